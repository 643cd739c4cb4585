//! Speed as it is coached on: the mean over ten seconds, to be inverted for a pace.

use std::collections::VecDeque;
use std::time::Duration;

use super::odometer::Odometer;
use super::quality::{Heard, Life};
use crate::sensing::{Quality, Signal, Source};
use crate::time::Moment;
use crate::units::MetresPerSecond;

/// Length of the mean. Noise of 0.15 m/s is 17 s/km at one second and 5 s/km over ten
/// (`OpenTracks` #990).
const WINDOW: Duration = Duration::from_secs(10);

/// Data before the first value.
const FIRST: Duration = Duration::from_secs(3);

/// A silence after which the speeds before say nothing about now.
const GAP: Duration = Duration::from_secs(5);

/// Samples closer than this replace each other, so that no sensor can flood the window.
const SPACING: Duration = Duration::from_millis(100);

/// Faster than anybody runs: 12.4 m/s is the record over a few metres.
const PLAUSIBLE_M_PER_S: f64 = 12.5;

/// Something that measures speed: its last word, its mean and its way so far.
#[derive(Clone, Debug)]
pub(super) struct Pacer {
    pub(super) source: Source,
    pub(super) heard: Heard,
    pub(super) odometer: Odometer,
    latest: f64,
    window: SpeedWindow,
}

impl Pacer {
    pub(super) fn new(source: Source, life: Life) -> Self {
        Self {
            source,
            heard: Heard::never(life),
            odometer: Odometer::default(),
            latest: 0.0,
            window: SpeedWindow::default(),
        }
    }

    /// Takes a speed in metres per second, and says whether it is one; the odometer is the
    /// caller's, because not every source goes by its speed.
    pub(super) fn speed(&mut self, at: Moment, speed: f64) -> bool {
        if !(0.0..=PLAUSIBLE_M_PER_S).contains(&speed) {
            return false;
        }
        self.heard.hear(at);
        self.latest = speed;
        self.window.push(at, speed);
        true
    }

    /// The last speed in metres per second as it was sent, while it is fresh.
    pub(super) fn latest(&self, now: Moment) -> Option<f64> {
        self.heard.is_fresh(now).then_some(self.latest)
    }

    pub(super) fn signal(&self, now: Moment) -> Signal<MetresPerSecond> {
        let quality = self.heard.quality(now);
        Signal {
            value: self
                .window
                .mean()
                .filter(|_| quality != Quality::Lost)
                .map(MetresPerSecond),
            source: Some(self.source),
            measured_at: self.heard.last(),
            quality,
        }
    }

    /// Forgets the mean: what was before a pause is no pace of now.
    pub(super) fn interrupt(&mut self) {
        self.window.clear();
    }
}

/// The last ten seconds of one source's speed.
#[derive(Clone, Debug, Default)]
pub(super) struct SpeedWindow {
    /// Moment, speed, and the way since the window began to fill.
    samples: VecDeque<(Moment, f64, f64)>,
}

impl SpeedWindow {
    pub(super) fn push(&mut self, at: Moment, speed: f64) {
        if let Some(&(last, ..)) = self.samples.back() {
            if at.since(last) > GAP {
                self.samples.clear();
            } else if at.since(last) < SPACING {
                return;
            }
        }
        let metres = match self.samples.back() {
            Some(&(last, before, metres)) => metres + 0.5 * (before + speed) * at.secs_since(last),
            None => 0.0,
        };
        self.samples.push_back((at, speed, metres));
        while self
            .samples
            .get(1)
            .is_some_and(|&(second, ..)| at.since(second) >= WINDOW)
        {
            self.samples.pop_front();
        }
    }

    /// Metres per second, weighted by time; `None` before three seconds of data.
    pub(super) fn mean(&self) -> Option<f64> {
        let &(from, _, start) = self.samples.front()?;
        let &(to, _, end) = self.samples.back()?;
        (to.since(from) >= FIRST).then(|| (end - start) / to.secs_since(from))
    }

    pub(super) fn clear(&mut self) {
        self.samples.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(samples: impl IntoIterator<Item = (u64, f64)>) -> SpeedWindow {
        let mut window = SpeedWindow::default();
        for (millis, speed) in samples {
            window.push(Moment::from_millis(millis), speed);
        }
        window
    }

    #[test]
    fn the_first_value_comes_after_three_seconds() {
        let early = window([(0, 3.0), (1_000, 3.0), (2_000, 3.0)]);
        assert_eq!(early.mean(), None);
        let later = window([(0, 3.0), (1_000, 3.0), (2_000, 3.0), (3_000, 3.0)]);
        assert_eq!(later.mean(), Some(3.0));
    }

    #[test]
    fn the_mean_is_of_the_speed_and_not_of_the_pace() {
        let mut fast_then_slow = SpeedWindow::default();
        for second in 0..=10 {
            let speed = if second < 5 { 4.0 } else { 2.0 };
            fast_then_slow.push(Moment::from_secs(second), speed);
        }
        // The mean of the paces would say 375 s/km, which is 2.67 m/s.
        let mean = fast_then_slow.mean().unwrap();
        assert!((mean - 2.9).abs() < 1e-9, "{mean}");
    }

    #[test]
    fn the_rate_of_notifications_does_not_matter() {
        let ramp = |hertz: u64| {
            let samples = (0..=20 * hertz).map(|n| {
                let millis = n * 1_000 / hertz;
                (millis, 2.0 + millis as f64 / 20_000.0)
            });
            window(samples).mean().unwrap()
        };
        assert!((ramp(1) - ramp(2)).abs() < 1e-9);
        assert!((ramp(1) - ramp(4)).abs() < 1e-9);
    }

    #[test]
    fn a_gap_starts_the_mean_anew() {
        let gap = window([(0, 1.0), (4_000, 1.0), (60_000, 3.0), (63_000, 3.0)]);
        assert_eq!(gap.mean(), Some(3.0));
    }

    #[test]
    fn a_flood_does_not_grow_the_window() {
        let flood = window((0..60_000).map(|millis| (millis, 3.0)));
        assert!(flood.samples.len() <= 102, "{}", flood.samples.len());
    }

    #[test]
    fn an_impossible_speed_is_no_speed() {
        let mut pacer = Pacer::new(Source::Location, Life::LOCATION);
        assert!(!pacer.speed(Moment::ZERO, 200.0));
        assert!(!pacer.speed(Moment::ZERO, f64::NAN));
        assert_eq!(pacer.heard.last(), None);
    }
}
