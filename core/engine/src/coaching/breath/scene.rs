use serde::{Deserialize, Serialize};

use super::pattern::{BreathPattern, Effort};
use crate::units::{Bpm, MetresPerSecond, StepsPerMinute};

/// Where the moments of steps come from. All of these tell when a foot touched the ground; what
/// tells only how often is a rate.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepSource {
    /// Event times of Cycling Speed and Cadence or Cycling Power: one foot only, so that each is
    /// a stride.
    EventTimes,
    /// The acceleration of a chest strap.
    StrapAccelerometer,
    /// The acceleration of the phone.
    PhoneAccelerometer,
    /// The runner taps with the steps.
    Taps,
}

/// What the runner, a plan or a rescue asks of the guides.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GuideOrder {
    /// Clicks at a cadence.
    Metronome {
        /// 75 to 240 steps a minute; that of the runner's own steps if `None`.
        cadence: Option<StepsPerMinute>,
        /// For so many seconds, 5 to 3,600; two minutes if `None`.
        for_s: Option<u32>,
    },
    /// Breath swells with the steps, for two minutes.
    Breath {
        /// The runner's choice; by effort if `None`.
        pattern: Option<BreathPattern>,
    },
    /// What sounds goes on until it is told to end.
    Keep,
    /// No: silence.
    Off,
}

/// What became of the guides.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GuideNews {
    /// The metronome clicks.
    MetronomeOn,
    /// The metronome ended: its time was over, it was told to, or breath took its place.
    MetronomeOff,
    /// Breath swells with the real steps.
    BreathOn {
        /// The pattern.
        pattern: BreathPattern,
    },
    /// Breath swells as often as the pattern wants, but nobody knows when the steps are: there is no
    /// coupling to speak of.
    BreathByRate {
        /// The pattern.
        pattern: BreathPattern,
    },
    /// The breath guide ended: its time was over, it was told to, or the metronome took its place.
    BreathOff,
    /// What sounded fell silent, as the heart beats faster than nine tenths of its maximum.
    TooHard,
    /// What was asked for cannot be had now.
    NotNow,
}

/// What the guides have to know of the run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GuideScene {
    /// Whether the run goes on: neither paused nor stopped by itself.
    pub moving: bool,
    /// Whether an accelerometer shows somebody who stands
    /// ([`StepFinder::is_still`](crate::sensing::steps::StepFinder::is_still)); `None` without one.
    pub standing: Option<bool>,
    /// The speed, while it is fresh.
    pub speed: Option<MetresPerSecond>,
    /// The heart rate, while it is fresh.
    pub heart_rate: Option<Bpm>,
    /// The heart rate at rest in beats per minute, if known.
    pub resting_heart_rate: Option<u16>,
    /// The highest heart rate in beats per minute, if known.
    pub maximal_heart_rate: Option<u16>,
}

/// Above this part of the highest heart rate nobody is told how to breathe.
const TOO_HARD: f64 = 0.9;
/// Below this speed a runner stands, in metres per second.
const STANDING_M_PER_S: f64 = 0.5;

impl GuideScene {
    /// How hard the run is.
    pub fn effort(&self) -> Effort {
        Effort::of(
            self.heart_rate,
            self.resting_heart_rate,
            self.maximal_heart_rate,
        )
    }

    /// Whether the heart beats faster than nine tenths of a maximum that is known.
    pub fn is_too_hard(&self) -> bool {
        self.heart_rate
            .zip(self.maximal_heart_rate)
            .is_some_and(|(Bpm(bpm), most)| f64::from(bpm) > TOO_HARD * f64::from(most))
    }

    /// Whether anything but the steps tells that the runner stands.
    pub fn is_standing(&self) -> bool {
        !self.moving
            || self.standing == Some(true)
            || self.speed.is_some_and(|speed| speed.0 < STANDING_M_PER_S)
    }
}

impl Default for GuideScene {
    /// On the move, and nothing else known.
    fn default() -> Self {
        Self {
            moving: true,
            standing: None,
            speed: None,
            heart_rate: None,
            resting_heart_rate: None,
            maximal_heart_rate: None,
        }
    }
}
