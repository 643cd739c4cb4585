use serde::{Deserialize, Serialize};

/// What the runner asks of a routine.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RoutineOrder {
    /// Play one, in place of the one that is on.
    Start {
        /// Its key, such as `warm-up`. One that there is not is ignored.
        routine: String,
        /// 1 to 3: the smallest dose, the usual one, the largest.
        level: u8,
    },
    /// On to the next exercise.
    Next,
    /// Back to the beginning of the exercise, or to the one before when it has just begun.
    Back,
    /// No more of it.
    Stop,
    /// What was offered is not wanted.
    Decline,
}
