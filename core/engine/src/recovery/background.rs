//! The health background: a few optional answers that change how the runner is coached.

use serde::{Deserialize, Serialize};

use super::entry::Check;
use crate::field::FieldError;
use crate::run::FieldErrors;

/// What a form says of the runner's health, not yet checked. Everything is optional.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "ticks of a form")]
pub struct BackgroundDraft {
    /// Year of birth, 1900 to 2100.
    pub birth_year: Option<i32>,
    /// A heart condition.
    pub heart_condition: bool,
    /// A disorder of the heart's rhythm.
    pub rhythm_disorder: bool,
    /// A medicine that changes the pulse.
    pub pulse_medicine: bool,
    /// Asthma.
    pub asthma: bool,
    /// Diabetes.
    pub diabetes: bool,
    /// Smoking.
    pub smoking: bool,
    /// Pregnant, or gave birth within the last year.
    pub pregnancy_or_recent_birth: bool,
    /// Had a bone-stress injury.
    pub bone_stress_injury: bool,
    /// Has or had anaemia.
    pub anaemia: bool,
    /// The runner wants the breath guide offered in spite of asthma or pregnancy.
    pub wants_breath_guide: bool,
}

/// The health background; always valid.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "BackgroundDraft", into = "BackgroundDraft")]
pub struct Background(BackgroundDraft);

impl Background {
    /// What it says.
    pub fn draft(&self) -> &BackgroundDraft {
        &self.0
    }

    /// The age reached in the course of `year`.
    pub fn age(&self, year: i32) -> Option<u8> {
        let born = self.0.birth_year?;
        u8::try_from(year - born).ok().filter(|age| *age <= 120)
    }

    /// Whether percentages of the maximal heart rate, the 90 % gate and DFA α1 mean nothing for this
    /// runner, who is coached by the talk test instead.
    pub fn coaches_by_talk_test(&self) -> bool {
        self.0.pulse_medicine || self.0.rhythm_disorder || self.0.pregnancy_or_recent_birth
    }

    /// Whether the breath guide stays off unless the runner asks for it.
    pub fn breath_guide_unasked_off(&self) -> bool {
        (self.0.asthma || self.0.pregnancy_or_recent_birth) && !self.0.wants_breath_guide
    }
}

impl TryFrom<BackgroundDraft> for Background {
    type Error = FieldErrors;

    fn try_from(draft: BackgroundDraft) -> Result<Self, FieldErrors> {
        let mut check = Check::default();
        check.range("birth_year", draft.birth_year, 1_900, 2_100);
        let errors: Vec<FieldError> = check.into_errors();
        if errors.is_empty() {
            Ok(Self(draft))
        } else {
            Err(FieldErrors(errors))
        }
    }
}

impl From<Background> for BackgroundDraft {
    fn from(background: Background) -> Self {
        background.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn background(draft: BackgroundDraft) -> Background {
        Background::try_from(draft).unwrap()
    }

    #[test]
    fn medicine_rhythm_and_pregnancy_are_coached_by_talk_test() {
        let none = BackgroundDraft::default();
        assert!(!background(none).coaches_by_talk_test());
        for draft in [
            BackgroundDraft {
                pulse_medicine: true,
                ..none
            },
            BackgroundDraft {
                rhythm_disorder: true,
                ..none
            },
            BackgroundDraft {
                pregnancy_or_recent_birth: true,
                ..none
            },
        ] {
            assert!(background(draft).coaches_by_talk_test(), "{draft:?}");
        }
    }

    #[test]
    fn asthma_leaves_the_breath_guide_off_unless_chosen() {
        let asthma = BackgroundDraft {
            asthma: true,
            ..BackgroundDraft::default()
        };
        assert!(background(asthma).breath_guide_unasked_off());
        let chosen = BackgroundDraft {
            wants_breath_guide: true,
            ..asthma
        };
        assert!(!background(chosen).breath_guide_unasked_off());
    }

    #[test]
    fn age_is_counted_from_the_year_of_birth() {
        let born = BackgroundDraft {
            birth_year: Some(1980),
            ..BackgroundDraft::default()
        };
        assert_eq!(background(born).age(2026), Some(46));
        assert_eq!(background(born).age(1970), None);
        let wrong = BackgroundDraft {
            birth_year: Some(26),
            ..born
        };
        assert_eq!(
            Background::try_from(wrong).unwrap_err().0[0].field,
            "birth_year"
        );
    }
}
