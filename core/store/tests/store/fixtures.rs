//! Databases of every schema that was released, as files: `fixtures/schema-1.db` and on, encrypted with
//! the key of these tests.
//!
//! A schema that is about to be released gets its file once, with
//! `cargo test -p freshlegs-store --all-features -- --ignored writes_the_files`, which leaves those alone
//! that are there.

use std::fs;
use std::path::PathBuf;

use freshlegs_engine::coaching::Word;
use freshlegs_engine::coaching::legs::RunModel;
use freshlegs_engine::recovery::FollowUpAnswer;
use freshlegs_engine::{CadenceFactor, RunKind};
use freshlegs_store::{Source, Store};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::support::{
    Home, KEY_PRAGMA, NOW_UTC_MS, START_UTC_MS, check_in, id, journal_entry, key, saves,
};
use crate::versions::{RECORD_1, SUMMARY_1};

/// What was released, and what lay in it from then on.
const RELEASED: [(&str, &str); 3] = [
    (
        include_str!("../../src/schema/1.sql"),
        r#"INSERT INTO run VALUES
               (1, x'01010101010101010101010101010101', $START, 3600, 'first boot', 5000000, '0.1.0',
                '"easy"', '$SETUP7}', 'live', NULL, NULL, NULL, NULL, '$SUMMARY',
                900.0, 307.0, 1),
               (2, x'02020202020202020202020202020202', $START - 90000000, 3600, NULL, NULL, '0.1.0',
                '"race"', '$SETUP8}', 'imported', zeroblob(32), 0, 'fit', 'a.fit',
                '$SUMMARY', 900.0, 307.0, 0),
               (3, x'03030303030303030303030303030303', $START + 90000000, 3600, 'first boot', 5000000,
                '0.1.0', '"easy"', '$SETUP9}', 'live', NULL, NULL, NULL, NULL, NULL,
                NULL, NULL, 0);
           INSERT INTO record VALUES (1, x'$RECORD'), (2, x'$RECORD');
           INSERT INTO unfinished VALUES (3, 'first boot', 5000000, NULL);
           INSERT INTO live VALUES (3, 0, 299000000, $START + 90299000, x'$LIVE');
           INSERT INTO sensor VALUES ('AA:BB', '"strides"'), ('CC:DD', NULL);
           INSERT INTO kept VALUES ('profile', '{"resting_heart_rate_bpm":48}');"#,
    ),
    (
        include_str!("../../src/schema/2.sql"),
        r#"INSERT INTO paired VALUES
               ('AA:BB', 0, 'Pod', 'Maker', NULL, '1.2', '["cadence"]', 80, $START, $START - 1),
               ('EE:FF', 1, 'Strap', NULL, NULL, NULL, '["heart_rate"]', NULL, NULL, $START);"#,
    ),
    (
        include_str!("../../src/schema/3.sql"),
        r#"INSERT INTO leg_model VALUES (1, '0.2.0', '$MODEL');
           INSERT INTO red_flag VALUES ($START, '"pain"', '"gone"', $START + 5), ($START + 9, '"chest"', NULL, NULL);
           INSERT INTO kept VALUES ('answers', '{"yes":2}');"#,
    ),
];

/// The simulated runner's second 299, as an append of version 1 was packed.
const LIVE_1: &str = "\
    010101F0BF24010196910B0101B4FC87C6030101888FD57401019A430101822F0101A6020101AA1A0101E203010182C02401\
    02010401CA062300010101010100010001000100010100010001";

/// A setup as version 1 knew it, without its end.
const SETUP_1: &str = r#"{"kind":"easy","conditions":{"hot":false,"humid":false,"hilly":false},
    "profile":{"resting_heart_rate_bpm":null,"maximal_heart_rate_bpm":null,"sex":"unspecified",
    "units":"metric","language":"en","verbosity":"brief"},"plan":null,"announcements":{"splits":
    {"metrics":["split_pace","heart_rate_avg"],"duration":null,"distance":null},"rules":[]},
    "auto_pause":false,"seed":"#;

#[test]
fn a_database_of_every_released_schema_opens_with_all_that_lay_in_it() {
    for version in 1..=RELEASED.len() {
        let home = Home::new();
        fs::create_dir(home.folder()).unwrap();
        fs::copy(file(version), home.file("freshlegs.db")).unwrap();
        for opening in ["first", "second"] {
            let opened = Store::open_checked(&home.folder(), &key(), NOW_UTC_MS).unwrap();
            assert_eq!(opened.set_aside, None, "{version}, {opening}");
            assert_holds_all(&opened.store, version);
        }
        let store = home.open();
        let entry = journal_entry(1, "2026-03-10", check_in(None));
        store.keep_entry(&entry).unwrap();
        assert_eq!(store.all_entries(), Ok(vec![entry]));
        let without_facts = store.runs_without_facts(1);
        assert_eq!(without_facts, Ok(vec![id(2), id(1)]));
        drop(store);
        let fresh = Home::new();
        drop(fresh.open());
        assert_eq!(schema(&home), schema(&fresh), "{version}");
    }
}

fn assert_holds_all(store: &Store, version: usize) {
    let runs = store.runs().unwrap();
    let told: Vec<_> = runs.iter().map(|run| (run.id, run.kind)).collect();
    let (easy, race) = (RunKind::Easy, RunKind::Race);
    assert_eq!(told, [(id(3), easy), (id(1), easy), (id(2), race)]);
    assert!(matches!(runs[2].source, Source::Imported(_)));
    for number in 1..=2 {
        let run = store.run(id(number)).unwrap();
        assert_eq!(run.summary.map(|summary| summary.distance_m), Some(900.0));
        assert_eq!(run.header.setup.seed, 6 + u64::from(number));
        assert_eq!((run.record.track.len(), run.record.cues.len()), (4, 1));
    }
    let unfinished = store.unfinished().unwrap();
    assert_eq!(unfinished.len(), 1);
    assert_eq!(unfinished[0].heartbeat.at.as_micros(), 299_000_000);
    assert_eq!(store.run(id(3)).unwrap().record.track.len(), 1);
    let strides = Some(CadenceFactor::Strides);
    assert_eq!(store.cadence_factor("AA:BB"), Ok(strides));
    let profile = store.profile().unwrap().unwrap();
    assert_eq!(profile.resting_heart_rate_bpm(), Some(48));
    let sensors = store.sensors().unwrap();
    let names: Vec<_> = sensors.iter().map(|sensor| sensor.name.as_str()).collect();
    let models = store.leg_models(0..i64::MAX).unwrap();
    let follow_ups = store.follow_ups().unwrap();
    let answers: Option<Value> = store.kept("answers").unwrap();
    if version >= 2 {
        assert_eq!(names, ["Pod", "Strap"]);
    }
    if version >= 3 {
        assert_eq!(models, [(START_UTC_MS, RunModel::default())]);
        let told: Vec<_> = follow_ups.iter().map(|it| (it.word, it.answer)).collect();
        let gone = Some(FollowUpAnswer::Gone);
        assert_eq!(told, [(Word::Pain, gone), (Word::Chest, None)]);
        assert_eq!(answers, Some(json!({"yes": 2})));
    }
}

#[test]
fn the_append_that_lies_in_the_files_is_the_simulated_runners() {
    let home = Home::new();
    fs::create_dir(home.folder()).unwrap();
    fs::copy(file(1), home.file("freshlegs.db")).unwrap();
    let record = home.open().run(id(3)).unwrap().record;
    let read = (record.track[0], record.beats[0].clone());
    let [point, beats] = &saves(299)[..] else {
        panic!("a second without laps has two saves");
    };
    assert_eq!(point, &freshlegs_engine::Save::Point(read.0));
    assert_eq!(beats, &freshlegs_engine::Save::Beats(read.1));
}

#[test]
#[ignore = "writes the files that the other tests read"]
fn writes_the_files() {
    for version in 1..=RELEASED.len() {
        let file = file(version);
        if file.exists() {
            continue;
        }
        let connection = Connection::open(&file).unwrap();
        connection.execute_batch(KEY_PRAGMA).unwrap();
        connection
            .execute_batch("PRAGMA auto_vacuum = FULL; PRAGMA journal_mode = WAL")
            .unwrap();
        for (number, (schema, rows)) in (1..=version).zip(RELEASED) {
            connection.execute_batch(schema).unwrap();
            let model = serde_json::to_string(&RunModel::default()).unwrap();
            let rows = rows
                .replace("$START", &START_UTC_MS.to_string())
                .replace("$SUMMARY", SUMMARY_1)
                .replace("$RECORD", &RECORD_1.replace([' ', '\n'], ""))
                .replace("$LIVE", LIVE_1)
                .replace("$SETUP", SETUP_1)
                .replace("$MODEL", &model);
            connection.execute_batch(&rows).unwrap();
            let version = format!("PRAGMA user_version = {number}");
            connection.execute_batch(&version).unwrap();
        }
    }
}

fn file(version: usize) -> PathBuf {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/store/fixtures");
    PathBuf::from(folder).join(format!("schema-{version}.db"))
}

/// Every table and index of a database.
fn schema(home: &Home) -> Vec<(String, Option<String>)> {
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    let sql = "SELECT name, sql FROM sqlite_schema ORDER BY name";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(|row| row.unwrap()).collect()
}
