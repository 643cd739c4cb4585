use std::time::Duration;

use super::*;

#[test]
fn only_one_cue_is_in_the_air() {
    let mut run = Run::new(&Setup::default());
    run.split(1, 300.0).event(&CoachEvent::Paused);
    assert_eq!(run.said.len(), 1);
}

#[test]
fn mute_stops_the_cue_in_the_air_and_everything_after() {
    let mut run = Run::new(&paced());
    run.coach.mute(run.at(), true);
    run.drain();
    assert_eq!(run.hushed, [1]);
    assert!(run.coach.muted());
    assert_eq!(run.coach.current_text(run.at()), None);
    run.pace(280.0)
        .run(300)
        .split(1, 300.0)
        .run(30)
        .event(&CoachEvent::Paused);
    assert_eq!(run.said.len(), 1);
    assert_eq!(run.coach.poll_timeout(), None);
}

#[test]
fn the_end_of_mute_is_confirmed_and_nothing_old_is_said() {
    let mut run = Run::new(&Setup::default());
    run.run(10);
    run.coach.mute(run.at(), true);
    run.split(1, 300.0).run(5);
    run.coach.mute(run.at(), false);
    run.run(30);
    let kinds: Vec<_> = run.kinds().into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(kinds, [CueKind::Started, CueKind::Unmuted]);
    run.coach.mute(run.at(), false);
    run.run(10);
    assert_eq!(run.count(CueKind::Unmuted), 1);
}

#[test]
fn a_shell_that_never_reports_does_not_silence_the_run() {
    let mut run = Run::silent(&Setup::default());
    run.reports = false;
    run.event(&CoachEvent::Started);
    for number in 1..=4 {
        run.run(30).split(number, 300.0);
    }
    run.run(30);
    assert_eq!(run.count(CueKind::Split), 4);
    assert!(run.coach.voice_failed());
}

#[test]
fn a_missing_report_is_waited_for_twice_the_expected_time_and_three_seconds() {
    let mut run = Run::silent(&Setup::default());
    run.reports = false;
    run.event(&CoachEvent::Started);
    let expected = u64::from(run.said[0].1.expected_speech_ms);
    assert_eq!(
        run.coach.poll_timeout(),
        Some(Moment::from_millis(2 * expected + 3_000))
    );
    let late = Moment::from_millis(1_500);
    run.coach.cue_started(late, 1);
    assert_eq!(
        run.coach.poll_timeout(),
        Some(Moment::from_millis(2 * expected + 4_500))
    );
}

#[test]
fn three_failures_in_a_row_give_the_voice_up_and_one_success_brings_it_back() {
    let mut run = Run::silent(&Setup::default());
    run.reports = false;
    let fail = |run: &mut Run, outcome| {
        run.second += 20;
        run.event(&CoachEvent::Paused);
        let id = run.said.last().unwrap().1.id;
        run.coach.cue_started(run.at(), id);
        run.coach.cue_ended(run.at(), id, outcome);
    };
    fail(&mut run, CueOutcome::Failed);
    fail(&mut run, CueOutcome::Failed);
    fail(&mut run, CueOutcome::Spoken);
    fail(&mut run, CueOutcome::Failed);
    fail(&mut run, CueOutcome::Failed);
    assert!(!run.coach.voice_failed());
    fail(&mut run, CueOutcome::Failed);
    assert!(run.coach.voice_failed());
    fail(&mut run, CueOutcome::Spoken);
    assert!(!run.coach.voice_failed());
}

#[test]
fn a_report_on_another_cue_changes_nothing() {
    let mut run = Run::silent(&Setup::default());
    run.reports = false;
    run.event(&CoachEvent::Started);
    run.coach.cue_ended(run.at(), 77, CueOutcome::Spoken);
    run.event(&CoachEvent::Paused);
    assert_eq!(run.said.len(), 1);
}

#[test]
fn the_end_of_the_run_does_not_wait() {
    let mut run = Run::new(&Setup::default());
    run.event(&CoachEvent::Finished(crate::output::Summary::default()));
    assert_eq!(run.hushed, [1]);
    assert_eq!(run.said.last().unwrap().1.kind, CueKind::Finished);
}

#[test]
fn the_words_stay_on_the_screen_for_a_while() {
    let mut run = Run::new(&Setup::default());
    run.run(5);
    assert_eq!(run.coach.current_text(run.at()), Some("Here we go."));
    run.run(10);
    assert_eq!(run.coach.current_text(run.at()), None);
}

#[test]
fn a_shell_has_time_to_start_a_cue_but_none_after_it_was_given_up() {
    let mut run = Run::new(&paced());
    run.pace(280.0).run(60).event(&CoachEvent::Paused).run(10);
    assert!(run.said.len() > 2);
    for (_, cue) in &run.said {
        let given_up_ms = 2 * u64::from(cue.expected_speech_ms) + 3_000;
        assert!(cue.expires_at >= cue.at + Duration::from_secs(4));
        assert!(cue.expires_at <= cue.at + Duration::from_millis(given_up_ms));
        assert_eq!(cue.language, "en");
    }
}
