mod beside;
mod heart;
mod properties;
mod rules;
mod whole;

use super::*;
use crate::recovery::entry::{CheckIn, Draft};
use crate::recovery::testing::Story;
use crate::recovery::words::JournalWords;
use crate::run::{Language, UnitSystem};

/// Readiness on a day of a story, without load.
fn readiness(story: &Story, day: u64) -> Readiness {
    Readiness::of(&story.history(), &LoadSeries::default(), story.date(day))
}

/// What one sign says that day.
fn finding(story: &Story, day: u64, factor: ReadinessFactor) -> FactorFinding {
    let found = readiness(story, day).factors;
    let mut found = found.into_iter().filter(|found| found.factor == factor);
    found.next().unwrap()
}

/// The keys of what one sign says, the worst first.
fn says(story: &Story, day: u64, factor: ReadinessFactor) -> Vec<String> {
    let reasons = finding(story, day, factor).reasons;
    let keys = reasons.iter().map(|reason| reason.phrase.key().to_owned());
    keys.collect()
}

/// The keys of what one sign lacks.
fn lacks(story: &Story, day: u64, factor: ReadinessFactor) -> Vec<String> {
    let missing = finding(story, day, factor).missing;
    let keys = missing.iter().map(|phrase| phrase.key().to_owned());
    keys.collect()
}

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

fn hrv(rmssd_ms: f64) -> CheckIn {
    CheckIn {
        rmssd_ms: Some(rmssd_ms),
        ..CheckIn::default()
    }
}

fn pulse(bpm: f64) -> CheckIn {
    CheckIn {
        resting_heart_rate_bpm: Some(bpm),
        ..CheckIn::default()
    }
}
