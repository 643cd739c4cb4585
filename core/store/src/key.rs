use std::fmt;

use zeroize::Zeroizing;

/// The key of the database: 32 raw bytes, from the platform's key store.
///
/// Overwritten in memory when dropped, never printed.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; Self::LEN]>);

impl Key {
    /// Bytes in a key.
    pub const LEN: usize = 32;

    /// The key of these bytes.
    pub fn new(bytes: [u8; Self::LEN]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key of these bytes, `None` unless there are exactly [`Key::LEN`].
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::new)
    }

    pub(crate) fn bytes(&self) -> &[u8; Self::LEN] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(redacted)")
    }
}
