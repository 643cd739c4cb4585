//! The check-in: by flags, by standard input, and refused.

use serde_json::{Value, json};

use super::diary::{BAD_INPUT, ahead, back};
use super::user::User;

#[test]
fn a_check_in_is_written_as_its_flags_say() {
    let user = User::new();
    let written = user.one(&[
        "checkin",
        "--sleep",
        "6.5",
        "--sleep-quality",
        "2",
        "--legs",
        "7",
        "--sore",
        "calf:left=4",
        "--sore",
        "hip-flexors=2",
        "--fatigue",
        "3",
        "--mood",
        "2",
        "--stress",
        "4",
        "--pulse",
        "52",
        "--rmssd",
        "45.5",
        "--ill",
        "cold",
        "--cycle-day",
        "12",
        "--note",
        "stairs yesterday",
    ]);
    let said = json!({
        "kind": "check_in",
        "sleep_h": 6.5,
        "sleep_quality": 2,
        "leg_heaviness": 7,
        "soreness": [
            {"part": "calf", "side": "left", "level": 4},
            {"part": "hip_flexors", "side": "both", "level": 2},
        ],
        "fatigue": 3,
        "mood": 2,
        "stress": 4,
        "resting_heart_rate_bpm": 52.0,
        "rmssd_ms": 45.5,
        "illness": "cold",
        "cycle_day": 12,
        "note": "stairs yesterday",
    });
    assert_eq!(written["type"], "wrote");
    assert_eq!(written["entry"], said);
    assert_eq!(written["imported_from"], Value::Null);
    let stored = user.entries();
    assert_eq!(stored.len(), 1);
    for name in ["id", "day", "at_utc_ms", "utc_offset_s", "entry"] {
        assert_eq!(stored[0][name], written[name], "{name}");
    }
    let page = user.page(&["journal"]);
    for words in [
        "Slept 6 h 30 min",
        "Leg heaviness 7 of 10",
        "calf (left), 4 of 10",
        "stairs yesterday",
    ] {
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn a_check_in_in_text_names_its_day_and_id() {
    let user = User::new();
    let day = back(user.today(), 3);
    let line = user.page(&["checkin", "--legs", "0", "--day", &day.to_string()]);
    let stored = user.entries();
    let id = stored[0]["id"].as_str().unwrap();
    assert_eq!(line, format!("wrote check_in of {day} ({id})"));
    assert_eq!(stored[0]["day"], json!(day));
    assert_eq!(stored[0]["entry"]["leg_heaviness"], 0);
}

#[test]
fn every_wrong_field_is_named_and_nothing_is_stored() {
    let user = User::new();
    let note = "x".repeat(2_001);
    let flags: [(&str, &str, &str); 11] = [
        ("--sleep", "25", "sleep_h"),
        ("--sleep-quality", "7", "sleep_quality"),
        ("--legs", "11", "leg_heaviness"),
        ("--sore", "calf=11", "soreness[0].level"),
        ("--fatigue", "9", "fatigue"),
        ("--mood", "0", "mood"),
        ("--stress", "6", "stress"),
        ("--pulse", "20", "resting_heart_rate_bpm"),
        ("--rmssd", "500", "rmssd_ms"),
        ("--cycle-day", "0", "cycle_day"),
        ("--note", &note, "note"),
    ];
    let mut all = vec!["checkin"];
    for (flag, value, field) in flags {
        let aside = user.refused(&["checkin", flag, value], BAD_INPUT);
        let start = format!("freshlegs: failed to accept {field} must ");
        assert!(aside.starts_with(&start), "{flag}: {aside}");
        assert!(!aside.contains(';'), "only {field} is wrong: {aside}");
        all.extend([flag, value]);
    }
    let aside = user.refused(&all, BAD_INPUT);
    for (_, _, field) in flags {
        assert!(
            aside.contains(&format!("{field} must ")),
            "{field}: {aside}"
        );
    }
    assert_eq!(aside.matches(" must ").count(), flags.len(), "{aside}");
    assert_eq!(user.entries(), Vec::<Value>::new());
}

#[test]
fn flags_that_make_no_sense_end_with_2_and_silence_with_65() {
    let user = User::new();
    for words in [
        &["checkin", "--legs", "heavy"] as &[&str],
        &["checkin", "--sore", "calf"],
        &["checkin", "--sore", "calf=much"],
        &["checkin", "--ill", "rather"],
        &["checkin", "--day", "yesterday"],
        &["checkin", "--day", "2026-02-30"],
        &["checkin", "-", "--legs", "3"],
        &["checkin", "-", "--mood", "3"],
        &["checkin", "-", "--note", "both"],
        &["checkin", "+"],
    ] {
        assert_eq!(user.says(words).code, 2, "{words:?}");
    }
    let aside = user.refused(&["checkin", "--sore", "elbow=3"], BAD_INPUT);
    assert!(aside.contains("elbow"), "{aside}");
    // Nobody sits at a terminal who could be asked.
    let aside = user.refused(&["checkin"], BAD_INPUT);
    assert!(aside.contains("nothing was said"), "{aside}");
    assert_eq!(user.entries(), Vec::<Value>::new());
}

#[test]
fn a_day_that_has_not_come_is_refused() {
    let user = User::new();
    let tomorrow = ahead(user.today(), 1).to_string();
    for words in [
        &["checkin", "--legs", "3", "--day", &tomorrow] as &[&str],
        &["journal", "add", "tag", "tag=heat", "--day", &tomorrow],
    ] {
        let aside = user.refused(words, BAD_INPUT);
        assert!(aside.contains("day must not lie in the future"), "{aside}");
    }
    assert_eq!(user.entries(), Vec::<Value>::new());
}

#[test]
fn standard_input_gives_one_entry_a_list_or_one_a_line_of_any_kind() {
    let user = User::new();
    let today = user.today();
    let day = back(today, 2);
    let one = user.hears(&["checkin", "-", "--json"], r#"{"sleep_h": 7.5}"#);
    let one = one.json();
    assert_eq!(one.len(), 1);
    assert_eq!(one[0]["entry"]["kind"], "check_in");
    assert_eq!(one[0]["day"], json!(today));
    let list = json!([
        {"kind": "check_in", "day": day, "leg_heaviness": 6},
        {"kind": "symptom", "day": day, "symptom": "pain", "part": "calf", "level": 3},
    ]);
    let list = user.hears(&["checkin", "-", "--json"], &list.to_string());
    let list = list.json();
    let said: Vec<_> = list.iter().map(|line| &line["entry"]["kind"]).collect();
    assert_eq!(said, ["check_in", "symptom"]);
    assert!(list.iter().all(|line| line["day"] == json!(day)));
    let lines = "{\"kind\": \"tag\", \"tag\": \"heat\", \"day\": null}\n{\"mood\": 4}\n";
    let answer = user.hears(&["checkin", "-"], lines);
    assert_eq!((answer.code, answer.lines.len()), (0, 2), "{answer:?}");
    assert!(answer.lines[0].starts_with("wrote tag of "), "{answer:?}");
    assert_eq!(user.entries().len(), 5);
    // What holds nothing writes nothing.
    for nothing in ["", "[]"] {
        let answer = user.hears(&["checkin", "-"], nothing);
        assert_eq!((answer.code, answer.lines.len()), (0, 0), "{answer:?}");
    }
}

#[test]
fn standard_input_with_one_wrong_entry_writes_none() {
    let user = User::new();
    let good = r#"{"sleep_h": 7}"#;
    for (wrong, reason) in [
        ("{\"sleep_h\": 7", "read standard input"),
        ("sleep 7", "read standard input"),
        (r#"{"kind": "dream"}"#, "unknown variant `dream`"),
        (r#"{"slept": 7}"#, "check_in has no field slept"),
        (r#"{"sleep_h": "seven"}"#, "expected f64"),
        (r#"{"sleep_h": 7, "day": "soon"}"#, "day must be a date"),
        (r#"{"sleep_h": 7, "day": "2999-01-01"}"#, "day must not lie"),
        (r#"{"sleep_h": 70}"#, "sleep_h must be between 0 and 24"),
        (r#"{"kind": "activity", "activity": "run"}"#, "minutes"),
        (
            r#"{"kind": "absence", "state": "ill", "day": "2026-01-02", "until": "2026-01-01"}"#,
            "until must lie",
        ),
        ("7", "read the entry"),
    ] {
        for text in [wrong.to_owned(), format!("{good}\n{wrong}")] {
            let answer = user.hears(&["checkin", "-"], &text);
            assert_eq!(answer.code, BAD_INPUT, "{text}: {answer:?}");
            assert!(answer.aside.contains(reason), "{text}: {answer:?}");
            assert_eq!(user.entries(), Vec::<Value>::new(), "{text}");
        }
    }
}
