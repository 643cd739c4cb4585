//! What matters today: red flags first, then how ready the body is and what that suggests.

use freshlegs_engine::coaching::Today;
use freshlegs_engine::recovery::causes::{AdviceQuestionView, to_ask};
use freshlegs_engine::recovery::flags::{
    Flag, FlagKind, FlagView, QuestionToAskView, RunAdviceView, TakeAlongView, flags, may_run,
    questions, summary_to_take_along,
};
use freshlegs_engine::recovery::readiness::{Readiness, ReadinessView};
use freshlegs_engine::recovery::{Draft, Entry, NaiveDate, for_run, is_hard_run_soon};

use super::history::Past;
use super::{Companion, WrittenEntry};
use crate::companion::today::HoldView;
use crate::error::CompanionError;

/// Today, as the first screen shows it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
pub struct TodayView {
    /// Red flags: above everything else, the most urgent first.
    pub flags: Vec<FlagView>,
    /// What holds running back, if anything does, with its answers.
    pub hold: Option<HoldView>,
    /// Whether to run.
    pub may_run: RunAdviceView,
    /// How ready the body is, with its reasons, and what that suggests.
    pub readiness: ReadinessView,
    /// What the runner made of the suggestion; `None` while it is asked.
    pub accepted: Option<bool>,
    /// The question whether an advice helped, where one is due.
    pub advice_question: Option<AdviceQuestionView>,
    /// How many runs of the last 28 days have taught what is usual for this runner's legs.
    pub legs_runs: u8,
    /// From how many on sensors may ask about heavy legs; the runner's own word counts at once.
    pub legs_runs_needed: u8,
}

#[uniffi::export]
impl Companion {
    /// Today.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn today(&self) -> Result<TodayView, CompanionError> {
        let past = self.past()?;
        let words = self.journal_words()?;
        let (legs_runs, legs_runs_needed) = self.legs_runs()?;
        let found = flags(&past.history, past.today);
        let readiness = Readiness::of(&past.history, &past.load, past.today);
        Ok(TodayView {
            flags: found.iter().map(|flag| flag.view(&words)).collect(),
            hold: self.hold()?,
            may_run: may_run(&past.history, past.today).view(&words),
            readiness: readiness.view(&words),
            accepted: self.accepted(past.today, readiness.suggestion())?,
            advice_question: to_ask(&past.history, &past.load, past.today)
                .map(|question| question.view(&words)),
            legs_runs,
            legs_runs_needed,
        })
    }

    /// What the journal tells a run that begins now. A live run is told so unless its options say
    /// something else.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn journal_today(&self) -> Result<Today, CompanionError> {
        let past = self.past()?;
        let is_hard_soon = is_hard_run_soon(&self.week_of(&past)?);
        Ok(for_run(&past.history, past.today, is_hard_soon))
    }

    /// What to ask about a symptom, so that nothing is missed: yes to one adds what it says.
    ///
    /// # Errors
    ///
    /// `BadFields` when the draft is wrong.
    pub fn questions_about(&self, draft: Draft) -> Result<Vec<QuestionToAskView>, CompanionError> {
        let entry = Entry::try_from(draft)?;
        let words = self.journal_words()?;
        Ok(match entry.draft() {
            Draft::Symptom(symptom) => questions(symptom)
                .into_iter()
                .map(|question| question.view(&words))
                .collect(),
            _ => Vec::new(),
        })
    }

    /// A professional has seen what a red flag is about: writes that down.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such red flag today, `StorageFull`, `Storage`.
    pub fn flag_was_seen(&self, kind: FlagKind) -> Result<Vec<WrittenEntry>, CompanionError> {
        self.close_flag(kind, |flag, _| flag.seen())
    }

    /// What a red flag is about is gone: writes that down.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such red flag today, `StorageFull`, `Storage`.
    pub fn flag_is_gone(&self, kind: FlagKind) -> Result<Vec<WrittenEntry>, CompanionError> {
        self.close_flag(kind, Flag::gone)
    }

    /// What to take along to a sports physician, a physical therapist or a dietitian.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn take_along(&self) -> Result<TakeAlongView, CompanionError> {
        let past = self.past()?;
        let words = self.journal_words()?;
        Ok(summary_to_take_along(&past.history, past.today, &words))
    }
}

impl Companion {
    /// Today for a run that begins: what the runner said, or else what the journal knows. A journal
    /// that cannot be read keeps nobody from running.
    pub(crate) fn today_for(&self, said: Option<Today>) -> Today {
        said.unwrap_or_else(|| {
            self.journal_today().unwrap_or_else(|error| {
                tracing::warn!(%error, "a run begins without the journal");
                Today::default()
            })
        })
    }

    fn close_flag(
        &self,
        kind: FlagKind,
        drafts: impl Fn(&Flag, NaiveDate) -> Vec<Draft>,
    ) -> Result<Vec<WrittenEntry>, CompanionError> {
        let Past { history, today, .. } = self.past()?;
        let found = flags(&history, today);
        let flag = found.iter().find(|flag| flag.kind == kind).ok_or_else(|| {
            CompanionError::NotFound {
                what: "this red flag".to_owned(),
            }
        })?;
        drafts(flag, today)
            .into_iter()
            .map(|draft| self.write_entry(draft, None))
            .collect()
    }
}
