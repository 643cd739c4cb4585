//! Sensors over the air as the user of a terminal meets them: the real radio, on a bus of its own
//! with an emulated `BlueZ`.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "what serves only tests may panic, and says what it skips"
)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const STRAP: &str = "strap";

/// A room with virtual sensors.
struct Room {
    child: Child,
    commands: ChildStdin,
    address: String,
}

impl Room {
    /// `None`, said aloud, where there is no bus to be had.
    fn with(words: &[&str]) -> Option<Self> {
        if !in_path("dbus-daemon") {
            println!("skipped: dbus-daemon missing");
            return None;
        }
        let program = beside_the_shell("virtual-sensors");
        assert!(
            program.exists(),
            "the virtual sensors are missing: cargo build -p freshlegs-tests --bins"
        );
        let mut child = Command::new(program)
            .args(["--daemon-speed", "10"])
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line
            .trim()
            .strip_prefix("DBUS_SYSTEM_BUS_ADDRESS=")
            .unwrap();
        Some(Self {
            commands: child.stdin.take().unwrap(),
            address: address.to_owned(),
            child,
        })
    }

    fn say(&mut self, command: &str) {
        writeln!(self.commands, "{command}").unwrap();
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = writeln!(self.commands, "quit");
        let _ = self.child.wait();
    }
}

/// A user with folders of their own, in a room.
struct User {
    home: TempDir,
    address: String,
}

impl User {
    fn new(room: &Room) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            address: room.address.clone(),
        }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_freshlegs"));
        command
            .args(words)
            .env_clear()
            .env("HOME", self.home.path())
            .env("DBUS_SYSTEM_BUS_ADDRESS", &self.address)
            .stdin(Stdio::null());
        command
    }

    fn says(&self, words: &[&str]) -> Answer {
        Answer::from(self.command(words).output().unwrap())
    }

    /// Pairs everything that is there.
    fn pair(&self, names: &[&str]) {
        for name in names {
            let answer = self.says(&["sensors", "pair", name, "--timing", "pause=1ms"]);
            assert_eq!(answer.code, 0, "{answer:?}");
        }
    }
}

#[derive(Debug)]
struct Answer {
    code: i32,
    lines: Vec<String>,
    aside: String,
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        let text = String::from_utf8(output.stdout).unwrap();
        Self {
            code: output.status.code().unwrap(),
            lines: text.lines().map(str::to_owned).collect(),
            aside: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Answer {
    fn json(&self) -> Vec<Value> {
        let parse = |line: &String| serde_json::from_str(line).unwrap();
        self.lines.iter().map(parse).collect()
    }
}

fn beside_the_shell(name: &str) -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_freshlegs")).with_file_name(name)
}

fn in_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).exists())
}

/// The names and what they offer, of the lines of a scan.
fn found(answer: &Answer) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = answer
        .json()
        .into_iter()
        .filter(|line| line["type"] == "seen")
        .map(|line| {
            let offers = line["offers"].as_array().unwrap();
            let offers = offers
                .iter()
                .map(|offer| offer.as_str().unwrap().to_owned());
            (
                line["name"].as_str().unwrap_or_default().to_owned(),
                offers.collect(),
            )
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn a_scan_says_what_each_sensor_offers_and_leaves_the_rest_aside() {
    let Some(room) = Room::with(&["--sensors", "strap,pod,wristband,headphones"]) else {
        return;
    };
    let user = User::new(&room);
    let answer = user.says(&["sensors", "scan", "--seconds", "3", "--json"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let offers: Vec<Vec<String>> = found(&answer)
        .into_iter()
        .map(|(_, offers)| offers)
        .collect();
    assert!(
        offers.contains(&vec!["heart_rate".to_owned()]),
        "{answer:?}"
    );
    assert!(
        offers.iter().any(|o| o.contains(&"pace".to_owned())),
        "{answer:?}"
    );
    assert_eq!(offers.len(), 2, "{answer:?}");

    let everything = user.says(&["sensors", "scan", "--all", "--seconds", "3", "--json"]);
    let names: Vec<String> = found(&everything)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert!(names.len() >= 4, "{names:?}");

    let plain = user.says(&["sensors", "scan", "--seconds", "2"]);
    assert_eq!(plain.code, 0);
    assert_eq!(plain.lines.len(), 2, "{plain:?}");
    assert!(
        plain.lines.iter().any(|line| line.contains("dBm")),
        "{plain:?}"
    );
}

#[test]
fn a_sensor_is_paired_listed_renamed_put_in_order_and_forgotten() {
    let Some(room) = Room::with(&[]) else { return };
    let user = User::new(&room);
    assert_eq!(user.says(&["sensors", "list"]).code, 79);
    let scan = user.says(&["sensors", "scan", "--seconds", "2", "--json"]);
    let names: Vec<String> = found(&scan).into_iter().map(|(name, _)| name).collect();
    let [first, second] = &names[..] else {
        panic!("two sensors, not {names:?}");
    };
    user.pair(&[first, &second.to_uppercase()]);

    let list = user.says(&["sensors", "list", "--json"]).json();
    let listed: Vec<&str> = list.iter().map(|s| s["name"].as_str().unwrap()).collect();
    assert_eq!(listed, [first, second]);
    let strap = list
        .iter()
        .find(|sensor| {
            sensor["offers"]
                .as_array()
                .unwrap()
                .contains(&"heart_rate".into())
        })
        .unwrap();
    assert!(strap["battery_percent"].is_u64(), "{strap}");
    assert!(strap["manufacturer"].is_string(), "{strap}");

    let steps: [&[&str]; 3] = [
        &["sensors", "rename", first, "Mine"],
        &["sensors", "order", second, "mine"],
        &["sensors", "count", second, "strides"],
    ];
    for words in steps {
        assert_eq!(user.says(words).code, 0, "{words:?}");
    }
    let list = user.says(&["sensors", "list", "--json"]).json();
    let listed: Vec<&str> = list.iter().map(|s| s["name"].as_str().unwrap()).collect();
    assert_eq!(listed, [second, "Mine"]);
    assert_eq!(list[0]["cadence_factor"], "strides");

    assert_eq!(user.says(&["sensors", "forget", "Mine"]).code, 0);
    assert_eq!(user.says(&["sensors", "forget", "Mine"]).code, 79);
    assert_eq!(user.says(&["sensors", "list", "--json"]).lines.len(), 1);
}

#[test]
fn watching_gives_a_line_for_each_reading_and_each_change_of_a_link() {
    let Some(mut room) = Room::with(&["--sensors", STRAP]) else {
        return;
    };
    let user = User::new(&room);
    let scan = user.says(&["sensors", "scan", "--seconds", "2", "--json"]);
    user.pair(&[&found(&scan)[0].0]);
    let mut watching = user
        .command(&["sensors", "watch", "--seconds", "25", "--json"])
        .args([
            "--timing",
            "back_off=200ms",
            "--timing",
            "back_off_cap=500ms",
        ])
        .args(["--timing", "silence=2s", "--timing", "steady=500ms"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(watching.stdout.take().unwrap()).lines();
    let mut states = Vec::new();
    let mut news = Vec::new();
    let mut readings = 0;
    let mut after_return = 0;
    for line in lines {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        assert!(line["at_s"].is_f64(), "{line}");
        match line["type"].as_str().unwrap() {
            "link" => states.push(line["state"].as_str().unwrap_or("none").to_owned()),
            "reading" if line["kind"] == "heart_rate" => {
                assert!(line["heart_rate_bpm"].is_u64(), "{line}");
                readings += 1;
                after_return += u32::from(!news.is_empty());
                if readings == 3 {
                    room.say("vanish strap");
                }
            }
            "news" => {
                news.push(line["news"].as_str().unwrap().to_owned());
                if news == ["lost"] {
                    room.say("appear strap");
                }
            }
            _ => {}
        }
        if news == ["lost", "back"] && states.last().is_some_and(|state| state == "streaming") {
            break;
        }
    }
    let _ = watching.kill();
    watching.wait().unwrap();
    assert_eq!(news, ["lost", "back"], "{states:?}");
    assert_eq!(states[..3], ["finding", "connecting", "streaming"]);
    assert!(states.contains(&"waiting".to_owned()), "{states:?}");
    assert!(readings > 3 && after_return > 0);
}

#[test]
fn each_trouble_has_its_exit_code_and_its_own_words() {
    let mut words = Vec::new();
    for (adapter, code) in [("missing", 69), ("off", 75), ("forbidden", 77)] {
        let Some(room) = Room::with(&["--adapter", adapter]) else {
            return;
        };
        let answer = User::new(&room).says(&["sensors", "scan", "--seconds", "2"]);
        assert_eq!(answer.code, code, "{adapter}: {answer:?}");
        assert_eq!(answer.lines, [""; 0]);
        words.push(answer.aside);
    }
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 3, "{words:?}");

    let Some(room) = Room::with(&["--sensors", "headphones"]) else {
        return;
    };
    let user = User::new(&room);
    for command in [
        &["sensors", "scan", "--seconds", "2"][..],
        &["sensors", "pair", "Nobody's", "--seconds", "2"],
        &["sensors", "watch", "--seconds", "2"],
        &["run", "--sensors"],
    ] {
        assert_eq!(user.says(command).code, 79, "{command:?}");
    }
    let unknown = user.says(&["sensors", "scan", "--timing", "haste=1s"]);
    assert_eq!(unknown.code, 65);
    assert!(unknown.aside.contains("back_off"), "{unknown:?}");
}

#[test]
fn a_bus_that_is_not_there_is_a_missing_adapter() {
    let home = tempfile::tempdir().unwrap();
    let user = User {
        address: format!("unix:path={}", home.path().join("nobody").display()),
        home,
    };
    let answer = user.says(&["sensors", "scan", "--seconds", "1"]);
    assert_eq!(answer.code, 69, "{answer:?}");
}

#[test]
fn a_live_run_is_coached_by_its_sensors_and_stored() {
    let Some(room) = Room::with(&["--speed", "1"]) else {
        return;
    };
    let user = User::new(&room);
    let scan = user.says(&["sensors", "scan", "--seconds", "2", "--json"]);
    let names: Vec<String> = found(&scan).into_iter().map(|(name, _)| name).collect();
    user.pair(&names.iter().map(String::as_str).collect::<Vec<_>>());

    let run = user.says(&["run", "--sensors", "--minutes", "1", "--json"]);
    assert_eq!(run.code, 0, "{run:?}");
    let lines = run.json();
    let cues: Vec<&Value> = lines.iter().filter(|line| line["type"] == "cue").collect();
    assert_eq!(cues[0]["kind"], "started");
    let streaming = |line: &&Value| line["type"] == "link" && line["state"] == "streaming";
    assert_eq!(lines.iter().filter(streaming).count(), 2, "{run:?}");
    let summary = lines.last().unwrap();
    assert_eq!(summary["type"], "summary");
    assert!(summary["elapsed_s"].as_f64().unwrap() >= 59.0, "{summary}");
    assert!(
        summary["heart_rate_avg_bpm"].as_f64().unwrap() > 60.0,
        "{summary}"
    );
    assert!(summary["distance_m"].as_f64().unwrap() > 30.0, "{summary}");
    assert_eq!(user.says(&["runs", "--json"]).lines.len(), 1);
}

#[test]
fn a_live_run_that_was_killed_goes_on_where_it_was() {
    let Some(room) = Room::with(&[]) else { return };
    let user = User::new(&room);
    let scan = user.says(&["sensors", "scan", "--seconds", "2", "--json"]);
    user.pair(&[&found(&scan)[0].0]);
    let mut run = user
        .command(&["run", "--sensors", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(run.stdout.take().unwrap()).lines();
    let streams = lines.any(|line| line.unwrap().contains("\"streaming\""));
    assert!(streams);
    std::thread::sleep(std::time::Duration::from_secs(3));
    run.kill().unwrap();
    run.wait().unwrap();

    let resumed = user.says(&["run", "--sensors", "--resume", "--minutes", "1", "--json"]);
    assert_eq!(resumed.code, 0, "{resumed:?}");
    let returned = |line: &Value| line["kind"] == "returned";
    assert!(resumed.json().iter().any(returned), "{resumed:?}");
    assert_eq!(user.says(&["runs", "--json"]).lines.len(), 1);
    assert_eq!(user.says(&["run", "--sensors", "--resume"]).code, 79);
}
