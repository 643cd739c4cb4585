/// How smooth the trend is: λ of Kubios and `FatMaxxer`.
const LAMBDA: f64 = 500.0;

/// Taking the slow trend out of intervals by smoothness priors (Tarvainen, Ranta-aho and
/// Karjalainen 2002, IEEE Trans Biomed Eng 49:172, doi:10.1109/10.979357), λ = 500.
///
/// What is left is z − (I + λ² D₂ᵀ D₂)⁻¹ z, with D₂ the second differences. The matrix has five
/// diagonals and is solved by its factors L D Lᵀ in one sweep down and one up.
#[derive(Clone, Debug, Default)]
pub struct SmoothnessPriors {
    left: Vec<f64>,
    trend: Vec<f64>,
    rows: Vec<Row>,
}

/// One row of the factors.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    diagonal: f64,
    /// One and two below the diagonal of L, in the column of this row.
    below: [f64; 2],
}

impl SmoothnessPriors {
    /// What is left of `series` without its trend, in the same unit.
    pub fn detrend(&mut self, series: impl IntoIterator<Item = f64>) -> &[f64] {
        self.left.clear();
        self.left.extend(series);
        let count = self.left.len();
        if count < 3 {
            // A line passes through two points: nothing is left.
            self.left.fill(0.0);
            return &self.left;
        }
        // A constant is all trend; taken out beforehand it costs no digits.
        let mean = self.left.iter().sum::<f64>() / count as f64;
        self.left.iter_mut().for_each(|value| *value -= mean);
        self.factorise(count);
        self.solve();
        &self.left
    }

    fn factorise(&mut self, count: usize) {
        if self.rows.len() == count {
            return;
        }
        self.rows.clear();
        let (mut last, mut last_but_one) = (Row::default(), Row::default());
        for row in 0..count {
            let [diagonal, next, next_but_one] = matrix_row(row, count);
            let diagonal = diagonal
                - last.below[0] * last.below[0] * last.diagonal
                - last_but_one.below[1] * last_but_one.below[1] * last_but_one.diagonal;
            let next = next - last.below[0] * last.below[1] * last.diagonal;
            let this = Row {
                diagonal,
                below: [next / diagonal, next_but_one / diagonal],
            };
            (last_but_one, last) = (last, this);
            self.rows.push(this);
        }
    }

    /// Replaces z by z less its trend.
    fn solve(&mut self) {
        let count = self.rows.len();
        let trend = &mut self.trend;
        trend.clear();
        trend.extend_from_slice(&self.left);
        for row in 0..count {
            for back in 1..=2.min(row) {
                let above = trend[row - back];
                trend[row] -= self.rows[row - back].below[back - 1] * above;
            }
        }
        for row in (0..count).rev() {
            trend[row] /= self.rows[row].diagonal;
            for on in 1..=2.min(count - 1 - row) {
                let below = trend[row + on];
                trend[row] -= self.rows[row].below[on - 1] * below;
            }
        }
        for (value, trend) in self.left.iter_mut().zip(&self.trend) {
            *value -= trend;
        }
    }
}

/// The diagonal of I + λ² D₂ᵀ D₂ in a row of `count`, and the two entries to its right.
fn matrix_row(row: usize, count: usize) -> [f64; 3] {
    let is = |yes: bool| f64::from(u8::from(yes));
    // A second difference begins here, has its middle here, ends here.
    let (begins, middle, ends) = (row + 2 < count, row > 0 && row + 1 < count, row > 1);
    let square = LAMBDA * LAMBDA;
    [
        1.0 + square * (is(begins) + 4.0 * is(middle) + is(ends)),
        -2.0 * square * (is(begins) + is(middle)),
        square * is(begins),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// (I + λ² D₂ᵀ D₂) applied to a series.
    fn applied(series: &[f64]) -> Vec<f64> {
        let mut sum = series.to_vec();
        for (start, three) in series.windows(3).enumerate() {
            let second = three[0] - 2.0 * three[1] + three[2];
            for (offset, weight) in [1.0, -2.0, 1.0].into_iter().enumerate() {
                sum[start + offset] += LAMBDA * LAMBDA * weight * second;
            }
        }
        sum
    }

    #[test]
    fn a_line_is_all_trend() {
        let line: Vec<f64> = (0..300).map(|i| 600.0 + 0.25 * f64::from(i)).collect();
        for count in [1, 2, 3, 4, 300] {
            let mut priors = SmoothnessPriors::default();
            let left = priors.detrend(line[..count].iter().copied());
            assert_eq!(left.len(), count);
            assert!(left.iter().all(|value| value.abs() < 1e-7), "{left:?}");
        }
    }

    #[test]
    fn fast_changes_stay_and_slow_ones_go() {
        let wave = |beats: f64| -> Vec<f64> {
            let angle = |i: i32| f64::from(i) * std::f64::consts::TAU / beats;
            (0..400).map(|i| 10.0 * libm::sin(angle(i))).collect()
        };
        let size = |series: &[f64]| -> f64 {
            series[100..300]
                .iter()
                .map(|value| value * value)
                .sum::<f64>()
        };
        let mut priors = SmoothnessPriors::default();
        let (fast, slow) = (wave(8.0), wave(400.0));
        assert!(size(priors.detrend(fast.iter().copied())) > 0.95 * size(&fast));
        assert!(size(priors.detrend(slow.iter().copied())) < 0.01 * size(&slow));
    }

    proptest! {
        #[test]
        fn what_was_taken_solves_the_equation(
            series in prop::collection::vec(-300.0..300.0f64, 3..300),
        ) {
            let mut priors = SmoothnessPriors::default();
            let left = priors.detrend(series.iter().copied());
            let trend: Vec<f64> =
                series.iter().zip(left).map(|(value, left)| value - left).collect();
            for (value, again) in series.iter().zip(applied(&trend)) {
                prop_assert!((value - again).abs() < 1e-5, "{value} {again}");
            }
        }
    }
}
