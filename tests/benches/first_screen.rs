//! From nothing to the first screen: a process that loads the library, opens the store and has what
//! the first screen shows. The goal is 100 ms with a journal of ten years. Files are in the system's
//! cache, as they are on a phone that has not been restarted since.
//!
//! `cargo bench -p freshlegs-tests --profile mobile --bench first_screen` measures what phones ship.

#![allow(
    clippy::unwrap_used,
    reason = "a bench that cannot go on has nothing better to do than to panic"
)]

use std::env;
use std::io::{BufRead, BufReader, Write, stdout};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use divan::Bencher;
use tempfile::TempDir;

#[allow(dead_code, reason = "a part of what others need")]
mod ten_years;

static TEN_YEARS: LazyLock<TempDir> = LazyLock::new(ten_years::written);

static FIRST_DAY: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    ten_years::open(folder.path()).today().unwrap();
    folder
});

/// Tells a process that it is the one that is timed, and which folder to open; none if it is empty.
const FOLDER: &str = "FRESHLEGS_FIRST_SCREEN";

fn main() {
    match env::var_os(FOLDER) {
        Some(folder) => show(Path::new(&folder)),
        None => divan::main(),
    }
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn with_ten_years(bencher: Bencher<'_, '_>) {
    let folder = TEN_YEARS.path();
    bencher.bench_local(|| shown(folder));
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn on_the_first_day(bencher: Bencher<'_, '_>) {
    let folder = FIRST_DAY.path();
    bencher.bench_local(|| shown(folder));
}

/// What of it is the process alone.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn process_alone(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| shown(Path::new("")));
}

/// Starts a process and waits until it has its first screen.
fn shown(folder: &Path) -> Ending {
    let program = env::current_exe().unwrap();
    let mut child = Command::new(program)
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut screen = String::new();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    lines.read_line(&mut screen).unwrap();
    assert!(screen.ends_with('\n'), "the process ended without a screen");
    Ending(child)
}

/// The process as it ends, which is waited for but not timed.
struct Ending(Child);

impl Drop for Ending {
    fn drop(&mut self) {
        assert!(self.0.wait().unwrap().success());
    }
}

/// What the timed process does.
fn show(folder: &Path) {
    let screen = if folder.as_os_str().is_empty() {
        String::new()
    } else {
        format!("{:?}", ten_years::open(folder).today().unwrap())
    };
    stdout()
        .write_all(format!("{}\n", screen.replace('\n', " ")).as_bytes())
        .unwrap();
}
