/// Why the store could not do what was asked: one variant for each thing a shell can do about it.
///
/// The fragments read after "failed to …". They never hold a runner's data or a key.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The key is not the one the database was made with. Nothing has been touched: offer to
    /// restore the key.
    #[error("open the store: the key is not the one it was made with")]
    WrongKey,
    /// Another process, or another [`Store`](crate::Store) of this one, has the folder open.
    #[error("open the store: it is already open elsewhere")]
    Busy,
    /// The run is being recorded at this moment; finish it first.
    #[error("change the run: it is being recorded")]
    Recording,
    /// The disk is full. What was acknowledged is safe; the same call may be tried again.
    #[error("write: the disk is full")]
    Full,
    /// The folder cannot be written.
    #[error("write the store's folder: {reason}")]
    NotWritable {
        /// What the system said.
        reason: String,
    },
    /// A newer Fresh Legs made the database. Nothing has been touched: update.
    #[error("open the store: its version {found} is newer than {known}, the newest known here")]
    TooNew {
        /// The version of the database.
        found: u32,
        /// The newest version that this build knows.
        known: u32,
    },
    /// Something stored cannot be read back. [`Store::open_checked`](crate::Store::open_checked)
    /// finds out how far the damage goes and sets a damaged database aside.
    #[error("read the store: {reason}")]
    Damaged {
        /// What cannot be read.
        reason: String,
    },
    /// There is no such run or sensor, or the run has no input log any more.
    #[error("find it")]
    NotFound,
    /// Anything else.
    #[error("use the store: {reason}")]
    Other {
        /// What went wrong.
        reason: String,
    },
}

impl From<rusqlite::Error> for StoreError {
    /// Keeps the code and leaves out the message, which may quote what is stored.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let failure = match error {
            rusqlite::Error::SqliteFailure(failure, _) => failure,
            rusqlite::Error::QueryReturnedNoRows => return Self::NotFound,
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => return unreadable("column"),
            _ => {
                return Self::Other {
                    reason: "the database was asked a wrong question".to_owned(),
                };
            }
        };
        let reason = rusqlite::ffi::code_to_str(failure.extended_code).to_lowercase();
        match failure.code {
            Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
            Code::DiskFull => Self::Full,
            Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied => {
                Self::NotWritable { reason }
            }
            Code::DatabaseCorrupt | Code::NotADatabase => Self::Damaged { reason },
            // SQLCipher says so of a page that it cannot decrypt in the middle of writing.
            Code::OutOfMemory => Self::Damaged {
                reason: "a page cannot be decrypted".to_owned(),
            },
            _ => Self::Other { reason },
        }
    }
}

/// A stored `what` makes no sense.
pub(crate) fn unreadable(what: &str) -> StoreError {
    StoreError::Damaged {
        reason: format!("a stored {what} makes no sense"),
    }
}
