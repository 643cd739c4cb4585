//! A run as a list shows it.

use serde::Serialize;

use super::answer::was_heavy;
use super::entry_lines::{distance, effort};
use crate::recovery::facts::Run;
use crate::recovery::history::History;
use crate::recovery::slug::key;
use crate::recovery::words::{Arg, JournalWords, Phrase};

/// A run in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunLineView {
    /// Its id.
    pub id: String,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// How far local time was ahead of UTC, in seconds.
    pub utc_offset_s: i32,
    /// What sort of run, in words.
    pub title: String,
    /// What it was like, one value a line.
    pub lines: Vec<String>,
    /// Metres.
    pub distance_m: f64,
    /// Moving time in minutes.
    pub minutes: f64,
    /// Moving seconds per kilometre.
    pub pace_s_per_km: Option<f64>,
    /// Effort of ten, by its card.
    pub rpe: Option<f64>,
    /// Heaviness of the legs, 0 to 10, by its card.
    pub leg_heaviness: Option<u8>,
    /// Whether the legs were heavy; `None` where nothing was said.
    pub is_heavy: Option<bool>,
}

/// A run as a list shows it.
pub(super) fn run_line(history: &History, run: &Run, words: &JournalWords) -> RunLineView {
    let card = history.card_of(run);
    let rpe = card.and_then(|card| card.rpe);
    let facts = &run.facts;
    let mut lines = Vec::new();
    if facts.distance_m > 0.0 {
        lines.push(distance(facts.distance_m));
    }
    lines.push(Phrase::new("entries-time").minutes("time", run.minutes()));
    let pace = pace_s_per_km(run);
    lines.extend(pace.map(|pace| Phrase::new("entries-pace").with("pace", Arg::Pace(pace))));
    let heart_rate = run.facts.heart_rate_avg_bpm();
    lines.extend(heart_rate.map(|bpm| Phrase::new("entries-heart-rate").decimal("bpm", bpm, 0)));
    let ascent = facts.ascent_m;
    lines.extend(ascent.map(|metres| Phrase::new("entries-ascent").decimal("metres", metres, 0)));
    lines.extend(rpe.map(effort));
    if facts.eased {
        lines.push(Phrase::new("entries-run-eased"));
    }
    if run.was_heavy() {
        lines.push(Phrase::new("entries-run-heavy"));
    }
    RunLineView {
        id: run.id.clone(),
        started_at_utc_ms: run.started_at_utc_ms,
        utc_offset_s: run.utc_offset_s,
        title: words.text(&key("entries-run", facts.kind)),
        lines: lines.iter().map(|line| words.say(line)).collect(),
        distance_m: facts.distance_m,
        minutes: run.minutes(),
        pace_s_per_km: pace,
        rpe,
        leg_heaviness: card.and_then(|card| card.leg_heaviness),
        is_heavy: was_heavy(history, run),
    }
}

/// Mean pace in moving seconds per kilometre; `None` of less than 100 m, where it says nothing.
pub(super) fn pace_s_per_km(run: &Run) -> Option<f64> {
    let facts = &run.facts;
    (facts.distance_m >= 100.0).then(|| facts.moving_s / facts.distance_m * 1_000.0)
}

/// Mean step rate over the speeds of the run, in steps per minute.
pub(super) fn cadence_spm(run: &Run) -> Option<f64> {
    let gait = run.facts.gait.iter();
    let (steps, seconds) = gait.fold((0.0, 0.0), |(steps, seconds), at| {
        let at_s = f64::from(at.seconds);
        (steps + at.cadence_spm * at_s, seconds + at_s)
    });
    (seconds > 0.0).then(|| steps / seconds)
}
