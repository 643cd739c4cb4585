use crate::recovery::stats::median;
use chrono::NaiveDate;

use super::case::Case;
use crate::recovery::entry::{Activity, ActivityKind, JournalEntry};
use crate::recovery::history::{ahead, back};
use crate::recovery::{Draft, Run};
use crate::run::RunKind;

/// From this effort of ten on a session counts as hard: Borg's CR-10 calls 7 "very strong".
const HARD_RPE: f64 = 7.0;
/// From this many minutes on a run counts as long for every runner.
const LONG_MIN: f64 = 90.0;
/// Or from this multiple of the runner's own median distance of 28 days. Ours.
const LONG_RATIO: f64 = 1.5;
/// Above this share of the maximal heart rate, for so many minutes, a run counts as hard where no
/// effort was entered: near the upper of two thresholds in trained people. Ours.
const HARD_SHARE: f64 = 0.88;
const HARD_SHARE_MIN: f64 = 15.0;
/// Descent in metres, and in metres per kilometre, from which a run counts as one with much downhill.
/// Ours.
const DESCENT_M: f64 = 200.0;
const DESCENT_M_PER_KM: f64 = 20.0;
/// A sort of session is new when there was none of it for so many days.
const NEW_DAYS: u64 = 28;

/// Something that was done: a recorded run or an entered activity, care left out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Work<'a> {
    pub(super) day: NaiveDate,
    pub(super) minutes: Option<f64>,
    pub(super) distance_m: Option<f64>,
    pub(super) rpe: Option<f64>,
    pub(super) what: What<'a>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum What<'a> {
    Run(&'a Run),
    Activity(&'a Activity),
}

impl Work<'_> {
    pub(super) fn is_run(&self) -> bool {
        match self.what {
            What::Run(_) => true,
            What::Activity(activity) => activity.activity == ActivityKind::Run,
        }
    }

    /// Strength, or an activity marked as hard for the legs.
    pub(super) fn is_strength(&self) -> bool {
        matches!(self.what, What::Activity(activity)
            if activity.activity == ActivityKind::Strength || activity.hard_for_the_legs)
    }

    pub(super) fn was_marked_hard_for_the_legs(&self) -> bool {
        matches!(self.what, What::Activity(activity) if activity.hard_for_the_legs)
    }

    pub(super) fn is_downhill(&self) -> bool {
        let What::Run(run) = self.what else {
            return false;
        };
        let km = run.facts.distance_m / 1_000.0;
        run.facts
            .descent_m
            .is_some_and(|descent| descent >= DESCENT_M && descent >= DESCENT_M_PER_KM * km)
    }

    fn kind(&self) -> ActivityKind {
        match self.what {
            What::Run(_) => ActivityKind::Run,
            What::Activity(activity) => activity.activity,
        }
    }
}

impl<'a> Case<'a> {
    /// What was done from `first` to `last`, the oldest first.
    pub(super) fn work(&self, first: NaiveDate, last: NaiveDate) -> Vec<Work<'a>> {
        let last = last.min(self.today);
        let history = self.history;
        let runs = history.runs_between(first, last).iter().map(|run| Work {
            day: run.day(),
            minutes: Some(run.minutes()),
            distance_m: Some(run.facts.distance_m).filter(|metres| *metres > 0.0),
            rpe: self.card(run).and_then(|card| card.rpe),
            what: What::Run(run),
        });
        let entries = history.entries_between(first, last).iter();
        let activities =
            entries.filter_map(|entry| activity(entry).map(|found| (entry.day, found)));
        let activities = activities.map(|(day, activity)| Work {
            day,
            minutes: activity.minutes.map(f64::from),
            distance_m: activity.distance_m.filter(|metres| *metres > 0.0),
            rpe: activity.rpe,
            what: What::Activity(activity),
        });
        let mut work: Vec<_> = runs.chain(activities).collect();
        work.sort_by_key(|work| work.day);
        work
    }

    /// Hard by the runner's word; without one by its kind, or by the heart where that can be said.
    pub(super) fn is_hard(&self, work: &Work<'_>) -> bool {
        if matches!(
            work.kind(),
            ActivityKind::Strength | ActivityKind::Swimming | ActivityKind::Walk
        ) {
            return false;
        }
        if let Some(rpe) = work.rpe {
            return rpe >= HARD_RPE;
        }
        let What::Run(run) = work.what else {
            return false;
        };
        matches!(run.facts.kind, RunKind::Race | RunKind::Intervals) || self.heart_worked_hard(run)
    }

    /// Long for everybody, or much longer than this runner's usual run.
    pub(super) fn is_long(&self, work: &Work<'_>) -> bool {
        if !work.is_run() {
            return false;
        }
        if work.minutes.is_some_and(|minutes| minutes >= LONG_MIN) {
            return true;
        }
        let Some(distance_m) = work.distance_m else {
            return false;
        };
        let before = self.work(back(work.day, 28), back(work.day, 1));
        let usual: Vec<f64> = before
            .iter()
            .filter(|work| work.is_run())
            .filter_map(|work| work.distance_m)
            .collect();
        usual.len() >= 4 && median(usual).is_some_and(|usual_m| distance_m >= LONG_RATIO * usual_m)
    }

    /// Nothing of its sort in the four weeks before, by a runner of whom other work is known from before
    /// them: who only checked in may have done it without a word.
    pub(super) fn is_new(&self, work: &Work<'_>) -> bool {
        let run = self.history.runs().first().map(Run::day);
        let mut entries = self.history.entries().iter();
        let entered = entries.find(|entry| activity(entry).is_some());
        let first = run.into_iter().chain(entered.map(|entry| entry.day)).min();
        let known_before = first.is_some_and(|first| ahead(first, NEW_DAYS) <= work.day);
        known_before
            && !self
                .work(back(work.day, NEW_DAYS), back(work.day, 1))
                .iter()
                .any(|other| other.kind() == work.kind())
    }

    fn heart_worked_hard(&self, run: &Run) -> bool {
        let Some(most) = self.history.profile().maximal_heart_rate_bpm() else {
            return false;
        };
        if self.history.background().coaches_by_talk_test() {
            return false;
        }
        let above = |bpm: u16| f64::from(bpm) >= HARD_SHARE * f64::from(most);
        let times = run.facts.heart_rate.iter();
        let ms: u64 = times
            .filter(|time| above(time.bpm))
            .map(|time| u64::from(time.ms))
            .sum();
        ms as f64 / 60_000.0 >= HARD_SHARE_MIN
    }
}

fn activity(entry: &JournalEntry) -> Option<&Activity> {
    match entry.entry.draft() {
        Draft::Activity(activity) if !activity.activity.is_care() => Some(activity),
        _ => None,
    }
}
