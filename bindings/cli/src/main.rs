//! The terminal shell of Fresh Legs: `freshlegs`.
//!
//! Where to start: `args` says what can be asked, `commands` does it, each on the objects of the
//! `freshlegs` library that the phones stand on too. Nothing here knows anything about running.

mod args;
mod chart;
mod commands;
mod desk;
mod exit;
mod live;
mod out;
mod place;
mod words;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::EnvFilter;

use crate::args::{Arguments, Command};
use crate::desk::Desk;
use crate::exit::Failure;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let desk = Desk::new(arguments.place, arguments.json);
    log_to_stderr(&desk, &arguments.command);
    match obey(desk, arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Where not even this can be said, the code still tells.
            let _ = writeln!(std::io::stderr(), "freshlegs: {failure}");
            ExitCode::from(failure.code as u8)
        }
    }
}

fn obey(mut desk: Desk, command: Command) -> Result<(), Failure> {
    match command {
        Command::Run(arguments) => commands::run(&mut desk, arguments),
        Command::Sensors(arguments) => commands::sensors(&mut desk, arguments),
        Command::Decode(arguments) => commands::decode(&mut desk, &arguments),
        Command::Import(arguments) => commands::import(&mut desk, &arguments),
        Command::Runs => commands::runs(&mut desk),
        Command::Show(arguments) => commands::show(&mut desk, &arguments),
        Command::Hrv(arguments) => commands::hrv(&mut desk, &arguments),
        Command::Profile(arguments) => commands::profile(&mut desk, &arguments),
        Command::Routine(arguments) => commands::routine(&mut desk, arguments),
        Command::Today(arguments) => commands::today(&mut desk, &arguments),
        Command::Checkin(arguments) => commands::checkin(&mut desk, &arguments),
        Command::Journal(arguments) => commands::journal(&mut desk, &arguments),
        Command::Why(arguments) => commands::why(&mut desk, &arguments),
        Command::Week(arguments) => commands::week(&mut desk, &arguments),
        Command::Plan(arguments) => commands::plan(&mut desk, &arguments),
        Command::Habits(arguments) => commands::habits(&mut desk, &arguments),
        Command::Load(arguments) => commands::load(&mut desk, arguments),
        Command::Trend(arguments) => commands::trend(&mut desk, &arguments),
        Command::Review(arguments) => commands::review(&mut desk, &arguments),
        Command::Guide(arguments) => commands::guide(&mut desk, &arguments),
        Command::Report(arguments) => commands::report(&mut desk, &arguments),
        Command::Background(arguments) => commands::background(&mut desk, &arguments),
        Command::Backup(arguments) => commands::backup(&mut desk, &arguments),
        Command::Restore(arguments) => commands::restore(&mut desk, &arguments),
        Command::Export(arguments) => commands::export(&mut desk, &arguments),
        Command::Key(arguments) => commands::key(&mut desk, &arguments),
        Command::Delete(arguments) => commands::delete(&mut desk, &arguments),
    }
}

/// Warnings by default, more with `FRESHLEGS_LOG=debug`; nothing where it would tear the screen.
fn log_to_stderr(desk: &Desk, command: &Command) {
    let tears = matches!(command, Command::Run(_)) && desk.is_live();
    let wanted = std::env::var("FRESHLEGS_LOG").unwrap_or_else(|_| "warn".to_owned());
    let filter = if tears { "off".to_owned() } else { wanted };
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(filter))
        .with_writer(std::io::stderr)
        .without_time()
        .init();
}
