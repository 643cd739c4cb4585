//! What screens show of stored runs.

use freshlegs_engine::coaching::RescueRecord;
use freshlegs_engine::{CueRecord, EventRecord, LapRecord, RunKind, Summary, TrackPoint};
use freshlegs_store::{Source, StoredRun};

/// A damaged database that has been set aside; it is never deleted.
#[derive(Clone, Debug, Eq, PartialEq, uniffi::Record)]
pub struct SetAside {
    /// Where it is now.
    pub path: String,
    /// What is wrong with it, as a lower-case fragment.
    pub reason: String,
}

impl From<freshlegs_store::SetAside> for SetAside {
    fn from(aside: freshlegs_store::SetAside) -> Self {
        Self {
            path: aside.path.to_string_lossy().into_owned(),
            reason: aside.reason,
        }
    }
}

/// Where a run comes from.
#[derive(Clone, Debug, Eq, PartialEq, uniffi::Enum)]
pub enum RunOrigin {
    /// Recorded on this device.
    Live,
    /// A file that was run through the coach.
    Replay,
    /// A simulated runner.
    Simulated,
    /// Another device's file.
    Imported {
        /// "fit", "tcx" or "gpx".
        format: String,
        /// The file's name without folders.
        name: String,
    },
}

impl From<Source> for RunOrigin {
    fn from(source: Source) -> Self {
        match source {
            Source::Live => Self::Live,
            Source::Replay => Self::Replay,
            Source::Simulated => Self::Simulated,
            Source::Imported(file) => Self::Imported {
                format: file.format,
                name: file.name,
            },
        }
    }
}

/// One run in the list of runs.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RunRow {
    /// Its identity.
    pub id: String,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// Offset of local time from UTC in seconds, east positive, as it was at the start.
    pub utc_offset_s: i32,
    /// What sort of run it was.
    pub kind: RunKind,
    /// Where it comes from.
    pub origin: RunOrigin,
    /// Its totals; absent as long as it is unfinished.
    pub summary: Option<Summary>,
}

impl From<freshlegs_store::RunRow> for RunRow {
    fn from(row: freshlegs_store::RunRow) -> Self {
        Self {
            id: row.id.to_string(),
            started_at_utc_ms: row.started_at_utc_ms,
            utc_offset_s: row.utc_offset_s,
            kind: row.kind,
            origin: row.source.into(),
            summary: row.summary,
        }
    }
}

/// One run with everything that is kept of it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RunDetail {
    /// As in the list of runs.
    pub row: RunRow,
    /// One point a second.
    pub track: Vec<TrackPoint>,
    /// Laps and splits in order of their ends.
    pub laps: Vec<LapRecord>,
    /// Cues that went to the runner.
    pub cues: Vec<CueRecord>,
    /// What happened.
    pub events: Vec<EventRecord>,
    /// How heavy legs were talked through.
    pub rescues: Vec<RescueRecord>,
    /// How many beats were recorded.
    pub beats: u32,
}

impl From<StoredRun> for RunDetail {
    fn from(run: StoredRun) -> Self {
        let beats: usize = run
            .record
            .beats
            .iter()
            .map(|record| record.rr_1024.len())
            .sum();
        Self {
            row: RunRow {
                id: run.header.id.to_string(),
                started_at_utc_ms: run.header.started_at_utc_ms,
                utc_offset_s: run.header.utc_offset_s,
                kind: run.header.setup.kind,
                origin: run.header.source.into(),
                summary: run.summary,
            },
            track: run.record.track,
            laps: run.record.laps,
            cues: run
                .record
                .cues
                .into_iter()
                .map(|stored| stored.cue)
                .collect(),
            events: run.record.events,
            rescues: run.record.rescues,
            beats: u32::try_from(beats).unwrap_or(u32::MAX),
        }
    }
}
