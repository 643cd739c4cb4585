use super::{english, review};
use crate::recovery::CheckIn;
use crate::recovery::entry::{Activity, ActivityKind, Draft, Intake, Shoes, Tag, TagKind};
use crate::recovery::facts::RunFacts;
use crate::recovery::review::{Pattern, PatternKind, Share};
use crate::recovery::testing::Story;

fn found(story: &Story, day: u64) -> Vec<PatternKind> {
    let patterns = review(story, day).patterns;
    patterns.iter().map(|pattern| pattern.kind).collect()
}

fn tag(tag: TagKind) -> Draft {
    Draft::Tag(Tag { tag, note: None })
}

/// 40 mornings of which every fifth is one of the kind, and then heavy but for the first; of the
/// others three are heavy.
fn mornings(mark: impl Fn(&mut Story, u64)) -> Story {
    let mut story = Story::new();
    for day in 0..40 {
        let is_marked = day % 5 == 4;
        let is_heavy = is_marked && day > 4 || matches!(day, 10..=12);
        story.morning(day, 7.5, if is_heavy { 7 } else { 1 });
        if is_marked {
            mark(&mut story, day);
        }
    }
    story
}

#[test]
fn short_nights_are_told_with_both_counts() {
    let story = mornings(|story, day| {
        let check_in = CheckIn {
            sleep_h: Some(5.5),
            ..CheckIn::default()
        };
        story.check_in(day, check_in);
    });
    let view = review(&story, 39).view(&english());
    let text = "Heavy after 7 of 8 nights under 6 hours, and after 3 of 32 longer nights.";
    assert_eq!(view.patterns[0].text, text);
    assert_eq!(view.patterns.len(), 1);
    assert!(view.patterns_note.contains("does not show"));
}

#[test]
fn the_day_after_a_long_run_is_found() {
    let story = mornings(|story, day| {
        story
            .run(day - 1, 120, 20.0, 140)
            .run(day - 3, 40, 8.0, 135);
        story.run(day, 40, 8.0, 135);
    });
    assert!(found(&story, 39).contains(&PatternKind::LongOrHardRun));
}

#[test]
fn strength_and_hard_work_for_the_legs_the_day_before_are_found() {
    let story = mornings(|story, day| {
        let activity = if day % 2 == 0 {
            ActivityKind::Strength
        } else {
            ActivityKind::OtherSport
        };
        let done = Activity {
            activity,
            minutes: Some(45),
            distance_m: None,
            rpe: None,
            hard_for_the_legs: activity == ActivityKind::OtherSport,
            note: None,
        };
        story.entry(day - 1, Draft::Activity(done));
    });
    assert_eq!(found(&story, 39), [PatternKind::Strength]);
}

#[test]
fn two_days_of_running_in_a_row_are_found() {
    let story = mornings(|story, day| {
        story.run(day - 1, 40, 8.0, 140).run(day - 2, 40, 8.0, 140);
    });
    assert_eq!(found(&story, 39), [PatternKind::BackToBack]);
}

#[test]
fn alcohol_the_day_before_is_found() {
    let story = mornings(|story, day| {
        story.entry(day - 1, tag(TagKind::Alcohol));
    });
    assert_eq!(found(&story, 39), [PatternKind::Alcohol]);
}

#[test]
fn stress_and_the_beginning_of_the_cycle_are_found() {
    let mut story = mornings(|_, _| {});
    for day in 0..40 {
        let check_in = CheckIn {
            stress: Some(if day % 5 == 4 { 5 } else { 2 }),
            cycle_day: Some(if day % 5 == 4 { 2 } else { 14 }),
            ..CheckIn::default()
        };
        story.check_in(day, check_in);
    }
    assert_eq!(found(&story, 39), [PatternKind::Stress, PatternKind::Cycle]);
}

#[test]
fn heat_is_told_of_days_with_a_run_only() {
    let mut story = Story::new();
    for day in 0..20 {
        let facts = RunFacts {
            moving_s: 2_400.0,
            distance_m: 7_000.0,
            hot: day % 4 == 0,
            ..RunFacts::default()
        };
        story.run_of(day * 2, facts);
        story.card(day * 2, 4.0, if day % 4 == 0 { 7 } else { 1 });
        story.morning(day * 2 + 1, 7.5, 1);
    }
    let patterns = review(&story, 39).patterns;
    let heat = patterns
        .iter()
        .find(|found| found.kind == PatternKind::Heat);
    let share = |count, known| Share { count, known };
    assert_eq!(
        heat.map(|heat| (heat.with, heat.without)),
        Some((share(5, 5), share(0, 15)))
    );
}

#[test]
fn new_shoes_are_new_for_two_weeks() {
    let mut story = Story::new();
    for day in (0..60).step_by(3) {
        let is_new = (30..44).contains(&day);
        story
            .run(day, 40, 8.0, 140)
            .card(day, 4.0, if is_new { 7 } else { 1 });
    }
    let shoes = Shoes {
        name: "Blue".to_owned(),
        laid_aside: false,
    };
    story.entry(30, Draft::Shoes(shoes));
    let patterns = review(&story, 59).patterns;
    assert_eq!(patterns[0].kind, PatternKind::NewShoes);
    assert_eq!((patterns[0].with.count, patterns[0].with.known), (5, 5));
}

#[test]
fn only_long_runs_with_a_word_about_carbohydrate_are_compared() {
    let mut story = Story::new();
    for day in (0..100).step_by(5) {
        let is_empty = day % 15 == 0;
        story
            .run(day, 90, 15.0, 140)
            .card(day, 4.0, if is_empty { 8 } else { 1 });
        let intake = Intake {
            carbohydrate_before_g: Some(if is_empty { 0 } else { 60 }),
            ..Intake::default()
        };
        story.entry(day, Draft::Intake(intake));
        // Short, and without a word.
        story.run(day + 1, 40, 7.0, 140).card(day + 1, 4.0, 8);
    }
    let patterns = review(&story, 99).patterns;
    let fuel = patterns
        .iter()
        .find(|found| found.kind == PatternKind::NoCarbohydrate);
    let counts = fuel.map(|fuel| (fuel.with.count, fuel.with.known, fuel.without.known));
    assert_eq!(counts, Some((7, 7, 13)));
}

#[test]
fn what_comes_as_often_without_is_no_pattern() {
    let mut story = Story::new();
    for day in 0..60 {
        story.morning(
            day,
            if day % 3 == 0 { 5.0 } else { 8.0 },
            if day % 2 == 0 { 7 } else { 1 },
        );
    }
    assert!(found(&story, 59).is_empty());
}

#[test]
fn three_times_are_too_few() {
    let mut story = Story::new();
    for day in 0..40 {
        let is_short = day >= 37;
        story.morning(
            day,
            if is_short { 5.0 } else { 8.0 },
            if is_short { 8 } else { 1 },
        );
    }
    assert!(found(&story, 39).is_empty());
    story.morning(40, 5.0, 8);
    assert_eq!(found(&story, 40), [PatternKind::ShortSleep]);
}

#[test]
fn every_pattern_can_be_said() {
    for kind in PatternKind::ALL {
        let pattern = Pattern {
            kind,
            with: Share { count: 5, known: 6 },
            without: Share {
                count: 2,
                known: 20,
            },
        };
        let text = english().say(&pattern.phrase());
        assert!(
            text.contains("5 of 6") && text.contains("2 of 20"),
            "{text}"
        );
        for causal in ["because", "cause", "due to", "leads"] {
            assert!(!text.contains(causal), "{text}");
        }
    }
}
