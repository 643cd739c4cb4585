//! What is usual for this runner: how heart rate, cadence, step length and ground contact go with
//! speed, learned from the runs of the last four weeks. How fast the runner is today, today's run
//! says itself.

use serde::{Deserialize, Serialize};

use super::bins::{BIN_S, Bin};
use super::level::median;

/// Runs that must be known before sensors may ask.
pub const RUNS_NEEDED: u8 = 5;

/// A run counts for so many days: fitness moves on.
const DAYS: u16 = 28;

/// A run counts from so many minutes of running after the warm-up on.
const MINUTES_NEEDED: u32 = 5;

/// Bins in a block of one minute.
const BLOCK: usize = 6;

/// Seconds at the start that teach nothing: the legs warm up, and the heart takes longer.
const WARM_S: f64 = 480.0;
const HEART_WARM_S: f64 = 900.0;

/// Steeper than this, a minute says more about the hill.
const FLAT: f64 = 0.03;

/// Before anything is known: what a percent of speed does, and heart rate per hour. Cadence: median
/// of 20 recorded runs (-0.05 to 0.23 %). Heart rate, its drift and contact: of the same runs, in
/// which drift goes from nothing to 17 % an hour.
const CADENCE_SLOPE: f64 = 0.13;
const HEART_SLOPE: f64 = 0.5;
const CONTACT_SLOPE: f64 = -0.55;
const DRIFT_PER_HOUR: f64 = 0.05;

/// How firmly: the spread of a minute about its line over the spread of runners about the prior,
/// squared. A slope is off by 0.1 to 0.15, a drift by 3 % an hour.
const CADENCE_PRIOR: f64 = (0.012 * 0.012) / (0.1 * 0.1);
const HEART_PRIOR: f64 = (0.02 * 0.02) / (0.1 * 0.1);
const CONTACT_PRIOR: f64 = (0.015 * 0.015) / (0.15 * 0.15);
const DRIFT_PRIOR: f64 = (0.02 * 0.02) / (0.03 * 0.03);

/// What is believed at most.
const CADENCE_RANGE: (f64, f64) = (-0.1, 0.4);
const HEART_RANGE: (f64, f64) = (0.3, 0.7);
const CONTACT_RANGE: (f64, f64) = (-1.0, -0.1);
const DRIFT_RANGE: (f64, f64) = (0.0, 0.12);

/// What one run has taught, small enough to be kept with it: sums about its own means, of minutes.
/// What an older version did not keep is read as nothing learned.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RunModel {
    /// Minutes of running after the warm-up.
    pub minutes: u32,
    /// Cadence against speed over ground. Speed is cadence times step length, so this is the model of
    /// step length as well: its slope is one less that of cadence.
    pub cadence: Sums,
    /// Ground contact against speed.
    pub contact: Sums,
    /// Heart rate against grade-adjusted speed and time.
    pub heart: Sums,
}

/// Sums about the means: `x` is ln speed in m/s, `t` hours, `y` the logarithm of what goes with it.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Sums {
    /// Minutes.
    pub n: u32,
    /// Mean of x.
    pub x: f64,
    /// Mean of t.
    pub t: f64,
    /// Mean of y.
    pub y: f64,
    /// Σ (x - mean)².
    pub xx: f64,
    /// Σ (x - mean)(t - mean).
    pub xt: f64,
    /// Σ (t - mean)².
    pub tt: f64,
    /// Σ (x - mean)(y - mean).
    pub xy: f64,
    /// Σ (t - mean)(y - mean).
    pub ty: f64,
}

/// A stored run, and how long ago it was.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PastRun {
    /// Whole days before this run.
    pub days_ago: u16,
    /// What it has taught.
    pub model: RunModel,
}

/// How much is known of the runner: "3 of 5 runs".
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Known {
    /// Runs of the last 28 days with at least five minutes of running after the warm-up.
    pub runs: u8,
    /// How many it takes.
    pub of: u8,
}

/// What goes with a share of speed, for this runner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Baseline {
    /// Share of cadence for a share of speed.
    pub(super) cadence_slope: f64,
    /// Share of heart rate for a share of speed.
    pub(super) heart_slope: f64,
    /// Share of ground contact for a share of speed: negative.
    pub(super) contact_slope: f64,
    /// Share of heart rate gained in an hour at the same speed.
    pub(super) drift_per_hour: f64,
}

impl RunModel {
    /// What the bins of a run, or of a part of it, teach.
    pub(super) fn of(bins: &[Bin]) -> Self {
        let mut model = Self::default();
        for (block, bins) in bins.chunks_exact(BLOCK).enumerate() {
            let at_s = (block * BLOCK) as f64 * BIN_S;
            let steep = median(bins.iter().map(|bin| bin.steepness)).is_some_and(|it| it > FLAT);
            let whole = bins.iter().all(|bin| bin.running().is_some());
            if at_s < WARM_S || !whole {
                continue;
            }
            model.minutes += 1;
            if steep {
                continue;
            }
            let Some(speed) = median(bins.iter().map(|bin| bin.speed)) else {
                continue;
            };
            let hours = at_s / 3_600.0;
            if let Some(cadence) = median(bins.iter().map(|bin| bin.cadence)) {
                model.cadence.add(speed, hours, cadence);
            }
            if let Some(contact) = median(bins.iter().map(|bin| bin.contact)) {
                model.contact.add(speed, hours, contact);
            }
            if at_s >= HEART_WARM_S
                && let Some(heart) = median(bins.iter().map(|bin| bin.heart))
                && let Some(flat_speed) = median(bins.iter().map(|bin| bin.flat_speed))
            {
                model.heart.add(flat_speed, hours, heart);
            }
        }
        model
    }
}

impl PastRun {
    /// Whether it is recent and long enough to count.
    pub fn teaches(&self) -> bool {
        self.days_ago <= DAYS && self.model.minutes >= MINUTES_NEEDED
    }
}

impl Sums {
    fn add(&mut self, x: f64, t: f64, y: f64) {
        // Welford 1962 (doi:10.1080/00401706.1962.10490022): sums of squares would lose digits.
        let before = f64::from(self.n);
        self.n += 1;
        let share = 1.0 / f64::from(self.n);
        let (dx, dy) = (x - self.x, y - self.y);
        let dt = t - self.t;
        self.x += dx * share;
        self.y += dy * share;
        self.t += dt * share;
        let weight = before * share;
        self.xx += dx * dx * weight;
        self.xt += dx * dt * weight;
        self.tt += dt * dt * weight;
        self.xy += dx * dy * weight;
        self.ty += dt * dy * weight;
    }

    fn plus(self, other: Self) -> Self {
        // Within-run sums add up; the means of several runs are nobody's.
        Self {
            n: self.n + other.n,
            xx: self.xx + other.xx,
            xt: self.xt + other.xt,
            tt: self.tt + other.tt,
            xy: self.xy + other.xy,
            ty: self.ty + other.ty,
            ..Self::default()
        }
    }
}

/// The runs that count, pooled: each about its own means, so that a hot day or another strap moves
/// no slope.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct History {
    runs: u8,
    pooled: RunModel,
    /// Mean speed and cadence of each run that counted steps, in ln(m/s) and ln(steps/min).
    strides: Vec<(f64, f64)>,
}

impl History {
    /// What these runs have taught, of those that are recent and long enough.
    pub fn new(past: &[PastRun]) -> Self {
        let mut history = Self::default();
        for run in past {
            if run.teaches() {
                history.runs = history.runs.saturating_add(1);
                history.pooled = history.pooled.plus(&run.model);
                let cadence = &run.model.cadence;
                if cadence.n > 0 {
                    history.strides.push((cadence.x, cadence.y));
                }
            }
        }
        history
    }

    /// How much is known.
    pub fn known(&self) -> Known {
        Known {
            runs: self.runs,
            of: RUNS_NEEDED,
        }
    }

    /// What is usual. This run has no say in it: a heart that works harder today must not explain
    /// itself away.
    pub(super) fn baseline(&self) -> Baseline {
        let RunModel {
            cadence,
            contact,
            heart,
            ..
        } = self.pooled;
        let (heart_slope, drift_per_hour) = plane(&heart);
        Baseline {
            cadence_slope: cadence_slope(&cadence),
            contact_slope: line(&contact, CONTACT_SLOPE, CONTACT_PRIOR, CONTACT_RANGE),
            heart_slope,
            drift_per_hour,
        }
    }
}

impl History {
    /// Share of cadence for a share of speed, with what this run has shown of it.
    pub(super) fn cadence_slope_with(&self, run: &Sums) -> f64 {
        cadence_slope(&self.pooled.cadence.plus(*run))
    }

    /// Mean speed and cadence of each run that counted steps, in ln(m/s) and ln(steps/min).
    pub(super) fn strides(&self) -> &[(f64, f64)] {
        &self.strides
    }
}

impl RunModel {
    fn plus(&self, other: &Self) -> Self {
        Self {
            minutes: self.minutes + other.minutes,
            cadence: self.cadence.plus(other.cadence),
            contact: self.contact.plus(other.contact),
            heart: self.heart.plus(other.heart),
        }
    }
}

impl Known {
    /// Whether it is enough for a question.
    pub fn is_enough(self) -> bool {
        self.runs >= self.of
    }
}

fn cadence_slope(sums: &Sums) -> f64 {
    line(sums, CADENCE_SLOPE, CADENCE_PRIOR, CADENCE_RANGE)
}

/// A slope by least squares, shrunk to its prior as by ridge regression.
fn line(sums: &Sums, prior: f64, firmness: f64, (low, high): (f64, f64)) -> f64 {
    let pull = (sums.xy - prior * sums.xx) / (sums.xx + firmness);
    (prior + pull).clamp(low, high)
}

/// Heart rate against speed and time: slope and drift, both shrunk to their priors.
fn plane(sums: &Sums) -> (f64, f64) {
    let right_x = sums.xy - HEART_SLOPE * sums.xx - DRIFT_PER_HOUR * sums.xt;
    let right_t = sums.ty - HEART_SLOPE * sums.xt - DRIFT_PER_HOUR * sums.tt;
    let (a, b, d) = (sums.xx + HEART_PRIOR, sums.xt, sums.tt + DRIFT_PRIOR);
    // Positive: a Gram matrix plus a positive diagonal.
    let determinant = a * d - b * b;
    let slope = HEART_SLOPE + (right_x * d - right_t * b) / determinant;
    let drift = DRIFT_PER_HOUR + (a * right_t - b * right_x) / determinant;
    (
        slope.clamp(HEART_RANGE.0, HEART_RANGE.1),
        drift.clamp(DRIFT_RANGE.0, DRIFT_RANGE.1),
    )
}
