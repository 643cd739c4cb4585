//! How ready the body is today, and what that suggests.
//!
//! Readiness is the worst of what is known of five signs: how the runner feels, heart-rate
//! variability, resting heart rate, sleep and load. Nothing is added up into a number: every sign
//! gives its reasons, and what is missing is said and never counts as good. How somebody feels
//! weighs most: it follows training more closely than what is measured (Saw, Main and Gastin 2016,
//! doi:10.1136/bjsports-2015-094758), so only this sign, a very short night and illness lead to
//! more than an easy run.
//!
//! Limits without a source are conventions of this program. They decide only what is proposed.

mod feeling;
mod heart_rate;
mod load;
mod series;
mod sleep;
mod track;
mod variability;
mod view;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::guide::Topic;
use super::history::History;
use super::load::LoadSeries;
use super::words::{Arg, Phrase};
pub use series::{HrvPointView, RestingHeartRatePointView, hrv_series, resting_heart_rate_series};
pub use view::{ReadinessFactorView, ReadinessReasonView, ReadinessView};

/// What today suggests: it may take from a plan, and never adds to it.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Suggestion {
    /// As planned.
    #[default]
    AsPlanned,
    /// An easy run.
    Easy,
    /// A walk, easy cycling or swimming.
    ActiveRecovery,
    /// Rest.
    Rest,
}

/// How ready the body is, by one sign or by all. A later one is worse.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessLevel {
    /// Not known, which is not good.
    #[default]
    Missing,
    /// As usual, or better.
    Good,
    /// Worth a look; the plan may stay.
    Watch,
    /// Less than usual: an easy run is suggested.
    Reduced,
    /// Much less: recovery or rest is suggested.
    Low,
}

/// A sign of readiness, in the order in which they weigh.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessFactor {
    /// How the runner feels.
    Feeling,
    /// Hours and quality of sleep.
    Sleep,
    /// Variability of the heart rate at rest.
    HeartRateVariability,
    /// Heart rate at rest.
    RestingHeartRate,
    /// What was done lately.
    Load,
}

/// Something that speaks for or against a run as planned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// How ready the body is by it.
    pub level: ReadinessLevel,
    /// What it suggests.
    pub suggests: Suggestion,
    /// Its words.
    pub phrase: Phrase,
    /// The page of the guide that explains it.
    pub topic: Topic,
}

/// What one sign says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactorFinding {
    /// Which sign.
    pub factor: ReadinessFactor,
    /// What it says, the worst first; without any it is silent.
    pub reasons: Vec<Reason>,
    /// What it lacks.
    pub missing: Vec<Phrase>,
}

/// How ready the body is on one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Readiness {
    /// The day.
    pub date: NaiveDate,
    /// All five signs, in their order.
    pub factors: Vec<FactorFinding>,
    /// Heart-rate variability of the last 60 days with its usual band, a point a day; empty where it
    /// is left out.
    pub hrv: Vec<HrvPointView>,
    /// Resting heart rate of the last 60 days, a point a day; empty where it is left out.
    pub resting_heart_rate: Vec<RestingHeartRatePointView>,
}

/// Days of the series of a [`Readiness`].
const SERIES_DAYS: u64 = 60;

impl Readiness {
    /// Readiness on `today`, by what is known until then.
    pub fn of(history: &History, loads: &LoadSeries, today: NaiveDate) -> Self {
        let first = super::history::back(today, SERIES_DAYS - 1);
        let background = history.background().draft();
        let hrv = if background.rhythm_disorder {
            vec![]
        } else {
            hrv_series(history, first, today)
        };
        let resting_heart_rate = if background.pulse_medicine {
            vec![]
        } else {
            resting_heart_rate_series(history, first, today)
        };
        let mut factors = vec![
            feeling::finding(history, today),
            sleep::finding(history, today),
            variability::finding(history, today),
            heart_rate::finding(history, today),
            load::finding(history, loads, today),
        ];
        for finding in &mut factors {
            finding
                .reasons
                .sort_by_key(|reason| std::cmp::Reverse(reason.level));
        }
        Self {
            date: today,
            factors,
            hrv,
            resting_heart_rate,
        }
    }

    /// The worst of the signs. What was done says nothing of the body today: where it alone is known
    /// and does not worry, readiness is not known.
    pub fn level(&self) -> ReadinessLevel {
        let levels = self.factors.iter().map(FactorFinding::level);
        let worst = levels.max().unwrap_or_default();
        let body_speaks = self.spoken().any(|factor| factor != ReadinessFactor::Load);
        if worst == ReadinessLevel::Good && !body_speaks {
            ReadinessLevel::Missing
        } else {
            worst
        }
    }

    /// What today suggests: the most careful of the reasons. Where nothing is known, as planned.
    pub fn suggestion(&self) -> Suggestion {
        let reasons = self.factors.iter().flat_map(|finding| &finding.reasons);
        reasons
            .map(|reason| reason.suggests)
            .max()
            .unwrap_or_default()
    }

    /// Every reason with its sign, the worst first, and of equal ones the sign that weighs most.
    pub fn why(&self) -> Vec<(ReadinessFactor, &Reason)> {
        let mut reasons: Vec<_> = self
            .factors
            .iter()
            .flat_map(|finding| {
                finding
                    .reasons
                    .iter()
                    .map(|reason| (finding.factor, reason))
            })
            .collect();
        reasons.sort_by_key(|(factor, reason)| {
            (std::cmp::Reverse((reason.level, reason.suggests)), *factor)
        });
        reasons
    }

    /// Everything that is missing, in the order of the signs.
    pub fn missing(&self) -> impl Iterator<Item = &Phrase> {
        self.factors.iter().flat_map(|finding| &finding.missing)
    }

    /// The signs that speak today.
    pub fn spoken(&self) -> impl Iterator<Item = ReadinessFactor> + '_ {
        self.factors
            .iter()
            .filter(|finding| finding.level() != ReadinessLevel::Missing)
            .map(|finding| finding.factor)
    }

    /// On how much it rests: which of the signs speak.
    pub fn confidence(&self) -> Phrase {
        let keys: Vec<_> = self
            .spoken()
            .map(|factor| factor.key().to_owned())
            .collect();
        if keys.is_empty() {
            return Phrase::new("readiness-confidence-none");
        }
        Phrase::new("readiness-confidence")
            .count("spoken", keys.len())
            .count("all", self.factors.len())
            .with("signs", Arg::List(keys))
    }

    /// The level in a few words.
    pub fn headline(&self) -> Phrase {
        Phrase::new(match self.level() {
            ReadinessLevel::Missing => "readiness-headline-missing",
            ReadinessLevel::Good => "readiness-headline-good",
            ReadinessLevel::Watch => "readiness-headline-watch",
            ReadinessLevel::Reduced => "readiness-headline-reduced",
            ReadinessLevel::Low => "readiness-headline-low",
        })
    }

    /// The suggestion in a sentence or two.
    pub fn suggestion_text(&self) -> Phrase {
        Phrase::new(match (self.suggestion(), self.level()) {
            (Suggestion::AsPlanned, ReadinessLevel::Missing) => "readiness-suggest-unknown",
            (Suggestion::AsPlanned, _) => "readiness-suggest-as-planned",
            (Suggestion::Easy, _) => "readiness-suggest-easy",
            (Suggestion::ActiveRecovery, _) => "readiness-suggest-active-recovery",
            (Suggestion::Rest, _) => "readiness-suggest-rest",
        })
    }
}

impl FactorFinding {
    fn new(factor: ReadinessFactor) -> Self {
        Self {
            factor,
            reasons: vec![],
            missing: vec![],
        }
    }

    /// The worst of its reasons.
    pub fn level(&self) -> ReadinessLevel {
        let levels = self.reasons.iter().map(|reason| reason.level);
        levels.max().unwrap_or_default()
    }

    /// Says something that suggests what its level does.
    fn say(&mut self, level: ReadinessLevel, phrase: Phrase, topic: Topic) {
        let suggests = level.suggests();
        self.reasons.push(Reason {
            level,
            suggests,
            phrase,
            topic,
        });
    }

    /// Says something that asks for rest.
    fn say_rest(&mut self, phrase: Phrase, topic: Topic) {
        self.reasons.push(Reason {
            level: ReadinessLevel::Low,
            suggests: Suggestion::Rest,
            phrase,
            topic,
        });
    }

    fn lacks(&mut self, phrase: Phrase) {
        self.missing.push(phrase);
    }
}

impl ReadinessLevel {
    /// What a level suggests by itself.
    pub const fn suggests(self) -> Suggestion {
        match self {
            Self::Missing | Self::Good | Self::Watch => Suggestion::AsPlanned,
            Self::Reduced => Suggestion::Easy,
            Self::Low => Suggestion::ActiveRecovery,
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "readiness-level-missing",
            Self::Good => "readiness-level-good",
            Self::Watch => "readiness-level-watch",
            Self::Reduced => "readiness-level-reduced",
            Self::Low => "readiness-level-low",
        }
    }
}

impl ReadinessFactor {
    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Feeling => "readiness-factor-feeling",
            Self::Sleep => "readiness-factor-sleep",
            Self::HeartRateVariability => "readiness-factor-hrv",
            Self::RestingHeartRate => "readiness-factor-resting-heart-rate",
            Self::Load => "readiness-factor-load",
        }
    }

    /// The key of the grade of its evidence.
    pub const fn evidence_key(self) -> &'static str {
        match self {
            Self::Feeling | Self::Sleep => "evidence-moderate",
            Self::HeartRateVariability | Self::RestingHeartRate | Self::Load => "evidence-weak",
        }
    }
}

impl Suggestion {
    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AsPlanned => "suggestion-as_planned",
            Self::Easy => "suggestion-easy",
            Self::ActiveRecovery => "suggestion-active_recovery",
            Self::Rest => "suggestion-rest",
        }
    }
}

#[cfg(test)]
mod tests;
