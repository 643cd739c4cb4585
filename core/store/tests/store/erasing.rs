use std::fs;

use freshlegs_engine::coaching::Word;
use freshlegs_engine::recovery::{FACTS_VERSION, RunFacts};
use freshlegs_store::StoreError;
use rusqlite::Connection;

use crate::support::{
    Home, KEY_PRAGMA, check_in, flip, header, id, journal_entry, record, record_at_once, summary,
};

#[test]
fn everything_is_deleted_and_the_store_stays_usable() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record_at_once(&mut writer, 2_000, 1);
    writer.finish(&summary(6_000.0)).unwrap();
    store
        .keep_facts(id(1), FACTS_VERSION, &RunFacts::default())
        .unwrap();
    record(&mut store.begin_run(&header(2)).unwrap(), 0, 3);
    for number in 0..100 {
        let entry = journal_entry(number, "2026-03-10", check_in(Some("well")));
        store.keep_entry(&entry).unwrap();
    }
    store.keep("goal", &7).unwrap();
    store.remember_red_flag(Word::Pain, 1_000).unwrap();
    let before = fs::metadata(home.file("freshlegs.db")).unwrap().len();
    store.delete_everything().unwrap();
    assert_eq!(store.archive().unwrap().count(), 0);
    // What remains is no more than an empty database has, and its log is empty.
    let empty = Home::new();
    empty.open().keep("goal", &7).unwrap();
    let after = fs::metadata(home.file("freshlegs.db")).unwrap().len();
    let least = fs::metadata(empty.file("freshlegs.db")).unwrap().len();
    assert!(
        after < before && after <= least,
        "{after} of {before}, {least}"
    );
    assert!(home.bytes()["freshlegs.db-wal"].is_empty());
    let mut writer = store.begin_run(&header(1)).unwrap();
    record(&mut writer, 0, 3);
    writer.finish(&summary(9.0)).unwrap();
    drop(store);
    assert_eq!(home.open().runs().unwrap().len(), 1);
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    let free = "PRAGMA freelist_count";
    let free: u32 = connection.query_row(free, [], |row| row.get(0)).unwrap();
    let mode = "PRAGMA auto_vacuum";
    let mode: u32 = connection.query_row(mode, [], |row| row.get(0)).unwrap();
    assert_eq!((free, mode), (0, 1));
}

#[test]
fn nothing_is_deleted_while_a_run_is_recorded() {
    let home = Home::new();
    let store = home.open();
    let entry = journal_entry(1, "2026-03-10", check_in(None));
    store.keep_entry(&entry).unwrap();
    let mut writer = store.begin_run(&header(1)).unwrap();
    assert_eq!(store.delete_everything(), Err(StoreError::Recording));
    record(&mut writer, 0, 3);
    writer.finish(&summary(9.0)).unwrap();
    assert_eq!(store.archive().unwrap().count(), 2);
    store.delete_everything().unwrap();
    assert_eq!(store.archive().unwrap().count(), 0);
}

#[test]
fn a_database_that_was_set_aside_is_deleted_with_everything() {
    let home = Home::new();
    home.open().keep("goal", &7).unwrap();
    flip(&home.file("freshlegs.db"), 100);
    let opened = home.opened();
    let aside = opened.set_aside.unwrap().path;
    assert!(aside.exists());
    opened.store.delete_everything().unwrap();
    assert!(!aside.exists());
    drop(opened.store);
    home.open();
}
