//! What runs take in the store, beside the FIT files they come from, the whole way.

#![cfg(test)]

use std::path::Path;
use std::sync::Arc;

use freshlegs::{Companion, ReplayOptions};
use freshlegs_store::{Key, RunSize, Store};
use freshlegs_tests::{Collector, run_files, skip};

const KEY: [u8; 32] = [7; 32];

/// Replays a file into a store of its own. Returns its size there and its hours.
fn stored(file: &Path) -> (RunSize, f64) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_string_lossy().into_owned();
    let companion = Companion::open(path, KEY.to_vec()).unwrap();
    let options = ReplayOptions {
        path: file.to_string_lossy().into_owned(),
        ..ReplayOptions::default()
    };
    let run = companion
        .start_replay(options, Arc::new(Collector::default()))
        .unwrap();
    assert!(run.wait_until_over(300_000).unwrap());
    let id = run.id();
    let summary = companion.run(id.clone()).unwrap().row.summary.unwrap();
    drop((run, companion));

    let store = Store::open(folder.path(), &Key::new(KEY), 0).unwrap().store;
    (
        store.size_of_run(id.parse().unwrap()).unwrap(),
        summary.elapsed_s / 3_600.0,
    )
}

#[test]
fn a_stored_run_is_smaller_than_its_fit_file_and_its_log_within_four_times_that() {
    let mut files = run_files("runs");
    files.retain(|file| file.extension().is_some_and(|ending| ending == "fit"));
    if files.is_empty() {
        skip!("there are no recordings beside the project");
    }
    println!("bytes per hour: record, log, FIT file");
    let mut wrong = Vec::new();
    for file in &files {
        let (size, hours) = stored(file);
        let file_bytes = std::fs::metadata(file).unwrap().len();
        let name = file.file_name().unwrap().to_string_lossy();
        let per_hour = |bytes: u64| (bytes as f64 / hours).round();
        println!(
            "{:>8} {:>8} {:>8} {name}",
            per_hour(size.record_bytes),
            per_hour(size.log_bytes),
            per_hour(file_bytes)
        );
        if size.record_bytes >= file_bytes || size.log_bytes > 4 * size.record_bytes {
            wrong.push(format!("{name}: {size:?}, its file {file_bytes}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
