//! One heavy morning for each rule.

use super::*;
use crate::recovery::advice::Advice;
use crate::recovery::entry::{
    Absence, AbsenceState, BodyPart, BodySide, Illness, Intake, RunCard, Soreness,
};
use crate::recovery::{CheckIn, RunFacts};
use crate::run::RunKind;

/// Eight hours of sleep, heavy legs and sore thighs.
fn sore_morning(level: u8) -> CheckIn {
    CheckIn {
        sleep_h: Some(8.0),
        leg_heaviness: Some(7),
        soreness: vec![Soreness {
            part: BodyPart::Quadriceps,
            side: BodySide::Both,
            level,
        }],
        ..CheckIn::default()
    }
}

#[test]
fn a_hard_run_yesterday_makes_muscles_tired() {
    let mut story = Story::new();
    story
        .run(9, 50, 10.0, 165)
        .card(9, 8.0, 3)
        .morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!(causes(&found), [Cause::MuscleFatigue]);
    assert_eq!(signs(&found, Cause::MuscleFatigue), [Sign::HardSession]);
    assert_eq!(found.causes[0].now[0].advice, Advice::EasyDay);
}

#[test]
fn a_hard_run_three_days_ago_is_no_reason_any_more() {
    let mut story = Story::new();
    story
        .run(7, 50, 10.0, 165)
        .card(7, 8.0, 3)
        .morning(10, 8.0, 7);
    assert_eq!(causes(&today(&story, 10)), []);
}

#[test]
fn a_race_that_felt_easy_is_not_hard() {
    let mut story = Story::new();
    let facts = RunFacts {
        kind: RunKind::Race,
        moving_s: 1_800.0,
        distance_m: 5_000.0,
        ..RunFacts::default()
    };
    story.run_of(9, facts).morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::MuscleFatigue),
        [Sign::HardSession]
    );
    story.card(9, 3.0, 1);
    assert_eq!(causes(&today(&story, 10)), []);
}

#[test]
fn a_run_much_longer_than_the_longest_of_the_month_is_a_spike() {
    let mut story = Story::new();
    for day in [1, 4, 7] {
        story.run(day, 45, 8.0, 140);
    }
    story.run(9, 62, 11.0, 140).morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!(signs(&found, Cause::MuscleFatigue), [Sign::Spike]);
    assert_eq!(found.causes[0].now[0].advice, Advice::RestDay);
}

#[test]
fn strength_for_the_legs_counts() {
    let mut story = Story::new();
    let squats = Activity {
        hard_for_the_legs: true,
        ..activity(ActivityKind::Strength)
    };
    story.entry(9, Draft::Activity(squats)).morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::MuscleFatigue),
        [Sign::LegStrength]
    );
}

#[test]
fn a_week_of_much_load_is_measured_against_the_own_month() {
    let mut story = Story::new();
    for day in 0..42 {
        let minutes = if day < 35 { 30 } else { 60 };
        story
            .run(day, minutes, f64::from(minutes) / 6.0, 140)
            .card(day, 4.0, 2);
    }
    story.morning(42, 8.0, 7);
    assert!(signs(&today(&story, 42), Cause::MuscleFatigue).contains(&Sign::LoadHigh));
}

#[test]
fn todays_own_hard_run_does_not_explain_the_morning_before_it() {
    let mut story = Story::new();
    story
        .morning(10, 8.0, 7)
        .run(10, 50, 10.0, 170)
        .card(10, 9.0, 5);
    assert_eq!(causes(&today(&story, 10)), []);
}

#[test]
fn a_short_night_is_too_little_recovery() {
    let mut story = Story::new();
    story.morning(10, 5.5, 7);
    let found = today(&story, 10);
    assert_eq!(signs(&found, Cause::InadequateRecovery), [Sign::ShortNight]);
    assert_eq!(found.causes[0].now[0].advice, Advice::SleepTonight);
}

#[test]
fn fever_means_rest_and_nothing_else() {
    let mut story = Story::new();
    let ill = CheckIn {
        leg_heaviness: Some(8),
        illness: Some(Illness::Fever),
        ..CheckIn::default()
    };
    story.check_in(10, ill);
    let found = today(&story, 10);
    assert_eq!(signs(&found, Cause::InadequateRecovery), [Sign::Ill]);
    let advices: Vec<_> = found.causes[0].now.iter().map(|now| now.advice).collect();
    assert_eq!(advices, [Advice::RestDay, Advice::SleepTonight]);
}

#[test]
fn an_absence_for_illness_counts_as_ill() {
    let mut story = Story::new();
    let absence = Absence {
        state: AbsenceState::Ill,
        until: Some(story.date(7)),
        note: None,
    };
    story.entry(4, Draft::Absence(absence)).morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::InadequateRecovery),
        [Sign::Ill]
    );
}

#[test]
fn eating_too_little_is_too_little_recovery() {
    let mut story = Story::new();
    let intake = Intake {
        ate_too_little: Some(true),
        ..Intake::default()
    };
    story.entry(9, Draft::Intake(intake)).morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!(
        signs(&found, Cause::InadequateRecovery),
        [Sign::AteTooLittle]
    );
    assert_eq!(found.causes[0].now[0].advice, Advice::EatEnough);
}

#[test]
fn hard_days_in_a_row_are_named() {
    let mut story = Story::new();
    for day in [8, 9] {
        story.run(day, 40, 8.0, 165).card(day, 7.0, 2);
    }
    story.morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert!(signs(&found, Cause::InadequateRecovery).contains(&Sign::BackToBack));
}

#[test]
fn soreness_after_new_work_is_muscle_damage_and_soreness_alone_is_nothing() {
    let mut story = Story::new();
    story.check_in(10, sore_morning(5));
    assert_eq!(causes(&today(&story, 10)), []);
    story.entry(8, Draft::Activity(activity(ActivityKind::Strength)));
    let found = signs(&today(&story, 10), Cause::MuscleDamage);
    assert_eq!(found, [Sign::SoreAfterStrength]);
    let mut faint = Story::new();
    faint
        .check_in(10, sore_morning(3))
        .entry(8, Draft::Activity(activity(ActivityKind::Strength)));
    assert_eq!(signs(&today(&faint, 10), Cause::MuscleDamage), []);
}

#[test]
fn soreness_after_much_descent_names_the_descent() {
    let mut story = Story::new();
    let facts = RunFacts {
        kind: RunKind::Trail,
        moving_s: 3_000.0,
        distance_m: 8_000.0,
        descent_m: Some(400.0),
        ..RunFacts::default()
    };
    story.run_of(8, facts).check_in(10, sore_morning(6));
    assert_eq!(
        signs(&today(&story, 10), Cause::MuscleDamage),
        [Sign::SoreAfterDescent]
    );
}

#[test]
fn new_shoes_are_named_where_others_were_worn_before() {
    let mut story = Story::new();
    let card = |name: &str| {
        Draft::RunCard(RunCard {
            shoes: Some(name.to_owned()),
            ..RunCard::default()
        })
    };
    story
        .run(0, 30, 5.0, 0)
        .entry(0, card("Old"))
        .run(20, 30, 5.0, 0)
        .entry(20, card("New"));
    story.morning(25, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 25), Cause::Biomechanics),
        [Sign::NewShoes]
    );
    story.morning(40, 8.0, 7);
    assert_eq!(causes(&today(&story, 40)), []);
}

#[test]
fn nothing_found_says_what_would_help_to_know() {
    let mut story = Story::new();
    story.morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!((found.legs, causes(&found)), (LegsState::Heavy, vec![]));
    let words = words::english();
    let view = found.view(&words);
    insta::assert_snapshot!(format!("{}\n{}", view.headline, view.missing.join("\n")));
}

#[test]
fn fresh_legs_have_no_cause() {
    let mut story = Story::new();
    story
        .run(9, 100, 20.0, 170)
        .card(9, 9.0, 8)
        .morning(10, 4.0, 1);
    let found = today(&story, 10);
    assert_eq!((found.legs, causes(&found)), (LegsState::Fresh, vec![]));
}

#[test]
fn several_causes_stand_side_by_side_with_the_best_supported_first() {
    let mut story = Story::new();
    let intake = Intake {
        carbohydrate_during_g: Some(0),
        fluid_ml: Some(100),
        ..Intake::default()
    };
    story
        .run(1, 40, 7.0, 140)
        .run(9, 120, 20.0, 160)
        .card(9, 8.0, 6)
        .entry(9, Draft::Intake(intake))
        .morning(10, 6.5, 8);
    let found = today(&story, 10);
    insta::assert_snapshot!(words::told(&found));
}
