use std::time::Duration;

use freshlegs_engine::{Input, Moment, Setup};
use rusqlite::{Connection, Transaction, params};

use crate::error::StoreError;
use crate::pack::{self, Reader, Writer, damaged};
use crate::rows;
use crate::run_id::RunId;
use crate::store::Store;

/// Logs beyond those of this many runs are dropped, unless pinned.
const KEPT_RUNS: u32 = 10;

/// A chunk takes inputs of this time at most.
const CHUNK: Duration = Duration::from_secs(10);

/// Every input of a run, exactly as the session took them. Iterate to replay.
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
    entries: std::vec::IntoIter<(Moment, Input)>,
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

/// A stretch of an input log that is still growing.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    seq: i64,
    first: Option<Moment>,
    last: Moment,
    entries: i64,
    raw: Vec<u8>,
}

impl Chunk {
    /// Chunk number `seq` of a run, still empty.
    pub(crate) fn new(seq: i64) -> Self {
        Self {
            seq,
            first: None,
            last: Moment::ZERO,
            entries: 0,
            raw: Vec::new(),
        }
    }

    /// This chunk with some more inputs, or the next one where this one is full.
    pub(crate) fn with(&self, inputs: &[(Moment, Input)]) -> Result<Self, StoreError> {
        let is_full = |first: Moment| inputs.iter().any(|(at, _)| at.since(first) >= CHUNK);
        let mut chunk = match self.first {
            Some(first) if is_full(first) => Self::new(self.seq + 1),
            _ => self.clone(),
        };
        for (at, input) in inputs {
            chunk.push(*at, input)?;
        }
        Ok(chunk)
    }

    /// Puts the chunk in the place of its shorter self.
    pub(crate) fn store(&self, transaction: &Transaction<'_>, run: i64) -> Result<(), StoreError> {
        let data = pack::compress(&self.raw, pack::FOR_NOW)?;
        transaction.execute(
            "INSERT INTO log (run, seq, entries, data) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (run, seq) DO UPDATE SET entries = excluded.entries, data = excluded.data",
            params![run, self.seq, self.entries, data],
        )?;
        Ok(())
    }

    fn push(&mut self, at: Moment, input: &Input) -> Result<(), StoreError> {
        let delta = at.as_micros().wrapping_sub(self.last.as_micros());
        let mut writer = Writer::default();
        writer.signed(delta.cast_signed());
        self.raw.extend(writer.finish());
        self.raw = postcard::to_extend(input, std::mem::take(&mut self.raw)).map_err(|_| {
            StoreError::Other {
                reason: "an input has no stored form".to_owned(),
            }
        })?;
        self.first.get_or_insert(at);
        self.last = at;
        self.entries += 1;
        Ok(())
    }
}

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
    let sql = "SELECT data FROM log WHERE run = ?1 ORDER BY seq";
    let chunks = rows::all(connection, sql, [run], |row| Ok(row.get("data")?))?;
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

fn unpack(data: &[u8]) -> Result<Vec<(Moment, Input)>, StoreError> {
    let raw = pack::decompress(data)?;
    let mut rest = raw.as_slice();
    let mut last = 0_u64;
    let mut entries = Vec::new();
    while !rest.is_empty() {
        let mut reader = Reader::new(rest);
        last = last.wrapping_add(reader.signed()?.cast_unsigned());
        let (input, after) = postcard::take_from_bytes(reader.rest())
            .map_err(|_| damaged("an input of its log makes no sense"))?;
        entries.push((Moment::from_micros(last), input));
        rest = after;
    }
    Ok(entries)
}
