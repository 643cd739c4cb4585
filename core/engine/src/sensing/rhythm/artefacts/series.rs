use super::rolling::Rolling;

/// Beats to either side of which the spread is taken: 91 in all.
const SPREAD_REACH: usize = 45;
/// Beats to either side of which the median is taken: 11 in all.
const MEDIAN_REACH: usize = 5;

/// What Lipponen and Tarvainen's method decides by, one value for each beat of a stretch.
#[derive(Debug, Default)]
pub(super) struct Series {
    /// Intervals in ticks; the first beat, which ends none, has their mean.
    pub(super) rr: Vec<f64>,
    /// Their differences in spreads; NaN where there is no spread.
    pub(super) drr: Vec<f64>,
    /// Medians of the intervals, in ticks.
    pub(super) median: Vec<f64>,
    /// How far the intervals are from the median, in ticks; doubled where they are below it.
    pub(super) distances: Vec<f64>,
    /// The spreads of the differences, in ticks.
    spread: Vec<f64>,
}

impl Series {
    pub(super) fn new(intervals: impl IntoIterator<Item = i64>) -> Self {
        Self::default().anew(ticks(intervals), &[])
    }

    /// The series of a stretch of which some beats have been mended. `was` gives the number that a
    /// beat had before, if it was there. What is far from any change is not computed again.
    pub(super) fn mended(
        &self,
        intervals: impl IntoIterator<Item = i64>,
        was: impl Fn(usize) -> Option<usize>,
    ) -> Self {
        let rr = ticks(intervals);
        let unchanged = unchanged(&self.rr, &rr, was);
        self.anew(rr, &unchanged)
    }

    /// The distances from the median around a beat, as many as a spread is taken of.
    pub(super) fn distances_around(&self) -> Rolling<'_> {
        Rolling::new(&self.distances, SPREAD_REACH)
    }

    fn anew(&self, rr: Vec<f64>, unchanged: &[Unchanged]) -> Self {
        let mut drr = with_mean_first(rr.windows(2).map(|pair| pair[1] - pair[0]).collect());
        let magnitudes: Vec<f64> = drr.iter().map(|difference| difference.abs()).collect();
        let around = Rolling::new(&magnitudes, SPREAD_REACH);
        let spread = rolled(around, &self.spread, unchanged, Rolling::spread);
        for (difference, spread) in drr.iter_mut().zip(&spread) {
            // Nothing is said of a beat among equals.
            *difference = if *spread > 0.0 {
                *difference / spread
            } else {
                f64::NAN
            };
        }
        let around = Rolling::new(&rr, MEDIAN_REACH);
        let median = rolled(around, &self.median, unchanged, |around| {
            around.quantile(0.5)
        });
        let distance = |(rr, median): (&f64, &f64)| {
            if rr < median {
                2.0 * (median - rr)
            } else {
                rr - median
            }
        };
        Self {
            distances: rr.iter().zip(&median).map(distance).collect(),
            rr,
            drr,
            median,
            spread,
        }
    }
}

/// Beats with the intervals that they had, one after the other as they were.
#[derive(Clone, Copy, Debug)]
struct Unchanged {
    first: usize,
    after_last: usize,
    /// The number of the first before.
    was: usize,
    /// Whether nothing followed, and nothing follows.
    to_the_end: bool,
}

/// The intervals with their mean before them.
fn ticks(intervals: impl IntoIterator<Item = i64>) -> Vec<f64> {
    with_mean_first(intervals.into_iter().map(|rr| rr as f64).collect())
}

/// In order of time.
fn unchanged(before: &[f64], rr: &[f64], was: impl Fn(usize) -> Option<usize>) -> Vec<Unchanged> {
    let is_same = |beat: usize| match (was(beat - 1), was(beat)) {
        (Some(last), Some(this)) => last + 1 == this && before[this].total_cmp(&rr[beat]).is_eq(),
        _ => false,
    };
    let mut found = Vec::new();
    // The first value is a mean, and no interval.
    let mut first = 1;
    for after_last in 1..=rr.len() {
        let is_end = after_last == rr.len();
        if !is_end && is_same(after_last) {
            continue;
        }
        if first < after_last
            && let Some(was) = was(first)
        {
            found.push(Unchanged {
                first,
                after_last,
                was,
                to_the_end: is_end && was + after_last - first == before.len(),
            });
        }
        first = after_last + 1;
    }
    found
}

/// The series with its own mean before it: the first beat ends no interval, but has its place.
fn with_mean_first(series: Vec<f64>) -> Vec<f64> {
    let mean = series.iter().sum::<f64>() / series.len() as f64;
    std::iter::once(mean).chain(series).collect()
}

/// A figure of the neighbours of each place; of what is unchanged, the one from before.
fn rolled<'a>(
    mut rolling: Rolling<'a>,
    before: &[f64],
    unchanged: &[Unchanged],
    figure: impl Fn(&Rolling<'a>) -> f64,
) -> Vec<f64> {
    // A difference looks back to one interval more.
    let (count, reach) = (rolling.count(), rolling.reach() + 1);
    let mut figures = Vec::with_capacity(count);
    let mut anew = |figures: &mut Vec<f64>, to: usize| {
        for place in figures.len()..to {
            rolling.centre(place);
            figures.push(figure(&rolling));
        }
    };
    for run in unchanged {
        let first = run.first + reach;
        let trimmed = if run.to_the_end { 0 } else { reach };
        let after_last = run.after_last.saturating_sub(trimmed);
        if first < after_last {
            anew(&mut figures, first);
            let was = run.was + reach;
            figures.extend_from_slice(&before[was..was + after_last - first]);
        }
    }
    anew(&mut figures, count);
    figures
}
