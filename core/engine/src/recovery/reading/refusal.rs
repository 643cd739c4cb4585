use serde::Serialize;

use crate::recovery::words::Phrase;

/// Why a reading is not good enough.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// No beat was heard.
    NoBeats,
    /// Too few seconds or beats.
    TooShort {
        /// Seconds.
        seconds: f64,
        /// Beats.
        beats: u32,
    },
    /// The strap was not heard for a while, and no stretch is long enough.
    Gaps,
    /// More than 6 % of the beats are no heartbeats.
    TooManyArtefacts {
        /// How many, in percent.
        percent: f64,
    },
    /// The pulse is not one of rest.
    NotAtRest {
        /// Its mean in beats per minute.
        bpm: f64,
    },
    /// The pulse changed too much.
    Drifting {
        /// By how much from the first third to the last, in beats per minute.
        bpm: f64,
    },
    /// Intervals vary less or more than those of a heart.
    Implausible,
}

impl Refusal {
    pub(super) const fn too_short() -> Self {
        Self::TooShort {
            seconds: 0.0,
            beats: 0,
        }
    }

    /// The reason in words, with what to do about it.
    pub fn phrase(&self) -> Phrase {
        match *self {
            Self::NoBeats => Phrase::new("reading-refused-no-beats"),
            Self::TooShort { seconds, beats } => Phrase::new("reading-refused-short")
                .decimal("seconds", seconds.floor(), 0)
                .count("beats", beats),
            Self::Gaps => Phrase::new("reading-refused-gaps"),
            Self::TooManyArtefacts { percent } => {
                Phrase::new("reading-refused-artefacts").decimal("percent", percent, 1)
            }
            Self::NotAtRest { bpm } => {
                Phrase::new("reading-refused-not-at-rest").decimal("bpm", bpm, 0)
            }
            Self::Drifting { bpm } => {
                Phrase::new("reading-refused-drifting").decimal("bpm", bpm.abs(), 0)
            }
            Self::Implausible => Phrase::new("reading-refused-implausible"),
        }
    }
}
