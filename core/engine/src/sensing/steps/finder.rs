use std::collections::VecDeque;

use super::Acceleration;
use super::fold::Fold;
use super::samples::{Grid, SampleClock};
pub use super::tempo::Gait;
use super::tempo::{HISTORY, Tempo};
use crate::time::Moment;

/// Finds steps in acceleration, whatever the way the phone is worn and turned.
///
/// Only what lies along the mean direction of late counts, which is the pull of the earth, however
/// the phone is turned. The last two seconds tell the tempo, by their likeness to what was a stride before; then each moment is averaged with the one a step
/// earlier, by which whatever differs from foot to foot (the swing of an arm or a thigh, a limp)
/// cancels out; and what is left is smoothed to the plain up and down of the body, which crosses
/// its mean once a step.
///
/// A step's moment is that of the foot's first contact. From the contact to the crossing it is a
/// fixed part of a step. On the trunk of a runner 0.075: a stance of 0.65 of a step has its middle a
/// quarter of a step after the crossing (stance 30 to 35 % of a stride: Novacheck 1998, DOI
/// 10.1016/S0966-6362(97)00038-6). On that of a walker −0.1: the body is lowest 0.15 of a step after
/// the contact (Zijlstra and Hof 2003, DOI 10.1016/S0966-6362(02)00190-X). The pull of a swing comes
/// in the middle of a step, so that a phone in the hand or on the thigh crosses later. Where the
/// phone is nobody says; so what is taken lies between: steps come out some 10 ms early from a belt
/// and as much late from a hand, where it is up to 50 ms in walking. That was measured on simulated
/// phones. In a real walk with a sensor at the lower back (the sample of `GaitPy` 1.6, 50 Hz, 102
/// contacts by its method, DOI 10.1016/j.gaitpost.2012.02.019) 96 were found, 93 % of them within 30
/// ms of a constant 70 ms before that method's.
///
/// The first steps after standing are found about two seconds late, and not all of them: a rhythm
/// has to repeat itself first. From then on a step is known as soon as the samples up to
/// [`LATENCY_S`](Self::LATENCY_S) after it are in. Left and right are not told apart.
#[derive(Clone, Debug, Default)]
pub struct StepFinder {
    clock: SampleClock,
    down: Down,
    grid: Grid,
    /// Accelerations up and down, in g, the newest last.
    cells: VecDeque<f64>,
    /// The number of the newest cell.
    newest: i64,
    tempo: Option<Tempo>,
    fold: Option<Fold>,
    /// Cells since the tempo was looked for.
    since_tempo: usize,
    /// Cells since the last gap.
    since_gap: usize,
    edge: Edge,
    found: VecDeque<StepFound>,
}

/// A step that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepFound {
    /// When the foot touched the ground.
    pub at: Moment,
    /// Walking or running.
    pub gait: Gait,
    /// How regular the steps are around it: 0 to 1, and above 0.8 in steady running.
    pub confidence: f32,
}

/// The direction of the earth, as the mean of all that was measured of late.
#[derive(Clone, Copy, Debug, Default)]
struct Down {
    mean: [f64; 3],
    seconds: f64,
}

/// Watches the smoothed acceleration cross its mean.
#[derive(Clone, Copy, Debug, Default)]
struct Edge {
    /// The last value.
    before: f64,
    /// The mean square of the values.
    power: f64,
    phase: Phase,
    /// When the last step crossed, in seconds.
    last_s: Option<f64>,
}

#[derive(Clone, Copy, Debug, Default)]
enum Phase {
    /// It has yet to fall.
    #[default]
    High,
    /// It has fallen, and may rise.
    Low,
    /// It crossed the mean at this time, in seconds, and has yet to rise on.
    Rising(f64),
}

/// How often the tempo is looked for, in cells: four times a second until there is a rhythm, twice
/// while it is kept, once while it is steady.
const TEMPO_EVERY: usize = 25;
const KEPT_TEMPO_EVERY: usize = 50;
const STEADY_TEMPO_EVERY: usize = 100;
/// So regular is a steady rhythm.
const STEADY: f64 = 0.85;
/// How often it is looked whether there is any movement, in cells.
const STILL_EVERY: usize = 25;
/// The direction of the earth is the mean over about so many seconds.
const DOWN_OVER_S: f64 = 1.5;
/// Samples are cut off here, in g from 1: a knock or a fall must not outweigh seconds of steps.
const CUT_G: f64 = 3.0;
/// What part of a step is smoothed over, and at most so many seconds.
const SMOOTHED: f64 = 0.8;
const SMOOTHED_S: f64 = 0.4;
/// How far beyond the mean it has to go, as a part of its root mean square.
const BEYOND: f64 = 0.35;
/// What comes sooner after a step than this part of one is the same step.
const SAME: f64 = 0.6;
/// A step needs so much of the movement of late, or it is but the echo of the one before.
const ALIVE: f64 = 0.3;
/// The crossing comes after the contact by this part of a step; negative for before.
const RUNNING_LAG: f64 = 0.1;
const WALKING_LAG: f64 = -0.08;
/// Movement of less than this, in g from peak to peak, is standing.
const STILL_G: f64 = 0.12;
/// So many cells tell it: 0.4 s.
const STILL_OVER: usize = 40;
/// Samples older than this, in seconds, tell nothing of now.
const STILL_STALE_S: f64 = 1.5;

impl StepFinder {
    /// A step is given when samples are in from so many seconds after it.
    pub const LATENCY_S: f64 = 0.3;

    /// Nothing heard yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the samples of one delivery.
    pub fn handle(&mut self, now: Moment, delivery: &Acceleration) {
        let Some(placed) = self.clock.place(now, delivery) else {
            return;
        };
        if placed.anew {
            self.forget();
        }
        let mut grid = std::mem::take(&mut self.grid);
        let mut at_s = placed.first_s;
        for sample in &delivery.samples {
            let sample = sample.map(|axis| f64::from(axis) / 1_000.0);
            let upward = self
                .down
                .along(sample, placed.spacing_s)
                .clamp(-CUT_G, CUT_G);
            grid.take(at_s, upward, |cell, value| self.push(cell, value));
            at_s += placed.spacing_s;
        }
        self.grid = grid;
    }

    /// The next step, in the order of their moments.
    pub fn poll(&mut self) -> Option<StepFound> {
        let newest_s = self.newest as f64 * Grid::STEP_S;
        let known = newest_s >= self.found.front()?.at.as_secs_f64() + Self::LATENCY_S;
        if known { self.found.pop_front() } else { None }
    }

    /// Whether the samples of the last 0.4 s show somebody who stands, or a phone that lies: `None`
    /// without samples of the last 1.5 s.
    pub fn is_still(&self, now: Moment) -> Option<bool> {
        let age_s = now.as_secs_f64() - self.newest as f64 * Grid::STEP_S;
        let known = self.since_gap >= STILL_OVER && age_s <= STILL_STALE_S;
        known.then(|| self.movement_g() < STILL_G)
    }

    /// Steps per minute of the last two seconds, while there is a rhythm.
    pub fn steps_per_min(&self) -> Option<f64> {
        self.tempo.map(|tempo| 60.0 / tempo.step_s)
    }

    /// The acceleration of the last 0.4 s from peak to peak.
    fn movement_g(&self) -> f64 {
        let recent = self.cells.iter().rev().take(STILL_OVER);
        let (least, most) = recent.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), it| {
            (it.min(least), it.max(most))
        });
        most - least
    }

    fn forget(&mut self) {
        self.down = Down::default();
        self.grid.restart();
        // As if the runner had stood, so that a rhythm is known as soon as after standing.
        self.cells.clear();
        self.cells.resize(HISTORY, 0.0);
        self.since_gap = 0;
        self.tempo = None;
        self.fold = None;
        self.since_tempo = 0;
        self.edge = Edge::default();
    }

    fn push(&mut self, cell: i64, value: f64) {
        self.newest = cell;
        self.cells.push_back(value);
        self.cells.pop_front();
        self.since_gap += 1;
        self.since_tempo += 1;
        if self.since_tempo.is_multiple_of(STILL_EVERY) && self.movement_g() < STILL_G {
            self.since_tempo = 0;
            self.keep(None);
        }
        let every = match self.tempo {
            Some(tempo) if tempo.regularity >= STEADY => STEADY_TEMPO_EVERY,
            Some(_) => KEPT_TEMPO_EVERY,
            None => TEMPO_EVERY,
        };
        if self.since_tempo >= every {
            self.since_tempo = 0;
            let before = self.tempo.map(|tempo| tempo.gait);
            let tempo = Tempo::of(self.cells.make_contiguous(), before);
            self.keep(tempo);
        } else if let Some(fold) = &mut self.fold {
            fold.push(&self.cells);
        }
        if let (Some(tempo), Some(fold)) = (self.tempo, self.fold) {
            self.follow(tempo, &fold);
        }
    }

    /// A tempo was found, or none.
    fn keep(&mut self, tempo: Option<Tempo>) {
        self.tempo = tempo;
        self.fold = tempo.map(|tempo| {
            let step = tempo.step_s / Grid::STEP_S;
            let half = ((SMOOTHED * step).min(SMOOTHED_S / Grid::STEP_S) / 2.0).round();
            Fold::new(&self.cells, step, half as usize)
        });
        if tempo.is_none() {
            self.edge = Edge::default();
        }
    }

    /// Looks for a step in what the newest cell completes.
    fn follow(&mut self, tempo: Tempo, fold: &Fold) {
        let at_s = (self.newest as f64 - fold.half as f64) * Grid::STEP_S;
        let Some(crossed_s) = self.edge.follow(at_s, fold.value(), tempo.step_s) else {
            return;
        };
        let step = tempo.step_s / Grid::STEP_S;
        if !is_alive(self.cells.make_contiguous(), step) {
            return;
        }
        self.edge.last_s = Some(crossed_s);
        let lag = match tempo.gait {
            Gait::Running => RUNNING_LAG,
            Gait::Walking => WALKING_LAG,
        };
        let us = (crossed_s - lag * tempo.step_s) * 1e6;
        let at = Moment::from_micros(us.max(0.0).round() as u64);
        if self.found.back().is_none_or(|last| last.at < at) {
            self.found.push_back(StepFound {
                at,
                gait: tempo.gait,
                confidence: tempo.regularity as f32,
            });
        }
    }
}

impl Down {
    /// Takes a sample in g, and gives how much more than 1 g of it lies along the mean.
    fn along(&mut self, sample: [f64; 3], spacing_s: f64) -> f64 {
        self.seconds = (self.seconds + spacing_s).min(DOWN_OVER_S);
        let part = spacing_s / self.seconds;
        let (mut along, mut square) = (0.0, 0.0);
        for (mean, axis) in self.mean.iter_mut().zip(sample) {
            *mean += part * (axis - *mean);
            along += *mean * axis;
            square += *mean * *mean;
        }
        along / square.sqrt().max(1e-6) - 1.0
    }
}

impl Edge {
    /// Takes the next value, and gives the time of a crossing once it has gone on far enough.
    fn follow(&mut self, at_s: f64, value: f64, step_s: f64) -> Option<f64> {
        let before = std::mem::replace(&mut self.before, value);
        // Over about two steps.
        self.power += (value * value - self.power) * (Grid::STEP_S / (2.0 * step_s));
        let far = BEYOND * self.power.sqrt();
        match self.phase {
            Phase::High if value < -far => self.phase = Phase::Low,
            Phase::Low if value >= 0.0 => {
                let part = value / (value - before).max(1e-12);
                self.phase = Phase::Rising(at_s - part.clamp(0.0, 1.0) * Grid::STEP_S);
            }
            Phase::Rising(_) if value < 0.0 => self.phase = Phase::Low,
            _ => {}
        }
        match self.phase {
            Phase::Rising(crossed_s) if value > far => {
                self.phase = Phase::High;
                let is_new = |last_s| crossed_s - last_s >= SAME * step_s;
                self.last_s.is_none_or(is_new).then_some(crossed_s)
            }
            _ => None,
        }
    }
}

/// Whether the last three quarters of a step moved as the two steps before.
fn is_alive(cells: &[f64], step: f64) -> bool {
    let now = (0.75 * step) as usize;
    let then = now + (2.0 * step) as usize;
    let (past, rest) = (cells.len().saturating_sub(then), cells.len() - now);
    spread(&cells[rest..]) >= ALIVE * spread(&cells[past..rest])
}

fn spread(cells: &[f64]) -> f64 {
    let mean = cells.iter().sum::<f64>() / cells.len() as f64;
    let power = cells
        .iter()
        .map(|it| (it - mean) * (it - mean))
        .sum::<f64>();
    (power / cells.len() as f64).sqrt()
}
