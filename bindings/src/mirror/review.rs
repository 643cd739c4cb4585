//! How looking back looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::review::{EntryKind, EntryView};

/// What an entry is about.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
