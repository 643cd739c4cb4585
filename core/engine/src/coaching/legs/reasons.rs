use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// Within this many percent heart rate is the same.
const SAME_HEART: f64 = 2.5;
/// Changes smaller than these are not worth a word, in percent.
const CADENCE: f64 = 1.5;
const STEP: f64 = 3.0;
const CONTACT: f64 = 2.0;

/// Why something is asked: what has changed against the runner's own reference in this run. Numbers
/// are percent; the words are made elsewhere.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Slower than the runner's own reference.
    Slower {
        /// Percent of speed, above 0.
        percent: f64,
    },
    /// The pace is what it was.
    SamePace,
    /// Heart rate against the reference, as both were shown.
    HeartRate {
        /// Which way.
        trend: Trend,
        /// Percent, negative is lower.
        percent: f64,
    },
    /// Fewer or more steps a minute.
    Cadence {
        /// Percent, negative is fewer.
        percent: f64,
    },
    /// Shorter or longer steps.
    StepLength {
        /// Percent, negative is shorter.
        percent: f64,
    },
    /// The foot stays on the ground for a shorter or longer time.
    ContactTime {
        /// Percent, negative is shorter.
        percent: f64,
    },
}

/// Which way a value went.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// Down by more than is worth mentioning.
    Lower,
    /// As it was.
    Same,
    /// Up.
    Higher,
}

impl Reason {
    /// Everything worth a word about `reading`, most telling first.
    pub(super) fn of(reading: &Reading) -> Vec<Self> {
        let mut reasons = Vec::new();
        let slower = -percent(-reading.fade);
        reasons.push(if slower >= 1.0 {
            Self::Slower { percent: slower }
        } else {
            Self::SamePace
        });
        if let Some(percent) = reading.shown_heart.map(percent) {
            let trend = if percent < -SAME_HEART {
                Trend::Lower
            } else if percent > SAME_HEART {
                Trend::Higher
            } else {
                Trend::Same
            };
            reasons.push(Self::HeartRate { trend, percent });
        }
        let notable = |share: Option<f64>, least: f64| {
            share.map(percent).filter(|percent| percent.abs() >= least)
        };
        reasons.extend(notable(reading.cadence, CADENCE).map(|percent| Self::Cadence { percent }));
        reasons.extend(notable(reading.step, STEP).map(|percent| Self::StepLength { percent }));
        let contact = notable(reading.contact, CONTACT);
        reasons.extend(contact.map(|percent| Self::ContactTime { percent }));
        reasons
    }
}

/// A difference of logarithms in percent.
fn percent(share: f64) -> f64 {
    libm::expm1(share) * 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const AS_BEFORE: Reading = Reading {
        fade: 0.0,
        heart: None,
        shown_heart: None,
        heart_beyond: None,
        cadence: None,
        cadence_beyond: None,
        step: None,
        contact: None,
        contact_beyond: None,
    };

    #[test]
    fn eight_percent_slower_at_the_same_heart_rate() {
        let reasons = Reason::of(&Reading {
            fade: -libm::log(0.92),
            shown_heart: Some(0.005),
            cadence: Some(-0.01),
            step: Some(-0.07),
            ..AS_BEFORE
        });
        let [
            Reason::Slower { percent },
            Reason::HeartRate { trend, .. },
            Reason::StepLength { percent: step },
        ] = reasons[..]
        else {
            panic!("{reasons:?}");
        };
        assert!((percent - 8.0).abs() < 1e-9);
        assert_eq!(trend, Trend::Same);
        assert!((step + 6.76).abs() < 0.01);
    }

    #[test]
    fn what_is_not_measured_is_no_reason() {
        assert_eq!(Reason::of(&AS_BEFORE), [Reason::SamePace]);
    }
}
