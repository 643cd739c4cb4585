//! How what is sensed looks to UniFFI.

use freshlegs_engine::SensorId;
use freshlegs_engine::sensing::link::LinkState;
use freshlegs_engine::sensing::{Motion, Offer, Quality, SensorKind, Source};

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
