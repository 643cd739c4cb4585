//! How readiness and the morning reading look to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::readiness::{
    HrvPointView, ReadinessFactor, ReadinessFactorView, ReadinessLevel, ReadinessReasonView,
    ReadinessView, RestingHeartRatePointView, Suggestion,
};
use freshlegs_engine::recovery::{MorningReadingView, ReadingPhase, ReadingView};

/// What today suggests: it may take from a plan, and never adds to it.
#[uniffi::remote(Enum)]
pub enum Suggestion {
    /// As planned.
    AsPlanned,
    /// An easy run.
    Easy,
    /// A walk, easy cycling or swimming.
    ActiveRecovery,
    /// Rest.
    Rest,
}

/// How ready the body is, by one sign or by all. A later one is worse.
#[uniffi::remote(Enum)]
pub enum ReadinessLevel {
    /// Not known, which is not good.
    Missing,
    /// As usual, or better.
    Good,
    /// Worth a look; the plan may stay.
    Watch,
    /// Less than usual: an easy run is suggested.
    Reduced,
    /// Much less: recovery or rest is suggested.
    Low,
}

/// A sign of readiness, in the order in which they weigh.
#[uniffi::remote(Enum)]
pub enum ReadinessFactor {
    /// How the runner feels.
    Feeling,
    /// Hours and quality of sleep.
    Sleep,
    /// Variability of the heart rate at rest.
    HeartRateVariability,
    /// Heart rate at rest.
    RestingHeartRate,
    /// What was done lately.
    Load,
}

/// Heart-rate variability of one day, ready to draw.
#[uniffi::remote(Record)]
pub struct HrvPointView {
    /// The day.
    pub date: NaiveDate,
    /// Natural logarithm of RMSSD in milliseconds, as measured that day.
    pub value: Option<f64>,
    /// Its mean over the seven days that end here, of at least three values.
    pub mean7: Option<f64>,
    /// The lower end of the usual band: mean less half a standard deviation of the 60 days that end
    /// here, of at least 14 values.
    pub low: Option<f64>,
    /// The upper end: mean and half a standard deviation.
    pub high: Option<f64>,
    /// Standard deviation over mean of the seven days, in percent, of at least three values.
    pub cv7_percent: Option<f64>,
}

/// Resting heart rate of one day, ready to draw.
#[uniffi::remote(Record)]
pub struct RestingHeartRatePointView {
    /// The day.
    pub date: NaiveDate,
    /// Beats per minute, as measured that day.
    pub value: Option<f64>,
    /// Median of the seven days that end here, of at least three values.
    pub median7: Option<f64>,
    /// Median of the 60 days that end here, of at least 14 values: what is usual.
    pub usual: Option<f64>,
}

/// Readiness as a screen shows it.
#[uniffi::remote(Record)]
pub struct ReadinessView {
    /// The day.
    pub date: NaiveDate,
    /// The worst of the signs.
    pub level: ReadinessLevel,
    /// The level in a few words.
    pub headline: String,
    /// What today suggests; the runner accepts it or keeps the plan.
    pub suggestion: Suggestion,
    /// Its name.
    pub suggestion_title: String,
    /// The suggestion in a sentence or two.
    pub suggestion_text: String,
    /// Which of the signs speak today.
    pub confidence: String,
    /// Every reason that made the level what it is, the worst first.
    pub why: Vec<ReadinessReasonView>,
    /// All five signs, the one that weighs most first.
    pub factors: Vec<ReadinessFactorView>,
    /// Everything that is missing.
    pub missing: Vec<String>,
    /// Heart-rate variability of the last 60 days with its band; empty where it is left out.
    pub hrv: Vec<HrvPointView>,
    /// Resting heart rate of the last 60 days; empty where it is left out.
    pub resting_heart_rate: Vec<RestingHeartRatePointView>,
}

/// One sign.
#[uniffi::remote(Record)]
pub struct ReadinessFactorView {
    /// Which one.
    pub factor: ReadinessFactor,
    /// Its name.
    pub title: String,
    /// How ready the body is by it.
    pub level: ReadinessLevel,
    /// The level in a word or two.
    pub level_text: String,
    /// How strong the evidence for it is.
    pub evidence: String,
    /// What it says, the worst first.
    pub reasons: Vec<ReadinessReasonView>,
    /// What it lacks.
    pub missing: Vec<String>,
}

/// One reason.
#[uniffi::remote(Record)]
pub struct ReadinessReasonView {
    /// How ready the body is by it.
    pub level: ReadinessLevel,
    /// Its words.
    pub text: String,
    /// The slug of the guide's page that explains it.
    pub topic: String,
}

/// Where a reading is.
#[uniffi::remote(Enum)]
pub enum ReadingPhase {
    /// Nothing has been heard of the strap yet.
    GettingReady,
    /// The heart settles; nothing counts yet.
    Settling,
    /// What is heard counts.
    Measuring,
    /// It is over.
    Over,
}

/// A reading as a screen shows it while it goes on, and when it is over.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
