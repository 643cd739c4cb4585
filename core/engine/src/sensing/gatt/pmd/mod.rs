//! Polar Measurement Data: the maker's own service of the H10 and its kin, written from the facts
//! of Polar's published description of it (polar-ble-sdk, `online_measurement.pdf`).

mod control;
mod data;
mod settings;

pub use control::{PmdControl, PmdFeatures, PmdOperation, PmdResponse, PmdStatus};
pub use data::{Acceleration, Ecg, PmdFrame, PmdSamples, Ppi};
pub use settings::{PmdSetting, PmdSettings};

use super::codes::codes;

codes! {
    /// What a sensor can stream.
    PmdMeasurement {
        /// Electrocardiogram.
        Ecg = 0, "ecg";
        /// Photoplethysmogram.
        Ppg = 1, "ppg";
        /// Acceleration.
        Acceleration = 2, "acc";
        /// Intervals between the peaks of the pulse wave.
        Ppi = 3, "ppi";
        /// Rotation.
        Gyroscope = 5, "gyro";
        /// Magnetic field.
        Magnetometer = 6, "mag";
        /// No measurement but a mode, in which more settings are offered.
        SdkMode = 9, "sdk_mode";
    }
}
