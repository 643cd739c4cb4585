use freshlegs_engine::coaching::RescueRecord;
use freshlegs_engine::{
    BeatRecord, CueOutcome, CueRecord, EventRecord, LapRecord, Moment, RunKind, Setup, Summary,
    TrackPoint,
};

use serde::{Deserialize, Serialize};

use crate::run_id::RunId;

/// What is known of a run when it begins.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct RunHeader {
    /// Its identity, made by the caller.
    pub id: RunId,
    /// All that was fixed beforehand, the seed included.
    pub setup: Setup,
    /// Wall time of [`Moment::ZERO`] in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// Offset of local time from UTC in seconds, east positive, as it was at the start.
    pub utc_offset_s: i32,
    /// Where the run hangs on the boot clock; `None` where no clock ran along (files, simulations).
    pub anchor: Option<BootAnchor>,
    /// Version of the engine that records it.
    pub engine_version: String,
    /// Where it comes from.
    pub source: Source,
}

/// Ties run time to one boot of the machine.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct BootAnchor {
    /// The platform's name for this boot.
    pub boot_id: String,
    /// Boot-clock time of [`Moment::ZERO`] in microseconds; negative for a run that began before
    /// this boot.
    pub boot_time_us: i64,
}

/// Where a run comes from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Recorded on this device.
    Live,
    /// A file run through the engine.
    Replay,
    /// A simulated runner.
    Simulated,
    /// Another device's file, taken over as it is.
    Imported(ImportedFile),
}

/// The file that a run was imported from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct ImportedFile {
    /// SHA-256 of the file as it lies on the disk.
    #[serde(with = "crate::hex")]
    pub sha256: [u8; 32],
    /// Which of the file's sessions the run is, counted from 0.
    pub session: u16,
    /// Its format, in the words of `formats`: "fit", "tcx", "gpx".
    pub format: String,
    /// Its name without folders.
    pub name: String,
}

/// A sign of life of a run, stored with every [`RunWriter::append`](crate::RunWriter::append).
///
/// After a reboot the run goes on at `at` plus the wall time since `wall_utc_ms`, clamped to zero.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Heartbeat {
    /// Run time of the append; at or after every save and input in it.
    pub at: Moment,
    /// Wall time of the append in milliseconds since 1970-01-01 UTC.
    pub wall_utc_ms: i64,
}

/// What is kept of a run for good.
///
/// A run reads back equal to what was written up to these resolutions: moments 1 ms, rounded down;
/// latitude and longitude 1e-7 degrees (11 mm); distances and the climb of a lap 1 cm; altitude
/// 10 cm; speed 1 mm/s; cadence 0.1 and the means of a lap 0.01 per minute; moving time of a lap
/// 1 ms. Heart rate, power, RR intervals, words and kinds are exact. What is not finite is absent.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RunRecord {
    /// One point a second.
    pub track: Vec<TrackPoint>,
    /// RR intervals as they came.
    pub beats: Vec<BeatRecord>,
    /// Laps and splits.
    pub laps: Vec<LapRecord>,
    /// Cues that went to the runner.
    pub cues: Vec<StoredCue>,
    /// What happened.
    pub events: Vec<EventRecord>,
    /// How heavy legs were talked through; its moments are exact.
    pub rescues: Vec<RescueRecord>,
}

/// A cue that went to the runner, and how it ended.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct StoredCue {
    /// The cue.
    pub cue: CueRecord,
    /// How it ended; `None` where nobody ever said.
    pub outcome: Option<CueOutcome>,
}

/// A run, read back.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct StoredRun {
    /// What was known when it began.
    pub header: RunHeader,
    /// Its totals; `None` as long as it is unfinished.
    pub summary: Option<Summary>,
    /// Its track, beats, laps, cues and events.
    pub record: RunRecord,
}

/// One run in the list of runs.
#[derive(Clone, Debug, PartialEq)]
pub struct RunRow {
    /// Its identity.
    pub id: RunId,
    /// Wall time of its start in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// Offset of local time from UTC in seconds, east positive, as it was at the start.
    pub utc_offset_s: i32,
    /// What sort of run it was.
    pub kind: RunKind,
    /// Where it comes from.
    pub source: Source,
    /// Its totals; `None` as long as it is unfinished.
    pub summary: Option<Summary>,
}

/// A run that was begun and neither finished nor closed: its process was killed, or the machine
/// went down.
#[derive(Clone, Debug, PartialEq)]
pub struct UnfinishedRun {
    /// What was known when it began.
    pub header: RunHeader,
    /// The boot it ran on last; differs from the header's once it has been resumed after a reboot.
    pub anchor: Option<BootAnchor>,
    /// Its last sign of life; that of its start where nothing was ever appended.
    pub heartbeat: Heartbeat,
    /// Inputs in its log.
    pub inputs: u64,
    /// The session's own totals where it had come to its end, and otherwise what the track adds up
    /// to so far, without the climb, which only the session knows.
    pub summary: Summary,
}

/// What a run takes on the disk, apart from its row in the list.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RunSize {
    /// Bytes of its track, beats, laps, cues and events.
    pub record_bytes: u64,
    /// Bytes of its input log.
    pub log_bytes: u64,
}
