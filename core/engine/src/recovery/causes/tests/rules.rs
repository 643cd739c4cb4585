//! The rules that the scenarios do not tell.

use super::*;
use crate::recovery::entry::{
    BloodResult, BodyPart, BodySide, Intake, Shoes, Soreness, Tag, TagKind,
};
use crate::recovery::{BackgroundDraft, CheckIn, RunFacts};
use crate::run::{Profile, ProfileDraft, Sex};

#[test]
fn a_long_run_is_one_of_ninety_minutes_or_much_longer_than_usual() {
    let mut story = Story::new();
    for day in [1, 3, 5, 7] {
        story.run(day, 30, 5.0, 130);
    }
    story.run(8, 40, 7.0, 130).morning(9, 8.0, 7);
    assert!(!signs(&today(&story, 9), Cause::MuscleFatigue).contains(&Sign::LongRun));
    story.run(20, 50, 8.0, 130).morning(21, 8.0, 7);
    assert!(signs(&today(&story, 21), Cause::MuscleFatigue).contains(&Sign::LongRun));
    let mut long = Story::new();
    long.run(8, 95, 12.0, 130).morning(9, 8.0, 7);
    assert_eq!(
        signs(&today(&long, 9), Cause::MuscleFatigue),
        [Sign::LongRun]
    );
}

#[test]
fn a_hard_run_without_the_phone_counts_and_a_swim_does_not() {
    for (kind, expected) in [
        (ActivityKind::Run, vec![Sign::HardSession]),
        (ActivityKind::Swimming, vec![]),
        (ActivityKind::Massage, vec![]),
    ] {
        let mut story = Story::new();
        let hard = Activity {
            rpe: Some(8.0),
            ..activity(kind)
        };
        story.entry(9, Draft::Activity(hard)).morning(10, 8.0, 7);
        assert_eq!(signs(&today(&story, 10), Cause::MuscleFatigue), expected);
    }
}

#[test]
fn a_high_pulse_for_a_quarter_of_an_hour_is_hard_where_no_effort_was_entered() {
    let mut story = Story::new();
    story.run(9, 30, 6.0, 172).morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::MuscleFatigue),
        [Sign::HardSession]
    );
    story.card(9, 4.0, 2);
    assert_eq!(signs(&today(&story, 10), Cause::MuscleFatigue), []);
}

#[test]
fn poor_nights_and_stress_are_weak_reasons() {
    let mut story = Story::new();
    let check_in = CheckIn {
        leg_heaviness: Some(7),
        sleep_quality: Some(2),
        stress: Some(4),
        ..CheckIn::default()
    };
    story.check_in(10, check_in);
    let found = signs(&today(&story, 10), Cause::InadequateRecovery);
    assert_eq!(found, [Sign::PoorNight, Sign::Stress]);
}

#[test]
fn a_long_journey_counts_for_two_days() {
    let mut story = Story::new();
    let tag = Tag {
        tag: TagKind::Travel,
        note: None,
    };
    story
        .entry(8, Draft::Tag(tag))
        .morning(10, 8.0, 7)
        .morning(11, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::InadequateRecovery),
        [Sign::Travel]
    );
    assert_eq!(signs(&today(&story, 11), Cause::InadequateRecovery), []);
}

#[test]
fn seven_days_without_a_day_off_are_named() {
    let mut story = Story::new();
    for day in 3..10 {
        story.run(day, 30, 5.0, 130).card(day, 3.0, 2);
    }
    story.morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::InadequateRecovery),
        [Sign::NoDayOff]
    );
    story.parts.runs.remove(2);
    assert_eq!(signs(&today(&story, 10), Cause::InadequateRecovery), []);
}

#[test]
fn decoupling_counts_where_the_halves_are_not_known() {
    for (percent, hot, is_found) in [(7.0, false, false), (7.0, true, true), (12.0, false, true)] {
        let mut story = Story::new();
        let facts = RunFacts {
            moving_s: 3_600.0,
            distance_m: 10_000.0,
            decoupling_percent: Some(percent),
            hot,
            ..RunFacts::default()
        };
        story.run_of(9, facts).morning(10, 8.0, 7);
        let found = signs(&today(&story, 10), Cause::Dehydration);
        assert_eq!(found.contains(&Sign::Drift), is_found, "{percent} {hot}");
    }
}

#[test]
fn little_to_drink_counts_in_long_runs() {
    for (minutes, is_found) in [(80, false), (95, true)] {
        let mut story = Story::new();
        let intake = Intake {
            fluid_ml: Some(150),
            ..Intake::default()
        };
        story
            .run(9, minutes, 12.0, 130)
            .entry(9, Draft::Intake(intake))
            .morning(10, 8.0, 7);
        let found = signs(&today(&story, 10), Cause::Dehydration);
        assert_eq!(found.contains(&Sign::LittleFluid), is_found, "{minutes}");
    }
}

#[test]
fn little_carbohydrate_before_a_long_run_counts() {
    let mut story = Story::new();
    let intake = Intake {
        carbohydrate_before_g: Some(10),
        ..Intake::default()
    };
    story
        .run(9, 80, 12.0, 130)
        .entry(9, Draft::Intake(intake))
        .morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::GlycogenDepletion),
        [Sign::LittleBefore]
    );
}

#[test]
fn two_hard_days_with_little_food_count() {
    let mut story = Story::new();
    for day in [7, 9] {
        story.run(day, 40, 8.0, 150).card(day, 8.0, 3);
    }
    story.morning(10, 8.0, 7);
    assert_eq!(signs(&today(&story, 10), Cause::GlycogenDepletion), []);
    let mut story = Story::new();
    for day in [8, 9] {
        story.run(day, 40, 8.0, 150).card(day, 8.0, 3);
    }
    let intake = Intake {
        carbohydrate_after_g: Some(20),
        ..Intake::default()
    };
    story.entry(8, Draft::Intake(intake)).morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::GlycogenDepletion),
        [Sign::HardDaysLittleFood]
    );
}

#[test]
fn haemoglobin_is_low_by_sex() {
    for (sex, is_low) in [
        (Sex::Male, true),
        (Sex::Female, false),
        (Sex::Unspecified, false),
    ] {
        let mut story = Story::new();
        let profile = ProfileDraft {
            sex,
            ..ProfileDraft::default()
        };
        story.parts.profile = Profile::try_from(profile).unwrap();
        let blood = BloodResult {
            ferritin_ug_per_l: None,
            haemoglobin_g_per_l: Some(125.0),
        };
        story.entry(5, Draft::Blood(blood)).morning(10, 8.0, 7);
        let found = signs(&today(&story, 10), Cause::IronDeficiency);
        assert_eq!(found.contains(&Sign::LowHaemoglobin), is_low, "{sex:?}");
    }
}

#[test]
fn low_blood_values_of_before_count_with_a_symptom_and_not_after_a_good_result() {
    let mut story = Story::new();
    let anaemia = BackgroundDraft {
        anaemia: true,
        ..BackgroundDraft::default()
    };
    story.background(anaemia).morning(10, 8.0, 7);
    assert_eq!(causes(&today(&story, 10)), []);
    story.entry(9, symptom(SymptomKind::Fatigue));
    assert_eq!(
        signs(&today(&story, 10), Cause::IronDeficiency),
        [Sign::LowBloodBefore]
    );
    let blood = BloodResult {
        ferritin_ug_per_l: Some(60.0),
        haemoglobin_g_per_l: None,
    };
    story.entry(8, Draft::Blood(blood));
    assert_eq!(causes(&today(&story, 10)), []);
}

#[test]
fn one_side_sore_again_and_again_is_named_and_one_sore_week_is_not() {
    for (days, expected) in [
        ([30, 36, 44], vec![Sign::OneSidedSoreness]),
        ([42, 43, 44], vec![]),
    ] {
        let mut story = Story::new();
        for day in days {
            let check_in = CheckIn {
                soreness: vec![Soreness {
                    part: BodyPart::Achilles,
                    side: BodySide::Left,
                    level: 3,
                }],
                ..CheckIn::default()
            };
            story.check_in(day, check_in);
        }
        story.morning(50, 8.0, 7);
        assert_eq!(signs(&today(&story, 50), Cause::Biomechanics), expected);
    }
}

#[test]
fn the_first_shoes_that_are_named_are_not_new() {
    let mut story = Story::new();
    let card = crate::recovery::entry::RunCard {
        shoes: Some("Only".to_owned()),
        ..crate::recovery::entry::RunCard::default()
    };
    story
        .morning(0, 8.0, 1)
        .entry(38, Draft::RunCard(card))
        .morning(40, 8.0, 7);
    assert_eq!(causes(&today(&story, 40)), []);
    let shoes = Shoes {
        name: "New".to_owned(),
        laid_aside: false,
    };
    story.entry(39, Draft::Shoes(shoes));
    assert_eq!(
        signs(&today(&story, 40), Cause::Biomechanics),
        [Sign::NewShoes]
    );
}

#[test]
fn soreness_after_something_new_needs_four_weeks_without_it() {
    let sore = |level| CheckIn {
        leg_heaviness: Some(7),
        soreness: vec![Soreness {
            part: BodyPart::Calf,
            side: BodySide::Both,
            level,
        }],
        ..CheckIn::default()
    };
    let mut story = Story::new();
    story
        .morning(0, 8.0, 1)
        .run(38, 30, 5.0, 130)
        .check_in(40, sore(5));
    // Who only checked in before may have run without a word.
    assert_eq!(signs(&today(&story, 40), Cause::MuscleDamage), []);
    story.run(5, 30, 5.0, 130);
    assert_eq!(
        signs(&today(&story, 40), Cause::MuscleDamage),
        [Sign::SoreAfterNew]
    );
    story.run(20, 30, 5.0, 130);
    assert_eq!(signs(&today(&story, 40), Cause::MuscleDamage), []);
}

#[test]
fn soreness_after_hard_and_long_runs_names_each_once() {
    let sore = CheckIn {
        leg_heaviness: Some(7),
        soreness: vec![Soreness {
            part: BodyPart::Calf,
            side: BodySide::Both,
            level: 4,
        }],
        ..CheckIn::default()
    };
    let mut story = Story::new();
    story
        .run(7, 40, 8.0, 150)
        .card(7, 8.0, 3)
        .run(8, 100, 14.0, 130)
        .card(8, 4.0, 3)
        .check_in(10, sore);
    let found = signs(&today(&story, 10), Cause::MuscleDamage);
    assert_eq!(found, [Sign::SoreAfterHard, Sign::SoreAfterLong]);
}
