use std::collections::VecDeque;

use serde::Serialize;

use super::{Judged, MorningReading, Refusal, SETTLE_S};
use crate::input::SensorId;
use crate::sensing::rhythm::{Beats, Resolution};
use crate::time::Moment;

/// Without a beat for so long while getting ready, the reading ends.
const PATIENCE_S: u64 = 120;
/// Without a beat for so long once it began, it ends.
const LOST_S: u64 = 20;
/// After so many seconds without a beat the strap is said not to be heard.
const SILENT_S: u64 = 5;
/// Seconds of the look back that decides whether somebody is restless.
const LOOK_BACK_S: u64 = 30;
/// Shortest and longest time of measuring in seconds, and what is used unless asked.
const MEASURE_S: (u32, u32, u32) = (60, 180, 120);

/// A guided reading: get ready, settle for a minute, measure for one to three. Sans I/O.
#[derive(Clone, Debug)]
pub struct ReadingSession {
    phase: ReadingPhase,
    /// When the phase began.
    since: Moment,
    measure_s: u32,
    contact_lost: bool,
    /// When the last intervals came.
    heard: Option<Moment>,
    /// What the strap sent.
    notifications: Vec<(Moment, Vec<u16>)>,
    result: Option<Result<MorningReading, Refusal>>,
    outputs: VecDeque<ReadingOutput>,
}

/// Where a reading is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
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

/// What happened to a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ReadingInput<'a> {
    /// The strap sent intervals, in 1/1024 s, the oldest first.
    Intervals(&'a [u16]),
    /// The strap says whether it touches the skin.
    Contact(bool),
    /// The runner wants to measure now, without waiting for the heart to settle.
    SkipSettling,
    /// The runner has had enough: what was measured counts, if it is enough.
    Finish,
}

/// What comes of a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ReadingOutput {
    /// Another phase began.
    Phase(ReadingPhase),
    /// It is good enough, and is to be kept.
    Finished(MorningReading),
    /// It is not.
    Refused(Refusal),
}

impl ReadingSession {
    /// A reading that begins now and measures for so many seconds, 60 to 180, two minutes unless
    /// asked for something else.
    pub fn new(now: Moment, measure_s: Option<u32>) -> Self {
        let (least, most, usual) = MEASURE_S;
        Self {
            phase: ReadingPhase::GettingReady,
            since: now,
            measure_s: measure_s.unwrap_or(usual).clamp(least, most),
            contact_lost: false,
            heard: None,
            notifications: vec![],
            result: None,
            outputs: VecDeque::new(),
        }
    }

    /// Takes what happened.
    pub fn handle_input(&mut self, now: Moment, input: ReadingInput<'_>) {
        self.handle_timeout(now);
        if self.phase == ReadingPhase::Over {
            return;
        }
        match input {
            ReadingInput::Intervals(intervals) => self.hear(now, intervals),
            ReadingInput::Contact(touches) => self.contact_lost = !touches,
            ReadingInput::SkipSettling if self.phase == ReadingPhase::Settling => {
                self.enter(now, ReadingPhase::Measuring);
            }
            ReadingInput::SkipSettling => {}
            ReadingInput::Finish => self.finish(now),
        }
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Moment) {
        while let Some(due) = self.poll_timeout().filter(|due| *due <= now) {
            match self.phase {
                ReadingPhase::GettingReady => self.end(Err(Refusal::NoBeats)),
                _ if self.lost_at().is_some_and(|lost| lost <= due) => self.finish(due),
                ReadingPhase::Settling => self.enter(due, ReadingPhase::Measuring),
                ReadingPhase::Measuring => self.finish(due),
                ReadingPhase::Over => {}
            }
        }
    }

    /// What came of it since the last call.
    pub fn poll_output(&mut self) -> Option<ReadingOutput> {
        self.outputs.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub fn poll_timeout(&self) -> Option<Moment> {
        let end = match self.phase {
            ReadingPhase::GettingReady => return Some(after(self.since, PATIENCE_S)),
            ReadingPhase::Settling => after(self.since, SETTLE_S.unsigned_abs()),
            ReadingPhase::Measuring => after(self.since, self.measure_s.into()),
            ReadingPhase::Over => return None,
        };
        self.lost_at().into_iter().chain([end]).min()
    }

    /// Where it is.
    pub fn phase(&self) -> ReadingPhase {
        self.phase
    }

    /// How it ended, once it is over.
    pub fn result(&self) -> Option<&Result<MorningReading, Refusal>> {
        self.result.as_ref()
    }

    /// Seconds of the whole phase, and those left of it, rounded up.
    pub(super) fn seconds(&self, now: Moment) -> (u32, u32) {
        let all = match self.phase {
            ReadingPhase::Settling => u32::try_from(SETTLE_S).unwrap_or(0),
            ReadingPhase::Measuring => self.measure_s,
            ReadingPhase::GettingReady | ReadingPhase::Over => 0,
        };
        let gone = now.secs_since(self.since).max(0.0);
        (all, (f64::from(all) - gone).ceil().max(0.0) as u32)
    }

    /// Whether the strap is not heard, or says that it does not touch the skin.
    pub(super) fn is_silent(&self, now: Moment) -> bool {
        let last = self.heard.unwrap_or(self.since);
        self.contact_lost || now >= after(last, SILENT_S)
    }

    /// Artefacts of what was measured so far, in percent, its beats and its heart rate per minute:
    /// in other phases those of the last half minute.
    pub(super) fn so_far(&self, now: Moment) -> Option<(f64, u32, f64)> {
        let from = match self.phase {
            ReadingPhase::Measuring => self.since,
            _ => before(now, LOOK_BACK_S),
        };
        let judged = Judged::of(&self.beats());
        let measured = judged.longest(ticks(from), i64::MAX);
        let count = u32::try_from(measured.beats.len()).unwrap_or(u32::MAX);
        (count > 0).then(|| (measured.artefacts_percent(), count, measured.bpm()))
    }

    fn hear(&mut self, now: Moment, intervals: &[u16]) {
        if self.contact_lost || intervals.iter().all(|rr| *rr == 0) {
            return;
        }
        self.heard = Some(now);
        self.notifications.push((now, intervals.to_vec()));
        if self.phase == ReadingPhase::GettingReady {
            self.enter(now, ReadingPhase::Settling);
        }
    }

    fn enter(&mut self, now: Moment, phase: ReadingPhase) {
        self.phase = phase;
        self.since = now;
        self.outputs.push_back(ReadingOutput::Phase(phase));
    }

    fn finish(&mut self, now: Moment) {
        let is_lost = self.lost_at().is_some_and(|lost| lost <= now);
        let result = match self.phase {
            ReadingPhase::Measuring => {
                MorningReading::within(&self.beats(), ticks(self.since), ticks(now) + 1)
            }
            ReadingPhase::GettingReady => Err(Refusal::NoBeats),
            ReadingPhase::Settling | ReadingPhase::Over => Err(Refusal::too_short()),
        };
        self.end(match result {
            Err(Refusal::TooShort { .. }) if is_lost => Err(Refusal::Gaps),
            result => result,
        });
    }

    fn end(&mut self, result: Result<MorningReading, Refusal>) {
        self.phase = ReadingPhase::Over;
        self.outputs
            .push_back(ReadingOutput::Phase(ReadingPhase::Over));
        self.outputs.push_back(match result {
            Ok(reading) => ReadingOutput::Finished(reading),
            Err(refusal) => ReadingOutput::Refused(refusal),
        });
        self.result = Some(result);
    }

    /// When the strap counts as lost.
    fn lost_at(&self) -> Option<Moment> {
        self.heard.map(|heard| after(heard, LOST_S))
    }

    fn beats(&self) -> Beats {
        let notifications = self.notifications.iter().map(|(at, intervals)| {
            let intervals = intervals.iter().map(|rr| i64::from(*rr));
            (*at, SensorId(0), intervals)
        });
        Beats::from_arrivals(Resolution::Per1024, notifications)
    }
}

fn after(moment: Moment, seconds: u64) -> Moment {
    Moment::from_micros(moment.as_micros().saturating_add(seconds * 1_000_000))
}

fn before(moment: Moment, seconds: u64) -> Moment {
    Moment::from_micros(moment.as_micros().saturating_sub(seconds * 1_000_000))
}

/// A moment in 1/1024 s, rounded down.
fn ticks(moment: Moment) -> i64 {
    let ticks = u128::from(moment.as_micros()) * 1_024 / 1_000_000;
    i64::try_from(ticks).unwrap_or(i64::MAX)
}
