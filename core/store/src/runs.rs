use rusqlite::OptionalExtension;

use crate::error::StoreError;
use crate::pack::{self, Piece};
use crate::record::{RunRow, RunSize, StoredRun};
use crate::rows;
use crate::run_id::RunId;
use crate::store::Store;
use crate::unfinished::live_record;

impl Store {
    /// All runs, newest first, unfinished ones among them.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn runs(&self) -> Result<Vec<RunRow>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT {} FROM run ORDER BY started_ms DESC, nr DESC",
                rows::HEADER
            );
            rows::all(connection, &sql, [], |row| {
                Ok(RunRow {
                    id: RunId(row.get("id")?),
                    started_at_utc_ms: row.get("started_ms")?,
                    utc_offset_s: row.get("utc_offset_s")?,
                    kind: rows::from_json(&row.get::<_, String>("kind")?, "kind")?,
                    source: rows::source(row)?,
                    summary: rows::optional_json(row, "summary")?,
                })
            })
        })
    }

    /// One run with everything that is kept of it, finished or not.
    ///
    /// Of a setup that this engine no longer understands only the kind of run is left; its input log
    /// is then [`StoreError::Damaged`].
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], [`StoreError::Damaged`].
    pub fn run(&self, id: RunId) -> Result<StoredRun, StoreError> {
        self.read(|connection| {
            let sql = format!("SELECT {} FROM run WHERE id = ?1", rows::HEADER);
            let (run, header, summary) = rows::one(connection, &sql, [id.0], |row| {
                let run: i64 = row.get("nr")?;
                let summary = rows::optional_json(row, "summary")?;
                Ok((run, rows::header(row)?, summary))
            })?;
            let packed: Option<Vec<u8>> = connection
                .query_row("SELECT data FROM record WHERE run = ?1", [run], |row| {
                    row.get(0)
                })
                .optional()?;
            let record = match packed {
                Some(data) => Piece::unpack(&pack::decompress(&data)?)?,
                None => live_record(connection, run)?,
            };
            Ok(StoredRun {
                header,
                summary,
                record: record.into_record(),
            })
        })
    }

    /// How many bytes a run takes.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], [`StoreError::Damaged`].
    pub fn size_of_run(&self, id: RunId) -> Result<RunSize, StoreError> {
        self.read(|connection| {
            let run = rows::number_of(connection, id)?;
            let sum = |sql: &str| connection.query_row(sql, [run], |row| row.get::<_, i64>(0));
            let packed = sum("SELECT coalesce(sum(length(data)), 0) FROM record WHERE run = ?1")?;
            let live = sum("SELECT coalesce(sum(length(record)), 0) FROM live WHERE run = ?1")?;
            let log = sum("SELECT coalesce(sum(length(data)), 0) FROM log WHERE run = ?1")?;
            Ok(RunSize {
                record_bytes: (packed + live).cast_unsigned(),
                log_bytes: log.cast_unsigned(),
            })
        })
    }

    /// Deletes a run with its record and its log, and overwrites where they lay.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], [`StoreError::Recording`] when it has a writer,
    /// [`StoreError::Full`], [`StoreError::NotWritable`], [`StoreError::Damaged`].
    pub fn delete_run(&self, id: RunId) -> Result<(), StoreError> {
        let _claim = self.claim(id)?;
        self.write(|transaction| {
            if transaction.execute("DELETE FROM run WHERE id = ?1", [id.0])? == 0 {
                return Err(StoreError::NotFound);
            }
            Ok(())
        })?;
        self.settle();
        Ok(())
    }
}
