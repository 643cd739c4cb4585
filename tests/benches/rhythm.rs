//! How long the rhythm of a heart takes: a window, a correction, a whole run. Targets: α1 of a window
//! within 30 µs, with its trend taken out within 60 µs; Lipponen and Tarvainen's method on 7,220 beats
//! within 3 ms.
//!
//! Then the whole run once more beside fathon (C) and neurokit2, in the same run of this bench, where
//! `tests/run` has installed them. Recordings are read from where the tests read them; without them a
//! made-up heart of as many beats takes their place.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use freshlegs_engine::sensing::rhythm::artefacts::{self, Passes};
use freshlegs_engine::sensing::rhythm::{
    Analysis, Beats, Correction, Dfa, Meter, Resolution, SmoothnessPriors, Window, Windows,
};
use freshlegs_tests::data_folder;

/// Ten kilometres: 7,220 beats in 52 minutes.
const RECORDING: &str = "rr/fr955_stryd_10k.txt";

fn main() -> io::Result<()> {
    divan::main();
    // Asked for one bench, or for their names, nobody waits for Python.
    if env::args().skip(1).all(|argument| argument == "--bench") {
        beside_others()?;
    }
    Ok(())
}

fn recording() -> Option<PathBuf> {
    let path = data_folder()?.join(RECORDING);
    path.is_file().then_some(path)
}

fn beats() -> Beats {
    let intervals: Vec<i64> = match recording().and_then(|path| fs::read_to_string(path).ok()) {
        Some(text) => text.lines().filter_map(|line| line.parse().ok()).collect(),
        None => (0..7_220)
            .map(|beat: i64| match beat % 57 {
                0 => 310,
                1 => 560,
                _ => 430 + (beat * beat) % 13 + (beat / 40) % 9,
            })
            .collect(),
    };
    Beats::from_intervals(Resolution::Millisecond, intervals)
}

/// The window of the corrected recording that holds the most beats.
fn fullest_window(beats: &Beats) -> Window<'_> {
    let end = beats.as_slice().last().map_or(0, |beat| beat.end);
    (0..end)
        .step_by(20_000)
        .map(|from| Window::of(beats.resolution(), beats.as_slice(), from, from + 120_000))
        .max_by_key(|window| window.beats.len())
        .expect("a recording has beats")
}

fn intervals_of_a_window() -> Vec<i64> {
    let corrected = artefacts::correct(&beats(), Passes::Iterated);
    let window = fullest_window(&corrected);
    window.beats.iter().map(|beat| beat.rr).collect()
}

#[divan::bench]
fn alpha1_of_a_window(bencher: Bencher<'_, '_>) {
    let intervals = intervals_of_a_window();
    let mut dfa = Dfa::default();
    bencher.bench_local(|| dfa.alpha1(black_box(&intervals).iter().copied()));
}

#[divan::bench]
fn smoothness_priors_of_a_window(bencher: Bencher<'_, '_>) {
    let intervals = intervals_of_a_window();
    let mut priors = SmoothnessPriors::default();
    bencher.bench_local(|| {
        let series = black_box(&intervals).iter().map(|rr| *rr as f64);
        black_box(priors.detrend(series));
    });
}

/// RMSSD, α1, and α1 of what is left without its trend.
#[divan::bench]
fn all_figures_of_a_window(bencher: Bencher<'_, '_>) {
    let corrected = artefacts::correct(&beats(), Passes::Iterated);
    let window = fullest_window(&corrected);
    let mut meter = Meter::default();
    bencher.bench_local(|| meter.measure(black_box(&window)));
}

#[divan::bench(args = [Passes::Once, Passes::Iterated])]
fn lipponen_and_tarvainen_on_7220_beats(bencher: Bencher<'_, '_>, passes: Passes) {
    let beats = beats();
    bencher.bench_local(|| artefacts::correct(black_box(&beats), passes));
}

#[divan::bench]
fn a_whole_run(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(beats)
        .bench_local_values(|beats| Analysis::of(beats, Correction::Lipponen, Windows::default()));
}

/// Prints the same run by fathon and neurokit2 beside ours, or why not.
fn beside_others() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let (Some(recording), Some(python)) = (recording(), python()) else {
        return writeln!(
            out,
            "\nskipped: beside fathon and neurokit2, for want of {}",
            if recording().is_none() {
                "recordings"
            } else {
                "the Python packages that tests/run python installs"
            }
        );
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/rhythm.py");
    let before = ours();
    let theirs = Command::new(python)
        .arg(script)
        .arg(recording)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // As ours, on one core.
        .env("OMP_NUM_THREADS", "1")
        .env("OPENBLAS_NUM_THREADS", "1")
        .output()?;
    // The slower of two, before them and after.
    let ours = before.max(ours()).as_secs_f64() * 1e3;
    if !theirs.status.success() {
        let why = String::from_utf8_lossy(&theirs.stderr);
        return writeln!(out, "\nskipped: beside fathon and neurokit2: {why}");
    }
    writeln!(out, "\n{RECORDING}, the best of several times")?;
    let what = "ours: Lipponen, RMSSD, α1 and α1 detrended of every window";
    writeln!(out, "{ours:>9.2} ms         {what}")?;
    for line in String::from_utf8_lossy(&theirs.stdout).lines() {
        if let Some((ms, what)) = line.split_once(' ')
            && let Ok(ms) = ms.parse::<f64>()
        {
            writeln!(out, "{ms:>9.2} ms {:>6.0} ×  {what}", ms / ours)?;
        } else {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

fn ours() -> Duration {
    let beats = beats();
    let time = || {
        let beats = beats.clone();
        let began = Instant::now();
        black_box(Analysis::of(
            beats,
            Correction::Lipponen,
            Windows::default(),
        ));
        began.elapsed()
    };
    (0..20).map(|_| time()).min().unwrap_or_default()
}

/// The Python that `tests/run` has put packages into.
fn python() -> Option<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
        .or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cache")))?;
    let python = cache.join("freshlegs/venv/bin/python");
    python.exists().then_some(python)
}
