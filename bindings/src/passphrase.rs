//! A key under a passphrase: for shells that want one beside the platform's key store.
//!
//! The database never sees a passphrase: its key stays 32 random bytes, and the passphrase only
//! unwraps it. So a passphrase is changed without touching the database.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use freshlegs_store::Key;
use zeroize::Zeroizing;

use crate::error::CompanionError;

/// What a wrapped key begins with: name and version of the format.
const MAGIC: &[u8; 8] = b"FLkey\0\0\x01";
const SALT: usize = 16;
const NONCE: usize = 24;
const TAG: usize = 16;
const HEAD: usize = MAGIC.len() + 12 + SALT + NONCE;
/// Argon2id with 64 MiB, three passes and one lane: the second recommendation of RFC 9106 (section
/// 4) with as many lanes as every phone has to spare.
const MEMORY_KIB: u32 = 64 * 1_024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// What a wrapped key may ask for at most: a forged one must not fill the memory.
const MOST_MEMORY_KIB: u32 = 1_024 * 1_024;
const MOST_PASSES: u32 = 64;

/// Wraps a key of 32 bytes under a passphrase (Argon2id, RFC 9106; XChaCha20-Poly1305).
///
/// # Errors
///
/// `BadInput` when the key has not 32 bytes or the passphrase is empty, `Internal`.
#[uniffi::export]
pub fn wrap_key(key: Vec<u8>, passphrase: String) -> Result<Vec<u8>, CompanionError> {
    let (key, passphrase) = (Zeroizing::new(key), Zeroizing::new(passphrase));
    if Key::from_slice(&key).is_none() {
        return Err(bad_input("wrap the key: it must have 32 bytes"));
    }
    if passphrase.is_empty() {
        return Err(bad_input("wrap the key: the passphrase is empty"));
    }
    let mut wrapped = Vec::with_capacity(HEAD + Key::LEN + TAG);
    wrapped.extend_from_slice(MAGIC);
    for value in [MEMORY_KIB, PASSES, LANES] {
        wrapped.extend_from_slice(&value.to_le_bytes());
    }
    let mut random = [0; SALT + NONCE];
    getrandom::fill(&mut random).map_err(|error| CompanionError::Internal {
        reason: format!("draw random bytes for a salt: {error}"),
    })?;
    wrapped.extend_from_slice(&random);
    let cipher = cipher(&wrapped, &passphrase)?;
    let payload = Payload {
        msg: &key,
        aad: &wrapped,
    };
    let sealed = cipher
        .encrypt(&nonce(&wrapped), payload)
        .map_err(|_| internal("wrap the key: the cipher refused"))?;
    wrapped.extend_from_slice(&sealed);
    Ok(wrapped)
}

/// Unwraps a key that [`wrap_key`] wrapped.
///
/// # Errors
///
/// `WrongKey` when the passphrase is another one or a byte was changed; `BadInput` when this is no
/// wrapped key.
#[uniffi::export]
pub fn unwrap_key(wrapped: Vec<u8>, passphrase: String) -> Result<Vec<u8>, CompanionError> {
    let passphrase = Zeroizing::new(passphrase);
    if wrapped.len() != HEAD + Key::LEN + TAG || !wrapped.starts_with(MAGIC) {
        return Err(bad_input("unwrap the key: this is no wrapped key"));
    }
    let (head, sealed) = wrapped.split_at(HEAD);
    let cipher = cipher(head, &passphrase)?;
    let payload = Payload {
        msg: sealed,
        aad: head,
    };
    cipher
        .decrypt(&nonce(head), payload)
        .map_err(|_| CompanionError::WrongKey)
}

/// The cipher under the passphrase, with salt and costs as the head says.
fn cipher(head: &[u8], passphrase: &str) -> Result<XChaCha20Poly1305, CompanionError> {
    let costs = &head[MAGIC.len()..];
    let cost = |index: usize| {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(&costs[index * 4..index * 4 + 4]);
        u32::from_le_bytes(bytes)
    };
    let (memory, passes, lanes) = (cost(0), cost(1), cost(2));
    if memory > MOST_MEMORY_KIB || passes > MOST_PASSES || lanes > 16 {
        return Err(bad_input(
            "unwrap the key: it asks for too much memory or time",
        ));
    }
    let params = Params::new(memory, passes, lanes, Some(Key::LEN))
        .map_err(|_| bad_input("unwrap the key: its costs make no sense"))?;
    let mut derived = Zeroizing::new([0; Key::LEN]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), &costs[12..12 + SALT], &mut *derived)
        .map_err(|_| internal("derive a key from the passphrase"))?;
    Ok(XChaCha20Poly1305::new(&CipherKey::from(*derived)))
}

fn nonce(head: &[u8]) -> XNonce {
    let mut nonce = [0; NONCE];
    nonce.copy_from_slice(&head[HEAD - NONCE..HEAD]);
    XNonce::from(nonce)
}

fn bad_input(reason: &str) -> CompanionError {
    CompanionError::BadInput {
        reason: reason.to_owned(),
        offset: None,
    }
}

fn internal(reason: &str) -> CompanionError {
    CompanionError::Internal {
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_key_comes_back_under_its_passphrase_alone() {
        let key = vec![7; Key::LEN];
        let wrapped = wrap_key(key.clone(), "heavy legs".to_owned()).unwrap();
        assert!(!wrapped.windows(4).any(|bytes| bytes == [7; 4]));
        let unwrap = |bytes: &[u8], words: &str| unwrap_key(bytes.to_vec(), words.to_owned());
        assert_eq!(unwrap(&wrapped, "heavy legs"), Ok(key));
        assert_eq!(
            unwrap(&wrapped, "Heavy legs"),
            Err(CompanionError::WrongKey)
        );
        let mut changed = wrapped.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(
            unwrap(&changed, "heavy legs"),
            Err(CompanionError::WrongKey)
        );
    }

    #[test]
    fn what_is_no_wrapped_key_is_refused() {
        for bytes in [vec![], vec![0; HEAD + Key::LEN + TAG]] {
            let error = unwrap_key(bytes, "x".to_owned()).unwrap_err();
            assert!(matches!(error, CompanionError::BadInput { .. }), "{error}");
        }
        assert!(wrap_key(vec![1; 31], "x".to_owned()).is_err());
        assert!(wrap_key(vec![1; 32], String::new()).is_err());
    }

    #[test]
    fn a_forged_head_does_not_fill_the_memory() {
        let mut wrapped = wrap_key(vec![7; Key::LEN], "x".to_owned()).unwrap();
        wrapped[MAGIC.len()..MAGIC.len() + 4].copy_from_slice(&u32::MAX.to_le_bytes());
        let error = unwrap_key(wrapped, "x".to_owned()).unwrap_err();
        assert!(matches!(error, CompanionError::BadInput { .. }), "{error}");
    }
}
