//! Load as a screen shows it.

use chrono::NaiveDate;
use serde::Serialize;

use super::longest::{Spike, SpikeView, longest_run_m, runs_m, spike};
use super::split::{IntensitySplit, SPLIT_DAYS};
use super::weeks::{WeekChange, WeekTotals, week_change};
use super::{BASELINE_DAYS, LoadDay, LoadMeasure, LoadSeries, Maximum, MaximumSource};
use crate::recovery::history::{History, back};
use crate::recovery::words::{JournalWords, Phrase};

/// Days that a chart shows: twelve weeks.
const CHART_DAYS: u64 = 84;

/// What there is to say of load on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoadOverview {
    /// The day itself; `None` before the first session.
    pub day: Option<LoadDay>,
    /// The last twelve weeks, as far as they are known, the oldest first.
    pub days: Vec<LoadDay>,
    /// What load is counted in.
    pub measure: LoadMeasure,
    /// Which day of the baseline it is, 1 to 42, while that is being built.
    pub building: Option<u32>,
    /// This week beside the last one.
    pub week: WeekChange,
    /// Metres of the longest run of the 30 days before.
    pub longest_run_m: Option<f64>,
    /// The day's longest run beside that.
    pub spike: Option<Spike>,
    /// The last 28 days by intensity.
    pub split: IntensitySplit,
    /// The maximal heart rate that load is counted with.
    pub maximum: Option<Maximum>,
    /// What is missing, estimated or switched off.
    pub notes: Vec<Phrase>,
}

/// Load as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoadView {
    /// The day itself; `None` before the first session.
    pub day: Option<LoadDay>,
    /// The last twelve weeks, as far as they are known, the oldest first: ready to draw.
    pub days: Vec<LoadDay>,
    /// What load is counted in.
    pub measure: LoadMeasure,
    /// The same in words.
    pub measure_text: String,
    /// Which day of the baseline it is, 1 to 42, while that is being built.
    pub building_day: Option<u32>,
    /// The same in words.
    pub building_text: Option<String>,
    /// This week so far.
    pub this_week: WeekTotalsView,
    /// The same days of last week; `None` where they are not known.
    pub same_days_last_week: Option<WeekTotalsView>,
    /// Last week as a whole.
    pub last_week: Option<WeekTotalsView>,
    /// The week before last week.
    pub week_before: Option<WeekTotalsView>,
    /// The weeks in words.
    pub week_texts: Vec<String>,
    /// Metres of the longest run of the 30 days before.
    pub longest_run_m: Option<f64>,
    /// The same in words.
    pub longest_text: String,
    /// The day's longest run beside that; `None` on a day without a run.
    pub spike: Option<SpikeView>,
    /// The last 28 days: minutes of easy training.
    pub split_low_min: f64,
    /// Minutes of moderate training.
    pub split_moderate_min: f64,
    /// Minutes of hard training.
    pub split_high_min: f64,
    /// Minutes of which the intensity is not known.
    pub split_unknown_min: f64,
    /// The same in words.
    pub split_texts: Vec<String>,
    /// What is missing, estimated or switched off, in words.
    pub notes: Vec<String>,
}

/// A week, or a part of it, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WeekTotalsView {
    /// Metres run.
    pub distance_m: f64,
    /// Minutes of training.
    pub minutes: f64,
    /// Load of record.
    pub load: f64,
}

impl LoadOverview {
    /// Of a day.
    pub fn of(history: &History, today: NaiveDate) -> Self {
        Self::of_series(history, &LoadSeries::of(history, today), today)
    }

    /// Of the last day of a series that was made of the same history.
    pub fn of_series(history: &History, series: &LoadSeries, today: NaiveDate) -> Self {
        let first = back(today, CHART_DAYS - 1);
        let shown = series.days().iter();
        let shown = shown.filter(|day| (first..=today).contains(&day.date));
        let began = series.days().first().map(|day| day.date);
        let number = began.map(|began| (today - began).num_days() + 1);
        let number = number.and_then(|number| u32::try_from(number).ok());
        let longest_today = runs_m(history, today, today).reduce(f64::max);
        Self {
            day: series.day(today).copied(),
            days: shown.copied().collect(),
            measure: series.measure(),
            building: number.filter(|number| (1..=BASELINE_DAYS).contains(number)),
            week: week_change(history, series, today),
            longest_run_m: longest_run_m(history, today),
            spike: longest_today.and_then(|metres| spike(history, today, metres)),
            split: series.intensity_split(today),
            maximum: series.maximum(),
            notes: notes(history, series, today),
        }
    }

    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> LoadView {
        let say_all = |phrases: &[Phrase]| phrases.iter().map(|it| words.say(it)).collect();
        let week = |totals: Option<WeekTotals>| totals.map(WeekTotals::view);
        LoadView {
            day: self.day,
            days: self.days.clone(),
            measure: self.measure,
            measure_text: words.say(&self.measure_phrase()),
            building_day: self.building,
            building_text: self.building.map(|day| words.say(&building_phrase(day))),
            this_week: self.week.this_week.view(),
            same_days_last_week: week(self.week.same_days),
            last_week: week(self.week.last_week),
            week_before: week(self.week.week_before),
            week_texts: say_all(&self.week.phrases()),
            longest_run_m: self.longest_run_m,
            longest_text: words.say(&self.longest_phrase()),
            spike: self.spike.map(|spike| spike.view(words)),
            split_low_min: self.split.low_min,
            split_moderate_min: self.split.moderate_min,
            split_high_min: self.split.high_min,
            split_unknown_min: self.split.unknown_min,
            split_texts: say_all(&self.split.phrases()),
            notes: say_all(&self.notes),
        }
    }

    fn measure_phrase(&self) -> Phrase {
        match self.day {
            Some(_) => Phrase::new(format!("load-measure-{}", self.measure.key())),
            None => Phrase::new("load-none"),
        }
    }

    fn longest_phrase(&self) -> Phrase {
        match self.longest_run_m {
            Some(metres) => Phrase::new("load-longest").metres("distance", metres),
            None => Phrase::new("load-longest-unknown"),
        }
    }
}

impl WeekTotals {
    /// As a screen shows it.
    pub fn view(self) -> WeekTotalsView {
        WeekTotalsView {
            distance_m: self.distance_m,
            minutes: self.minutes,
            load: self.load,
        }
    }
}

impl IntensitySplit {
    /// What it says, and how much of it is not known.
    pub fn phrases(&self) -> Vec<Phrase> {
        if self.minutes() <= 0.0 {
            return vec![Phrase::new("load-split-none")];
        }
        let known = self.minutes() - self.unknown_min > 0.0;
        let split = Phrase::new("load-split")
            .minutes("low", self.low_min)
            .minutes("moderate", self.moderate_min)
            .minutes("high", self.high_min);
        let unknown = Phrase::new("load-split-unknown").minutes("unknown", self.unknown_min);
        [
            known.then_some(split),
            // Half a minute of a strap that was late is nothing to tell.
            (self.unknown_min >= 0.5).then_some(unknown),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn building_phrase(day: u32) -> Phrase {
    Phrase::new("load-building")
        .count("day", day)
        .count("days", BASELINE_DAYS)
}

fn notes(history: &History, series: &LoadSeries, today: NaiveDate) -> Vec<Phrase> {
    let mut notes = Vec::new();
    let first = back(today, SPLIT_DAYS - 1);
    let recent = series.days().iter().filter(|day| first <= day.date);
    let estimated = recent
        .filter(|day| day.estimated && day.date <= today)
        .count();
    if estimated > 0 {
        notes.push(Phrase::new("load-estimated").count("days", estimated));
    }
    if history.background().coaches_by_talk_test() {
        notes.push(Phrase::new("load-talk-test"));
        return notes;
    }
    let hears_hearts = history
        .runs_between(back(today, SPLIT_DAYS - 1), today)
        .iter()
        .any(|run| !run.facts.heart_rate.is_empty());
    if !hears_hearts {
        return notes;
    }
    let maximum = series.maximum();
    match maximum {
        None => notes.push(Phrase::new("load-maximum-unknown")),
        Some(Maximum { bpm, source }) => match source {
            MaximumSource::Entered => {}
            MaximumSource::Seen => {
                notes.push(Phrase::new("load-maximum-seen").decimal("bpm", bpm, 0));
            }
            MaximumSource::Age => {
                notes.push(Phrase::new("load-maximum-age").decimal("bpm", bpm, 0));
            }
        },
    }
    if maximum.is_some() && series.resting_bpm().is_none() {
        notes.push(Phrase::new("load-resting-unknown"));
    }
    notes
}
