//! Taking in what another phone has archived, without duplicates.

use freshlegs_engine::coaching::Word;
use freshlegs_engine::recovery::FollowUpAnswer;
use freshlegs_engine::{RunKind, Setup, Summary};
use rusqlite::{OptionalExtension, Transaction, params};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::archive::{ArchiveItem, ArchivedEntry, ArchivedRedFlag, ArchivedRun, ArchivedSensor};
use crate::error::StoreError;
use crate::journal;
use crate::pack::{self, Piece};
use crate::record::{RunHeader, Source};
use crate::rows;
use crate::store::Store;

/// Things that are taken in at once: with a transaction for each, ten years of a journal would wait
/// 15,000 times for the disk.
const AT_ONCE: usize = 64;

/// What became of everything that was to be taken in.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Merge {
    /// How many were not there yet.
    pub new: u64,
    /// How many were there, and are newer now: edited entries, answered red flags.
    pub newer: u64,
    /// How many were there already, as new or newer.
    pub known: u64,
    /// What could not be taken in.
    pub broken: Vec<BrokenItem>,
}

/// Something that could not be read, or taken in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BrokenItem {
    /// What it is, without anything of the runner.
    pub name: String,
    /// What is wrong with it, as a lower-case fragment.
    pub reason: String,
}

/// What became of one thing.
enum Merged {
    New,
    Newer,
    Known,
}

impl Store {
    /// Takes in what was archived, here or elsewhere. Taking it in twice changes nothing.
    ///
    /// A run is known by its id, and an imported one also by its file and session. Of an entry the
    /// version that was edited last wins. What is kept by name, a sensor and how it counts are only
    /// taken in where there is none; a red flag is known by its moment, and its latest answer stays.
    ///
    /// What makes no sense is reported and skipped. Each thing comes in whole or not at all.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`](crate::RunWriter::append): nothing more is taken in then, and the
    /// same call may be tried again.
    pub fn merge(&self, items: impl IntoIterator<Item = ArchiveItem>) -> Result<Merge, StoreError> {
        let mut merge = Merge::default();
        let mut items = items.into_iter();
        loop {
            // Gathered before the transaction: where they come from may be slow.
            let some: Vec<_> = items.by_ref().take(AT_ONCE).collect();
            if some.is_empty() {
                break;
            }
            let mut sound = Vec::with_capacity(some.len());
            for item in some {
                match item.check() {
                    Ok(()) => sound.push(item),
                    Err(reason) => merge.broken.push(BrokenItem {
                        name: item.name(),
                        reason: reason.to_owned(),
                    }),
                }
            }
            let merged = self.write(|transaction| {
                let merged = sound.iter().map(|item| item.take_in(transaction));
                merged.collect::<Result<Vec<_>, _>>()
            })?;
            for merged in merged {
                match merged {
                    Merged::New => merge.new += 1,
                    Merged::Newer => merge.newer += 1,
                    Merged::Known => merge.known += 1,
                }
            }
        }
        self.settle();
        Ok(merge)
    }
}

impl ArchiveItem {
    /// Whether this version can live with it, so that nothing comes in over which a list of runs or
    /// red flags would stumble.
    fn check(&self) -> Result<(), &'static str> {
        match self {
            Self::Run(run) => {
                json::<RunKind>(&run.kind, "its kind is unknown here")?;
                json::<IgnoredAny>(&run.setup, "its setup is no JSON")?;
                json::<Summary>(&run.summary, "its totals make no sense")?;
                let record = pack::decompress(&run.record);
                let record = record.and_then(|record| Piece::unpack(&record));
                record.map(|_| ()).map_err(|_| "its record makes no sense")
            }
            Self::Entry(entry) => {
                json::<serde_json::Map<String, Value>>(&entry.body, "its body is no JSON")?;
                optional::<IgnoredAny>(entry.origin.as_deref(), "its origin is no JSON")
            }
            Self::Kept { value, .. } => json::<IgnoredAny>(value, "its value is no JSON"),
            Self::Sensor(sensor) => json::<Vec<Value>>(&sensor.offers, "its offers are no list"),
            Self::CadenceFactor { factor, .. } => json::<IgnoredAny>(factor, "it is no JSON"),
            Self::RedFlag(flag) => {
                json::<Word>(&flag.word, "its word is unknown here")?;
                optional::<FollowUpAnswer>(flag.answer.as_deref(), "its answer is unknown here")
            }
        }
    }

    fn take_in(&self, transaction: &Transaction<'_>) -> Result<Merged, StoreError> {
        match self {
            Self::Run(run) => take_in_run(transaction, run),
            Self::Entry(entry) => take_in_entry(transaction, entry),
            Self::Kept { name, value } => {
                let sql = "INSERT OR IGNORE INTO kept (name, value) VALUES (?1, ?2)";
                Ok(inserted(transaction.execute(sql, [name, value])?))
            }
            Self::Sensor(sensor) => take_in_sensor(transaction, sensor),
            Self::CadenceFactor { identity, factor } => {
                let sql = "INSERT INTO sensor (identity, cadence_factor) VALUES (?1, ?2)
                           ON CONFLICT (identity) DO UPDATE
                           SET cadence_factor = excluded.cadence_factor
                           WHERE cadence_factor IS NULL";
                Ok(inserted(transaction.execute(sql, [identity, factor])?))
            }
            Self::RedFlag(flag) => take_in_red_flag(transaction, flag),
        }
    }
}

fn take_in_run(transaction: &Transaction<'_>, run: &ArchivedRun) -> Result<Merged, StoreError> {
    let (sha256, session) = match &run.source {
        Source::Imported(file) => (Some(file.sha256), Some(file.session)),
        _ => (None, None),
    };
    let sql = "SELECT count(*) FROM run WHERE id = ?1 OR (file_sha256 = ?2 AND file_session = ?3)";
    let same = params![run.id.0, sha256, session];
    if transaction.query_row(sql, same, |row| row.get::<_, u32>(0))? > 0 {
        return Ok(Merged::Known);
    }
    let header = RunHeader {
        id: run.id,
        setup: Setup::default(),
        started_at_utc_ms: run.started_at_utc_ms,
        utc_offset_s: run.utc_offset_s,
        anchor: run.anchor.clone(),
        engine_version: run.engine_version.clone(),
        source: run.source.clone(),
    };
    let number = rows::insert(transaction, &header)?;
    let summary: Summary = rows::from_json(&run.summary, "summary")?;
    transaction.execute(
        "UPDATE run SET kind = ?2, setup = ?3, summary = ?4, distance_m = ?5, elapsed_s = ?6
         WHERE nr = ?1",
        params![
            number,
            run.kind,
            run.setup,
            run.summary,
            summary.distance_m,
            summary.elapsed_s
        ],
    )?;
    let sql = "INSERT INTO record (run, data) VALUES (?1, ?2)";
    transaction.execute(sql, params![number, run.record])?;
    Ok(Merged::New)
}

fn take_in_entry(
    transaction: &Transaction<'_>,
    entry: &ArchivedEntry,
) -> Result<Merged, StoreError> {
    let sql = "SELECT edited_ms FROM entry WHERE id = ?1";
    let edited_ms: Option<i64> = transaction
        .query_row(sql, [entry.id.0], |row| row.get(0))
        .optional()?;
    if edited_ms.is_some_and(|edited_ms| edited_ms >= entry.edited_utc_ms) {
        return Ok(Merged::Known);
    }
    journal::put(transaction, entry)?;
    Ok(match edited_ms {
        None => Merged::New,
        Some(_) => Merged::Newer,
    })
}

fn take_in_sensor(
    transaction: &Transaction<'_>,
    sensor: &ArchivedSensor,
) -> Result<Merged, StoreError> {
    let sql = "INSERT OR IGNORE INTO paired
               (identity, place, name, manufacturer, model, firmware, offers, battery_percent,
                battery_ms, paired_ms)
               VALUES (?1, (SELECT coalesce(max(place), -1) + 1 FROM paired), ?2, ?3, ?4, ?5, ?6,
                       ?7, ?8, ?9)";
    let values = params![
        sensor.identity,
        sensor.name,
        sensor.manufacturer,
        sensor.model,
        sensor.firmware,
        sensor.offers,
        sensor.battery_percent,
        sensor.battery_at_utc_ms,
        sensor.paired_at_utc_ms
    ];
    Ok(inserted(transaction.execute(sql, values)?))
}

fn take_in_red_flag(
    transaction: &Transaction<'_>,
    flag: &ArchivedRedFlag,
) -> Result<Merged, StoreError> {
    let values = params![flag.at_utc_ms, flag.word, flag.answer, flag.answered_utc_ms];
    let sql = "INSERT OR IGNORE INTO red_flag (at_ms, word, answer, answered_ms)
               VALUES (?1, ?2, ?3, ?4)";
    if transaction.execute(sql, values)? > 0 {
        return Ok(Merged::New);
    }
    let sql = "UPDATE red_flag SET answer = ?3, answered_ms = ?4
               WHERE at_ms = ?1 AND word = ?2 AND ?3 IS NOT NULL
                 AND (answer IS NULL OR answered_ms < ?4)";
    let answered = transaction.execute(sql, values)?;
    Ok(if answered > 0 {
        Merged::Newer
    } else {
        Merged::Known
    })
}

fn inserted(rows: usize) -> Merged {
    if rows > 0 { Merged::New } else { Merged::Known }
}

fn json<T: DeserializeOwned>(text: &str, reason: &'static str) -> Result<(), &'static str> {
    serde_json::from_str::<T>(text)
        .map(|_| ())
        .map_err(|_| reason)
}

fn optional<T: DeserializeOwned>(
    text: Option<&str>,
    reason: &'static str,
) -> Result<(), &'static str> {
    text.map_or(Ok(()), |text| json::<T>(text, reason))
}
