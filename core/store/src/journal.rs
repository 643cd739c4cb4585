//! The journal, and what runs have taught recovery.

use std::ops::RangeInclusive;

use freshlegs_engine::recovery::entry::Origin;
use freshlegs_engine::recovery::{
    Draft, Entry, EntryId, FACTS_VERSION, JournalEntry, NaiveDate, Run, RunFacts,
};
use rusqlite::{Params, Row, Transaction, params};
use serde_json::Value;

use crate::archive::ArchivedEntry;
use crate::error::{StoreError, unreadable};
use crate::rows::{self, json};
use crate::run_id::RunId;
use crate::store::Store;

/// The columns that [`entry`] reads, in its order.
const ENTRY: &str = "id, day, at_ms, utc_offset_s, edited_ms, origin, body, kind";

/// The runs that teach, of which the index `run_in_short` knows enough.
const OWN: &str = "source IN ('live', 'imported') AND nr NOT IN (SELECT run FROM unfinished)";

impl Store {
    /// Keeps an entry of the journal, in the place of the one with its id.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn keep_entry(&self, entry: &JournalEntry) -> Result<(), StoreError> {
        let entry = ArchivedEntry::of(entry)?;
        self.write(|transaction| put(transaction, &entry))?;
        self.settle();
        Ok(())
    }

    /// One entry.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] where there is none, or only one that a newer version wrote and this
    /// one does not understand; [`StoreError::Damaged`].
    pub fn entry(&self, id: EntryId) -> Result<JournalEntry, StoreError> {
        let found = self.read_entries("WHERE id = ?1", [id.0])?;
        found.into_iter().next().ok_or(StoreError::NotFound)
    }

    /// The entries of these days, by their time.
    ///
    /// What a newer version wrote and this one does not understand is left out, and stays stored.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn entries(
        &self,
        days: RangeInclusive<NaiveDate>,
    ) -> Result<Vec<JournalEntry>, StoreError> {
        self.read_entries(
            "WHERE day BETWEEN ?1 AND ?2 ORDER BY day, at_ms, id",
            [days.start().to_epoch_days(), days.end().to_epoch_days()],
        )
    }

    /// The whole journal, in no particular order: a [`History`](freshlegs_engine::recovery::History)
    /// sorts it.
    ///
    /// What a newer version wrote and this one does not understand is left out, and stays stored.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn all_entries(&self) -> Result<Vec<JournalEntry>, StoreError> {
        self.read_entries("", [])
    }

    /// Deletes an entry, and overwrites where it lay.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] where there is none, and as
    /// [`RunWriter::append`](crate::RunWriter::append).
    pub fn delete_entry(&self, id: EntryId) -> Result<(), StoreError> {
        self.write(|transaction| {
            if transaction.execute("DELETE FROM entry WHERE id = ?1", [id.0])? == 0 {
                return Err(StoreError::NotFound);
            }
            Ok(())
        })?;
        self.settle();
        Ok(())
    }

    /// Finished runs of the runner's own without facts of this version, the oldest first. Simulated
    /// and replayed ones say nothing of the runner.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn runs_without_facts(&self, version: u32) -> Result<Vec<RunId>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT id FROM run INDEXED BY run_in_short
                 WHERE {OWN} AND nr NOT IN (SELECT run FROM run_facts WHERE version = ?1)
                 ORDER BY started_ms, nr"
            );
            rows::all(connection, &sql, [version], |row| Ok(RunId(row.get(0)?)))
        })
    }

    /// Keeps what a run has taught recovery, as worked out by this version.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], and as [`RunWriter::append`](crate::RunWriter::append).
    pub fn keep_facts(&self, id: RunId, version: u32, facts: &RunFacts) -> Result<(), StoreError> {
        let facts = postcard::to_allocvec(facts).map_err(|_| StoreError::Other {
            reason: "the facts of a run have no stored form".to_owned(),
        })?;
        self.write(|transaction| {
            let run = rows::number_of(transaction, id)?;
            transaction.execute(
                "INSERT OR REPLACE INTO run_facts (run, version, facts) VALUES (?1, ?2, ?3)",
                params![run, version, facts],
            )?;
            Ok(())
        })?;
        self.settle();
        Ok(())
    }

    /// Finished runs of the runner's own with facts of [`FACTS_VERSION`], in no particular order.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn own_runs(&self) -> Result<Vec<Run>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT id, started_ms, utc_offset_s, facts
                 FROM run INDEXED BY run_in_short CROSS JOIN run_facts ON run_facts.run = nr
                 WHERE {OWN} AND version = ?1"
            );
            let runs = rows::all(connection, &sql, [FACTS_VERSION], own_run)?;
            Ok(runs.into_iter().flatten().collect())
        })
    }

    fn read_entries(
        &self,
        which: &str,
        parameters: impl Params,
    ) -> Result<Vec<JournalEntry>, StoreError> {
        self.read(|connection| {
            let sql = format!("SELECT {ENTRY} FROM entry {which}");
            let entries = rows::all(connection, &sql, parameters, entry)?;
            Ok(entries.into_iter().flatten().collect())
        })
    }
}

impl ArchivedEntry {
    /// An entry as it is stored.
    fn of(entry: &JournalEntry) -> Result<Self, StoreError> {
        Ok(Self {
            id: entry.id,
            day: entry.day,
            at_utc_ms: entry.at_utc_ms,
            utc_offset_s: entry.utc_offset_s,
            edited_utc_ms: entry.edited_utc_ms,
            kind: entry.entry.draft().kind().to_owned(),
            origin: origin_of(entry)?,
            body: body_of(entry)?,
        })
    }
}

/// Puts an entry in the place of the one with its id.
pub(crate) fn put(transaction: &Transaction<'_>, entry: &ArchivedEntry) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT OR REPLACE INTO entry
         (id, day, at_ms, utc_offset_s, edited_ms, kind, origin, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            entry.id.0,
            entry.day.to_epoch_days(),
            entry.at_utc_ms,
            entry.utc_offset_s,
            entry.edited_utc_ms,
            entry.kind,
            entry.origin,
            entry.body
        ],
    )?;
    Ok(())
}

/// The text of where an entry comes from; absent for what was typed.
fn origin_of(entry: &JournalEntry) -> Result<Option<String>, StoreError> {
    match &entry.origin {
        Origin::Typed => Ok(None),
        origin @ Origin::Imported(_) => json(origin).map(Some),
    }
}

/// The text of what an entry says. Most fields of most entries say nothing, and reading them takes
/// as long as reading the others.
fn body_of(entry: &JournalEntry) -> Result<String, StoreError> {
    let body = serde_json::to_value(&entry.entry);
    let Ok(Value::Object(mut fields)) = body else {
        return Err(StoreError::Other {
            reason: "an entry has no stored form".to_owned(),
        });
    };
    fields.retain(|_, value| !value.is_null());
    json(&fields)
}

/// The entry of a row with the columns of [`ENTRY`]; `None` where this version does not understand it.
fn entry(row: &Row<'_>) -> Result<Option<JournalEntry>, StoreError> {
    let id = EntryId(row.get(0)?);
    let text = |column: usize| {
        let text = row.get_ref(column)?.as_str_or_null();
        text.map_err(|_| unreadable("entry"))
    };
    let day = NaiveDate::from_epoch_days(row.get(1)?);
    let origin = match text(5)? {
        None => Some(Origin::Typed),
        Some(origin) => serde_json::from_str(origin).ok(),
    };
    let body = text(6)?.zip(text(7)?);
    let body = body.and_then(|(body, kind)| said(body, kind));
    let (Some(day), Some(origin), Some(entry)) = (day, origin, body) else {
        tracing::warn!(%id, "an entry of the journal is not understood and left out");
        return Ok(None);
    };
    Ok(Some(JournalEntry {
        id,
        day,
        at_utc_ms: row.get(2)?,
        utc_offset_s: row.get(3)?,
        edited_utc_ms: row.get(4)?,
        origin,
        entry,
    }))
}

/// What an entry says. The body names its kind too, but to find it there takes a copy of the whole: of
/// the kinds that come daily the column knows it sooner.
fn said(body: &str, kind: &str) -> Option<Entry> {
    let draft = match kind {
        "check_in" => serde_json::from_str(body).map(Draft::CheckIn),
        "run_card" => serde_json::from_str(body).map(Draft::RunCard),
        "intake" => serde_json::from_str(body).map(Draft::Intake),
        "activity" => serde_json::from_str(body).map(Draft::Activity),
        "reading" => serde_json::from_str(body).map(Draft::Reading),
        _ => serde_json::from_str(body),
    };
    Entry::try_from(draft.ok()?).ok()
}

/// The run of a row with id, start, offset and facts; `None` where its facts make no sense.
fn own_run(row: &Row<'_>) -> Result<Option<Run>, StoreError> {
    let id = RunId(row.get(0)?);
    let facts = row.get_ref(3)?.as_blob().map_err(|_| unreadable("facts"))?;
    let Ok((facts, [])) = postcard::take_from_bytes::<RunFacts>(facts) else {
        tracing::warn!(%id, "the facts of a run are not understood and left out");
        return Ok(None);
    };
    Ok(Some(Run {
        id: id.to_string(),
        started_at_utc_ms: row.get(1)?,
        utc_offset_s: row.get(2)?,
        facts,
    }))
}
