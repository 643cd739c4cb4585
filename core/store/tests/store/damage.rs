use std::fs::{self, OpenOptions};

use freshlegs_store::{Opened, Store, StoreError};

use crate::support::{
    Home, KEY_PRAGMA, NOW_UTC_MS, assert_untouched, flip, header, heartbeat, id, key, record,
    record_at_once, summary,
};

const PAGE: usize = 4_096;
const DATED: &str = "freshlegs-damaged-2026-11-23T022638Z";

/// A store that was closed cleanly, with two finished runs of 400 s.
fn home_with_runs() -> Home {
    let home = Home::new();
    let store = home.open();
    for number in 1..=2 {
        let mut writer = store.begin_run(&header(number)).unwrap();
        record_at_once(&mut writer, 400, 1);
        writer.finish(&summary(360.0)).unwrap();
    }
    drop(store);
    assert!(!home.file("freshlegs.db-wal").exists());
    home
}

/// A store whose process was killed after three seconds of its first run.
fn killed_home() -> Home {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 3);
    home.killed()
}

/// The database has been set aside with these bytes, and a fresh one works.
fn assert_set_aside(home: &Home, opened: &Opened, database: &[u8]) {
    let aside = opened.set_aside.as_ref().unwrap();
    assert_eq!(aside.path, home.file(&format!("{DATED}.db")));
    assert!(fs::read(&aside.path).unwrap() == database);
    assert_eq!(opened.store.runs(), Ok(vec![]));
    record(&mut opened.store.begin_run(&header(9)).unwrap(), 0, 2);
}

#[test]
fn a_flipped_bit_anywhere_hides_no_run_without_a_word() {
    let sound = home_with_runs();
    let store = sound.open();
    let runs = [1, 2].map(|number| store.run(id(number)).unwrap());
    drop(store);
    let pages = fs::metadata(sound.file("freshlegs.db")).unwrap().len() as usize / PAGE;
    assert!(pages > 10);
    for page in 0..pages {
        let home = sound.killed();
        flip(&home.file("freshlegs.db"), page * PAGE + 1_000);
        let damaged = fs::read(home.file("freshlegs.db")).unwrap();
        let opened = home.opened();
        if opened.set_aside.is_some() {
            assert_set_aside(&home, &opened, &damaged);
            continue;
        }
        assert_eq!(opened.store.runs().unwrap().len(), 2, "page {page}");
        for run in &runs {
            let read = opened.store.run(run.header.id);
            let is_damaged = matches!(read, Err(StoreError::Damaged { .. }));
            assert!(
                is_damaged || read.as_ref() == Ok(run),
                "page {page}: {read:?}"
            );
        }
        let mut writer = opened.store.begin_run(&header(9)).unwrap();
        record(&mut writer, 0, 20);
        writer.finish(&summary(60.0)).unwrap();
        assert_eq!(opened.store.run(id(9)).unwrap().record.track.len(), 20);
    }
}

#[test]
fn a_damaged_record_that_is_looked_at_does_not_stop_a_recording() {
    let home = home_with_runs();
    let pages = fs::metadata(home.file("freshlegs.db")).unwrap().len() as usize / PAGE;
    let is_read_too_late = |page: &usize| {
        let copy = home.killed();
        flip(&copy.file("freshlegs.db"), page * PAGE + 1_000);
        let opened = copy.opened();
        opened.set_aside.is_none() && opened.store.run(id(1)).is_err()
    };
    let page = (0..pages).find(is_read_too_late).unwrap();
    flip(&home.file("freshlegs.db"), page * PAGE + 1_000);
    let store = home.open();
    let mut writer = store.begin_run(&header(9)).unwrap();
    record(&mut writer, 0, 5);
    assert!(matches!(store.run(id(1)), Err(StoreError::Damaged { .. })));
    record(&mut writer, 5, 10);
    writer.finish(&summary(30.0)).unwrap();
    assert_eq!(store.run(id(9)).unwrap().record.track.len(), 10);
    drop(store);
    let damaged = fs::read(home.file("freshlegs.db")).unwrap();
    let opened = Store::open_checked(&home.folder(), &key(), NOW_UTC_MS).unwrap();
    assert_set_aside(&home, &opened, &damaged);
}

#[test]
fn a_first_page_of_zeros_is_damage_and_no_wrong_key() {
    let home = home_with_runs();
    let mut bytes = fs::read(home.file("freshlegs.db")).unwrap();
    bytes[..PAGE].fill(0);
    fs::write(home.file("freshlegs.db"), &bytes).unwrap();
    assert_set_aside(&home, &home.opened(), &bytes);
}

#[test]
fn a_truncated_database_is_set_aside() {
    for length in [1, 511, PAGE, PAGE + 5, 5 * PAGE] {
        let home = home_with_runs();
        let bytes = fs::read(home.file("freshlegs.db")).unwrap();
        fs::write(home.file("freshlegs.db"), &bytes[..length]).unwrap();
        assert_set_aside(&home, &home.opened(), &bytes[..length]);
    }
}

#[test]
fn what_was_not_yet_in_a_damaged_database_is_set_aside_with_it() {
    let home = killed_home();
    let wal = fs::read(home.file("freshlegs.db-wal")).unwrap();
    let mut bytes = fs::read(home.file("freshlegs.db")).unwrap();
    bytes.truncate(PAGE / 2);
    fs::write(home.file("freshlegs.db"), &bytes).unwrap();
    // The pages of the log are newer than those of the database, so all of them are whole.
    let opened = home.opened();
    if opened.set_aside.is_some() {
        assert!(fs::read(home.file(&format!("{DATED}.db-wal"))).unwrap() == wal);
        assert_set_aside(&home, &opened, &bytes);
    } else {
        assert_eq!(opened.store.unfinished().unwrap()[0].inputs, 15);
    }
}

#[test]
fn a_log_without_its_database_is_kept() {
    for empty_database in [false, true] {
        let home = killed_home();
        let wal = fs::read(home.file("freshlegs.db-wal")).unwrap();
        if empty_database {
            fs::write(home.file("freshlegs.db"), []).unwrap();
        } else {
            fs::remove_file(home.file("freshlegs.db")).unwrap();
        }
        let opened = home.opened();
        assert!(opened.set_aside.is_some());
        assert_eq!(opened.store.runs(), Ok(vec![]));
        assert_eq!(
            fs::read(home.file(&format!("{DATED}.db-wal"))).unwrap(),
            wal
        );
    }
}

#[test]
fn a_log_that_is_no_log_is_kept_and_the_database_goes_on() {
    let home = home_with_runs();
    let garbage = vec![0x5a; 3 * PAGE];
    fs::write(home.file("freshlegs.db-wal"), &garbage).unwrap();
    let opened = home.opened();
    let aside = opened.set_aside.unwrap();
    assert_eq!(aside.path, home.file(&format!("{DATED}.db-wal")));
    assert_eq!(fs::read(aside.path).unwrap(), garbage);
    assert_eq!(opened.store.runs().unwrap().len(), 2);
}

#[test]
fn a_log_that_was_cut_off_while_it_was_written_loses_only_the_last_second() {
    let home = killed_home();
    let wal = home.file("freshlegs.db-wal");
    let length = fs::metadata(&wal).unwrap().len();
    OpenOptions::new()
        .write(true)
        .open(&wal)
        .unwrap()
        .set_len(length - 7)
        .unwrap();
    let run = home.open().unfinished().unwrap().remove(0);
    assert_eq!(run.heartbeat, heartbeat(1));
    assert_eq!(run.inputs, 10);
}

#[test]
fn two_damaged_databases_of_one_second_are_both_kept() {
    let home = home_with_runs();
    for _ in 0..2 {
        fs::write(home.file("freshlegs.db"), [1; 10]).unwrap();
        assert!(home.opened().set_aside.is_some());
    }
    let kept = home
        .bytes()
        .into_keys()
        .filter(|name| name.starts_with(DATED));
    assert_eq!(
        kept.collect::<Vec<_>>(),
        [format!("{DATED}-2.db"), format!("{DATED}.db")]
    );
}

#[test]
fn a_newer_database_is_refused_and_untouched() {
    let home = Home::new();
    home.open();
    let connection = rusqlite::Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    connection
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    drop(connection);
    let before = home.bytes();
    let opened = Store::open(&home.folder(), &key(), NOW_UTC_MS);
    assert_eq!(
        opened.unwrap_err(),
        StoreError::TooNew {
            found: 99,
            known: 4
        }
    );
    assert_untouched(&home, &before);
}

#[test]
fn a_folder_that_cannot_be_made_is_not_writable() {
    let home = Home::new();
    fs::write(home.folder(), b"a file is in the way").unwrap();
    let opened = Store::open(&home.folder(), &key(), NOW_UTC_MS);
    assert!(
        matches!(opened, Err(StoreError::NotWritable { .. })),
        "{opened:?}"
    );
}
