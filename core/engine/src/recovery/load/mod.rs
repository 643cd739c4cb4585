//! Load: what was done, day by day.
//!
//! Days are local calendar days. A day without training has a load of zero; where training was not
//! measured, its load is estimated from the runner's own other sessions, and said to be.

mod heart;
mod longest;
mod overview;
mod record;
mod sessions;
mod split;
#[cfg(test)]
mod tests;
mod weeks;

use chrono::NaiveDate;
use serde::Serialize;

use self::heart::HeartRates;
use self::record::Record;
use self::sessions::{Session, sessions};
use super::history::{History, back};
pub use heart::{Maximum, MaximumSource};
pub use longest::{Spike, SpikeBand, SpikeView, longest_run_m, spike};
pub use overview::{LoadOverview, LoadView, WeekTotalsView};
pub use record::LoadMeasure;
pub use split::IntensitySplit;
pub use weeks::{WeekChange, WeekTotals, week_change};

/// Days over which chronic and acute load are averaged: the time constants of the impulse-response
/// model (Morton, Fitz-Clarke & Banister 1990, doi:10.1152/jappl.1990.69.3.1171), as they are widely
/// used. They are a convention: evidence weak to moderate.
const CHRONIC_DAYS: f64 = 42.0;
const ACUTE_DAYS: f64 = 7.0;

/// Days until a baseline stands.
pub const BASELINE_DAYS: u32 = 42;

/// Monotony is capped here: a week of days all alike has no spread to divide by.
const MOST_MONOTONY: f64 = 10.0;

/// The load of each day, from the day of the runner's first session on, without gaps.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadSeries {
    measure: LoadMeasure,
    maximum: Option<Maximum>,
    resting_bpm: Option<f64>,
    days: Vec<LoadDay>,
    /// Of each day.
    #[serde(skip)]
    splits: Vec<IntensitySplit>,
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
    /// Banister's TRIMP: of those of its sessions whose heart rate was known for at least half of
    /// their time. Zero on a day of rest; `None` where it trained and none could be computed.
    pub trimp_banister: Option<f64>,
    /// Edwards' TRIMP, of the same sessions.
    pub trimp_edwards: Option<f64>,
    /// Lucia's TRIMP, of the same sessions.
    pub trimp_lucia: Option<f64>,
    /// Session-RPE load, minutes times effort of ten: of those of its sessions whose effort is known.
    /// Zero on a day of rest; `None` where it trained and no effort is known.
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
    /// Foster's monotony of the seven days that end here, 0 to 10: mean by population standard
    /// deviation; `None` before seven days are known and for a week of rest.
    pub monotony: Option<f64>,
    /// Foster's strain of the same week: its load times its monotony.
    pub strain: Option<f64>,
    /// Whether the baseline is still being built: no more than 42 days are known.
    pub building: bool,
}

impl LoadSeries {
    /// The load until `until`, included. Sessions after it do not exist.
    ///
    /// Chronic and acute load start from zero before the first day and go on by
    /// x += (load − x) / τ (Foster's monotony and strain: Foster 1998,
    /// doi:10.1097/00005768-199807000-00023).
    pub fn of(history: &History, until: NaiveDate) -> Self {
        let rates = HeartRates::new(history);
        let sessions = sessions(history, &rates, until);
        let Some(first) = sessions.first().map(|session| session.date) else {
            return Self::default();
        };
        let record = Record::of(&sessions);
        let mut days: Vec<LoadDay> = Vec::new();
        let mut splits = Vec::new();
        let mut rest = sessions.as_slice();
        for date in first.iter_days().take_while(|date| *date <= until) {
            let trained = rest.partition_point(|session| session.date <= date);
            let (today, later) = rest.split_at(trained);
            rest = later;
            let day = trained_day(date, today, &record);
            days.push(followed(day, &days));
            splits.push(IntensitySplit::sum(
                today.iter().map(|session| session.split),
            ));
        }
        let limits = rates.at(until);
        Self {
            measure: record.measure(),
            maximum: limits.maximum,
            resting_bpm: limits.resting_bpm,
            days,
            splits,
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

    /// What the load of record is counted in: the same on all days.
    pub fn measure(&self) -> LoadMeasure {
        self.measure
    }

    /// The maximal heart rate that holds on the last day, and where it comes from.
    pub fn maximum(&self) -> Option<Maximum> {
        self.maximum
    }

    /// The resting heart rate that holds on the last day, in beats per minute.
    pub fn resting_bpm(&self) -> Option<f64> {
        self.resting_bpm
    }

    /// How the training of the 28 days that end with `today` divides: by heart rate where it and its
    /// maximum are known, minute by minute; else by the effort of the session.
    pub fn intensity_split(&self, today: NaiveDate) -> IntensitySplit {
        let first = back(today, split::SPLIT_DAYS - 1);
        let days = self.days.iter().zip(&self.splits);
        let days = days.filter(|(day, _)| (first..=today).contains(&day.date));
        IntensitySplit::sum(days.map(|(_, split)| *split))
    }
}

/// A day with what was done on it.
fn trained_day(date: NaiveDate, sessions: &[Session], record: &Record) -> LoadDay {
    let loads = sessions.iter().map(|session| record.load(session));
    let (load, estimated) = loads.fold((0.0, false), |(sum, any), (load, estimated)| {
        (sum + load, any || estimated)
    });
    LoadDay {
        date,
        minutes: total(sessions, |session| session.minutes),
        distance_m: total(sessions, |session| session.run_m),
        trimp_banister: sum(sessions, |session| session.trimps.banister),
        trimp_edwards: sum(sessions, |session| session.trimps.edwards),
        trimp_lucia: sum(sessions, |session| session.trimps.lucia),
        srpe: sum(sessions, Session::srpe),
        load,
        estimated,
        ..LoadDay::default()
    }
}

/// From zero on: the sum of no numbers at all is minus zero, and would be written so.
fn total(sessions: &[Session], of: impl Fn(&Session) -> f64) -> f64 {
    sessions.iter().fold(0.0, |sum, session| sum + of(session))
}

/// The sum of what is known; `None` where there is something, and nothing of it is known.
fn sum(sessions: &[Session], of: impl Fn(&Session) -> Option<f64>) -> Option<f64> {
    let mut known = sessions.iter().filter_map(of).peekable();
    let is_unknown = known.peek().is_none() && !sessions.is_empty();
    (!is_unknown).then(|| known.fold(0.0, |sum, load| sum + load))
}

/// The day with what follows from it and the days before it.
fn followed(day: LoadDay, before: &[LoadDay]) -> LoadDay {
    let yesterday = before.last().copied().unwrap_or_default();
    let week = before.get(before.len().saturating_sub(6)..).unwrap_or(&[]);
    let monotony = (week.len() == 6)
        .then(|| monotony(week.iter().chain([&day]).map(|day| day.load)))
        .flatten();
    let week_load = week.iter().map(|day| day.load).sum::<f64>() + day.load;
    LoadDay {
        ctl: yesterday.ctl + (day.load - yesterday.ctl) / CHRONIC_DAYS,
        atl: yesterday.atl + (day.load - yesterday.atl) / ACUTE_DAYS,
        tsb: yesterday.ctl - yesterday.atl,
        monotony,
        strain: monotony.map(|monotony| week_load * monotony),
        building: before.len() < BASELINE_DAYS as usize,
        ..day
    }
}

/// Mean by population standard deviation of seven days; `None` for a week of rest.
fn monotony(week: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let mean = week.clone().sum::<f64>() / 7.0;
    let variance = week.map(|load| (load - mean) * (load - mean)).sum::<f64>() / 7.0;
    // At most ten, and not by a division through nothing.
    let spread = variance.sqrt().max(mean / MOST_MONOTONY);
    (mean > 0.0).then(|| mean / spread)
}
