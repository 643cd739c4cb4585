//! What is also worth asking about, beside the eight causes.

use chrono::NaiveDate;
use serde::Serialize;

use super::case::Case;
use super::recovery::is_ill;
use crate::recovery::entry::TagKind;
use crate::recovery::history::back;
use crate::recovery::{Arg, Phrase};

/// Something that is also worth asking about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Beside {
    /// What.
    pub kind: BesideKind,
    /// In words, with the days.
    pub phrase: Phrase,
}

/// What is also worth asking about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BesideKind {
    /// A medicine.
    Medicine,
    /// Alcohol.
    Alcohol,
    /// Heat.
    Heat,
    /// Long standing.
    LongStanding,
    /// A long journey.
    Travel,
    /// The day of the menstrual cycle.
    CycleDay,
    /// An illness.
    Illness,
}

impl BesideKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 7] = [
        Self::Medicine,
        Self::Alcohol,
        Self::Heat,
        Self::LongStanding,
        Self::Travel,
        Self::CycleDay,
        Self::Illness,
    ];

    /// So many days before a heavy day still belong to it.
    const fn days_before(self) -> u64 {
        match self {
            Self::CycleDay => 0,
            Self::Medicine | Self::Alcohol | Self::Heat | Self::LongStanding => 1,
            Self::Travel => 2,
            Self::Illness => 7,
        }
    }

    /// The messages of one day and of weeks.
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Medicine => ("causes-beside-medicine", "causes-weeks-beside-medicine"),
            Self::Alcohol => ("causes-beside-alcohol", "causes-weeks-beside-alcohol"),
            Self::Heat => ("causes-beside-heat", "causes-weeks-beside-heat"),
            Self::LongStanding => (
                "causes-beside-long-standing",
                "causes-weeks-beside-long-standing",
            ),
            Self::Travel => ("causes-beside-travel", "causes-weeks-beside-travel"),
            Self::CycleDay => ("causes-beside-cycle-day", "causes-weeks-beside-cycle-day"),
            Self::Illness => ("causes-beside-illness", "causes-weeks-beside-illness"),
        }
    }

    fn is_on(self, case: &Case<'_>, date: NaiveDate) -> bool {
        let day = case.history.day(date);
        match self {
            Self::Medicine => day.is_tagged(TagKind::Medicine),
            Self::Alcohol => day.is_tagged(TagKind::Alcohol),
            Self::Heat => day.is_tagged(TagKind::Heat) || day.runs.iter().any(|run| run.facts.hot),
            Self::LongStanding => day.is_tagged(TagKind::LongStanding),
            Self::Travel => day.is_tagged(TagKind::Travel),
            Self::CycleDay => cycle_day(case, date).is_some(),
            Self::Illness => is_ill(case, date),
        }
    }

    /// The latest day of it that belongs to a heavy day.
    fn latest(self, case: &Case<'_>, heavy: NaiveDate) -> Option<NaiveDate> {
        let dates = (0..=self.days_before()).map(|days| back(heavy, days));
        let mut dates = dates.filter(|date| *date <= case.today);
        dates.find(|date| self.is_on(case, *date))
    }
}

/// What belongs to these heavy days: to one of them in words of a day, to several in counts of at least
/// two.
pub(super) fn beside(case: &Case<'_>, heavy: &[NaiveDate]) -> Vec<Beside> {
    let found = BesideKind::ALL.into_iter().filter_map(|kind| {
        let dates: Vec<(NaiveDate, NaiveDate)> = heavy
            .iter()
            .filter_map(|heavy| Some((*heavy, kind.latest(case, *heavy)?)))
            .collect();
        let (day_key, weeks_key) = kind.keys();
        let phrase = match (heavy.len(), dates.as_slice()) {
            (1, [(_, day)]) => Phrase::new(day_key).day("day", *day),
            (2.., [_, _, ..]) => Phrase::new(weeks_key)
                .count("days", dates.len())
                .count("heavy", heavy.len()),
            _ => return None,
        };
        let phrase = match kind {
            BesideKind::CycleDay => {
                let days = dates.iter().filter_map(|(day, _)| cycle_day(case, *day));
                let days: Vec<String> = days.map(|day| day.to_string()).collect();
                phrase.with("cycle", Arg::Text(days.join(", ")))
            }
            _ => phrase,
        };
        Some(Beside { kind, phrase })
    });
    found.collect()
}

fn cycle_day(case: &Case<'_>, date: NaiveDate) -> Option<u16> {
    let day = case.history.day(date);
    day.check_in(|check_in| check_in.cycle_day)
}
