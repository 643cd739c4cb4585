use proptest::prelude::*;

use super::*;
use crate::recovery::entry::{Intake, Shoes};

/// A runner of three months with holes, perhaps an absence, perhaps a goal.
#[derive(Clone, Debug)]
struct Runner {
    runs: Vec<(u64, f64)>,
    absence: Option<(u64, u64, AbsenceState)>,
    goal: Option<(f64, u64, u8)>,
    today: u64,
}

impl Runner {
    fn story(&self) -> Story {
        let mut story = Story::new();
        let away = |day: u64| {
            let absence = self.absence;
            absence.is_some_and(|(from, days, _)| (from..from + days).contains(&day))
        };
        for (day, km) in &self.runs {
            if *day < self.today && !away(*day) {
                story.run(*day, (km * 6.0) as u32 + 1, *km, 140);
            }
        }
        if let Some((from, days, state)) = self.absence {
            let until = story.date(from + days - 1);
            story.entry(from, absence(state, Some(until)));
        }
        if let Some((metres, weeks, days)) = self.goal {
            goal(
                &mut story,
                metres,
                self.today,
                self.today + weeks * 7 + 3,
                days,
            );
        }
        story
    }

    fn plan(&self) -> SeasonPlan {
        plan(&self.story(), self.today)
    }
}

fn runner() -> impl Strategy<Value = Runner> {
    let state = prop_oneof![
        Just(AbsenceState::Injured),
        Just(AbsenceState::Ill),
        Just(AbsenceState::Away)
    ];
    let metres = prop_oneof![
        Just(5_000.0),
        Just(10_000.0),
        Just(21_097.5),
        Just(42_195.0)
    ];
    (
        proptest::collection::btree_map(0_u64..90, 2.0..22.0_f64, 0..50),
        proptest::option::of((50_u64..95, 1_u64..30, state)),
        proptest::option::of((metres, 1_u64..30, 2_u8..=7)),
        85_u64..92,
    )
        .prop_map(|(runs, absence, goal, today)| Runner {
            runs: runs.into_iter().collect(),
            absence,
            goal,
            today,
        })
}

/// Metres by day: what was run, else what is planned; a race is left out.
fn by_day(plan: &SeasonPlan, history: &History) -> Vec<(NaiveDate, f64)> {
    let mut days: Vec<_> = history
        .runs()
        .iter()
        .map(|run| (run.day(), run.facts.distance_m))
        .collect();
    days.extend(planned(plan).filter_map(|run| {
        let walked = run.step.map(|step| {
            let minutes = LadderStep::ALL[usize::from(step)].running_minutes();
            f64::from(minutes) * 60_000.0 / plan.easy_pace_s_per_km
        });
        Some((run.date, walked.or(run.metres.map(f64::from))?))
    }));
    days
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_planned_run_goes_beyond_the_guard(runner in runner()) {
        let plan = runner.plan();
        let days = by_day(&plan, &runner.story().history());
        for run in planned(&plan).filter(|run| run.kind != PlannedKind::Race) {
            let Some(metres) = run.metres else { continue };
            let before = back(run.date, 30)..run.date;
            let longest = days.iter().filter(|(date, _)| before.contains(date));
            let longest = longest.map(|(_, metres)| *metres).fold(0.0, f64::max);
            prop_assert!(f64::from(metres) <= 1.1 * longest + 1e-6, "{run:?} after {longest}");
        }
    }

    #[test]
    fn hard_days_never_follow_each_other_and_are_two_a_week_at_most(runner in runner()) {
        let plan = runner.plan();
        let hard: Vec<_> = planned(&plan).filter(|run| run.kind.is_hard()).collect();
        for pair in hard.windows(2) {
            prop_assert!((pair[1].date - pair[0].date).num_days() > 1, "{pair:?}");
        }
        let long = planned(&plan).filter(|run| run.kind == PlannedKind::Long);
        for run in long {
            let next = ahead(run.date, 1);
            prop_assert!(!hard.iter().any(|hard| hard.date == next), "{run:?}");
        }
        for week in &plan.weeks {
            let sessions = week.days.iter().filter_map(|day| day.planned.as_ref());
            let sessions = sessions.filter(|run| run.kind.is_hard());
            let races = sessions.clone().filter(|run| run.kind == PlannedKind::Race);
            prop_assert!(sessions.clone().count() - races.count() <= 2);
        }
    }

    #[test]
    fn easy_weeks_hold_less_than_their_neighbours(runner in runner()) {
        let plan = runner.plan();
        let full = |week: &SeasonWeek| {
            week.first > plan.today && matches!(week.phase, SeasonPhase::Building | SeasonPhase::Habit)
        };
        // After a break the first week still stands on what was run before it, and the next ones do not.
        let is_back = |week: &SeasonWeek| {
            let month = back(week.first, 28)..week.first;
            let mut before = plan.weeks.iter().filter(|other| month.contains(&other.first));
            before.any(|other| other.phase == SeasonPhase::Paused)
        };
        for pair in plan.weeks.windows(2).filter(|pair| !is_back(&pair[1])) {
            if pair[1].phase == SeasonPhase::Easy && full(&pair[0]) {
                prop_assert!(pair[1].planned_m < pair[0].planned_m, "{pair:?}");
            }
            if pair[0].phase == SeasonPhase::Easy && pair[0].first > plan.today && full(&pair[1]) {
                prop_assert!(pair[0].planned_m < pair[1].planned_m, "{pair:?}");
            }
        }
    }

    #[test]
    fn a_longer_absence_never_raises_load(
        days in 1_u64..40,
        more in 1_u64..30,
        ill in any::<bool>(),
        km in 4.0..14.0_f64,
    ) {
        let state = if ill { AbsenceState::Ill } else { AbsenceState::Away };
        let after = |days: u64| {
            let mut story = steady_runner(63, km, km * 1.6);
            let until = story.date(62 + days);
            story.entry(63, absence(state, Some(until)));
            planned_m(&plan(&story, 63 + days), 28)
        };
        // A whole number of weeks, so that the same weekdays are compared.
        prop_assert!(after(days + 28 * more.div_ceil(28)) <= after(days));
    }

    #[test]
    fn the_order_of_runs_and_entries_does_not_matter(runner in runner()) {
        let story = runner.story();
        let mut turned = story.clone();
        turned.parts.runs.reverse();
        turned.parts.entries.reverse();
        prop_assert_eq!(plan(&turned, runner.today), plan(&story, runner.today));
    }

    #[test]
    fn an_unrelated_day_changes_nothing(runner in runner()) {
        let story = runner.story();
        let mut more = story.clone();
        more.entry(20, Draft::Shoes(Shoes { name: "A".to_owned(), laid_aside: false }));
        more.entry(40, Draft::Intake(Intake { fluid_ml: Some(500), ..Intake::default() }));
        prop_assert_eq!(plan(&more, runner.today), plan(&story, runner.today));
    }

    #[test]
    fn every_season_can_be_shown(runner in runner()) {
        let plan = runner.plan();
        let view = plan.view(&words());
        prop_assert!(!view.says.is_empty());
        prop_assert!(view.reasons.iter().all(|reason| !reason.is_empty()));
        for day in plan.weeks.iter().flat_map(|week| &week.days) {
            if let Some(planned) = &day.planned {
                let view = planned.view(&words());
                prop_assert!(!view.purpose.is_empty());
                prop_assert_eq!(view.plan_json.is_none(), planned.is_rest());
            }
        }
    }
}
