//! The phone's step counter: a step rate, and a speed once the step length is known.

use std::collections::VecDeque;
use std::time::Duration;

use super::quality::{Heard, Life};
use super::speed::Pacer;
use crate::sensing::{Quality, Signal, Source};
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// The rate is taken over this long.
const WINDOW: Duration = Duration::from_secs(6);
/// And over no less than this.
const SHORTEST: Duration = Duration::from_secs(2);
/// Phones that deliver more slowly than this batch their steps (`RunnerUp` #1040): no rate.
/// Two seconds, and room for a late delivery.
const SLOWEST: Duration = Duration::from_millis(2_500);
/// More steps a minute than this are a batch and not a runner (`RunnerUp` #1097).
const PLAUSIBLE_SPM: f64 = 250.0;

/// Steps over which a step length is learned.
const LEARNED_OVER: u64 = 100;
/// Step lengths in metres that a person can have.
const STEP_M: std::ops::RangeInclusive<f64> = 0.3..=2.2;
/// Share of a newly learned step length in the one that is used.
const LEARNING_RATE: f64 = 0.3;

/// The phone's steps.
#[derive(Clone, Debug)]
pub(super) struct PhoneSteps {
    pub(super) pacer: Pacer,
    /// Step rates, whether they gave a speed or not.
    pub(super) heard: Heard,
    counts: VecDeque<(Moment, u64)>,
    steps_per_min: Option<f64>,
    step_m: Option<f64>,
    lesson: Option<(f64, u64)>,
}

impl PhoneSteps {
    pub(super) fn new() -> Self {
        Self {
            pacer: Pacer::new(Source::PhoneSteps, Life::STEPS),
            heard: Heard::never(Life::STEPS),
            counts: VecDeque::new(),
            steps_per_min: None,
            step_m: None,
            lesson: None,
        }
    }

    /// Takes the counter; says whether it gave a rate that coaching may use.
    pub(super) fn count(&mut self, at: Moment, run_s: f64, total: u64) -> bool {
        let before = self.counts.back().copied();
        if before.is_some_and(|(then, steps)| total < steps || at.since(then) > SLOWEST) {
            // A restart, a batch or a pause: no rate across it.
            self.counts.clear();
            self.lesson = None;
        }
        self.counts.push_back((at, total));
        while self
            .counts
            .get(1)
            .is_some_and(|&(second, _)| at.since(second) >= WINDOW)
            || self.counts.len() > 64
        {
            self.counts.pop_front();
        }
        self.steps_per_min = self.rate();
        let Some(steps_per_min) = self.steps_per_min else {
            return false;
        };
        self.heard.hear(at);
        if let Some(step_m) = self.step_m {
            let speed = steps_per_min / 60.0 * step_m;
            if self.pacer.speed(at, speed) {
                self.pacer.odometer.speed(at, run_s, speed);
            }
        }
        true
    }

    /// Steps per minute of both feet, 0 at rest, while they are fresh.
    pub(super) fn steps_per_min(&self, now: Moment) -> Option<f64> {
        self.steps_per_min.filter(|_| self.heard.is_fresh(now))
    }

    pub(super) fn cadence_signal(&self, now: Moment) -> Signal<StepsPerMinute> {
        let quality = self.heard.quality(now);
        Signal {
            value: self
                .steps_per_min
                .filter(|&spm| spm > 0.0 && quality != Quality::Lost)
                .map(StepsPerMinute),
            source: Some(Source::PhoneSteps),
            measured_at: self.heard.last(),
            quality,
        }
    }

    /// Learns the step length from a distance that something better measures.
    pub(super) fn learn(&mut self, distance_m: f64) {
        let Some(&(_, steps)) = self.counts.back() else {
            return;
        };
        let (from_m, from) = *self.lesson.get_or_insert((distance_m, steps));
        let taken = steps.saturating_sub(from);
        if taken < LEARNED_OVER {
            return;
        }
        let step_m = (distance_m - from_m) / taken as f64;
        if STEP_M.contains(&step_m) {
            let known = self.step_m.unwrap_or(step_m);
            self.step_m = Some(known + (step_m - known) * LEARNING_RATE);
        }
        self.lesson = Some((distance_m, steps));
    }

    /// Forgets the lesson in progress: its steps and its metres are no longer of the same way.
    pub(super) fn unlearn(&mut self) {
        self.lesson = None;
    }

    /// Forgets what a pause ends.
    pub(super) fn interrupt(&mut self) {
        self.unlearn();
        self.pacer.interrupt();
    }

    fn rate(&self) -> Option<f64> {
        let (&(from, first), &(to, last)) = (self.counts.front()?, self.counts.back()?);
        if to.since(from) < SHORTEST {
            return None;
        }
        let rate = (last - first) as f64 * 60.0 / to.secs_since(from);
        (rate <= PLAUSIBLE_SPM).then_some(rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_give_their_rate() {
        let mut phone = PhoneSteps::new();
        for second in 0..=10 {
            phone.count(Moment::from_secs(second), second as f64, 1_000 + second * 3);
        }
        assert_eq!(phone.steps_per_min(Moment::from_secs(10)), Some(180.0));
    }

    #[test]
    fn batches_give_no_rate() {
        let mut phone = PhoneSteps::new();
        for batch in 0..=10 {
            let usable = phone.count(Moment::from_secs(batch * 5), 0.0, batch * 15);
            assert!(!usable);
        }
        let mut burst = PhoneSteps::new();
        for second in 0..=5 {
            assert!(!burst.count(Moment::from_secs(second), 0.0, second * 13));
        }
    }

    #[test]
    fn the_step_length_is_learned_and_then_gives_a_speed() {
        let mut phone = PhoneSteps::new();
        for second in 0..=60 {
            phone.count(Moment::from_secs(second), second as f64, second * 3);
            phone.learn(second as f64 * 2.7);
        }
        let speed = phone.pacer.latest(Moment::from_secs(60)).unwrap();
        assert!((speed - 2.7).abs() < 0.05, "{speed}");
    }

    #[test]
    fn a_restarted_counter_is_not_a_step_back() {
        let mut phone = PhoneSteps::new();
        phone.count(Moment::from_secs(0), 0.0, 5_000);
        assert!(!phone.count(Moment::from_secs(1), 1.0, 3));
        assert_eq!(phone.steps_per_min(Moment::from_secs(1)), None);
    }
}
