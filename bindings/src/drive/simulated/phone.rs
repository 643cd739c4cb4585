//! What the simulated runner's phone feels: it is worn in a belt, and shaken with every step.

use freshlegs_engine::sensing::steps::Acceleration;
use freshlegs_engine::{Input, Moment};

use super::super::Timed;
use super::course::wave;
use super::random::Random;

/// From one sample to the next, in microseconds: 50 Hz.
const PERIOD_US: u64 = 20_000;
/// Samples of one delivery, a fifth of a second; five of them fill a second.
const SAMPLES: u64 = 10;
const DELIVERIES: u64 = 5;

/// Part of a step for which a runner's foot carries (30 to 35 % of a stride: Novacheck 1998, DOI
/// 10.1016/S0966-6362(97)00038-6).
const STANCE: f64 = 0.65;
/// How hard the ground pushes in the middle of it, in g: the mean of the whole step is the weight,
/// and that of a parabola two thirds of its top.
const PUSH_G: f64 = 1.0 / (STANCE * 2.0 / 3.0);
/// What brakes and drives, and what sways to the side of the foot, in g.
const BRAKE_G: f64 = 0.3;
const SWAY_G: f64 = 0.15;
/// How uneven steps are: standard deviation as a part of a step.
const UNEVEN: f64 = 0.015;
/// Noise of the sensor and of clothes, in g.
const NOISE_G: f64 = 0.012;

/// A phone with an accelerometer, in a belt.
#[derive(Clone, Debug)]
pub(super) struct Phone {
    random: Random,
    /// Steps since the start; a foot touches the ground at every whole one.
    steps: f64,
    /// How much quicker than the cadence the present step is.
    quicker: f64,
}

impl Phone {
    pub(super) fn new(random: Random) -> Self {
        Self {
            random,
            steps: 0.0,
            quicker: 1.0,
        }
    }

    /// What is felt in a second of `cadence` steps a minute, 0 at rest, as it is delivered.
    pub(super) fn feel(&mut self, second: u64, cadence: f64) -> [Timed; DELIVERIES as usize] {
        std::array::from_fn(|delivery| {
            let samples = (0..SAMPLES).map(|_| self.sample(cadence)).collect();
            // The next delivery never comes before this one.
            let age_us = (10_000.0 + 7_000.0 * self.random.signed()) as u32;
            let newest = (delivery as u64 + 1) * SAMPLES - 1;
            let at_us = second * 1_000_000 + newest * PERIOD_US + u64::from(age_us);
            let felt = Acceleration {
                age_us,
                period_us: PERIOD_US as u32,
                samples,
            };
            Timed::new(Moment::from_micros(at_us), Input::Acceleration(felt))
        })
    }

    fn sample(&mut self, cadence: f64) -> [i16; 3] {
        let body = if cadence > 0.0 {
            self.step(cadence)
        } else {
            [0.0, 0.0, 1.0]
        };
        // The phone lies askew in its belt: 3-4-5 keeps lengths exactly.
        let [forward, aside, up] = body;
        let axes = [aside, 0.8 * up + 0.6 * forward, 0.6 * up - 0.8 * forward];
        axes.map(|axis| ((axis + NOISE_G * self.random.bell()) * 1_000.0).round() as i16)
    }

    /// The force on the trunk, forward, aside and up, in g; then on to the next sample.
    fn step(&mut self, cadence: f64) -> [f64; 3] {
        let carried = self.steps.fract() / STANCE;
        let side = if self.steps % 2.0 < 1.0 { 1.0 } else { -1.0 };
        let before = self.steps.floor();
        self.steps += cadence / 60.0 * (PERIOD_US as f64 / 1e6) * self.quicker;
        if self.steps.floor() > before {
            self.quicker = 1.0 + UNEVEN * self.random.bell();
        }
        if carried >= 1.0 {
            // In the air nothing pushes.
            return [0.0; 3];
        }
        [
            -BRAKE_G * wave(carried),
            SWAY_G * side * wave(carried / 2.0),
            PUSH_G * wave(carried / 2.0),
        ]
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::sensing::steps::{Gait, StepFinder};

    use super::*;

    /// The moments of the steps that are found in seconds of these cadences.
    fn steps_in(cadences: &[f64]) -> Vec<f64> {
        let mut phone = Phone::new(Random::new(9));
        let mut finder = StepFinder::new();
        let mut found = Vec::new();
        let mut last = Moment::ZERO;
        for (second, cadence) in (0..).zip(cadences) {
            for Timed { at, input } in phone.feel(second, *cadence) {
                assert!(at > last && at < Moment::from_secs(second + 1));
                last = at;
                let Input::Acceleration(felt) = input else {
                    panic!("a phone does not say {input:?}");
                };
                assert!(felt.is_readable());
                finder.handle(at, &felt);
                while let Some(step) = finder.poll() {
                    let at_s = step.at.as_secs_f64();
                    // A rhythm has to be known before it can be told from walking.
                    assert!(at_s < 3.0 || step.gait == Gait::Running, "{step:?}");
                    found.push(at_s);
                }
            }
        }
        found
    }

    #[test]
    fn the_steps_that_are_found_are_as_many_as_were_run() {
        for cadence in [155.0, 168.0, 190.0] {
            let steps = steps_in(&[cadence; 120]);
            let within = steps.iter().filter(|at| (20.0..110.0).contains(*at));
            let per_min = within.count() as f64 / 1.5;
            assert!((per_min / cadence - 1.0).abs() < 0.015, "{per_min}");
        }
    }

    #[test]
    fn who_stands_takes_no_step() {
        let mut cadences = [168.0; 90];
        cadences[40..60].fill(0.0);
        let steps = steps_in(&cadences);
        assert!(!steps.iter().any(|at| (40.8..59.5).contains(at)));
        let after = steps.iter().filter(|at| (65.0..85.0).contains(*at)).count();
        assert!((52..=60).contains(&after), "{after}");
    }

    #[test]
    fn at_rest_there_is_only_the_pull_of_the_earth() {
        let mut phone = Phone::new(Random::new(2));
        for Timed { input, .. } in phone.feel(0, 0.0) {
            let Input::Acceleration(felt) = input else {
                panic!("a phone does not say {input:?}");
            };
            for sample in felt.samples {
                let square: f64 = sample.iter().map(|axis| f64::from(*axis).powi(2)).sum();
                assert!((square.sqrt() - 1_000.0).abs() < 80.0, "{sample:?}");
            }
        }
    }
}
