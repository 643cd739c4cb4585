//! One connection: opened, keyed, checked and brought to the newest version.

use std::fs;
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::files::{Files, length};
use crate::key::Key;

/// What to execute to get from each version to the next; the first begins with nothing.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
];

/// The newest version, the one that this build reads and writes.
pub(crate) const VERSION: u32 = MIGRATIONS.len() as u32;

/// Bytes in a page, as SQLCipher makes them.
const PAGE: u64 = 4_096;

/// How closely a database is looked at before it is used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Look {
    /// At what every run needs; at every page where the last process left in the middle of writing,
    /// and before a migration.
    WhereNeeded,
    /// At every page.
    Everywhere,
    /// Nowhere: it has been looked at, and only the connection is new.
    Nowhere,
}

/// Opens the database with a key that is known to be right, and makes it where there is none.
pub(crate) fn open(files: &Files, key: &Key, look: Look) -> Result<Connection, StoreError> {
    // A clean end leaves no write-ahead log behind, so one that is there means a killed process.
    let is_killed = length(&files.wal())? > 0;
    let mut connection = connect(files, key, OpenFlags::SQLITE_OPEN_CREATE)?;
    let version = version_of(&connection)?;
    if version > VERSION {
        drop(connection);
        remove_empty_wal(files);
        return Err(StoreError::TooNew {
            found: version,
            known: VERSION,
        });
    }
    match look {
        Look::Nowhere => {}
        Look::WhereNeeded if version == 0 => {}
        Look::WhereNeeded if version == VERSION && !is_killed => {
            check_what_every_run_needs(&connection)?;
        }
        Look::WhereNeeded | Look::Everywhere => check(&connection)?,
    }
    set_up(&connection)?;
    migrate(&mut connection, MIGRATIONS)?;
    Ok(connection)
}

/// Whether the key opens the database. Changes no byte of it.
pub(crate) fn opens(files: &Files, key: &Key) -> Result<bool, StoreError> {
    let connection = connect(files, key, OpenFlags::empty())?;
    match version_of(&connection) {
        Ok(_) => Ok(true),
        Err(StoreError::Damaged { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Reads every page and compares what they say of each other.
fn check(connection: &Connection) -> Result<(), StoreError> {
    quick_check(connection, "1")
}

/// Reads everything but the records of finished runs and the journal, and of these the pages that the
/// next ones are written to. Damage to a record harms that one run, and is said when it is read. The
/// journal is read as a whole by whoever looks at today, which finds its damage; to read it here too
/// would double the time that takes, and no run needs it.
fn check_what_every_run_needs(connection: &Connection) -> Result<(), StoreError> {
    for table in [
        "run",
        "unfinished",
        "live",
        "log",
        "sensor",
        "paired",
        "kept",
        "leg_model",
        "red_flag",
    ] {
        quick_check(connection, table)?;
    }
    for last in [
        "SELECT max(run) FROM record",
        "SELECT max(rowid) FROM entry",
        "SELECT max(run) FROM run_facts",
    ] {
        connection.query_row(last, [], |_| Ok(()))?;
    }
    Ok(())
}

fn quick_check(connection: &Connection, what: &str) -> Result<(), StoreError> {
    let sql = format!("PRAGMA quick_check({what})");
    let verdict: String = connection.query_row(&sql, [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    // The verdict names tables and pages, never values.
    let verdict = verdict.replace("*** in database main ***", "");
    Err(StoreError::Damaged {
        reason: format!("its pages contradict each other: {}", verdict.trim()),
    })
}

fn connect(files: &Files, key: &Key, flags: OpenFlags) -> Result<Connection, StoreError> {
    // Writable even where nothing will be written: an exclusive lock needs it.
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if (1..PAGE).contains(&length(&files.database())?) {
        // SQLite would take it for an empty one.
        return Err(StoreError::Damaged {
            reason: "it is shorter than a page".to_owned(),
        });
    }
    wake_cipher();
    let connection = Connection::open_with_flags(files.database(), flags)?;
    // Nothing is written when the connection is dropped again, as long as nobody knows whether the
    // file is what it should be.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.execute_batch(&with_key("PRAGMA key", key))?;
    // Exclusive, and set before the first read, so that the index of the write-ahead log lies in
    // memory and not in a file beside it. Temporary tables in memory: Android has no folder for them.
    connection.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = 2;",
    )?;
    Ok(connection)
}

/// Encrypts every page with another key, in one transaction of the write-ahead log: whoever dies in
/// the middle leaves the old key or the new one.
///
/// What is answered need not be true, since SQLCipher does not look whether its commit came through:
/// close the connection, and ask [`opens`].
pub(crate) fn rekey(connection: &Connection, new: &Key) -> Result<(), StoreError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    connection.execute_batch(&with_key("PRAGMA rekey", new))?;
    Ok(())
}

/// A pragma that takes a key as raw bytes.
fn with_key(pragma: &str, key: &Key) -> Zeroizing<String> {
    let mut sql = Zeroizing::new(String::with_capacity(96));
    sql.push_str(pragma);
    sql.push_str(" = \"x'");
    for byte in key.bytes() {
        for nibble in [byte >> 4, byte & 15] {
            sql.push(char::from_digit(nibble.into(), 16).expect("a nibble is a digit"));
        }
    }
    sql.push_str("'\"");
    sql
}

/// Has SQLCipher make itself ready, once and by one thread.
///
/// It does so when the first connection of a process is keyed, and not safely: of several threads
/// that open their first database at once, a few in a thousand are told "sql logic error"
/// (SQLCipher 4.19, measured).
fn wake_cipher() {
    static AWAKE: Once = Once::new();
    AWAKE.call_once(|| {
        // Where even this fails, the opening of the database says why.
        let _ = Connection::open_in_memory().and_then(|connection| {
            connection.execute_batch("PRAGMA key = 'awake'; PRAGMA cipher_version;")
        });
    });
}

/// Removes the write-ahead log that a mere look at the database has made.
fn remove_empty_wal(files: &Files) {
    if length(&files.wal()) == Ok(0) {
        // Where it stays, the next one to open the database removes it.
        let _ = fs::remove_file(files.wal());
    }
}

/// The first read: it fails where the key or the first page is not right.
fn version_of(connection: &Connection) -> Result<u32, StoreError> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn set_up(connection: &Connection) -> Result<(), StoreError> {
    // The vacuum leaves no free pages behind, which no quick look could check and which the next
    // run would be written to; it works on a new database only, before its first table.
    // FULL always: outside a run so little is written that a weaker promise would save nothing.
    // Without `fullfsync` a sync on Apple's systems ends in the cache of the drive.
    connection.execute_batch(
        "PRAGMA auto_vacuum = FULL;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA wal_autocheckpoint = 128;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// Applies those of `migrations` that the database has not seen, each in a transaction of its own.
fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    let done = version_of(connection)?;
    for (version, migration) in (1_u32..).zip(migrations).skip(done as usize) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_migration_runs_once_and_in_order() {
        let mut connection = Connection::open_in_memory().unwrap();
        let first = "CREATE TABLE shoe (name TEXT); INSERT INTO shoe VALUES ('old');";
        let second = "ALTER TABLE shoe ADD COLUMN distance_m REAL;";
        migrate(&mut connection, &[first]).unwrap();
        migrate(&mut connection, &[first, second]).unwrap();
        migrate(&mut connection, &[first, second]).unwrap();
        let shoes = "SELECT count(*) FROM shoe WHERE name = 'old' AND distance_m IS NULL";
        let count: u32 = connection.query_row(shoes, [], |row| row.get(0)).unwrap();
        assert_eq!((version_of(&connection), count), (Ok(2), 1));
    }

    #[test]
    fn a_migration_that_fails_leaves_the_version_before_it_whole() {
        let mut connection = Connection::open_in_memory().unwrap();
        let first = "CREATE TABLE shoe (name TEXT);";
        let second = "DROP TABLE shoe; CREATE TABLE broken (;";
        assert!(migrate(&mut connection, &[first, second]).is_err());
        assert_eq!(version_of(&connection), Ok(1));
        connection
            .execute("INSERT INTO shoe VALUES ('kept')", [])
            .unwrap();
    }
}
