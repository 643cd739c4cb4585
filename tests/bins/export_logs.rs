//! Takes a simulated run, and recordings, through the whole library and writes their input logs:
//! `export-logs FOLDER FILE…` writes `FOLDER/simulated.log` and `FOLDER/NAME.log` for each
//! recording.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use freshlegs::{Companion, CompanionError, LiveRun, ReplayOptions, RunOptions, SimulationOptions};
use freshlegs_engine::{Input, Moment};
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
    let simulated = export(&folder.join("simulated.log"), |companion| {
        companion.start_simulation(SimulationOptions::default(), shell())
    });
    if let Err(error) = simulated {
        eprintln!("failed to export a simulated run: {error}");
        return ExitCode::FAILURE;
    }
    for file in arguments {
        let name = Path::new(file.file_stem().unwrap_or_default()).with_extension("log");
        let replayed = export(&folder.join(name), |companion| {
            let options = ReplayOptions {
                run: RunOptions {
                    plan: Some(PLAN.to_owned()),
                    ..RunOptions::default()
                },
                path: file.to_string_lossy().into_owned(),
                ..ReplayOptions::default()
            };
            companion.start_replay(options, shell())
        });
        if let Err(error) = replayed {
            eprintln!("failed to export {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn shell() -> Arc<Collector> {
    Arc::new(Collector::default())
}

/// Lets a run go by and writes its input log.
fn export(
    log_file: &Path,
    start: impl FnOnce(&Companion) -> Result<Arc<LiveRun>, CompanionError>,
) -> Result<(), Box<dyn std::error::Error>> {
    let data = tempfile::tempdir()?;
    let companion = Companion::open(data.path().to_string_lossy().into_owned(), KEY.to_vec())?;
    let run = start(&companion)?;
    run.wait_until_over(600_000)?;
    let id = run.id().parse()?;
    drop((run, companion));

    let opened = Store::open(data.path(), &Key::new(KEY), 0)?;
    let log = opened.store.input_log(id)?;
    let setup = log.setup.clone();
    let inputs: Vec<(Moment, Input)> = log.collect::<Result<_, _>>()?;
    std::fs::write(log_file, postcard::to_stdvec(&(setup, inputs))?)?;
    Ok(())
}
