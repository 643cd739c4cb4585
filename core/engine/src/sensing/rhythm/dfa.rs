/// Box sizes in beats that α1 is fitted over.
const SCALES: [usize; 13] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/// Detrended fluctuation analysis (Peng, Havlin, Stanley and Goldberger 1995, Chaos 5:82,
/// doi:10.1063/1.166141), by one definition among several:
///
/// The profile is the running sum of the intervals less their mean. For each size n it is cut into
/// whole boxes of n beats, once from the beginning and once from the end; in each box a line is
/// fitted; F(n) is the root of the mean squared residual over all boxes of both cuts. The exponent
/// is the slope of the least-squares line through log F over log n, for α1 over every whole n from
/// 4 to 16. This is what fathon 1.4.0 computes with its boxes from both ends.
///
/// The sums are of whole numbers and exact: what a box leaves is a difference of sums that are
/// millions of times larger, and floating point would lose it. So the value is the same on every
/// machine, and prefix sums give each box in a few steps.
#[derive(Clone, Debug, Default)]
pub struct Dfa {
    profile: Vec<i128>,
    /// Sums of the profile, of its squares, and of itself times its index, up to each point.
    /// They wrap around where they must; the difference over a box is small and right all the same.
    sums: Vec<[i128; 3]>,
}

impl Dfa {
    /// α1 of intervals in any unit of whole numbers; it does not depend on the unit. `None` for
    /// fewer than 16 intervals, or where some size leaves no fluctuation at all.
    ///
    /// Intervals are to be below 2^42 units.
    pub fn alpha1(&mut self, intervals: impl IntoIterator<Item = i64>) -> Option<f64> {
        self.exponent(intervals, &SCALES)
    }

    /// The exponent over any box sizes from 3 to 64 beats; one that is named twice counts twice.
    pub fn exponent(
        &mut self,
        intervals: impl IntoIterator<Item = i64>,
        scales: &[usize],
    ) -> Option<f64> {
        self.integrate(intervals);
        let count = scales.len() as f64;
        let mean_x = scales.iter().map(|n| log(*n)).sum::<f64>() / count;
        let (mut covariance, mut variance) = (0.0, 0.0);
        for &n in scales {
            // Half the logarithm of a square is the logarithm of its root.
            let y = libm::log(self.squared_fluctuation(n)?) / 2.0;
            let x = log(n) - mean_x;
            covariance += x * y;
            variance += x * x;
        }
        (variance > 0.0).then(|| covariance / variance)
    }

    /// The profile. Boxes are fitted with lines, so that any constant serves in place of the mean:
    /// the first interval is a whole number and keeps the profile small.
    fn integrate(&mut self, intervals: impl IntoIterator<Item = i64>) {
        self.profile.clear();
        self.sums.clear();
        let mut first = None;
        let mut y = 0i128;
        let mut sums = [0i128; 3];
        self.sums.push(sums);
        for (index, interval) in (0i128..).zip(intervals) {
            let first = *first.get_or_insert(interval);
            y += i128::from(interval) - i128::from(first);
            self.profile.push(y);
            for (sum, term) in sums
                .iter_mut()
                .zip([y, y.wrapping_mul(y), index.wrapping_mul(y)])
            {
                *sum = sum.wrapping_add(term);
            }
            self.sums.push(sums);
        }
    }

    /// F(n)², where it is above zero.
    fn squared_fluctuation(&self, n: usize) -> Option<f64> {
        let boxes = self.profile.len() / n;
        let rest = self.profile.len() % n;
        let mut left = 0i128;
        for cut in [0, rest] {
            for number in 0..boxes {
                left += self.left_by_line(cut + number * n, n);
            }
        }
        (left > 0).then(|| {
            let n = n as f64;
            left as f64 / (2.0 * boxes as f64 * n * n * spread_of_indices(n))
        })
    }

    /// What a line leaves of the box of `n` points from `start`: the sum of squared residuals
    /// times n times [`spread_of_indices`], exactly.
    fn left_by_line(&self, start: usize, n: usize) -> i128 {
        let (from, to) = (&self.sums[start], &self.sums[start + n]);
        let [sum, of_squares, by_index] = std::array::from_fn(|i| to[i].wrapping_sub(from[i]));
        // Seen from its first point the box is small.
        let (base, start) = (self.profile[start], start as i128);
        let n = n as i128;
        let indices = n * (n - 1) / 2;
        let y = sum.wrapping_sub(n.wrapping_mul(base));
        let yy = of_squares
            .wrapping_sub(base.wrapping_mul(sum).wrapping_mul(2))
            .wrapping_add(n.wrapping_mul(base).wrapping_mul(base));
        let xy = by_index
            .wrapping_sub(start.wrapping_mul(sum))
            .wrapping_sub(indices.wrapping_mul(base));
        let squared = n * yy - y * y;
        let slope = n * xy - indices * y;
        squared * (n * n * (n * n - 1) / 12) - slope * slope
    }
}

/// n Σx² − (Σx)² over the indices 0 … n − 1.
fn spread_of_indices(n: f64) -> f64 {
    n * n * (n * n - 1.0) / 12.0
}

fn log(n: usize) -> f64 {
    libm::log(n as f64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Box by box in floating point, as a textbook has it.
    fn by_the_book(intervals: &[f64]) -> f64 {
        let mean = intervals.iter().sum::<f64>() / intervals.len() as f64;
        let profile: Vec<f64> = intervals
            .iter()
            .scan(0.0, |sum, rr| {
                *sum += rr - mean;
                Some(*sum)
            })
            .collect();
        let points: Vec<(f64, f64)> = SCALES
            .iter()
            .map(|&n| {
                let rest = profile.len() % n;
                let cuts = [&profile[..profile.len() - rest], &profile[rest..]];
                let boxes: Vec<f64> = cuts
                    .iter()
                    .flat_map(|cut| cut.chunks(n))
                    .map(mean_squared_residual)
                    .collect();
                let f = (boxes.iter().sum::<f64>() / boxes.len() as f64).sqrt();
                (libm::log(n as f64), libm::log(f))
            })
            .collect();
        slope(&points)
    }

    fn mean_squared_residual(points: &[f64]) -> f64 {
        let indexed: Vec<(f64, f64)> = points
            .iter()
            .enumerate()
            .map(|(x, y)| (x as f64, *y))
            .collect();
        let n = indexed.len() as f64;
        let slope = slope(&indexed);
        let mean_x = (n - 1.0) / 2.0;
        let mean_y = points.iter().sum::<f64>() / n;
        let square = |(x, y): &(f64, f64)| {
            let residual = y - mean_y - slope * (x - mean_x);
            residual * residual
        };
        indexed.iter().map(square).sum::<f64>() / n
    }

    fn slope(points: &[(f64, f64)]) -> f64 {
        let n = points.len() as f64;
        let mean_x = points.iter().map(|p| p.0).sum::<f64>() / n;
        let mean_y = points.iter().map(|p| p.1).sum::<f64>() / n;
        let (mut xy, mut xx) = (0.0, 0.0);
        for (x, y) in points {
            xy += (x - mean_x) * (y - mean_y);
            xx += (x - mean_x) * (x - mean_x);
        }
        xy / xx
    }

    fn intervals() -> impl Strategy<Value = Vec<i64>> {
        prop::collection::vec(300i64..2_000, 100..400)
    }

    #[test]
    fn a_heart_without_fluctuation_has_no_exponent() {
        assert_eq!(Dfa::default().alpha1([600; 200]), None);
        assert_eq!(Dfa::default().alpha1((0..15).map(|i| 600 + i % 3)), None);
        assert_eq!(Dfa::default().alpha1([]), None);
    }

    #[test]
    fn alternation_has_an_exponent_near_zero_and_a_walk_one_above_one() {
        let alternating = Dfa::default().alpha1((0..300).map(|i| 600 + i % 2));
        assert!(alternating.unwrap() < 0.4, "{alternating:?}");
        let waves = (0..300).map(|i| 600 + (40.0 * libm::sin(f64::from(i) / 20.0)) as i64);
        assert!(Dfa::default().alpha1(waves).unwrap() > 1.5);
    }

    proptest! {
        #[test]
        fn it_is_what_the_textbook_says(intervals in intervals()) {
            let ours = Dfa::default().alpha1(intervals.iter().copied()).unwrap();
            let floats: Vec<f64> = intervals.iter().map(|rr| *rr as f64).collect();
            let expected = by_the_book(&floats);
            prop_assert!((ours - expected).abs() < 1e-10, "{ours} {expected}");
        }

        #[test]
        fn it_depends_neither_on_the_unit_nor_on_the_mean(
            intervals in intervals(), offset in 0i64..1_000_000,
        ) {
            let mut dfa = Dfa::default();
            let ours = dfa.alpha1(intervals.iter().copied()).unwrap();
            let finer = dfa.alpha1(intervals.iter().map(|rr| rr << 30)).unwrap();
            let shifted = dfa.alpha1(intervals.iter().map(|rr| rr + offset)).unwrap();
            prop_assert!((ours - finer).abs() < 1e-12);
            prop_assert_eq!(ours.to_bits(), shifted.to_bits());
        }
    }
}
