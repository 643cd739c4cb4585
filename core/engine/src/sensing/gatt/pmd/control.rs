use super::super::bytes::{Reader, Writer};
use super::super::codes::{bit_set, codes};
use super::super::{Characteristic, DecodeError};
use super::{PmdMeasurement, PmdSettings};

const FEATURES: u8 = 0x0F;
const RESPONSE: u8 = 0xF0;

/// What goes over the control point in either direction.
///
/// An answer too long for one packet goes on in packets that have no header; those cannot be told
/// from commands and are not read here. None is that long at an MTU of 232, which the streams need
/// anyway.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PmdControl<'a> {
    /// What the sensor can stream: the value when the control point is read.
    Features(PmdFeatures),
    /// Asks for the settings that a measurement offers.
    ReadSettings(PmdMeasurement),
    /// Starts a stream.
    Start {
        /// What to stream.
        measurement: PmdMeasurement,
        /// One value for each setting that the sensor offers.
        settings: PmdSettings<'a>,
    },
    /// Stops a stream. One that is not stopped runs until the battery is empty.
    Stop(PmdMeasurement),
    /// The sensor's answer.
    Response(PmdResponse<'a>),
}

impl<'a> PmdControl<'a> {
    /// Reads a value, a command or an answer.
    ///
    /// # Errors
    /// [`DecodeError`] when it is cut off or too long, or holds a reserved operation, measurement,
    /// status or setting.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::PmdControl, bytes);
        let op_code = reader.u8("operation")?;
        match op_code {
            FEATURES => {
                let features = PmdFeatures::from_bits(reader.u8("features")?);
                // The sensor pads the value to 17 bytes that say nothing more about streams.
                reader.finish(true)?;
                return Ok(Self::Features(features));
            }
            RESPONSE => return PmdResponse::read(&mut reader).map(Self::Response),
            _ => {}
        }
        let Some(operation) = PmdOperation::from_code(op_code) else {
            return Err(reader.reserved("operation", 0, op_code.into()));
        };
        let measurement = reader.code("measurement", PmdMeasurement::from_code)?;
        let command = match operation {
            PmdOperation::ReadSettings => Self::ReadSettings(measurement),
            PmdOperation::Stop => Self::Stop(measurement),
            PmdOperation::Start => Self::Start {
                measurement,
                settings: PmdSettings::read(&mut reader, false)?,
            },
        };
        reader.finish(false)?;
        Ok(command)
    }

    /// Appends the value, command or answer.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let mut writer = Writer::new(out);
        match self {
            Self::Features(features) => writer.slice(&[FEATURES, features.bits()]),
            Self::ReadSettings(measurement) => {
                writer.slice(&[PmdOperation::ReadSettings.code(), measurement.code()]);
            }
            Self::Start {
                measurement,
                settings,
            } => {
                writer.slice(&[PmdOperation::Start.code(), measurement.code()]);
                settings.write(&mut writer);
            }
            Self::Stop(measurement) => {
                writer.slice(&[PmdOperation::Stop.code(), measurement.code()]);
            }
            Self::Response(response) => response.write(&mut writer),
        }
    }
}

/// The sensor's answer to a command.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PmdResponse<'a> {
    /// The command.
    pub operation: PmdOperation,
    /// What it was about.
    pub measurement: PmdMeasurement,
    /// How it went.
    pub status: PmdStatus,
    /// Whether the settings go on in a further packet.
    pub more: bool,
    /// The settings: what is offered, or what was chosen.
    pub settings: PmdSettings<'a>,
}

impl<'a> PmdResponse<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let operation = reader.code("answered operation", PmdOperation::from_code)?;
        let measurement = reader.code("measurement", PmdMeasurement::from_code)?;
        let status = reader.code("status", PmdStatus::from_code)?;
        // A refusal may end here.
        let more = reader.remaining() > 0 && reader.u8("more")? != 0;
        Ok(Self {
            operation,
            measurement,
            status,
            more,
            settings: PmdSettings::read(reader, more)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.slice(&[
            RESPONSE,
            self.operation.code(),
            self.measurement.code(),
            self.status.code(),
            u8::from(self.more),
        ]);
        self.settings.write(writer);
    }
}

codes! {
    /// What a sensor can be told.
    PmdOperation {
        /// Say what settings a measurement offers.
        ReadSettings = 1, "read_settings";
        /// Start a stream.
        Start = 2, "start";
        /// Stop a stream.
        Stop = 3, "stop";
    }
}

codes! {
    /// How a sensor took a command.
    PmdStatus {
        /// Done.
        Success = 0, "success";
        /// No such operation.
        InvalidOperation = 1, "invalid_operation";
        /// No such measurement.
        InvalidMeasurement = 2, "invalid_measurement";
        /// This sensor cannot.
        NotSupported = 3, "not_supported";
        /// The command is too long or too short.
        InvalidLength = 4, "invalid_length";
        /// A parameter is wrong.
        InvalidParameter = 5, "invalid_parameter";
        /// It is so already.
        AlreadyInState = 6, "already_in_state";
        /// No such resolution.
        InvalidResolution = 7, "invalid_resolution";
        /// No such sample rate.
        InvalidSampleRate = 8, "invalid_sample_rate";
        /// No such range.
        InvalidRange = 9, "invalid_range";
        /// The packets of this link are too small for the stream.
        InvalidMtu = 10, "invalid_mtu";
        /// Not in the present state.
        InvalidState = 12, "invalid_state";
        /// Not while charging.
        Charging = 13, "charging";
    }
}

bit_set! {
    /// What a sensor can stream.
    PmdFeatures(u8) {
        ECG = 0, "ecg";
        PPG = 1, "ppg";
        ACCELERATION = 2, "acc";
        PPI = 3, "ppi";
        GYROSCOPE = 5, "gyro";
        MAGNETOMETER = 6, "mag";
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::testing::{encoded, hex};
    use super::super::PmdSetting;
    use super::*;

    #[test]
    fn the_commands_of_the_table_decode_and_encode() {
        let ecg = [
            PmdSetting::SampleRateHz(130),
            PmdSetting::ResolutionBits(14),
        ];
        let acceleration = [
            PmdSetting::SampleRateHz(200),
            PmdSetting::ResolutionBits(16),
            PmdSetting::Range(2),
        ];
        for (text, command) in [
            ("01 00", PmdControl::ReadSettings(PmdMeasurement::Ecg)),
            (
                "02 00 00 01 82 00 01 01 0E 00",
                PmdControl::Start {
                    measurement: PmdMeasurement::Ecg,
                    settings: PmdSettings::new(&ecg),
                },
            ),
            (
                "02 02 00 01 C8 00 01 01 10 00 02 01 02 00",
                PmdControl::Start {
                    measurement: PmdMeasurement::Acceleration,
                    settings: PmdSettings::new(&acceleration),
                },
            ),
            ("03 02", PmdControl::Stop(PmdMeasurement::Acceleration)),
        ] {
            assert_eq!(PmdControl::decode(&hex(text)), Ok(command));
            assert_eq!(encoded(|out| command.encode(out)), hex(text));
        }
    }

    #[test]
    fn the_settings_of_the_table_decode_and_encode() {
        let text = "F0 01 02 00 00 \
            00 01 34 00 01 01 10 00 02 04 F5 00 F4 01 E8 03 D0 07 04 01 03";
        let offered = [
            PmdSetting::SampleRateHz(52),
            PmdSetting::ResolutionBits(16),
            PmdSetting::Range(245),
            PmdSetting::Range(500),
            PmdSetting::Range(1000),
            PmdSetting::Range(2000),
            PmdSetting::Channels(3),
        ];
        let answer = PmdControl::Response(PmdResponse {
            operation: PmdOperation::ReadSettings,
            measurement: PmdMeasurement::Acceleration,
            status: PmdStatus::Success,
            more: false,
            settings: PmdSettings::new(&offered),
        });
        assert_eq!(PmdControl::decode(&hex(text)), Ok(answer));
        assert_eq!(encoded(|out| answer.encode(out)), hex(text));
    }

    #[test]
    fn reading_the_control_point_tells_the_features() {
        let padded = hex("0F 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00");
        let h10 = PmdControl::Features(PmdFeatures::ECG | PmdFeatures::ACCELERATION);
        assert_eq!(PmdControl::decode(&padded), Ok(h10));
        assert_eq!(encoded(|out| h10.encode(out)), hex("0F 05"));
    }

    #[test]
    fn a_refusal_may_end_after_its_status() {
        let bytes = hex("F0 02 00 06");
        let Ok(PmdControl::Response(response)) = PmdControl::decode(&bytes) else {
            panic!("a response");
        };
        assert_eq!(response.status, PmdStatus::AlreadyInState);
        assert!(!response.more);
    }

    #[test]
    fn settings_that_go_on_in_another_packet_are_read_as_far_as_they_are_there() {
        let bytes = hex("F0 01 02 00 01 00 02 34 00 68");
        let Ok(PmdControl::Response(response)) = PmdControl::decode(&bytes) else {
            panic!("a response");
        };
        assert!(response.settings.iter().eq([PmdSetting::SampleRateHz(52)]));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let characteristic = Characteristic::PmdControl;
        let reserved = |field, offset, value| DecodeError::Reserved {
            characteristic,
            field,
            offset,
            value,
        };
        let too_short = |field, offset, needed, had| DecodeError::TooShort {
            characteristic,
            field,
            offset,
            needed,
            had,
        };
        let nan = reserved("factor", 4, 0x7FC0_0000);
        for (text, error) in [
            ("04 00", reserved("operation", 0, 4)),
            ("01 04", reserved("measurement", 1, 4)),
            ("02 00 09 00", reserved("setting type", 2, 9)),
            ("02 00 00 01 82", too_short("sample rate", 4, 2, 1)),
            ("02 00 05 01 00 00 C0 7F", nan),
            ("F0 01 02 0B", reserved("status", 3, 11)),
            ("0F", too_short("features", 1, 1, 0)),
        ] {
            assert_eq!(PmdControl::decode(&hex(text)), Err(error));
        }
        assert!(PmdControl::decode(&hex("03 02 00")).is_err());
    }

    fn settings() -> impl Strategy<Value = Vec<PmdSetting>> {
        let one = prop_oneof![
            any::<u16>().prop_map(PmdSetting::SampleRateHz),
            any::<u16>().prop_map(PmdSetting::ResolutionBits),
            any::<u16>().prop_map(PmdSetting::Range),
            any::<u32>().prop_map(PmdSetting::RangeMilli),
            any::<u8>().prop_map(PmdSetting::Channels),
            (-1e9_f32..1e9).prop_map(PmdSetting::Factor),
        ];
        prop::collection::vec(one, 0..40)
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(
            operation in prop::sample::select(PmdOperation::ALL),
            measurement in prop::sample::select(PmdMeasurement::ALL),
            status in prop::sample::select(PmdStatus::ALL),
            more: bool,
            settings in settings(),
            features: u8,
        ) {
            let settings = PmdSettings::new(&settings);
            for message in [
                PmdControl::Features(PmdFeatures::from_bits(features)),
                PmdControl::ReadSettings(measurement),
                PmdControl::Start { measurement, settings },
                PmdControl::Stop(measurement),
                PmdControl::Response(PmdResponse {
                    operation, measurement, status, more, settings,
                }),
            ] {
                let bytes = encoded(|out| message.encode(out));
                prop_assert_eq!(PmdControl::decode(&bytes), Ok(message));
            }
        }

        #[test]
        fn more_values_than_one_header_counts_are_kept(many in 250_usize..600) {
            let settings = vec![PmdSetting::Channels(3); many];
            let message = PmdControl::Start {
                measurement: PmdMeasurement::Ecg,
                settings: PmdSettings::new(&settings),
            };
            let bytes = encoded(|out| message.encode(out));
            prop_assert_eq!(PmdControl::decode(&bytes), Ok(message));
        }
    }
}
