use std::time::Duration;

use crate::coaching::sound::Pulse;
use crate::time::Moment;

/// The pulse that is heard: it goes after another without ever jumping.
///
/// Where the two are apart, it runs a little faster or slower until they are not. So a breath in
/// progress is drawn out or pressed together a little, and never begins twice.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Follower {
    pulse: Option<Pulse>,
    /// When it will have caught up.
    due: Option<Moment>,
}

/// What is caught up takes so many steps…
const WITHIN_STEPS: f64 = 2.0;
/// …or more, as it is never faster or slower by more than one in ten.
const FASTEST: f64 = 0.1;
/// What is less than this part of a step is let be.
const LET_BE: f64 = 0.002;

impl Follower {
    /// Begins with `target`.
    pub(super) fn begin(target: Pulse) -> Self {
        Self {
            pulse: Some(target),
            due: None,
        }
    }

    pub(super) fn pulse(&self) -> Option<Pulse> {
        self.pulse
    }

    /// When it has to be called again.
    pub(super) fn due(&self) -> Option<Moment> {
        self.due
    }

    /// Goes after `target` from `now` on. Steps of both are the same steps where they are less than
    /// half a step apart, whatever their numbers.
    pub(super) fn follow(&mut self, now: Moment, target: Pulse) {
        let Some(pulse) = self.pulse else {
            *self = Self::begin(target);
            return;
        };
        let ahead = phase(target, now) - phase(pulse, now);
        let ahead = ahead - ahead.round();
        self.due = None;
        let faster = if ahead.abs() < LET_BE {
            0.0
        } else {
            let faster = (ahead / WITHIN_STEPS).clamp(-FASTEST, FASTEST);
            let takes_s = ahead / faster * target.period_s();
            self.due = Some(now + Duration::from_secs_f64(takes_s));
            faster
        };
        if let Some(next) = pulse.with_period(now, target.period_s() / (1.0 + faster)) {
            self.pulse = Some(next);
        }
    }
}

/// Steps at a moment, fractions of one included.
fn phase(pulse: Pulse, now: Moment) -> f64 {
    let since_us = now.as_micros() as f64 - pulse.at().as_micros() as f64;
    pulse.step() as f64 + since_us / 1e6 / pulse.period_s()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_never_jumps_and_catches_up_within_a_breath(
            apart in -0.5_f64..0.5, period_s in 0.28_f64..0.6, faster in 0.9_f64..1.1,
        ) {
            let start = Moment::from_secs(100);
            let heard = Pulse::new(start, 40, period_s).unwrap();
            let at = start + Duration::from_secs_f64((1.0 + apart) * period_s);
            let target = Pulse::new(at, 7, period_s * faster).unwrap();
            let mut follower = Follower::begin(heard);
            let mut now = start;
            let mut before = phase(heard, now);
            for _ in 0..60 {
                follower.follow(now, target);
                let pulse = follower.pulse().unwrap();
                prop_assert!((phase(pulse, now) - before).abs() < 1e-4, "it jumped");
                let next = now + Duration::from_secs_f64(period_s / 3.0);
                let next = follower.due().map_or(next, |due| due.min(next));
                let steps = phase(pulse, next) - phase(pulse, now);
                let level = next.secs_since(now) / target.period_s();
                prop_assert!((steps / level - 1.0).abs() < FASTEST + 1e-3 || level < 1e-3);
                before = phase(pulse, next);
                now = next;
            }
            let off = phase(target, now) - phase(follower.pulse().unwrap(), now);
            prop_assert!((off - off.round()).abs() < 0.01, "{off}");
        }
    }
}
