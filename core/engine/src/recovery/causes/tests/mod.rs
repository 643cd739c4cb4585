//! Scenarios told day by day, and what must hold for every journal.

mod feedback;
mod fuel;
mod gait;
mod properties;
mod rules;
mod scenarios;
mod weeks;
mod words;

use super::*;
use crate::recovery::Draft;
use crate::recovery::entry::{Activity, ActivityKind, Symptom, SymptomKind};
use crate::recovery::load::LoadSeries;
use crate::recovery::testing::Story;

/// What is found for heavy legs on a day of a story.
fn today(story: &Story, day: u64) -> Findings {
    let history = story.history();
    let load = LoadSeries::of(&history, story.date(day));
    Findings::of(&history, &load, Span::Today, story.date(day))
}

/// What is found for the four weeks that end on a day.
fn four_weeks(story: &Story, day: u64) -> Findings {
    let history = story.history();
    let load = LoadSeries::of(&history, story.date(day));
    Findings::of(&history, &load, Span::Weeks(4), story.date(day))
}

/// What was found for a cause, in the order of the reasons.
fn signs(findings: &Findings, cause: Cause) -> Vec<Sign> {
    let reasons = findings.cause(cause).map(|finding| &finding.reasons);
    let signs = reasons.into_iter().flatten().map(|reason| reason.sign);
    signs.collect()
}

fn causes(findings: &Findings) -> Vec<Cause> {
    findings
        .causes
        .iter()
        .map(|finding| finding.cause)
        .collect()
}

fn activity(activity: ActivityKind) -> Activity {
    Activity {
        activity,
        minutes: Some(40),
        distance_m: None,
        rpe: None,
        hard_for_the_legs: false,
        note: None,
    }
}

fn symptom(kind: SymptomKind) -> Draft {
    Draft::Symptom(Symptom {
        symptom: kind,
        part: None,
        side: None,
        level: None,
        since: None,
        until: None,
        circumstances: vec![],
        note: None,
    })
}
