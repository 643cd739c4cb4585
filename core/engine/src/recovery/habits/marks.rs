//! How a single day went for a habit, by what was written down.

use chrono::NaiveDate;

use super::super::entry::{ActivityKind, Draft, HeavyChoice};
use super::super::facts::Run;
use super::super::history::{Day, History, ahead, back};
use super::{HabitKind, HabitMark};
use crate::run::RunKind;

/// Runs longer than this are fuelled, in minutes.
const FUELLED_FROM_MIN: f64 = 75.0;

/// The least carbohydrate in such runs, in grams an hour.
const LEAST_CARBOHYDRATE_G_PER_H: f64 = 30.0;

/// Hours of sleep that count.
const ENOUGH_SLEEP_H: f64 = 7.0;

/// From this effort of ten on a day is hard: "very hard" on Borg's CR-10 scale.
const HARD_RPE: f64 = 7.0;

/// The times of absence, found once: a streak of years asks for each of its days.
pub(super) struct Pauses(Vec<(NaiveDate, NaiveDate)>);

impl Pauses {
    pub(super) fn of(history: &History) -> Self {
        let entries = history.entries().iter();
        let absences = entries.filter_map(|entry| match entry.entry.draft() {
            // One without an end is over after a year, as in the history.
            Draft::Absence(absence) => {
                let longest = ahead(entry.day, 366);
                Some((
                    entry.day,
                    absence.until.map_or(longest, |until| until.min(longest)),
                ))
            }
            _ => None,
        });
        Self(absences.collect())
    }

    pub(super) fn include(&self, date: NaiveDate) -> bool {
        self.0
            .iter()
            .any(|(first, last)| *first <= date && date <= *last)
    }
}

/// How a day went, and the figure that was written down.
pub(super) fn mark(
    history: &History,
    pauses: &Pauses,
    kind: HabitKind,
    day: Day<'_>,
) -> (HabitMark, Option<f64>) {
    let (mark, value) = match kind {
        HabitKind::Sleep => sleep(day),
        HabitKind::Mobility => minutes(day, ActivityKind::Mobility),
        HabitKind::Strength => minutes(day, ActivityKind::Strength),
        HabitKind::Fuelling => fuelling(history, day),
        HabitKind::Hydration => hydration(day),
        HabitKind::WarmUp => (warm_up(day), None),
        HabitKind::EasyDays => (easy_day(history, day), None),
    };
    // What was done in spite of an absence is not taken away.
    if mark != HabitMark::Done && pauses.include(day.date) {
        return (HabitMark::Paused, value);
    }
    (mark, value)
}

fn done(is_done: bool) -> HabitMark {
    if is_done {
        HabitMark::Done
    } else {
        HabitMark::NotDone
    }
}

fn sleep(day: Day<'_>) -> (HabitMark, Option<f64>) {
    let hours = day.sleep_h();
    let mark = hours.map_or(HabitMark::Unknown, |hours| done(hours >= ENOUGH_SLEEP_H));
    (mark, hours)
}

/// For what is asked for by the week a day without an entry is a day without it.
fn minutes(day: Day<'_>, kind: ActivityKind) -> (HabitMark, Option<f64>) {
    let found = || {
        day.activities()
            .filter(|activity| activity.activity == kind)
    };
    let minutes = found()
        .filter_map(|activity| activity.minutes)
        .map(f64::from)
        .reduce(|sum, minutes| sum + minutes);
    (done(found().next().is_some()), minutes)
}

/// Every long run of the day must have been fuelled, in it and after it.
fn fuelling(history: &History, day: Day<'_>) -> (HabitMark, Option<f64>) {
    let long = day
        .runs
        .iter()
        .filter(|run| run.minutes() > FUELLED_FROM_MIN);
    let marks = long.clone().map(|run| fuelled(history, run));
    let grams = long.filter_map(|run| {
        let intake = history.intake_of(run)?;
        intake.carbohydrate_during_g.map(f64::from)
    });
    let marks: Vec<HabitMark> = marks.collect();
    let worst = [HabitMark::NotDone, HabitMark::Unknown, HabitMark::Done]
        .into_iter()
        .find(|mark| marks.contains(mark));
    let grams = grams.reduce(|sum, grams| sum + grams);
    (worst.unwrap_or(HabitMark::NoOccasion), grams)
}

fn fuelled(history: &History, run: &Run) -> HabitMark {
    let intake = history.intake_of(run);
    let during = intake.and_then(|intake| intake.carbohydrate_during_g);
    let after = intake.and_then(|intake| intake.carbohydrate_after_g);
    let hours = run.minutes() / 60.0;
    let enough = during.map(|grams| f64::from(grams) >= LEAST_CARBOHYDRATE_G_PER_H * hours);
    match (enough, after.map(|grams| grams > 0)) {
        (Some(false), _) | (_, Some(false)) => HabitMark::NotDone,
        (Some(true), Some(true)) => HabitMark::Done,
        _ => HabitMark::Unknown,
    }
}

/// No amount is asked for; whether something was drunk is enough, and more is not better.
fn hydration(day: Day<'_>) -> (HabitMark, Option<f64>) {
    let litres = day
        .intakes()
        .filter_map(|intake| intake.fluid_ml)
        .map(|ml| f64::from(ml) / 1_000.0)
        .reduce(|sum, litres| sum + litres);
    let mark = litres.map_or(HabitMark::Unknown, |litres| done(litres > 0.0));
    (mark, litres)
}

fn warm_up(day: Day<'_>) -> HabitMark {
    let mobility = |kind| kind == ActivityKind::Mobility;
    let longer = day.entries.iter().any(|entry| match entry.entry.draft() {
        Draft::LegsToday(legs) => legs.choice == Some(HeavyChoice::LongerWarmUp),
        _ => false,
    });
    if !ran(day) {
        HabitMark::NoOccasion
    } else if longer || day.activities().any(|activity| mobility(activity.activity)) {
        HabitMark::Done
    } else {
        HabitMark::Unknown
    }
}

fn easy_day(history: &History, day: Day<'_>) -> HabitMark {
    let before = history.day(back(day.date, 1));
    if is_hard(history, before) != Some(true) {
        return HabitMark::NoOccasion;
    }
    is_hard(history, day).map_or(HabitMark::Unknown, |hard| done(!hard))
}

/// Whether a day was hard; `None` where it had a run of which that is not known. A day without any
/// training was not.
fn is_hard(history: &History, day: Day<'_>) -> Option<bool> {
    let of_run = |run: &Run| {
        let rpe = history.card_of(run).and_then(|card| card.rpe);
        let by_kind = matches!(run.facts.kind, RunKind::Race | RunKind::Intervals);
        match rpe {
            Some(rpe) => Some(rpe >= HARD_RPE),
            None => (by_kind && !run.facts.eased).then_some(true),
        }
    };
    let runs: Vec<Option<bool>> = day.runs.iter().map(of_run).collect();
    let others = day.activities().any(|activity| {
        activity.hard_for_the_legs || activity.rpe.is_some_and(|rpe| rpe >= HARD_RPE)
    });
    if others || runs.contains(&Some(true)) {
        Some(true)
    } else if runs.contains(&None) {
        None
    } else {
        Some(false)
    }
}

fn ran(day: Day<'_>) -> bool {
    let mut activities = day.activities();
    !day.runs.is_empty() || activities.any(|activity| activity.activity == ActivityKind::Run)
}
