use super::super::bytes::{Reader, Writer};
use super::super::heart_rate::Contact;
use super::super::samples::{Sample, Samples};
use super::super::{Characteristic, DecodeError};
use super::PmdMeasurement;

const COMPRESSED: u8 = 1 << 7;
const PPI_BLOCKER: u8 = 1 << 0;
const PPI_CONTACT: u8 = 1 << 1;
const PPI_CONTACT_SUPPORTED: u8 = 1 << 2;

/// One notification of measured samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PmdFrame<'a> {
    /// Time of the last sample in nanoseconds since the beginning of 2000, by the clock of the
    /// sensor. That of an H10 falls back to 2019 whenever it leaves the strap: only differences
    /// mean something. PPI frames have 0.
    pub timestamp_ns: u64,
    /// The samples, oldest first.
    pub samples: PmdSamples<'a>,
}

/// The samples of a frame, oldest first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PmdSamples<'a> {
    /// Electrocardiogram, frame type 0.
    Ecg(Samples<'a, Ecg>),
    /// Acceleration, frame type 1.
    Acceleration(Samples<'a, Acceleration>),
    /// Pulse intervals, frame type 0.
    Ppi(Samples<'a, Ppi>),
}

impl<'a> PmdFrame<'a> {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when it ends within a sample or is of a kind that is not read here:
    /// [`DecodeError::UnsupportedFrame`] for compressed frames and other measurements.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::PmdData, bytes);
        let measurement = reader.code("measurement", PmdMeasurement::from_code)?;
        let timestamp_ns = reader.u64("timestamp")?;
        let frame = reader.u8("frame type")?;
        let samples = match (measurement, frame) {
            (PmdMeasurement::Ecg, 0) => PmdSamples::Ecg(read(&mut reader, "ECG sample")?),
            (PmdMeasurement::Acceleration, 1) => {
                PmdSamples::Acceleration(read(&mut reader, "acceleration sample")?)
            }
            (PmdMeasurement::Ppi, 0) => PmdSamples::Ppi(read(&mut reader, "PPI sample")?),
            _ => {
                return Err(DecodeError::UnsupportedFrame {
                    measurement,
                    frame_type: frame & !COMPRESSED,
                    compressed: frame & COMPRESSED != 0,
                });
            }
        };
        Ok(Self {
            timestamp_ns,
            samples,
        })
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let (measurement, frame) = match self.samples {
            PmdSamples::Ecg(_) => (PmdMeasurement::Ecg, 0),
            PmdSamples::Acceleration(_) => (PmdMeasurement::Acceleration, 1),
            PmdSamples::Ppi(_) => (PmdMeasurement::Ppi, 0),
        };
        let mut writer = Writer::new(out);
        writer.u8(measurement.code());
        writer.u64(self.timestamp_ns);
        writer.u8(frame);
        match &self.samples {
            PmdSamples::Ecg(samples) => samples.encode(out),
            PmdSamples::Acceleration(samples) => samples.encode(out),
            PmdSamples::Ppi(samples) => samples.encode(out),
        }
    }
}

/// A sample of the electrocardiogram.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Ecg {
    /// Voltage in microvolts; 24 bits on the wire, where a larger one becomes the largest.
    pub microvolts: i32,
}

impl Sample for Ecg {
    const SIZE: usize = 3;

    fn split_first(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (&[low, middle, high], rest) = bytes.split_first_chunk()?;
        // The three bytes at the upper end, then shifted down with their sign.
        let microvolts = i32::from_le_bytes([0, low, middle, high]) >> 8;
        Some((Self { microvolts }, rest))
    }

    fn encode(self, out: &mut Vec<u8>) {
        let [low, middle, high, _] = self.microvolts.clamp(-0x80_0000, 0x7F_FFFF).to_le_bytes();
        out.extend_from_slice(&[low, middle, high]);
    }
}

/// A sample of acceleration in thousandths of the earth's, in the axes of the sensor.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Acceleration {
    /// Along the first axis.
    pub x_mg: i16,
    /// Along the second axis.
    pub y_mg: i16,
    /// Along the third axis.
    pub z_mg: i16,
}

impl Sample for Acceleration {
    const SIZE: usize = 6;

    fn split_first(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (&[x0, x1, y0, y1, z0, z1], rest) = bytes.split_first_chunk()?;
        let sample = Self {
            x_mg: i16::from_le_bytes([x0, x1]),
            y_mg: i16::from_le_bytes([y0, y1]),
            z_mg: i16::from_le_bytes([z0, z1]),
        };
        Some((sample, rest))
    }

    fn encode(self, out: &mut Vec<u8>) {
        for axis in [self.x_mg, self.y_mg, self.z_mg] {
            out.extend_from_slice(&axis.to_le_bytes());
        }
    }
}

/// An interval between two peaks of the pulse wave. By the maker's own word it is not accurate
/// while the arm moves.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Ppi {
    /// Heart rate in beats per minute; 0 means no reading.
    pub heart_rate_bpm: u8,
    /// The interval in milliseconds.
    pub interval_ms: u16,
    /// How far it may be off, in milliseconds.
    pub error_ms: u16,
    /// The sensor saw a movement that spoils the interval.
    pub blocker: bool,
    /// Skin contact.
    pub contact: Contact,
}

impl Sample for Ppi {
    const SIZE: usize = 6;

    fn split_first(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (&[bpm, ms0, ms1, error0, error1, flags], rest) = bytes.split_first_chunk()?;
        let sample = Self {
            heart_rate_bpm: bpm,
            interval_ms: u16::from_le_bytes([ms0, ms1]),
            error_ms: u16::from_le_bytes([error0, error1]),
            blocker: flags & PPI_BLOCKER != 0,
            contact: Contact::from_bits(
                flags & PPI_CONTACT_SUPPORTED != 0,
                flags & PPI_CONTACT != 0,
            ),
        };
        Some((sample, rest))
    }

    fn encode(self, out: &mut Vec<u8>) {
        let (supported, detected) = self.contact.bits();
        let mut flags = if self.blocker { PPI_BLOCKER } else { 0 };
        flags |= if detected { PPI_CONTACT } else { 0 };
        flags |= if supported { PPI_CONTACT_SUPPORTED } else { 0 };
        let mut writer = Writer::new(out);
        writer.u8(self.heart_rate_bpm);
        writer.u16(self.interval_ms);
        writer.u16(self.error_ms);
        writer.u8(flags);
    }
}

/// The samples to the end of the frame, which must be whole.
fn read<'a, T: Sample>(
    reader: &mut Reader<'a>,
    field: &'static str,
) -> Result<Samples<'a, T>, DecodeError> {
    let start = reader.offset();
    let samples = Samples::from_wire(reader.take_rest());
    match samples.dropped_bytes() {
        0 => Ok(samples),
        had => Err(DecodeError::TooShort {
            characteristic: Characteristic::PmdData,
            field,
            offset: start + samples.len() * T::SIZE,
            needed: T::SIZE,
            had,
        }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::testing::{encoded, hex};
    use super::*;

    const TWO_SECONDS: &str = "00 94 35 77 00 00 00 00";

    #[test]
    fn the_frames_of_the_table_decode_and_encode() {
        let ecg = [-32_766, 32_770].map(|microvolts| Ecg { microvolts });
        let acceleration = [(-9, -1, 999), (-8, -2, 997)].map(|(x_mg, y_mg, z_mg)| Acceleration {
            x_mg,
            y_mg,
            z_mg,
        });
        for (text, samples) in [
            (
                format!("00 {TWO_SECONDS} 00 02 80 FF 02 80 00"),
                PmdSamples::Ecg(Samples::new(&ecg)),
            ),
            (
                format!("02 {TWO_SECONDS} 01 F7 FF FF FF E7 03 F8 FF FE FF E5 03"),
                PmdSamples::Acceleration(Samples::new(&acceleration)),
            ),
        ] {
            let frame = PmdFrame {
                timestamp_ns: 2_000_000_000,
                samples,
            };
            assert_eq!(PmdFrame::decode(&hex(&text)), Ok(frame));
            assert_eq!(encoded(|out| frame.encode(out)), hex(&text));
        }
    }

    #[test]
    fn pulse_intervals_decode() {
        let bytes = hex("03 00 00 00 00 00 00 00 00 00 80 80 80 80 80 FF 00 01 00 01 00 00");
        let frame = PmdFrame::decode(&bytes).unwrap();
        let expected = [
            Ppi {
                heart_rate_bpm: 128,
                interval_ms: 32_896,
                error_ms: 32_896,
                blocker: true,
                contact: Contact::Detected,
            },
            Ppi {
                interval_ms: 1,
                error_ms: 1,
                ..Ppi::default()
            },
        ];
        assert_eq!(frame.timestamp_ns, 0);
        assert_eq!(frame.samples, PmdSamples::Ppi(Samples::new(&expected)));
    }

    #[test]
    fn a_frame_that_ends_within_a_sample_says_where() {
        assert_eq!(
            PmdFrame::decode(&hex(&format!("00 {TWO_SECONDS} 00 02 80 FF 02 80"))),
            Err(DecodeError::TooShort {
                characteristic: Characteristic::PmdData,
                field: "ECG sample",
                offset: 13,
                needed: 3,
                had: 2,
            })
        );
    }

    #[test]
    fn a_compressed_frame_is_refused_by_name() {
        assert_eq!(
            PmdFrame::decode(&hex(&format!("02 {TWO_SECONDS} 81 00 00"))),
            Err(DecodeError::UnsupportedFrame {
                measurement: PmdMeasurement::Acceleration,
                frame_type: 1,
                compressed: true,
            })
        );
        assert!(matches!(
            PmdFrame::decode(&hex(&format!("05 {TWO_SECONDS} 00"))),
            Err(DecodeError::UnsupportedFrame {
                compressed: false,
                ..
            })
        ));
    }

    #[test]
    fn a_voltage_too_large_for_24_bits_saturates() {
        for (microvolts, kept) in [(i32::MAX, 8_388_607), (i32::MIN, -8_388_608), (-1, -1)] {
            let bytes = encoded(|out| Ecg { microvolts }.encode(out));
            let (sample, _) = Ecg::split_first(&bytes).unwrap();
            assert_eq!(sample.microvolts, kept);
        }
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(
            timestamp_ns: u64,
            ecg in prop::collection::vec(-0x80_0000..0x80_0000, 0..80),
            acceleration: Vec<(i16, i16, i16)>,
            ppi: Vec<(u8, u16, u16, bool)>,
            contact in prop::sample::select(vec![
                Contact::Unknown, Contact::Detected, Contact::NotDetected,
            ]),
        ) {
            let ecg: Vec<_> = ecg.into_iter().map(|microvolts| Ecg { microvolts }).collect();
            let acceleration: Vec<_> = acceleration
                .into_iter()
                .map(|(x_mg, y_mg, z_mg)| Acceleration { x_mg, y_mg, z_mg })
                .collect();
            let ppi: Vec<_> = ppi
                .into_iter()
                .map(|(heart_rate_bpm, interval_ms, error_ms, blocker)| Ppi {
                    heart_rate_bpm, interval_ms, error_ms, blocker, contact,
                })
                .collect();
            for samples in [
                PmdSamples::Ecg(Samples::new(&ecg)),
                PmdSamples::Acceleration(Samples::new(&acceleration)),
                PmdSamples::Ppi(Samples::new(&ppi)),
            ] {
                let frame = PmdFrame { timestamp_ns, samples };
                let bytes = encoded(|out| frame.encode(out));
                prop_assert_eq!(PmdFrame::decode(&bytes), Ok(frame));
            }
        }
    }
}
