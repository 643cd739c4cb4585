//! How long one notification takes to decode; the target is well under 1 µs, without allocation.

use divan::{AllocProfiler, Bencher, black_box};
use freshlegs_engine::sensing::gatt::{Characteristic, PmdSamples, Value, decode};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// A strap's packet with energy and two beats.
const HEART_RATE: &[u8] = &[0x1E, 150, 0x20, 0x03, 0xB4, 0x01, 0xB2, 0x01];
/// A pod's packet with everything.
const RUNNING: &[u8] = &[7, 0x34, 0x12, 86, 0x89, 7, 4, 3, 2, 1];
/// A power pod's packet.
const POWER: &[u8] = &[0x20, 0, 11, 0, 0xD2, 0x6E, 0x81, 8];
/// A treadmill's packet with every field.
const TREADMILL: &[u8] = &[
    0xFE, 0x1F, 0x20, 0x03, 0xEE, 0x02, 0x88, 0x13, 0x00, 0xCE, 0xFF, 0x1E, 0x00, 0x64, 0x00, 0x32,
    0x00, 0x2C, 0x01, 0x36, 0x01, 0xF4, 0x01, 0x58, 0x02, 0x0A, 0x8C, 0x55, 0x08, 0x07, 0x58, 0x02,
    0x9C, 0xFF, 0xFA, 0x00,
];
/// A packet that ends too early.
const CUT: &[u8] = &[7, 0x34];

fn bench(bencher: Bencher<'_, '_>, characteristic: Characteristic, bytes: &[u8]) {
    bencher.bench(|| decode(black_box(characteristic), black_box(bytes)).is_ok());
}

#[divan::bench]
fn heart_rate(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let decoded = decode(Characteristic::HeartRateMeasurement, black_box(HEART_RATE));
        match decoded {
            Ok(Value::HeartRate(measurement)) => measurement.rr.iter().map(u32::from).sum(),
            _ => 0,
        }
    });
}

#[divan::bench]
fn running_speed_and_cadence(bencher: Bencher<'_, '_>) {
    bench(bencher, Characteristic::RscMeasurement, RUNNING);
}

#[divan::bench]
fn power(bencher: Bencher<'_, '_>) {
    bench(bencher, Characteristic::CyclingPowerMeasurement, POWER);
}

#[divan::bench]
fn treadmill(bencher: Bencher<'_, '_>) {
    bench(bencher, Characteristic::TreadmillData, TREADMILL);
}

#[divan::bench]
fn cut_off(bencher: Bencher<'_, '_>) {
    bench(bencher, Characteristic::RscMeasurement, CUT);
}

/// 73 samples of the electrocardiogram, the most that fit into a packet of an H10, all read.
#[divan::bench]
fn electrocardiogram(bencher: Bencher<'_, '_>) {
    let frame = [
        &[0, 0, 0x94, 0x35, 0x77, 0, 0, 0, 0, 0][..],
        &[2, 0x80, 0xFF].repeat(73),
    ]
    .concat();
    bencher.bench(|| {
        let decoded = decode(Characteristic::PmdData, black_box(&frame));
        match decoded {
            Ok(Value::PmdData(frame)) => match frame.samples {
                PmdSamples::Ecg(samples) => samples.iter().map(|s| i64::from(s.microvolts)).sum(),
                _ => 0,
            },
            _ => 0,
        }
    });
}
