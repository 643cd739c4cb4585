//! How much intervals vary from beat to beat and over all (Task Force of the European Society of
//! Cardiology 1996, Circulation 93:1043, doi:10.1161/01.CIR.93.5.1043).
//!
//! Sums are of whole ticks and exact; only the last step is rounded. In exercise RMSSD is 3 to 6 ms
//! and says almost nothing: it is a figure of rest.

use super::beats::{Beat, Mark, Resolution};

/// Root mean square of successive differences in milliseconds, over pairs that follow each other:
/// none across a gap, none across a rejected beat, which would look like variability where there
/// is none. `None` without a pair.
pub fn rmssd_ms(resolution: Resolution, beats: &[Beat]) -> Option<f64> {
    let mut squares = 0i128;
    let mut pairs = 0u32;
    for pair in beats.windows(2) {
        if !pair[1].after_gap && pair.iter().all(|beat| beat.mark != Mark::Rejected) {
            let difference = i128::from(pair[1].rr - pair[0].rr);
            squares += difference * difference;
            pairs += 1;
        }
    }
    (pairs > 0).then(|| (squares as f64 / f64::from(pairs)).sqrt() * resolution.tick_ms())
}

/// The natural logarithm of an RMSSD in milliseconds, in which days are compared. `None` where
/// nothing varies.
pub fn ln_rmssd(rmssd_ms: f64) -> Option<f64> {
    (rmssd_ms > 0.0).then(|| libm::log(rmssd_ms))
}

/// Standard deviation of all intervals that are not rejected, in milliseconds, with n − 1 below the
/// fraction. `None` for fewer than two.
pub fn sdnn_ms(resolution: Resolution, beats: &[Beat]) -> Option<f64> {
    let (mut count, mut sum, mut squares) = (0i128, 0i128, 0i128);
    for beat in beats.iter().filter(|beat| beat.mark != Mark::Rejected) {
        let rr = i128::from(beat.rr);
        count += 1;
        sum += rr;
        squares += rr * rr;
    }
    (count > 1).then(|| {
        let spread = (count * squares - sum * sum) as f64;
        (spread / (count * (count - 1)) as f64).sqrt() * resolution.tick_ms()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::rhythm::Beats;

    fn beats(intervals: &[i64]) -> Vec<Beat> {
        let beats = Beats::from_intervals(Resolution::Millisecond, intervals.iter().copied());
        beats.as_slice().to_vec()
    }

    fn close(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() < 1e-12)
    }

    #[test]
    fn differences_and_deviations_are_those_of_a_textbook() {
        let beats = beats(&[800, 810, 790, 800]);
        let rmssd = rmssd_ms(Resolution::Millisecond, &beats);
        assert!(close(rmssd, 200.0f64.sqrt()), "{rmssd:?}");
        let sdnn = sdnn_ms(Resolution::Millisecond, &beats);
        assert!(close(sdnn, (200.0f64 / 3.0).sqrt()), "{sdnn:?}");
        assert!(close(ln_rmssd(100.0), 4.605_170_185_988_092));
    }

    #[test]
    fn no_pair_reaches_across_a_rejected_beat_or_a_gap() {
        let mut rejected = beats(&[800, 801, 400, 900, 901]);
        rejected[2].mark = Mark::Rejected;
        let gap = beats(&[800, 801, 5_000, 900, 901]);
        for beats in [rejected, gap] {
            assert!(close(rmssd_ms(Resolution::Millisecond, &beats), 1.0));
        }
    }

    #[test]
    fn ticks_are_worth_their_time() {
        let beats = beats(&[1_024, 1_024 + 128]);
        assert!(close(rmssd_ms(Resolution::Per1024, &beats), 125.0));
        let sdnn = sdnn_ms(Resolution::Per1024, &beats);
        assert!(close(sdnn, 125.0 / 2.0f64.sqrt()), "{sdnn:?}");
    }

    #[test]
    fn too_little_gives_nothing() {
        let one = beats(&[800]);
        assert_eq!(rmssd_ms(Resolution::Millisecond, &one), None);
        assert_eq!(sdnn_ms(Resolution::Millisecond, &one), None);
        assert_eq!(rmssd_ms(Resolution::Millisecond, &[]), None);
        assert_eq!(ln_rmssd(0.0), None);
    }
}
