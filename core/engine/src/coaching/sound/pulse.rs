use crate::time::Moment;
use crate::units::StepsPerMinute;

use super::timeline::{Ticks, ticks};

/// Steps at an even pace: the moment of one of them, and the time from each to the next.
///
/// Steps are numbered; even numbers are the left foot where feet are told apart. The moment of any
/// step is reckoned from its number, so that no error adds up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pulse {
    at: Moment,
    step: i64,
    period_s: f64,
}

impl Pulse {
    /// The shortest time between two steps, in seconds: 300 steps a minute.
    pub const SHORTEST_S: f64 = 0.2;
    /// The longest time between two steps, in seconds: 30 steps a minute.
    pub const LONGEST_S: f64 = 2.0;

    /// Step number `step` at the moment `at`, and one every `period_s` seconds before and after.
    ///
    /// `None` unless the period is from [`SHORTEST_S`](Self::SHORTEST_S) to
    /// [`LONGEST_S`](Self::LONGEST_S).
    pub fn new(at: Moment, step: i64, period_s: f64) -> Option<Self> {
        (Self::SHORTEST_S..=Self::LONGEST_S)
            .contains(&period_s)
            .then_some(Self { at, step, period_s })
    }

    /// The same from a cadence of both feet, 30 to 300 steps per minute.
    pub fn from_cadence(at: Moment, step: i64, cadence: StepsPerMinute) -> Option<Self> {
        Self::new(at, step, 60.0 / cadence.0)
    }

    /// The step whose moment is given.
    pub fn step(self) -> i64 {
        self.step
    }

    /// The moment of that step.
    pub fn at(self) -> Moment {
        self.at
    }

    /// Seconds from one step to the next.
    pub fn period_s(self) -> f64 {
        self.period_s
    }

    /// Another pace from `now` on, in the same phase: if half of a step is over, half of a step is
    /// still to come. `None` for a period out of range.
    pub fn with_period(self, now: Moment, period_s: f64) -> Option<Self> {
        let since_us = i128::from(now.as_micros()) - i128::from(self.at.as_micros());
        let phase = since_us as f64 / 1e6 / self.period_s;
        let coming = phase.ceil();
        let until_us = ((coming - phase) * period_s * 1e6).round() as u64;
        Self::new(
            Moment::from_micros(now.as_micros().saturating_add(until_us)),
            self.step.wrapping_add(coming as i64),
            period_s,
        )
    }

    /// The number of the first step at `moment` or later, and its moment to the microsecond.
    pub fn step_from(self, moment: Moment) -> (i64, Moment) {
        // One frame a second makes a tick of a microsecond.
        let nth = self.first_from(ticks(moment, 1), 1);
        let micros = u64::try_from(self.onset(nth, 1)).unwrap_or(u64::MAX);
        (self.number(nth), Moment::from_micros(micros))
    }

    /// The time of the `nth` step after the one at hand, negative for before.
    pub(super) fn onset(self, nth: i64, rate: u32) -> Ticks {
        // A product, not a sum: after a day it is off by a millionth of a frame.
        ticks(self.at, rate) + (nth as f64 * self.period_ticks(rate)).round() as Ticks
    }

    /// Which step after the one at hand is the first at `time` or later.
    pub(super) fn first_from(self, time: Ticks, rate: u32) -> i64 {
        let mut nth = self.steps_at(time, rate).ceil() as i64;
        // The division rounds too, so that it may be one off.
        if self.onset(nth, rate) < time {
            nth += 1;
        } else if self.onset(nth - 1, rate) >= time {
            nth -= 1;
        }
        nth
    }

    /// Steps since the one at hand, fractions of one included.
    pub(super) fn steps_at(self, time: Ticks, rate: u32) -> f64 {
        (time - ticks(self.at, rate)) as f64 / self.period_ticks(rate)
    }

    /// The number of the `nth` step after the one at hand.
    pub(super) fn number(self, nth: i64) -> i64 {
        self.step.wrapping_add(nth)
    }

    /// From one step to the next.
    pub(super) fn period_ticks(self, rate: u32) -> f64 {
        self.period_s * 1e6 * f64::from(rate)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::timeline::FRAME;
    use super::*;

    #[test]
    fn paces_nobody_runs_at_are_refused() {
        let at = Moment::ZERO;
        for period_s in [0.0, -0.3, 0.19, 2.1, f64::NAN, f64::INFINITY] {
            assert_eq!(Pulse::new(at, 0, period_s), None, "{period_s}");
        }
        assert_eq!(Pulse::from_cadence(at, 0, StepsPerMinute(0.0)), None);
        let pulse = Pulse::from_cadence(at, 0, StepsPerMinute(180.0)).unwrap();
        assert!((pulse.period_s() - 1.0 / 3.0).abs() < 1e-15);
    }

    #[test]
    fn a_step_after_a_day_is_where_its_number_says() {
        // 171 steps a minute at 44,100 frames a second: a step is 6,300,000 / 171 … exactly
        // 882,000 / 57 frames, which no float can say.
        let pulse = Pulse::from_cadence(Moment::ZERO, 0, StepsPerMinute(171.0)).unwrap();
        for nth in [1, 171 * 60 * 24, 246_239] {
            let exact = i128::from(nth) * 882_000 * FRAME / 57;
            let off = pulse.onset(nth, 44_100) - exact;
            assert!(off.abs() <= 10, "{nth}: {off} millionths of a frame");
        }
    }

    #[test]
    fn another_pace_goes_on_in_the_same_phase() {
        let pulse = Pulse::new(Moment::from_secs(1), 10, 0.4).unwrap();
        // Step 12 is at 1.8 s; at 1.7 s three quarters of the step before are over.
        let faster = pulse.with_period(Moment::from_millis(1_700), 0.32).unwrap();
        assert_eq!(
            faster,
            Pulse::new(Moment::from_millis(1_780), 12, 0.32).unwrap()
        );
        assert_eq!(pulse.with_period(Moment::ZERO, 9.0), None);
    }

    #[test]
    fn a_step_at_the_very_moment_is_that_step() {
        let pulse = Pulse::new(Moment::from_secs(5), 7, 0.5).unwrap();
        let five = Moment::from_secs(5);
        assert_eq!(pulse.step_from(five), (7, five));
        assert_eq!(
            pulse.step_from(Moment::from_micros(5_000_001)),
            (8, Moment::from_millis(5_500))
        );
        assert_eq!(pulse.step_from(Moment::ZERO), (-3, Moment::ZERO));
    }

    proptest! {
        #[test]
        fn the_first_step_from_a_time_is_the_first(
            at in 0..100_000_000_000_u64,
            time in 0..100_000_000_000_u64,
            period_s in 0.2..2.0_f64,
            rate in 8_000..48_001_u32,
        ) {
            let pulse = Pulse::new(Moment::from_micros(at), 0, period_s).unwrap();
            let time = ticks(Moment::from_micros(time), rate);
            let nth = pulse.first_from(time, rate);
            prop_assert!(pulse.onset(nth, rate) >= time);
            prop_assert!(pulse.onset(nth - 1, rate) < time);
        }
    }
}
