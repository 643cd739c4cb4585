//! Red flags: three words of the runner that end coaching.
//!
//! Nothing is scored and nothing waits: the fixed words come at once, without sensors, muted or not.
//! After [`Word::Chest`] and [`Word::Dizzy`] coaching does not come back in this run; after
//! [`Word::Pain`] only by the runner's own [`Word::CoachAgain`]. A press that was not meant is taken
//! back by [`Word::Undo`] within [`UNDO_RED_FLAG`], later it is not.

use std::time::Duration;

use super::cue::CueKind;
use super::word::Word;
use crate::output::{EventKind, EventRecord};
use crate::time::Moment;

/// A red flag that was pressed by accident is taken back within this time.
pub const UNDO_RED_FLAG: Duration = Duration::from_secs(15);

/// The red flag that stands: the gravest of those pressed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct RedFlag {
    word: Word,
}

impl RedFlag {
    /// `None` for a word that is none.
    pub(crate) fn raised(word: Word) -> Option<Self> {
        word.is_red_flag().then_some(Self { word })
    }

    /// The graver of this and another one.
    pub(crate) fn and(self, other: Self) -> Self {
        if gravity(other.word) > gravity(self.word) {
            other
        } else {
            self
        }
    }

    pub(crate) fn word(self) -> Word {
        self.word
    }

    /// The cue with the fixed words.
    pub(crate) fn cue(self) -> CueKind {
        match self.word {
            Word::Chest => CueKind::SafetyChest,
            Word::Dizzy => CueKind::SafetyDizzy,
            _ => CueKind::SafetyPain,
        }
    }

    /// Whether coaching may come back in this run.
    pub(crate) fn may_resume(self) -> bool {
        self.word == Word::Pain
    }
}

/// The red flags in the record of a run, without those that were taken back: what a follow-up has to
/// ask about, each with its moment, oldest first.
pub fn red_flags(events: &[EventRecord]) -> Vec<(Moment, Word)> {
    let mut words = events.iter().filter_map(|event| match event.kind {
        EventKind::Word(word) => Some((event.at, word)),
        _ => None,
    });
    let mut standing = Vec::new();
    let mut last: Option<(Moment, Word)> = None;
    for (at, word) in &mut words {
        let is_taken_back = word == Word::Undo
            && last
                .is_some_and(|(pressed, word)| word.is_red_flag() && at <= pressed + UNDO_RED_FLAG);
        if is_taken_back {
            standing.pop();
        } else if word.is_red_flag() {
            // A second press of the same is the same, and is not taken back apart from it.
            if last.is_some_and(|(_, earlier)| earlier == word) {
                continue;
            }
            standing.push((at, word));
        }
        last = Some((at, word));
    }
    standing
}

fn gravity(word: Word) -> u8 {
    match word {
        Word::Chest => 3,
        Word::Dizzy => 2,
        Word::Pain => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(words: &[(u64, Word)]) -> Vec<(u64, Word)> {
        let events: Vec<EventRecord> = words
            .iter()
            .map(|(at_s, word)| EventRecord {
                at: Moment::from_secs(*at_s),
                kind: EventKind::Word(*word),
            })
            .collect();
        red_flags(&events)
            .into_iter()
            .map(|(at, word)| (at.as_micros() / 1_000_000, word))
            .collect()
    }

    #[test]
    fn the_graver_red_flag_stands() {
        let raised = |word| RedFlag::raised(word).unwrap();
        for (one, other) in [
            (Word::Pain, Word::Chest),
            (Word::Chest, Word::Pain),
            (Word::Dizzy, Word::Chest),
        ] {
            assert_eq!(raised(one).and(raised(other)).word(), Word::Chest);
        }
        assert_eq!(RedFlag::raised(Word::Heavy), None);
    }

    #[test]
    fn only_pain_leaves_a_way_back_and_offers_no_emergency_call() {
        for word in [Word::Pain, Word::Dizzy, Word::Chest] {
            let flag = RedFlag::raised(word).unwrap();
            assert_eq!(flag.may_resume(), word == Word::Pain);
        }
    }

    #[test]
    fn a_record_keeps_what_was_not_taken_back_in_time() {
        let flag = (100, Word::Pain);
        assert_eq!(record(&[(50, Word::Heavy), flag]), [flag]);
        assert_eq!(record(&[flag, (115, Word::Undo)]), []);
        assert_eq!(record(&[flag, (116, Word::Undo)]), [flag]);
        assert_eq!(
            record(&[flag, (105, Word::Heavy), (106, Word::Undo)]),
            [flag]
        );
        assert_eq!(
            record(&[flag, (104, Word::Chest), (108, Word::Undo)]),
            [flag]
        );
        assert_eq!(
            record(&[flag, (104, Word::Pain), (108, Word::Undo)]),
            [],
            "pressed twice and taken back once"
        );
    }
}
