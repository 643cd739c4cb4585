//! Coaching on the terminal: presses, the sound track, the phone alone, routines, and today.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "what serves only tests may panic, and says what it skips"
)]

#[path = "cli/user.rs"]
mod user;

use serde_json::Value;
use user::User;

/// A simulated run as fast as possible, in JSON.
fn run(user: &User, words: &[&str]) -> Vec<Value> {
    let words = [&["run", "--json", "--speed", "max"] as &[&str], words].concat();
    user.says(&words).json()
}

fn kinds(lines: &[Value]) -> Vec<&str> {
    let kinds = lines.iter().filter_map(|line| line["kind"].as_str());
    kinds.collect()
}

fn cue<'a>(lines: &'a [Value], kind: &str) -> &'a Value {
    let found = lines.iter().find(|line| line["kind"] == kind);
    found.unwrap_or_else(|| panic!("no {kind} in {lines:#?}"))
}

#[test]
fn a_press_is_answered_at_its_moment() {
    let user = User::new();
    let words = [
        "--minutes",
        "18",
        "--press",
        "12:30=heavy",
        "--press",
        "16:00=better",
    ];
    let lines = run(&user, &words);
    for (kind, pressed_s) in [("rescue_accept", 750.0), ("rescue_better", 960.0)] {
        // Or as soon as what is being said is over.
        let at_s = cue(&lines, kind)["at_s"].as_f64().unwrap();
        assert!(
            (pressed_s..pressed_s + 3.0).contains(&at_s),
            "{kind} {at_s}"
        );
    }
    assert_eq!(lines, run(&user, &words));
    // Easy is what was wanted: no pace is asked for after that.
    let later = lines
        .iter()
        .filter(|line| line["at_s"].as_f64() > Some(750.0));
    assert!(
        later
            .into_iter()
            .all(|line| line["kind"] != "pace_too_slow")
    );
}

#[test]
fn a_red_flag_of_a_simulated_runner_ends_coaching_and_holds_nobody_back() {
    let user = User::new();
    let lines = run(&user, &["--minutes", "6", "--press", "2:00=chest"]);
    let kinds = kinds(&lines);
    let flag = kinds.iter().position(|kind| *kind == "safety_chest");
    assert_eq!(kinds[flag.unwrap()..], ["safety_chest", "finished"]);
    let today = user.says(&["today", "--json"]).json().remove(0);
    assert_eq!(today["hold"], Value::Null);
}

#[test]
fn with_a_phone_in_the_belt_breath_goes_with_the_steps_and_else_by_their_rate() {
    let user = User::new();
    let guide = |words: &[&str]| {
        let press = ["--minutes", "6", "--press", "3:00=breath-3-2"];
        run(&user, &[&press, words].concat())
    };
    assert!(kinds(&guide(&["--phone"])).contains(&"breath_on"));
    assert!(kinds(&guide(&[])).contains(&"breath_by_rate"));
    let alone = guide(&["--phone", "--no-sensors"]);
    assert!(kinds(&alone).contains(&"breath_on"));
    let summary = alone.last().unwrap();
    assert_eq!(summary["heart_rate_avg_bpm"], Value::Null);
    let cadence = summary["cadence_avg_spm"].as_f64().unwrap();
    assert!((160.0..172.0).contains(&cadence), "{cadence}");
    // Where nobody counts steps there is nothing to breathe with.
    let nothing = guide(&["--no-sensors"]);
    assert!(kinds(&nothing).contains(&"guide_not_now"));
    assert_eq!(nothing.last().unwrap()["cadence_avg_spm"], Value::Null);
}

#[test]
fn a_sound_track_lasts_as_long_as_the_run_and_says_where_its_words_are() {
    let user = User::new();
    let path = user.path("run.wav");
    let words = [
        "run",
        "--json",
        "--speed",
        "max",
        "--minutes",
        "3",
        "--press",
        "1:00=metronome",
        "--wav",
        path.to_str().unwrap(),
    ];
    let answer = user.says(&words);
    let lines = answer.json();
    cue(&lines, "metronome_on");
    let mut reader = hound::WavReader::open(&path).unwrap();
    let rate = reader.spec().sample_rate;
    let samples: Vec<i16> = reader.samples().map(Result::unwrap).collect();
    let seconds = samples.len() as f64 / f64::from(rate) / f64::from(reader.spec().channels);
    assert!((seconds - 180.0).abs() < 10.0, "{seconds}");
    let within =
        |from_s: u32, to_s: u32| &samples[(from_s * rate) as usize..(to_s * rate) as usize];
    assert!(within(70, 80).iter().any(|sample| sample.abs() > 1_000));
    assert!(samples.iter().all(|sample| sample.unsigned_abs() < 32_767));
    // Without a speaker on this machine it has no words, and that is said.
    let is_spoken = !answer.aside.contains("espeak-ng is not installed");
    let has_speaker = std::process::Command::new("espeak-ng")
        .arg("--version")
        .env_clear()
        .output()
        .is_ok();
    assert_eq!(is_spoken, has_speaker, "{}", answer.aside);

    let nowhere = user.path("no/such/folder/run.wav");
    let refused = user.says(&["run", "--speed", "max", "--wav", nowhere.to_str().unwrap()]);
    assert_eq!(refused.code, 65, "{refused:?}");
    assert!(user.says(&["runs", "--json"]).json().len() == 1);
}

#[test]
fn routines_are_offered_in_a_run_that_wants_them() {
    let user = User::new();
    let words = ["run", "--speed", "max", "--minutes", "12", "--json"];
    let with = user.says(&[&words as &[&str], &["--routines"]].concat());
    assert!(
        with.aside.contains("freshlegs routine cool-down"),
        "{}",
        with.aside
    );
    assert!(!user.says(&words).aside.contains("cool-down"));
}

#[test]
fn presses_and_phones_that_make_no_sense_end_with_2() {
    let user = User::new();
    for words in [
        &["run", "--press", "12:30=sing"] as &[&str],
        &["run", "--press", "heavy"],
        &["run", "--sensors", "--press", "1:00=heavy"],
        &["run", "--replay", "a.fit", "--phone"],
        &["run", "--sensors", "--no-sensors"],
        &["run", "--legs", "11"],
        &["today", "--answer", "fine"],
        &["routine", "warm-up", "--level", "4"],
        &["routine", "warm-up", "--level", "0"],
    ] {
        assert_eq!(user.says(words).code, 2, "{words:?}");
    }
}

#[test]
fn today_says_that_nothing_holds_running_back_and_what_is_known() {
    let user = User::new();
    let today = user.says(&["today", "--json"]).json().remove(0);
    assert_eq!(today["hold"], Value::Null);
    assert_eq!(
        (&today["legs_runs"], &today["legs_runs_needed"]),
        (&0.into(), &5.into())
    );
    let page = user.says(&["today"]).lines.join("\n");
    assert!(page.contains("Nothing holds running back."), "{page}");
    assert!(page.contains("0 of 5 runs"), "{page}");
    // There is nothing to be answered.
    assert_eq!(user.says(&["today", "--answer", "gone"]).code, 79);
}

#[test]
fn routines_are_listed_and_played_and_an_unknown_one_ends_with_79() {
    let user = User::new();
    let list = user.says(&["routine", "--json"]).json();
    let keys: Vec<&str> = list
        .iter()
        .map(|line| line["key"].as_str().unwrap())
        .collect();
    assert_eq!((keys.len(), keys[0]), (7, "warm-up"));
    assert!(list.iter().all(|line| line["parts"].as_u64() > Some(0)));
    let page = user.says(&["routine"]).lines.join("\n");
    assert!(
        page.contains("evidence:") && page.contains("cool-down"),
        "{page}"
    );

    let words = ["routine", "warm-up", "--json", "--speed", "max"];
    let lines = user.says(&words).json();
    let kinds = kinds(&lines);
    assert_eq!(
        (kinds[0], *kinds.last().unwrap()),
        ("routine_started", "routine_done")
    );
    assert!(
        kinds
            .iter()
            .filter(|kind| **kind == "routine_exercise")
            .count()
            >= 7
    );
    assert_eq!(lines, user.says(&words).json());
    let more = user
        .says(&[&words as &[&str], &["--level", "3"]].concat())
        .json();
    let ends_s = |lines: &[Value]| lines.last().unwrap()["at_s"].as_f64().unwrap();
    assert!(ends_s(&more) > ends_s(&lines));

    let unknown = user.says(&["routine", "juggling", "--speed", "max"]);
    assert_eq!(unknown.code, 79, "{unknown:?}");
    // Nothing of it is left on legs like these.
    let withheld = user.says(&["routine", "plyometrics", "--legs", "8"]);
    assert_eq!(withheld.code, 65, "{withheld:?}");
    let page = user.says(&["routine", "--legs", "8"]).lines.join("\n");
    assert!(page.contains("shortened today: heavy legs"), "{page}");
}
