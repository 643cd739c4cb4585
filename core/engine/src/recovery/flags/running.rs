//! Whether to run, as far as red flags, pain and fever go.

use crate::recovery::slug::key;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::entry::{Circumstance, SymptomKind};
use super::super::guide::Topic;
use super::super::history::History;
use super::super::words::{JournalWords, Phrase};
use super::felt::{Case, Felt, is_same_complaint, latest_of_each};
use super::pattern::last_feverish_day;
use super::runs::is_of_a_run;
use super::{FlagKind, flags};

/// What red flags, pain and fever leave of running, the most first.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunVerdict {
    /// Nothing speaks against it.
    #[default]
    Run,
    /// Half of the usual, and easy.
    RunHalf,
    /// Not today.
    Hold,
    /// Not before somebody has looked at it.
    StopUntilSeen,
}

/// Whether to run today, and why not.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RunAdvice {
    /// The strictest of all that speaks.
    pub verdict: RunVerdict,
    /// Everything that speaks, the strictest first.
    pub reasons: Vec<RunReason>,
}

/// Something that speaks about running.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunReason {
    /// What it alone would mean.
    pub verdict: RunVerdict,
    /// In words.
    pub phrase: Phrase,
    /// The page of the guide that explains it.
    pub topic: Topic,
    /// Whether it holds until a professional has looked at it, and not for today only.
    pub until_seen: bool,
}

/// Whether to run today, for a screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunAdviceView {
    /// The strictest of all that speaks.
    pub verdict: RunVerdict,
    /// What to do, in a line.
    pub title: String,
    /// Everything that speaks, the strictest first, in full sentences.
    pub reasons: Vec<String>,
}

/// Whether to run today.
///
/// Pain: at most two of ten and back to what it was by the next day lets a runner go on; three to five
/// hold, more stops (pain-monitoring model, Silbernagel et al. 2007, doi:10.1177/0363546506298279;
/// evidence from tendons only). After fever none until 24 to 48 h without symptoms, then half; the
/// longer of the two is taken, and half for the rest of a week, which is ours.
pub fn may_run(history: &History, today: NaiveDate) -> RunAdvice {
    let case = Case::of(history, today);
    let standing = flags(history, today);
    // A run's pain and fever have rules of their own below.
    let of_flags = standing
        .iter()
        .filter(|flag| flag.kind != FlagKind::FeverOrChestInfection)
        .filter(|flag| flag.kind.running() > RunVerdict::Run)
        .map(|flag| RunReason {
            verdict: flag.kind.running(),
            phrase: Phrase::new("flag-run-because").key_of("flag", flag.kind.title_key()),
            topic: flag.kind.topic(),
            // The question after a run may lift what was pressed in it.
            until_seen: !is_of_a_run(flag.kind),
        });
    let mut reasons: Vec<RunReason> = of_flags.chain(pain(&case)).chain(fever(&case)).collect();
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.verdict));
    RunAdvice {
        verdict: reasons
            .first()
            .map_or(RunVerdict::Run, |reason| reason.verdict),
        reasons,
    }
}

impl RunAdvice {
    /// What is left of running on the coming days, as long as nothing else is known: what holds until a
    /// professional has looked at it.
    pub fn until_seen(&self) -> RunVerdict {
        let lasting = self.reasons.iter().filter(|reason| reason.until_seen);
        let strictest = lasting.map(|reason| reason.verdict).max();
        strictest.unwrap_or_default()
    }

    /// In words.
    pub fn view(&self, words: &JournalWords) -> RunAdviceView {
        let reasons = self.reasons.iter();
        RunAdviceView {
            verdict: self.verdict,
            title: words.text(&key("flag-run", self.verdict)),
            reasons: reasons.map(|reason| words.say(&reason.phrase)).collect(),
        }
    }
}

/// The pain-monitoring rule, for each place by itself.
fn pain(case: &Case<'_>) -> Vec<RunReason> {
    let standing: Vec<_> = case.unanswered(SymptomKind::Pain).collect();
    let latest = latest_of_each(standing.iter().copied());
    let rules = latest.into_iter().map(|felt| {
        let (verdict, key) = pain_rule(case, &standing, felt);
        RunReason {
            verdict,
            phrase: Phrase::new(key),
            topic: Topic::PainAndNumbness,
            until_seen: verdict == RunVerdict::StopUntilSeen,
        }
    });
    let mut reasons: Vec<RunReason> = rules.collect();
    reasons.dedup();
    reasons
}

fn pain_rule(case: &Case<'_>, standing: &[Felt<'_>], felt: Felt<'_>) -> (RunVerdict, &'static str) {
    let gone_by_next_day = felt.symptom.is(Circumstance::GoneNextDay);
    let had_it_the_day_before = standing.iter().any(|other| {
        is_same_complaint(other.symptom, felt.symptom)
            && (felt.day - other.day).num_days() == 1
            && !other.symptom.is(Circumstance::GoneNextDay)
    });
    match felt.symptom.level {
        Some(6..) => (RunVerdict::StopUntilSeen, "flag-run-pain-much"),
        Some(0..=2) if gone_by_next_day || !had_it_the_day_before => {
            (RunVerdict::Run, "flag-run-pain-little")
        }
        Some(0..=2) => (RunVerdict::Hold, "flag-run-pain-not-gone"),
        Some(3..=5) if gone_by_next_day && case.today > felt.day => {
            (RunVerdict::RunHalf, "flag-run-pain-settled")
        }
        Some(3..=5) => (RunVerdict::Hold, "flag-run-pain-some"),
        None => (RunVerdict::Hold, "flag-run-pain-unknown"),
    }
}

fn fever(case: &Case<'_>) -> Option<RunReason> {
    let last = last_feverish_day(case)?;
    let (verdict, key) = match (case.today - last).num_days() {
        ..=0 => (RunVerdict::Hold, "flag-run-fever"),
        1..=2 => (RunVerdict::Hold, "flag-run-fever-just-over"),
        3..=7 => (RunVerdict::RunHalf, "flag-run-fever-over"),
        _ => return None,
    };
    Some(RunReason {
        verdict,
        phrase: Phrase::new(key).day("day", last),
        topic: Topic::ComingBack,
        until_seen: false,
    })
}
