//! The packed form of a run's record.

mod columns;
mod kinds;
mod piece;

pub(crate) use columns::{Reader, Writer, damaged};
pub(crate) use piece::Piece;

use crate::error::StoreError;

/// Level for what is compressed once and kept for years.
pub(crate) const FOR_GOOD: i32 = 12;

/// Level for what is compressed anew every second.
pub(crate) const FOR_NOW: i32 = 3;

/// Four days of seconds take less; a length above this is none.
const MOST_BYTES: u64 = 64 << 20;

/// Compresses what is to be kept, with its length in front.
pub(crate) fn compress(raw: &[u8], level: i32) -> Result<Vec<u8>, StoreError> {
    let mut writer = Writer::default();
    writer.count(raw.len());
    let mut out = writer.finish();
    let body = zstd::bulk::compress(raw, level).map_err(|e| StoreError::Other {
        reason: format!("a run does not compress: {e}"),
    })?;
    out.extend_from_slice(&body);
    Ok(out)
}

/// The opposite of [`compress`].
pub(crate) fn decompress(data: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut reader = Reader::new(data);
    let length = reader.unsigned()?;
    if length > MOST_BYTES {
        return Err(damaged("its length is impossible"));
    }
    zstd::bulk::decompress(reader.rest(), length as usize)
        .ok()
        .filter(|raw| raw.len() as u64 == length)
        .ok_or_else(|| damaged("it does not decompress"))
}

#[cfg(test)]
mod tests;
