//! What sensors say over Bluetooth: one file per wire format, decode and encode.
//!
//! Where to start: [`decode`] turns the bytes of a [`Characteristic`] into a [`Value`]. It never
//! allocates (sequences borrow from the bytes) and never panics: bytes that are cut off, too long
//! or reserved are a [`DecodeError`] that says what and where. Encoding is the exact inverse; it
//! drives the simulated sensors and the round-trip tests.
//!
//! Decoders only decode. Whether a heart rate of 0 or an RR interval of 64 s can be true is for
//! [`fusion`](super::fusion) to judge.

mod bytes;
mod cadence;
mod characteristic;
mod codes;
mod control_point;
mod device;
mod error;
mod fitness_machine;
mod heart_rate;
mod json;
mod pmd;
mod power;
mod running;
mod samples;
mod service;
#[cfg(test)]
mod testing;
mod treadmill;
mod value;

pub use cadence::{CrankRevolutions, CscFeature, CscMeasurement, WheelRevolutions};
pub use characteristic::Characteristic;
pub use control_point::{ScControlPoint, ScResponse, ScResult, SensorLocation};
pub use error::DecodeError;
pub use fitness_machine::{
    FitnessMachineFeature, FitnessMachineStatus, MachineFeatures, TargetFeatures, TrainingPhase,
    TrainingStatus,
};
pub use heart_rate::{BodySensorLocation, Contact, HeartRateMeasurement, RrIntervals};
pub use pmd::{
    Acceleration, Ecg, PmdControl, PmdFeatures, PmdFrame, PmdMeasurement, PmdOperation,
    PmdResponse, PmdSamples, PmdSetting, PmdSettings, PmdStatus, Ppi,
};
pub use power::{
    AccumulatedTorque, CyclingPowerFeature, CyclingPowerMeasurement, ExtremeAngles, Extremes,
    PedalPowerBalance,
};
pub use running::{RscFeature, RscMeasurement};
pub use samples::{Sample, Samples, SamplesIter};
pub use service::Service;
pub use treadmill::{TreadmillData, TreadmillPace};
pub use value::{Value, decode};
