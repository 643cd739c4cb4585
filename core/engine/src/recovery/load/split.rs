//! How the training of four weeks divides into easy, moderate and hard.

use serde::Serialize;

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

    /// Of one session: by its minutes in each zone, else by its effort.
    pub(super) fn of(minutes: f64, zones: Option<[f64; 3]>, rpe: Option<f64>) -> Self {
        let [low_min, moderate_min, high_min] = match (zones, rpe) {
            (Some(zones), _) => zones,
            (None, Some(rpe)) if rpe < MODERATE_RPE => [minutes, 0.0, 0.0],
            (None, Some(rpe)) if rpe < HARD_RPE => [0.0, minutes, 0.0],
            (None, Some(_)) => [0.0, 0.0, minutes],
            (None, None) => [0.0; 3],
        };
        Self {
            low_min,
            moderate_min,
            high_min,
            unknown_min: (minutes - low_min - moderate_min - high_min).max(0.0),
        }
    }

    /// Of several together.
    pub(super) fn sum(splits: impl Iterator<Item = Self>) -> Self {
        splits.fold(Self::default(), |sum, split| Self {
            low_min: sum.low_min + split.low_min,
            moderate_min: sum.moderate_min + split.moderate_min,
            high_min: sum.high_min + split.high_min,
            unknown_min: sum.unknown_min + split.unknown_min,
        })
    }
}
