use std::f64::consts::TAU;

use super::glide::Glide;
use super::pulse::Pulse;
use super::score::Breath;
use super::timeline::Ticks;

/// The voice of the breath: air that grows louder and brighter while breathing in, and softer and
/// darker while breathing out.
///
/// It is two bands of noise, made once, and how much there is of each.
#[derive(Clone, Debug)]
pub(super) struct SwellVoice {
    rate: u32,
    dark: Band,
    bright: Band,
    volume: Glide,
}

/// A band of noise that goes round without a seam, and its gain.
#[derive(Clone, Debug)]
struct Band {
    samples: Box<[f32]>,
    next: usize,
    gain: Glide,
}

/// How loud each band is to be, 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Shade {
    dark: f32,
    bright: f32,
}

/// The largest sample at a volume of 0 dB.
const PEAK: f32 = 0.5;
/// The middle of each band in hertz, about two octaves apart.
const DARK_HZ: f64 = 450.0;
const BRIGHT_HZ: f64 = 1_800.0;
/// How much of a breath's way in or out its steeper end takes.
const EDGE: f64 = 0.1;
/// How bright the out-breath begins; the in-breath ends at 1.
const BRIGHTEST_OUT: f64 = 0.7;
/// No gain goes from nothing to all in less than 20 ms, whatever becomes of the steps.
const GLIDE: f32 = 0.05;

impl SwellVoice {
    pub(super) fn new(rate: u32) -> Self {
        // Of unlike lengths, so that the two together come round only after seconds.
        let (long, short) = (rate as usize, rate as usize * 5 / 6);
        Self {
            rate,
            dark: Band::new(DARK_HZ, rate, long),
            bright: Band::new(BRIGHT_HZ, rate, short),
            volume: Glide::new(0.0, GLIDE, GLIDE),
        }
    }

    /// What is to sound at a time of the breath, `level` from 0 to 1 of it.
    pub(super) fn shade(&self, breath: Breath, pulse: Pulse, level: f32, time: Ticks) -> Shade {
        let steps = pulse.steps_at(time, self.rate);
        let whole = steps.floor();
        let (ins, outs) = (f64::from(breath.in_steps()), f64::from(breath.out_steps()));
        let step = pulse.number(whole as i64).wrapping_sub(breath.first());
        let cycle = i64::from(breath.in_steps() + breath.out_steps());
        let at = step.rem_euclid(cycle) as f64 + (steps - whole);
        let (air, light) = if at < ins {
            (air(at / ins), at / ins)
        } else {
            let back = 1.0 - (at - ins) / outs;
            (air(back), back * BRIGHTEST_OUT)
        };
        Shade {
            dark: level * (air * (1.0 - light)) as f32,
            bright: level * (air * light) as f32,
        }
    }

    /// Adds a stretch of it at whose end `shade` is reached, and says whether anything sounded.
    pub(super) fn mix(&mut self, shade: Shade, volume: f32, mix: &mut [f32]) -> bool {
        if self.is_silent() {
            if shade == Shade::default() {
                return false;
            }
            self.volume.set(volume);
        }
        let volume = self.volume.towards(volume);
        for (band, gain) in [
            (&mut self.dark, shade.dark),
            (&mut self.bright, shade.bright),
        ] {
            let gains = band.gain.towards(gain).times(volume);
            for (frame, gain) in gains.over(mix) {
                *frame += band.next() * gain;
            }
        }
        true
    }

    pub(super) fn is_silent(&self) -> bool {
        self.dark.gain.now() == 0.0 && self.bright.gain.now() == 0.0
    }
}

impl Band {
    fn new(hz: f64, rate: u32, frames: usize) -> Self {
        let mut first = BandPass::new(hz, rate);
        let mut second = BandPass::new(hz, rate);
        let mut pass = |noise: f64| second.pass(first.pass(noise));
        // Once round for the filter to be at the end of a round when the next begins.
        white().take(frames).for_each(|noise| {
            pass(noise);
        });
        let band: Vec<f64> = white().take(frames).map(pass).collect();
        let peak = band.iter().fold(0.0, |peak: f64, it| peak.max(it.abs()));
        let scale = f64::from(PEAK) / peak;
        Self {
            samples: band.into_iter().map(|it| (it * scale) as f32).collect(),
            next: 0,
            gain: Glide::new(0.0, GLIDE, GLIDE),
        }
    }

    fn next(&mut self) -> f32 {
        let sample = self.samples[self.next];
        self.next += 1;
        if self.next == self.samples.len() {
            self.next = 0;
        }
        sample
    }
}

/// How much air flows on the way in, from 0 to 1 of it: rises for most of it, then turns. The way out
/// is the same backwards, so that the out-breath is heard to begin.
fn air(way: f64) -> f64 {
    if way < 1.0 - EDGE {
        smooth(way / (1.0 - EDGE))
    } else {
        smooth((1.0 - way) / EDGE)
    }
}

/// From 0 to 1, level at both ends.
fn smooth(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// The same noise every time, evenly from −1 to 1 (xorshift64*, Vigna 2016, DOI 10.1145/2845077).
fn white() -> impl Iterator<Item = f64> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    std::iter::repeat_with(move || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let bits = state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11;
        bits as f64 / (1_u64 << 52) as f64 - 1.0
    })
}

/// A band-pass of second order with a quality of 1 and a gain of 1 in its middle (R. Bristow-Johnson,
/// Audio EQ Cookbook).
struct BandPass {
    b: f64,
    a: [f64; 2],
    x: [f64; 2],
    y: [f64; 2],
}

impl BandPass {
    fn new(hz: f64, rate: u32) -> Self {
        let angle = TAU * hz / f64::from(rate);
        let alpha = libm::sin(angle) / 2.0;
        let a0 = 1.0 + alpha;
        Self {
            b: alpha / a0,
            a: [-2.0 * libm::cos(angle) / a0, (1.0 - alpha) / a0],
            x: [0.0; 2],
            y: [0.0; 2],
        }
    }

    fn pass(&mut self, x: f64) -> f64 {
        let y = self.b * (x - self.x[1]) - self.a[0] * self.y[0] - self.a[1] * self.y[1];
        self.x = [x, self.x[0]];
        self.y = [y, self.y[0]];
        y
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Moment;

    #[test]
    fn the_seam_of_a_band_is_no_larger_a_step_than_any_other() {
        for rate in [8_000, 48_000] {
            let band = Band::new(BRIGHT_HZ, rate, rate as usize);
            let steps = band.samples.windows(2).map(|it| (it[1] - it[0]).abs());
            let seam = band.samples[0] - band.samples[band.samples.len() - 1];
            assert!(seam.abs() <= steps.fold(0.0, f32::max), "{seam}");
        }
    }

    #[test]
    fn air_flows_in_then_out_and_ends_with_nothing() {
        for (way, expected) in [(0.0, 0.0), (0.45, 0.5), (0.9, 1.0), (0.95, 0.5), (1.0, 0.0)] {
            assert!((air(way) - expected).abs() < 1e-9, "{way}");
        }
    }

    #[test]
    fn a_breath_of_three_and_two_begins_where_it_is_told_to() {
        let voice = SwellVoice::new(8_000);
        let pulse = Pulse::new(Moment::from_secs(100), 1_000, 0.4).unwrap();
        let breath = Breath::new(3, 2, 4).unwrap();
        let shade = |step: f64| {
            let micros = 100_000_000.0 + (step - 1_000.0) * 400_000.0;
            let time = Ticks::from(micros as i64) * 8_000;
            voice.shade(breath, pulse, 1.0, time)
        };
        // Steps 4 and 1,004 breathe in, 1,007 out.
        for begins in [949.0, 1_004.0, 1_009.0] {
            assert_eq!(shade(begins), Shade::default());
            let (quarter, half) = (shade(begins + 0.75), shade(begins + 1.5));
            assert!(quarter.dark + quarter.bright < half.dark + half.bright);
            assert_eq!(shade(begins + 3.0), Shade::default());
            let (early, late) = (shade(begins + 3.4), shade(begins + 4.4));
            assert!(early.dark + early.bright > late.dark + late.bright);
            assert!(early.bright / early.dark > late.bright / late.dark);
        }
    }
}
