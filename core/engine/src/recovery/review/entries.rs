//! Entries as a list, a day or a search shows them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::entry_lines::{lines, title};
use crate::recovery::entry::{Draft, JournalEntry, Origin};
use crate::recovery::words::JournalWords;

/// What an entry is about.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// How the morning is.
    CheckIn,
    /// How a run was.
    RunCard,
    /// Food and drink.
    Intake,
    /// A result from a laboratory.
    Blood,
    /// A run without the phone, another sport, strength, or care for the legs.
    Activity,
    /// A pair of shoes.
    Shoes,
    /// A symptom or pain.
    Symptom,
    /// One touch before a run.
    LegsToday,
    /// Something of the day that is also worth asking about.
    Tag,
    /// A reading of the beats at rest.
    Reading,
    /// Injured, ill or away.
    Absence,
    /// Whether an advice helped.
    AdviceOutcome,
}

/// An entry in the runner's language and units.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EntryView {
    /// Its id: 32 hexadecimal digits.
    pub id: String,
    /// The local calendar day that it belongs to.
    pub day: NaiveDate,
    /// When it was, in milliseconds since 1970-01-01 UTC.
    pub at_utc_ms: i64,
    /// How far local time was ahead of UTC then and there, in seconds.
    pub utc_offset_s: i32,
    /// What it is about.
    pub kind: EntryKind,
    /// The same in words, or what exactly it is: "Morning check-in", "Foam rolling".
    pub title: String,
    /// What it says, one value a line.
    pub lines: Vec<String>,
    /// What the runner wrote in own words.
    pub note: Option<String>,
    /// The program that wrote it down, where it was not the runner.
    pub imported_from: Option<String>,
}

impl EntryKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 12] = [
        Self::CheckIn,
        Self::RunCard,
        Self::Intake,
        Self::Blood,
        Self::Activity,
        Self::Shoes,
        Self::Symptom,
        Self::LegsToday,
        Self::Tag,
        Self::Reading,
        Self::Absence,
        Self::AdviceOutcome,
    ];

    /// The kind of a draft.
    pub const fn of(draft: &Draft) -> Self {
        match draft {
            Draft::CheckIn(_) => Self::CheckIn,
            Draft::RunCard(_) => Self::RunCard,
            Draft::Intake(_) => Self::Intake,
            Draft::Blood(_) => Self::Blood,
            Draft::Activity(_) => Self::Activity,
            Draft::Shoes(_) => Self::Shoes,
            Draft::Symptom(_) => Self::Symptom,
            Draft::LegsToday(_) => Self::LegsToday,
            Draft::Tag(_) => Self::Tag,
            Draft::Reading(_) => Self::Reading,
            Draft::Absence(_) => Self::Absence,
            Draft::AdviceOutcome(_) => Self::AdviceOutcome,
        }
    }

    /// What a filter calls it.
    pub fn title(self, words: &JournalWords) -> String {
        words.text(&crate::recovery::slug::key("entries-kind", self))
    }
}

/// An entry as a screen shows it. Body mass is never shown; where `show_body_mass` is on, the fluid
/// that was lost in that run is.
pub fn entry_view(entry: &JournalEntry, words: &JournalWords, show_body_mass: bool) -> EntryView {
    let draft = entry.entry.draft();
    // The name of a pair of shoes is in its line.
    let note = match draft {
        Draft::Shoes(_) => None,
        draft => draft.notes().map(str::trim),
    };
    EntryView {
        id: entry.id.to_string(),
        day: entry.day,
        at_utc_ms: entry.at_utc_ms,
        utc_offset_s: entry.utc_offset_s,
        kind: EntryKind::of(draft),
        title: words.say(&title(draft)),
        lines: lines(draft, show_body_mass)
            .iter()
            .map(|line| words.say(line))
            .collect(),
        note: note.filter(|note| !note.is_empty()).map(str::to_owned),
        imported_from: match &entry.origin {
            Origin::Typed => None,
            Origin::Imported(program) => Some(program.clone()),
        },
    }
}
