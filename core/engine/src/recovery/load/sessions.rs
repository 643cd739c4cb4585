use crate::recovery::stats::median;
use chrono::NaiveDate;

use super::heart::{Counted, Counter, HeartRates, Limits, Trimps, minutes};
use super::split::IntensitySplit;
use crate::recovery::entry::{Activity, ActivityKind, Draft};
use crate::recovery::facts::Run;
use crate::recovery::history::History;

/// A heart rate must be known for this share of a session; else it says too little of the rest.
const LEAST_COVERAGE: f64 = 0.5;

/// From this share on a session counts as measured as a whole.
const WHOLE_COVERAGE: f64 = 0.9;

/// Something that was trained: a recorded run, or what was entered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Session {
    pub(super) date: NaiveDate,
    pub(super) minutes: f64,
    /// Whether the minutes are estimated from the distance.
    pub(super) are_minutes_estimated: bool,
    /// Metres run.
    pub(super) run_m: f64,
    /// Effort of ten.
    pub(super) rpe: Option<f64>,
    /// Minutes with a heart rate.
    pub(super) heart_minutes: f64,
    /// Of a session with a heart rate for at least half of it.
    pub(super) trimps: Trimps,
    pub(super) split: IntensitySplit,
}

impl Session {
    /// Session-RPE load: minutes times effort of ten, the best validated measure of load, which needs
    /// no sensor (Foster et al. 2001, doi:10.1519/00124278-200102000-00019).
    pub(super) fn srpe(&self) -> Option<f64> {
        Some(self.rpe? * self.minutes)
    }

    /// A load by heart rate with what was not heard added in proportion, and whether any was.
    pub(super) fn whole(&self, trimp: Option<f64>) -> Option<(f64, bool)> {
        let trimp = trimp?;
        let is_whole = self.heart_minutes >= WHOLE_COVERAGE * self.minutes;
        let factor = if is_whole {
            1.0
        } else {
            self.minutes / self.heart_minutes
        };
        Some((trimp * factor, !is_whole))
    }
}

/// Every session until `until`, the oldest first.
///
/// Care for the legs is none. A walk is one where its effort was entered: at the load of a minute of
/// running it would count for far too much.
pub(super) fn sessions(
    history: &History,
    rates: &HeartRates<'_>,
    until: NaiveDate,
) -> Vec<Session> {
    let mut counter = Counter::new(history.profile().sex());
    let runs = history.runs_between(NaiveDate::MIN, until);
    let mut sessions: Vec<Session> = runs
        .iter()
        .filter(|run| run.facts.moving_s > 0.0)
        .map(|run| recorded(history, run, rates.at(run.day()), &mut counter))
        .collect();
    let pace = usual_s_per_m(history, runs);
    let entries = history.entries_between(NaiveDate::MIN, until).iter();
    sessions.extend(entries.filter_map(|entry| match entry.entry.draft() {
        Draft::Activity(activity) => entered(entry.day, activity, pace),
        _ => None,
    }));
    sessions.sort_by_key(|session| session.date);
    sessions
}

fn recorded(history: &History, run: &Run, limits: Limits, counter: &mut Counter) -> Session {
    let heart = run.facts.heart_rate.as_slice();
    let heart_minutes: f64 = heart.iter().map(|at| minutes(at.ms)).sum();
    let is_covered = heart_minutes > 0.0 && heart_minutes >= LEAST_COVERAGE * run.minutes();
    let by_heart = if is_covered {
        counter.count(heart, limits)
    } else {
        Counted::default()
    };
    let rpe = history.card_of(run).and_then(|card| card.rpe);
    Session {
        date: run.day(),
        minutes: run.minutes(),
        are_minutes_estimated: false,
        run_m: run.facts.distance_m,
        rpe,
        heart_minutes,
        trimps: by_heart.trimps,
        split: IntensitySplit::of(run.minutes(), by_heart.zones, rpe),
    }
}

/// What was entered; `None` where it is no load, or nobody knows how long it was.
fn entered(date: NaiveDate, activity: &Activity, usual_s_per_m: Option<f64>) -> Option<Session> {
    let kind = activity.activity;
    let is_stroll = kind == ActivityKind::Walk && activity.rpe.is_none();
    if kind.is_care() || is_stroll {
        return None;
    }
    let is_run = kind == ActivityKind::Run;
    let metres = activity.distance_m.filter(|_| is_run);
    let stated = activity.minutes.map(f64::from);
    let estimated = || Some(metres? * usual_s_per_m? / 60.0);
    let minutes = stated.or_else(estimated).filter(|it| *it > 0.0)?;
    Some(Session {
        date,
        minutes,
        are_minutes_estimated: stated.is_none(),
        run_m: metres.unwrap_or(0.0),
        rpe: activity.rpe,
        heart_minutes: 0.0,
        trimps: Trimps::default(),
        split: IntensitySplit::of(minutes, None, activity.rpe),
    })
}

/// The runner's median pace, else the easy pace of day one, in seconds per metre.
fn usual_s_per_m(history: &History, runs: &[Run]) -> Option<f64> {
    let paces = runs
        .iter()
        .map(|run| run.facts.moving_s / run.facts.distance_m);
    let paces = paces.filter(|pace| pace.is_finite() && *pace > 0.0);
    median(paces.collect()).or_else(|| {
        let easy = history.start()?.easy_pace_s_per_km?;
        Some(easy / 1_000.0)
    })
}
