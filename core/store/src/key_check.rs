//! The file that tells a wrong key from a damaged database, which SQLite cannot.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `FLK1` |
//! | 16 | salt, random |
//! | 32 | HMAC-SHA-256 of the salt under the key |
//! | 8 | the first bytes of the SHA-256 of all before |
//!
//! The key is 32 random bytes, so its check value gives nothing away that could be searched for.

use std::fs;
use std::io;
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::files::{not_writable, write_durably};
use crate::key::Key;

const MAGIC: &[u8; 4] = b"FLK1";
const SALT_LEN: usize = 16;
const VALUE_END: usize = MAGIC.len() + SALT_LEN + 32;
const CHECKSUM_LEN: usize = 8;

/// What the file says of a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Verdict {
    /// It is the key.
    Right,
    /// It is another key.
    Wrong,
    /// There is no file, or nothing in it can be relied on.
    Unknown,
}

/// Asks the file at `path` about `key`.
pub(crate) fn ask(path: &Path, key: &Key) -> Result<Verdict, StoreError> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Verdict::Unknown),
        Err(error) => return Err(not_writable(&error)),
    };
    let Some((checked, checksum)) = bytes.split_at_checked(VALUE_END) else {
        return Ok(Verdict::Unknown);
    };
    if !checked.starts_with(MAGIC) || checksum != checksum_of(checked) {
        return Ok(Verdict::Unknown);
    }
    let (salt, value) = checked[MAGIC.len()..].split_at(SALT_LEN);
    match mac(key, salt).verify_slice(value) {
        Ok(()) => Ok(Verdict::Right),
        Err(_) => Ok(Verdict::Wrong),
    }
}

/// Writes the file for `key`, so that it is there after a loss of power too.
pub(crate) fn write(path: &Path, key: &Key) -> Result<(), StoreError> {
    let mut salt = [0; SALT_LEN];
    getrandom::fill(&mut salt).map_err(|error| StoreError::Other {
        reason: format!("the system gives no random numbers: {error}"),
    })?;
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&salt);
    bytes.extend_from_slice(&mac(key, &salt).finalize().into_bytes());
    let checksum = checksum_of(&bytes);
    bytes.extend_from_slice(&checksum);
    write_durably(path, &bytes).map_err(|error| not_writable(&error))
}

fn mac(key: &Key, salt: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::new_from_slice(key.bytes()).expect("HMAC takes a key of any length");
    mac.update(b"freshlegs key check");
    mac.update(salt);
    mac
}

fn checksum_of(bytes: &[u8]) -> [u8; CHECKSUM_LEN] {
    let digest = Sha256::digest(bytes);
    std::array::from_fn(|index| digest[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_knows_its_key_and_refuses_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("check");
        write(&path, &Key::new([1; 32])).unwrap();
        assert_eq!(ask(&path, &Key::new([1; 32])), Ok(Verdict::Right));
        assert_eq!(ask(&path, &Key::new([2; 32])), Ok(Verdict::Wrong));
    }

    #[test]
    fn a_file_that_is_missing_cut_or_flipped_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("check");
        let key = Key::new([1; 32]);
        assert_eq!(ask(&path, &key), Ok(Verdict::Unknown));
        write(&path, &key).unwrap();
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(ask(&path, &key), Ok(Verdict::Unknown), "{length} bytes");
        }
        for index in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[index] ^= 0x10;
            fs::write(&path, &flipped).unwrap();
            assert_eq!(ask(&path, &key), Ok(Verdict::Unknown), "byte {index}");
        }
    }
}
