//! One test a rule: what the heart says.

use super::*;
use crate::recovery::BackgroundDraft;
use crate::recovery::entry::{Absence, AbsenceState, Illness};

const HRV: ReadinessFactor = ReadinessFactor::HeartRateVariability;
const PULSE: ReadinessFactor = ReadinessFactor::RestingHeartRate;

/// Twenty days that go up and down about 50 ms, and a week of `week_ms`.
fn variability(week_ms: f64) -> Story {
    let mut story = Story::new();
    for day in 0..20 {
        story.check_in(day, hrv(if day % 2 == 0 { 45.0 } else { 55.0 }));
    }
    for day in 20..27 {
        story.check_in(day, hrv(week_ms));
    }
    story
}

/// Twenty days of a pulse of 50.
fn rested() -> Story {
    let mut story = Story::new();
    for day in 0..20 {
        story.check_in(day, pulse(50.0));
    }
    story
}

#[test]
fn a_week_below_the_band_asks_for_an_easy_run() {
    let story = variability(35.0);
    assert_eq!(says(&story, 26, HRV), ["readiness-hrv-below"]);
    assert_eq!(readiness(&story, 26).suggestion(), Suggestion::Easy);
}

#[test]
fn a_week_above_the_band_is_only_worth_a_look() {
    let story = variability(70.0);
    assert_eq!(says(&story, 26, HRV), ["readiness-hrv-above"]);
    assert_eq!(readiness(&story, 26).level(), ReadinessLevel::Watch);
}

#[test]
fn a_week_within_the_band_is_good() {
    let story = variability(50.0);
    assert_eq!(says(&story, 26, HRV), ["readiness-hrv-within"]);
    assert!(lacks(&story, 26, HRV).is_empty());
}

#[test]
fn the_band_is_half_a_deviation_about_the_mean_of_sixty_days() {
    let mut story = Story::new();
    let values: Vec<f64> = (0..80).map(|day| 40.0 + f64::from(day * 7 % 23)).collect();
    for (day, value) in (0..).zip(&values) {
        story.check_in(day, hrv(*value));
    }
    let point = *readiness(&story, 79).hrv.last().unwrap();
    let logs: Vec<f64> = values.iter().map(|value| libm::log(*value)).collect();
    let usual = &logs[20..];
    let mean = usual.iter().sum::<f64>() / 60.0;
    let squares: f64 = usual
        .iter()
        .map(|value| (value - mean) * (value - mean))
        .sum();
    let half = 0.5 * (squares / 59.0).sqrt();
    let week = logs[73..].iter().sum::<f64>() / 7.0;
    for (found, expected) in [
        (point.low, mean - half),
        (point.high, mean + half),
        (point.mean7, week),
        (point.value, logs[79]),
    ] {
        assert!((found.unwrap() - expected).abs() < 1e-12, "{found:?}");
    }
}

#[test]
fn fourteen_days_make_a_band_and_three_a_week() {
    let mut story = Story::new();
    for day in 0..13 {
        story.check_in(day, hrv(50.0 + (day % 3) as f64));
    }
    assert_eq!(lacks(&story, 12, HRV), ["readiness-hrv-building"]);
    let missing = finding(&story, 12, HRV).missing;
    let words = "Day 13 of 14 of your baseline of heart-rate variability.";
    assert_eq!(english().say(&missing[0]), words);
    story.check_in(13, hrv(51.0));
    assert!(lacks(&story, 13, HRV).is_empty());
    assert_eq!(finding(&story, 17, HRV).level(), ReadinessLevel::Good);
    let gone = ["readiness-hrv-not-today", "readiness-hrv-week"];
    assert_eq!(lacks(&story, 18, HRV), gone);
    assert_eq!(finding(&story, 18, HRV).level(), ReadinessLevel::Missing);
}

#[test]
fn days_of_illness_and_absence_are_not_usual() {
    let mut story = variability(50.0);
    let usual = *readiness(&story, 26).hrv.last().unwrap();
    let sick = CheckIn {
        illness: Some(Illness::Cold),
        ..hrv(15.0)
    };
    story.check_in(27, sick);
    let absence = Absence {
        state: AbsenceState::Away,
        until: Some(story.date(29)),
        note: None,
    };
    story.entry(28, Draft::Absence(absence));
    story.check_in(28, hrv(15.0)).check_in(29, hrv(15.0));
    let after = *readiness(&story, 29).hrv.last().unwrap();
    assert_eq!((after.low, after.high), (usual.low, usual.high));
    assert_eq!(says(&story, 29, HRV)[0], "readiness-hrv-below");
}

#[test]
fn a_week_twice_as_unsteady_as_the_one_before_is_worth_a_look() {
    let mut story = variability(50.0);
    for (day, value) in (27..34).zip([51.0, 49.0, 51.0, 49.0, 51.0, 49.0, 50.0]) {
        story.check_in(day, hrv(value));
    }
    for (day, value) in (34..41).zip([60.0, 42.0, 60.0, 42.0, 60.0, 42.0, 50.0]) {
        story.check_in(day, hrv(value));
    }
    let said = says(&story, 40, HRV);
    assert!(
        said.contains(&"readiness-hrv-unsteady".to_owned()),
        "{said:?}"
    );
    assert_eq!(readiness(&story, 40).suggestion(), Suggestion::AsPlanned);
    let before = says(&story, 33, HRV);
    assert!(
        !before.contains(&"readiness-hrv-unsteady".to_owned()),
        "{before:?}"
    );
}

#[test]
fn a_rhythm_disorder_leaves_variability_out() {
    let mut story = variability(20.0);
    story.background(BackgroundDraft {
        rhythm_disorder: true,
        ..BackgroundDraft::default()
    });
    assert_eq!(lacks(&story, 26, HRV), ["readiness-hrv-left-out"]);
    assert!(readiness(&story, 26).hrv.is_empty());
    assert_eq!(readiness(&story, 26).level(), ReadinessLevel::Missing);
}

#[test]
fn five_beats_more_on_three_days_running_ask_for_an_easy_run() {
    let mut story = rested();
    story.check_in(20, pulse(55.0)).check_in(21, pulse(56.0));
    assert_eq!(says(&story, 21, PULSE), ["readiness-resting-high-today"]);
    assert_eq!(readiness(&story, 21).suggestion(), Suggestion::AsPlanned);
    story.check_in(22, pulse(55.0));
    assert_eq!(says(&story, 22, PULSE), ["readiness-resting-high-running"]);
    assert_eq!(readiness(&story, 22).suggestion(), Suggestion::Easy);
}

#[test]
fn four_beats_more_are_usual() {
    let mut story = rested();
    for day in 20..24 {
        story.check_in(day, pulse(54.0));
    }
    assert_eq!(says(&story, 23, PULSE), ["readiness-resting-usual"]);
}

#[test]
fn a_week_above_counts_though_today_is_not_known() {
    let mut story = rested();
    for day in [22, 23, 25, 26] {
        story.check_in(day, pulse(57.0));
    }
    assert_eq!(says(&story, 27, PULSE), ["readiness-resting-high-week"]);
    assert_eq!(lacks(&story, 27, PULSE), ["readiness-resting-not-today"]);
}

#[test]
fn a_very_high_pulse_alone_asks_for_no_more_than_an_easy_run() {
    let mut story = rested();
    for day in 20..24 {
        story.check_in(day, pulse(80.0));
    }
    assert_eq!(readiness(&story, 23).level(), ReadinessLevel::Reduced);
}

#[test]
fn medicine_that_changes_the_pulse_leaves_it_out() {
    let mut story = rested();
    for day in 20..24 {
        story.check_in(day, pulse(80.0));
    }
    story.background(BackgroundDraft {
        pulse_medicine: true,
        ..BackgroundDraft::default()
    });
    assert_eq!(lacks(&story, 23, PULSE), ["readiness-resting-left-out"]);
    assert!(readiness(&story, 23).resting_heart_rate.is_empty());
}

#[test]
fn thirteen_days_of_a_pulse_are_a_baseline_in_the_making() {
    let mut story = Story::new();
    for day in 0..13 {
        story.check_in(day, pulse(50.0));
    }
    story.check_in(12, pulse(70.0));
    assert_eq!(lacks(&story, 12, PULSE), ["readiness-resting-building"]);
    assert!(says(&story, 12, PULSE).is_empty());
}
