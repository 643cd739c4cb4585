use serde::Serialize;

use crate::coaching::HeartRateTarget;
use crate::recovery::facts::Run;
use crate::recovery::history::History;
use crate::recovery::words::{JournalWords, Phrase};

/// Time in the five zones of heart rate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeartRateZonesView {
    /// Zone 1 to 5; empty where there are none.
    pub zones: Vec<HeartRateZoneView>,
    /// Why there are none, or how they are meant.
    pub note: String,
}

/// One zone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeartRateZoneView {
    /// 1 to 5.
    pub number: u8,
    /// Its name in words.
    pub title: String,
    /// Its lower end in beats per minute, included; zone 1 has none.
    pub low_bpm: Option<u16>,
    /// Its upper end in beats per minute, not included; zone 5 has none.
    pub high_bpm: Option<u16>,
    /// Seconds in it.
    pub seconds: f64,
    /// Its share of the time with a heart rate, 0 to 1.
    pub share: f64,
}

pub(super) fn zones(history: &History, run: &Run, words: &JournalWords) -> HeartRateZonesView {
    let spent = &run.facts.heart_rate;
    let total_ms: f64 = spent.iter().map(|at| f64::from(at.ms)).sum();
    let limits = (1..=5).map(|zone| HeartRateTarget::Zone(zone).limits(history.profile()));
    let limits: Option<Vec<_>> = limits.collect();
    let without = |key: &str| HeartRateZonesView {
        zones: Vec::new(),
        note: words.text(key),
    };
    if history.background().coaches_by_talk_test() {
        return without("review-zones-talk-test");
    }
    if total_ms <= 0.0 {
        return without("review-zones-no-heart-rate");
    }
    let Some(limits) = limits else {
        return without("review-zones-no-maximum");
    };
    let zones = limits
        .into_iter()
        .zip(1u8..)
        .map(|((low_bpm, high_bpm), number)| {
            let is_inside = |bpm: u16| {
                low_bpm.is_none_or(|low| bpm >= low) && high_bpm.is_none_or(|high| bpm < high)
            };
            let inside = spent.iter().filter(|at| is_inside(at.bpm));
            let ms: f64 = inside.map(|at| f64::from(at.ms)).sum();
            HeartRateZoneView {
                number,
                title: words.say(&Phrase::new("review-zone").count("number", number)),
                low_bpm,
                high_bpm,
                seconds: ms / 1_000.0,
                share: ms / total_ms,
            }
        });
    HeartRateZonesView {
        zones: zones.collect(),
        note: words.text("review-zones-note"),
    }
}
