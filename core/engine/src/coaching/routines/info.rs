use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::turn::{about, turns};
use super::{Equipment, Evidence, LEVELS, Part, Withheld, library};
use crate::coaching::Today;
use crate::coaching::words::Words;
use crate::run::{Language, UnitSystem, Verbosity};

/// A routine on a list, as it would be today.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct RoutineInfo {
    /// By which it is started.
    pub key: String,
    /// Its name in the runner's language.
    pub name: String,
    /// What it may do, worded no stronger than the evidence.
    pub why: String,
    /// About how many seconds it takes; 0 when nothing of it is left today.
    pub about_s: u32,
    /// How many exercises it has today.
    pub parts: u32,
    /// What is needed for it.
    pub equipment: Vec<Equipment>,
    /// What is known of its effects; the first is what it is done for.
    pub evidence: Vec<Evidence>,
    /// Why exercises are left out today, `None` when none is. Without any `parts` the routine cannot be
    /// started.
    pub withheld: Option<Withheld>,
}

/// Every routine as it would be today at a level of [`LEVELS`], in the order of a list.
pub fn routines(language: Language, today: &Today, level: u8) -> Vec<RoutineInfo> {
    let words = Words::new(language, UnitSystem::default(), Verbosity::default());
    let level = level.clamp(*LEVELS.start(), *LEVELS.end());
    let why = Withheld::today(today);
    library::all()
        .iter()
        .map(|routine| {
            let parts = routine.parts_for(level, why);
            let mut equipment: Vec<_> = parts.flat_map(Part::equipment).copied().collect();
            equipment.sort_unstable();
            equipment.dedup();
            let parts = routine.parts_for(level, why).count();
            let is_cut = parts < routine.parts_for(level, None).count();
            let length: Duration = about(&turns(routine, level, why));
            RoutineInfo {
                key: routine.key().to_owned(),
                name: words.name(routine.message()),
                why: words.why(routine.message()),
                about_s: length.as_secs() as u32,
                parts: parts as u32,
                equipment,
                evidence: routine.evidence().to_vec(),
                withheld: why.filter(|_| is_cut),
            }
        })
        .collect()
}
