//! Measures the heavy-legs detector on recordings: untouched, with injected fades, with easing on
//! purpose, with failing sensors.

mod choice;
mod figures;
mod inject;
mod measure;
mod series;
mod trial;

pub use choice::{grid, leave_one_out};
pub use figures::{FadeFigures, Figures, round, share};
pub use inject::Injection;
pub use measure::{DEPTHS, Found, Outcome, RAMPS_S, Recorded};
pub use series::{Second, Series};
pub use trial::{History, Trial};
