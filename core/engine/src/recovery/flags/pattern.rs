//! What the days tell together, though no symptom was entered.

use crate::recovery::stats::median;
use chrono::NaiveDate;

use super::super::entry::{ActivityKind, Draft, Illness, LegsToday, SymptomKind};
use super::super::history::{Day, HEAVY, History, back};
use super::felt::{Case, latest_of_each};
use super::visit::{plain, with_bone_stress};
use super::{Flag, FlagKind};
use crate::recovery::Phrase;

/// Heaviness in most runs for two weeks in spite of easy days.
///
/// Ours, where the rule leaves room: in each of the two weeks at least two runs of which it is known,
/// more than half of them heavy, and at least two easy days. Without easy days it may simply be load.
/// A symptom of heaviness that has been there for two weeks says the same.
pub(super) fn persistent_heaviness(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::PersistentHeaviness;
    let lasting = lasting(case, kind, SymptomKind::Heaviness);
    if lasting.is_some() || case.was_seen_lately(SymptomKind::Heaviness) {
        return lasting;
    }
    // What was before the journal began is not known to have been easy.
    if case.history.first_day()? > back(case.today, 13) {
        return None;
    }
    let (mut heavy, mut known) = (0_u32, 0_u32);
    for last in [case.today, back(case.today, 7)] {
        let days = || case.history.last_days(7, last);
        let runs = days().filter_map(|day| heavy_run(case.history, day));
        let (of_heavy, of_known) = runs.fold((0, 0), |(heavy, known), is_heavy| {
            (heavy + u32::from(is_heavy), known + 1)
        });
        let easy = days().filter(|day| is_easy(case.history, *day)).count();
        if of_known < 2 || of_heavy * 2 <= of_known || easy < 2 {
            return None;
        }
        heavy += of_heavy;
        known += of_known;
    }
    let note = Phrase::new("flag-note-heavy-runs")
        .count("heavy", heavy)
        .count("known", known);
    Some(case.pattern(kind, back(case.today, 13), note))
}

/// Fatigue for two weeks: as a symptom, or in most check-ins.
pub(super) fn lasting_fatigue(case: &Case<'_>) -> Option<Flag> {
    if super::visit::fatigue_with_signs(case).is_some() {
        return None;
    }
    let kind = FlagKind::LastingFatigue;
    let lasting = lasting(case, kind, SymptomKind::Fatigue);
    if lasting.is_some() || case.was_seen_lately(SymptomKind::Fatigue) {
        return lasting;
    }
    let (tired, known) = tired_days(case)?;
    let note = Phrase::new("flag-note-tired-days")
        .count("tired", tired)
        .count("known", known);
    Some(case.pattern(kind, back(case.today, 13), note))
}

/// Resting heart rate at least ten beats above the median of the 60 days before, on every known day
/// of a week of which at least five are known; at least 14 days make a baseline. Days of absence stay
/// out of it.
pub(super) fn resting_pulse(case: &Case<'_>) -> Option<Flag> {
    let week: Vec<f64> = case
        .history
        .last_days(7, case.today)
        .filter_map(|day| day.resting_heart_rate_bpm())
        .collect();
    let before = case.history.last_days(60, back(case.today, 7));
    let baseline: Vec<f64> = before
        .filter(|day| case.history.absence(day.date).is_none())
        .filter_map(|day| day.resting_heart_rate_bpm())
        .collect();
    if week.len() < 5 || baseline.len() < 14 {
        return None;
    }
    let usual = median(baseline)?;
    if !week.iter().all(|bpm| *bpm >= usual + 10.0) {
        return None;
    }
    let note = Phrase::new("flag-note-resting-pulse")
        .decimal("now", median(week)?, 0)
        .decimal("usual", usual, 0);
    let mut flag = case.pattern(FlagKind::RestingPulse, back(case.today, 6), note);
    if case.history.background().draft().pulse_medicine {
        flag.notes.push(Phrase::new("flag-note-pulse-medicine"));
    }
    Some(flag)
}

/// Periods missed for three months: as a symptom, or by the day of the cycle. Where the runner is
/// pregnant or gave birth, the day of the cycle says nothing.
pub(super) fn missed_periods(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::MissedPeriods;
    if let Some(flag) = plain(case, kind, SymptomKind::MissedPeriods) {
        return with_bone_stress(case, Some(flag));
    }
    let background = case.history.background().draft();
    if background.pregnancy_or_recent_birth || case.was_seen_lately(SymptomKind::MissedPeriods) {
        return None;
    }
    let days: Vec<_> = case.history.last_days(7, case.today).collect();
    let mut days = days.iter().rev();
    let (date, cycle_day) =
        days.find_map(|day| Some((day.date, day.check_in(|check_in| check_in.cycle_day)?)))?;
    // Three months without a first day.
    if cycle_day <= 90 {
        return None;
    }
    let note = Phrase::new("flag-note-cycle-day").count("day", cycle_day);
    let flag = case.pattern(kind, back(date, u64::from(cycle_day)), note);
    with_bone_stress(case, Some(flag))
}

/// Low for weeks: as a symptom, or a mood of 1 or 2 in most check-ins of two weeks.
pub(super) fn low_mood(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::LowMood;
    let said = plain(case, kind, SymptomKind::LowMood);
    if said.is_some() || case.was_seen_lately(SymptomKind::LowMood) {
        return said;
    }
    let (low, known) = most(case, |day| {
        day.check_in(|check_in| check_in.mood).map(|mood| mood <= 2)
    })?;
    let note = Phrase::new("flag-note-low-days")
        .count("low", low)
        .count("known", known);
    Some(case.pattern(kind, back(case.today, 13), note))
}

/// Fever, or chest symptoms with an infection: on the day, and on the next one while nothing else was
/// said.
pub(super) fn fever_or_chest_infection(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::FeverOrChestInfection;
    if let Some(flag) = plain(case, kind, SymptomKind::Fever) {
        return Some(flag);
    }
    let date = feverish_check_in(case)?;
    let later = case.history.days(date, case.today).skip(1);
    let said_since = later
        .flat_map(|day| day.entries)
        .any(|entry| matches!(entry.entry.draft(), Draft::CheckIn(_)));
    if said_since || date < back(case.today, 1) {
        return None;
    }
    let note = Phrase::new("flag-note-feverish").day("day", date);
    let mut flag = case.pattern(kind, date, note);
    flag.last_day = date;
    Some(flag)
}

/// The last day with fever or a chest infection within two weeks.
pub(super) fn last_feverish_day(case: &Case<'_>) -> Option<NaiveDate> {
    let said = case
        .standing_or_over(SymptomKind::Fever)
        .map(|felt| case.over(felt).unwrap_or(case.today));
    said.chain(feverish_check_in(case)).max()
}

/// Tired and known days, where most check-ins of two weeks say fatigue of 4 or 5.
pub(super) fn tired_days(case: &Case<'_>) -> Option<(usize, usize)> {
    most(case, |day| {
        day.check_in(|check_in| check_in.fatigue)
            .map(|fatigue| fatigue >= 4)
    })
}

fn feverish_check_in(case: &Case<'_>) -> Option<NaiveDate> {
    let days = case.history.last_days(14, case.today);
    let feverish = days.filter(|day| {
        let illness = day.check_in(|check_in| check_in.illness);
        matches!(illness, Some(Illness::Fever | Illness::Chest))
    });
    feverish.map(|day| day.date).last()
}

/// How many of the last 14 days are so, and of how many it is known: where that is at least half of
/// the days, and most of these are so. Days of absence do not count.
fn most(case: &Case<'_>, is_so: impl Fn(Day<'_>) -> Option<bool>) -> Option<(usize, usize)> {
    let days = case.history.last_days(14, case.today);
    let known: Vec<bool> = days
        .filter(|day| case.history.absence(day.date).is_none())
        .filter_map(is_so)
        .collect();
    let count = known.iter().filter(|so| **so).count();
    (known.len() >= 7 && count * 2 > known.len()).then_some((count, known.len()))
}

/// A symptom that has been there for two weeks.
fn lasting(case: &Case<'_>, kind: FlagKind, symptom: SymptomKind) -> Option<Flag> {
    let latest = latest_of_each(case.standing(symptom, kind));
    let lasting = latest.into_iter().filter_map(|felt| {
        let first = case.beginning(felt, |_| true);
        ((case.today - first).num_days() >= 14).then_some(super::felt::Felt { first, ..felt })
    });
    case.flag(kind, &lasting.collect::<Vec<_>>())
}

/// Whether the runs of a day were heavy; `None` without a run, or where nothing is known of it.
fn heavy_run(history: &History, day: Day<'_>) -> Option<bool> {
    let runs = day.runs.iter();
    let of_runs = runs.filter_map(|run| {
        let card = history.card_of(run).and_then(|card| card.leg_heaviness);
        card.or_else(|| run.was_heavy().then_some(HEAVY))
    });
    let without_phone = day.cards().filter(|card| card.run.is_none());
    let of_cards = without_phone.filter_map(|card| card.leg_heaviness);
    let touch = day
        .entries
        .iter()
        .find_map(|entry| match entry.entry.draft() {
            Draft::LegsToday(LegsToday { feel, .. }) if ran(day) => Some(feel.heaviness()),
            _ => None,
        });
    let heaviest = of_runs.chain(of_cards).max().or(touch)?;
    Some(heaviest >= HEAVY)
}

/// A day without training, or with nothing above an effort of three of ten.
fn is_easy(history: &History, day: Day<'_>) -> bool {
    if history.absence(day.date).is_some() {
        return false;
    }
    let is_light = |rpe: Option<f64>| rpe.is_some_and(|rpe| rpe <= 3.0);
    let runs = day
        .runs
        .iter()
        .all(|run| is_light(history.card_of(run).and_then(|card| card.rpe)));
    let others = day.activities().all(|activity| {
        let gentle = activity.activity.is_care() || activity.activity == ActivityKind::Walk;
        !activity.hard_for_the_legs && (gentle || is_light(activity.rpe))
    });
    runs && others
}

fn ran(day: Day<'_>) -> bool {
    let mut activities = day.activities();
    !day.runs.is_empty() || activities.any(|activity| activity.activity == ActivityKind::Run)
}
