//! The runner's presses in a scripted run: what a hand would have done, at its moments.

use std::iter::Peekable;

use freshlegs_engine::coaching::Word;
use freshlegs_engine::coaching::breath::{BreathPattern, GuideOrder};
use freshlegs_engine::units::StepsPerMinute;
use freshlegs_engine::{Input, Moment};

use super::Timed;
use crate::error::CompanionError;

/// A press at a moment of a scripted run.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Record)]
pub struct TimedPress {
    /// When, in seconds of run time.
    pub at_s: f64,
    /// What.
    pub press: Press,
}

/// What a runner can press in a run.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Enum)]
pub enum Press {
    /// The runner's own word.
    Word {
        /// Which one.
        word: Word,
    },
    /// The metronome.
    Metronome {
        /// Steps a minute, 75 to 240; the runner's own where absent.
        cadence_spm: Option<f64>,
    },
    /// The breath guide.
    Breath {
        /// The pattern; one that fits the effort where absent.
        pattern: Option<BreathPattern>,
    },
    /// What sounds goes on until it is told to end.
    KeepGuide,
    /// What sounds with the steps ends.
    GuideOff,
    /// Pause.
    Pause,
    /// Resume.
    Resume,
    /// Lap.
    Lap,
    /// Silence every cue, or let them speak again.
    Mute {
        /// Whether cues are silent from now on.
        muted: bool,
    },
}

impl From<Press> for Input {
    fn from(press: Press) -> Self {
        match press {
            Press::Word { word } => Self::Word(word),
            Press::Metronome { cadence_spm } => Self::Guide(GuideOrder::Metronome {
                cadence: cadence_spm.map(StepsPerMinute),
                for_s: None,
            }),
            Press::Breath { pattern } => Self::Guide(GuideOrder::Breath { pattern }),
            Press::KeepGuide => Self::Guide(GuideOrder::Keep),
            Press::GuideOff => Self::Guide(GuideOrder::Off),
            Press::Pause => Self::Pause,
            Press::Resume => Self::Resume,
            Press::Lap => Self::Lap,
            Press::Mute { muted } => Self::Mute(muted),
        }
    }
}

/// The inputs of a script with the runner's presses among them, each at its moment: after what happens
/// at the same one.
pub(crate) fn with_presses(
    inputs: impl Iterator<Item = Timed> + Send + 'static,
    presses: &[TimedPress],
) -> Result<Box<dyn Iterator<Item = Timed> + Send>, CompanionError> {
    let mut hand = Vec::with_capacity(presses.len());
    for TimedPress { at_s, press } in presses {
        if !(at_s.is_finite() && (0.0..=1e6).contains(at_s)) {
            return Err(CompanionError::BadInput {
                reason: format!("press at {at_s} s: a run has no such moment"),
                offset: None,
            });
        }
        let at = Moment::from_micros((at_s * 1e6).round() as u64);
        hand.push(Timed::new(at, Input::from(*press)));
    }
    hand.sort_by_key(|timed| timed.at);
    Ok(Box::new(Merged {
        inputs: inputs.peekable(),
        presses: hand.into_iter().peekable(),
    }))
}

struct Merged<I: Iterator<Item = Timed>> {
    inputs: Peekable<I>,
    presses: Peekable<std::vec::IntoIter<Timed>>,
}

impl<I: Iterator<Item = Timed>> Iterator for Merged<I> {
    type Item = Timed;

    fn next(&mut self) -> Option<Timed> {
        let until = self.inputs.peek().map(|timed| timed.at);
        self.presses
            .next_if(|press| until.is_none_or(|until| press.at < until))
            .or_else(|| self.inputs.next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses_come_at_their_moments_and_the_last_after_the_script() {
        let second = |second| Timed::new(Moment::from_secs(second), Input::Lap);
        let script = [second(1), second(2), second(3)];
        let press = |at_s| TimedPress {
            at_s,
            press: Press::Word { word: Word::Heavy },
        };
        let merged: Vec<(u64, bool)> =
            with_presses(script.into_iter(), &[press(9.0), press(2.0), press(0.5)])
                .unwrap()
                .map(|timed| (timed.at.as_micros() / 1_000, timed.input == Input::Lap))
                .collect();
        assert_eq!(
            merged,
            [
                (500, false),
                (1_000, true),
                (2_000, true),
                (2_000, false),
                (3_000, true),
                (9_000, false)
            ]
        );
    }

    #[test]
    fn a_moment_that_is_none_is_refused() {
        for at_s in [-1.0, f64::NAN, f64::INFINITY] {
            let press = TimedPress {
                at_s,
                press: Press::Lap,
            };
            assert!(with_presses(std::iter::empty(), &[press]).is_err());
        }
    }
}
