use freshlegs_engine::Summary;

use crate::error::StoreError;
use crate::record::{RunHeader, RunRecord};
use crate::run_id::RunId;
use crate::store::Store;

/// What became of an import.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Imported {
    /// It is a run of its own now.
    New(RunId),
    /// It was already there, as this run.
    Duplicate(RunId),
}

impl Store {
    /// The runs that were imported from the file of this SHA-256, in the order of its sessions:
    /// a cheap question to ask before reading a file.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn imported_from(&self, sha256: &[u8; 32]) -> Result<Vec<RunId>, StoreError> {
        let _ = sha256;
        todo!()
    }

    /// Takes over a run of another device, complete as it is.
    ///
    /// A run is a duplicate when it is the same session of the same file, or, from whatever file,
    /// when a live or imported run began within 2 s of it, lasted as long within 1 % or 5 s and went
    /// as far within 1 % or 20 m: watches export one run in several formats.
    ///
    /// # Errors
    ///
    /// [`StoreError::Full`], [`StoreError::NotWritable`], [`StoreError::Damaged`].
    pub fn import_run(
        &self,
        header: &RunHeader,
        summary: &Summary,
        record: &RunRecord,
    ) -> Result<Imported, StoreError> {
        let _ = (header, summary, record);
        todo!()
    }
}
