//! What a live run of heavy legs leaves for the next one. So that nobody has to run for half an hour,
//! each begins in simulated time, is left as a killed process leaves it, and goes on live.

#![cfg(test)]

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use freshlegs::{
    Companion, CueKind, Press, RescueEnd, RescueStep, SimulationOptions, TimedPress, Word,
};
use freshlegs_engine::coaching::HelpCounts;
use freshlegs_engine::coaching::legs::{AnswerCounts, History, LegsKnowledge, PastRun, RunModel};
use freshlegs_engine::{Input, Save, Setup};
use freshlegs_store::{Heartbeat, Key, RunHeader, RunId, Source, Store};
use freshlegs_tests::{Collector, Rig, Strap};

const KEY: [u8; 32] = [7; 32];
const LONG_MS: u64 = 120_000;

fn open(folder: &tempfile::TempDir) -> Arc<Companion> {
    Companion::open(folder.path().to_string_lossy().into_owned(), KEY.to_vec()).unwrap()
}

fn store(folder: &tempfile::TempDir) -> Store {
    Store::open(folder.path(), &Key::new(KEY), 0).unwrap().store
}

/// Leaves a run as a process leaves it that is killed now.
fn leave(folder: &tempfile::TempDir, setup: Setup, rig: &Rig) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let wall_utc_ms = i64::try_from(now.as_millis()).unwrap();
    let at = rig.session().now();
    let header = RunHeader {
        id: RunId([9; 16]),
        setup,
        started_at_utc_ms: wall_utc_ms - i64::try_from(at.as_micros() / 1_000).unwrap(),
        utc_offset_s: 0,
        anchor: None,
        engine_version: freshlegs::core_version(),
        source: Source::Live,
    };
    let mut writer = store(folder).begin_run(&header).unwrap();
    let heartbeat = Heartbeat { at, wall_utc_ms };
    writer.append(heartbeat, &rig.saves, &rig.log).unwrap();
}

/// Goes on with the run that was left, lets `live` happen in it, and finishes it.
fn go_on(companion: &Companion, live: impl FnOnce(&freshlegs::LiveRun, &Collector)) -> String {
    let left = companion.unfinished().unwrap().remove(0);
    let shell = Arc::new(Collector::default());
    let run = companion.resume_run(left.id, shell.clone()).unwrap();
    shell.speak_for(&run);
    live(&run, &shell);
    run.finish().unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    run.id()
}

/// The steps of a simulated rescue in this store.
fn rescue_of_a_simulated_runner(companion: &Companion) -> Vec<RescueStep> {
    let options = SimulationOptions {
        minutes: Some(30),
        presses: vec![TimedPress {
            at_s: 900.0,
            press: Press::Word { word: Word::Heavy },
        }],
        ..SimulationOptions::default()
    };
    let shell = Arc::new(Collector::default());
    let run = companion.start_simulation(options, shell).unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    companion.run(run.id()).unwrap().rescues.remove(0).steps
}

#[test]
fn what_helped_comes_sooner_in_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let mut rig = Rig::equipped(&Setup::default());
    rig.run(900);
    rig.feed(Input::Word(Word::Heavy));
    while rig.count(CueKind::RescueBreathe) == 0 {
        rig.run(1);
    }
    leave(&folder, Setup::default(), &rig);

    let companion = open(&folder);
    let usual = rescue_of_a_simulated_runner(&companion);
    assert_eq!(usual[1..3], [RescueStep::Ease, RescueStep::Tall]);
    let id = go_on(&companion, |run, shell| {
        run.word(Word::Better).unwrap();
        shell.wait_for(CueKind::RescueBetter);
    });
    let rescue = companion.run(id).unwrap().rescues.remove(0);
    assert_eq!(rescue.ended, RescueEnd::Better);
    assert_eq!(rescue.helped, Some(RescueStep::Breathe));
    drop(companion);

    let kept: HelpCounts = store(&folder).kept("rescue_helped").unwrap().unwrap();
    assert_eq!(kept.best(), Some(RescueStep::Breathe));
    // It is there for every run after that, and a simulated one adds nothing to it.
    let companion = open(&folder);
    for _ in 0..2 {
        let steps = rescue_of_a_simulated_runner(&companion);
        assert_eq!(steps[1..3], [RescueStep::Ease, RescueStep::Breathe]);
    }
    drop(companion);
    let after: HelpCounts = store(&folder).kept("rescue_helped").unwrap().unwrap();
    assert_eq!(after, kept);
}

/// A setup that knows the runner by five runs.
fn known() -> Setup {
    let mut steady = Rig::equipped(&Setup::default());
    steady.run(2_400);
    let points: Vec<_> = steady
        .saves
        .iter()
        .filter_map(|save| match save {
            Save::Point(point) => Some(*point),
            _ => None,
        })
        .collect();
    let model = RunModel::of_track(&points);
    let past = [3, 8, 13, 18, 25].map(|days_ago| PastRun { days_ago, model });
    Setup {
        legs: LegsKnowledge {
            history: History::new(&past),
            answers: AnswerCounts::default(),
        },
        ..Setup::default()
    }
}

#[test]
fn the_answer_to_a_question_is_kept_for_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let setup = known();
    let mut rig = Rig::equipped(&setup);
    rig.run(1_500);
    // Twelve percent slower within ten minutes, and the heart hardly follows.
    for step in 1..=90_u32 {
        let lost = 0.12 * f64::from(step.min(60)) / 60.0;
        rig.world.speed_m_per_s = 3.0 * (1.0 - lost);
        rig.world.cadence_spm = 170.0 * (1.0 - 0.23 * lost);
        let bpm = 140.0 * (1.0 - 0.18 * lost);
        rig.world.straps = vec![Some(Strap::beating(bpm.round() as u16))];
        rig.run(10);
        if rig.count(CueKind::LegsAsk) > 0 {
            break;
        }
    }
    assert_eq!(rig.count(CueKind::LegsAsk), 1);
    leave(&folder, setup, &rig);

    let companion = open(&folder);
    go_on(&companion, |run, shell| {
        let asked = shell.wait_to_see(|view| view.question.is_some());
        let question = asked.question.unwrap();
        assert_eq!(question.kind, CueKind::LegsAsk);
        assert_eq!(question.answers, [Word::Heavy, Word::Easing, Word::NotNow]);
        run.word(Word::Heavy).unwrap();
        shell.wait_for(CueKind::RescueAccept);
    });
    drop(companion);
    let answers: AnswerCounts = store(&folder).kept("legs_answers").unwrap().unwrap();
    assert_eq!((answers.heavy, answers.not_heavy), (1, 0));
}

/// A run that was killed right after a red flag, with the press in its log and no follow-up kept yet.
fn killed_after_a_red_flag(folder: &tempfile::TempDir) {
    let mut rig = Rig::equipped(&Setup::default());
    rig.run(60);
    rig.feed(Input::Word(Word::Dizzy));
    leave(folder, Setup::default(), &rig);
    assert_eq!(store(folder).follow_ups().unwrap(), []);
}

#[test]
fn a_red_flag_that_only_the_log_knows_is_followed_up_when_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    killed_after_a_red_flag(&folder);
    let companion = open(&folder);
    go_on(&companion, |_, shell| {
        shell.wait_to_see(|view| view.safety.is_some());
    });
    assert_eq!(companion.today().unwrap().hold.unwrap().word, Word::Dizzy);
}

#[test]
fn it_is_followed_up_when_the_run_is_closed_instead() {
    let folder = tempfile::tempdir().unwrap();
    killed_after_a_red_flag(&folder);
    let companion = open(&folder);
    let left = companion.unfinished().unwrap().remove(0);
    companion.close_unfinished(left.id).unwrap();
    assert_eq!(companion.today().unwrap().hold.unwrap().word, Word::Dizzy);
}

#[test]
fn it_is_taken_back_across_the_kill_when_it_was_not_meant() {
    let folder = tempfile::tempdir().unwrap();
    killed_after_a_red_flag(&folder);
    let companion = open(&folder);
    go_on(&companion, |run, shell| {
        run.word(Word::Undo).unwrap();
        shell.wait_for(CueKind::WordUndone);
    });
    assert_eq!(companion.today().unwrap().hold, None);
}

#[test]
fn a_rescue_that_the_runner_never_came_back_to_teaches_what_the_sensors_saw() {
    let folder = tempfile::tempdir().unwrap();
    let mut rig = Rig::equipped(&Setup::default());
    rig.run(900);
    rig.feed(Input::Word(Word::Heavy));
    while rig.count(CueKind::RescueSteps) == 0 {
        rig.run(1);
    }
    // The metronome is taken at its word: the steps are quicker for a minute.
    rig.world.cadence_spm = 177.0;
    rig.run(50);
    assert!(rig.count(CueKind::RescueQuicker) > 0);
    leave(&folder, Setup::default(), &rig);
    let companion = open(&folder);
    let left = companion.unfinished().unwrap().remove(0);
    companion.close_unfinished(left.id).unwrap();
    drop(companion);
    let kept: HelpCounts = store(&folder).kept("rescue_helped").unwrap().unwrap();
    assert_eq!(kept.best(), Some(RescueStep::Steps));
}
