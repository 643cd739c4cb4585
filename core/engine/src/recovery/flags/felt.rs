use chrono::NaiveDate;

use super::super::entry::{Circumstance, Draft, Symptom, SymptomKind};
use super::super::history::{History, ahead, back};
use super::{Flag, FlagKind, Urgency};
use crate::recovery::Phrase;

/// Days for which a symptom without a last day is taken as still there, though nothing was said since.
///
/// Ours: as long as the two weeks after which heaviness counts as persistent. Silence must not make a
/// symptom vanish, nor keep a forgotten one for ever; what needs a clinician's yes stays for ever.
pub(super) const LINGERS_DAYS: i64 = 14;

/// Days for which a visit sets the same complaint aside, where it is no emergency. Ours: four weeks,
/// the time over which a treatment is commonly judged.
pub(super) const SET_ASIDE_DAYS: i64 = 28;

/// A symptom as it was entered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Felt<'a> {
    pub(super) symptom: &'a Symptom,
    /// The day of the entry.
    pub(super) day: NaiveDate,
    /// Its first day.
    pub(super) first: NaiveDate,
    /// Its place among all entries: later ones override.
    pub(super) order: usize,
}

/// Everything that the rules look at.
#[derive(Debug)]
pub(super) struct Case<'a> {
    pub(super) history: &'a History,
    pub(super) today: NaiveDate,
    felt: Vec<Felt<'a>>,
    visits: Vec<Felt<'a>>,
}

impl<'a> Case<'a> {
    /// The day after today counts too: somebody who travels west may have written it just now, and a
    /// red flag must not wait for a calendar.
    pub(super) fn of(history: &'a History, today: NaiveDate) -> Self {
        let last = ahead(today, 1);
        let entries = history.entries().iter().enumerate();
        let all = entries
            .filter(|(_, entry)| entry.day <= last)
            .filter_map(|(order, entry)| match entry.entry.draft() {
                Draft::Symptom(symptom) => Some(Felt {
                    symptom,
                    day: entry.day,
                    first: symptom.since.unwrap_or(entry.day),
                    order,
                }),
                _ => None,
            });
        let (visits, felt) = all.partition(|felt| felt.symptom.is(Circumstance::Cleared));
        Self {
            history,
            today,
            felt,
            visits,
        }
    }

    /// The symptoms of one sort that raise flags of this kind today: those that are still there, and
    /// where a clinician's yes is needed, those that are over too.
    pub(super) fn standing(
        &self,
        symptom: SymptomKind,
        kind: FlagKind,
    ) -> impl Iterator<Item = Felt<'a>> {
        self.felt
            .iter()
            .copied()
            .filter(move |felt| felt.symptom.symptom == symptom)
            .filter(move |felt| kind.needs_a_yes() || self.is_there(*felt))
            // "0" says that there is none: it closes what was before, and is nothing itself.
            .filter(|felt| felt.symptom.level != Some(0))
            .filter(move |felt| !self.is_set_aside(*felt, kind))
    }

    /// The symptoms of one sort that are still there and were entered after any visit for them: that
    /// somebody said running is fine does not speak for what came since.
    pub(super) fn unanswered(&self, symptom: SymptomKind) -> impl Iterator<Item = Felt<'a>> {
        let felt = self.felt.iter().copied();
        felt.filter(move |felt| felt.symptom.symptom == symptom)
            .filter(|felt| self.is_there(*felt) && felt.symptom.level != Some(0))
            .filter(|felt| {
                let mut visits = self.visits.iter().filter(|it| it.order > felt.order);
                !visits.any(|visit| covers(visit.symptom, felt.symptom))
            })
    }

    /// The symptoms of one sort of the last two weeks, those that are over too.
    pub(super) fn standing_or_over(&self, symptom: SymptomKind) -> impl Iterator<Item = Felt<'a>> {
        let felt = self.felt.iter().copied();
        felt.filter(move |felt| felt.symptom.symptom == symptom)
            .filter(|felt| (self.today - felt.day).num_days() <= LINGERS_DAYS)
            .filter(|felt| felt.symptom.level != Some(0))
    }

    /// The symptoms of every sort with a circumstance that raise flags of this kind today.
    pub(super) fn standing_with(
        &self,
        circumstance: Circumstance,
        kind: FlagKind,
    ) -> Vec<Felt<'a>> {
        let sorts = SymptomKind::ALL.into_iter();
        sorts
            .flat_map(|sort| self.standing(sort, kind))
            .filter(|felt| felt.symptom.is(circumstance))
            .collect()
    }

    /// Whether a symptom is still there today, as far as is known.
    pub(super) fn is_there(&self, felt: Felt<'_>) -> bool {
        (self.today - felt.day).num_days() <= LINGERS_DAYS && self.over(felt).is_none()
    }

    /// The last day of a symptom that is over: by its own word, or by a later one of the same place.
    pub(super) fn over(&self, felt: Felt<'_>) -> Option<NaiveDate> {
        let last_day = |other: &Felt<'_>| match (other.symptom.until, other.symptom.level) {
            (Some(until), _) => Some(until),
            (None, Some(0)) => Some(other.day),
            _ => None,
        };
        let later = self.felt.iter().filter(|other| other.order >= felt.order);
        later
            .filter(|other| is_same_complaint(other.symptom, felt.symptom))
            .filter_map(last_day)
            .find(|until| *until >= felt.first && *until <= self.today)
    }

    /// Whether a visit was entered for a sort of symptom within the last weeks.
    pub(super) fn was_seen_lately(&self, symptom: SymptomKind) -> bool {
        self.visits
            .iter()
            .any(|visit| visit.symptom.symptom == symptom && is_recent(visit.day, self.today))
    }

    fn is_set_aside(&self, felt: Felt<'_>, kind: FlagKind) -> bool {
        let visits = self.visits.iter();
        let mut of_it = visits.filter(|visit| covers(visit.symptom, felt.symptom));
        // What is no emergency may be entered again for a while without being flagged again.
        let lasts = kind.urgency() == Urgency::BookAVisit && !kind.needs_a_yes();
        of_it.any(|visit| {
            let is_answered = visit.order > felt.order;
            if lasts {
                is_recent(visit.day, self.today) && (is_answered || is_recent(visit.day, felt.day))
            } else {
                is_answered
            }
        })
    }

    /// The first day of a complaint that goes on until today: earlier entries of the same place
    /// belong to it while they are close enough to each other.
    pub(super) fn beginning(&self, of: Felt<'_>, which: impl Fn(&Symptom) -> bool) -> NaiveDate {
        let mut earliest = of.first;
        let before = self.felt.iter().rev().filter(|felt| felt.order < of.order);
        for felt in before.filter(|felt| is_same_complaint(felt.symptom, of.symptom)) {
            let is_near = (earliest - felt.day).num_days() <= LINGERS_DAYS;
            if !is_near || self.over(*felt).is_some() || !which(felt.symptom) {
                break;
            }
            earliest = earliest.min(felt.first);
        }
        earliest
    }

    /// A flag for these symptoms; `None` where there are none.
    pub(super) fn flag(&self, kind: FlagKind, felt: &[Felt<'a>]) -> Option<Flag> {
        let first_day = felt.iter().map(|felt| felt.first).min()?;
        let ends = felt.iter().map(|felt| self.over(*felt).unwrap_or(felt.day));
        let last_day = ends.max()?;
        let all_over = felt.iter().all(|felt| self.over(*felt).is_some());
        let is_fresh = felt
            .iter()
            .any(|felt| self.over(*felt).is_none() && felt.day >= back(self.today, 1));
        // What is over or some days old no longer calls for an ambulance, but still for a yes.
        let waits = kind.needs_a_yes() && !is_fresh;
        let urgency = match (waits, all_over) {
            (false, _) => kind.urgency(),
            (true, true) => Urgency::BookAVisit,
            (true, false) => kind.urgency().max(Urgency::SameDay),
        };
        let mut symptoms: Vec<Symptom> = Vec::new();
        for one in latest_of_each(felt.iter().copied()) {
            symptoms.push(one.symptom.clone());
        }
        symptoms.sort_by_key(|symptom| (symptom.symptom, symptom.part, symptom.side));
        Some(Flag {
            kind,
            urgency,
            waits_for_a_yes: waits,
            first_day,
            last_day,
            symptoms,
            notes: Vec::new(),
        })
    }

    /// A flag that a pattern in the journal raises.
    pub(super) fn pattern(&self, kind: FlagKind, first_day: NaiveDate, note: Phrase) -> Flag {
        Flag {
            kind,
            urgency: kind.urgency(),
            waits_for_a_yes: false,
            first_day,
            last_day: self.today,
            symptoms: Vec::new(),
            notes: vec![note],
        }
    }
}

/// The same symptom in the same place.
pub(super) fn is_same_complaint(a: &Symptom, b: &Symptom) -> bool {
    (a.symptom, a.part, a.side) == (b.symptom, b.part, b.side)
}

/// Whether a visit for one is a visit for the other too: a visit that names no place is for all.
fn covers(visit: &Symptom, felt: &Symptom) -> bool {
    visit.symptom == felt.symptom
        && (visit.part.is_none() || visit.part == felt.part)
        && (visit.side.is_none() || visit.side == felt.side)
}

/// The latest entry of each complaint among these.
pub(super) fn latest_of_each<'a>(felt: impl Iterator<Item = Felt<'a>>) -> Vec<Felt<'a>> {
    let mut latest: Vec<Felt<'a>> = Vec::new();
    for one in felt {
        latest.retain(|other| !is_same_complaint(other.symptom, one.symptom));
        latest.push(one);
    }
    latest
}

fn is_recent(visit: NaiveDate, day: NaiveDate) -> bool {
    (0..=SET_ASIDE_DAYS).contains(&(day - visit).num_days())
}
