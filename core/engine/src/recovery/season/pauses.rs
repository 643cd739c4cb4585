use chrono::NaiveDate;

use crate::recovery::entry::{AbsenceState, Draft, Illness, SymptomKind};
use crate::recovery::history::{History, ahead, back};

/// How far back a pause still matters.
const DAYS_BACK: u64 = 150;
/// From this many days on, an injury or an illness is followed by the ladder.
pub(super) const LADDER_AFTER_DAYS: i64 = 7;
/// No run until 48 hours after the last day of fever.
const FEVER_HOLD_DAYS: u64 = 2;
/// Then half for a week.
const FEVER_HALF_DAYS: u64 = 7;

/// When the runner does not train.
#[derive(Clone, Debug)]
pub(super) struct Pauses {
    absences: Vec<Pause>,
    fever: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    from: NaiveDate,
    until: Option<NaiveDate>,
    state: AbsenceState,
}

/// A stretch of days without training.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Stretch {
    pub(super) from: NaiveDate,
    pub(super) until: NaiveDate,
    pub(super) state: AbsenceState,
}

impl Pauses {
    pub(super) fn new(history: &History, today: NaiveDate) -> Self {
        let first = back(today, 366 + DAYS_BACK);
        let absences = history.entries_between(first, ahead(today, 366)).iter();
        let absences = absences.filter_map(|entry| match entry.entry.draft() {
            Draft::Absence(absence) => Some(Pause {
                from: entry.day,
                until: absence.until,
                state: absence.state,
            }),
            _ => None,
        });
        Self {
            absences: absences.collect(),
            fever: last_fever(history, today),
        }
    }

    /// The state of a day: of several the one that began last.
    pub(super) fn on(&self, date: NaiveDate) -> Option<AbsenceState> {
        let covers = |pause: &&Pause| {
            // As long as a history looks back for an absence without an end.
            let until = pause.until.unwrap_or(ahead(pause.from, 366));
            pause.from <= date && date <= until
        };
        self.absences
            .iter()
            .rev()
            .find(covers)
            .map(|pause| pause.state)
    }

    /// Whether nobody knows yet when the runner is back.
    pub(super) fn is_open(&self, today: NaiveDate) -> bool {
        self.absences
            .iter()
            .any(|pause| pause.until.is_none() && pause.from <= today && self.on(today).is_some())
    }

    /// The last stretch of injury or illness that began by today, whatever its length.
    pub(super) fn last_stretch(&self, today: NaiveDate) -> Option<Stretch> {
        let hurt = |date| {
            self.on(date)
                .filter(|state| matches!(state, AbsenceState::Injured | AbsenceState::Ill))
        };
        let days_back = 0..DAYS_BACK;
        let mut until = days_back
            .map(|days| back(today, days))
            .find(|day| hurt(*day).is_some())?;
        let state = hurt(until)?;
        let mut from = until;
        while hurt(back(from, 1)).is_some() {
            from = back(from, 1);
        }
        if until == today {
            while hurt(ahead(until, 1)).is_some() {
                until = ahead(until, 1);
            }
        }
        Some(Stretch { from, until, state })
    }

    /// The last day without a run after a fever.
    pub(super) fn fever_hold(&self) -> Option<NaiveDate> {
        self.fever.map(|last| ahead(last, FEVER_HOLD_DAYS))
    }

    /// Whether a day's run is halved after a fever.
    pub(super) fn is_halved(&self, date: NaiveDate) -> bool {
        self.fever_hold()
            .is_some_and(|hold| hold < date && date <= ahead(hold, FEVER_HALF_DAYS))
    }
}

impl Stretch {
    /// Its length in days.
    pub(super) fn days(&self) -> i64 {
        (self.until - self.from).num_days() + 1
    }
}

/// The last day with fever, or with an infection of the chest.
fn last_fever(history: &History, today: NaiveDate) -> Option<NaiveDate> {
    let first = back(today, 30);
    let feverish = |illness| matches!(illness, Illness::Fever | Illness::Chest);
    let by_morning = history
        .days(first, today)
        .filter(|day| {
            day.check_in(|check_in| check_in.illness)
                .is_some_and(feverish)
        })
        .map(|day| day.date);
    let by_symptom = history
        .entries()
        .iter()
        .filter_map(|entry| match entry.entry.draft() {
            Draft::Symptom(symptom) if symptom.symptom == SymptomKind::Fever => {
                let last = symptom.until.unwrap_or(entry.day).min(today);
                (first <= last && entry.day <= today).then_some(last)
            }
            _ => None,
        });
    by_morning.chain(by_symptom).max()
}
