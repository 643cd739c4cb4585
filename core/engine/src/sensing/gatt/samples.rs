use std::fmt;
use std::iter::Copied;
use std::slice;

/// One value of a sequence that fills a packet to its end.
pub trait Sample: Copy + fmt::Debug + PartialEq {
    /// Bytes of one value on the wire.
    const SIZE: usize;

    /// Splits the first value off `bytes`; `None` when fewer than [`SIZE`](Self::SIZE) are left.
    fn split_first(bytes: &[u8]) -> Option<(Self, &[u8])>;

    /// Appends the value.
    fn encode(self, out: &mut Vec<u8>);
}

impl Sample for u16 {
    const SIZE: usize = 2;

    fn split_first(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (head, rest) = bytes.split_first_chunk()?;
        Some((Self::from_le_bytes(*head), rest))
    }

    fn encode(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }
}

/// A sequence of values, borrowed: from the bytes of a packet where it was decoded, from a slice
/// of values where it is to be encoded. Neither allocates. Two sequences are equal when their
/// values are.
#[derive(Clone, Copy)]
pub struct Samples<'a, T>(Repr<'a, T>);

#[derive(Clone, Copy)]
enum Repr<'a, T> {
    Wire(&'a [u8]),
    Values(&'a [T]),
}

impl<'a, T: Sample> Samples<'a, T> {
    /// The sequence of these values.
    pub const fn new(values: &'a [T]) -> Self {
        Self(Repr::Values(values))
    }

    pub(super) const fn from_wire(bytes: &'a [u8]) -> Self {
        Self(Repr::Wire(bytes))
    }

    /// How many values there are.
    pub const fn len(&self) -> usize {
        match self.0 {
            Repr::Wire(bytes) => bytes.len() / T::SIZE,
            Repr::Values(values) => values.len(),
        }
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes at the end of the packet that make no whole value and were dropped: 0 unless the
    /// sensor sent a malformed packet.
    pub const fn dropped_bytes(&self) -> usize {
        match self.0 {
            Repr::Wire(bytes) => bytes.len() % T::SIZE,
            Repr::Values(_) => 0,
        }
    }

    /// The values, oldest first.
    pub fn iter(&self) -> SamplesIter<'a, T> {
        SamplesIter(match self.0 {
            Repr::Wire(bytes) => IterRepr::Wire(bytes),
            Repr::Values(values) => IterRepr::Values(values.iter().copied()),
        })
    }

    pub(super) fn encode(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|value| value.encode(out));
    }
}

impl<T> Default for Samples<'_, T> {
    fn default() -> Self {
        Self(Repr::Values(&[]))
    }
}

impl<T: Sample> PartialEq for Samples<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T: Sample> fmt::Debug for Samples<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a, T: Sample> From<&'a [T]> for Samples<'a, T> {
    fn from(values: &'a [T]) -> Self {
        Self::new(values)
    }
}

impl<'a, T: Sample> IntoIterator for &Samples<'a, T> {
    type Item = T;
    type IntoIter = SamplesIter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Iterator over [`Samples`].
#[derive(Clone, Debug)]
pub struct SamplesIter<'a, T>(IterRepr<'a, T>);

#[derive(Clone, Debug)]
enum IterRepr<'a, T> {
    Wire(&'a [u8]),
    Values(Copied<slice::Iter<'a, T>>),
}

impl<T: Sample> Iterator for SamplesIter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match &mut self.0 {
            IterRepr::Wire(bytes) => {
                let (value, rest) = T::split_first(bytes)?;
                *bytes = rest;
                Some(value)
            }
            IterRepr::Values(values) => values.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = match &self.0 {
            IterRepr::Wire(bytes) => bytes.len() / T::SIZE,
            IterRepr::Values(values) => values.len(),
        };
        (left, Some(left))
    }
}

impl<T: Sample> ExactSizeIterator for SamplesIter<'_, T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_is_the_same_from_bytes_and_from_values() {
        let wire = Samples::<u16>::from_wire(&[0x72, 0x03, 0x8A, 0x03]);
        let values = Samples::new(&[882_u16, 906]);
        assert_eq!(wire, values);
        assert_eq!(wire.iter().len(), 2);
        assert_eq!(format!("{wire:?}"), "[882, 906]");
        let mut out = Vec::new();
        values.encode(&mut out);
        assert_eq!(out, [0x72, 0x03, 0x8A, 0x03]);
    }

    #[test]
    fn half_a_value_at_the_end_is_dropped_and_can_be_seen() {
        let samples = Samples::<u16>::from_wire(&[0x72, 0x03, 0x8A]);
        assert!(samples.iter().eq([882]));
        assert_eq!(samples.len(), 1);
        assert_eq!(samples.dropped_bytes(), 1);
        assert!(Samples::<u16>::default().is_empty());
    }
}
