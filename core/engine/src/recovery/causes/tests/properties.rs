//! What holds for every journal.

use proptest::prelude::*;

use super::*;
use crate::recovery::entry::{
    Activity, ActivityKind, BloodResult, BodyPart, BodySide, Intake, Soreness, Tag, TagKind,
};
use crate::recovery::{CheckIn, Draft};

#[derive(Clone, Debug)]
enum Told {
    Run(u32, u16),
    Card(u8, u8),
    Entry(Draft),
}

fn told() -> impl Strategy<Value = Told> {
    let check_in = (4.0..9.0_f64, 0..=10_u8, 1..=10_u8, 1..=5_u8).prop_map(
        |(sleep_h, leg_heaviness, level, mood)| {
            Draft::CheckIn(CheckIn {
                sleep_h: Some(sleep_h),
                leg_heaviness: Some(leg_heaviness),
                mood: Some(mood),
                fatigue: Some(6 - mood),
                soreness: vec![Soreness {
                    part: BodyPart::Calf,
                    side: BodySide::Left,
                    level,
                }],
                resting_heart_rate_bpm: Some(50.0 + f64::from(level)),
                ..CheckIn::default()
            })
        },
    );
    let intake = (0..80_u16, 0..1_500_u16, any::<bool>()).prop_map(|(grams, ml, little)| {
        Draft::Intake(Intake {
            carbohydrate_during_g: Some(grams),
            carbohydrate_before_g: Some(grams),
            carbohydrate_after_g: Some(grams),
            fluid_ml: Some(ml),
            iron_rich_meals: Some(0),
            ate_too_little: Some(little),
            body_mass_before_kg: Some(70.0),
            body_mass_after_kg: Some(69.0 + f64::from(grams) / 100.0 - f64::from(ml) / 1_000.0),
            ..Intake::default()
        })
    });
    let tag = prop_oneof![
        Just(TagKind::Heat),
        Just(TagKind::Travel),
        Just(TagKind::Alcohol),
        Just(TagKind::Medicine),
    ];
    let strength = any::<bool>().prop_map(|hard_for_the_legs| {
        Draft::Activity(Activity {
            activity: ActivityKind::Strength,
            minutes: Some(40),
            distance_m: None,
            rpe: Some(5.0),
            hard_for_the_legs,
            note: None,
        })
    });
    let blood = (5.0..80.0_f64).prop_map(|ferritin| {
        Draft::Blood(BloodResult {
            ferritin_ug_per_l: Some(ferritin),
            haemoglobin_g_per_l: None,
        })
    });
    prop_oneof![
        3 => (15..150_u32, 120..180_u16).prop_map(|(minutes, bpm)| Told::Run(minutes, bpm)),
        2 => (0..=10_u8, 0..=10_u8).prop_map(|(rpe, heavy)| Told::Card(rpe, heavy)),
        4 => check_in.prop_map(Told::Entry),
        1 => intake.prop_map(Told::Entry),
        1 => tag.prop_map(|tag| Told::Entry(Draft::Tag(Tag { tag, note: None }))),
        1 => strength.prop_map(Told::Entry),
        1 => blood.prop_map(Told::Entry),
    ]
}

fn story(days: &[(u64, Told)]) -> Story {
    let mut story = Story::new();
    for (day, told) in days {
        match told {
            Told::Run(minutes, bpm) => {
                // One run a day: a card without an id belongs to it.
                let started = story.date(*day);
                if story.parts.runs.iter().all(|run| run.day() != started) {
                    story.run(*day, *minutes, f64::from(*minutes) / 6.0, *bpm);
                }
            }
            Told::Card(rpe, heavy) => {
                story.card(*day, f64::from(*rpe), *heavy);
            }
            Told::Entry(draft) => {
                story.entry(*day, draft.clone());
            }
        }
    }
    story
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_cause_comes_without_a_reason_and_every_word_can_be_said(
        days in prop::collection::vec((0..60_u64, told()), 0..120),
        weeks in 0..6_u8,
    ) {
        let story = story(&days);
        let history = story.history();
        let date = story.date(59);
        let load = LoadSeries::of(&history, date);
        let span = if weeks == 0 { Span::Today } else { Span::Weeks(weeks) };
        let found = Findings::of(&history, &load, span, date);
        for finding in &found.causes {
            prop_assert!(!finding.reasons.is_empty());
            prop_assert!(!finding.now.is_empty() && !finding.long_run.is_empty());
            for reason in &finding.reasons {
                prop_assert_eq!(reason.sign.cause(), finding.cause);
            }
        }
        if found.legs == LegsState::Fresh {
            prop_assert!(found.causes.is_empty());
        }
        // Saying it asserts that each message is there with its arguments.
        let text = words::told(&found);
        prop_assert!(!text.contains(['{', '}', '\u{2068}']), "{}", text);
        GaitSummary::of(&history, date).view(&words::english());
    }

    #[test]
    fn the_order_of_entries_does_not_matter(
        days in prop::collection::vec((0..40_u64, told()), 0..60),
    ) {
        let story = story(&days);
        let mut turned = story.clone();
        turned.parts.entries.reverse();
        turned.parts.runs.reverse();
        prop_assert_eq!(today(&story, 39), today(&turned, 39));
        prop_assert_eq!(four_weeks(&story, 39), four_weeks(&turned, 39));
    }

    #[test]
    fn what_comes_after_today_changes_nothing(
        days in prop::collection::vec((0..40_u64, told()), 0..60),
        // Within a week a card may still be filled in.
        later in prop::collection::vec((48..60_u64, told()), 0..20),
    ) {
        let before = story(&days);
        let mut all = days;
        all.extend(later);
        let after = story(&all);
        prop_assert_eq!(today(&before, 39), today(&after, 39));
        prop_assert_eq!(four_weeks(&before, 39), four_weeks(&after, 39));
    }

    #[test]
    fn a_quiet_day_long_ago_changes_no_reason_of_today(
        days in prop::collection::vec((200..240_u64, told()), 0..60),
    ) {
        let before = story(&days);
        let mut after = before.clone();
        after.entry(203, Draft::Tag(Tag { tag: TagKind::LongStanding, note: None }));
        prop_assert_eq!(today(&before, 239).causes, today(&after, 239).causes);
    }
}
