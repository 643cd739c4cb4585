//! Heavy mornings after too little fluid, carbohydrate or iron.

use super::*;
use crate::coaching::Word;
use crate::recovery::advice::Advice;
use crate::recovery::entry::{BloodResult, Intake, Tag, TagKind};
use crate::recovery::{BackgroundDraft, HalvesChange, RunFacts};

#[test]
fn fluid_that_was_not_replaced_counts_from_two_percent_on() {
    for (after_kg, is_found) in [(68.5, true), (68.7, false)] {
        let mut story = Story::new();
        let intake = Intake {
            body_mass_before_kg: Some(70.0),
            body_mass_after_kg: Some(after_kg),
            ..Intake::default()
        };
        story
            .run(9, 60, 10.0, 140)
            .entry(9, Draft::Intake(intake))
            .morning(10, 8.0, 7);
        let found = signs(&today(&story, 10), Cause::Dehydration);
        assert_eq!(found.contains(&Sign::FluidLoss), is_found, "{after_kg}");
    }
}

#[test]
fn pulse_up_at_the_same_pace_is_drift_and_both_down_is_fuel() {
    for (speed_percent, heart_rate_percent, cause, sign) in [
        (-1.0, 9.0, Cause::Dehydration, Sign::Drift),
        (-9.0, -3.0, Cause::GlycogenDepletion, Sign::PaceAndPulseDown),
    ] {
        let mut story = Story::new();
        let facts = RunFacts {
            moving_s: 80.0 * 60.0,
            distance_m: 13_000.0,
            halves: Some(HalvesChange {
                speed_percent,
                heart_rate_percent,
            }),
            ..RunFacts::default()
        };
        story.run_of(9, facts).morning(10, 8.0, 7);
        let found = today(&story, 10);
        assert_eq!(causes(&found), [cause]);
        assert_eq!(signs(&found, cause), [sign]);
    }
}

#[test]
fn the_pulse_says_nothing_under_a_medicine_that_changes_it() {
    let mut story = Story::new();
    let facts = RunFacts {
        moving_s: 80.0 * 60.0,
        distance_m: 13_000.0,
        halves: Some(HalvesChange {
            speed_percent: 0.0,
            heart_rate_percent: 12.0,
        }),
        ..RunFacts::default()
    };
    let medicine = BackgroundDraft {
        pulse_medicine: true,
        ..BackgroundDraft::default()
    };
    story
        .background(medicine)
        .run_of(9, facts)
        .morning(10, 8.0, 7);
    assert_eq!(causes(&today(&story, 10)), []);
}

#[test]
fn heat_stands_under_fluid_and_beside() {
    let mut story = Story::new();
    let tag = Tag {
        tag: TagKind::Heat,
        note: None,
    };
    story.entry(10, Draft::Tag(tag)).morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!(signs(&found, Cause::Dehydration), [Sign::Heat]);
    assert_eq!(found.beside[0].kind, BesideKind::Heat);
}

#[test]
fn a_long_run_without_carbohydrate_is_named_and_one_not_entered_is_missing() {
    let mut story = Story::new();
    story.run(9, 85, 14.0, 140).morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!(causes(&found), []);
    let keys: Vec<_> = found
        .missing
        .iter()
        .map(|one| one.key().to_owned())
        .collect();
    assert!(keys.contains(&"causes-missing-fuel".to_owned()), "{keys:?}");
    let intake = Intake {
        carbohydrate_during_g: Some(0),
        ..Intake::default()
    };
    story.entry(9, Draft::Intake(intake));
    assert_eq!(
        signs(&today(&story, 10), Cause::GlycogenDepletion),
        [Sign::NoCarbohydrate]
    );
}

#[test]
fn heavy_from_late_on_counts_unless_there_was_enough_to_eat() {
    let mut story = Story::new();
    let facts = RunFacts {
        moving_s: 85.0 * 60.0,
        distance_m: 14_000.0,
        words: vec![(70 * 60, Word::Heavy)],
        ..RunFacts::default()
    };
    story.run_of(10, facts);
    assert_eq!(
        signs(&today(&story, 10), Cause::GlycogenDepletion),
        [Sign::HeavyLate]
    );
    let intake = Intake {
        carbohydrate_during_g: Some(60),
        ..Intake::default()
    };
    story.entry(10, Draft::Intake(intake));
    assert_eq!(signs(&today(&story, 10), Cause::GlycogenDepletion), []);
}

#[test]
fn low_ferritin_is_for_a_doctor_until_a_better_result() {
    let mut story = Story::new();
    let blood = |ferritin| {
        Draft::Blood(BloodResult {
            ferritin_ug_per_l: Some(ferritin),
            haemoglobin_g_per_l: None,
        })
    };
    story.entry(1, blood(18.0)).morning(10, 8.0, 7);
    let found = today(&story, 10);
    assert_eq!(signs(&found, Cause::IronDeficiency), [Sign::LowFerritin]);
    // The blood count is done.
    assert_eq!(found.causes[0].now[0].advice, Advice::SeeAClinician);
    story.entry(9, blood(52.0));
    assert_eq!(causes(&today(&story, 10)), []);
}

#[test]
fn tired_and_pale_asks_for_a_blood_count() {
    let mut story = Story::new();
    story
        .entry(5, symptom(SymptomKind::Fatigue))
        .entry(8, symptom(SymptomKind::Pallor))
        .morning(10, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 10), Cause::IronDeficiency),
        [Sign::IronSymptoms]
    );
}

#[test]
fn weeks_without_iron_rich_meals_count_only_with_a_symptom() {
    let mut story = Story::new();
    for day in 0..20 {
        let intake = Intake {
            iron_rich_meals: Some(0),
            ..Intake::default()
        };
        story.entry(day, Draft::Intake(intake));
    }
    story.morning(20, 8.0, 7);
    assert_eq!(causes(&today(&story, 20)), []);
    story.entry(18, symptom(SymptomKind::Breathlessness));
    assert_eq!(
        signs(&today(&story, 20), Cause::IronDeficiency),
        [Sign::FewIronMeals]
    );
}
