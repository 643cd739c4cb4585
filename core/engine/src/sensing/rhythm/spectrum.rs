use super::beats::Beat;

/// Samples a second of the evenly sampled series of intervals.
const SAMPLES_PER_S: f64 = 4.0;

/// Breaths a minute among which a peak is looked for: 0.25 to 1 Hz.
const BAND_PER_MIN: (f64, f64) = (15.0, 60.0);

/// Distance of two frequencies at which the spectrum is taken, per minute.
const STEP_PER_MIN: f64 = 0.5;

/// To either side of a peak, what belongs to it: the width that a Hann window gives a pure tone of
/// a minute, per minute.
const REACH_PER_MIN: f64 = 2.0;

/// The strongest frequency of the intervals in the band of breathing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Peak {
    /// Per minute.
    pub(super) per_min: f64,
    /// Its part of the power in the band, 0 to 1.
    pub(super) share: f64,
}

/// Finds the peak of beats without a gap, `ticks_per_s` being their unit. `None` when nothing
/// varies, or the strongest frequency is the lowest or highest of the band: then it belongs to
/// something else.
pub(super) fn peak<'a>(
    beats: impl Iterator<Item = &'a Beat> + Clone,
    ticks_per_s: f64,
) -> Option<Peak> {
    let points: Vec<(f64, f64)> = beats
        .map(|beat| (beat.end as f64 / ticks_per_s, beat.rr as f64 / ticks_per_s))
        .collect();
    let mean_rr_s = points.iter().map(|point| point.1).sum::<f64>() / points.len() as f64;
    let samples = windowed(&without_line(&sampled(&points)));
    // A rhythm faster than half the heart rate cannot be seen in its beats.
    let (low, high) = BAND_PER_MIN;
    let high = high.min(30.0 / mean_rr_s);
    let count = ((high - low) / STEP_PER_MIN) as usize;
    let power: Vec<f64> = (0..=count)
        .map(|step| power_at(&samples, low + STEP_PER_MIN * step as f64))
        .collect();
    let total: f64 = power.iter().sum();
    let strongest = (0..power.len()).max_by(|a, b| power[*a].total_cmp(&power[*b]))?;
    if total <= 0.0 || strongest == 0 || strongest == count {
        return None;
    }
    let reach = (REACH_PER_MIN / STEP_PER_MIN) as usize;
    let near = strongest.saturating_sub(reach)..=(strongest + reach).min(count);
    Some(Peak {
        per_min: low + STEP_PER_MIN * strongest as f64,
        share: power[near].iter().sum::<f64>() / total,
    })
}

/// The intervals at even distances of time, straight lines between the beats.
fn sampled(points: &[(f64, f64)]) -> Vec<f64> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let count = ((last.0 - first.0) * SAMPLES_PER_S) as usize;
    let mut after = 1;
    (0..count)
        .map(|sample| {
            let at = first.0 + sample as f64 / SAMPLES_PER_S;
            while points[after].0 < at {
                after += 1;
            }
            let (from, to) = (points[after - 1], points[after]);
            from.1 + (to.1 - from.1) * (at - from.0) / (to.0 - from.0)
        })
        .collect()
}

fn without_line(samples: &[f64]) -> Vec<f64> {
    let n = samples.len() as f64;
    let middle = (n - 1.0) / 2.0;
    let mean = samples.iter().sum::<f64>() / n;
    let (mut covariance, mut variance) = (0.0, 0.0);
    for (index, sample) in samples.iter().enumerate() {
        let x = index as f64 - middle;
        covariance += x * sample;
        variance += x * x;
    }
    let slope = if variance > 0.0 {
        covariance / variance
    } else {
        0.0
    };
    let left = |(index, sample)| sample - mean - slope * (index as f64 - middle);
    samples.iter().enumerate().map(left).collect()
}

/// With the ends faded out (Hann), so that slow changes do not spill into the band.
fn windowed(samples: &[f64]) -> Vec<f64> {
    let turn = std::f64::consts::TAU / samples.len() as f64;
    let faded = |(index, sample)| sample * (0.5 - 0.5 * libm::cos(turn * (index as f64 + 0.5)));
    samples.iter().enumerate().map(faded).collect()
}

fn power_at(samples: &[f64], per_min: f64) -> f64 {
    let (sin, cos) = libm::sincos(std::f64::consts::TAU * per_min / 60.0 / SAMPLES_PER_S);
    let (mut x, mut y) = (1.0, 0.0);
    let (mut real, mut imaginary) = (0.0, 0.0);
    for sample in samples {
        real += sample * x;
        imaginary += sample * y;
        (x, y) = (x * cos - y * sin, x * sin + y * cos);
    }
    real * real + imaginary * imaginary
}
