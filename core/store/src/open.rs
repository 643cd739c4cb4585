use std::path::Path;

use crate::damage::{SetAside, set_aside, set_wal_aside, wal_header_is_broken};
use crate::database::{self, Look};
use crate::error::StoreError;
use crate::files::{Files, length};
use crate::key::Key;
use crate::key_check::{self, Verdict};
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
    match key_check::ask(&files.key_check(), key)? {
        Verdict::Right => {}
        Verdict::Wrong => return Err(StoreError::WrongKey),
        // Without the check file a wrong key and a damaged first page look the same, and a key can
        // be restored: so nothing is set aside that this key does not open.
        Verdict::Unknown => {
            let is_right = if has_database {
                database::opens(&files, key)?
            } else {
                !has_wal
            };
            if !is_right {
                return Err(StoreError::WrongKey);
            }
            // On the disk before the database is: from its first page on, there is a file that
            // tells its key.
            key_check::write(&files.key_check(), key)?;
        }
    }
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
