use chrono::NaiveDate;
use serde::Serialize;

use super::{
    FactorFinding, HrvPointView, Readiness, ReadinessFactor, ReadinessLevel, Reason,
    RestingHeartRatePointView, Suggestion,
};
use crate::recovery::words::JournalWords;

/// Readiness as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadinessView {
    /// The day.
    pub date: NaiveDate,
    /// The worst of the signs.
    pub level: ReadinessLevel,
    /// The level in a few words.
    pub headline: String,
    /// What today suggests; the runner accepts it or keeps the plan.
    pub suggestion: Suggestion,
    /// Its name.
    pub suggestion_title: String,
    /// The suggestion in a sentence or two.
    pub suggestion_text: String,
    /// Which of the signs speak today.
    pub confidence: String,
    /// Every reason that made the level what it is, the worst first.
    pub why: Vec<ReadinessReasonView>,
    /// All five signs, the one that weighs most first.
    pub factors: Vec<ReadinessFactorView>,
    /// Everything that is missing.
    pub missing: Vec<String>,
    /// Heart-rate variability of the last 60 days with its band; empty where it is left out.
    pub hrv: Vec<HrvPointView>,
    /// Resting heart rate of the last 60 days; empty where it is left out.
    pub resting_heart_rate: Vec<RestingHeartRatePointView>,
}

/// One sign.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadinessFactorView {
    /// Which one.
    pub factor: ReadinessFactor,
    /// Its name.
    pub title: String,
    /// How ready the body is by it.
    pub level: ReadinessLevel,
    /// The level in a word or two.
    pub level_text: String,
    /// How strong the evidence for it is.
    pub evidence: String,
    /// What it says, the worst first.
    pub reasons: Vec<ReadinessReasonView>,
    /// What it lacks.
    pub missing: Vec<String>,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadinessReasonView {
    /// How ready the body is by it.
    pub level: ReadinessLevel,
    /// Its words.
    pub text: String,
    /// The slug of the guide's page that explains it.
    pub topic: String,
}

impl Readiness {
    /// All of it in words.
    pub fn view(&self, words: &JournalWords) -> ReadinessView {
        let level = self.level();
        let suggestion = self.suggestion();
        let why = self.why().into_iter();
        ReadinessView {
            date: self.date,
            level,
            headline: words.say(&self.headline()),
            suggestion,
            suggestion_title: words.text(suggestion.key()),
            suggestion_text: words.say(&self.suggestion_text()),
            confidence: words.say(&self.confidence()),
            why: why
                .filter(|(_, reason)| reason.level > ReadinessLevel::Good)
                .map(|(_, reason)| reason.view(words))
                .collect(),
            factors: self.factors.iter().map(|found| found.view(words)).collect(),
            missing: self.missing().map(|phrase| words.say(phrase)).collect(),
            hrv: self.hrv.clone(),
            resting_heart_rate: self.resting_heart_rate.clone(),
        }
    }
}

impl FactorFinding {
    fn view(&self, words: &JournalWords) -> ReadinessFactorView {
        let level = self.level();
        ReadinessFactorView {
            factor: self.factor,
            title: words.text(self.factor.key()),
            level,
            level_text: words.text(level.key()),
            evidence: words.text(self.factor.evidence_key()),
            reasons: self
                .reasons
                .iter()
                .map(|reason| reason.view(words))
                .collect(),
            missing: self
                .missing
                .iter()
                .map(|phrase| words.say(phrase))
                .collect(),
        }
    }
}

impl Reason {
    fn view(&self, words: &JournalWords) -> ReadinessReasonView {
        ReadinessReasonView {
            level: self.level,
            text: words.say(&self.phrase),
            topic: self.topic.slug().to_owned(),
        }
    }
}
