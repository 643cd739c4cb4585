use serde::{Deserialize, Serialize};

use crate::coaching::Word;

/// A red flag of an earlier run, and what the runner has said of it since.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct FollowUp {
    /// Which one: chest, dizzy or pain.
    pub word: Word,
    /// When it was pressed, in milliseconds since 1970-01-01 UTC.
    pub at_utc_ms: i64,
    /// The latest answer, where there is one.
    pub answer: Option<FollowUpAnswer>,
}

/// How it is since.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpAnswer {
    /// A doctor has looked at it and says that running is fine.
    Cleared,
    /// It is gone since the day after at the latest.
    Gone,
    /// Pain of at most two of ten, back to nothing within a day.
    Mild,
    /// It is still there, or came back.
    StillThere,
}

/// Running is held back until a follow-up is answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Hold {
    /// The most serious red flag that is open.
    pub word: Word,
    /// When it was pressed, in milliseconds since 1970-01-01 UTC.
    pub since_utc_ms: i64,
    /// Whether it was answered that it is still there.
    pub is_still_there: bool,
}

impl FollowUp {
    /// The answers that may be given, best news first.
    ///
    /// After chest pain only a doctor's yes counts, and a dizzy spell or pain may also have passed:
    /// pain of at most two of ten that is gone the next day lets a runner go on (pain-monitoring
    /// model, Silbernagel et al. 2007, doi:10.1177/0363546506298279; evidence from tendons only).
    pub fn answers(word: Word) -> &'static [FollowUpAnswer] {
        match word {
            Word::Chest => &[FollowUpAnswer::Cleared, FollowUpAnswer::StillThere],
            Word::Dizzy => &[
                FollowUpAnswer::Cleared,
                FollowUpAnswer::Gone,
                FollowUpAnswer::StillThere,
            ],
            Word::Pain => &[
                FollowUpAnswer::Gone,
                FollowUpAnswer::Mild,
                FollowUpAnswer::Cleared,
                FollowUpAnswer::StillThere,
            ],
            _ => &[],
        }
    }

    /// Whether it holds running back.
    pub fn is_open(&self) -> bool {
        let lifts = self
            .answer
            .filter(|answer| Self::answers(self.word).contains(answer))
            .is_some_and(|answer| answer != FollowUpAnswer::StillThere);
        self.word.is_red_flag() && !lifts
    }
}

/// What holds running back, if anything does: of several the most serious, and of these the latest.
pub fn hold(follow_ups: &[FollowUp]) -> Option<Hold> {
    let seriousness = |word| match word {
        Word::Chest => 3,
        Word::Dizzy => 2,
        Word::Pain => 1,
        _ => 0,
    };
    follow_ups
        .iter()
        .filter(|follow_up| follow_up.is_open())
        .max_by_key(|follow_up| (seriousness(follow_up.word), follow_up.at_utc_ms))
        .map(|follow_up| Hold {
            word: follow_up.word,
            since_utc_ms: follow_up.at_utc_ms,
            is_still_there: follow_up.answer == Some(FollowUpAnswer::StillThere),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(word: Word, at_utc_ms: i64, answer: Option<FollowUpAnswer>) -> FollowUp {
        FollowUp {
            word,
            at_utc_ms,
            answer,
        }
    }

    #[test]
    fn nothing_holds_back_who_never_pressed() {
        assert_eq!(hold(&[]), None);
    }

    #[test]
    fn the_most_serious_open_flag_holds_back() {
        let flags = [
            flag(Word::Pain, 30, None),
            flag(Word::Chest, 10, None),
            flag(Word::Dizzy, 20, None),
        ];
        assert_eq!(hold(&flags).map(|hold| hold.word), Some(Word::Chest));
    }

    #[test]
    fn only_a_doctor_lifts_a_chest_flag() {
        for (answer, is_held) in [
            (FollowUpAnswer::Cleared, false),
            (FollowUpAnswer::Gone, true),
            (FollowUpAnswer::Mild, true),
            (FollowUpAnswer::StillThere, true),
        ] {
            let flags = [flag(Word::Chest, 10, Some(answer))];
            assert_eq!(hold(&flags).is_some(), is_held, "{answer:?}");
        }
    }

    #[test]
    fn pain_that_passed_or_is_mild_holds_nobody_back() {
        for answer in [FollowUpAnswer::Gone, FollowUpAnswer::Mild] {
            assert_eq!(hold(&[flag(Word::Pain, 10, Some(answer))]), None);
        }
        let stays = [flag(Word::Pain, 10, Some(FollowUpAnswer::StillThere))];
        assert!(hold(&stays).unwrap().is_still_there);
    }
}
