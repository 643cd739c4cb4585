//! Prints what the engine makes of the beats of a list of intervals in milliseconds, as JSON:
//! `dump-rhythm FILE [SCALE,SCALE,…]`. For every stretch without a gap: its intervals, the beats of
//! each class of artefact, the intervals after one pass of correction and after all, what the
//! smoothness priors leave of every 300 of them, and the exponent over the box sizes, 4 to 16 unless
//! told.
//!
//! The comparisons with other people's libraries ask it for what `freshlegs hrv` has no need to say.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write};

use freshlegs_engine::sensing::rhythm::artefacts::{self, Passes};
use freshlegs_engine::sensing::rhythm::{Beat, Beats, Dfa, Resolution, SmoothnessPriors};
use serde_json::{Value, json};

/// About a window of 120 s; a full matrix of as many rows is still solved in no time.
const DETRENDED_AT_ONCE: usize = 300;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (path, scales) = match arguments.as_slice() {
        [path] => (path, (4..=16).collect()),
        [path, scales] => (path, numbers(scales.split(','))?),
        _ => return Err("use: dump-rhythm FILE [SCALE,SCALE,…]".into()),
    };
    let intervals: Vec<i64> = numbers(fs::read_to_string(path)?.split_whitespace())?;
    let beats = Beats::from_intervals(Resolution::Millisecond, intervals);
    let once = artefacts::correct(&beats, Passes::Once);
    let iterated = artefacts::correct(&beats, Passes::Iterated);
    let stretches: Vec<Value> = beats
        .stretches()
        .zip(once.stretches())
        .zip(iterated.stretches())
        .map(|((beats, once), iterated)| stretch(beats, once, iterated, &scales))
        .collect();
    writeln!(io::stdout().lock(), "{}", json!({ "stretches": stretches }))?;
    Ok(())
}

fn numbers<'a, T>(texts: impl Iterator<Item = &'a str>) -> Result<Vec<T>, T::Err>
where
    T: std::str::FromStr,
{
    texts.map(str::parse).collect()
}

fn stretch(beats: &[Beat], once: &[Beat], iterated: &[Beat], scales: &[usize]) -> Value {
    let intervals = |beats: &[Beat]| beats.iter().map(|beat| beat.rr).collect::<Vec<i64>>();
    let found = artefacts::find(intervals(beats));
    let mut priors = SmoothnessPriors::default();
    let detrended: Vec<Vec<f64>> = beats
        .chunks(DETRENDED_AT_ONCE)
        .map(|some| {
            priors
                .detrend(some.iter().map(|beat| beat.rr as f64))
                .to_vec()
        })
        .collect();
    json!({
        "intervals": intervals(beats),
        "ectopic": found.ectopic,
        "missed": found.missed,
        "extra": found.extra,
        "long_or_short": found.long_or_short,
        "once": intervals(once),
        "iterated": intervals(iterated),
        "detrended": detrended,
        "exponent": Dfa::default().exponent(intervals(beats), scales),
    })
}
