//! How cues look to UniFFI.

use freshlegs_engine::coaching::{CueKind, Priority};

/// How urgent a cue is: a later variant waits for an earlier one.
#[uniffi::remote(Enum)]
pub enum Priority {
    /// Cuts off whatever is being said.
    Safety,
    /// Help with heavy legs, and answers to the runner's own word.
    Rescue,
    /// Sensors lost, back, low.
    Sensor,
    /// Targets left and met, steps of the plan.
    Target,
    /// Splits and announcements.
    Split,
    /// Encouragement.
    Encouragement,
}

/// What a cue is about.
#[uniffi::remote(Enum)]
pub enum CueKind {
    /// The run has begun.
    Started,
}
