use std::fs;
use std::path::{Path, PathBuf};

use freshlegs::{Companion, FileFault, FileImport, ImportFate, SessionImport};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};

use super::runs::summary_json;
use super::value;
use crate::args::{ImportArguments, Units};
use crate::desk::Desk;
use crate::exit::{Code, Failure};
use crate::words;

/// How the names of recorded runs end, before `.gz` if that is there.
const ENDINGS: [&str; 3] = ["fit", "tcx", "gpx"];
/// How the names of daily exports and of our own exports end.
const JOURNALS: [&str; 2] = ["csv", "json"];

/// What became of all files.
#[derive(Debug, Default)]
struct Tally {
    files: usize,
    imported: usize,
    duplicates: usize,
    other_sports: usize,
    refused: usize,
}

/// Takes every named file into the store, and every recorded run in the named folders.
pub(crate) fn import(desk: &mut Desk, arguments: &ImportArguments) -> Result<(), Failure> {
    let mut files = Vec::new();
    for path in &arguments.paths {
        collect(path, true, &mut files)?;
    }
    if files.is_empty() {
        return Err(Failure::new(
            Code::NothingFound,
            "find a FIT, TCX, GPX, CSV or JSON file there",
        ));
    }
    let companion = desk.open()?;
    let units = Units::from(companion.profile()?.units);
    let progress = progress(desk, files.len());
    let is_journal = |path: &PathBuf| ends_with(path, &JOURNALS);
    let (journals, files): (Vec<PathBuf>, Vec<PathBuf>) = files.into_iter().partition(is_journal);
    for path in &journals {
        import_journal(desk, &companion, path)?;
    }
    if files.is_empty() {
        return Ok(());
    }
    let mut tally = Tally {
        files: files.len(),
        ..Tally::default()
    };
    for path in &files {
        progress.set_message(words::harmless(
            &path.file_name().unwrap_or_default().to_string_lossy(),
        ));
        let result = import_file(&companion, path)?;
        tally.count(&result);
        let lines = if desk.json {
            vec![file_json(path, &result).to_string()]
        } else {
            file_lines(path, &result, units)
        };
        progress.suspend(|| lines.iter().try_for_each(|line| desk.out.line(line)))?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    desk.out.line(&if desk.json {
        tally.json().to_string()
    } else {
        tally.line()
    })?;
    if tally.refused == tally.files {
        return Err(Failure::new(
            Code::BadInput,
            "import any of the files: all were refused",
        ));
    }
    Ok(())
}

/// Takes a daily export, or an export of our own, into the journal.
fn import_journal(desk: &mut Desk, companion: &Companion, path: &Path) -> Result<(), Failure> {
    let name = words::harmless(&path.display().to_string());
    let text = path.to_string_lossy().into_owned();
    if ends_with(path, &JOURNALS[1..]) {
        let done = companion.import_json(text)?;
        return if desk.json {
            desk.out.json(&typed("export", &name, value(&done)))
        } else {
            desk.out.line(&format!(
                "{name}: {} new, {} newer, {} known, {} left out",
                done.new,
                done.newer,
                done.known,
                done.broken.len()
            ))
        };
    }
    let done = companion.import_journal(text)?;
    if desk.json {
        return desk.out.json(&typed("journal", &name, value(&done)));
    }
    desk.out.line(&format!(
        "{name}: {} days, {} new entries, {} already there",
        done.days, done.new, done.known
    ))?;
    for fault in &done.faults {
        let column = fault.column.as_deref().unwrap_or_default();
        desk.out.line(&format!(
            "  line {}: {} {}",
            fault.line,
            words::harmless(column),
            words::harmless(&fault.reason)
        ))?;
    }
    Ok(())
}

fn typed(kind: &str, path: &str, mut object: Value) -> Value {
    object["type"] = json!(kind);
    object["path"] = json!(path);
    object
}

/// Imports one file. A file that cannot be used is a result; a store that cannot be used ends
/// everything.
fn import_file(companion: &Companion, path: &Path) -> Result<Result<FileImport, String>, Failure> {
    if let Err(error) = fs::File::open(path) {
        return Ok(Err(error.to_string()));
    }
    match companion
        .import_file(path.to_string_lossy().into_owned(), true)
        .map_err(Failure::from)
    {
        Ok(file) => Ok(Ok(file)),
        Err(failure) if failure.code == Code::BadInput => Ok(Err(failure.what)),
        Err(failure) => Err(failure),
    }
}

/// Files to import, in the order of their names; of folders only what looks like a recording.
fn collect(path: &Path, is_named: bool, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let cannot = |error: std::io::Error| Failure::io(format!("read {}", path.display()), &error);
    // Links below a named folder are not followed: they may lead round in a circle.
    let metadata = if is_named {
        fs::metadata(path)
    } else {
        fs::symlink_metadata(path)
    };
    if metadata.map_err(cannot)?.is_dir() {
        let mut entries = fs::read_dir(path)
            .and_then(|entries| {
                entries
                    .map(|entry| Ok(entry?.path()))
                    .collect::<Result<Vec<_>, _>>()
            })
            .map_err(cannot)?;
        entries.sort();
        for entry in entries {
            collect(&entry, false, files)?;
        }
    } else if is_named || looks_recorded(path) {
        files.push(path.to_owned());
    }
    Ok(())
}

fn looks_recorded(path: &Path) -> bool {
    ends_with(path, &ENDINGS) || ends_with(path, &JOURNALS)
}

fn ends_with(path: &Path, endings: &[&str]) -> bool {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    endings
        .iter()
        .any(|ending| Path::new(name).extension().is_some_and(|e| e == *ending))
}

/// A bar on a terminal, nothing elsewhere.
fn progress(desk: &Desk, files: usize) -> ProgressBar {
    if desk.json || !desk.out.is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta:>4}  {wide_msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}

impl Tally {
    fn count(&mut self, result: &Result<FileImport, String>) {
        match result {
            Ok(file) => {
                for session in &file.sessions {
                    match session.fate {
                        ImportFate::New { .. } => self.imported += 1,
                        ImportFate::Duplicate { .. } => self.duplicates += 1,
                        ImportFate::OtherSport => self.other_sports += 1,
                    }
                }
            }
            Err(_) => self.refused += 1,
        }
    }

    fn line(&self) -> String {
        format!(
            "files {}: new runs {}, already there {}, other sports {}, refused {}",
            self.files, self.imported, self.duplicates, self.other_sports, self.refused
        )
    }

    fn json(&self) -> Value {
        json!({
            "type": "summary",
            "files": self.files,
            "imported": self.imported,
            "duplicates": self.duplicates,
            "other_sports": self.other_sports,
            "refused": self.refused,
        })
    }
}

fn file_lines(path: &Path, result: &Result<FileImport, String>, units: Units) -> Vec<String> {
    let name = words::harmless(&path.display().to_string());
    match result {
        Ok(file) => {
            let sessions = file.sessions.iter().map(|session| {
                let summary = &session.summary;
                let totals = format!(
                    "{} in {}",
                    words::distance(summary.distance_m, units),
                    words::duration(summary.moving_s)
                );
                match &session.fate {
                    ImportFate::New { id } => format!("{name}: {totals}, run {id}"),
                    ImportFate::Duplicate { id } => format!("{name}: already there, run {id}"),
                    ImportFate::OtherSport => {
                        format!("{name}: {totals}, no run but {}", session.sport)
                    }
                }
            });
            let faults = file.faults.iter().map(|fault| {
                format!(
                    "  {} (at byte {})",
                    words::harmless(&fault.reason),
                    fault.offset
                )
            });
            sessions.chain(faults).collect()
        }
        Err(reason) => vec![format!("{name}: refused: {}", words::harmless(reason))],
    }
}

fn file_json(path: &Path, result: &Result<FileImport, String>) -> Value {
    let path = path.to_string_lossy();
    match result {
        Ok(file) => json!({
            "type": "file",
            "path": path,
            "refused": null,
            "format": file.format,
            "sessions": file.sessions.iter().map(session_json).collect::<Vec<_>>(),
            "faults": file.faults.iter().map(fault_json).collect::<Vec<_>>(),
        }),
        Err(reason) => json!({"type": "file", "path": path, "refused": reason}),
    }
}

fn session_json(session: &SessionImport) -> Value {
    let (status, id) = match &session.fate {
        ImportFate::New { id } => ("new", Some(id)),
        ImportFate::Duplicate { id } => ("duplicate", Some(id)),
        ImportFate::OtherSport => ("other_sport", None),
    };
    json!({
        "status": status,
        "id": id,
        "sport": session.sport,
        "summary": summary_json(session.summary),
    })
}

fn fault_json(fault: &FileFault) -> Value {
    json!({"offset": fault.offset, "reason": fault.reason})
}

#[cfg(test)]
mod tests {
    use freshlegs::Summary;

    use super::*;

    fn file(fates: impl IntoIterator<Item = ImportFate>) -> FileImport {
        let session = |fate| SessionImport {
            sport: "cycling".to_owned(),
            summary: Summary::default(),
            fate,
        };
        FileImport {
            format: "fit".to_owned(),
            sessions: fates.into_iter().map(session).collect(),
            faults: vec![FileFault {
                offset: 12,
                reason: "the checksum is wrong".to_owned(),
            }],
        }
    }

    #[test]
    fn a_recording_is_known_by_its_ending_packed_or_not() {
        for name in ["a.fit", "b.TCX", "c.gpx.gz", "d.fit.GZ"] {
            assert!(looks_recorded(Path::new(name)), "{name}");
        }
        for name in ["README.md", "fit", "a.gz", "a.fit.txt"] {
            assert!(!looks_recorded(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn each_session_counts_and_a_refused_file_once() {
        let mut tally = Tally {
            files: 2,
            ..Tally::default()
        };
        tally.count(&Ok(file([
            ImportFate::Duplicate { id: "1".to_owned() },
            ImportFate::OtherSport,
        ])));
        tally.count(&Err("read it".to_owned()));
        assert_eq!(
            tally.line(),
            "files 2: new runs 0, already there 1, other sports 1, refused 1"
        );
    }

    #[test]
    fn faults_are_told_below_what_became_of_the_file() {
        let result = Ok(file([ImportFate::Duplicate {
            id: "0197".to_owned(),
        }]));
        assert_eq!(
            file_lines(Path::new("a.fit"), &result, Units::Metric),
            [
                "a.fit: already there, run 0197",
                "  the checksum is wrong (at byte 12)"
            ]
        );
    }
}
