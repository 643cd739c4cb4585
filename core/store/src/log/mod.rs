mod growing;
mod sealed;

pub(crate) use growing::Chunk;

use freshlegs_engine::{Input, Moment, Setup};
use rusqlite::{Connection, Transaction, params};

use crate::error::StoreError;
use crate::pack::{self, Reader, damaged};
use crate::rows;
use crate::run_id::RunId;
use crate::store::Store;

/// Logs beyond those of this many runs are dropped, unless pinned.
const KEPT_RUNS: u32 = 10;

/// Every input of a run, exactly as the session took them. Iterate to replay.
///
/// While the run goes on, the log lies in chunks of at most ten seconds; when it ends, they are
/// packed anew by columns.
///
/// A replay is byte-identical only with the engine that made the log: compare
/// [`engine_version`](Self::engine_version) with your own and say so where they differ.
#[derive(Debug)]
pub struct InputLog {
    /// Version of the engine that took the inputs.
    pub engine_version: String,
    /// What the run was set up with, the seed included.
    pub setup: Setup,
    chunks: std::vec::IntoIter<Vec<u8>>,
    entries: std::vec::IntoIter<Entry>,
}

impl Store {
    /// The input log of a run: kept for the last ten runs that have one, and for pinned ones.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] when there is no such run or its log is gone,
    /// [`StoreError::Damaged`].
    pub fn input_log(&self, id: RunId) -> Result<InputLog, StoreError> {
        let log = self.read(|connection| read(connection, id))?;
        if log.chunks.len() == 0 {
            return Err(StoreError::NotFound);
        }
        Ok(log)
    }

    /// Keeps the input log of a run beyond the next ten runs, or no longer.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] when there is no such run, and as
    /// [`RunWriter::append`](crate::RunWriter::append).
    pub fn pin_log(&self, id: RunId, pinned: bool) -> Result<(), StoreError> {
        self.write(|transaction| {
            let sql = "UPDATE run SET log_pinned = ?2 WHERE id = ?1";
            if transaction.execute(sql, params![id.0, pinned])? == 0 {
                return Err(StoreError::NotFound);
            }
            prune(transaction)
        })?;
        self.settle();
        Ok(())
    }
}

impl Iterator for InputLog {
    type Item = Result<(Moment, Input), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(entry) = self.entries.next() {
                return Some(Ok(entry));
            }
            match unpack(&self.chunks.next()?) {
                Ok(entries) => self.entries = entries.into_iter(),
                Err(error) => {
                    // What comes after a gap would only lead a session astray.
                    self.chunks = Vec::new().into_iter();
                    return Some(Err(error));
                }
            }
        }
    }
}

/// An input with its moment.
type Entry = (Moment, Input);

/// The log of a run, empty where there is none.
pub(crate) fn read(connection: &Connection, id: RunId) -> Result<InputLog, StoreError> {
    let sql = "SELECT nr, engine_version, setup FROM run WHERE id = ?1";
    let (run, engine_version, setup) = rows::one(connection, sql, [id.0], |row| {
        let setup: String = row.get("setup")?;
        let run: i64 = row.get("nr")?;
        Ok((
            run,
            row.get("engine_version")?,
            rows::from_json(&setup, "setup")?,
        ))
    })?;
    let chunks = chunks(connection, run)?;
    Ok(InputLog {
        engine_version,
        setup,
        chunks: chunks.into_iter(),
        entries: Vec::new().into_iter(),
    })
}

/// Drops the logs of runs that are neither pinned nor among the last.
pub(crate) fn prune(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    // By number and not by start: a file that was recorded years ago may have been replayed today.
    transaction.execute(
        "DELETE FROM log WHERE run IN (
             SELECT nr FROM run
             WHERE nr IN (SELECT DISTINCT run FROM log)
               AND nr NOT IN (SELECT run FROM unfinished)
               AND NOT log_pinned
             ORDER BY nr DESC LIMIT -1 OFFSET ?1)",
        [KEPT_RUNS],
    )?;
    Ok(())
}

/// Packs the log of a run that is over more closely. One that this build cannot read, since an
/// older engine wrote it, stays as it is: a run must always come to its end.
pub(crate) fn seal(transaction: &Transaction<'_>, run: i64) -> Result<(), StoreError> {
    let mut entries = Vec::new();
    for chunk in chunks(transaction, run)? {
        match unpack(&chunk) {
            Ok(more) => entries.extend(more),
            Err(_) => return Ok(()),
        }
    }
    transaction.execute("DELETE FROM log WHERE run = ?1", [run])?;
    for (seq, entries) in (0_i64..).zip(entries.chunks(sealed::MOST_ENTRIES)) {
        let data = pack::compress(&sealed::pack(entries)?, pack::FOR_GOOD)?;
        transaction.execute(
            "INSERT INTO log (run, seq, entries, data) VALUES (?1, ?2, ?3, ?4)",
            params![run, seq, entries.len().cast_signed() as i64, data],
        )?;
    }
    Ok(())
}

fn chunks(connection: &Connection, run: i64) -> Result<Vec<Vec<u8>>, StoreError> {
    let sql = "SELECT data FROM log WHERE run = ?1 ORDER BY seq";
    rows::all(connection, sql, [run], |row| Ok(row.get("data")?))
}

fn unpack(data: &[u8]) -> Result<Vec<Entry>, StoreError> {
    let raw = pack::decompress(data)?;
    let mut reader = Reader::new(&raw);
    match reader.byte()? {
        growing::TAG => growing::unpack(reader),
        sealed::TAG => sealed::unpack(reader),
        _ => Err(damaged("its log is packed in an unknown way")),
    }
}

/// An input as the log keeps it: exactly, floats by their bits.
fn bytes_of(input: &Input) -> Result<Vec<u8>, StoreError> {
    postcard::to_allocvec(input).map_err(|_| StoreError::Other {
        reason: "an input has no stored form".to_owned(),
    })
}

fn input_of(bytes: &[u8]) -> Result<Input, StoreError> {
    match postcard::take_from_bytes(bytes) {
        Ok((input, [])) => Ok(input),
        _ => Err(damaged("an input of its log makes no sense")),
    }
}
