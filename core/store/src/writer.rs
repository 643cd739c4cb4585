use freshlegs_engine::{Input, Moment, Save, Summary};
use rusqlite::params;

use crate::error::StoreError;
use crate::log::{Chunk, InputLog};
use crate::pack::Piece;
use crate::record::Heartbeat;
use crate::rows;
use crate::run_id::RunId;
use crate::store::Claim;
use crate::totals::finite;

/// Writes one run, second by second. It may live on a thread of its own.
///
/// Dropping it leaves the run unfinished.
#[derive(Debug)]
pub struct RunWriter {
    claim: Claim,
    /// The run's number in the database.
    run: i64,
    /// Appends so far.
    appends: i64,
    /// The chunk of the input log that is still growing, as it was last acknowledged.
    chunk: Chunk,
}

/// A run that goes on.
#[derive(Debug)]
pub struct Resumed {
    /// Goes on writing where the last append ended.
    pub writer: RunWriter,
    /// Every input so far: feed them to a new session to bring it to where it was.
    pub log: InputLog,
}

impl RunWriter {
    pub(crate) fn new(claim: Claim, run: i64, appends: i64, chunks: i64) -> Self {
        Self {
            claim,
            run,
            appends,
            chunk: Chunk::new(chunks),
        }
    }

    /// The run.
    pub fn id(&self) -> RunId {
        self.claim.id
    }

    /// Writes down one second, or whatever has come since the last call, in one transaction.
    ///
    /// When it returns `Ok`, all of it is on the disk: a killed process or a lost battery loses at
    /// most what was not acknowledged. When it returns an error, none of it is; the writer remains
    /// usable, and the same call may be tried again.
    ///
    /// Each call waits for the disk, a few milliseconds: a replay that is faster than time writes
    /// down a minute at once.
    ///
    /// [`Save::Finished`] is kept as the run's totals but does not finish it.
    /// [`Save::CadenceFactor`] belongs to a sensor and [`Save::LegsAnswers`] to the runner: they are left
    /// to [`Store::remember_cadence_factor`](crate::Store::remember_cadence_factor) and
    /// [`Store::keep`](crate::Store::keep).
    ///
    /// # Errors
    ///
    /// [`StoreError::Full`] when the disk is full, [`StoreError::NotWritable`],
    /// [`StoreError::Damaged`], [`StoreError::NotFound`] when the run is finished or gone.
    pub fn append(
        &mut self,
        heartbeat: Heartbeat,
        saves: &[Save],
        inputs: &[(Moment, Input)],
    ) -> Result<(), StoreError> {
        let record = Piece::of_saves(saves).pack();
        let totals = saves.iter().rev().find_map(|save| match save {
            Save::Finished(summary) => Some(finite(summary)),
            _ => None,
        });
        let totals = totals.as_ref().map(rows::json).transpose()?;
        let chunk = self.chunk.with(inputs)?;
        self.claim.store.write(|transaction| {
            let open = "SELECT 1 FROM unfinished WHERE run = ?1";
            transaction.query_row(open, [self.run], |_| Ok(()))?;
            transaction.execute(
                // Where a commit failed and was on the disk after all, its retry takes its place.
                "INSERT OR REPLACE INTO live (run, seq, at_us, wall_ms, record) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    self.run,
                    self.appends,
                    heartbeat.at.as_micros().cast_signed(),
                    heartbeat.wall_utc_ms,
                    record
                ],
            )?;
            if let Some(totals) = totals {
                let sql = "UPDATE unfinished SET summary = ?2 WHERE run = ?1";
                transaction.execute(sql, params![self.run, totals])?;
            }
            if !inputs.is_empty() {
                chunk.store(transaction, self.run)?;
            }
            Ok(())
        })?;
        // Only now: what the writer remembers is what has been acknowledged.
        self.chunk = chunk;
        self.appends += 1;
        Ok(())
    }

    /// Ends the run with its totals, and packs its record.
    ///
    /// # Errors
    ///
    /// As [`append`](Self::append). The run is then still unfinished and nothing of it is lost: try
    /// [`Store::close_unfinished`](crate::Store::close_unfinished).
    pub fn finish(self, summary: &Summary) -> Result<(), StoreError> {
        self.claim.store.finish(self.run, summary)
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::coaching::CueKind;
    use freshlegs_engine::{CueRecord, Setup};

    use super::*;
    use crate::{Key, RunHeader, Source, Store};

    #[test]
    fn a_full_disk_is_said_and_the_writer_goes_on_when_there_is_room_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), &Key::new([7; 32]), 0)
            .unwrap()
            .store;
        let mut writer = store.begin_run(&header()).unwrap();
        append(&mut writer, 1, 10).unwrap();
        let pages_at_most = |pages: u32| {
            let limit = |row: &rusqlite::Row<'_>| row.get::<_, u32>(0);
            let sql = format!("PRAGMA max_page_count = {pages}");
            store.read(|connection| Ok(connection.query_row(&sql, [], limit)?))
        };
        pages_at_most(1).unwrap();
        let before = store.run(writer.id()).unwrap();
        assert_eq!(append(&mut writer, 2, 100_000), Err(StoreError::Full));
        assert_eq!(store.run(writer.id()).unwrap(), before);
        pages_at_most(1_000_000).unwrap();
        append(&mut writer, 2, 100_000).unwrap();
        append(&mut writer, 3, 10).unwrap();
        writer.finish(&Summary::default()).unwrap();
        let cues = store.run(header().id).unwrap().record.cues;
        let ids: Vec<_> = cues.iter().map(|cue| cue.cue.id).collect();
        assert_eq!(ids, [1, 2, 3]);
        let log = store.input_log(header().id).unwrap();
        assert_eq!(log.collect::<Result<Vec<_>, _>>().unwrap().len(), 3);
    }

    #[test]
    fn an_append_that_failed_and_was_on_the_disk_after_all_is_not_there_twice() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), &Key::new([7; 32]), 0)
            .unwrap()
            .store;
        let mut writer = store.begin_run(&header()).unwrap();
        append(&mut writer, 1, 10).unwrap();
        let (appends, chunk) = (writer.appends, writer.chunk.clone());
        append(&mut writer, 2, 10).unwrap();
        // What the writer would remember, had it been told of a failure.
        (writer.appends, writer.chunk) = (appends, chunk);
        append(&mut writer, 2, 10).unwrap();
        append(&mut writer, 3, 10).unwrap();
        assert_eq!(store.run(header().id).unwrap().record.cues.len(), 3);
        assert_eq!(store.input_log(header().id).unwrap().count(), 3);
    }

    fn append(writer: &mut RunWriter, second: u32, length: usize) -> Result<(), StoreError> {
        let at = Moment::from_secs(second.into());
        let heartbeat = Heartbeat { at, wall_utc_ms: 0 };
        let cue = CueRecord {
            id: second,
            at,
            kind: CueKind::Started,
            text: "x".repeat(length),
        };
        writer.append(heartbeat, &[Save::Cue(cue)], &[(at, Input::Lap)])
    }

    fn header() -> RunHeader {
        RunHeader {
            id: RunId([1; 16]),
            setup: Setup::default(),
            started_at_utc_ms: 0,
            utc_offset_s: 0,
            anchor: None,
            engine_version: "0.1.0".to_owned(),
            source: Source::Live,
        }
    }
}
