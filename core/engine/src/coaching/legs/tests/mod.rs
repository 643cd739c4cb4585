//! Synthetic runs: what is asked, when, and what is not.

mod answers;
mod gates;
mod learning;
mod properties;
mod questions;
mod rescue;

use super::*;
use crate::sensing::{Motion, Quality, Signal};
use crate::units::{Bpm, Grade, StepsPerMinute};

/// What is true at one second.
#[derive(Clone, Copy, Debug)]
pub(super) struct World {
    pub(super) speed: Option<f64>,
    pub(super) heart_rate: Option<f64>,
    pub(super) cadence: Option<f64>,
    pub(super) grade: f64,
    pub(super) paused: bool,
}

pub(super) const STEADY: World = World {
    speed: Some(3.0),
    heart_rate: Some(150.0),
    cadence: Some(170.0),
    grade: 0.0,
    paused: false,
};

impl World {
    /// Legs that are heavy by `share` of the speed, in the proportions of a recorded marathon.
    pub(super) fn faded(self, share: f64) -> Self {
        Self {
            speed: self.speed.map(|it| it * (1.0 - share)),
            heart_rate: self.heart_rate.map(|it| it * (1.0 - 0.18 * share)),
            cadence: self.cadence.map(|it| it * (1.0 - 0.23 * share)),
            ..self
        }
    }

    /// The same effort on a slope.
    pub(super) fn on_slope(self, grade: f64) -> Self {
        let factor = crate::sensing::fusion::gap_factor(grade);
        Self {
            speed: self.speed.map(|it| it / factor),
            grade,
            ..self
        }
    }

    fn state(self, moving_s: f64, distance_m: f64) -> RunState {
        let speed = self.speed.map(MetresPerSecond);
        let factor = crate::sensing::fusion::gap_factor(self.grade);
        RunState {
            moving_s,
            distance: Metres(distance_m),
            motion: if self.paused {
                Motion::Paused
            } else {
                Motion::Moving
            },
            heart_rate: fresh(self.heart_rate.map(|bpm| Bpm(bpm.round() as u16))),
            speed: fresh(speed),
            grade_adjusted_speed: fresh(speed.map(|it| MetresPerSecond(it.0 * factor))),
            cadence: fresh(self.cadence.map(StepsPerMinute)),
            grade: fresh(Some(Grade(self.grade))),
            ..RunState::default()
        }
    }
}

/// A run of a known runner, one tick a second.
pub(super) struct Run {
    pub(super) legs: Legs,
    pub(super) now: Moment,
    pub(super) asks: Vec<Ask>,
    /// Ticks a second, and every how many ticks the values change.
    pub(super) hertz: u64,
    pub(super) renewed_every: u64,
    moving_s: f64,
    distance_m: f64,
    ticks: u64,
    seen: World,
}

impl Run {
    /// A run of somebody with five runs.
    pub(super) fn known() -> Self {
        Self::with(LegsSetup {
            history: History::new(&five_runs()),
            ..LegsSetup::default()
        })
    }

    pub(super) fn with(setup: LegsSetup) -> Self {
        Self {
            legs: Legs::new(setup),
            now: Moment::ZERO,
            asks: Vec::new(),
            hertz: 1,
            renewed_every: 1,
            moving_s: 0.0,
            distance_m: 0.0,
            ticks: 0,
            seen: STEADY,
        }
    }

    /// Goes on for `seconds` in a world that depends on the seconds since now.
    pub(super) fn on(&mut self, seconds: u64, world: impl Fn(f64) -> World) {
        let from = self.now;
        for _ in 0..seconds * self.hertz {
            self.ticks += 1;
            let step = 1.0 / self.hertz as f64;
            self.now = Moment::from_micros(self.ticks * 1_000_000 / self.hertz);
            let world = world(self.now.secs_since(from));
            if self.ticks.is_multiple_of(self.renewed_every) {
                self.seen = jittered(world, self.now.as_secs_f64());
            }
            if !world.paused {
                self.moving_s += step;
                self.distance_m += self.seen.speed.unwrap_or(0.0) * step;
            }
            let seen = World {
                paused: world.paused,
                ..self.seen
            };
            let state = seen.state(self.moving_s, self.distance_m);
            self.legs.tick(self.now, &state);
            while let Some(ask) = self.legs.poll_output() {
                self.asks.push(ask);
            }
        }
    }

    /// Half an hour as usual.
    pub(super) fn half_an_hour(mut self) -> Self {
        self.on(1_800, |_| STEADY);
        self
    }

    /// Seconds since the start of the questions about fades.
    pub(super) fn asked_s(&self) -> Vec<f64> {
        self.asks
            .iter()
            .filter(|ask| ask.kind != AskKind::Cardio)
            .map(|ask| ask.at.as_secs_f64())
            .collect()
    }

    pub(super) fn suspend(&mut self, suspended: bool) {
        let input = LegsInput::Suspend(suspended);
        self.legs.handle_input(self.now, input);
    }

    pub(super) fn answer(&mut self, answer: Answer) {
        self.legs.handle_input(self.now, LegsInput::Answer(answer));
    }
}

/// Grows to `depth` over ten minutes and stays.
pub(super) fn fade(depth: f64) -> impl Fn(f64) -> World {
    move |seconds| STEADY.faded(depth * (seconds / 600.0).min(1.0))
}

/// The past of a runner with five runs.
pub(super) fn five_runs() -> Vec<PastRun> {
    let mut run = Run::with(LegsSetup::default());
    run.on(1_800, |_| STEADY);
    let model = run.legs.model();
    [3, 8, 13, 18, 25]
        .map(|days_ago| PastRun { days_ago, model })
        .to_vec()
}

/// Nobody runs like a clock: noise that wanders from one value to the next in twenty seconds, as
/// what is smoothed over ten does; the same on every machine and at every rate.
fn jittered(world: World, seconds: f64) -> World {
    const WANDERS_S: f64 = 20.0;
    let knot = |index: u64, salt: u64| {
        let mixed = (index + salt).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        f64::from((mixed >> 40) as u32) / f64::from(1_u32 << 23) - 1.0
    };
    let noise = |salt: u64| {
        let index = (seconds / WANDERS_S) as u64;
        let share = seconds / WANDERS_S - index as f64;
        knot(index, salt) * (1.0 - share) + knot(index + 1, salt) * share
    };
    World {
        speed: world.speed.map(|it| it * (1.0 + 0.01 * noise(1 << 20))),
        heart_rate: world.heart_rate.map(|it| it + noise(2 << 20)),
        cadence: world.cadence.map(|it| it * (1.0 + 0.01 * noise(3 << 20))),
        ..world
    }
}

fn fresh<T>(value: Option<T>) -> Signal<T> {
    Signal {
        quality: if value.is_some() {
            Quality::Fresh
        } else {
            Quality::Lost
        },
        value,
        source: None,
        measured_at: None,
    }
}
