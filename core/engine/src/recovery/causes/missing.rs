//! What is not known, and would help to know. Missing data is never good.

use super::biomechanics::LONG_MIN;
use super::case::Case;
use super::dehydration::knows_fuel;
use super::findings::Span;
use super::gait::GaitSummary;
use super::iron;
use crate::recovery::Phrase;
use crate::recovery::history::{ahead, back};

/// Load needs so many days to compare a week with a usual one.
const LOAD_DAYS: u32 = 35;
/// Within four weeks the heaviness of so many days says enough. Ours.
const HEAVINESS_DAYS: usize = 14;

pub(super) fn missing(case: &Case<'_>, span: Span) -> Vec<Phrase> {
    let (heaviness_days, look_days) = match span {
        Span::Today => (1, 7),
        Span::Weeks(weeks) => (7 * u64::from(weeks), 7 * u64::from(weeks)),
    };
    let mut missing = Vec::new();
    let known = case.history.last_days(heaviness_days, case.today);
    let known = known.filter_map(|day| day.heaviness()).count();
    match span {
        Span::Today if known == 0 => missing.push(Phrase::new("causes-missing-heaviness-today")),
        Span::Weeks(_) if known < HEAVINESS_DAYS.min(heaviness_days as usize) => {
            let phrase = Phrase::new("causes-missing-heaviness");
            missing.push(phrase.count("known", known).count("days", heaviness_days));
        }
        _ => {}
    }
    let nights = case.history.last_days(look_days, case.today);
    let nights = nights.filter(|day| day.sleep_h().is_none()).count();
    if nights > 0 {
        let phrase = Phrase::new("causes-missing-sleep");
        missing.push(phrase.count("missing", nights).count("nights", look_days));
    }
    let today = case.history.day(case.today);
    if span == Span::Today && today.check_in(|_| Some(())).is_none() {
        missing.push(Phrase::new("causes-missing-check-in"));
    }
    let runs = case
        .history
        .runs_between(back(case.today, look_days - 1), case.today);
    let unrated = runs.iter().filter(|run| {
        let card = case.card(run);
        card.and_then(|card| card.rpe).is_none()
    });
    push_runs(
        &mut missing,
        "causes-missing-effort",
        unrated.count(),
        runs.len(),
    );
    let long = || runs.iter().filter(|run| run.minutes() > LONG_MIN);
    let unfed = long().filter(|run| !knows_fuel(case, run)).count();
    push_runs(&mut missing, "causes-missing-fuel", unfed, long().count());
    load(case, &mut missing);
    if !runs.is_empty() && !GaitSummary::of(case.history, case.today).is_comparable() {
        missing.push(Phrase::new("causes-missing-gait"));
    }
    if matches!(span, Span::Weeks(_))
        && iron::result(case, |blood| blood.ferritin_ug_per_l).is_none()
    {
        missing.push(Phrase::new("causes-missing-blood"));
    }
    missing
}

fn push_runs(missing: &mut Vec<Phrase>, key: &str, of: usize, runs: usize) {
    if of > 0 {
        let phrase = Phrase::new(key);
        missing.push(phrase.count("missing", of).count("runs", runs));
    }
}

fn load(case: &Case<'_>, missing: &mut Vec<Phrase>) {
    let Some(first) = case.load.days().first() else {
        missing.push(Phrase::new("load-none"));
        return;
    };
    let known = (ahead(case.today, 1) - first.date).num_days();
    let known = u32::try_from(known).unwrap_or(0);
    if known < LOAD_DAYS {
        let phrase = Phrase::new("causes-missing-load");
        missing.push(phrase.count("known", known).count("needed", LOAD_DAYS));
    }
}
