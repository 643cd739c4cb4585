use super::Offer;
use crate::input::SensorInfo;
use crate::run::CadenceFactor;

/// A sensor that the runner has paired: what is remembered of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownSensor {
    /// The platform's name for it, by which it is known again; only ever compared.
    pub identity: String,
    /// The name that the runner sees.
    pub name: String,
    /// Maker as the sensor says it (2A29).
    pub manufacturer: Option<String>,
    /// Model number as the sensor says it (2A24).
    pub model: Option<String>,
    /// Firmware revision as the sensor says it (2A26).
    pub firmware: Option<String>,
    /// What it has to offer.
    pub offers: Vec<Offer>,
    /// How it counts cadence, where that has been found out or the runner has said so.
    pub cadence_factor: Option<CadenceFactor>,
    /// The charge in percent that it told last, 0 to 100.
    pub battery_percent: Option<u8>,
    /// When it told so, in milliseconds since 1970-01-01 UTC.
    pub battery_at_utc_ms: Option<i64>,
    /// Order of preference among all sensors, from 0: lower comes first.
    pub priority: u8,
    /// When it was paired, in milliseconds since 1970-01-01 UTC.
    pub paired_at_utc_ms: i64,
}

impl From<KnownSensor> for SensorInfo {
    fn from(known: KnownSensor) -> Self {
        Self {
            identity: known.identity,
            name: known.name,
            manufacturer: known.manufacturer,
            model: known.model,
            firmware: known.firmware,
            cadence_factor: known.cadence_factor,
            priority: known.priority,
            offers: known.offers,
        }
    }
}
