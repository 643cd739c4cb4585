//! Replays recordings through the whole library and writes their input logs:
//! `export-logs FOLDER FILE…` writes `FOLDER/NAME.log` for each recording.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use freshlegs::{Companion, ReplayOptions, RunOptions};
use freshlegs_engine::{Input, Moment, Setup};
use freshlegs_store::{Key, Store};
use freshlegs_tests::Collector;

const KEY: [u8; 32] = [7; 32];

/// A plan that makes the coach speak of everything it can.
const PLAN: &str = include_str!("../fixtures/all_targets.toml");

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(folder) = arguments.next() else {
        eprintln!("usage: export-logs FOLDER FILE…");
        return ExitCode::from(2);
    };
    for file in arguments {
        if let Err(error) = export(&folder, &file) {
            eprintln!("failed to export {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn export(folder: &Path, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let data = tempfile::tempdir()?;
    let companion = Companion::open(data.path().to_string_lossy().into_owned(), KEY.to_vec())?;
    let options = ReplayOptions {
        run: RunOptions {
            plan: Some(PLAN.to_owned()),
            ..RunOptions::default()
        },
        path: file.to_string_lossy().into_owned(),
        ..ReplayOptions::default()
    };
    let run = companion.start_replay(options, Arc::new(Collector::default()))?;
    run.wait(600_000)?;
    let id = run.id().parse()?;
    drop((run, companion));

    let opened = Store::open(data.path(), &Key::new(KEY), 0)?;
    let log = opened.store.input_log(id)?;
    let setup = log.setup.clone();
    let inputs: Vec<(Moment, Input)> = log.collect::<Result<_, _>>()?;
    let bytes = postcard::to_stdvec::<(Setup, Vec<(Moment, Input)>)>(&(setup, inputs))?;
    let name = file.file_stem().unwrap_or_default();
    std::fs::write(folder.join(name).with_extension("log"), bytes)?;
    Ok(())
}
