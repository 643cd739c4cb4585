use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::findings::Reason;
use super::sign::{Sign, Weight};
use crate::recovery::entry::{Intake, RunCard};
use crate::recovery::history::{Day, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::{Draft, History, Phrase, Run};

/// From this heaviness of ten on the legs are not fresh: where the lower third of the scale ends.
pub(super) const NOT_FRESH: u8 = 4;
/// So far back a rule may look at absences.
const ABSENCE_DAYS: u64 = 100;
/// So many days without absence make a usual week.
const USUAL_DAYS: usize = 21;

/// What the rules look at. Nothing after today is looked at.
#[derive(Debug)]
pub(super) struct Case<'a> {
    pub(super) history: &'a History,
    pub(super) load: &'a LoadSeries,
    pub(super) today: NaiveDate,
    absent: BTreeSet<NaiveDate>,
    shoes: Vec<FirstUse<'a>>,
}

/// The first that is known of a pair of shoes.
#[derive(Clone, Copy, Debug)]
pub(super) struct FirstUse<'a> {
    pub(super) day: NaiveDate,
    pub(super) name: &'a str,
    /// Whether the runner entered that day as their first.
    pub(super) is_entered: bool,
}

impl<'a> Case<'a> {
    pub(super) fn new(history: &'a History, load: &'a LoadSeries, today: NaiveDate) -> Self {
        let days = back(today, ABSENCE_DAYS).iter_days();
        let absent = days
            .take_while(|date| *date <= today)
            .filter(|date| history.absence(*date).is_some())
            .collect();
        Self {
            history,
            load,
            today,
            absent,
            shoes: first_uses(history, today),
        }
    }

    /// Shoes, those first used earliest first.
    pub(super) fn shoes(&self) -> &[FirstUse<'a>] {
        &self.shoes
    }

    pub(super) fn is_absent(&self, date: NaiveDate) -> bool {
        self.absent.contains(&date)
    }

    pub(super) fn card(&self, run: &Run) -> Option<&'a RunCard> {
        self.history.card_of(run)
    }

    pub(super) fn intake(&self, run: &Run) -> Option<&'a Intake> {
        self.history.intake_of(run)
    }

    /// The last day whose sessions came before the heaviness of `date`: that day itself, unless the legs
    /// were heavy in its morning already.
    pub(super) fn last_before(&self, date: NaiveDate) -> NaiveDate {
        let morning = self.history.day(date).morning_heaviness();
        if morning.is_some_and(|heaviness| heaviness >= NOT_FRESH) {
            back(date, 1)
        } else {
            date
        }
    }

    /// The days from `first` to `last`, none after today.
    pub(super) fn days(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = Day<'a>> + use<'a> {
        self.history.days(first, last.min(self.today))
    }

    /// The load from `first` to `last`; `None` where a day of it is not known.
    pub(super) fn load_between(&self, first: NaiveDate, last: NaiveDate) -> Option<f64> {
        let days = first.iter_days().take_while(|date| *date <= last);
        days.map(|date| Some(self.load.day(date)?.load)).sum()
    }

    /// The runner's usual week of load in this time: absences left out. `None` with fewer than 21 days,
    /// or without any load.
    pub(super) fn usual_week(&self, first: NaiveDate, last: NaiveDate) -> Option<f64> {
        let days = first.iter_days().take_while(|date| *date <= last);
        let loads: Vec<f64> = days
            .filter(|date| !self.is_absent(*date))
            .filter_map(|date| Some(self.load.day(date)?.load))
            .collect();
        let mean = loads.iter().sum::<f64>() / loads.len() as f64;
        (loads.len() >= USUAL_DAYS && mean > 0.0).then_some(mean * 7.0)
    }
}

fn first_uses(history: &History, today: NaiveDate) -> Vec<FirstUse<'_>> {
    let mut known = BTreeSet::new();
    let entries = history.entries_between(NaiveDate::MIN, today).iter();
    let uses = entries.filter_map(|entry| match entry.entry.draft() {
        Draft::Shoes(shoes) => Some((entry.day, shoes.name.as_str(), !shoes.laid_aside)),
        Draft::RunCard(card) => Some((entry.day, card.shoes.as_deref()?, false)),
        _ => None,
    });
    let first = uses.filter(|(_, name, _)| known.insert(*name));
    first
        .map(|(day, name, is_entered)| FirstUse {
            day,
            name,
            is_entered,
        })
        .collect()
}

/// A reason in words.
pub(super) fn reason(sign: Sign, weight: Weight, phrase: Phrase) -> Reason {
    Reason {
        sign,
        weight,
        evidence: sign.evidence(),
        phrase,
    }
}
