use proptest::prelude::*;

use super::*;
use crate::recovery::CheckIn;

/// A symptom that raises a flag of this kind by itself, where there is one.
fn raising(kind: FlagKind) -> Vec<Symptom> {
    let here = |kind| Symptom {
        part: Some(BodyPart::Shin),
        side: Some(BodySide::Left),
        ..symptom(kind)
    };
    let mut felt: Vec<Symptom> = SymptomKind::ALL.into_iter().map(here).collect();
    for circumstance in [
        Circumstance::EverydayLife,
        Circumstance::ChangesGait,
        Circumstance::AtNight,
        Circumstance::BonePoint,
        Circumstance::CannotBearWeight,
        Circumstance::Pop,
        Circumstance::HotAndSwollen,
        Circumstance::EasesOnStanding,
        Circumstance::DoesNotSettle,
    ] {
        for of in [
            SymptomKind::Pain,
            SymptomKind::Heaviness,
            SymptomKind::Breathlessness,
            SymptomKind::Palpitations,
        ] {
            felt.push(with(here(of), circumstance));
        }
    }
    let raises = |felt: &Symptom| {
        let mut story = Story::new();
        story.felt(0, felt.clone());
        kinds(&story, 0).contains(&kind)
    };
    felt.into_iter().filter(raises).collect()
}

#[test]
fn every_flag_of_one_symptom_is_set_aside_by_a_visit() {
    let mut tried = 0;
    for kind in FlagKind::ALL {
        for felt in raising(kind) {
            let mut story = Story::new();
            story.felt(0, felt);
            for draft in flag(&story, 0, kind).seen() {
                story.entry(0, draft);
            }
            assert!(!kinds(&story, 0).contains(&kind), "{kind:?}");
            tried += 1;
        }
    }
    assert!(tried >= 30, "{tried}");
}

#[test]
fn what_is_over_no_longer_flags_unless_only_a_yes_counts() {
    for kind in FlagKind::ALL {
        for felt in raising(kind) {
            let mut story = Story::new();
            story.felt(0, felt);
            for draft in flag(&story, 0, kind).gone(story.date(1)) {
                story.entry(1, draft);
            }
            let stands = kinds(&story, 1).contains(&kind);
            assert_eq!(stands, kind.needs_a_yes(), "{kind:?}");
        }
    }
}

#[test]
fn heart_bone_heat_muscle_and_drinking_need_a_yes() {
    for kind in [
        FlagKind::ChestPain,
        FlagKind::Fainted,
        FlagKind::BonePain,
        FlagKind::HeatOrConfusion,
        FlagKind::MuscleBreakdown,
        FlagKind::AfterMuchDrinking,
    ] {
        assert!(kind.needs_a_yes());
    }
    assert!(!FlagKind::PainChangesGait.needs_a_yes());
}

#[test]
fn an_emergency_that_is_days_old_waits_for_a_yes_and_calls_no_ambulance() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::ChestPain));
    for (day, urgency, waits) in [
        (0, Urgency::Emergency, false),
        (1, Urgency::Emergency, false),
        (2, Urgency::SameDay, true),
        (400, Urgency::SameDay, true),
    ] {
        let flag = flag(&story, day, FlagKind::ChestPain);
        assert_eq!(
            (flag.urgency, flag.waits_for_a_yes),
            (urgency, waits),
            "{day}"
        );
    }
}

#[test]
fn an_emergency_after_a_visit_flags_anew() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::ChestPain));
    story.felt(
        3,
        with(symptom(SymptomKind::ChestPain), Circumstance::Cleared),
    );
    assert_eq!(kinds(&story, 3), []);
    story.felt(5, symptom(SymptomKind::ChestPain));
    assert_eq!(kinds(&story, 5), [FlagKind::ChestPain]);
}

#[test]
fn what_is_no_emergency_stays_quiet_for_four_weeks_after_a_visit() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Numbness));
    story.felt(
        1,
        with(symptom(SymptomKind::Numbness), Circumstance::Cleared),
    );
    story.felt(20, symptom(SymptomKind::Numbness));
    assert_eq!(kinds(&story, 20), []);
    assert_eq!(kinds(&story, 29), []);
    assert_eq!(kinds(&story, 30), [FlagKind::Numbness]);
}

#[test]
fn a_visit_for_one_place_leaves_the_other() {
    let mut story = Story::new();
    let night = |part| with(pain(part, 2), Circumstance::AtNight);
    story
        .felt(0, night(BodyPart::Knee))
        .felt(0, night(BodyPart::Hip));
    story.felt(1, with(pain(BodyPart::Knee, 2), Circumstance::Cleared));
    let flag = flag(&story, 1, FlagKind::PainAtNight);
    assert_eq!(flag.symptoms.len(), 1);
    assert_eq!(flag.symptoms[0].part, Some(BodyPart::Hip));
}

#[test]
fn a_forgotten_symptom_fades_after_two_weeks() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Numbness));
    assert_eq!(kinds(&story, 14), [FlagKind::Numbness]);
    assert_eq!(kinds(&story, 15), []);
}

#[test]
fn a_symptom_that_was_written_down_beyond_the_date_line_is_not_lost() {
    let mut story = Story::new();
    story.felt(1, symptom(SymptomKind::ChestPain));
    assert_eq!(kinds(&story, 0), [FlagKind::ChestPain]);
    story = Story::new();
    story.felt(2, symptom(SymptomKind::ChestPain));
    assert_eq!(kinds(&story, 0), []);
}

#[test]
fn a_level_of_zero_closes_and_raises_nothing() {
    let mut story = Story::new();
    let night = with(pain(BodyPart::Knee, 4), Circumstance::AtNight);
    story.felt(0, night.clone());
    story.felt(
        1,
        Symptom {
            level: Some(0),
            ..night
        },
    );
    assert_eq!(kinds(&story, 1), []);
}

#[test]
fn the_most_urgent_comes_first() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::LowMood));
    story.felt(0, symptom(SymptomKind::DarkUrine));
    story.felt(0, symptom(SymptomKind::ChestPain));
    assert_eq!(
        kinds(&story, 0),
        [
            FlagKind::ChestPain,
            FlagKind::MuscleBreakdown,
            FlagKind::LowMood
        ]
    );
}

fn any_symptom() -> impl Strategy<Value = Symptom> {
    let kinds = proptest::sample::select(SymptomKind::ALL.to_vec());
    let parts = proptest::sample::select(BodyPart::ALL[..4].to_vec());
    let circumstances = proptest::sample::select(vec![
        Circumstance::OneLegOnly,
        Circumstance::EverydayLife,
        Circumstance::AtNight,
        Circumstance::Pop,
        Circumstance::EasesOnStanding,
        Circumstance::Cleared,
    ]);
    let circumstances = proptest::collection::vec(circumstances, 0..2);
    (
        kinds,
        proptest::option::of(parts),
        proptest::option::of(0..=10_u8),
        circumstances,
    )
        .prop_map(|(kind, part, level, circumstances)| Symptom {
            part,
            level,
            circumstances,
            ..symptom(kind)
        })
}

proptest! {
    #[test]
    fn the_order_in_which_entries_come_does_not_matter(
        told in proptest::collection::vec((0..30_u64, any_symptom()), 0..12),
    ) {
        let mut story = Story::new();
        for (day, symptom) in told {
            story.felt(day, symptom);
        }
        let mut reversed = story.clone();
        reversed.parts.entries.reverse();
        let today = story.date(30);
        prop_assert_eq!(flags(&story.history(), today), flags(&reversed.history(), today));
        prop_assert_eq!(may_run(&story.history(), today), may_run(&reversed.history(), today));
    }

    #[test]
    fn an_unrelated_day_changes_nothing(
        told in proptest::collection::vec((0..30_u64, any_symptom()), 0..12),
        day in 0..31_u64,
    ) {
        let mut story = Story::new();
        for (day, symptom) in told {
            story.felt(day, symptom);
        }
        let today = story.date(30);
        let before = flags(&story.history(), today);
        story.check_in(day, CheckIn { sleep_h: Some(8.0), ..CheckIn::default() });
        prop_assert_eq!(before, flags(&story.history(), today));
    }
}
