//! Everything in Fresh Legs that decides: pure, without a clock, without I/O.
//!
//! Where to start: [`session::Session`] is one run. It takes [`Input`]s, each with the [`Moment`]
//! at which it happened, and gives [`Output`]s. Inside, bytes become values ([`sensing::gatt`]),
//! values become one picture of the run ([`sensing::fusion`]), and the picture becomes cues
//! ([`coaching`]). What the body needs between runs is in [`recovery`]. What a screen says outside a run is worded in [`words`].

pub mod coaching;
mod field;
mod input;
mod output;
pub mod recovery;
mod run;
pub mod sensing;
pub mod session;
mod time;
pub mod units;
pub mod view;
pub mod words;

pub use field::FieldError;
pub use input::{CueOutcome, Fix, Input, SensorHint, SensorId, SensorInfo};
pub use output::{
    BeatRecord, CueRecord, EventKind, EventRecord, LapRecord, LapTrigger, Output, Save, Summary,
    TrackPoint,
};
pub use run::{
    CadenceFactor, Conditions, FieldErrors, Language, Profile, ProfileDraft, RunKind, Setup, Sex,
    UnitSystem, Verbosity,
};
pub use time::Moment;
