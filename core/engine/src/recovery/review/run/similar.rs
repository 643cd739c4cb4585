use serde::Serialize;

use crate::recovery::facts::Run;
use crate::recovery::history::{History, back};
use crate::recovery::review::patterns::HALF_A_YEAR;
use crate::recovery::review::run_line::{cadence_spm, pace_s_per_km};
use crate::recovery::slug::key;
use crate::recovery::stats::median;
use crate::recovery::words::{Arg, JournalWords, Phrase};

/// How far the distance of a similar run may differ, as a share.
const ALIKE: f64 = 0.15;

/// Similar runs that a median must have.
const FEWEST: usize = 3;

/// What is compared.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ComparedValue {
    /// Moving seconds per kilometre.
    Pace,
    /// Mean heart rate in beats per minute.
    HeartRate,
    /// Mean step rate in steps per minute.
    Cadence,
    /// Metres on the flat per heartbeat: pace for the same pulse.
    Efficiency,
    /// Heaviness of the legs, 0 to 10, by the card.
    Heaviness,
}

/// A run beside the runner's own similar ones of the half year before: of the same kind, and at most
/// 15 % longer or shorter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SimilarRunsView {
    /// How many there are.
    pub count: u32,
    /// Each value beside their median, where at least three of them have it too.
    pub comparisons: Vec<ComparisonView>,
    /// How many runs it is compared with, or that there are too few.
    pub note: String,
}

/// A value beside the median of similar runs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparisonView {
    /// What is compared.
    pub compared: ComparedValue,
    /// Of this run.
    pub value: f64,
    /// The median of the similar runs that have it.
    pub median: f64,
    /// How many have it.
    pub count: u32,
    /// The same in words, in the runner's units.
    pub text: String,
}

impl ComparedValue {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 5] = [
        Self::Pace,
        Self::HeartRate,
        Self::Cadence,
        Self::Efficiency,
        Self::Heaviness,
    ];

    fn of(self, history: &History, run: &Run) -> Option<f64> {
        match self {
            Self::Pace => pace_s_per_km(run),
            Self::HeartRate => run.facts.heart_rate_avg_bpm(),
            Self::Cadence => cadence_spm(run),
            Self::Efficiency => run.facts.efficiency,
            Self::Heaviness => history.card_of(run)?.leg_heaviness.map(f64::from),
        }
    }

    fn arg(self, value: f64) -> Arg {
        match self {
            Self::Pace => Arg::Pace(value),
            Self::HeartRate | Self::Cadence => Arg::Decimal(value, 0),
            Self::Efficiency => Arg::Decimal(value, 2),
            Self::Heaviness => Arg::Decimal(value, u8::from(value.fract() > 0.0)),
        }
    }
}

pub(super) fn similar(history: &History, run: &Run, words: &JournalWords) -> SimilarRunsView {
    let runs = similar_runs(history, run);
    let comparisons = ComparedValue::ALL.into_iter().filter_map(|compared| {
        let value = compared.of(history, run)?;
        let others = runs.iter().filter_map(|other| compared.of(history, other));
        let others: Vec<f64> = others.collect();
        let count = others.len();
        let median = median(others).filter(|_| count >= FEWEST)?;
        let phrase = Phrase::new(key("review-similar", compared))
            .with("value", compared.arg(value))
            .with("median", compared.arg(median))
            .count("runs", count);
        Some(ComparisonView {
            compared,
            value,
            median,
            count: count as u32,
            text: words.say(&phrase),
        })
    });
    let comparisons: Vec<_> = comparisons.collect();
    let note = if comparisons.is_empty() {
        Phrase::new("review-similar-too-few").count("needed", FEWEST)
    } else {
        Phrase::new("review-similar-note")
    };
    SimilarRunsView {
        count: runs.len() as u32,
        comparisons,
        note: words.say(&note.count("runs", runs.len())),
    }
}

fn similar_runs<'a>(history: &'a History, run: &Run) -> Vec<&'a Run> {
    let metres = run.facts.distance_m;
    let runs = history.runs_between(back(run.day(), HALF_A_YEAR), run.day());
    let is_before = |other: &&Run| other.started_at_utc_ms < run.started_at_utc_ms;
    runs.iter()
        .filter(is_before)
        .filter(|other| other.id != run.id && other.facts.kind == run.facts.kind)
        .filter(|other| metres > 0.0 && (other.facts.distance_m - metres).abs() <= ALIKE * metres)
        .collect()
}
