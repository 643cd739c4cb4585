use chrono::NaiveDate;

use super::{FactorFinding, ReadinessFactor, ReadinessLevel};
use crate::recovery::entry::{AbsenceState, Draft, Illness, SymptomKind};
use crate::recovery::facts::{Run, local_day};
use crate::recovery::flags::{RunAdvice, RunVerdict, may_run};
use crate::recovery::follow_up::hold;
use crate::recovery::guide::Topic;
use crate::recovery::history::{Day, HEAVY, History, ahead, back};
use crate::recovery::words::Phrase;

/// From here on of ten, heaviness or soreness is worth a look; from [`HEAVY`] on it is time for an
/// easy run, from [`MUCH`] on for none. Conventions, as are all limits in this file without a source.
const SOME: u8 = 4;
const MUCH: u8 = 8;
/// Heavy on so many mornings running asks for recovery.
const RUNNING: u64 = 3;
/// Pain above this, of ten, stops; above the second one holds (pain-monitoring model, Silbernagel et
/// al. 2007, doi:10.1177/0363546506298279; evidence from tendons only).
const PAIN_STOPS: u8 = 5;
const PAIN_HOLDS: u8 = 2;
/// Days without fever, or trouble of the chest, before running again.
const FREE_DAYS: u64 = 2;

/// What the runner says: the sign that weighs most.
pub(super) fn finding(history: &History, today: NaiveDate) -> FactorFinding {
    let mut finding = FactorFinding::new(ReadinessFactor::Feeling);
    let day = history.day(today);
    let running = may_run(history, today);
    held_back(history, today, &mut finding);
    illness(history, today, &mut finding);
    pain(history, today, &running, &mut finding);
    flagged(running, &mut finding);
    legs(history, &day, &mut finding);
    soreness(&day, &mut finding);
    whole_body(&day, &mut finding);
    if !says_how_it_is(&day) {
        finding.lacks(Phrase::new("readiness-no-check-in"));
    } else if finding.reasons.is_empty() {
        let phrase = Phrase::new("readiness-feeling-well");
        finding.say(ReadinessLevel::Good, phrase, Topic::ListenToYourBody);
    }
    finding
}

/// A red flag of a run that nothing was said of since, or a time out.
fn held_back(history: &History, today: NaiveDate, finding: &mut FactorFinding) {
    // The offset of the run is not known here: a day more does no harm.
    let until_today = |at_utc_ms: i64| local_day(at_utc_ms, 0) <= ahead(today, 1);
    if hold(history.follow_ups()).is_some_and(|hold| until_today(hold.since_utc_ms)) {
        let phrase = Phrase::new("readiness-held");
        finding.say_rest(phrase, Topic::WhenToSeekAdvice);
    }
    let key = match history.absence(today) {
        Some(AbsenceState::Ill) => "readiness-absent-ill",
        Some(AbsenceState::Injured) => "readiness-absent-injured",
        Some(AbsenceState::Away) | None => return,
    };
    finding.say_rest(Phrase::new(key), Topic::ComingBack);
}

/// Illness. What lies below the neck asks for rest, a cold only for less (the neck check of Eichner
/// 1993, a rule of thumb).
fn illness(history: &History, today: NaiveDate, finding: &mut FactorFinding) {
    let of_day = |date| history.day(date).check_in(|check_in| check_in.illness);
    let has_fever = |date| {
        of_day(date) == Some(Illness::Fever)
            || history
                .symptoms(date)
                .any(|(_, symptom)| symptom.symptom == SymptomKind::Fever)
    };
    let topic = Topic::ComingBack;
    if has_fever(today) {
        finding.say_rest(Phrase::new("readiness-ill-fever"), topic);
        return;
    }
    match of_day(today) {
        Some(Illness::Chest) => finding.say_rest(Phrase::new("readiness-ill-chest"), topic),
        Some(Illness::Stomach) => finding.say_rest(Phrase::new("readiness-ill-stomach"), topic),
        Some(Illness::Cold) => {
            let phrase = Phrase::new("readiness-ill-cold");
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        Some(Illness::Other) => {
            let phrase = Phrase::new("readiness-ill-other");
            finding.say(ReadinessLevel::Low, phrase, topic);
        }
        Some(Illness::Fever) | None => {}
    }
    let was_serious = |date| has_fever(date) || of_day(date) == Some(Illness::Chest);
    let since = (1..=FREE_DAYS)
        .map(|days| back(today, days))
        .find(|date| was_serious(*date));
    if let Some(date) = since {
        finding.say_rest(Phrase::new("readiness-ill-before").day("day", date), topic);
    }
}

/// What red flags, pain and fever leave of running: readiness never asks for more than they do. What is
/// said already is not said again.
fn flagged(running: RunAdvice, finding: &mut FactorFinding) {
    for reason in running.reasons {
        let level = match reason.verdict {
            RunVerdict::Run => continue,
            RunVerdict::RunHalf => ReadinessLevel::Reduced,
            RunVerdict::Hold | RunVerdict::StopUntilSeen => ReadinessLevel::Low,
        };
        let is_said = finding
            .reasons
            .iter()
            .any(|said| said.topic == reason.topic && said.level >= level);
        match level {
            _ if is_said => {}
            ReadinessLevel::Low => finding.say_rest(reason.phrase, reason.topic),
            _ => finding.say(level, reason.phrase, reason.topic),
        }
    }
}

fn pain(history: &History, today: NaiveDate, running: &RunAdvice, finding: &mut FactorFinding) {
    let worst = history
        .symptoms(today)
        .filter(|(_, symptom)| symptom.symptom == SymptomKind::Pain)
        .filter_map(|(_, symptom)| symptom.level)
        .max();
    let words = |key: &str, level: u8| Phrase::new(key).count("level", level);
    let topic = Topic::PainAndNumbness;
    let holds = running
        .reasons
        .iter()
        .any(|reason| reason.topic == topic && reason.verdict > RunVerdict::Run);
    match worst {
        Some(level) if level > PAIN_STOPS => {
            finding.say_rest(words("readiness-pain-stops", level), topic);
        }
        // The rule of running is stricter, unless somebody has looked at it.
        Some(level) if level > PAIN_HOLDS && !holds => {
            let phrase = words("readiness-pain-holds", level);
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        Some(level @ 1..=PAIN_HOLDS) => {
            let phrase = words("readiness-pain-mild", level);
            finding.say(ReadinessLevel::Watch, phrase, topic);
        }
        _ => {}
    }
}

/// Heaviness: the latest word of the day, in a check-in or by touch before a run.
fn legs(history: &History, day: &Day<'_>, finding: &mut FactorFinding) {
    let today = day
        .entries
        .iter()
        .rev()
        .find_map(|entry| match entry.entry.draft() {
            Draft::CheckIn(check_in) => check_in.leg_heaviness,
            Draft::LegsToday(legs) => Some(legs.feel.heaviness()),
            _ => None,
        });
    if let Some((level, key)) = today.and_then(|level| {
        of_ten(
            level,
            [
                "readiness-legs-some",
                "readiness-legs-heavy",
                "readiness-legs-very-heavy",
            ],
        )
    }) {
        finding.say(level, Phrase::new(key), Topic::WhatToDoNow);
    }
    let is_heavy = |days| {
        let heaviness = history.day(back(day.date, days)).morning_heaviness();
        heaviness.is_some_and(|heaviness| heaviness >= HEAVY)
    };
    if today.is_some_and(|heaviness| heaviness >= HEAVY) && (1..RUNNING).all(is_heavy) {
        let days = 1 + (1..=366).take_while(|days| is_heavy(*days)).count();
        let phrase = Phrase::new("readiness-legs-running").count("days", days);
        finding.say(ReadinessLevel::Low, phrase, Topic::PersistentHeaviness);
    }
    for days in [0, 1] {
        let date = back(day.date, days);
        let before = history.day(date);
        let said = before.runs.iter().any(Run::was_heavy);
        let written = before
            .cards()
            .any(|card| card.leg_heaviness.is_some_and(|level| level >= HEAVY));
        if said || written {
            let phrase = Phrase::new("readiness-legs-in-run").day("day", date);
            finding.say(ReadinessLevel::Watch, phrase, Topic::WhatToDoNow);
            break;
        }
    }
}

fn soreness(day: &Day<'_>, finding: &mut FactorFinding) {
    let worst = day.check_in(|check_in| check_in.soreness.iter().map(|sore| sore.level).max());
    let keys = [
        "readiness-sore-some",
        "readiness-sore",
        "readiness-sore-very",
    ];
    if let Some(worst) = worst
        && let Some((level, key)) = of_ten(worst, keys)
    {
        let phrase = Phrase::new(key).count("level", worst);
        finding.say(level, phrase, Topic::MuscleDamage);
    }
}

fn whole_body(day: &Day<'_>, finding: &mut FactorFinding) {
    let topic = Topic::ListenToYourBody;
    match day.check_in(|check_in| check_in.fatigue) {
        Some(5) => {
            let phrase = Phrase::new("readiness-exhausted");
            finding.say(ReadinessLevel::Low, phrase, topic);
        }
        Some(4) => {
            let phrase = Phrase::new("readiness-tired");
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        _ => {}
    }
    match day.check_in(|check_in| check_in.mood) {
        Some(1) => {
            let phrase = Phrase::new("readiness-mood-low");
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        Some(2) => {
            let phrase = Phrase::new("readiness-mood-subdued");
            finding.say(ReadinessLevel::Watch, phrase, topic);
        }
        _ => {}
    }
    match day.check_in(|check_in| check_in.stress) {
        Some(5) => {
            let phrase = Phrase::new("readiness-stress-high");
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        Some(4) => {
            let phrase = Phrase::new("readiness-stress-some");
            finding.say(ReadinessLevel::Watch, phrase, topic);
        }
        _ => {}
    }
}

/// What a level of ten means, with the key for some, for enough to go easy, and for much.
fn of_ten(level: u8, keys: [&'static str; 3]) -> Option<(ReadinessLevel, &'static str)> {
    let [some, enough, much] = keys;
    match level {
        MUCH.. => Some((ReadinessLevel::Low, much)),
        HEAVY.. => Some((ReadinessLevel::Reduced, enough)),
        SOME.. => Some((ReadinessLevel::Watch, some)),
        _ => None,
    }
}

/// Whether anything was entered that day of how the runner is. Hours of sleep say nothing of it.
fn says_how_it_is(day: &Day<'_>) -> bool {
    day.entries.iter().any(|entry| match entry.entry.draft() {
        Draft::CheckIn(check_in) => {
            check_in.leg_heaviness.is_some()
                || check_in.fatigue.is_some()
                || check_in.mood.is_some()
                || check_in.stress.is_some()
                || check_in.illness.is_some()
                || !check_in.soreness.is_empty()
        }
        Draft::LegsToday(_) => true,
        _ => false,
    })
}
