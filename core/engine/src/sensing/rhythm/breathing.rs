use super::beats::Resolution;
use super::spectrum::{self, Peak};
use super::{Trust, Window};
use crate::units::StepsPerMinute;

/// Seconds of beats in which a rhythm is looked for.
pub(super) const WINDOW_S: i64 = 60;

/// A peak nearer than this to the alias of the steps is taken for the steps, per minute.
const CLEAR_PER_MIN: f64 = 5.0;

/// Two windows that differ by no more than this agree, and a rate that differs by more than this
/// has changed, per minute.
const SAME_PER_MIN: f64 = 3.0;

/// What part of the power in the band a peak must hold. Noise alone gives its strongest peak, out
/// of about 22 that a minute can tell apart, a third of the power in one window of 250.
const PEAK_SHARE: f64 = 1.0 / 3.0;

/// How the runner breathes, as far as beats can tell.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum BreathingTrend {
    /// It cannot be told; by far the most frequent case in running.
    #[default]
    Unknown,
    /// As before.
    Steady,
    /// Faster than before.
    Faster,
    /// Slower than before.
    Slower,
}

/// The trend of breathing, from the rhythm that it gives the heart.
///
/// A rate must not be shown: in three recorded runs 77 to 86 % of the spectral peaks lay on the
/// alias of the step rate against the heart rate, and what a watch recorded as respiration
/// followed the same alias. With a strap on a bicycle, where nothing steps, the rate is off by up
/// to 16 a minute (Rogers, Schaffarczyk and Gronwald 2022, Sensors 22:7156,
/// doi:10.3390/s22197156). So all that is said is faster or slower, and only when a sharp peak is
/// clear of the alias in two windows that agree.
#[derive(Clone, Debug, Default)]
pub struct Breathing {
    /// The rate that `trend` compares with, per minute.
    reference: Option<f64>,
    /// The rate of the last window, where it had a clear one.
    last: Option<f64>,
    trend: BreathingTrend,
}

impl Breathing {
    /// What is known since the last window.
    pub fn trend(&self) -> BreathingTrend {
        self.trend
    }

    /// Takes the window that follows upon the last one; without a step rate nothing can be told.
    pub fn observe(
        &mut self,
        resolution: Resolution,
        window: &Window<'_>,
        step_rate: Option<StepsPerMinute>,
    ) {
        let rate = step_rate.and_then(|steps| clear_rate(resolution, window, steps));
        self.trend = match (std::mem::replace(&mut self.last, rate), rate) {
            (Some(last), Some(rate)) if (rate - last).abs() <= SAME_PER_MIN => {
                self.compare(f64::midpoint(last, rate))
            }
            _ => BreathingTrend::Unknown,
        };
    }

    fn compare(&mut self, rate: f64) -> BreathingTrend {
        let change = rate - *self.reference.get_or_insert(rate);
        if change.abs() <= SAME_PER_MIN {
            return BreathingTrend::Steady;
        }
        self.reference = Some(rate);
        if change > 0.0 {
            BreathingTrend::Faster
        } else {
            BreathingTrend::Slower
        }
    }
}

/// The rate of a sharp peak that is clear of the steps, per minute.
fn clear_rate(
    resolution: Resolution,
    window: &Window<'_>,
    StepsPerMinute(steps): StepsPerMinute,
) -> Option<f64> {
    let artefact_percent = window.artefact_percent()?;
    if !window.is_whole() || Trust::of(artefact_percent) != Trust::Good {
        return None;
    }
    let ticks_per_s = resolution.per_s() as f64;
    let Peak { per_min, share } = spectrum::peak(window.usable(), ticks_per_s)?;
    let ticks: i64 = window.usable().map(|beat| beat.rr).sum();
    let heart_rate = 60.0 * window.usable().count() as f64 * ticks_per_s / ticks as f64;
    let is_clear = (per_min - alias(steps, heart_rate)).abs() > CLEAR_PER_MIN;
    (share >= PEAK_SHARE && is_clear).then_some(per_min)
}

/// Where a rhythm of `rate` seems to be when it is only seen at each heartbeat: its distance from
/// the nearest multiple of the heart rate.
fn alias(rate: f64, heart_rate: f64) -> f64 {
    (rate - heart_rate * (rate / heart_rate).round()).abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::rhythm::{Beat, Beats, Mark};

    use BreathingTrend::{Faster, Slower, Steady, Unknown};

    const HEART_RATE: f64 = 150.0;

    /// Beats of about 150 bpm in the given rhythms: rate per minute and size in milliseconds.
    fn beats(seconds: i64, rhythms: &[(f64, f64)]) -> Vec<Beat> {
        let mut at_s = 0.0;
        let intervals = std::iter::from_fn(|| {
            let swing: f64 = rhythms
                .iter()
                .map(|(rate, ms)| ms * libm::sin(std::f64::consts::TAU * rate / 60.0 * at_s))
                .sum();
            let rr_ms = 60_000.0 / HEART_RATE + swing;
            at_s += rr_ms / 1_000.0;
            (at_s < (seconds + 1) as f64).then_some((rr_ms * 1_000.0) as i64)
        });
        Beats::from_intervals(Resolution::Microsecond, intervals)
            .as_slice()
            .to_vec()
    }

    fn observe(breathing: &mut Breathing, beats: &[Beat], steps: Option<f64>) -> BreathingTrend {
        let to = WINDOW_S * Resolution::Microsecond.per_s();
        let window = Window::of(Resolution::Microsecond, beats, 0, to);
        breathing.observe(Resolution::Microsecond, &window, steps.map(StepsPerMinute));
        breathing.trend()
    }

    #[test]
    fn the_alias_is_the_distance_to_the_nearest_multiple() {
        for (steps, heart_rate, expected) in [
            (170.0, 150.0, 20.0),
            (170.0, 110.0, 50.0),
            (170.0, 170.0, 0.0),
            (60.0, 150.0, 60.0),
        ] {
            assert!((alias(steps, heart_rate) - expected).abs() < 1e-9);
        }
    }

    #[test]
    fn breathing_that_is_clear_of_the_steps_gives_a_trend_and_never_a_rate() {
        let mut breathing = Breathing::default();
        let calm = beats(WINDOW_S, &[(32.0, 4.0)]);
        let hard = beats(WINDOW_S, &[(44.0, 4.0)]);
        let trends: Vec<_> = [&calm, &calm, &calm, &hard, &hard, &hard, &calm, &calm]
            .into_iter()
            .map(|beats| observe(&mut breathing, beats, Some(170.0)))
            .collect();
        let expected = [
            Unknown, Steady, Steady, Unknown, Faster, Steady, Unknown, Slower,
        ];
        assert_eq!(trends, expected);
    }

    #[test]
    fn a_peak_on_the_alias_of_the_steps_is_not_breathing() {
        let mut breathing = Breathing::default();
        let steps_alone = beats(WINDOW_S, &[(20.0, 4.0)]);
        for _ in 0..4 {
            let trend = observe(&mut breathing, &steps_alone, Some(170.0));
            assert_eq!(trend, Unknown);
        }
        // The same peak at another step rate is clear.
        observe(&mut breathing, &steps_alone, Some(185.0));
        let trend = observe(&mut breathing, &steps_alone, Some(185.0));
        assert_eq!(trend, Steady);
    }

    #[test]
    fn without_steps_with_artefacts_or_with_a_gap_nothing_is_known() {
        let calm = beats(WINDOW_S, &[(32.0, 4.0)]);
        let mut dirty = calm.clone();
        dirty
            .iter_mut()
            .step_by(20)
            .for_each(|beat| beat.mark = Mark::Mended);
        let mut broken = calm.clone();
        broken[70].after_gap = true;
        let flat = beats(WINDOW_S, &[]);
        for (beats, steps) in [
            (&calm, None),
            (&dirty, Some(170.0)),
            (&broken, Some(170.0)),
            (&flat, Some(170.0)),
            (&Vec::new(), Some(170.0)),
        ] {
            let mut breathing = Breathing::default();
            for _ in 0..3 {
                let trend = observe(&mut breathing, beats, steps);
                assert_eq!(trend, Unknown);
            }
        }
    }

    #[test]
    fn noise_is_not_breathing() {
        let mut state = 7u64;
        let mut noise = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            390_000 + (state >> 33).cast_signed() % 20_000
        };
        let mut breathing = Breathing::default();
        for _ in 0..100 {
            let intervals: Vec<i64> = (0..160).map(|_| noise()).collect();
            let beats = Beats::from_intervals(Resolution::Microsecond, intervals);
            let trend = observe(&mut breathing, beats.as_slice(), Some(190.0));
            assert_eq!(trend, Unknown);
        }
    }
}
