//! Which beats are artefacts, by Lipponen and Tarvainen 2019 (see [`super::lipponen`]).

use super::rolling::Rolling;
use super::series::Series;

/// Slope and offset of the line beyond which a beat is ectopic (the paper's c₁ and c₂).
const ECTOPIC: (f64, f64) = (0.13, 0.17);
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
    find_in(&Series::new(intervals))
}

/// Finds the artefacts of a stretch by its series.
pub(super) fn find_in(series: &Series) -> Found {
    if series.rr.len() <= FEWEST {
        return Found::default();
    }
    Classifier {
        series,
        distances: series.distances_around(),
    }
    .found()
}

/// Goes through a stretch.
#[derive(Debug)]
struct Classifier<'a> {
    series: &'a Series,
    /// Only few beats are so far from the one before that their distance from the median matters.
    distances: Rolling<'a>,
}

impl Classifier<'_> {
    /// Goes through the beats as figure 1 of the paper does.
    fn found(mut self) -> Found {
        let mut found = Found::default();
        let mut beat = 0;
        while beat + 2 < self.series.rr.len() {
            let drr = self.series.drr[beat].abs();
            if drr <= 1.0 {
                beat += 1;
            } else if self.is_ectopic(beat) {
                found.add(beat, Artefact::Ectopic);
                beat += 1;
            } else if drr > 1.0 || self.is_far(beat) {
                let follows = drr_is_smaller(self.series.drr[beat + 1], self.series.drr[beat + 2]);
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
        let drr = self.series.drr[beat];
        let (before, after) = (self.mirrored(beat, -1), self.mirrored(beat, 1));
        (drr > 1.0 && larger(before, after) < -slope * drr - offset)
            || (drr < -1.0 && smaller(before, after) > -slope * drr + offset)
    }

    fn artefact_of_length(&mut self, beat: usize) -> Option<Artefact> {
        let (rr, drr) = (&self.series.rr, self.series.drr[beat]);
        let (next, next_but_one) = (self.mirrored(beat, 1), self.mirrored(beat, 2));
        let is_long = drr > 1.0 && smaller(next, next_but_one) < -1.0;
        let is_short = drr < -1.0 && larger(next, next_but_one) > 1.0;
        let (one, two) = (rr[beat], rr[beat] + rr[beat + 1]);
        let (median, spread) = (self.series.median[beat], self.spread(beat));
        let fits = |rr: f64| (rr - median).abs() < spread;
        if is_short && fits(two) {
            Some(Artefact::Extra)
        } else if is_long && fits(one / 2.0) {
            Some(Artefact::Missed)
        } else {
            (is_long || is_short || self.is_far(beat)).then_some(Artefact::LongOrShort)
        }
    }

    /// Whether an interval is many spreads from the median; never among equals, where there is none.
    fn is_far(&mut self, beat: usize) -> bool {
        let spread = self.spread(beat);
        spread > 0.0 && self.series.distances[beat] / spread > LONG_OR_SHORT
    }

    /// The spread of the distances from the median, in ticks.
    fn spread(&mut self, beat: usize) -> f64 {
        self.distances.centre(beat);
        self.distances.spread()
    }

    /// The difference so many beats on; at the ends the series is mirrored.
    fn mirrored(&self, beat: usize, on: isize) -> f64 {
        let last = self.series.drr.len() - 1;
        let place = beat.cast_signed() + on;
        let place = place.unsigned_abs();
        self.series.drr[if place > last {
            2 * last - place
        } else {
            place
        }]
    }
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

    // In whole ticks it often is exactly that, and a spread of 5.2 × 2.5 ticks is exactly 13. Counted in
    // seconds, as neurokit2 0.2.13 does, rounding would decide.
    #[test]
    fn a_difference_of_exactly_its_threshold_is_no_artefact() {
        let with_early_beat = |by: i64| {
            let mut intervals: Vec<i64> = [600, 605, 605, 600].repeat(50);
            intervals[100] += by;
            intervals
        };
        assert_eq!(find(with_early_beat(13)), Found::default());
        assert_ne!(find(with_early_beat(14)), Found::default());
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
