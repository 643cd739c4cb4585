use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use freshlegs_engine::Profile;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::database::{self, Look};
use crate::error::StoreError;
use crate::files::Files;
use crate::key::Key;
use crate::rows::{from_json, json};
use crate::run_id::RunId;

/// The open store of one folder. Clones share it; it may be used from several threads.
///
/// The folder is locked for other processes until the last clone and the last
/// [`RunWriter`](crate::RunWriter) are gone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    files: Files,
    held: Mutex<Held>,
    /// Runs that have a writer.
    recording: Mutex<BTreeSet<RunId>>,
    /// Dropped, and with it released, after the connection is closed.
    _lock: File,
}

/// The connection, and what opens it again.
pub(crate) struct Held {
    pub(crate) key: Key,
    /// `None` after an error that a connection does not survive, until the next use.
    pub(crate) connection: Option<Connection>,
}

impl Store {
    pub(crate) fn new(files: Files, key: Key, lock: File, connection: Connection) -> Self {
        Self {
            inner: Arc::new(Inner {
                files,
                held: Mutex::new(Held {
                    key,
                    connection: Some(connection),
                }),
                recording: Mutex::default(),
                _lock: lock,
            }),
        }
    }

    /// The runner's profile, where one has been set.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn profile(&self) -> Result<Option<Profile>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT value FROM kept WHERE name = 'profile'";
            let value: Option<String> =
                connection.query_row(sql, [], |row| row.get(0)).optional()?;
            value.map(|value| from_json(&value, "profile")).transpose()
        })
    }

    /// Sets the runner's profile.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append).
    pub fn set_profile(&self, profile: &Profile) -> Result<(), StoreError> {
        let value = json(profile)?;
        self.write(|transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO kept (name, value) VALUES ('profile', ?1)",
                [&value],
            )?;
            Ok(())
        })?;
        self.settle();
        Ok(())
    }

    /// Asks something.
    pub(crate) fn read<T>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.with_connection(|connection| question(connection))
    }

    /// Changes something, in one transaction: all of it is on the disk when this returns `Ok`, and
    /// none of it when it returns an error.
    pub(crate) fn write<T>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.with_connection(|connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = change(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })
    }

    /// Moves what is in the write-ahead log to the database and empties the log: then the next
    /// start finds a clean end, and what was deleted is nowhere any more.
    pub(crate) fn settle(&self) {
        let settled = self.with_connection(|connection| {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(())
        });
        if let Err(error) = settled {
            // Nothing is lost: the log is as good as the database, and emptied at the next occasion.
            tracing::warn!(%error, "the write-ahead log stays for now");
        }
    }

    /// Marks a run as being recorded, for as long as the claim lives.
    pub(crate) fn claim(&self, id: RunId) -> Result<Claim, StoreError> {
        if !hold(&self.inner.recording).insert(id) {
            return Err(StoreError::Recording);
        }
        Ok(Claim {
            store: self.clone(),
            id,
        })
    }

    /// Whether a run has a writer.
    pub(crate) fn is_recording(&self, id: RunId) -> bool {
        hold(&self.inner.recording).contains(&id)
    }

    /// Whether any run has a writer. Where none has, none writes while the asker holds the
    /// connection.
    pub(crate) fn is_recording_any(&self) -> bool {
        !hold(&self.inner.recording).is_empty()
    }

    pub(crate) fn files(&self) -> &Files {
        &self.inner.files
    }

    /// Keeps everybody else from the connection.
    pub(crate) fn held(&self) -> MutexGuard<'_, Held> {
        hold(&self.inner.held)
    }

    pub(crate) fn with_connection<T>(
        &self,
        use_it: impl FnOnce(&mut Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut held = self.held();
        let mut connection = held.take(&self.inner.files)?;
        let result = use_it(&mut connection);
        // SQLCipher makes a connection read-only for good once it has met a page that it cannot
        // decrypt. One damaged run must not stop the recording of another.
        let is_spent = matches!(
            result,
            Err(StoreError::Damaged { .. }
                | StoreError::NotWritable { .. }
                | StoreError::Other { .. })
        );
        held.connection = (!is_spent).then_some(connection);
        result
    }
}

impl Held {
    /// The connection, opened where there is none.
    pub(crate) fn take(&mut self, files: &Files) -> Result<Connection, StoreError> {
        match self.connection.take() {
            Some(connection) => Ok(connection),
            None => database::open(files, &self.key, Look::Nowhere),
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// A run is being recorded as long as this lives.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) store: Store,
    pub(crate) id: RunId,
}

impl Drop for Claim {
    fn drop(&mut self) {
        hold(&self.store.inner.recording).remove(&self.id);
    }
}

/// A panic of another thread leaves nothing half-made behind these locks: transactions roll back by
/// themselves.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
