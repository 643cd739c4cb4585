use super::bins::Bin;
use super::level::{Level, median};

/// Bins of a stretch: eight minutes that nobody runs by accident.
const LENGTH: usize = 48;

/// Stretches begin a minute apart.
const APART: usize = 6;

/// The last three minutes belong to none: they are the present's.
const LAG: usize = 18;

/// Share of a stretch that must have been run.
const COVERAGE: f64 = 0.8;

/// The speeds of every stretch of eight minutes, so that the best of them can be a measure: who
/// ran fast for that long, and then slows, has slowed, however the run began.
#[derive(Clone, Debug, Default)]
pub(super) struct Stretches {
    /// Median speed and flat speed of the stretch before the end of each minute; `None` where too
    /// little of it was run.
    medians: Vec<Option<(f64, f64)>>,
}

impl Stretches {
    /// Adds the stretches that are over.
    pub(super) fn follow(&mut self, bins: &[Bin]) {
        loop {
            let end = (self.medians.len() + 1) * APART;
            if end + LAG > bins.len() {
                return;
            }
            let from = end.checked_sub(LENGTH);
            self.medians
                .push(from.and_then(|from| medians(&bins[from..end])));
        }
    }

    /// By how much the best stretch that began with bin `from` or later was faster than `level`, over
    /// ground and for its cost; 0 where none was.
    pub(super) fn gain_over(&self, level: &Level, from: usize) -> f64 {
        let first = (from + LENGTH).div_ceil(APART).saturating_sub(1);
        let later = self.medians.get(first..).unwrap_or_default();
        later
            .iter()
            .flatten()
            .map(|(speed, flat_speed)| (speed - level.speed).min(flat_speed - level.flat_speed))
            .fold(0.0, f64::max)
    }
}

fn medians(bins: &[Bin]) -> Option<(f64, f64)> {
    let ran: Vec<(f64, f64)> = bins.iter().filter_map(Bin::running).collect();
    if (ran.len() as f64) < COVERAGE * LENGTH as f64 {
        return None;
    }
    let speed = median(ran.iter().map(|(speed, _)| Some(*speed)))?;
    let flat_speed = median(ran.iter().map(|(_, flat_speed)| Some(*flat_speed)))?;
    Some((speed, flat_speed))
}
