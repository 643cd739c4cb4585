use super::*;
use crate::coaching::{Part, Plan, PlanLength, StepEnd};
use crate::recovery::entry::{CheckIn, HeavyChoice, Illness, LegsFeel, LegsToday};
use crate::recovery::readiness::Suggestion;
use crate::units::Metres;

const SUGGESTIONS: [Suggestion; 4] = [
    Suggestion::AsPlanned,
    Suggestion::Easy,
    Suggestion::ActiveRecovery,
    Suggestion::Rest,
];

/// A Tuesday with intervals.
fn tuesday() -> (Story, SeasonPlan) {
    let mut story = steady_runner(61, 10.0, 16.0);
    goal(&mut story, 42_195.0, 46, 241, 5);
    let plan = plan(&story, 61);
    (story, plan)
}

#[test]
fn seven_days_begin_today() {
    let (story, plan) = tuesday();
    let week = next_seven_days(&plan, Suggestion::AsPlanned, None);
    let dates: Vec<_> = week.days.iter().map(DayAhead::date).collect();
    let expected: Vec<_> = (61..68).map(|day| story.date(day)).collect();
    assert_eq!(dates, expected);
    assert_eq!(week.proposal, None);
}

#[test]
fn a_suggestion_is_asked_first_and_taken_or_left_with_one_touch() {
    let (_, plan) = tuesday();
    let kinds = |accepted| {
        let week = next_seven_days(&plan, Suggestion::Easy, accepted);
        let today = week.days[0].day.planned.as_ref().unwrap().kind;
        (today, week.proposal.map(|run| run.kind))
    };
    let asked = (PlannedKind::Intervals, Some(PlannedKind::Easy));
    assert_eq!(kinds(None), asked);
    assert_eq!(kinds(Some(true)), (PlannedKind::Easy, None));
    assert_eq!(kinds(Some(false)), (PlannedKind::Intervals, None));
}

#[test]
fn a_suggestion_lowers_every_kind_of_run_and_raises_none() {
    let (story, plan) = tuesday();
    let mut runs: Vec<PlannedRun> = planned(&plan).cloned().collect();
    let effort = runs[0].effort;
    runs.extend((0..8).map(|step| PlannedRun::walk_run(story.date(61), step, effort)));
    for run in &runs {
        for suggestion in SUGGESTIONS {
            let less = lowered(run, suggestion);
            assert!(
                less.metres.unwrap_or(0) <= run.metres.unwrap_or(0),
                "{run:?}"
            );
            let minutes = |run: &PlannedRun| run.minutes.unwrap_or(0);
            // A race has no minutes of its own.
            if run.kind != PlannedKind::Race {
                assert!(minutes(&less) <= minutes(run), "{run:?} {suggestion:?}");
            }
            assert!(!less.kind.is_hard() || run.kind.is_hard());
            if less.kind != run.kind {
                assert!(less.changed.is_some());
            }
        }
        assert!(lowered(run, Suggestion::Rest).is_rest());
    }
}

#[test]
fn heavy_legs_have_four_ways_out_of_a_run_and_none_asks_for_more() {
    let (_, plan) = tuesday();
    let week = next_seven_days(&plan, Suggestion::AsPlanned, None);
    let run = week.days[0].day.planned.as_ref().unwrap();
    let choices: Vec<_> = week
        .heavy_options
        .iter()
        .map(|option| option.choice)
        .collect();
    assert_eq!(
        choices,
        [
            HeavyChoice::LongerWarmUp,
            HeavyChoice::EasyVersion,
            HeavyChoice::Walk,
            HeavyChoice::RestDay
        ]
    );
    for option in &week.heavy_options {
        assert!(option.run.metres.unwrap_or(0) <= run.metres.unwrap());
        assert!(option.run.changed.is_some());
    }
    let warm_up = |run: &PlannedRun| {
        let plan = Plan::try_from(run.plan(&words()).unwrap()).unwrap();
        match &plan.parts()[0] {
            Part::Step(step) => match step.end {
                StepEnd::Distance(Metres(metres)) => metres,
                _ => panic!("{step:?}"),
            },
            Part::Repeats { .. } => panic!("no warm-up"),
        }
    };
    assert!(warm_up(&week.heavy_options[0].run) > warm_up(run));
}

#[test]
fn what_was_chosen_for_heavy_legs_is_todays_run() {
    let (mut story, _) = tuesday();
    let touch = |choice| {
        Draft::LegsToday(LegsToday {
            feel: LegsFeel::Heavy,
            choice,
        })
    };
    story.entry(61, touch(Some(HeavyChoice::Walk)));
    let week = next_seven_days(&plan(&story, 61), Suggestion::AsPlanned, None);
    assert_eq!(
        week.days[0].day.planned.as_ref().unwrap().kind,
        PlannedKind::Walk
    );
    // The suggestion asks for less still.
    let week = next_seven_days(&plan(&story, 61), Suggestion::Rest, Some(true));
    assert!(week.days[0].day.planned.as_ref().unwrap().is_rest());
}

#[test]
fn a_day_that_is_run_has_nothing_left_to_plan() {
    let (mut story, _) = tuesday();
    story.run(61, 50, 8.0, 140);
    let week = next_seven_days(&plan(&story, 61), Suggestion::Rest, None);
    assert_eq!(week.days[0].day.planned, None);
    assert!((week.days[0].day.run_m - 8_000.0).abs() < 1e-6);
    assert_eq!(week.proposal, None);
}

#[test]
fn after_a_fever_two_days_are_free_and_a_week_is_halved() {
    let (mut story, unchanged) = tuesday();
    story.check_in(
        60,
        CheckIn {
            illness: Some(Illness::Fever),
            ..CheckIn::default()
        },
    );
    let plan = plan(&story, 61);
    let run = |plan: &SeasonPlan, day| plan.day(story.date(day)).unwrap().planned.clone().unwrap();
    for day in [61, 62] {
        let rest = run(&plan, day);
        assert!(rest.is_rest());
        assert_eq!(rest.purpose.key(), "season-purpose-fever");
    }
    // Thursday would be steady.
    assert!(run(&unchanged, 63).kind.is_hard());
    let easy = run(&plan, 63);
    assert_eq!(easy.kind, PlannedKind::Easy);
    assert!(easy.metres.unwrap() * 2 <= run(&unchanged, 63).metres.unwrap() + 100);
    assert!(
        planned(&plan)
            .filter(|run| run.date <= story.date(69))
            .all(|run| !run.kind.is_hard())
    );
}

#[test]
fn every_planned_run_is_a_plan_for_the_coach_of_just_its_length() {
    let (story, plan) = tuesday();
    let mut runs: Vec<PlannedRun> = planned(&plan)
        .filter(|run| !run.is_rest())
        .cloned()
        .collect();
    let steps = (0..8).map(|step| PlannedRun::walk_run(story.date(61), step, runs[0].effort));
    runs.extend(steps.collect::<Vec<_>>());
    let options: Vec<_> = runs
        .iter()
        .flat_map(heavy_options)
        .map(|option| option.run)
        .collect();
    for run in runs.iter().chain(&options).filter(|run| !run.is_rest()) {
        let plan = Plan::try_from(run.plan(&words()).unwrap()).unwrap();
        match (run.metres, plan.length().unwrap()) {
            (Some(metres), PlanLength::Distance(Metres(length))) => {
                assert!((f64::from(metres) - length).abs() < 1e-6, "{run:?}");
            }
            (None, PlanLength::Time(seconds)) => {
                assert_eq!(seconds, run.minutes.unwrap() * 60, "{run:?}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn strength_keeps_away_from_hard_and_long_days() {
    let (_, plan) = tuesday();
    let days = plan.weeks.iter().flat_map(|week| &week.days);
    let strong: Vec<_> = days.filter(|day| day.strength).collect();
    assert!(strong.len() > 10);
    for day in strong {
        let kind = day.planned.as_ref().unwrap().kind;
        assert!(
            matches!(kind, PlannedKind::Rest | PlannedKind::Easy),
            "{kind:?}"
        );
    }
}

#[test]
fn nothing_is_planned_for_a_week_while_somebody_must_look_first() {
    let (mut story, _) = tuesday();
    let numb = Symptom {
        symptom: SymptomKind::Numbness,
        ..bare_pain()
    };
    story.entry(61, Draft::Symptom(numb));
    let plan = plan(&story, 61);
    let week = next_seven_days(&plan, Suggestion::Rest, None);
    assert_eq!(week.proposal, None);
    for ahead in &week.days {
        assert!(ahead.day.planned.as_ref().is_some_and(PlannedRun::is_rest));
        assert!(!ahead.day.strength);
    }
    let later = planned(&plan).filter(|run| run.date > story.date(67));
    assert!(later.into_iter().any(|run| run.kind == PlannedKind::Easy));
}

#[test]
fn pain_of_four_rests_today_only() {
    let (mut story, _) = tuesday();
    story.entry(61, pain(4));
    let plan = plan(&story, 61);
    let run = |day| plan.day(story.date(day)).unwrap().planned.clone().unwrap();
    assert!(run(61).is_rest());
    assert_eq!(run(61).purpose.key(), "flag-run-hold");
    assert!((62..65).any(|day| !run(day).is_rest()));
}

#[test]
fn heavy_for_weeks_is_half_of_the_usual_and_no_more_than_last_week() {
    let tired = |story: &mut Story| {
        let since = Some(story.date(40));
        let heavy = Symptom {
            symptom: SymptomKind::Heaviness,
            since,
            ..bare_pain()
        };
        story.entry(61, Draft::Symptom(heavy));
    };
    let (usual, plain) = tuesday();
    let mut heavy = usual.clone();
    tired(&mut heavy);
    let half = plan(&heavy, 61);
    assert!(2 * planned_m(&half, 7) <= planned_m(&plain, 7));
    assert!(
        next_seven_days(&half, Suggestion::Easy, None)
            .days
            .iter()
            .all(|ahead| {
                let run = ahead.day.planned.as_ref().unwrap();
                !run.kind.is_hard() && run.kind != PlannedKind::Long
            })
    );
    // A quarter of the usual in the last week.
    let recent = usual.date(54);
    for run in heavy
        .parts
        .runs
        .iter_mut()
        .filter(|run| run.day() >= recent)
    {
        run.facts.distance_m *= 0.25;
    }
    assert!(planned_m(&plan(&heavy, 61), 7) * 3 < planned_m(&plain, 7));
}

#[test]
fn no_race_is_run_with_a_fever() {
    let mut story = steady_runner(61, 10.0, 16.0);
    goal(&mut story, 10_000.0, 10, 62, 4);
    story.check_in(
        61,
        CheckIn {
            illness: Some(Illness::Fever),
            ..CheckIn::default()
        },
    );
    let plan = plan(&story, 61);
    let race = plan.day(story.date(62)).unwrap().planned.clone().unwrap();
    assert!(race.is_rest(), "{race:?}");
}

fn bare_pain() -> Symptom {
    let Draft::Symptom(symptom) = pain(0) else {
        unreachable!()
    };
    Symptom {
        level: None,
        ..symptom
    }
}
