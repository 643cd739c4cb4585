//! From bytes to one picture of the run: [`gatt`] decodes, [`fusion`] folds; [`link`] keeps the
//! sensors connected.

pub mod fusion;
pub mod gatt;
pub mod link;
mod state;

pub use state::{Motion, Notice, Quality, RunState, SensorKind, SensorState, Signal, Source};
