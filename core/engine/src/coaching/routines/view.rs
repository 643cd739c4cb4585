use serde::{Deserialize, Serialize};

use super::Side;
use crate::coaching::sound::{Feet, Guide, Metronome, Pulse, Voice};
use crate::time::Moment;

/// A routine that is being played, as a screen shows it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct RoutineView {
    /// The routine's name.
    pub routine: String,
    /// The exercise that is done, or that comes after the rest.
    pub exercise: String,
    /// How it is done.
    pub how: String,
    /// The side, where one comes after the other.
    pub side: Option<Side>,
    /// Whether this is the rest before the exercise.
    pub resting: bool,
    /// Whether the runner has paused it.
    pub paused: bool,
    /// Seconds left of the set or of the rest. While the exercise is announced, all of them.
    pub left_s: f64,
    /// Repetitions left, where they are counted.
    pub left_reps: Option<u32>,
    /// The exercise after this one, `None` for the last.
    pub next: Option<String>,
    /// The exercise, counted from 1.
    pub number: u32,
    /// How many there are today.
    pub of: u32,
    /// Seconds from beat to beat while repetitions are counted: what the metronome plays.
    pub beat_s: Option<f64>,
    /// When the set's first beat falls or fell, in seconds of the same clock as everything else.
    pub beat_from_s: Option<f64>,
}

impl RoutineView {
    /// The beat to which repetitions are counted, for the score; `None` while nothing is counted, and
    /// where a beat is too slow to be one.
    pub(crate) fn beat(&self) -> Option<Guide> {
        let (beat_s, from_s) = self.beat_s.zip(self.beat_from_s)?;
        if self.paused || self.resting {
            return None;
        }
        let from = Moment::from_micros((from_s.max(0.0) * 1e6).round() as u64);
        Some(Guide {
            voice: Voice::Metronome(Metronome {
                feet: Feet::Both,
                accent: false,
            }),
            pulse: Pulse::new(from, 0, beat_s)?,
            from,
            until: None,
        })
    }
}
