//! Heart Rate Measurement, 2A37, and Body Sensor Location, 2A38 (Heart Rate Service 1.0, §3.1
//! and §3.2).

use super::bytes::{Reader, Writer};
use super::codes::codes;
use super::samples::Samples;
use super::{Characteristic, DecodeError};

const WIDE: u8 = 1 << 0;
const CONTACT_DETECTED: u8 = 1 << 1;
const CONTACT_SUPPORTED: u8 = 1 << 2;
const ENERGY: u8 = 1 << 3;
const RR: u8 = 1 << 4;
const RESERVED: u8 = 0b1110_0000;

/// Whether the strap touches the skin.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Contact {
    /// The sensor does not say.
    #[default]
    Unknown,
    /// It touches.
    Detected,
    /// It does not: heart rate and RR intervals mean nothing.
    NotDetected,
}

impl Contact {
    /// From the two bits of a sensor: a `detected` without `supported` says nothing, even when
    /// it is set, as cheap straps do.
    pub(super) const fn from_bits(supported: bool, detected: bool) -> Self {
        match (supported, detected) {
            (false, _) => Self::Unknown,
            (true, true) => Self::Detected,
            (true, false) => Self::NotDetected,
        }
    }

    /// `supported` and `detected`.
    pub(super) const fn bits(self) -> (bool, bool) {
        match self {
            Self::Unknown => (false, false),
            Self::Detected => (true, true),
            Self::NotDetected => (true, false),
        }
    }
}

/// RR intervals in raw units of 1/1024 s, oldest first.
///
/// The raw unit is kept because whole milliseconds lose up to 0.5 ms, and RMSSD in exercise is
/// about 3 ms. An odd byte at the end of a packet is dropped and the intervals before it kept:
/// [`dropped_bytes`](Samples::dropped_bytes) tells.
pub type RrIntervals<'a> = Samples<'a, u16>;

/// One notification of 2A37.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HeartRateMeasurement<'a> {
    /// Beats per minute as sent; 0 means no reading.
    pub heart_rate_bpm: u16,
    /// Skin contact.
    pub contact: Contact,
    /// Energy expended in kilojoules since the last reset; stays at 65,535 when full.
    pub energy_kj: Option<u16>,
    /// RR intervals, oldest first.
    pub rr: RrIntervals<'a>,
}

impl<'a> HeartRateMeasurement<'a> {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when a field is cut off or bytes follow that no flag announces.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::HeartRateMeasurement, bytes);
        let flags = reader.u8("flags")?;
        let heart_rate_bpm = if flags & WIDE == 0 {
            reader.u8("heart rate")?.into()
        } else {
            reader.u16("heart rate")?
        };
        let contact = Contact::from_bits(
            flags & CONTACT_SUPPORTED != 0,
            flags & CONTACT_DETECTED != 0,
        );
        let energy_kj = reader.optional(flags & ENERGY != 0, |r| r.u16("energy expended"))?;
        let rr = if flags & RR == 0 {
            RrIntervals::default()
        } else {
            RrIntervals::from_wire(reader.take_rest())
        };
        reader.finish(flags & RESERVED != 0)?;
        Ok(Self {
            heart_rate_bpm,
            contact,
            energy_kj,
            rr,
        })
    }

    /// Appends the notification; the heart rate takes a second byte only above 255.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let narrow = u8::try_from(self.heart_rate_bpm);
        let (supported, detected) = self.contact.bits();
        let mut flags = 0;
        for (bit, set) in [
            (WIDE, narrow.is_err()),
            (CONTACT_DETECTED, detected),
            (CONTACT_SUPPORTED, supported),
            (ENERGY, self.energy_kj.is_some()),
            (RR, !self.rr.is_empty()),
        ] {
            flags |= if set { bit } else { 0 };
        }
        let mut writer = Writer::new(out);
        writer.u8(flags);
        match narrow {
            Ok(narrow) => writer.u8(narrow),
            Err(_) => writer.u16(self.heart_rate_bpm),
        }
        writer.optional_u16(self.energy_kj);
        self.rr.encode(out);
    }

    /// The RR intervals in milliseconds, exactly.
    pub fn rr_ms(&self) -> impl Iterator<Item = f64> + 'a {
        self.rr.iter().map(|raw| f64::from(raw) * 1_000.0 / 1_024.0)
    }
}

codes! {
    /// Where a heart-rate sensor is worn: 2A38. RR intervals of a wrist are not to be trusted.
    BodySensorLocation {
        /// Elsewhere.
        Other = 0, "other";
        /// On the chest.
        Chest = 1, "chest";
        /// On the wrist.
        Wrist = 2, "wrist";
        /// On a finger.
        Finger = 3, "finger";
        /// On the hand.
        Hand = 4, "hand";
        /// On an ear lobe.
        EarLobe = 5, "ear_lobe";
        /// On the foot.
        Foot = 6, "foot";
    }
}

impl BodySensorLocation {
    /// Reads the value.
    ///
    /// # Errors
    /// [`DecodeError`] when it is not exactly one byte of 0 to 6.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::BodySensorLocation, bytes);
        let location = reader.code("location", Self::from_code)?;
        reader.finish(false)?;
        Ok(location)
    }

    /// Appends the value.
    pub fn encode(self, out: &mut Vec<u8>) {
        out.push(self.code());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{encoded, hex};
    use super::*;

    type Row = (&'static str, u16, Contact, Option<u16>, &'static [u16]);

    const EXAMPLES: &[Row] = &[
        ("00 50", 80, Contact::Unknown, None, &[]),
        ("01 C8 00", 200, Contact::Unknown, None, &[]),
        ("02 3C", 60, Contact::Unknown, None, &[]),
        ("04 00", 0, Contact::NotDetected, None, &[]),
        ("0E 4B 80 00", 75, Contact::Detected, Some(128), &[]),
        (
            "10 67 72 03 8A 03 95 04",
            103,
            Contact::Unknown,
            None,
            &[882, 906, 1173],
        ),
        (
            "18 43 D0 07 72 03",
            67,
            Contact::Unknown,
            Some(2000),
            &[882],
        ),
        (
            "11 00 00 FF FF 7F 80",
            0,
            Contact::Unknown,
            None,
            &[65_535, 32_895],
        ),
        (
            "16 8C B4 01 B2 01",
            140,
            Contact::Detected,
            None,
            &[436, 434],
        ),
        ("00 48", 72, Contact::Unknown, None, &[]),
        ("02 48", 72, Contact::Unknown, None, &[]),
        ("04 48", 72, Contact::NotDetected, None, &[]),
        ("06 48", 72, Contact::Detected, None, &[]),
        ("16 48 20 03", 72, Contact::Detected, None, &[800]),
    ];

    #[test]
    fn the_examples_of_the_table_decode() {
        for &(bytes, heart_rate_bpm, contact, energy_kj, rr) in EXAMPLES {
            let expected = HeartRateMeasurement {
                heart_rate_bpm,
                contact,
                energy_kj,
                rr: RrIntervals::new(rr),
            };
            let bytes = hex(bytes);
            assert_eq!(HeartRateMeasurement::decode(&bytes), Ok(expected));
            let again = encoded(|out| expected.encode(out));
            assert_eq!(HeartRateMeasurement::decode(&again), Ok(expected));
        }
    }

    #[test]
    fn rr_intervals_are_exact_in_milliseconds() {
        let bytes = hex("10 67 72 03 8A 03 95 04");
        let measurement = HeartRateMeasurement::decode(&bytes).unwrap();
        assert!(
            measurement
                .rr_ms()
                .eq([861.328_125, 884.765_625, 1_145.507_812_5])
        );
    }

    #[test]
    fn an_odd_last_byte_is_dropped_and_the_rest_kept() {
        let measurement = HeartRateMeasurement::decode(&[0x10, 0x48, 0x20, 0x03, 0x21]).unwrap();
        assert!(measurement.rr.iter().eq([800]));
        assert_eq!(measurement.rr.dropped_bytes(), 1);
    }

    #[test]
    fn nine_intervals_fit_into_the_smallest_packet() {
        let rr = [800; 9];
        let measurement = HeartRateMeasurement {
            heart_rate_bpm: 75,
            rr: RrIntervals::new(&rr),
            ..Default::default()
        };
        assert_eq!(encoded(|out| measurement.encode(out)).len(), 20);
    }

    #[test]
    fn a_short_measurement_says_what_is_missing() {
        let too_short = |field, offset, needed, had| {
            Err(DecodeError::TooShort {
                characteristic: Characteristic::HeartRateMeasurement,
                field,
                offset,
                needed,
                had,
            })
        };
        for (bytes, expected) in [
            ("", too_short("flags", 0, 1, 0)),
            ("00", too_short("heart rate", 1, 1, 0)),
            ("01 50", too_short("heart rate", 1, 2, 1)),
            ("08 50", too_short("energy expended", 2, 2, 0)),
            ("09 50 00 01", too_short("energy expended", 3, 2, 1)),
        ] {
            assert_eq!(HeartRateMeasurement::decode(&hex(bytes)), expected);
        }
    }

    #[test]
    fn bytes_too_many_are_an_error_unless_reserved_flags_announce_them() {
        assert_eq!(
            HeartRateMeasurement::decode(&hex("00 50 01")),
            Err(DecodeError::TooLong {
                characteristic: Characteristic::HeartRateMeasurement,
                offset: 2,
                extra: 1,
            })
        );
        let newer = hex("20 50 01");
        let measurement = HeartRateMeasurement::decode(&newer).unwrap();
        assert_eq!(measurement.heart_rate_bpm, 80);
    }

    #[test]
    fn locations_decode_and_reserved_ones_are_refused() {
        for (code, location) in [
            (1, BodySensorLocation::Chest),
            (2, BodySensorLocation::Wrist),
            (5, BodySensorLocation::EarLobe),
        ] {
            assert_eq!(BodySensorLocation::decode(&[code]), Ok(location));
            assert_eq!(encoded(|out| location.encode(out)), [code]);
        }
        assert_eq!(
            BodySensorLocation::decode(&[7]),
            Err(DecodeError::Reserved {
                characteristic: Characteristic::BodySensorLocation,
                field: "location",
                offset: 0,
                value: 7,
            })
        );
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(
            heart_rate_bpm: u16,
            contact in prop::sample::select(vec![
                Contact::Unknown, Contact::Detected, Contact::NotDetected,
            ]),
            energy_kj: Option<u16>,
            rr in prop::collection::vec(any::<u16>(), 0..12),
        ) {
            let measurement = HeartRateMeasurement {
                heart_rate_bpm,
                contact,
                energy_kj,
                rr: RrIntervals::new(&rr),
            };
            let bytes = encoded(|out| measurement.encode(out));
            prop_assert_eq!(HeartRateMeasurement::decode(&bytes), Ok(measurement));
        }
    }
}
