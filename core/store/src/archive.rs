//! All that is worth moving to another phone, one thing at a time.
//!
//! Things move as they are stored and not as this version understands them, so that nothing is lost on
//! the way that a newer one has written.

use std::collections::VecDeque;

use freshlegs_engine::recovery::{EntryId, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::error::{StoreError, unreadable};
use crate::merge::BrokenItem;
use crate::pack;
use crate::record::{BootAnchor, Source};
use crate::rows::{self, json};
use crate::run_id::RunId;
use crate::store::Store;
use crate::unfinished::{live_record, unfinished};

/// One thing that is worth moving.
///
/// To be written as JSON: then a later version may add fields. What lies in it is the store's own
/// business; [`Store::merge`] checks it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ArchiveItem {
    /// A run, without its input log.
    Run(ArchivedRun),
    /// An entry of the journal.
    Entry(ArchivedEntry),
    /// A single thing that is kept by name.
    Kept {
        /// Its name.
        name: String,
        /// JSON.
        value: String,
    },
    /// A paired sensor.
    Sensor(ArchivedSensor),
    /// How a sensor counts cadence, paired or not.
    CadenceFactor {
        /// The platform's name for the sensor.
        identity: String,
        /// JSON, as the engine spells it.
        factor: String,
    },
    /// A red flag with its latest answer.
    RedFlag(ArchivedRedFlag),
}

/// A run with its record as it is packed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct ArchivedRun {
    pub(crate) id: RunId,
    pub(crate) started_at_utc_ms: i64,
    pub(crate) utc_offset_s: i32,
    #[serde(default)]
    pub(crate) anchor: Option<BootAnchor>,
    pub(crate) engine_version: String,
    pub(crate) kind: String,
    pub(crate) setup: String,
    pub(crate) source: Source,
    pub(crate) summary: String,
    #[serde(with = "crate::hex")]
    pub(crate) record: Vec<u8>,
}

/// An entry of the journal.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct ArchivedEntry {
    pub(crate) id: EntryId,
    pub(crate) day: NaiveDate,
    pub(crate) at_utc_ms: i64,
    pub(crate) utc_offset_s: i32,
    pub(crate) edited_utc_ms: i64,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) origin: Option<String>,
    pub(crate) body: String,
}

/// A paired sensor.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct ArchivedSensor {
    pub(crate) identity: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) manufacturer: Option<String>,
    #[serde(default)]
    pub(crate) model: Option<String>,
    #[serde(default)]
    pub(crate) firmware: Option<String>,
    pub(crate) offers: String,
    #[serde(default)]
    pub(crate) battery_percent: Option<u8>,
    #[serde(default)]
    pub(crate) battery_at_utc_ms: Option<i64>,
    pub(crate) paired_at_utc_ms: i64,
}

/// A red flag with its latest answer.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct ArchivedRedFlag {
    pub(crate) at_utc_ms: i64,
    pub(crate) word: String,
    #[serde(default)]
    pub(crate) answer: Option<String>,
    #[serde(default)]
    pub(crate) answered_utc_ms: Option<i64>,
}

/// Everything worth moving: what is small first, then the journal, then the runs, the oldest first.
///
/// It reads one thing at a time and holds nobody up in between. What was deleted meanwhile is left
/// out. What cannot be read comes as an error in its place, and the rest goes on.
#[derive(Debug)]
pub struct Archive {
    store: Store,
    small: std::vec::IntoIter<ArchiveItem>,
    large: VecDeque<Place>,
}

/// Where something lies.
#[derive(Clone, Copy, Debug)]
enum Place {
    Entry(i64),
    Run(i64),
}

impl ArchiveItem {
    /// What it is, for a report: the kind of thing and its id, and nothing of the runner.
    pub fn name(&self) -> String {
        match self {
            Self::Run(run) => format!("run {}", run.id),
            Self::Entry(entry) => format!("entry {}", entry.id),
            Self::Kept { name, .. } => format!("kept {name}"),
            Self::Sensor(_) => "sensor".to_owned(),
            Self::CadenceFactor { .. } => "cadence factor".to_owned(),
            Self::RedFlag(_) => "red flag".to_owned(),
        }
    }
}

impl Store {
    /// Everything that is worth moving to another phone. Left out are input logs, what can be worked
    /// out again from runs, and the run that is being recorded.
    ///
    /// An unfinished run goes along as if it had ended with its last sign of life.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn archive(&self) -> Result<Archive, StoreError> {
        self.read(|connection| {
            let numbers = |sql: &str| rows::all(connection, sql, [], |row| Ok(row.get(0)?));
            let entries = numbers("SELECT rowid FROM entry ORDER BY day, at_ms")?;
            let runs = numbers("SELECT nr FROM run ORDER BY started_ms, nr")?;
            let entries = entries.into_iter().map(Place::Entry);
            Ok(Archive {
                store: self.clone(),
                small: small(connection)?.into_iter(),
                large: entries.chain(runs.into_iter().map(Place::Run)).collect(),
            })
        })
    }
}

impl Iterator for Archive {
    type Item = Result<ArchiveItem, BrokenItem>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(item) = self.small.next() {
            return Some(Ok(item));
        }
        while let Some(place) = self.large.pop_front() {
            let item = match place {
                Place::Entry(row) => self.store.read(|connection| entry(connection, row)),
                Place::Run(number) => self
                    .store
                    .read(|connection| run(&self.store, connection, number)),
            };
            match item {
                Ok(None) => {}
                Ok(Some(item)) => return Some(Ok(item)),
                Err(error) => {
                    let name = match place {
                        Place::Entry(row) => format!("entry number {row}"),
                        Place::Run(number) => format!("run number {number}"),
                    };
                    let reason = error.to_string();
                    return Some(Err(BrokenItem { name, reason }));
                }
            }
        }
        None
    }
}

fn small(connection: &Connection) -> Result<Vec<ArchiveItem>, StoreError> {
    let kept = "SELECT name, value FROM kept ORDER BY name";
    let mut items = rows::all(connection, kept, [], |row| {
        let (name, value) = (row.get("name")?, row.get("value")?);
        Ok(ArchiveItem::Kept { name, value })
    })?;
    let paired = "SELECT * FROM paired ORDER BY place, paired_ms, identity";
    items.extend(rows::all(connection, paired, [], sensor)?);
    let factors = "SELECT identity, cadence_factor FROM sensor
                   WHERE cadence_factor IS NOT NULL ORDER BY identity";
    items.extend(rows::all(connection, factors, [], |row| {
        let (identity, factor) = (row.get("identity")?, row.get("cadence_factor")?);
        Ok(ArchiveItem::CadenceFactor { identity, factor })
    })?);
    let flags = "SELECT * FROM red_flag ORDER BY at_ms";
    items.extend(rows::all(connection, flags, [], |row| {
        Ok(ArchiveItem::RedFlag(ArchivedRedFlag {
            at_utc_ms: row.get("at_ms")?,
            word: row.get("word")?,
            answer: row.get("answer")?,
            answered_utc_ms: row.get("answered_ms")?,
        }))
    })?);
    Ok(items)
}

fn sensor(row: &Row<'_>) -> Result<ArchiveItem, StoreError> {
    Ok(ArchiveItem::Sensor(ArchivedSensor {
        identity: row.get("identity")?,
        name: row.get("name")?,
        manufacturer: row.get("manufacturer")?,
        model: row.get("model")?,
        firmware: row.get("firmware")?,
        offers: row.get("offers")?,
        battery_percent: row.get("battery_percent")?,
        battery_at_utc_ms: row.get("battery_ms")?,
        paired_at_utc_ms: row.get("paired_ms")?,
    }))
}

fn entry(connection: &Connection, row: i64) -> Result<Option<ArchiveItem>, StoreError> {
    let mut statement = connection.prepare("SELECT * FROM entry WHERE rowid = ?1")?;
    let mut rows = statement.query([row])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let day = NaiveDate::from_epoch_days(row.get("day")?);
    Ok(Some(ArchiveItem::Entry(ArchivedEntry {
        id: EntryId(row.get("id")?),
        day: day.ok_or_else(|| unreadable("day"))?,
        at_utc_ms: row.get("at_ms")?,
        utc_offset_s: row.get("utc_offset_s")?,
        edited_utc_ms: row.get("edited_ms")?,
        kind: row.get("kind")?,
        origin: row.get("origin")?,
        body: row.get("body")?,
    })))
}

fn run(
    store: &Store,
    connection: &Connection,
    number: i64,
) -> Result<Option<ArchiveItem>, StoreError> {
    let sql = format!("SELECT {} FROM run WHERE nr = ?1", rows::HEADER);
    let mut statement = connection.prepare(&sql)?;
    let mut found = statement.query([number])?;
    let Some(row) = found.next()? else {
        return Ok(None);
    };
    let id = RunId(row.get("id")?);
    if store.is_recording(id) {
        return Ok(None);
    }
    let summary = match row.get("summary")? {
        Some(summary) => summary,
        None => json(&unfinished(connection, row)?.summary)?,
    };
    let sql = "SELECT data FROM record WHERE run = ?1";
    let packed = connection.query_row(sql, [number], |row| row.get(0));
    let record = match packed.optional()? {
        Some(packed) => packed,
        None => pack::compress(&live_record(connection, number)?.pack(), pack::FOR_GOOD)?,
    };
    Ok(Some(ArchiveItem::Run(ArchivedRun {
        id,
        started_at_utc_ms: row.get("started_ms")?,
        utc_offset_s: row.get("utc_offset_s")?,
        anchor: rows::anchor(row)?,
        engine_version: row.get("engine_version")?,
        kind: row.get("kind")?,
        setup: row.get("setup")?,
        source: rows::source(row)?,
        summary,
        record,
    })))
}
