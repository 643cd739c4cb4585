use std::fs;

use rusqlite::TransactionBehavior;

use crate::damage::is_set_aside;
use crate::error::StoreError;
use crate::files::{not_writable, remove_durably};
use crate::rows;
use crate::store::Store;

impl Store {
    /// Deletes everything: runs, logs, the journal, sensors, whatever is kept by name, and damaged
    /// databases that were set aside. Where it lay is overwritten. The store stays open and is as good
    /// as new, under the same key.
    ///
    /// # Errors
    ///
    /// [`StoreError::Recording`] while a run is being recorded: then nothing is deleted. And as
    /// [`RunWriter::append`](crate::RunWriter::append).
    pub fn delete_everything(&self) -> Result<(), StoreError> {
        self.with_connection(|connection| {
            if self.is_recording_any() {
                return Err(StoreError::Recording);
            }
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // Whatever tables there are, so that none is forgotten here. Children come first.
            let sql = "SELECT name FROM sqlite_schema
                       WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                       ORDER BY rowid DESC";
            let tables: Vec<String> = rows::all(&transaction, sql, [], |row| Ok(row.get("name")?))?;
            for table in tables {
                transaction.execute(&format!("DELETE FROM \"{table}\""), [])?;
            }
            transaction.commit()?;
            connection.execute_batch("VACUUM")?;
            Ok(())
        })?;
        self.settle();
        for file in fs::read_dir(&self.files().folder).map_err(|error| not_writable(&error))? {
            let file = file.map_err(|error| not_writable(&error))?;
            if is_set_aside(&file.file_name()) {
                remove_durably(&file.path()).map_err(|error| not_writable(&error))?;
            }
        }
        Ok(())
    }
}
