//! What a run taught, as far as recovery must know: small, worked out once, kept beside the run.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::coaching::{RescueStep, Word};
use crate::run::RunKind;

/// The version of [`RunFacts`]: facts of another one are worked out anew.
pub const FACTS_VERSION: u32 = 1;

/// What recovery knows of a run. Nothing in it depends on the runner's profile.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct RunFacts {
    /// What sort of run.
    pub kind: RunKind,
    /// Whether it was eased on the runner's word.
    pub eased: bool,
    /// Moving time in seconds.
    pub moving_s: f64,
    /// Distance in metres.
    pub distance_m: f64,
    /// Climb in metres.
    pub ascent_m: Option<f64>,
    /// Metres of descent, where altitude is known.
    pub descent_m: Option<f64>,
    /// Time spent at each heart rate in moving time, the lowest first.
    pub heart_rate: Vec<TimeAtHeartRate>,
    /// Highest median of five seconds of heart rate, in beats per minute.
    pub heart_rate_peak_bpm: Option<u16>,
    /// Efficiency: metres on the flat per minute and beat per minute, over moving time after the first
    /// ten minutes.
    pub efficiency: Option<f64>,
    /// Decoupling: how much efficiency fell from the first half to the second, in percent. For runs
    /// of at least 40 min at an even effort only (Friel's convention).
    pub decoupling_percent: Option<f64>,
    /// How speed and heart rate changed from the first half to the second; for the same runs as
    /// decoupling, uneven ones too.
    #[serde(default)]
    pub halves: Option<HalvesChange>,
    /// Step rate and contact time by speed, the slowest first.
    pub gait: Vec<GaitAtSpeed>,
    /// The runner's words in the run, with the moving second of each, without those taken back.
    pub words: Vec<(u32, Word)>,
    /// When a question about heavy legs was answered with yes, in seconds of run time.
    pub heavy_confirmed_s: Vec<u32>,
    /// Steps of rescues after which the runner said that it is better.
    pub helped: Vec<RescueStep>,
    /// Whether it was hot, as entered before the run.
    pub hot: bool,
}

/// The second half of a run against the first, both by moving time after the first ten minutes. The
/// sign of the heart rate tells drift (pulse up at the same pace) from a fade (both down).
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct HalvesChange {
    /// Change of the median speed on the flat, in percent of the first half's.
    pub speed_percent: f64,
    /// Change of the median heart rate, in percent of the first half's.
    pub heart_rate_percent: f64,
}

/// Time at one heart rate.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct TimeAtHeartRate {
    /// Beats per minute.
    pub bpm: u16,
    /// Milliseconds.
    pub ms: u32,
}

/// Gait within a quarter of a metre per second.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct GaitAtSpeed {
    /// The lower end of the band, in metres per second: a multiple of 0.25.
    pub speed_m_per_s: f64,
    /// Seconds in it.
    pub seconds: u32,
    /// Median step rate in steps per minute of both feet.
    pub cadence_spm: f64,
    /// Median ground contact in milliseconds, where a sensor gave it.
    pub contact_ms: Option<f64>,
}

/// A run of the runner's own, with its day.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Run {
    /// Its id, as text.
    pub id: String,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// How far local time was ahead of UTC, in seconds.
    pub utc_offset_s: i32,
    /// What it taught.
    pub facts: RunFacts,
}

impl Run {
    /// The local calendar day on which it began.
    pub fn day(&self) -> NaiveDate {
        local_day(self.started_at_utc_ms, self.utc_offset_s)
    }

    /// Moving time in minutes.
    pub fn minutes(&self) -> f64 {
        self.facts.moving_s / 60.0
    }

    /// Whether its legs were heavy by the runner's own word: said, or confirmed when asked.
    pub fn was_heavy(&self) -> bool {
        let said = |(_, word): &(u32, Word)| *word == Word::Heavy;
        self.facts.words.iter().any(said) || !self.facts.heavy_confirmed_s.is_empty()
    }
}

/// The local calendar day of a moment.
pub fn local_day(utc_ms: i64, utc_offset_s: i32) -> NaiveDate {
    let local_s = utc_ms.div_euclid(1_000) + i64::from(utc_offset_s);
    // A day outside chrono's quarter of a million years is no day of a runner.
    chrono::DateTime::from_timestamp(local_s, 0)
        .map_or(NaiveDate::default(), |moment| moment.date_naive())
}
