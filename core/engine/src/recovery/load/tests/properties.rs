use proptest::prelude::*;

use super::*;
use crate::recovery::entry::{Tag, TagKind};

/// Runs by day: minutes, heart rate (0 for none) and effort.
fn runs() -> impl Strategy<Value = Vec<(u64, u32, u16, Option<u8>)>> {
    let run = (
        0..90_u64,
        1..180_u32,
        prop_oneof![Just(0_u16), 90..200_u16],
        prop::option::of(0..=10_u8),
    );
    prop::collection::vec(run, 1..40)
}

fn story_of(runs: &[(u64, u32, u16, Option<u8>)]) -> Story {
    let mut story = Story::new();
    for (index, (day, minutes, bpm, rpe)) in runs.iter().enumerate() {
        story.run(*day, *minutes, f64::from(*minutes) / 6.0, *bpm);
        let id = format!("run-{day}-{index}");
        if let Some(run) = story.parts.runs.last_mut() {
            run.id.clone_from(&id);
        }
        if let Some(rpe) = rpe {
            let card = crate::recovery::entry::RunCard {
                run: Some(id),
                rpe: Some(f64::from(*rpe)),
                ..Default::default()
            };
            story.entry(*day, Draft::RunCard(card));
        }
    }
    story
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_runs_and_entries_does_not_matter(runs in runs(), turn in 0..40_usize) {
        let mut story = story_of(&runs);
        let before = series(&story, 95);
        let turn_runs = turn % story.parts.runs.len();
        story.parts.runs.rotate_left(turn_runs);
        story.parts.entries.reverse();
        prop_assert_eq!(before, series(&story, 95));
    }

    #[test]
    fn a_day_that_has_nothing_to_do_with_load_changes_nothing(runs in runs(), day in 0..95_u64) {
        let mut story = story_of(&runs);
        let before = series(&story, 95);
        story.morning(day, 7.0, 3);
        story.entry(day, Draft::Tag(Tag { tag: TagKind::Heat, note: None }));
        story.entry(day, activity(ActivityKind::Massage, Some(60), Some(5.0)));
        prop_assert_eq!(before, series(&story, 95));
    }

    #[test]
    fn every_value_is_finite_and_within_its_bounds(runs in runs()) {
        let story = story_of(&runs);
        let series = series(&story, 120);
        let most = series.days().iter().map(|day| day.load).fold(0.0, f64::max);
        for day in series.days() {
            prop_assert!(day.load.is_finite() && day.load >= 0.0);
            prop_assert!((0.0..=most).contains(&day.ctl) && (0.0..=most).contains(&day.atl));
            prop_assert!(day.monotony.is_none_or(|it| (0.0..=10.0).contains(&it)));
            prop_assert_eq!(day.monotony.is_some(), day.strain.is_some());
        }
        let dates = series.days().windows(2);
        prop_assert!(dates.into_iter().all(|pair| pair[1].date == crate::recovery::ahead(pair[0].date, 1)));
    }

    #[test]
    fn where_a_day_is_counted_from_does_not_matter(runs in runs(), hours in -14..=14_i32) {
        let story = story_of(&runs);
        let before = series(&story, 95);
        let mut moved = story.clone();
        for run in &mut moved.parts.runs {
            // The same local time elsewhere.
            run.utc_offset_s += hours * 3_600;
            run.started_at_utc_ms -= i64::from(hours) * 3_600_000;
        }
        for entry in &mut moved.parts.entries {
            entry.at_utc_ms -= i64::from(hours) * 3_600_000;
            entry.utc_offset_s += hours * 3_600;
        }
        prop_assert_eq!(before, series(&moved, 95));
    }

    #[test]
    fn a_minute_is_in_exactly_one_intensity(runs in runs()) {
        let story = story_of(&runs);
        let series = series(&story, 95);
        let split = series.intensity_split(story.date(95));
        let days = series.days().iter().filter(|day| day.date > story.date(67));
        let minutes: f64 = days.map(|day| day.minutes).sum();
        prop_assert!((split.minutes() - minutes).abs() < 1e-6);
    }
}
