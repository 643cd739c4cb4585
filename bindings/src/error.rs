use freshlegs_engine::{FieldError, FieldErrors};
use freshlegs_formats::{ReadError, RrListError};
use freshlegs_store::StoreError;

use crate::drive::ReplayError;

/// Why something could not be done: one variant for each thing a shell can do about it.
///
/// The fragments read after "failed to …". They never hold the runner's data.
#[derive(Clone, Debug, PartialEq, thiserror::Error, uniffi::Error)]
pub enum CompanionError {
    /// The key does not fit the stored data, which is untouched: offer to restore the key.
    #[error("open the store: the key is not the one it was made with")]
    WrongKey,
    /// The store is open elsewhere: close the other one.
    #[error("open the store: it is already open elsewhere")]
    Busy,
    /// The disk is full: make room and try again.
    #[error("write: the disk is full")]
    StorageFull,
    /// The folder cannot be read or written, or something else is wrong with the storage.
    #[error("{reason}")]
    Storage {
        /// What is wrong.
        reason: String,
    },
    /// A newer Fresh Legs made the stored data, which is untouched: update.
    #[error("open the store: its version {found} is newer than {known}, the newest known here")]
    TooNew {
        /// The version of the stored data.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// The bytes, the file or the text cannot be understood.
    #[error("{reason}")]
    BadInput {
        /// What is wrong and where.
        reason: String,
        /// Bytes from the beginning, where that is known.
        offset: Option<u64>,
    },
    /// Fields of a form are wrong, each named.
    #[error("accept {}", list(.errors))]
    BadFields {
        /// Which ones, and why.
        errors: Vec<FieldError>,
    },
    /// There is no such thing.
    #[error("find {what}")]
    NotFound {
        /// What was looked for.
        what: String,
    },
    /// A defect in Fresh Legs ended this run; what was recorded is stored.
    #[error("go on: a defect ended this run, what was recorded is stored")]
    Broken,
    /// The system refused something that it normally grants.
    #[error("{reason}")]
    Internal {
        /// What happened.
        reason: String,
    },
}

fn list(errors: &[FieldError]) -> String {
    FieldErrors(errors.to_vec()).to_string()
}

impl From<StoreError> for CompanionError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::WrongKey => Self::WrongKey,
            StoreError::Busy | StoreError::Recording => Self::Busy,
            StoreError::Full => Self::StorageFull,
            StoreError::TooNew { found, known } => Self::TooNew { found, known },
            StoreError::NotFound => Self::NotFound {
                what: "the run".to_owned(),
            },
            other => Self::Storage {
                reason: other.to_string(),
            },
        }
    }
}

impl From<ReadError> for CompanionError {
    fn from(error: ReadError) -> Self {
        let offset = match &error {
            ReadError::Broken { offset, .. } => Some(*offset),
            ReadError::NotRecognised | ReadError::NoRecords { .. } => None,
        };
        Self::BadInput {
            reason: error.to_string(),
            offset,
        }
    }
}

impl From<RrListError> for CompanionError {
    fn from(error: RrListError) -> Self {
        Self::BadInput {
            reason: error.to_string(),
            offset: None,
        }
    }
}

impl From<ReplayError> for CompanionError {
    fn from(error: ReplayError) -> Self {
        Self::BadInput {
            reason: format!("replay the file: {error}"),
            offset: None,
        }
    }
}

impl From<FieldErrors> for CompanionError {
    fn from(FieldErrors(errors): FieldErrors) -> Self {
        Self::BadFields { errors }
    }
}
