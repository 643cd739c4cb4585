//! How habits and reminders look to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::advice::Advice;
use freshlegs_engine::recovery::guide::Topic;
use freshlegs_engine::recovery::habits::{
    HabitChoice, HabitDayView, HabitKind, HabitMark, HabitRhythm, HabitView,
};
use freshlegs_engine::recovery::reminders::{
    ReminderKind, ReminderSettingsDraft, ScheduledReminderView,
};

/// A habit.
#[uniffi::remote(Enum)]
pub enum HabitKind {
    /// At least seven hours of sleep (7 to 9 h for adults, Hirshkowitz et al. 2015,
    /// doi:10.1016/j.sleh.2014.12.010); more is no fault.
    Sleep,
    /// Mobility.
    Mobility,
    /// Strength twice a week (Blagrove et al. 2018, doi:10.1007/s40279-017-0835-7).
    Strength,
    /// In runs over 75 min at least 30 g of carbohydrate an hour (Thomas et al. 2016,
    /// doi:10.1249/MSS.0000000000000852), and carbohydrate after them.
    Fuelling,
    /// Drinking, without an amount: to thirst. Drinking much is no aim (Hew-Butler et al. 2015,
    /// doi:10.1097/JSM.0000000000000221).
    Hydration,
    /// A warm-up before a run: a longer one chosen, or mobility on the day.
    WarmUp,
    /// No second hard day on the day after a hard one.
    EasyDays,
}

/// How often a habit is asked for.
#[uniffi::remote(Enum)]
pub enum HabitRhythm {
    /// Every day.
    Daily,
    /// So many times in a week that begins on Monday.
    Weekly,
    /// Whenever there is an occasion: a run, a long run, a hard day before.
    Occasion,
}

/// A habit that the runner has chosen.
#[uniffi::remote(Record)]
pub struct HabitChoice {
    /// Which one.
    pub habit: HabitKind,
    /// Times a week, 1 to 7, for mobility and strength; `None` is [`HabitKind::times_a_week`].
    #[uniffi(default = None)]
    pub times_a_week: Option<u8>,
}

/// How a day went for a habit.
#[uniffi::remote(Enum)]
pub enum HabitMark {
    /// Done.
    Done,
    /// Not done.
    NotDone,
    /// Nothing was written down that tells.
    Unknown,
    /// There was no occasion.
    NoOccasion,
    /// Injured, ill or away.
    Paused,
}

/// A habit for a screen.
#[uniffi::remote(Record)]
pub struct HabitView {
    /// Which one.
    pub habit: HabitKind,
    /// Its name.
    pub title: String,
    /// What counts, and why, in full sentences.
    pub why: String,
    /// How strong the evidence is, in words.
    pub evidence: String,
    /// How often it is asked for.
    pub rhythm: HabitRhythm,
    /// Days of this week, from Monday to today, on which it was done.
    pub done_this_week: u32,
    /// How many it takes: seven days, the times chosen, or the occasions so far.
    pub target_this_week: u32,
    /// The same in words.
    pub progress: String,
    /// The streak, in days, weeks or occasions that were done.
    pub streak: u32,
    /// The same in words.
    pub streak_text: String,
    /// Whether the streak goes on because something missed was forgiven.
    pub forgiven: bool,
    /// Whether today is a day of absence: the streak waits.
    pub paused: bool,
    /// The last 28 days, today last.
    pub days: Vec<HabitDayView>,
    /// The page of the guide that explains it.
    pub topic: Topic,
}

/// A day of a habit, ready to draw.
#[uniffi::remote(Record)]
pub struct HabitDayView {
    /// The day.
    pub date: NaiveDate,
    /// How it went.
    pub mark: HabitMark,
    /// Hours of sleep, minutes of mobility or strength, grams of carbohydrate in the run, or litres
    /// drunk, where it was written down.
    pub value: Option<f64>,
}

/// What the runner is reminded of, the most useful first.
#[uniffi::remote(Enum)]
pub enum ReminderKind {
    /// The card of a run.
    AfterRunCard,
    /// The morning check-in.
    MorningCheckIn,
    /// Whether an advice helped.
    DidItHelp,
}

/// A reminder for a notification of the system.
#[uniffi::remote(Record)]
pub struct ScheduledReminderView {
    /// Of what.
    pub kind: ReminderKind,
    /// The id of the run, where it is about one.
    pub run: Option<String>,
    /// The advice, where it is about one.
    pub advice: Option<Advice>,
    /// Its local day.
    pub day: NaiveDate,
    /// Its local time of day, in minutes since midnight.
    pub minute_of_day: u16,
    /// Local wall-clock time as milliseconds since 1970-01-01 00:00 local: it names no time zone.
    pub at_local_ms: i64,
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// Which reminders come and when, as a form fills it in. Times are minutes since midnight, 0 to 1,439.
#[uniffi::remote(Record)]
pub struct ReminderSettingsDraft {
    /// Whether the card of a run is asked for.
    pub after_run_card: bool,
    /// Whether the morning check-in is asked for.
    pub morning_check_in: bool,
    /// Whether it is asked if an advice helped.
    pub did_it_help: bool,
    /// When the morning check-in is asked for.
    pub morning_at_min: u16,
    /// When it is asked if an advice helped.
    pub did_it_help_at_min: u16,
    /// When quiet hours begin.
    pub quiet_from_min: u16,
    /// When they end; they may go past midnight. The same as their beginning: there are none.
    pub quiet_to_min: u16,
}
