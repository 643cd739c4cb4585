//! The classes of J. A. Lipponen and M. P. Tarvainen, "A robust algorithm for heart rate
//! variability time series artefact correction using novel beat classification", J Med Eng
//! Technol 43:173, 2019, doi:10.1080/03091902.2019.1640306.
//!
//! It looks 45 beats ahead, so it is for what has been recorded, not for what is going on.

use super::rolling::Rolling;
use crate::sensing::rhythm::{Beat, Beats, Mark};

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

/// How often a recording is gone through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Passes {
    /// Once, and with the slip of the reference (see [`renumbered`]): to be compared with it.
    Once,
    /// As long as the number of artefacts falls.
    Iterated,
}

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

/// Marks the artefacts of all stretches and leaves them as they are.
pub fn mark(beats: &mut Beats) {
    for stretch in beats.as_mut_slice().chunk_by_mut(|_, next| !next.after_gap) {
        let found = find(stretch.iter().map(|beat| beat.rr));
        for list in [
            found.ectopic,
            found.missed,
            found.extra,
            found.long_or_short,
        ] {
            for beat in list.into_iter().filter(|beat| *beat > 0) {
                stretch[beat - 1].mark = Mark::Suspect;
            }
        }
    }
}

/// Corrects all stretches, each for itself.
///
/// A missed beat is put in half-way, an extra one taken out; an ectopic beat, and one with a long
/// or short interval, is moved half-way between its neighbours, to the tick before the exact half.
pub fn correct(beats: &Beats, passes: Passes) -> Beats {
    let corrected = beats
        .stretches()
        .flat_map(|stretch| correct_stretch(stretch, passes))
        .collect();
    Beats::new(beats.resolution(), corrected)
}

fn correct_stretch(stretch: &[Beat], passes: Passes) -> Vec<Beat> {
    let mut places = Place::all(stretch);
    let mut found = find(intervals(&places));
    loop {
        places = mended(places, &found, passes);
        if passes == Passes::Once {
            break;
        }
        let left = find(intervals(&places));
        if left.count() >= found.count() {
            break;
        }
        found = left;
    }
    places
        .windows(2)
        .enumerate()
        .map(|(number, pair)| Beat {
            end: pair[1].end,
            rr: pair[1].sum - pair[0].sum,
            after_gap: number == 0,
            mark: pair[1].mark,
        })
        .collect()
}

/// Where a beat is: by the sum of the intervals before it, and on the clock of the run.
#[derive(Clone, Copy, Debug)]
struct Place {
    sum: i64,
    end: i64,
    mark: Mark,
}

impl Place {
    /// One more than there are intervals.
    fn all(stretch: &[Beat]) -> Vec<Self> {
        let first = stretch.first().map(|beat| Self {
            sum: 0,
            end: beat.end - beat.rr,
            mark: Mark::Sound,
        });
        let rest = stretch.iter().scan(0, |sum, beat| {
            *sum += beat.rr;
            Some(Self {
                sum: *sum,
                end: beat.end,
                mark: beat.mark,
            })
        });
        first.into_iter().chain(rest).collect()
    }

    fn between(before: Self, after: Self) -> Self {
        Self {
            sum: (before.sum + after.sum).div_euclid(2),
            end: (before.end + after.end).div_euclid(2),
            mark: Mark::Mended,
        }
    }
}

fn intervals(places: &[Place]) -> impl Iterator<Item = i64> {
    places.windows(2).map(|pair| pair[1].sum - pair[0].sum)
}

fn mended(places: Vec<Place>, found: &Found, passes: Passes) -> Vec<Place> {
    let missed = renumbered(&found.missed, &found.extra, -1, passes);
    let others = |list: &[usize]| {
        let list = renumbered(list, &found.extra, -1, passes);
        renumbered(&list, &missed, 1, passes)
    };
    let places = without(places, &found.extra);
    let places = with_missed(&places, &missed);
    let places = moved(&places, &others(&found.ectopic));
    moved(&places, &others(&found.long_or_short))
}

/// The numbers of `beats` after one beat has been put in (or taken out) at each of `changes`.
///
/// The reference implementation, that of neurokit2 0.2.13, compares a number that it has already
/// shifted with the changes as they were, and so shifts some beats just before a change once too
/// often. A single pass does the same, to the bit; otherwise it is done right.
fn renumbered(beats: &[usize], changes: &[usize], by: isize, passes: Passes) -> Vec<usize> {
    let shift = |beat: usize| match passes {
        Passes::Once => changes.iter().fold(beat, |number, change| {
            if number > *change {
                number.saturating_add_signed(by)
            } else {
                number
            }
        }),
        Passes::Iterated => {
            let before = changes.partition_point(|change| *change < beat);
            beat.saturating_add_signed(by * before.cast_signed())
        }
    };
    beats.iter().map(|beat| shift(*beat)).collect()
}

fn without(mut places: Vec<Place>, extra: &[usize]) -> Vec<Place> {
    for beat in extra.iter().rev().filter(|beat| **beat > 0) {
        places.remove(*beat);
        if let Some(next) = places.get_mut(*beat) {
            next.mark = Mark::Mended;
        }
    }
    places
}

fn with_missed(places: &[Place], missed: &[usize]) -> Vec<Place> {
    let mut missed = missed.iter().copied().peekable();
    let mut mended = Vec::with_capacity(places.len() + missed.len());
    for (number, place) in places.iter().enumerate() {
        if missed.next_if_eq(&number).is_some() && number > 1 {
            mended.push(Place::between(places[number - 1], *place));
        }
        mended.push(*place);
    }
    mended
}

fn moved(places: &[Place], beats: &[usize]) -> Vec<Place> {
    let mut mended = places.to_vec();
    for &beat in beats {
        if beat > 1 && beat + 1 < places.len() {
            mended[beat] = Place::between(places[beat - 1], places[beat + 1]);
        }
    }
    mended
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
                for candidate in beat..=beat + usize::from(follows) {
                    if let Some(artefact) = self.artefact_of_length(candidate) {
                        found.add(candidate, artefact);
                    }
                    beat += 1;
                }
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
        if !is_long && !is_short && !(self.mrr[beat].abs() > LONG_OR_SHORT) {
            return None;
        }
        let fits = |rr: f64| (rr - self.median[beat]).abs() < self.spread[beat];
        Some(if is_short && fits(self.rr[beat] + self.rr[beat + 1]) {
            Artefact::Extra
        } else if is_long && fits(self.rr[beat] / 2.0) {
            Artefact::Missed
        } else {
            Artefact::LongOrShort
        })
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
