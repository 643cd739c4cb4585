use serde::{Deserialize, Serialize};

use super::measure::text_or_number;

/// A plan as a form or a file says it, not yet checked.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct PlanDraft {
    /// The plan's name.
    pub name: Option<String>,
    /// Pace range of the whole run.
    pub pace: Option<PaceDraft>,
    /// Heart-rate range of the whole run.
    pub heart_rate: Option<HeartRateDraft>,
    /// Cadence range of the whole run.
    pub cadence: Option<CadenceDraft>,
    /// The steps in order; none for a run that only has targets.
    pub steps: Vec<StepDraft>,
}

/// What a part of a plan is.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// Easy running to get warm.
    WarmUp,
    /// The run itself.
    #[default]
    Run,
    /// Easy running or walking between efforts.
    Recover,
    /// Easy running to end with.
    CoolDown,
    /// Steps that are run several times over.
    Repeats,
}

/// A step, or a group of steps to repeat, not yet checked.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct StepDraft {
    /// What it is.
    pub kind: PartKind,
    /// The step's own name.
    pub name: Option<String>,
    /// Ends after this time: `"10:00"` or seconds, 5 s to 24 h. Without time and distance the step ends
    /// when the runner presses lap.
    #[serde(default, deserialize_with = "text_or_number")]
    pub duration: Option<String>,
    /// Ends after this distance: `"800 m"`, `"5 km"`, `"1 mile"` or metres, 20 m to 500 km.
    #[serde(default, deserialize_with = "text_or_number")]
    pub distance: Option<String>,
    /// Pace range of this step.
    pub pace: Option<PaceDraft>,
    /// Heart-rate range of this step.
    pub heart_rate: Option<HeartRateDraft>,
    /// Cadence range of this step.
    pub cadence: Option<CadenceDraft>,
    /// Repeats only: how many times, 1 to 99.
    pub times: Option<u32>,
    /// Repeats only: the steps to repeat, none of them repeats itself.
    #[serde(default)]
    pub steps: Vec<StepDraft>,
}

/// What a pace is counted over.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub enum PaceUnit {
    /// A kilometre.
    #[default]
    #[serde(rename = "km")]
    Kilometre,
    /// A mile.
    #[serde(rename = "mile")]
    Mile,
}

/// A pace range, not yet checked; at least one end is needed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct PaceDraft {
    /// No faster than this: `"5:10"` or seconds, 1:30 to 30:00 per kilometre.
    #[serde(deserialize_with = "text_or_number")]
    pub fastest: Option<String>,
    /// No slower than this.
    #[serde(deserialize_with = "text_or_number")]
    pub slowest: Option<String>,
    /// Per kilometre, unless said otherwise, or per mile.
    pub per: PaceUnit,
}

/// A heart-rate range, not yet checked: a zone, or at least one end.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct HeartRateDraft {
    /// Zone 1 to 5, for which the runner's maximal heart rate must be known.
    pub zone: Option<u8>,
    /// No lower than this, 30 to 240 beats per minute.
    pub low_bpm: Option<u16>,
    /// No higher than this.
    pub high_bpm: Option<u16>,
}

/// A cadence range, not yet checked; at least one end is needed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct CadenceDraft {
    /// No lower than this, 60 to 240 steps per minute of both feet.
    pub low_spm: Option<u16>,
    /// No higher than this.
    pub high_spm: Option<u16>,
}
