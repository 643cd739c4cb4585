//! A run whose every second can be told from its number, so that a test knows what a killed
//! recorder must have written.

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::{BeatRecord, Input, Moment, Save, SensorId, Setup, TrackPoint};
use freshlegs_store::{Heartbeat, Key, RunHeader, RunId, Source};

/// The first run of a folder has this id, the next ones count on in the last byte.
pub(crate) fn header(run: u8) -> RunHeader {
    let mut id = *b"\x01\x92\xf0\xc1\x23\x45\x7a\xbc\x8d\xef\x00\x00\x00\x00\x00\x00";
    id[15] = run;
    RunHeader {
        id: RunId(id),
        setup: Setup::default(),
        started_at_utc_ms: 1_795_000_000_000 + i64::from(run) * 86_400_000,
        utc_offset_s: 0,
        anchor: None,
        engine_version: "0.1.0".to_owned(),
        source: Source::Simulated,
    }
}

pub(crate) fn key() -> Key {
    Key::new(*b"a key for a run that nobody ran.")
}

pub(crate) fn heartbeat(second: u64) -> Heartbeat {
    Heartbeat {
        at: Moment::from_secs(second),
        wall_utc_ms: 1_795_000_000_000 + second.cast_signed() * 1_000,
    }
}

pub(crate) fn saves(second: u64) -> Vec<Save> {
    let point = TrackPoint {
        at: Moment::from_secs(second),
        moving: true,
        distance_m: second as f64 * 3.25,
        heart_rate_bpm: Some(120 + (second % 60) as u16),
        ..TrackPoint::default()
    };
    let beats = BeatRecord {
        at: Moment::from_secs(second),
        sensor: SensorId(1),
        rr_1024: vec![400 + (second % 50) as u16, second as u16],
    };
    vec![Save::Point(point), Save::Beats(beats)]
}

pub(crate) fn inputs(second: u64) -> Vec<(Moment, Input)> {
    let at = Moment::from_micros(second * 1_000_000 + second * 7_919 % 900_000);
    let value = vec![0x00, 120 + (second % 60) as u8];
    let notification = Input::Notification {
        sensor: SensorId(1),
        characteristic: Characteristic::HeartRateMeasurement,
        value,
    };
    vec![
        (at, notification),
        (at, Input::PhoneSteps { total: second * 3 }),
    ]
}
