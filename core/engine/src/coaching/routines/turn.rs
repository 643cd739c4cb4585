//! A routine at one level, taken apart into what is done one after the other.

use std::time::Duration;

use super::part::{Part, Side, Work};
use super::{Routine, Withheld};
use crate::coaching::proposal::Dose;

/// How long an exercise's name, dose and instruction take to say, with the pauses around them.
/// Measured in simulated time with the arbiter and English at 155 words a minute: 6 to 8 s.
const INTRODUCTION: Duration = Duration::from_secs(7);
/// The same for what is only called out, the other side or the next set: 1.1 to 3 s.
const CALL: Duration = Duration::from_secs(2);

/// One set on one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Turn {
    pub(super) part: &'static Part,
    /// Which exercise it belongs to, counted from 1.
    pub(super) number: u32,
    pub(super) side: Option<Side>,
    pub(super) work: Work,
    /// Whether it is the first one of its exercise.
    pub(super) opens: bool,
    /// The rest after it; none after the last one of a routine.
    pub(super) rest: Duration,
}

impl Turn {
    /// What is said of how much there is to do.
    pub(super) fn dose(&self) -> Dose {
        let each_side = self.side.is_some();
        match self.work {
            Work::Times { reps, .. } => Dose::Times {
                number: reps,
                each_side,
            },
            Work::Time(length) => Dose::Time {
                seconds: length.as_secs() as u32,
                each_side,
            },
        }
    }
}

/// The turns of a routine at a level, without what is withheld.
pub(super) fn turns(routine: &'static Routine, level: u8, withheld: Option<Withheld>) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (part, number) in routine.parts_for(level, withheld).zip(1..) {
        let Some(dose) = part.dose(level) else {
            continue;
        };
        let sides: &[Option<Side>] = if part.each_side() {
            &[Some(Side::Left), Some(Side::Right)]
        } else {
            &[None]
        };
        for set in 0..dose.sets {
            for (index, side) in sides.iter().enumerate() {
                let is_last_side = index + 1 == sides.len();
                turns.push(Turn {
                    part,
                    number,
                    side: *side,
                    work: dose.work,
                    opens: set == 0 && index == 0,
                    rest: if is_last_side {
                        part.rest()
                    } else {
                        Duration::ZERO
                    },
                });
            }
        }
    }
    if let Some(last) = turns.last_mut() {
        last.rest = Duration::ZERO;
    }
    turns
}

/// How long turns take, what is said included, within a tenth.
pub(super) fn about(turns: &[Turn]) -> Duration {
    turns
        .iter()
        .map(|turn| {
            let said = if turn.opens { INTRODUCTION } else { CALL };
            said + turn.work.length() + turn.rest
        })
        .sum()
}
