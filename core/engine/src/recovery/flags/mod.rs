//! Red flags: what needs a professional, with fixed words, above everything else.
//!
//! No score and no delay: a symptom flags from the moment it is entered, without any sensor. A symptom
//! that is over no longer flags, unless only a clinician's yes counts ([`FlagKind::needs_a_yes`]). One
//! without a last day counts as still there for two weeks after it was last entered.
//!
//! A flag is set aside by a visit. For symptoms and patterns that is an entry of its own, a
//! [`Draft::Symptom`] with [`Circumstance::Cleared`] as [`Flag::seen`] proposes it: it travels with the
//! journal, may be edited and deleted, and tells the next clinician about the visit. It lifts what was
//! entered before; a complaint that is no emergency stays quiet for four weeks, an emergency entered
//! anew flags anew. A word pressed in a run is lifted by its
//! [`FollowUpAnswer`](super::FollowUpAnswer), as [`hold`](super::hold) has it.
//!
//! The words are fixed, inform and do not diagnose, and no clinician has reviewed them yet
//! ([`REVIEWED_BY_A_CLINICIAN`](crate::words::REVIEWED_BY_A_CLINICIAN)).

mod felt;
mod kind;
mod pattern;
mod questions;
mod running;
mod runs;
mod take_along;
#[cfg(test)]
mod tests;
mod urgent;
mod view;
mod visit;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::entry::{Circumstance, Draft, Symptom};
use super::history::History;
use super::words::Phrase;
use felt::Case;
pub use kind::{FlagKind, Urgency};
pub use questions::{Question, QuestionToAskView, questions, questions_of_card};
pub use running::{RunAdvice, RunAdviceView, RunVerdict, may_run};
pub use take_along::{TakeAlongSectionView, TakeAlongView, summary_to_take_along};
pub use view::FlagView;

/// A red flag that stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flag {
    /// Which one.
    pub kind: FlagKind,
    /// How soon it must be looked at. What is some days old and needs a clinician's yes is no longer
    /// an emergency.
    pub urgency: Urgency,
    /// Whether it is over or some days old, and waits for a clinician's yes.
    pub waits_for_a_yes: bool,
    /// Its first day.
    pub first_day: NaiveDate,
    /// The last day on which it was there, as far as is known.
    pub last_day: NaiveDate,
    /// The symptoms that raise it, one for each place; none where a pattern or a run raises it.
    pub symptoms: Vec<Symptom>,
    /// What the journal adds to the fixed words: numbers, and what the background makes of it.
    pub notes: Vec<Phrase>,
}

/// How a flag may be set aside by the runner.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FlagClosing {
    /// By an entry: seen by a professional.
    ByEntry,
    /// By the answer to the question after the run.
    ByFollowUp,
    /// Not by hand: it ends by itself once it is over.
    EndsByItself,
}

/// Every red flag that stands on a day, the most urgent first.
pub fn flags(history: &History, today: NaiveDate) -> Vec<Flag> {
    let case = Case::of(history, today);
    let mut flags: Vec<Flag> = RULES.iter().filter_map(|rule| rule(&case)).collect();
    flags.extend(runs::open_follow_ups(history, today));
    flags.sort_by_key(|flag| (flag.urgency, flag.kind, flag.first_day));
    flags
}

/// One function a rule.
const RULES: [fn(&Case<'_>) -> Option<Flag>; 35] = [
    urgent::chest_pain,
    urgent::fainted,
    urgent::breathless,
    urgent::palpitations_with_dizziness,
    urgent::heat_or_confusion,
    urgent::one_sided_weakness,
    urgent::after_much_drinking,
    urgent::tense_leg,
    urgent::saddle_numbness,
    urgent::hot_swollen_leg,
    urgent::muscle_breakdown,
    urgent::cannot_bear_weight,
    urgent::pop,
    urgent::bone_pain,
    urgent::breathless_on_exertion,
    urgent::palpitations,
    pattern::fever_or_chest_infection,
    visit::pain_changes_gait,
    visit::pain_that_stays,
    visit::pain_at_night,
    visit::numbness,
    visit::swelling,
    pattern::persistent_heaviness,
    visit::heaviness_in_everyday_life,
    visit::one_leg_only,
    visit::eases_on_standing,
    visit::fatigue_with_signs,
    pattern::lasting_fatigue,
    visit::dizziness,
    visit::pallor,
    pattern::resting_pulse,
    pattern::missed_periods,
    visit::weight_loss,
    visit::frequent_illness,
    pattern::low_mood,
];

impl Flag {
    /// How it may be set aside.
    pub fn set_aside(&self) -> FlagClosing {
        if runs::is_of_a_run(self.kind) {
            FlagClosing::ByFollowUp
        } else if self.symptoms.is_empty() && self.kind.symptom().is_none() {
            FlagClosing::EndsByItself
        } else {
            FlagClosing::ByEntry
        }
    }

    /// The entries for `today` that say that a professional has looked at it and that running is fine.
    /// Empty where it is not set aside by entries.
    pub fn seen(&self) -> Vec<Draft> {
        let of_symptoms = self.symptoms.iter().map(|symptom| Symptom {
            circumstances: vec![Circumstance::Cleared],
            ..bare(symptom)
        });
        let mut drafts: Vec<Draft> = of_symptoms.map(Draft::Symptom).collect();
        if let (true, Some(symptom)) = (drafts.is_empty(), self.kind.symptom()) {
            drafts.push(Draft::Symptom(Symptom {
                symptom,
                part: None,
                side: None,
                level: None,
                since: None,
                until: None,
                circumstances: vec![Circumstance::Cleared],
                note: None,
            }));
        }
        drafts
    }

    /// The entries for `today` that say that it is gone, today being its last day. They end a flag
    /// that needs no clinician's yes.
    pub fn gone(&self, today: NaiveDate) -> Vec<Draft> {
        let of_symptoms = self.symptoms.iter().map(|symptom| Symptom {
            until: Some(today),
            // They say which sort it is: without them it could count as a graver one.
            circumstances: symptom.circumstances.clone(),
            ..bare(symptom)
        });
        of_symptoms.map(Draft::Symptom).collect()
    }
}

/// The place of a symptom, without anything else that was said of it.
fn bare(symptom: &Symptom) -> Symptom {
    Symptom {
        symptom: symptom.symptom,
        part: symptom.part,
        side: symptom.side,
        level: None,
        since: None,
        until: None,
        circumstances: Vec::new(),
        note: None,
    }
}
