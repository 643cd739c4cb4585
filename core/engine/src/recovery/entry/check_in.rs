use serde::{Deserialize, Serialize};

use super::body::{Soreness, check_soreness};
use super::check::Check;

/// How the morning is. Everything is optional.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CheckIn {
    /// Hours slept last night, 0 to 24.
    pub sleep_h: Option<f64>,
    /// How good the sleep was, 1 (poor) to 5 (very good).
    pub sleep_quality: Option<u8>,
    /// Heaviness of the legs, 0 (fresh) to 10.
    pub leg_heaviness: Option<u8>,
    /// What is sore.
    pub soreness: Vec<Soreness>,
    /// Fatigue of the whole body, 1 (none) to 5 (exhausted).
    pub fatigue: Option<u8>,
    /// Mood, 1 (low) to 5 (very good).
    pub mood: Option<u8>,
    /// Stress, 1 (none) to 5 (very much).
    pub stress: Option<u8>,
    /// Resting heart rate in beats per minute, 25 to 120.
    pub resting_heart_rate_bpm: Option<f64>,
    /// RMSSD at rest in milliseconds, 1 to 400, as another program measured it.
    pub rmssd_ms: Option<f64>,
    /// Ill, and how.
    pub illness: Option<Illness>,
    /// Day of the menstrual cycle, 1 (first day of the period) to 120.
    pub cycle_day: Option<u16>,
    /// In the runner's own words, up to 2,000 characters.
    pub note: Option<String>,
}

/// How somebody is ill, as far as running must know.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Illness {
    /// A cold: nose and throat only.
    Cold,
    /// Fever.
    Fever,
    /// Cough from the chest, or short of breath with it.
    Chest,
    /// Stomach or bowels.
    Stomach,
    /// Something else.
    Other,
}

impl CheckIn {
    pub(super) fn check(&self, check: &mut Check) {
        check.range("sleep_h", self.sleep_h, 0.0, 24.0);
        check.range("sleep_quality", self.sleep_quality, 1, 5);
        check.range("leg_heaviness", self.leg_heaviness, 0, 10);
        check_soreness(&self.soreness, check);
        check.range("fatigue", self.fatigue, 1, 5);
        check.range("mood", self.mood, 1, 5);
        check.range("stress", self.stress, 1, 5);
        let resting = self.resting_heart_rate_bpm;
        check.range("resting_heart_rate_bpm", resting, 25.0, 120.0);
        check.range("rmssd_ms", self.rmssd_ms, 1.0, 400.0);
        check.range("cycle_day", self.cycle_day, 1, 120);
        check.note("note", self.note.as_deref());
    }
}
