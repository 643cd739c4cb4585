//! Ten years of a runner: 2,500 runs of an hour with what they taught, and four entries a day.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use freshlegs_engine::coaching::Word;
use freshlegs_engine::recovery::entry::{Activity, ActivityKind, Intake, RunCard};
use freshlegs_engine::recovery::{
    Draft, EntryId, FACTS_VERSION, GaitAtSpeed, History, HistoryParts, JournalEntry, NaiveDate,
    RunFacts, TimeAtHeartRate,
};
use freshlegs_store::{ArchiveItem, RunId};
use rusqlite::Connection;
use serde_json::json;

use crate::support::{
    Home, KEY_PRAGMA, START_UTC_MS, check_in, header, id, journal_entry, record_at_once, summary,
};

const RUNS: u64 = 2_500;

const DAYS: u64 = 3_653;

const DAY_MS: i64 = 86_400_000;

#[test]
fn ten_years_are_all_there() {
    let home = Home::new();
    fill(&home);
    let size = |home: &Home| fs::metadata(home.file("freshlegs.db")).unwrap().len();
    eprintln!("ten years: {} kB with tracks", size(&home) / 1_000);
    let (opening, store) = least(|| home.open());
    let (entries_in, entries) = least(|| store.all_entries().unwrap());
    let (runs_in, runs) = least(|| store.own_runs().unwrap());
    let missing = store.runs_without_facts(FACTS_VERSION).unwrap();
    let today = entries.iter().map(|entry| entry.day).max().unwrap();
    let month = today - chrono::Days::new(27)..=today;
    let month = store.entries(month).unwrap();
    eprintln!("open {opening:?}, {} entries {entries_in:?}", entries.len());
    eprintln!("{} runs with facts {runs_in:?}", runs.len());
    assert_eq!((runs.len() as u64, missing.len()), (RUNS, 0));
    assert_eq!(entries.len() as u64, 4 * DAYS);
    assert_eq!(month.len(), 4 * 28);
    let history = History::new(HistoryParts {
        runs,
        entries,
        ..HistoryParts::default()
    });
    assert_eq!(history.day(today).entries.len(), 4);
    drop(store);

    let plain = home.file("plain.db");
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    // The journal alone, without its tracks.
    connection
        .execute_batch("DELETE FROM record; PRAGMA wal_checkpoint(TRUNCATE); VACUUM")
        .unwrap();
    let attach = "ATTACH ?1 AS plain KEY ''";
    connection.execute(attach, [plain.to_str()]).unwrap();
    connection
        .query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))
        .unwrap();
    drop(connection);
    let plain_size = fs::metadata(&plain).unwrap().len();
    eprintln!("journal and facts: {} kB", size(&home) / 1_000);
    eprintln!("the same without the cipher: {} kB", plain_size / 1_000);
    let (encrypted_in, sum) = least(|| bytes_of_all(&home.file("freshlegs.db"), KEY_PRAGMA));
    let (plain_in, plain_sum) = least(|| bytes_of_all(&plain, ""));
    eprintln!("read encrypted {encrypted_in:?}, plain {plain_in:?}");
    assert_eq!(sum, plain_sum);
}

/// Opens a database and reads the journal and the facts once.
fn bytes_of_all(path: &Path, key: &str) -> (i64, i64) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(key).unwrap();
    let sql = "SELECT (SELECT sum(length(upper(body))) FROM entry),
                      (SELECT sum(length(facts || '')) FROM run_facts)";
    let sums = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    connection.query_row(sql, [], sums).unwrap()
}

/// The least time of a few, which is what the machine takes when nobody disturbs it.
fn least<T>(act: impl Fn() -> T) -> (Duration, T) {
    let mut least = Duration::MAX;
    for _ in 0..4 {
        let begin = now();
        let value = act();
        least = least.min(now().saturating_sub(begin));
        drop(value);
    }
    (least, act())
}

/// Time that this thread has had the processor, where the system tells; else time as it goes by. What
/// is measured here hardly waits for a disk, and whoever else is busy on the machine does not count.
fn now() -> Duration {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let on_processor = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let on_processor = on_processor.and_then(|text| text.split(' ').next()?.parse().ok());
    on_processor.map_or_else(|| BEGIN.elapsed(), Duration::from_nanos)
}

fn fill(home: &Home) {
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record_at_once(&mut writer, 3_600, 1);
    writer.finish(&summary(11_000.0)).unwrap();
    let first = store.archive().unwrap().next().unwrap().unwrap();
    let first = serde_json::to_value(&first).unwrap();
    store
        .merge((1..RUNS).map(|number| {
            let mut run = first.clone();
            run["run"]["id"] = json!(RunId(wide(number)).to_string());
            let days = (number * DAYS / RUNS).cast_signed();
            run["run"]["started_at_utc_ms"] = json!(START_UTC_MS - days * DAY_MS);
            serde_json::from_value(run).unwrap()
        }))
        .unwrap();
    store.keep_facts(id(1), FACTS_VERSION, &facts()).unwrap();
    store.merge(journal()).unwrap();
    drop(store);
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    let sql = "INSERT OR IGNORE INTO run_facts SELECT nr, version, facts FROM run, run_facts";
    connection.execute_batch(sql).unwrap();
}

/// Four entries a day, made in a store of their own.
fn journal() -> Vec<ArchiveItem> {
    let home = Home::new();
    let store = home.open();
    let drafts = [
        check_in(None),
        check_in(Some("Woke up twice, legs stiff on the stairs.")),
        Draft::RunCard(RunCard {
            rpe: Some(4.0),
            leg_heaviness: Some(3),
            shoes: Some("The blue ones".to_owned()),
            ..RunCard::default()
        }),
        Draft::Intake(Intake {
            carbohydrate_before_g: Some(80),
            fluid_ml: Some(600),
            electrolytes: Some(true),
            iron_rich_meals: Some(1),
            ..Intake::default()
        }),
        Draft::Activity(Activity {
            activity: ActivityKind::Strength,
            minutes: Some(25),
            distance_m: None,
            rpe: Some(5.0),
            hard_for_the_legs: false,
            note: None,
        }),
    ];
    for (number, draft) in (0..).zip(&drafts) {
        let entry: JournalEntry = journal_entry(number, "2026-11-18", draft.clone());
        store.keep_entry(&entry).unwrap();
    }
    let kinds: Vec<_> = store
        .archive()
        .unwrap()
        .map(|item| serde_json::to_value(item.unwrap()).unwrap())
        .collect();
    let today = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap();
    // One morning in ten has a note.
    let kind = |number: u64| match number % 4 {
        0 if number.is_multiple_of(40) => 1,
        0 => 0,
        other => other as usize + 1,
    };
    (0..4 * DAYS)
        .map(|number| {
            let mut entry = kinds[kind(number)].clone();
            entry["entry"]["id"] = json!(EntryId(wide(number)));
            entry["entry"]["day"] = json!(today - chrono::Days::new(number / 4));
            serde_json::from_value(entry).unwrap()
        })
        .collect()
}

fn facts() -> RunFacts {
    let heart_rate = (110..170).map(|bpm| TimeAtHeartRate { bpm, ms: 60_000 });
    let gait = (4..16).map(|band| GaitAtSpeed {
        speed_m_per_s: f64::from(band) * 0.25,
        seconds: 300,
        cadence_spm: 166.5,
        contact_ms: Some(243.0),
    });
    RunFacts {
        moving_s: 3_600.0,
        distance_m: 11_000.0,
        heart_rate: heart_rate.collect(),
        heart_rate_peak_bpm: Some(171),
        efficiency: Some(1.31),
        decoupling_percent: Some(3.2),
        gait: gait.collect(),
        words: vec![(1_800, Word::Heavy)],
        ..RunFacts::default()
    }
}

/// An id of its own for each number, as scattered as one that was drawn.
fn wide(number: u64) -> [u8; 16] {
    let scattered = (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut bytes = [0xf0; 16];
    bytes[..8].copy_from_slice(&scattered.to_be_bytes());
    bytes
}
