//! The journal: what the runner writes down, kept, changed and taken out again.

mod back;
pub(super) mod guide;
mod habits;
pub(super) mod history;
mod import;
mod lists;
mod looks;
mod report;
mod settings;
pub(super) mod today;

use chrono::NaiveDate;
use freshlegs_engine::recovery::entry::Origin;
use freshlegs_engine::recovery::{Draft, Entry, EntryId, JournalEntry, JournalWords, local_day};
use uuid::Uuid;

use super::Companion;
use crate::clock;
use crate::error::CompanionError;
pub use import::{JournalFault, JournalImport};
pub use settings::JournalSettings;

/// An entry of the journal as a form shows it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct WrittenEntry {
    /// Its id; an edited entry keeps it.
    pub id: String,
    /// The local calendar day that it belongs to.
    pub day: NaiveDate,
    /// When it was, in milliseconds since 1970-01-01 UTC.
    pub at_utc_ms: i64,
    /// How far local time was ahead of UTC then and there, in seconds.
    pub utc_offset_s: i32,
    /// The program that wrote it down; `None` where the runner did.
    pub imported_from: Option<String>,
    /// What it says.
    pub draft: Draft,
}

#[uniffi::export]
impl Companion {
    /// Writes an entry into the journal, now, for a day that is today unless another is named.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field; `StorageFull`, `Storage`.
    #[uniffi::method(default(day = None))]
    pub fn write_entry(
        &self,
        draft: Draft,
        day: Option<NaiveDate>,
    ) -> Result<WrittenEntry, CompanionError> {
        self.keep_entry(typed(draft, day)?)
    }

    /// Checks an entry as [`write_entry`](Self::write_entry) would, and writes nothing.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field.
    #[uniffi::method(default(day = None))]
    pub fn check_entry(&self, draft: Draft, day: Option<NaiveDate>) -> Result<(), CompanionError> {
        Ok(typed(draft, day)?.check_day()?)
    }

    /// Changes an entry; its id and its moment stay.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field and leaves the entry as it was, `NotFound`, `StorageFull`,
    /// `Storage`.
    #[uniffi::method(default(day = None))]
    pub fn edit_entry(
        &self,
        id: String,
        draft: Draft,
        day: Option<NaiveDate>,
    ) -> Result<WrittenEntry, CompanionError> {
        let before = self.stored_entry(&id)?;
        if let Some(day) = day {
            check_is_not_ahead(day)?;
        }
        self.keep_entry(JournalEntry {
            day: day.unwrap_or(before.day),
            edited_utc_ms: clock::wall_millis().max(before.edited_utc_ms + 1),
            entry: Entry::try_from(draft)?,
            ..before
        })
    }

    /// Takes an entry out of the journal.
    ///
    /// # Errors
    ///
    /// `NotFound`, `StorageFull`, `Storage`.
    pub fn delete_entry(&self, id: String) -> Result<(), CompanionError> {
        let id = entry_id(&id)?;
        self.store
            .delete_entry(id)
            .map_err(|error| missing(error, "the entry"))
    }

    /// One entry.
    ///
    /// # Errors
    ///
    /// `NotFound`, `Storage`.
    pub fn entry(&self, id: String) -> Result<WrittenEntry, CompanionError> {
        Ok(WrittenEntry::from(self.stored_entry(&id)?))
    }

    /// The entries of the days from `first` to `last`, both included, the oldest first.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn entries(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<WrittenEntry>, CompanionError> {
        let entries = self.store.entries(first..=last)?;
        Ok(entries.into_iter().map(WrittenEntry::from).collect())
    }
}

impl Companion {
    /// The words of the journal in the runner's language and units.
    pub(crate) fn journal_words(&self) -> Result<JournalWords, CompanionError> {
        let profile = self.own_profile()?;
        Ok(JournalWords::new(profile.language(), profile.units()))
    }

    fn keep_entry(&self, entry: JournalEntry) -> Result<WrittenEntry, CompanionError> {
        entry.check_day()?;
        self.store.keep_entry(&entry)?;
        Ok(WrittenEntry::from(entry))
    }

    fn stored_entry(&self, id: &str) -> Result<JournalEntry, CompanionError> {
        let id = entry_id(id)?;
        self.store
            .entry(id)
            .map_err(|error| missing(error, "the entry"))
    }
}

impl From<JournalEntry> for WrittenEntry {
    fn from(entry: JournalEntry) -> Self {
        Self {
            id: entry.id.to_string(),
            day: entry.day,
            at_utc_ms: entry.at_utc_ms,
            utc_offset_s: entry.utc_offset_s,
            imported_from: match entry.origin {
                Origin::Typed => None,
                Origin::Imported(program) => Some(program),
            },
            draft: entry.entry.into(),
        }
    }
}

/// An entry that the runner makes now.
fn typed(draft: Draft, day: Option<NaiveDate>) -> Result<JournalEntry, CompanionError> {
    let now = clock::wall_millis();
    let offset = clock::utc_offset_s();
    let day = day.unwrap_or_else(|| local_day(now, offset));
    check_is_not_ahead(day)?;
    Ok(JournalEntry {
        id: EntryId(Uuid::now_v7().into_bytes()),
        day,
        at_utc_ms: now,
        utc_offset_s: offset,
        edited_utc_ms: now,
        origin: Origin::Typed,
        entry: Entry::try_from(draft)?,
    })
}

fn check_is_not_ahead(day: NaiveDate) -> Result<(), CompanionError> {
    if day <= local_today() {
        Ok(())
    } else {
        Err(refused_day("must not lie in the future"))
    }
}

fn refused_day(reason: &str) -> CompanionError {
    CompanionError::BadFields {
        errors: vec![freshlegs_engine::FieldError::new("day", reason)],
    }
}

/// The local calendar day on which it is now.
pub(crate) fn local_today() -> NaiveDate {
    local_day(clock::wall_millis(), clock::utc_offset_s())
}

fn entry_id(text: &str) -> Result<EntryId, CompanionError> {
    text.parse().map_err(|error| CompanionError::BadFields {
        errors: vec![error],
    })
}

/// A store's error, where `what` is what may be missing.
pub(crate) fn missing(error: freshlegs_store::StoreError, what: &str) -> CompanionError {
    match error {
        freshlegs_store::StoreError::NotFound => CompanionError::NotFound {
            what: what.to_owned(),
        },
        other => other.into(),
    }
}
