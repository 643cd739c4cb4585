use std::fs;

use freshlegs_store::{Key, Store, StoreError};

use crate::support::{Home, NOW_UTC_MS, assert_untouched, header, key, record, summary};

#[test]
fn a_wrong_key_is_said_and_touches_nothing() {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 3);
    let home = home.killed();
    let before = home.bytes();
    assert!(before["freshlegs.db-wal"].len() > 1_000);
    let opened = Store::open(&home.folder(), &Key::new([8; 32]), NOW_UTC_MS);
    assert_eq!(opened.unwrap_err(), StoreError::WrongKey);
    assert_untouched(&home, &before);
}

#[test]
fn without_the_check_file_the_right_key_writes_it_again() {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 3);
    let home = home.killed();
    fs::remove_file(home.file("freshlegs.key-check")).unwrap();
    assert_eq!(home.open().unfinished().unwrap().len(), 1);
    assert!(home.file("freshlegs.key-check").exists());
}

#[test]
fn without_the_check_file_a_wrong_key_touches_nothing() {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 3);
    let home = home.killed();
    fs::remove_file(home.file("freshlegs.key-check")).unwrap();
    let before = home.bytes();
    let opened = Store::open(&home.folder(), &Key::new([8; 32]), NOW_UTC_MS);
    assert_eq!(opened.unwrap_err(), StoreError::WrongKey);
    assert_untouched(&home, &before);
}

#[test]
fn without_the_check_file_a_damaged_first_page_is_not_told_from_a_wrong_key() {
    let home = Home::new();
    home.open()
        .begin_run(&header(1))
        .unwrap()
        .finish(&summary(0.0))
        .unwrap();
    fs::remove_file(home.file("freshlegs.key-check")).unwrap();
    crate::support::flip(&home.file("freshlegs.db"), 100);
    let before = home.bytes();
    let opened = Store::open(&home.folder(), &key(), NOW_UTC_MS);
    assert_eq!(opened.unwrap_err(), StoreError::WrongKey);
    assert_untouched(&home, &before);
}

#[test]
fn a_damaged_check_file_is_written_again() {
    let home = Home::new();
    home.open().begin_run(&header(1)).unwrap();
    fs::write(home.file("freshlegs.key-check"), b"nonsense").unwrap();
    assert_eq!(home.open().runs().unwrap().len(), 1);
    assert_ne!(home.bytes()["freshlegs.key-check"], b"nonsense");
}

#[test]
fn a_deleted_database_is_made_anew_for_the_same_key_only() {
    let home = Home::new();
    home.open().begin_run(&header(1)).unwrap();
    fs::remove_file(home.file("freshlegs.db")).unwrap();
    let opened = Store::open(&home.folder(), &Key::new([8; 32]), NOW_UTC_MS);
    assert_eq!(opened.unwrap_err(), StoreError::WrongKey);
    assert_eq!(home.open().runs().unwrap(), []);
}

#[test]
fn nothing_of_a_run_is_readable_in_the_files() {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 3);
    for (name, bytes) in home.bytes() {
        for word in ["SQLite format", "first boot", "0.1.0"] {
            let found = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {name}");
        }
    }
}

#[test]
fn a_second_opener_is_told_that_the_store_is_busy() {
    let home = Home::new();
    let store = home.open();
    let second = Store::open(&home.folder(), &key(), NOW_UTC_MS);
    assert_eq!(second.unwrap_err(), StoreError::Busy);
    let writer = store.begin_run(&header(1)).unwrap();
    drop(store);
    let second = Store::open(&home.folder(), &key(), NOW_UTC_MS);
    assert_eq!(
        second.unwrap_err(),
        StoreError::Busy,
        "a writer holds the store"
    );
    drop(writer);
    home.open();
}
