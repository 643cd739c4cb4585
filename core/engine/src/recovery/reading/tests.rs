use proptest::prelude::*;

use super::*;
use crate::recovery::words::JournalWords;
use crate::run::{Language, UnitSystem};
use crate::time::Moment;

/// Intervals of somebody at rest, in 1/1024 s: 61 a minute, that follow the breath.
fn at_rest(beats: u32) -> Vec<u16> {
    (0..beats).map(|beat| breathing(beat, 1_000.0)).collect()
}

/// The interval of a beat, about `middle`.
fn breathing(beat: u32, middle: f64) -> u16 {
    (middle + 40.0 * libm::sin(f64::from(beat) * 1.4)).round() as u16
}

fn recorded(intervals: &[u16]) -> Beats {
    Beats::from_intervals(
        Resolution::Per1024,
        intervals.iter().map(|rr| i64::from(*rr)),
    )
}

fn moment(ticks: u64) -> Moment {
    Moment::from_micros(ticks * 1_000_000 / 1_024)
}

/// Sends every interval when its beat was, and gives the phases and the end.
fn guided(session: &mut ReadingSession, intervals: &[u16]) -> Vec<ReadingOutput> {
    let mut ticks = 0;
    for rr in intervals {
        ticks += u64::from(*rr);
        session.handle_input(moment(ticks), ReadingInput::Intervals(&[*rr]));
    }
    std::iter::from_fn(|| session.poll_output()).collect()
}

fn session() -> ReadingSession {
    ReadingSession::new(Moment::ZERO, None)
}

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

#[test]
fn a_still_morning_settles_a_minute_and_measures_two() {
    let mut session = session();
    let outputs = guided(&mut session, &at_rest(200));
    let [
        ReadingOutput::Phase(ReadingPhase::Settling),
        ReadingOutput::Phase(ReadingPhase::Measuring),
        ReadingOutput::Phase(ReadingPhase::Over),
        ReadingOutput::Finished(reading),
    ] = outputs[..]
    else {
        panic!("{outputs:?}");
    };
    assert!((reading.seconds - 120.0).abs() < 1.5, "{reading:?}");
    assert!(
        (reading.resting_heart_rate_bpm - 61.4).abs() < 0.2,
        "{reading:?}"
    );
    assert!(reading.artefacts_percent < 1.0, "{reading:?}");
    // Differences of a sine: the root of half the square of 2 · 40 · sin 0.7 ticks.
    let expected = 2.0 * 40.0 * libm::sin(0.7) / 2.0f64.sqrt() * 1_000.0 / 1_024.0;
    let found = libm::exp(reading.ln_rmssd);
    assert!((found - expected).abs() < 1.0, "{found} {expected}");
    let mut check = Check::default();
    reading.check(&mut check);
    assert!(check.into_errors().is_empty());
}

#[test]
fn a_guided_reading_is_that_of_the_same_beats_in_a_file() {
    let intervals = at_rest(200);
    let mut session = ReadingSession::new(Moment::ZERO, Some(180));
    guided(&mut session, &intervals);
    session.handle_input(moment(200_001), ReadingInput::Finish);
    let guided = session.result().unwrap().unwrap();
    let of_file = MorningReading::of_beats(&recorded(&intervals)).unwrap();
    assert!((guided.ln_rmssd - of_file.ln_rmssd).abs() < 0.02);
    assert!((guided.resting_heart_rate_bpm - of_file.resting_heart_rate_bpm).abs() < 0.2);
}

#[test]
fn the_first_minute_of_a_file_is_left_out_where_a_minute_remains() {
    let mut intervals = vec![700; 40];
    intervals.extend((0..40).map(|beat| breathing(beat, 760.0)));
    intervals.extend(at_rest(100));
    let reading = MorningReading::of_beats(&recorded(&intervals)).unwrap();
    assert!(
        (reading.resting_heart_rate_bpm - 61.4).abs() < 0.5,
        "{reading:?}"
    );
    let short = MorningReading::of_beats(&recorded(&at_rest(70))).unwrap();
    assert!((short.seconds - 68.4).abs() < 0.2, "{short:?}");
}

#[test]
fn a_strap_that_is_never_heard_ends_the_reading() {
    let mut session = session();
    let due = session.poll_timeout().unwrap();
    session.handle_timeout(due);
    assert_eq!(session.result(), Some(&Err(Refusal::NoBeats)));
    assert_eq!(session.poll_timeout(), None);
}

#[test]
fn a_strap_that_is_lost_while_measuring_refuses_or_keeps_what_is_enough() {
    for (beats, is_enough) in [(90, false), (120, true)] {
        let mut session = session();
        guided(&mut session, &at_rest(beats));
        let due = session.poll_timeout().unwrap();
        session.handle_timeout(due);
        let result = session.result().unwrap();
        assert_eq!(result.is_ok(), is_enough, "{result:?}");
        assert!(is_enough || *result == Err(Refusal::Gaps), "{result:?}");
    }
}

#[test]
fn a_gap_in_the_middle_refuses_what_is_too_short_on_either_side() {
    let mut session = session();
    let mut ticks = 0;
    let mut outputs = vec![];
    for (beat, rr) in (0..).zip(at_rest(200)) {
        ticks += u64::from(rr);
        let is_gone = [85..95, 130..140].iter().any(|gone| gone.contains(&beat));
        if !is_gone {
            session.handle_input(moment(ticks), ReadingInput::Intervals(&[rr]));
        }
        outputs.extend(std::iter::from_fn(|| session.poll_output()));
    }
    let last = outputs.last();
    assert_eq!(last, Some(&ReadingOutput::Refused(Refusal::Gaps)));
}

#[test]
fn too_many_artefacts_are_refused() {
    let mut intervals = at_rest(200);
    for beat in (5..195).step_by(10) {
        intervals[beat] = 600;
        intervals[beat + 1] = 1_400;
    }
    let refused = MorningReading::of_beats(&recorded(&intervals)).unwrap_err();
    let Refusal::TooManyArtefacts { percent } = refused else {
        panic!("{refused:?}");
    };
    assert!(percent > 6.0, "{percent}");
}

#[test]
fn a_few_artefacts_are_mended_and_counted() {
    let mut intervals = at_rest(200);
    intervals[100] = 600;
    intervals[101] = 1_400;
    let clean = MorningReading::of_beats(&recorded(&at_rest(200))).unwrap();
    let mended = MorningReading::of_beats(&recorded(&intervals)).unwrap();
    assert!(mended.artefacts_percent > 0.0 && mended.artefacts_percent < 3.0);
    assert!(
        (mended.ln_rmssd - clean.ln_rmssd).abs() < 0.05,
        "{mended:?} {clean:?}"
    );
}

#[test]
fn a_pulse_of_walking_is_refused() {
    let walking: Vec<u16> = (0..300).map(|beat| breathing(beat, 550.0)).collect();
    let refused = MorningReading::of_beats(&recorded(&walking));
    assert!(
        matches!(refused, Err(Refusal::NotAtRest { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_pulse_that_still_falls_is_refused() {
    let falling: Vec<u16> = (0..230)
        .map(|beat| breathing(beat, 700.0 + 2.0 * f64::from(beat)))
        .collect();
    let refused = MorningReading::of_beats(&recorded(&falling));
    assert!(
        matches!(refused, Err(Refusal::Drifting { bpm }) if bpm < -10.0),
        "{refused:?}"
    );
}

#[test]
fn intervals_made_out_of_a_heart_rate_are_refused() {
    let refused = MorningReading::of_beats(&recorded(&[1_000; 150]));
    assert_eq!(refused, Err(Refusal::Implausible));
}

#[test]
fn what_is_too_short_is_refused_with_its_length() {
    let refused = MorningReading::of_beats(&recorded(&at_rest(40)));
    assert!(
        matches!(refused, Err(Refusal::TooShort { beats: 40, .. })),
        "{refused:?}"
    );
    let nothing = MorningReading::of_beats(&Beats::default());
    assert_eq!(nothing, Err(Refusal::too_short()));
}

#[test]
fn settling_can_be_skipped() {
    let mut session = session();
    guided(&mut session, &at_rest(3));
    session.handle_input(moment(3_100), ReadingInput::SkipSettling);
    assert_eq!(session.phase(), ReadingPhase::Measuring);
}

#[test]
fn the_screen_counts_down_and_says_what_is_wrong() {
    let mut session = session();
    let start = session.view(Moment::from_secs(1), &english());
    assert_eq!((start.phase_s, start.hint), (0, None));
    let silent = session.view(Moment::from_secs(6), &english());
    assert!(silent.hint.unwrap().contains("not heard"));
    guided(&mut session, &at_rest(31));
    let now = moment(31_000);
    let view = session.view(now, &english());
    assert_eq!((view.phase_s, view.left_s, view.hint), (60, 31, None));
    session.handle_input(now, ReadingInput::Contact(false));
    assert!(session.view(now, &english()).hint.is_some());
}

#[test]
fn somebody_restless_is_told() {
    let mut session = session();
    let mut intervals = at_rest(50);
    for beat in (5..45).step_by(6) {
        intervals[beat] = 600;
        intervals[beat + 1] = 1_400;
    }
    guided(&mut session, &intervals);
    let view = session.view(moment(50_500), &english());
    assert!(
        view.hint.unwrap().contains("still"),
        "{:?}",
        view.artefacts_percent
    );
}

#[test]
fn every_refusal_has_its_words() {
    for refusal in [
        Refusal::NoBeats,
        Refusal::TooShort {
            seconds: 31.9,
            beats: 40,
        },
        Refusal::Gaps,
        Refusal::TooManyArtefacts { percent: 8.25 },
        Refusal::NotAtRest { bpm: 112.0 },
        Refusal::Drifting { bpm: -14.0 },
        Refusal::Implausible,
    ] {
        assert!(
            english().say(&refusal.phrase()).ends_with('.'),
            "{refusal:?}"
        );
    }
    let short = Refusal::TooShort {
        seconds: 31.9,
        beats: 40,
    };
    assert_eq!(
        english().say(&short.phrase()),
        "The reading was too short: 31 s with 40 beats. It takes at least 50 s and 50 beats."
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_comes_it_ends_once(
        steps in proptest::collection::vec((0u64..40_000, 0u8..6, 0u16..4_000), 0..120),
    ) {
        let mut session = session();
        let mut now_ms = 0;
        let mut ends = 0;
        for (wait_ms, what, rr) in steps {
            now_ms += wait_ms % 2_500 + if wait_ms > 39_000 { wait_ms } else { 0 };
            let now = Moment::from_millis(now_ms);
            let intervals = [rr, 900];
            match what {
                0 => session.handle_timeout(now),
                1 => session.handle_input(now, ReadingInput::Contact(rr % 2 == 0)),
                2 if rr < 200 => session.handle_input(now, ReadingInput::SkipSettling),
                3 if rr < 50 => session.handle_input(now, ReadingInput::Finish),
                _ => session.handle_input(now, ReadingInput::Intervals(&intervals)),
            }
            session.view(now, &english());
        }
        while let Some(due) = session.poll_timeout() {
            session.handle_timeout(due);
        }
        while let Some(output) = session.poll_output() {
            ends += u32::from(!matches!(output, ReadingOutput::Phase(_)));
        }
        prop_assert_eq!(ends, 1);
        prop_assert!(session.result().is_some());
    }
}
