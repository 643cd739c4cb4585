//! Little-endian bytes in and out, checked: no decoder indexes a slice.

use super::{Characteristic, DecodeError};

/// A cursor over the bytes of one characteristic. Every read names its field, so that a short
/// notification ends in an error that says what is missing where.
#[derive(Clone, Debug)]
pub(super) struct Reader<'a> {
    characteristic: Characteristic,
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(characteristic: Characteristic, bytes: &'a [u8]) -> Self {
        Self {
            characteristic,
            rest: bytes,
            offset: 0,
        }
    }

    pub(super) const fn remaining(&self) -> usize {
        self.rest.len()
    }

    pub(super) fn u8(&mut self, field: &'static str) -> Result<u8, DecodeError> {
        self.array(field).map(u8::from_le_bytes)
    }

    pub(super) fn u16(&mut self, field: &'static str) -> Result<u16, DecodeError> {
        self.array(field).map(u16::from_le_bytes)
    }

    pub(super) fn i16(&mut self, field: &'static str) -> Result<i16, DecodeError> {
        self.array(field).map(i16::from_le_bytes)
    }

    pub(super) fn u24(&mut self, field: &'static str) -> Result<u32, DecodeError> {
        let [low, middle, high] = self.array(field)?;
        Ok(u32::from_le_bytes([low, middle, high, 0]))
    }

    pub(super) fn u32(&mut self, field: &'static str) -> Result<u32, DecodeError> {
        self.array(field).map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self, field: &'static str) -> Result<u64, DecodeError> {
        self.array(field).map(u64::from_le_bytes)
    }

    /// A field that is there only when a flag says so.
    pub(super) fn optional<T>(
        &mut self,
        present: bool,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Option<T>, DecodeError> {
        present.then(|| read(self)).transpose()
    }

    /// A byte that stands for one of a list of things.
    pub(super) fn code<T>(
        &mut self,
        field: &'static str,
        from_code: impl FnOnce(u8) -> Option<T>,
    ) -> Result<T, DecodeError> {
        let before = self.offset;
        let code = self.u8(field)?;
        from_code(code).ok_or(self.reserved(field, before, code.into()))
    }

    /// Everything that is left.
    pub(super) fn take_rest(&mut self) -> &'a [u8] {
        self.offset += self.rest.len();
        std::mem::take(&mut self.rest)
    }

    /// Everything that is left as text.
    ///
    /// It ends at the first NUL, since what follows one is the sensor's own buffer, and before a
    /// character whose last bytes did not fit into the packet.
    pub(super) fn text(&mut self) -> Result<&'a str, DecodeError> {
        let start = self.offset;
        let bytes = self.take_rest();
        let bytes = bytes.split(|&byte| byte == 0).next().unwrap_or_default();
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text),
            Err(error) if error.error_len().is_none() => {
                let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
                Ok(std::str::from_utf8(whole).unwrap_or_default())
            }
            Err(error) => Err(DecodeError::NotUtf8 {
                characteristic: self.characteristic,
                offset: start + error.valid_up_to(),
            }),
        }
    }

    /// The end: nothing may be left, unless `newer` says that bits are set which this decoder
    /// does not know. Then the rest belongs to a later revision of the format and is ignored, as
    /// the specifications ask of a reader.
    pub(super) const fn finish(self, newer: bool) -> Result<(), DecodeError> {
        if self.rest.is_empty() || newer {
            Ok(())
        } else {
            Err(DecodeError::TooLong {
                characteristic: self.characteristic,
                offset: self.offset,
                extra: self.rest.len(),
            })
        }
    }

    /// The error for a value that is reserved.
    pub(super) const fn reserved(
        &self,
        field: &'static str,
        offset: usize,
        value: u32,
    ) -> DecodeError {
        DecodeError::Reserved {
            characteristic: self.characteristic,
            field,
            offset,
            value,
        }
    }

    pub(super) const fn offset(&self) -> usize {
        self.offset
    }

    fn array<const N: usize>(&mut self, field: &'static str) -> Result<[u8; N], DecodeError> {
        let Some((head, rest)) = self.rest.split_first_chunk() else {
            return Err(DecodeError::TooShort {
                characteristic: self.characteristic,
                field,
                offset: self.offset,
                needed: N,
                had: self.rest.len(),
            });
        };
        self.rest = rest;
        self.offset += N;
        Ok(*head)
    }
}

/// Appends little-endian fields to a buffer.
#[derive(Debug)]
pub(super) struct Writer<'a>(&'a mut Vec<u8>);

impl<'a> Writer<'a> {
    pub(super) const fn new(out: &'a mut Vec<u8>) -> Self {
        Self(out)
    }

    pub(super) fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(super) fn u16(&mut self, value: u16) {
        self.slice(&value.to_le_bytes());
    }

    pub(super) fn i16(&mut self, value: i16) {
        self.slice(&value.to_le_bytes());
    }

    /// The lowest 24 bits; a larger value becomes the largest that fits.
    pub(super) fn u24(&mut self, value: u32) {
        let [low, middle, high, _] = value.min(0xFF_FFFF).to_le_bytes();
        self.slice(&[low, middle, high]);
    }

    pub(super) fn u32(&mut self, value: u32) {
        self.slice(&value.to_le_bytes());
    }

    pub(super) fn u64(&mut self, value: u64) {
        self.slice(&value.to_le_bytes());
    }

    /// A byte that says what follows, and the value.
    pub(super) fn tagged_u16(&mut self, tag: u8, value: u16) {
        self.u8(tag);
        self.u16(value);
    }

    pub(super) fn slice(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn optional_u8(&mut self, value: Option<u8>) {
        if let Some(value) = value {
            self.u8(value);
        }
    }

    pub(super) fn optional_u16(&mut self, value: Option<u16>) {
        if let Some(value) = value {
            self.u16(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Characteristic = Characteristic::ModelNumber;

    #[test]
    fn numbers_come_back_as_they_were_written() {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out);
        writer.u8(1);
        writer.u16(0x0302);
        writer.i16(-2);
        writer.u24(0x0006_0504);
        writer.u32(0x0A09_0807);
        writer.u64(u64::MAX - 1);
        let mut reader = Reader::new(ANY, &out);
        assert_eq!(reader.u8("a"), Ok(1));
        assert_eq!(reader.u16("b"), Ok(0x0302));
        assert_eq!(reader.i16("c"), Ok(-2));
        assert_eq!(reader.u24("d"), Ok(0x0006_0504));
        assert_eq!(reader.u32("e"), Ok(0x0A09_0807));
        assert_eq!(reader.u64("f"), Ok(u64::MAX - 1));
        assert_eq!(reader.finish(false), Ok(()));
    }

    #[test]
    fn a_distance_too_large_for_24_bits_saturates() {
        let mut out = Vec::new();
        Writer::new(&mut out).u24(0x0100_0000);
        assert_eq!(out, [0xFF, 0xFF, 0xFF]);
    }

    #[test]
    fn a_failed_read_takes_nothing() {
        let mut reader = Reader::new(ANY, &[7]);
        assert_eq!(
            reader.u16("pair"),
            Err(DecodeError::TooShort {
                characteristic: ANY,
                field: "pair",
                offset: 0,
                needed: 2,
                had: 1,
            })
        );
        assert_eq!(reader.u8("single"), Ok(7));
    }

    #[test]
    fn leftovers_are_an_error_unless_the_format_is_newer() {
        let reader = Reader::new(ANY, &[1, 2]);
        assert_eq!(reader.clone().finish(true), Ok(()));
        assert_eq!(
            reader.finish(false),
            Err(DecodeError::TooLong {
                characteristic: ANY,
                offset: 0,
                extra: 2,
            })
        );
    }

    #[test]
    fn a_text_ends_at_a_nul_or_at_half_a_character() {
        assert_eq!(Reader::new(ANY, b"H10\0\xFF\xFE").text(), Ok("H10"));
        assert_eq!(Reader::new(ANY, b"Laufb\xC3").text(), Ok("Laufb"));
        assert_eq!(
            Reader::new(ANY, b"H\xFF0").text(),
            Err(DecodeError::NotUtf8 {
                characteristic: ANY,
                offset: 1,
            })
        );
    }
}
