use std::time::Duration;

use super::follower::Follower;
use super::pattern::BreathPattern;
use super::scene::GuideNews;
use crate::coaching::sound::{Feet, Guide, Metronome, Pulse, Voice};
use crate::time::Moment;

/// A guide that is on.
#[derive(Clone, Copy, Debug)]
pub(super) struct On {
    pub(super) voice: OnVoice,
    /// Nothing sounds before.
    pub(super) from: Moment,
    pub(super) until: Option<Moment>,
    pub(super) follower: Follower,
}

/// Which of the two it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum OnVoice {
    Metronome {
        period_s: f64,
    },
    Breath {
        pattern: BreathPattern,
        /// The number of a step that begins to breathe in.
        first: i64,
        /// There is a tempo and no phase.
        by_rate: bool,
        /// Up to here the beginnings of breaths have been counted.
        counted: Moment,
    },
}

impl On {
    /// What to publish.
    pub(super) fn guide(&self) -> Option<Guide> {
        let voice = match self.voice {
            OnVoice::Metronome { .. } => Voice::Metronome(Metronome {
                feet: Feet::Both,
                accent: false,
            }),
            OnVoice::Breath { pattern, first, .. } => Voice::Breath(pattern.from_step(first)?),
        };
        Some(Guide {
            voice,
            pulse: self.follower.pulse()?,
            from: self.from,
            until: self.until,
        })
    }

    pub(super) fn is_over(&self, now: Moment) -> bool {
        self.until.is_some_and(|until| now >= until)
    }

    pub(super) fn is_breath(&self) -> bool {
        matches!(self.voice, OnVoice::Breath { .. })
    }

    /// What is said when it begins.
    pub(super) fn begins(&self) -> GuideNews {
        match self.voice {
            OnVoice::Metronome { .. } => GuideNews::MetronomeOn,
            OnVoice::Breath {
                pattern,
                by_rate: true,
                ..
            } => GuideNews::BreathByRate { pattern },
            OnVoice::Breath { pattern, .. } => GuideNews::BreathOn { pattern },
        }
    }

    /// What is said when it ends.
    pub(super) fn ends(&self) -> GuideNews {
        match self.voice {
            OnVoice::Metronome { .. } => GuideNews::MetronomeOff,
            OnVoice::Breath { .. } => GuideNews::BreathOff,
        }
    }

    /// The breaths that have begun on steps since this was asked last; of a breath by rate none.
    pub(super) fn breaths_begun(&mut self, now: Moment) -> Vec<Moment> {
        let (
            OnVoice::Breath {
                pattern,
                first,
                by_rate,
                counted,
            },
            Some(pulse),
        ) = (&mut self.voice, self.follower.pulse())
        else {
            return Vec::new();
        };
        let after = std::mem::replace(counted, now).max(self.from);
        if *by_rate {
            return Vec::new();
        }
        in_breaths(pulse, *pattern, *first, after, now).collect()
    }
}

/// The beginnings of breaths later than `after` and up to `now`.
fn in_breaths(
    pulse: Pulse,
    pattern: BreathPattern,
    first: i64,
    after: Moment,
    now: Moment,
) -> impl Iterator<Item = Moment> {
    let mut next = after;
    let steps = std::iter::from_fn(move || {
        let (step, at) = pulse.step_from(next + Duration::from_micros(1));
        next = at;
        (at <= now).then_some((step, at))
    });
    let cycle = i64::from(pattern.steps());
    steps
        .filter(move |(step, _)| step.wrapping_sub(first).rem_euclid(cycle) == 0)
        .map(|(_, at)| at)
}
