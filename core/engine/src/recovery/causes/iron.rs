//! Too little iron: what makes it worth asking for a blood count and ferritin.
//!
//! Ferritin below 30 µg/l counts as low in adults (Clénin et al. 2015, doi:10.4414/smw.2015.14196); below
//! 35 as the first of three stages in athletes (Peeling et al.). Haemoglobin below 120 g/l in women, 130
//! in men and 110 in pregnancy counts as low (World Health Organization 2024). Testing when there are
//! symptoms is well supported; meals without iron alone are weak. Never a word on supplements: without a
//! result they may do harm.

use super::case::{Case, reason};
use super::findings::Reason;
use super::sign::{Sign, Weight};
use crate::recovery::entry::{BloodResult, SymptomKind};
use crate::recovery::history::{HEAVY, back};
use crate::recovery::{Arg, Draft, NaiveDate, Phrase};
use crate::run::Sex;

const LOW_FERRITIN: f64 = 30.0;
const BORDERLINE_FERRITIN: f64 = 35.0;
/// A result older than this says little of today. Ours.
const RESULT_DAYS: u64 = 180;
/// Days on which meals rich in iron must be known, of three weeks. Ours.
const MEAL_DAYS: usize = 10;

pub(super) fn standing(case: &Case<'_>, found: &mut Vec<Reason>) {
    let ferritin = result(case, |blood| blood.ferritin_ug_per_l);
    let haemoglobin = result(case, |blood| blood.haemoglobin_g_per_l);
    let mut is_low = false;
    if let Some((day, value)) = ferritin.filter(|(_, value)| *value < BORDERLINE_FERRITIN) {
        is_low = true;
        let weight = if value < LOW_FERRITIN {
            Weight::Strong
        } else {
            Weight::Some
        };
        let key = match weight {
            Weight::Strong => "causes-low-ferritin",
            Weight::Some => "causes-borderline-ferritin",
        };
        let phrase = Phrase::new(key).day("day", day).decimal("value", value, 0);
        found.push(reason(Sign::LowFerritin, weight, phrase));
    }
    if let Some((day, value)) = haemoglobin.filter(|(_, value)| *value < low_haemoglobin(case)) {
        is_low = true;
        let phrase = Phrase::new("causes-low-haemoglobin")
            .day("day", day)
            .decimal("value", value, 0);
        found.push(reason(Sign::LowHaemoglobin, Weight::Strong, phrase));
    }
    // A ferritin that is known and is not low answers what the other rules would ask.
    if ferritin.is_some() && !is_low {
        return;
    }
    let tired = signs_of_iron(case);
    if tired.len() >= 2 {
        let keys = tired.iter().map(|kind| symptom_key(*kind).to_owned());
        let phrase =
            Phrase::new("causes-iron-symptoms").with("symptoms", Arg::List(keys.collect()));
        found.push(reason(Sign::IronSymptoms, Weight::Strong, phrase));
    }
    let is_tired = !tired.is_empty();
    if let Some((meals, days)) = iron_meals(case)
        && is_tired
    {
        let phrase = Phrase::new("causes-few-iron-meals")
            .count("meals", meals)
            .count("days", days);
        found.push(reason(Sign::FewIronMeals, Weight::Some, phrase));
    }
    if case.history.background().draft().anaemia && (is_tired || has_heavy_days(case)) {
        let phrase = Phrase::new("causes-low-blood-before");
        found.push(reason(Sign::LowBloodBefore, Weight::Some, phrase));
    }
}

/// The latest result that is not too old, with its day.
pub(super) fn result(
    case: &Case<'_>,
    value: impl Fn(&BloodResult) -> Option<f64>,
) -> Option<(NaiveDate, f64)> {
    let entries = case
        .history
        .entries_between(back(case.today, RESULT_DAYS), case.today);
    entries
        .iter()
        .rev()
        .find_map(|entry| match entry.entry.draft() {
            Draft::Blood(blood) => Some((entry.day, value(blood)?)),
            _ => None,
        })
}

fn low_haemoglobin(case: &Case<'_>) -> f64 {
    let background = case.history.background().draft();
    match case.history.profile().sex() {
        Sex::Male => 130.0,
        Sex::Female | Sex::Unspecified if background.pregnancy_or_recent_birth => 110.0,
        Sex::Female | Sex::Unspecified => 120.0,
    }
}

/// Symptoms of the last four weeks that go with little iron, and fatigue entered on half of the mornings
/// of two weeks.
fn signs_of_iron(case: &Case<'_>) -> Vec<SymptomKind> {
    let entries = case
        .history
        .entries_between(back(case.today, 27), case.today);
    let mut found: Vec<_> = entries
        .iter()
        .filter_map(|entry| match entry.entry.draft() {
            Draft::Symptom(symptom) => Some(symptom.symptom),
            _ => None,
        })
        .filter(|kind| {
            matches!(
                kind,
                SymptomKind::Fatigue
                    | SymptomKind::Breathlessness
                    | SymptomKind::Pallor
                    | SymptomKind::Dizziness
            )
        })
        .collect();
    let mornings = case.history.last_days(14, case.today);
    let fatigue: Vec<u8> = mornings
        .filter_map(|day| day.check_in(|check_in| check_in.fatigue))
        .collect();
    let tired = fatigue.iter().filter(|fatigue| **fatigue >= 4).count();
    if fatigue.len() >= 7 && tired * 2 >= fatigue.len() {
        found.push(SymptomKind::Fatigue);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Meals rich in iron and the days they are known of, where there was at most one a week for three weeks.
fn iron_meals(case: &Case<'_>) -> Option<(u32, u32)> {
    let days = case.history.last_days(21, case.today);
    let meals: Vec<(NaiveDate, u32)> = days
        .filter_map(|day| {
            let meals = day.intakes().filter_map(|intake| intake.iron_rich_meals);
            let meals = meals.map(u32::from).reduce(|sum, meals| sum + meals)?;
            Some((day.date, meals))
        })
        .collect();
    let (first, last) = (meals.first()?.0, meals.last()?.0);
    let is_for_weeks = meals.len() >= MEAL_DAYS && (last - first).num_days() >= 13;
    let sum: u32 = meals.iter().map(|(_, meals)| meals).sum();
    (is_for_weeks && sum as usize * 7 <= meals.len()).then_some((sum, meals.len() as u32))
}

fn has_heavy_days(case: &Case<'_>) -> bool {
    let days = case.history.last_days(28, case.today);
    days.filter_map(|day| day.heaviness())
        .filter(|heaviness| *heaviness >= HEAVY)
        .count()
        >= 4
}

fn symptom_key(kind: SymptomKind) -> &'static str {
    match kind {
        SymptomKind::Breathlessness => "causes-symptom-breathlessness",
        SymptomKind::Pallor => "causes-symptom-pallor",
        SymptomKind::Dizziness => "causes-symptom-dizziness",
        _ => "causes-symptom-fatigue",
    }
}
