//! Steps and knocks out of raw acceleration, and moments out of a sensor's own clock.
//!
//! [`StepFinder`] finds the moment of every step in the [`Acceleration`] of a phone that is worn
//! anywhere, or of a strap. [`KnockFinder`] hears two knocks on the phone. [`EventTimes`] turns the
//! event times of pods that pose as a bicycle into moments of strides.
//!
//! None of them knows a foot from the other: what is told apart is only every other step.

mod events;
mod finder;
mod fold;
mod knocks;
mod samples;
mod tempo;

pub use events::{ArrivalClock, EventTimes};
pub use finder::{Gait, StepFinder, StepFound};
pub use knocks::KnockFinder;

use serde::{Deserialize, Serialize};

/// Samples of an accelerometer, as they come in one delivery.
///
/// What an accelerometer measures includes the pull of the earth: at rest a sample is 1,000 long,
/// and in free fall 0.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Acceleration {
    /// How old the newest sample is at the moment of the input, in microseconds; at most 10 s.
    pub age_us: u32,
    /// From one sample to the next, in microseconds: 2,500 to 50,000, which is 400 to 20 Hz.
    pub period_us: u32,
    /// The samples, oldest first, at most 4,000, each along three axes of any direction, in
    /// thousandths of the earth's acceleration.
    pub samples: Vec<[i16; 3]>,
}

impl Acceleration {
    /// The oldest that the newest sample may be, in microseconds.
    pub const OLDEST_US: u32 = 10_000_000;
    /// The periods that are read, in microseconds.
    pub const PERIODS_US: std::ops::RangeInclusive<u32> = 2_500..=50_000;
    /// The most samples that are read at once.
    pub const MOST_SAMPLES: usize = 4_000;

    /// Whether it is within the ranges of its fields and holds anything. What is not is left
    /// unread.
    pub fn is_readable(&self) -> bool {
        self.age_us <= Self::OLDEST_US
            && Self::PERIODS_US.contains(&self.period_us)
            && (1..=Self::MOST_SAMPLES).contains(&self.samples.len())
    }
}

#[cfg(test)]
pub(crate) mod tests;
