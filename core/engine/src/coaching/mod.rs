//! From the run's picture and the plan to cues: what to say, which one, when and in which words.

mod cue;
mod plan;

pub use cue::{Cue, CueKind, Priority};
pub use plan::{Announcements, Plan};
