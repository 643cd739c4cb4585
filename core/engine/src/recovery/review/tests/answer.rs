use super::{english, review};
use crate::recovery::entry::{Absence, AbsenceState, Draft};
use crate::recovery::review::LegsTrend;
use crate::recovery::testing::Story;

const LAST: u64 = 55;

/// Eight weeks of mornings: heavy on every so many-th day, before and now.
fn mornings(before: u64, now: u64) -> Story {
    let mut story = Story::new();
    for day in 0..=LAST {
        let every = if day < 28 { before } else { now };
        story.morning(day, 7.5, if day % every == 0 { 7 } else { 2 });
    }
    story
}

fn trend(story: &Story) -> LegsTrend {
    review(story, LAST).answer.trend
}

#[test]
fn legs_that_are_heavy_less_often_are_fresher() {
    let view = review(&mornings(2, 7), LAST).view(&english());
    assert_eq!(view.trend, LegsTrend::Fresher);
    assert_eq!((view.now.heavy_days, view.now.known_days), (4, 28));
    assert_eq!((view.before.heavy_days, view.before.known_days), (14, 28));
    insta::assert_snapshot!(format!("{}\n{}", view.headline, view.lines.join("\n")), @r"
    Your legs have been heavy less often than in the four weeks before.
    Heavy days: 4 of 28 known in these four weeks, 14 of 28 in the four weeks before.
    ");
}

#[test]
fn legs_that_are_heavy_more_often_are_heavier() {
    assert_eq!(trend(&mornings(7, 2)), LegsTrend::Heavier);
}

#[test]
fn a_small_difference_is_no_change() {
    assert_eq!(trend(&mornings(4, 5)), LegsTrend::AsBefore);
}

#[test]
fn too_few_days_give_no_answer_and_say_what_is_missing() {
    let mut story = Story::new();
    for day in 47..=LAST {
        story.morning(day, 7.0, 7);
    }
    let view = review(&story, LAST).view(&english());
    assert_eq!(view.trend, LegsTrend::Unknown);
    let needs =
        "An answer needs 10 days or 4 runs with a word about your legs in each of the four weeks.";
    assert_eq!(view.lines.last().map(String::as_str), Some(needs));
}

#[test]
fn an_empty_journal_has_no_answer() {
    let view = review(&Story::new(), LAST).view(&english());
    assert_eq!(view.trend, LegsTrend::Unknown);
    assert_eq!(view.lines.len(), 1);
    assert_eq!(view.weeks.len(), 8);
    assert!(view.helped_note.is_some() && view.patterns.is_empty());
}

#[test]
fn runs_answer_where_mornings_are_unknown_and_unrated_runs_count_for_nothing() {
    let mut story = Story::new();
    for day in (0..=LAST).step_by(3) {
        story.run(day, 40, 7.0, 140);
        let is_heavy = day < 28;
        if day % 6 == 0 {
            story.card(day, 4.0, if is_heavy { 8 } else { 1 });
        }
    }
    let answer = review(&story, LAST).answer;
    assert_eq!(answer.trend, LegsTrend::Fresher);
    assert_eq!((answer.before.runs.count, answer.before.runs.known), (5, 5));
    // The day of a rated run is a known day too.
    assert_eq!(answer.now.runs.known, answer.now.days.known);
}

#[test]
fn a_single_heavy_run_decides_nothing() {
    let mut story = Story::new();
    for day in (0..=LAST).step_by(5) {
        let heaviness = if day == 30 { 8 } else { 1 };
        story.run(day, 40, 7.0, 140).card(day, 4.0, heaviness);
    }
    assert_eq!(trend(&story), LegsTrend::AsBefore);
}

#[test]
fn days_and_runs_may_say_different_things() {
    // Heavy mornings got fewer, heavy runs more.
    let mut story = mornings(2, 28);
    for day in (1..=LAST).step_by(6) {
        let heaviness = if day < 28 { 1 } else { 8 };
        story.run(day, 40, 7.0, 140).card(day, 4.0, heaviness);
    }
    let answer = review(&story, LAST).answer;
    assert_eq!(answer.trend, LegsTrend::Mixed, "{answer:?}");
}

#[test]
fn days_of_an_absence_are_left_out() {
    let mut story = mornings(4, 5);
    let absence = Absence {
        state: AbsenceState::Ill,
        until: Some(story.date(40)),
        note: None,
    };
    story.entry(31, Draft::Absence(absence));
    let view = review(&story, LAST).view(&english());
    assert_eq!((view.now.absent_days, view.now.known_days), (10, 18));
    assert!(view.lines.iter().any(|line| line.contains("left out: 10")));
}

#[test]
fn the_training_of_both_is_told_beside_the_answer() {
    let mut story = mornings(4, 4);
    for day in [0, 10, 40] {
        story.run(day, 60, 10.0, 140);
    }
    let lines = review(&story, LAST).view(&english()).lines;
    let told = "Training: 1 h in these four weeks, 2 h in the four weeks before.";
    assert!(lines.iter().any(|line| line == told), "{lines:?}");
}
