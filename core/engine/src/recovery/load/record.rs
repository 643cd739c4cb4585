//! The load of record: one measure for the whole history, and estimates for what lacks it.

use crate::recovery::stats::median;
use serde::Serialize;

use super::sessions::Session;

/// Sessions that must have two measures before one tells the other.
const SESSIONS_FOR_RATIO: usize = 5;

/// What the load of record is counted in.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LoadMeasure {
    /// Banister's TRIMP: resting and maximal heart rate are known, and at least half of the sessions
    /// have a heart rate.
    Banister,
    /// Minutes times effort: else, where any effort is known.
    SessionRpe,
    /// Edwards' TRIMP: else, where any heart rate and its maximum are known.
    Edwards,
    /// Minutes: where nothing else is known.
    #[default]
    Minutes,
}

impl LoadMeasure {
    /// Its name as keys of words have it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Banister => "banister",
            Self::SessionRpe => "session_rpe",
            Self::Edwards => "edwards",
            Self::Minutes => "minutes",
        }
    }

    /// Measures from which this one is estimated, the best first.
    const fn others(self) -> &'static [Self] {
        match self {
            Self::Banister => &[Self::SessionRpe, Self::Edwards],
            Self::SessionRpe => &[Self::Banister, Self::Edwards],
            Self::Edwards => &[Self::SessionRpe],
            Self::Minutes => &[],
        }
    }

    /// A session in this measure, and whether a part of it is estimated.
    fn of(self, session: &Session) -> Option<(f64, bool)> {
        match self {
            Self::Banister => session.whole(session.trimps.banister),
            Self::Edwards => session.whole(session.trimps.edwards),
            Self::SessionRpe => Some((session.srpe()?, session.are_minutes_estimated)),
            Self::Minutes => Some((session.minutes, session.are_minutes_estimated)),
        }
    }
}

/// The measure, and what estimates it.
#[derive(Clone, Debug)]
pub(super) struct Record {
    measure: LoadMeasure,
    /// What one of another measure is worth: the runner's own median.
    ratios: Vec<(LoadMeasure, f64)>,
    per_minute: f64,
}

impl Record {
    pub(super) fn of(sessions: &[Session]) -> Self {
        let measure = measure(sessions);
        let ratio = |other: LoadMeasure, least: usize| {
            let ratios = sessions.iter().filter_map(|session| {
                let (load, _) = measure.of(session)?;
                let (worth, _) = other.of(session)?;
                (worth > 0.0).then(|| load / worth)
            });
            let ratios: Vec<f64> = ratios.collect();
            (ratios.len() >= least).then(|| median(ratios)).flatten()
        };
        let others = measure.others().iter();
        Self {
            measure,
            ratios: others
                .filter_map(|other| Some((*other, ratio(*other, SESSIONS_FOR_RATIO)?)))
                .collect(),
            per_minute: ratio(LoadMeasure::Minutes, 1).unwrap_or(0.0),
        }
    }

    pub(super) fn measure(&self) -> LoadMeasure {
        self.measure
    }

    /// The load of a session, and whether it is estimated: from another measure of it by the runner's
    /// own median ratio, else from its minutes.
    pub(super) fn load(&self, session: &Session) -> (f64, bool) {
        let measured = self.measure.of(session);
        measured.unwrap_or_else(|| {
            let by_other = self
                .ratios
                .iter()
                .find_map(|(other, ratio)| Some(other.of(session)?.0 * ratio));
            let load = by_other.unwrap_or(session.minutes * self.per_minute);
            (load, true)
        })
    }
}

fn measure(sessions: &[Session]) -> LoadMeasure {
    let with = |measure: LoadMeasure| {
        let known = sessions
            .iter()
            .filter(|session| measure.of(session).is_some());
        known.count()
    };
    let banister = with(LoadMeasure::Banister);
    if banister > 0 && 2 * banister >= sessions.len() {
        LoadMeasure::Banister
    } else if with(LoadMeasure::SessionRpe) > 0 {
        LoadMeasure::SessionRpe
    } else if with(LoadMeasure::Edwards) > 0 {
        LoadMeasure::Edwards
    } else {
        LoadMeasure::Minutes
    }
}
