//! How long a value keeps, and when its quality changes next.

use std::time::Duration;

use crate::sensing::Quality;
use crate::time::Moment;

/// How long a kind of value keeps: `Fresh` below `fresh`, `Stale` below `kept`, then `Lost`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Life {
    fresh: Duration,
    kept: Duration,
}

impl Life {
    /// Straps notify once a second; users take 3 to 5 s of silence as fair (`RunnerUp` #117), and a
    /// strap that has said nothing for 10 s is gone.
    pub(super) const HEART_RATE: Self = Self::of_secs(5, 10);
    /// Foot pods and treadmills: 1 to 4 Hz, and a pace ages faster than a heart rate.
    pub(super) const FOOT: Self = Self::of_secs(3, 10);
    /// Fixes come once a second; a bridge or a few trees take some of them.
    pub(super) const LOCATION: Self = Self::of_secs(5, 10);
    /// `RunnerUp` drops the phone's steps after 3 s as well.
    pub(super) const STEPS: Self = Self::of_secs(3, 10);
    /// Phones deliver air pressure once a second and with pauses; height changes slowly.
    pub(super) const BAROMETER: Self = Self::of_secs(5, 15);

    const fn of_secs(fresh: u64, kept: u64) -> Self {
        Self {
            fresh: Duration::from_secs(fresh),
            kept: Duration::from_secs(kept),
        }
    }

    /// How long a value drives cues, in seconds.
    pub(super) fn fresh_s(self) -> f64 {
        self.fresh.as_secs_f64()
    }
}

/// Whether a source may be used now, and since when that holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Standing {
    /// Heard without a break since then.
    Fresh(Moment),
    /// Not to be trusted since then.
    Unfresh(Moment),
}

/// When something was heard last, and since when without a break.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heard {
    life: Life,
    times: Option<(Moment, Moment)>,
}

impl Heard {
    pub(super) const fn never(life: Life) -> Self {
        Self { life, times: None }
    }

    pub(super) fn hear(&mut self, at: Moment) {
        let since = match (self.quality(at), self.times) {
            (Quality::Fresh, Some((since, _))) => since,
            _ => at,
        };
        self.times = Some((since, at));
    }

    /// Since when it has been heard without a break.
    pub(super) fn first(&self) -> Option<Moment> {
        self.times.map(|(since, _)| since)
    }

    pub(super) fn last(&self) -> Option<Moment> {
        self.times.map(|(_, last)| last)
    }

    pub(super) fn quality(&self, now: Moment) -> Quality {
        let Some(last) = self.last() else {
            return Quality::Lost;
        };
        let age = now.since(last);
        if age < self.life.fresh {
            Quality::Fresh
        } else if age < self.life.kept {
            Quality::Stale
        } else {
            Quality::Lost
        }
    }

    pub(super) fn is_fresh(&self, now: Moment) -> bool {
        self.quality(now) == Quality::Fresh
    }

    /// `None` when never heard.
    pub(super) fn standing(&self, now: Moment) -> Option<Standing> {
        self.times.map(|(since, last)| {
            if self.is_fresh(now) {
                Standing::Fresh(since)
            } else {
                Standing::Unfresh(last + self.life.fresh)
            }
        })
    }

    pub(super) fn note_due(&self, due: &mut Due) {
        if let Some(last) = self.last() {
            due.note(last + self.life.fresh);
            due.note(last + self.life.kept);
        }
    }
}

/// The earliest of several moments that lie ahead.
#[derive(Clone, Copy, Debug)]
pub(super) struct Due {
    now: Moment,
    next: Option<Moment>,
}

impl Due {
    pub(super) const fn after(now: Moment) -> Self {
        Self { now, next: None }
    }

    pub(super) fn note(&mut self, at: Moment) {
        if at > self.now && self.next.is_none_or(|next| at < next) {
            self.next = Some(at);
        }
    }

    pub(super) fn next(self) -> Option<Moment> {
        self.next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_turns_stale_and_then_lost() {
        let mut heard = Heard::never(Life::HEART_RATE);
        assert_eq!(heard.quality(Moment::ZERO), Quality::Lost);
        heard.hear(Moment::from_secs(10));
        assert_eq!(heard.quality(Moment::from_millis(14_999)), Quality::Fresh);
        assert_eq!(heard.quality(Moment::from_secs(15)), Quality::Stale);
        assert_eq!(heard.quality(Moment::from_secs(20)), Quality::Lost);
    }

    #[test]
    fn only_unbroken_hearing_counts_as_steady() {
        let mut heard = Heard::never(Life::FOOT);
        heard.hear(Moment::from_secs(1));
        heard.hear(Moment::from_secs(3));
        let standing = |heard: &Heard, secs| heard.standing(Moment::from_secs(secs));
        assert_eq!(
            standing(&heard, 4),
            Some(Standing::Fresh(Moment::from_secs(1)))
        );
        assert_eq!(
            standing(&heard, 8),
            Some(Standing::Unfresh(Moment::from_secs(6)))
        );
        heard.hear(Moment::from_secs(9));
        assert_eq!(
            standing(&heard, 9),
            Some(Standing::Fresh(Moment::from_secs(9)))
        );
    }

    #[test]
    fn the_next_change_is_the_earliest_ahead() {
        let mut due = Due::after(Moment::from_secs(5));
        due.note(Moment::from_secs(5));
        assert_eq!(due.next(), None);
        due.note(Moment::from_secs(9));
        due.note(Moment::from_secs(7));
        assert_eq!(due.next(), Some(Moment::from_secs(7)));
    }
}
