//! The journal at the terminal: entries are JSON objects underneath, so that every field of every kind
//! can be written, and what is refused is refused by the engine, field by field.

mod checkin;
mod fields;
mod keeping;
mod looks;

use chrono::NaiveDate;
use freshlegs::{Companion, Draft, EntryKind, EntryView, WrittenEntry};
use serde_json::{Value, json};

use crate::args::{AddArguments, EditArguments, JournalArguments, JournalCommand};
use crate::desk::Desk;
use crate::exit::{Code, Failure};
use crate::words::harmless;
pub(crate) use checkin::checkin;
use fields::{apply, draft_of};
pub(crate) use keeping::{background, backup, delete, export, key, restore};
pub(crate) use looks::{habits, load, plan, value, week, why};

/// How many days are listed where no span is named.
const DAYS: u64 = 28;

/// Lists, writes, changes or takes out entries.
pub(crate) fn journal(desk: &mut Desk, arguments: &JournalArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    match &arguments.command {
        None => list(desk, &companion, arguments),
        Some(JournalCommand::Add(add)) => write(desk, &companion, add),
        Some(JournalCommand::Edit(edit)) => change(desk, &companion, edit),
        Some(JournalCommand::Delete(entry)) => {
            let entry = find(&companion, &entry.id)?;
            companion.delete_entry(entry.id.clone())?;
            say(desk, "deleted", &entry)
        }
    }
}

/// Says what became of an entry.
pub(crate) fn say(desk: &mut Desk, what: &str, entry: &WrittenEntry) -> Result<(), Failure> {
    if desk.json {
        return desk.out.json(&entry_json(what, entry));
    }
    let kind = entry.draft.kind();
    desk.out
        .line(&format!("{what} {kind} of {} ({})", entry.day, entry.id))
}

fn list(
    desk: &mut Desk,
    companion: &Companion,
    arguments: &JournalArguments,
) -> Result<(), Failure> {
    let last = arguments.span.to.unwrap_or_else(|| companion.local_day());
    let first = arguments.span.from.unwrap_or_else(|| {
        let everything = arguments.search.is_some();
        let back = if everything { 36_600 } else { DAYS - 1 };
        last.checked_sub_days(chrono::Days::new(back))
            .unwrap_or(last)
    });
    let kinds: Result<Vec<EntryKind>, Failure> =
        arguments.kind.iter().map(|kind| kind_of(kind)).collect();
    let text = arguments.search.clone().unwrap_or_default();
    let views = companion.search_entries(text, kinds?, Some(first), Some(last))?;
    if desk.json {
        for view in views {
            let entry = companion.entry(view.id.clone())?;
            let mut line = entry_json("entry", &entry);
            line["title"] = json!(view.title);
            line["lines"] = json!(view.lines);
            desk.out.json(&line)?;
        }
        return Ok(());
    }
    if views.is_empty() {
        return desk.out.line("No entries. `freshlegs checkin` writes one.");
    }
    let all = companion.entries(NaiveDate::MIN, NaiveDate::MAX)?;
    let width = told_apart_by(all.into_iter().map(|entry| entry.id).collect());
    let mut day: Option<NaiveDate> = None;
    for view in views {
        if day.replace(view.day) != Some(view.day) {
            desk.out.line(&view.day.format("%Y-%m-%d %A").to_string())?;
        }
        show(desk, &view, width)?;
    }
    Ok(())
}

fn show(desk: &mut Desk, view: &EntryView, width: usize) -> Result<(), Failure> {
    let short = view.id.get(..width).unwrap_or(&view.id);
    desk.out
        .line(&format!("  {short}  {}", harmless(&view.title)))?;
    for line in view.lines.iter().chain(&view.note) {
        desk.out
            .line(&format!("{:1$}{2}", "", width + 4, harmless(line)))?;
    }
    Ok(())
}

/// How many digits tell these ids apart, at least eight: they begin with the time, so that those of one
/// minute begin alike.
fn told_apart_by(mut ids: Vec<String>) -> usize {
    ids.sort();
    let alike = |pair: &[String]| {
        let both = pair[0].bytes().zip(pair[1].bytes());
        both.take_while(|(a, b)| a == b).count()
    };
    ids.windows(2).map(alike).fold(7, usize::max) + 1
}

fn write(desk: &mut Desk, companion: &Companion, add: &AddArguments) -> Result<(), Failure> {
    let mut value = json!({ "kind": add.kind.replace('-', "_") });
    apply(&mut value, &add.fields)?;
    let entry = companion.write_entry(draft_of(&value)?, add.day)?;
    say(desk, "wrote", &entry)
}

fn change(desk: &mut Desk, companion: &Companion, edit: &EditArguments) -> Result<(), Failure> {
    let before = find(companion, &edit.id)?;
    let mut value = draft_json(&before.draft);
    apply(&mut value, &edit.fields)?;
    let entry = companion.edit_entry(before.id, draft_of(&value)?, edit.day)?;
    say(desk, "changed", &entry)
}

fn kind_of(name: &str) -> Result<EntryKind, Failure> {
    serde_json::from_value(Value::from(name.replace('-', "_")))
        .map_err(|_| Failure::new(Code::BadInput, format!("find the kind of entry {name}")))
}

/// The entry whose id begins so.
fn find(companion: &Companion, start: &str) -> Result<WrittenEntry, Failure> {
    let all = companion.entries(NaiveDate::MIN, NaiveDate::MAX)?;
    let start = start.to_lowercase();
    let mut found = all.into_iter().filter(|entry| entry.id.starts_with(&start));
    match (found.next(), found.next()) {
        (Some(entry), None) => Ok(entry),
        (None, _) => Err(Failure::new(
            Code::NothingFound,
            format!("find an entry whose id begins with {start}"),
        )),
        (Some(_), Some(_)) => Err(Failure::new(
            Code::BadInput,
            format!("tell entries apart: several ids begin with {start}"),
        )),
    }
}

fn entry_json(what: &str, entry: &WrittenEntry) -> Value {
    json!({
        "type": what,
        "id": entry.id,
        "day": entry.day,
        "at_utc_ms": entry.at_utc_ms,
        "utc_offset_s": entry.utc_offset_s,
        "imported_from": entry.imported_from,
        "entry": draft_json(&entry.draft),
    })
}

fn draft_json(draft: &Draft) -> Value {
    serde_json::to_value(draft).unwrap_or(Value::Null)
}
