//! Lost once, back once: the difference between a drop-out and a loss.

use std::time::Duration;

use super::quality::{Due, Heard};
use crate::time::Moment;

/// What is lost is back when it has been heard for this long without a break.
pub(super) const STEADY: Duration = Duration::from_secs(2);

/// Whether something that speaks regularly is there.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Presence {
    /// It is, or was never expected.
    #[default]
    There,
    /// It is missing.
    Missing {
        /// Whether that was worth a word: not when something else took its place.
        said: bool,
    },
}

/// A change worth a word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Change {
    /// It is gone.
    Lost,
    /// It is back.
    Back,
}

impl Presence {
    /// Whether it is missing, and that has been said.
    pub(super) fn is_said_missing(self) -> bool {
        self == Self::Missing { said: true }
    }

    /// Judges at `now`: `missing_from` is when its silence becomes a loss, `covered` whether
    /// something else does its work.
    pub(super) fn judge(
        &mut self,
        now: Moment,
        heard: &Heard,
        missing_from: Option<Moment>,
        covered: bool,
        due: &mut Due,
    ) -> Option<Change> {
        match *self {
            Self::There => {
                let deadline = missing_from?;
                due.note(deadline);
                if now < deadline {
                    return None;
                }
                *self = Self::Missing { said: !covered };
                (!covered).then_some(Change::Lost)
            }
            Self::Missing { said } => {
                let steady = heard
                    .first()
                    .zip(heard.last())
                    .is_some_and(|(since, last)| last >= since + STEADY);
                if !steady || missing_from.is_some_and(|deadline| now >= deadline) {
                    return None;
                }
                *self = Self::There;
                said.then_some(Change::Back)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::fusion::quality::Life;

    const AFTER: Duration = Duration::from_secs(10);

    fn changes(heard_at: &[u64], covered: bool) -> Vec<(u64, Change)> {
        let mut heard = Heard::never(Life::HEART_RATE);
        let mut presence = Presence::default();
        let mut changes = Vec::new();
        for second in 0..120 {
            let now = Moment::from_secs(second);
            if heard_at.contains(&second) {
                heard.hear(now);
            }
            let missing_from = heard.last().map(|last| last + AFTER);
            let mut due = Due::after(now);
            if let Some(change) = presence.judge(now, &heard, missing_from, covered, &mut due) {
                changes.push((second, change));
            }
        }
        changes
    }

    #[test]
    fn a_loss_and_a_return_are_said_once() {
        let heard: Vec<u64> = (0..=20).chain(60..=119).collect();
        let expected = [(30, Change::Lost), (62, Change::Back)];
        assert_eq!(changes(&heard, false), expected);
    }

    #[test]
    fn a_short_silence_is_no_loss() {
        let heard: Vec<u64> = (0..=20).chain(28..=119).collect();
        assert_eq!(changes(&heard, false), []);
    }

    #[test]
    fn one_notification_is_no_return() {
        let heard: Vec<u64> = (0..=20).chain([50]).collect();
        assert_eq!(changes(&heard, false), [(30, Change::Lost)]);
    }

    #[test]
    fn a_covered_loss_is_not_said() {
        let heard: Vec<u64> = (0..=20).chain(60..=119).collect();
        assert_eq!(changes(&heard, true), []);
    }

    #[test]
    fn what_was_never_heard_is_not_missed() {
        assert_eq!(changes(&[], false), []);
    }
}
