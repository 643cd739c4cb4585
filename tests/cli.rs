//! The terminal shell as its user meets it: words in, lines and exit codes out.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "what serves only tests may panic, and says what it skips"
)]

#[path = "cli/user.rs"]
mod user;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use user::{Answer, User};

/// The recordings beside the repository, where they are.
fn recordings() -> Option<PathBuf> {
    let data = std::env::var_os("FRESHLEGS_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let runs = data.join("runs");
    if runs.is_dir() {
        return Some(runs);
    }
    println!("skipped: no recordings in {}", runs.display());
    None
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn words_that_make_no_sense_end_with_2() {
    let user = User::new();
    for words in [
        &["jump"] as &[&str],
        &[],
        &["run", "--speed", "fast"],
        &["run", "--session", "2"],
        &["show"],
    ] {
        assert_eq!(user.says(words).code, 2, "{words:?}");
    }
    assert_eq!(user.says(&["--help"]).code, 0);
}

#[test]
fn a_value_is_decoded_into_one_object() {
    let answer = User::new().says(&["decode", "2A37", "16 98 94 01", "0x06 4b"]);
    let values = answer.json();
    assert_eq!(values.len(), 2);
    assert_eq!(values[0]["heart_rate_bpm"], 152);
    assert_eq!(values[0]["contact"], "detected");
    assert_eq!(values[0]["rr_1024"], serde_json::json!([404]));
    assert_eq!(values[1]["heart_rate_bpm"], 75);
}

#[test]
fn bytes_that_cannot_be_decoded_end_with_65_and_the_reason() {
    let user = User::new();
    for words in [
        ["decode", "2A37", "16"],
        ["decode", "2A37", "169"],
        ["decode", "2A37", "zz"],
        ["decode", "2A37", ""],
        ["decode", "heart", "1698"],
        ["decode", "FFFF", "1698"],
    ] {
        let answer = user.says(&words);
        assert_eq!(answer.code, 65, "{words:?}");
        assert!(
            answer.aside.starts_with("freshlegs: failed to "),
            "{answer:?}"
        );
        assert!(answer.lines.is_empty(), "{answer:?}");
    }
}

#[test]
fn one_bad_value_does_not_hide_the_good_ones() {
    let answer = User::new().says(&["decode", "2A19", "zz", "3e"]);
    assert_eq!(answer.code, 65);
    assert_eq!(answer.lines.len(), 1);
}

#[test]
fn decoding_leaves_no_trace_on_the_disk() {
    let user = User::new();
    user.says(&["decode", "2A19", "3e"]);
    assert_eq!(fs::read_dir(user.home.path()).unwrap().count(), 0);
}

#[test]
fn no_stored_run_is_no_failure() {
    let user = User::new();
    let answer = user.says(&["runs"]);
    assert_eq!((answer.code, answer.lines.len()), (0, 0));
    assert!(answer.aside.contains("no run is stored"));
    assert!(user.says(&["runs", "--json"]).json().is_empty());
}

#[test]
fn what_is_not_there_ends_with_79() {
    let user = User::new();
    fs::create_dir(user.path("empty")).unwrap();
    for words in [
        &["show", "0197"] as &[&str],
        &["import", text(&user.path("empty"))],
        &["import", text(&user.path("missing.fit"))],
        &["run", "--replay", text(&user.path("missing.fit"))],
        &["run", "--plan", text(&user.path("missing.toml"))],
    ] {
        let answer = user.says(words);
        assert_eq!(answer.code, 79, "{words:?}: {answer:?}");
    }
}

#[test]
fn files_that_are_no_recordings_end_with_65() {
    let user = User::new();
    let file = user.path("notes.fit");
    fs::write(&file, "not a recording").unwrap();
    let answer = user.says(&["import", "--json", text(&file)]);
    assert_eq!(answer.code, 65, "{answer:?}");
    let line: Value = serde_json::from_str(&answer.lines[0]).unwrap();
    assert!(line["refused"].is_string(), "{line}");
    assert_eq!(user.says(&["run", "--replay", text(&file)]).code, 65);
    assert_eq!(user.says(&["run", "--plan", text(&file)]).code, 65);
}

#[cfg(unix)]
#[test]
fn a_key_file_is_made_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let user = User::new();
    let key = user.path("keys/mine");
    let answer = user.says(&["runs", "--key-file", text(&key)]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let metadata = fs::metadata(&key).unwrap();
    assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    assert_eq!(metadata.len(), 32);
}

#[test]
fn a_wrong_key_ends_with_78_and_touches_nothing() {
    let user = User::new();
    let answer = user.says(&["profile", "--resting-heart-rate", "48"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    fs::write(user.path("other"), [7; 32]).unwrap();
    assert_eq!(
        user.says(&["profile", "--key-file", text(&user.path("other"))])
            .code,
        78
    );
    let profile = user.says(&["profile", "--json"]).json().remove(0);
    assert_eq!(profile["resting_heart_rate_bpm"], 48);
}

#[test]
fn a_profile_is_kept_and_a_wrong_field_is_named() {
    let user = User::new();
    let answer = user.says(&[
        "profile",
        "--maximal-heart-rate",
        "188",
        "--units",
        "imperial",
    ]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let answer = user.says(&["profile", "--maximal-heart-rate", "20"]);
    assert_eq!(answer.code, 65);
    assert!(
        answer.aside.contains("maximal_heart_rate_bpm"),
        "{answer:?}"
    );
    let profile = user.says(&["profile", "--json"]).json().remove(0);
    assert_eq!(profile["maximal_heart_rate_bpm"], 188);
    assert_eq!(profile["units"], "imperial");
}

#[test]
fn a_folder_of_ones_own_is_used_alone() {
    let user = User::new();
    let (data, key) = (user.path("here"), user.path("key"));
    let answer = user.says(&["runs", "--data", text(&data), "--key-file", text(&key)]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(data.is_dir());
    assert!(!user.path(".local").exists() && !user.path(".config").exists());
}

#[test]
fn a_simulated_run_is_coached_stored_and_shown() {
    let user = User::new();
    let words = [
        "run",
        "--json",
        "--minutes",
        "6",
        "--seed",
        "5",
        "--speed",
        "max",
    ];
    let lines = user.says(&words).json();
    let (summary, cues) = lines.split_last().unwrap();
    assert_eq!(summary["type"], "summary");
    assert!(summary["distance_m"].as_f64().unwrap() > 500.0, "{summary}");
    assert!(!cues.is_empty());
    assert_eq!(summary["cues"], cues.len());
    assert!(
        cues.iter()
            .all(|cue| cue["type"] == "cue" && cue["text"].is_string())
    );
    assert!(cues.is_sorted_by_key(|cue| (cue["at_s"].as_f64().unwrap() * 1e3) as u64));

    let rows = user.says(&["runs", "--json"]).json();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["origin"], "simulated");
    assert_eq!(rows[0]["summary"]["distance_m"], summary["distance_m"]);

    let id = rows[0]["id"].as_str().unwrap();
    let shown = user.says(&["show", &id[..8], "--json"]).json();
    let count = |kind: &str| shown.iter().filter(|line| line["type"] == kind).count();
    assert_eq!((count("run"), count("cue")), (1, cues.len()));
    assert!(count("point") >= 360);

    let page = user.says(&["show", id]).lines.join("\n");
    for part in [
        "distance",
        "pace, per km",
        "heart rate, bpm",
        "cadence",
        "splits",
        "said",
    ] {
        assert!(page.contains(part), "{part} is missing in\n{page}");
    }
}

#[cfg(unix)]
#[test]
fn an_interrupt_finishes_and_stores_the_run() {
    use std::io::{BufRead, BufReader};

    let user = User::new();
    // Slow enough to be still going on when the interrupt comes.
    let words = ["run", "--json", "--speed", "20"];
    let mut shell = user.command(&words).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(shell.stdout.take().unwrap()).lines();
    // The first cue says that the run has begun.
    lines.next().unwrap().unwrap();
    let id = shell.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    let last = lines.last().unwrap().unwrap();
    assert_eq!(shell.wait().unwrap().code(), Some(0));
    assert_eq!(
        serde_json::from_str::<Value>(&last).unwrap()["type"],
        "summary"
    );
    let rows = user.says(&["runs", "--json"]).json();
    assert!(rows[0]["summary"].is_object(), "{rows:?}");
}

#[test]
fn a_file_is_imported_once() {
    let Some(runs) = recordings() else { return };
    let user = User::new();
    let file = runs.join("Garmin920_withFirstbeat.fit");
    let status = |answer: &Answer| answer.json()[0]["sessions"][0]["status"].clone();
    let words = ["import", "--json", text(&file)];
    assert_eq!(status(&user.says(&words)), "new");
    assert_eq!(status(&user.says(&words)), "duplicate");
    assert_eq!(user.says(&["runs", "--json"]).json().len(), 1);
}

#[test]
fn variability_is_told_of_a_list_of_intervals_and_a_wrong_line_is_named() {
    let user = User::new();
    let list = user.path("rr.txt");
    fs::write(&list, "500\n506\n".repeat(150)).unwrap();
    let report = user.says(&["hrv", "--json", text(&list)]).json().remove(0);
    assert_eq!(
        (&report["beats"], &report["rmssd_ms"]),
        (&300.into(), &6.0.into())
    );
    assert_eq!(report["windows"].as_array().unwrap().len(), 2);
    fs::write(&list, "500\n\nfast\n").unwrap();
    let answer = user.says(&["hrv", text(&list)]);
    assert_eq!(answer.code, 65);
    assert!(answer.aside.contains("line 3: \"fast\""), "{answer:?}");
    assert_eq!(
        user.says(&["hrv", text(&user.path("missing.txt"))]).code,
        79
    );
    assert_eq!(user.says(&["hrv", "0197"]).code, 79);
}

#[test]
fn a_damaged_file_is_imported_as_far_as_it_goes_and_replayed_only_on_request() {
    let Some(runs) = recordings() else { return };
    let user = User::new();
    let file = runs.join("invalid/activity-unexpected-eof.fit");
    let imported = user.says(&["import", "--json", text(&file)]).json();
    assert!(!imported[0]["faults"].as_array().unwrap().is_empty());
    let replay = ["run", "--json", "--speed", "max", "--replay", text(&file)];
    let answer = user.says(&replay);
    assert_eq!(answer.code, 65, "{answer:?}");
    let salvaged = [&replay as &[&str], &["--salvage"]].concat();
    let last = user.says(&salvaged).json().pop().unwrap();
    assert_eq!(last["type"], "summary");
}

#[test]
fn a_file_without_a_run_is_replayed_all_the_same_and_one_without_records_never() {
    let Some(runs) = recordings() else { return };
    let user = User::new();
    let replay = |name: &str, option: &str| {
        let file = runs.join(name);
        user.says(&[
            "run",
            "--replay",
            text(&file),
            "--json",
            "--speed",
            "max",
            option,
        ])
    };
    // Its developer fields lack the application id that they should name.
    let odd = replay(
        "invalid/elemnt-bolt-no-application-id-inside-developer-data-id.fit",
        "--hilly",
    );
    assert_eq!(odd.code, 0, "{odd:?}");
    assert_eq!(odd.json().last().unwrap()["type"], "summary");
    for option in ["--hilly", "--salvage"] {
        let empty = replay("awkward/MonitoringFile.fit", option);
        assert_eq!(empty.code, 65, "{empty:?}");
        assert!(empty.lines.is_empty());
    }
}
