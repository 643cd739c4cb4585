//! Worse for weeks in spite of rest.
//!
//! Meeusen et al. 2013 (doi:10.1249/MSS.0b013e318279a10a) tell the states apart by time and exclusion
//! only; no marker does. So the pattern is asked for as a whole: worse performance in each of two weeks
//! **and** low wellness in each of them **and** an easier week before it, which did not help. Without the
//! easier week it is too little recovery. Wellness by the runner's own word is the most sensitive part
//! (Saw, Main & Gastin 2016, doi:10.1136/bjsports-2015-094758). Monotony (Foster 1998, 25 athletes) and
//! resting pulse (Bosquet et al. 2008) are weak and speak only with the rest.

use crate::recovery::stats::median;
use chrono::NaiveDate;

use super::case::{Case, reason};
use super::findings::Reason;
use super::sign::{Sign, Weight};
use crate::recovery::Phrase;
use crate::recovery::Run;
use crate::recovery::history::{Day, HEAVY, back};
use crate::run::RunKind;

/// Efficiency is worse below this share of the runner's own. Ours; its spread from run to run is about
/// half of that.
const EFFICIENCY_SHARE: f64 = 0.96;
/// Effort is worse from so much more of ten on at the same pace. Ours.
const EFFORT_MORE: f64 = 1.0;
/// The same pace is within this share. Ours.
const SAME_PACE: f64 = 0.06;
/// A week with at most this share of the usual load is an easier one. Ours.
const EASIER: f64 = 0.7;
/// Foster's monotony from which days count as alike.
const MONOTONY: f64 = 2.0;
/// Beats per minute above the runner's own that count (Buchheit 2014 calls less ordinary).
const PULSE_MORE: f64 = 5.0;

/// What is worse, and whether an easier week came before.
pub(super) struct Pattern {
    pub(super) performance: Vec<Reason>,
    wellness: Reason,
    pub(super) had_easier_week: bool,
}

/// The pattern, where performance and wellness are both low for two weeks.
pub(super) fn pattern(case: &Case<'_>) -> Option<Pattern> {
    let performance: Vec<_> = [efficiency_down(case), effort_up(case)]
        .into_iter()
        .flatten()
        .collect();
    if performance.is_empty() {
        return None;
    }
    let (low, known) = low_days(case)?;
    let easier = easier_week(case)?;
    let phrase = match easier {
        Some(last) => Phrase::new("causes-low-wellness").day("day", last),
        None => Phrase::new("causes-low-wellness-no-easier-week"),
    };
    let phrase = phrase.count("low", low).count("known", known);
    Some(Pattern {
        performance,
        wellness: reason(Sign::LowWellness, Weight::Strong, phrase),
        had_easier_week: easier.is_some(),
    })
}

pub(super) fn standing(case: &Case<'_>, found: &mut Vec<Reason>) {
    let Some(pattern) = pattern(case).filter(|pattern| pattern.had_easier_week) else {
        return;
    };
    found.extend(pattern.performance);
    found.push(pattern.wellness);
    found.extend(monotony(case));
    found.extend(resting_pulse_up(case));
}

/// Runs in which pulse and effort say something of the runner: even ones, not in heat, not in an absence.
fn is_comparable(case: &Case<'_>, run: &Run) -> bool {
    let kind = run.facts.kind;
    let is_even = matches!(
        kind,
        RunKind::Easy | RunKind::Treadmill | RunKind::WithFriends
    );
    is_even && !run.facts.hot && !case.is_absent(run.day())
}

/// The runner's own median of the six weeks before and of each of the last two weeks: at least five and
/// two runs each.
fn medians(case: &Case<'_>, value: impl Fn(&Run) -> Option<f64>) -> Option<(f64, [f64; 2])> {
    let within = |first: u64, last: u64, least: usize| {
        let runs = case
            .history
            .runs_between(back(case.today, first), back(case.today, last));
        let runs = runs.iter().filter(|run| is_comparable(case, run));
        let values: Vec<f64> = runs.filter_map(&value).collect();
        (values.len() >= least).then(|| median(values)).flatten()
    };
    Some((within(55, 14, 5)?, [within(13, 7, 2)?, within(6, 0, 2)?]))
}

fn efficiency_down(case: &Case<'_>) -> Option<Reason> {
    if case.history.background().coaches_by_talk_test() {
        return None;
    }
    let (usual, weeks) = medians(case, |run| run.facts.efficiency)?;
    let is_worse = weeks.iter().all(|week| *week <= EFFICIENCY_SHARE * usual);
    is_worse.then(|| {
        let percent = 100.0 * (1.0 - weeks[1] / usual);
        let phrase = Phrase::new("causes-efficiency-down").decimal("percent", percent, 0);
        reason(Sign::EfficiencyDown, Weight::Strong, phrase)
    })
}

fn effort_up(case: &Case<'_>) -> Option<Reason> {
    let speed = |run: &Run| {
        let facts = &run.facts;
        (facts.moving_s > 0.0 && facts.distance_m > 0.0).then(|| facts.distance_m / facts.moving_s)
    };
    let (usual_speed, _) = medians(case, speed)?;
    let (usual, weeks) = medians(case, |run| {
        let is_same = (speed(run)? / usual_speed - 1.0).abs() <= SAME_PACE;
        case.card(run)?.rpe.filter(|_| is_same)
    })?;
    let is_worse = weeks.iter().all(|week| *week >= usual + EFFORT_MORE);
    is_worse.then(|| {
        let phrase = Phrase::new("causes-effort-up")
            .decimal("now", weeks[1], 0)
            .decimal("usual", usual, 0);
        reason(Sign::EffortUp, Weight::Strong, phrase)
    })
}

/// Days with low wellness and days with a word on it in the last two weeks, where at least half of each
/// week's were low; at least four a week must be known.
fn low_days(case: &Case<'_>) -> Option<(u32, u32)> {
    let week = |first: u64, last: u64| {
        let days = case.days(back(case.today, first), back(case.today, last));
        let known: Vec<bool> = days.filter_map(is_low).collect();
        let low = known.iter().filter(|low| **low).count();
        (known.len() >= 4 && low * 2 >= known.len()).then_some((low as u32, known.len() as u32))
    };
    let (before, now) = (week(13, 7)?, week(6, 0)?);
    Some((before.0 + now.0, before.1 + now.1))
}

/// Tired, or low in mood, or two of slept badly, stressed and heavy.
fn is_low(day: Day<'_>) -> Option<bool> {
    let fatigue = day.check_in(|check_in| check_in.fatigue);
    let mood = day.check_in(|check_in| check_in.mood);
    if fatigue.is_none() && mood.is_none() {
        return None;
    }
    let others = [
        day.check_in(|check_in| check_in.sleep_quality)
            .is_some_and(|quality| quality <= 2),
        day.check_in(|check_in| check_in.stress)
            .is_some_and(|stress| stress >= 4),
        day.morning_heaviness()
            .is_some_and(|heaviness| heaviness >= HEAVY),
    ];
    let is_low = fatigue.is_some_and(|fatigue| fatigue >= 4)
        || mood.is_some_and(|mood| mood <= 2)
        || others.into_iter().filter(|other| *other).count() >= 2;
    Some(is_low)
}

/// The last day of an easier week within the last three; the outer `None` where the load says nothing.
#[expect(clippy::option_option, reason = "not known is not the same as none")]
fn easier_week(case: &Case<'_>) -> Option<Option<NaiveDate>> {
    let usual = case.usual_week(back(case.today, 69), back(case.today, 21))?;
    let mut ends = (1..=14).map(|days| back(case.today, days));
    Some(ends.find(|last| {
        case.load_between(back(*last, 6), *last)
            .is_some_and(|week| week <= EASIER * usual)
    }))
}

fn monotony(case: &Case<'_>) -> Option<Reason> {
    let monotony = case.load.day(case.today)?.monotony?;
    (monotony >= MONOTONY).then(|| {
        let phrase = Phrase::new("causes-monotony");
        reason(Sign::Monotony, Weight::Some, phrase)
    })
}

fn resting_pulse_up(case: &Case<'_>) -> Option<Reason> {
    if case.history.background().coaches_by_talk_test() {
        return None;
    }
    let within = |first: u64, last: u64, least: usize| {
        let days = case.days(back(case.today, first), back(case.today, last));
        let values: Vec<f64> = days
            .filter(|day| !case.is_absent(day.date))
            .filter_map(|day| day.resting_heart_rate_bpm())
            .collect();
        (values.len() >= least).then(|| median(values)).flatten()
    };
    let (now, usual) = (within(6, 0, 4)?, within(66, 7, 14)?);
    (now >= usual + PULSE_MORE).then(|| {
        let phrase = Phrase::new("causes-resting-pulse-up")
            .decimal("now", now, 0)
            .decimal("usual", usual, 0);
        reason(Sign::RestingPulseUp, Weight::Some, phrase)
    })
}
