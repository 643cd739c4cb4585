//! How the training of four weeks divides into easy, moderate and hard.

use chrono::NaiveDate;
use serde::Serialize;

use super::heart::{Zone, minutes};
use super::sessions::{Session, sessions};
use crate::recovery::history::{History, back};

/// Days that are looked at.
pub(super) const SPLIT_DAYS: u64 = 28;

/// From these efforts of ten on a whole session counts as moderate and as hard, where no heart rate is
/// known.
const MODERATE_RPE: f64 = 4.0;
const HARD_RPE: f64 = 7.0;

/// Minutes of training by intensity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct IntensitySplit {
    /// Minutes below the first ventilatory threshold, or in sessions of an effort below 4 of ten.
    pub low_min: f64,
    /// Minutes between the thresholds, or in sessions of an effort from 4 to below 7.
    pub moderate_min: f64,
    /// Minutes above the second threshold, or in sessions of an effort of 7 or more.
    pub high_min: f64,
    /// Minutes of which neither is known.
    pub unknown_min: f64,
}

impl IntensitySplit {
    /// All minutes.
    pub fn minutes(&self) -> f64 {
        self.low_min + self.moderate_min + self.high_min + self.unknown_min
    }

    fn add(&mut self, session: &Session<'_>) {
        if let Some(maximum) = session.limits.maximum
            && !session.heart.is_empty()
        {
            for at in session.heart {
                *self.zone(Zone::of(at.bpm, maximum.bpm)) += minutes(at.ms);
            }
            self.unknown_min += (session.minutes - session.heart_minutes).max(0.0);
            return;
        }
        let zone = session.rpe.map(|rpe| match rpe {
            rpe if rpe < MODERATE_RPE => Zone::Low,
            rpe if rpe < HARD_RPE => Zone::Moderate,
            _ => Zone::High,
        });
        match zone {
            Some(zone) => *self.zone(zone) += session.minutes,
            None => self.unknown_min += session.minutes,
        }
    }

    fn zone(&mut self, zone: Zone) -> &mut f64 {
        match zone {
            Zone::Low => &mut self.low_min,
            Zone::Moderate => &mut self.moderate_min,
            Zone::High => &mut self.high_min,
        }
    }
}

/// The 28 days that end with `today`: by heart rate where it and its maximum are known, minute by
/// minute; else by the effort of the session.
pub fn intensity_split(history: &History, today: NaiveDate) -> IntensitySplit {
    let first = back(today, SPLIT_DAYS - 1);
    let mut split = IntensitySplit::default();
    for session in sessions(history, today) {
        if session.date >= first {
            split.add(&session);
        }
    }
    split
}
