//! The whole renderer, by what comes out of it.

mod changes;
mod chimes;
mod properties;
mod steps;
mod swells;

use std::time::Duration;

use super::*;
use crate::time::Moment;

const RATE: u32 = 48_000;

/// Somebody who listens to a renderer, slice after slice, in mono.
struct Ear {
    renderer: Renderer,
    rate: u32,
    from: Moment,
    heard: Vec<f32>,
}

impl Ear {
    fn new(rate: u32, from: Moment) -> Self {
        let format = Format {
            sample_rate_hz: rate,
            channels: Channels::Mono,
            encoding: Encoding::F32,
        };
        Self {
            renderer: Renderer::new(format).unwrap(),
            rate,
            from,
            heard: Vec::new(),
        }
    }

    /// The moment of the next frame, rounded down to a microsecond.
    fn now(&self) -> Moment {
        let us = self.heard.len() as u64 * 1_000_000 / u64::from(self.rate);
        self.from + Duration::from_micros(us)
    }

    /// Listens to `frames` more, and says whether they were announced as sounding.
    fn frames(&mut self, score: &Score, frames: usize) -> bool {
        let now = self.now();
        let begin = self.heard.len();
        self.heard.resize(begin + frames, f32::NAN);
        self.renderer.render(score, now, &mut self.heard[begin..])
    }

    /// Listens for so many milliseconds in slices of 10 ms.
    fn millis(&mut self, score: &Score, ms: u32) {
        for _ in 0..ms / 10 {
            self.frames(score, self.rate as usize / 100);
        }
    }

    /// What was heard between two moments.
    fn between(&self, from: Moment, to: Moment) -> &[f32] {
        let index = |moment: Moment| (moment.secs_since(self.from) * f64::from(self.rate)) as usize;
        &self.heard[index(from)..index(to)]
    }

    /// When something began to sound after at least 30 ms of exact silence, in seconds.
    fn onsets_s(&self) -> Vec<f64> {
        let quiet = self.rate as usize * 30 / 1_000;
        let mut silent_for = quiet;
        let mut onsets = Vec::new();
        for (n, sample) in self.heard.iter().enumerate() {
            if *sample == 0.0 {
                silent_for += 1;
                continue;
            }
            if silent_for >= quiet {
                onsets.push(self.from.as_secs_f64() + n as f64 / f64::from(self.rate));
            }
            silent_for = 0;
        }
        onsets
    }
}

fn loudest(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |most, it| most.max(it.abs()))
}

fn largest_step(samples: &[f32]) -> f32 {
    let steps = samples.windows(2).map(|it| (it[1] - it[0]).abs());
    steps.fold(0.0, f32::max)
}

fn rms(samples: &[f32]) -> f64 {
    let squares = samples.iter().map(|it| f64::from(it * it));
    (squares.sum::<f64>() / samples.len() as f64).sqrt()
}

/// Every step clicks, the left one higher.
const METRONOME: Voice = Voice::Metronome(Metronome {
    feet: Feet::Both,
    accent: true,
});

fn pulse(at: Moment, period_s: f64) -> Pulse {
    Pulse::new(at, 0, period_s).unwrap()
}

fn guided(voice: Voice, pulse: Pulse) -> Score {
    Score {
        guide: Some(Guide {
            voice,
            pulse,
            from: Moment::ZERO,
            until: None,
        }),
        ..Score::default()
    }
}

fn breathing(in_steps: u8, out_steps: u8, pulse: Pulse) -> Score {
    let breath = Breath::new(in_steps, out_steps, 0).unwrap();
    guided(Voice::Breath(breath), pulse)
}
