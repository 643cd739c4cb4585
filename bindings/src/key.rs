//! The key file of shells that have no key store of their own.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use freshlegs_store::{Key, Store};

use crate::error::CompanionError;

/// Reads the 32 bytes of a key from a file, and makes the file, readable by its owner alone,
/// where there is none and nothing is stored in `folder` yet. For computers; a phone keeps the key
/// in its key store.
///
/// # Errors
///
/// `WrongKey` when there is no key file, but something is stored that a new key could not open.
/// `Storage` when the file or its folder cannot be read or made; `BadInput` when it does not hold
/// exactly 32 bytes; it is left as it is.
#[uniffi::export]
pub fn load_or_create_key(path: String, folder: String) -> Result<Vec<u8>, CompanionError> {
    let path = Path::new(&path);
    if let Some(key) = read(path)? {
        return Ok(key);
    }
    if Store::exists(Path::new(&folder)) {
        return Err(CompanionError::WrongKey);
    }
    create(path)
}

/// Draws a new key of 32 bytes.
///
/// # Errors
///
/// `Internal` when the system has no randomness.
#[uniffi::export]
pub fn new_key() -> Result<Vec<u8>, CompanionError> {
    let mut bytes = vec![0; Key::LEN];
    getrandom::fill(&mut bytes).map_err(|error| CompanionError::Internal {
        reason: format!("draw random bytes for a key: {error}"),
    })?;
    Ok(bytes)
}

/// Puts a key into a file, readable by its owner alone, in the place of what was there. For computers.
///
/// # Errors
///
/// `BadInput` when the key has not 32 bytes, `Storage`; the file is then as it was.
#[uniffi::export]
pub fn replace_key(path: String, key: Vec<u8>) -> Result<(), CompanionError> {
    let key = zeroize::Zeroizing::new(key);
    let path = Path::new(&path);
    if Key::from_slice(&key).is_none() {
        return Err(CompanionError::BadInput {
            reason: format!("replace the key: it must have {} bytes", Key::LEN),
            offset: None,
        });
    }
    let draft = write_draft(path, &key).map_err(|error| storage("make", path, &error))?;
    fs::rename(&draft, path)
        .and_then(|()| sync_folder(path))
        .map_err(|error| {
            let _ = fs::remove_file(&draft);
            storage("replace", path, &error)
        })
}

/// The key in a file; `None` where there is no file.
fn read(path: &Path) -> Result<Option<Vec<u8>>, CompanionError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(storage("read", path, &error)),
    };
    let mut bytes = Vec::with_capacity(Key::LEN);
    // A byte more than a key, to notice that there is one.
    file.take(Key::LEN as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| storage("read", path, &error))?;
    if bytes.len() == Key::LEN {
        return Ok(Some(bytes));
    }
    Err(CompanionError::BadInput {
        reason: format!(
            "read the key file {}: it must hold exactly {} bytes",
            path.display(),
            Key::LEN
        ),
        offset: None,
    })
}

fn create(path: &Path) -> Result<Vec<u8>, CompanionError> {
    let bytes = new_key()?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| storage("make the folder of", path, &error))?;
    }
    let draft = write_draft(path, &bytes).map_err(|error| storage("make", path, &error))?;
    // Not a rename: whoever made the key first keeps it.
    let written = fs::hard_link(&draft, path).and_then(|()| sync_folder(path));
    let _ = fs::remove_file(&draft);
    match written {
        Ok(()) => Ok(bytes),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            read(path)?.ok_or_else(|| storage("make", path, &error))
        }
        Err(error) => Err(storage("make", path, &error)),
    }
}

/// Writes a key whole under another name first: a key file that is there is complete.
fn write_draft(path: &Path, key: &[u8]) -> std::io::Result<std::path::PathBuf> {
    let draft = path.with_extension(format!("draft-{}", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options
        .open(&draft)
        .and_then(|mut file| file.write_all(key).and_then(|()| file.sync_all()));
    if let Err(error) = written {
        let _ = fs::remove_file(&draft);
        return Err(error);
    }
    Ok(draft)
}

/// What is stored with the key must not outlive it when the power fails.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    path.parent()
        .map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

fn storage(what: &str, path: &Path, error: &std::io::Error) -> CompanionError {
    CompanionError::Storage {
        reason: format!("{what} the key file {}: {error}", path.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &Path) -> String {
        path.to_string_lossy().into_owned()
    }

    #[test]
    fn a_key_file_is_made_once_and_read_by_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/runner.key");
        let load = || load_or_create_key(text(&path), text(folder.path())).unwrap();
        let key = load();
        assert_eq!(load(), key);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn no_key_is_made_for_what_it_could_not_open() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::new([9; Key::LEN]);
        drop(Store::open(folder.path(), &key, 0).unwrap());
        let path = folder.path().join("lost.key");
        let error = load_or_create_key(text(&path), text(folder.path())).unwrap_err();
        assert_eq!(error, CompanionError::WrongKey);
        assert!(!path.exists());
    }

    #[test]
    fn a_file_that_is_no_key_is_refused_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.txt");
        fs::write(&path, "33 bytes are one more than a key.").unwrap();
        let error = load_or_create_key(text(&path), text(folder.path())).unwrap_err();
        assert!(matches!(error, CompanionError::BadInput { .. }), "{error}");
        assert!(fs::read_to_string(&path).unwrap().starts_with("33 bytes"));
    }
}
