//! What follows from day to day.

use super::*;
use crate::recovery::entry::{Absence, AbsenceState};
use crate::recovery::season::StartAnswers;

/// A run a day of 50 min at an effort of 2: 100 each.
fn hundreds(days: std::ops::Range<u64>) -> Story {
    let mut story = Story::new();
    for day in days {
        story.run(day, 50, 9.0, 0).card(day, 2.0, 2);
    }
    story
}

#[test]
fn fitness_and_fatigue_start_from_nothing_and_close_in_on_the_load() {
    let story = hundreds(0..3);
    let series = series(&story, 2);
    let days = series.days();
    assert_eq!(days.len(), 3);
    assert_near(days[0].ctl, 100.0 / 42.0);
    assert_near(days[0].atl, 100.0 / 7.0);
    assert_near(days[0].tsb, 0.0);
    assert_near(days[1].atl, 100.0 / 7.0 + (100.0 - 100.0 / 7.0) / 7.0);
    assert_near(days[2].tsb, days[1].ctl - days[1].atl);
}

#[test]
fn days_before_the_first_session_do_not_exist() {
    let mut story = hundreds(10..12);
    story.morning(0, 7.0, 2);
    let series = series(&story, 12);
    assert_eq!(series.days().first().unwrap().date, story.date(10));
    assert_eq!(series.day(story.date(9)), None);
    let rest = series.day(story.date(12)).unwrap();
    assert_eq!((rest.load, rest.srpe), (0.0, Some(0.0)));
}

#[test]
fn sessions_after_the_last_day_do_not_exist() {
    let story = hundreds(0..9);
    let early = series(&story, 4);
    assert_eq!(early, series(&hundreds(0..5), 4));
}

#[test]
fn a_baseline_is_built_for_forty_two_days() {
    let story = hundreds(0..1);
    let series = series(&story, 50);
    assert!(series.day(story.date(41)).unwrap().building);
    assert!(!series.day(story.date(42)).unwrap().building);
}

#[test]
fn monotony_is_capped_and_needs_seven_days_with_training() {
    let mut story = hundreds(0..7);
    let all = series(&story, 20);
    let day = |day| all.day(story.date(day)).unwrap();
    assert_eq!(day(5).monotony, None);
    assert_eq!(day(6).monotony, Some(10.0));
    assert_near(day(6).strain.unwrap(), 7_000.0);
    // One day of seven is left: mean 100/7, population deviation 100 * sqrt(6)/7.
    assert_near(day(12).monotony.unwrap(), 1.0 / 6.0_f64.sqrt());
    assert_near(day(12).strain.unwrap(), 100.0 / 6.0_f64.sqrt());
    assert_eq!(day(13).monotony, None, "an empty week");
    story.run(14, 50, 9.0, 0);
    assert!(series(&story, 14).days()[14].monotony.is_some());
}

#[test]
fn a_long_absence_is_rest_and_load_fades_to_nothing() {
    let mut story = hundreds(0..60);
    story.entry(
        60,
        Draft::Absence(Absence {
            state: AbsenceState::Injured,
            until: Some(story.date(400)),
            note: None,
        }),
    );
    story.run(500, 50, 9.0, 0).card(500, 2.0, 2);
    let series = series(&story, 501);
    assert_eq!(series.days().len(), 502);
    let before = series.day(story.date(499)).unwrap();
    assert!(before.ctl < 0.01 && before.atl < 1e-9, "{before:?}");
    assert!(!before.estimated && before.monotony.is_none());
    let back = series.day(story.date(500)).unwrap();
    assert_near(back.load, 100.0);
    assert!(!back.building);
}

#[test]
fn the_measure_is_the_best_that_half_of_the_history_has() {
    let mut story = Story::new();
    story.run(0, 60, 10.0, 140).run(1, 60, 10.0, 0);
    assert_eq!(series(&story, 1).measure(), LoadMeasure::Banister);
    story.run(2, 60, 10.0, 0);
    assert_eq!(series(&story, 2).measure(), LoadMeasure::Edwards);
    story.card(2, 5.0, 2);
    assert_eq!(series(&story, 2).measure(), LoadMeasure::SessionRpe);
    let mut bare = runner(None, None, Sex::Male);
    bare.run(0, 60, 10.0, 140);
    assert_eq!(series(&bare, 0).measure(), LoadMeasure::Minutes);
    assert_near(series(&bare, 0).days()[0].load, 60.0);
    assert!(!series(&bare, 0).days()[0].estimated);
}

#[test]
fn what_lacks_the_measure_is_estimated_by_the_runners_own_ratio() {
    let mut story = Story::new();
    // Five runs with heart rate and effort, one with effort only, one with neither.
    for day in 0..5 {
        story.run(day, 60, 10.0, 140).card(day, 4.0, 2);
    }
    story.run(5, 60, 10.0, 0).card(5, 8.0, 2);
    story.run(6, 30, 5.0, 0);
    let series = series(&story, 6);
    let days = series.days();
    assert_eq!(series.measure(), LoadMeasure::Banister);
    let usual = days[0].load;
    assert_eq!((days[0].estimated, days[5].estimated), (false, true));
    assert_near(days[5].load, usual * 2.0);
    assert_near(days[6].load, usual / 2.0);
    assert_eq!(days[5].trimp_banister, None, "estimates are no measures");
}

#[test]
fn four_sessions_with_both_are_too_few_for_a_ratio() {
    let mut story = Story::new();
    for day in 0..4 {
        story.run(day, 60, 10.0, 140).card(day, 4.0, 2);
    }
    story.run(4, 60, 10.0, 0).card(4, 8.0, 2);
    let series = series(&story, 4);
    assert_near(series.days()[4].load, series.days()[0].load);
}

#[test]
fn the_longest_run_is_of_the_thirty_days_before() {
    let mut story = Story::new();
    story.run(0, 60, 20.0, 0).run(10, 60, 12.0, 0);
    let longest = |day| longest_run_m(&story.history(), story.date(day));
    assert_eq!(longest(0), None, "the day itself is not before it");
    assert_eq!(longest(30), Some(20_000.0));
    assert_eq!(longest(31), Some(12_000.0));
    assert_eq!(longest(41), None);
}

#[test]
fn the_answer_of_day_one_holds_for_thirty_days() {
    let mut story = Story::new();
    story.parts.start = Some(StartAnswers {
        given_on: story.date(5),
        longest_run_m: 8_000.0,
        runs_a_week: 3,
        easy_pace_s_per_km: None,
    });
    let spike = |day| spike(&story.history(), story.date(day), 10_000.0);
    assert_eq!(spike(4), None, "nobody had answered yet");
    assert_eq!(spike(5).map(|spike| spike.band), Some(SpikeBand::Beyond10));
    assert!(spike(35).is_some());
    assert_eq!(spike(36), None);
}

#[test]
fn spikes_have_the_bands_of_the_study() {
    for (ratio, band) in [
        (0.5, SpikeBand::Within),
        (1.1, SpikeBand::Within),
        (1.11, SpikeBand::Beyond10),
        (1.3, SpikeBand::Beyond10),
        (1.31, SpikeBand::Beyond30),
        (2.0, SpikeBand::Beyond30),
        (2.01, SpikeBand::Beyond100),
    ] {
        assert_eq!(SpikeBand::of(ratio), band, "{ratio}");
    }
}

#[test]
fn weeks_are_compared_as_far_as_they_are_known() {
    // 2026-01-01 is a Thursday; day 4 is the first Monday.
    let story = hundreds(0..20);
    let history = story.history();
    let at = |day| week_change(&history, &series(&story, day), story.date(day));
    let first = at(6);
    assert_eq!(
        first.same_days, None,
        "that week began before anything is known"
    );
    assert_near(first.this_week.distance_m, 27_000.0);
    let third = at(19);
    assert_near(third.this_week.distance_m, 18_000.0);
    assert_near(third.same_days.unwrap().distance_m, 18_000.0);
    assert_near(third.last_week.unwrap().load, 700.0);
    assert_near(third.week_before.unwrap().minutes, 350.0);
}

#[test]
fn training_is_split_by_heart_rate_else_by_effort() {
    let mut story = Story::new();
    story.run(0, 60, 10.0, 140).card(0, 9.0, 2);
    story.run(1, 30, 5.0, 0).card(1, 5.0, 2);
    story.run(2, 20, 5.0, 0).card(2, 7.0, 2);
    story.run(3, 10, 2.0, 0);
    let split = series(&story, 27).intensity_split(story.date(27));
    assert_near(split.low_min, 60.0);
    assert_near(split.moderate_min, 30.0);
    assert_near(split.high_min, 20.0);
    assert_near(split.unknown_min, 10.0);
    let later = series(&story, 28).intensity_split(story.date(28));
    assert_near(later.low_min, 0.0);
}
