use serde::Serialize;

use super::RunParts;
use crate::coaching::RescueEnd;
use crate::recovery::slug::key;
use crate::recovery::words::{Arg, JournalWords, Phrase};

/// A stretch of heavy legs, with the help that was given.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunRescueView {
    /// When it began, in seconds of run time.
    pub from_s: f64,
    /// When it ended, in seconds of run time.
    pub to_s: f64,
    /// How it ended.
    pub ended: RescueEnd,
    /// The steps that came up, what helped, and how it ended, one value a line.
    pub lines: Vec<String>,
}

pub(super) fn rescues(parts: &RunParts<'_>, words: &JournalWords) -> Vec<RunRescueView> {
    let rescues = parts.rescues.iter();
    rescues
        .map(|rescue| {
            let mut lines = Vec::new();
            if !rescue.steps.is_empty() {
                let steps = rescue.steps.iter().map(|step| key("entries-step", step));
                let steps = Arg::List(steps.collect());
                lines.push(Phrase::new("review-rescue-steps").with("steps", steps));
            }
            let helped = rescue.helped.map(|step| key("entries-step", step));
            lines.extend(
                helped.map(|step| Phrase::new("review-rescue-helped").key_of("step", step)),
            );
            lines.push(Phrase::new(key("review-rescue-end", rescue.ended)));
            RunRescueView {
                from_s: rescue.at.as_secs_f64(),
                to_s: rescue.ended_at.as_secs_f64(),
                ended: rescue.ended,
                lines: lines.iter().map(|line| words.say(line)).collect(),
            }
        })
        .collect()
}
