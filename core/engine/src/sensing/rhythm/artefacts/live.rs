use crate::sensing::rhythm::{Beat, Mark, Resolution};

/// Faster than this, and moving, is exercise.
const EXERCISE_BPM: f64 = 100.0;

/// Slower than this is rest.
const REST_BPM: f64 = 80.0;

/// Over about how many beats the rate is taken that tells rest from exercise.
const RATE_BEATS: f64 = 16.0;

/// How far an interval may differ from the one before it.
///
/// In exercise the heart is so regular that 5 % tells artefacts; at rest it breathes by more, and
/// the same rule would drop a third of all good beats (measured: 299 of 910). The rule and both
/// figures are those of the `FatMaxxer` project and of M. Altini, who wrote of it there.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Tolerance {
    /// 25 %.
    #[default]
    Rest,
    /// 5 %.
    Exercise,
}

impl Tolerance {
    /// One in so many.
    const fn parts(self) -> i64 {
        match self {
            Self::Rest => 4,
            Self::Exercise => 20,
        }
    }
}

/// The rule for every beat as it comes: nearer than the tolerance to the interval before it,
/// whether that one was accepted or not.
///
/// It takes the narrow tolerance above 100 beats per minute in motion, the wide one below 80, and
/// between the two keeps what it had.
#[derive(Clone, Debug, Default)]
pub struct LiveFilter {
    tolerance: Tolerance,
    before: Option<i64>,
    /// Sliding mean of the accepted intervals in milliseconds.
    mean_ms: Option<f64>,
}

impl LiveFilter {
    /// The tolerance in force.
    pub fn tolerance(&self) -> Tolerance {
        self.tolerance
    }

    /// Heart rate of the last beats, in beats per minute.
    pub fn heart_rate_bpm(&self) -> Option<f64> {
        self.mean_ms.map(|mean_ms| 60_000.0 / mean_ms)
    }

    /// Judges a beat of a runner who moves or stands.
    pub fn judge(&mut self, resolution: Resolution, moving: bool, beat: &mut Beat) {
        if beat.after_gap {
            self.before = None;
        }
        if within(self.tolerance, self.before.replace(beat.rr), beat.rr) {
            beat.mark = Mark::Sound;
            self.follow(beat.rr as f64 * resolution.tick_ms(), moving);
        } else {
            beat.mark = Mark::Rejected;
        }
    }

    fn follow(&mut self, rr_ms: f64, moving: bool) {
        let mean_ms = self.mean_ms.unwrap_or(rr_ms);
        let mean_ms = mean_ms + (rr_ms - mean_ms) / RATE_BEATS;
        self.mean_ms = Some(mean_ms);
        let bpm = 60_000.0 / mean_ms;
        if bpm > EXERCISE_BPM && moving {
            self.tolerance = Tolerance::Exercise;
        } else if bpm < REST_BPM {
            self.tolerance = Tolerance::Rest;
        }
    }
}

/// Rejects the beats of a recording that the rule does not accept at one tolerance throughout.
pub fn reject(tolerance: Tolerance, beats: &mut [Beat]) {
    let mut before = None;
    for beat in beats {
        if beat.after_gap {
            before = None;
        }
        beat.mark = if within(tolerance, before.replace(beat.rr), beat.rr) {
            Mark::Sound
        } else {
            Mark::Rejected
        };
    }
}

fn within(tolerance: Tolerance, before: Option<i64>, rr: i64) -> bool {
    before.is_none_or(|before| (rr - before).abs() * tolerance.parts() < before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::rhythm::Beats;

    fn marks(tolerance: Tolerance, intervals: &[i64]) -> Vec<bool> {
        let mut beats = Beats::from_intervals(Resolution::Millisecond, intervals.iter().copied());
        reject(tolerance, beats.as_mut_slice());
        beats
            .as_slice()
            .iter()
            .map(|beat| beat.mark.is_artefact())
            .collect()
    }

    #[test]
    fn a_rejected_interval_is_still_the_one_before() {
        assert_eq!(
            marks(Tolerance::Exercise, &[400, 419, 460, 462, 400, 401]),
            [false, false, true, false, true, false]
        );
    }

    #[test]
    fn the_tolerance_itself_is_too_much() {
        assert_eq!(
            marks(Tolerance::Exercise, &[400, 420, 440, 419]),
            [false, true, false, false]
        );
        assert_eq!(
            marks(Tolerance::Rest, &[800, 1_000, 751, 938]),
            [false, true, false, false]
        );
    }

    #[test]
    fn nothing_is_compared_across_a_gap() {
        assert_eq!(
            marks(Tolerance::Exercise, &[400, 401, 9_000, 600, 601]),
            [false; 4]
        );
    }

    fn judged(filter: &mut LiveFilter, moving: bool, rr: i64, times: usize) {
        for _ in 0..times {
            let mut beat = Beat {
                rr,
                ..Beat::default()
            };
            filter.judge(Resolution::Millisecond, moving, &mut beat);
        }
    }

    #[test]
    fn the_narrow_rule_is_for_a_fast_heart_in_motion_and_is_held_until_it_is_slow() {
        let mut filter = LiveFilter::default();
        judged(&mut filter, false, 480, 100);
        assert_eq!(filter.tolerance(), Tolerance::Rest, "125 bpm, standing");
        judged(&mut filter, true, 480, 1);
        assert_eq!(filter.tolerance(), Tolerance::Exercise);
        judged(&mut filter, false, 700, 100);
        assert_eq!(filter.tolerance(), Tolerance::Exercise, "86 bpm, held");
        judged(&mut filter, true, 800, 100);
        assert_eq!(filter.tolerance(), Tolerance::Rest, "75 bpm");
        assert!((filter.heart_rate_bpm().unwrap() - 75.0).abs() < 0.5);
    }
}
