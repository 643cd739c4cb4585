use serde::{Deserialize, Serialize};

use crate::time::Moment;

/// How urgent a cue is: a later variant waits for an earlier one.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CueKind {
    /// The run has begun.
    Started,
}

/// Something to say.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Cue {
    /// Number within the run, from 1.
    pub id: u32,
    /// What it is about.
    pub kind: CueKind,
    /// How urgent it is.
    pub priority: Priority,
    /// The words to speak.
    pub text: String,
    /// At most four words for the screen.
    pub screen: String,
    /// BCP 47 tag of the words' language.
    pub language: String,
    /// When it came about, in run time.
    pub at: Moment,
    /// A shell starts it no later than this.
    pub expires_at: Moment,
    /// How long the words should take to speak, in milliseconds.
    pub expected_speech_ms: u32,
}
