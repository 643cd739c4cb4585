//! Guided routines: warm-up, cool-down, mobility, foam rolling, strength, slow lowering, jumping.
//!
//! A [`Routine`] is a data file, checked when it is read. [`routines`] lists them with what is left
//! out today; `RoutinePlayer` plays one, as cues and a view; the coach passes its cues through the
//! same arbiter as all others.

mod draft;
mod guide;
mod info;
mod library;
mod order;
mod part;
mod player;
mod turn;
mod view;
mod withheld;

use crate::field::FieldError;
use crate::run::FieldErrors;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::plan::{PlanError, toml_error};
use draft::RoutineDraft;
pub(crate) use guide::{Guide, is_of_routine};

pub use info::{RoutineInfo, routines};
#[cfg(test)]
pub(crate) use library::all;
pub(crate) use library::routine;
pub use order::RoutineOrder;
pub use part::{Area, Dose, Equipment, Flag, Part, Side, Tempo, Work};
pub(crate) use player::RoutinePlayer;
pub use view::RoutineView;
pub use withheld::Withheld;

/// The lowest and the highest level of a routine: the smallest dose first.
pub const LEVELS: std::ops::RangeInclusive<u8> = 1..=3;

/// The key of the routine that is offered before a run.
pub const WARM_UP: &str = "warm-up";

/// The key of the routine that is offered after a run.
pub const COOL_DOWN: &str = "cool-down";

/// A routine: exercises in order, with the evidence for it. Always valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Routine {
    key: String,
    message: String,
    evidence: Vec<Evidence>,
    parts: Vec<Part>,
}

/// What is known of one effect of a routine.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The effect.
    pub outcome: Outcome,
    /// How sure it is.
    pub grade: EvidenceGrade,
    /// Authors, year, journal, volume and first page.
    pub source: String,
    /// The paper's DOI.
    pub doi: Option<String>,
}

/// What a routine may have an effect on.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// How well the run after it goes.
    Performance,
    /// How soon heart and breath are at rest again.
    Recovery,
    /// How sore muscles become.
    Soreness,
    /// How far a joint moves.
    Range,
    /// How much effort a pace takes.
    Economy,
    /// How strong muscles are.
    Strength,
    /// How often runners are injured.
    Injury,
}

/// How sure a statement is, and with it how it may be worded.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceGrade {
    /// May be stated.
    Strong,
    /// "Usually".
    Moderate,
    /// "May; try it".
    Weak,
    /// Never claimed.
    Contested,
}

/// Why the text of a routine was refused.
#[derive(Debug, Error, PartialEq)]
#[error("{file}: {error}")]
pub struct RoutineError {
    /// The file.
    pub file: String,
    /// The place and the reason.
    pub error: PlanError,
}

impl Routine {
    /// Reads a routine from TOML; `file` names it in errors.
    ///
    /// # Errors
    /// [`RoutineError`] with line and column of what is no TOML, or the path of every value that cannot
    /// be.
    pub fn parse(file: &str, text: &str) -> Result<Self, RoutineError> {
        let draft: Result<RoutineDraft, PlanError> =
            toml::from_str(text).map_err(|error| toml_error(text, &error));
        draft
            .and_then(|draft| Ok(Self::try_from(draft)?))
            .map_err(|error| RoutineError {
                file: file.to_owned(),
                error,
            })
    }

    /// The name by which it is asked for, such as `warm-up`.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What is known of its effects; the first is what it is done for.
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// The exercises in order, of every level.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The exercises of a level, in order, without those that are `withheld` today.
    pub fn parts_for(&self, level: u8, withheld: Option<Withheld>) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| {
            part.dose(level).is_some() && !(withheld.is_some() && part.is_demanding())
        })
    }

    /// The key of its name among the words.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

impl TryFrom<RoutineDraft> for Routine {
    type Error = FieldErrors;

    fn try_from(draft: RoutineDraft) -> Result<Self, FieldErrors> {
        let mut errors = Vec::new();
        draft::check_key("key", &draft.key, &mut errors);
        if draft.evidence.is_empty() {
            errors.push(FieldError::new("evidence", "must not be empty"));
        }
        for (index, evidence) in draft.evidence.iter().enumerate() {
            draft::check_evidence(&format!("evidence[{index}]"), evidence, &mut errors);
        }
        let mut parts: Vec<Part> = Vec::with_capacity(draft.parts.len());
        for (index, part) in draft.parts.into_iter().enumerate() {
            let path = format!("parts[{index}]");
            if parts.iter().any(|other| other.exercise() == part.exercise) {
                let reason = "must not be there twice";
                errors.push(FieldError::new(format!("{path}.exercise"), reason));
            }
            parts.extend(part.check(&path, &mut errors));
        }
        if errors.is_empty() {
            for level in LEVELS {
                if parts.iter().all(|part| part.dose(level).is_none()) {
                    let reason = format!("must have an exercise at level {level}");
                    errors.push(FieldError::new("parts", reason));
                }
            }
        }
        if !errors.is_empty() {
            return Err(FieldErrors(errors));
        }
        Ok(Self {
            message: format!("routine-{}", draft.key),
            key: draft.key,
            evidence: draft.evidence,
            parts,
        })
    }
}

#[cfg(test)]
mod tests;
