//! A stretch of the log while the run goes on: entries one after the other, the whole stretch
//! written anew with every append, so that nothing acknowledged waits for a chunk to be full.

use std::time::Duration;

use freshlegs_engine::{Input, Moment};
use rusqlite::{Transaction, params};

use super::{Entry, bytes_of, input_of};
use crate::error::StoreError;
use crate::pack::{self, Reader, Writer};

/// The first byte of a growing chunk.
pub(super) const TAG: u8 = 0;

/// A chunk takes inputs of this time at most.
const SPAN: Duration = Duration::from_secs(10);

/// A chunk that is still growing.
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
            raw: vec![TAG],
        }
    }

    /// This chunk with some more inputs, or the next one where this one is full.
    pub(crate) fn with(&self, inputs: &[(Moment, Input)]) -> Result<Self, StoreError> {
        let is_full = |first: Moment| inputs.iter().any(|(at, _)| at.since(first) >= SPAN);
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
        let bytes = bytes_of(input)?;
        let delta = at.as_micros().wrapping_sub(self.last.as_micros());
        let mut writer = Writer::default();
        writer.signed(delta.cast_signed());
        writer.count(bytes.len());
        self.raw.extend(writer.finish());
        self.raw.extend(bytes);
        self.first.get_or_insert(at);
        self.last = at;
        self.entries += 1;
        Ok(())
    }
}

/// The entries of a chunk, its tag already read.
pub(super) fn unpack(mut reader: Reader<'_>) -> Result<Vec<Entry>, StoreError> {
    let mut last = 0_u64;
    let mut entries = Vec::new();
    while !reader.is_empty() {
        last = last.wrapping_add(reader.signed()?.cast_unsigned());
        let length = reader.count()?;
        let input = input_of(reader.bytes(length)?)?;
        entries.push((Moment::from_micros(last), input));
    }
    Ok(entries)
}
