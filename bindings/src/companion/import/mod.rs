//! Runs of other devices, taken over from their files as they are.

pub(super) mod track;

use std::path::Path;

use freshlegs_engine::recovery::FACTS_VERSION;
use freshlegs_engine::{RunKind, Setup, Summary};
use freshlegs_formats::{Activity, Format, Salvage, Session, Sport};
use freshlegs_store::{Imported, ImportedFile, RunHeader, RunId, RunRecord, Source};
use sha2::{Digest, Sha256};
use uuid::{NoContext, Timestamp, Uuid};

use super::Companion;
use super::journal::history;
use crate::error::CompanionError;

/// What became of one file.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct FileImport {
    /// "fit", "tcx" or "gpx".
    pub format: String,
    /// What became of each session, in the order of the file.
    pub sessions: Vec<SessionImport>,
    /// What was wrong with the file and has been worked around.
    pub faults: Vec<FileFault>,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, Eq, PartialEq, uniffi::Record)]
pub struct FileFault {
    /// Bytes from the beginning of the file, unpacked where it was packed.
    pub offset: u64,
    /// What is wrong, as a lower-case fragment.
    pub reason: String,
}

/// One session of a file.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SessionImport {
    /// "running", "walking", "cycling", "swimming", "transition" or "other".
    pub sport: String,
    /// Its totals: as the file states them, counted from its records where it does not.
    pub summary: Summary,
    /// What became of it.
    pub fate: ImportFate,
}

/// What became of one session of a file.
#[derive(Clone, Debug, Eq, PartialEq, uniffi::Enum)]
pub enum ImportFate {
    /// It is a run of its own now.
    New {
        /// The run.
        id: String,
    },
    /// It was already there, as this run.
    Duplicate {
        /// The run.
        id: String,
    },
    /// It is no run: it was left aside.
    OtherSport,
}

#[uniffi::export]
impl Companion {
    /// Takes over the runs of a FIT, TCX or GPX file, gzipped or not, as the file has them.
    /// `salvage` takes what can be had of a broken file.
    ///
    /// # Errors
    ///
    /// `Storage` when the file cannot be read or the runs cannot be stored, `BadInput` when the
    /// file cannot be understood, with the offset.
    pub fn import_file(&self, path: String, salvage: bool) -> Result<FileImport, CompanionError> {
        let bytes = read_file(&path)?;
        let name = Path::new(&path)
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let sha256: [u8; 32] = Sha256::digest(&bytes).into();
        let salvage = if salvage { Salvage::Yes } else { Salvage::No };
        let activity = freshlegs_formats::read(&bytes, salvage)?;
        let format = format_name(activity.format).to_owned();
        let mut sessions = Vec::new();
        for (index, session) in activity.sessions.iter().enumerate() {
            let file = ImportedFile {
                sha256,
                session: u16::try_from(index).unwrap_or(u16::MAX),
                format: format.clone(),
                name: name.clone(),
            };
            sessions.push(self.import_session(session, is_run(&activity, session), file)?);
        }
        let faults = activity
            .faults
            .into_iter()
            .map(|fault| FileFault {
                offset: fault.offset,
                reason: fault.reason,
            })
            .collect();
        Ok(FileImport {
            format,
            sessions,
            faults,
        })
    }
}

impl Companion {
    fn import_session(
        &self,
        session: &Session,
        is_run: bool,
        file: ImportedFile,
    ) -> Result<SessionImport, CompanionError> {
        let record = track::record(session);
        let summary = track::summary(session, &record);
        let fate = if is_run {
            self.keep(session, &summary, &record, file)?
        } else {
            ImportFate::OtherSport
        };
        Ok(SessionImport {
            sport: sport_name(session.sport).to_owned(),
            summary,
            fate,
        })
    }

    fn keep(
        &self,
        session: &Session,
        summary: &Summary,
        record: &RunRecord,
        file: ImportedFile,
    ) -> Result<ImportFate, CompanionError> {
        if !matches!(
            session.sport,
            Sport::Running | Sport::Walking | Sport::Other
        ) {
            return Ok(ImportFate::OtherSport);
        }
        let header = RunHeader {
            id: id_at(session.start.timestamp_millis()),
            setup: Setup {
                kind: if session.indoor {
                    RunKind::Treadmill
                } else {
                    RunKind::Easy
                },
                ..Setup::default()
            },
            started_at_utc_ms: session.start.timestamp_millis(),
            utc_offset_s: session.utc_offset_s.unwrap_or(0),
            anchor: None,
            engine_version: crate::core_version(),
            source: Source::Imported(file),
        };
        Ok(match self.store.import_run(&header, summary, record)? {
            Imported::New(id) => {
                // At hand now, and unread later.
                let facts = history::facts(&header, Some(summary), record);
                self.store.keep_facts(id, FACTS_VERSION, &facts)?;
                ImportFate::New { id: id.to_string() }
            }
            Imported::Duplicate(id) => ImportFate::Duplicate { id: id.to_string() },
        })
    }
}

/// Whether a session is taken for a run: running and walking are, and a sport that is not known
/// where nothing else in the file is said to be a run.
fn is_run(activity: &Activity, session: &Session) -> bool {
    match session.sport {
        Sport::Running | Sport::Walking => true,
        Sport::Cycling | Sport::Swimming | Sport::Transition => false,
        Sport::Other => activity
            .sessions
            .iter()
            .all(|other| other.sport != Sport::Running),
    }
}

/// Reads a whole file; its path is named where that fails.
pub(crate) fn read_file(path: &str) -> Result<Vec<u8>, CompanionError> {
    std::fs::read(path).map_err(|error| CompanionError::Storage {
        reason: format!("read {path}: {error}"),
    })
}

/// An id that sorts with the ids of its time: files from long ago come before today's runs.
fn id_at(utc_ms: i64) -> RunId {
    let utc_ms = utc_ms.max(0).unsigned_abs();
    let nanos = u32::try_from(utc_ms % 1_000 * 1_000_000).unwrap_or(0);
    let timestamp = Timestamp::from_unix(NoContext, utc_ms / 1_000, nanos);
    RunId(Uuid::new_v7(timestamp).into_bytes())
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Fit => "fit",
        Format::Tcx => "tcx",
        Format::Gpx => "gpx",
    }
}

fn sport_name(sport: Sport) -> &'static str {
    match sport {
        Sport::Running => "running",
        Sport::Walking => "walking",
        Sport::Cycling => "cycling",
        Sport::Swimming => "swimming",
        Sport::Transition => "transition",
        Sport::Other => "other",
    }
}
