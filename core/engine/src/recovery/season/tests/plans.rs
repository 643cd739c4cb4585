use super::*;
use crate::recovery::background::BackgroundDraft;
use crate::recovery::readiness::Suggestion;
use crate::run::RunKind;

#[test]
fn a_marathon_in_twenty_weeks_is_reached_with_three_weeks_of_less() {
    let mut story = steady_runner(60, 10.0, 18.0);
    // Day 199 is a Sunday.
    goal(&mut story, 42_195.0, 60, 199, 4);
    let plan = plan(&story, 60);
    assert!(
        matches!(plan.reach, Reach::Reached { .. }),
        "{:?}",
        plan.reach
    );
    let tapers: Vec<_> = coming(&plan)
        .filter(|week| week.phase == SeasonPhase::Taper)
        .collect();
    assert_eq!(tapers.len(), 3);
    let race = planned(&plan)
        .find(|run| run.kind == PlannedKind::Race)
        .unwrap();
    assert_eq!((race.date, race.metres), (story.date(199), Some(42_195)));
}

#[test]
fn the_weeks_before_a_race_hold_two_to_three_fifths_less_and_keep_a_hard_day() {
    let mut story = steady_runner(60, 10.0, 18.0);
    goal(&mut story, 21_097.5, 60, 143, 5);
    let plan = plan(&story, 60);
    let weeks: Vec<_> = coming(&plan).collect();
    let first = weeks
        .iter()
        .position(|week| week.phase == SeasonPhase::Taper)
        .unwrap();
    let full = weeks[..first]
        .iter()
        .map(|week| week.planned_m)
        .fold(0.0, f64::max);
    for week in weeks.iter().filter(|week| week.phase == SeasonPhase::Taper) {
        let share = week.planned_m / full;
        assert!((0.36..=0.62).contains(&share), "{share}");
        let is_hard = |day: &SeasonDay| day.planned.as_ref().is_some_and(|run| run.kind.is_hard());
        assert!(week.days.iter().any(is_hard));
    }
}

#[test]
fn three_weeks_build_and_the_fourth_is_easy() {
    let mut story = steady_runner(60, 8.0, 14.0);
    goal(&mut story, 42_195.0, 60, 241, 4);
    let plan = plan(&story, 60);
    let phases: Vec<_> = coming(&plan).take(9).map(|week| week.phase).collect();
    let b = SeasonPhase::Building;
    assert_eq!(
        phases,
        [b, b, b, SeasonPhase::Easy, b, b, b, SeasonPhase::Easy, b]
    );
    let weeks: Vec<_> = coming(&plan).collect();
    for pair in weeks[1..].windows(2) {
        if pair[1].phase == SeasonPhase::Easy {
            let share = pair[1].planned_m / pair[0].planned_m;
            assert!((0.60..=0.75).contains(&share), "{share}");
        }
    }
}

#[test]
fn an_unreachable_goal_is_called_so_with_a_shorter_and_a_later_one() {
    let mut story = steady_runner(60, 5.0, 8.0);
    goal(&mut story, 42_195.0, 60, 115, 3);
    let plan = plan(&story, 60);
    let Reach::TooSoon { shorter, later, .. } = plan.reach else {
        panic!("{:?}", plan.reach);
    };
    let (shorter, later) = (shorter.unwrap(), later.unwrap());
    assert_eq!(shorter.date, story.date(115));
    assert!(shorter.distance_m < 42_195.0);
    assert!(later.date > story.date(115));
    assert_eq!(plan.view(&words()).offers.len(), 2);
    // What is offered holds when it is taken.
    for offer in [shorter, later] {
        let mut taken = story.clone();
        taken.parts.goal = Some(Goal {
            distance_m: offer.distance_m,
            date: offer.date,
            ..story.parts.goal.clone().unwrap()
        });
        let plan = super::plan(&taken, 60);
        assert!(matches!(plan.reach, Reach::Reached { .. }), "{offer:?}");
    }
}

#[test]
fn without_a_goal_habit_weeks_keep_what_there_is() {
    let story = steady_runner(60, 8.0, 12.0);
    let plan = plan(&story, 60);
    assert_eq!(plan.reach, Reach::NoGoal);
    assert_eq!(plan.days_a_week, 4);
    for week in coming(&plan).filter(|week| week.first > plan.today) {
        assert!(matches!(week.phase, SeasonPhase::Habit | SeasonPhase::Easy));
        assert!(week.planned_m <= 36_000.0 + 1.0, "{week:?}");
    }
}

#[test]
fn missed_days_are_not_made_up_for() {
    let mut story = steady_runner(60, 8.0, 14.0);
    goal(&mut story, 21_097.5, 60, 171, 4);
    let before = plan(&story, 60);
    // The whole of the next week is missed.
    let missed = plan(&story, 67);
    let same_days = planned(&missed).filter(|run| run.date < story.date(71));
    for run in same_days {
        let earlier = planned(&before)
            .find(|earlier| earlier.date == run.date)
            .unwrap();
        assert!(run.metres <= earlier.metres, "{run:?} {earlier:?}");
    }
    assert!(planned_m(&missed, 28) <= planned_m(&before, 42));
}

#[test]
fn the_day_after_a_hard_or_long_one_is_easy() {
    let mut story = steady_runner(61, 10.0, 16.0);
    goal(&mut story, 21_097.5, 46, 171, 6);
    // Day 61 is a Tuesday; on Monday there was a race.
    let tuesday = |story: &Story| {
        let plan = plan(story, 61);
        planned(&plan).next().unwrap().clone()
    };
    assert!(tuesday(&story).kind.is_hard());
    story.run(60, 50, 10.0, 170);
    story.parts.runs.last_mut().unwrap().facts.kind = RunKind::Intervals;
    let eased = tuesday(&story);
    assert_eq!(eased.kind, PlannedKind::Easy);
    assert_eq!(
        eased.changed.unwrap().key(),
        "season-changed-hard-yesterday"
    );
}

#[test]
fn after_a_race_the_legs_get_quiet_days() {
    let mut story = steady_runner(59, 10.0, 16.0);
    story.run(59, 110, 21.1, 165);
    story
        .parts
        .runs
        .retain(|run| run.id != "run-59" || run.facts.distance_m > 20_000.0);
    story.parts.runs.last_mut().unwrap().facts.kind = RunKind::Race;
    let plan = plan(&story, 60);
    // Thirteen miles: thirteen days, the first fifth of them at rest.
    let quiet: Vec<_> = planned(&plan)
        .filter(|run| run.date <= story.date(72))
        .collect();
    assert!(
        quiet
            .iter()
            .all(|run| !run.kind.is_hard() && run.kind != PlannedKind::Long)
    );
    assert!(quiet[..2].iter().all(|run| run.is_rest()));
    assert!(quiet.iter().any(|run| run.kind == PlannedKind::Easy));
}

#[test]
fn an_open_absence_lets_the_plan_wait() {
    let mut story = steady_runner(60, 10.0, 16.0);
    goal(&mut story, 21_097.5, 46, 171, 4);
    story.entry(58, absence(AbsenceState::Injured, None));
    let plan = plan(&story, 60);
    assert_eq!(plan.reach, Reach::Waiting);
    assert!(planned(&plan).all(PlannedRun::is_rest));
    assert_eq!(
        planned(&plan).next().unwrap().purpose.key(),
        "season-purpose-injured"
    );
}

#[test]
fn the_three_answers_of_day_one_make_the_guard_work() {
    let mut story = Story::new();
    story.parts.start = Some(StartAnswers {
        given_on: story.date(0),
        longest_run_m: 10_000.0,
        runs_a_week: 3,
        easy_pace_s_per_km: Some(400.0),
    });
    let plan = plan(&story, 0);
    assert!(plan.ladder.is_none());
    assert_eq!(plan.days_a_week, 3);
    let longest = planned(&plan).filter_map(|run| run.metres).max().unwrap();
    assert!((5_000..=11_000).contains(&longest), "{longest}");
    let run = planned(&plan)
        .find(|run| run.kind == PlannedKind::Long)
        .unwrap();
    let minutes = f64::from(run.metres.unwrap()) * 0.4 / 60.0;
    assert_eq!(run.minutes, Some(minutes.round() as u32));
}

#[test]
fn somebody_of_whom_nothing_is_known_begins_with_a_walk() {
    let story = Story::new();
    let plan = plan(&story, 0);
    assert_eq!(
        plan.ladder.as_ref().map(|ladder| ladder.reason),
        Some(WayBack::Beginning)
    );
    let first = planned(&plan).find(|run| !run.is_rest()).unwrap();
    assert_eq!((first.kind, first.step), (PlannedKind::Walk, Some(0)));
    let reasons: Vec<_> = plan
        .reasons
        .iter()
        .map(|reason| reason.key().to_owned())
        .collect();
    assert!(reasons.contains(&"season-because-pace".to_owned()));
}

#[test]
fn heart_and_pregnancy_leave_hard_runs_out_and_zones_too() {
    let mut story = steady_runner(60, 10.0, 16.0);
    goal(&mut story, 21_097.5, 60, 171, 5);
    let zoned = plan(&story, 60);
    assert!(planned(&zoned).any(|run| run.kind.is_hard() && run.kind != PlannedKind::Race));
    let json = zoned.view(&words());
    assert!(!json.reasons.is_empty());
    let has_zones = |plan: &SeasonPlan| {
        let week = next_seven_days(plan, Suggestion::AsPlanned, None).view(&words());
        let plans = week
            .days
            .iter()
            .filter_map(|day| day.planned.as_ref()?.plan_json.as_ref());
        plans.filter(|plan| plan.contains("_bpm\":1")).count() > 0
    };
    assert!(has_zones(&zoned));
    story.background(BackgroundDraft {
        pregnancy_or_recent_birth: true,
        ..BackgroundDraft::default()
    });
    let careful = plan(&story, 60);
    let hard = planned(&careful).filter(|run| run.kind.is_hard());
    assert!(
        hard.map(|run| run.kind)
            .all(|kind| kind == PlannedKind::Race)
    );
    assert!(!has_zones(&careful));
}

#[test]
fn a_monotonous_week_is_not_followed_by_a_bigger_one() {
    let mut story = steady_runner(60, 10.0, 16.0);
    goal(&mut story, 42_195.0, 60, 241, 4);
    let history = story.history();
    let this = |holds| {
        let plan = SeasonPlan::made(&history, holds, story.date(60));
        coming(&plan).next().unwrap().planned_m
    };
    assert!(this(true) < this(false));
}
