use chrono::NaiveDate;
use serde::Serialize;

use super::{
    AdviceCount, AdviceQuestion, Advised, Beside, BesideKind, Cause, Finding, Findings, LegsState,
    Reason, Sign, Span,
};
use crate::coaching::routines::EvidenceGrade;
use crate::recovery::advice::Advice;
use crate::recovery::guide::Topic;
use crate::recovery::{Arg, JournalWords, Phrase};

/// Why the legs may be heavy, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CausesView {
    /// The last day.
    pub today: NaiveDate,
    /// How many days were asked about: 1 for today.
    pub days: u32,
    /// What the journal says of the legs in that time.
    pub legs: LegsState,
    /// What was found, in a sentence.
    pub headline: String,
    /// How many days were heavy, of how many known, in a sentence; for weeks only.
    pub heavy_days: Option<String>,
    /// Possible causes, the one with most evidence first.
    pub causes: Vec<CauseView>,
    /// Also worth asking about, beside the causes.
    pub beside: Vec<BesideView>,
    /// What is not known and would help to know, a sentence each.
    pub missing: Vec<String>,
}

/// A possible cause.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CauseView {
    /// The cause.
    pub cause: Cause,
    /// Its name: "Possible: tired muscles".
    pub title: String,
    /// Why it is named, the strongest reason first.
    pub reasons: Vec<ReasonView>,
    /// How sure the best of the reasons is.
    pub evidence: EvidenceGrade,
    /// The same in words.
    pub evidence_text: String,
    /// What would confirm it.
    pub confirm: String,
    /// What to do now.
    pub now: Vec<AdviceView>,
    /// What to do in the long run.
    pub long_run: Vec<AdviceView>,
    /// The page of the guide.
    pub topic: Topic,
    /// Its name in links.
    pub topic_slug: String,
    /// Whether the gait summary belongs to it.
    pub has_gait_summary: bool,
}

/// Why a cause is named.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReasonView {
    /// With the runner's own numbers and dates.
    pub text: String,
    /// How sure it is that this goes with heavy legs.
    pub evidence: EvidenceGrade,
    /// The same in words.
    pub evidence_text: String,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdviceView {
    /// The advice.
    pub advice: Advice,
    /// What to do, in a few words.
    pub title: String,
    /// How, in two sentences.
    pub how: String,
    /// How often it helped this runner before, in words; `None` where it never did.
    pub helped: Option<String>,
    /// The page of the guide.
    pub topic: Topic,
    /// Its name in links.
    pub topic_slug: String,
}

/// Also worth asking about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BesideView {
    /// What.
    pub kind: BesideKind,
    /// In words, with its days.
    pub text: String,
}

/// What helped, and how often.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdviceCountView {
    /// The advice.
    pub advice: Advice,
    /// What to do, in a few words.
    pub title: String,
    /// How often it was tried.
    pub tried: u32,
    /// How often it helped.
    pub helped: u32,
    /// Both in words.
    pub text: String,
}

/// The question whether an advice helped.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdviceQuestionView {
    /// The advice.
    pub advice: Advice,
    /// The possible cause that it was given for.
    pub cause: Cause,
    /// The heavy day on which it was given.
    pub given_on: NaiveDate,
    /// The question.
    pub text: String,
}

impl Findings {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> CausesView {
        let days = match self.span {
            Span::Today => 1,
            Span::Weeks(weeks) => 7 * u32::from(weeks.max(1)),
        };
        let is_today = self.span == Span::Today;
        let key = match (self.legs, self.causes.is_empty()) {
            (LegsState::Fresh, _) if is_today => "causes-headline-fresh-today",
            (LegsState::Fresh, _) => "causes-headline-fresh",
            (_, true) => "causes-headline-none",
            (_, false) if is_today => "causes-headline-today",
            (_, false) => "causes-headline-weeks",
        };
        let heavy_days = Phrase::new("causes-heavy-days")
            .count("heavy", self.heavy_days)
            .count("known", self.known_days)
            .count("days", days);
        CausesView {
            today: self.today,
            days,
            legs: self.legs,
            headline: words.text(key),
            heavy_days: (!is_today).then(|| words.say(&heavy_days)),
            causes: self.causes.iter().map(|cause| cause.view(words)).collect(),
            beside: self.beside.iter().map(|one| one.view(words)).collect(),
            missing: self.missing.iter().map(|one| words.say(one)).collect(),
        }
    }
}

impl Finding {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> CauseView {
        let name = format!("cause-{}", self.cause.key());
        let title = Phrase::new("causes-possible").key_of("cause", name);
        let advices =
            |advised: &[Advised]| advised.iter().map(|advised| advised.view(words)).collect();
        let topic = self.cause.topic();
        CauseView {
            cause: self.cause,
            title: words.say(&title),
            reasons: self.reasons.iter().map(|one| one.view(words)).collect(),
            evidence: self.evidence,
            evidence_text: words.text(evidence_key(self.evidence)),
            confirm: words.say(&self.confirm),
            now: advices(&self.now),
            long_run: advices(&self.long_run),
            topic,
            topic_slug: topic.slug().to_owned(),
            has_gait_summary: self.cause == Cause::Biomechanics
                && self
                    .reasons
                    .iter()
                    .any(|reason| reason.sign != Sign::NewShoes),
        }
    }
}

impl Reason {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> ReasonView {
        ReasonView {
            text: words.say(&self.phrase),
            evidence: self.evidence,
            evidence_text: words.text(evidence_key(self.evidence)),
        }
    }
}

impl Advised {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> AdviceView {
        let helped = Phrase::new("causes-helped").count("helped", self.helped);
        let topic = self.advice.topic();
        AdviceView {
            advice: self.advice,
            title: self.advice.title(words),
            how: self.advice.how(words),
            helped: (self.helped > 0).then(|| words.say(&helped)),
            topic,
            topic_slug: topic.slug().to_owned(),
        }
    }
}

impl Beside {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> BesideView {
        BesideView {
            kind: self.kind,
            text: words.say(&self.phrase),
        }
    }
}

impl AdviceCount {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> AdviceCountView {
        let text = Phrase::new("causes-helped-most")
            .with("advice", Arg::Text(self.advice.title(words)))
            .count("helped", self.helped)
            .count("tried", self.tried);
        AdviceCountView {
            advice: self.advice,
            title: self.advice.title(words),
            tried: self.tried,
            helped: self.helped,
            text: words.say(&text),
        }
    }
}

impl AdviceQuestion {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> AdviceQuestionView {
        let text = Phrase::new("causes-did-it-help")
            .with("advice", Arg::Text(self.advice.title(words)))
            .day("day", self.given_on);
        AdviceQuestionView {
            advice: self.advice,
            cause: self.cause,
            given_on: self.given_on,
            text: words.say(&text),
        }
    }
}

fn evidence_key(grade: EvidenceGrade) -> &'static str {
    match grade {
        EvidenceGrade::Strong => "evidence-strong",
        EvidenceGrade::Moderate => "evidence-moderate",
        EvidenceGrade::Weak => "evidence-weak",
        EvidenceGrade::Contested => "evidence-contested",
    }
}
