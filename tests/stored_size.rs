//! What recorded runs take in the store, beside the FIT files they come from.

#![cfg(test)]

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use fitparser::profile::MesgNum;
use fitparser::{FitDataRecord, Value};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::{
    BeatRecord, Fix, Input, Moment, Save, SensorId, Setup, Summary, TrackPoint,
};
use freshlegs_store::{Heartbeat, Key, RunHeader, RunId, RunSize, Source, Store};

#[test]
fn a_stored_run_is_smaller_than_its_fit_file_and_its_log_within_four_times_that() {
    let folder = data().join("runs");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: there are no recordings beside the repository");
        return;
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "fit"));
    files.sort();
    let home = tempfile::tempdir().unwrap();
    let store = Store::open(home.path(), &Key::new([7; 32]), 0)
        .unwrap()
        .store;
    eprintln!("per hour:   record      log      FIT");
    for (number, path) in (0_u8..).zip(&files) {
        let seconds = seconds_of(path);
        let Some((last, _, _)) = seconds.last() else {
            continue;
        };
        let hours = last.as_secs_f64() / 3_600.0;
        let size = size_in(&store, number, &seconds);
        let file_bytes = fs::metadata(path).unwrap().len();
        let name = path.file_name().unwrap().to_string_lossy();
        let per_hour = |bytes: u64| (bytes as f64 / hours).round();
        eprintln!(
            "{:>17} {:>8} {:>8} {name}",
            per_hour(size.record_bytes),
            per_hour(size.log_bytes),
            per_hour(file_bytes)
        );
        assert!(size.record_bytes < file_bytes, "{name}: {size:?}");
        assert!(size.log_bytes <= 4 * size.record_bytes, "{name}: {size:?}");
    }
}

/// What is saved and what was heard in one second.
type Second = (Moment, Vec<Save>, Vec<(Moment, Input)>);

fn size_in(store: &Store, number: u8, seconds: &[Second]) -> RunSize {
    let header = RunHeader {
        id: RunId([number; 16]),
        setup: Setup::default(),
        started_at_utc_ms: 0,
        utc_offset_s: 0,
        anchor: None,
        engine_version: "0.1.0".to_owned(),
        source: Source::Replay,
    };
    let mut writer = store.begin_run(&header).unwrap();
    // A minute at a time, to spare the disk: how it was appended does not show in the end.
    for minute in seconds.chunks(60) {
        let heartbeat = Heartbeat {
            at: minute[minute.len() - 1].0,
            wall_utc_ms: 0,
        };
        let saves: Vec<_> = minute
            .iter()
            .flat_map(|(_, saves, _)| saves.clone())
            .collect();
        let inputs: Vec<_> = minute
            .iter()
            .flat_map(|(_, _, inputs)| inputs.clone())
            .collect();
        writer.append(heartbeat, &saves, &inputs).unwrap();
    }
    writer.finish(&Summary::default()).unwrap();
    store.size_of_run(header.id).unwrap()
}

/// The records of a file as the session would save them, and as a strap, a foot pod and a phone
/// would have sent them.
fn seconds_of(path: &Path) -> Vec<Second> {
    let records = fitparser::from_reader(&mut File::open(path).unwrap()).unwrap_or_default();
    let mut seconds: Vec<Second> = Vec::new();
    let mut start_s = None;
    for record in &records {
        match record.kind() {
            MesgNum::Record => {
                let Some(Value::Timestamp(time)) = value(record, "timestamp") else {
                    continue;
                };
                let time_s = time.timestamp();
                let since_s = time_s - *start_s.get_or_insert(time_s);
                let at = Moment::from_secs(u64::try_from(since_s).unwrap_or(0));
                let point = point_of(record, at);
                seconds.push((at, vec![Save::Point(point)], heard(&point)));
            }
            MesgNum::Hrv => {
                let (Some(second), Some(Value::Array(times))) =
                    (seconds.last_mut(), value(record, "time"))
                else {
                    continue;
                };
                add_beats(second, times);
            }
            _ => {}
        }
    }
    seconds
}

fn point_of(record: &FitDataRecord, at: Moment) -> TrackPoint {
    let number = |name: &str| value(record, name).and_then(number_of);
    // Positions are in semicircles: 2^31 of them to 180 degrees.
    let degrees = |name: &str| number(name).map(|v| v * 180.0 / 2_147_483_648.0);
    TrackPoint {
        at,
        moving: true,
        distance_m: number("distance").unwrap_or(0.0),
        latitude_deg: degrees("position_lat"),
        longitude_deg: degrees("position_long"),
        altitude_m: number("enhanced_altitude").map(|v| v as f32),
        speed_m_per_s: number("enhanced_speed").map(|v| v as f32),
        heart_rate_bpm: number("heart_rate").map(|v| v as u16),
        cadence_spm: number("cadence")
            .map(|v| 2.0 * (v + number("fractional_cadence").unwrap_or(0.0)) as f32),
        power_w: number("power").map(|v| v as i16),
    }
}

/// The notifications and the fix behind a point.
fn heard(point: &TrackPoint) -> Vec<(Moment, Input)> {
    let mut inputs = Vec::new();
    if let Some(bpm) = point.heart_rate_bpm {
        let value = vec![0x00, bpm as u8];
        inputs.push(notification(1, Characteristic::HeartRateMeasurement, value));
    }
    if let Some(spm) = point.cadence_spm {
        let speed = (point.speed_m_per_s.unwrap_or(0.0) * 256.0) as u16;
        let [low, high] = speed.to_le_bytes();
        let value = vec![0x04, low, high, (spm / 2.0) as u8];
        inputs.push(notification(2, Characteristic::RscMeasurement, value));
    }
    if let Some(watts) = point.power_w {
        let [low, high] = watts.to_le_bytes();
        let value = vec![0x00, 0x00, low, high];
        inputs.push(notification(
            2,
            Characteristic::CyclingPowerMeasurement,
            value,
        ));
    }
    if let (Some(latitude_deg), Some(longitude_deg)) = (point.latitude_deg, point.longitude_deg) {
        inputs.push(Input::Fix(Fix {
            latitude_deg,
            longitude_deg,
            accuracy_m: None,
            altitude_m: point.altitude_m,
            speed_m_per_s: point.speed_m_per_s,
        }));
    }
    inputs.into_iter().map(|input| (point.at, input)).collect()
}

fn notification(sensor: u16, characteristic: Characteristic, value: Vec<u8>) -> Input {
    Input::Notification {
        sensor: SensorId(sensor),
        characteristic,
        value,
    }
}

/// Beats of a second: kept with it, and sent in a notification of their own.
fn add_beats((at, saves, inputs): &mut Second, times: &[Value]) {
    let in_seconds = times
        .iter()
        .filter_map(number_of)
        .filter(|s| (0.1..4.0).contains(s));
    let rr_1024: Vec<u16> = in_seconds.map(|s| (s * 1_024.0).round() as u16).collect();
    let mut value = vec![0x10, 150];
    value.extend(rr_1024.iter().flat_map(|rr| rr.to_le_bytes()));
    inputs.push((
        *at,
        notification(1, Characteristic::HeartRateMeasurement, value),
    ));
    saves.push(Save::Beats(BeatRecord {
        at: *at,
        sensor: SensorId(1),
        rr_1024,
    }));
}

fn value<'a>(record: &'a FitDataRecord, name: &str) -> Option<&'a Value> {
    let field = record.fields().iter().find(|field| field.name() == name);
    field.map(fitparser::FitDataField::value)
}

fn number_of(value: &Value) -> Option<f64> {
    Some(match value {
        Value::UInt8(v) | Value::Byte(v) | Value::Enum(v) => f64::from(*v),
        Value::SInt8(v) => f64::from(*v),
        Value::UInt16(v) => f64::from(*v),
        Value::SInt16(v) => f64::from(*v),
        Value::UInt32(v) => f64::from(*v),
        Value::SInt32(v) => f64::from(*v),
        Value::Float32(v) => f64::from(*v),
        Value::Float64(v) => *v,
        _ => return None,
    })
}

/// The recordings beside the repository.
fn data() -> PathBuf {
    std::env::var_os("FRESHLEGS_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    )
}
