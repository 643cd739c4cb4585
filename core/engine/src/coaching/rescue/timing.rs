//! When the next line and the next question are due, in moving time.

use super::{Check, Rescue, RescueStep, Stage};

/// Seconds of moving time from step to step, where nothing is asked.
const USUAL_S: f64 = 100.0;
/// The shortest such time; a runner who has answered need not wait longer.
const SHORTEST_S: f64 = 90.0;
/// The longest. A landmark has its two minutes.
const LONGEST_S: f64 = 120.0;
/// What to do follows the acknowledgement soon: nobody waits for help who has asked for it.
const AFTER_ACCEPT_S: f64 = 15.0;
/// A step is given so many seconds before the runner is asked.
const CHECK_AFTER_S: f64 = 55.0;
/// The same for four minutes of running after a minute of walking.
const CHECK_RUNNING_AFTER_S: f64 = 120.0;
/// Nobody who was asked has to hurry.
const SILENCE_S: f64 = 60.0;
/// Walk one minute in five.
const WALK_S: f64 = 60.0;
const RUN_S: f64 = 240.0;
/// Praise keeps so many seconds from the lines before and after it.
const PRAISE_APART_S: f64 = 20.0;

impl Rescue {
    /// Seconds of moving time until its next line or question.
    pub(crate) fn silent_for_s(&self, moving_s: f64) -> f64 {
        let next_s = self
            .check_s()
            .map_or(self.due_s(), |check_s| check_s.min(self.due_s()));
        (next_s - moving_s).max(0.0)
    }

    /// The moving time at which the next line is due.
    pub(super) fn due_s(&self) -> f64 {
        let wait_s = match (self.stage, self.check) {
            (Stage::Ladder, Check::Asked { at_s }) => {
                (at_s + SILENCE_S - self.line_s).clamp(SHORTEST_S, LONGEST_S)
            }
            (Stage::Ladder, Check::Same) => SHORTEST_S,
            (Stage::Ladder, Check::Unasked) if self.step() == RescueStep::Landmark => LONGEST_S,
            (Stage::Ladder, Check::Unasked) if self.step() == RescueStep::Accept => AFTER_ACCEPT_S,
            (Stage::Ladder, Check::Unasked) => USUAL_S,
            (Stage::Walking { .. }, _) => WALK_S,
            (Stage::Running { .. }, _) => RUN_S,
            (Stage::Last, _) => LONGEST_S,
        };
        self.line_s + wait_s
    }

    /// The moving time at which the runner should be asked, where that is ahead.
    pub(super) fn check_s(&self) -> Option<f64> {
        let after_s = match self.stage {
            Stage::Ladder => CHECK_AFTER_S,
            Stage::Running { .. } => CHECK_RUNNING_AFTER_S,
            Stage::Walking { .. } | Stage::Last => return None,
        };
        (self.check == Check::Unasked && self.unchecked >= 2).then_some(self.line_s + after_s)
    }

    /// Whether praise has room between the lines before and after it.
    pub(super) fn may_praise(&self, moving_s: f64) -> bool {
        self.stage == Stage::Ladder
            && !matches!(self.check, Check::Asked { .. })
            && moving_s >= self.spoke_s + PRAISE_APART_S
            && self.silent_for_s(moving_s) >= PRAISE_APART_S
    }
}
