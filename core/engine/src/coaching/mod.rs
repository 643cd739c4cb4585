//! From the run's picture and the plan to cues: what to say, which one, when and in which words.
//!
//! [`Coach`] is the door. Behind it, each source of cues ([`Plan`] steps, targets, announcements,
//! sensors) proposes; the arbiter lets at most one through at a time; and only then is it worded,
//! from the values of that very tick, so that what is spoken is what is shown.
//!
//! What is heard besides words is in [`sound`]; how metronome and breath go with the steps, in
//! [`breath`].

mod announcements;
mod announcer;
mod arbiter;
pub mod breath;
mod coach;
mod cue;
mod dialogue;
mod hints;
pub mod legs;
mod losses;
mod picture;
mod plan;
mod proposal;
mod rescue;
pub mod rounding;
pub mod routines;
mod safety;
pub mod sound;
mod targets;
mod today;
mod vibration;
mod word;
pub(crate) mod words;

pub use announcements::{Announcements, AnnouncementsDraft, Every, Metric, Rule, RuleDraft};
pub use coach::{Coach, CoachEvent};
pub use cue::{Cue, CueKind, Order, Priority};
pub use dialogue::AskAnswer;
pub use plan::{
    CadenceDraft, CadenceRange, HeartRateDraft, HeartRateTarget, PaceDraft, PaceRange, PaceUnit,
    Part, PartKind, Plan, PlanDraft, PlanError, PlanLength, Step, StepDraft, StepEnd, StepKind,
    Targets,
};
pub use proposal::HeartTrend;
pub use rescue::{GuideRequest, HelpCounts, RescueEnd, RescueRecord, RescueSetup, RescueStep};
pub use safety::{UNDO_RED_FLAG, red_flags};
pub use today::Today;
pub use vibration::Vibration;
pub use word::Word;

#[cfg(test)]
mod tests;
