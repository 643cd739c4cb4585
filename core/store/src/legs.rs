//! What runs have taught about the runner's legs, what the runner answered, and red flags.

use freshlegs_engine::coaching::Word;
use freshlegs_engine::coaching::legs::RunModel;
use freshlegs_engine::recovery::{FollowUp, FollowUpAnswer};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::StoreError;
use crate::rows::{self, from_json, json};
use crate::run_id::RunId;
use crate::store::Store;

/// The runs that teach: the runner's own, recorded here or brought along. A simulated or replayed one
/// says nothing of this runner.
const OWN: &str = "source IN ('live', 'imported') AND nr NOT IN (SELECT run FROM unfinished)";

impl Store {
    /// Finished runs of the runner's own that began in this span and have no model by this engine.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn runs_without_leg_model(
        &self,
        started_utc_ms: std::ops::Range<i64>,
        engine_version: &str,
    ) -> Result<Vec<RunId>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT id FROM run WHERE {OWN} AND started_ms >= ?1 AND started_ms < ?2
                 AND nr NOT IN (SELECT run FROM leg_model WHERE engine_version = ?3)
                 ORDER BY started_ms"
            );
            let span = params![started_utc_ms.start, started_utc_ms.end, engine_version];
            rows::all(connection, &sql, span, |row| Ok(RunId(row.get("id")?)))
        })
    }

    /// Keeps what a run has taught.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], and as [`RunWriter::append`](crate::RunWriter::append).
    pub fn keep_leg_model(
        &self,
        id: RunId,
        engine_version: &str,
        model: &RunModel,
    ) -> Result<(), StoreError> {
        let model = json(model)?;
        self.write(|transaction| {
            let run = rows::number_of(transaction, id)?;
            transaction.execute(
                "INSERT OR REPLACE INTO leg_model (run, engine_version, model) VALUES (?1, ?2, ?3)",
                params![run, engine_version, model],
            )?;
            Ok(())
        })
    }

    /// What the runs that began in this span have taught, with the wall time of each start, the oldest
    /// first.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn leg_models(
        &self,
        started_utc_ms: std::ops::Range<i64>,
    ) -> Result<Vec<(i64, RunModel)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT started_ms, model FROM leg_model JOIN run ON nr = run
                       WHERE started_ms >= ?1 AND started_ms < ?2 ORDER BY started_ms, nr";
            let span = params![started_utc_ms.start, started_utc_ms.end];
            rows::all(connection, sql, span, |row| {
                let model: String = row.get("model")?;
                Ok((row.get("started_ms")?, from_json(&model, "leg_model")?))
            })
        })
    }

    /// A single thing that is kept by name; `None` where there is none, or where this version does
    /// not understand it any more.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn kept<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT value FROM kept WHERE name = ?1";
            let value: Option<String> = connection
                .query_row(sql, [name], |row| row.get(0))
                .optional()?;
            Ok(value.and_then(|value| from_json(&value, name).ok()))
        })
    }

    /// Keeps a single thing by name, in the place of what was there.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn keep<T: Serialize>(&self, name: &str, value: &T) -> Result<(), StoreError> {
        let value = json(value)?;
        self.write(|transaction| {
            let sql = "INSERT OR REPLACE INTO kept (name, value) VALUES (?1, ?2)";
            transaction.execute(sql, params![name, value])?;
            Ok(())
        })
    }

    /// Remembers that a red flag was pressed at this wall time.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn remember_red_flag(&self, word: Word, at_utc_ms: i64) -> Result<(), StoreError> {
        let word = json(&word)?;
        self.write(|transaction| {
            let sql = "INSERT OR REPLACE INTO red_flag (at_ms, word) VALUES (?1, ?2)";
            transaction.execute(sql, params![at_utc_ms, word])?;
            Ok(())
        })
    }

    /// Takes back the red flag that was pressed at this wall time: it was not meant.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn take_back_red_flag(&self, at_utc_ms: i64) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction.execute("DELETE FROM red_flag WHERE at_ms = ?1", [at_utc_ms])?;
            Ok(())
        })
    }

    /// Every red flag with its latest answer, the oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn follow_ups(&self) -> Result<Vec<FollowUp>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT at_ms, word, answer FROM red_flag ORDER BY at_ms";
            rows::all(connection, sql, [], |row| {
                let word: String = row.get("word")?;
                Ok(FollowUp {
                    word: from_json(&word, "word")?,
                    at_utc_ms: row.get("at_ms")?,
                    answer: rows::optional_json(row, "answer")?,
                })
            })
        })
    }

    /// Answers the follow-up of every red flag of a kind that was pressed until `until_utc_ms`: the
    /// latest answer counts.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] where there is none, and as
    /// [`RunWriter::append`](crate::RunWriter::append).
    pub fn answer_follow_up(
        &self,
        word: Word,
        until_utc_ms: i64,
        answer: FollowUpAnswer,
        answered_utc_ms: i64,
    ) -> Result<(), StoreError> {
        let (word, answer) = (json(&word)?, json(&answer)?);
        self.write(|transaction| {
            let sql = "UPDATE red_flag SET answer = ?3, answered_ms = ?4
                       WHERE word = ?1 AND at_ms <= ?2";
            let answered =
                transaction.execute(sql, params![word, until_utc_ms, answer, answered_utc_ms])?;
            if answered == 0 {
                return Err(StoreError::NotFound);
            }
            Ok(())
        })
    }
}
