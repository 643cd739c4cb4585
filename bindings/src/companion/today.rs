//! What holds running back, and what is known of the legs.

use freshlegs_engine::coaching::Word;
use freshlegs_engine::coaching::legs::{PastRun, RUNS_NEEDED, RunModel};
use freshlegs_engine::recovery::{self, FollowUp, FollowUpAnswer};
use freshlegs_engine::words;

use super::Companion;
use crate::clock;
use crate::error::CompanionError;

/// Runs of the last four weeks say what is usual.
const MEMORY_MS: i64 = 28 * DAY_MS;
const DAY_MS: i64 = 86_400_000;

/// A red flag of an earlier run that has not been answered yet.
#[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
pub struct HoldView {
    /// Which one.
    pub word: Word,
    /// When it was pressed, in milliseconds since 1970-01-01 UTC.
    pub since_utc_ms: i64,
    /// What to do, in a line.
    pub title: String,
    /// The rest, line by line.
    pub lines: Vec<String>,
    /// What can be answered, best news first.
    pub answers: Vec<FollowUpChoice>,
    /// Whether a clinician has reviewed the words in this language.
    pub reviewed: bool,
}

/// An answer that can be given, as a button says it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
pub struct FollowUpChoice {
    /// The answer.
    pub answer: FollowUpAnswer,
    /// What the button says.
    pub label: String,
}

#[uniffi::export]
impl Companion {
    /// What holds running back, if anything does: to be shown before everything else, and before a run.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn hold(&self) -> Result<Option<HoldView>, CompanionError> {
        let language = self.store.profile()?.unwrap_or_default().language();
        let Some(hold) = recovery::hold(&self.store.follow_ups()?) else {
            return Ok(None);
        };
        let text = words::hold_text(language, hold).ok_or_else(|| CompanionError::Internal {
            reason: "word what holds running back: there are no words".to_owned(),
        })?;
        let choice = |answer: &FollowUpAnswer| FollowUpChoice {
            answer: *answer,
            label: words::follow_up_answer(language, *answer),
        };
        Ok(Some(HoldView {
            word: hold.word,
            since_utc_ms: hold.since_utc_ms,
            title: text.title,
            lines: text.lines,
            answers: FollowUp::answers(hold.word).iter().map(choice).collect(),
            reviewed: words::REVIEWED_BY_A_CLINICIAN.contains(&language),
        }))
    }

    /// Answers what holds running back: how it is since. Gives what still does afterwards.
    ///
    /// # Errors
    ///
    /// `NotFound` when nothing holds running back, `BadInput` when this red flag cannot be answered so,
    /// `StorageFull`, `Storage`.
    pub fn answer_follow_up(
        &self,
        answer: FollowUpAnswer,
    ) -> Result<Option<HoldView>, CompanionError> {
        let open = recovery::hold(&self.store.follow_ups()?);
        let hold = open.ok_or_else(|| CompanionError::NotFound {
            what: "a red flag without an answer".to_owned(),
        })?;
        if !FollowUp::answers(hold.word).contains(&answer) {
            return Err(CompanionError::BadInput {
                reason: "answer the follow-up: this red flag needs another answer".to_owned(),
                offset: None,
            });
        }
        let now = clock::wall_millis();
        let until = hold.since_utc_ms;
        self.store.answer_follow_up(hold.word, until, answer, now)?;
        self.hold()
    }
}

impl Companion {
    /// How many runs of the last 28 days teach what is usual, and how many are needed.
    pub(super) fn legs_runs(&self) -> Result<(u8, u8), CompanionError> {
        let past = self.past_runs(clock::wall_millis())?;
        let known = past.iter().filter(|past| past.teaches()).count();
        Ok((u8::try_from(known).unwrap_or(u8::MAX), RUNS_NEEDED))
    }

    /// What the runner's own runs of the 28 days before `now_utc_ms` have taught. Runs that this engine
    /// has not yet looked at are looked at now, and that is kept.
    pub(super) fn past_runs(&self, now_utc_ms: i64) -> Result<Vec<PastRun>, CompanionError> {
        let span = now_utc_ms - MEMORY_MS..now_utc_ms;
        let version = crate::core_version();
        for id in self.store.runs_without_leg_model(span.clone(), &version)? {
            // A run that does not read any more teaches nothing, and must not keep others from it.
            let model = match self.store.run(id) {
                Ok(run) => RunModel::of_track(&run.record.track),
                Err(error) => {
                    tracing::warn!(%error, "a run teaches nothing: it cannot be read");
                    RunModel::default()
                }
            };
            self.store.keep_leg_model(id, &version, &model)?;
        }
        let models = self.store.leg_models(span)?;
        Ok(models
            .into_iter()
            .map(|(started_ms, model)| PastRun {
                days_ago: u16::try_from((now_utc_ms - started_ms) / DAY_MS).unwrap_or(u16::MAX),
                model,
            })
            .collect())
    }
}
