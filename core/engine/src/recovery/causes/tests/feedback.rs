//! What helped comes first, and is asked for.

use super::*;
use crate::recovery::Draft;
use crate::recovery::advice::Advice;
use crate::recovery::entry::AdviceOutcome;

fn outcome(advice: Advice, helped: bool) -> Draft {
    Draft::AdviceOutcome(AdviceOutcome {
        advice,
        cause: None,
        tried: true,
        helped: Some(helped),
    })
}

/// A hard run on day 9 and heavy legs the morning after.
fn tired() -> Story {
    let mut story = Story::new();
    story
        .run(9, 50, 10.0, 165)
        .card(9, 8.0, 3)
        .morning(10, 8.0, 7);
    story
}

fn now(story: &Story, day: u64) -> Vec<Advice> {
    let found = today(story, day);
    found.causes[0].now.iter().map(|now| now.advice).collect()
}

fn asked(story: &Story, day: u64) -> Option<Advice> {
    let history = story.history();
    let today = story.date(day);
    let load = LoadSeries::of(&history, today);
    to_ask(&history, &load, today).map(|question| question.advice)
}

#[test]
fn what_helped_before_moves_up_and_what_did_not_moves_down() {
    let mut story = tired();
    assert_eq!(
        now(&story, 10),
        [Advice::EasyDay, Advice::ActiveRecovery, Advice::Rolling]
    );
    story
        .entry(3, outcome(Advice::Rolling, true))
        .entry(4, outcome(Advice::EasyDay, false));
    assert_eq!(
        now(&story, 10),
        [Advice::Rolling, Advice::ActiveRecovery, Advice::EasyDay]
    );
    let found = today(&story, 10);
    let view = found.causes[0].view(&words::english());
    assert_eq!(
        view.now[0].helped.as_deref(),
        Some("You said that this helped you once.")
    );
    assert_eq!(view.now[2].helped, None);
}

#[test]
fn asking_for_a_blood_count_keeps_its_place() {
    let mut story = Story::new();
    story
        .entry(1, symptom(SymptomKind::Fatigue))
        .entry(1, symptom(SymptomKind::Pallor))
        .entry(2, outcome(Advice::AskForFerritin, false))
        .entry(3, outcome(Advice::EasyDay, true))
        .morning(10, 8.0, 7);
    assert_eq!(now(&story, 10), [Advice::AskForFerritin, Advice::EasyDay]);
}

#[test]
fn what_helped_is_asked_the_day_after_and_once_more_after_a_week() {
    let story = tired();
    let days: Vec<u64> = (10..30)
        .filter(|day| asked(&story, *day).is_some())
        .collect();
    assert_eq!(days, [11, 17]);
    assert_eq!(asked(&story, 11), Some(Advice::EasyDay));
}

#[test]
fn an_answer_ends_the_question() {
    let mut story = tired();
    story.entry(11, outcome(Advice::EasyDay, true));
    assert_eq!((asked(&story, 11), asked(&story, 17)), (None, None));
}

#[test]
fn what_was_not_tried_is_answered_too() {
    let mut story = tired();
    let not_tried = AdviceOutcome {
        advice: Advice::EasyDay,
        cause: Some(Cause::MuscleFatigue),
        tried: false,
        helped: None,
    };
    story.entry(11, Draft::AdviceOutcome(not_tried));
    assert_eq!(asked(&story, 17), None);
}

#[test]
fn what_helped_most_often_is_counted() {
    let mut story = Story::new();
    story
        .entry(1, outcome(Advice::Rolling, true))
        .entry(2, outcome(Advice::SleepTonight, true))
        .entry(3, outcome(Advice::SleepTonight, true))
        .entry(4, outcome(Advice::SleepTonight, false))
        .entry(5, outcome(Advice::EasyDay, false));
    let most = helped_most(&story.history(), story.date(10));
    let counts: Vec<_> = most
        .iter()
        .map(|one| (one.advice, one.helped, one.tried))
        .collect();
    assert_eq!(
        counts,
        [(Advice::SleepTonight, 2, 3), (Advice::Rolling, 1, 1)]
    );
    let view = most[0].view(&words::english());
    assert_eq!(view.text, "An earlier night: helped 2 of 3 times.");
}

#[test]
fn the_question_names_the_advice_and_its_day() {
    let story = tired();
    let history = story.history();
    let load = LoadSeries::of(&history, story.date(11));
    let question = to_ask(&history, &load, story.date(11)).unwrap();
    assert_eq!(
        question.view(&words::english()).text,
        "On 11 January your legs were heavy, and the advice was: An easy day. Did it help?"
    );
}
