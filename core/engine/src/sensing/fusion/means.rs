//! Averages over moving time: of a run, of a lap, of whatever is observed.

use super::quality::Life;
use crate::sensing::{Motion, RunState};
use crate::time::Moment;
use crate::units::{Bpm, StepsPerMinute};

/// Time-weighted means of heart rate and cadence over moving time.
///
/// Keep one per stretch that needs averages, and show it every [`RunState`] of that stretch. A
/// value counts from the state in which it is fresh until the next, and no longer than it stays
/// fresh: neither a lost sensor nor a leap of the clock weighs in. Absent values and a cadence at
/// rest are left out.
#[derive(Clone, Debug, Default)]
pub struct Means {
    heart_rate: Mean,
    cadence: Mean,
    heart_rate_max: Option<u16>,
    moving_s: Option<f64>,
}

impl Means {
    /// Counts the moving time since the last state with the values of the last state.
    pub fn observe(&mut self, now: Moment, state: &RunState) {
        let seconds = self
            .moving_s
            .map_or(0.0, |before| (state.moving_s - before).max(0.0));
        self.moving_s = Some(state.moving_s);
        self.heart_rate.advance(seconds);
        self.cadence.advance(seconds);
        let left = |measured_at: Option<Moment>, life: Life| {
            measured_at.map_or(0.0, |at| (life.fresh_s() - now.secs_since(at)).max(0.0))
        };
        let bpm = state.heart_rate.fresh();
        if state.motion == Motion::Moving {
            self.heart_rate_max = self.heart_rate_max.max(bpm.map(|Bpm(bpm)| bpm));
        }
        self.heart_rate.hold(
            bpm.map(|Bpm(bpm)| f64::from(bpm)),
            left(state.heart_rate.measured_at, Life::HEART_RATE),
        );
        self.cadence.hold(
            state
                .cadence
                .fresh()
                .map(|StepsPerMinute(spm)| spm)
                .filter(|&spm| spm > 0.0),
            left(state.cadence.measured_at, Life::FOOT),
        );
    }

    /// The means of the stretch from `earlier`, a copy of these means as they were, until now. Its
    /// maximum is not known.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        Self {
            heart_rate: self.heart_rate.since(earlier.heart_rate),
            cadence: self.cadence.since(earlier.cadence),
            heart_rate_max: None,
            moving_s: self.moving_s,
        }
    }

    /// Mean heart rate in beats per minute.
    pub fn heart_rate_avg_bpm(&self) -> Option<f64> {
        self.heart_rate.value()
    }

    /// Highest heart rate in beats per minute.
    pub fn heart_rate_max_bpm(&self) -> Option<u16> {
        self.heart_rate_max
    }

    /// Mean cadence in steps per minute of both feet.
    pub fn cadence_avg_spm(&self) -> Option<f64> {
        self.cadence.value()
    }
}

/// A mean of what is held for a time.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    seconds: f64,
    held: Option<Held>,
}

#[derive(Clone, Copy, Debug)]
struct Held {
    value: f64,
    left_s: f64,
}

impl Mean {
    fn advance(&mut self, seconds: f64) {
        if let Some(held) = self.held {
            let seconds = seconds.min(held.left_s);
            self.sum += held.value * seconds;
            self.seconds += seconds;
        }
    }

    fn hold(&mut self, value: Option<f64>, left_s: f64) {
        self.held = value.map(|value| Held { value, left_s });
    }

    fn since(self, earlier: Self) -> Self {
        Self {
            sum: self.sum - earlier.sum,
            seconds: self.seconds - earlier.seconds,
            held: self.held,
        }
    }

    fn value(&self) -> Option<f64> {
        (self.seconds > 0.0).then(|| self.sum / self.seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::{Quality, Signal};

    fn observe(means: &mut Means, secs: u64, moving_s: f64, bpm: Option<u16>, spm: Option<f64>) {
        let now = Moment::from_secs(secs);
        let state = RunState {
            moving_s,
            heart_rate: fresh(now, bpm.map(Bpm)),
            cadence: fresh(now, spm.map(StepsPerMinute)),
            ..RunState::default()
        };
        means.observe(now, &state);
    }

    fn fresh<T>(now: Moment, value: Option<T>) -> Signal<T> {
        Signal {
            value,
            source: None,
            measured_at: Some(now),
            quality: Quality::Fresh,
        }
    }

    #[test]
    fn values_weigh_as_long_as_they_last() {
        let mut means = Means::default();
        observe(&mut means, 0, 0.0, Some(120), Some(160.0));
        observe(&mut means, 1, 1.0, Some(150), Some(170.0));
        observe(&mut means, 4, 4.0, Some(150), Some(170.0));
        assert_eq!(means.heart_rate_avg_bpm(), Some((120.0 + 450.0) / 4.0));
        assert_eq!(means.cadence_avg_spm(), Some((160.0 + 510.0) / 4.0));
        assert_eq!(means.heart_rate_max_bpm(), Some(150));
    }

    #[test]
    fn rest_and_absence_are_left_out() {
        let mut means = Means::default();
        observe(&mut means, 0, 0.0, Some(120), Some(160.0));
        observe(&mut means, 1, 1.0, None, None);
        observe(&mut means, 2, 2.0, None, Some(0.0));
        observe(&mut means, 3, 3.0, None, None);
        assert_eq!(means.heart_rate_avg_bpm(), Some(120.0));
        assert_eq!(means.cadence_avg_spm(), Some(160.0));
    }

    #[test]
    fn a_leap_of_the_clock_weighs_no_more_than_a_fresh_value() {
        let mut means = Means::default();
        observe(&mut means, 0, 0.0, Some(100), None);
        observe(&mut means, 36_000, 36_000.0, Some(150), None);
        observe(&mut means, 36_005, 36_005.0, None, None);
        assert_eq!(means.heart_rate_avg_bpm(), Some(125.0));
    }

    #[test]
    fn a_stretch_has_means_of_its_own() {
        let mut means = Means::default();
        observe(&mut means, 0, 0.0, Some(120), None);
        observe(&mut means, 2, 2.0, Some(150), None);
        let before = means.clone();
        observe(&mut means, 4, 4.0, Some(150), None);
        let stretch = means.since(&before);
        assert_eq!(stretch.heart_rate_avg_bpm(), Some(150.0));
        assert_eq!(stretch.cadence_avg_spm(), None);
    }

    #[test]
    fn a_pause_weighs_nothing() {
        let mut means = Means::default();
        observe(&mut means, 0, 0.0, Some(150), None);
        observe(&mut means, 2, 2.0, Some(80), None);
        observe(&mut means, 4, 2.0, Some(80), None);
        assert_eq!(means.heart_rate_avg_bpm(), Some(150.0));
    }
}
