//! The question whether the legs are heavy, through the whole library: runs are imported, the runner
//! is known by them, and only then sensors ask.

#![cfg(test)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use freshlegs::{
    Companion, CueKind, Press, ReplayOptions, RunDetail, RunOptions, TimedPress, Word,
};
use freshlegs_formats::Salvage;
use freshlegs_tests::{Collector, Trackpoint, data_folder, skip, tcx};

const LONG_MS: u64 = 120_000;

/// A runner's folder: a store, and files beside it.
struct Runner {
    folder: tempfile::TempDir,
    companion: Arc<Companion>,
}

impl Runner {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store").to_string_lossy().into_owned();
        Self {
            companion: Companion::open(store, vec![7; 32]).unwrap(),
            folder,
        }
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Imports a run for each of these days.
    fn has_run(&self, days: &[&str], points: &[Trackpoint]) {
        for day in days {
            let file = self.write(&format!("{day}.tcx"), &tcx(day, points));
            let path = file.to_string_lossy().into_owned();
            let imported = self.companion.import_file(path, false).unwrap();
            assert_eq!(imported.sessions.len(), 1, "{imported:?}");
        }
    }

    fn replay(&self, file: &Path, presses: &[TimedPress]) -> (Arc<Collector>, RunDetail) {
        let shell = Arc::new(Collector::default());
        let options = ReplayOptions {
            run: RunOptions {
                today: None,
                ..RunOptions::default()
            },
            path: file.to_string_lossy().into_owned(),
            presses: presses.to_vec(),
            ..ReplayOptions::default()
        };
        let run = self.companion.start_replay(options, shell.clone()).unwrap();
        assert!(run.wait_until_over(LONG_MS).unwrap());
        let stored = self.companion.run(run.id()).unwrap();
        (shell, stored)
    }

    /// Replays twice; what is heard is the same.
    fn replay_twice(&self, file: &Path, presses: &[TimedPress]) -> (Arc<Collector>, RunDetail) {
        let (shell, stored) = self.replay(file, presses);
        assert_eq!(shell.heard(), self.replay(file, presses).0.heard());
        (shell, stored)
    }
}

/// Seconds on the flat at a speed that is 1 up to `from_s`, and then falls by `depth` in ten minutes,
/// with what goes with it in the proportions of a marathon in which the runner faded.
fn faded(seconds: u32, from_s: f64, depth: f64) -> Vec<Trackpoint> {
    let mut distance_m = 0.0;
    (0..seconds)
        .map(|second| {
            let share = depth * ((f64::from(second) - from_s) / 600.0).clamp(0.0, 1.0);
            // Nobody runs like a clock: a few percent, up and down in two minutes.
            let sway = 0.01 * (f64::from(second) / 19.0).sin();
            let speed = 3.0 * (1.0 - share) * (1.0 + sway);
            distance_m += speed;
            let warm = 1.0 - (-f64::from(second) / 60.0).exp();
            Trackpoint {
                distance_m,
                altitude_m: Some(100.0),
                heart_rate_bpm: Some((95.0 + 50.0 * warm * (1.0 - 0.5 * share)).round() as u8),
                cadence_spm: Some(170.0 * (1.0 - 0.23 * share)),
                speed_m_per_s: Some(speed),
            }
        })
        .collect()
}

/// Steady for 25 minutes, then 12 % slower by and by.
fn fading() -> Vec<Trackpoint> {
    faded(3_600, 1_500.0, 0.12)
}

const DAYS: [&str; 5] = [
    "2026-05-04",
    "2026-05-10",
    "2026-05-15",
    "2026-05-21",
    "2026-05-27",
];

fn heavy(at_s: f64) -> TimedPress {
    let press = Press::Word { word: Word::Heavy };
    TimedPress { at_s, press }
}

fn asked(shell: &Collector) -> usize {
    let cues = shell.cues();
    cues.iter()
        .filter(|cue| cue.kind == CueKind::LegsAsk)
        .count()
}

#[test]
fn a_fade_is_asked_about_once_five_runs_are_known() {
    let runner = Runner::new();
    let file = runner.write("fade.tcx", &tcx("2026-05-30", &fading()));
    let steady = faded(2_400, 1e9, 0.0);
    runner.has_run(&DAYS[..4], &steady);
    assert_eq!(asked(&runner.replay(&file, &[]).0), 0);
    runner.has_run(&DAYS[4..], &steady);
    let (shell, _) = runner.replay_twice(&file, &[]);
    insta::assert_snapshot!(shell.cue_lines().join("\n"));
    let ask = shell.cue(CueKind::LegsAsk).unwrap();
    assert!((1_500.0..2_700.0).contains(&ask.at_s), "{}", ask.at_s);
    assert!(ask.text.contains("percent slower"), "{}", ask.text);
}

#[test]
fn heavy_as_an_answer_starts_the_rescue_and_a_replay_teaches_nothing() {
    let runner = Runner::new();
    runner.has_run(&DAYS, &faded(2_400, 1e9, 0.0));
    let file = runner.write("fade.tcx", &tcx("2026-05-30", &fading()));
    let (unanswered, stored) = runner.replay(&file, &[]);
    assert!(stored.rescues.is_empty());
    let ask = unanswered.cue(CueKind::LegsAsk).unwrap();

    let (answered, stored) = runner.replay_twice(&file, &[heavy(ask.at_s + 8.0)]);
    insta::assert_snapshot!(answered.cue_lines().join("\n"));
    let accepted = answered.cue(CueKind::RescueAccept).unwrap();
    assert!((accepted.at_s - ask.at_s - 8.0).abs() < 1.0);
    assert_eq!(stored.rescues.len(), 1);
    // Only a run of the runner's own moves the threshold: the next replay asks at the same moment.
    let (again, _) = runner.replay(&file, &[]);
    assert_eq!(again.heard(), unanswered.heard());
}

#[test]
fn runs_of_long_ago_and_runs_that_came_later_are_not_what_is_usual() {
    let runner = Runner::new();
    let steady = faded(2_400, 1e9, 0.0);
    let elsewhen = [
        "2026-04-20",
        "2026-04-25",
        "2026-06-01",
        "2026-06-02",
        "2026-06-04",
    ];
    runner.has_run(&elsewhen, &steady);
    let file = runner.write("fade.tcx", &tcx("2026-05-30", &fading()));
    assert_eq!(asked(&runner.replay(&file, &[]).0), 0);
}

#[test]
fn a_steady_run_of_a_known_runner_is_left_alone() {
    let runner = Runner::new();
    let steady = faded(3_600, 1e9, 0.0);
    runner.has_run(&DAYS, &steady);
    let file = runner.write("steady.tcx", &tcx("2026-05-30", &steady));
    assert_eq!(asked(&runner.replay(&file, &[]).0), 0);
}

#[test]
fn a_real_hilly_run_is_left_alone() {
    const NAME: &str = "runs/4077461142.fit";
    // The weeks before 20 September 2019.
    const BEFORE: [&str; 5] = [
        "2019-08-26",
        "2019-09-02",
        "2019-09-07",
        "2019-09-12",
        "2019-09-17",
    ];
    let Some(file) = data_folder()
        .map(|data| data.join(NAME))
        .filter(|it| it.is_file())
    else {
        skip!("no {NAME} in {:?}", data_folder());
    };
    let activity = freshlegs_formats::read(&std::fs::read(&file).unwrap(), Salvage::No).unwrap();
    let session = &activity.sessions[activity.longest_run().unwrap()];
    let began = session.records[0].at;
    // What is usual for this runner: five times the first twenty minutes of this very run.
    let first: Vec<Trackpoint> = session
        .records
        .iter()
        .take_while(|record| (record.at - began).as_seconds_f64() < 1_200.0)
        .map(|record| Trackpoint {
            distance_m: record.distance_m.unwrap_or_default(),
            altitude_m: record.altitude_m,
            heart_rate_bpm: record.heart_rate_bpm,
            cadence_spm: record.cadence_spm,
            speed_m_per_s: record.speed_m_per_s,
        })
        .collect();
    let runner = Runner::new();
    runner.has_run(&BEFORE, &first);
    let (shell, stored) = runner.replay_twice(&file, &[]);
    insta::assert_snapshot!(shell.cue_lines().join("\n"));
    assert!(stored.row.summary.unwrap().ascent_m.unwrap() > 250.0);
    assert_eq!(asked(&shell), 0);
    assert!(stored.rescues.is_empty());
}
