//! The library that the shells stand on: the UniFFI surface and the composition root.
//!
//! Where to start: a shell opens a [`Companion`], begins a run with it, and is called back through
//! the one trait that it implements, [`Shell`]. A [`LiveRun`] is three threads: one owns the
//! session of the engine, one writes to the store, one calls the shell. The types that cross the
//! boundary are the engine's own; the `mirror` module tells UniFFI of them.

#![allow(
    clippy::needless_pass_by_value,
    reason = "what crosses the boundary crosses by value"
)]

#[cfg(all(target_os = "android", feature = "ble"))]
mod android;
mod clock;
mod companion;
mod decode;
pub mod drive;
mod error;
mod hrv;
mod json;
mod key;
mod log;
mod messenger;
mod mirror;
mod passphrase;
#[cfg(feature = "probe")]
mod probe;
mod reading;
mod routine;
mod run;
mod sensors;
mod shell;
mod sound;
mod threads;

pub use companion::{
    BrokenThing, Companion, FileFault, FileImport, FollowUpChoice, HoldView, ImportFate,
    JournalFault, JournalImport, JournalSettings, ReplayOptions, RunDetail, RunOptions, RunOrigin,
    RunRow, SessionImport, SetAside, SimulationOptions, TodayView, Transfer, UnfinishedRun,
    WrittenEntry, guide_contents, guide_page, guide_topic, guide_topic_of_cue, hrv_of_file,
    search_guide,
};
pub use decode::decode;
pub use drive::{Press, TimedPress};
pub use drive::{RecordedInputs, recorded_inputs};
pub use error::CompanionError;
pub use hrv::{HrvCorrection, HrvOptions, HrvReport, HrvWindow, hrv_json_line};
pub use json::{cue_json_line, summary_json_line};
pub use key::{load_or_create_key, new_key, replace_key};
pub use log::{LogLevel, LogOptions, log_event, log_files, start_logs};
pub use mirror::*;
pub use passphrase::{unwrap_key, wrap_key};
#[cfg(feature = "probe")]
pub use probe::Probe;
pub use reading::LiveReading;
pub use routine::LiveRoutine;
pub use run::LiveRun;
pub use sensors::{
    AdapterState, SensorEvent, SensorNews, SensorOptions, SensorRow, Sensors, SensorsView, Timing,
    sensor_json_line,
};
pub use shell::{Shell, ShellError, Trouble};
pub use sound::{SoundFeed, SoundFormat, SoundVolumes};

uniffi::setup_scaffolding!("freshlegs");

/// The version of the library and its engine.
#[uniffi::export]
pub fn core_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
