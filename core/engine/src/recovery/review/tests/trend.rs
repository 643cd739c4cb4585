use super::english;
use crate::recovery::entry::{BodyPart, BodySide, Soreness};
use crate::recovery::facts::{GaitAtSpeed, RunFacts};
use crate::recovery::load::LoadSeries;
use crate::recovery::readiness::hrv_series;
use crate::recovery::review::{Trend, TrendMetric, trend};
use crate::recovery::testing::Story;
use crate::recovery::words::JournalWords;
use crate::recovery::{BackgroundDraft, CheckIn};
use crate::run::{Language, UnitSystem};

fn of(story: &Story, metric: TrendMetric, first: u64, last: u64) -> Trend {
    let history = story.history();
    let load = LoadSeries::of(&history, story.date(last));
    trend(&history, &load, metric, story.date(first), story.date(last))
}

fn values(trend: &Trend) -> Vec<Option<f64>> {
    trend.points.iter().map(|point| point.value).collect()
}

#[test]
fn a_slug_leads_back_to_its_metric() {
    for metric in TrendMetric::ALL {
        assert_eq!(metric.slug().parse(), Ok(metric));
    }
    let error = "weight".parse::<TrendMetric>().unwrap_err();
    assert!(error.reason.contains("resting_hr"), "{error:?}");
}

#[test]
fn a_daily_trend_has_a_point_for_each_day_and_a_mean_of_three_at_least() {
    let mut story = Story::new();
    story
        .morning(0, 6.0, 1)
        .morning(1, 8.0, 1)
        .morning(4, 7.0, 1);
    let trend = of(&story, TrendMetric::Sleep, 0, 4);
    assert_eq!(
        values(&trend),
        [Some(6.0), Some(8.0), None, None, Some(7.0)]
    );
    let means: Vec<_> = trend.points.iter().map(|point| point.mean).collect();
    assert_eq!(means, [None, None, None, None, Some(7.0)]);
}

#[test]
fn the_mean_of_the_first_day_knows_the_days_before_it() {
    let mut story = Story::new();
    for day in 0..7 {
        story.morning(day, day as f64, 1);
    }
    let trend = of(&story, TrendMetric::Sleep, 6, 6);
    assert_eq!(trend.points[0].mean, Some(3.0));
}

#[test]
fn weeks_sum_what_was_run_in_the_units_of_the_runner() {
    let mut story = Story::new();
    // 2026-01-01 is a Thursday; its week began on Monday the 29th.
    story
        .run(0, 60, 10.0, 140)
        .run(4, 30, 5.0, 140)
        .run(10, 30, 5.0, 140);
    let trend = of(&story, TrendMetric::WeeklyDistance, 0, 19);
    assert_eq!(
        values(&trend),
        [Some(10_000.0), Some(10_000.0), Some(0.0), Some(0.0)]
    );
    let view = trend.view(&english());
    assert_eq!((view.unit.as_str(), view.latest), ("km", Some(0.0)));
    assert_eq!(view.points[0].value, Some(10.0));
    assert_eq!(
        view.missing.as_deref(),
        Some("The last week is not over yet.")
    );
    let miles = JournalWords::new(Language::English, UnitSystem::Imperial);
    let view = trend.view(&miles);
    assert_eq!(view.unit, "miles");
    assert!((view.points[0].value.unwrap() - 6.2137).abs() < 1e-3);
}

#[test]
fn a_week_before_the_journal_began_is_unknown_and_no_zero() {
    let mut story = Story::new();
    story.run(10, 60, 10.0, 140);
    let trend = of(&story, TrendMetric::WeeklyMinutes, 0, 10);
    assert_eq!(values(&trend), [None, Some(60.0)]);
}

#[test]
fn cadence_is_told_at_the_speed_of_most_easy_running() {
    let gait = |speed_m_per_s, seconds, cadence_spm| GaitAtSpeed {
        speed_m_per_s,
        seconds,
        cadence_spm,
        contact_ms: None,
    };
    let mut story = Story::new();
    for day in 0..3 {
        let facts = RunFacts {
            moving_s: 2_400.0,
            distance_m: 7_000.0,
            gait: vec![
                gait(2.5, 300, 160.0),
                gait(2.75, 1_800, 164.0 + day as f64),
                // Too short to count.
                gait(3.5, 300, 175.0),
            ],
            ..RunFacts::default()
        };
        story.run_of(day, facts);
    }
    let trend = of(&story, TrendMetric::CadenceAtPace, 0, 3);
    assert_eq!(
        values(&trend),
        [Some(164.0), Some(165.0), Some(166.0), None]
    );
    assert_eq!(trend.points[2].mean, Some(165.0));
    assert!(trend.view(&english()).note.contains("5:48 /km"));
}

#[test]
fn a_day_of_rest_has_a_load_of_zero() {
    let mut story = Story::new();
    story.run(0, 60, 10.0, 140).card(0, 4.0, 2);
    let values = values(&of(&story, TrendMetric::Load, 0, 3));
    assert!(values[0].is_some_and(|load| load > 0.0));
    assert_eq!(values[1..], [Some(0.0), Some(0.0), Some(0.0)]);
}

#[test]
fn efficiency_means_less_where_the_pulse_does() {
    let mut story = Story::new();
    story.background(BackgroundDraft {
        pulse_medicine: true,
        ..BackgroundDraft::default()
    });
    let facts = RunFacts {
        moving_s: 2_400.0,
        distance_m: 7_000.0,
        efficiency: Some(1.3),
        ..RunFacts::default()
    };
    story.run_of(0, facts);
    let view = of(&story, TrendMetric::Efficiency, 0, 0).view(&english());
    assert_eq!(view.latest, Some(1.3));
    assert!(view.missing.unwrap().contains("talk test"));
}

#[test]
fn every_metric_can_be_said_even_of_an_empty_journal() {
    for metric in TrendMetric::ALL {
        let view = of(&Story::new(), metric, 0, 30).view(&english());
        assert!(!view.title.is_empty() && !view.note.is_empty());
        assert_eq!((view.known, view.latest), (0, None), "{metric:?}");
        assert_eq!(
            view.missing.as_deref(),
            Some("Nothing is known of this time.")
        );
    }
}

#[test]
fn effort_and_heaviness_are_of_the_day_and_a_morning_without_soreness_is_no_zero() {
    let mut story = Story::new();
    story.run(0, 60, 10.0, 140).card(0, 6.0, 2);
    story.morning(1, 7.0, 3);
    let sore = |level| Soreness {
        part: BodyPart::Calf,
        side: BodySide::Left,
        level,
    };
    let check_in = CheckIn {
        soreness: vec![
            sore(3),
            Soreness {
                side: BodySide::Right,
                ..sore(5)
            },
        ],
        ..CheckIn::default()
    };
    story.check_in(2, check_in);
    let values = |metric| values(&of(&story, metric, 0, 2));
    assert_eq!(values(TrendMetric::Rpe), [Some(6.0), None, None]);
    assert_eq!(values(TrendMetric::Soreness), [None, None, Some(5.0)]);
    assert_eq!(values(TrendMetric::Heaviness), [Some(2.0), Some(3.0), None]);
}

#[test]
fn variability_and_resting_pulse_are_drawn_as_readiness_sees_them() {
    let mut story = Story::new();
    for day in 0..20 {
        story.check_in(
            day,
            CheckIn {
                rmssd_ms: Some(if day % 2 == 0 { 40.0 } else { 50.0 }),
                resting_heart_rate_bpm: Some(50.0 + (day % 3) as f64),
                ..CheckIn::default()
            },
        );
    }
    let history = story.history();
    let (first, last) = (story.date(10), story.date(19));
    let variability = of(&story, TrendMetric::Hrv, 10, 19).points;
    let expected = hrv_series(&history, first, last);
    assert_eq!(variability.len(), expected.len());
    for (drawn, seen) in variability.iter().zip(&expected) {
        assert_eq!((drawn.date, drawn.value), (seen.date, seen.value));
        assert_eq!(drawn.mean, seen.mean7);
        assert_eq!((drawn.low, drawn.high), (seen.low, seen.high));
    }
    // A band needs 14 days.
    assert_eq!(variability[0].low, None);
    assert!(variability[9].low.unwrap() < variability[9].mean.unwrap());
    let pulse = of(&story, TrendMetric::RestingHr, 10, 19).points;
    assert_eq!(pulse[9].value, Some(51.0));
    assert_eq!(pulse[9].mean, Some(51.0));
    assert_eq!((pulse[9].low, pulse[9].high), (None, None));
}
