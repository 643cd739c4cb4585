//! A simulated accelerometer on a simulated body: what a phone measures that is worn somewhere.
//!
//! The trunk is thrown up and falls; where the phone hangs on a limb, the limb swings with the
//! strides, and to the trunk's acceleration come that of the swing and its turning. All of it is
//! reckoned at 1 kHz, then sampled, clipped, rounded and delivered as a phone would.

use std::f64::consts::{PI, TAU};

use super::super::Acceleration;
use crate::time::Moment;

/// Where the phone is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Belt,
    Chest,
    Pocket,
    Armband,
    Hand,
}

/// What the body does for a while.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Doing {
    Run { spm: f64 },
    Walk { spm: f64 },
    Stairs { spm: f64 },
    Stand,
    Fall,
}

/// The phone and how it delivers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phone {
    pub(crate) place: Place,
    pub(crate) rate_hz: f64,
    /// Each axis is cut off here.
    pub(crate) range_g: f64,
    pub(crate) batch_s: f64,
    /// By how much the stamp of a delivery is off, at most.
    pub(crate) stamp_off_s: f64,
    /// How uneven the steps are, as a part of a step (standard deviation).
    pub(crate) uneven: f64,
    /// How hard it bangs against keys or a belt buckle at some of the steps, in g.
    pub(crate) rattle_g: f64,
    pub(crate) seed: u64,
}

/// What was delivered, and the truth.
pub(crate) struct Recording {
    pub(crate) deliveries: Vec<(Moment, Acceleration)>,
    /// The first contact of each foot, in seconds.
    pub(crate) steps_s: Vec<f64>,
    /// When it ended, in seconds.
    pub(crate) end_s: f64,
}

/// How a place follows the body: arm of the swing in metres, its angle to each side, how much of the
/// trunk's movement arrives, of which foot more, and how much of the shock.
struct Hang {
    arm_m: f64,
    angle: f64,
    trunk: f64,
    lopsided: f64,
    shock: f64,
}

const KILOHERTZ: f64 = 1_000.0;
const EARTH: f64 = 9.81;

impl Default for Phone {
    fn default() -> Self {
        Self {
            place: Place::Belt,
            rate_hz: 100.0,
            range_g: 8.0,
            batch_s: 0.2,
            stamp_off_s: 0.0,
            uneven: 0.02,
            rattle_g: 0.0,
            seed: 1,
        }
    }
}

impl Place {
    fn hang(self) -> Hang {
        let (arm_m, angle, trunk, lopsided, shock) = match self {
            Self::Belt => (0.0, 0.0, 1.0, 0.05, 1.0),
            Self::Chest => (0.0, 0.0, 0.95, 0.03, 0.6),
            Self::Pocket => (0.35, 0.6, 1.0, 0.3, 1.5),
            Self::Armband => (0.25, 0.4, 0.9, 0.05, 0.5),
            Self::Hand => (0.5, 0.5, 0.75, 0.1, 0.3),
        };
        Hang {
            arm_m,
            angle,
            trunk,
            lopsided,
            shock,
        }
    }
}

/// Even luck, the same every time.
pub(crate) struct Luck(pub(crate) u64);

impl Luck {
    /// Evenly from 0 to 1.
    pub(crate) fn even(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// About normal, with a standard deviation of 1.
    pub(crate) fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.even()).sum::<f64>() - 6.0
    }
}

impl Phone {
    /// Does one thing after the other, each for so many seconds; knocks, as moments in seconds.
    pub(crate) fn record(self, doings: &[(Doing, f64)], knocks_s: &[f64]) -> Recording {
        let mut luck = Luck(self.seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 7);
        let (mut force, mut steps_s) = (Vec::new(), Vec::new());
        for &(doing, for_s) in doings {
            self.body(doing, for_s, &mut luck, &mut force, &mut steps_s);
        }
        for &knock_s in knocks_s {
            knock(&mut force, knock_s, 5.0 + 4.0 * luck.even());
        }
        if self.rattle_g > 0.0 {
            for &step_s in &steps_s {
                let (at_s, hard) = (step_s + 0.15 * luck.even(), luck.even());
                knock(&mut force, at_s, self.rattle_g * hard * hard);
            }
        }
        let turned = turned(&force, &mut luck);
        Recording {
            deliveries: self.deliver(&turned, &mut luck),
            steps_s,
            end_s: force.len() as f64 / KILOHERTZ,
        }
    }

    /// Appends the force on the phone, in g and along the axes of what it hangs on.
    fn body(
        self,
        doing: Doing,
        for_s: f64,
        luck: &mut Luck,
        force: &mut Vec<[f64; 3]>,
        steps_s: &mut Vec<f64>,
    ) {
        let begin_s = force.len() as f64 / KILOHERTZ;
        let spm = match doing {
            Doing::Run { spm } | Doing::Walk { spm } | Doing::Stairs { spm } => spm,
            Doing::Stand | Doing::Fall => 60.0 / for_s,
        };
        let hang = self.place.hang();
        // Contacts lie on an even beat that wanders a little, each a little off.
        let (mut beat_s, mut wander) = (begin_s, 0.0);
        let mut contacts = Vec::new();
        while beat_s < begin_s + for_s + 2.0 {
            let uneven = match doing {
                Doing::Stairs { .. } => self.uneven * 2.0,
                _ => self.uneven,
            };
            let period_s = 60.0 / spm * (1.0 + wander);
            contacts.push(beat_s + uneven * period_s * luck.normal());
            wander = wander * 0.9 + 0.003 * luck.normal();
            beat_s += period_s;
        }
        let strengths: Vec<f64> = contacts
            .iter()
            .map(|_| 1.0 + 0.06 * luck.normal())
            .collect();
        let goes = !matches!(doing, Doing::Stand | Doing::Fall);
        if goes {
            steps_s.extend(contacts.iter().filter(|&&at| at < begin_s + for_s));
        }
        let mut nth = 0;
        for n in 0..(for_s * KILOHERTZ) as usize {
            let at_s = begin_s + n as f64 / KILOHERTZ;
            while nth + 2 < contacts.len() && contacts[nth + 1] <= at_s {
                nth += 1;
            }
            let period_s = contacts[nth + 1] - contacts[nth];
            let since_s = (at_s - contacts[nth]).max(0.0);
            let side = if nth % 2 == 0 { 1.0 } else { -1.0 };
            let strength = strengths[nth] * (1.0 + hang.lopsided * side);
            let trunk = match doing {
                Doing::Run { .. } => {
                    running(since_s, since_s / period_s, side, hang.shock * strength)
                }
                Doing::Walk { .. } => {
                    walking(since_s, since_s / period_s, side, strength, hang.shock)
                }
                Doing::Stairs { .. } => walking(
                    since_s,
                    since_s / period_s,
                    side,
                    1.5 * strength,
                    1.4 * hang.shock,
                ),
                Doing::Stand => standing(at_s),
                Doing::Fall => falling(at_s - begin_s, for_s),
            };
            let reach = match doing {
                Doing::Run { .. } => 1.0,
                Doing::Walk { .. } | Doing::Stairs { .. } => 0.6,
                Doing::Stand | Doing::Fall => 0.0,
            };
            let phase = PI * (nth as f64 + since_s / period_s);
            force.push(swung(
                trunk,
                &hang,
                reach * hang.angle,
                phase,
                PI / period_s,
            ));
        }
    }

    fn deliver(self, force: &[[f64; 3]], luck: &mut Luck) -> Vec<(Moment, Acceleration)> {
        let period_s = 1.0 / self.rate_hz;
        let per_batch = (self.batch_s * self.rate_hz).round().max(1.0) as usize;
        let mut deliveries = Vec::new();
        let mut samples = Vec::new();
        // The sensor is half a percent slower than it says.
        let (mut at_s, apart_s) = (0.0, period_s * 1.005);
        while at_s + 0.01 < force.len() as f64 / KILOHERTZ {
            let off_s = 0.05 * period_s * luck.normal();
            let index = ((at_s + off_s).max(0.0) * KILOHERTZ) as usize;
            samples.push(self.sample(force, index, luck));
            if samples.len() == per_batch {
                let age_s = 0.005 + 0.03 * luck.even();
                let stamp_s = at_s + age_s + self.stamp_off_s * (2.0 * luck.even() - 1.0);
                let delivery = Acceleration {
                    age_us: (age_s * 1e6) as u32,
                    period_us: (period_s * 1e6) as u32,
                    samples: std::mem::take(&mut samples),
                };
                deliveries.push((
                    Moment::from_micros((stamp_s.max(0.0) * 1e6) as u64),
                    delivery,
                ));
            }
            at_s += apart_s;
        }
        deliveries.sort_by_key(|(at, _)| *at);
        deliveries
    }

    /// The mean around a millisecond over the time of a sample, as sensors filter what is faster than
    /// they can tell; with noise, cut off and rounded.
    fn sample(self, force: &[[f64; 3]], index: usize, luck: &mut Luck) -> [i16; 3] {
        let half = (KILOHERTZ / self.rate_hz / 2.0) as usize;
        let last = force.len() - 1;
        let near = &force[index.saturating_sub(half).min(last)..=(index + half).min(last)];
        [0, 1, 2].map(|axis| {
            let mean = near.iter().map(|it| it[axis]).sum::<f64>() / near.len() as f64;
            let noisy = mean + 0.012 * luck.normal();
            (noisy.clamp(-self.range_g, self.range_g) * 1_000.0).round() as i16
        })
    }
}

/// Force on the trunk: forward, to the side, up. A stance of 0.65 of a step that carries the weight
/// of the whole step, and the shock of the heel.
fn running(since_s: f64, part: f64, side: f64, shock: f64) -> [f64; 3] {
    const STANCE: f64 = 0.65;
    let heel = shock * 0.9 * libm::exp(-since_s / 0.018) * libm::sin(TAU * 17.0 * since_s);
    if part >= STANCE {
        return [0.0, 0.0, 0.02 + heel];
    }
    let way = part / STANCE;
    [
        -0.3 * libm::sin(TAU * way),
        0.15 * side * libm::sin(PI * way),
        PI / (2.0 * STANCE) * libm::sin(PI * way) + heel,
    ]
}

fn walking(since_s: f64, part: f64, side: f64, strength: f64, shock: f64) -> [f64; 3] {
    let heel = shock * 0.3 * libm::exp(-since_s / 0.02) * libm::sin(TAU * 15.0 * since_s);
    [
        -0.15 * libm::sin(TAU * part),
        0.08 * side * libm::sin(PI * part),
        1.0 + strength * 0.24 * libm::cos(TAU * (part - 0.15))
            + strength * 0.09 * libm::cos(2.0 * TAU * (part - 0.1))
            + heel,
    ]
}

/// Sways, and shifts its weight every few seconds.
fn standing(at_s: f64) -> [f64; 3] {
    let shift = at_s % 5.3 - 2.0;
    let bump = 0.12 * libm::exp(-shift * shift / 0.02);
    [
        0.012 * libm::sin(TAU * 0.4 * at_s),
        bump,
        1.0 + 0.01 * libm::sin(TAU * 1.1 * at_s) + bump / 2.0,
    ]
}

/// Weightless, then hits the ground twice, then lies.
fn falling(since_s: f64, for_s: f64) -> [f64; 3] {
    let ring = |at_s: f64, hard: f64| {
        let after_s = since_s - at_s;
        if after_s < 0.0 {
            return 0.0;
        }
        hard * libm::exp(-after_s / 0.01) * libm::sin(TAU * 40.0 * after_s)
    };
    let weight = if since_s < 0.45_f64.min(for_s) {
        0.0
    } else {
        1.0
    };
    [ring(0.45, 9.0), ring(0.7, 4.0), weight + ring(0.45, 12.0)]
}

/// What arrives where the phone hangs, along the axes of the limb that swings forward and back.
fn swung(trunk: [f64; 3], hang: &Hang, angle: f64, phase: f64, speed: f64) -> [f64; 3] {
    let [forward, aside, up] = trunk;
    let theta = angle * libm::cos(phase);
    let turn = -angle * speed * libm::sin(phase);
    let bend = -angle * speed * speed * libm::cos(phase);
    let (sin, cos) = libm::sincos(theta);
    let arm = hang.arm_m / EARTH;
    let forward = hang.trunk * forward + arm * (bend * cos - turn * turn * sin);
    let up = 1.0 + hang.trunk * (up - 1.0) + arm * (bend * sin + turn * turn * cos);
    [forward * cos + up * sin, aside, up * cos - forward * sin]
}

/// A push of 8 ms, and how the phone swings back on what is soft behind it.
fn knock(force: &mut [[f64; 3]], at_s: f64, hard: f64) {
    let begin = (at_s * KILOHERTZ) as usize;
    for (n, sample) in force.iter_mut().skip(begin).take(120).enumerate() {
        let after_s = n as f64 / KILOHERTZ;
        let push = if after_s < 0.008 {
            hard * libm::sin(PI * after_s / 0.008)
        } else {
            let back_s = after_s - 0.008;
            -0.2 * hard * libm::exp(-back_s / 0.02) * libm::sin(TAU * 25.0 * back_s)
        };
        sample[1] += push;
        sample[2] += 0.4 * push;
    }
}

/// The same with the phone turned any way.
fn turned(force: &[[f64; 3]], luck: &mut Luck) -> Vec<[f64; 3]> {
    let angles = [0, 1, 2].map(|_| TAU * luck.even());
    let turn = |sample: [f64; 3]| {
        let mut turned = sample;
        for (axis, angle) in angles.into_iter().enumerate() {
            let (one, other) = ((axis + 1) % 3, (axis + 2) % 3);
            let (sin, cos) = libm::sincos(angle);
            let (a, b) = (turned[one], turned[other]);
            turned[one] = a * cos - b * sin;
            turned[other] = a * sin + b * cos;
        }
        turned
    };
    force.iter().map(|&sample| turn(sample)).collect()
}
