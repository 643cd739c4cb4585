//! Values in FIT messages (FIT protocol, "Base Types").

/// How the bytes of a field are read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum BaseType {
    /// Unsigned, all bits set is absent; covers enumerations and bytes.
    Unsigned(u8),
    /// Unsigned, zero is absent.
    UnsignedOrZero(u8),
    /// Signed, the highest value is absent.
    Signed(u8),
    /// Single precision, no number is absent.
    Float32,
    /// Double precision, no number is absent.
    Float64,
    /// UTF-8 up to a zero byte.
    Text,
    /// A type this reader has never heard of: stepped over.
    Unknown,
}

impl BaseType {
    /// The type of a number in a definition or a field description.
    pub(super) fn of(number: u8) -> Self {
        // Bit 7 only repeats that the type is wider than a byte, and not every writer sets it.
        match number & 0x1F {
            0x00 | 0x02 | 0x0D => Self::Unsigned(1),
            0x01 => Self::Signed(1),
            0x03 => Self::Signed(2),
            0x04 => Self::Unsigned(2),
            0x05 => Self::Signed(4),
            0x06 => Self::Unsigned(4),
            0x07 => Self::Text,
            0x08 => Self::Float32,
            0x09 => Self::Float64,
            0x0A => Self::UnsignedOrZero(1),
            0x0B => Self::UnsignedOrZero(2),
            0x0C => Self::UnsignedOrZero(4),
            0x0E => Self::Signed(8),
            0x0F => Self::Unsigned(8),
            0x10 => Self::UnsignedOrZero(8),
            _ => Self::Unknown,
        }
    }

    /// Bytes of one value.
    fn width(self) -> usize {
        match self {
            Self::Unsigned(width) | Self::UnsignedOrZero(width) | Self::Signed(width) => {
                usize::from(width)
            }
            Self::Float32 => 4,
            Self::Float64 => 8,
            Self::Text | Self::Unknown => 1,
        }
    }

    /// The first value in `bytes` as a number.
    ///
    /// `None` when it is absent, is no number, or the field is no whole number of values long:
    /// real watches declare two-byte fields of one byte, and nobody knows what they mean.
    pub(super) fn number(self, bytes: &[u8], order: ByteOrder) -> Option<f64> {
        let width = self.width();
        if bytes.is_empty() || !bytes.len().is_multiple_of(width) {
            return None;
        }
        let raw = order.unsigned(&bytes[..width]);
        let spare = 64 - 8 * width as u32;
        match self {
            Self::Unsigned(_) => (raw != u64::MAX >> spare).then_some(raw as f64),
            Self::UnsignedOrZero(_) => (raw != 0).then_some(raw as f64),
            Self::Signed(_) => {
                let value = (raw << spare).cast_signed() >> spare;
                (value != i64::MAX >> spare).then_some(value as f64)
            }
            Self::Float32 => finite(f64::from(f32::from_bits(raw as u32))),
            Self::Float64 => finite(f64::from_bits(raw)),
            Self::Text | Self::Unknown => None,
        }
    }
}

/// The order of bytes in the fields of a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ByteOrder {
    /// Low byte first.
    Little,
    /// High byte first.
    Big,
}

impl ByteOrder {
    /// Up to eight bytes as one number.
    pub(super) fn unsigned(self, bytes: &[u8]) -> u64 {
        match (self, bytes) {
            (_, &[only]) => u64::from(only),
            (Self::Little, &[a, b]) => u64::from(u16::from_le_bytes([a, b])),
            (Self::Little, &[a, b, c, d]) => u64::from(u32::from_le_bytes([a, b, c, d])),
            (Self::Little, _) => bytes.iter().rev().copied().fold(0, appended),
            (Self::Big, _) => bytes.iter().copied().fold(0, appended),
        }
    }
}

fn appended(number: u64, byte: u8) -> u64 {
    number << 8 | u64::from(byte)
}

/// The text of a field: up to the first zero byte, without blanks around it; `None` when empty.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let end = bytes
        .iter()
        .position(|&byte| byte == 0)
        .unwrap_or(bytes.len());
    let text = String::from_utf8_lossy(&bytes[..end]);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn little(base_type: u8, bytes: &[u8]) -> Option<f64> {
        BaseType::of(base_type).number(bytes, ByteOrder::Little)
    }

    #[test]
    fn numbers_are_read_in_either_byte_order() {
        assert_eq!(little(0x84, &[0x34, 0x12]), Some(f64::from(0x1234)));
        let big = BaseType::of(0x84).number(&[0x12, 0x34], ByteOrder::Big);
        assert_eq!(big, Some(f64::from(0x1234)));
        assert_eq!(little(0x83, &[0xFE, 0xFF]), Some(-2.0));
        assert_eq!(little(0x85, &[0, 0, 0, 0x80]), Some(-2_147_483_648.0));
        assert_eq!(little(0x88, &1.5_f32.to_le_bytes()), Some(1.5));
        assert_eq!(little(0x89, &(-2.5_f64).to_le_bytes()), Some(-2.5));
    }

    #[test]
    fn each_type_has_its_own_way_to_say_nothing() {
        for (base_type, bytes) in [
            (0x00, &[0xFF][..]),
            (0x01, &[0x7F]),
            (0x02, &[0xFF]),
            (0x83, &[0xFF, 0x7F]),
            (0x84, &[0xFF, 0xFF]),
            (0x85, &[0xFF, 0xFF, 0xFF, 0x7F]),
            (0x86, &[0xFF; 4]),
            (0x88, &[0xFF; 4]),
            (0x89, &[0xFF; 8]),
            (0x0A, &[0]),
            (0x8B, &[0, 0]),
            (0x8E, &[0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]),
            (0x8F, &[0xFF; 8]),
            (0x90, &[0; 8]),
        ] {
            assert_eq!(little(base_type, bytes), None, "type {base_type:#04x}");
        }
    }

    #[test]
    fn a_field_of_odd_size_says_nothing() {
        assert_eq!(little(0x84, &[1]), None);
        assert_eq!(little(0x84, &[1, 2, 3]), None);
        assert_eq!(little(0x86, &[]), None);
        assert_eq!(little(0x1E, &[1]), None, "an unknown type");
    }

    #[test]
    fn text_ends_at_the_first_zero() {
        assert_eq!(text(b"Ground Time\0\0x").as_deref(), Some("Ground Time"));
        assert_eq!(text(b"\0\0"), None);
        assert_eq!(text(b"no end").as_deref(), Some("no end"));
    }
}
