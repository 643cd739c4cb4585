//! What helped most often, with counts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::stats::Share;
use crate::coaching::RescueStep;
use crate::recovery::advice::Advice;
use crate::recovery::entry::{ActivityKind, Draft};
use crate::recovery::history::{Day, History, ahead, back};
use crate::recovery::slug::key;
use crate::recovery::words::Phrase;

/// Days that are looked at.
const YEAR: u64 = 365;

/// Heavy days with a care after which the next day is known, before anything is said of it.
const FEWEST_CARES: u32 = 3;

/// Something that helped.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Help {
    /// A step of the rescue, in a run.
    Step(RescueStep),
    /// An advice that was tried.
    Advice(Advice),
    /// Care for the legs on a heavy day.
    Care(ActivityKind),
}

/// Something that helped, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Helped {
    /// What.
    pub help: Help,
    /// How often it helped, of the times that are known. Of a step only the times are known in which
    /// it helped.
    pub times: Share,
    /// For care: how often legs were lighter the day after a heavy day without it.
    pub without: Option<Share>,
}

impl Helped {
    /// Its name.
    pub fn name(&self) -> String {
        match self.help {
            Help::Step(step) => key("entries-step", step),
            Help::Advice(advice) => key("entries-advice", advice),
            Help::Care(care) => key("entries-activity", care),
        }
    }

    /// What it says, with its counts.
    pub fn phrase(&self) -> Phrase {
        let phrase = match self.help {
            Help::Step(_) => Phrase::new("review-helped-step"),
            Help::Advice(_) => Phrase::new("review-helped-advice").count("tried", self.times.known),
            Help::Care(_) => Phrase::new("review-helped-care").count("tried", self.times.known),
        };
        let phrase = phrase.key_of("what", self.name());
        let phrase = phrase.count("helped", self.times.count);
        match self.without {
            None => phrase,
            Some(without) => phrase
                .count("other_helped", without.count)
                .count("other_tried", without.known),
        }
    }
}

/// What helped within the year that ends with `today`, the most often first.
pub(super) fn helped(history: &History, today: NaiveDate) -> Vec<Helped> {
    let first = back(today, YEAR - 1);
    let mut counts: BTreeMap<Help, Share> = BTreeMap::new();
    for day in history.days(first, today) {
        for step in steps(history, &day) {
            counts.entry(Help::Step(step)).or_default().add(Some(true));
        }
        for entry in day.entries {
            if let Draft::AdviceOutcome(outcome) = entry.entry.draft() {
                let share = counts.entry(Help::Advice(outcome.advice)).or_default();
                share.add(outcome.helped);
            }
        }
    }
    let mut helped: Vec<_> = counts
        .into_iter()
        .map(|(help, times)| Helped {
            help,
            times,
            without: None,
        })
        .chain(cares(history, first, today))
        .filter(|helped| helped.times.count > 0)
        .collect();
    // A stable sort keeps the order of declaration among equals.
    helped.sort_by_key(|helped| std::cmp::Reverse(helped.times.count));
    helped
}

/// The steps that helped in the runs of a day, each once a run.
fn steps(history: &History, day: &Day<'_>) -> Vec<RescueStep> {
    let mut steps = Vec::new();
    for run in day.runs {
        let by_card = history.card_of(run).map(|card| card.helped.as_slice());
        let said = run.facts.helped.iter().chain(by_card.unwrap_or_default());
        steps.extend(said.copied().collect::<BTreeSet<_>>());
    }
    if day.runs.is_empty() {
        let cards = day.cards().filter(|card| card.run.is_none());
        let said = cards.flat_map(|card| card.helped.iter().copied());
        steps.extend(said.collect::<BTreeSet<_>>());
    }
    steps
}

/// How often legs were lighter the morning after a heavy day with a care, and without it.
fn cares(history: &History, first: NaiveDate, today: NaiveDate) -> Vec<Helped> {
    let heavy_days: Vec<_> = history
        .days(first, back(today, 1))
        .filter(|day| day.is_heavy() == Some(true) && history.absence(day.date).is_none())
        .filter_map(|day| {
            let next = history.day(ahead(day.date, 1)).morning_heaviness()?;
            Some((day, next < day.heaviness()?))
        })
        .collect();
    let kinds = ActivityKind::ALL.into_iter().filter(|kind| kind.is_care());
    kinds
        .map(|kind| {
            let (mut times, mut without) = (Share::default(), Share::default());
            for (day, is_lighter) in &heavy_days {
                let has_care = day.activities().any(|done| done.activity == kind);
                let share = if has_care { &mut times } else { &mut without };
                share.add(Some(*is_lighter));
            }
            Helped {
                help: Help::Care(kind),
                times,
                without: Some(without),
            }
        })
        .filter(|helped| helped.times.known >= FEWEST_CARES)
        .collect()
}
