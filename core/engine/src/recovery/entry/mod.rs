//! What the runner writes down: drafts as a form fills them, entries that are always valid.
//!
//! Everything in a draft is optional, and what is said is checked on construction: an [`Entry`] comes
//! from a [`Draft`] by `TryFrom`, which names every wrong field with its path (`soreness[1].level`).

mod activity;
mod body;
mod check;
mod check_in;
mod intake;
mod run_card;
mod symptom;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::advice::Advice;
use super::causes::Cause;
use super::reading::MorningReading;
use crate::field::FieldError;
use crate::run::FieldErrors;
pub use activity::{Activity, ActivityKind, Shoes};
pub use body::{BodyPart, BodyPlace, BodySide, Soreness};
pub(super) use check::Check;
pub use check_in::{CheckIn, Illness};
pub use intake::{BloodResult, Intake};
pub use run_card::{HeavyChoice, LegsFeel, LegsToday, RunCard};
pub use symptom::{Circumstance, Symptom, SymptomKind};

/// One thing the runner writes down, not yet checked.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Draft {
    /// How the morning is.
    CheckIn(CheckIn),
    /// How a run was.
    RunCard(RunCard),
    /// Food and drink, about a run or in the day.
    Intake(Intake),
    /// A result from a laboratory.
    Blood(BloodResult),
    /// A run without the phone, another sport, strength, or care for the legs.
    Activity(Activity),
    /// A pair of shoes taken into use, or laid aside.
    Shoes(Shoes),
    /// A symptom or pain.
    Symptom(Symptom),
    /// One touch before a run: how the legs are.
    LegsToday(LegsToday),
    /// Something of the day that is also worth asking about.
    Tag(Tag),
    /// A reading of the beats at rest.
    Reading(MorningReading),
    /// Injured, ill or away: plan, habits and streaks pause.
    Absence(Absence),
    /// Whether an advice helped.
    AdviceOutcome(AdviceOutcome),
}

/// One thing the runner wrote down; always valid.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(try_from = "Draft", into = "Draft")]
pub struct Entry(Draft);

/// An entry with its day, as the journal keeps it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct JournalEntry {
    /// Its id; an edited entry keeps it.
    pub id: EntryId,
    /// The local calendar day that it belongs to.
    pub day: NaiveDate,
    /// When it was, in milliseconds since 1970-01-01 UTC.
    pub at_utc_ms: i64,
    /// How far local time was ahead of UTC then and there, in seconds.
    pub utc_offset_s: i32,
    /// When it was last changed, in milliseconds since 1970-01-01 UTC.
    pub edited_utc_ms: i64,
    /// Where it comes from.
    #[serde(default)]
    pub origin: Origin,
    /// What it says.
    pub entry: Entry,
}

/// An entry's id: 16 bytes, made where entries are made.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct EntryId(pub [u8; 16]);

/// Where an entry comes from.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The runner entered it.
    #[default]
    Typed,
    /// Another program wrote it down: `hrv4training`, `elite_hrv`, `health_connect`, `health_kit`.
    Imported(String),
}

/// Something of the day that is also worth asking about when legs are heavy.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TagKind {
    /// A medicine.
    Medicine,
    /// Alcohol.
    Alcohol,
    /// Heat.
    Heat,
    /// Long standing.
    LongStanding,
    /// A long journey.
    Travel,
}

/// One tag on a day.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Tag {
    /// What it was.
    pub tag: TagKind,
    /// In the runner's own words, up to 2,000 characters.
    #[serde(default)]
    pub note: Option<String>,
}

/// Why the runner does not train.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AbsenceState {
    /// Injured.
    Injured,
    /// Ill.
    Ill,
    /// Away, or busy with something else.
    Away,
}

/// A time without training. Its first day is the day of the entry.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Absence {
    /// Why.
    pub state: AbsenceState,
    /// Its last day, `None` while it lasts; at most a year after the first.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// In the runner's own words, up to 2,000 characters.
    #[serde(default)]
    pub note: Option<String>,
}

/// Whether an advice helped.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct AdviceOutcome {
    /// The advice.
    pub advice: Advice,
    /// The possible cause that it was given for.
    #[serde(default)]
    pub cause: Option<Cause>,
    /// Whether it was tried.
    pub tried: bool,
    /// Whether it helped; `None` where that is not known.
    #[serde(default)]
    pub helped: Option<bool>,
}

impl Entry {
    /// What it says.
    pub fn draft(&self) -> &Draft {
        &self.0
    }
}

impl Draft {
    /// Its kind as the journal names it: `check_in`, `run_card` …
    pub fn kind(&self) -> &'static str {
        match self {
            Self::CheckIn(_) => "check_in",
            Self::RunCard(_) => "run_card",
            Self::Intake(_) => "intake",
            Self::Blood(_) => "blood",
            Self::Activity(_) => "activity",
            Self::Shoes(_) => "shoes",
            Self::Symptom(_) => "symptom",
            Self::LegsToday(_) => "legs_today",
            Self::Tag(_) => "tag",
            Self::Reading(_) => "reading",
            Self::Absence(_) => "absence",
            Self::AdviceOutcome(_) => "advice_outcome",
        }
    }

    /// Everything that the runner wrote in own words, for a search.
    pub fn notes(&self) -> Option<&str> {
        match self {
            Self::CheckIn(entry) => entry.note.as_deref(),
            Self::RunCard(entry) => entry.note.as_deref(),
            Self::Activity(entry) => entry.note.as_deref(),
            Self::Intake(entry) => entry.note.as_deref(),
            Self::Symptom(entry) => entry.note.as_deref(),
            Self::Tag(entry) => entry.note.as_deref(),
            Self::Absence(entry) => entry.note.as_deref(),
            Self::Shoes(entry) => Some(&entry.name),
            Self::Blood(_) | Self::LegsToday(_) | Self::Reading(_) | Self::AdviceOutcome(_) => None,
        }
    }

    fn errors(&self) -> Vec<FieldError> {
        let mut check = Check::default();
        match self {
            Self::CheckIn(entry) => entry.check(&mut check),
            Self::RunCard(entry) => entry.check(&mut check),
            Self::Intake(entry) => entry.check(&mut check),
            Self::Blood(entry) => entry.check(&mut check),
            Self::Activity(entry) => entry.check(&mut check),
            Self::Shoes(entry) => entry.check(&mut check),
            Self::Symptom(entry) => entry.check(&mut check),
            Self::Tag(entry) => check.note("note", entry.note.as_deref()),
            Self::Reading(entry) => entry.check(&mut check),
            Self::Absence(entry) => check.note("note", entry.note.as_deref()),
            Self::AdviceOutcome(entry) => {
                if entry.helped.is_some() && !entry.tried {
                    check.refuse("helped", "must be left out for what was not tried");
                }
            }
            Self::LegsToday(_) => {}
        }
        check.into_errors()
    }
}

impl JournalEntry {
    /// Checks what only the day can tell: an absence ends after it began, and within a year.
    ///
    /// # Errors
    ///
    /// Every field that does not fit the day.
    pub fn check_day(&self) -> Result<(), FieldErrors> {
        let mut check = Check::default();
        match self.entry.draft() {
            Draft::Absence(Absence {
                until: Some(until), ..
            }) => check.span("until", self.day, *until, 366),
            Draft::Symptom(symptom) => {
                if let Some(since) = symptom.since {
                    check.span("since", since, self.day, 3_660);
                }
                if let Some(until) = symptom.until {
                    check.span("until", symptom.since.unwrap_or(self.day), until, 3_660);
                }
            }
            _ => {}
        }
        let errors = check.into_errors();
        if errors.is_empty() {
            Ok(())
        } else {
            Err(FieldErrors(errors))
        }
    }
}

impl TryFrom<Draft> for Entry {
    type Error = FieldErrors;

    fn try_from(draft: Draft) -> Result<Self, FieldErrors> {
        let errors = draft.errors();
        if errors.is_empty() {
            Ok(Self(draft))
        } else {
            Err(FieldErrors(errors))
        }
    }
}

impl From<Entry> for Draft {
    fn from(entry: Entry) -> Self {
        entry.0
    }
}

impl std::fmt::Display for EntryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl From<EntryId> for String {
    fn from(id: EntryId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for EntryId {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        text.parse()
    }
}

impl std::str::FromStr for EntryId {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        let refusal = || FieldError::new("id", "must be 32 hexadecimal digits");
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(refusal());
        }
        let mut bytes = [0; 16];
        for (index, byte) in bytes.iter_mut().enumerate() {
            let pair = text.get(index * 2..index * 2 + 2).ok_or_else(refusal)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| refusal())?;
        }
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests;
