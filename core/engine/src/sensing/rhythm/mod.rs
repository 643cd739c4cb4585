//! RR intervals into beats in time, and what their variability says.
//!
//! A [`BeatClock`] puts the intervals of each notification on the time of the run and splits them
//! at gaps, before anything else is done with them. [`artefacts`] finds what is no heartbeat: beat
//! by beat with the [`LiveFilter`] while running, with all of Lipponen and Tarvainen's method
//! afterwards. Then come [`variability`] (RMSSD, SDNN) and α1 by [`Dfa`], with and without its trend
//! taken out by [`SmoothnessPriors`]. [`Rhythm`] does all this live, [`Analysis`] over a whole
//! recording; both measure a [`Window`] in the same way. [`Breathing`] says little, and often
//! nothing.
//!
//! What α1 is worth: published implementations differ by up to 0.27 on the same window (measured
//! on 151 windows of one run), as much as lies between its two thresholds, and for one person the
//! thresholds are contested. It is a trend of the runner's own, always with its share of
//! artefacts, and never a verdict.

pub mod artefacts;
pub mod variability;

mod analysis;
mod beats;
mod breathing;
mod clock;
mod detrend;
mod dfa;
mod live;
mod spectrum;
mod window;

pub use analysis::{Analysis, AnalysisWindow, Correction, Windows};
pub use artefacts::{LiveFilter, Tolerance, Trust};
pub use beats::{Beat, Beats, Mark, Resolution};
pub use breathing::{Breathing, BreathingTrend};
pub use clock::BeatClock;
pub use detrend::SmoothnessPriors;
pub use dfa::Dfa;
pub use live::{Rhythm, RhythmReading};
pub use window::{Measured, Meter, Window};
