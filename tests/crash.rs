//! A recorder, killed again and again at any moment: nothing that it has acknowledged is lost.

#![cfg(test)]

#[path = "bins/seconds.rs"]
mod seconds;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use freshlegs_engine::{Save, Summary};
use freshlegs_store::{RunId, Store};

const RUNS: u8 = 5;
const KILLS_A_RUN: u64 = 10;

#[test]
fn fifty_kills_lose_nothing_that_was_acknowledged() {
    let seed = std::env::var("FRESHLEGS_CRASH_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or(20_261_123);
    eprintln!("FRESHLEGS_CRASH_SEED={seed}");
    let mut moments = Moments(seed);
    let folder = tempfile::tempdir().unwrap();
    let mut lengths = Vec::new();
    for run in 0..RUNS {
        let mut acknowledged = 0;
        for kill in 0..KILLS_A_RUN {
            let after = moments.next_kill();
            if let Some(second) = last_acknowledged(folder.path(), run, after) {
                acknowledged = second + 1;
            }
            let what = format!("kill {kill} of run {run} after {after:?}");
            // What is not acknowledged may be on the disk or not: killed between the two.
            if let Some(stored) = stored_seconds(folder.path(), &what) {
                assert!(
                    stored >= acknowledged,
                    "{what}: {stored} of {acknowledged} seconds"
                );
                assert!(
                    stored <= acknowledged + 1,
                    "{what}: {stored} seconds from nowhere"
                );
                acknowledged = stored;
            } else {
                assert_eq!(acknowledged, 0, "{what}: the run is gone");
            }
        }
        end_run(folder.path(), run, acknowledged);
        lengths.push(acknowledged);
    }
    eprintln!("seconds recorded between the kills: {lengths:?}");
    assert!(
        lengths.iter().sum::<u64>() > 0,
        "the recorder never came to record"
    );
    let store = Store::open(folder.path(), &seconds::key(), 0)
        .unwrap()
        .store;
    assert_eq!(store.unfinished().unwrap(), []);
    for (run, length) in (0..RUNS).zip(lengths) {
        if length > 0 {
            assert_whole(&store, seconds::header(run).id, length, "at the end");
        }
    }
}

/// Starts the recorder, kills it after a while and says which second it has acknowledged last.
fn last_acknowledged(folder: &Path, run: u8, after: Duration) -> Option<u64> {
    let mut recorder = Command::new(env!("CARGO_BIN_EXE_recorder"))
        .args([folder.as_os_str(), run.to_string().as_ref()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = recorder.stdout.take().unwrap();
    let reader = thread::spawn(move || {
        let mut last = None;
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while output.read_line(&mut line).unwrap() > 0 {
            // The kill may have come in the middle of a line; what is cut off was not said.
            if let Some(second) = line.strip_suffix('\n') {
                last = Some(second.parse().unwrap());
            }
            line.clear();
        }
        last
    });
    thread::sleep(after);
    recorder.kill().unwrap();
    let status = recorder.wait().unwrap();
    assert!(
        status.code().is_none(),
        "the recorder ended by itself: {status}"
    );
    reader.join().unwrap()
}

/// How many seconds the unfinished run holds, after a look at each of them.
fn stored_seconds(folder: &Path, what: &str) -> Option<u64> {
    let opened = Store::open(folder, &seconds::key(), 0).unwrap();
    assert_eq!(opened.set_aside, None, "{what}");
    let unfinished = opened.store.unfinished().unwrap();
    assert!(unfinished.len() <= 1, "{what}");
    let run = unfinished.first()?;
    let length = run.inputs / 2;
    if length > 0 {
        assert_eq!(run.heartbeat, seconds::heartbeat(length - 1), "{what}");
    }
    assert_whole(&opened.store, run.header.id, length, what);
    Some(length)
}

/// Ends the run where it was left: every other one by closing it, the others after one second more.
fn end_run(folder: &Path, run: u8, length: u64) {
    let store = Store::open(folder, &seconds::key(), 0).unwrap().store;
    let Some(unfinished) = store.unfinished().unwrap().pop() else {
        assert_eq!(length, 0);
        return;
    };
    let id = unfinished.header.id;
    if run.is_multiple_of(2) {
        store.close_unfinished(id, &unfinished.summary).unwrap();
    } else {
        let resumed = store.resume_run(id, None).unwrap();
        assert_eq!(resumed.log.count() as u64, 2 * length);
        resumed.writer.finish(&Summary::default()).unwrap();
    }
}

/// The run holds these seconds, in its record and in its log, and nothing else.
fn assert_whole(store: &Store, id: RunId, length: u64, what: &str) {
    let record = store.run(id).unwrap().record;
    assert_eq!(
        (record.track.len() as u64, record.beats.len() as u64),
        (length, length),
        "{what}"
    );
    let points = record.track.into_iter().map(Save::Point);
    let saves = points.zip(record.beats.into_iter().map(Save::Beats));
    let saves = saves.flat_map(|(point, beats)| [point, beats]);
    assert!(saves.eq((0..length).flat_map(seconds::saves)), "{what}");
    let log = match store.input_log(id) {
        Ok(log) => log.collect::<Result<Vec<_>, _>>().unwrap(),
        Err(_) => Vec::new(),
    };
    assert!(
        log.into_iter().eq((0..length).flat_map(seconds::inputs)),
        "{what}"
    );
}

/// Moments to kill at, from a seed.
struct Moments(u64);

impl Moments {
    /// From 2 ms, when the store is just being opened, to 0.8 s, the short ones as likely as the
    /// long ones.
    fn next_kill(&mut self) -> Duration {
        // Xorshift (Marsaglia 2003, doi:10.18637/jss.v008.i14).
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let share = (self.0 >> 11) as f64 / (1_u64 << 53) as f64;
        Duration::from_secs_f64(0.002 * 400_f64.powf(share))
    }
}
