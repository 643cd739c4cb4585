//! Too little carbohydrate for what was done.
//!
//! From about 60 to 75 min on, 30 to 60 g of carbohydrate an hour keep long and hard runs going, and meals
//! before and after fill the stores (Thomas, Erdman & Burke 2016, doi:10.1016/j.jand.2015.12.006): strong
//! for long runs. Heavy from late on, and pace and pulse falling together, only fit it: weak (measured in
//! one marathon).

use chrono::NaiveDate;

use super::case::{Case, reason};
use super::findings::Reason;
use super::sign::{Sign, Weight};
use crate::coaching::Word;
use crate::recovery::history::back;
use crate::recovery::{Phrase, Run};

/// From so many minutes on a run needs carbohydrate: it may, and from the second on it does.
const LONG_MIN: f64 = 75.0;
const VERY_LONG_MIN: f64 = 90.0;
/// Below so many grams an hour there was hardly any; from so many on there was enough.
const HARDLY_G_PER_H: f64 = 10.0;
const ENOUGH_G_PER_H: f64 = 30.0;
/// Below so many grams in the four hours before, hardly any: less than half a gram for each kilogram.
const LITTLE_BEFORE_G: u16 = 30;
/// Below so many grams in the two hours after, little.
const LITTLE_AFTER_G: u16 = 50;
/// Late in a run is from this minute, and from this share of it on. Ours.
const LATE_MIN: f64 = 60.0;
const LATE_SHARE: f64 = 0.6;
/// Pace fell by at least so many percent from the first half to the second, and the pulse by this. The
/// proportions of a marathon with full sensors: pace 19 % less, pulse 3 to 5 %.
const PACE_FALL: f64 = -5.0;
const PULSE_FALL: f64 = -1.0;

pub(super) fn on_day(case: &Case<'_>, day: NaiveDate, found: &mut Vec<Reason>) {
    let last = case.last_before(day);
    let runs = case.history.runs_between(back(day, 1), last);
    let long = || runs.iter().rev().filter(|run| run.minutes() > LONG_MIN);
    found.extend(long().find_map(|run| no_carbohydrate(case, run)));
    found.extend(long().find_map(|run| little_before(case, run)));
    found.extend(long().find_map(|run| heavy_late(case, run)));
    found.extend(long().find_map(|run| pace_and_pulse_down(case, run)));
    found.extend(hard_days(case, last));
}

fn carbohydrate_g_per_h(case: &Case<'_>, run: &Run) -> Option<f64> {
    let grams = case.intake(run)?.carbohydrate_during_g?;
    Some(f64::from(grams) / (run.minutes() / 60.0))
}

/// Whether the runner entered that there was enough.
fn had_enough(case: &Case<'_>, run: &Run) -> bool {
    carbohydrate_g_per_h(case, run).is_some_and(|grams| grams >= ENOUGH_G_PER_H)
}

fn no_carbohydrate(case: &Case<'_>, run: &Run) -> Option<Reason> {
    let grams_per_h = carbohydrate_g_per_h(case, run)?;
    let weight = if run.minutes() >= VERY_LONG_MIN {
        Weight::Strong
    } else {
        Weight::Some
    };
    (grams_per_h < HARDLY_G_PER_H).then(|| {
        let phrase = Phrase::new("causes-no-carbohydrate")
            .day("day", run.day())
            .minutes("time", run.minutes())
            .decimal("grams", grams_per_h * run.minutes() / 60.0, 0);
        reason(Sign::NoCarbohydrate, weight, phrase)
    })
}

fn little_before(case: &Case<'_>, run: &Run) -> Option<Reason> {
    let grams = case.intake(run)?.carbohydrate_before_g?;
    (grams < LITTLE_BEFORE_G && !had_enough(case, run)).then(|| {
        let phrase = Phrase::new("causes-little-before")
            .day("day", run.day())
            .minutes("time", run.minutes())
            .decimal("grams", f64::from(grams), 0);
        reason(Sign::LittleBefore, Weight::Some, phrase)
    })
}

fn heavy_late(case: &Case<'_>, run: &Run) -> Option<Reason> {
    let entered = case.card(run).and_then(|card| card.heavy_from_min);
    let words = run.facts.words.iter();
    let said = words
        .filter(|(_, word)| *word == Word::Heavy)
        .map(|(second, _)| *second);
    let said = said
        .chain(run.facts.heavy_confirmed_s.iter().copied())
        .min();
    let from_min = entered
        .map(f64::from)
        .or(said.map(|second| f64::from(second) / 60.0))?;
    let is_late = from_min >= LATE_MIN && from_min >= LATE_SHARE * run.minutes();
    (is_late && !had_enough(case, run)).then(|| {
        let phrase = Phrase::new("causes-heavy-late")
            .day("day", run.day())
            .decimal("minute", from_min, 0);
        reason(Sign::HeavyLate, Weight::Some, phrase)
    })
}

fn pace_and_pulse_down(case: &Case<'_>, run: &Run) -> Option<Reason> {
    let halves = run.facts.halves?;
    let fell = halves.speed_percent <= PACE_FALL && halves.heart_rate_percent <= PULSE_FALL;
    let trusts_pulse = !case.history.background().coaches_by_talk_test();
    (fell && trusts_pulse && !run.facts.eased && !had_enough(case, run)).then(|| {
        let phrase = Phrase::new("causes-pace-and-pulse-down")
            .day("day", run.day())
            .decimal("percent", -halves.speed_percent, 0);
        reason(Sign::PaceAndPulseDown, Weight::Some, phrase)
    })
}

/// Hard or long on two of three days, and little eaten on one of them by the runner's own word.
fn hard_days(case: &Case<'_>, last: NaiveDate) -> Option<Reason> {
    let work = case.work(back(last, 2), last);
    let strained = work
        .iter()
        .filter(|work| case.is_hard(work) || case.is_long(work));
    let mut days: Vec<_> = strained.map(|work| work.day).collect();
    days.dedup();
    let (first, second) = (*days.first()?, *days.last()?);
    if first == second {
        return None;
    }
    let little = days.iter().any(|date| {
        case.history.day(*date).intakes().any(|intake| {
            intake.ate_too_little == Some(true)
                || intake
                    .carbohydrate_after_g
                    .is_some_and(|grams| grams < LITTLE_AFTER_G)
        })
    });
    little.then(|| {
        let phrase = Phrase::new("causes-hard-days-little-food")
            .day("first", first)
            .day("second", second);
        reason(Sign::HardDaysLittleFood, Weight::Some, phrase)
    })
}
