use super::*;
use crate::recovery::CheckIn;
use crate::recovery::entry::Illness;

fn verdict(story: &Story, day: u64) -> RunVerdict {
    may_run(&story.history(), story.date(day)).verdict
}

#[test]
fn nothing_speaks_against_running_where_nothing_was_entered() {
    assert_eq!(
        may_run(&Story::new().history(), Story::new().date(0)),
        RunAdvice::default()
    );
}

#[test]
fn little_pain_that_is_gone_the_next_day_lets_a_runner_go_on() {
    let mut story = Story::new();
    story.felt(0, pain(BodyPart::Knee, 2));
    assert_eq!(verdict(&story, 0), RunVerdict::Run);
    assert_eq!(verdict(&story, 1), RunVerdict::Run);
    story.felt(1, pain(BodyPart::Knee, 2));
    assert_eq!(
        verdict(&story, 1),
        RunVerdict::Hold,
        "not gone the next day"
    );
    let mut story = Story::new();
    let gone = with(pain(BodyPart::Knee, 2), Circumstance::GoneNextDay);
    story.felt(0, gone.clone()).felt(1, gone);
    assert_eq!(verdict(&story, 1), RunVerdict::Run);
}

#[test]
fn pain_of_three_to_five_holds_and_more_stops() {
    for (level, expected) in [
        (3, RunVerdict::Hold),
        (5, RunVerdict::Hold),
        (6, RunVerdict::StopUntilSeen),
        (10, RunVerdict::StopUntilSeen),
    ] {
        let mut story = Story::new();
        story.felt(0, pain(BodyPart::Knee, level));
        assert_eq!(verdict(&story, 0), expected, "{level}");
        story.felt(
            2,
            Symptom {
                level: Some(0),
                ..pain(BodyPart::Knee, 0)
            },
        );
        assert_eq!(verdict(&story, 2), RunVerdict::Run, "{level} is gone");
    }
}

#[test]
fn pain_without_a_level_holds() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Pain));
    assert_eq!(verdict(&story, 0), RunVerdict::Hold);
}

#[test]
fn after_fever_come_two_free_days_then_half_for_the_rest_of_a_week() {
    let mut story = Story::new();
    let illness = Some(Illness::Fever);
    story.check_in(
        0,
        CheckIn {
            illness,
            ..CheckIn::default()
        },
    );
    for day in 1..10 {
        story.check_in(day, CheckIn::default());
    }
    let verdicts: Vec<_> = (0..10).map(|day| verdict(&story, day)).collect();
    let (hold, half, run) = (RunVerdict::Hold, RunVerdict::RunHalf, RunVerdict::Run);
    assert_eq!(
        verdicts,
        [hold, hold, hold, half, half, half, half, half, run, run]
    );
}

#[test]
fn a_fever_that_was_not_closed_holds_as_long_as_it_stands() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Fever));
    assert_eq!(verdict(&story, 5), RunVerdict::Hold);
    let (since, until) = (Some(story.date(0)), Some(story.date(3)));
    story.felt(
        5,
        Symptom {
            since,
            until,
            ..symptom(SymptomKind::Fever)
        },
    );
    assert_eq!(verdict(&story, 5), RunVerdict::Hold);
    assert_eq!(verdict(&story, 6), RunVerdict::RunHalf);
}

#[test]
fn an_emergency_stops_until_a_clinician_says_yes() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Confusion));
    let until = Some(story.date(0));
    story.felt(
        0,
        Symptom {
            until,
            ..symptom(SymptomKind::Confusion)
        },
    );
    assert_eq!(verdict(&story, 60), RunVerdict::StopUntilSeen);
    story.felt(
        60,
        with(symptom(SymptomKind::Confusion), Circumstance::Cleared),
    );
    assert_eq!(verdict(&story, 60), RunVerdict::Run);
}

#[test]
fn pain_that_comes_after_a_visit_holds_like_any_other() {
    let mut story = Story::new();
    story
        .felt(0, pain(BodyPart::Shin, 5))
        .felt(1, with(pain(BodyPart::Shin, 0), Circumstance::Cleared));
    assert_eq!(verdict(&story, 2), RunVerdict::Run);
    story.felt(7, pain(BodyPart::Shin, 4));
    assert_eq!(verdict(&story, 7), RunVerdict::Hold);
    assert_eq!(kinds(&story, 7), [], "and raises no flag of its own");
}

#[test]
fn what_somebody_must_look_at_holds_for_the_days_to_come_too() {
    let until_seen = |felt: Symptom| {
        let mut story = Story::new();
        story.felt(0, felt);
        may_run(&story.history(), story.date(0)).until_seen()
    };
    let numb = symptom(SymptomKind::Numbness);
    assert_eq!(until_seen(numb), RunVerdict::Hold);
    let bone = with(pain(BodyPart::Shin, 5), Circumstance::BonePoint);
    assert_eq!(until_seen(bone), RunVerdict::StopUntilSeen);
    // Pain of three to five may be gone tomorrow.
    assert_eq!(until_seen(pain(BodyPart::Knee, 4)), RunVerdict::Run);
}
