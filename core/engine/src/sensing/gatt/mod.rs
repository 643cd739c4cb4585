//! One file per wire format, decode and encode.

use serde::{Deserialize, Serialize};

/// The characteristics that Fresh Legs reads, by their assigned numbers.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Characteristic {
    /// 2A37.
    HeartRateMeasurement,
    /// 2A38.
    BodySensorLocation,
    /// 2A53.
    RscMeasurement,
    /// 2A54.
    RscFeature,
    /// 2A5D.
    SensorLocation,
    /// 2A55.
    ScControlPoint,
    /// 2A5B.
    CscMeasurement,
    /// 2A5C.
    CscFeature,
    /// 2A63.
    CyclingPowerMeasurement,
    /// 2A65.
    CyclingPowerFeature,
    /// 2ACD.
    TreadmillData,
    /// 2ACC.
    FitnessMachineFeature,
    /// 2AD3.
    TrainingStatus,
    /// 2ADA.
    FitnessMachineStatus,
    /// 2A19.
    BatteryLevel,
    /// 2A29.
    ManufacturerName,
    /// 2A24.
    ModelNumber,
    /// 2A26.
    FirmwareRevision,
    /// 2A27.
    HardwareRevision,
    /// 2A28.
    SoftwareRevision,
    /// FB005C81-02E7-F387-1CAD-8ACD2D8DF0C8.
    PmdControl,
    /// FB005C82-02E7-F387-1CAD-8ACD2D8DF0C8.
    PmdData,
}

mod cadence;
mod heart_rate;
mod running;
mod treadmill;

pub use cadence::{CrankRevolutions, CscMeasurement, CyclingPowerMeasurement, WheelRevolutions};
pub use heart_rate::{Contact, HeartRateMeasurement, RrIntervals};
pub use running::RscMeasurement;
pub use treadmill::TreadmillData;

/// A decoded value, borrowing what is long from the bytes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// 2A37.
    HeartRate(HeartRateMeasurement<'a>),
    /// 2A53.
    Rsc(RscMeasurement),
    /// 2A5B.
    Csc(CscMeasurement),
    /// 2A63.
    CyclingPower(CyclingPowerMeasurement),
    /// 2ACD.
    Treadmill(TreadmillData),
    /// 2A19: percent, 0 to 100.
    Battery(u8),
}
