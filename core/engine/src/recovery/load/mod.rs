//! Load: what was done, day by day.
//!
//! Days are local calendar days; a day without training has a load of zero, a day whose training was
//! not measured has none.

use chrono::NaiveDate;
use serde::Serialize;

use super::entry::Draft;
use super::facts::Run;
use super::history::{Day, History, ahead, back};

/// The load of each day, from the runner's first day on, without gaps.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadSeries {
    days: Vec<LoadDay>,
}

/// One day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct LoadDay {
    /// The day.
    pub date: NaiveDate,
    /// Minutes of training.
    pub minutes: f64,
    /// Metres run.
    pub distance_m: f64,
    /// Banister's TRIMP of the day; `None` where it trained and could not be computed.
    pub trimp_banister: Option<f64>,
    /// Edwards' TRIMP.
    pub trimp_edwards: Option<f64>,
    /// Lucia's TRIMP.
    pub trimp_lucia: Option<f64>,
    /// Session-RPE load: minutes times effort of ten.
    pub srpe: Option<f64>,
    /// The load of record: what fitness and fatigue are counted from.
    pub load: f64,
    /// Whether a part of it is estimated from the runner's own other sessions.
    pub estimated: bool,
    /// Chronic training load: 42 days.
    pub ctl: f64,
    /// Acute training load: 7 days.
    pub atl: f64,
    /// Training stress balance: yesterday's chronic less yesterday's acute load.
    pub tsb: f64,
    /// Foster's monotony of the seven days that end here; `None` before seven days are known.
    pub monotony: Option<f64>,
    /// Foster's strain of the same week.
    pub strain: Option<f64>,
    /// Whether the baseline is still being built: fewer than 42 days are known.
    pub building: bool,
}

impl LoadSeries {
    /// The load until `until`, included.
    pub fn of(history: &History, until: NaiveDate) -> Self {
        let Some(first) = history.first_day() else {
            return Self::default();
        };
        let days = history.days(first, until).map(|day| load_day(history, day));
        Self {
            days: days.collect(),
        }
    }

    /// Every day, the first one first.
    pub fn days(&self) -> &[LoadDay] {
        &self.days
    }

    /// One day.
    pub fn day(&self, date: NaiveDate) -> Option<&LoadDay> {
        let first = self.days.first()?.date;
        let index = usize::try_from((date - first).num_days()).ok()?;
        self.days.get(index)
    }
}

/// The longest single run of the 30 days before `date`, that day not included, in metres: of recorded
/// runs, of runs without the phone, and of what was answered on day one while it is within the 30
/// days. `None` where none is known.
///
/// A run more than 10 % longer than it goes with more injuries (Schuster Brandt Frandsen et al. 2025,
/// doi:10.1136/bjsports-2024-109380).
pub fn longest_run_m(history: &History, date: NaiveDate) -> Option<f64> {
    let (first, last) = (back(date, 30), back(date, 1));
    let recorded = history.runs_between(first, last).iter();
    let recorded = recorded.map(|run| run.facts.distance_m);
    let entered = history.entries_between(first, last).iter();
    let entered = entered.filter_map(|entry| match entry.entry.draft() {
        Draft::Activity(activity) if activity.activity == super::entry::ActivityKind::Run => {
            activity.distance_m
        }
        _ => None,
    });
    let answered = history
        .start()
        .filter(|start| date <= ahead(start.given_on, 30));
    let answered = answered.map(|start| start.longest_run_m);
    recorded
        .chain(entered)
        .chain(answered)
        .filter(|metres| *metres > 0.0)
        .reduce(f64::max)
}

fn load_day(history: &History, day: Day<'_>) -> LoadDay {
    let minutes = day.runs.iter().map(Run::minutes).sum();
    let srpe = day.runs.iter().filter_map(|run| {
        let rpe = history.card_of(run)?.rpe?;
        Some(rpe * run.minutes())
    });
    let srpe: f64 = srpe.sum();
    LoadDay {
        date: day.date,
        minutes,
        distance_m: day.runs.iter().map(|run| run.facts.distance_m).sum(),
        srpe: Some(srpe),
        load: srpe,
        ..LoadDay::default()
    }
}
