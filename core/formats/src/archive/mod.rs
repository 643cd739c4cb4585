//! The portable backup: one encrypted file that any version and any phone can read.
//!
//! Inside out: lines of JSON, the first a [`ArchiveHeader`] and each other an item with its kind;
//! packed by zstd; encrypted with a passphrase in the age format
//! (<https://age-encryption.org/v1>, C2SP `age.md`), so that the `age` program opens it too:
//! `age --decrypt backup | zstd --decompress`.

mod error;
mod input;
mod read;
mod write;

pub use error::ArchiveError;
pub use read::{ArchiveItem, ArchiveReader};
use serde::{Deserialize, Serialize};
pub use write::ArchiveWriter;

/// What the first line of a backup says it is.
const FORMAT: &str = "freshlegs-backup";
/// Goes up when an older reader could not make sense of the lines. A new kind of item is no such
/// change: readers pass over the kinds they do not know.
const VERSION: u32 = 1;
/// scrypt's work factor as a power of two. At r = 8 it takes 128 MiB and about a second on a
/// phone; each step doubles both. Fixed, so that a backup made on a desk opens on a phone.
const WORK_FACTOR: u8 = 17;
/// The most that a file may ask for: what the `age` program itself uses, 256 MiB. A phone that
/// is asked for more may end the app.
const MOST_WORK: u8 = 18;
/// The longest line, in bytes. A run of a day with its whole track stays far below it.
const LONGEST_LINE: u64 = 256 << 20;

/// The first line of a backup.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct ArchiveHeader {
    format: String,
    /// The version of the lines that follow.
    pub version: u32,
    /// The version of the program that wrote it.
    pub app_version: String,
}

/// One line after the first, as it is written.
#[derive(Serialize)]
struct Line<'a, T> {
    kind: &'a str,
    item: T,
}

#[cfg(test)]
mod tests;
