//! The journal, and what runs have taught recovery.

use freshlegs_engine::coaching::{RescueStep, Word};
use freshlegs_engine::recovery::entry::{Origin, RunCard, Tag, TagKind};
use freshlegs_engine::recovery::{
    CheckIn, Draft, EntryId, FACTS_VERSION, GaitAtSpeed, JournalEntry, RunFacts, TimeAtHeartRate,
};
use freshlegs_engine::{RunKind, Summary};
use freshlegs_store::{RunHeader, Source, Store, StoreError};
use rusqlite::{Connection, params};

use crate::support::{Home, KEY_PRAGMA, check_in, header, id, journal_entry};

#[test]
fn an_entry_reads_back_and_an_edited_one_takes_its_place() {
    let home = Home::new();
    let store = home.open();
    let first = journal_entry(1, "2026-03-10", check_in(Some("slept badly")));
    let imported = JournalEntry {
        origin: Origin::Imported("elite_hrv".to_owned()),
        ..journal_entry(2, "2026-03-09", check_in(None))
    };
    let card = RunCard {
        rpe: Some(6.5),
        helped: vec![RescueStep::ALL[0]],
        ..RunCard::default()
    };
    let card = journal_entry(3, "2026-03-11", Draft::RunCard(card));
    for entry in [&first, &imported, &card] {
        store.keep_entry(entry).unwrap();
    }
    let edited = JournalEntry {
        edited_utc_ms: first.edited_utc_ms + 1,
        day: "2026-03-12".parse().unwrap(),
        ..first.clone()
    };
    store.keep_entry(&edited).unwrap();
    drop(store);

    let store = home.open();
    assert_eq!(store.entry(first.id), Ok(edited.clone()));
    let mut all = store.all_entries().unwrap();
    all.sort_by_key(|entry| entry.day);
    assert_eq!(all, [imported.clone(), card.clone(), edited]);
    let days = imported.day..=card.day;
    assert_eq!(store.entries(days), Ok(vec![imported, card]));
}

#[test]
fn every_kind_reads_back() {
    let home = Home::new();
    let store = home.open();
    let bodies = [
        r#"{"kind":"intake","fluid_ml":600,"electrolytes":true,"note":"salt"}"#,
        r#"{"kind":"activity","activity":"swimming","minutes":30}"#,
        r#"{"kind":"blood","ferritin_ug_per_l":31.5}"#,
        r#"{"kind":"shoes","name":"The blue ones"}"#,
        r#"{"kind":"tag","tag":"heat"}"#,
        r#"{"kind":"absence","state":"away","until":"2026-03-20"}"#,
        r#"{"kind":"legs_today","feel":"so_so"}"#,
    ];
    for (number, body) in (1..).zip(bodies) {
        let draft = serde_json::from_str(body).unwrap();
        let entry = journal_entry(number, "2026-03-10", draft);
        store.keep_entry(&entry).unwrap();
        assert_eq!(store.entry(entry.id), Ok(entry), "{body}");
    }
    assert_eq!(store.all_entries().unwrap().len(), bodies.len());
}

#[test]
fn a_deleted_entry_is_gone() {
    let home = Home::new();
    let store = home.open();
    let entry = journal_entry(1, "2026-03-10", check_in(None));
    assert_eq!(store.delete_entry(entry.id), Err(StoreError::NotFound));
    store.keep_entry(&entry).unwrap();
    store.delete_entry(entry.id).unwrap();
    assert_eq!(store.entry(entry.id), Err(StoreError::NotFound));
    assert_eq!(store.all_entries(), Ok(vec![]));
}

#[test]
fn days_before_1970_and_far_ahead_are_days_too() {
    let home = Home::new();
    let store = home.open();
    for (number, day) in [(1, "1969-12-31"), (2, "1970-01-01"), (3, "9999-12-31")] {
        let entry = journal_entry(number, day, check_in(None));
        store.keep_entry(&entry).unwrap();
        assert_eq!(store.entry(entry.id), Ok(entry));
    }
    let until = "1970-01-01".parse().unwrap();
    let early = store.entries("0001-01-01".parse().unwrap()..=until);
    assert_eq!(early.unwrap().len(), 2);
}

#[test]
fn what_a_newer_version_wrote_is_left_out_and_never_lost() {
    let home = Home::new();
    let known = journal_entry(1, "2026-03-10", check_in(None));
    home.open().keep_entry(&known).unwrap();
    let newer = [
        // A kind, an origin and a value that have no name here; and a field that does no harm.
        (2_u8, None, r#"{"kind":"dream","of":"a long run"}"#),
        (
            3,
            Some(r#"{"told":"by a watch"}"#),
            r#"{"kind":"check_in"}"#,
        ),
        (4, None, r#"{"kind":"check_in","sleep_h":25}"#),
        (5, None, r#"{"kind":"check_in","mood":3,"dreams":2}"#),
    ];
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    for (number, origin, body) in newer {
        let sql = "INSERT INTO entry VALUES (?1, 20000, 0, 0, 0, 'newer', ?2, ?3)";
        connection
            .execute(sql, params![[number; 16], origin, body])
            .unwrap();
    }
    drop(connection);

    let store = home.open();
    let mut read: Vec<_> = store.all_entries().unwrap();
    read.sort_by_key(|entry| entry.id);
    assert_eq!(read.len(), 2);
    assert_eq!(read[0], known);
    let mood = CheckIn {
        mood: Some(3),
        ..CheckIn::default()
    };
    assert_eq!(read[1].entry.draft(), &Draft::CheckIn(mood));
    assert_eq!(store.entry(EntryId([2; 16])), Err(StoreError::NotFound));
    assert_eq!(store.archive().unwrap().count(), 5);
}

#[test]
fn no_word_of_an_entry_is_readable_in_the_files() {
    const WORDS: &str = "my left calf sings";
    let home = Home::new();
    let store = home.open();
    let tag = Tag {
        tag: TagKind::Travel,
        note: Some(WORDS.to_owned()),
    };
    for number in 0..40 {
        let entry = journal_entry(number, "2026-03-10", Draft::Tag(tag.clone()));
        store.keep_entry(&entry).unwrap();
    }
    // What is settled lies in the database; this lies in the write-ahead log, as when one is killed.
    let _writer = store.begin_run(&header(1)).unwrap();
    let files = home.bytes();
    assert!(files["freshlegs.db-wal"].len() > 4_096);
    for words in [WORDS, "long_standing", "\"kind\":\"tag\"", "travel"] {
        for (name, bytes) in &files {
            assert!(!holds(bytes, words), "{words} in {name}");
        }
    }
    // The same database without its cipher shows them.
    let home = home.killed();
    let plain = home.file("plain.db");
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    let attach = "ATTACH ?1 AS plain KEY ''";
    connection.execute(attach, [plain.to_str()]).unwrap();
    connection
        .query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))
        .unwrap();
    drop(connection);
    let plain = std::fs::read(plain).unwrap();
    assert!(holds(&plain, WORDS) && holds(&plain, "\"kind\":\"tag\""));
}

#[test]
fn only_the_runners_own_finished_runs_have_facts_and_each_of_its_version() {
    let home = Home::new();
    let store = home.open();
    for (number, source) in [
        (2, Source::Live),
        (1, Source::Live),
        (3, Source::Simulated),
        (4, Source::Replay),
    ] {
        let header = RunHeader {
            source,
            ..header(number)
        };
        let writer = store.begin_run(&header).unwrap();
        writer.finish(&Summary::default()).unwrap();
    }
    let _unfinished = store.begin_run(&header(5)).unwrap();
    assert_eq!(
        store.runs_without_facts(FACTS_VERSION),
        Ok(vec![id(1), id(2)])
    );
    assert_eq!(store.own_runs(), Ok(vec![]));
    store.keep_facts(id(1), FACTS_VERSION, &facts()).unwrap();
    store
        .keep_facts(id(2), FACTS_VERSION + 1, &facts())
        .unwrap();
    assert_eq!(store.runs_without_facts(FACTS_VERSION), Ok(vec![id(2)]));
    assert_eq!(store.runs_without_facts(FACTS_VERSION + 1), Ok(vec![id(1)]));
    let runs = store.own_runs().unwrap();
    assert_eq!(runs.len(), 1);
    assert_eq!(runs[0].id, id(1).to_string());
    assert_eq!(runs[0].started_at_utc_ms, header(1).started_at_utc_ms);
    assert_eq!(runs[0].utc_offset_s, 3_600);
    assert_eq!(runs[0].facts, facts());
    store.delete_run(id(1)).unwrap();
    assert_eq!(store.own_runs(), Ok(vec![]));
    let gone = store.keep_facts(id(1), FACTS_VERSION, &facts());
    assert_eq!(gone, Err(StoreError::NotFound));
}

/// Facts are packed by the order of their fields. Where this fails, their shape has changed: then
/// `FACTS_VERSION` must grow by one, and these bytes with it.
#[test]
fn the_facts_of_version_1_are_packed_as_ever() {
    assert_eq!(FACTS_VERSION, 1);
    let packed = "\
        00010000000000709740000000000088B3400100000000000029400002910180897AA001C0843D01C801013333333333\
        33F73F000001000000000000084058000000000000654000027800840102019003010000";
    let home = Home::new();
    let store = home.open();
    store
        .begin_run(&header(1))
        .unwrap()
        .finish(&Summary::default())
        .unwrap();
    store.keep_facts(id(1), FACTS_VERSION, &facts()).unwrap();
    drop(store);
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    let sql = "SELECT hex(facts) FROM run_facts";
    let hex: String = connection.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(hex, packed);
}

fn facts() -> RunFacts {
    let at = |bpm, ms| TimeAtHeartRate { bpm, ms };
    RunFacts {
        kind: RunKind::default(),
        eased: true,
        moving_s: 1_500.0,
        distance_m: 5_000.0,
        ascent_m: Some(12.5),
        heart_rate: vec![at(145, 2_000_000), at(160, 1_000_000)],
        heart_rate_peak_bpm: Some(200),
        efficiency: Some(1.45),
        gait: vec![GaitAtSpeed {
            speed_m_per_s: 3.0,
            seconds: 88,
            cadence_spm: 168.0,
            contact_ms: None,
        }],
        words: vec![(120, Word::Heavy), (132, Word::Better)],
        heavy_confirmed_s: vec![400],
        helped: vec![RescueStep::ALL[0]],
        ..RunFacts::default()
    }
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|window| window == words.as_bytes())
}

#[test]
fn keeping_an_entry_leaves_a_clean_end() {
    let home = Home::new();
    let store: Store = home.open();
    let entry = journal_entry(1, "2026-03-10", check_in(None));
    store.keep_entry(&entry).unwrap();
    assert!(home.bytes()["freshlegs.db-wal"].is_empty());
}
