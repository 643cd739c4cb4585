//! RSC Measurement, 2A53, and RSC Feature, 2A54 (Running Speed and Cadence Service 1.0, §3.1
//! and §3.2).

use super::bytes::{Reader, Writer};
use super::codes::bit_set;
use super::{Characteristic, DecodeError};

const STRIDE_LENGTH: u8 = 1 << 0;
const TOTAL_DISTANCE: u8 = 1 << 1;
const RUNNING: u8 = 1 << 2;
const RESERVED: u8 = 0b1111_1000;

/// One notification of 2A53.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RscMeasurement {
    /// Speed in 1/256 m/s.
    pub speed_256: u16,
    /// Cadence per minute: strides or steps, which one depends on the sensor.
    pub cadence_per_min: u8,
    /// Stride length (two steps) in centimetres.
    pub stride_length_cm: Option<u16>,
    /// Distance since an arbitrary start in decimetres; wraps, and restarts when the pod does.
    pub total_distance_dm: Option<u32>,
    /// Bit 2 of the flags: running rather than walking. Meaningless unless the feature says so.
    pub running: bool,
}

impl RscMeasurement {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when a field is cut off or bytes follow that no flag announces.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::RscMeasurement, bytes);
        let flags = reader.u8("flags")?;
        let measurement = Self {
            speed_256: reader.u16("speed")?,
            cadence_per_min: reader.u8("cadence")?,
            stride_length_cm: reader
                .optional(flags & STRIDE_LENGTH != 0, |r| r.u16("stride length"))?,
            total_distance_dm: reader
                .optional(flags & TOTAL_DISTANCE != 0, |r| r.u32("total distance"))?,
            running: flags & RUNNING != 0,
        };
        reader.finish(flags & RESERVED != 0)?;
        Ok(measurement)
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let mut flags = 0;
        for (bit, set) in [
            (STRIDE_LENGTH, self.stride_length_cm.is_some()),
            (TOTAL_DISTANCE, self.total_distance_dm.is_some()),
            (RUNNING, self.running),
        ] {
            flags |= if set { bit } else { 0 };
        }
        let mut writer = Writer::new(out);
        writer.u8(flags);
        writer.u16(self.speed_256);
        writer.u8(self.cadence_per_min);
        writer.optional_u16(self.stride_length_cm);
        if let Some(distance) = self.total_distance_dm {
            writer.u32(distance);
        }
    }

    /// Speed in metres per second.
    pub fn speed_m_per_s(&self) -> f64 {
        f64::from(self.speed_256) / 256.0
    }
}

bit_set! {
    /// What a foot pod can do: 2A54.
    RscFeature(u16) {
        STRIDE_LENGTH = 0, "stride_length";
        TOTAL_DISTANCE = 1, "total_distance";
        WALKING_OR_RUNNING = 2, "walking_or_running";
        CALIBRATION = 3, "calibration";
        MULTIPLE_LOCATIONS = 4, "multiple_locations";
    }
}

impl RscFeature {
    /// Reads the value.
    ///
    /// # Errors
    /// [`DecodeError`] when it is not two bytes; more are taken where reserved bits are set.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::RscFeature, bytes);
        let bits = reader.u16("features")?;
        reader.finish(bits >> 5 != 0)?;
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

    type Row = (&'static str, u16, u8, Option<u16>, Option<u32>, bool);

    const EXAMPLES: &[Row] = &[
        ("00 80 02 B4", 640, 180, None, None, false),
        ("01 80 02 B4 55 00", 640, 180, Some(85), None, false),
        (
            "02 00 05 50 FF FF 00 01",
            1280,
            80,
            None,
            Some(16_842_751),
            false,
        ),
        (
            "03 80 02 B4 55 00 10 27 00 00",
            640,
            180,
            Some(85),
            Some(10_000),
            false,
        ),
        (
            "07 34 12 56 89 07 04 03 02 01",
            4660,
            86,
            Some(1929),
            Some(16_909_060),
            true,
        ),
        (
            "07 1D 03 56 DA 00 39 30 00 00",
            797,
            86,
            Some(218),
            Some(12_345),
            true,
        ),
    ];

    #[test]
    fn the_examples_of_the_table_decode_and_encode() {
        for &(text, speed_256, cadence_per_min, stride_length_cm, total_distance_dm, running) in
            EXAMPLES
        {
            let measurement = RscMeasurement {
                speed_256,
                cadence_per_min,
                stride_length_cm,
                total_distance_dm,
                running,
            };
            assert_eq!(RscMeasurement::decode(&hex(text)), Ok(measurement));
            assert_eq!(encoded(|out| measurement.encode(out)), hex(text));
        }
    }

    #[test]
    fn speed_is_exact_in_metres_per_second() {
        let measurement = RscMeasurement::decode(&hex("00 34 12 56")).unwrap();
        assert!((measurement.speed_m_per_s() - 18.203_125).abs() < f64::EPSILON);
    }

    #[test]
    fn a_cut_or_overlong_measurement_says_where() {
        assert_eq!(
            RscMeasurement::decode(&hex("03 80 02 B4 55 00 10")),
            Err(DecodeError::TooShort {
                characteristic: Characteristic::RscMeasurement,
                field: "total distance",
                offset: 6,
                needed: 4,
                had: 1,
            })
        );
        assert_eq!(
            RscMeasurement::decode(&hex("00 80 02 B4 00 00")),
            Err(DecodeError::TooLong {
                characteristic: Characteristic::RscMeasurement,
                offset: 4,
                extra: 2,
            })
        );
        assert!(RscMeasurement::decode(&hex("08 80 02 B4 00 00")).is_ok());
    }

    #[test]
    fn features_decode() {
        let typical =
            RscFeature::STRIDE_LENGTH | RscFeature::TOTAL_DISTANCE | RscFeature::WALKING_OR_RUNNING;
        assert_eq!(RscFeature::decode(&hex("07 00")), Ok(typical));
        let all = RscFeature::decode(&hex("1F 00")).unwrap();
        assert!(all.named().all(|(_, set)| set));
        let without_stride = RscFeature::decode(&hex("06 00")).unwrap();
        assert!(!without_stride.contains(RscFeature::STRIDE_LENGTH));
        assert!(RscFeature::decode(&hex("07")).is_err());
        assert!(RscFeature::decode(&hex("07 00 00")).is_err());
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(
            speed_256: u16,
            cadence_per_min: u8,
            stride_length_cm: Option<u16>,
            total_distance_dm: Option<u32>,
            running: bool,
            features: u16,
        ) {
            let measurement = RscMeasurement {
                speed_256,
                cadence_per_min,
                stride_length_cm,
                total_distance_dm,
                running,
            };
            let bytes = encoded(|out| measurement.encode(out));
            prop_assert_eq!(RscMeasurement::decode(&bytes), Ok(measurement));
            let feature = RscFeature::from_bits(features);
            let bytes = encoded(|out| feature.encode(out));
            prop_assert_eq!(RscFeature::decode(&bytes), Ok(feature));
        }
    }
}
