use std::time::Duration;

use super::time::Timeline;
use crate::coaching::{CueKind, UNDO_RED_FLAG, Word};
use crate::output::{CueRecord, EventKind, EventRecord};
use crate::time::Moment;

/// A word that is no red flag can be taken back for so long.
const UNDO: Duration = Duration::from_secs(30);

/// The same word again within this time is the same press.
const SAME_PRESS: Duration = Duration::from_secs(2);

/// A question waits for its answer for so long.
const ANSWER: Duration = Duration::from_mins(1);

/// The runner's words with their moving seconds, without those taken back.
pub(super) fn words(events: &[EventRecord], time: &Timeline<'_>) -> Vec<(u32, Word)> {
    standing(events)
        .into_iter()
        .map(|(at, word)| (time.moved_s(at), word))
        .collect()
}

/// When the question about heavy legs was answered with "heavy", in seconds of run time.
///
/// The first word after the question answers it, where it comes within a minute.
pub(super) fn heavy_confirmed_s(events: &[EventRecord], cues: &[CueRecord]) -> Vec<u32> {
    let words = standing(events);
    let asked = cues.iter().filter(|cue| cue.kind == CueKind::LegsAsk);
    asked
        .filter_map(|cue| words.iter().find(|(at, _)| *at >= cue.at).zip(Some(cue.at)))
        .filter(|((at, word), asked)| *word == Word::Heavy && *at < *asked + ANSWER)
        .map(|((at, _), _)| u32::try_from(at.as_millis() / 1_000).unwrap_or(u32::MAX))
        .collect()
}

/// The words that stand at the end: a press that was not meant is taken back by [`Word::Undo`], a red
/// flag within 15 s, any other word within 30 s. A second press of the same is the same one.
fn standing(events: &[EventRecord]) -> Vec<(Moment, Word)> {
    let mut standing = Vec::new();
    let mut last: Option<(Moment, Word)> = None;
    for event in events {
        let EventKind::Word(word) = event.kind else {
            continue;
        };
        let at = event.at;
        if word == Word::Undo {
            let is_in_time = last.take().is_some_and(|(pressed, word)| {
                at <= pressed
                    + if word.is_red_flag() {
                        UNDO_RED_FLAG
                    } else {
                        UNDO
                    }
            });
            if is_in_time {
                standing.pop();
            }
            continue;
        }
        let is_same = last.is_some_and(|(pressed, earlier)| {
            earlier == word && (word.is_red_flag() || at < pressed + SAME_PRESS)
        });
        if !is_same {
            standing.push((at, word));
        }
        if !is_same || word.is_red_flag() {
            last = Some((at, word));
        }
    }
    standing
}
