use chrono::NaiveDate;

use super::{FactorFinding, ReadinessFactor, ReadinessLevel};
use crate::recovery::entry::{Activity, ActivityKind};
use crate::recovery::facts::Run;
use crate::recovery::guide::Topic;
use crate::recovery::history::{Day, History, back};
use crate::recovery::load::{LoadDay, LoadSeries, longest_run_m};
use crate::recovery::words::Phrase;
use crate::run::RunKind;

/// Days until fitness and fatigue mean anything.
const BASELINE_DAYS: i64 = 42;
/// The last week is so far above the runner's own six, as a part of these: a convention.
const FAR_ABOVE: f64 = 0.3;
/// Foster's monotony above which days are too much alike (Foster 1998,
/// doi:10.1097/00005768-199807000-00023; 25 athletes, so a weak sign).
const MONOTONOUS: f64 = 2.0;
/// Days before the last strain that it is compared with.
const STRAIN_DAYS: u64 = 42;
/// A run longer than the longest of 30 days by more than a tenth is a jump (Schuster Brandt Frandsen
/// et al. 2025, doi:10.1136/bjsports-2024-109380).
const JUMP: f64 = 1.1;
/// From this effort of ten on a session is hard: the upper third of the scale, above the heavy
/// domain (Seiler and Kjerland 2006, doi:10.1111/j.1600-0838.2004.00418.x).
const HARD_RPE: f64 = 7.0;
/// From so many minutes on a run is long: stores of carbohydrate run low from 75 to 90 min on.
const LONG_MIN: f64 = 90.0;
/// Hard or long counts for so many days after its own.
const DAYS_AFTER: u64 = 2;

/// What was done lately: at most an easy run. What needs a baseline is silent until there is one;
/// what was run yesterday is not.
pub(super) fn finding(history: &History, loads: &LoadSeries, today: NaiveDate) -> FactorFinding {
    let mut finding = FactorFinding::new(ReadinessFactor::Load);
    jump(history, today, &mut finding);
    hard_or_long(history, today, &mut finding);
    by_baseline(loads, loads.day(today), &mut finding);
    finding
}

fn by_baseline(loads: &LoadSeries, day: Option<&LoadDay>, finding: &mut FactorFinding) {
    match day {
        None => finding.lacks(Phrase::new("readiness-load-none")),
        Some(day) if day.building => {
            let first = loads.days().first().map_or(day.date, |day| day.date);
            let known = (day.date - first).num_days() + 1;
            let phrase = Phrase::new("readiness-load-building");
            finding.lacks(phrase.count("known", known).count("all", BASELINE_DAYS));
        }
        Some(day) => balance(loads, day, finding),
    }
}

fn balance(loads: &LoadSeries, day: &LoadDay, finding: &mut FactorFinding) {
    if is_far_above(loads, day) {
        let phrase = Phrase::new("readiness-load-high");
        finding.say(ReadinessLevel::Reduced, phrase, Topic::AvoidOvertraining);
    }
    if let Some(monotony) = day.monotony
        && monotony > MONOTONOUS
    {
        let before = (1..=STRAIN_DAYS).filter_map(|days| loads.day(back(day.date, days))?.strain);
        let most = before.reduce(f64::max);
        let is_most = day.strain.zip(most).is_some_and(|(now, most)| now > most);
        let key = if is_most {
            "readiness-load-strain"
        } else {
            "readiness-load-monotonous"
        };
        let phrase = Phrase::new(key).decimal("monotony", monotony, 1);
        finding.say(ReadinessLevel::Watch, phrase, Topic::AvoidOvertraining);
    }
    if finding.reasons.is_empty() {
        let phrase = Phrase::new("readiness-load-usual");
        finding.say(ReadinessLevel::Good, phrase, Topic::AvoidOvertraining);
    }
}

/// Whether the last week is far above the runner's own six. Fitness is counted from nothing, so that
/// after its 42 days of baseline a good third is still missing: without that share an even training
/// would look like a leap.
fn is_far_above(loads: &LoadSeries, day: &LoadDay) -> bool {
    let first = loads.days().first().map(|first| first.date);
    let known = first.map_or(f64::INFINITY, |first| (day.date - first).num_days() as f64);
    let missing = libm::pow(1.0 - 1.0 / BASELINE_DAYS as f64, known);
    let usual = day.ctl / (1.0 - missing);
    let balance = day.tsb + (usual - day.ctl);
    usual > 0.0 && balance < -FAR_ABOVE * usual
}

/// A run of today or yesterday that was much longer than any of the month before.
fn jump(history: &History, today: NaiveDate, finding: &mut FactorFinding) {
    for date in [today, back(today, 1)] {
        let day = history.day(date);
        let entered = day
            .activities()
            .filter(|activity| activity.activity == ActivityKind::Run)
            .filter_map(|activity| activity.distance_m);
        let recorded = day.runs.iter().map(|run| run.facts.distance_m);
        let longest = recorded.chain(entered).reduce(f64::max);
        if let (Some(metres), Some(before)) = (longest, longest_run_m(history, date))
            && metres > JUMP * before
        {
            let phrase = Phrase::new("readiness-load-jump")
                .day("day", date)
                .metres("distance", metres)
                .metres("longest", before);
            finding.say(ReadinessLevel::Reduced, phrase, Topic::GradualIncrease);
            return;
        }
    }
}

/// The latest hard, and the latest long session of today and the two days before.
fn hard_or_long(history: &History, today: NaiveDate, finding: &mut FactorFinding) {
    let latest = |is: &dyn Fn(&Day<'_>) -> bool| {
        (0..=DAYS_AFTER).find(|days| is(&history.day(back(today, *days))))
    };
    let was_hard = latest(&|day| {
        let runs = day.runs.iter().any(|run| is_hard_run(history, run));
        runs || day.activities().any(is_hard_activity)
    });
    let was_long = latest(&|day| {
        let runs = day.runs.iter().any(|run| run.minutes() >= LONG_MIN);
        runs || day.activities().any(is_long_activity)
    });
    for (days, key) in [
        (was_hard, "readiness-load-hard"),
        (was_long, "readiness-load-long"),
    ] {
        let Some(days) = days else { continue };
        let level = if days == DAYS_AFTER {
            ReadinessLevel::Watch
        } else {
            ReadinessLevel::Reduced
        };
        let phrase = Phrase::new(key).day("day", back(today, days));
        finding.say(level, phrase, Topic::AvoidOvertraining);
    }
}

/// Hard by the runner's word; without one, by its kind unless it was eased.
fn is_hard_run(history: &History, run: &Run) -> bool {
    let rpe = history.card_of(run).and_then(|card| card.rpe);
    match rpe {
        Some(rpe) => rpe >= HARD_RPE,
        None => !run.facts.eased && matches!(run.facts.kind, RunKind::Intervals | RunKind::Race),
    }
}

fn is_hard_activity(activity: &Activity) -> bool {
    let is_hard = activity.hard_for_the_legs || activity.rpe.is_some_and(|rpe| rpe >= HARD_RPE);
    is_hard && !activity.activity.is_care()
}

fn is_long_activity(activity: &Activity) -> bool {
    activity.activity == ActivityKind::Run
        && activity
            .minutes
            .is_some_and(|minutes| f64::from(minutes) >= LONG_MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(day: &LoadDay) -> Vec<ReadinessLevel> {
        let mut finding = FactorFinding::new(ReadinessFactor::Load);
        by_baseline(&LoadSeries::default(), Some(day), &mut finding);
        finding.reasons.iter().map(|reason| reason.level).collect()
    }

    fn known() -> LoadDay {
        LoadDay {
            ctl: 40.0,
            tsb: -5.0,
            monotony: Some(1.2),
            strain: Some(300.0),
            ..LoadDay::default()
        }
    }

    #[test]
    fn a_usual_week_is_good() {
        assert_eq!(levels(&known()), [ReadinessLevel::Good]);
    }

    #[test]
    fn a_week_far_above_the_last_six_asks_for_an_easy_run() {
        let day = LoadDay {
            tsb: -12.1,
            ..known()
        };
        assert_eq!(levels(&day), [ReadinessLevel::Reduced]);
        let day = LoadDay {
            tsb: -12.0,
            ..known()
        };
        assert_eq!(levels(&day), [ReadinessLevel::Good]);
    }

    #[test]
    fn days_that_are_all_alike_are_only_worth_a_look() {
        let day = LoadDay {
            monotony: Some(2.1),
            ..known()
        };
        assert_eq!(levels(&day), [ReadinessLevel::Watch]);
    }

    #[test]
    fn while_the_baseline_is_built_nothing_is_judged_by_it() {
        let day = LoadDay {
            building: true,
            tsb: -40.0,
            monotony: Some(5.0),
            ..known()
        };
        assert_eq!(levels(&day), []);
    }
}
