//! Whatever the runner says, hears and mutes.

use proptest::prelude::*;

use super::*;
use crate::coaching::Priority;
use crate::sensing::{Notice, SensorKind};

/// What may happen, and how many seconds pass then.
#[derive(Clone, Debug)]
enum Happening {
    Nothing,
    Say(Word),
    Ask,
    Cardio,
    Mute(bool),
    Reports(bool),
    Pace(f64),
    Cadence(f64),
    HeartRate(u16),
    Quality(Quality),
    Pause(bool),
    Split,
    Loss(bool),
}

fn happening() -> impl Strategy<Value = (Happening, u64)> {
    let word = prop::sample::select(Word::ALL.to_vec());
    let coaching = prop::sample::select(vec![
        Word::Heavy,
        Word::Easing,
        Word::Better,
        Word::Same,
        Word::Worse,
        Word::NotNow,
        Word::Undo,
    ]);
    let quality = prop::sample::select(vec![Quality::Fresh, Quality::Stale, Quality::Lost]);
    let what = prop_oneof![
        8 => Just(Happening::Nothing),
        6 => coaching.prop_map(Happening::Say),
        1 => word.prop_map(Happening::Say),
        1 => Just(Happening::Ask),
        1 => Just(Happening::Cardio),
        1 => any::<bool>().prop_map(Happening::Mute),
        1 => any::<bool>().prop_map(Happening::Reports),
        2 => (250.0..800.0_f64).prop_map(Happening::Pace),
        1 => (90.0..190.0_f64).prop_map(Happening::Cadence),
        1 => (100..190_u16).prop_map(Happening::HeartRate),
        1 => quality.prop_map(Happening::Quality),
        1 => any::<bool>().prop_map(Happening::Pause),
        2 => Just(Happening::Split),
        1 => any::<bool>().prop_map(Happening::Loss),
    ];
    (what, prop_oneof![2 => 0..5_u64, 3 => 5..120_u64])
}

fn setup() -> Setup {
    planned("pace = { fastest = \"5:20\", slowest = \"5:40\" }\nheart_rate = { high_bpm = 150 }")
}

/// What has to hold whenever something is said.
fn check(
    run: &Run,
    from: usize,
    rested: bool,
    flagged: bool,
    muted: bool,
) -> Result<(), TestCaseError> {
    for (second, cue) in &run.said[from..] {
        if rested || flagged {
            prop_assert!(!cue.kind.is_of_target(), "{second} {cue:?}");
        }
        if flagged {
            let is_allowed = matches!(
                cue.kind,
                CueKind::Paused
                    | CueKind::Resumed
                    | CueKind::CoachingStaysOff
                    | CueKind::WordUndone
            );
            prop_assert!(
                is_allowed || cue.priority == Priority::Safety,
                "{second} {cue:?}"
            );
        }
        if muted {
            prop_assert_eq!(cue.priority, Priority::Safety, "muted");
        }
    }
    Ok(())
}

fn play(happenings: &[(Happening, u64)]) -> Result<Run, TestCaseError> {
    let mut run = Run::new(&setup());
    run.run(700);
    let mut splits = 0;
    for (happening, seconds) in happenings {
        let from = run.said.len();
        match happening {
            Happening::Nothing => {}
            Happening::Say(word) => {
                run.word(*word);
            }
            Happening::Ask => {
                run.coach.ask(run.at(), 8, None);
                run.drain();
            }
            Happening::Cardio => {
                run.coach.cardio(run.at());
                run.drain();
            }
            Happening::Mute(muted) => {
                run.mute(*muted);
            }
            Happening::Reports(reports) => run.reports = *reports,
            Happening::Pace(pace) => {
                run.pace(*pace);
            }
            Happening::Cadence(cadence) => run.state.cadence = fresh(StepsPerMinute(*cadence)),
            Happening::HeartRate(bpm) => {
                run.heart_rate(*bpm);
            }
            Happening::Quality(quality) => {
                run.state.cadence.quality = *quality;
                run.state.heart_rate.quality = *quality;
                run.state.speed.quality = *quality;
            }
            Happening::Pause(true) => {
                run.state.motion = Motion::Paused;
                run.event(&CoachEvent::Paused);
            }
            Happening::Pause(false) => {
                run.state.motion = Motion::Moving;
                run.event(&CoachEvent::Resumed);
            }
            Happening::Split => {
                splits += 1;
                run.split(splits, 300.0);
            }
            Happening::Loss(is_lost) => {
                let (sensor, kind) = (SensorId(1), SensorKind::FootPod);
                run.event(&CoachEvent::Notice(if *is_lost {
                    Notice::SensorLost { sensor, kind }
                } else {
                    Notice::SensorBack { sensor, kind }
                }));
            }
        }
        let muted = run.coach.muted();
        let flagged = run.coach.safety().is_some();
        check(&run, from, run.coach.is_eased(), flagged, muted)?;
        for _ in 0..*seconds {
            let (from, rested) = (run.said.len(), run.coach.is_eased());
            run.run(1);
            // What is said in the second in which targets come back is of either side.
            let rests = rested && run.coach.is_eased();
            check(&run, from, rests, flagged, muted)?;
        }
    }
    Ok(run)
}

fn patience_s(cue: &Cue) -> f64 {
    f64::from(2 * cue.expected_speech_ms + 3_000) / 1e3
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn one_voice_at_a_time_no_target_while_resting_and_nothing_beside_a_red_flag(
        happenings in prop::collection::vec(happening(), 1..80)
    ) {
        let run = play(&happenings)?;
        for pair in run.said.windows(2) {
            let ((before_s, before), (after_s, after)) = (&pair[0], &pair[1]);
            let is_cut = run.hushed.contains(&before.id);
            let gap_s = (after_s - before_s) as f64;
            let spoken_s = f64::from(before.expected_speech_ms) / 1e3;
            // Spoken to its end, given up, or cut off.
            prop_assert!(
                is_cut || gap_s >= spoken_s || gap_s >= patience_s(before),
                "{before:?} {after:?}"
            );
        }
    }

    #[test]
    fn a_rescue_begins_without_a_question_and_asks_after_two_steps_at_the_earliest(
        happenings in prop::collection::vec(happening(), 1..80)
    ) {
        let run = play(&happenings)?;
        let mut last_talk = None;
        for (second, cue) in run.said.iter().filter(|(_, cue)| cue.kind.is_talk()) {
            if cue.kind == CueKind::RescueCheck {
                prop_assert!(last_talk != Some(CueKind::RescueCheck), "{second}");
                prop_assert!(last_talk != Some(CueKind::RescueAccept), "{second}");
            }
            if matches!(cue.kind, CueKind::RescueCalmer | CueKind::RescueQuicker) {
                prop_assert!(last_talk != Some(CueKind::RescueAccept), "{second}");
            }
            last_talk = Some(cue.kind);
        }
        let form: Vec<u64> = run
            .said
            .iter()
            .filter(|(_, cue)| cue.kind.is_form())
            .map(|(second, _)| *second)
            .collect();
        prop_assert!(form.windows(2).all(|pair| pair[1] - pair[0] >= 300), "{form:?}");
    }

    #[test]
    fn left_alone_a_rescue_always_ends(
        happenings in prop::collection::vec(happening(), 1..60)
    ) {
        let mut run = play(&happenings)?;
        run.state.motion = Motion::Moving;
        run.run(3_000);
        prop_assert!(run.coach.rescue(run.at()).is_none());
        prop_assert!(run.coach.question().is_none());
    }

    #[test]
    fn the_same_words_give_the_same_cues(
        happenings in prop::collection::vec(happening(), 1..40)
    ) {
        let (once, again) = (play(&happenings)?, play(&happenings)?);
        prop_assert_eq!(once.said, again.said);
    }
}
