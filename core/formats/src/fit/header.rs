//! The header of a FIT file (FIT protocol, "File Header").

use super::crc::checksum;

/// The shortest header, without a checksum of its own.
const SHORT: usize = 12;
/// The usual header, with two bytes of checksum.
const LONG: usize = 14;

/// What the header of one FIT file says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Header {
    /// Length of the header in bytes.
    pub(super) size: usize,
    /// Length of the messages in bytes, without the checksum at their end.
    pub(super) data_size: usize,
    /// The header carries a checksum, and it is wrong. Zero stands for none.
    pub(super) checksum_wrong: bool,
}

impl Header {
    /// Reads a header at the beginning of `bytes`; `None` when there is none.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let fixed: &[u8; SHORT] = bytes.first_chunk()?;
        let [size, _protocol, _, _, length @ .., b'.', b'F', b'I', b'T'] = *fixed else {
            return None;
        };
        let size = usize::from(size);
        if size < SHORT || size > bytes.len() {
            return None;
        }
        let own_checksum = match bytes.get(SHORT..LONG) {
            Some(&[low, high]) if size >= LONG => u16::from_le_bytes([low, high]),
            _ => 0,
        };
        Some(Self {
            size,
            data_size: u32::from_le_bytes(length) as usize,
            checksum_wrong: own_checksum != 0 && checksum(fixed) != own_checksum,
        })
    }
}
