//! Why the legs may be heavy: the causes for which there is evidence in journal and runs.

use serde::{Deserialize, Serialize};

use super::guide::Topic;

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
}
