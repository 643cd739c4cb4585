//! Why the legs may be heavy: the causes for which there is evidence in journal and runs.
//!
//! Each cause has a file of rules. A rule looks at one day or at today's state of things and answers
//! with a [`Reason`]: the runner's own numbers in words. A cause without a reason is not named, and
//! what is not known is said, never taken as good. Nothing is a probability: reasons only order the
//! causes.

mod advised;
mod beside;
mod biomechanics;
mod case;
mod dehydration;
mod feedback;
mod findings;
mod gait;
mod gait_view;
mod glycogen;
mod iron;
mod missing;
mod muscle_damage;
mod muscle_fatigue;
mod overtraining;
mod recovery;
mod sign;
#[cfg(test)]
mod tests;
mod view;
mod work;

use serde::{Deserialize, Serialize};

use super::guide::Topic;
pub use advised::Advised;
pub use beside::{Beside, BesideKind};
pub use feedback::{AdviceCount, AdviceQuestion, Outcomes, helped_most, to_ask};
pub use findings::{Finding, Findings, LegsState, Reason, Span};
pub use gait::{BandGait, GaitBand, GaitSummary, SideCount, SideOf, UsedShoes};
pub use gait_view::{GaitBandView, GaitDayView, GaitSummaryView, SideCountView, UsedShoesView};
pub use sign::{Sign, Weight};
pub use view::{
    AdviceCountView, AdviceQuestionView, AdviceView, BesideView, CauseView, CausesView, ReasonView,
};

/// A possible cause of heavy legs.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Muscles tired from what was done.
    MuscleFatigue,
    /// High load for weeks, without enough recovery.
    OvertrainingPattern,
    /// Too little sleep, food or rest since.
    InadequateRecovery,
    /// Too little fluid, or salt.
    Dehydration,
    /// Too little carbohydrate for what was done.
    GlycogenDepletion,
    /// Too little iron.
    IronDeficiency,
    /// How the runner runs: gait, shoes, one side.
    Biomechanics,
    /// Muscle damage: sore after hard or new work.
    MuscleDamage,
}

impl Cause {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 8] = [
        Self::MuscleFatigue,
        Self::OvertrainingPattern,
        Self::InadequateRecovery,
        Self::Dehydration,
        Self::GlycogenDepletion,
        Self::IronDeficiency,
        Self::Biomechanics,
        Self::MuscleDamage,
    ];

    /// The page of the guide that explains it.
    pub const fn topic(self) -> Topic {
        match self {
            Self::MuscleFatigue => Topic::MuscleFatigue,
            Self::OvertrainingPattern => Topic::Overtraining,
            Self::InadequateRecovery => Topic::InadequateRecovery,
            Self::Dehydration => Topic::Dehydration,
            Self::GlycogenDepletion => Topic::Glycogen,
            Self::IronDeficiency => Topic::Iron,
            Self::Biomechanics => Topic::Biomechanics,
            Self::MuscleDamage => Topic::MuscleDamage,
        }
    }

    /// Its name within keys of messages.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::MuscleFatigue => "muscle_fatigue",
            Self::OvertrainingPattern => "overtraining_pattern",
            Self::InadequateRecovery => "inadequate_recovery",
            Self::Dehydration => "dehydration",
            Self::GlycogenDepletion => "glycogen_depletion",
            Self::IronDeficiency => "iron_deficiency",
            Self::Biomechanics => "biomechanics",
            Self::MuscleDamage => "muscle_damage",
        }
    }
}
