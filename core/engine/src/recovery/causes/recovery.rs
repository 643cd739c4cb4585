//! Too little sleep, food or rest since.
//!
//! Adults need seven to nine hours of sleep (Hirshkowitz et al. 2015, doi:10.1016/j.sleh.2014.12.010):
//! moderate. Food that does not cover what was done slows recovery (IOC consensus on REDs, Mountjoy et al.
//! 2023): moderate. Stress, travel and days without a day off are weak.

use chrono::NaiveDate;

use super::case::{Case, reason};
use super::findings::Reason;
use super::overtraining;
use super::sign::{Sign, Weight};
use crate::recovery::Phrase;
use crate::recovery::entry::{AbsenceState, TagKind};
use crate::recovery::history::back;

/// Fewer hours make a short night.
const SHORT_H: f64 = 7.0;
/// Fewer hours make a very short one. Ours.
const VERY_SHORT_H: f64 = 6.0;

pub(super) fn on_day(case: &Case<'_>, day: NaiveDate, found: &mut Vec<Reason>) {
    let this = case.history.day(day);
    if let Some(sleep_h) = this.sleep_h().filter(|sleep_h| *sleep_h < SHORT_H) {
        let weight = if sleep_h < VERY_SHORT_H {
            Weight::Strong
        } else {
            Weight::Some
        };
        let phrase = Phrase::new("causes-short-night")
            .day("day", day)
            .minutes("sleep", sleep_h * 60.0);
        found.push(reason(Sign::ShortNight, weight, phrase));
    }
    let quality = this.check_in(|check_in| check_in.sleep_quality);
    if quality.is_some_and(|quality| quality <= 2) {
        let phrase = Phrase::new("causes-poor-night").day("day", day);
        found.push(reason(Sign::PoorNight, Weight::Some, phrase));
    }
    found.extend(back_to_back(case, day));
    found.extend(no_day_off(case, day));
    found.extend(ate_too_little(case, day));
    found.extend(ill(case, day));
    if let Some(date) = latest(case, day, 1, |date| {
        let day = case.history.day(date);
        day.check_in(|check_in| check_in.stress)
            .is_some_and(|stress| stress >= 4)
    }) {
        let phrase = Phrase::new("causes-stress").day("day", date);
        found.push(reason(Sign::Stress, Weight::Some, phrase));
    }
    if let Some(date) = latest(case, day, 2, |date| {
        case.history.day(date).is_tagged(TagKind::Travel)
    }) {
        let phrase = Phrase::new("causes-travel").day("day", date);
        found.push(reason(Sign::Travel, Weight::Some, phrase));
    }
}

pub(super) fn standing(case: &Case<'_>, found: &mut Vec<Reason>) {
    if let Some((mean_h, nights)) = mean_sleep(case, 14)
        && nights >= 7
        && mean_h < SHORT_H
    {
        let phrase = Phrase::new("causes-short-nights")
            .decimal("hours", mean_h, 1)
            .count("nights", nights);
        found.push(reason(Sign::ShortNights, Weight::Strong, phrase));
    }
    if let Some(pattern) = overtraining::pattern(case)
        && !pattern.had_easier_week
    {
        found.extend(pattern.performance.into_iter().take(1).map(|_| {
            let phrase = Phrase::new("causes-no-easier-week");
            reason(Sign::NoEasierWeek, Weight::Strong, phrase)
        }));
    }
}

/// Hours of sleep on average, and of how many of the last nights they are known.
pub(super) fn mean_sleep(case: &Case<'_>, nights: u64) -> Option<(f64, u32)> {
    let days = case.history.last_days(nights, case.today);
    let hours: Vec<f64> = days.filter_map(|day| day.sleep_h()).collect();
    let mean = hours.iter().sum::<f64>() / hours.len() as f64;
    (!hours.is_empty()).then_some((mean, hours.len() as u32))
}

/// The latest of `day` and the days before it that is so.
fn latest(
    case: &Case<'_>,
    day: NaiveDate,
    before: u64,
    is: impl Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    let days = (0..=before).map(|days| back(day, days));
    days.filter(|date| *date <= case.today)
        .find(|date| is(*date))
}

/// Hard or long on each of two days running, the latter at most two days ago.
fn back_to_back(case: &Case<'_>, day: NaiveDate) -> Option<Reason> {
    let last = case.last_before(day);
    let strained = |date: NaiveDate| {
        let work = case.work(date, date);
        work.iter()
            .any(|work| case.is_hard(work) || case.is_long(work))
    };
    let second = latest(case, last, 1, |date| {
        strained(date) && strained(back(date, 1))
    })?;
    let phrase = Phrase::new("causes-back-to-back")
        .day("first", back(second, 1))
        .day("second", second);
    Some(reason(Sign::BackToBack, Weight::Strong, phrase))
}

/// Something that loads the legs on each of seven days.
fn no_day_off(case: &Case<'_>, day: NaiveDate) -> Option<Reason> {
    let last = case.last_before(day);
    let all = (0..7).all(|days| {
        let date = back(last, days);
        let work = case.work(date, date);
        work.iter().any(|work| work.is_run() || work.is_strength())
    });
    all.then(|| {
        let phrase = Phrase::new("causes-no-day-off").day("day", last);
        reason(Sign::NoDayOff, Weight::Some, phrase)
    })
}

fn ate_too_little(case: &Case<'_>, day: NaiveDate) -> Option<Reason> {
    let date = latest(case, day, 2, |date| {
        let day = case.history.day(date);
        day.intakes()
            .any(|intake| intake.ate_too_little == Some(true))
    })?;
    let phrase = Phrase::new("causes-ate-too-little").day("day", date);
    Some(reason(Sign::AteTooLittle, Weight::Strong, phrase))
}

/// Ill within a week, by a check-in or as an absence.
fn ill(case: &Case<'_>, day: NaiveDate) -> Option<Reason> {
    let date = latest(case, day, 7, |date| is_ill(case, date))?;
    let phrase = Phrase::new("causes-ill").day("day", date);
    Some(reason(Sign::Ill, Weight::Strong, phrase))
}

pub(super) fn is_ill(case: &Case<'_>, date: NaiveDate) -> bool {
    let day = case.history.day(date);
    day.check_in(|check_in| check_in.illness).is_some()
        || (case.is_absent(date) && case.history.absence(date) == Some(AbsenceState::Ill))
}
