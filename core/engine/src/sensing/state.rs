use serde::{Deserialize, Serialize};

use crate::input::SensorId;
use crate::run::CadenceFactor;
use crate::time::Moment;
use crate::units::{Bpm, Grade, Metres, MetresPerSecond, StepsPerMinute, Watts};

/// How far a value can be trusted. Only `Fresh` values drive a cue.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Quality {
    /// Measured just now.
    Fresh,
    /// Late: shown greyed, drives nothing.
    Stale,
    /// Nothing for so long that there is no value, or never any.
    #[default]
    Lost,
    /// The strap is there, but off the skin.
    NoContact,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A heart-rate strap or band.
    HeartRateSensor(SensorId),
    /// A foot pod (RSC, or CSC and cycling power of pods that pose as such).
    FootPod(SensorId),
    /// A treadmill.
    Treadmill(SensorId),
    /// The phone's location.
    Location,
    /// The phone's step counter.
    PhoneSteps,
    /// The phone's barometer.
    Barometer,
}

/// What a sensor measures, in the words of a cue.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SensorKind {
    /// Heart rate.
    HeartRate,
    /// Pace and cadence.
    FootPod,
    /// A treadmill.
    Treadmill,
    /// Power.
    Power,
}

/// One value of the run with its source, age and quality.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Signal<T> {
    /// The value; `None` when lost or without contact, and where a sensor that is heard has none to
    /// give: no cadence at rest, no pace before three seconds.
    pub value: Option<T>,
    /// Where it comes from, or came from last.
    pub source: Option<Source>,
    /// When it was measured last.
    pub measured_at: Option<Moment>,
    /// How far it can be trusted.
    pub quality: Quality,
}

impl<T: Copy> Signal<T> {
    /// The value, if it may drive a cue.
    pub fn fresh(&self) -> Option<T> {
        if self.quality == Quality::Fresh {
            self.value
        } else {
            None
        }
    }
}

impl<T> Default for Signal<T> {
    fn default() -> Self {
        Self {
            value: None,
            source: None,
            measured_at: None,
            quality: Quality::Lost,
        }
    }
}

/// Whether the run goes on.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Motion {
    /// Moving time goes on.
    #[default]
    Moving,
    /// The run noticed that the runner stands still.
    AutoPaused,
    /// The runner pressed pause.
    Paused,
}

/// One sensor as fusion sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct SensorState {
    /// The sensor.
    pub sensor: SensorId,
    /// Its name.
    pub name: String,
    /// What it has shown to measure, and before its first value what it offers to, where that is
    /// known.
    pub kind: Option<SensorKind>,
    /// Whether it is being heard.
    pub quality: Quality,
    /// Charge in percent.
    pub battery_percent: Option<u8>,
}

/// The run at one moment: what every cue and every screen reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunState {
    /// Time since the start, in seconds.
    pub elapsed_s: f64,
    /// Time without pauses, in seconds.
    pub moving_s: f64,
    /// Distance since the start; never falls.
    pub distance: Metres,
    /// Whether the run goes on.
    pub motion: Motion,
    /// Heart rate.
    pub heart_rate: Signal<Bpm>,
    /// Speed smoothed over at least 10 s: the mean, to be inverted for a pace.
    pub speed: Signal<MetresPerSecond>,
    /// The speed on the flat that costs as much.
    pub grade_adjusted_speed: Signal<MetresPerSecond>,
    /// Step rate.
    pub cadence: Signal<StepsPerMinute>,
    /// Slope over the last 50 to 100 m.
    pub grade: Signal<Grade>,
    /// Power.
    pub power: Signal<Watts>,
    /// Altitude, smoothed where barometric.
    pub altitude: Signal<Metres>,
    /// Climb so far; `None` without a trustworthy altitude.
    pub ascent: Option<Metres>,
    /// Last position: latitude and longitude in degrees.
    pub position: Option<(f64, f64)>,
    /// Whether location is expected and heard.
    pub location: Quality,
    /// The sensors of the run, in the order in which they joined.
    pub sensors: Vec<SensorState>,
}

/// Something about the sensors or the motion that the run should know; each said once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Notice {
    /// A sensor fell silent, and nothing of the same kind took its place.
    SensorLost {
        /// The sensor.
        sensor: SensorId,
        /// What it measured.
        kind: SensorKind,
    },
    /// A lost sensor is heard again.
    SensorBack {
        /// The sensor.
        sensor: SensorId,
        /// What it measures.
        kind: SensorKind,
    },
    /// The strap lost the skin for longer than a moment.
    ContactLost(SensorId),
    /// Contact is back.
    ContactBack(SensorId),
    /// A battery is at 15 % or below; once a run.
    BatteryLow {
        /// The sensor.
        sensor: SensorId,
        /// Charge in percent.
        percent: u8,
    },
    /// Location was there and is gone.
    LocationLost,
    /// Location is back.
    LocationBack,
    /// The runner stands still.
    AutoPaused,
    /// The runner moves again.
    AutoResumed,
    /// How a sensor counts cadence has been found out, or was wrong before.
    CadenceFactor {
        /// The sensor.
        sensor: SensorId,
        /// What was found.
        factor: CadenceFactor,
    },
    /// A pod sends something else than cadence in the cadence field: it is not coached on.
    CadenceImplausible(SensorId),
}
