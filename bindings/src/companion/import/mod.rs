//! Runs of other devices, taken over from their files as they are.

mod track;

use std::path::Path;

use freshlegs_engine::{RunKind, Setup, Summary};
use freshlegs_formats::{Format, Salvage, Session, Sport};
use freshlegs_store::{Imported, ImportedFile, RunHeader, RunId, Source};
use sha2::{Digest, Sha256};
use uuid::{NoContext, Timestamp, Uuid};

use super::Companion;
use crate::error::CompanionError;

/// What became of one file.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct FileImport {
    /// "fit", "tcx" or "gpx".
    pub format: String,
    /// What became of each session, in the order of the file.
    pub sessions: Vec<SessionImport>,
    /// What was wrong with the file and has been worked around, each with its offset in bytes.
    pub faults: Vec<String>,
}

/// What became of one session of a file.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum SessionImport {
    /// It is a run of its own now.
    New {
        /// The run.
        id: String,
        /// Its totals.
        summary: Summary,
    },
    /// It was already there, as this run.
    Duplicate {
        /// The run.
        id: String,
    },
    /// It is no run: it was left aside.
    OtherSport {
        /// Which sport it is.
        sport: String,
    },
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
            sessions.push(self.import_session(session, file)?);
        }
        let faults = activity
            .faults
            .iter()
            .map(|fault| format!("{} (at byte {})", fault.reason, fault.offset))
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
        file: ImportedFile,
    ) -> Result<SessionImport, CompanionError> {
        if !matches!(
            session.sport,
            Sport::Running | Sport::Walking | Sport::Other
        ) {
            return Ok(SessionImport::OtherSport {
                sport: sport_name(session.sport).to_owned(),
            });
        }
        let record = track::record(session);
        let summary = track::summary(session, &record);
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
        Ok(match self.store.import_run(&header, &summary, &record)? {
            Imported::New(id) => SessionImport::New {
                id: id.to_string(),
                summary,
            },
            Imported::Duplicate(id) => SessionImport::Duplicate { id: id.to_string() },
        })
    }
}

/// Reads a whole file; its path is named where that fails.
pub(super) fn read_file(path: &str) -> Result<Vec<u8>, CompanionError> {
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
