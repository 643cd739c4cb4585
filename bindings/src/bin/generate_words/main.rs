//! Generates from the words of the shells (`bindings/words/ui`, a file of Fluent for each screen and language) what
//! phones and the desktop read: catalogues of Android, Apple and our own, and the Kotlin and Swift code to read them
//! by. `bindings/generate words` runs it.
//!
//! ```text
//! generate-words WORDS OUT
//! ```

mod alike;
mod android;
mod apple;
mod catalogue;
mod comparing;
mod desktop;
mod entry;
mod faults;
mod format;
#[cfg(test)]
mod golden;
mod kotlin;
mod languages;
mod names;
mod reading;
mod swift;
mod text;

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use catalogue::Sources;
use entry::Entry;

fn main() -> Result<ExitCode> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [words, out] = arguments.as_slice() else {
        bail!("generate-words needs two folders: that of the words, and that to write to");
    };
    match catalogue::assemble(&sources(words)?) {
        Ok(entries) => {
            for (path, content) in files(&entries) {
                write(&out.join(path), &content)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            for fault in faults {
                #[expect(clippy::print_stderr, reason = "this is what the program is asked for")]
                {
                    eprintln!("{}/{fault}", words.display());
                }
            }
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Every file of Fluent in the folders of the languages.
fn sources(words: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    for folder in entries_of(words)?.iter().filter(|path| path.is_dir()) {
        for path in entries_of(folder)? {
            let names = (
                folder.file_name().and_then(OsStr::to_str),
                path.file_stem().and_then(OsStr::to_str),
            );
            let (Some(tag), Some(name)) = names else {
                continue;
            };
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let source = fs::read_to_string(&path)
                    .with_context(|| format!("read {}", path.display()))?;
                sources.insert((tag.to_owned(), name.to_owned()), source);
            }
        }
    }
    if sources.is_empty() {
        bail!("{} has no words in it", words.display());
    }
    Ok(sources)
}

fn entries_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// Everything that is generated, by its path below the folder to write to.
fn files(entries: &[Entry]) -> Vec<(PathBuf, String)> {
    let mut files = vec![
        (
            "kotlin/freshlegs/words/Strings.kt".into(),
            kotlin::strings(entries),
        ),
        (
            "android/kotlin/freshlegs/app/words/StringNames.kt".into(),
            android::names(entries),
        ),
        ("swift/Strings.swift".into(), swift::strings(entries)),
        (
            "apple/Localizable.xcstrings".into(),
            apple::catalog(entries),
        ),
    ];
    files.extend(android::resources(entries));
    files.extend(desktop::catalogues(entries));
    files
}

/// Writes a file, but not one that is the same already: what is built from it is then not built again.
fn write(path: &Path, content: &str) -> Result<()> {
    match fs::read_to_string(path) {
        Ok(known) if known == content => return Ok(()),
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("read {}", path.display()));
        }
        _ => {}
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
    }
    fs::write(path, content).with_context(|| format!("write {}", path.display()))
}
