use super::super::testing::hex;
use super::super::{Characteristic, decode};

/// The JSON of `bytes`, as one line.
fn line(characteristic: Characteristic, bytes: &str) -> String {
    let bytes = hex(bytes);
    decode(characteristic, &bytes)
        .unwrap()
        .to_json()
        .to_string()
}

/// One packet of each kind, and a second one where much is optional.
const PACKETS: [(Characteristic, &str); 32] = [
    (Characteristic::HeartRateMeasurement, "00 50"),
    (Characteristic::HeartRateMeasurement, "04 00"),
    (
        Characteristic::HeartRateMeasurement,
        "1E 43 D0 07 72 03 8A 03 95",
    ),
    (Characteristic::BodySensorLocation, "05"),
    (Characteristic::RscMeasurement, "00 0A 00 14"),
    (
        Characteristic::RscMeasurement,
        "07 34 12 56 89 07 04 03 02 01",
    ),
    (Characteristic::RscMeasurement, "02 00 05 50 FF FF 00 01"),
    (Characteristic::RscFeature, "07 00"),
    (Characteristic::SensorLocation, "01"),
    (Characteristic::ScControlPoint, "01 39 30 00 00"),
    (Characteristic::ScControlPoint, "03 02"),
    (Characteristic::ScControlPoint, "10 04 01 01 02 03"),
    (Characteristic::CscMeasurement, "02 02 00 99 1D"),
    (Characteristic::CscFeature, "03 00"),
    (
        Characteristic::CyclingPowerMeasurement,
        "2C 00 00 00 9F 00 0C 00 E5 42",
    ),
    (
        Characteristic::CyclingPowerMeasurement,
        "DF 1F 94 01 6F 01 00 39 30 00 00 00 10 64 00 9C FF 21 00 DF FF 5A E0 10 01 00 02 00 15 00",
    ),
    (Characteristic::CyclingPowerFeature, "0C 00 20 00"),
    (Characteristic::TreadmillData, "01 00"),
    (
        Characteristic::TreadmillData,
        "FE 1F 20 03 EE 02 88 13 00 CE FF 1E 00 64 00 32 00 2C 01 36 01 \
         F4 01 58 02 0A 8C 55 08 07 58 02 9C FF FA 00",
    ),
    (Characteristic::TreadmillData, "60 00 32 01 05 06"),
    (
        Characteristic::FitnessMachineFeature,
        "80 74 00 00 1F 20 00 00",
    ),
    (Characteristic::TrainingStatus, "01 02 57 61 72 6D"),
    (Characteristic::FitnessMachineStatus, "03"),
    (Characteristic::FitnessMachineStatus, "05 E9 03"),
    (Characteristic::FitnessMachineStatus, "14 01"),
    (Characteristic::BatteryLevel, "0F"),
    (Characteristic::ModelNumber, "48 31 30"),
    (Characteristic::PmdControl, "0F 05"),
    (
        Characteristic::PmdControl,
        "F0 01 02 00 00 00 01 34 00 02 02 F4 01 E8 03 05 01 CD CC CC 3D",
    ),
    (
        Characteristic::PmdData,
        "00 00 94 35 77 00 00 00 00 00 02 80 FF 02 80 00",
    ),
    (
        Characteristic::PmdData,
        "02 00 94 35 77 00 00 00 00 01 F7 FF FF FF E7 03 F8 FF FE FF E5 03",
    ),
    (
        Characteristic::PmdData,
        "03 00 00 00 00 00 00 00 00 00 80 80 80 80 80 FF",
    ),
];

#[test]
fn every_kind_of_value_prints_all_its_keys() {
    let lines = PACKETS.map(|(characteristic, bytes)| {
        format!("{characteristic}: {}", line(characteristic, bytes))
    });
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn fractions_print_without_noise() {
    let running = line(
        Characteristic::RscMeasurement,
        "07 34 12 56 89 07 04 03 02 01",
    );
    for field in [
        r#""speed_m_per_s":18.203125"#,
        r#""stride_length_m":19.29"#,
        r#""total_distance_m":1690906.0"#,
    ] {
        assert!(running.contains(field), "{field} in {running}");
    }
    for raw in 0..=u16::MAX {
        let value = super::hundredths(raw).to_string();
        assert!(value.len() <= "655.35".len(), "{value}");
    }
}
