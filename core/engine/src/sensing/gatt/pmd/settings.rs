use std::fmt;

use super::super::bytes::{Reader, Writer};
use super::super::{Characteristic, DecodeError};

/// The highest type of a setting that has a meaning here.
const LAST_KIND: u8 = 5;

/// The count of values is one byte.
const MOST_VALUES: usize = 255;

/// One value of one setting. An answer of the sensor lists several values of a setting, a start
/// command holds one of each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PmdSetting {
    /// Samples per second.
    SampleRateHz(u16),
    /// Bits of a sample.
    ResolutionBits(u16),
    /// Range to either side: g for acceleration, degrees per second for rotation, gauss for the
    /// magnetic field.
    Range(u16),
    /// Range in thousandths of its unit.
    RangeMilli(u32),
    /// Number of channels.
    Channels(u8),
    /// What a sample is to be multiplied by; finite.
    Factor(f32),
}

impl PmdSetting {
    /// The type byte of the setting.
    const fn kind(self) -> u8 {
        match self {
            Self::SampleRateHz(_) => 0,
            Self::ResolutionBits(_) => 1,
            Self::Range(_) => 2,
            Self::RangeMilli(_) => 3,
            Self::Channels(_) => 4,
            Self::Factor(_) => 5,
        }
    }

    fn read(kind: u8, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let offset = reader.offset();
        match kind {
            0 => reader.u16("sample rate").map(Self::SampleRateHz),
            1 => reader.u16("resolution").map(Self::ResolutionBits),
            2 => reader.u16("range").map(Self::Range),
            3 => reader.u32("range").map(Self::RangeMilli),
            4 => reader.u8("channels").map(Self::Channels),
            5 => {
                let bits = reader.u32("factor")?;
                let factor = f32::from_bits(bits);
                if factor.is_finite() {
                    Ok(Self::Factor(factor))
                } else {
                    Err(reader.reserved("factor", offset, bits))
                }
            }
            other => Err(reader.reserved("setting type", offset, other.into())),
        }
    }

    fn write(self, writer: &mut Writer<'_>) {
        match self {
            Self::SampleRateHz(value) | Self::ResolutionBits(value) | Self::Range(value) => {
                writer.u16(value);
            }
            Self::RangeMilli(value) => writer.u32(value),
            Self::Channels(value) => writer.u8(value),
            Self::Factor(value) => writer.u32(value.to_bits()),
        }
    }
}

/// Settings as type, count and values, borrowed from a packet or from a slice. Two are equal when
/// they hold the same values in the same order.
#[derive(Clone, Copy)]
pub struct PmdSettings<'a>(Repr<'a>);

#[derive(Clone, Copy)]
enum Repr<'a> {
    Wire(&'a [u8]),
    Values(&'a [PmdSetting]),
}

impl<'a> PmdSettings<'a> {
    /// These settings; those of one type that follow each other share a header on the wire.
    pub const fn new(settings: &'a [PmdSetting]) -> Self {
        Self(Repr::Values(settings))
    }

    /// All that is left in `reader`. Where `partial`, the rest comes in a further packet: what is
    /// cut off at the end is then left out and not an error.
    pub(super) fn read(reader: &mut Reader<'a>, partial: bool) -> Result<Self, DecodeError> {
        let mut ahead = reader.clone();
        let settings = Self(Repr::Wire(reader.take_rest()));
        while !partial && ahead.remaining() > 0 {
            let start = ahead.offset();
            let kind = ahead.u8("setting type")?;
            if kind > LAST_KIND {
                return Err(ahead.reserved("setting type", start, kind.into()));
            }
            for _ in 0..ahead.u8("number of values")? {
                PmdSetting::read(kind, &mut ahead)?;
            }
        }
        Ok(settings)
    }

    /// The settings in order.
    pub fn iter(&self) -> impl Iterator<Item = PmdSetting> + Clone + 'a {
        let (bytes, values): (&[u8], &[PmdSetting]) = match self.0 {
            Repr::Wire(bytes) => (bytes, &[]),
            Repr::Values(values) => (&[], values),
        };
        WireSettings {
            reader: Reader::new(Characteristic::PmdControl, bytes),
            kind: 0,
            left: 0,
        }
        .chain(values.iter().copied())
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>) {
        let mut rest = self.iter();
        while let Some(first) = rest.clone().next() {
            let kind = first.kind();
            let same = |setting: &PmdSetting| setting.kind() == kind;
            let run = rest.clone().take_while(same).take(MOST_VALUES).count();
            writer.slice(&[kind, run as u8]);
            for setting in rest.by_ref().take(run) {
                setting.write(writer);
            }
        }
    }
}

impl Default for PmdSettings<'_> {
    fn default() -> Self {
        Self::new(&[])
    }
}

impl PartialEq for PmdSettings<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for PmdSettings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Walks over type, count and values; ends at the first that is cut off.
#[derive(Clone)]
struct WireSettings<'a> {
    reader: Reader<'a>,
    kind: u8,
    left: u8,
}

impl Iterator for WireSettings<'_> {
    type Item = PmdSetting;

    fn next(&mut self) -> Option<PmdSetting> {
        while self.left == 0 {
            self.kind = self.reader.u8("setting type").ok()?;
            self.left = self.reader.u8("number of values").ok()?;
        }
        self.left -= 1;
        PmdSetting::read(self.kind, &mut self.reader).ok()
    }
}
