use super::{
    BodySensorLocation, Characteristic, CscFeature, CscMeasurement, CyclingPowerFeature,
    CyclingPowerMeasurement, DecodeError, FitnessMachineFeature, FitnessMachineStatus,
    HeartRateMeasurement, PmdControl, PmdFrame, RscFeature, RscMeasurement, ScControlPoint,
    SensorLocation, TrainingStatus, TreadmillData, device,
};

/// A decoded value, borrowing what is long from the bytes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// 2A37.
    HeartRate(HeartRateMeasurement<'a>),
    /// 2A38.
    BodySensorLocation(BodySensorLocation),
    /// 2A53.
    Rsc(RscMeasurement),
    /// 2A54.
    RscFeature(RscFeature),
    /// 2A5D.
    SensorLocation(SensorLocation),
    /// 2A55.
    ScControlPoint(ScControlPoint<'a>),
    /// 2A5B.
    Csc(CscMeasurement),
    /// 2A5C.
    CscFeature(CscFeature),
    /// 2A63.
    CyclingPower(CyclingPowerMeasurement),
    /// 2A65.
    CyclingPowerFeature(CyclingPowerFeature),
    /// 2ACD.
    Treadmill(TreadmillData),
    /// 2ACC.
    FitnessMachineFeature(FitnessMachineFeature),
    /// 2AD3.
    TrainingStatus(TrainingStatus<'a>),
    /// 2ADA.
    FitnessMachineStatus(FitnessMachineStatus<'a>),
    /// 2A19: percent, 0 to 100. A hint and no promise: a coin cell may show 100 until it dies.
    Battery(u8),
    /// A string of the Device Information Service, without the NUL that some sensors end it with.
    DeviceInformation(&'a str),
    /// The control point of Polar's streams.
    PmdControl(PmdControl<'a>),
    /// Polar's streams.
    PmdData(PmdFrame<'a>),
}

impl Value<'_> {
    /// Appends the bytes that decode to this value.
    pub fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Self::HeartRate(value) => value.encode(out),
            Self::BodySensorLocation(value) => value.encode(out),
            Self::Rsc(value) => value.encode(out),
            Self::RscFeature(value) => value.encode(out),
            Self::SensorLocation(value) => value.encode(out),
            Self::ScControlPoint(value) => value.encode(out),
            Self::Csc(value) => value.encode(out),
            Self::CscFeature(value) => value.encode(out),
            Self::CyclingPower(value) => value.encode(out),
            Self::CyclingPowerFeature(value) => value.encode(out),
            Self::Treadmill(value) => value.encode(out),
            Self::FitnessMachineFeature(value) => value.encode(out),
            Self::TrainingStatus(value) => value.encode(out),
            Self::FitnessMachineStatus(value) => value.encode(out),
            Self::Battery(percent) => out.push(*percent),
            Self::DeviceInformation(text) => out.extend_from_slice(text.as_bytes()),
            Self::PmdControl(value) => value.encode(out),
            Self::PmdData(value) => value.encode(out),
        }
    }
}

/// Decodes the bytes of a characteristic.
///
/// Bytes beyond the last field are an error, unless flags that the specification reserves are set:
/// then they belong to a later revision and are ignored.
///
/// # Errors
/// [`DecodeError`] says which field is wrong at which byte.
///
/// # Examples
/// ```
/// use freshlegs_engine::sensing::gatt::{Characteristic, Value, decode};
///
/// let value = decode(Characteristic::BatteryLevel, &[0x0F])?;
/// assert_eq!(value, Value::Battery(15));
///
/// let error = decode(Characteristic::RscMeasurement, &[0x00, 0x80]).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "decode RSC Measurement (2A53): speed is cut off at byte 1: 1 of 2 bytes"
/// );
/// # Ok::<(), freshlegs_engine::sensing::gatt::DecodeError>(())
/// ```
pub fn decode(characteristic: Characteristic, bytes: &[u8]) -> Result<Value<'_>, DecodeError> {
    match characteristic {
        Characteristic::HeartRateMeasurement => {
            HeartRateMeasurement::decode(bytes).map(Value::HeartRate)
        }
        Characteristic::BodySensorLocation => {
            BodySensorLocation::decode(bytes).map(Value::BodySensorLocation)
        }
        Characteristic::RscMeasurement => RscMeasurement::decode(bytes).map(Value::Rsc),
        Characteristic::RscFeature => RscFeature::decode(bytes).map(Value::RscFeature),
        Characteristic::SensorLocation => SensorLocation::decode(bytes).map(Value::SensorLocation),
        Characteristic::ScControlPoint => ScControlPoint::decode(bytes).map(Value::ScControlPoint),
        Characteristic::CscMeasurement => CscMeasurement::decode(bytes).map(Value::Csc),
        Characteristic::CscFeature => CscFeature::decode(bytes).map(Value::CscFeature),
        Characteristic::CyclingPowerMeasurement => {
            CyclingPowerMeasurement::decode(bytes).map(Value::CyclingPower)
        }
        Characteristic::CyclingPowerFeature => {
            CyclingPowerFeature::decode(bytes).map(Value::CyclingPowerFeature)
        }
        Characteristic::TreadmillData => TreadmillData::decode(bytes).map(Value::Treadmill),
        Characteristic::FitnessMachineFeature => {
            FitnessMachineFeature::decode(bytes).map(Value::FitnessMachineFeature)
        }
        Characteristic::TrainingStatus => TrainingStatus::decode(bytes).map(Value::TrainingStatus),
        Characteristic::FitnessMachineStatus => {
            FitnessMachineStatus::decode(bytes).map(Value::FitnessMachineStatus)
        }
        Characteristic::BatteryLevel => device::battery_percent(bytes).map(Value::Battery),
        Characteristic::ManufacturerName
        | Characteristic::ModelNumber
        | Characteristic::FirmwareRevision
        | Characteristic::HardwareRevision
        | Characteristic::SoftwareRevision
        | Characteristic::SerialNumber => {
            device::text(characteristic, bytes).map(Value::DeviceInformation)
        }
        Characteristic::PmdControl => PmdControl::decode(bytes).map(Value::PmdControl),
        Characteristic::PmdData => PmdFrame::decode(bytes).map(Value::PmdData),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{encoded, hex};
    use super::super::{TreadmillData, TreadmillPace};
    use super::*;

    /// Flags decide how bytes are read: most random bytes are refused at once, so that long random
    /// payloads are mixed with short ones and with such that begin like a real packet.
    fn payloads() -> impl Strategy<Value = Vec<u8>> {
        let heads = prop::sample::select(vec![
            "",
            "00",
            "10",
            "16",
            "07",
            "FF 1F",
            "80 00",
            "F0 01 02 00 00",
            "02 00",
            "10 04 01",
            "00 00 94 35 77 00 00 00 00 00",
            "02 00 94 35 77 00 00 00 00 01",
        ]);
        (heads, prop::collection::vec(any::<u8>(), 0..48))
            .prop_map(|(head, tail)| [hex(head), tail].concat())
    }

    /// Whether nothing of the packet was left out, so that encoding can bring it back.
    fn is_whole(value: &Value<'_>) -> bool {
        !matches!(
            value,
            Value::Treadmill(TreadmillData {
                pace: TreadmillPace::Unreadable,
                ..
            })
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_096))]

        #[test]
        fn no_bytes_panic_and_what_decodes_survives_a_round_trip(
            characteristic in prop::sample::select(Characteristic::ALL),
            bytes in payloads(),
        ) {
            if let Ok(value) = decode(characteristic, &bytes) {
                prop_assert!(value.to_json().is_object());
                let again = encoded(|out| value.encode(out));
                if is_whole(&value) {
                    prop_assert_eq!(decode(characteristic, &again), Ok(value));
                }
            }
        }
    }

    #[test]
    fn an_empty_packet_is_an_error_except_for_a_text() {
        for &characteristic in Characteristic::ALL {
            let text = characteristic.short_name().ends_with("String");
            assert_eq!(
                decode(characteristic, &[]).is_ok(),
                text,
                "{characteristic}"
            );
        }
    }
}
