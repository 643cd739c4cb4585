//! Measures the heavy-legs detector on a folder of recordings:
//! `heavy-legs-bench DIR [--json] [--history none|typical] [--list FILE] [--held-out NAME]…`
//!
//! Every run file in DIR is replayed the whole way (file, sensor bytes and fixes, session, detector)
//! untouched, with injected fades, with easing on purpose and with failing sensors, once for a
//! runner of whom nothing is known and once for one with a typical history. The numbers of the
//! detector are chosen by leaving one file out, and the choice is printed with each file. A list
//! (`road.txt` in DIR or beside it) makes a group of its own; so do the files that nothing was ever
//! tuned on.

mod heavy_legs;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use freshlegs_tests::legs::History;
use freshlegs_tests::run_files_in;

use heavy_legs::report::Report;

const USAGE: &str = "usage: heavy-legs-bench DIR [--json] [--history none|typical] [--list FILE] [--held-out NAME]…";

/// What is asked for.
struct Arguments {
    folder: PathBuf,
    json: bool,
    histories: Vec<History>,
    list: Option<PathBuf>,
    held_out: Vec<String>,
}

fn main() -> ExitCode {
    let Some(arguments) = Arguments::parse(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let files = run_files_in(&arguments.folder);
    if files.is_empty() {
        eprintln!(
            "failed to find a run file in {}",
            arguments.folder.display()
        );
        return ExitCode::FAILURE;
    }
    let listed = arguments.listed();
    let report = Report::measure(
        &files,
        &arguments.histories,
        listed.as_deref(),
        &arguments.held_out,
    );
    let text = if arguments.json {
        format!("{:#}\n", report.json())
    } else {
        report.text()
    };
    match io::stdout().lock().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

impl Arguments {
    fn parse(words: impl Iterator<Item = String>) -> Option<Self> {
        let mut arguments = Self {
            folder: PathBuf::new(),
            json: false,
            histories: vec![History::None, History::Typical],
            list: None,
            held_out: Vec::new(),
        };
        let mut words = words;
        while let Some(word) = words.next() {
            match word.as_str() {
                "--json" => arguments.json = true,
                "--history" => {
                    arguments.histories = match words.next()?.as_str() {
                        "none" => vec![History::None],
                        "typical" => vec![History::Typical],
                        _ => return None,
                    };
                }
                "--list" => arguments.list = Some(words.next()?.into()),
                "--held-out" => arguments.held_out.push(words.next()?),
                folder if !folder.starts_with('-') => arguments.folder = folder.into(),
                _ => return None,
            }
        }
        (!arguments.folder.as_os_str().is_empty()).then_some(arguments)
    }

    /// The files of the list, by name.
    fn listed(&self) -> Option<Vec<String>> {
        let beside = |folder: &Path| Some(folder.join("road.txt")).filter(|it| it.is_file());
        let folder = self.folder.canonicalize().ok()?;
        let list = self
            .list
            .clone()
            .or_else(|| beside(&folder))
            .or_else(|| beside(folder.parent()?))?;
        let text = std::fs::read_to_string(list).ok()?;
        let names = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(str::to_owned)
            .collect();
        Some(names)
    }
}
