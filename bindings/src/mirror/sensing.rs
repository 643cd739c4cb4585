//! How what is sensed looks to UniFFI.

use freshlegs_engine::sensing::fusion::Reading;
use freshlegs_engine::sensing::link::LinkState;
use freshlegs_engine::sensing::{KnownSensor, Motion, Offer, Quality, SensorKind, Source};
use freshlegs_engine::{CadenceFactor, SensorId};

/// How far a value can be trusted. Only `Fresh` values drive a cue.
#[uniffi::remote(Enum)]
pub enum Quality {
    /// Measured just now.
    Fresh,
    /// Late: shown greyed, drives nothing.
    Stale,
    /// Nothing for so long that there is no value, or never any.
    Lost,
    /// The strap is there, but off the skin.
    NoContact,
}

/// Where a value comes from.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
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

/// Whether the run goes on.
#[uniffi::remote(Enum)]
pub enum Motion {
    /// Moving time goes on.
    Moving,
    /// The run noticed that the runner stands still.
    AutoPaused,
    /// The runner pressed pause.
    Paused,
}

/// What a sensor has to offer a runner.
#[uniffi::remote(Enum)]
pub enum Offer {
    /// Heart rate.
    HeartRate,
    /// The time from beat to beat, RR. A strap shows only in its measurements whether it has it.
    BeatIntervals,
    /// Speed over ground.
    Pace,
    /// Steps per minute.
    Cadence,
    /// Power.
    Power,
    /// The speed and incline of a belt.
    Treadmill,
    /// The charge of its battery.
    Battery,
}

/// Where a link is, as a screen shows it.
#[uniffi::remote(Enum)]
pub enum LinkState {
    /// Asked for; not seen yet, or not tried yet.
    Finding,
    /// On the way up: connecting, discovering, reading, subscribing.
    Connecting,
    /// Up, and heard.
    Streaming,
    /// Up, and nothing is heard.
    Silent,
    /// Down until the next attempt, or until Bluetooth is on again.
    Waiting,
}

/// A sensor that the runner has paired: what is remembered of it.
#[uniffi::remote(Record)]
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

/// One value of one sensor, in the units of a screen. Absent is `None`, never 0.
#[uniffi::remote(Enum)]
pub enum Reading {
    /// Of a strap or a band.
    HeartRate {
        /// Beats per minute; `None` without contact, and where the sensor has no reading.
        heart_rate_bpm: Option<u16>,
        /// Whether it touches the skin; `None` where the sensor cannot tell.
        contact: Option<bool>,
        /// The intervals from beat to beat since the last value, oldest first, in milliseconds.
        rr_ms: Vec<f64>,
    },
    /// Of a foot pod.
    Running {
        /// Metres per second.
        speed_m_per_s: f64,
        /// Seconds per kilometre; `None` at rest.
        pace_s_per_km: Option<f64>,
        /// Steps per minute of both feet; `None` at rest.
        cadence_spm: Option<f64>,
    },
    /// Of a pod that poses as a bicycle's.
    Cadence {
        /// Steps per minute of both feet; `None` at rest, and before the second step.
        cadence_spm: Option<f64>,
    },
    /// Of a power pod.
    Power {
        /// Watts.
        power_w: i16,
        /// Steps per minute of both feet, where the pod counts them; `None` at rest.
        cadence_spm: Option<f64>,
    },
    /// Of a treadmill.
    Treadmill {
        /// Metres per second.
        speed_m_per_s: Option<f64>,
        /// Seconds per kilometre; `None` at rest.
        pace_s_per_km: Option<f64>,
        /// Incline in percent.
        incline_percent: Option<f64>,
    },
    /// Of the battery of any of them.
    Battery {
        /// Percent, 0 to 100.
        battery_percent: u8,
    },
}
