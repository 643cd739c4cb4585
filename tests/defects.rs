//! Defects of Fresh Legs itself, made on purpose: what was recorded stays, and the shell hears of it once.

#![cfg(test)]

use std::sync::Arc;
use std::thread;

use freshlegs::{
    Companion, CompanionError, Probe, RunOptions, SensorInfo, SimulationOptions, SoundFormat,
    Trouble, Word,
};
use freshlegs_tests::{Collector, Heard};

const LONG_MS: u64 = 120_000;

fn open(folder: &tempfile::TempDir) -> Arc<Companion> {
    Companion::open(folder.path().to_string_lossy().into_owned(), vec![7; 32]).unwrap()
}

#[test]
fn a_broken_run_says_so_for_ever_and_can_be_closed_with_what_it_had() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Collector::default());
    let run = companion
        .start_run(RunOptions::default(), shell.clone())
        .unwrap();
    let sensor = run.sensor_joined(SensorInfo::default()).unwrap();
    run.notification(sensor, "2A37".to_owned(), vec![0, 140])
        .unwrap();
    while run.view().elapsed_s < 1.0 {
        assert!(!run.wait_until_over(20).unwrap());
    }

    Probe::new().break_run(run.clone());
    assert_eq!(run.wait_until_over(LONG_MS), Err(CompanionError::Broken));
    let broken = Err(CompanionError::Broken);
    assert_eq!(run.word(Word::Heavy), broken);
    assert_eq!(run.pause(), broken);
    assert_eq!(run.finish(), broken);
    assert_eq!(
        run.notification(sensor, "2A37".to_owned(), vec![0, 141]),
        broken
    );
    assert_eq!(run.phone_steps(9), broken);
    // What cannot fail still answers.
    assert!(run.elapsed_s() > 0.0);
    assert!(run.view().elapsed_s >= 1.0);
    let feed = run
        .sound_feed(SoundFormat {
            sample_rate_hz: 48_000,
            stereo: false,
            float: false,
        })
        .unwrap();
    assert_eq!(feed.render(480, 0).len(), 960);
    drop(feed);
    let troubles = shell
        .heard()
        .into_iter()
        .filter(|heard| matches!(heard, Heard::Trouble(Trouble::Broken)))
        .count();
    assert_eq!(troubles, 1);

    let id = run.id();
    drop(run);
    let summary = companion.close_unfinished(id).unwrap();
    assert_eq!(summary.heart_rate_max_bpm, Some(140));
    // And the next run goes as any other.
    let shell = Arc::new(Collector::default());
    let options = SimulationOptions {
        minutes: Some(1),
        ..SimulationOptions::default()
    };
    let run = companion.start_simulation(options, shell).unwrap();
    assert_eq!(run.wait_until_over(LONG_MS), Ok(true));
}

#[test]
fn every_error_comes_as_what_it_is() {
    let probe = Probe::new();
    let errors: Vec<CompanionError> = (0..probe.failures())
        .filter_map(|number| probe.fail(number).err())
        .collect();
    assert_eq!(errors.len(), 10);
    let mut kinds: Vec<_> = errors.iter().map(std::mem::discriminant).collect();
    kinds.dedup();
    assert_eq!(kinds.len(), errors.len());
    for error in errors {
        let text = error.to_string();
        assert!(text.starts_with(char::is_lowercase), "{text}");
        assert!(!text.ends_with('.'), "{text}");
    }
}

#[test]
fn eight_threads_may_use_a_run_and_a_companion_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let run = companion
        .start_run(RunOptions::default(), Arc::new(Collector::default()))
        .unwrap();
    let feed = run
        .sound_feed(SoundFormat {
            sample_rate_hz: 48_000,
            stereo: true,
            float: true,
        })
        .unwrap();
    thread::scope(|scope| {
        for number in 0..8 {
            let (companion, run, feed) = (&companion, &run, &feed);
            scope.spawn(move || {
                for round in 0..50_u64 {
                    run.mute(round % 2 == 0).unwrap();
                    run.phone_steps(round).unwrap();
                    let _ = run.view();
                    let _ = feed.render(96, feed.now_us());
                    if round % 10 == number {
                        run.lap().unwrap();
                        assert!(companion.profile().is_ok());
                        assert_eq!(companion.runs().unwrap().len(), 1);
                    }
                }
            });
        }
    });
    run.finish().unwrap();
    assert_eq!(run.wait_until_over(LONG_MS), Ok(true));
    assert!(companion.runs().unwrap()[0].summary.is_some());
}
