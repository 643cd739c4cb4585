//! A user of the terminal shell who keeps a journal.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::user::{Answer, User};

pub(crate) const BAD_INPUT: i32 = 65;
pub(crate) const WRONG_KEY: i32 = 78;
pub(crate) const NOTHING_FOUND: i32 = 79;

impl User {
    /// The one JSON document that these words are answered with.
    pub(crate) fn one(&self, words: &[&str]) -> Value {
        let mut lines = self.says(&[words, &["--json"]].concat()).json();
        assert_eq!(lines.len(), 1, "{words:?}: {lines:#?}");
        lines.remove(0)
    }

    /// The text that these words are answered with.
    pub(crate) fn page(&self, words: &[&str]) -> String {
        let answer = self.says(words);
        assert_eq!(answer.code, 0, "{words:?}: {answer:?}");
        answer.lines.join("\n")
    }

    /// What is said when these words are refused with this code.
    pub(crate) fn refused(&self, words: &[&str], code: i32) -> String {
        let answer = self.says(words);
        assert_eq!(answer.code, code, "{words:?}: {answer:?}");
        assert!(answer.lines.is_empty(), "{words:?}: {answer:?}");
        answer.aside
    }

    /// The answer to these words with this text on standard input.
    pub(crate) fn hears(&self, words: &[&str], text: &str) -> Answer {
        let mut child = self
            .command(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Who refuses early does not listen to the end.
        let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
        Answer::from(child.wait_with_output().unwrap())
    }

    /// The entries of all days, the newest first.
    pub(crate) fn entries(&self) -> Vec<Value> {
        let words = ["journal", "--json", "--from", "1900-01-01"];
        self.says(&words).json()
    }

    /// The day on which it is there.
    pub(crate) fn today(&self) -> NaiveDate {
        let today = self.one(&["today"]);
        today["readiness"]["date"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap()
    }

    /// Writes a file of this name.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        text_of(&path)
    }

    /// The path of a file of this name.
    pub(crate) fn name(&self, name: &str) -> String {
        text_of(&self.path(name))
    }

    /// Tells 45 days: a check-in each morning, a run of 40 to 45 minutes every other evening.
    pub(crate) fn tells_six_weeks(&self) {
        let today = self.today();
        let mut entries = Vec::new();
        for ago in 0..45_u64 {
            let day = back(today, ago);
            entries.push(json!({
                "kind": "check_in", "day": day, "sleep_h": 7.0 + 0.25 * (ago % 3) as f64,
                "leg_heaviness": ago % 4, "resting_heart_rate_bpm": 50.0 + (ago % 3) as f64,
                "rmssd_ms": 60.0 + (ago % 5) as f64,
            }));
            if ago % 2 == 1 {
                entries.push(json!({
                    "kind": "activity", "day": day, "activity": "run",
                    "minutes": 40 + ago % 6, "distance_m": 7_000.0, "rpe": 4.0,
                }));
            }
        }
        let told = self.hears(&["checkin", "-", "--json"], &json!(entries).to_string());
        assert_eq!(told.json().len(), entries.len());
    }
}

/// A day before another.
pub(crate) fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap()
}

/// A day after another.
pub(crate) fn ahead(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

/// The strings of a list.
pub(crate) fn strings(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap_or_else(|| panic!("no list: {list}"));
    list.iter().map(|one| one.as_str().unwrap()).collect()
}

fn text_of(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}
