//! Another key for the database.
//!
//! | step | a process that dies after it leaves |
//! |---|---|
//! | the check file of the new key is laid beside that of the old one | the old key |
//! | every page is encrypted with the new key, in one transaction | the new key |
//! | the check file of the new key takes the place of the old one | the new key |
//! | the file beside it is removed | the new key |
//!
//! As long as there are two check files, neither is relied on: the key that opens the database is the
//! right one, and the next one to open it ends what was cut short.

use crate::database;
use crate::error::StoreError;
use crate::files::{Files, not_writable, remove_durably};
use crate::key::Key;
use crate::key_check;
use crate::store::Store;

impl Store {
    /// Encrypts everything with another key. Whatever happens in between, one of the two keys opens
    /// the store afterwards and the other is a [`StoreError::WrongKey`]: so keep both until this
    /// returns.
    ///
    /// It writes every page anew and needs as much room on the disk as the database takes.
    ///
    /// # Errors
    ///
    /// [`StoreError::Recording`] while a run is being recorded; [`StoreError::Full`],
    /// [`StoreError::NotWritable`], [`StoreError::Other`]: then the old key is still the one.
    /// [`StoreError::Damaged`].
    pub fn rekey(&self, new: &Key) -> Result<(), StoreError> {
        let files = self.files();
        let mut held = self.held();
        if self.is_recording_any() {
            return Err(StoreError::Recording);
        }
        let connection = held.take(files)?;
        let outcome = announce(files, new).and_then(|()| database::rekey(&connection, new));
        drop(connection);
        // Whatever was answered: it may have failed after the commit, or have come to nothing.
        let is_new = database::opens(files, new)?;
        if is_new {
            held.key = new.clone();
        } else if !database::opens(files, &held.key)? {
            return Err(StoreError::Damaged {
                reason: "neither the old key nor the new one opens it".to_owned(),
            });
        }
        confirm(files, &held.key)?;
        if is_new {
            return Ok(());
        }
        outcome.and(Err(StoreError::Other {
            reason: "the database did not take the new key".to_owned(),
        }))
    }
}

/// Says that the key is about to become another one.
fn announce(files: &Files, new: &Key) -> Result<(), StoreError> {
    key_check::write(&files.next_key_check(), new)
}

/// Says that this is the key, and no other.
pub(crate) fn confirm(files: &Files, key: &Key) -> Result<(), StoreError> {
    key_check::write(&files.key_check(), key)?;
    remove_durably(&files.next_key_check()).map_err(|error| not_writable(&error))
}

#[cfg(test)]
mod tests;
