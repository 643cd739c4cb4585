//! A reading of the beats at rest, in the morning: guided by a [`ReadingSession`], or of beats that
//! were recorded elsewhere.
//!
//! A reading is refused, with the reason, when it would not be good enough: a day without a value
//! is better than a wrong one.

mod refusal;
mod session;
mod view;

use serde::{Deserialize, Serialize};

use super::entry::Check;
use crate::sensing::rhythm::{
    Analysis, Beat, Beats, Correction, Mark, Resolution, Tolerance, Trust, Window, Windows,
    variability,
};
pub use refusal::Refusal;
pub use session::{ReadingInput, ReadingOutput, ReadingPhase, ReadingSession};
pub use view::{MorningReadingView, ReadingView};

/// A reading of the beats at rest that was good enough.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct MorningReading {
    /// Natural logarithm of RMSSD in milliseconds, 0 to 6.
    pub ln_rmssd: f64,
    /// Mean heart rate in beats per minute, 25 to 120.
    pub resting_heart_rate_bpm: f64,
    /// Seconds that count, 50 to 300.
    pub seconds: f64,
    /// Beats that count, 30 to 600.
    pub beats: u16,
    /// Artefacts among the beats, in percent, 0 to 6.
    pub artefacts_percent: f64,
}

/// Seconds at the beginning that are left out where there is time: the heart settles (ultra-short
/// readings of 60 s after as long a rest: Esco and Flatt 2014, J Sports Sci Med 13:535).
const SETTLE_S: i64 = 60;
/// Seconds of a reading: a minute is enough, three are most.
const LEAST_S: i64 = 60;
const MOST_S: i64 = 180;
/// What is shorter than this, in seconds or beats, is no reading.
const FEWEST_S: f64 = 50.0;
const FEWEST_BEATS: usize = 50;
/// A pulse outside of these is not one of rest, in beats per minute: above 100 a heart at rest counts
/// as fast, and below 25 a strap does not hear it all.
const SLOWEST_BPM: f64 = 25.0;
const FASTEST_BPM: f64 = 100.0;
/// Between the first third and the last the pulse of somebody at rest changes by less than this, in
/// beats per minute. A convention: in three recordings at rest of 12 to 16 min it changed by up to 5
/// once two minutes had passed, and by 13 before.
const DRIFT_BPM: f64 = 10.0;

impl MorningReading {
    /// The reading of beats that were recorded at rest: without the first minute where a minute
    /// remains, and of three minutes at most.
    ///
    /// # Errors
    ///
    /// Why it is not good enough.
    pub fn of_beats(beats: &Beats) -> Result<Self, Refusal> {
        let per_s = beats.resolution().per_s();
        let Some((first, last)) = beats.as_slice().first().zip(beats.as_slice().last()) else {
            return Err(Refusal::too_short());
        };
        let (start, end) = (first.end - first.rr, last.end);
        let settled = start + SETTLE_S * per_s;
        let from = if end - settled >= LEAST_S * per_s {
            settled
        } else {
            start
        };
        Self::within(beats, from, from + MOST_S * per_s + 1)
    }

    pub(super) fn check(&self, check: &mut Check) {
        check.range("ln_rmssd", Some(self.ln_rmssd), 0.0, 6.0);
        let resting = Some(self.resting_heart_rate_bpm);
        check.range("resting_heart_rate_bpm", resting, 25.0, 120.0);
        check.range("seconds", Some(self.seconds), 50.0, 300.0);
        check.range("beats", Some(self.beats), 30, 600);
        check.range("artefacts_percent", Some(self.artefacts_percent), 0.0, 6.0);
    }

    /// The reading of the beats that ended at or after `from` and before `to`, in ticks. Beats
    /// outside help to tell artefacts.
    fn within(beats: &Beats, from: i64, to: i64) -> Result<Self, Refusal> {
        let judged = Judged::of(beats);
        let resolution = beats.resolution();
        let measured = judged.longest(from, to);
        let whole = Window::of(resolution, beats.as_slice(), from, to).beats;
        let has_gap = whole.iter().skip(1).any(|beat| beat.after_gap);
        let seconds = measured.seconds();
        if seconds < FEWEST_S || measured.beats.len() < FEWEST_BEATS {
            return Err(if has_gap {
                Refusal::Gaps
            } else {
                Refusal::TooShort {
                    seconds,
                    beats: u32::try_from(measured.beats.len()).unwrap_or(u32::MAX),
                }
            });
        }
        let artefacts_percent = measured.artefacts_percent();
        if Trust::of(artefacts_percent) == Trust::Blank {
            return Err(Refusal::TooManyArtefacts {
                percent: artefacts_percent,
            });
        }
        let bpm = measured.bpm();
        if !(SLOWEST_BPM..=FASTEST_BPM).contains(&bpm) {
            return Err(Refusal::NotAtRest { bpm });
        }
        let drift_bpm = measured.drift_bpm();
        if drift_bpm.abs() > DRIFT_BPM {
            return Err(Refusal::Drifting { bpm: drift_bpm });
        }
        let rmssd_ms = measured.rmssd_ms();
        // A strap that makes intervals out of the heart rate sends equal ones.
        let ln_rmssd = rmssd_ms
            .filter(|rmssd_ms| *rmssd_ms >= 1.0)
            .and_then(variability::ln_rmssd)
            .filter(|ln_rmssd| *ln_rmssd <= 6.0)
            .ok_or(Refusal::Implausible)?;
        Ok(Self {
            ln_rmssd,
            resting_heart_rate_bpm: bpm,
            seconds,
            beats: u16::try_from(measured.beats.len()).unwrap_or(u16::MAX),
            artefacts_percent,
        })
    }
}

/// A recording of which is known what are artefacts.
#[derive(Clone, Debug)]
struct Judged {
    /// After Lipponen and Tarvainen's correction.
    corrected: Beats,
    /// As recorded, with what differs from the interval before by more than a heart at rest does.
    ///
    /// Where a quarter of the beats are artefacts Lipponen and Tarvainen's thresholds, which follow
    /// the quartiles, find nothing any more; a fixed one does.
    filtered: Beats,
}

/// The longest stretch without a gap of a part of a recording.
#[derive(Clone, Copy, Debug)]
struct Measured<'a> {
    beats: &'a [Beat],
    filtered: &'a [Beat],
    resolution: Resolution,
}

impl Judged {
    fn of(beats: &Beats) -> Self {
        // No window is that long: only the beats are asked for.
        let none = Windows {
            length_s: u32::MAX,
            step_s: u32::MAX,
        };
        let by = |correction| Analysis::of(beats.clone(), correction, none).beats;
        Self {
            corrected: by(Correction::Lipponen),
            filtered: by(Correction::Live(Tolerance::Rest)),
        }
    }

    /// Of the beats that ended at or after `from` and before `to`, in ticks.
    fn longest(&self, from: i64, to: i64) -> Measured<'_> {
        let resolution = self.corrected.resolution();
        let within = Window::of(resolution, self.corrected.as_slice(), from, to).beats;
        let of = |beats| Measured {
            beats,
            filtered: &[],
            resolution,
        };
        let longest = within
            .chunk_by(|_, next| !next.after_gap)
            .map(of)
            .max_by_key(Measured::ticks)
            .unwrap_or(of(&[]));
        let (Some(first), Some(last)) = (longest.beats.first(), longest.beats.last()) else {
            return longest;
        };
        let filtered = self.filtered.as_slice();
        let filtered = Window::of(resolution, filtered, first.end, last.end + 1).beats;
        Measured {
            filtered,
            ..longest
        }
    }
}

impl Measured<'_> {
    fn ticks(&self) -> i64 {
        self.beats.iter().map(|beat| beat.rr).sum()
    }

    fn seconds(&self) -> f64 {
        self.ticks() as f64 / self.resolution.per_s() as f64
    }

    /// Artefacts by the rule that finds more.
    fn artefacts_percent(&self) -> f64 {
        let percent = |beats| {
            let window = Window::of(self.resolution, beats, i64::MIN, i64::MAX);
            window.artefact_percent().unwrap_or(0.0)
        };
        percent(self.beats).max(percent(self.filtered))
    }

    /// RMSSD over intervals that were left as recorded. A beat that was mended has changed its own
    /// interval and the next, and neither is one of a heart.
    fn rmssd_ms(&self) -> Option<f64> {
        let mut after_mended = false;
        let beats: Vec<Beat> = self
            .beats
            .iter()
            .map(|beat| {
                let is_mended = beat.mark.is_artefact();
                let follows = std::mem::replace(&mut after_mended, is_mended);
                let changed = is_mended || follows;
                let mark = if changed { Mark::Rejected } else { beat.mark };
                Beat { mark, ..*beat }
            })
            .collect();
        variability::rmssd_ms(self.resolution, &beats)
    }

    fn bpm(&self) -> f64 {
        60.0 * self.beats.len() as f64 / self.seconds()
    }

    /// By how much the pulse of the last third differs from that of the first.
    fn drift_bpm(&self) -> f64 {
        let third = self.beats.len() / 3;
        let of = |beats| Self { beats, ..*self };
        let first = of(&self.beats[..third]);
        let last = of(&self.beats[self.beats.len() - third..]);
        last.bpm() - first.bpm()
    }
}

#[cfg(test)]
mod tests;
