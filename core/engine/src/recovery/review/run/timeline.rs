use serde::Serialize;

use super::{RunParts, pieces};
use crate::coaching::Word;
use crate::output::{EventKind, EventRecord, TrackPoint};
use crate::recovery::slug::key;
use crate::recovery::stats::mean;
use crate::recovery::words::JournalWords;
use crate::units::MetresPerSecond;

/// A point of the timeline: the mean of its stretch. Absent is `None`, never zero.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TimelinePointView {
    /// Where its stretch begins, in seconds of run time.
    pub at_s: f64,
    /// Metres since the start.
    pub distance_m: f64,
    /// Seconds per kilometre.
    pub pace_s_per_km: Option<f64>,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Option<f64>,
    /// Step rate in steps per minute.
    pub cadence_spm: Option<f64>,
    /// Altitude in metres.
    pub altitude_m: Option<f64>,
}

/// What a mark is of.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunMarkKind {
    /// A cue went to the runner.
    Cue,
    /// The runner's own word.
    Word,
    /// The run was paused.
    Paused,
    /// The run went on.
    Resumed,
}

/// Something at a moment of the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunMarkView {
    /// When, in seconds of run time.
    pub at_s: f64,
    /// What it is of.
    pub kind: RunMarkKind,
    /// The cue's words, the runner's word, or what happened.
    pub text: String,
}

pub(super) fn timeline(points: &[TrackPoint]) -> Vec<TimelinePointView> {
    let points = pieces(points).filter_map(|piece| {
        let first = piece.first()?;
        let of = |value: fn(&TrackPoint) -> Option<f64>| {
            mean(&piece.iter().filter_map(value).collect::<Vec<_>>())
        };
        let speed = of(|point| point.speed_m_per_s.map(f64::from).filter(|_| point.moving));
        Some(TimelinePointView {
            at_s: first.at.as_secs_f64(),
            distance_m: first.distance_m,
            pace_s_per_km: speed
                .and_then(|speed| MetresPerSecond(speed).pace())
                .map(|pace| pace.0),
            heart_rate_bpm: of(|point| point.heart_rate_bpm.map(f64::from)),
            cadence_spm: of(|point| {
                let cadence = point.cadence_spm.map(f64::from);
                cadence.filter(|cadence| point.moving && *cadence > 0.0)
            }),
            altitude_m: of(|point| point.altitude_m.map(f64::from)),
        })
    });
    points.collect()
}

pub(super) fn marks(parts: &RunParts<'_>, words: &JournalWords) -> Vec<RunMarkView> {
    let cues = parts.cues.iter().map(|cue| RunMarkView {
        at_s: cue.at.as_secs_f64(),
        kind: RunMarkKind::Cue,
        text: cue.text.clone(),
    });
    let events = meant(parts.events).into_iter().filter_map(|event| {
        let (kind, key) = match event.kind {
            EventKind::Word(word) => (RunMarkKind::Word, key("review-word", word)),
            EventKind::Paused | EventKind::AutoPaused => {
                (RunMarkKind::Paused, "review-mark-paused".to_owned())
            }
            EventKind::Resumed | EventKind::AutoResumed => {
                (RunMarkKind::Resumed, "review-mark-resumed".to_owned())
            }
            _ => return None,
        };
        Some(RunMarkView {
            at_s: event.at.as_secs_f64(),
            kind,
            text: words.text(&key),
        })
    });
    let mut marks: Vec<_> = cues.chain(events).collect();
    marks.sort_by(|a, b| a.at_s.total_cmp(&b.at_s));
    marks
}

/// Events without the words that were taken back.
fn meant(events: &[EventRecord]) -> Vec<&EventRecord> {
    let mut meant: Vec<&EventRecord> = Vec::new();
    for event in events {
        if event.kind == EventKind::Word(Word::Undo) {
            let word = |event: &&EventRecord| matches!(event.kind, EventKind::Word(_));
            if let Some(last) = meant.iter().rposition(word) {
                meant.remove(last);
            }
        } else {
            meant.push(event);
        }
    }
    meant
}
