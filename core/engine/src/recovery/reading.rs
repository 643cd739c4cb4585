//! A reading of the beats at rest, in the morning.

use serde::{Deserialize, Serialize};

use super::entry::Check;

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

impl MorningReading {
    pub(super) fn check(&self, check: &mut Check) {
        check.range("ln_rmssd", Some(self.ln_rmssd), 0.0, 6.0);
        let resting = Some(self.resting_heart_rate_bpm);
        check.range("resting_heart_rate_bpm", resting, 25.0, 120.0);
        check.range("seconds", Some(self.seconds), 50.0, 300.0);
        check.range("beats", Some(self.beats), 30, 600);
        check.range("artefacts_percent", Some(self.artefacts_percent), 0.0, 6.0);
    }
}
