//! How the run goes now, and what it is compared with.

use super::baseline::Baseline;
use super::bins::{BIN_S, Bin};
use super::stretches::Stretches;
use super::tuning::Tuning;

/// Bins of the present: two minutes. Shorter, and a corner is a fade; longer, and a fade is late.
pub(super) const PRESENT: usize = 12;

/// Bins of three minutes, in which pace begins to be independent of the pace before.
const BLOCK: usize = 18;

/// Bins of the warm-up, which is no measure of anything.
pub(super) const WARM_UP: usize = 48;
/// The reference reaches to here at least before it is used: twenty minutes.
pub(super) const FIRST: usize = 120;

/// Bins of running that a reference needs: six minutes.
const NEEDED: usize = 36;

/// Share of the present that must be known.
const COVERAGE: f64 = 0.6;

/// What a stretch of the run is like, in natural logarithms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Level {
    pub(super) speed: f64,
    pub(super) flat_speed: f64,
    /// Heart rate without its drift, as if it were the first minute.
    pub(super) heart: Option<f64>,
    /// Heart rate as it is shown.
    pub(super) shown_heart: Option<f64>,
    pub(super) cadence: Option<f64>,
    pub(super) contact: Option<f64>,
    /// Mean steepness, up or down.
    pub(super) steepness: Option<f64>,
}

/// What the present is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reference {
    pub(super) level: Level,
    /// Stretches of three minutes that it rests on.
    pub(super) blocks: f64,
}

impl Level {
    /// The last two minutes; `None` where too little of them is known.
    pub(super) fn present(bins: &[Bin], drift_per_hour: f64) -> Option<Self> {
        let from = bins.len().checked_sub(PRESENT)?;
        let level = Self::typical(bins, from..bins.len(), 0.5, drift_per_hour)?;
        let known = bins[from..]
            .iter()
            .filter(|bin| bin.running().is_some())
            .count();
        (known as f64 >= COVERAGE * PRESENT as f64).then_some(level)
    }

    fn typical(
        bins: &[Bin],
        range: std::ops::Range<usize>,
        quantile: f64,
        drift_per_hour: f64,
    ) -> Option<Self> {
        let from = range.start;
        let ran = || {
            (from..)
                .zip(&bins[range.clone()])
                .filter(|(_, bin)| bin.running().is_some())
        };
        let rested = |index: usize, heart: f64| heart - drift_per_hour * hours(index);
        let steepness = bins[range.clone()].iter().filter_map(|bin| bin.steepness);
        let (sum, count) = steepness.fold((0.0, 0.0), |(sum, count), it| (sum + it, count + 1.0));
        Some(Self {
            speed: quantile_of(ran().map(|(_, bin)| bin.speed), quantile)?,
            flat_speed: quantile_of(ran().map(|(_, bin)| bin.flat_speed), quantile)?,
            heart: median(ran().map(|(n, bin)| bin.heart.map(|heart| rested(n, heart)))),
            shown_heart: median(ran().map(|(_, bin)| bin.heart)),
            cadence: median(ran().map(|(_, bin)| bin.cadence)),
            contact: median(ran().map(|(_, bin)| bin.contact)),
            steepness: (count > 0.0).then(|| sum / count),
        })
    }
}

impl Reference {
    /// What the run was like from bin `from` on until a while ago: a high quantile of its speeds,
    /// so that a long slow stretch is not forgotten to have been slow, or the best stretch, where
    /// that was faster; and what goes with it.
    pub(super) fn of(
        bins: &[Bin],
        from: usize,
        stretches: &Stretches,
        tuning: &Tuning,
        baseline: &Baseline,
    ) -> Option<Self> {
        let lag = (tuning.lag_s / BIN_S) as usize;
        let from = from.max(WARM_UP);
        let until = bins.len().saturating_sub(lag).max(FIRST).min(bins.len());
        let settled = bins.get(from..until)?;
        let ran = settled.iter().filter(|bin| bin.running().is_some()).count();
        if ran < NEEDED {
            return None;
        }
        let drift = baseline.drift_per_hour;
        let middle = Level::typical(bins, from..until, 0.5, drift)?;
        let mut level = Level::typical(bins, from..until, tuning.quantile, drift)?;
        let gain = stretches.gain_over(&level, from);
        level.speed += gain;
        level.flat_speed += gain;
        let faster = level.flat_speed - middle.flat_speed;
        // What goes with the faster speed of the reference.
        let moved = |value: Option<f64>, slope: f64| value.map(|value| value + slope * faster);
        level.heart = moved(level.heart, baseline.heart_slope);
        level.shown_heart = moved(level.shown_heart, baseline.heart_slope);
        level.cadence = moved(level.cadence, baseline.cadence_slope);
        level.contact = moved(level.contact, baseline.contact_slope);
        Some(Self {
            level,
            blocks: ran as f64 / BLOCK as f64,
        })
    }

    /// By how much the present is slower, as ln: slower over ground and for what it costs, the
    /// smaller of both. A hill explains the one, a descent the other.
    pub(super) fn fade(&self, present: &Level) -> f64 {
        let over_ground = self.level.speed - present.speed;
        let for_its_cost = self.level.flat_speed - present.flat_speed;
        over_ground.min(for_its_cost)
    }
}

/// Spread of the minutes of a stretch about their mean, the smaller of both speeds': who keeps an
/// even pace over hills or an even effort is steady either way. `None` with less than six minutes.
pub(super) fn unsteadiness(bins: &[Bin]) -> Option<f64> {
    let spread = |value: fn(&Bin) -> Option<f64>| {
        let minutes: Vec<f64> = bins
            .chunks_exact(6)
            .filter_map(|minute| {
                median(
                    minute
                        .iter()
                        .map(|bin| bin.running().and_then(|_| value(bin))),
                )
            })
            .collect();
        let count = minutes.len() as f64;
        let mean = minutes.iter().sum::<f64>() / count;
        let squares: f64 = minutes.iter().map(|it| (it - mean) * (it - mean)).sum();
        (minutes.len() >= 6).then(|| (squares / count).sqrt())
    };
    Some(spread(|bin| bin.speed)?.min(spread(|bin| bin.flat_speed)?))
}

/// Hours since the start at the end of bin `index`.
fn hours(index: usize) -> f64 {
    (index + 1) as f64 * BIN_S / 3_600.0
}

/// The median of what is known; `None` of nothing.
pub(super) fn median(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    quantile_of(values, 0.5)
}

/// A quantile, interpolated between the two values next to it (Hyndman and Fan 1996, type 7,
/// doi:10.1080/00031305.1996.10473566).
fn quantile_of(values: impl Iterator<Item = Option<f64>>, quantile: f64) -> Option<f64> {
    let mut sorted: Vec<f64> = values.flatten().collect();
    sorted.sort_by(f64::total_cmp);
    let place = quantile * sorted.len().checked_sub(1)? as f64;
    let below = place as usize;
    let above = (below + 1).min(sorted.len() - 1);
    let share = place - below as f64;
    Some(sorted[below] + (sorted[above] - sorted[below]) * share)
}
