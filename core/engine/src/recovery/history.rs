//! Everything that recovery looks at: runs, entries and what is known of the runner, in order.

use chrono::{Datelike, Days, NaiveDate};

use super::background::Background;
use super::entry::{
    Absence, AbsenceState, Activity, Draft, Intake, JournalEntry, RunCard, Symptom, TagKind,
};
use super::facts::Run;
use super::follow_up::FollowUp;
use super::season::{Goal, StartAnswers};
use crate::run::Profile;

/// What a [`History`] is made of. The order of runs and entries does not matter.
#[derive(Clone, Debug, Default)]
pub struct HistoryParts {
    /// The runner's own runs: recorded here or brought along, not simulated.
    pub runs: Vec<Run>,
    /// The journal.
    pub entries: Vec<JournalEntry>,
    /// The runner.
    pub profile: Profile,
    /// The runner's health, as far as it was said.
    pub background: Background,
    /// The three answers of day one, where they were given.
    pub start: Option<StartAnswers>,
    /// What the runner trains for.
    pub goal: Option<Goal>,
    /// Red flags pressed in runs.
    pub follow_ups: Vec<FollowUp>,
}

/// All of it, sorted.
#[derive(Clone, Debug, Default)]
pub struct History {
    runs: Vec<Run>,
    /// The day of each run: asked for again and again.
    run_days: Vec<NaiveDate>,
    entries: Vec<JournalEntry>,
    /// Where among the entries symptoms and absences are: they are few, and last for days.
    symptoms: Vec<usize>,
    absences: Vec<usize>,
    profile: Profile,
    background: Background,
    start: Option<StartAnswers>,
    goal: Option<Goal>,
    follow_ups: Vec<FollowUp>,
}

/// One local calendar day.
#[derive(Clone, Copy, Debug)]
pub struct Day<'a> {
    /// Its date.
    pub date: NaiveDate,
    /// Its runs, in the order in which they began.
    pub runs: &'a [Run],
    /// Its entries, in the order of their time.
    pub entries: &'a [JournalEntry],
}

impl History {
    /// Sorts what it is made of.
    pub fn new(parts: HistoryParts) -> Self {
        let HistoryParts {
            mut runs,
            mut entries,
            profile,
            background,
            start,
            goal,
            mut follow_ups,
        } = parts;
        runs.sort_by_cached_key(|run| (run.day(), run.started_at_utc_ms, run.id.clone()));
        entries.sort_by_key(|entry| (entry.day, entry.at_utc_ms, entry.id));
        follow_ups.sort_by_key(|follow_up| follow_up.at_utc_ms);
        let places = |is_wanted: fn(&Draft) -> bool| {
            let entries = entries.iter().enumerate();
            let wanted = entries.filter(|(_, entry)| is_wanted(entry.entry.draft()));
            wanted.map(|(place, _)| place).collect()
        };
        Self {
            run_days: runs.iter().map(Run::day).collect(),
            symptoms: places(|draft| matches!(draft, Draft::Symptom(_))),
            absences: places(|draft| matches!(draft, Draft::Absence(_))),
            runs,
            entries,
            profile,
            background,
            start,
            goal,
            follow_ups,
        }
    }

    /// Every run, the oldest first.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// Every entry, the oldest first.
    pub fn entries(&self) -> &[JournalEntry] {
        &self.entries
    }

    /// The runner.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The runner's health, as far as it was said.
    pub fn background(&self) -> &Background {
        &self.background
    }

    /// The three answers of day one.
    pub fn start(&self) -> Option<&StartAnswers> {
        self.start.as_ref()
    }

    /// What the runner trains for.
    pub fn goal(&self) -> Option<&Goal> {
        self.goal.as_ref()
    }

    /// Red flags pressed in runs, the oldest first.
    pub fn follow_ups(&self) -> &[FollowUp] {
        &self.follow_ups
    }

    /// The first day with a run or an entry.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let run = self.run_days.first().copied();
        let entry = self.entries.first().map(|entry| entry.day);
        [run, entry].into_iter().flatten().min()
    }

    /// One day.
    pub fn day(&self, date: NaiveDate) -> Day<'_> {
        Day {
            date,
            runs: self.runs_between(date, date),
            entries: self.entries_between(date, date),
        }
    }

    /// The days from `first` to `last`, both included, empty ones too.
    pub fn days(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = Day<'_>> {
        first
            .iter_days()
            .take_while(move |date| *date <= last)
            .map(|date| self.day(date))
    }

    /// The `count` days that end with `last`, empty ones too.
    pub fn last_days(&self, count: u64, last: NaiveDate) -> impl Iterator<Item = Day<'_>> {
        self.days(back(last, count.saturating_sub(1)), last)
    }

    /// The entries from `first` to `last`, both included.
    pub fn entries_between(&self, first: NaiveDate, last: NaiveDate) -> &[JournalEntry] {
        let from = self.entries.partition_point(|entry| entry.day < first);
        let until = self.entries.partition_point(|entry| entry.day <= last);
        self.entries.get(from..until).unwrap_or_default()
    }

    /// The runs from `first` to `last`, both included.
    pub fn runs_between(&self, first: NaiveDate, last: NaiveDate) -> &[Run] {
        let from = self.run_days.partition_point(|day| *day < first);
        let until = self.run_days.partition_point(|day| *day <= last);
        self.runs.get(from..until).unwrap_or_default()
    }

    /// The state that pauses plan, habits and streaks on a day: of several the one that began last.
    pub fn absence(&self, date: NaiveDate) -> Option<AbsenceState> {
        self.absence_entry(date).map(|(_, absence)| absence.state)
    }

    /// The same with its first day.
    pub fn absence_entry(&self, date: NaiveDate) -> Option<(NaiveDate, &Absence)> {
        let places = self.absences.iter().rev();
        let entries = places.filter_map(|place| self.entries.get(*place));
        entries
            .skip_while(|entry| entry.day > date)
            .take_while(|entry| back(date, 366) <= entry.day)
            .find_map(|entry| match entry.entry.draft() {
                Draft::Absence(absence) if absence.until.is_none_or(|until| date <= until) => {
                    Some((entry.day, absence))
                }
                _ => None,
            })
    }

    /// Symptoms that were felt on a day, with the day of their entry: from their first day on until
    /// their last, and where no last day was entered, until the day of the entry.
    pub fn symptoms(&self, date: NaiveDate) -> impl Iterator<Item = (NaiveDate, &Symptom)> {
        let places = self.symptoms.iter();
        let entries = places.filter_map(|place| self.entries.get(*place));
        entries.filter_map(move |entry| {
            let Draft::Symptom(symptom) = entry.entry.draft() else {
                return None;
            };
            let first = symptom.since.unwrap_or(entry.day);
            let last = symptom.until.unwrap_or(entry.day);
            (first <= date && date <= last).then_some((entry.day, symptom))
        })
    }

    /// The card of a run: the one that names it, or the day's only one that names none where this is
    /// the day's only run. Of several the latest counts.
    pub fn card_of(&self, run: &Run) -> Option<&RunCard> {
        let day = self.day(run.day());
        let is_only_run = day.runs.len() == 1;
        let cards = || day.entries.iter().rev().filter_map(JournalEntry::run_card);
        // A card may be filled in on a later day.
        let later = self.entries_between(run.day(), ahead(run.day(), 7));
        later
            .iter()
            .rev()
            .filter_map(JournalEntry::run_card)
            .find(|card| card.run.as_deref() == Some(run.id.as_str()))
            .or_else(|| cards().find(|card| card.run.is_none() && is_only_run))
    }

    /// What was eaten and drunk about a run, found in the same way.
    pub fn intake_of(&self, run: &Run) -> Option<&Intake> {
        let day = self.day(run.day());
        let is_only_run = day.runs.len() == 1;
        let intakes = || day.intakes().rev();
        intakes()
            .find(|intake| intake.run.as_deref() == Some(run.id.as_str()))
            .or_else(|| intakes().find(|intake| intake.run.is_none() && is_only_run))
    }
}

impl<'a> Day<'a> {
    /// What the last check-in of the day that says anything of it says.
    pub fn check_in<T>(&self, field: impl Fn(&super::CheckIn) -> Option<T>) -> Option<T> {
        self.entries
            .iter()
            .rev()
            .find_map(|entry| match entry.entry.draft() {
                Draft::CheckIn(check_in) => field(check_in),
                _ => None,
            })
    }

    /// Hours slept before this day.
    pub fn sleep_h(&self) -> Option<f64> {
        self.check_in(|check_in| check_in.sleep_h)
    }

    /// Resting heart rate: of a reading, else as entered.
    pub fn resting_heart_rate_bpm(&self) -> Option<f64> {
        self.reading()
            .map(|reading| reading.resting_heart_rate_bpm)
            .or_else(|| self.check_in(|check_in| check_in.resting_heart_rate_bpm))
    }

    /// Natural logarithm of RMSSD: of a reading, else of what was entered.
    pub fn ln_rmssd(&self) -> Option<f64> {
        self.reading()
            .map(|reading| reading.ln_rmssd)
            .or_else(|| self.check_in(|check_in| check_in.rmssd_ms).map(libm::log))
    }

    /// The last reading of the day.
    pub fn reading(&self) -> Option<&'a super::MorningReading> {
        self.entries
            .iter()
            .rev()
            .find_map(|entry| match entry.entry.draft() {
                Draft::Reading(reading) => Some(reading),
                _ => None,
            })
    }

    /// Heaviness of the legs before running, 0 to 10: of the check-in, else of the touch.
    pub fn morning_heaviness(&self) -> Option<u8> {
        self.check_in(|check_in| check_in.leg_heaviness)
            .or_else(|| {
                self.entries
                    .iter()
                    .rev()
                    .find_map(|entry| match entry.entry.draft() {
                        Draft::LegsToday(legs) => Some(legs.feel.heaviness()),
                        _ => None,
                    })
            })
    }

    /// The greatest heaviness of the day, 0 to 10: in the morning, by touch, or in a run.
    pub fn heaviness(&self) -> Option<u8> {
        let entered = self
            .entries
            .iter()
            .filter_map(|entry| match entry.entry.draft() {
                Draft::CheckIn(check_in) => check_in.leg_heaviness,
                Draft::RunCard(card) => card.leg_heaviness,
                Draft::LegsToday(legs) => Some(legs.feel.heaviness()),
                _ => None,
            });
        let said = self
            .runs
            .iter()
            .filter(|run| run.was_heavy())
            .map(|_| HEAVY);
        entered.chain(said).max()
    }

    /// Whether the legs were heavy that day; `None` where nothing is known of them.
    pub fn is_heavy(&self) -> Option<bool> {
        self.heaviness().map(|heaviness| heaviness >= HEAVY)
    }

    /// The cards of its runs.
    pub fn cards(&self) -> impl DoubleEndedIterator<Item = &'a RunCard> + use<'a> {
        self.entries.iter().filter_map(JournalEntry::run_card)
    }

    /// What was eaten and drunk.
    pub fn intakes(&self) -> impl DoubleEndedIterator<Item = &'a Intake> + use<'a> {
        self.entries
            .iter()
            .filter_map(|entry| match entry.entry.draft() {
                Draft::Intake(intake) => Some(intake),
                _ => None,
            })
    }

    /// What was done besides the recorded runs.
    pub fn activities(&self) -> impl DoubleEndedIterator<Item = &'a Activity> + use<'a> {
        self.entries
            .iter()
            .filter_map(|entry| match entry.entry.draft() {
                Draft::Activity(activity) => Some(activity),
                _ => None,
            })
    }

    /// Whether the day bears a tag.
    pub fn is_tagged(&self, kind: TagKind) -> bool {
        self.entries
            .iter()
            .any(|entry| matches!(entry.entry.draft(), Draft::Tag(tag) if tag.tag == kind))
    }
}

impl JournalEntry {
    /// The card, where it is one.
    pub fn run_card(&self) -> Option<&RunCard> {
        match self.entry.draft() {
            Draft::RunCard(card) => Some(card),
            _ => None,
        }
    }
}

/// From this heaviness on, of ten, legs count as heavy: the upper two fifths of the scale.
pub const HEAVY: u8 = 6;

/// A day some days before another one.
pub fn back(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}

/// A day some days after another one.
pub fn ahead(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

/// The Monday of a day's week.
pub(super) fn monday(date: NaiveDate) -> NaiveDate {
    back(date, u64::from(date.weekday().num_days_from_monday()))
}
