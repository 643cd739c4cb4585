//! The sensors that the runner has paired, and how any sensor counts cadence.
//!
//! Identities are the platform's and only compared; they are in no error and no log.

use std::collections::BTreeSet;

use freshlegs_engine::CadenceFactor;
use freshlegs_engine::sensing::{KnownSensor, Offer};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params, params};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::StoreError;
use crate::rows::{self, json};
use crate::store::Store;

/// A charge in percent above this is reserved (Battery Service 1.1, §3.1) and says nothing.
const FULL_PERCENT: u8 = 100;

impl Store {
    /// Every paired sensor, the most preferred first; `priority` is the place in this list, and 255
    /// from there on.
    ///
    /// What a newer Fresh Legs has written of a sensor and this one has no word for is left out.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn sensors(&self) -> Result<Vec<KnownSensor>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT paired.*, sensor.cadence_factor
                       FROM paired LEFT JOIN sensor USING (identity)
                       ORDER BY place, paired_ms, identity";
            let mut sensors = rows::all(connection, sql, [], known)?;
            for (index, sensor) in sensors.iter_mut().enumerate() {
                sensor.priority = u8::try_from(index).unwrap_or(u8::MAX);
            }
            Ok(sensors)
        })
    }

    /// Pairs a sensor, as the last in the order of preference, whatever its `priority` says.
    ///
    /// One that is paired already keeps its name, its place and the day of its first pairing, and
    /// only learns what is new, as by [`remember_device`](Self::remember_device) and
    /// [`remember_battery`](Self::remember_battery). A cadence factor that is stored already stays.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn pair_sensor(&self, sensor: &KnownSensor) -> Result<(), StoreError> {
        self.change(|transaction| {
            transaction.execute(
                "INSERT INTO paired (identity, place, name, offers, paired_ms)
                 VALUES (?1, (SELECT coalesce(max(place), -1) + 1 FROM paired), ?2, '[]', ?3)
                 ON CONFLICT (identity) DO NOTHING",
                params![sensor.identity, sensor.name, sensor.paired_at_utc_ms],
            )?;
            learn(transaction, &Device::of(sensor))?;
            if let Some((percent, at_utc_ms)) = sensor.battery_percent.zip(sensor.battery_at_utc_ms)
            {
                charge(transaction, &sensor.identity, percent, at_utc_ms)?;
            }
            if let Some(factor) = sensor.cadence_factor {
                transaction.execute(
                    "INSERT INTO sensor (identity, cadence_factor) VALUES (?1, ?2)
                     ON CONFLICT (identity) DO UPDATE
                     SET cadence_factor = coalesce(cadence_factor, excluded.cadence_factor)",
                    params![sensor.identity, json(&factor)?],
                )?;
            }
            Ok(())
        })
    }

    /// Gives a paired sensor the name that the runner sees.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] where it is not paired, and as
    /// [`RunWriter::append`](crate::RunWriter::append).
    pub fn rename_sensor(&self, identity: &str, name: &str) -> Result<(), StoreError> {
        self.change(|transaction| {
            let sql = "UPDATE paired SET name = ?2 WHERE identity = ?1";
            found(transaction.execute(sql, [identity, name])?)
        })
    }

    /// Forgets a sensor, paired or not, with its cadence factor.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] where nothing is known of it, and as
    /// [`RunWriter::append`](crate::RunWriter::append).
    pub fn forget_sensor(&self, identity: &str) -> Result<(), StoreError> {
        self.change(|transaction| {
            let paired = "DELETE FROM paired WHERE identity = ?1";
            let counting = "DELETE FROM sensor WHERE identity = ?1";
            found(
                transaction.execute(paired, [identity])?
                    + transaction.execute(counting, [identity])?,
            )
        })
    }

    /// Puts the paired sensors into this order of preference. Those that are not named follow in
    /// the order they had; one that is named twice counts where it comes first.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] where one of them is not paired: then the order stays as it was. And
    /// as [`RunWriter::append`](crate::RunWriter::append).
    pub fn order_sensors(&self, identities: &[impl AsRef<str>]) -> Result<(), StoreError> {
        self.change(|transaction| {
            let sql = "SELECT identity FROM paired ORDER BY place, paired_ms, identity";
            let before: Vec<String> =
                rows::all(transaction, sql, [], |row| Ok(row.get("identity")?))?;
            let mut order: Vec<&str> = Vec::with_capacity(before.len());
            for identity in identities.iter().map(AsRef::as_ref) {
                if !before.iter().any(|paired| paired == identity) {
                    return Err(StoreError::NotFound);
                }
                order.push(identity);
            }
            order.extend(before.iter().map(String::as_str));
            let mut named = BTreeSet::new();
            order.retain(|identity| named.insert(*identity));
            let mut place =
                transaction.prepare("UPDATE paired SET place = ?2 WHERE identity = ?1")?;
            for (index, identity) in (0_i64..).zip(order) {
                place.execute(params![identity, index])?;
            }
            Ok(())
        })
    }

    /// Remembers what a sensor has said of itself on a connection. What it left out this time stays
    /// as it was, and no offer is taken away: RR intervals, for one, only show in measurements.
    ///
    /// A sensor that is not paired is not remembered: then nothing happens.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn remember_device(
        &self,
        identity: &str,
        manufacturer: Option<&str>,
        model: Option<&str>,
        firmware: Option<&str>,
        offers: &[Offer],
    ) -> Result<(), StoreError> {
        self.change(|transaction| {
            let device = Device {
                identity,
                manufacturer,
                model,
                firmware,
                offers,
            };
            learn(transaction, &device)
        })
    }

    /// Remembers the charge in percent that a paired sensor has told, and when; more than 100 says
    /// nothing. Of a sensor that is not paired nothing is remembered.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn remember_battery(
        &self,
        identity: &str,
        percent: u8,
        at_utc_ms: i64,
    ) -> Result<(), StoreError> {
        self.change(|transaction| charge(transaction, identity, percent, at_utc_ms))
    }

    /// How the sensor of this identity counts cadence, where a run has found out or the runner has
    /// said so.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn cadence_factor(&self, identity: &str) -> Result<Option<CadenceFactor>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT cadence_factor FROM sensor WHERE identity = ?1";
            let value: Option<Option<String>> = connection
                .query_row(sql, [identity], |row| row.get(0))
                .optional()?;
            Ok(value.flatten().and_then(|value| understood(&value)))
        })
    }

    /// Remembers how the sensor of this identity counts cadence, whether it is paired or not.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn remember_cadence_factor(
        &self,
        identity: &str,
        factor: CadenceFactor,
    ) -> Result<(), StoreError> {
        self.set_cadence_factor(identity, Some(factor))
    }

    /// The runner's own word on how a sensor counts cadence; with `None` the next run finds it out
    /// again.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn set_cadence_factor(
        &self,
        identity: &str,
        factor: Option<CadenceFactor>,
    ) -> Result<(), StoreError> {
        self.change(|transaction| {
            match factor {
                Some(factor) => transaction.execute(
                    "INSERT INTO sensor (identity, cadence_factor) VALUES (?1, ?2)
                     ON CONFLICT (identity) DO UPDATE SET cadence_factor = excluded.cadence_factor",
                    params![identity, json(&factor)?],
                )?,
                None => {
                    transaction.execute("DELETE FROM sensor WHERE identity = ?1", [identity])?
                }
            };
            Ok(())
        })
    }

    /// Changes something and leaves no trace of what was there before.
    fn change(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.write(change)?;
        self.settle();
        Ok(())
    }
}

/// What a sensor says of itself.
struct Device<'a> {
    identity: &'a str,
    manufacturer: Option<&'a str>,
    model: Option<&'a str>,
    firmware: Option<&'a str>,
    offers: &'a [Offer],
}

impl<'a> Device<'a> {
    fn of(sensor: &'a KnownSensor) -> Self {
        Self {
            identity: &sensor.identity,
            manufacturer: sensor.manufacturer.as_deref(),
            model: sensor.model.as_deref(),
            firmware: sensor.firmware.as_deref(),
            offers: &sensor.offers,
        }
    }
}

fn learn(connection: &Connection, device: &Device<'_>) -> Result<(), StoreError> {
    let sql = "SELECT offers FROM paired WHERE identity = ?1";
    let stored: Option<String> = connection
        .query_row(sql, [device.identity], |row| row.get(0))
        .optional()?;
    let Some(stored) = stored else {
        return Ok(());
    };
    // As JSON, so that an offer without a name here is kept for those who have one.
    let mut offers: Vec<Value> = understood(&stored).unwrap_or_default();
    for offer in device.offers {
        let offer = serde_json::to_value(offer).map_err(|_| StoreError::Other {
            reason: "an offer has no JSON form".to_owned(),
        })?;
        if !offers.contains(&offer) {
            offers.push(offer);
        }
    }
    connection.execute(
        "UPDATE paired
         SET manufacturer = coalesce(:manufacturer, manufacturer), model = coalesce(:model, model),
             firmware = coalesce(:firmware, firmware), offers = :offers
         WHERE identity = :identity",
        named_params! {
            ":identity": device.identity,
            ":manufacturer": device.manufacturer,
            ":model": device.model,
            ":firmware": device.firmware,
            ":offers": json(&offers)?,
        },
    )?;
    Ok(())
}

fn charge(
    connection: &Connection,
    identity: &str,
    percent: u8,
    at_utc_ms: i64,
) -> Result<(), StoreError> {
    if percent <= FULL_PERCENT {
        connection.execute(
            "UPDATE paired SET battery_percent = ?2, battery_ms = ?3 WHERE identity = ?1",
            params![identity, percent, at_utc_ms],
        )?;
    }
    Ok(())
}

/// The sensor of a row of `paired` with `cadence_factor`.
fn known(row: &Row<'_>) -> Result<KnownSensor, StoreError> {
    let offers: Vec<Value> = understood(&row.get::<_, String>("offers")?).unwrap_or_default();
    let factor: Option<String> = row.get("cadence_factor")?;
    Ok(KnownSensor {
        identity: row.get("identity")?,
        name: row.get("name")?,
        manufacturer: row.get("manufacturer")?,
        model: row.get("model")?,
        firmware: row.get("firmware")?,
        offers: offers
            .into_iter()
            .filter_map(|offer| serde_json::from_value(offer).ok())
            .collect(),
        cadence_factor: factor.and_then(|factor| understood(&factor)),
        battery_percent: row.get("battery_percent")?,
        battery_at_utc_ms: row.get("battery_ms")?,
        priority: 0,
        paired_at_utc_ms: row.get("paired_ms")?,
    })
}

/// What this version understands of a text. Damage never comes so far, because each page is
/// authenticated: what makes no sense here was written by another version.
fn understood<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

fn found(rows: usize) -> Result<(), StoreError> {
    if rows == 0 {
        Err(StoreError::NotFound)
    } else {
        Ok(())
    }
}
