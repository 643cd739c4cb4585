use serde::{Deserialize, Serialize};

use crate::coaching::Today;

/// Legs as heavy as this, of 10, get neither jumps nor slow lowering.
const HEAVY: u8 = 5;

/// Why jumping and slow lowering are left out today.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// The legs are at least 5 of 10 heavy.
    HeavyLegs,
    /// Something hurts.
    Pain,
    /// A hard or a long run is near.
    HardRun,
}

impl Withheld {
    /// The first reason that holds today, the most serious first; `None` when nothing is left out.
    pub fn today(today: &Today) -> Option<Self> {
        if today.pain || today.calf_or_achilles_pain {
            Some(Self::Pain)
        } else if today.leg_heaviness.is_some_and(|heavy| heavy >= HEAVY) {
            Some(Self::HeavyLegs)
        } else if today.hard_run_within_48_h {
            Some(Self::HardRun)
        } else {
            None
        }
    }
}
