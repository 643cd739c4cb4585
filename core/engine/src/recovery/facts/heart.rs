use std::collections::BTreeMap;

use super::TimeAtHeartRate;
use super::time::Timeline;

/// The length of what a peak is the median of, in seconds.
const PEAK_S: usize = 5;

/// Time at each heart rate, the lowest first.
pub(super) fn histogram(time: &Timeline<'_>) -> Vec<TimeAtHeartRate> {
    let mut spent = BTreeMap::<u16, u64>::new();
    for piece in time.pieces() {
        if let Some(bpm) = piece.point.heart_rate_bpm.filter(|bpm| *bpm > 0) {
            *spent.entry(bpm).or_default() += piece.held_ms();
        }
    }
    spent
        .into_iter()
        .map(|(bpm, ms)| TimeAtHeartRate {
            bpm,
            ms: u32::try_from(ms).unwrap_or(u32::MAX),
        })
        .collect()
}

/// The highest median of five seconds in a row: a single false value is none.
pub(super) fn peak_bpm(time: &Timeline<'_>) -> Option<u16> {
    let mut seconds: Vec<(u64, u16)> = Vec::new();
    for piece in time.pieces() {
        let Some(bpm) = piece.point.heart_rate_bpm.filter(|bpm| *bpm > 0) else {
            continue;
        };
        let first = piece.from_ms.div_ceil(1_000);
        let end = (piece.from_ms + piece.held_ms()).div_ceil(1_000);
        seconds.extend((first..end).map(|second| (second, bpm)));
    }
    seconds
        .windows(PEAK_S)
        .filter(|window| window[PEAK_S - 1].0 - window[0].0 == PEAK_S as u64 - 1)
        .map(|window| {
            let mut rates = [0; PEAK_S];
            for (rate, (_, bpm)) in rates.iter_mut().zip(window) {
                *rate = *bpm;
            }
            rates.sort_unstable();
            rates[PEAK_S / 2]
        })
        .max()
}
