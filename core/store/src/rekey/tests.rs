//! A change of the key, stopped everywhere.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::TempDir;

use super::*;
use crate::database::Look;
use crate::files::length;

const PAGE: usize = 4_096;

fn old() -> Key {
    Key::new([1; Key::LEN])
}

fn new() -> Key {
    Key::new([2; Key::LEN])
}

/// Enough that no cache holds it.
fn filled() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), &old(), 0).unwrap().store;
    for number in 0..40 {
        store
            .keep(&format!("thing {number}"), &text(number))
            .unwrap();
    }
    store.settle();
    folder
}

fn text(number: u32) -> String {
    format!("{number} ").repeat(40_000)
}

/// A copy of the folder as a killed process would have left it.
fn killed(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }
    copy
}

/// The connection of a process that is about to exchange the key.
fn begun(folder: &Path) -> (Files, Connection) {
    let files = Files::new(folder);
    let connection = database::open(&files, &old(), Look::WhereNeeded).unwrap();
    (files, connection)
}

/// One key opens everything, after the other one has been refused and has touched nothing.
fn assert_opens(folder: &Path, right: &Key, wrong: &Key, when: &str) {
    let bytes = |folder: &Path| {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .filter(|path| length(path).unwrap() > 0)
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        files.sort();
        files
    };
    let before = bytes(folder);
    let refused = Store::open(folder, wrong, 0).map(|_| ());
    assert_eq!(refused, Err(StoreError::WrongKey), "{when}");
    assert!(
        before == bytes(folder),
        "{when}: the wrong key changed files"
    );
    for _ in 0..2 {
        let opened = Store::open_checked(folder, right, 0).unwrap();
        assert_eq!(opened.set_aside, None, "{when}");
        for number in 0..40 {
            let kept: Option<String> = opened.store.kept(&format!("thing {number}")).unwrap();
            assert!(kept == Some(text(number)), "{when}: thing {number}");
        }
        assert!(!Files::new(folder).next_key_check().exists());
        drop(opened);
        let refused = Store::open(folder, wrong, 0).map(|_| ());
        assert_eq!(refused, Err(StoreError::WrongKey), "{when}");
    }
}

#[test]
fn the_new_key_opens_everything_and_the_old_one_nothing() {
    let folder = filled();
    let store = Store::open(folder.path(), &old(), 0).unwrap().store;
    store.rekey(&new()).unwrap();
    store.keep("thing 40", &"after").unwrap();
    drop(store);
    assert_opens(folder.path(), &new(), &old(), "at the end");
    let store = Store::open(folder.path(), &new(), 0).unwrap().store;
    assert_eq!(store.kept("thing 40"), Ok(Some("after".to_owned())));
    store.rekey(&old()).unwrap();
    store.rekey(&old()).unwrap();
    drop(store);
    assert_opens(folder.path(), &old(), &new(), "there and back");
}

#[test]
fn a_process_may_die_after_each_step() {
    let folder = filled();
    let (files, connection) = begun(folder.path());
    let copy = || killed(folder.path());
    assert_opens(copy().path(), &old(), &new(), "before the first step");
    announce(&files, &new()).unwrap();
    assert_opens(copy().path(), &old(), &new(), "announced");
    database::rekey(&connection, &new()).unwrap();
    assert_opens(copy().path(), &new(), &old(), "encrypted");
    drop(connection);
    assert_opens(copy().path(), &new(), &old(), "closed");
    key_check::write(&files.key_check(), &new()).unwrap();
    assert_opens(copy().path(), &new(), &old(), "confirmed");
    confirm(&files, &new()).unwrap();
    assert_opens(copy().path(), &new(), &old(), "the end");
}

#[test]
fn a_process_may_die_in_the_middle_of_writing_the_log() {
    let folder = filled();
    let (files, connection) = begun(folder.path());
    // The log stays as it is when the transaction has come through.
    connection
        .execute_batch("PRAGMA wal_autocheckpoint = 0")
        .unwrap();
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    let database = fs::read(files.database()).unwrap();
    announce(&files, &new()).unwrap();
    database::rekey(&connection, &new()).unwrap();
    assert!(fs::read(files.database()).unwrap() == database);
    let log = fs::read(files.wal()).unwrap();
    let frames = (log.len() - 32) / (PAGE + 24);
    assert!(frames * PAGE >= database.len());
    for (frame, rest) in [
        (0, 0),
        (0, 9),
        (1, 0),
        (frames / 2, 77),
        (frames - 1, 4_000),
    ] {
        let copy = killed(folder.path());
        let end = 32 + frame * (PAGE + 24) + rest;
        fs::write(copy.path().join("freshlegs.db-wal"), &log[..end]).unwrap();
        assert_opens(copy.path(), &old(), &new(), &format!("frame {frame}"));
    }
    assert_opens(killed(folder.path()).path(), &new(), &old(), "committed");
}

#[test]
fn a_process_may_die_in_the_middle_of_moving_the_log_to_the_database() {
    let folder = filled();
    let (files, connection) = begun(folder.path());
    connection
        .execute_batch("PRAGMA wal_autocheckpoint = 0")
        .unwrap();
    announce(&files, &new()).unwrap();
    database::rekey(&connection, &new()).unwrap();
    let committed = killed(folder.path());
    drop(connection);
    let moved = fs::read(files.database()).unwrap();
    let pages = moved.len() / PAGE;
    for page in [1, 2, pages / 2, pages - 1, pages] {
        let copy = killed(committed.path());
        let path = copy.path().join("freshlegs.db");
        let mut half = fs::read(&path).unwrap();
        half[..page * PAGE].copy_from_slice(&moved[..page * PAGE]);
        fs::write(path, half).unwrap();
        assert_opens(copy.path(), &new(), &old(), &format!("page {page}"));
    }
}

#[test]
fn a_third_key_is_wrong_at_every_step_and_a_deleted_database_takes_either() {
    let folder = filled();
    let files = Files::new(folder.path());
    announce(&files, &new()).unwrap();
    let third = Key::new([3; Key::LEN]);
    let open = |folder: &Path, key: &Key| Store::open(folder, key, 0).map(|_| ());
    assert_eq!(open(folder.path(), &third), Err(StoreError::WrongKey));
    fs::remove_file(files.database()).unwrap();
    for key in [old(), new()] {
        let copy = killed(folder.path());
        assert_eq!(open(copy.path(), &third), Err(StoreError::WrongKey));
        assert_eq!(open(copy.path(), &key), Ok(()));
        assert_eq!(open(copy.path(), &third), Err(StoreError::WrongKey));
    }
}

#[test]
fn a_folder_that_cannot_be_written_leaves_the_old_key_and_the_store_usable() {
    let folder = filled();
    let store = Store::open(folder.path(), &old(), 0).unwrap().store;
    // No draft of a check file can be written where there is a folder of that name.
    let draft = folder.path().join("freshlegs.new");
    fs::create_dir(&draft).unwrap();
    assert!(store.rekey(&new()).is_err());
    fs::remove_dir(&draft).unwrap();
    store.keep("thing 39", &text(39)).unwrap();
    drop(store);
    assert_opens(folder.path(), &old(), &new(), "refused");
}

#[test]
fn the_key_stays_while_a_run_is_recorded() {
    let folder = filled();
    let store = Store::open(folder.path(), &old(), 0).unwrap().store;
    let claim = store.claim(crate::RunId([1; 16])).unwrap();
    assert_eq!(store.rekey(&new()), Err(StoreError::Recording));
    drop(claim);
    assert_eq!(store.rekey(&new()), Ok(()));
}
