//! When no question is asked, and why not.

use serde::{Deserialize, Serialize};

use super::baseline::Known;
use super::bins::{Bin, Gait};
use super::level::{FIRST, Level, Reference};
use crate::run::RunKind;

/// Nothing is asked in the first twenty minutes of moving time.
const FIRST_S: f64 = 1_200.0;
/// Nor in the last kilometre, where it is known.
const LAST_M: f64 = 1_000.0;

/// After a stop, a walk or a hole in the recording so many bins must pass: a minute and a half.
const SETTLE: usize = 9;

/// Mean steepness of the last minutes from which a hill is to blame, and how much steeper than the
/// runner's reference it may be instead.
const HILL: f64 = 0.02;
const HILLIER: f64 = 1.6;
/// A reference as steep as this measures legs on no other hill.
const HILLY: f64 = 0.05;

/// Spread of the minutes before that makes a run one of intervals. Steady recorded road runs have
/// 0.01 to 0.08.
const UNSTEADY: f64 = 0.12;
/// The bins that it is judged by, and those since then.
const STEADY_BINS: usize = 72;
const STEADY_LAG: usize = 18;

/// So much slower, as ln, nobody turns by heavy legs: it is a cool-down, a climb or a recovery
/// between efforts.
const ANOTHER_PACE: f64 = 0.25;

/// Why no question is asked now. A gate freezes the evidence and does not clear it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// Too little is known of the runner: only the runner's own word counts.
    History(Known),
    /// A run of this kind is not asked about.
    Kind(RunKind),
    /// The first twenty minutes.
    TooEarly,
    /// The last kilometre of what was planned.
    NearTheEnd,
    /// Less than six minutes of running to compare with.
    NoBaseline,
    /// The reference is all hills.
    Hilly,
    /// The pace of the last minutes goes up and down: intervals.
    Unsteady,
    /// Stood, or the run was paused, within the last minute and a half.
    Stopped,
    /// Walked within it.
    Walking,
    /// Pace was not known for too much of the last minutes.
    PaceUnknown,
    /// A hill that the reference does not have.
    Hill,
    /// So much slower that it is another kind of running.
    AnotherPace,
    /// A rescue or a red flag is on.
    Suspended,
}

/// Unless the pace had already faded for so long, in seconds: then the legs may have given up.
const FADING_S: f64 = 60.0;

/// What the gates look at.
pub(super) struct Scene<'a> {
    pub(super) suspended: bool,
    pub(super) kind: RunKind,
    pub(super) known: Known,
    pub(super) moving_s: f64,
    /// Metres to the end, where it is known.
    pub(super) left_m: Option<f64>,
    pub(super) bins: &'a [Bin],
    pub(super) unsteadiness: Option<f64>,
    pub(super) reference: Option<&'a Reference>,
    pub(super) present: Option<&'a Level>,
    /// Seconds of evidence so far.
    pub(super) evidence_s: f64,
}

impl Gate {
    /// The first gate that is shut; `None` when a question may be asked.
    pub(super) fn shut(scene: &Scene<'_>) -> Option<Self> {
        if scene.suspended {
            return Some(Self::Suspended);
        }
        if matches!(
            scene.kind,
            RunKind::Race | RunKind::WithFriends | RunKind::Intervals | RunKind::Trail
        ) {
            return Some(Self::Kind(scene.kind));
        }
        if !scene.known.is_enough() {
            return Some(Self::History(scene.known));
        }
        if scene.moving_s < FIRST_S {
            return Some(Self::TooEarly);
        }
        if scene.left_m.is_some_and(|left_m| left_m < LAST_M) {
            return Some(Self::NearTheEnd);
        }
        let Some(reference) = scene.reference else {
            return Some(Self::NoBaseline);
        };
        let steepness = reference.level.steepness.unwrap_or(0.0);
        if steepness > HILLY {
            return Some(Self::Hilly);
        }
        if scene.unsteadiness.is_some_and(|it| it > UNSTEADY) {
            return Some(Self::Unsteady);
        }
        let lately = &scene.bins[scene.bins.len().saturating_sub(SETTLE)..];
        if lately.iter().any(|bin| bin.gait == Gait::Stopped) {
            return Some(Self::Stopped);
        }
        if lately.iter().any(|bin| bin.gait == Gait::Walked) {
            return Some(Self::Walking);
        }
        let Some(present) = scene.present else {
            return Some(Self::PaceUnknown);
        };
        let hill = present.steepness.unwrap_or(0.0);
        if hill > HILL.max(HILLIER * steepness) {
            return Some(Self::Hill);
        }
        let is_another = reference.fade(present) > ANOTHER_PACE;
        if is_another && scene.evidence_s < FADING_S {
            return Some(Self::AnotherPace);
        }
        None
    }
}

/// The bins by which steadiness is judged: twelve minutes, and none of the last three, in which
/// somebody may just have slowed.
pub(super) fn judged_for_steadiness(bins: &[Bin]) -> &[Bin] {
    let until = bins
        .len()
        .saturating_sub(STEADY_LAG)
        .max(FIRST.min(bins.len()));
    &bins[until.saturating_sub(STEADY_BINS)..until]
}
