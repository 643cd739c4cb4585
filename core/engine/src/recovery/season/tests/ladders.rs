use super::*;
use crate::recovery::entry::{BodyPart, BodySide, Circumstance};

/// Sixty days of running, then twenty days injured; back on day 80.
fn injured() -> Story {
    let mut story = steady_runner(60, 10.0, 16.0);
    let until = story.date(79);
    story.entry(60, absence(AbsenceState::Injured, Some(until)));
    story
}

fn ladder(story: &Story, day: u64) -> Ladder {
    Ladder::of(&story.history(), story.date(day)).unwrap()
}

fn walk_run(story: &mut Story, day: u64) {
    story.run(day, 30, 3.5, 120);
}

#[test]
fn pain_up_to_two_goes_on_up_to_five_repeats_and_more_steps_back() {
    let verdicts: Vec<_> = (0..=10).map(after_pain).collect();
    assert!(
        verdicts[..=2]
            .iter()
            .all(|verdict| *verdict == PainVerdict::GoOn)
    );
    assert!(
        verdicts[3..=5]
            .iter()
            .all(|verdict| *verdict == PainVerdict::Repeat)
    );
    assert!(
        verdicts[6..]
            .iter()
            .all(|verdict| *verdict == PainVerdict::StepBack)
    );
}

#[test]
fn a_week_of_injury_is_followed_by_the_ladder_and_less_is_not() {
    let mut story = steady_runner(60, 10.0, 16.0);
    let mut short = story.clone();
    let until = story.date(66);
    story.entry(60, absence(AbsenceState::Injured, Some(until)));
    let until = short.date(65);
    short.entry(60, absence(AbsenceState::Injured, Some(until)));
    let found = ladder(&story, 67);
    assert_eq!((found.reason, found.step), (WayBack::Injury, 0));
    assert_eq!(found.from, story.date(67));
    assert!(Ladder::of(&short.history(), short.date(67)).is_none());
}

#[test]
fn each_session_without_pain_is_a_step_up() {
    let mut story = injured();
    walk_run(&mut story, 80);
    walk_run(&mut story, 82);
    let ladder = ladder(&story, 83);
    assert_eq!(
        (ladder.step, ladder.last_verdict),
        (2, Some(PainVerdict::GoOn))
    );
    assert_eq!(ladder.from, story.date(84));
}

#[test]
fn pain_of_three_repeats_and_pain_of_six_stops_and_steps_back() {
    let mut story = injured();
    for day in [80, 82, 84] {
        walk_run(&mut story, day);
    }
    let mut sore = story.clone();
    sore.entry(84, pain(4));
    assert_eq!(ladder(&sore, 85).step, 2);
    // On the next day counts too.
    let mut next_day = story.clone();
    next_day.entry(85, pain(3));
    assert_eq!(ladder(&next_day, 85).step, 2);
    let mut worse = story.clone();
    worse.entry(84, pain(2)).entry(85, pain(1));
    assert_eq!(ladder(&worse, 85).step, 3);
    let mut not_settled = story.clone();
    not_settled.entry(85, pain(1));
    assert_eq!(ladder(&not_settled, 85).step, 2);
    story.entry(84, pain(7));
    let stopped = ladder(&story, 85);
    assert_eq!((stopped.step, stopped.stopped), (1, true));
    assert_eq!(stopped.from, story.date(87));
    let plan = plan(&story, 85);
    let early = planned(&plan).filter(|run| run.date < story.date(87));
    assert!(early.into_iter().all(PlannedRun::is_rest));
}

#[test]
fn fever_holds_the_ladder_for_two_days() {
    let mut story = steady_runner(60, 10.0, 16.0);
    let until = story.date(69);
    story.entry(60, absence(AbsenceState::Ill, Some(until)));
    story.entry(
        69,
        Draft::Symptom(Symptom {
            symptom: SymptomKind::Fever,
            part: None,
            side: None,
            level: None,
            since: Some(story.date(66)),
            until: None,
            circumstances: vec![],
            note: None,
        }),
    );
    let ladder = ladder(&story, 70);
    assert_eq!(
        (ladder.reason, ladder.from),
        (WayBack::Illness, story.date(72))
    );
}

#[test]
fn bone_pain_asks_for_a_clinician_first() {
    let mut story = injured();
    assert!(!ladder(&story, 80).needs_clinician);
    story.entry(
        60,
        Draft::Symptom(Symptom {
            symptom: SymptomKind::Pain,
            part: Some(BodyPart::Shin),
            side: Some(BodySide::Left),
            level: Some(5),
            since: None,
            until: None,
            circumstances: vec![Circumstance::BonePoint],
            note: None,
        }),
    );
    let ladder = ladder(&story, 80);
    assert!(ladder.needs_clinician);
    assert!(ladder.view(&words()).rules[0].contains("clinician"));
}

#[test]
fn after_the_last_step_a_week_is_at_most_half_a_former_one() {
    let mut story = injured();
    let mut day = 80;
    while !ladder(&story, day).is_finished() {
        walk_run(&mut story, day);
        day += 2;
        assert!(day < 110);
    }
    let found = ladder(&story, day);
    assert!((found.former_week_m - 46_000.0).abs() < 1.0, "{found:?}");
    let plan = plan(&story, day);
    assert_eq!(plan.ladder, None);
    let next = coming(&plan).find(|week| week.first > plan.today).unwrap();
    assert!(next.planned_m > 5_000.0, "{next:?}");
    assert!(next.planned_m <= 0.55 * found.former_week_m, "{next:?}");
    assert!(next.longest_m <= 1.1 * 3_500.0 * 1.1);
}

#[test]
fn the_season_after_an_injury_climbs_the_ladder_and_then_builds() {
    let mut story = injured();
    goal(&mut story, 21_097.5, 80, 248, 4);
    let plan = plan(&story, 80);
    let steps: Vec<_> = planned(&plan).filter_map(|run| run.step).collect();
    assert_eq!(steps[..8], [0, 1, 2, 3, 4, 5, 6, 7]);
    let phases: Vec<_> = coming(&plan).map(|week| week.phase).collect();
    assert_eq!(phases[0], SeasonPhase::WayBack);
    assert!(phases.contains(&SeasonPhase::Building));
}

#[test]
fn a_visit_for_the_bone_is_the_yes_that_the_ladder_waits_for() {
    let mut story = injured();
    let shin = |circumstance| Symptom {
        symptom: SymptomKind::Pain,
        part: Some(BodyPart::Shin),
        side: Some(BodySide::Left),
        level: None,
        since: None,
        until: None,
        circumstances: vec![circumstance],
        note: None,
    };
    story.entry(60, Draft::Symptom(shin(Circumstance::BonePoint)));
    story.entry(79, Draft::Symptom(shin(Circumstance::Cleared)));
    assert!(!ladder(&story, 80).needs_clinician);
}

#[test]
fn running_stays_easy_for_four_weeks_after_the_ladder() {
    let mut story = injured();
    let mut day = 80;
    while !ladder(&story, day).is_finished() {
        story.run(day, 40, 6.0, 130);
        day += 2;
    }
    let plan = plan(&story, day);
    let end = ahead(plan.today, 26);
    let mut soon = planned(&plan).filter(|run| run.date < end);
    assert!(soon.all(|run| !run.kind.is_hard()), "{plan:?}");
    assert!(
        planned(&plan).any(|run| run.kind.is_hard()),
        "later they come"
    );
}
