//! Where the inputs of a run come from when no radio is at hand: a file, or a simulated runner.
//!
//! Both speak through the same door as real sensors: the bytes of GATT notifications, location
//! fixes and barometer readings, each with the moment at which it happens. `ReplayScript` makes
//! them from a recorded session and `SimulatedRunner` from a model of a runner. Whoever drives a
//! session puts [`Input::Start`] before the first of them and [`Input::Finish`] at `ends_at()`.

use freshlegs_engine::{Input, Moment, SensorId, SensorInfo};

mod air;
#[cfg(test)]
mod listener;
mod presses;
mod replay;
mod simulated;
mod wire;

pub use air::{recorded_run, simulated_run};
pub(crate) use presses::with_presses;
pub use presses::{Press, TimedPress};
pub use replay::{RecordedInputs, recorded_inputs};
pub(crate) use replay::{ReplayError, ReplayScript};
pub(crate) use simulated::{DEFAULT_PLAN, SimulatedRunner};

/// The heart-rate strap of a drive.
pub const STRAP: SensorId = SensorId(0);

/// The foot pod of a drive: speed, distance, cadence and power.
pub const POD: SensorId = SensorId(1);

/// One thing that happens at one moment of run time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Timed {
    /// When.
    pub(crate) at: Moment,
    /// What.
    pub(crate) input: Input,
}

impl Timed {
    fn new(at: Moment, input: Input) -> Self {
        Self { at, input }
    }
}

/// A sensor's first words: it is known to the run, and its link is up.
fn introduction(at: Moment, sensor: SensorId, info: SensorInfo) -> [Timed; 2] {
    [
        Timed::new(at, Input::SensorJoined { sensor, info }),
        Timed::new(
            at,
            Input::SensorLink {
                sensor,
                connected: true,
            },
        ),
    ]
}
