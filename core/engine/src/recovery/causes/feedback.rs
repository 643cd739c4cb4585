//! Whether an advice helped: what the runner said before, and which one to ask about today.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cause, Findings, LegsState, Span};
use crate::recovery::advice::Advice;
use crate::recovery::entry::AdviceOutcome;
use crate::recovery::history::back;
use crate::recovery::load::LoadSeries;
use crate::recovery::{Draft, History};

/// What the runner said of each advice until a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outcomes {
    counts: BTreeMap<Advice, Counts>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
struct Counts {
    tried: u32,
    helped: u32,
    did_not: u32,
}

/// How often an advice helped.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct AdviceCount {
    /// The advice.
    pub advice: Advice,
    /// How often it was tried.
    pub tried: u32,
    /// How often it helped.
    pub helped: u32,
}

/// The question whether an advice helped.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct AdviceQuestion {
    /// The advice.
    pub advice: Advice,
    /// The possible cause that it was given for.
    pub cause: Cause,
    /// The heavy day on which it was given.
    pub given_on: NaiveDate,
}

impl Outcomes {
    /// Everything said until `today`, that day included.
    pub fn of(history: &History, today: NaiveDate) -> Self {
        let mut counts: BTreeMap<Advice, Counts> = BTreeMap::new();
        for (_, outcome) in outcomes(history, NaiveDate::MIN, today) {
            let count = counts.entry(outcome.advice).or_default();
            count.tried += u32::from(outcome.tried);
            count.helped += u32::from(outcome.helped == Some(true));
            count.did_not += u32::from(outcome.helped == Some(false));
        }
        Self { counts }
    }

    /// How often an advice was tried.
    pub fn tried(&self, advice: Advice) -> u32 {
        self.counts(advice).tried
    }

    /// How often it helped.
    pub fn helped(&self, advice: Advice) -> u32 {
        self.counts(advice).helped
    }

    /// How often it helped, less how often it did not.
    pub fn score(&self, advice: Advice) -> i64 {
        let counts = self.counts(advice);
        i64::from(counts.helped) - i64::from(counts.did_not)
    }

    fn counts(&self, advice: Advice) -> Counts {
        self.counts.get(&advice).copied().unwrap_or_default()
    }
}

/// What helped most often, the most frequent first; nothing that never helped.
pub fn helped_most(history: &History, today: NaiveDate) -> Vec<AdviceCount> {
    let outcomes = Outcomes::of(history, today);
    let counts = outcomes.counts.iter().map(|(advice, counts)| AdviceCount {
        advice: *advice,
        tried: counts.tried,
        helped: counts.helped,
    });
    let mut counts: Vec<_> = counts.filter(|count| count.helped > 0).collect();
    counts.sort_by_key(|count| (std::cmp::Reverse(count.helped), count.tried, count.advice));
    counts
}

/// Which advice to ask about today: the first thing to do now of the first cause found on a heavy day,
/// asked the day after, and once more a week after it if there was no answer.
pub fn to_ask(history: &History, load: &LoadSeries, today: NaiveDate) -> Option<AdviceQuestion> {
    [1, 7]
        .into_iter()
        .find_map(|days| question(history, load, back(today, days), today))
}

fn question(
    history: &History,
    load: &LoadSeries,
    given_on: NaiveDate,
    today: NaiveDate,
) -> Option<AdviceQuestion> {
    // Most days are not heavy: nothing to work out.
    history.day(given_on).is_heavy().filter(|heavy| *heavy)?;
    let findings = Findings::of(history, load, Span::Today, given_on);
    if findings.legs != LegsState::Heavy {
        return None;
    }
    let finding = findings.causes.first()?;
    let advice = finding.now.first()?.advice;
    let is_answered = outcomes(history, given_on, today).any(|(_, outcome)| {
        outcome.advice == advice && outcome.cause.is_none_or(|cause| cause == finding.cause)
    });
    (!is_answered).then_some(AdviceQuestion {
        advice,
        cause: finding.cause,
        given_on,
    })
}

fn outcomes(
    history: &History,
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = (NaiveDate, &AdviceOutcome)> {
    let entries = history.entries_between(first, last).iter();
    entries.filter_map(|entry| match entry.entry.draft() {
        Draft::AdviceOutcome(outcome) => Some((entry.day, outcome)),
        _ => None,
    })
}
