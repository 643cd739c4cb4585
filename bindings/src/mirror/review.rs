//! How looking back looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::entry::AbsenceState;
use freshlegs_engine::recovery::review::{
    CalendarDayView, DayView, DaysTotalsView, EntryKind, EntryView, FourWeeksView, HelpedView,
    LegsTrend, LegsWeekView, MonthView, PatternKind, PatternView, ReviewView, RunLineView,
    TrendMetric, TrendPointView, TrendView, WeekView,
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
