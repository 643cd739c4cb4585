use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Goal, StartAnswers};
use crate::recovery::entry::Check;
use crate::run::FieldErrors;

/// The farthest day of a goal: two years after it is set.
const LONGEST_SEASON_DAYS: i64 = 731;

/// A goal as a form says it, not yet checked.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct GoalDraft {
    /// Metres to be run, 1,000 to 200,000.
    pub distance_m: f64,
    /// The day of it: after the day on which it is set, and within two years.
    pub date: NaiveDate,
    /// The day on which it is set.
    pub set_on: NaiveDate,
    /// Days a week on which the runner runs, 2 to 7.
    pub days_a_week: u8,
    /// The runner's own name for it, up to 80 characters.
    #[serde(default)]
    pub name: Option<String>,
}

/// The three answers of day one, not yet checked.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct StartDraft {
    /// The day on which they are given.
    pub given_on: NaiveDate,
    /// The longest run of the 30 days before, in metres, 0 to 200,000.
    pub longest_run_m: f64,
    /// Runs a week, 0 to 14.
    pub runs_a_week: u8,
    /// Easy pace in seconds per kilometre, 120 to 1,200.
    #[serde(default)]
    pub easy_pace_s_per_km: Option<f64>,
}

impl TryFrom<GoalDraft> for Goal {
    type Error = FieldErrors;

    fn try_from(draft: GoalDraft) -> Result<Self, FieldErrors> {
        let mut check = Check::default();
        check.range("distance_m", Some(draft.distance_m), 1_000.0, 200_000.0);
        let days = (draft.date - draft.set_on).num_days();
        if !(1..=LONGEST_SEASON_DAYS).contains(&days) {
            check.refuse("date", "must lie after today and within two years");
        }
        check.range("days_a_week", Some(draft.days_a_week), 2, 7);
        if let Some(name) = &draft.name {
            check.name("name", name);
        }
        accept(
            check,
            Self {
                distance_m: draft.distance_m,
                date: draft.date,
                set_on: draft.set_on,
                days_a_week: draft.days_a_week,
                name: draft.name.map(|name| name.trim().to_owned()),
            },
        )
    }
}

impl From<Goal> for GoalDraft {
    fn from(goal: Goal) -> Self {
        Self {
            distance_m: goal.distance_m,
            date: goal.date,
            set_on: goal.set_on,
            days_a_week: goal.days_a_week,
            name: goal.name,
        }
    }
}

impl TryFrom<StartDraft> for StartAnswers {
    type Error = FieldErrors;

    fn try_from(draft: StartDraft) -> Result<Self, FieldErrors> {
        let mut check = Check::default();
        check.range("longest_run_m", Some(draft.longest_run_m), 0.0, 200_000.0);
        check.range("runs_a_week", Some(draft.runs_a_week), 0, 14);
        let pace = draft.easy_pace_s_per_km;
        check.range("easy_pace_s_per_km", pace, 120.0, 1_200.0);
        accept(
            check,
            Self {
                given_on: draft.given_on,
                longest_run_m: draft.longest_run_m,
                runs_a_week: draft.runs_a_week,
                easy_pace_s_per_km: pace,
            },
        )
    }
}

impl From<StartAnswers> for StartDraft {
    fn from(start: StartAnswers) -> Self {
        Self {
            given_on: start.given_on,
            longest_run_m: start.longest_run_m,
            runs_a_week: start.runs_a_week,
            easy_pace_s_per_km: start.easy_pace_s_per_km,
        }
    }
}

fn accept<T>(check: Check, value: T) -> Result<T, FieldErrors> {
    let errors = check.into_errors();
    if errors.is_empty() {
        Ok(value)
    } else {
        Err(FieldErrors(errors))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(errors: FieldErrors) -> Vec<String> {
        errors.0.into_iter().map(|error| error.field).collect()
    }

    fn goal() -> GoalDraft {
        GoalDraft {
            distance_m: 42_195.0,
            date: "2026-10-04".parse().unwrap(),
            set_on: "2026-05-04".parse().unwrap(),
            days_a_week: 4,
            name: Some(" Autumn ".to_owned()),
        }
    }

    #[test]
    fn each_wrong_field_of_a_goal_is_named() {
        assert_eq!(
            Goal::try_from(goal()).unwrap().name.as_deref(),
            Some("Autumn")
        );
        let wrong = GoalDraft {
            distance_m: f64::NAN,
            date: "2026-05-04".parse().unwrap(),
            days_a_week: 1,
            name: Some("  ".to_owned()),
            ..goal()
        };
        let errors = Goal::try_from(wrong).unwrap_err();
        assert_eq!(
            fields(errors),
            ["distance_m", "date", "days_a_week", "name"]
        );
    }

    #[test]
    fn each_wrong_answer_of_day_one_is_named() {
        let wrong = StartDraft {
            longest_run_m: -1.0,
            runs_a_week: 15,
            easy_pace_s_per_km: Some(60.0),
            ..StartDraft::default()
        };
        assert_eq!(
            fields(StartAnswers::try_from(wrong).unwrap_err()),
            ["longest_run_m", "runs_a_week", "easy_pace_s_per_km"]
        );
        assert!(StartAnswers::try_from(StartDraft::default()).is_ok());
    }

    #[test]
    fn a_goal_reads_what_it_writes_and_refuses_what_a_form_would() {
        let goal = Goal::try_from(goal()).unwrap();
        let text = serde_json::to_string(&goal).unwrap();
        assert_eq!(serde_json::from_str::<Goal>(&text).unwrap(), goal);
        let wrong = text.replace("\"days_a_week\":4", "\"days_a_week\":9");
        assert!(serde_json::from_str::<Goal>(&wrong).is_err());
    }
}
