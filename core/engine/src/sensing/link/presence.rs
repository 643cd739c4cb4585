//! What is worth saying about one sensor: lost once, back once, and a hint while it is searched.
//!
//! Kept apart from the link's own state on purpose: a link that goes down and comes up again within
//! a few seconds is nothing to a runner, and a link that is up without a sound is a loss.

use std::time::Duration;

use super::{News, Timings};
use crate::input::SensorId;
use crate::time::Moment;

/// A longer pause between two notifications is no steady return. 5 s: twice and more what the
/// slowest sensors take.
const BREAK: Duration = Duration::from_secs(5);

/// Whether a sensor is there, as a runner understands it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Presence {
    /// Nobody wants it.
    Unwanted,
    /// Wanted and never heard.
    Searched {
        /// Its last sign of life, or when the search began.
        since: Moment,
        said: Said,
    },
    /// Heard.
    There {
        /// When last; or since when it can be expected again.
        last: Moment,
    },
    /// Missing, and said so.
    Lost,
    /// Missing, but heard again of late.
    Returning { since: Moment, last: Moment },
}

/// What was said in a search.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Said {
    Nothing,
    Asleep,
    Held,
}

impl Presence {
    /// A search begins.
    pub(super) fn searched(now: Moment) -> Self {
        Self::Searched {
            since: now,
            said: Said::Nothing,
        }
    }

    /// The sensor shows that it is awake and free, or can show it from now on.
    pub(super) fn expect(&mut self, now: Moment) {
        if let Self::Searched { since, .. } = self {
            *since = now;
        }
    }

    /// The adapter is on again: nothing could be heard before.
    pub(super) fn adapter_on(&mut self, now: Moment) {
        self.expect(now);
        if let Self::There { last } = self {
            *last = now;
        }
    }

    /// The sensor was heard.
    pub(super) fn heard(
        &mut self,
        now: Moment,
        sensor: SensorId,
        timings: &Timings,
    ) -> Option<News> {
        *self = match *self {
            Self::Unwanted => Self::Unwanted,
            Self::Searched { .. } | Self::There { .. } => Self::There { last: now },
            Self::Returning { since, last } if now.since(last) <= BREAK => {
                if now.since(since) >= timings.steady {
                    *self = Self::There { last: now };
                    return Some(News::Back(sensor));
                }
                Self::Returning { since, last: now }
            }
            Self::Lost | Self::Returning { .. } => Self::Returning {
                since: now,
                last: now,
            },
        };
        None
    }

    /// When [`judge`](Self::judge) is next due, with the adapter on.
    pub(super) fn due(&self, timings: &Timings) -> Option<Moment> {
        match *self {
            Self::Searched { since, said } => match said {
                Said::Nothing => Some(since + timings.asleep),
                Said::Asleep => Some(since + timings.held),
                Said::Held => None,
            },
            Self::There { last } => Some(last + timings.silence),
            Self::Unwanted | Self::Lost | Self::Returning { .. } => None,
        }
    }

    /// What is to be said at `now`, with the adapter on.
    pub(super) fn judge(
        &mut self,
        now: Moment,
        sensor: SensorId,
        timings: &Timings,
    ) -> Option<News> {
        if self.due(timings).is_none_or(|due| now < due) {
            return None;
        }
        match self {
            Self::Searched { said, .. } if *said == Said::Nothing => {
                *said = Said::Asleep;
                Some(News::Asleep(sensor))
            }
            Self::Searched { said, .. } => {
                *said = Said::Held;
                Some(News::Held(sensor))
            }
            _ => {
                *self = Self::Lost;
                Some(News::Lost(sensor))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRAP: SensorId = SensorId(1);

    fn lost() -> Presence {
        let mut presence = Presence::There { last: Moment::ZERO };
        let news = presence.judge(Moment::from_secs(10), STRAP, &Timings::default());
        assert_eq!(news, Some(News::Lost(STRAP)));
        presence
    }

    fn heard(presence: &mut Presence, at_s: u64) -> Option<News> {
        presence.heard(Moment::from_secs(at_s), STRAP, &Timings::default())
    }

    #[test]
    fn a_lost_sensor_is_back_after_two_steady_seconds() {
        let mut presence = lost();
        assert_eq!(heard(&mut presence, 20), None);
        assert_eq!(heard(&mut presence, 21), None);
        assert_eq!(heard(&mut presence, 22), Some(News::Back(STRAP)));
        assert_eq!(heard(&mut presence, 23), None);
    }

    #[test]
    fn a_notification_now_and_then_is_no_return() {
        let mut presence = lost();
        for at_s in [20, 26, 32, 38, 44] {
            assert_eq!(heard(&mut presence, at_s), None);
        }
        assert_eq!(heard(&mut presence, 46), Some(News::Back(STRAP)));
    }

    #[test]
    fn a_sign_of_life_puts_off_the_hints() {
        let timings = Timings::default();
        let mut presence = Presence::searched(Moment::ZERO);
        presence.expect(Moment::from_secs(7));
        let at = |presence: &mut Presence, secs| {
            presence.judge(Moment::from_secs(secs), STRAP, &timings)
        };
        assert_eq!(at(&mut presence, 14), None);
        assert_eq!(at(&mut presence, 15), Some(News::Asleep(STRAP)));
        assert_eq!(at(&mut presence, 36), None);
        assert_eq!(at(&mut presence, 37), Some(News::Held(STRAP)));
        assert_eq!(at(&mut presence, 600), None);
    }
}
