//! The library as a shell meets it: threads, stamps, queues, the speech contract.

#![cfg(test)]

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use freshlegs::{
    Companion, CompanionError, CueOutcome, CueView, LiveRun, LiveView, ProfileDraft, RunKind,
    RunOptions, RunOrigin, SensorEvent, SensorInfo, Shell, ShellError, SimulationOptions, Summary,
    Trouble,
};
use freshlegs_tests::{Collector, Heard};

const KEY: [u8; 32] = [42; 32];
const LONG_MS: u64 = 120_000;

fn open(folder: &tempfile::TempDir) -> Arc<Companion> {
    Companion::open(folder.path().to_string_lossy().into_owned(), KEY.to_vec()).unwrap()
}

fn short_simulation() -> SimulationOptions {
    SimulationOptions {
        minutes: Some(6),
        seed: 5,
        ..SimulationOptions::default()
    }
}

#[test]
fn a_simulated_run_is_spoken_shown_summed_up_and_stored() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Collector::default());
    let run = companion
        .start_simulation(short_simulation(), shell.clone())
        .unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());

    let Some(Heard::Finished(summary)) = shell.heard().last().cloned() else {
        panic!("the last thing a shell hears is the end");
    };
    assert!(
        (summary.elapsed_s - 360.0).abs() < 1.0,
        "{}",
        summary.elapsed_s
    );
    assert!(summary.distance_m > 500.0);
    assert!(summary.heart_rate_avg_bpm.is_some());
    assert!(shell.lines().len() > 3);
    assert!(!shell.views().is_empty());

    let rows = companion.runs().unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].origin, RunOrigin::Simulated);
    assert_eq!(rows[0].id, run.id());
    let stored = companion.run(run.id()).unwrap();
    assert_eq!(stored.cues.len(), summary.cues as usize);
    assert!(stored.track.len() >= 360);
    assert!(stored.beats > 300);
    assert!(companion.unfinished().unwrap().is_empty());
}

#[test]
fn the_same_seed_gives_the_same_lines_at_every_speed() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let lines = |speed: Option<f64>| {
        let shell = Arc::new(Collector::default());
        let options = SimulationOptions {
            speed,
            ..short_simulation()
        };
        let run = companion.start_simulation(options, shell.clone()).unwrap();
        assert!(run.wait_until_over(LONG_MS).unwrap());
        shell.lines()
    };
    let fast = lines(None);
    assert_eq!(fast, lines(None));
    assert_eq!(fast, lines(Some(300.0)));
}

/// A shell that calls the run back from within its own calls.
#[derive(Default)]
struct Caller {
    run: OnceLock<Arc<LiveRun>>,
    called: AtomicU32,
    finished: AtomicBool,
}

impl Caller {
    fn call(&self) {
        if let Some(run) = self.run.get() {
            run.lap().unwrap();
            run.mute(false).unwrap();
            let _ = run.view();
            let _ = run.elapsed_s();
            self.called.fetch_add(1, Ordering::SeqCst);
        }
    }
}

impl Shell for Caller {
    fn speak(&self, cue: CueView) -> Result<(), ShellError> {
        if let Some(run) = self.run.get() {
            run.cue_started(cue.id).unwrap();
            run.cue_ended(cue.id, CueOutcome::Spoken).unwrap();
        }
        self.call();
        Ok(())
    }

    fn hush(&self, _cue_id: u32) -> Result<(), ShellError> {
        Ok(())
    }

    fn show(&self, _view: LiveView) -> Result<(), ShellError> {
        self.call();
        Ok(())
    }

    fn sensors(&self, _events: Vec<SensorEvent>) -> Result<(), ShellError> {
        Ok(())
    }

    fn trouble(&self, _trouble: Trouble) -> Result<(), ShellError> {
        Ok(())
    }

    fn finished(&self, _summary: Summary) -> Result<(), ShellError> {
        self.finished.store(true, Ordering::SeqCst);
        Ok(())
    }
}

#[test]
fn a_shell_may_call_back_from_within_a_call() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Caller::default());
    let run = companion
        .start_run(RunOptions::default(), shell.clone())
        .unwrap();
    assert!(shell.run.set(run.clone()).is_ok());
    while shell.called.load(Ordering::SeqCst) == 0 {
        assert!(!run.wait_until_over(20).unwrap());
    }
    run.finish().unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    assert!(shell.finished.load(Ordering::SeqCst));
}

/// A shell that does nothing until it is let go, then fails, and panics at the end.
#[derive(Default)]
struct Obstinate {
    gate: Mutex<()>,
    fails: AtomicBool,
    panics: AtomicBool,
    refused: AtomicU32,
}

impl Obstinate {
    fn answer(&self) -> Result<(), ShellError> {
        drop(self.gate.lock());
        assert!(
            !self.panics.load(Ordering::SeqCst),
            "the shell is defective on purpose"
        );
        if self.fails.load(Ordering::SeqCst) {
            self.refused.fetch_add(1, Ordering::SeqCst);
            return Err(ShellError::Failed {
                reason: "refused for the test".to_owned(),
            });
        }
        Ok(())
    }
}

impl Shell for Obstinate {
    fn speak(&self, _cue: CueView) -> Result<(), ShellError> {
        self.answer()
    }

    fn hush(&self, _cue_id: u32) -> Result<(), ShellError> {
        self.answer()
    }

    fn show(&self, _view: LiveView) -> Result<(), ShellError> {
        self.answer()
    }

    fn sensors(&self, _events: Vec<SensorEvent>) -> Result<(), ShellError> {
        Ok(())
    }

    fn trouble(&self, _trouble: Trouble) -> Result<(), ShellError> {
        self.answer()
    }

    fn finished(&self, _summary: Summary) -> Result<(), ShellError> {
        self.answer()
    }
}

#[test]
fn a_shell_that_hangs_delays_no_decision() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Obstinate::default());
    let held = shell.gate.lock().unwrap();
    let run = companion
        .start_simulation(short_simulation(), shell.clone())
        .unwrap();
    // The whole run goes by while the shell stands still.
    while run.view().elapsed_s < 359.0 {
        std::thread::yield_now();
    }
    assert!(!run.wait_until_over(0).unwrap());
    drop(held);
    assert!(run.wait_until_over(LONG_MS).unwrap());
    assert_eq!(companion.runs().unwrap().len(), 1);
}

#[test]
fn a_shell_that_refuses_everything_still_gets_a_stored_run() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Obstinate::default());
    shell.fails.store(true, Ordering::SeqCst);
    let run = companion
        .start_simulation(short_simulation(), shell.clone())
        .unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    assert!(shell.refused.load(Ordering::SeqCst) > 3);
    assert!(companion.runs().unwrap()[0].summary.is_some());
}

#[test]
fn a_shell_that_panics_still_gets_a_stored_run() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Obstinate::default());
    shell.panics.store(true, Ordering::SeqCst);
    let run = companion
        .start_simulation(short_simulation(), shell)
        .unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    assert!(companion.runs().unwrap()[0].summary.is_some());
}

#[test]
fn a_live_run_takes_bytes_and_a_dropped_one_can_be_resumed_and_closed() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Collector::default());
    let run = companion.start_run(RunOptions::default(), shell).unwrap();
    let id = run.id();
    let info = SensorInfo {
        identity: "aa:bb".to_owned(),
        ..SensorInfo::default()
    };
    let sensor = run.sensor_joined(info.clone()).unwrap();
    assert_eq!(run.sensor_joined(info.clone()).unwrap(), sensor);
    run.notification(sensor, "2A37".to_owned(), vec![0x16, 0x8C, 0xB4, 0x01])
        .unwrap();
    // Unknown to Fresh Legs, and not its concern.
    run.notification(sensor, "2A00".to_owned(), vec![1])
        .unwrap();
    let error = run
        .notification(sensor, "heart rate".to_owned(), vec![1])
        .unwrap_err();
    assert!(matches!(error, CompanionError::BadInput { .. }), "{error}");
    while run.view().heart_rate_bpm.value != Some(140.0) {
        assert!(!run.wait_until_over(20).unwrap());
    }
    assert!(matches!(
        companion.delete_run(id.clone()),
        Err(CompanionError::Busy)
    ));
    drop(run);

    // As after a pulled battery: the run is found, goes on, and knows its sensor again.
    let unfinished = loop {
        match companion.unfinished().unwrap().pop() {
            Some(run) => break run,
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    assert_eq!(unfinished.id, id);
    let shell = Arc::new(Collector::default());
    let run = companion.resume_run(id.clone(), shell).unwrap();
    assert!(run.elapsed_s() >= 1.0);
    let other = SensorInfo {
        identity: "cc:dd".to_owned(),
        ..SensorInfo::default()
    };
    assert_ne!(run.sensor_joined(other).unwrap(), sensor);
    assert_eq!(run.sensor_joined(info).unwrap(), sensor);
    drop(run);

    while companion.unfinished().unwrap().is_empty() {
        std::thread::sleep(Duration::from_millis(20));
    }
    let summary = companion.close_unfinished(id.clone()).unwrap();
    assert!(summary.elapsed_s >= 1.0);
    assert_eq!(summary.heart_rate_max_bpm, Some(140));
    assert!(companion.unfinished().unwrap().is_empty());
    assert_eq!(
        companion.run(id.clone()).unwrap().row.summary,
        Some(summary)
    );
    companion.delete_run(id.clone()).unwrap();
    assert!(matches!(
        companion.run(id),
        Err(CompanionError::NotFound { .. })
    ));
}

#[test]
fn each_thing_that_a_shell_can_do_about_an_error_has_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_string_lossy().into_owned();
    let companion = open(&folder);
    let again = Companion::open(path.clone(), KEY.to_vec());
    assert!(matches!(again, Err(CompanionError::Busy)));
    let short = Companion::open(path.clone(), vec![1; 31]);
    assert!(matches!(short, Err(CompanionError::BadInput { .. })));

    let draft = ProfileDraft {
        resting_heart_rate_bpm: Some(5),
        ..ProfileDraft::default()
    };
    match companion.save_profile(draft) {
        Err(CompanionError::BadFields { errors }) => {
            assert_eq!(errors[0].field, "resting_heart_rate_bpm");
        }
        other => panic!("{other:?}"),
    }
    let good = ProfileDraft {
        maximal_heart_rate_bpm: Some(190),
        ..ProfileDraft::default()
    };
    companion.save_profile(good.clone()).unwrap();
    assert_eq!(companion.profile().unwrap(), good);

    let shell = Arc::new(Collector::default());
    let plan = RunOptions {
        plan: Some("steps = 3".to_owned()),
        ..RunOptions::default()
    };
    let error = companion.start_run(plan, shell.clone()).err().unwrap();
    assert!(matches!(error, CompanionError::BadInput { .. }), "{error}");
    let slow = SimulationOptions {
        speed: Some(0.0),
        ..SimulationOptions::default()
    };
    assert!(companion.start_simulation(slow, shell.clone()).is_err());
    assert!(matches!(
        companion.resume_run("00000000000000000000000000000000".to_owned(), shell),
        Err(CompanionError::NotFound { .. })
    ));
    assert!(matches!(
        companion.run("nine".to_owned()),
        Err(CompanionError::BadInput { .. })
    ));

    drop(companion);
    let wrong = Companion::open(path, vec![1; 32]);
    assert!(matches!(wrong, Err(CompanionError::WrongKey)));
    assert_eq!(open(&folder).profile().unwrap(), good);
}

#[test]
fn with_friends_a_whole_run_says_little() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Collector::default());
    let mut options = short_simulation();
    options.run.kind = RunKind::WithFriends;
    let run = companion.start_simulation(options, shell.clone()).unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    let kinds: Vec<String> = shell
        .heard()
        .into_iter()
        .filter_map(|heard| match heard {
            Heard::Speak(cue) => Some(format!("{:?}", cue.kind)),
            _ => None,
        })
        .collect();
    assert!(kinds.len() <= 4, "{kinds:?}");
}
