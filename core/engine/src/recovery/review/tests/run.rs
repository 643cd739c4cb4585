use super::english;
use crate::output::{
    CueRecord, EventKind, EventRecord, LapRecord, LapTrigger, Summary, TrackPoint,
};
use crate::recovery::BackgroundDraft;
use crate::recovery::facts::Run;
use crate::recovery::review::{RunMarkKind, RunParts, RunReviewView, run_review};
use crate::recovery::testing::Story;
use crate::{Moment, coaching::CueKind, coaching::Word};

/// A recorded run: what a test does not set is empty.
pub(super) struct Recorded {
    pub(super) story: Story,
    pub(super) summary: Summary,
    pub(super) points: Vec<TrackPoint>,
    pub(super) laps: Vec<LapRecord>,
    pub(super) cues: Vec<CueRecord>,
    pub(super) events: Vec<EventRecord>,
    pub(super) rescues: Vec<crate::coaching::RescueRecord>,
    pub(super) beats: Vec<crate::output::BeatRecord>,
}

impl Recorded {
    /// The last run of a story.
    pub(super) fn of(story: Story) -> Self {
        Self {
            story,
            summary: Summary::default(),
            points: vec![],
            laps: vec![],
            cues: vec![],
            events: vec![],
            rescues: vec![],
            beats: vec![],
        }
    }

    pub(super) fn view(&self) -> RunReviewView {
        let history = self.story.history();
        let run: &Run = history.runs().last().unwrap();
        let parts = RunParts {
            run,
            summary: &self.summary,
            points: &self.points,
            laps: &self.laps,
            cues: &self.cues,
            events: &self.events,
            rescues: &self.rescues,
            beats: &self.beats,
        };
        run_review(&history, &parts, &english())
    }
}

/// An hour to the north-east at 3 m/s, with a pause of standing from 600 to 660 s.
fn track() -> Vec<TrackPoint> {
    let mut distance_m = 0.0;
    (0..=3_600_u32)
        .map(|second| {
            let moving = !(600..660).contains(&second);
            let at_m = distance_m;
            distance_m += if moving { 3.0 } else { 0.0 };
            TrackPoint {
                at: Moment::from_secs(second.into()),
                moving,
                distance_m: at_m,
                latitude_deg: Some(60.0 + at_m * 1e-5),
                longitude_deg: Some(10.0 + at_m * 1e-5),
                altitude_m: Some(100.0),
                speed_m_per_s: Some(if moving { 3.0 } else { 0.0 }),
                heart_rate_bpm: Some(140),
                cadence_spm: Some(if moving { 170.0 } else { 0.0 }),
                power_w: None,
            }
        })
        .collect()
}

fn hour() -> Recorded {
    let mut story = Story::new();
    story.run(0, 59, 10.62, 140);
    Recorded {
        points: track(),
        ..Recorded::of(story)
    }
}

fn lap(trigger: LapTrigger, number: u32, from_s: u64, to_s: u64, distance_m: f64) -> LapRecord {
    LapRecord {
        number,
        trigger,
        from: Moment::from_secs(from_s),
        to: Moment::from_secs(to_s),
        moving_s: (to_s - from_s) as f64,
        distance_m,
        heart_rate_avg_bpm: Some(140.0),
        cadence_avg_spm: None,
        ascent_m: None,
    }
}

#[test]
fn splits_come_from_the_track_where_none_was_announced() {
    let view = hour().view();
    assert_eq!(view.splits.len(), 11);
    let metres: f64 = view.splits.iter().map(|split| split.distance_m).sum();
    let seconds: f64 = view.splits.iter().map(|split| split.moving_s).sum();
    assert!((metres - 10_620.0).abs() < 1e-6, "{metres}");
    assert!((seconds - 3_540.0).abs() < 1e-6, "{seconds}");
    let second = &view.splits[1];
    assert_eq!(second.title, "Kilometre 2");
    // The pause does not count.
    assert!((second.pace_s_per_km.unwrap() - 1_000.0 / 3.0).abs() < 1.0);
    assert_eq!(second.pace_text.as_deref(), Some("5:33 /km"));
    assert_eq!(second.cadence_avg_spm, Some(170.0));
    assert!(view.laps.is_empty());
}

#[test]
fn announced_splits_stand_with_what_was_left_and_laps_by_hand_stand_apart() {
    let mut run = hour();
    run.laps = vec![
        lap(LapTrigger::Distance, 1, 0, 330, 1_000.0),
        lap(LapTrigger::Manual, 1, 0, 500, 1_500.0),
        lap(LapTrigger::Distance, 2, 330, 660, 1_000.0),
        lap(LapTrigger::Finish, 2, 500, 800, 900.0),
        lap(LapTrigger::Finish, 3, 660, 800, 420.0),
    ];
    let view = run.view();
    let metres: Vec<f64> = view.splits.iter().map(|split| split.distance_m).collect();
    assert_eq!(metres, [1_000.0, 1_000.0, 420.0]);
    assert_eq!(view.laps.len(), 1);
    assert_eq!(view.laps[0].title, "Lap 1");
}

#[test]
fn time_in_zones_adds_up_to_the_time_with_a_heart_rate() {
    let view = hour().view();
    // Karvonen, 50 and 190: zone 2 is from 134 to 148.
    let seconds: Vec<f64> = view.zones.zones.iter().map(|zone| zone.seconds).collect();
    assert_eq!(seconds, [0.0, 3_540.0, 0.0, 0.0, 0.0]);
    let shares: f64 = view.zones.zones.iter().map(|zone| zone.share).sum();
    assert!((shares - 1.0).abs() < 1e-12);
    assert_eq!(view.zones.zones[1].low_bpm, Some(134));
}

#[test]
fn there_are_no_zones_where_the_pulse_says_little_or_was_not_measured() {
    let mut run = hour();
    run.story.background(BackgroundDraft {
        pulse_medicine: true,
        ..BackgroundDraft::default()
    });
    let view = run.view();
    assert!(view.zones.zones.is_empty() && view.zones.note.contains("talk test"));
    assert!(view.rhythm.points.is_empty() && view.rhythm.note.contains("left out"));
    let mut story = Story::new();
    story.run(0, 40, 7.0, 0);
    let without = Recorded::of(story).view();
    assert_eq!(without.zones.note, "No heart rate was recorded.");
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140);
    story.parts.profile = crate::run::Profile::default();
    let unknown = Recorded::of(story).view();
    assert!(unknown.zones.note.contains("highest heart rate"));
}

#[test]
fn the_timeline_is_short_enough_to_draw_and_leaves_pauses_blank() {
    let view = hour().view();
    assert_eq!(view.timeline.len(), 300);
    assert!((view.timeline[0].pace_s_per_km.unwrap() - 333.3).abs() < 0.1);
    let paused = view
        .timeline
        .iter()
        .find(|point| (612.0..640.0).contains(&point.at_s));
    let paused = paused.unwrap();
    assert_eq!((paused.pace_s_per_km, paused.cadence_spm), (None, None));
    assert_eq!(paused.heart_rate_bpm, Some(140.0));
}

#[test]
fn the_outline_keeps_its_shape_and_says_no_place() {
    let view = hour().view();
    assert_eq!(view.outline.len(), 300);
    let (first, last) = (view.outline[0], view.outline[299]);
    assert!(first.x < 0.01 && last.y < 0.01, "{first:?} {last:?}");
    // At 60 degrees north a degree to the east is half as long as one to the north.
    assert!(
        (last.x - 0.5).abs() < 0.01 && first.y > 0.99,
        "{first:?} {last:?}"
    );
    let mut indoors = hour();
    for point in &mut indoors.points {
        point.latitude_deg = None;
    }
    assert!(indoors.view().outline.is_empty());
}

#[test]
fn a_run_across_the_date_line_is_one_way() {
    let mut run = hour();
    run.points.truncate(3);
    for (point, longitude) in run.points.iter_mut().zip([179.999, -180.0, -179.999]) {
        point.latitude_deg = Some(0.0);
        point.longitude_deg = Some(longitude);
    }
    let xs: Vec<f64> = run.view().outline.iter().map(|point| point.x).collect();
    assert!((xs[1] - 0.5).abs() < 1e-6, "{xs:?}");
}

#[test]
fn marks_are_in_order_and_without_what_was_taken_back() {
    let event = |at_s, kind| EventRecord {
        at: Moment::from_secs(at_s),
        kind,
    };
    let mut run = hour();
    run.cues = vec![CueRecord {
        id: 1,
        at: Moment::from_secs(100),
        kind: CueKind::RescueEase,
        text: "Ease a little.".to_owned(),
    }];
    run.events = vec![
        event(0, EventKind::Started),
        event(50, EventKind::Word(Word::Pain)),
        event(55, EventKind::Word(Word::Undo)),
        event(90, EventKind::Word(Word::Heavy)),
        event(600, EventKind::AutoPaused),
        event(660, EventKind::Resumed),
    ];
    let marks = run.view().marks;
    let told: Vec<_> = marks
        .iter()
        .map(|mark| (mark.kind, mark.text.as_str()))
        .collect();
    let wanted = [
        (RunMarkKind::Word, "Heavy"),
        (RunMarkKind::Cue, "Ease a little."),
        (RunMarkKind::Paused, "Paused"),
        (RunMarkKind::Resumed, "Resumed"),
    ];
    assert_eq!(told, wanted);
}
