//! Looking back on one run.

mod outline;
mod rescues;
mod rhythm;
mod similar;
mod splits;
mod timeline;
mod zones;

use serde::Serialize;

use super::run_line::{RunLineView, run_line};
use crate::output::{BeatRecord, CueRecord, EventRecord, LapRecord, Summary, TrackPoint};
use crate::recovery::facts::Run;
use crate::recovery::history::History;
use crate::recovery::words::{JournalWords, Phrase};
use crate::{coaching::RescueRecord, recovery::NaiveDate};
pub use outline::OutlinePointView;
pub use rescues::RunRescueView;
pub use rhythm::{RhythmPointView, RhythmTrust, RhythmView};
pub use similar::{ComparedValue, ComparisonView, SimilarRunsView};
pub use splits::{RunSplitKind, RunSplitView};
pub use timeline::{RunMarkKind, RunMarkView, TimelinePointView};
pub use zones::{HeartRateZoneView, HeartRateZonesView};

/// At most so many points in a series: as many as a screen has columns to tell apart.
const MOST_POINTS: usize = 300;

/// A run as the store keeps it. What was not kept is empty.
#[derive(Clone, Copy, Debug)]
pub struct RunParts<'a> {
    /// The run with its facts.
    pub run: &'a Run,
    /// Its totals.
    pub summary: &'a Summary,
    /// Its track, in order of time.
    pub points: &'a [TrackPoint],
    /// Its laps and splits.
    pub laps: &'a [LapRecord],
    /// The cues that went to the runner.
    pub cues: &'a [CueRecord],
    /// What happened.
    pub events: &'a [EventRecord],
    /// Its rescues.
    pub rescues: &'a [RescueRecord],
    /// Its beats.
    pub beats: &'a [BeatRecord],
}

/// A run looked back on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunReviewView {
    /// The local calendar day on which it began.
    pub day: NaiveDate,
    /// The run in short.
    pub run: RunLineView,
    /// Seconds from the first moment to the last.
    pub elapsed_s: f64,
    /// Mean heart rate over moving time, in beats per minute.
    pub heart_rate_avg_bpm: Option<f64>,
    /// Highest heart rate in beats per minute.
    pub heart_rate_max_bpm: Option<u16>,
    /// Mean cadence in steps per minute.
    pub cadence_avg_spm: Option<f64>,
    /// Climb in metres.
    pub ascent_m: Option<f64>,
    /// Kilometres or miles, each with its pace.
    pub splits: Vec<RunSplitView>,
    /// Laps, times and steps of the plan, where there are any.
    pub laps: Vec<RunSplitView>,
    /// Time in the zones of heart rate.
    pub zones: HeartRateZonesView,
    /// How much efficiency fell from the first half to the second, in percent.
    pub decoupling_percent: Option<f64>,
    /// The same in words, or why there is none.
    pub decoupling_text: String,
    /// At most 300 points of speed, heart rate, cadence and altitude.
    pub timeline: Vec<TimelinePointView>,
    /// Cues, the runner's own words and pauses, in order of time.
    pub marks: Vec<RunMarkView>,
    /// Stretches of heavy legs with the help that was given.
    pub rescues: Vec<RunRescueView>,
    /// At most 300 points of the way, without a map.
    pub outline: Vec<OutlinePointView>,
    /// α1 over the run, where there are beats.
    pub rhythm: RhythmView,
    /// Beside the runner's own similar runs of the half year before.
    pub similar: SimilarRunsView,
}

/// Looks back on a run.
pub fn run_review(history: &History, parts: &RunParts<'_>, words: &JournalWords) -> RunReviewView {
    let RunParts { run, summary, .. } = *parts;
    let decoupling = run.facts.decoupling_percent;
    RunReviewView {
        day: run.day(),
        run: run_line(history, run, words),
        elapsed_s: summary.elapsed_s,
        heart_rate_avg_bpm: summary.heart_rate_avg_bpm,
        heart_rate_max_bpm: summary.heart_rate_max_bpm,
        cadence_avg_spm: summary.cadence_avg_spm,
        ascent_m: summary.ascent_m,
        splits: splits::splits(parts, words),
        laps: splits::laps(parts, words),
        zones: zones::zones(history, run, words),
        decoupling_percent: decoupling,
        decoupling_text: words.say(&decoupling_phrase(decoupling)),
        timeline: timeline::timeline(parts.points),
        marks: timeline::marks(parts, words),
        rescues: rescues::rescues(parts, words),
        outline: outline::outline(parts.points),
        rhythm: rhythm::rhythm(history, parts.beats, words),
        similar: similar::similar(history, run, words),
    }
}

/// Friel's words for decoupling: under 5 % coupled, to 10 % moderate. A coaching convention.
fn decoupling_phrase(percent: Option<f64>) -> Phrase {
    let Some(percent) = percent else {
        return Phrase::new("review-decoupling-none");
    };
    let key = if percent < 5.0 {
        "review-decoupling-little"
    } else if percent <= 10.0 {
        "review-decoupling-some"
    } else {
        "review-decoupling-much"
    };
    Phrase::new(key).decimal("percent", percent, 1)
}

/// Cuts a series into at most [`MOST_POINTS`] pieces of alike length, in order.
fn pieces<T>(series: &[T]) -> impl Iterator<Item = &[T]> {
    let count = series.len().min(MOST_POINTS);
    (0..count).filter_map(move |piece| {
        let from = piece * series.len() / count;
        let until = (piece + 1) * series.len() / count;
        series.get(from..until)
    })
}
