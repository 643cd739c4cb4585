//! From bytes to one picture of the run: [`gatt`] decodes, [`fusion`] folds.

pub mod fusion;
pub mod gatt;
mod state;

pub use state::{Motion, Notice, Quality, RunState, SensorKind, SensorState, Signal, Source};
