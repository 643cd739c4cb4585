use proptest::prelude::*;

use super::*;
use crate::coaching::CueKind;
use crate::output::EventKind;

/// A point a second, made by `point`.
fn track(seconds: std::ops::Range<u64>, point: impl Fn(u64) -> TrackPoint) -> Vec<TrackPoint> {
    let at = |second| TrackPoint {
        at: Moment::from_secs(second),
        ..point(second)
    };
    seconds.map(at).collect()
}

/// A steady run at 3 m/s and 140 beats per minute.
fn steady(second: u64) -> TrackPoint {
    TrackPoint {
        moving: true,
        distance_m: second as f64 * 3.0,
        speed_m_per_s: Some(3.1),
        heart_rate_bpm: Some(140),
        cadence_spm: Some(168.0),
        ..TrackPoint::default()
    }
}

fn event(at_s: u64, kind: EventKind) -> EventRecord {
    EventRecord {
        at: Moment::from_secs(at_s),
        kind,
    }
}

fn said(at_s: u64, word: Word) -> EventRecord {
    event(at_s, EventKind::Word(word))
}

fn facts(track: &[TrackPoint], events: &[EventRecord]) -> RunFacts {
    RunFacts::of(&RunParts {
        track,
        events,
        ..RunParts::default()
    })
}

fn spent(facts: &RunFacts) -> Vec<(u16, u32)> {
    let times = facts.heart_rate.iter();
    times.map(|time| (time.bpm, time.ms)).collect()
}

#[test]
fn a_heart_rate_counts_until_the_next_point_and_for_fifteen_seconds_at_most() {
    let point = |at_s, bpm| TrackPoint {
        at: Moment::from_secs(at_s),
        moving: true,
        heart_rate_bpm: bpm,
        ..TrackPoint::default()
    };
    let track = [
        point(0, Some(120)),
        point(4, Some(130)),
        point(40, None),
        point(50, Some(130)),
        point(52, Some(120)),
    ];
    assert_eq!(
        spent(&facts(&track, &[])),
        [(120, 4_000), (130, 15_000 + 2_000)],
        "36 s of silence count as 15 s, and the last point speaks for nothing"
    );
}

#[test]
fn pauses_and_standing_do_not_count() {
    let standing = track(0..61, |second| TrackPoint {
        moving: !(30..40).contains(&second),
        ..steady(second)
    });
    assert_eq!(spent(&facts(&standing, &[])), [(140, 50_000)]);
    let running = track(0..61, steady);
    let pause = [
        event(10, EventKind::Paused),
        event(25, EventKind::Resumed),
        event(50, EventKind::AutoPaused),
    ];
    assert_eq!(
        spent(&facts(&running, &pause)),
        [(140, 35_000)],
        "a pause that is never resumed lasts"
    );
}

#[test]
fn a_point_before_a_pause_counts_until_the_pause() {
    let point = |at_s| TrackPoint {
        at: Moment::from_secs(at_s),
        ..steady(at_s)
    };
    let pause = [event(3, EventKind::Paused), event(100, EventKind::Resumed)];
    let track = [point(0), point(102), point(104)];
    assert_eq!(spent(&facts(&track, &pause)), [(140, 3_000 + 2_000)]);
}

#[test]
fn a_single_high_value_is_no_peak() {
    let with = |length: u64| {
        let track = track(0..100, |second| TrackPoint {
            heart_rate_bpm: Some(if (50..50 + length).contains(&second) {
                200
            } else {
                150
            }),
            ..steady(second)
        });
        facts(&track, &[]).heart_rate_peak_bpm
    };
    assert_eq!(with(1), Some(150));
    assert_eq!(with(2), Some(150));
    assert_eq!(with(3), Some(200));
    assert_eq!(facts(&track(0..5, steady), &[]).heart_rate_peak_bpm, None);
}

#[test]
fn efficiency_is_metres_on_the_flat_for_each_beat() {
    let run = track(0..3_001, steady);
    let flat = facts(&run, &[]);
    // 180 m a minute at 140 beats a minute.
    assert!((flat.efficiency.unwrap() - 180.0 / 140.0).abs() < 1e-9);
    assert!(flat.decoupling_percent.unwrap().abs() < 1e-9);
    let uphill = track(0..3_001, |second| TrackPoint {
        altitude_m: Some(second as f32 * 3.0 * 0.035),
        ..steady(second)
    });
    let uphill = facts(&uphill, &[]);
    let share = uphill.efficiency.unwrap() / flat.efficiency.unwrap();
    assert!((share - 1.155).abs() < 0.005, "{share}");
    assert!((uphill.ascent_m.unwrap() - 315.0).abs() < 3.0, "{uphill:?}");
    assert_eq!(uphill.descent_m, Some(0.0));
}

#[test]
fn a_heart_that_works_harder_for_the_same_pace_decouples() {
    let drifting = |second: u64| TrackPoint {
        heart_rate_bpm: Some(if second < 1_800 { 140 } else { 154 }),
        ..steady(second)
    };
    let run = track(0..3_001, drifting);
    let percent = facts(&run, &[]).decoupling_percent.unwrap();
    // Halves of 10 to 50 min; efficiency falls from 1/140 to 1/154.
    assert!(
        (percent - (1.0 - 140.0 / 154.0) * 100.0).abs() < 0.01,
        "{percent}"
    );
}

#[test]
fn short_uneven_and_interval_runs_have_no_decoupling() {
    let short = track(0..2_400, steady);
    assert_eq!(facts(&short, &[]).decoupling_percent, None);
    assert!(facts(&short, &[]).efficiency.is_some());
    let distance = |second: u64| {
        // Two minutes fast, two minutes slow.
        let fours = second / 240;
        let within = second % 240;
        (fours * 720 + within.min(120) * 4 + within.saturating_sub(120) * 2) as f64
    };
    let uneven = track(0..3_001, |second| TrackPoint {
        distance_m: distance(second),
        ..steady(second)
    });
    assert_eq!(facts(&uneven, &[]).decoupling_percent, None);
    let even = track(0..3_001, steady);
    let intervals = RunFacts::of(&RunParts {
        track: &even,
        kind: RunKind::Intervals,
        ..RunParts::default()
    });
    assert_eq!(intervals.decoupling_percent, None);
}

#[test]
fn gait_is_told_by_speed_where_there_was_enough_of_it() {
    let run = track(0..200, |second| TrackPoint {
        speed_m_per_s: Some(if second < 100 { 2.6 } else { 3.3 }),
        cadence_spm: Some(if second % 3 == 0 { 190.0 } else { 166.0 }),
        ..steady(second)
    });
    let contacts: Vec<_> = (100..160)
        .map(|second| (Moment::from_secs(second), 240.0))
        .collect();
    let parts = RunParts {
        track: &run[..150],
        contacts: &contacts,
        ..RunParts::default()
    };
    let gait = RunFacts::of(&parts).gait;
    let bands: Vec<_> = gait
        .iter()
        .map(|band| {
            (
                band.speed_m_per_s,
                band.seconds,
                band.cadence_spm,
                band.contact_ms,
            )
        })
        .collect();
    assert_eq!(
        bands,
        [(2.5, 100, 166.0, None), (3.25, 49, 166.0, Some(240.0))]
    );
    let brief = RunParts {
        track: &run[..120],
        ..RunParts::default()
    };
    assert_eq!(
        RunFacts::of(&brief).gait.len(),
        1,
        "less than 30 s are not told"
    );
}

#[test]
fn words_have_moving_seconds_and_go_when_they_are_taken_back() {
    let run = track(0..1_000, steady);
    let words = |events: &[EventRecord]| facts(&run, events).words;
    let pause = [
        event(100, EventKind::Paused),
        event(160, EventKind::Resumed),
    ];
    let heavy = said(300, Word::Heavy);
    let events = [pause[0].clone(), pause[1].clone(), heavy.clone()];
    assert_eq!(words(&events), [(240, Word::Heavy)]);
    assert_eq!(words(&[heavy.clone(), said(330, Word::Undo)]), []);
    assert_eq!(
        words(&[heavy.clone(), said(331, Word::Undo)]),
        [(300, Word::Heavy)],
        "too late"
    );
    assert_eq!(
        words(&[heavy.clone(), said(301, Word::Heavy), said(302, Word::Undo)]),
        [],
        "one press that was heard twice"
    );
    assert_eq!(
        words(&[
            heavy.clone(),
            said(310, Word::Better),
            said(311, Word::Undo)
        ]),
        [(300, Word::Heavy)]
    );
    assert_eq!(
        words(&[said(300, Word::Pain), said(316, Word::Undo)]),
        [(300, Word::Pain)],
        "a red flag is taken back within 15 s"
    );
}

#[test]
fn a_question_is_confirmed_by_the_first_word_within_a_minute() {
    let asked = |at_s| CueRecord {
        id: 1,
        at: Moment::from_secs(at_s),
        kind: CueKind::LegsAsk,
        text: String::new(),
    };
    let confirmed = |cues: &[CueRecord], events: &[EventRecord]| {
        RunFacts::of(&RunParts {
            events,
            cues,
            ..RunParts::default()
        })
        .heavy_confirmed_s
    };
    let cues = [asked(1_200)];
    assert_eq!(confirmed(&cues, &[said(1_230, Word::Heavy)]), [1_230]);
    assert!(confirmed(&cues, &[said(1_261, Word::Heavy)]).is_empty());
    assert!(confirmed(&cues, &[said(1_190, Word::Heavy)]).is_empty());
    let easing_first = [said(1_210, Word::Easing), said(1_230, Word::Heavy)];
    assert!(confirmed(&cues, &easing_first).is_empty());
    let taken_back = [said(1_210, Word::Heavy), said(1_220, Word::Undo)];
    assert!(confirmed(&cues, &taken_back).is_empty());
    assert!(confirmed(&[], &[said(1_230, Word::Heavy)]).is_empty());
}

#[test]
fn only_what_ended_better_helped() {
    let rescue = |ended, helped| RescueRecord {
        at: Moment::ZERO,
        ended_at: Moment::ZERO,
        steps: Vec::new(),
        ended,
        helped: Some(helped),
    };
    let rescues = [
        rescue(RescueEnd::Better, RescueStep::Tall),
        rescue(RescueEnd::Walked, RescueStep::Walk),
    ];
    let parts = RunParts {
        rescues: &rescues,
        ..RunParts::default()
    };
    assert_eq!(RunFacts::of(&parts).helped, [RescueStep::Tall]);
}

#[test]
fn an_empty_record_teaches_nothing() {
    assert_eq!(RunFacts::of(&RunParts::default()), RunFacts::default());
}

proptest! {
    #[test]
    fn time_at_heart_rates_is_never_more_than_the_time_that_passed(
        gaps_ms in prop::collection::vec(0..40_000_u64, 1..60),
        rates in prop::collection::vec(prop::option::of(60..200_u16), 60),
        pause in (0..900_u64, 0..900_u64),
    ) {
        let mut at_ms = 0;
        let mut run = Vec::new();
        for (gap_ms, bpm) in gaps_ms.iter().zip(&rates) {
            run.push(TrackPoint {
                at: Moment::from_millis(at_ms),
                moving: true,
                heart_rate_bpm: *bpm,
                ..TrackPoint::default()
            });
            at_ms += gap_ms;
        }
        let events = [
            event(pause.0, EventKind::Paused),
            event(pause.0 + pause.1, EventKind::Resumed),
        ];
        let whole: u64 = spent(&facts(&run, &[])).iter().map(|(_, ms)| u64::from(*ms)).sum();
        let paused: u64 = spent(&facts(&run, &events)).iter().map(|(_, ms)| u64::from(*ms)).sum();
        prop_assert!(whole <= at_ms);
        prop_assert!(paused <= whole);
    }
}
