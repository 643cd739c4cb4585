//! An emulated `BlueZ` with virtual sensors and a runner who wears them: `virtual-sensors --help`.

mod commands;
mod options;

use std::error::Error;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use freshlegs_tests::bluez::{self, Bluez, Player, Playing, Sensor};

use crate::commands::{Command, Scene};
use crate::options::{AdapterState, HELP, Kind, Options};

/// How often the runner looks whether somebody listens.
const LOOK: Duration = Duration::from_millis(10);

fn main() -> ExitCode {
    match play() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is nowhere else to say it.
            let _ = writeln!(io::stderr(), "failed to {error}");
            ExitCode::FAILURE
        }
    }
}

fn play() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::parse(std::env::args().skip(1))? else {
        io::stdout().write_all(HELP.as_bytes())?;
        return Ok(());
    };
    let player = player(&options)?;
    let scene = set(&options)?;
    let runner = player.map(|player| Runner::start(player, &scene.sensors));
    let mut output = io::stdout();
    writeln!(output, "DBUS_SYSTEM_BUS_ADDRESS={}", scene.bluez.address())?;
    output.flush()?;
    for line in io::stdin().lock().lines() {
        match Command::parse(&line?) {
            Ok(None) => {}
            Ok(Some(Command::Quit)) => break,
            Ok(Some(command)) => {
                if let Err(error) = scene.obey(&command) {
                    writeln!(io::stderr(), "failed to {error}")?;
                }
            }
            Err(error) => writeln!(io::stderr(), "failed to {error}")?,
        }
    }
    drop(runner);
    Ok(())
}

/// Who runs, if anybody does.
fn player(options: &Options) -> Result<Option<Player>, String> {
    if options.still {
        return Ok(None);
    }
    let player = match &options.recording {
        Some(path) => Player::recorded(path)?,
        None => Player::simulated(None, options.seed),
    };
    let player = player.speed(options.speed);
    Ok(Some(match options.seconds {
        Some(seconds) => player.seconds(seconds),
        None => player,
    }))
}

/// The bus, the daemon and the sensors.
fn set(options: &Options) -> Result<Scene, String> {
    let timing = bluez::Options {
        adapter: options.adapter != AdapterState::Missing,
        powered: options.adapter != AdapterState::Off,
        ..bluez::Options::default()
    };
    let bluez = Bluez::start(timing.faster(options.daemon_speed)).map_err(|e| e.to_string())?;
    bluez.forbid(options.adapter == AdapterState::Forbidden);
    let sensors = options.sensors.iter();
    let sensors = sensors.map(|(kind, sensor)| (*kind, bluez.add(sensor.clone())));
    Ok(Scene {
        sensors: sensors.collect(),
        bluez,
    })
}

/// A runner who waits until somebody listens, and then runs.
struct Runner {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<Option<Playing>>>,
}

impl Runner {
    fn start(mut player: Player, sensors: &[(Kind, Sensor)]) -> Self {
        for (kind, sensor) in sensors {
            player = match kind {
                Kind::Headphones => player,
                kind if kind.beats() => player.strap(sensor),
                _ => player.pod(sensor),
            };
        }
        let sensors: Vec<Sensor> = sensors.iter().map(|(_, sensor)| sensor.clone()).collect();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            while !sensors.iter().any(Sensor::subscribed) {
                if stopped.load(Ordering::Acquire) {
                    return None;
                }
                std::thread::sleep(LOOK);
            }
            Some(player.start())
        });
        Self {
            stop,
            thread: Some(thread),
        }
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            // What it played goes with it.
            drop(thread.join());
        }
    }
}
