//! The header of a run as a row, and small things as JSON.

use freshlegs_engine::Setup;
use rusqlite::{Connection, Row, Transaction, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{StoreError, unreadable};
use crate::record::{BootAnchor, ImportedFile, RunHeader, Source};
use crate::run_id::RunId;

/// The columns that [`header`] and [`source`] read.
pub(crate) const HEADER: &str = "nr, id, started_ms, utc_offset_s, boot_id, boot_time_us, \
     engine_version, kind, setup, source, file_sha256, file_session, file_format, file_name, summary";

/// Inserts a run and says under which number.
pub(crate) fn insert(transaction: &Transaction<'_>, header: &RunHeader) -> Result<i64, StoreError> {
    let (source, file) = match &header.source {
        Source::Live => ("live", None),
        Source::Replay => ("replay", None),
        Source::Simulated => ("simulated", None),
        Source::Imported(file) => ("imported", Some(file)),
    };
    let taken = "SELECT count(*) FROM run WHERE id = ?1";
    if transaction.query_row(taken, [header.id.0], |row| row.get::<_, u32>(0))? > 0 {
        return Err(StoreError::Other {
            reason: "there is a run with this id already".to_owned(),
        });
    }
    transaction.execute(
        "INSERT INTO run (id, started_ms, utc_offset_s, boot_id, boot_time_us, engine_version,
                          kind, setup, source, file_sha256, file_session, file_format, file_name)
         VALUES (:id, :started_ms, :utc_offset_s, :boot_id, :boot_time_us, :engine_version,
                 :kind, :setup, :source, :file_sha256, :file_session, :file_format, :file_name)",
        named_params! {
            ":id": header.id.0,
            ":started_ms": header.started_at_utc_ms,
            ":utc_offset_s": header.utc_offset_s,
            ":boot_id": header.anchor.as_ref().map(|anchor| &anchor.boot_id),
            ":boot_time_us": header.anchor.as_ref().map(|anchor| anchor.boot_time_us),
            ":engine_version": header.engine_version,
            ":kind": json(&header.setup.kind)?,
            ":setup": json(&header.setup)?,
            ":source": source,
            ":file_sha256": file.map(|file| file.sha256),
            ":file_session": file.map(|file| file.session),
            ":file_format": file.map(|file| &file.format),
            ":file_name": file.map(|file| &file.name),
        },
    )?;
    Ok(transaction.last_insert_rowid())
}

/// The header of a row with the columns of [`HEADER`].
pub(crate) fn header(row: &Row<'_>) -> Result<RunHeader, StoreError> {
    Ok(RunHeader {
        id: RunId(row.get("id")?),
        setup: setup(row)?,
        started_at_utc_ms: row.get("started_ms")?,
        utc_offset_s: row.get("utc_offset_s")?,
        anchor: anchor(row)?,
        engine_version: row.get("engine_version")?,
        source: source(row)?,
    })
}

/// The setup, as far as this engine understands it: a plan that it no longer reads must not hide the
/// run. The text stays as it is.
fn setup(row: &Row<'_>) -> Result<Setup, StoreError> {
    let kind = from_json(&row.get::<_, String>("kind")?, "kind")?;
    let setup = from_json(&row.get::<_, String>("setup")?, "setup");
    Ok(setup.unwrap_or_else(|_| {
        tracing::warn!("the setup of a run is not understood any more");
        Setup {
            kind,
            ..Setup::default()
        }
    }))
}

/// The anchor of a row with `boot_id` and `boot_time_us`.
pub(crate) fn anchor(row: &Row<'_>) -> Result<Option<BootAnchor>, StoreError> {
    let boot_id: Option<String> = row.get("boot_id")?;
    let boot_time_us: Option<i64> = row.get("boot_time_us")?;
    Ok(boot_id
        .zip(boot_time_us)
        .map(|(boot_id, boot_time_us)| BootAnchor {
            boot_id,
            boot_time_us,
        }))
}

/// The source of a row with the columns of [`HEADER`].
pub(crate) fn source(row: &Row<'_>) -> Result<Source, StoreError> {
    let name: String = row.get("source")?;
    Ok(match name.as_str() {
        "live" => Source::Live,
        "replay" => Source::Replay,
        "simulated" => Source::Simulated,
        "imported" => Source::Imported(ImportedFile {
            sha256: row.get("file_sha256")?,
            session: row.get("file_session")?,
            format: row.get("file_format")?,
            name: row.get("file_name")?,
        }),
        _ => return Err(unreadable("source")),
    })
}

/// JSON of a nullable text column.
pub(crate) fn optional_json<T: DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> Result<Option<T>, StoreError> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| from_json(&text, column)).transpose()
}

/// The number of a run.
pub(crate) fn number_of(connection: &Connection, id: RunId) -> Result<i64, StoreError> {
    let sql = "SELECT nr FROM run WHERE id = ?1";
    Ok(connection.query_row(sql, [id.0], |row| row.get(0))?)
}

/// Every row of a question, each read by `read`.
pub(crate) fn all<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read(row)?);
    }
    Ok(all)
}

/// The one row of a question.
pub(crate) fn one<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let row = all(connection, sql, parameters, read)?.into_iter().next();
    row.ok_or(StoreError::NotFound)
}

/// The bytes of a column, as they lie in the page.
pub(crate) fn bytes<'a>(row: &'a Row<'_>, column: &str) -> Result<&'a [u8], StoreError> {
    row.get_ref(column)?
        .as_blob()
        .map_err(|_| unreadable(column))
}

pub(crate) fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Other {
        reason: "something to be stored has no JSON form".to_owned(),
    })
}

pub(crate) fn from_json<T: DeserializeOwned>(text: &str, what: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| unreadable(what))
}
