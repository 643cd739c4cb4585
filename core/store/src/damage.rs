//! Putting aside what cannot be read, so that nothing is ever deleted for being damaged.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::DateTime;

use crate::error::StoreError;
use crate::files::{Files, length, not_writable, sync_folder_of};

/// How the names of files begin that were set aside.
const ASIDE: &str = "freshlegs-damaged-";

/// A damaged database, kept under another name in the same folder. The same key reads what is left
/// in it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SetAside {
    /// Where it is now.
    pub path: PathBuf,
    /// What is wrong with it, as a lower-case fragment.
    pub reason: String,
}

/// Gives the database and the files that belong to it a dated name.
///
/// They keep their endings, so that SQLite finds them together again.
pub(crate) fn set_aside(
    files: &Files,
    reason: String,
    now_utc_ms: i64,
) -> Result<SetAside, StoreError> {
    let path = dated(files, now_utc_ms);
    // The database goes first: where the power fails in between, its log is found without it and
    // set aside at the next start.
    for ending in ["", "-wal", "-shm", "-journal"] {
        let from = with_ending(&files.database(), ending);
        if from.exists() {
            fs::rename(&from, with_ending(&path, ending)).map_err(|error| not_writable(&error))?;
        }
    }
    sync_folder_of(&path).map_err(|error| not_writable(&error))?;
    tracing::error!(reason, "a damaged database has been set aside");
    Ok(SetAside { path, reason })
}

/// Gives the write-ahead log alone a dated name.
pub(crate) fn set_wal_aside(files: &Files, now_utc_ms: i64) -> Result<SetAside, StoreError> {
    let path = with_ending(&dated(files, now_utc_ms), "-wal");
    fs::rename(files.wal(), &path).map_err(|error| not_writable(&error))?;
    sync_folder_of(&path).map_err(|error| not_writable(&error))?;
    tracing::error!("a damaged write-ahead log has been set aside");
    Ok(SetAside {
        path,
        reason: "the log of the last changes does not begin as one does".to_owned(),
    })
}

/// Whether there is a write-ahead log that SQLite would take for an empty one, and so overwrite,
/// although there is something in it.
///
/// The header as in <https://sqlite.org/fileformat2.html#walformat>: a magic number that also tells
/// the order of bytes in checksums, and a checksum of the first 24 bytes in the last eight.
pub(crate) fn wal_header_is_broken(path: &Path) -> Result<bool, StoreError> {
    const HEADER: usize = 32;
    if length(path)? == 0 {
        return Ok(false);
    }
    let mut header = Vec::with_capacity(HEADER);
    File::open(path)
        .and_then(|file| file.take(HEADER as u64).read_to_end(&mut header))
        .map_err(|error| not_writable(&error))?;
    let Ok(header) = <[u8; HEADER]>::try_from(header) else {
        return Ok(true);
    };
    let word = |index: usize, big: bool| {
        let bytes = [0, 1, 2, 3].map(|byte| header[4 * index + byte]);
        if big {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        }
    };
    let magic = word(0, true);
    let big = magic & 1 == 1;
    let (mut sum_0, mut sum_1) = (0_u32, 0_u32);
    for pair in 0..3 {
        sum_0 = sum_0.wrapping_add(word(2 * pair, big)).wrapping_add(sum_1);
        sum_1 = sum_1
            .wrapping_add(word(2 * pair + 1, big))
            .wrapping_add(sum_0);
    }
    Ok(magic & !1 != 0x377f_0682 || (sum_0, sum_1) != (word(6, true), word(7, true)))
}

/// Whether a file of the store's folder is one that was set aside.
pub(crate) fn is_set_aside(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(ASIDE))
}

/// A name that is not taken yet.
fn dated(files: &Files, now_utc_ms: i64) -> PathBuf {
    // No colons: not every file system takes them.
    let date = DateTime::from_timestamp_millis(now_utc_ms)
        .unwrap_or_default()
        .format("%Y-%m-%dT%H%M%SZ");
    let mut path = files.folder.join(format!("{ASIDE}{date}.db"));
    let mut number = 1_u64;
    while path.exists() || with_ending(&path, "-wal").exists() {
        number += 1;
        path = files.folder.join(format!("{ASIDE}{date}-{number}.db"));
    }
    path
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(ending);
    path.into()
}
