use serde::Serialize;

use super::{MorningReading, ReadingPhase, ReadingSession};
use crate::recovery::words::{JournalWords, Phrase};
use crate::sensing::rhythm::Trust;
use crate::time::Moment;

/// A reading as a screen shows it while it goes on, and when it is over.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadingView {
    /// Where it is.
    pub phase: ReadingPhase,
    /// What to do now, or how it ended.
    pub headline: String,
    /// What keeps it from being good, where something does.
    pub hint: Option<String>,
    /// Seconds of the phase in all; 0 where it has no end.
    pub phase_s: u32,
    /// Seconds left of the phase.
    pub left_s: u32,
    /// Beats that count so far.
    pub beats: u32,
    /// Artefacts so far, in percent.
    pub artefacts_percent: Option<f64>,
    /// Heart rate so far, in beats per minute.
    pub heart_rate_bpm: Option<f64>,
    /// The reading, where it was good enough.
    pub reading: Option<MorningReadingView>,
    /// Why it was not.
    pub refusal: Option<String>,
}

/// A reading that was good enough, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MorningReadingView {
    /// RMSSD in milliseconds.
    pub rmssd_ms: f64,
    /// Its natural logarithm.
    pub ln_rmssd: f64,
    /// Mean heart rate in beats per minute.
    pub resting_heart_rate_bpm: f64,
    /// Seconds that count.
    pub seconds: f64,
    /// Beats that count.
    pub beats: u32,
    /// Artefacts among them, in percent.
    pub artefacts_percent: f64,
    /// How good it is, in words.
    pub quality: String,
}

impl ReadingSession {
    /// How it stands now.
    pub fn view(&self, now: Moment, words: &JournalWords) -> ReadingView {
        let phase = self.phase();
        let is_over = phase == ReadingPhase::Over;
        let so_far = self.so_far(now).filter(|_| !is_over);
        let (phase_s, left_s) = self.seconds(now);
        let result = self.result();
        let refusal = result.and_then(|result| result.as_ref().err());
        let reading = result.and_then(|result| result.as_ref().ok());
        let headline = match (phase, refusal) {
            (ReadingPhase::GettingReady, _) => "reading-getting-ready",
            (ReadingPhase::Settling, _) => "reading-settling",
            (ReadingPhase::Measuring, _) => "reading-measuring",
            (ReadingPhase::Over, None) => "reading-finished",
            (ReadingPhase::Over, Some(_)) => "reading-refused",
        };
        let hint = if is_over {
            None
        } else if self.is_silent(now) {
            Some("reading-hint-no-contact")
        } else if so_far.is_some_and(|(percent, ..)| Trust::of(percent) == Trust::Blank) {
            Some("reading-hint-restless")
        } else {
            None
        };
        ReadingView {
            phase,
            headline: words.text(headline),
            hint: hint.map(|key| words.text(key)),
            phase_s,
            left_s,
            beats: so_far.map_or(0, |(_, beats, _)| beats),
            artefacts_percent: so_far.map(|(percent, ..)| percent),
            heart_rate_bpm: so_far.map(|(_, _, bpm)| bpm),
            reading: reading.map(|reading| reading.view(words)),
            refusal: refusal.map(|refusal| words.say(&refusal.phrase())),
        }
    }
}

impl MorningReading {
    /// How good it is.
    pub fn quality(&self) -> Phrase {
        let key = match Trust::of(self.artefacts_percent) {
            Trust::Good => "reading-quality-good",
            Trust::Shaded | Trust::Blank => "reading-quality-fair",
        };
        Phrase::new(key).decimal("percent", self.artefacts_percent, 1)
    }

    /// All of it, in words where it needs them.
    pub fn view(&self, words: &JournalWords) -> MorningReadingView {
        MorningReadingView {
            rmssd_ms: libm::exp(self.ln_rmssd),
            ln_rmssd: self.ln_rmssd,
            resting_heart_rate_bpm: self.resting_heart_rate_bpm,
            seconds: self.seconds,
            beats: self.beats.into(),
            artefacts_percent: self.artefacts_percent,
            quality: words.say(&self.quality()),
        }
    }
}
