use super::english;
use super::run::Recorded;
use crate::Moment;
use crate::coaching::{RescueEnd, RescueRecord, RescueStep, Word};
use crate::input::SensorId;
use crate::output::{BeatRecord, EventKind, EventRecord};
use crate::recovery::facts::RunFacts;
use crate::recovery::review::{ComparedValue, RhythmTrust};
use crate::recovery::testing::Story;

fn one_run() -> Story {
    let mut story = Story::new();
    story.run(0, 50, 10.0, 140);
    story
}

#[test]
fn a_run_is_compared_with_the_runners_own_similar_ones() {
    let mut story = Story::new();
    // Similar: 5:00, 5:10 and 5:20 per kilometre.
    for (day, seconds) in [(0, 3_000.0), (3, 3_100.0), (6, 3_200.0)] {
        let facts = RunFacts {
            moving_s: seconds,
            distance_m: 10_000.0,
            ..RunFacts::default()
        };
        story.run_of(day, facts).card(day, 4.0, 2);
    }
    // Another kind, too long, too long ago, and later: none of them counts.
    let race = RunFacts {
        kind: crate::run::RunKind::Race,
        moving_s: 2_400.0,
        distance_m: 10_000.0,
        ..RunFacts::default()
    };
    story.run_of(8, race).run(9, 80, 15.0, 140);
    story.run(10, 48, 10.2, 150).card(10, 4.0, 5);
    let similar = Recorded::of(story).view().similar;
    assert_eq!(similar.count, 3);
    let texts: Vec<_> = similar
        .comparisons
        .iter()
        .map(|row| row.text.as_str())
        .collect();
    // The heart rate of the others is not known.
    let wanted = [
        "Pace 4:42 /km, usually 5:10 /km (3 runs)",
        "Leg heaviness 5 of 10, usually 2 of 10 (3 runs)",
    ];
    assert_eq!(texts, wanted);
    assert!(similar.note.starts_with("Compared with 3 runs"));
}

#[test]
fn two_similar_runs_are_too_few() {
    let mut story = one_run();
    story.run(2, 50, 10.0, 140).run(4, 50, 10.0, 140);
    let similar = Recorded::of(story).view().similar;
    assert_eq!((similar.count, similar.comparisons.len()), (2, 0));
    assert!(similar.note.starts_with("There are 2 similar runs"));
}

#[test]
fn every_value_can_be_compared() {
    let facts = |heaviness: f64| RunFacts {
        moving_s: 3_000.0,
        distance_m: 10_000.0,
        efficiency: Some(1.2 + heaviness / 50.0),
        heart_rate: vec![crate::recovery::facts::TimeAtHeartRate {
            bpm: 140,
            ms: 3_000_000,
        }],
        gait: vec![crate::recovery::facts::GaitAtSpeed {
            speed_m_per_s: 3.25,
            seconds: 3_000,
            cadence_spm: 172.0,
            contact_ms: None,
        }],
        ..RunFacts::default()
    };
    let mut story = Story::new();
    for day in 0..5 {
        story
            .run_of(day, facts(day as f64))
            .card(day, 4.0, day as u8);
    }
    let similar = Recorded::of(story).view().similar;
    let compared: Vec<_> = similar.comparisons.iter().map(|row| row.compared).collect();
    assert_eq!(compared, ComparedValue::ALL);
    assert_eq!(
        similar.comparisons[3].text,
        "1.28 m per heartbeat, usually 1.23 m (4 runs)"
    );
    assert_eq!(
        similar.comparisons[4].text,
        "Leg heaviness 4 of 10, usually 1.5 of 10 (4 runs)"
    );
}

#[test]
fn drift_is_told_as_strongly_as_it_is_known() {
    for (percent, begins) in [
        (None, "Drift is only"),
        (
            Some(3.2),
            "Your pulse and your pace stayed together: a drift of 3.2 %",
        ),
        (Some(7.0), "Your pulse drifted by 7.0 %"),
        (
            Some(12.0),
            "Your pulse drifted by 12.0 % against your pace. That is much",
        ),
    ] {
        let mut story = one_run();
        story.parts.runs[0].facts.decoupling_percent = percent;
        let view = Recorded::of(story).view();
        assert!(
            view.decoupling_text.starts_with(begins),
            "{}",
            view.decoupling_text
        );
    }
}

#[test]
fn a_rescue_is_told_with_its_steps_and_its_end() {
    let mut run = Recorded::of(one_run());
    run.rescues = vec![RescueRecord {
        at: Moment::from_secs(1_200),
        ended_at: Moment::from_secs(1_500),
        steps: vec![RescueStep::Ease, RescueStep::Tall],
        ended: RescueEnd::Better,
        helped: Some(RescueStep::Ease),
    }];
    let rescue = &run.view().rescues[0];
    assert_eq!((rescue.from_s, rescue.to_s), (1_200.0, 1_500.0));
    let wanted = [
        "What came up: an easier pace, running tall and loose",
        "What helped: an easier pace",
        "It got better",
    ];
    assert_eq!(rescue.lines, wanted);
}

#[test]
fn every_end_of_a_rescue_and_every_word_can_be_said() {
    let mut run = Recorded::of(one_run());
    let rescue = |ended| RescueRecord {
        at: Moment::ZERO,
        ended_at: Moment::from_secs(60),
        steps: vec![],
        ended,
        helped: None,
    };
    run.rescues = [
        RescueEnd::Better,
        RescueEnd::Walked,
        RescueEnd::Stopped,
        RescueEnd::Done,
        RescueEnd::NotNow,
        RescueEnd::RunOver,
        RescueEnd::RedFlag,
    ]
    .map(rescue)
    .to_vec();
    let words = Word::ALL.into_iter().filter(|word| *word != Word::Undo);
    let event = |word| EventRecord {
        at: Moment::ZERO,
        kind: EventKind::Word(word),
    };
    run.events = words.map(event).collect();
    let view = run.view();
    assert_eq!((view.rescues.len(), view.marks.len()), (7, 10));
    assert!(view.marks.iter().all(|mark| !mark.text.is_empty()));
    assert_eq!(english().text("review-word-undo"), "Taken back");
}

/// Beats a little under a second apart that wander slowly: nothing in them looks like an artefact.
fn beats(seconds: u32) -> Vec<BeatRecord> {
    let mut at_ms = 0_u64;
    let mut beats = Vec::new();
    let mut number = 0_u32;
    while at_ms < u64::from(seconds) * 1_000 {
        let wave = libm::sin(f64::from(number) / 7.0) + libm::sin(f64::from(number) / 17.0);
        let rr = (460.0 + 6.0 * wave) as u16;
        at_ms += u64::from(rr) * 1_000 / 1_024;
        beats.push(BeatRecord {
            at: Moment::from_millis(at_ms),
            sensor: SensorId(1),
            rr_1024: vec![rr],
        });
        number += 1;
    }
    beats
}

#[test]
fn alpha1_of_a_long_run_has_few_points_and_a_word_on_how_to_read_it() {
    let mut run = Recorded::of(one_run());
    run.beats = beats(9_000);
    let rhythm = run.view().rhythm;
    assert!(
        (100..=300).contains(&rhythm.points.len()),
        "{}",
        rhythm.points.len()
    );
    assert!(rhythm.points.iter().any(|point| point.alpha1.is_some()));
    assert!(
        rhythm
            .points
            .iter()
            .any(|point| point.trust == RhythmTrust::Good)
    );
    assert!(rhythm.note.contains("uncertain"));
    let none = Recorded::of(one_run()).view().rhythm;
    assert!(none.points.is_empty() && none.note.contains("chest strap"));
}
