//! What the tests share: a run in simulated time, recordings, and a way to skip aloud.

mod air;
#[path = "../bluez/mod.rs"]
pub mod bluez;
mod data;
pub mod legs;
mod rig;
mod shells;
mod tcx;

pub use air::{Air, AirSensor};
pub use data::{data_folder, run_files, run_files_in};
pub use rig::{Rig, Strap, Voice, World};
pub use shells::{Collector, Heard};
pub use tcx::{Trackpoint, tcx};

/// Leaves a test that cannot be done here, and says why; the test command counts it.
#[macro_export]
macro_rules! skip {
    ($($why:tt)*) => {{
        println!("skipped: {}", format_args!($($why)*));
        return;
    }};
}
