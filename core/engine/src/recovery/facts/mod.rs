//! What a run taught, as far as recovery must know: small, worked out once, kept beside the run.

mod climb;
mod efficiency;
mod gait;
mod heart;
mod said;
#[cfg(test)]
mod tests;
mod time;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use self::time::Timeline;
use crate::coaching::{RescueEnd, RescueRecord, RescueStep, Word};
use crate::output::{CueRecord, EventRecord, Summary, TrackPoint};
use crate::run::{Conditions, RunKind};
use crate::time::Moment;

/// The version of [`RunFacts`]: facts of another one are worked out anew.
pub const FACTS_VERSION: u32 = 1;

/// The record of a run, as far as facts are drawn from it. Everything is in the order of its time.
#[derive(Clone, Copy, Debug, Default)]
pub struct RunParts<'a> {
    /// The track.
    pub track: &'a [TrackPoint],
    /// Pauses, the runner's words and all else that happened.
    pub events: &'a [EventRecord],
    /// What went to the runner: the questions among it.
    pub cues: &'a [CueRecord],
    /// Rescues.
    pub rescues: &'a [RescueRecord],
    /// Ground contacts in milliseconds with their moments; empty where no sensor gave any, since no
    /// track holds them.
    pub contacts: &'a [(Moment, f64)],
    /// The totals.
    pub summary: Summary,
    /// What sort of run.
    pub kind: RunKind,
    /// What made it harder.
    pub conditions: Conditions,
}

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
    /// Time spent at each heart rate in moving time, the lowest first. A value counts for the time
    /// until the next point, for 15 s at most, and not in a pause.
    pub heart_rate: Vec<TimeAtHeartRate>,
    /// Highest median of five seconds of heart rate in moving time, in beats per minute. Seconds count
    /// from the start of the run; in each the value that holds at its beginning.
    pub heart_rate_peak_bpm: Option<u16>,
    /// Efficiency: metres on the flat per minute and beat per minute, over moving time after the first
    /// ten minutes; `None` for less than ten minutes of it with a heart rate.
    pub efficiency: Option<f64>,
    /// Decoupling: how much efficiency fell from the first half to the second, in percent of the
    /// first. For runs of at least 40 min at an even effort only; a convention of coaches (Friel), no
    /// physiology.
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

impl RunFacts {
    /// Mean heart rate over moving time, in beats per minute.
    pub fn heart_rate_avg_bpm(&self) -> Option<f64> {
        let spent = self.heart_rate.iter();
        let (beats, ms) = spent.fold((0.0, 0.0), |(beats, ms), at| {
            let at_ms = f64::from(at.ms);
            (beats + f64::from(at.bpm) * at_ms, ms + at_ms)
        });
        (ms > 0.0).then(|| beats / ms)
    }

    /// What the record of a run teaches.
    pub fn of(parts: &RunParts<'_>) -> Self {
        let time = Timeline::new(parts.track, parts.events);
        let ascent_m = parts.summary.ascent_m;
        let effort = efficiency::of(&time, parts.kind);
        let helped = parts
            .rescues
            .iter()
            .filter(|rescue| rescue.ended == RescueEnd::Better);
        Self {
            kind: parts.kind,
            eased: parts.summary.eased,
            moving_s: parts.summary.moving_s,
            distance_m: parts.summary.distance_m,
            ascent_m: ascent_m.or_else(|| climb::ascent_m(parts.track)),
            descent_m: climb::descent_m(parts.track),
            heart_rate: heart::histogram(&time),
            heart_rate_peak_bpm: heart::peak_bpm(&time),
            efficiency: effort.efficiency,
            decoupling_percent: effort.decoupling_percent,
            halves: effort.halves,
            gait: gait::by_speed(&time, parts.contacts),
            words: said::words(parts.events, &time),
            heavy_confirmed_s: said::heavy_confirmed_s(parts.events, parts.cues),
            helped: helped.filter_map(|rescue| rescue.helped).collect(),
            hot: parts.conditions.hot,
        }
    }
}

/// The second half of a run against the first, both by moving time after the first ten minutes. The
/// sign of the heart rate tells drift (pulse up at the same pace) from a fade (both down).
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct HalvesChange {
    /// Change of the mean speed on the flat, in percent of the first half's.
    pub speed_percent: f64,
    /// Change of the mean heart rate, in percent of the first half's.
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
