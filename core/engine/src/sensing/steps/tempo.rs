//! How fast the steps are, out of the last seconds of acceleration.

use std::f64::consts::TAU;

use serde::{Deserialize, Serialize};

use super::samples::Grid;

/// Whether both feet leave the ground.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gait {
    /// One foot is always down; on stairs too.
    Walking,
    /// Between two steps the body flies.
    Running,
}

/// A rhythm of steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tempo {
    /// From one step to the next, in seconds.
    pub(super) step_s: f64,
    /// How much one stride is like the one before, up to 1.
    pub(super) regularity: f64,
    pub(super) gait: Gait,
}

/// Of so many cells each is compared with an earlier one.
pub(super) const WINDOW: usize = 200;
/// The longest stride, in cells: 75 strides a minute are 80, and 37 are this.
const LONGEST: usize = 162;
/// The shortest time between steps, in cells: 230 steps a minute.
const SHORTEST: usize = 26;
/// What is needed to know a tempo.
pub(super) const HISTORY: usize = WINDOW + LONGEST + 1;
/// Only every third cell is compared: 33 Hz is enough for what is periodic and smooth.
const THINNED: usize = 3;

/// Less than this is no step, in g (root mean square).
const QUIET_G: f64 = 0.05;
/// What repeats itself less is no gait.
const REGULAR: f64 = 0.45;
/// A shorter period is preferred over a longer one that is likelier by less.
const NEARLY: f64 = 0.85;
/// A period from here on is one of strides: nobody walks at fewer than 75 steps a minute with a
/// rhythm to be followed.
const STRIDE_S: f64 = 0.8;
/// A period below is one of steps: nobody takes 120 strides a minute.
const STEP_S: f64 = 0.49;
/// The body of a runner is thrown up and falls with each step with at least this amplitude, in g; a
/// walker's second harmonic stays below. Between the two what was taken for true last stays so.
const RUNS_G: f64 = 0.52;
const STILL_RUNS_G: f64 = 0.36;

impl Tempo {
    /// The tempo of the last of `cells` (magnitudes less 1 g), of which [`HISTORY`] are needed.
    /// `before` is what was found last.
    pub(super) fn of(cells: &[f64], before: Option<Gait>) -> Option<Self> {
        let cells = &cells[cells.len().checked_sub(HISTORY)?..];
        let smooth = smoothed(cells);
        let recent = &smooth[smooth.len() - WINDOW..];
        let power = recent.iter().map(|it| it * it).sum::<f64>() / WINDOW as f64;
        if power.sqrt() < QUIET_G {
            return None;
        }
        let likeness = Likeness::of(&smooth);
        let likeness = likeness.by_lag();
        let is_peak =
            |lag: usize| likeness[lag] > likeness[lag - 1] && likeness[lag] >= likeness[lag + 1];
        let peaks = || (SHORTEST..LONGEST).filter(|&lag| is_peak(lag));
        let most = peaks().map(|lag| likeness[lag]).fold(0.0, f64::max);
        let lag = peaks().find(|&lag| likeness[lag] >= most * NEARLY)?;
        if likeness[lag] < REGULAR {
            return None;
        }
        let period_s = vertex(&likeness, lag) * Grid::STEP_S;
        // A rhythm of strides or of steps? The second harmonic of strides is the steps.
        let (first, second) = (
            amplitude(recent, period_s),
            amplitude(recent, period_s / 2.0),
        );
        let needed = match before {
            Some(Gait::Running) => STILL_RUNS_G,
            _ => RUNS_G,
        };
        let (step_s, bounce) = if period_s <= STEP_S {
            (period_s, first)
        } else if period_s >= STRIDE_S || second >= needed {
            (period_s / 2.0, second)
        } else {
            (period_s, first)
        };
        // Above 130 steps a minute walking turns into running, whatever the pocket damps.
        let gait = if step_s < 0.55 && bounce >= needed {
            Gait::Running
        } else {
            Gait::Walking
        };
        Some(Self {
            step_s,
            regularity: likeness[lag].min(1.0),
            gait,
        })
    }
}

/// Cells to either side: 70 ms, and 0.8 s.
const SHORT: usize = 3;
const LONG: usize = 40;

/// Means over 70 ms, less the mean of 0.8 s around each: what is left is the body, neither the shock
/// nor the phone that turns.
fn smoothed(cells: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0];
    let mut sum = 0.0;
    sums.extend(cells.iter().map(|it| {
        sum += it;
        sum
    }));
    let mean = |n: usize, half: usize| {
        let (from, to) = (n.saturating_sub(half), (n + half + 1).min(cells.len()));
        (sums[to] - sums[from]) / (to - from) as f64
    };
    let (short, long) = (1.0 / (2 * SHORT + 1) as f64, 1.0 / (2 * LONG + 1) as f64);
    let inside = LONG..cells.len().saturating_sub(LONG);
    (0..cells.len())
        .map(|n| {
            if inside.contains(&n) {
                (sums[n + SHORT + 1] - sums[n - SHORT]) * short
                    - (sums[n + LONG + 1] - sums[n - LONG]) * long
            } else {
                mean(n, SHORT) - mean(n, LONG)
            }
        })
        .collect()
}

/// How like the last cells are to those a lag before.
struct Likeness {
    /// The cells in thirds: those of equal remainder lie side by side.
    thirds: [Vec<f64>; THINNED],
    /// Sums of their squares up to each.
    squares: [Vec<f64>; THINNED],
}

/// Products that are summed side by side: one sum would wait for itself at each.
const LANES: usize = 4;

impl Likeness {
    fn of(cells: &[f64]) -> Self {
        let thirds: [Vec<f64>; THINNED] =
            std::array::from_fn(|third| cells[third..].iter().step_by(THINNED).copied().collect());
        let squares = std::array::from_fn(|third: usize| {
            let mut sum = 0.0;
            let sums = thirds[third].iter().map(|it| {
                sum += it * it;
                sum
            });
            std::iter::once(0.0).chain(sums).collect()
        });
        Self { thirds, squares }
    }

    /// In shape and in size, −1 to 1, for each lag up to the longest; 0 below the shortest.
    fn by_lag(&self) -> Vec<f64> {
        let compared = WINDOW / THINNED;
        let newest = HISTORY - 1;
        let (now, now_squares) = self.last(newest, compared);
        let mut all = vec![0.0; LONGEST + 1];
        for (lag, likeness) in all.iter_mut().enumerate().skip(SHORTEST - 1) {
            let (then, then_squares) = self.last(newest - lag, compared);
            // Not the correlation: what fades away is like what it was, and no gait.
            *likeness = 2.0 * product(now, then) / (now_squares + then_squares).max(1e-12);
        }
        all
    }

    /// The last `count` cells, thinned, up to cell `end`, and the sum of their squares.
    fn last(&self, end: usize, count: usize) -> (&[f64], f64) {
        let (third, place) = (end % THINNED, end / THINNED);
        let from = place + 1 - count;
        let sums = &self.squares[third];
        (
            &self.thirds[third][from..=place],
            sums[place + 1] - sums[from],
        )
    }
}

/// The sum of products, in four sums.
fn product(one: &[f64], other: &[f64]) -> f64 {
    let mut sums = [0.0; LANES];
    let (ones, one_rest) = one.as_chunks::<LANES>();
    let (others, other_rest) = other.as_chunks::<LANES>();
    for (a, b) in ones.iter().zip(others) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    let rest: f64 = one_rest.iter().zip(other_rest).map(|(a, b)| a * b).sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

/// The top of a parabola through a peak and its neighbours.
fn vertex(values: &[f64], peak: usize) -> f64 {
    let (before, at, after) = (values[peak - 1], values[peak], values[peak + 1]);
    let curve = before - 2.0 * at + after;
    let shift = if curve < 0.0 {
        (before - after) / (2.0 * curve)
    } else {
        0.0
    };
    peak as f64 + shift.clamp(-0.5, 0.5)
}

/// The amplitude of what repeats itself every `period_s`.
fn amplitude(cells: &[f64], period_s: f64) -> f64 {
    // Whole periods of its double, so that strides do not leak into steps.
    let whole = 2.0 * period_s / Grid::STEP_S;
    let count = ((cells.len() as f64 / whole).floor().max(1.0) * whole).round() as usize;
    let cells = &cells[cells.len().saturating_sub(count)..];
    let (by_sin, by_cos) = libm::sincos(TAU * Grid::STEP_S / period_s);
    let (mut sin, mut cos) = (0.0, 1.0);
    let (mut re, mut im) = (0.0, 0.0);
    for value in cells {
        re += value * cos;
        im += value * sin;
        (sin, cos) = (sin * by_cos + cos * by_sin, cos * by_cos - sin * by_sin);
    }
    2.0 * (re * re + im * im).sqrt() / cells.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(wave: impl Fn(f64) -> f64) -> Option<Tempo> {
        let cells: Vec<f64> = (0..HISTORY)
            .map(|n| wave(n as f64 * Grid::STEP_S))
            .collect();
        Tempo::of(&cells, None)
    }

    #[test]
    fn steps_are_found_below_a_stronger_rhythm_of_arms() {
        for cadence in [140.0, 165.0, 190.0, 210.0] {
            let steps = cadence / 60.0;
            let tempo = of(|t| {
                0.7 * libm::sin(TAU * steps * t) + 0.9 * libm::sin(TAU * steps / 2.0 * t + 1.0)
            });
            let tempo = tempo.unwrap();
            assert!((60.0 / tempo.step_s / cadence - 1.0).abs() < 0.02);
            assert_eq!(tempo.gait, Gait::Running);
        }
    }

    #[test]
    fn a_walk_is_not_taken_for_a_run_of_twice_its_cadence() {
        for cadence in [85.0, 100.0, 115.0, 130.0] {
            let steps = cadence / 60.0;
            let tempo = of(|t| {
                0.25 * libm::sin(TAU * steps * t) + 0.15 * libm::sin(TAU * steps * 2.0 * t + 1.0)
            });
            let tempo = tempo.unwrap();
            assert!(
                (60.0 / tempo.step_s / cadence - 1.0).abs() < 0.02,
                "{cadence}"
            );
            assert_eq!(tempo.gait, Gait::Walking);
        }
    }

    #[test]
    fn what_is_quiet_or_does_not_repeat_has_no_tempo() {
        assert_eq!(of(|t| 0.02 * libm::sin(15.0 * t)), None);
        assert_eq!(of(|t| libm::sin(3.0 * t * t * t)), None);
        assert_eq!(Tempo::of(&[1.0; 20], None), None);
    }
}
