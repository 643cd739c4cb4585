//! What the phone itself measures: where it is, how high, how it is shaken.

use freshlegs_engine::sensing::steps::Acceleration;
use freshlegs_engine::{Fix, Input};

use super::LiveRun;
use crate::error::CompanionError;

#[uniffi::export]
impl LiveRun {
    /// Passes on a position.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn fix(&self, fix: Fix) -> Result<(), CompanionError> {
        self.send(Input::Fix(fix))
    }

    /// Passes on the barometer's height in metres above any fixed level.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn barometric_altitude(&self, altitude_m: f32) -> Result<(), CompanionError> {
        self.send(Input::BarometricAltitude { altitude_m })
    }

    /// Passes on the phone's step counter: steps of both feet since an arbitrary start.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn phone_steps(&self, total: u64) -> Result<(), CompanionError> {
        self.send(Input::PhoneSteps { total })
    }

    /// Passes on what the phone's accelerometer felt, in thousandths of the earth's acceleration along
    /// three axes of any direction: x, y, z of the oldest sample first. One sample came every
    /// `period_us` microseconds (2,500 to 50,000), and the newest is `age_us` old. Best at 50 Hz in
    /// deliveries of a fifth of a second.
    ///
    /// # Errors
    ///
    /// `BadInput` when the samples are not whole threes or a number is out of range, `Broken`.
    pub fn acceleration(
        &self,
        age_us: u32,
        period_us: u32,
        samples_mg: Vec<i16>,
    ) -> Result<(), CompanionError> {
        let (samples, rest) = samples_mg.as_chunks::<3>();
        let delivery = Acceleration {
            age_us,
            period_us,
            samples: samples.to_vec(),
        };
        if !rest.is_empty() || !delivery.is_readable() {
            return Err(CompanionError::BadInput {
                reason: "read the acceleration: a number is out of range, or an axis is missing"
                    .to_owned(),
                offset: None,
            });
        }
        self.send(Input::Acceleration(delivery))
    }
}
