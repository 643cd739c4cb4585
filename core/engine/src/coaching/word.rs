use serde::{Deserialize, Serialize};

/// What the runner says by one press: of a button, a notification's action, a shortcut, a headset, the
/// phone itself, a key. It always wins over what sensors say.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// The legs are heavy.
    Heavy,
    /// Easing on purpose.
    Easing,
    /// It is better.
    Better,
    /// It is the same.
    Same,
    /// It is worse.
    Worse,
    /// Something hurts.
    Pain,
    /// Dizzy.
    Dizzy,
    /// Pain or pressure in the chest, or no breath.
    Chest,
    /// Not now: no question, no help.
    NotNow,
    /// The last word was not meant.
    Undo,
    /// Coach me again, after a red flag.
    CoachAgain,
}

impl Word {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 11] = [
        Self::Heavy,
        Self::Easing,
        Self::Better,
        Self::Same,
        Self::Worse,
        Self::Pain,
        Self::Dizzy,
        Self::Chest,
        Self::NotNow,
        Self::Undo,
        Self::CoachAgain,
    ];

    /// Whether it ends coaching at once.
    pub const fn is_red_flag(self) -> bool {
        matches!(self, Self::Pain | Self::Dizzy | Self::Chest)
    }
}
