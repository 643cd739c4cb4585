//! Days, weeks and months.

use crate::recovery::history::monday;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::entries::{EntryView, entry_view};
use super::run_line::{RunLineView, run_line};
use crate::recovery::entry::{AbsenceState, Activity, ActivityKind};
use crate::recovery::facts::Run;
use crate::recovery::history::{Day, History, ahead, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::slug::key;
use crate::recovery::stats::mean;
use crate::recovery::words::{Arg, JournalWords, Phrase};

/// Everything of one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
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

/// Everything of a day. For `show_body_mass` see [`entry_view`].
pub fn day_view(
    history: &History,
    load: &LoadSeries,
    words: &JournalWords,
    date: NaiveDate,
    show_body_mass: bool,
) -> DayView {
    let day = history.day(date);
    let calendar = calendar_day(history, load, date);
    let absence = calendar.absence.map(|state| key("entries-absence", state));
    let is_empty = day.runs.is_empty() && day.entries.is_empty();
    let title = Phrase::new("review-day-title").with("weekday", Arg::Text(words.weekday(date)));
    DayView {
        date,
        title: words.say(&title.day("day", date)),
        day: calendar,
        absence_text: absence.map(|key| words.text(&key)),
        runs: day
            .runs
            .iter()
            .map(|run| run_line(history, run, words))
            .collect(),
        entries: day
            .entries
            .iter()
            .map(|entry| entry_view(entry, words, show_body_mass))
            .collect(),
        empty_text: is_empty.then(|| words.text("review-day-empty")),
    }
}

/// The week of a day.
pub fn week_view(
    history: &History,
    load: &LoadSeries,
    words: &JournalWords,
    date: NaiveDate,
) -> WeekView {
    let first = monday(date);
    let last = ahead(first, 6);
    let days = calendar(history, load, first, last);
    let before = calendar(history, load, back(first, 7), back(first, 1));
    let title = Phrase::new("review-week-title").day("first", first);
    let totals = DaysTotalsView::of(&days);
    WeekView {
        first,
        last,
        title: words.say(&title.day("last", last)),
        days,
        totals,
        before: DaysTotalsView::of(&before),
        lines: totals.lines(words),
    }
}

/// The month of a day.
pub fn month_view(
    history: &History,
    load: &LoadSeries,
    words: &JournalWords,
    date: NaiveDate,
) -> MonthView {
    let first = date.with_day(1).unwrap_or(date);
    let last = back(ahead(first, 31).with_day(1).unwrap_or(first), 1);
    let days = calendar(history, load, first, last);
    let totals = DaysTotalsView::of(&days);
    let title =
        Phrase::new("review-month-title").key_of("month", format!("month-{}", date.month()));
    let year = Arg::Text(date.year().to_string());
    MonthView {
        first,
        last,
        title: words.say(&title.with("year", year)),
        days,
        totals,
        lines: totals.lines(words),
    }
}

/// Runs without the phone.
fn unrecorded<'a>(day: &Day<'a>) -> impl Iterator<Item = &'a Activity> + use<'a> {
    day.activities()
        .filter(|done| done.activity == ActivityKind::Run)
}

/// Minutes run on a day, with the phone or without.
pub(super) fn run_minutes(day: &Day<'_>) -> f64 {
    let recorded = day.runs.iter().map(Run::minutes);
    let entered = unrecorded(day).map(|run| f64::from(run.minutes.unwrap_or(0)));
    recorded
        .chain(entered)
        .fold(0.0, |sum, minutes| sum + minutes)
}

/// Metres run on a day, with the phone or without.
pub(super) fn run_metres(day: &Day<'_>) -> f64 {
    let recorded = day.runs.iter().map(|run| run.facts.distance_m);
    let entered = unrecorded(day).map(|run| run.distance_m.unwrap_or(0.0));
    recorded
        .chain(entered)
        .fold(0.0, |sum, metres| sum + metres)
}

fn calendar(
    history: &History,
    load: &LoadSeries,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<CalendarDayView> {
    let days = first.iter_days().take_while(|date| *date <= last);
    days.map(|date| calendar_day(history, load, date)).collect()
}

fn calendar_day(history: &History, load: &LoadSeries, date: NaiveDate) -> CalendarDayView {
    let day = history.day(date);
    let mut words = day.runs.iter().flat_map(|run| &run.facts.words);
    let is_felt = |level: Option<u8>| level != Some(0);
    CalendarDayView {
        date,
        weekday: date.weekday().number_from_monday() as u8,
        heaviness: day.heaviness(),
        is_heavy: day.is_heavy(),
        sleep_h: day.sleep_h(),
        runs: (day.runs.len() + unrecorded(&day).count()) as u32,
        run_minutes: run_minutes(&day),
        distance_m: run_metres(&day),
        load: load.day(date).map(|day| day.load),
        entries: day.entries.len() as u32,
        has_symptom: words.any(|(_, word)| word.is_red_flag())
            || history
                .symptoms(date)
                .any(|(_, symptom)| is_felt(symptom.level)),
        absence: history.absence(date),
    }
}

impl DaysTotalsView {
    fn of(days: &[CalendarDayView]) -> Self {
        let mut totals = Self::default();
        for day in days {
            totals.runs += day.runs;
            totals.run_minutes += day.run_minutes;
            totals.distance_m += day.distance_m;
            totals.longest_day_m = totals.longest_day_m.max(day.distance_m);
            totals.load += day.load.unwrap_or(0.0);
            totals.heavy_days += u32::from(day.is_heavy == Some(true));
            totals.known_days += u32::from(day.is_heavy.is_some());
            totals.symptom_days += u32::from(day.has_symptom);
            totals.absent_days += u32::from(day.absence.is_some());
        }
        let nights: Vec<f64> = days.iter().filter_map(|day| day.sleep_h).collect();
        Self {
            sleep_mean_h: mean(&nights),
            nights: nights.len() as u32,
            ..totals
        }
    }

    fn lines(&self, words: &JournalWords) -> Vec<String> {
        let mut lines = vec![Phrase::new("review-total-runs").count("runs", self.runs)];
        if self.runs > 0 {
            let phrase = Phrase::new("review-total-running").metres("distance", self.distance_m);
            lines.push(phrase.minutes("time", self.run_minutes));
        }
        lines.push(if self.known_days > 0 {
            Phrase::new("review-total-heavy")
                .count("heavy", self.heavy_days)
                .count("known", self.known_days)
        } else {
            Phrase::new("review-total-heavy-unknown")
        });
        lines.push(match self.sleep_mean_h {
            Some(hours) => Phrase::new("review-total-sleep")
                .minutes("time", hours * 60.0)
                .count("nights", self.nights),
            None => Phrase::new("review-total-sleep-unknown"),
        });
        if self.symptom_days > 0 {
            lines.push(Phrase::new("review-total-symptoms").count("days", self.symptom_days));
        }
        if self.absent_days > 0 {
            lines.push(Phrase::new("review-total-absent").count("days", self.absent_days));
        }
        lines.iter().map(|line| words.say(line)).collect()
    }
}
