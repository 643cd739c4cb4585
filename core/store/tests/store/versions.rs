//! Databases of every version that has ever been written, as they lie on somebody's phone.

use std::fs;

use freshlegs_engine::coaching::{CueKind, Word};
use freshlegs_engine::sensing::KnownSensor;
use freshlegs_engine::{CadenceFactor, CueOutcome, CueRecord, Moment, Save, Setup, Summary};
use freshlegs_store::{Source, StoredCue};
use rusqlite::{Connection, params};

use crate::support::{Home, KEY_PRAGMA, START_UTC_MS, id, saves};

/// The schema as it was then; a migration, once released, never changes.
const SCHEMA_1: &str = include_str!("../../src/schema/1.sql");

const SCHEMA_2: &str = include_str!("../../src/schema/2.sql");

/// Seconds 299 to 301 and 330 of the simulated run, a lap, an event and a cue that was spoken, as
/// version 1 packed them.
pub(crate) const RECORD_1: &str = "\
    D40128B52FFD20D4A10600010402F0BF24D00F00C0B503040296910B8A05399685010402B4FC87C603FC0200905304\
    01888FD57436355E04019A430402070401822F56169D010401A6020100010401AA1A00093C01010201E20330090402\
    82C0248C108003AAB1030102000000010402000001CA0623103637101D02141B2C010102010001A0A42801A0A42801\
    C09A0C0101C2E4010101EC88020001010A2244697374616E63652201010201C0CF240922737461727465642203476F\
    2E010102082253706F6B656E220101C0CF24107B2253656E736F724C6F7374223A317D";

pub(crate) const SUMMARY_1: &str = r#"{"distance_m":900.0,"moving_s":300.0,"elapsed_s":307.0,
    "heart_rate_avg_bpm":148.123456789,"heart_rate_max_bpm":171,"cadence_avg_spm":null,
    "pace_avg_s_per_km":null,"ascent_m":null,"cues":0}"#;

#[test]
fn a_database_of_version_1_opens_and_its_run_reads() {
    let (home, connection) = version_1();
    let setup = serde_json::to_string(&Setup::default()).unwrap();
    connection
        .execute(
            "INSERT INTO run (id, started_ms, utc_offset_s, engine_version, kind, setup, source,
                              summary, distance_m, elapsed_s)
             VALUES (?1, ?2, 3600, '0.1.0', '\"easy\"', ?3, 'live', ?4, 900.0, 307.0)",
            params![id(1).0, START_UTC_MS, setup, SUMMARY_1],
        )
        .unwrap();
    connection
        .execute(
            "INSERT INTO record (run, data) VALUES (1, ?1)",
            [from_hex(RECORD_1)],
        )
        .unwrap();
    drop(connection);

    let run = home.open().run(id(1)).unwrap();
    assert_eq!(
        (run.header.utc_offset_s, run.header.source),
        (3_600, Source::Live)
    );
    let summary = Summary {
        distance_m: 900.0,
        moving_s: 300.0,
        elapsed_s: 307.0,
        heart_rate_avg_bpm: Some(148.123_456_789),
        heart_rate_max_bpm: Some(171),
        ..Summary::default()
    };
    assert_eq!(run.summary, Some(summary));
    let cue = CueRecord {
        id: 1,
        at: Moment::from_secs(300),
        kind: CueKind::Started,
        text: "Go.".to_owned(),
    };
    let outcome = Some(CueOutcome::Spoken);
    assert_eq!(run.record.cues, [StoredCue { cue, outcome }]);
    let points = run.record.track.into_iter().map(Save::Point);
    let beats = run.record.beats.into_iter().map(Save::Beats);
    let laps = run.record.laps.into_iter().map(Save::Lap);
    let events = run.record.events.into_iter().map(Save::Event);
    let read: Vec<_> = points.chain(beats).chain(laps).chain(events).collect();
    let saved: Vec<_> = [299, 300, 301, 330].into_iter().flat_map(saves).collect();
    assert_eq!(read.len(), saved.len());
    assert!(saved.iter().all(|save| read.contains(save)), "{read:?}");
}

#[test]
fn a_sensor_of_version_1_keeps_its_factor_and_is_not_paired() {
    let (home, connection) = version_1();
    connection
        .execute_batch(
            r#"INSERT INTO sensor VALUES ('AA:BB', '"strides"'), ('CC:DD', NULL);
               INSERT INTO kept VALUES ('profile', '{"resting_heart_rate_bpm":48}');"#,
        )
        .unwrap();
    drop(connection);

    let store = home.open();
    assert_eq!(store.sensors(), Ok(vec![]));
    let strides = Some(CadenceFactor::Strides);
    assert_eq!(store.cadence_factor("AA:BB"), Ok(strides));
    assert_eq!(store.cadence_factor("CC:DD"), Ok(None));
    let profile = store.profile().unwrap().unwrap();
    assert_eq!(profile.resting_heart_rate_bpm(), Some(48));
    let pod = KnownSensor {
        identity: "AA:BB".to_owned(),
        cadence_factor: Some(CadenceFactor::Steps),
        ..KnownSensor::default()
    };
    store.pair_sensor(&pod).unwrap();
    drop(store);
    // What was learnt weighs more than what the pairing says, and the second opening migrates nothing.
    let sensors = home.open().sensors().unwrap();
    assert_eq!(sensors.len(), 1);
    assert_eq!(sensors[0].cadence_factor, strides);
}

#[test]
fn a_database_of_version_2_keeps_its_sensors_and_has_room_for_red_flags() {
    let (home, connection) = version_1();
    connection.execute_batch(SCHEMA_2).unwrap();
    connection
        .execute_batch(
            r#"INSERT INTO paired VALUES ('AA:BB', 0, 'Strap', NULL, NULL, NULL, '["heart_rate"]', 80, 1, 2);
               PRAGMA user_version = 2;"#,
        )
        .unwrap();
    drop(connection);

    let store = home.open();
    assert_eq!(store.sensors().unwrap()[0].name, "Strap");
    assert_eq!(store.follow_ups(), Ok(vec![]));
    store.remember_red_flag(Word::Chest, 7).unwrap();
    drop(store);
    assert_eq!(home.open().follow_ups().unwrap().len(), 1);
}

/// An empty database as version 1 left it.
fn version_1() -> (Home, Connection) {
    let home = Home::new();
    fs::create_dir(home.folder()).unwrap();
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    connection.execute_batch(SCHEMA_1).unwrap();
    connection.execute_batch("PRAGMA user_version = 1").unwrap();
    (home, connection)
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .chars()
        .map(|digit| digit.to_digit(16).unwrap() as u8)
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect()
}
