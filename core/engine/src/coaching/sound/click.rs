use std::f64::consts::{PI, TAU};

/// The sound of one step: a short knock on wood, made once for each sample rate.
#[derive(Clone, Debug)]
pub(super) struct Click {
    samples: Box<[f32]>,
}

/// A way of hitting the block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Strike {
    /// The lower of the two tones, in hertz.
    hz: f64,
    /// The largest sample.
    peak: f32,
}

/// How long a click lasts, in milliseconds.
pub(super) const LASTS_MS: f64 = 18.0;
/// A free bar's second tone lies 2.76 times as high as its first (Fletcher and Rossing, The Physics
/// of Musical Instruments, 2nd edition, 1998); a block is hollow and sounds a little lower.
const SECOND_TONE: f64 = 2.4;
/// Time until a tone has fallen to 1/e, in milliseconds, for each of the two.
const DECAYS_MS: [f64; 2] = [4.5, 2.0];
const ATTACK_MS: f64 = 0.6;
const RELEASE_MS: f64 = 4.0;

impl Strike {
    /// An ordinary step.
    pub(super) const PLAIN: Self = Self {
        hz: 1_050.0,
        peak: 0.5,
    };
    /// The left foot where it is accented: a fourth higher, 3 dB louder.
    pub(super) const ACCENT: Self = Self {
        hz: 1_400.0,
        peak: 0.7,
    };
}

impl Click {
    pub(super) fn new(strike: Strike, rate: u32) -> Self {
        let frames = (LASTS_MS * f64::from(rate) / 1_000.0) as usize;
        let raw: Vec<f64> = (0..frames)
            .map(|n| {
                // From the first frame on it is not zero, so that a click begins where it is put.
                let ms = (n + 1) as f64 * 1_000.0 / f64::from(rate);
                knock(strike.hz, ms)
            })
            .collect();
        let peak = raw.iter().fold(0.0, |peak: f64, it| peak.max(it.abs()));
        let scale = f64::from(strike.peak) / peak;
        Self {
            samples: raw.into_iter().map(|it| (it * scale) as f32).collect(),
        }
    }

    pub(super) fn samples(&self) -> &[f32] {
        &self.samples
    }
}

fn knock(hz: f64, ms: f64) -> f64 {
    let tone =
        |hz: f64, decay_ms: f64| libm::sin(TAU * hz * ms / 1_000.0) * libm::exp(-ms / decay_ms);
    let tones = tone(hz, DECAYS_MS[0]) + 0.5 * tone(hz * SECOND_TONE, DECAYS_MS[1]);
    tones * ease(ms / ATTACK_MS) * ease((LASTS_MS - ms) / RELEASE_MS)
}

/// From 0 at 0 to 1 at 1 along half of a cosine.
fn ease(x: f64) -> f64 {
    0.5 - 0.5 * libm::cos(PI * x.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_begins_at_once_and_ends_in_silence_at_every_rate() {
        for rate in [8_000, 11_025, 22_050, 44_100, 48_000] {
            for strike in [Strike::PLAIN, Strike::ACCENT] {
                let click = Click::new(strike, rate);
                let samples = click.samples();
                assert!(samples[0].abs() > 0.0);
                assert!(samples[samples.len() - 1].abs() < 1e-4);
                let loudest = samples.iter().map(|it| it.abs()).fold(0.0, f32::max);
                assert!((loudest - strike.peak).abs() < 1e-6);
                let at = samples.iter().position(|it| it.abs() >= loudest);
                let ms = at.map(|n| n as f64 * 1_000.0 / f64::from(rate));
                assert!(ms.is_some_and(|ms| ms < 2.0), "{ms:?} at {rate}");
            }
        }
    }
}
