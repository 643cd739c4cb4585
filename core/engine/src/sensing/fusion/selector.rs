//! One source at a time: an explicit order of preference, with hysteresis.

use std::time::Duration;

use super::quality::{Due, Standing};
use crate::sensing::Source;
use crate::time::Moment;

/// How long the active source may be silent before a lesser one takes its place.
///
/// A notification lost in the air must not change the source; with the time a value stays fresh
/// a strap is replaced after 8 s, a pod after 6 s.
pub(super) const STEP_DOWN: Duration = Duration::from_secs(3);

/// How long a better source must be heard without a break before it takes over again.
///
/// Long against the drop-outs of a strap at the edge of its range, so that two sources never
/// glitch back and forth (`OpenTracks` #52).
pub(super) const STEP_UP: Duration = Duration::from_secs(10);

/// Preference: lower comes first. What it is, what the runner said, the order of joining.
pub(super) type Rank = (u8, u8, u16);

/// A source that has been heard at least once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) source: Source,
    pub(super) rank: Rank,
    pub(super) standing: Standing,
}

impl Candidate {
    fn is_fresh(&self) -> bool {
        matches!(self.standing, Standing::Fresh(_))
    }
}

/// Which of several sources is the one.
#[derive(Clone, Debug, Default)]
pub(super) struct Selector {
    active: Option<Source>,
}

impl Selector {
    pub(super) fn active(&self) -> Option<Source> {
        self.active
    }

    /// Decides at `now`, and notes when the decision could change without news.
    pub(super) fn choose<C>(&mut self, now: Moment, candidates: C, due: &mut Due)
    where
        C: Iterator<Item = Candidate> + Clone,
    {
        let best = candidates
            .clone()
            .filter(Candidate::is_fresh)
            .min_by_key(|candidate| candidate.rank);
        let active = candidates
            .clone()
            .find(|candidate| Some(candidate.source) == self.active);
        let Some(active) = active else {
            // Nothing before it: there is nothing to flap between.
            self.active = best.map(|candidate| candidate.source);
            return;
        };
        let next = match active.standing {
            Standing::Fresh(_) => candidates
                .filter(|candidate| candidate.rank < active.rank)
                .filter(|candidate| match candidate.standing {
                    Standing::Fresh(since) => {
                        due.note(since + STEP_UP);
                        now >= since + STEP_UP
                    }
                    Standing::Unfresh(_) => false,
                })
                .min_by_key(|candidate| candidate.rank),
            Standing::Unfresh(since) => {
                due.note(since + STEP_DOWN);
                best.filter(|_| now >= since + STEP_DOWN)
            }
        };
        if let Some(next) = next {
            self.active = Some(next.source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::SensorId;

    const STRAP: Source = Source::HeartRateSensor(SensorId(1));
    const BAND: Source = Source::HeartRateSensor(SensorId(2));

    fn choose(selector: &mut Selector, now: u64, strap: Standing, band: Standing) -> Due {
        let mut due = Due::after(Moment::from_secs(now));
        let candidates = [
            Candidate {
                source: BAND,
                rank: (0, 1, 1),
                standing: band,
            },
            Candidate {
                source: STRAP,
                rank: (0, 0, 2),
                standing: strap,
            },
        ];
        selector.choose(Moment::from_secs(now), candidates.into_iter(), &mut due);
        due
    }

    fn fresh(secs: u64) -> Standing {
        Standing::Fresh(Moment::from_secs(secs))
    }

    fn unfresh(secs: u64) -> Standing {
        Standing::Unfresh(Moment::from_secs(secs))
    }

    #[test]
    fn the_preferred_source_is_taken_at_once_when_none_is_active() {
        let mut selector = Selector::default();
        choose(&mut selector, 1, fresh(0), fresh(0));
        assert_eq!(selector.active(), Some(STRAP));
    }

    #[test]
    fn a_lesser_source_waits_before_it_takes_over() {
        let mut selector = Selector::default();
        choose(&mut selector, 1, fresh(0), fresh(0));
        let due = choose(&mut selector, 6, unfresh(5), fresh(0));
        assert_eq!(selector.active(), Some(STRAP));
        assert_eq!(due.next(), Some(Moment::from_secs(8)));
        choose(&mut selector, 8, unfresh(5), fresh(0));
        assert_eq!(selector.active(), Some(BAND));
    }

    #[test]
    fn the_better_source_must_be_steady_to_come_back() {
        let mut selector = Selector::default();
        choose(&mut selector, 1, unfresh(0), fresh(0));
        assert_eq!(selector.active(), Some(BAND));
        let due = choose(&mut selector, 12, fresh(5), fresh(0));
        assert_eq!(selector.active(), Some(BAND));
        assert_eq!(due.next(), Some(Moment::from_secs(15)));
        choose(&mut selector, 15, fresh(5), fresh(0));
        assert_eq!(selector.active(), Some(STRAP));
    }

    #[test]
    fn the_last_source_stays_when_all_are_silent() {
        let mut selector = Selector::default();
        choose(&mut selector, 1, fresh(0), fresh(0));
        choose(&mut selector, 60, unfresh(5), unfresh(5));
        assert_eq!(selector.active(), Some(STRAP));
    }
}
