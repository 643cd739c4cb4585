//! The heavy-legs detector on recorded road runs: what was reached must not get worse.

#![cfg(test)]

use std::path::PathBuf;

use freshlegs_engine::coaching::legs::Tuning;
use freshlegs_tests::legs::{Figures, History, Outcome, Recorded};
use freshlegs_tests::{data_folder, skip};

/// What the detector reached with a typical history over the road runs, as it ships: 3 questions in
/// 8.5 hours, 9 of 14 fades of 8 %.
const ASKS_PER_HOUR: f64 = 0.36;
const SHARE_FOUND: f64 = 9.0 / 14.0;

/// The road runs of the list, in its order.
fn road_runs() -> Option<Vec<PathBuf>> {
    let data = data_folder()?;
    let list = std::fs::read_to_string(data.join("road.txt")).ok()?;
    let runs = list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|name| data.join("runs").join(name))
        .collect();
    Some(runs)
}

fn figures(history: History, runs: &[PathBuf]) -> Figures {
    let outcomes: Vec<Outcome> = runs
        .iter()
        .map(|run| {
            let recorded = Recorded::open(run).unwrap();
            recorded.measure(history, Tuning::default())
        })
        .collect();
    Figures::of(&outcomes.iter().collect::<Vec<_>>())
}

#[test]
fn road_runs_are_seldom_asked_about_and_fades_are_found() {
    let Some(runs) = road_runs() else {
        skip!("no list of road runs in {:?}", data_folder());
    };
    let figures = figures(History::Typical, &runs);
    let asks = figures.fade_asks_per_hour();
    let found = figures.share_found(8.0);
    println!("{asks:.2} asks an hour, {found:.2} of the fades of 8 % found");
    assert!(asks <= ASKS_PER_HOUR, "{figures:?}");
    assert!(found >= SHARE_FOUND - 1e-9, "{figures:?}");
}

#[test]
fn without_a_history_sensors_ask_nothing() {
    let Some(runs) = road_runs() else {
        skip!("no list of road runs in {:?}", data_folder());
    };
    let figures = figures(History::None, &runs);
    assert_eq!(figures.asks, [0, 0, 0]);
    assert_eq!(figures.refused, figures.files);
}
