//! Decoding takes no memory: it runs for every notification of every sensor, for hours.

use std::hint::black_box;

use freshlegs_engine::sensing::gatt::{Characteristic, PmdSamples, Value, decode};

/// One full packet of each stream that a run listens to.
fn packets() -> Vec<(Characteristic, Vec<u8>)> {
    let heart_rate = [&[0x1E, 150, 0x20, 0x03][..], &[0xB4, 0x01].repeat(8)].concat();
    let ecg = [
        &[0, 0, 0x94, 0x35, 0x77, 0, 0, 0, 0, 0][..],
        &[2, 0x80, 0xFF].repeat(73),
    ]
    .concat();
    let acceleration = [&[2, 0, 0x94, 0x35, 0x77, 0, 0, 0, 0, 1][..], &[1; 216]].concat();
    vec![
        (Characteristic::HeartRateMeasurement, heart_rate),
        (
            Characteristic::RscMeasurement,
            vec![7, 0x34, 0x12, 86, 0x89, 7, 4, 3, 2, 1],
        ),
        (
            Characteristic::CscMeasurement,
            vec![3, 12, 0, 0, 0, 0x44, 0x1A, 2, 0, 0x99, 0x1D],
        ),
        (
            Characteristic::CyclingPowerMeasurement,
            vec![0x20, 0, 11, 0, 0xD2, 0x6E, 0x81, 8],
        ),
        (
            Characteristic::TreadmillData,
            vec![2, 1, 0xE2, 4, 0xB0, 4, 0x9B],
        ),
        (Characteristic::FitnessMachineStatus, vec![5, 0xE8, 3]),
        (Characteristic::BatteryLevel, vec![100]),
        (Characteristic::ModelNumber, b"H10\0".to_vec()),
        (Characteristic::PmdData, ecg),
        (Characteristic::PmdData, acceleration),
        // An error takes none either: bad packets come in floods.
        (Characteristic::RscMeasurement, vec![7, 0x34]),
    ]
}

/// Reads every sample of a value, as its consumer would.
fn walk(value: &Value<'_>) -> usize {
    match value {
        Value::HeartRate(measurement) => measurement.rr.iter().map(usize::from).sum(),
        Value::PmdData(frame) => match &frame.samples {
            PmdSamples::Ecg(samples) => samples.iter().count(),
            PmdSamples::Acceleration(samples) => samples.iter().count(),
            PmdSamples::Ppi(samples) => samples.iter().count(),
        },
        _ => 0,
    }
}

#[test]
fn a_notification_is_decoded_without_allocation() {
    for (characteristic, bytes) in packets() {
        let info = allocation_counter::measure(|| {
            let decoded = decode(characteristic, black_box(&bytes));
            black_box(decoded.as_ref().map_or(0, walk));
        });
        assert_eq!(info.count_total, 0, "{characteristic}");
    }
}
