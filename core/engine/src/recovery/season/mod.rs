//! What to run on the coming days: a plan of building and easy weeks that follows the runner.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a runner trains for.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Goal {
    /// Metres to be run, 1,000 to 200,000.
    pub distance_m: f64,
    /// The day of it.
    pub date: NaiveDate,
    /// The day on which it was set.
    pub set_on: NaiveDate,
    /// Days a week on which the runner runs, 2 to 7.
    pub days_a_week: u8,
    /// The runner's own name for it.
    #[serde(default)]
    pub name: Option<String>,
}

/// The three answers of day one.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct StartAnswers {
    /// The day on which they were given.
    pub given_on: NaiveDate,
    /// The longest run of the 30 days before, in metres, 0 to 200,000.
    pub longest_run_m: f64,
    /// Runs a week, 0 to 14.
    pub runs_a_week: u8,
    /// Easy pace in seconds per kilometre, 120 to 1,200.
    pub easy_pace_s_per_km: Option<f64>,
}
