//! What a session is worth.

use super::*;
use crate::recovery::BackgroundDraft;
use crate::recovery::facts::{RunFacts, TimeAtHeartRate};
use crate::recovery::season::StartAnswers;

fn day_of(story: &Story, day: u64) -> LoadDay {
    *series(story, day).day(story.date(day)).unwrap()
}

#[test]
fn banister_weighs_the_reserve_by_sex() {
    // An hour at 120 of 50 to 190: half of the reserve.
    let (male, female) = (
        60.0 * 0.5 * 0.64 * libm::exp(0.96),
        60.0 * 0.5 * 0.86 * libm::exp(0.835),
    );
    for (sex, wanted) in [
        (Sex::Male, male),
        (Sex::Female, female),
        (Sex::Unspecified, f64::midpoint(male, female)),
    ] {
        let mut story = runner(Some(50), Some(190), sex);
        story.run(0, 60, 10.0, 120);
        assert_near(day_of(&story, 0).trimp_banister.unwrap(), wanted);
    }
}

#[test]
fn a_heart_rate_beyond_the_limits_counts_as_the_limit() {
    let mut story = runner(Some(50), Some(190), Sex::Male);
    story.run(0, 60, 10.0, 45).run(1, 10, 2.0, 200);
    assert_near(day_of(&story, 0).trimp_banister.unwrap(), 0.0);
    assert_near(
        day_of(&story, 1).trimp_banister.unwrap(),
        10.0 * 0.64 * libm::exp(1.92),
    );
}

#[test]
fn edwards_counts_tenths_of_the_maximum() {
    for (bpm, weight) in [
        (94, 0.0),
        (95, 1.0),
        (113, 1.0),
        (114, 2.0),
        (133, 3.0),
        (152, 4.0),
        (171, 5.0),
        (195, 5.0),
    ] {
        let mut story = Story::new();
        story.run(0, 10, 2.0, bpm);
        let found = day_of(&story, 0).trimp_edwards.unwrap();
        assert!((found - 10.0 * weight).abs() < 1e-9, "{bpm}: {found}");
    }
}

#[test]
fn lucia_counts_three_zones_between_the_thresholds() {
    // 85 % of 200 is 170, 93.5 % is 187.
    for (bpm, weight) in [(169, 1.0), (170, 2.0), (186, 2.0), (187, 3.0)] {
        let mut story = runner(Some(50), Some(200), Sex::Male);
        story.run(0, 10, 2.0, bpm);
        assert_near(day_of(&story, 0).trimp_lucia.unwrap(), 10.0 * weight);
    }
}

#[test]
fn effort_times_minutes_is_the_load_of_cards_and_activities() {
    let mut story = Story::new();
    story.run(0, 50, 9.0, 0).card(0, 4.0, 3);
    story.entry(1, activity(ActivityKind::Swimming, Some(30), Some(5.0)));
    story.entry(2, activity(ActivityKind::Mobility, Some(30), Some(5.0)));
    story.entry(3, activity(ActivityKind::Walk, Some(60), None));
    story.entry(4, activity(ActivityKind::Strength, Some(40), None));
    assert_eq!(day_of(&story, 0).srpe, Some(200.0));
    assert_eq!(day_of(&story, 1).srpe, Some(150.0));
    assert_eq!(day_of(&story, 2).srpe, Some(0.0), "care is no load");
    assert!(day_of(&story, 3).minutes <= 0.0, "a stroll is no load");
    let strength = day_of(&story, 4);
    assert_eq!((strength.srpe, strength.estimated), (None, true));
    assert!(strength.load > 0.0);
}

#[test]
fn a_run_without_the_phone_has_metres_and_the_usual_pace() {
    let mut story = Story::new();
    for day in 0..3 {
        story.run(day, 60, 10.0, 140);
    }
    story.entry(
        3,
        Draft::Activity(Activity {
            activity: ActivityKind::Run,
            minutes: None,
            distance_m: Some(5_000.0),
            rpe: Some(3.0),
            hard_for_the_legs: false,
            note: None,
        }),
    );
    let day = day_of(&story, 3);
    assert_eq!((day.distance_m, day.estimated), (5_000.0, true));
    assert_near(day.minutes, 30.0);
    assert_near(day.srpe.unwrap(), 90.0);
}

#[test]
fn before_the_first_run_the_pace_of_day_one_tells_the_minutes() {
    let mut story = Story::new();
    story.parts.start = Some(StartAnswers {
        given_on: story.date(0),
        longest_run_m: 8_000.0,
        runs_a_week: 3,
        easy_pace_s_per_km: Some(360.0),
    });
    let run = Draft::Activity(Activity {
        activity: ActivityKind::Run,
        minutes: None,
        distance_m: Some(5_000.0),
        rpe: None,
        hard_for_the_legs: false,
        note: None,
    });
    story.entry(1, run.clone());
    assert_near(day_of(&story, 1).minutes, 30.0);
    story.parts.start = None;
    story.entry(1, run);
    assert_eq!(series(&story, 1).days(), [], "nothing is made up");
}

#[test]
fn a_heart_rate_that_was_heard_for_too_short_a_time_says_nothing_of_the_run() {
    let run = |minutes_heard: u32| RunFacts {
        moving_s: 3_600.0,
        distance_m: 10_000.0,
        heart_rate: vec![TimeAtHeartRate {
            bpm: 120,
            ms: minutes_heard * 60_000,
        }],
        ..RunFacts::default()
    };
    let mut story = runner(Some(50), Some(190), Sex::Male);
    story.run_of(0, run(60)).run_of(1, run(55));
    story.run_of(2, run(40)).run_of(3, run(29));
    let series = series(&story, 3);
    let days = series.days();
    assert!(!days[1].estimated, "nine tenths are the whole");
    let (whole, part) = (days[0].load, days[2]);
    assert_near(part.trimp_banister.unwrap(), whole * 40.0 / 60.0);
    assert_near(part.load, whole);
    assert!(part.estimated);
    assert_eq!((days[3].trimp_banister, days[3].estimated), (None, true));
}

#[test]
fn the_maximum_is_entered_then_seen_then_estimated_from_age() {
    let source = |story: &Story, day| {
        let maximum = series(story, day).maximum();
        maximum.map(|maximum| (maximum.bpm, maximum.source))
    };
    let mut story = runner(Some(50), None, Sex::Male);
    story.run(0, 60, 10.0, 150).run(1, 60, 10.0, 170);
    assert_eq!(source(&story, 1), None);
    assert_eq!(day_of(&story, 1).trimp_banister, None, "never made up");
    story.background(BackgroundDraft {
        birth_year: Some(1986),
        ..BackgroundDraft::default()
    });
    assert_eq!(source(&story, 1), Some((180.0, MaximumSource::Age)));
    story.run(2, 60, 10.0, 140);
    // Three runs have reached what the lowest of them reached.
    assert_eq!(source(&story, 2), Some((150.0, MaximumSource::Seen)));
    story.run(3, 60, 10.0, 215).run(4, 60, 10.0, 168);
    let seen = Some((178.0, MaximumSource::Seen));
    assert_eq!(source(&story, 4), seen, "one false peak is none");
    assert_eq!(source(&story, 1), Some((180.0, MaximumSource::Age)));
    let mut entered = runner(Some(50), Some(195), Sex::Male);
    entered.parts.runs.clone_from(&story.parts.runs);
    assert_eq!(source(&entered, 2), Some((195.0, MaximumSource::Entered)));
}

#[test]
fn rest_is_the_median_of_what_was_known_on_that_day() {
    let mut story = runner(None, Some(190), Sex::Male);
    for day in [0, 5, 9] {
        story.run(day, 60, 10.0, 120);
    }
    story.check_in(3, resting(52.0)).check_in(4, resting(60.0));
    story.check_in(5, resting(50.0)).check_in(9, resting(40.0));
    let banister = |rest: f64| {
        let share = (120.0 - rest) / (190.0 - rest);
        60.0 * share * 0.64 * libm::exp(1.92 * share)
    };
    let series = series(&story, 9);
    let day = |day| series.day(story.date(day)).unwrap();
    assert_eq!(day(0).trimp_banister, None);
    assert!(day(0).trimp_edwards.is_some(), "which needs no rest");
    assert_near(day(5).trimp_banister.unwrap(), banister(52.0));
    assert_near(day(9).trimp_banister.unwrap(), banister(51.0));
}

#[test]
fn whoever_is_coached_by_talk_test_has_no_load_by_heart_rate() {
    let mut story = Story::new();
    story.run(0, 60, 10.0, 140).card(0, 4.0, 2);
    story.background(BackgroundDraft {
        pulse_medicine: true,
        ..BackgroundDraft::default()
    });
    let day = day_of(&story, 0);
    assert_eq!(day.trimp_banister, None);
    assert_eq!(day.trimp_edwards, None);
    assert_eq!(day.trimp_lucia, None);
    assert_near(day.load, 240.0);
    assert_eq!(series(&story, 0).measure(), LoadMeasure::SessionRpe);
}
