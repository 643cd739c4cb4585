use freshlegs_engine::{Input, Moment, RunKind};
use freshlegs_formats::Activity;

use super::ReplayScript;
use crate::error::CompanionError;

/// What the sensors of a recorded session would have said, for whoever drives a session of the
/// engine without threads: measurements over many runs, for example.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordedInputs {
    /// What kind of run it looks like.
    pub kind: RunKind,
    /// In order of time, without [`Input::Start`] and [`Input::Finish`].
    pub inputs: Vec<(Moment, Input)>,
    /// When the run is to be finished.
    pub ends_at: Moment,
}

/// The inputs of session `index`, counted from 0, of `activity`: the same that a replay has.
///
/// # Errors
///
/// `BadInput` where there is no such session, or no record in it.
pub fn recorded_inputs(
    activity: &Activity,
    index: usize,
) -> Result<RecordedInputs, CompanionError> {
    let script = ReplayScript::new(activity, index)?;
    Ok(RecordedInputs {
        kind: script.kind(),
        ends_at: script.ends_at(),
        inputs: script
            .into_iter()
            .map(|timed| (timed.at, timed.input))
            .collect(),
    })
}
