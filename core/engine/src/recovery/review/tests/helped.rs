use super::{english, review};
use crate::coaching::RescueStep;
use crate::recovery::advice::Advice;
use crate::recovery::entry::{Activity, ActivityKind, AdviceOutcome, Draft, RunCard};
use crate::recovery::facts::RunFacts;
use crate::recovery::testing::Story;

fn outcome(advice: Advice, helped: Option<bool>) -> Draft {
    Draft::AdviceOutcome(AdviceOutcome {
        advice,
        cause: None,
        tried: true,
        helped,
    })
}

fn care(activity: ActivityKind) -> Draft {
    Draft::Activity(Activity {
        activity,
        minutes: Some(10),
        distance_m: None,
        rpe: None,
        hard_for_the_legs: false,
        note: None,
    })
}

fn texts(story: &Story, day: u64) -> Vec<String> {
    let view = review(story, day).view(&english());
    view.helped.into_iter().map(|helped| helped.text).collect()
}

#[test]
fn a_step_said_in_the_run_and_on_its_card_helped_once() {
    let mut story = Story::new();
    for day in 0..3 {
        let facts = RunFacts {
            moving_s: 2_400.0,
            distance_m: 7_000.0,
            helped: vec![RescueStep::Steps],
            ..RunFacts::default()
        };
        let card = RunCard {
            helped: vec![RescueStep::Steps, RescueStep::Walk],
            ..RunCard::default()
        };
        story.run_of(day, facts);
        if day == 0 {
            story.entry(day, Draft::RunCard(card));
        }
    }
    let wanted = [
        "quicker, shorter steps: helped in 3 runs",
        "walking a little: helped in 1 run",
    ];
    assert_eq!(texts(&story, 5), wanted);
}

#[test]
fn an_advice_counts_where_it_is_known_whether_it_helped() {
    let mut story = Story::new();
    for (day, helped) in [
        (0, Some(true)),
        (3, Some(false)),
        (6, Some(true)),
        (9, None),
    ] {
        story.entry(day, outcome(Advice::RestDay, helped));
    }
    story.entry(4, outcome(Advice::Rolling, Some(false)));
    assert_eq!(texts(&story, 10), ["A day of rest: helped 2 of 3 times"]);
}

#[test]
fn care_on_heavy_days_is_told_beside_heavy_days_without_it() {
    let mut story = Story::new();
    for round in 0..8 {
        let (day, is_rolled) = (round * 3, round < 4);
        story.morning(day, 7.0, 8);
        let is_lighter = round != 0 && (is_rolled || round == 7);
        story.morning(day + 1, 7.0, if is_lighter { 3 } else { 8 });
        story.morning(day + 2, 7.0, 1);
        if is_rolled {
            story.entry(day, care(ActivityKind::FoamRolling));
        }
    }
    let texts = texts(&story, 24);
    assert_eq!(texts.len(), 1);
    assert!(
        texts[0].starts_with("Foam rolling on a heavy day: lighter legs the next morning 3 of 4"),
        "{texts:?}"
    );
}

#[test]
fn care_that_was_done_twice_is_not_judged() {
    let mut story = Story::new();
    for day in [0, 4] {
        story.morning(day, 7.0, 8).morning(day + 1, 7.0, 1);
        story.entry(day, care(ActivityKind::Massage));
    }
    assert!(texts(&story, 10).is_empty());
}
