use freshlegs_engine::Summary;
use rusqlite::{Transaction, params};

use crate::error::StoreError;
use crate::pack::Piece;
use crate::record::{RunHeader, RunRecord, Source};
use crate::rows;
use crate::run_id::RunId;
use crate::store::Store;
use crate::unfinished::store_record;

// How far two files of the same run are apart: watches round the start to a second and leave out
// the first or the last record, and each format has its own idea of the last metres.
const START_MS: i64 = 2_000;
const DURATION_S: f64 = 5.0;
const DISTANCE_M: f64 = 20.0;
const SHARE: f64 = 0.01;

/// What became of an import.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Imported {
    /// It is a run of its own now.
    New(RunId),
    /// It was already there, as this run.
    Duplicate(RunId),
}

impl Store {
    /// The runs that were imported from the file of this SHA-256, in the order of its sessions:
    /// a cheap question to ask before reading a file.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn imported_from(&self, sha256: &[u8; 32]) -> Result<Vec<RunId>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT id FROM run WHERE file_sha256 = ?1 ORDER BY file_session";
            rows::all(connection, sql, [sha256], |row| Ok(RunId(row.get("id")?)))
        })
    }

    /// Takes over a run of another device, complete as it is.
    ///
    /// A run is a duplicate when it is the same session of the same file, or, from another file,
    /// when a live or imported run began within 2 s of it, lasted as long within 1 % or 5 s and went
    /// as far within 1 % or 20 m: watches export one run in several formats.
    ///
    /// # Errors
    ///
    /// [`StoreError::Other`] when there is another run with this id, [`StoreError::Full`],
    /// [`StoreError::NotWritable`], [`StoreError::Damaged`].
    pub fn import_run(
        &self,
        header: &RunHeader,
        summary: &Summary,
        record: &RunRecord,
    ) -> Result<Imported, StoreError> {
        let imported = self.write(|transaction| {
            if let Some(id) = duplicate_of(transaction, header, summary)? {
                return Ok(Imported::Duplicate(id));
            }
            let run = rows::insert(transaction, header)?;
            store_record(transaction, run, summary, &Piece::from(record))?;
            Ok(Imported::New(header.id))
        })?;
        self.settle();
        Ok(imported)
    }
}

fn duplicate_of(
    transaction: &Transaction<'_>,
    header: &RunHeader,
    summary: &Summary,
) -> Result<Option<RunId>, StoreError> {
    let (sha256, session) = match &header.source {
        Source::Imported(file) => (Some(file.sha256), Some(file.session)),
        _ => (None, None),
    };
    let same = "SELECT id FROM run WHERE file_sha256 = ?1 AND file_session = ?2";
    let same = rows::all(transaction, same, params![sha256, session], |row| {
        Ok(RunId(row.get("id")?))
    })?;
    if let Some(id) = same.first() {
        return Ok(Some(*id));
    }
    // Two sessions of one file are never the same run.
    let near = "SELECT id, elapsed_s, distance_m FROM run
                WHERE started_ms BETWEEN ?1 - ?2 AND ?1 + ?2
                  AND summary IS NOT NULL AND source IN ('live', 'imported')
                  AND (file_sha256 IS NULL OR file_sha256 IS NOT ?3)";
    let parameters = params![header.started_at_utc_ms, START_MS, sha256];
    let near = rows::all(transaction, near, parameters, |row| {
        let is_same = is_near(row.get("elapsed_s")?, summary.elapsed_s, DURATION_S)
            && is_near(row.get("distance_m")?, summary.distance_m, DISTANCE_M);
        Ok(is_same.then_some(RunId(row.get("id")?)))
    })?;
    Ok(near.into_iter().flatten().next())
}

fn is_near(a: f64, b: f64, within: f64) -> bool {
    (a - b).abs() <= within.max(SHARE * a.abs().max(b.abs()))
}
