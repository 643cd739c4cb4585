//! How looking back looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::coaching::RescueEnd;
use freshlegs_engine::recovery::entry::AbsenceState;
use freshlegs_engine::recovery::review::{
    CalendarDayView, ComparedValue, ComparisonView, DayView, DaysTotalsView, EntryKind, EntryView,
    FourWeeksView, HeartRateZoneView, HeartRateZonesView, HelpedView, LegsTrend, LegsWeekView,
    MonthView, OutlinePointView, PatternKind, PatternView, ReviewView, RhythmPointView,
    RhythmTrust, RhythmView, RunLineView, RunMarkKind, RunMarkView, RunRescueView, RunReviewView,
    RunSplitKind, RunSplitView, SimilarRunsView, TimelinePointView, TrendMetric, TrendPointView,
    TrendView, WeekView,
};

/// What an entry is about.
#[uniffi::remote(Enum)]
pub enum EntryKind {
    /// How the morning is.
    CheckIn,
    /// How a run was.
    RunCard,
    /// Food and drink.
    Intake,
    /// A result from a laboratory.
    Blood,
    /// A run without the phone, another sport, strength, or care for the legs.
    Activity,
    /// A pair of shoes.
    Shoes,
    /// A symptom or pain.
    Symptom,
    /// One touch before a run.
    LegsToday,
    /// Something of the day that is also worth asking about.
    Tag,
    /// A reading of the beats at rest.
    Reading,
    /// Injured, ill or away.
    Absence,
    /// Whether an advice helped.
    AdviceOutcome,
}

/// An entry in the runner's language and units.
#[uniffi::remote(Record)]
pub struct EntryView {
    /// Its id: 32 hexadecimal digits.
    pub id: String,
    /// The local calendar day that it belongs to.
    pub day: NaiveDate,
    /// When it was, in milliseconds since 1970-01-01 UTC.
    pub at_utc_ms: i64,
    /// How far local time was ahead of UTC then and there, in seconds.
    pub utc_offset_s: i32,
    /// What it is about.
    pub kind: EntryKind,
    /// The same in words, or what exactly it is: "Morning check-in", "Foam rolling".
    pub title: String,
    /// What it says, one value a line.
    pub lines: Vec<String>,
    /// What the runner wrote in own words.
    pub note: Option<String>,
    /// The program that wrote it down, where it was not the runner.
    pub imported_from: Option<String>,
}

/// How the legs are now, against before.
#[uniffi::remote(Enum)]
pub enum LegsTrend {
    /// Heavy less often.
    Fresher,
    /// About as often.
    AsBefore,
    /// Heavy more often.
    Heavier,
    /// Days say one thing, runs the other.
    Mixed,
    /// Too little is known.
    Unknown,
}

/// What a trend is of.
#[uniffi::remote(Enum)]
pub enum TrendMetric {
    /// The load of a day.
    Load,
    /// Chronic training load.
    Ctl,
    /// Acute training load.
    Atl,
    /// Training stress balance.
    Tsb,
    /// Foster's monotony.
    Monotony,
    /// Hours of sleep.
    Sleep,
    /// The greatest heaviness of the legs of a day, 0 to 10.
    Heaviness,
    /// The greatest soreness of a morning, 0 to 10.
    Soreness,
    /// Natural logarithm of RMSSD at rest.
    Hrv,
    /// Resting heart rate in beats per minute.
    RestingHr,
    /// Step rate at the runner's usual easy speed, in steps per minute.
    CadenceAtPace,
    /// Metres on the flat per heartbeat.
    Efficiency,
    /// Distance run in a week.
    WeeklyDistance,
    /// Minutes run in a week.
    WeeklyMinutes,
    /// The greatest effort of a day, of ten.
    Rpe,
}

/// One point of a trend, in the trend's unit. Absent is `None`, never zero.
#[uniffi::remote(Record)]
pub struct TrendPointView {
    /// The day; of a week its Monday.
    pub date: NaiveDate,
    /// The value of the day or week.
    pub value: Option<f64>,
    /// The lower end of what is usual.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The mean over the seven days that end here; of single runs over 28 days, of weeks over four.
    pub mean: Option<f64>,
}

/// A trend as a screen draws it.
#[uniffi::remote(Record)]
pub struct TrendView {
    /// Of what.
    pub metric: TrendMetric,
    /// Its name in commands and addresses: `resting_hr`.
    pub slug: String,
    /// Its name in words.
    pub title: String,
    /// The unit of all values; empty for a plain number.
    pub unit: String,
    /// The first day that was asked for.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// A point for each day, or for the Monday of each week, the first one first.
    pub points: Vec<TrendPointView>,
    /// How many points have a value.
    pub known: u32,
    /// The last value that is known.
    pub latest: Option<f64>,
    /// What the values are, and how to read them.
    pub note: String,
    /// What is missing, or not yet certain.
    pub missing: Option<String>,
}

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

/// The page as a screen shows it.
#[uniffi::remote(Record)]
pub struct ReviewView {
    /// The day from which it looks back.
    pub today: NaiveDate,
    /// How the legs are now, against before.
    pub trend: LegsTrend,
    /// The answer to "are my legs getting fresher?" in one sentence.
    pub headline: String,
    /// What the answer rests on, and what is missing.
    pub lines: Vec<String>,
    /// The four weeks that end today.
    pub now: FourWeeksView,
    /// The four weeks before.
    pub before: FourWeeksView,
    /// Eight weeks of heavy days, ready to draw, the oldest first.
    pub weeks: Vec<LegsWeekView>,
    /// What came together with heavy legs, the clearest first.
    pub patterns: Vec<PatternView>,
    /// How to read the patterns, or that there is none so far.
    pub patterns_note: String,
    /// What helped, the most often first.
    pub helped: Vec<HelpedView>,
    /// Said where nothing is known to have helped.
    pub helped_note: Option<String>,
}

/// Four weeks of legs.
#[uniffi::remote(Record)]
pub struct FourWeeksView {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// Heavy days.
    pub heavy_days: u32,
    /// Days of which heaviness is known.
    pub known_days: u32,
    /// Heavy runs.
    pub heavy_runs: u32,
    /// Runs of which heaviness is known.
    pub known_runs: u32,
    /// Days injured, ill or away, which are left out.
    pub absent_days: u32,
}

/// One week of legs.
#[uniffi::remote(Record)]
pub struct LegsWeekView {
    /// Its first day.
    pub first: NaiveDate,
    /// Heavy days.
    pub heavy_days: u32,
    /// Days of which heaviness is known.
    pub known_days: u32,
}

/// What heavy days are looked at for.
#[uniffi::remote(Enum)]
pub enum PatternKind {
    /// A night under six hours.
    ShortSleep,
    /// A long or hard run the day before.
    LongOrHardRun,
    /// Strength, or work hard for the legs, the day before.
    Strength,
    /// Runs on both days before.
    BackToBack,
    /// Next to no carbohydrate before a long run.
    NoCarbohydrate,
    /// A run in heat.
    Heat,
    /// Alcohol the day before.
    Alcohol,
    /// Shoes taken into use within two weeks.
    NewShoes,
    /// Much stress.
    Stress,
    /// The first five days of the cycle.
    Cycle,
}

/// A pattern with its counts.
#[uniffi::remote(Record)]
pub struct PatternView {
    /// What came together with heavy legs.
    pub kind: PatternKind,
    /// The same in words, with both counts.
    pub text: String,
    /// Heavy days, or runs, with it.
    pub heavy: u32,
    /// Known days, or runs, with it.
    pub known: u32,
    /// Heavy days, or runs, without it.
    pub other_heavy: u32,
    /// Known days, or runs, without it.
    pub other_known: u32,
}

/// Something that helped.
#[uniffi::remote(Record)]
pub struct HelpedView {
    /// Its name.
    pub name: String,
    /// How often it helped, in words.
    pub text: String,
    /// How often it helped.
    pub helped: u32,
    /// How often that is known, where it was also tried without help.
    pub tried: Option<u32>,
}

/// Everything of one day.
#[uniffi::remote(Record)]
pub struct DayView {
    /// The day.
    pub date: NaiveDate,
    /// Weekday and date in words.
    pub title: String,
    /// What a calendar shows of it.
    pub day: CalendarDayView,
    /// Injured, ill or away, in words.
    pub absence_text: Option<String>,
    /// Its recorded runs, in the order in which they began.
    pub runs: Vec<RunLineView>,
    /// Its entries, in the order of their time.
    pub entries: Vec<EntryView>,
    /// Said where nothing is known of the day.
    pub empty_text: Option<String>,
}

/// A day as a calendar shows it. Absent is `None`, never zero.
#[uniffi::remote(Record)]
pub struct CalendarDayView {
    /// The day.
    pub date: NaiveDate,
    /// Day of the week, 1 (Monday) to 7.
    pub weekday: u8,
    /// The greatest heaviness of the legs that day, 0 to 10.
    pub heaviness: Option<u8>,
    /// Whether the legs were heavy.
    pub is_heavy: Option<bool>,
    /// Hours slept before the day.
    pub sleep_h: Option<f64>,
    /// Runs, with the phone or without.
    pub runs: u32,
    /// Minutes run.
    pub run_minutes: f64,
    /// Metres run.
    pub distance_m: f64,
    /// The load of the day; `None` outside the days of load.
    pub load: Option<f64>,
    /// Entries.
    pub entries: u32,
    /// Whether a symptom was felt, or a red flag pressed in a run: a dot.
    pub has_symptom: bool,
    /// Injured, ill or away.
    pub absence: Option<AbsenceState>,
}

/// A week from Monday to Sunday.
#[uniffi::remote(Record)]
pub struct WeekView {
    /// Its Monday.
    pub first: NaiveDate,
    /// Its Sunday.
    pub last: NaiveDate,
    /// The week in words.
    pub title: String,
    /// Its seven days.
    pub days: Vec<CalendarDayView>,
    /// Its sums.
    pub totals: DaysTotalsView,
    /// The sums of the week before.
    pub before: DaysTotalsView,
    /// What the sums say, one value a line.
    pub lines: Vec<String>,
}

/// A month.
#[uniffi::remote(Record)]
pub struct MonthView {
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// Month and year in words.
    pub title: String,
    /// Its days; the first one's `weekday` says where the calendar begins.
    pub days: Vec<CalendarDayView>,
    /// Its sums.
    pub totals: DaysTotalsView,
    /// What the sums say, one value a line.
    pub lines: Vec<String>,
}

/// Sums over some days.
#[uniffi::remote(Record)]
pub struct DaysTotalsView {
    /// Runs, with the phone or without.
    pub runs: u32,
    /// Minutes run.
    pub run_minutes: f64,
    /// Metres run.
    pub distance_m: f64,
    /// Metres of the longest day of running.
    pub longest_day_m: f64,
    /// The load of all days.
    pub load: f64,
    /// Heavy days.
    pub heavy_days: u32,
    /// Days of which heaviness is known.
    pub known_days: u32,
    /// Mean hours of sleep, of the nights that are known.
    pub sleep_mean_h: Option<f64>,
    /// Nights that are known.
    pub nights: u32,
    /// Days with a symptom.
    pub symptom_days: u32,
    /// Days injured, ill or away.
    pub absent_days: u32,
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
