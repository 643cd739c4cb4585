//! Where logs go on each system, and how a shell's own join them.
//!
//! Nothing of the runner is in them: heart rate, position and the journal's text are logged at `trace`
//! alone, which is not in a built library (`tracing`'s `release_max_level_debug`), and which no
//! [`LogLevel`] asks for.

use std::fs::{self, OpenOptions};
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use file_rotate::suffix::AppendCount;
use file_rotate::{ContentLimit, FileRotate, compression::Compression};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::error::CompanionError;

/// The newest file of logs, in the folder that the shell chose.
const FILE: &str = "freshlegs.log";
/// A file is followed by a new one once it is this big; one older is kept. Some days of running.
const FILE_BYTES: usize = 256 * 1024;
const OLDER_FILES: usize = 1;

/// How much is logged.
#[derive(Clone, Copy, Debug, Eq, PartialEq, uniffi::Enum)]
pub enum LogLevel {
    /// Defects of Fresh Legs.
    Error,
    /// What goes wrong outside of it: a link lost, a disk full.
    Warn,
    /// What was done, in a few lines a run.
    Info,
    /// What helps to find a defect.
    Debug,
}

/// Where logs go beside the system's own: the unified log of Apple's systems, Android's logcat.
/// Elsewhere standard error takes their place where there is no file.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LogOptions {
    /// How much of Fresh Legs' own; of its libraries only warnings are taken.
    pub level: LogLevel,
    /// A folder for a file that the runner may share, at most half a megabyte with the one before it;
    /// none where absent.
    #[uniffi(default = None)]
    pub folder: Option<String>,
}

/// Begins to log. To be called once, before anything else; later calls change nothing.
///
/// Returns whether this call was the one that counts.
///
/// # Errors
///
/// `Storage` when the folder cannot be written to.
#[uniffi::export]
pub fn start_logs(options: LogOptions) -> Result<bool, CompanionError> {
    static STARTED: Mutex<bool> = Mutex::new(false);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if *started {
        return Ok(false);
    }
    let file = options.folder.map(bounded_file).transpose()?;
    let counts = tracing_subscriber::registry()
        .with(wanted(options.level))
        .with(system(file.is_none()))
        .with(file.map(file_layer))
        .try_init()
        .is_ok();
    if counts {
        log_panics();
    }
    *started = true;
    Ok(counts)
}

/// Adds a line of the shell's to the same logs. `source` is the part of the shell that speaks;
/// neither it nor `message` may hold anything of the runner.
#[uniffi::export]
pub fn log_event(level: LogLevel, source: String, message: String) {
    match level {
        LogLevel::Error => tracing::error!(target: "freshlegs::shell", source, "{message}"),
        LogLevel::Warn => tracing::warn!(target: "freshlegs::shell", source, "{message}"),
        LogLevel::Info => tracing::info!(target: "freshlegs::shell", source, "{message}"),
        LogLevel::Debug => tracing::debug!(target: "freshlegs::shell", source, "{message}"),
    }
}

/// The files of logs in a folder, newest first, for a runner who wants to share them.
#[uniffi::export]
pub fn log_files(folder: String) -> Vec<String> {
    let newest = Path::new(&folder).join(FILE);
    let older = (1..=OLDER_FILES).map(|n| PathBuf::from(format!("{}.{n}", newest.display())));
    std::iter::once(newest.clone())
        .chain(older)
        .filter(|path| path.is_file())
        .map(|path| path.to_string_lossy().into_owned())
        .collect()
}

fn wanted(level: LogLevel) -> Targets {
    let own = match level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
    };
    // Bluetooth's libraries name addresses and values below this.
    Targets::new()
        .with_default(own.min(LevelFilter::WARN))
        .with_target("freshlegs", own)
}

#[cfg(target_os = "android")]
fn system<S>(is_alone: bool) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    // Its time and level are logcat's own.
    let _ = is_alone;
    paranoid_android::layer("FreshLegs")
}

#[cfg(target_vendor = "apple")]
fn system<S>(is_alone: bool) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    let _ = is_alone;
    tracing_oslog::OsLogger::new("app.freshlegs", "core")
}

#[cfg(not(any(target_os = "android", target_vendor = "apple")))]
fn system<S>(is_alone: bool) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    is_alone.then(|| {
        tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .with_writer(std::io::stderr)
    })
}

fn file_layer<S>(file: FileRotate<AppendCount>) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(Mutex::new(file))
}

fn bounded_file(folder: String) -> Result<FileRotate<AppendCount>, CompanionError> {
    let path = Path::new(&folder).join(FILE);
    // The writer would panic where this fails.
    fs::create_dir_all(&folder)
        .and_then(|()| {
            let open = OpenOptions::new().create(true).append(true).open(&path);
            open.map(drop)
        })
        .map_err(|error| CompanionError::Storage {
            reason: format!("write logs to {folder}: {error}"),
        })?;
    Ok(FileRotate::new(
        path,
        AppendCount::new(OLDER_FILES),
        ContentLimit::BytesSurpassed(FILE_BYTES),
        Compression::None,
        None,
    ))
}

/// A panic is a defect, and is logged by its place alone: its words may hold what was looked at.
fn log_panics() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map(ToString::to_string);
        tracing::error!(
            place,
            thread = std::thread::current().name(),
            "a defect in Fresh Legs"
        );
        before(info);
    }));
}
