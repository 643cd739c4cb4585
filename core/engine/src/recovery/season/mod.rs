//! What to run on the coming days: a plan of building and easy weeks that follows the runner.
//!
//! [`SeasonPlan`] is the door: it starts from what was really run, builds for three weeks and eases for
//! one, tapers before a race and is quiet after it. No planned run is more than a tenth longer than the
//! longest of the 30 days before it. [`next_seven_days`] applies what today suggests, which may take
//! from a day and never adds to it, and [`Ladder`] is the way back after an injury or an illness.

mod ahead;
mod day;
mod draft;
mod ladder;
mod ledger;
mod pauses;
mod plan;
mod reach;
mod run;
mod simulation;
#[cfg(test)]
mod tests;
mod view;
mod week;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use ahead::{DayAhead, HeavyOption, WeekAhead, heavy_options, lowered, next_seven_days};
pub use draft::{GoalDraft, StartDraft};
pub use ladder::{
    Ladder, LadderStep, LadderStepView, LadderView, PainVerdict, WayBack, after_pain,
};
pub use plan::{SeasonDay, SeasonPlan, SeasonWeek};
pub use reach::{Offer, Reach};
pub use run::{PlannedKind, PlannedRun};
pub use view::{
    DayAheadView, GoalView, HeavyOptionView, OfferView, PlannedRunView, SeasonView, SeasonWeekView,
    WeekAheadView,
};
pub use week::SeasonPhase;

/// What a runner trains for.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(try_from = "GoalDraft", into = "GoalDraft")]
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
    pub name: Option<String>,
}

/// The three answers of day one.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(try_from = "StartDraft", into = "StartDraft")]
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
