//! Daily exports of other programs, taken into the journal.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::diary::{BAD_INPUT, NOTHING_FOUND};
use super::user::User;

/// The daily exports beside the repository, where they are.
fn exports() -> Option<PathBuf> {
    let data = std::env::var_os("FRESHLEGS_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let journal = data.join("journal");
    if journal.is_dir() {
        return Some(journal);
    }
    println!("skipped: no daily exports in {}", journal.display());
    None
}

const SPAN: [&str; 4] = ["--from", "2016-01-01", "--to", "2019-12-31"];

#[test]
fn daily_exports_are_taken_in_and_known_the_second_time() {
    let Some(folder) = exports() else { return };
    let user = User::new();
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 4);
    let mut entries = 0;
    for file in &files {
        let file = file.to_str().unwrap();
        let done = user.one(&["import", file]);
        let name = file.to_lowercase();
        let format = if name.contains("elit") {
            "elite_hrv"
        } else {
            "hrv4training"
        };
        assert_eq!(
            (&done["type"], &done["format"]),
            (&json!("journal"), &json!(format))
        );
        assert_eq!(done["faults"], json!([]), "{file}");
        let (days, new) = (
            done["days"].as_u64().unwrap(),
            done["new"].as_u64().unwrap(),
        );
        assert!(days > 20 && new >= days, "{done}");
        entries += new;
    }
    let list = |user: &User| {
        user.says(&[&["journal", "--json"], &SPAN as &[&str]].concat())
            .json()
    };
    let taken = list(&user);
    assert_eq!(taken.len() as u64, entries);
    assert!(taken.iter().all(|entry| entry["imported_from"].is_string()));
    let resting = taken
        .iter()
        .filter_map(|entry| entry["entry"]["resting_heart_rate_bpm"].as_f64());
    let resting: Vec<f64> = resting.collect();
    assert!(resting.len() > 150);
    assert!(resting.iter().all(|bpm| (25.0..=120.0).contains(bpm)));

    // The folder at once, a second time: everything is there.
    let again = user
        .says(&["import", folder.to_str().unwrap(), "--json"])
        .json();
    assert_eq!(again.len(), 4);
    for done in &again {
        assert_eq!(done["new"], 0, "{done}");
    }
    assert_eq!(list(&user), taken);
    // What was measured elsewhere is a trend here.
    let trend = user.one(&[&["trend", "hrv"], &SPAN as &[&str]].concat());
    assert!(trend["known"].as_u64() > Some(100), "{}", trend["known"]);
    // What the runner corrects stays corrected.
    let id = taken[0]["id"].as_str().unwrap();
    user.page(&["journal", "edit", id, "note=corrected"]);
    user.page(&["import", folder.to_str().unwrap()]);
    assert_eq!(
        user.says(&["journal", "--search", "corrected", "--json"])
            .json()
            .len(),
        1
    );
}

/// The plain table that many programs write, with a byte order mark and Windows line ends.
#[test]
fn a_plain_table_of_readings_is_taken_in() {
    let user = User::new();
    let table = "\u{feff}timestamp_measurement,HR,rMSSD\r\n\
                 2017-04-01 09:56:21 +0200,43.92,67.54\r\n\
                 2017-04-02 09:27:24 +0200,43.42,56.38\r\n";
    let file = user.file("readings.csv", table);
    let done = user.one(&["import", &file]);
    assert_eq!(
        (&done["format"], &done["days"], &done["new"]),
        (&json!("readings"), &json!(2), &json!(2))
    );
    let entries = user.says(&[
        "journal",
        "--json",
        "--to",
        "2017-04-01",
        "--from",
        "2017-04-01",
    ]);
    let entry = &entries.json()[0];
    assert_eq!(entry["entry"]["rmssd_ms"], 67.54);
    assert_eq!(entry["entry"]["resting_heart_rate_bpm"], 43.92);
    assert_eq!(
        (&entry["utc_offset_s"], &entry["imported_from"]),
        (&json!(7_200), &json!("readings"))
    );
    assert_eq!(entry["at_utc_ms"], json!(1_491_033_381_000_i64));
    let line = user.page(&["import", &file]);
    assert!(
        line.ends_with("2 days, 0 new entries, 2 already there"),
        "{line}"
    );
}

#[test]
fn what_a_line_gets_wrong_is_said_and_the_rest_taken_in() {
    let user = User::new();
    let table = "timestamp_measurement,HR,rMSSD\n\
                 2017-04-01 09:56:21 +0000,43.92,67.54\n\
                 2017-04-02 09:56:21 +0000,fast,56.38\n\
                 2017-04-03 09:56:21 +0000,430,58.1\n";
    let file = user.file("readings.csv", table);
    let done = user.one(&["import", &file]);
    let faults = done["faults"].as_array().unwrap();
    let lines: Vec<_> = faults.iter().map(|fault| &fault["line"]).collect();
    assert_eq!(lines, [3, 4], "{done:#}");
    assert!(done["new"].as_u64() >= Some(1), "{done:#}");
    let page = user.page(&["import", &file]);
    assert!(
        page.contains("line 3: ") && page.contains("line 4: "),
        "{page}"
    );
    let broken = user.file("broken.csv", "these are\nno readings\n");
    user.refused(&["import", &broken], BAD_INPUT);
    user.refused(&["import", &user.name("missing.csv")], NOTHING_FOUND);
}
