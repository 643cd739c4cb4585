use std::io;

use age::DecryptError;
use thiserror::Error;

/// Why a backup could not be written or read.
#[derive(Debug, Error)]
pub enum ArchiveError {
    /// It would protect nothing.
    #[error("use the passphrase: it is empty")]
    EmptyPassphrase,
    /// The bytes are something else.
    #[error("recognise a backup of Fresh Legs")]
    NotABackup,
    /// The passphrase is another one. A damaged beginning looks the same.
    #[error("open the backup: the passphrase does not match")]
    WrongPassphrase,
    /// Deriving its key would take more memory than a phone has to spare.
    #[error("open the backup: its work factor is {work_factor}, and at most {most} is accepted")]
    TooMuchWork {
        /// The power of two that the file asks for.
        work_factor: u8,
        /// The power of two that is accepted.
        most: u8,
    },
    /// The program that wrote it is newer, and its lines are of a kind that this one cannot read.
    #[error("read the backup: its version is {version}, and this program reads up to {supported}")]
    Newer {
        /// The version of the file.
        version: u32,
        /// The newest that can be read.
        supported: u32,
    },
    /// The file ends too early. Damage within its last 64 KiB looks the same.
    #[error("read the backup to its end: the file is incomplete")]
    Incomplete,
    /// The file was changed after it was written.
    #[error("read the backup: the file is damaged")]
    Damaged,
    /// What is below did not work: the disk, the stream.
    #[error("read or write the backup: {0}")]
    Io(#[from] io::Error),
    /// An item cannot be said in JSON.
    #[error("write an item of the backup: {0}")]
    Item(serde_json::Error),
}

impl ArchiveError {
    /// What it means that the head of the file, known to be one of age, cannot be opened.
    pub(super) fn of_head(error: DecryptError) -> Self {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
                Self::WrongPassphrase
            }
            DecryptError::ExcessiveWork { required, .. } => Self::TooMuchWork {
                work_factor: required,
                most: super::MOST_WORK,
            },
            DecryptError::NoMatchingKeys | DecryptError::UnknownFormat => Self::NotABackup,
            DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::Incomplete
            }
            DecryptError::Io(error) => Self::Io(error),
            // A head that is none, one whose sum is wrong, and whatever age finds in future.
            _ => Self::Damaged,
        }
    }
}
