//! The morning check-in: asked, given by flags, or read as JSON.

use std::io::{BufRead, IsTerminal, Read, Write};

use serde_json::{Value, json};

use super::{draft_of, say};
use crate::args::{CheckinArguments, Ill};
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// The most that is read from standard input, in bytes.
const MOST: u64 = 16 * 1_024 * 1_024;

/// What is asked on a terminal: the field, and the question.
const QUESTIONS: &[(&str, &str)] = &[
    ("sleep_h", "Hours slept last night"),
    (
        "sleep_quality",
        "How good was it, 1 (poor) to 5 (very good)",
    ),
    ("leg_heaviness", "How heavy are the legs, 0 (fresh) to 10"),
    (
        "fatigue",
        "How tired is the whole body, 1 (not) to 5 (exhausted)",
    ),
    ("mood", "Mood, 1 (low) to 5 (very good)"),
    ("stress", "Stress, 1 (none) to 5 (very much)"),
    ("resting_heart_rate_bpm", "Resting heart rate"),
    ("note", "Anything else"),
];

/// Writes the morning down.
pub(crate) fn checkin(desk: &mut Desk, arguments: &CheckinArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if arguments.input.is_some() {
        // All are looked at before the first is written.
        let mut entries = Vec::new();
        for mut value in read_entries()? {
            let day = take_day(&mut value)?;
            let draft = draft_of(&value)?;
            companion.check_entry(draft.clone(), day)?;
            entries.push((draft, day));
        }
        for (draft, day) in entries {
            let entry = companion.write_entry(draft, day)?;
            say(desk, "wrote", &entry)?;
        }
        return Ok(());
    }
    let mut value = flags(arguments);
    let says_nothing = value.as_object().is_some_and(|fields| fields.len() == 1);
    if let Some(file) = &arguments.reading {
        let entry = companion.read_morning_file(file.to_string_lossy().into_owned())?;
        say(desk, "wrote", &entry)?;
        if says_nothing {
            return Ok(());
        }
    }
    if says_nothing {
        if !std::io::stdin().is_terminal() {
            return Err(Failure::new(
                Code::BadInput,
                "write a check-in: nothing was said; see `freshlegs checkin --help`",
            ));
        }
        value = ask(desk)?;
    }
    let entry = companion.write_entry(draft_of(&value)?, arguments.day)?;
    say(desk, "wrote", &entry)
}

fn flags(arguments: &CheckinArguments) -> Value {
    let sore: Vec<Value> = arguments
        .sore
        .iter()
        .map(|sore| json!({"part": sore.part, "side": sore.side, "level": sore.level}))
        .collect();
    let fields = [
        ("sleep_h", json!(arguments.sleep)),
        ("sleep_quality", json!(arguments.sleep_quality)),
        ("leg_heaviness", json!(arguments.legs)),
        (
            "soreness",
            if sore.is_empty() {
                Value::Null
            } else {
                json!(sore)
            },
        ),
        ("fatigue", json!(arguments.fatigue)),
        ("mood", json!(arguments.mood)),
        ("stress", json!(arguments.stress)),
        ("resting_heart_rate_bpm", json!(arguments.pulse)),
        ("rmssd_ms", json!(arguments.rmssd)),
        ("illness", json!(arguments.ill.map(Ill::name))),
        ("cycle_day", json!(arguments.cycle_day)),
        ("note", json!(arguments.note)),
    ];
    let mut value = json!({"kind": "check_in"});
    for (name, field) in fields {
        if !field.is_null() {
            value[name] = field;
        }
    }
    value
}

/// Asks question by question; an empty answer leaves one out.
fn ask(desk: &mut Desk) -> Result<Value, Failure> {
    desk.out.line("Leave out what you like: press return.")?;
    let mut value = json!({"kind": "check_in"});
    let mut lines = std::io::stdin().lock().lines();
    for (field, question) in QUESTIONS {
        let mut prompt = std::io::stderr().lock();
        // Where the question cannot be shown, the answer still counts.
        let _ = write!(prompt, "{question}: ").and_then(|()| prompt.flush());
        let Some(answer) = lines.next() else { break };
        let answer = answer.map_err(|error| Failure::io("read the answer", &error))?;
        let answer = answer.trim();
        if !answer.is_empty() {
            value[field] = match serde_json::from_str(&answer.replace(',', ".")) {
                Ok(number @ Value::Number(_)) if *field != "note" => number,
                _ => Value::from(answer),
            };
        }
    }
    Ok(value)
}

/// The entries on standard input: one object, a list, or one object a line.
fn read_entries() -> Result<Vec<Value>, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .lock()
        .take(MOST)
        .read_to_string(&mut text)
        .map_err(|error| Failure::io("read standard input", &error))?;
    let mut entries = Vec::new();
    for value in serde_json::Deserializer::from_str(&text).into_iter::<Value>() {
        let value = value.map_err(|error| {
            Failure::new(Code::BadInput, format!("read standard input: {error}"))
        })?;
        match value {
            Value::Array(list) => entries.extend(list),
            one => entries.push(one),
        }
    }
    for entry in &mut entries {
        // What says no kind is the morning's.
        if let Some(fields) = entry.as_object_mut() {
            fields.entry("kind").or_insert_with(|| json!("check_in"));
        }
    }
    Ok(entries)
}

fn take_day(value: &mut Value) -> Result<Option<chrono::NaiveDate>, Failure> {
    let day = value
        .as_object_mut()
        .and_then(|fields| fields.remove("day"));
    match day {
        None | Some(Value::Null) => Ok(None),
        Some(day) => serde_json::from_value(day).map(Some).map_err(|_| {
            Failure::new(
                Code::BadInput,
                "read the entry: day must be a date such as 2026-11-23",
            )
        }),
    }
}

impl Ill {
    fn name(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Fever => "fever",
            Self::Chest => "chest",
            Self::Stomach => "stomach",
            Self::Other => "other",
        }
    }
}
