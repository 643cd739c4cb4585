use chrono::NaiveDate;

use super::{FactorFinding, ReadinessFactor, ReadinessLevel};
use crate::recovery::guide::Topic;
use crate::recovery::history::{Day, History};
use crate::recovery::stats::mean;
use crate::recovery::words::Phrase;

/// Hours that the debt is counted against: the middle of the 7 to 9 h that adults are advised
/// (Hirshkowitz et al. 2015, doi:10.1016/j.sleh.2014.12.010).
const NEED_H: f64 = 8.0;
/// The lower end of the same.
const LEAST_H: f64 = 7.0;
/// Less is not advised for any adult (ibid.).
const SHORT_H: f64 = 6.0;
/// A night below this is very short: a convention.
const VERY_SHORT_H: f64 = 5.0;
/// Nights of the debt.
const NIGHTS: u64 = 14;
/// Of fewer nights nothing is said but what is missing.
const FEWEST_NIGHTS: usize = 7;
/// The debt is counted up to this.
const MOST_DEBT_H: f64 = 10.0;

/// What was slept over the last two weeks.
#[derive(Clone, Debug)]
struct Nights {
    hours: Vec<f64>,
}

/// What sleep says: last night, and what is owed for two weeks.
pub(super) fn finding(history: &History, today: NaiveDate) -> FactorFinding {
    let mut finding = FactorFinding::new(ReadinessFactor::Sleep);
    let day = history.day(today);
    let quality = day.check_in(|check_in| check_in.sleep_quality);
    let (last, nights) = (day.sleep_h(), Nights::until(history, today));
    if let Some(hours) = last {
        last_night(hours, &mut finding);
    }
    match quality {
        Some(1) => {
            let phrase = Phrase::new("readiness-sleep-poor");
            finding.say(ReadinessLevel::Reduced, phrase, Topic::Sleep);
        }
        Some(2) => {
            let phrase = Phrase::new("readiness-sleep-fair");
            finding.say(ReadinessLevel::Watch, phrase, Topic::Sleep);
        }
        _ => {}
    }
    // A long night pays back, so that debt alone does not keep anybody from running.
    nights.judge(last.is_some_and(|hours| hours < LEAST_H), &mut finding);
    if last.is_none() {
        finding.lacks(Phrase::new("readiness-sleep-not-today"));
        if quality.is_some_and(|quality| quality > 2) && finding.reasons.is_empty() {
            let phrase = Phrase::new("readiness-sleep-well");
            finding.say(ReadinessLevel::Good, phrase, Topic::Sleep);
        }
    }
    finding
}

impl Nights {
    fn until(history: &History, today: NaiveDate) -> Self {
        let days = history.last_days(NIGHTS, today);
        Self {
            hours: days.filter_map(|day: Day<'_>| day.sleep_h()).collect(),
        }
    }

    /// Hours owed: every night below eight counts, and a longer one pays nothing back.
    fn debt_h(&self) -> f64 {
        let owed = self.hours.iter().map(|hours| (NEED_H - hours).max(0.0));
        owed.sum::<f64>().min(MOST_DEBT_H)
    }

    fn judge(&self, last_was_short: bool, finding: &mut FactorFinding) {
        let (debt, known) = (self.debt_h(), self.hours.len());
        if known < FEWEST_NIGHTS {
            let phrase = Phrase::new("readiness-sleep-nights");
            finding.lacks(phrase.count("known", known).count("all", FEWEST_NIGHTS));
        }
        let mean = mean(&self.hours).filter(|_| known >= FEWEST_NIGHTS);
        let Some(mean) = mean.filter(|mean| *mean < LEAST_H) else {
            return;
        };
        let (is_most, is_short) = (debt >= MOST_DEBT_H, mean < SHORT_H);
        let level = if is_most && is_short && last_was_short {
            ReadinessLevel::Reduced
        } else {
            ReadinessLevel::Watch
        };
        let key = if is_most {
            "readiness-sleep-debt-most"
        } else {
            "readiness-sleep-debt"
        };
        let phrase = Phrase::new(key)
            .minutes("mean", mean * 60.0)
            .minutes("debt", debt * 60.0)
            .count("known", known);
        finding.say(level, phrase, Topic::Sleep);
    }
}

fn last_night(hours: f64, finding: &mut FactorFinding) {
    let (level, key) = if hours < VERY_SHORT_H {
        (ReadinessLevel::Low, "readiness-sleep-very-short")
    } else if hours < SHORT_H {
        (ReadinessLevel::Reduced, "readiness-sleep-short")
    } else if hours < LEAST_H {
        (ReadinessLevel::Watch, "readiness-sleep-shortish")
    } else {
        (ReadinessLevel::Good, "readiness-sleep-enough")
    };
    let phrase = Phrase::new(key).minutes("slept", hours * 60.0);
    finding.say(level, phrase, Topic::Sleep);
}
