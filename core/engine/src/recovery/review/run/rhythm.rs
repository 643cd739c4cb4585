use serde::Serialize;

use crate::output::BeatRecord;
use crate::recovery::history::History;
use crate::recovery::words::JournalWords;
use crate::sensing::rhythm::{Analysis, Beats, Correction, Measured, Resolution, Trust, Windows};

/// Seconds of a window of α1, and from one to the next at least.
const WINDOW_S: u32 = 120;
const STEP_S: u32 = 20;

/// α1 over a run: a trend of the runner's own and no threshold. RMSSD says nothing in exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RhythmView {
    /// At most 300 windows of two minutes; empty without beats.
    pub points: Vec<RhythmPointView>,
    /// How to read it, or why there is none.
    pub note: String,
}

/// α1 of two minutes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RhythmPointView {
    /// Where the window begins, in seconds of run time.
    pub at_s: u32,
    /// α1; `None` with fewer than 100 beats, a gap or too many artefacts.
    pub alpha1: Option<f64>,
    /// Artefacts among its beats, in percent.
    pub artefacts_percent: Option<f64>,
    /// How far it can be trusted.
    pub trust: RhythmTrust,
}

/// How far α1 can be trusted.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RhythmTrust {
    /// At most 3 % artefacts.
    Good,
    /// At most 6 %: to be shown shaded.
    Shaded,
    /// More, or unknown: not shown.
    Blank,
}

pub(super) fn rhythm(history: &History, beats: &[BeatRecord], words: &JournalWords) -> RhythmView {
    if history.background().coaches_by_talk_test() {
        return without("review-rhythm-talk-test", words);
    }
    let notifications = beats.iter().map(|record| {
        let intervals = record.rr_1024.iter().map(|rr| i64::from(*rr));
        (record.at, record.sensor, intervals)
    });
    let beats = Beats::from_arrivals(Resolution::Per1024, notifications);
    let end = beats.as_slice().last().map_or(0, |beat| beat.end);
    let seconds = u32::try_from(end / Resolution::Per1024.per_s()).unwrap_or(0);
    let most = super::MOST_POINTS as u32;
    let windows = Windows {
        length_s: WINDOW_S,
        // Rounded up, so that a long run has no more points than a short one.
        step_s: seconds.div_ceil(most).max(STEP_S),
    };
    let analysis = Analysis::of(beats, Correction::Lipponen, windows);
    let points = analysis.windows.iter().map(|window| RhythmPointView {
        at_s: window.at_s,
        alpha1: window.measured.alpha1,
        artefacts_percent: window.measured.artefact_percent,
        trust: trust(&window.measured),
    });
    let points: Vec<_> = points.collect();
    if points.iter().all(|point| point.alpha1.is_none()) {
        return without("review-rhythm-none", words);
    }
    RhythmView {
        points,
        note: words.text("review-rhythm-note"),
    }
}

fn without(note: &str, words: &JournalWords) -> RhythmView {
    RhythmView {
        points: Vec::new(),
        note: words.text(note),
    }
}

fn trust(measured: &Measured) -> RhythmTrust {
    match measured.trust() {
        Trust::Good => RhythmTrust::Good,
        Trust::Shaded => RhythmTrust::Shaded,
        Trust::Blank => RhythmTrust::Blank,
    }
}
