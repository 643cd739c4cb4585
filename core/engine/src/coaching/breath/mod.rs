//! Breath and metronome with the runner's own steps.
//!
//! A [`StepClock`] follows the steps that were found and tells where they go on; [`Guides`] decides
//! which guide sounds, from when, until when and with what pattern, and gives the
//! [`sound::Guide`](crate::coaching::sound::Guide) to publish; [`Coupling`] says how well breaths met
//! steps.
//!
//! What is known of its worth is little: breathing couples with steps by itself in many runners
//! (Bernasconi and Kohl 1993, DOI 10.1113/jphysiol.1993.sp019923), and sound that goes with the steps
//! raised the coupling of 16 novices from 26 to 70 % of the time (Front. Sports Act. Living 2023,
//! DOI 10.3389/fspor.2023.1112663); whether that makes running easier is not shown. So it is a
//! comfort to be tried: nobody is asked to hold their breath, and it ends at the first no.

mod clock;
mod coupling;
mod follower;
mod guides;
mod heard;
mod on;
mod pattern;
mod rehearsal;
mod scene;

pub use clock::{StepClock, StepLock};
pub use coupling::{Coupling, CouplingCount};
pub use guides::Guides;
pub use pattern::{BreathPattern, Effort};
pub use rehearsal::guided_coupling;
pub use scene::{GuideNews, GuideOrder, GuideScene, StepSource};

#[cfg(test)]
mod tests;
