use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::StoreError;

/// Where things lie in the store's folder.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    pub(crate) folder: PathBuf,
}

impl Files {
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("freshlegs.db")
    }

    /// Transactions that are committed and not yet in the database file.
    pub(crate) fn wal(&self) -> PathBuf {
        self.folder.join("freshlegs.db-wal")
    }

    pub(crate) fn key_check(&self) -> PathBuf {
        self.folder.join("freshlegs.key-check")
    }

    /// The check file of the key that the database is given at this moment. It is there only as long
    /// as nobody knows which of the two keys opens it.
    pub(crate) fn next_key_check(&self) -> PathBuf {
        self.folder.join("freshlegs.key-check-next")
    }

    /// Makes the folder, and holds it for as long as the returned file lives.
    ///
    /// The database locks itself too; this lock also covers the time in which there is none, or in
    /// which a damaged one is set aside.
    pub(crate) fn lock(&self) -> Result<File, StoreError> {
        fs::create_dir_all(&self.folder).map_err(|error| not_writable(&error))?;
        let file = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(self.folder.join("freshlegs.lock"))
            .map_err(|error| not_writable(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
            Err(TryLockError::Error(error)) => Err(not_writable(&error)),
        }
    }
}

/// Makes a file appear whole or not at all, and stay.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = path.with_extension("new");
    let mut file = File::create(&draft)?;
    io::Write::write_all(&mut file, bytes)?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    sync_folder_of(path)
}

/// Makes a file disappear for good, where it is there.
pub(crate) fn remove_durably(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => sync_folder_of(path),
    }
}

/// Makes renames in the folder of `path` last. Windows has no such call and needs none.
pub(crate) fn sync_folder_of(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// Bytes in a file, 0 where there is none.
pub(crate) fn length(path: &Path) -> Result<u64, StoreError> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(metadata.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(not_writable(&error)),
    }
}

/// What a shell can do about an error of the file system.
pub(crate) fn not_writable(error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::NotWritable {
            reason: error.to_string().to_lowercase(),
        },
    }
}
