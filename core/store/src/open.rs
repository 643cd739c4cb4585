use std::path::Path;

use crate::damage::{SetAside, set_aside, set_wal_aside, wal_header_is_broken};
use crate::database::{self, Look};
use crate::error::StoreError;
use crate::files::{Files, length};
use crate::key::Key;
use crate::key_check::{self, Verdict};
use crate::rekey;
use crate::store::Store;

/// A store, opened.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What was found damaged and set aside; tell the runner.
    pub set_aside: Option<SetAside>,
}

impl Store {
    /// Whether anything is stored in `folder`, whatever its key.
    pub fn exists(folder: &Path) -> bool {
        let files = Files::new(folder);
        files.database().exists() || files.key_check().exists()
    }

    /// Opens the store in `folder`, which is made where it does not exist. `now_utc_ms`, in
    /// milliseconds since 1970-01-01 UTC, dates what has to be set aside.
    ///
    /// The whole database is checked only when the last process left in the middle of writing. Where
    /// a platform protects files while the screen is locked, the folder has to be exempt: runs are
    /// recorded then.
    ///
    /// # Errors
    ///
    /// [`StoreError::WrongKey`], [`StoreError::Busy`] and [`StoreError::TooNew`] touch nothing that
    /// is stored. [`StoreError::Full`], [`StoreError::NotWritable`], [`StoreError::Other`]. Damage is
    /// no error: see [`Opened::set_aside`].
    pub fn open(folder: &Path, key: &Key, now_utc_ms: i64) -> Result<Opened, StoreError> {
        open(folder, key, now_utc_ms, Look::WhereNeeded)
    }

    /// Opens the store as [`open`](Self::open) does, and reads every page of it first: for after a
    /// [`StoreError::Damaged`].
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn open_checked(folder: &Path, key: &Key, now_utc_ms: i64) -> Result<Opened, StoreError> {
        open(folder, key, now_utc_ms, Look::Everywhere)
    }
}

fn open(folder: &Path, key: &Key, now_utc_ms: i64, look: Look) -> Result<Opened, StoreError> {
    let files = Files::new(folder);
    let held = files.lock()?;
    let has_database = length(&files.database())? > 0;
    let has_wal = length(&files.wal())? > 0;
    admit(&files, key, has_database, has_wal)?;
    let mut aside = None;
    if has_wal && !has_database {
        // SQLite deletes a log that it finds without its database.
        let reason = "only the log of its last changes is there".to_owned();
        aside = Some(set_aside(&files, reason, now_utc_ms)?);
    } else if wal_header_is_broken(&files.wal())? {
        aside = Some(set_wal_aside(&files, now_utc_ms)?);
    }
    let look = if aside.is_some() {
        Look::Everywhere
    } else {
        look
    };
    let connection = match database::open(&files, key, look) {
        Err(StoreError::Damaged { reason }) => {
            aside = Some(set_aside(&files, reason, now_utc_ms)?);
            database::open(&files, key, Look::WhereNeeded)?
        }
        opened => opened?,
    };
    Ok(Opened {
        store: Store::new(files, key.clone(), held, connection),
        set_aside: aside,
    })
}

/// Lets nobody in but who has the key.
fn admit(files: &Files, key: &Key, has_database: bool, has_wal: bool) -> Result<(), StoreError> {
    let verdict = key_check::ask(&files.key_check(), key)?;
    let next = key_check::ask(&files.next_key_check(), key)?;
    // Where a change of the key was cut short, only the database knows which of the two it has.
    let is_cut_short = files.next_key_check().exists();
    let is_right = match verdict {
        Verdict::Right if !is_cut_short => return Ok(()),
        Verdict::Wrong if !is_cut_short => false,
        // Without a check file to rely on, a wrong key and a damaged first page look the same, and a
        // key can be restored: so nothing is set aside that this key does not open.
        _ if has_database => database::opens(files, key)?,
        _ if is_cut_short => [verdict, next].contains(&Verdict::Right),
        _ => !has_wal,
    };
    if !is_right {
        return Err(StoreError::WrongKey);
    }
    // On the disk before the database is: from its first page on, there is a file that tells its key.
    rekey::confirm(files, key)
}
