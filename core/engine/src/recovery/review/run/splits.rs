use serde::Serialize;

use super::RunParts;
use crate::output::{LapRecord, LapTrigger, TrackPoint};
use crate::recovery::words::{Arg, JournalWords, Phrase};
use crate::run::UnitSystem;
use crate::units::METRES_PER_MILE;

/// Metres that a split must have to be listed: what is left at the end may be nothing.
const LEAST_M: f64 = 10.0;

/// Why a split or lap ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunSplitKind {
    /// A kilometre or mile was full, or the run was over.
    Distance,
    /// The runner pressed lap.
    Manual,
    /// A time was full.
    Time,
    /// A step of the plan was complete.
    Step,
}

/// A split or lap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunSplitView {
    /// Which one, counted from 1 within its kind.
    pub number: u32,
    /// Why it ended.
    pub kind: RunSplitKind,
    /// Its name in words.
    pub title: String,
    /// When it began, in seconds of run time.
    pub from_s: f64,
    /// When it ended, in seconds of run time.
    pub to_s: f64,
    /// Metres.
    pub distance_m: f64,
    /// Moving time in seconds.
    pub moving_s: f64,
    /// Moving seconds per kilometre.
    pub pace_s_per_km: Option<f64>,
    /// Pace in words.
    pub pace_text: Option<String>,
    /// Mean heart rate in beats per minute.
    pub heart_rate_avg_bpm: Option<f64>,
    /// Mean cadence in steps per minute.
    pub cadence_avg_spm: Option<f64>,
    /// Climb in metres.
    pub ascent_m: Option<f64>,
}

/// The run by kilometres or miles: as they were announced, else from the track.
pub(super) fn splits(parts: &RunParts<'_>, words: &JournalWords) -> Vec<RunSplitView> {
    let announced = |lap: &&LapRecord| lap.trigger == LapTrigger::Distance;
    let mut laps: Vec<LapRecord> = parts.laps.iter().filter(announced).copied().collect();
    if laps.is_empty() {
        laps = from_track(parts.points, words.units());
    } else {
        // What was left when the run ended.
        let end = laps.iter().map(|lap| lap.to).max();
        let rest = parts
            .laps
            .iter()
            .find(|lap| lap.trigger == LapTrigger::Finish && Some(lap.from) >= end);
        laps.extend(rest);
    }
    laps.sort_by_key(|lap| lap.from);
    let laps = laps.iter().filter(|lap| lap.distance_m >= LEAST_M);
    let numbered = laps.zip(1..);
    numbered
        .map(|(lap, number)| split(lap, number, RunSplitKind::Distance, words))
        .collect()
}

/// Laps by hand, by time and by the plan.
pub(super) fn laps(parts: &RunParts<'_>, words: &JournalWords) -> Vec<RunSplitView> {
    let laps = parts.laps.iter().filter_map(|lap| {
        let kind = match lap.trigger {
            LapTrigger::Manual => RunSplitKind::Manual,
            LapTrigger::Time => RunSplitKind::Time,
            LapTrigger::Step => RunSplitKind::Step,
            LapTrigger::Distance | LapTrigger::Finish => return None,
        };
        Some(split(lap, lap.number, kind, words))
    });
    laps.collect()
}

fn split(lap: &LapRecord, number: u32, kind: RunSplitKind, words: &JournalWords) -> RunSplitView {
    let title = match kind {
        RunSplitKind::Distance if words.units() == UnitSystem::Imperial => "review-split-mile",
        RunSplitKind::Distance => "review-split-km",
        RunSplitKind::Manual => "review-split-lap",
        RunSplitKind::Time => "review-split-time",
        RunSplitKind::Step => "review-split-step",
    };
    let pace = (lap.distance_m >= LEAST_M).then(|| lap.moving_s / lap.distance_m * 1_000.0);
    RunSplitView {
        number,
        kind,
        title: words.say(&Phrase::new(title).count("number", number)),
        from_s: lap.from.as_secs_f64(),
        to_s: lap.to.as_secs_f64(),
        distance_m: lap.distance_m,
        moving_s: lap.moving_s,
        pace_s_per_km: pace,
        pace_text: pace.map(|pace| words.value(&Arg::Pace(pace))),
        heart_rate_avg_bpm: lap.heart_rate_avg_bpm,
        cadence_avg_spm: lap.cadence_avg_spm,
        ascent_m: lap.ascent_m,
    }
}

/// Splits of a run in which none was announced. Climb is left out: raw altitude would make it up.
fn from_track(points: &[TrackPoint], units: UnitSystem) -> Vec<LapRecord> {
    let unit_m = match units {
        UnitSystem::Metric => 1_000.0,
        UnitSystem::Imperial => METRES_PER_MILE,
    };
    let number = |point: &TrackPoint| (point.distance_m / unit_m) as u32;
    let mut laps = Vec::new();
    let mut rest = points;
    while let Some(first) = rest.first() {
        let inside = rest.partition_point(|point| number(point) <= number(first));
        let (split, later) = rest.split_at(inside);
        // A split ends where the next one begins.
        let end = later.first().or(split.last()).unwrap_or(first);
        laps.push(lap(split, first, end));
        rest = later;
    }
    laps
}

fn lap(split: &[TrackPoint], first: &TrackPoint, end: &TrackPoint) -> LapRecord {
    let moving = || split.iter().filter(|point| point.moving);
    let heart_rates = moving().filter_map(|point| point.heart_rate_bpm.map(f64::from));
    let cadences = moving().filter_map(|point| point.cadence_spm.map(f64::from));
    let times = split.iter().skip(1).chain([end]);
    let moving_s = split
        .iter()
        .zip(times)
        .filter(|(point, _)| point.moving)
        .fold(0.0, |sum, (point, next)| sum + next.at.secs_since(point.at));
    LapRecord {
        number: 0,
        trigger: LapTrigger::Distance,
        from: first.at,
        to: end.at,
        moving_s,
        distance_m: end.distance_m - first.distance_m,
        heart_rate_avg_bpm: mean(heart_rates),
        cadence_avg_spm: mean(cadences.filter(|cadence| *cadence > 0.0)),
        ascent_m: None,
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    crate::recovery::stats::mean(&values.collect::<Vec<_>>())
}
