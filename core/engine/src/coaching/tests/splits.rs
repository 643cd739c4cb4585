use super::*;
use crate::coaching::{Announcements, AnnouncementsDraft, Metric, RuleDraft};
use crate::output::Summary;

fn with_rule(metrics: &[Metric], duration: &str) -> Setup {
    let draft = AnnouncementsDraft {
        rules: vec![RuleDraft {
            metrics: metrics.to_vec(),
            duration: Some(duration.to_owned()),
            distance: None,
        }],
        ..AnnouncementsDraft::default()
    };
    Setup {
        announcements: Announcements::try_from(draft).unwrap(),
        ..Setup::default()
    }
}

#[test]
fn a_split_has_its_pace_and_mean_heart_rate() {
    let mut run = Run::new(&Setup::default());
    run.run(30).split(3, 324.3);
    assert_eq!(
        run.last_text(),
        "Kilometre three, five twenty-four. Average heart rate one hundred and fifty-two."
    );
    assert_eq!(run.said.last().unwrap().1.screen, "Km 3 5:24");
}

#[test]
fn a_split_without_heart_rate_leaves_it_out() {
    let mut run = Run::new(&Setup {
        profile: imperial(),
        ..Setup::default()
    });
    run.run(30);
    run.event(&CoachEvent::Split(LapRecord {
        number: 1,
        trigger: LapTrigger::Distance,
        from: Moment::ZERO,
        to: run.at(),
        moving_s: 480.0,
        distance_m: 1_609.344,
        heart_rate_avg_bpm: None,
        cadence_avg_spm: None,
        ascent_m: None,
    }));
    assert_eq!(run.last_text(), "Mile one, eight minutes.");
}

#[test]
fn a_split_waits_while_another_cue_speaks() {
    let mut run = Run::new(&Setup::default());
    run.split(1, 324.0);
    assert_eq!(run.count(CueKind::Split), 0);
    run.run(12);
    assert_eq!(run.count(CueKind::Split), 1);
}

#[test]
fn time_splits_say_the_time() {
    let draft = AnnouncementsDraft {
        splits: RuleDraft {
            metrics: vec![Metric::SplitPace, Metric::Ascent],
            duration: Some("5:00".to_owned()),
            distance: None,
        },
        rules: Vec::new(),
    };
    let mut run = Run::new(&Setup {
        announcements: Announcements::try_from(draft).unwrap(),
        ..Setup::default()
    });
    run.run(30);
    run.event(&CoachEvent::Split(LapRecord {
        number: 2,
        trigger: LapTrigger::Time,
        from: Moment::ZERO,
        to: run.at(),
        moving_s: 300.0,
        distance_m: 1_000.0,
        heart_rate_avg_bpm: None,
        cadence_avg_spm: None,
        ascent_m: Some(12.0),
    }));
    assert_eq!(
        run.last_text(),
        "Ten minutes, five minutes per kilometre. Climbed twelve metres."
    );
}

#[test]
fn a_rule_speaks_at_its_own_frequency() {
    let metrics = [Metric::HeartRate, Metric::Pace, Metric::Distance];
    let mut run = Run::new(&with_rule(&metrics, "1:00"));
    run.pace(333.3).run(200);
    assert_eq!(run.count(CueKind::Announcement), 3);
    assert_eq!(
        run.last_text(),
        "Five hundred and forty metres. Pace five thirty-three per kilometre. Heart rate one hundred and forty."
    );
}

#[test]
fn a_number_that_is_not_fresh_is_left_out() {
    let mut run = Run::new(&with_rule(&[Metric::HeartRate, Metric::Cadence], "30"));
    run.state.heart_rate.quality = Quality::Stale;
    run.run(30);
    assert_eq!(run.last_text(), "Cadence one hundred and seventy-two.");
    run.state.cadence.quality = Quality::Lost;
    run.run(60);
    assert_eq!(run.count(CueKind::Announcement), 1);
}

#[test]
fn a_lap_of_the_runner_is_answered_at_once() {
    let mut run = Run::new(&Setup::default());
    run.run(30);
    run.event(&CoachEvent::Split(LapRecord {
        number: 2,
        trigger: LapTrigger::Manual,
        from: Moment::ZERO,
        to: run.at(),
        moving_s: 192.0,
        distance_m: 600.0,
        heart_rate_avg_bpm: None,
        cadence_avg_spm: None,
        ascent_m: None,
    }));
    assert_eq!(
        run.last_text(),
        "Lap two, three minutes twelve. Average pace five twenty per kilometre."
    );
}

#[test]
fn the_end_sums_the_run_up() {
    let mut run = Run::new(&Setup::default());
    run.run(30);
    run.event(&CoachEvent::Finished(Summary {
        distance_m: 10_021.0,
        moving_s: 3_120.0,
        heart_rate_avg_bpm: Some(155.4),
        pace_avg_s_per_km: Some(311.3),
        ..Summary::default()
    }));
    assert_eq!(
        run.last_text(),
        "Ten kilometres in fifty-two minutes. Average pace five eleven per kilometre. \
         Average heart rate one hundred and fifty-five."
    );
    run.run(60).split(11, 300.0).run(60);
    assert_eq!(run.said.last().unwrap().1.kind, CueKind::Finished);
}
