use super::click::{Click, Strike};
use super::pulse::Pulse;
use super::score::{Feet, Metronome};
use super::timeline::{FRAME, Ticks, millis};

/// The voice that clicks with the steps.
#[derive(Clone, Debug)]
pub(super) struct ClickVoice {
    rate: u32,
    plain: Click,
    accented: Click,
    /// The time of the last step that clicked.
    last: Option<Ticks>,
    sounding: Option<Sounding>,
}

/// A click on its way; it always goes on to its end.
#[derive(Clone, Copy, Debug)]
struct Sounding {
    accented: bool,
    /// Frames until it begins.
    wait: usize,
    /// Frames of it that are over.
    frame: usize,
    gain: f32,
}

/// A step that clicks within the frames at hand.
struct Due {
    at: Ticks,
    wait: usize,
    left: bool,
}

/// When the steps are moved to an earlier time and one of them is just over by then, it still
/// clicks if it is no later than this; otherwise a beat would be missing.
const LATE_MS: u32 = 30;

impl ClickVoice {
    pub(super) fn new(rate: u32) -> Self {
        Self {
            rate,
            plain: Click::new(Strike::PLAIN, rate),
            accented: Click::new(Strike::ACCENT, rate),
            last: None,
            sounding: None,
        }
    }

    /// Time has jumped: the next step clicks whenever it comes.
    pub(super) fn jump(&mut self) {
        self.last = None;
    }

    /// Begins the click of a step that falls into the `frames` from `start`, where there is one.
    /// `gain` gives the gain at a time; a step without any does not click.
    pub(super) fn strike(
        &mut self,
        metronome: Metronome,
        pulse: Pulse,
        gain: impl Fn(Ticks) -> f32,
        start: Ticks,
        frames: usize,
    ) {
        let Some(due) = self.due(metronome, pulse, start, frames) else {
            return;
        };
        let gain = gain(due.at);
        if gain > 0.0 && self.sounding.is_none() {
            self.last = Some(due.at);
            self.sounding = Some(Sounding {
                accented: metronome.accent && due.left,
                wait: due.wait,
                frame: 0,
                gain,
            });
        }
    }

    fn due(&self, metronome: Metronome, pulse: Pulse, start: Ticks, frames: usize) -> Option<Due> {
        let every = match metronome.feet {
            Feet::Both => 1,
            Feet::Left => 2,
        };
        // A step belongs to the frame that is nearest.
        let from = start - FRAME / 2;
        let mut nth = pulse.first_from(from, self.rate);
        nth += pulse.number(nth).rem_euclid(every);
        let half = (pulse.period_ticks(self.rate) * every as f64 / 2.0) as Ticks;
        let due = |nth, at, wait| Due {
            at,
            wait,
            left: pulse.number(nth).rem_euclid(2) == 0,
        };

        let before = pulse.onset(nth - every, self.rate);
        let missed = from - before <= millis(LATE_MS, self.rate)
            && self
                .last
                .is_some_and(|last| (half..3 * half).contains(&(before - last)));
        if missed {
            return Some(due(nth - every, before, 0));
        }
        let at = pulse.onset(nth, self.rate);
        let wait = ((at - from) / FRAME) as usize;
        // What follows sooner than half of its time is the same step again, moved a little.
        let anew = self.last.is_none_or(|last| at - last >= half);
        (wait < frames && anew).then(|| due(nth, at, wait))
    }

    /// Adds what sounds, and says whether anything did.
    pub(super) fn mix(&mut self, mix: &mut [f32]) -> bool {
        let Some(click) = &mut self.sounding else {
            return false;
        };
        let samples = if click.accented {
            self.accented.samples()
        } else {
            self.plain.samples()
        };
        let begin = click.wait.min(mix.len());
        click.wait -= begin;
        let frames = &mut mix[begin..];
        for (frame, sample) in frames.iter_mut().zip(&samples[click.frame..]) {
            *frame += sample * click.gain;
        }
        click.frame += frames.len();
        if click.frame >= samples.len() {
            self.sounding = None;
        }
        true
    }

    pub(super) fn is_sounding(&self) -> bool {
        self.sounding.is_some()
    }
}
