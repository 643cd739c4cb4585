//! Heavy legs in live runs: what a shell may press at any time, what is lost on the way, and what is
//! left when the run is over.

#![cfg(test)]

use std::sync::Arc;
use std::time::Duration;

use freshlegs::{
    Companion, CompanionError, CueKind, FollowUpAnswer, LiveRun, RunOptions, SensorInfo,
    SimulationOptions, SoundFormat, Word,
};
use freshlegs_tests::{Collector, Heard};

const LONG_MS: u64 = 120_000;

fn open(folder: &tempfile::TempDir) -> Arc<Companion> {
    Companion::open(folder.path().to_string_lossy().into_owned(), vec![7; 32]).unwrap()
}

/// A live run whose cues are spoken at once.
fn start(companion: &Companion, options: RunOptions) -> (Arc<LiveRun>, Arc<Collector>) {
    let shell = Arc::new(Collector::default());
    let run = companion.start_run(options, shell.clone()).unwrap();
    shell.speak_for(&run);
    (run, shell)
}

fn finish(run: &LiveRun) {
    run.finish().unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
}

/// The word that holds running back, if any does.
fn held(companion: &Companion) -> Option<Word> {
    companion.today().unwrap().hold.map(|hold| hold.word)
}

#[test]
fn chest_pain_is_asked_about_until_a_doctor_has_cleared_it() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, shell) = start(&companion, RunOptions::default());
    run.word(Word::Chest).unwrap();
    shell.wait_for(CueKind::SafetyChest);
    let safety = shell.wait_to_see(|view| view.safety.is_some()).safety;
    assert!(safety.unwrap().call_emergency);
    finish(&run);
    assert_eq!(held(&companion), Some(Word::Chest));
    drop((run, companion));

    let companion = open(&folder);
    let hold = companion.today().unwrap().hold.unwrap();
    assert_eq!(hold.word, Word::Chest);
    assert!(!hold.title.is_empty() && !hold.lines.is_empty());
    // Nobody has reviewed these words yet.
    assert!(!hold.reviewed);
    for refused in [FollowUpAnswer::Gone, FollowUpAnswer::Mild] {
        let error = companion.answer_follow_up(refused).unwrap_err();
        assert!(matches!(error, CompanionError::BadInput { .. }), "{error}");
    }
    let still = companion
        .answer_follow_up(FollowUpAnswer::StillThere)
        .unwrap();
    assert_eq!(still.unwrap().word, Word::Chest);
    let lifted = companion.answer_follow_up(FollowUpAnswer::Cleared).unwrap();
    assert_eq!(lifted, None);
    drop(companion);
    assert_eq!(held(&open(&folder)), None);
}

#[test]
fn a_red_flag_that_was_not_meant_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, shell) = start(&companion, RunOptions::default());
    run.word(Word::Dizzy).unwrap();
    shell.wait_for(CueKind::SafetyDizzy);
    // It is there while it stands, and gone with it: both are written down within a second.
    while held(&companion) != Some(Word::Dizzy) {
        std::thread::sleep(Duration::from_millis(20));
    }
    run.word(Word::Undo).unwrap();
    shell.wait_for(CueKind::WordUndone);
    while held(&companion).is_some() {
        std::thread::sleep(Duration::from_millis(20));
    }
    finish(&run);
    assert_eq!(held(&companion), None);
    drop((run, companion));
    assert_eq!(held(&open(&folder)), None);
}

#[test]
fn a_red_flag_after_the_finish_is_followed_up_too_unless_it_was_not_meant() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, _) = start(&companion, RunOptions::default());
    finish(&run);
    run.word(Word::Heavy).unwrap();
    assert_eq!(held(&companion), None);
    run.word(Word::Pain).unwrap();
    assert_eq!(held(&companion), Some(Word::Pain));
    run.word(Word::Undo).unwrap();
    assert_eq!(held(&companion), None);
    run.word(Word::Chest).unwrap();
    drop((run, companion));
    assert_eq!(held(&open(&folder)), Some(Word::Chest));
}

#[test]
fn a_red_flag_after_a_simulated_run_is_nobodys() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let options = SimulationOptions {
        minutes: Some(1),
        ..SimulationOptions::default()
    };
    let run = companion
        .start_simulation(options, Arc::new(Collector::default()))
        .unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    run.word(Word::Chest).unwrap();
    assert_eq!(held(&companion), None);
}

/// Two steps of five seconds, said one after the other.
const STEPS: &str = r#"
[[steps]]
kind = "run"
duration = "0:05"
[[steps]]
kind = "recover"
duration = "0:05"
[[steps]]
kind = "run"
duration = "10:00"
"#;

fn planned() -> RunOptions {
    RunOptions {
        plan: Some(STEPS.to_owned()),
        ..RunOptions::default()
    }
}

#[test]
fn a_killed_run_with_a_red_flag_goes_on_without_coaching_and_is_followed_up() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, shell) = start(&companion, planned());
    let id = run.id();
    run.word(Word::Chest).unwrap();
    shell.wait_for(CueKind::SafetyChest);
    // As if the process had been killed.
    drop(run);
    while companion.unfinished().unwrap().is_empty() {
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(companion);

    let companion = open(&folder);
    assert_eq!(held(&companion), Some(Word::Chest));
    let shell = Arc::new(Collector::default());
    let run = companion.resume_run(id, shell.clone()).unwrap();
    shell.speak_for(&run);
    let view = shell.wait_to_see(|view| view.safety.is_some());
    assert_eq!(view.safety.unwrap().word, Word::Chest);
    run.word(Word::Heavy).unwrap();
    run.word(Word::CoachAgain).unwrap();
    shell.wait_for(CueKind::CoachingStaysOff);
    shell.wait_to_see(|view| view.moving_s > 11.0);
    finish(&run);
    let kinds: Vec<CueKind> = shell.cues().iter().map(|cue| cue.kind).collect();
    assert_eq!(kinds, [CueKind::CoachingStaysOff, CueKind::Finished]);
    assert_eq!(held(&companion), Some(Word::Chest));
}

#[test]
fn the_same_run_without_one_is_coached_on() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, _) = start(&companion, planned());
    let id = run.id();
    std::thread::sleep(Duration::from_secs(1));
    drop(run);
    while companion.unfinished().unwrap().is_empty() {
        std::thread::sleep(Duration::from_millis(20));
    }
    let shell = Arc::new(Collector::default());
    let run = companion.resume_run(id, shell.clone()).unwrap();
    shell.speak_for(&run);
    shell.wait_for(CueKind::StepStarted);
    run.word(Word::Heavy).unwrap();
    shell.wait_for(CueKind::HeavyEarly);
    finish(&run);
    assert_eq!(held(&companion), None);
}

#[test]
fn a_strap_that_falls_silent_in_mid_rescue_is_said_and_the_rescue_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, shell) = start(&companion, RunOptions::default());
    let info = SensorInfo {
        identity: "aa:bb".to_owned(),
        name: "Strap".to_owned(),
        ..SensorInfo::default()
    };
    let strap = run.sensor_joined(info).unwrap();
    let beat = || {
        run.notification(strap, "2A37".to_owned(), vec![0x06, 140])
            .unwrap();
    };
    beat();
    run.word(Word::Heavy).unwrap();
    shell.wait_for(CueKind::HeavyEarly);
    run.word(Word::Worse).unwrap();
    shell.wait_for(CueKind::RescueAccept);
    while shell.cue(CueKind::RescueAccept).unwrap().at_s + 2.0 > run.elapsed_s() {
        beat();
        std::thread::sleep(Duration::from_millis(250));
    }
    assert_eq!(shell.cue(CueKind::SensorLost), None);
    // Not another beat.
    let lost = shell.wait_for(CueKind::SensorLost);
    assert!(lost.text.contains("eart rate"), "{}", lost.text);
    let view = shell.wait_to_see(|view| view.heart_rate_bpm.value.is_none());
    assert!(view.rescue.is_some());
    // Heavy still: the next step, as soon as that is no second press of the same.
    while shell.cue(CueKind::RescueEase).is_none() {
        run.word(Word::Heavy).unwrap();
        std::thread::sleep(Duration::from_millis(500));
    }
    run.word(Word::Better).unwrap();
    shell.wait_for(CueKind::RescueBetter);
    let id = run.id();
    finish(&run);
    assert_eq!(companion.run(id).unwrap().rescues.len(), 1);
    assert!(
        !shell
            .heard()
            .iter()
            .any(|it| matches!(it, Heard::Trouble(_)))
    );
}

#[test]
fn a_muted_run_sounds_of_nothing_and_sounds_again_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let (run, shell) = start(&companion, RunOptions::default());
    let format = SoundFormat {
        sample_rate_hz: 16_000,
        stereo: false,
        float: false,
    };
    let feed = run.sound_feed(format).unwrap();
    // Of what sounds from a second from now on, a second: long after the last earcon.
    let is_heard = || {
        let samples = feed.render(16_000, feed.now_us() + 1_000_000);
        assert_eq!(samples.len(), 32_000);
        let is_silent = samples.iter().all(|byte| *byte == 0);
        assert_eq!(feed.sounding(), !is_silent);
        !is_silent
    };
    run.metronome(Some(170.0)).unwrap();
    shell.wait_for(CueKind::MetronomeOn);
    assert!(is_heard());

    run.mute(true).unwrap();
    shell.wait_to_see(|view| view.muted);
    assert!(!is_heard());
    run.breath_guide(None).unwrap();
    run.metronome(Some(180.0)).unwrap();
    let seen_s = run.elapsed_s();
    shell.wait_to_see(|view| view.elapsed_s > seen_s + 1.0);
    assert!(!is_heard());

    run.mute(false).unwrap();
    shell.wait_to_see(|view| !view.muted);
    assert!(is_heard());
    run.guide_off().unwrap();
    shell.wait_to_see(|view| view.guide.is_none());
    finish(&run);
}
