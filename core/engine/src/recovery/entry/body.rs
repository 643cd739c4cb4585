use serde::{Deserialize, Serialize};

use super::check::Check;

/// A part of the body, as a body map shows it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyPart {
    /// Front of the thigh.
    Quadriceps,
    /// Back of the thigh.
    Hamstrings,
    /// Inside of the thigh.
    Adductors,
    /// Buttock.
    Glutes,
    /// Front of the hip.
    HipFlexors,
    /// Groin.
    Groin,
    /// Hip.
    Hip,
    /// Outside of the thigh.
    OuterThigh,
    /// Knee.
    Knee,
    /// Shin.
    Shin,
    /// Calf.
    Calf,
    /// Achilles tendon.
    Achilles,
    /// Ankle.
    Ankle,
    /// Foot.
    Foot,
    /// Lower back.
    LowerBack,
    /// Anywhere else.
    Elsewhere,
}

/// A side of the body, or both.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodySide {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Both.
    Both,
}

/// A part and a side.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct BodyPlace {
    /// The part.
    pub part: BodyPart,
    /// The side.
    pub side: BodySide,
}

/// How sore a muscle group is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Soreness {
    /// The part.
    pub part: BodyPart,
    /// The side.
    pub side: BodySide,
    /// 1 (hardly) to 10 (unbearable).
    pub level: u8,
}

impl BodyPart {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 16] = [
        Self::Quadriceps,
        Self::Hamstrings,
        Self::Adductors,
        Self::Glutes,
        Self::HipFlexors,
        Self::Groin,
        Self::Hip,
        Self::OuterThigh,
        Self::Knee,
        Self::Shin,
        Self::Calf,
        Self::Achilles,
        Self::Ankle,
        Self::Foot,
        Self::LowerBack,
        Self::Elsewhere,
    ];
}

pub(super) fn check_soreness(soreness: &[Soreness], check: &mut Check) {
    for (index, sore) in soreness.iter().enumerate() {
        check.range(&format!("soreness[{index}].level"), Some(sore.level), 1, 10);
        let twice = soreness[..index]
            .iter()
            .any(|other| (other.part, other.side) == (sore.part, sore.side));
        if twice {
            check.refuse(&format!("soreness[{index}]"), "names a place twice");
        }
    }
}
