//! The store: a second of a run, and ten years of them.

#![allow(
    clippy::unwrap_used,
    reason = "a bench that cannot go on has nothing better to do than to panic"
)]

use std::sync::LazyLock;

use divan::Bencher;
use freshlegs_engine::{BeatRecord, Moment, SensorId, Summary, TrackPoint};
use freshlegs_store::{Imported, RunHeader, RunId, RunRecord, Source, Store};
use tempfile::TempDir;

#[path = "../bins/seconds.rs"]
mod seconds;

/// Six runs a week for ten years.
const RUNS: u32 = 3_000;

/// Half an hour, so that the store is made in bearable time.
const SECONDS: u64 = 1_800;

static TEN_YEARS: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let record = half_an_hour();
    for run in 0..RUNS {
        let imported = store.import_run(&header(run), &Summary::default(), &record);
        assert!(matches!(imported, Ok(Imported::New(_))));
    }
    folder
});

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 200, sample_size = 1)]
fn append_a_second(bencher: Bencher<'_, '_>) {
    let folder = TempDir::new().unwrap();
    let mut writer = open(&folder).begin_run(&seconds::header(0)).unwrap();
    let mut second = 0;
    bencher.bench_local(|| {
        second += 1;
        let (saves, inputs) = (seconds::saves(second), seconds::inputs(second));
        writer.append(seconds::heartbeat(second), &saves, &inputs)
    });
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn open_ten_years(bencher: Bencher<'_, '_>) {
    let folder = &*TEN_YEARS;
    bencher.bench_local(|| open(folder));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn open_ten_years_and_check_every_page(bencher: Bencher<'_, '_>) {
    let folder = &*TEN_YEARS;
    bencher.bench_local(|| Store::open_checked(folder.path(), &seconds::key(), 0));
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn list_ten_years(bencher: Bencher<'_, '_>) {
    let store = open(&TEN_YEARS);
    bencher.bench_local(|| store.runs());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn read_half_an_hour(bencher: Bencher<'_, '_>) {
    let store = open(&TEN_YEARS);
    bencher.bench_local(|| store.run(header(1_500).id));
}

fn open(folder: &TempDir) -> Store {
    let opened = Store::open(folder.path(), &seconds::key(), 0).unwrap();
    assert_eq!(opened.set_aside, None);
    opened.store
}

fn header(run: u32) -> RunHeader {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&run.to_be_bytes());
    RunHeader {
        id: RunId(id),
        started_at_utc_ms: i64::from(run) * 86_400_000,
        source: Source::Live,
        ..seconds::header(0)
    }
}

fn half_an_hour() -> RunRecord {
    let wave = |second: u64, period: f64| (second as f64 / period).sin();
    let point = |second| TrackPoint {
        at: Moment::from_secs(second),
        moving: true,
        distance_m: second as f64 * 3.0 + wave(second, 7.0),
        latitude_deg: Some(47.6 + second as f64 * 1.9e-5 + wave(second, 3.0) * 4e-6),
        longitude_deg: Some(12.2 + wave(second, 90.0) * 1e-4),
        altitude_m: Some((430.0 + 20.0 * wave(second, 200.0)) as f32),
        speed_m_per_s: Some((3.0 + 0.2 * wave(second, 11.0)) as f32),
        heart_rate_bpm: Some((150.0 + 6.0 * wave(second, 50.0)) as u16),
        cadence_spm: Some((170.0 + 3.0 * wave(second, 13.0)) as f32),
        power_w: Some((240.0 + 30.0 * wave(second, 5.0)) as i16),
    };
    let beats = |second| BeatRecord {
        at: Moment::from_secs(second),
        sensor: SensorId(1),
        rr_1024: vec![(410.0 + 15.0 * wave(second, 2.0)) as u16; 2],
    };
    RunRecord {
        track: (0..SECONDS).map(point).collect(),
        beats: (0..SECONDS).map(beats).collect(),
        ..RunRecord::default()
    }
}
