//! Which beats are artefacts, by Lipponen and Tarvainen 2019 (see [`super::lipponen`]).

use super::rolling::Rolling;

/// Slope and offset of the line beyond which a beat is ectopic (the paper's c₁ and c₂).
const ECTOPIC: (f64, f64) = (0.13, 0.17);
/// What the quartile deviation is multiplied by (the paper's α): it takes in 99.95 % of a normal
/// distribution.
const SPREAD: f64 = 5.2;
/// Beats to either side of which the spread is taken: 91 in all.
const SPREAD_REACH: usize = 45;
/// Beats to either side of which the median is taken: 11 in all.
const MEDIAN_REACH: usize = 5;
/// An interval that differs from the median by more spreads than this is long or short.
const LONG_OR_SHORT: f64 = 3.0;
/// In fewer intervals nothing is found.
const FEWEST: usize = 4;

/// What is wrong with a beat.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Artefact {
    /// It comes early or late, and the next one makes up for it.
    Ectopic,
    /// One before it was not seen.
    Missed,
    /// It is none.
    Extra,
    /// Its interval is too long or too short for its neighbours.
    LongOrShort,
}

/// The artefacts of a stretch. Beats are counted from 0, which is the one that the first interval
/// begins with.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Found {
    /// Ectopic beats.
    pub ectopic: Vec<usize>,
    /// Beats before which one was missed.
    pub missed: Vec<usize>,
    /// Beats that are none.
    pub extra: Vec<usize>,
    /// Beats with a long or short interval.
    pub long_or_short: Vec<usize>,
}

impl Found {
    /// How many.
    pub fn count(&self) -> usize {
        self.ectopic.len() + self.missed.len() + self.extra.len() + self.long_or_short.len()
    }

    fn add(&mut self, beat: usize, artefact: Artefact) {
        match artefact {
            Artefact::Ectopic => self.ectopic.push(beat),
            Artefact::Missed => self.missed.push(beat),
            Artefact::Extra => self.extra.push(beat),
            Artefact::LongOrShort => self.long_or_short.push(beat),
        }
    }
}

/// Finds the artefacts among the intervals of one stretch.
pub fn find(intervals: impl IntoIterator<Item = i64>) -> Found {
    let intervals: Vec<f64> = intervals.into_iter().map(|rr| rr as f64).collect();
    if intervals.len() < FEWEST {
        return Found::default();
    }
    Classifier::new(with_mean_first(intervals)).found()
}

/// The series with its own mean before it: the first beat ends no interval, but has its place.
fn with_mean_first(series: Vec<f64>) -> Vec<f64> {
    let mean = series.iter().sum::<f64>() / series.len() as f64;
    std::iter::once(mean).chain(series).collect()
}

/// The series that decide, one value for each beat.
#[derive(Debug)]
struct Classifier {
    /// Intervals in ticks.
    rr: Vec<f64>,
    /// Their differences in spreads; NaN where there is no spread.
    drr: Vec<f64>,
    /// Their distances from the median in spreads, those below it doubled.
    mrr: Vec<f64>,
    median: Vec<f64>,
    /// The spread of those distances, in ticks.
    spread: Vec<f64>,
}

impl Classifier {
    fn new(rr: Vec<f64>) -> Self {
        let differences = rr.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let drr = with_mean_first(differences);
        let drr_spread = spread(&drr);
        let median = medians(&rr);
        let distances: Vec<f64> = rr
            .iter()
            .zip(&median)
            .map(|(rr, median)| {
                let distance = rr - median;
                if distance < 0.0 {
                    2.0 * distance
                } else {
                    distance
                }
            })
            .collect();
        let mrr_spread = spread(&distances);
        Self {
            rr,
            drr: in_spreads(&drr, &drr_spread),
            mrr: in_spreads(&distances, &mrr_spread),
            median,
            spread: mrr_spread,
        }
    }

    /// Goes through the beats as figure 1 of the paper does.
    fn found(&self) -> Found {
        let mut found = Found::default();
        let mut beat = 0;
        while beat + 2 < self.rr.len() {
            let (drr, mrr) = (self.drr[beat].abs(), self.mrr[beat].abs());
            if drr <= 1.0 {
                beat += 1;
            } else if self.is_ectopic(beat) {
                found.add(beat, Artefact::Ectopic);
                beat += 1;
            } else if drr > 1.0 || mrr > LONG_OR_SHORT {
                let follows = drr_is_smaller(self.drr[beat + 1], self.drr[beat + 2]);
                let candidates = 1 + usize::from(follows);
                for candidate in (beat..).take(candidates) {
                    if let Some(artefact) = self.artefact_of_length(candidate) {
                        found.add(candidate, artefact);
                    }
                }
                beat += candidates;
            } else {
                beat += 1;
            }
        }
        found
    }

    fn is_ectopic(&self, beat: usize) -> bool {
        let (slope, offset) = ECTOPIC;
        let drr = self.drr[beat];
        let (before, after) = (self.mirrored(beat, -1), self.mirrored(beat, 1));
        (drr > 1.0 && larger(before, after) < -slope * drr - offset)
            || (drr < -1.0 && smaller(before, after) > -slope * drr + offset)
    }

    fn artefact_of_length(&self, beat: usize) -> Option<Artefact> {
        let drr = self.drr[beat];
        let (next, next_but_one) = (self.mirrored(beat, 1), self.mirrored(beat, 2));
        let is_long = drr > 1.0 && smaller(next, next_but_one) < -1.0;
        let is_short = drr < -1.0 && larger(next, next_but_one) > 1.0;
        let fits = |rr: f64| (rr - self.median[beat]).abs() < self.spread[beat];
        if is_short && fits(self.rr[beat] + self.rr[beat + 1]) {
            Some(Artefact::Extra)
        } else if is_long && fits(self.rr[beat] / 2.0) {
            Some(Artefact::Missed)
        } else {
            let is_far = self.mrr[beat].abs() > LONG_OR_SHORT;
            (is_long || is_short || is_far).then_some(Artefact::LongOrShort)
        }
    }

    /// The difference so many beats on; at the ends the series is mirrored.
    fn mirrored(&self, beat: usize, on: isize) -> f64 {
        let last = self.drr.len() - 1;
        let place = beat.cast_signed() + on;
        let place = place.unsigned_abs();
        self.drr[if place > last {
            2 * last - place
        } else {
            place
        }]
    }
}

/// The 91-beat quartile deviation of the magnitudes, widened.
fn spread(series: &[f64]) -> Vec<f64> {
    let magnitudes: Vec<f64> = series.iter().map(|value| value.abs()).collect();
    let mut rolling = Rolling::new(&magnitudes, SPREAD_REACH);
    (0..magnitudes.len())
        .map(|place| {
            rolling.centre(place);
            SPREAD * rolling.quartile_deviation()
        })
        .collect()
}

fn medians(series: &[f64]) -> Vec<f64> {
    let mut rolling = Rolling::new(series, MEDIAN_REACH);
    (0..series.len())
        .map(|place| {
            rolling.centre(place);
            rolling.quantile(0.5)
        })
        .collect()
}

/// NaN where there is no spread: nothing is said of a beat among equals.
fn in_spreads(series: &[f64], spread: &[f64]) -> Vec<f64> {
    let one = |(value, spread): (&f64, &f64)| {
        if *spread > 0.0 {
            value / spread
        } else {
            f64::NAN
        }
    };
    series.iter().zip(spread).map(one).collect()
}

fn drr_is_smaller(one: f64, other: f64) -> bool {
    one.abs() < other.abs()
}

/// The larger of two; NaN, of which no comparison is true, where either is.
fn larger(one: f64, other: f64) -> f64 {
    if one >= other { one } else { other + 0.0 * one }
}

/// The smaller of two; NaN where either is.
fn smaller(one: f64, other: f64) -> f64 {
    if one <= other { one } else { other + 0.0 * one }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A heart that varies by a few milliseconds around 600.
    pub(in super::super) fn regular(beats: usize) -> Vec<i64> {
        (0..beats.cast_signed() as i64)
            .map(|beat| 600 + (beat * beat) % 11 + beat % 5)
            .collect()
    }

    #[test]
    fn a_regular_heart_has_no_artefacts() {
        assert_eq!(find(regular(300)), Found::default());
        assert_eq!(find([600; 300]), Found::default());
        assert_eq!(find([600, 900, 300]), Found::default());
    }

    #[test]
    fn a_missed_beat_is_found_where_it_is_missing() {
        let mut intervals = regular(200);
        let joined = intervals.remove(100);
        intervals[100] += joined;
        let missed = vec![101];
        assert_eq!(
            find(intervals),
            Found {
                missed,
                ..Found::default()
            }
        );
    }

    // The expected values of these two are those of neurokit2 0.2.13: the interval that follows
    // is conspicuous as well.
    #[test]
    fn an_extra_beat_is_found() {
        let mut intervals = regular(200);
        intervals[100] -= 250;
        intervals.insert(100, 250);
        let found = find(intervals);
        assert_eq!((found.extra, found.long_or_short), (vec![101], vec![102]));
    }

    #[test]
    fn a_beat_too_early_is_ectopic() {
        let mut intervals = regular(200);
        intervals[100] -= 120;
        intervals[101] += 120;
        let found = find(intervals);
        assert_eq!((found.ectopic, found.long_or_short), (vec![102], vec![101]));
    }

    #[test]
    fn an_interval_without_its_like_is_long() {
        let mut intervals = regular(200);
        intervals[100] += 200;
        let long_or_short = vec![101];
        assert_eq!(
            find(intervals),
            Found {
                long_or_short,
                ..Found::default()
            }
        );
    }

    proptest! {
        #[test]
        fn every_beat_is_found_at_most_once(
            intervals in prop::collection::vec(250i64..2_000, 0..300),
        ) {
            let count = intervals.len();
            let found = find(intervals);
            let mut all = [found.ectopic, found.missed, found.extra, found.long_or_short].concat();
            all.sort_unstable();
            prop_assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(all.iter().all(|beat| *beat < count));
        }

        #[test]
        fn the_unit_does_not_matter(intervals in prop::collection::vec(250i64..2_000, 0..200)) {
            // A power of two changes no rounding.
            let finer: Vec<i64> = intervals.iter().map(|rr| rr * 1_024).collect();
            prop_assert_eq!(find(intervals), find(finer));
        }
    }
}
