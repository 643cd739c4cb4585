//! How a run looked back on looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::coaching::RescueEnd;
use freshlegs_engine::recovery::review::{
    ComparedValue, ComparisonView, HeartRateZoneView, HeartRateZonesView, OutlinePointView,
    RhythmPointView, RhythmTrust, RhythmView, RunLineView, RunMarkKind, RunMarkView, RunRescueView,
    RunReviewView, RunSplitKind, RunSplitView, SimilarRunsView, TimelinePointView,
};

/// A run in a list.
#[uniffi::remote(Record)]
pub struct RunLineView {
    /// Its id.
    pub id: String,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// How far local time was ahead of UTC, in seconds.
    pub utc_offset_s: i32,
    /// What sort of run, in words.
    pub title: String,
    /// What it was like, one value a line.
    pub lines: Vec<String>,
    /// Metres.
    pub distance_m: f64,
    /// Moving time in minutes.
    pub minutes: f64,
    /// Moving seconds per kilometre.
    pub pace_s_per_km: Option<f64>,
    /// Effort of ten, by its card.
    pub rpe: Option<f64>,
    /// Heaviness of the legs, 0 to 10, by its card.
    pub leg_heaviness: Option<u8>,
    /// Whether the legs were heavy; `None` where nothing was said.
    pub is_heavy: Option<bool>,
}

/// A point of the way, without a map: the longer side of the outline is 1 long, north is up.
#[uniffi::remote(Record)]
pub struct OutlinePointView {
    /// To the east, 0 (the westernmost point) to 1.
    pub x: f64,
    /// Down, 0 (the northernmost point) to 1.
    pub y: f64,
}

/// A point of the timeline: the mean of its stretch. Absent is `None`, never zero.
#[uniffi::remote(Record)]
pub struct TimelinePointView {
    /// Where its stretch begins, in seconds of run time.
    pub at_s: f64,
    /// Metres since the start.
    pub distance_m: f64,
    /// Seconds per kilometre.
    pub pace_s_per_km: Option<f64>,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Option<f64>,
    /// Step rate in steps per minute.
    pub cadence_spm: Option<f64>,
    /// Altitude in metres.
    pub altitude_m: Option<f64>,
}

/// What a mark is of.
#[uniffi::remote(Enum)]
pub enum RunMarkKind {
    /// A cue went to the runner.
    Cue,
    /// The runner's own word.
    Word,
    /// The run was paused.
    Paused,
    /// The run went on.
    Resumed,
}

/// Something at a moment of the run.
#[uniffi::remote(Record)]
pub struct RunMarkView {
    /// When, in seconds of run time.
    pub at_s: f64,
    /// What it is of.
    pub kind: RunMarkKind,
    /// The cue's words, the runner's word, or what happened.
    pub text: String,
}

/// What is compared.
#[uniffi::remote(Enum)]
pub enum ComparedValue {
    /// Moving seconds per kilometre.
    Pace,
    /// Mean heart rate in beats per minute.
    HeartRate,
    /// Mean step rate in steps per minute.
    Cadence,
    /// Metres on the flat per heartbeat: pace for the same pulse.
    Efficiency,
    /// Heaviness of the legs, 0 to 10, by the card.
    Heaviness,
}

/// A run beside the runner's own similar ones of the half year before: of the same kind, and at most
/// 15 % longer or shorter.
#[uniffi::remote(Record)]
pub struct SimilarRunsView {
    /// How many there are.
    pub count: u32,
    /// Each value beside their median, where at least three of them have it too.
    pub comparisons: Vec<ComparisonView>,
    /// How many runs it is compared with, or that there are too few.
    pub note: String,
}

/// A value beside the median of similar runs.
#[uniffi::remote(Record)]
pub struct ComparisonView {
    /// What is compared.
    pub compared: ComparedValue,
    /// Of this run.
    pub value: f64,
    /// The median of the similar runs that have it.
    pub median: f64,
    /// How many have it.
    pub count: u32,
    /// The same in words, in the runner's units.
    pub text: String,
}

/// α1 over a run: a trend of the runner's own and no threshold. RMSSD says nothing in exercise.
#[uniffi::remote(Record)]
pub struct RhythmView {
    /// At most 300 windows of two minutes; empty without beats.
    pub points: Vec<RhythmPointView>,
    /// How to read it, or why there is none.
    pub note: String,
}

/// α1 of two minutes.
#[uniffi::remote(Record)]
pub struct RhythmPointView {
    /// Where the window begins, in seconds of run time.
    pub at_s: u32,
    /// α1; `None` with fewer than 100 beats, a gap or too many artefacts.
    pub alpha1: Option<f64>,
    /// Artefacts among its beats, in percent.
    pub artefacts_percent: Option<f64>,
    /// How far it can be trusted.
    pub trust: RhythmTrust,
}

/// How far α1 can be trusted.
#[uniffi::remote(Enum)]
pub enum RhythmTrust {
    /// At most 3 % artefacts.
    Good,
    /// At most 6 %: to be shown shaded.
    Shaded,
    /// More, or unknown: not shown.
    Blank,
}

/// Why a split or lap ended.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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

/// A run looked back on.
#[uniffi::remote(Record)]
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

/// Time in the five zones of heart rate.
#[uniffi::remote(Record)]
pub struct HeartRateZonesView {
    /// Zone 1 to 5; empty where there are none.
    pub zones: Vec<HeartRateZoneView>,
    /// Why there are none, or how they are meant.
    pub note: String,
}

/// One zone.
#[uniffi::remote(Record)]
pub struct HeartRateZoneView {
    /// 1 to 5.
    pub number: u8,
    /// Its name in words.
    pub title: String,
    /// Its lower end in beats per minute, included; zone 1 has none.
    pub low_bpm: Option<u16>,
    /// Its upper end in beats per minute, not included; zone 5 has none.
    pub high_bpm: Option<u16>,
    /// Seconds in it.
    pub seconds: f64,
    /// Its share of the time with a heart rate, 0 to 1.
    pub share: f64,
}

/// A stretch of heavy legs, with the help that was given.
#[uniffi::remote(Record)]
pub struct RunRescueView {
    /// When it began, in seconds of run time.
    pub from_s: f64,
    /// When it ended, in seconds of run time.
    pub to_s: f64,
    /// How it ended.
    pub ended: RescueEnd,
    /// The steps that came up, what helped, and how it ended, one value a line.
    pub lines: Vec<String>,
}
