use chrono::NaiveDate;

use super::series::resting_heart_rate_point;
use super::track::{FEWEST_OF_USUAL, Track};
use super::{FactorFinding, ReadinessFactor, ReadinessLevel};
use crate::recovery::guide::Topic;
use crate::recovery::history::{Day, History, back};
use crate::recovery::words::Phrase;

/// Beats per minute above what is usual that are worth a look: a convention. Overload raises resting
/// heart rate a little for a while, and not in the long run (Bosquet, Merkari, Arvisais and Aubert
/// 2008, doi:10.1136/bjsm.2007.042200); heat, alcohol, illness and the menstrual cycle do too.
const RISE_BPM: f64 = 5.0;
/// So many days running make it more than a whim of one day.
const RUNNING: u64 = 3;

/// What resting heart rate says: a weak sign, so at most an easy run.
pub(super) fn finding(history: &History, today: NaiveDate) -> FactorFinding {
    let mut finding = FactorFinding::new(ReadinessFactor::RestingHeartRate);
    if history.background().draft().pulse_medicine {
        finding.lacks(Phrase::new("readiness-resting-left-out"));
        return finding;
    }
    let track = Track::of(history, today, today, Day::resting_heart_rate_bpm);
    let point = resting_heart_rate_point(&track, today);
    if point.value.is_none() {
        finding.lacks(Phrase::new("readiness-resting-not-today"));
    }
    let Some(usual) = point.usual else {
        let known = track.usual(today).len();
        let phrase = Phrase::new("readiness-resting-building");
        finding.lacks(phrase.count("known", known).count("all", FEWEST_OF_USUAL));
        return finding;
    };
    let is_high = |value: Option<f64>| value.is_some_and(|bpm| bpm - usual >= RISE_BPM);
    let high_running = (0..RUNNING).all(|days| is_high(track.value(back(today, days))));
    let words = |key: &str, bpm: f64| {
        Phrase::new(key)
            .decimal("bpm", bpm, 0)
            .decimal("usual", usual, 0)
    };
    let topic = Topic::MorningReading;
    match (point.value, point.median7) {
        (Some(bpm), _) if high_running => {
            let phrase = words("readiness-resting-high-running", bpm);
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        (_, Some(median)) if is_high(Some(median)) => {
            let phrase = words("readiness-resting-high-week", median);
            finding.say(ReadinessLevel::Reduced, phrase, topic);
        }
        (Some(bpm), _) if is_high(Some(bpm)) => {
            let phrase = words("readiness-resting-high-today", bpm);
            finding.say(ReadinessLevel::Watch, phrase, topic);
        }
        (Some(bpm), _) | (None, Some(bpm)) => {
            let phrase = words("readiness-resting-usual", bpm);
            finding.say(ReadinessLevel::Good, phrase, topic);
        }
        (None, None) => {}
    }
    finding
}
