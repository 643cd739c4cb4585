//! Which numbers the detector gets: for each file those that do best on the other files.

use freshlegs_engine::coaching::legs::Tuning;

use super::measure::Outcome;

/// Thresholds and holds to choose from: what a runner notices, and what is patient enough.
const THRESHOLDS: [f64; 5] = [0.04, 0.045, 0.05, 0.055, 0.06];
const HOLDS_S: [f64; 3] = [120.0, 150.0, 180.0];

/// What a question an hour costs, in shares of the fades found: at half a question an hour, a sixth
/// of the fades.
const ASK_COST: f64 = 0.33;

/// All that can be chosen.
pub fn grid() -> Vec<Tuning> {
    THRESHOLDS
        .into_iter()
        .flat_map(|threshold| {
            HOLDS_S.map(|hold_s| Tuning {
                threshold,
                hold_s,
                ..Tuning::default()
            })
        })
        .collect()
}

/// For each file, the place in the grid that does best on all the others. `outcomes` has a row for
/// each file, with what came of each place. Where several do equally well, the middle one of them
/// is taken.
pub fn leave_one_out(outcomes: &[Vec<Outcome>], places: usize) -> Vec<usize> {
    (0..outcomes.len())
        .map(|left_out| {
            let others = || (0..outcomes.len()).filter(|file| *file != left_out);
            best(places, |place| {
                score(others().map(|file| &outcomes[file][place]))
            })
        })
        .collect()
}

fn best(places: usize, score: impl Fn(usize) -> f64) -> usize {
    let scores: Vec<f64> = (0..places).map(score).collect();
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let equal: Vec<usize> = (0..places)
        .filter(|place| most - scores[*place] < 1e-9)
        .collect();
    equal.get(equal.len() / 2).copied().unwrap_or(places / 2)
}

/// Share of all the fades found, less what the questions cost. Every depth has a say: six fades a
/// file depend less on chance than two.
fn score<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> f64 {
    let (mut found, mut fades, mut asks, mut hours) = (0.0, 0.0, 0.0, 0.0);
    for outcome in outcomes {
        asks += outcome.untouched.fade_asks().count() as f64;
        hours += outcome.hours;
        for fade in &outcome.fades {
            fades += 1.0;
            found += if fade.after_s.is_some() { 1.0 } else { 0.0 };
        }
    }
    if fades > 0.0 && hours > 0.0 {
        found / fades - ASK_COST * asks / hours
    } else {
        0.0
    }
}
