use super::*;
use crate::recovery::background::BackgroundDraft;
use crate::recovery::entry::{BodyPlace, RunCard};

fn of_one(symptom: Symptom) -> Vec<FlagKind> {
    let mut story = Story::new();
    story.felt(0, symptom);
    kinds(&story, 0)
}

#[test]
fn nothing_entered_flags_nothing() {
    assert_eq!(kinds(&Story::new(), 0), []);
}

#[test]
fn every_emergency_flags_at_once_without_anything_else() {
    for (felt, kind) in [
        (SymptomKind::ChestPain, FlagKind::ChestPain),
        (SymptomKind::Fainted, FlagKind::Fainted),
        (SymptomKind::Breathlessness, FlagKind::Breathless),
        (SymptomKind::Confusion, FlagKind::HeatOrConfusion),
        (SymptomKind::OneSidedWeakness, FlagKind::OneSidedWeakness),
        (SymptomKind::AfterMuchDrinking, FlagKind::AfterMuchDrinking),
        (SymptomKind::TenseLeg, FlagKind::TenseLeg),
        (SymptomKind::SaddleNumbness, FlagKind::SaddleNumbness),
    ] {
        assert_eq!(of_one(symptom(felt)), [kind]);
        assert_eq!(kind.urgency(), Urgency::Emergency);
    }
}

#[test]
fn palpitations_with_dizziness_are_an_emergency_and_alone_a_visit() {
    assert_eq!(
        of_one(symptom(SymptomKind::Palpitations)),
        [FlagKind::Palpitations]
    );
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Palpitations));
    story.felt(1, symptom(SymptomKind::Dizziness));
    assert_eq!(
        kinds(&story, 1),
        [FlagKind::PalpitationsWithDizziness, FlagKind::Dizziness]
    );
    let restless = with(
        symptom(SymptomKind::Palpitations),
        Circumstance::DoesNotSettle,
    );
    assert_eq!(of_one(restless), [FlagKind::PalpitationsWithDizziness]);
}

#[test]
fn breath_that_eases_on_standing_is_seen_the_same_day() {
    let eases = with(
        symptom(SymptomKind::Breathlessness),
        Circumstance::EasesOnStanding,
    );
    assert_eq!(of_one(eases.clone()), [FlagKind::BreathlessOnExertion]);
    let mut stays = eases;
    stays.circumstances.push(Circumstance::DoesNotSettle);
    assert_eq!(of_one(stays), [FlagKind::Breathless]);
}

#[test]
fn a_hot_swollen_calf_is_seen_the_same_day() {
    let calf = Symptom {
        part: Some(BodyPart::Calf),
        side: Some(BodySide::Right),
        ..symptom(SymptomKind::Swelling)
    };
    let hot = with(calf.clone(), Circumstance::HotAndSwollen);
    assert_eq!(of_one(hot), [FlagKind::HotSwollenLeg]);
    assert_eq!(of_one(calf.clone()), [FlagKind::Swelling]);
    let mut story = Story::new();
    story.felt(0, calf.clone());
    story.felt(
        0,
        Symptom {
            level: Some(4),
            side: Some(BodySide::Right),
            ..pain(BodyPart::Calf, 4)
        },
    );
    assert!(kinds(&story, 0).contains(&FlagKind::HotSwollenLeg));
    // Pain of the other calf is another matter.
    let mut story = Story::new();
    story.felt(0, calf);
    story.felt(0, pain(BodyPart::Calf, 2));
    assert_eq!(kinds(&story, 0), [FlagKind::Swelling]);
}

#[test]
fn dark_urine_or_extreme_muscle_pain_is_seen_the_same_day() {
    for kind in [SymptomKind::DarkUrine, SymptomKind::MuscleBreakdown] {
        assert_eq!(of_one(symptom(kind)), [FlagKind::MuscleBreakdown]);
    }
}

#[test]
fn no_weight_a_pop_or_a_point_of_bone_is_seen_the_same_day() {
    for (circumstance, kind) in [
        (Circumstance::CannotBearWeight, FlagKind::CannotBearWeight),
        (Circumstance::Pop, FlagKind::Pop),
        (Circumstance::BonePoint, FlagKind::BonePain),
    ] {
        assert_eq!(of_one(with(pain(BodyPart::Shin, 3), circumstance)), [kind]);
        assert_eq!(kind.urgency(), Urgency::SameDay);
    }
}

#[test]
fn an_earlier_bone_stress_injury_is_named_with_bone_pain() {
    let mut story = Story::new();
    story.background(BackgroundDraft {
        bone_stress_injury: true,
        ..BackgroundDraft::default()
    });
    story.felt(0, with(pain(BodyPart::Foot, 3), Circumstance::BonePoint));
    let flag = flag(&story, 0, FlagKind::BonePain);
    assert_eq!(flag.notes, [Phrase::new("flag-note-bone-stress")]);
}

#[test]
fn pain_that_changes_gait_or_comes_at_night_is_worth_a_visit() {
    for (circumstance, kind) in [
        (Circumstance::ChangesGait, FlagKind::PainChangesGait),
        (Circumstance::AtNight, FlagKind::PainAtNight),
    ] {
        assert_eq!(of_one(with(pain(BodyPart::Knee, 2), circumstance)), [kind]);
    }
}

#[test]
fn pain_above_three_for_more_than_a_week_is_worth_a_visit() {
    let told = |levels: &[(u64, u8)]| {
        let mut story = Story::new();
        for (day, level) in levels {
            story.felt(*day, pain(BodyPart::Knee, *level));
        }
        kinds(&story, levels.last().unwrap().0)
    };
    assert_eq!(told(&[(0, 4), (8, 4)]), [FlagKind::PainThatStays]);
    assert_eq!(told(&[(0, 4), (7, 4)]), [], "a week, not more");
    assert_eq!(told(&[(0, 3), (8, 3)]), [], "three, not more");
    assert_eq!(told(&[(0, 6), (8, 2)]), [], "it got better");
    assert_eq!(told(&[(0, 4), (4, 2), (8, 4)]), [], "it came anew");
    let mut story = Story::new();
    let since = Some(story.date(0));
    story.felt(
        9,
        Symptom {
            since,
            ..pain(BodyPart::Knee, 5)
        },
    );
    let flag = flag(&story, 9, FlagKind::PainThatStays);
    assert_eq!(
        (flag.first_day, flag.last_day),
        (story.date(0), story.date(9))
    );
}

#[test]
fn numbness_swelling_pallor_and_dizziness_are_worth_a_visit() {
    for (felt, kind) in [
        (SymptomKind::Numbness, FlagKind::Numbness),
        (SymptomKind::Swelling, FlagKind::Swelling),
        (SymptomKind::Pallor, FlagKind::Pallor),
        (SymptomKind::Dizziness, FlagKind::Dizziness),
        (SymptomKind::MissedPeriods, FlagKind::MissedPeriods),
        (SymptomKind::WeightLoss, FlagKind::WeightLoss),
        (SymptomKind::FrequentIllness, FlagKind::FrequentIllness),
        (SymptomKind::LowMood, FlagKind::LowMood),
    ] {
        assert_eq!(of_one(symptom(felt)), [kind]);
        assert_eq!(kind.urgency(), Urgency::BookAVisit);
    }
}

#[test]
fn heaviness_alone_is_no_flag_but_one_leg_and_everyday_life_are() {
    let heavy = symptom(SymptomKind::Heaviness);
    assert_eq!(of_one(heavy.clone()), []);
    let left = Symptom {
        side: Some(BodySide::Left),
        ..heavy.clone()
    };
    assert_eq!(of_one(left), [FlagKind::OneLegOnly]);
    let stairs = with(heavy, Circumstance::EverydayLife);
    assert_eq!(of_one(stairs), [FlagKind::HeavinessInEverydayLife]);
}

#[test]
fn two_cards_of_the_same_heavy_leg_are_worth_a_visit() {
    let card = |side| {
        Draft::RunCard(RunCard {
            leg_heaviness: Some(7),
            heavy_where: vec![BodyPlace {
                part: BodyPart::Calf,
                side,
            }],
            ..RunCard::default()
        })
    };
    let mut story = Story::new();
    story.entry(0, card(BodySide::Left));
    assert_eq!(kinds(&story, 0), []);
    story.entry(3, card(BodySide::Left));
    assert_eq!(kinds(&story, 3), [FlagKind::OneLegOnly]);
    story.entry(5, card(BodySide::Right));
    assert_eq!(kinds(&story, 5), [], "both sides in turn");
}

#[test]
fn legs_that_ease_on_standing_ask_for_the_vessels_with_age_smoking_or_diabetes() {
    let eases = with(
        symptom(SymptomKind::Heaviness),
        Circumstance::EasesOnStanding,
    );
    let notes = |draft| {
        let mut story = Story::new();
        story.background(draft).felt(0, eases.clone());
        flag(&story, 0, FlagKind::EasesOnStanding).notes
    };
    let none = BackgroundDraft::default();
    let vessels = [Phrase::new("flag-note-vessels")];
    assert_eq!(notes(none), []);
    let born = |year| BackgroundDraft {
        birth_year: Some(year),
        ..none
    };
    assert_eq!(notes(born(1976)), [], "50");
    assert_eq!(notes(born(1975)), vessels);
    assert_eq!(
        notes(BackgroundDraft {
            smoking: true,
            ..none
        }),
        vessels
    );
    assert_eq!(
        notes(BackgroundDraft {
            diabetes: true,
            ..none
        }),
        vessels
    );
}

#[test]
fn fatigue_with_pallor_or_dizziness_is_one_flag() {
    for sign in [SymptomKind::Pallor, SymptomKind::Dizziness] {
        let mut story = Story::new();
        story.felt(0, symptom(SymptomKind::Fatigue));
        assert_eq!(kinds(&story, 0), []);
        story.felt(2, symptom(sign));
        assert_eq!(kinds(&story, 2), [FlagKind::FatigueWithSigns]);
    }
    // Breath out of proportion stays an emergency beside it.
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Fatigue));
    story.felt(0, symptom(SymptomKind::Breathlessness));
    assert_eq!(
        kinds(&story, 0),
        [FlagKind::Breathless, FlagKind::FatigueWithSigns]
    );
}
