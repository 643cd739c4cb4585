use freshlegs_engine::{Moment, Summary};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::StoreError;
use crate::log;
use crate::pack::{self, Piece};
use crate::record::{BootAnchor, Heartbeat, RunHeader, UnfinishedRun};
use crate::rows;
use crate::run_id::RunId;
use crate::store::Store;
use crate::totals::{self, totals};
use crate::writer::{Resumed, RunWriter};

impl Store {
    /// Begins a run.
    ///
    /// # Errors
    ///
    /// [`StoreError::Other`] when there is a run with this id, and as [`RunWriter::append`].
    pub fn begin_run(&self, header: &RunHeader) -> Result<RunWriter, StoreError> {
        let claim = self.claim(header.id)?;
        let run = self.write(|transaction| {
            let run = rows::insert(transaction, header)?;
            transaction.execute("INSERT INTO unfinished (run) VALUES (?1)", [run])?;
            set_anchor(transaction, run, header.anchor.as_ref())?;
            Ok(run)
        })?;
        Ok(RunWriter::new(claim, run, 0, 0))
    }

    /// Runs that were begun and never finished, newest first; without those that a [`RunWriter`] is
    /// writing now.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn unfinished(&self) -> Result<Vec<UnfinishedRun>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT {} FROM run WHERE nr IN (SELECT run FROM unfinished)
                 ORDER BY started_ms DESC, nr DESC",
                rows::HEADER
            );
            let runs = rows::all(connection, &sql, [], |row| {
                if self.is_recording(RunId(row.get("id")?)) {
                    return Ok(None);
                }
                unfinished(connection, row).map(Some)
            })?;
            Ok(runs.into_iter().flatten().collect())
        })
    }

    /// Goes on with an unfinished run. `anchor` ties it to the boot clock from here on: the anchor
    /// of the [`UnfinishedRun`] within the same boot, a new one after a reboot.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] when there is no such run or it is finished,
    /// [`StoreError::Recording`] when it has a writer, and as [`RunWriter::append`].
    pub fn resume_run(
        &self,
        id: RunId,
        anchor: Option<&BootAnchor>,
    ) -> Result<Resumed, StoreError> {
        let claim = self.claim(id)?;
        let (run, appends, chunks, log) = self.write(|transaction| {
            let run = rows::number_of(transaction, id)?;
            set_anchor(transaction, run, anchor)?;
            let next = |table: &str| {
                let sql = format!("SELECT coalesce(max(seq) + 1, 0) FROM {table} WHERE run = ?1");
                transaction.query_row(&sql, [run], |row| row.get(0))
            };
            Ok((
                run,
                next("live")?,
                next("log")?,
                log::read(transaction, id)?,
            ))
        })?;
        Ok(Resumed {
            writer: RunWriter::new(claim, run, appends, chunks),
            log,
        })
    }

    /// Ends an unfinished run with these totals, and packs its record.
    ///
    /// # Errors
    ///
    /// As [`resume_run`](Self::resume_run).
    pub fn close_unfinished(&self, id: RunId, summary: &Summary) -> Result<(), StoreError> {
        let _claim = self.claim(id)?;
        let run = self.read(|connection| rows::number_of(connection, id))?;
        self.finish(run, summary)
    }

    /// Turns an unfinished run into a finished one.
    pub(crate) fn finish(&self, run: i64, summary: &Summary) -> Result<(), StoreError> {
        self.write(|transaction| {
            let ended = transaction.execute("DELETE FROM unfinished WHERE run = ?1", [run])?;
            if ended == 0 {
                return Err(StoreError::NotFound);
            }
            let record = live_record(transaction, run)?;
            store_record(transaction, run, summary, &record)?;
            transaction.execute("DELETE FROM live WHERE run = ?1", [run])?;
            log::seal(transaction, run)?;
            log::prune(transaction)
        })?;
        self.settle();
        Ok(())
    }
}

/// Writes down the totals and the record of a run that is over.
pub(crate) fn store_record(
    transaction: &Transaction<'_>,
    run: i64,
    summary: &Summary,
    record: &Piece,
) -> Result<(), StoreError> {
    let summary = totals::finite(summary);
    transaction.execute(
        "UPDATE run SET summary = ?2, distance_m = ?3, elapsed_s = ?4 WHERE nr = ?1",
        params![
            run,
            rows::json(&summary)?,
            summary.distance_m,
            summary.elapsed_s
        ],
    )?;
    let data = pack::compress(&record.pack(), pack::FOR_GOOD)?;
    transaction.execute(
        "INSERT INTO record (run, data) VALUES (?1, ?2)",
        params![run, data],
    )?;
    Ok(())
}

/// Everything that has been appended to an unfinished run.
pub(crate) fn live_record(connection: &Connection, run: i64) -> Result<Piece, StoreError> {
    let sql = "SELECT record FROM live WHERE run = ?1 ORDER BY seq";
    let mut record = Piece::default();
    for piece in rows::all(connection, sql, [run], |row| {
        Piece::unpack(rows::bytes(row, "record")?)
    })? {
        record.extend(piece);
    }
    Ok(record)
}

fn set_anchor(
    transaction: &Transaction<'_>,
    run: i64,
    anchor: Option<&BootAnchor>,
) -> Result<(), StoreError> {
    let changed = transaction.execute(
        "UPDATE unfinished SET boot_id = ?2, boot_time_us = ?3 WHERE run = ?1",
        params![
            run,
            anchor.map(|anchor| &anchor.boot_id),
            anchor.map(|anchor| anchor.boot_time_us)
        ],
    )?;
    if changed == 0 {
        return Err(StoreError::NotFound);
    }
    Ok(())
}

pub(crate) fn unfinished(
    connection: &Connection,
    row: &Row<'_>,
) -> Result<UnfinishedRun, StoreError> {
    let run: i64 = row.get("nr")?;
    let header = rows::header(row)?;
    let (anchor, summary) = rows::one(
        connection,
        "SELECT boot_id, boot_time_us, summary FROM unfinished WHERE run = ?1",
        [run],
        |row| Ok((rows::anchor(row)?, rows::optional_json(row, "summary")?)),
    )?;
    let last = "SELECT at_us, wall_ms FROM live WHERE run = ?1 ORDER BY seq DESC LIMIT 1";
    let heartbeat = connection
        .query_row(last, [run], |row| {
            Ok(Heartbeat {
                at: Moment::from_micros(row.get::<_, i64>(0)?.cast_unsigned()),
                wall_utc_ms: row.get(1)?,
            })
        })
        .optional()?
        .unwrap_or(Heartbeat {
            at: Moment::ZERO,
            wall_utc_ms: header.started_at_utc_ms,
        });
    let inputs = "SELECT coalesce(sum(entries), 0) FROM log WHERE run = ?1";
    let inputs: i64 = connection.query_row(inputs, [run], |row| row.get(0))?;
    let summary = match summary {
        Some(summary) => summary,
        None => totals(&live_record(connection, run)?, heartbeat.at),
    };
    Ok(UnfinishedRun {
        header,
        anchor,
        heartbeat,
        inputs: inputs.cast_unsigned(),
        summary,
    })
}
