use std::collections::VecDeque;
use std::f64::consts::TAU;

/// The acceleration a moment ago: averaged with that of a step before, smoothed, and without the mean
/// of two steps.
///
/// It follows the newest cell with a few operations instead of a sum over two steps each time; what
/// rounding leaves is forgotten whenever the tempo is looked for anew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fold {
    /// Cells from one step to the next.
    step: usize,
    /// Cells that are smoothed over to either side.
    pub(super) half: usize,
    /// Cells of two steps.
    stride: usize,
    /// One cell's turn of the window's cosine.
    turn: (f64, f64),
    /// Half of that.
    half_turn: (f64, f64),
    sum: f64,
    wave: (f64, f64),
    stride_sum: f64,
}

impl Fold {
    /// For steps that are `step` cells apart; the last of `cells` is the newest.
    pub(super) fn new(cells: &VecDeque<f64>, step: f64, half: usize) -> Self {
        let angle = TAU / (2 * half + 1) as f64;
        let mut fold = Self {
            step: step.round() as usize,
            half,
            stride: (2.0 * step).round() as usize,
            turn: (libm::cos(angle), libm::sin(angle)),
            half_turn: (libm::cos(angle / 2.0), libm::sin(angle / 2.0)),
            sum: 0.0,
            wave: (0.0, 0.0),
            stride_sum: 0.0,
        };
        let (mut cos, mut sin) = fold.half_turn;
        for n in 0..=2 * half {
            let value = fold.folded(cells, n);
            fold.sum += value;
            fold.wave.0 += value * cos;
            fold.wave.1 += value * sin;
            (cos, sin) = turned((cos, sin), fold.turn);
        }
        fold.stride_sum = (0..fold.stride).map(|age| aged(cells, age)).sum();
        fold
    }

    /// The value `half` cells ago, which the newest cell completes. To be called once for each cell
    /// after it was pushed.
    pub(super) fn push(&mut self, cells: &VecDeque<f64>) {
        let newest = self.folded(cells, 0);
        let oldest = self.folded(cells, 2 * self.half + 1);
        self.sum += newest - oldest;
        let (cos, sin) = turned(self.wave, self.turn);
        let change = newest - oldest;
        self.wave = (
            cos + change * self.half_turn.0,
            sin + change * self.half_turn.1,
        );
        self.stride_sum += aged(cells, 0) - aged(cells, self.stride);
    }

    /// A Hann window, whose transform falls to nothing where the second harmonic is: one less a
    /// cosine.
    pub(super) fn value(&self) -> f64 {
        (self.sum - self.wave.0) / (2 * self.half + 1) as f64 - self.stride_sum / self.stride as f64
    }

    /// A cell of this age, averaged with the one a step before it.
    fn folded(&self, cells: &VecDeque<f64>, age: usize) -> f64 {
        f64::midpoint(aged(cells, age), aged(cells, age + self.step))
    }
}

/// A cell by its age; the oldest stands for all that are older.
fn aged(cells: &VecDeque<f64>, age: usize) -> f64 {
    let index = cells.len().saturating_sub(1 + age);
    cells.get(index).copied().unwrap_or(0.0)
}

fn turned((cos, sin): (f64, f64), (by_cos, by_sin): (f64, f64)) -> (f64, f64) {
    (cos * by_cos - sin * by_sin, sin * by_cos + cos * by_sin)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same as a plain sum.
    fn plain(cells: &VecDeque<f64>, step: f64, half: usize) -> f64 {
        let width = (2 * half + 1) as f64;
        let step_cells = step.round() as usize;
        let smooth: f64 = (0..=2 * half)
            .map(|n| {
                let weight = 1.0 - libm::cos(TAU * (n as f64 + 0.5) / width);
                weight * f64::midpoint(aged(cells, n), aged(cells, n + step_cells))
            })
            .sum();
        let stride = (2.0 * step).round() as usize;
        let mean = (0..stride).map(|age| aged(cells, age)).sum::<f64>() / stride as f64;
        smooth / width - mean
    }

    #[test]
    fn following_cell_by_cell_gives_what_a_plain_sum_gives() {
        let wave = |n: usize| libm::sin(n as f64 * 0.17) + 0.3 * libm::sin(n as f64 * 0.41 + 1.0);
        for (step, half) in [(35.3, 14), (52.8, 20), (26.0, 10)] {
            let mut cells: VecDeque<f64> = (0..363).map(wave).collect();
            let mut fold = Fold::new(&cells, step, half);
            for n in 363..463 {
                cells.push_back(wave(n));
                cells.pop_front();
                fold.push(&cells);
                let expected = plain(&cells, step, half);
                assert!((fold.value() - expected).abs() < 1e-9, "{step} {n}");
            }
        }
    }
}
