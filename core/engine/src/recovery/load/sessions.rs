use chrono::NaiveDate;

use super::heart::{Counter, HeartRates, Limits, Trimps, median, minutes};
use crate::recovery::entry::{Activity, ActivityKind, Draft};
use crate::recovery::facts::{Run, TimeAtHeartRate};
use crate::recovery::history::History;

/// A heart rate must be known for this share of a session; else it says too little of the rest.
const LEAST_COVERAGE: f64 = 0.5;

/// From this share on a session counts as measured as a whole.
const WHOLE_COVERAGE: f64 = 0.9;

/// Something that was trained: a recorded run, or what was entered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Session<'a> {
    pub(super) date: NaiveDate,
    pub(super) minutes: f64,
    /// Whether the minutes are estimated from the distance.
    pub(super) are_minutes_estimated: bool,
    /// Metres run.
    pub(super) run_m: f64,
    /// Effort of ten.
    pub(super) rpe: Option<f64>,
    /// Time at heart rates; empty where they are known for less than half of the session.
    pub(super) heart: &'a [TimeAtHeartRate],
    /// Minutes of it.
    pub(super) heart_minutes: f64,
    pub(super) limits: Limits,
    pub(super) trimps: Trimps,
}

impl Session<'_> {
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
pub(super) fn sessions(history: &History, until: NaiveDate) -> Vec<Session<'_>> {
    let rates = HeartRates::new(history);
    let mut counter = Counter::new(history.profile().sex());
    let runs = history.runs_between(NaiveDate::MIN, until);
    let mut sessions: Vec<Session<'_>> = runs
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

fn recorded<'a>(
    history: &History,
    run: &'a Run,
    limits: Limits,
    counter: &mut Counter,
) -> Session<'a> {
    let heart = run.facts.heart_rate.as_slice();
    let heart_minutes: f64 = heart.iter().map(|at| minutes(at.ms)).sum();
    let is_covered = heart_minutes > 0.0 && heart_minutes >= LEAST_COVERAGE * run.minutes();
    Session {
        date: run.day(),
        minutes: run.minutes(),
        are_minutes_estimated: false,
        run_m: run.facts.distance_m,
        rpe: history.card_of(run).and_then(|card| card.rpe),
        heart: if is_covered { heart } else { &[] },
        heart_minutes,
        limits,
        trimps: if is_covered {
            counter.trimps(heart, limits)
        } else {
            Trimps::default()
        },
    }
}

/// What was entered; `None` where it is no load, or nobody knows how long it was.
fn entered(
    date: NaiveDate,
    activity: &Activity,
    usual_s_per_m: Option<f64>,
) -> Option<Session<'static>> {
    let kind = activity.activity;
    let is_stroll = kind == ActivityKind::Walk && activity.rpe.is_none();
    if kind.is_care() || is_stroll {
        return None;
    }
    let is_run = kind == ActivityKind::Run;
    let metres = activity.distance_m.filter(|_| is_run);
    let stated = activity.minutes.map(f64::from);
    let estimated = || Some(metres? * usual_s_per_m? / 60.0);
    Some(Session {
        date,
        minutes: stated.or_else(estimated).filter(|it| *it > 0.0)?,
        are_minutes_estimated: stated.is_none(),
        run_m: metres.unwrap_or(0.0),
        rpe: activity.rpe,
        heart: &[],
        heart_minutes: 0.0,
        limits: Limits::default(),
        trimps: Trimps::default(),
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
