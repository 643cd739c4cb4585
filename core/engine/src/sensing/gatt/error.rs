use thiserror::Error;

use super::Characteristic;
use super::pmd::PmdMeasurement;

/// Where a Polar frame says its type: after measurement and timestamp.
const FRAME_TYPE_OFFSET: usize = 9;

/// Why bytes could not be decoded: which characteristic, which field, at which byte.
///
/// Offsets count from 0. Each message reads after "failed to …".
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes end before a field that the flags announce.
    #[error(
        "decode {characteristic}: {field} is cut off at byte {offset}: {had} of {needed} bytes"
    )]
    TooShort {
        /// The characteristic.
        characteristic: Characteristic,
        /// The field that is cut off.
        field: &'static str,
        /// Where the field starts.
        offset: usize,
        /// Bytes that the field has.
        needed: usize,
        /// Bytes that are left for it.
        had: usize,
    },
    /// Bytes follow that no flag announces.
    #[error(
        "decode {characteristic}: ends at byte {offset}, yet the packet goes on for {extra} more"
    )]
    TooLong {
        /// The characteristic.
        characteristic: Characteristic,
        /// The first byte too many.
        offset: usize,
        /// How many bytes are too many.
        extra: usize,
    },
    /// A value that the specification keeps for the future, or forbids.
    #[error("decode {characteristic}: {field} at byte {offset} is {value:#04x}, which is reserved")]
    Reserved {
        /// The characteristic.
        characteristic: Characteristic,
        /// The field.
        field: &'static str,
        /// Where the field starts.
        offset: usize,
        /// The value, as sent.
        value: u32,
    },
    /// A text that is not UTF-8.
    #[error("decode {characteristic}: byte {offset} of the text is not UTF-8")]
    NotUtf8 {
        /// The characteristic.
        characteristic: Characteristic,
        /// The first byte that is wrong.
        offset: usize,
    },
    /// A kind of Polar frame that no one here reads.
    #[error(
        "decode Polar PMD Data: {} {} frame of type {frame_type} is not supported",
        if *compressed { "compressed" } else { "uncompressed" },
        measurement.label()
    )]
    UnsupportedFrame {
        /// What the frame carries.
        measurement: PmdMeasurement,
        /// The type in the lower seven bits of byte 9.
        frame_type: u8,
        /// The highest bit of byte 9.
        compressed: bool,
    },
}

impl DecodeError {
    /// The byte at which decoding failed, counted from 0.
    pub const fn offset(&self) -> usize {
        match *self {
            Self::TooShort { offset, .. }
            | Self::TooLong { offset, .. }
            | Self::Reserved { offset, .. }
            | Self::NotUtf8 { offset, .. } => offset,
            Self::UnsupportedFrame { .. } => FRAME_TYPE_OFFSET,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_and_where() {
        let error = DecodeError::TooShort {
            characteristic: Characteristic::RscMeasurement,
            field: "total distance",
            offset: 6,
            needed: 4,
            had: 1,
        };
        assert_eq!(
            format!("failed to {error}"),
            "failed to decode RSC Measurement (2A53): \
             total distance is cut off at byte 6: 1 of 4 bytes"
        );
        let error = DecodeError::TooLong {
            characteristic: Characteristic::CscFeature,
            offset: 2,
            extra: 1,
        };
        assert_eq!(
            error.to_string(),
            "decode CSC Feature (2A5C): ends at byte 2, yet the packet goes on for 1 more"
        );
        let error = DecodeError::Reserved {
            characteristic: Characteristic::BatteryLevel,
            field: "level",
            offset: 0,
            value: 0xFF,
        };
        assert_eq!(
            error.to_string(),
            "decode Battery Level (2A19): level at byte 0 is 0xff, which is reserved"
        );
        assert_eq!(error.offset(), 0);
        let error = DecodeError::UnsupportedFrame {
            measurement: PmdMeasurement::Acceleration,
            frame_type: 1,
            compressed: true,
        };
        assert_eq!(
            error.to_string(),
            "decode Polar PMD Data: compressed acc frame of type 1 is not supported"
        );
        assert_eq!(error.offset(), 9);
    }
}
