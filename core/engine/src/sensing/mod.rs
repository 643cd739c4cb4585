//! From bytes to one picture of the run: [`gatt`] decodes, [`fusion`] folds; [`link`] keeps the
//! sensors connected; [`rhythm`] reads the beats, [`steps`] finds the steps.

pub mod fusion;
pub mod gatt;
mod known;
pub mod link;
mod offer;
pub mod quirks;
pub mod rhythm;
mod state;
pub mod steps;

pub use known::KnownSensor;
pub use offer::Offer;
pub use state::{Motion, Notice, Quality, RunState, SensorKind, SensorState, Signal, Source};
