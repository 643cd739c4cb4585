//! From bytes to one picture of the run: [`gatt`] decodes, [`fusion`] folds; [`link`] keeps the
//! sensors connected; [`rhythm`] reads the beats.

pub mod fusion;
pub mod gatt;
mod known;
pub mod link;
mod offer;
pub mod quirks;
pub mod rhythm;
mod state;

pub use known::KnownSensor;
pub use offer::Offer;
pub use state::{Motion, Notice, Quality, RunState, SensorKind, SensorState, Signal, Source};
