//! Heavy legs over weeks.

use super::*;
use crate::recovery::CheckIn;
use crate::recovery::Draft;
use crate::recovery::RunFacts;
use crate::recovery::advice::Advice;
use crate::recovery::entry::Intake;

/// Eight weeks of easy runs on four days a week; the last four with heavy mornings on Tuesdays and
/// Saturdays, at 8 h of sleep.
fn even_weeks(sleep_h: f64) -> Story {
    let mut story = Story::new();
    for day in 0..56 {
        if [0, 2, 4, 6].contains(&(day % 7)) {
            story.run(day, 40, 7.0, 135).card(day, 3.0, 2);
        }
        let heaviness = if day >= 28 && [1, 5].contains(&(day % 7)) {
            7
        } else {
            2
        };
        story.morning(day, sleep_h, heaviness);
    }
    story
}

#[test]
fn heaviness_that_nothing_explains_asks_for_a_gait_analysis() {
    let found = four_weeks(&even_weeks(8.0), 55);
    assert_eq!(causes(&found), [Cause::Biomechanics]);
    assert_eq!(signs(&found, Cause::Biomechanics), [Sign::Unexplained]);
    assert_eq!(found.causes[0].now[0].advice, Advice::GaitAnalysis);
    insta::assert_snapshot!(words::told(&found));
}

#[test]
fn heaviness_without_known_sleep_is_not_called_unexplained() {
    let mut story = even_weeks(8.0);
    for entry in &mut story.parts.entries {
        let Draft::CheckIn(check_in) = entry.entry.draft().clone() else {
            continue;
        };
        let check_in = CheckIn {
            sleep_h: None,
            ..check_in
        };
        entry.entry = Draft::CheckIn(check_in).try_into().unwrap();
    }
    let found = four_weeks(&story, 55);
    assert_eq!(causes(&found), []);
    let keys: Vec<_> = found
        .missing
        .iter()
        .map(crate::recovery::Phrase::key)
        .collect();
    assert!(keys.contains(&"causes-missing-sleep"), "{keys:?}");
}

#[test]
fn short_nights_explain_it() {
    let found = four_weeks(&even_weeks(6.2), 55);
    assert_eq!(causes(&found), [Cause::InadequateRecovery]);
    let signs = signs(&found, Cause::InadequateRecovery);
    assert_eq!(signs, [Sign::ShortNights, Sign::ShortNight]);
}

#[test]
fn hard_runs_before_heavy_days_and_not_before_others_are_named() {
    let mut story = Story::new();
    for day in 0..56 {
        let is_hard = day % 7 == 1;
        if [1, 4].contains(&(day % 7)) {
            story
                .run(day, 45, 8.0, 140)
                .card(day, if is_hard { 8.0 } else { 3.0 }, 3);
        }
        let is_heavy = [2, 3].contains(&(day % 7));
        story.morning(day, 8.0, if is_heavy { 7 } else { 2 });
    }
    let found = four_weeks(&story, 55);
    assert_eq!(causes(&found), [Cause::MuscleFatigue]);
    insta::assert_snapshot!(words::told(&found));
}

#[test]
fn hard_runs_that_come_before_every_day_alike_explain_nothing() {
    let mut story = Story::new();
    for day in 0..56 {
        if day % 2 == 0 {
            story.run(day, 45, 8.0, 140).card(day, 7.0, 3);
        }
        story.morning(day, 8.0, if day % 5 == 0 { 7 } else { 2 });
    }
    let found = four_weeks(&story, 55);
    assert!(!signs(&found, Cause::MuscleFatigue).contains(&Sign::HardSession));
}

#[test]
fn weeks_without_a_heavy_day_have_no_cause() {
    let mut story = Story::new();
    for day in 0..28 {
        story.morning(day, 5.0, 2);
    }
    let found = four_weeks(&story, 27);
    assert_eq!((found.legs, causes(&found)), (LegsState::Fresh, vec![]));
}

#[test]
fn a_single_heavy_day_is_told_with_its_own_date() {
    let mut story = Story::new();
    story.morning(20, 5.0, 8).morning(21, 8.0, 1);
    let found = four_weeks(&story, 27);
    assert_eq!(signs(&found, Cause::InadequateRecovery), [Sign::ShortNight]);
    assert_eq!(
        found.causes[0].reasons[0].phrase.key(),
        "causes-short-night"
    );
}

/// Ten weeks: eight as usual, then two that are worse at the same pulse, with or without an easier week
/// before them, tired on every morning.
fn worse(easier: bool, tired: bool) -> Story {
    let mut story = Story::new();
    for day in 0..84 {
        let is_worse = day >= 70;
        let is_easier = easier && (63..70).contains(&day);
        if day % 2 == 0 {
            let minutes = if is_easier { 15.0 } else { 45.0 };
            let facts = RunFacts {
                moving_s: minutes * 60.0,
                distance_m: minutes * 170.0,
                efficiency: Some(if is_worse { 1.10 } else { 1.20 }),
                heart_rate: vec![crate::recovery::TimeAtHeartRate {
                    bpm: 140,
                    ms: minutes as u32 * 60_000,
                }],
                ..RunFacts::default()
            };
            story.run_of(day, facts).card(day, 4.0, 3);
        }
        let check_in = CheckIn {
            sleep_h: Some(8.0),
            leg_heaviness: Some(if day >= 70 && day % 3 == 0 { 7 } else { 3 }),
            fatigue: Some(if tired && day >= 70 { 4 } else { 2 }),
            mood: Some(3),
            ..CheckIn::default()
        };
        story.check_in(day, check_in);
    }
    story
}

#[test]
fn worse_for_two_weeks_and_tired_in_spite_of_an_easier_week_asks_for_a_sports_physician() {
    let found = four_weeks(&worse(true, true), 83);
    assert!(
        causes(&found).contains(&Cause::OvertrainingPattern),
        "{:?}",
        causes(&found)
    );
    let signs = signs(&found, Cause::OvertrainingPattern);
    assert_eq!(signs[..2], [Sign::EfficiencyDown, Sign::LowWellness]);
    let finding = found.cause(Cause::OvertrainingPattern).unwrap();
    assert_eq!(finding.now[0].advice, Advice::SeeAClinician);
    insta::assert_snapshot!(words::told(&found));
}

#[test]
fn worse_for_two_weeks_without_an_easier_week_is_too_little_recovery() {
    let found = four_weeks(&worse(false, true), 83);
    assert_eq!(signs(&found, Cause::OvertrainingPattern), []);
    assert!(signs(&found, Cause::InadequateRecovery).contains(&Sign::NoEasierWeek));
}

#[test]
fn worse_pace_alone_is_no_pattern() {
    let found = four_weeks(&worse(true, false), 83);
    assert_eq!(signs(&found, Cause::OvertrainingPattern), []);
    assert_eq!(signs(&found, Cause::InadequateRecovery), []);
}

#[test]
fn long_runs_without_a_word_on_fuel_leave_it_open() {
    let mut story = even_weeks(8.0);
    story.run(47, 90, 10.0, 130);
    assert_eq!(causes(&four_weeks(&story, 55)), []);
    let intake = Intake {
        carbohydrate_during_g: Some(60),
        fluid_ml: Some(700),
        ..Intake::default()
    };
    story.entry(47, Draft::Intake(intake));
    assert_eq!(causes(&four_weeks(&story, 55)), [Cause::Biomechanics]);
}
