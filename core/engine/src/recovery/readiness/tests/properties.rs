use proptest::prelude::*;

use super::*;

#[derive(Clone, Copy, Debug)]
struct Morning {
    day: u64,
    sleep_h: Option<f64>,
    heaviness: Option<u8>,
    rmssd_ms: Option<f64>,
    pulse_bpm: Option<f64>,
    run_min: Option<u32>,
}

prop_compose! {
    fn morning()(
        day in 0u64..90,
        sleep_h in proptest::option::of(3.0..10.0),
        heaviness in proptest::option::of(0u8..=10),
        rmssd_ms in proptest::option::of(10.0..150.0),
        pulse_bpm in proptest::option::of(40.0..80.0),
        run_min in proptest::option::of(20u32..150),
    ) -> Morning {
        Morning { day, sleep_h, heaviness, rmssd_ms, pulse_bpm, run_min }
    }
}

fn told(mornings: &[Morning]) -> Story {
    let mut story = Story::new();
    for morning in mornings {
        story.check_in(
            morning.day,
            CheckIn {
                sleep_h: morning.sleep_h,
                leg_heaviness: morning.heaviness,
                rmssd_ms: morning.rmssd_ms,
                resting_heart_rate_bpm: morning.pulse_bpm,
                ..CheckIn::default()
            },
        );
        if let Some(minutes) = morning.run_min {
            story.run(morning.day, minutes, f64::from(minutes) / 6.0, 140);
        }
    }
    story
}

fn mornings() -> impl Strategy<Value = Vec<Morning>> {
    proptest::collection::btree_map(0u64..90, morning(), 0..80).prop_map(|days| {
        let days = days.into_iter();
        days.map(|(day, morning)| Morning { day, ..morning })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_entries_does_not_matter(mornings in mornings(), turn in 0usize..80) {
        let story = told(&mornings);
        let mut turned = story.clone();
        let entries = &mut turned.parts.entries;
        let by = turn % entries.len().max(1);
        entries.rotate_left(by);
        turned.parts.runs.reverse();
        prop_assert_eq!(readiness(&story, 80), readiness(&turned, 80));
    }

    #[test]
    fn what_comes_later_or_long_before_changes_nothing(mornings in mornings(), later in morning()) {
        let story = told(&mornings);
        let before = readiness(&story, 60);
        let mut more = mornings.clone();
        more.push(Morning { day: 200 + later.day, ..later });
        prop_assert_eq!(&before, &readiness(&told(&more), 60));
    }

    #[test]
    fn nothing_missing_is_ever_good(mornings in mornings(), day in 0u64..90) {
        let readiness = readiness(&told(&mornings), day);
        for finding in &readiness.factors {
            prop_assert!(
                finding.level() != ReadinessLevel::Missing || !finding.missing.is_empty(),
                "{finding:?}"
            );
        }
    }

    #[test]
    fn the_suggestion_is_never_bolder_than_the_worst_reason(
        mornings in mornings(),
        day in 0u64..90,
    ) {
        let readiness = readiness(&told(&mornings), day);
        prop_assert!(readiness.suggestion() >= readiness.level().suggests());
        for (_, reason) in readiness.why() {
            prop_assert!(readiness.suggestion() >= reason.suggests);
        }
        readiness.view(&english());
    }

    #[test]
    fn a_heavier_morning_never_suggests_more(mornings in mornings(), heaviness in 0u8..10) {
        let at = |heaviness| {
            let mut story = told(&mornings);
            story.morning(95, 8.0, heaviness);
            readiness(&story, 95).suggestion()
        };
        prop_assert!(at(heaviness) <= at(heaviness + 1));
    }
}
