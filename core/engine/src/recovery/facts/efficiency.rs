use super::HalvesChange;
use super::time::{Piece, Timeline};
use crate::coaching::legs::RoughSlope;
use crate::run::RunKind;
use crate::sensing::fusion::gap_factor;

/// The beginning says nothing: the heart is still on its way. In milliseconds of moving time.
const WARM_UP_MS: u64 = 10 * 60_000;

/// Shorter runs have no decoupling, in milliseconds of moving time.
const LONG_ENOUGH_MS: u64 = 40 * 60_000;

/// The least time with a heart rate for an efficiency, in milliseconds.
const LEAST_MS: u64 = 10 * 60_000;

/// Share of each half that must have a heart rate for a decoupling.
const COVERAGE: f64 = 0.8;

/// Flat speed by the minute varies by no more than this in a run at an even effort: coefficient of
/// variation. Above it the question about heavy legs takes a run for intervals, too.
const EVEN: f64 = 0.09;

/// How far heart and legs go together in a run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Effort {
    pub(super) efficiency: Option<f64>,
    pub(super) decoupling_percent: Option<f64>,
    pub(super) halves: Option<HalvesChange>,
}

/// Efficiency is metres on the flat per minute, divided by mean heart rate, both over the time in
/// which a heart rate is known.
pub(super) fn of(time: &Timeline<'_>, kind: RunKind) -> Effort {
    let ways = flat_ways(time);
    let after: Vec<&Way> = ways
        .iter()
        .filter(|way| way.moved_ms >= WARM_UP_MS)
        .collect();
    let whole = Sums::of(after.iter().copied());
    let halves = halves(&after, kind);
    Effort {
        efficiency: whole.efficiency().filter(|_| whole.ms >= LEAST_MS),
        decoupling_percent: halves
            .filter(|_| is_even(&after))
            .and_then(|(first, second)| decoupling_percent(first, second)),
        halves: halves.map(|(first, second)| change(first, second)),
    }
}

/// Both halves after the warm-up, by moving time; `None` for a short run, for intervals, and where too
/// little of either half has a heart rate.
fn halves(after: &[&Way], kind: RunKind) -> Option<(Sums, Sums)> {
    let last = after.last()?;
    let end_ms = last.moved_ms + last.ms;
    if kind == RunKind::Intervals || end_ms < LONG_ENOUGH_MS {
        return None;
    }
    let middle_ms = WARM_UP_MS.midpoint(end_ms);
    let half = |is_first: bool| {
        let ways = after.iter().copied();
        let sums = Sums::of(ways.filter(|way| (way.moved_ms < middle_ms) == is_first));
        let half_ms = (end_ms - WARM_UP_MS) as f64 / 2.0;
        let is_known = sums.efficiency().is_some() && sums.ms as f64 >= COVERAGE * half_ms;
        is_known.then_some(sums)
    };
    Some((half(true)?, half(false)?))
}

fn decoupling_percent(first: Sums, second: Sums) -> Option<f64> {
    let (first, second) = (first.efficiency()?, second.efficiency()?);
    Some((first - second) / first * 100.0)
}

fn change(first: Sums, second: Sums) -> HalvesChange {
    let percent = |first: f64, second: f64| (second - first) / first * 100.0;
    let per_ms = |value: f64, sums: Sums| value / sums.ms as f64;
    HalvesChange {
        speed_percent: percent(per_ms(first.flat_m, first), per_ms(second.flat_m, second)),
        heart_rate_percent: percent(per_ms(first.beats, first), per_ms(second.beats, second)),
    }
}

/// Whether flat speed stayed much the same from minute to minute.
fn is_even(after: &[&Way]) -> bool {
    let mut minutes: Vec<(f64, f64)> = Vec::new();
    for way in after {
        let minute = ((way.moved_ms - WARM_UP_MS) / 60_000) as usize;
        minutes.resize(minutes.len().max(minute + 1), (0.0, 0.0));
        minutes[minute].0 += way.flat_m;
        minutes[minute].1 += way.ms as f64;
    }
    // A minute that is not whole says little.
    let speeds: Vec<f64> = minutes
        .iter()
        .filter(|(_, ms)| *ms >= 30_000.0)
        .map(|(metres, ms)| metres / ms)
        .collect();
    let count = speeds.len() as f64;
    let mean = speeds.iter().sum::<f64>() / count;
    let variance = speeds
        .iter()
        .map(|speed| (speed - mean) * (speed - mean))
        .sum::<f64>()
        / count;
    mean > 0.0 && variance.sqrt() <= EVEN * mean
}

/// A piece of the run with its way on the flat.
#[derive(Clone, Copy, Debug)]
struct Way {
    moved_ms: u64,
    ms: u64,
    flat_m: f64,
    bpm: Option<u16>,
}

/// The pieces whose values hold throughout.
fn flat_ways(time: &Timeline<'_>) -> Vec<Way> {
    let mut slope = RoughSlope::default();
    let mut before: Option<&Piece<'_>> = None;
    let mut ways = Vec::new();
    for piece in time.pieces() {
        let is_next = |last: &&Piece<'_>| last.from_ms + last.ms == piece.from_ms;
        let since = before.replace(piece).filter(is_next);
        if since.is_none() {
            slope.interrupt();
        }
        let grade = grade(&mut slope, since.map_or(0, |last| last.ms), piece);
        if piece.held_ms() < piece.ms {
            continue;
        }
        let metres = (piece.next.distance_m - piece.point.distance_m).max(0.0);
        ways.push(Way {
            moved_ms: piece.moved_ms,
            ms: piece.ms,
            flat_m: metres * grade.map_or(1.0, gap_factor),
            bpm: piece.point.heart_rate_bpm.filter(|bpm| *bpm > 0),
        });
    }
    ways
}

fn grade(slope: &mut RoughSlope, since_ms: u64, piece: &Piece<'_>) -> Option<f64> {
    let altitude_m = piece.point.altitude_m.filter(|it| it.is_finite())?;
    let seconds = since_ms as f64 / 1_000.0;
    slope.read(seconds, piece.point.distance_m, f64::from(altitude_m))
}

/// What is summed over pieces with a heart rate.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    flat_m: f64,
    ms: u64,
    beats: f64,
}

impl Sums {
    fn of<'a>(ways: impl Iterator<Item = &'a Way>) -> Self {
        let mut sums = Self::default();
        for way in ways {
            if let Some(bpm) = way.bpm {
                sums.flat_m += way.flat_m;
                sums.ms += way.ms;
                sums.beats += f64::from(bpm) * way.ms as f64 / 60_000.0;
            }
        }
        sums
    }

    /// Metres per minute and beat per minute.
    fn efficiency(&self) -> Option<f64> {
        let minutes = self.ms as f64 / 60_000.0;
        let is_known = self.beats > 0.0 && self.flat_m > 0.0;
        is_known.then(|| (self.flat_m / minutes) / (self.beats / minutes))
    }
}
