//! A journal of ten years: four entries a day and 2,500 runs.

use std::path::Path;
use std::sync::Arc;

use freshlegs::Companion;
use freshlegs_engine::recovery::{EntryId, NaiveDate};
use freshlegs_engine::{Moment, Summary, TrackPoint};
use freshlegs_store::{ArchiveItem, RunHeader, RunId, RunRecord, Source, Store};
use serde_json::{Value, json};
use tempfile::TempDir;

#[allow(dead_code, reason = "a part of what others need")]
#[path = "../../bins/seconds.rs"]
mod seconds;

pub(crate) const DAYS: i64 = 3_650;
const RUNS: i64 = 2_500;
/// Half an hour, so that the store is made in bearable time.
const SECONDS: u64 = 1_800;
const DAY_MS: i64 = 86_400_000;

/// Writes the journal into a folder of its own, which goes with what is returned.
pub(crate) fn written() -> TempDir {
    let folder = TempDir::new().unwrap();
    let store = Store::open(folder.path(), &seconds::key(), 0)
        .unwrap()
        .store;
    let record = half_an_hour();
    let now = chrono::Utc::now().timestamp_millis();
    for run in 0..RUNS {
        let header = header(run, now);
        store.import_run(&header, &summary(), &record).unwrap();
    }
    let today = chrono::Utc::now().date_naive();
    let entries = (0..DAYS).flat_map(|day| entries(day, today));
    let merge = store.merge(entries).unwrap();
    assert_eq!((merge.new, merge.broken), (4 * DAYS as u64, Vec::new()));
    drop(store);
    // The facts of runs are worked out once, when they come in.
    open(folder.path()).today().unwrap();
    folder
}

/// Opens what is in a folder, as a shell does.
pub(crate) fn open(folder: &Path) -> Arc<Companion> {
    let path = folder.to_string_lossy().into_owned();
    Companion::open(path, b"a key for a run that nobody ran.".to_vec()).unwrap()
}

fn header(run: i64, now_utc_ms: i64) -> RunHeader {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&run.to_be_bytes());
    RunHeader {
        id: RunId(id),
        started_at_utc_ms: now_utc_ms - run * DAYS * DAY_MS / RUNS,
        source: Source::Live,
        ..seconds::header(0)
    }
}

fn summary() -> Summary {
    Summary {
        distance_m: 5_400.0,
        moving_s: SECONDS as f64,
        elapsed_s: SECONDS as f64,
        ..Summary::default()
    }
}

/// The entries of a day so many days ago: a morning, a card, food and drink, and strength or mobility.
fn entries(ago: i64, today: NaiveDate) -> impl Iterator<Item = ArchiveItem> {
    let day = today - chrono::Days::new(ago as u64);
    let level = ago % 8;
    let bodies = [
        json!({"kind": "check_in", "sleep_h": 6.0 + (ago % 5) as f64 / 2.0, "leg_heaviness": level,
            "fatigue": 1 + ago % 5, "mood": 4, "stress": 2, "resting_heart_rate_bpm": 50 + ago % 6,
            "rmssd_ms": 40 + ago % 25, "soreness": [{"part": "calf", "side": "left", "level": 3}]}),
        json!({"kind": "run_card", "rpe": 3 + ago % 4, "leg_heaviness": level,
            "note": "up the hill and down again"}),
        json!({"kind": "intake", "carbohydrate_before_g": 60, "fluid_ml": 500}),
        json!({"kind": "activity", "activity": if ago % 3 == 0 { "strength" } else { "mobility" },
            "minutes": 20}),
    ];
    let at_utc_ms = day
        .and_hms_opt(7, 0, 0)
        .unwrap()
        .and_utc()
        .timestamp_millis();
    bodies.into_iter().zip(0_u8..).map(move |(body, place)| {
        let mut id = [place; 16];
        id[..8].copy_from_slice(&ago.to_be_bytes());
        let plain: Value = json!({
            "id": EntryId(id), "day": day, "at_utc_ms": at_utc_ms + i64::from(place) * 3_600_000,
            "utc_offset_s": 0, "edited_utc_ms": at_utc_ms, "kind": body["kind"], "body": body,
        });
        ArchiveItem::of_plain("entry", plain).unwrap().unwrap()
    })
}

fn half_an_hour() -> RunRecord {
    let wave = |second: u64, period: f64| (second as f64 / period).sin();
    let point = |second| TrackPoint {
        at: Moment::from_secs(second),
        moving: true,
        distance_m: second as f64 * 3.0 + wave(second, 7.0),
        altitude_m: Some((430.0 + 20.0 * wave(second, 200.0)) as f32),
        speed_m_per_s: Some((3.0 + 0.2 * wave(second, 11.0)) as f32),
        heart_rate_bpm: Some((150.0 + 6.0 * wave(second, 50.0)) as u16),
        cadence_spm: Some((170.0 + 3.0 * wave(second, 13.0)) as f32),
        ..TrackPoint::default()
    };
    RunRecord {
        track: (0..SECONDS).map(point).collect(),
        ..RunRecord::default()
    }
}
