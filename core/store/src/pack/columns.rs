//! Columns of whole numbers and texts as bytes, made to be compressed afterwards.
//!
//! Numbers are LEB128 varints; signed ones are zigzag-coded. A column of numbers holds differences,
//! of the first or second order, whichever is smaller.

use crate::error::StoreError;

/// Writes columns one after the other.
#[derive(Default)]
pub(crate) struct Writer {
    out: Vec<u8>,
}

impl Writer {
    pub(crate) fn finish(self) -> Vec<u8> {
        self.out
    }

    pub(crate) fn byte(&mut self, value: u8) {
        self.out.push(value);
    }

    pub(crate) fn count(&mut self, value: usize) {
        self.unsigned(value as u64);
    }

    pub(crate) fn unsigned(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.out.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.out.push(value as u8);
    }

    pub(crate) fn signed(&mut self, value: i64) {
        self.unsigned(zigzag(value));
    }

    /// A column of as many numbers as the reader will ask for.
    pub(crate) fn numbers(&mut self, values: impl Iterator<Item = i64> + Clone) {
        let first = Deltas::new(1).apply(values.clone());
        let second = Deltas::new(2).apply(values.clone());
        let order = if cost(second) < cost(first) { 2 } else { 1 };
        self.byte(order);
        for delta in Deltas::new(order).apply(values) {
            self.signed(delta);
        }
    }

    /// Flags as the lengths of runs of equal ones, beginning with `true`.
    pub(crate) fn flags(&mut self, values: impl Iterator<Item = bool>) {
        let (mut current, mut length) = (true, 0);
        for value in values {
            if value != current {
                self.unsigned(length);
                (current, length) = (value, 0);
            }
            length += 1;
        }
        self.unsigned(length);
    }

    /// A column of numbers some of which are absent.
    pub(crate) fn optional(&mut self, values: impl Iterator<Item = Option<i64>> + Clone) {
        self.flags(values.clone().map(|v| v.is_some()));
        self.numbers(values.flatten());
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.count(text.len());
        self.out.extend_from_slice(text.as_bytes());
    }
}

/// Reads columns in the order in which they were written.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(crate) fn byte(&mut self) -> Result<u8, StoreError> {
        let (&first, rest) = self.rest.split_first().ok_or_else(too_short)?;
        self.rest = rest;
        Ok(first)
    }

    /// How many of something follow, each of which takes at least a byte.
    pub(crate) fn count(&mut self) -> Result<usize, StoreError> {
        let count = usize::try_from(self.unsigned()?).map_err(|_| too_short())?;
        if count > self.rest.len() {
            return Err(too_short());
        }
        Ok(count)
    }

    pub(crate) fn unsigned(&mut self) -> Result<u64, StoreError> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(damaged("a number in it is too long"))
    }

    pub(crate) fn signed(&mut self) -> Result<i64, StoreError> {
        Ok(unzigzag(self.unsigned()?))
    }

    pub(crate) fn numbers(&mut self, count: usize) -> Result<Vec<i64>, StoreError> {
        let order = self.byte()?;
        if !matches!(order, 1 | 2) {
            return Err(damaged("a column in it is of no known kind"));
        }
        let mut values = Vec::with_capacity(count.min(self.rest.len()));
        let (mut value, mut slope) = (0_i64, 0_i64);
        for index in 0..count {
            let delta = self.signed()?;
            if order == 1 || index == 0 {
                value = value.wrapping_add(delta);
            } else {
                slope = slope.wrapping_add(delta);
                value = value.wrapping_add(slope);
            }
            values.push(value);
        }
        Ok(values)
    }

    pub(crate) fn flags(&mut self, count: usize) -> Result<Vec<bool>, StoreError> {
        let mut values = Vec::with_capacity(count);
        let mut current = true;
        loop {
            let length = self.unsigned()?;
            if length > (count - values.len()) as u64 {
                return Err(damaged("a column in it is too long"));
            }
            values.resize(values.len() + length as usize, current);
            if values.len() == count {
                return Ok(values);
            }
            current = !current;
        }
    }

    pub(crate) fn optional(&mut self, count: usize) -> Result<Vec<Option<i64>>, StoreError> {
        let present = self.flags(count)?;
        let mut values = self
            .numbers(present.iter().filter(|p| **p).count())?
            .into_iter();
        Ok(present
            .into_iter()
            .map(|present| if present { values.next() } else { None })
            .collect())
    }

    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'a [u8], StoreError> {
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or_else(too_short)?;
        self.rest = rest;
        Ok(bytes)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, StoreError> {
        let length = self.count()?;
        std::str::from_utf8(self.bytes(length)?).map_err(|_| damaged("a text in it is none"))
    }
}

/// Differences between neighbours, or between neighbouring differences.
struct Deltas {
    order: u8,
    previous: Option<(i64, i64)>,
}

impl Deltas {
    fn new(order: u8) -> Self {
        Self {
            order,
            previous: None,
        }
    }

    fn apply(mut self, values: impl Iterator<Item = i64>) -> impl Iterator<Item = i64> {
        values.map(move |value| {
            let Some((last, slope)) = self.previous else {
                self.previous = Some((value, 0));
                return value;
            };
            let delta = value.wrapping_sub(last);
            self.previous = Some((value, delta));
            if self.order == 1 {
                delta
            } else {
                delta.wrapping_sub(slope)
            }
        })
    }
}

/// About how many bits a column needs.
fn cost(deltas: impl Iterator<Item = i64>) -> u64 {
    deltas
        .map(|delta| u64::from(64 - zigzag(delta).leading_zeros()))
        .sum()
}

fn zigzag(value: i64) -> u64 {
    (value << 1 ^ value >> 63).cast_unsigned()
}

fn unzigzag(value: u64) -> i64 {
    (value >> 1).cast_signed() ^ -(value & 1).cast_signed()
}

fn too_short() -> StoreError {
    damaged("it ends too early")
}

pub(crate) fn damaged(reason: &str) -> StoreError {
    StoreError::Damaged {
        reason: format!("a run does not unpack: {reason}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_columns_read_back_as_they_were_written(
            numbers: Vec<i64>,
            optional: Vec<Option<i64>>,
            flags: Vec<bool>,
            text: String,
        ) {
            let mut writer = Writer::default();
            writer.numbers(numbers.iter().copied());
            writer.optional(optional.iter().copied());
            writer.flags(flags.iter().copied());
            writer.text(&text);
            let bytes = writer.finish();
            let mut reader = Reader::new(&bytes);
            prop_assert_eq!(reader.numbers(numbers.len()), Ok(numbers));
            prop_assert_eq!(reader.optional(optional.len()), Ok(optional));
            prop_assert_eq!(reader.flags(flags.len()), Ok(flags));
            prop_assert_eq!(reader.text(), Ok(text.as_str()));
            prop_assert!(reader.is_empty());
        }
    }

    #[test]
    fn a_steady_climb_costs_one_byte_a_step() {
        let mut writer = Writer::default();
        writer.numbers((0..1_000).map(|i| i * 100_000));
        assert!(writer.finish().len() < 1_010);
    }
}
