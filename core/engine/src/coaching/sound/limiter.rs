use super::glide::{Glide, Ramp};

/// The last thing a sample passes: what is too loud becomes softer, and nothing reaches full scale.
///
/// Up to [`KNEE`] it changes nothing at all. Above, the gain falls within the millisecond in which the
/// peak stands, and recovers over [`RELEASE_MS`]. What overshoots while it falls is bent towards
/// [`CEILING`], which it never passes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limiter {
    gain: Glide,
}

/// Peaks up to here pass untouched.
const KNEE: f32 = 0.8;
/// No sample is larger: 0.4 dB below full scale.
pub(super) const CEILING: f32 = 0.95;
/// From silence to full gain.
const RELEASE_MS: f32 = 100.0;

impl Limiter {
    pub(super) fn new() -> Self {
        Self {
            gain: Glide::new(1.0, 1.0 / RELEASE_MS, 1.0),
        }
    }

    /// Limits one millisecond.
    pub(super) fn apply(&mut self, samples: &mut [f32]) {
        let peak = samples.iter().fold(0.0, |peak: f32, it| peak.max(it.abs()));
        let target = if peak > KNEE { KNEE / peak } else { 1.0 };
        let ramp = self.gain.towards(target);
        if ramp == Ramp::level(1.0) {
            return;
        }
        ramp.apply(samples);
        for sample in samples {
            *sample = bend(*sample);
        }
    }

    /// Nothing has been heard for a while.
    pub(super) fn rest(&mut self) {
        self.gain.set(1.0);
    }
}

/// A straight line to the knee, a hyperbola of the same slope from there to the ceiling.
fn bend(sample: f32) -> f32 {
    let over = sample.abs() - KNEE;
    if over <= 0.0 {
        return sample;
    }
    let room = CEILING - KNEE;
    (KNEE + room * over / (room + over))
        .min(CEILING)
        .copysign(sample)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_not_too_loud_is_not_touched() {
        let before: Vec<f32> = (0..48).map(|n| (n as f32 - 24.0) / 30.0).collect();
        let mut after = before.clone();
        let mut limiter = Limiter::new();
        limiter.apply(&mut after);
        assert_eq!(after, before);
    }

    #[test]
    fn the_gain_recovers_after_a_peak() {
        let mut limiter = Limiter::new();
        limiter.apply(&mut [2.0; 48]);
        let mut levels = Vec::new();
        for _ in 0..110 {
            let mut samples = [0.5; 48];
            limiter.apply(&mut samples);
            levels.push(samples[47]);
        }
        assert!(levels[0] < 0.25);
        assert!(levels.is_sorted());
        assert_eq!(levels[109].to_bits(), 0.5_f32.to_bits());
    }

    #[test]
    fn the_bend_is_smooth_and_rises() {
        let bent: Vec<f32> = (0..4_000).map(|n| bend(n as f32 / 1_000.0)).collect();
        for pair in bent.windows(2) {
            assert!(pair[1] > pair[0] && pair[1] - pair[0] < 0.001_01);
        }
        assert_eq!(bend(-0.9).to_bits(), (-bend(0.9)).to_bits());
    }

    proptest! {
        #[test]
        fn no_sample_passes_the_ceiling(
            blocks in prop::collection::vec(prop::collection::vec(-1e6_f32..1e6, 48), 1..20),
        ) {
            let mut limiter = Limiter::new();
            for mut block in blocks {
                limiter.apply(&mut block);
                prop_assert!(block.iter().all(|it| it.abs() <= CEILING));
            }
        }
    }
}
