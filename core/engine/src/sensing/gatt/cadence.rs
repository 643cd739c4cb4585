//! CSC Measurement, 2A5B, and CSC Feature, 2A5C, which some running pods pose with (Cycling Speed
//! and Cadence Service 1.0, §3.1 and §3.2).

use super::bytes::{Reader, Writer};
use super::codes::bit_set;
use super::{Characteristic, DecodeError};

const WHEEL: u8 = 1 << 0;
const CRANK: u8 = 1 << 1;
const RESERVED: u8 = 0b1111_1100;

/// Wheel revolutions: a counter and the time of its last event.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct WheelRevolutions {
    /// Revolutions since an arbitrary start; wraps at 2^32.
    pub count: u32,
    /// Time of the last revolution: 1/1024 s in 2A5B, 1/2048 s in 2A63; wraps.
    pub event_time: u16,
}

impl WheelRevolutions {
    /// Revolutions and their time since `earlier`, both across a wrap of the counters. A time of
    /// zero means that nothing new happened, not that the wheel stands still.
    pub const fn since(self, earlier: Self) -> (u32, u16) {
        (
            self.count.wrapping_sub(earlier.count),
            self.event_time.wrapping_sub(earlier.event_time),
        )
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            count: reader.u32("wheel revolutions")?,
            event_time: reader.u16("wheel event time")?,
        })
    }

    pub(super) fn write(self, writer: &mut Writer<'_>) {
        writer.u32(self.count);
        writer.u16(self.event_time);
    }
}

/// Crank revolutions (strides of one foot on running pods) and the time of the last.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CrankRevolutions {
    /// Revolutions since an arbitrary start; wraps at 2^16.
    pub count: u16,
    /// Time of the last revolution in 1/1024 s; wraps every 64 s.
    pub event_time_1024: u16,
}

impl CrankRevolutions {
    /// Revolutions and their time in 1/1024 s since `earlier`, both across a wrap of the
    /// counters. A time of zero means that nothing new happened, not that the legs stand still;
    /// after more than 64 s of silence the difference says nothing.
    pub const fn since(self, earlier: Self) -> (u16, u16) {
        (
            self.count.wrapping_sub(earlier.count),
            self.event_time_1024.wrapping_sub(earlier.event_time_1024),
        )
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            count: reader.u16("crank revolutions")?,
            event_time_1024: reader.u16("crank event time")?,
        })
    }

    pub(super) fn write(self, writer: &mut Writer<'_>) {
        writer.u16(self.count);
        writer.u16(self.event_time_1024);
    }
}

/// One notification of 2A5B.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CscMeasurement {
    /// Wheel, event time in 1/1024 s.
    pub wheel: Option<WheelRevolutions>,
    /// Crank.
    pub crank: Option<CrankRevolutions>,
}

impl CscMeasurement {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when a field is cut off or bytes follow that no flag announces.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::CscMeasurement, bytes);
        let flags = reader.u8("flags")?;
        let measurement = Self {
            wheel: reader.optional(flags & WHEEL != 0, WheelRevolutions::read)?,
            crank: reader.optional(flags & CRANK != 0, CrankRevolutions::read)?,
        };
        reader.finish(flags & RESERVED != 0)?;
        Ok(measurement)
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let wheel = if self.wheel.is_some() { WHEEL } else { 0 };
        let crank = if self.crank.is_some() { CRANK } else { 0 };
        let mut writer = Writer::new(out);
        writer.u8(wheel | crank);
        if let Some(wheel) = self.wheel {
            wheel.write(&mut writer);
        }
        if let Some(crank) = self.crank {
            crank.write(&mut writer);
        }
    }
}

bit_set! {
    /// What a speed or cadence sensor can do: 2A5C.
    CscFeature(u16) {
        WHEEL_REVOLUTIONS = 0, "wheel_revolutions";
        CRANK_REVOLUTIONS = 1, "crank_revolutions";
        MULTIPLE_LOCATIONS = 2, "multiple_locations";
    }
}

impl CscFeature {
    /// Reads the value.
    ///
    /// # Errors
    /// [`DecodeError`] when it is not two bytes; more are taken where reserved bits are set.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::CscFeature, bytes);
        let bits = reader.u16("features")?;
        reader.finish(bits >> 3 != 0)?;
        Ok(Self::from_bits(bits))
    }

    /// Appends the value.
    pub fn encode(self, out: &mut Vec<u8>) {
        Writer::new(out).u16(self.bits());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{encoded, hex};
    use super::*;

    const fn wheel(count: u32, event_time: u16) -> WheelRevolutions {
        WheelRevolutions { count, event_time }
    }

    const fn crank(count: u16, event_time_1024: u16) -> CrankRevolutions {
        CrankRevolutions {
            count,
            event_time_1024,
        }
    }

    #[test]
    fn the_examples_of_the_table_decode_and_encode() {
        for (text, wheel, crank) in [
            ("01 0C 00 00 00 44 1A", Some(wheel(12, 6724)), None),
            ("02 02 00 99 1D", None, Some(crank(2, 7577))),
            (
                "03 0C 00 00 00 44 1A 02 00 99 1D",
                Some(wheel(12, 6724)),
                Some(crank(2, 7577)),
            ),
            (
                "03 C8 00 00 01 06 99 E1 00 45 99",
                Some(wheel(16_777_416, 39_174)),
                Some(crank(225, 39_237)),
            ),
            ("00", None, None),
        ] {
            let measurement = CscMeasurement { wheel, crank };
            assert_eq!(CscMeasurement::decode(&hex(text)), Ok(measurement));
            assert_eq!(encoded(|out| measurement.encode(out)), hex(text));
        }
    }

    #[test]
    fn counters_roll_over() {
        assert_eq!(crank(1, 200).since(crank(65_535, 65_000)), (2, 736));
        assert_eq!(wheel(1, 200).since(wheel(u32::MAX, 65_000)), (2, 736));
    }

    #[test]
    fn a_cut_measurement_says_where() {
        assert_eq!(
            CscMeasurement::decode(&hex("03 0C 00 00 00 44 1A 02 00 99")),
            Err(DecodeError::TooShort {
                characteristic: Characteristic::CscMeasurement,
                field: "crank event time",
                offset: 9,
                needed: 2,
                had: 1,
            })
        );
        assert!(CscMeasurement::decode(&hex("00 00")).is_err());
        assert!(CscMeasurement::decode(&hex("04 00")).is_ok());
    }

    #[test]
    fn features_decode() {
        let both = CscFeature::WHEEL_REVOLUTIONS | CscFeature::CRANK_REVOLUTIONS;
        for (text, feature) in [
            ("03 00", both),
            ("02 00", CscFeature::CRANK_REVOLUTIONS),
            ("07 00", both | CscFeature::MULTIPLE_LOCATIONS),
        ] {
            assert_eq!(CscFeature::decode(&hex(text)), Ok(feature));
            assert_eq!(encoded(|out| feature.encode(out)), hex(text));
        }
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(
            wheel: Option<(u32, u16)>,
            crank: Option<(u16, u16)>,
        ) {
            let measurement = CscMeasurement {
                wheel: wheel.map(|(count, event_time)| WheelRevolutions { count, event_time }),
                crank: crank.map(|(count, event_time_1024)| CrankRevolutions {
                    count,
                    event_time_1024,
                }),
            };
            let bytes = encoded(|out| measurement.encode(out));
            prop_assert_eq!(CscMeasurement::decode(&bytes), Ok(measurement));
        }
    }
}
