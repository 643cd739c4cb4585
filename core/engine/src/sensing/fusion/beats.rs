//! Whether the RR intervals of a strap are the beats of a heart.
//!
//! A single strange interval is the business of artefact correction. Here a whole source is judged,
//! over half a minute, because some sensors send what looks like beats and is none: fills of exactly
//! 500 ms where they could not measure, more intervals than there was time for, and intervals that
//! their own heart rate contradicts. The beats of a source that is not trusted are not kept with the
//! run; the log of its inputs has the notifications as they came.

use std::collections::VecDeque;
use std::time::Duration;

use super::quality::{Due, Heard, Life, Standing};
use super::skin::{AGREES, agrees};
use crate::sensing::gatt::RrIntervals;
use crate::time::Moment;
use crate::units::Bpm;

/// How far back is looked.
const WINDOW: Duration = Duration::from_secs(30);
/// How much of that must have been seen before time and intervals are compared: notifications come
/// in bursts, and a few seconds of them would say nothing.
const LONG_ENOUGH_S: f64 = 25.0;
/// And how many intervals before they are compared with the rate (NOOP asks for as many).
const MANY_ENOUGH: u32 = 20;

/// What a heart can do in a run, in milliseconds: 240 is 250 beats a minute, 2,500 is 24.
const PLAUSIBLE_MS: std::ops::RangeInclusive<f64> = 240.0..=2_500.0;

/// 500 ms, with which some sensors fill what they could not measure.
const FILL_RAW: u16 = 512;
/// A fill is one when the rate differs from 120 by more than this share. The value is so rare that
/// it need not be as far off as another.
const FILL_DIFFERS: f64 = 0.1;
/// A heart that beats at another rate does not hit one value in 1,024 so often in half a minute.
const FILLS: u32 = 3;

/// The share of faulty intervals above which a source is not trusted (NOOP refuses a reading then),
/// and the one down to which it is trusted again.
const FAULTY: f64 = 0.35;
const SOUND: f64 = 0.1;

/// The sum of the intervals over the time in which they came, above which a source is not trusted,
/// and down to which it is again. Recorded straps keep below 1.11, and 1.81 has been seen of a band
/// that counts twice (noop #1118). Too little is no fault: notifications are lost in the air.
const TOO_MANY: f64 = 1.3;
const ENOUGH: f64 = 1.15;

/// The RR intervals of one sensor.
#[derive(Clone, Debug)]
pub(super) struct Beats {
    heard: Heard,
    trust: Trust,
    seconds: VecDeque<Second>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Trust {
    Trusted { since: Moment },
    Distrusted { since: Moment },
}

/// What came in one second.
#[derive(Clone, Copy, Debug)]
struct Second {
    at: Moment,
    intervals: u32,
    faults: u32,
    fills: u32,
    ticks: u32,
}

impl Beats {
    pub(super) fn new() -> Self {
        Self {
            heard: Heard::never(Life::HEART_RATE),
            trust: Trust::Trusted {
                since: Moment::ZERO,
            },
            seconds: VecDeque::new(),
        }
    }

    /// Takes the intervals of one notification, with the rate that came with them.
    pub(super) fn hear(&mut self, at: Moment, rate: Option<Bpm>, rr: RrIntervals<'_>) {
        if rr.is_empty() {
            return;
        }
        self.heard.hear(at);
        let second = self.second(at);
        for raw in &rr {
            second.intervals = second.intervals.saturating_add(1);
            second.ticks = second.ticks.saturating_add(raw.into());
            second.faults += u32::from(is_faulty(raw, rate));
            second.fills += u32::from(is_fill(raw, rate));
        }
        self.judge(at);
    }

    /// Since when the beats can be kept, or not any more; `None` before the first.
    pub(super) fn standing(&self, now: Moment) -> Option<Standing> {
        let standing = self.heard.standing(now)?;
        Some(match (standing, self.trust) {
            (Standing::Fresh(heard), Trust::Trusted { since }) => Standing::Fresh(heard.max(since)),
            (Standing::Fresh(_), Trust::Distrusted { since }) => Standing::Unfresh(since),
            (Standing::Unfresh(_), _) => standing,
        })
    }

    pub(super) fn note_due(&self, due: &mut Due) {
        self.heard.note_due(due);
    }

    fn judge(&mut self, now: Moment) {
        let all = || self.seconds.iter();
        let intervals: u32 = all().map(|second| second.intervals).sum();
        let faults: u32 = all().map(|second| second.faults).sum();
        let fills: u32 = all().map(|second| second.fills).sum();
        // What came in the first second belongs to the time before it.
        let ticks: f64 = all().skip(1).map(|second| f64::from(second.ticks)).sum();
        let seconds = self
            .seconds
            .front()
            .map_or(0.0, |first| now.secs_since(first.at));
        let is_long_enough = seconds >= LONG_ENOUGH_S;
        let is_enough = intervals >= MANY_ENOUGH;
        let share = f64::from(faults) / f64::from(intervals.max(1));
        let coverage = if is_long_enough {
            ticks / 1_024.0 / seconds
        } else {
            0.0
        };
        let trust = match self.trust {
            Trust::Trusted { .. }
                if fills >= FILLS || (is_enough && share > FAULTY) || coverage > TOO_MANY =>
            {
                Trust::Distrusted { since: now }
            }
            Trust::Distrusted { .. }
                if is_long_enough
                    && is_enough
                    && fills == 0
                    && share <= SOUND
                    && coverage <= ENOUGH =>
            {
                Trust::Trusted { since: now }
            }
            same => same,
        };
        if trust != self.trust {
            self.trust = trust;
            // What led to the verdict is not held against the next one.
            self.seconds.clear();
        }
    }

    /// The second to count in; what is too long ago is forgotten.
    fn second(&mut self, at: Moment) -> &mut Second {
        while self
            .seconds
            .front()
            .is_some_and(|first| at.since(first.at) > WINDOW)
        {
            self.seconds.pop_front();
        }
        let is_same = self
            .seconds
            .back()
            .is_some_and(|last| last.at.as_micros() / 1_000_000 == at.as_micros() / 1_000_000);
        if !is_same {
            self.seconds.push_back(Second {
                at,
                intervals: 0,
                faults: 0,
                fills: 0,
                ticks: 0,
            });
        }
        let last = self.seconds.len() - 1;
        &mut self.seconds[last]
    }
}

fn is_faulty(raw: u16, rate: Option<Bpm>) -> bool {
    let ms = f64::from(raw) * 1_000.0 / 1_024.0;
    !PLAUSIBLE_MS.contains(&ms) || rate.is_some_and(|rate| !agrees(raw, rate, AGREES))
}

fn is_fill(raw: u16, rate: Option<Bpm>) -> bool {
    raw == FILL_RAW && rate.is_some_and(|rate| !agrees(raw, rate, FILL_DIFFERS))
}
