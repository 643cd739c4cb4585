//! The classes of J. A. Lipponen and M. P. Tarvainen, "A robust algorithm for heart rate
//! variability time series artefact correction using novel beat classification", J Med Eng
//! Technol 43:173, 2019, doi:10.1080/03091902.2019.1640306.
//!
//! It looks 45 beats ahead, so it is for what has been recorded, not for what is going on.

use super::classes::{Found, find, find_in};
use super::series::Series;
use crate::sensing::rhythm::{Beat, Beats, Mark};

/// How often a recording is gone through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Passes {
    /// Once, and with the slip of the reference (see `renumbered`): to be compared with it.
    Once,
    /// As long as the number of artefacts falls.
    Iterated,
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
    let mut series = Series::new(intervals(&places));
    let mut found = find_in(&series);
    loop {
        for (number, place) in places.iter_mut().enumerate() {
            place.was = Some(number);
        }
        places = mended(places, &found, passes);
        if passes == Passes::Once {
            break;
        }
        series = series.mended(intervals(&places), |beat| places[beat].was);
        let left = find_in(&series);
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
    /// Its number before this pass, if it was there.
    was: Option<usize>,
}

impl Place {
    /// One more than there are intervals.
    fn all(stretch: &[Beat]) -> Vec<Self> {
        let first = stretch.first().map(|beat| Self {
            sum: 0,
            end: beat.end - beat.rr,
            mark: Mark::Sound,
            was: None,
        });
        let rest = stretch.iter().scan(0, |sum, beat| {
            *sum += beat.rr;
            Some(Self {
                sum: *sum,
                end: beat.end,
                mark: beat.mark,
                was: None,
            })
        });
        first.into_iter().chain(rest).collect()
    }

    fn between(before: Self, after: Self) -> Self {
        Self {
            sum: (before.sum + after.sum).div_euclid(2),
            end: (before.end + after.end).div_euclid(2),
            mark: Mark::Mended,
            was: None,
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
    let mut places = with_missed(places, &missed);
    move_half_way(&mut places, &others(&found.ectopic));
    move_half_way(&mut places, &others(&found.long_or_short));
    places
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

fn with_missed(places: Vec<Place>, missed: &[usize]) -> Vec<Place> {
    if missed.is_empty() {
        return places;
    }
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

/// Half-way between where their neighbours are before any of them is moved.
fn move_half_way(places: &mut [Place], beats: &[usize]) {
    let movable = |beat: &&usize| **beat > 1 && **beat + 1 < places.len();
    let moved: Vec<(usize, Place)> = beats
        .iter()
        .filter(movable)
        .map(|&beat| {
            let half_way = Place::between(places[beat - 1], places[beat + 1]);
            let was = places[beat].was;
            (beat, Place { was, ..half_way })
        })
        .collect();
    for (beat, place) in moved {
        places[beat] = place;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::classes::tests::regular;
    use super::*;
    use crate::sensing::rhythm::Resolution;

    fn beats(intervals: &[i64]) -> Beats {
        Beats::from_intervals(Resolution::Millisecond, intervals.iter().copied())
    }

    fn mended(intervals: &[i64], passes: Passes) -> Beats {
        correct(&beats(intervals), passes)
    }

    fn artefacts(beats: &Beats) -> usize {
        beats
            .as_slice()
            .iter()
            .filter(|beat| beat.mark.is_artefact())
            .count()
    }

    #[test]
    fn a_regular_heart_is_left_as_it_is() {
        for passes in [Passes::Once, Passes::Iterated] {
            assert_eq!(mended(&regular(300), passes), beats(&regular(300)));
        }
    }

    #[test]
    fn a_missed_beat_is_put_in_half_way() {
        let mut intervals = regular(200);
        intervals[100] = 1_205;
        let mended = mended(&intervals, Passes::Once);
        let around: Vec<i64> = mended.intervals().skip(99).take(4).collect();
        assert_eq!(around, [intervals[99], 602, 603, intervals[101]]);
        assert_eq!(mended.as_slice()[100].mark, Mark::Mended);
        assert_eq!(artefacts(&mended), 1);
    }

    #[test]
    fn an_extra_beat_is_taken_out() {
        let clean = regular(200);
        let mut intervals = clean.clone();
        intervals[100] -= 250;
        intervals.insert(100, 250);
        let mended = mended(&intervals, Passes::Iterated);
        assert_eq!(mended.as_slice().len(), clean.len());
        let mut off = mended.intervals().zip(clean).map(|(rr, clean)| rr - clean);
        assert!(off.all(|off| off.abs() < 10));
        assert_eq!(artefacts(&mended), 1);
    }

    #[test]
    fn stretches_are_corrected_each_for_itself() {
        let intervals = [regular(100), vec![9_000], regular(100)].concat();
        let mended = mended(&intervals, Passes::Iterated);
        assert_eq!(mended, beats(&intervals));
        assert_eq!(mended.stretches().count(), 2);
    }

    #[test]
    fn artefacts_are_marked_and_left() {
        let mut intervals = regular(200);
        intervals[100] = 1_205;
        let mut marked = beats(&intervals);
        mark(&mut marked);
        assert!(marked.intervals().eq(intervals));
        assert_eq!(
            (marked.as_slice()[100].mark, artefacts(&marked)),
            (Mark::Suspect, 1)
        );
    }

    #[test]
    fn numbers_after_an_insertion_are_right_unless_they_are_to_be_those_of_the_reference() {
        let numbers = |passes| renumbered(&[2, 5, 9], &[3, 4, 7], 1, passes);
        assert_eq!(numbers(Passes::Iterated), [2, 7, 12]);
        assert_eq!(numbers(Passes::Once), [2, 7, 12]);
        // 6 becomes 8, which is more than 7, though 6 was not.
        let slip = |passes| renumbered(&[6], &[3, 4, 7], 1, passes);
        assert_eq!(
            (slip(Passes::Iterated), slip(Passes::Once)),
            (vec![8], vec![9])
        );
    }

    proptest! {
        #[test]
        fn what_is_not_computed_again_is_what_it_would_be(
            mut intervals in prop::collection::vec(560i64..640, 200..600),
            spoilt in prop::collection::vec((0usize..600, 250i64..1_900), 0..6),
        ) {
            for (at, rr) in spoilt {
                if let Some(interval) = intervals.get_mut(at) {
                    *interval = rr;
                }
            }
            let before = beats(&intervals);
            let mut places = Place::all(before.as_slice());
            let mut series = Series::new(intervals.iter().copied());
            for _ in 0..4 {
                (0..).zip(&mut places).for_each(|(number, place)| place.was = Some(number));
                places = super::mended(places, &find_in(&series), Passes::Iterated);
                let rr: Vec<i64> = super::intervals(&places).collect();
                series = series.mended(rr.iter().copied(), |beat| places[beat].was);
                prop_assert_eq!(format!("{series:?}"), format!("{:?}", Series::new(rr)));
            }
        }

        #[test]
        fn time_is_neither_made_nor_lost(
            mut intervals in prop::collection::vec(560i64..640, 0..300),
            spoilt in prop::collection::vec((0usize..300, 250i64..1_900), 0..20),
        ) {
            for (at, rr) in spoilt {
                if let Some(interval) = intervals.get_mut(at) {
                    *interval = rr;
                }
            }
            let before = beats(&intervals);
            for passes in [Passes::Once, Passes::Iterated] {
                let mended = correct(&before, passes);
                prop_assert_eq!(mended.intervals().sum::<i64>(), intervals.iter().sum::<i64>());
                prop_assert!(mended.intervals().all(|rr| rr >= 0));
                let end = |beats: &Beats| beats.as_slice().last().map(|beat| beat.end);
                prop_assert_eq!(end(&mended), end(&before));
                for pair in mended.as_slice().windows(2) {
                    prop_assert_eq!(pair[1].end - pair[0].end, pair[1].rr);
                }
            }
        }
    }
}
