use std::time::Duration;

use super::clock::StepClock;
use super::scene::StepSource;
use crate::time::Moment;

/// The steps as they are heard: of several sources the best counts.
#[derive(Clone, Debug, Default)]
pub(super) struct HeardSteps {
    pub(super) clock: StepClock,
    last: Option<Last>,
}

/// Where steps come from, and how late.
#[derive(Clone, Copy, Debug)]
struct Last {
    source: StepSource,
    heard: Moment,
    late_s: f64,
}

/// Another source takes over when the one before has been silent for so long.
const SILENT: Duration = Duration::from_secs(3);
/// So long after the last step nobody runs any more, in seconds, where steps are known at once; else
/// so many steps' time and by how much they are late.
const STANDING_S: f64 = 0.9;
const STANDING_STEPS: f64 = 1.25;
/// How fast it is forgotten that a step was later than those since.
const LATE_KEPT: f64 = 0.9;

impl HeardSteps {
    /// A foot touched the ground at `at`, as is known now. False if a better source is heard.
    pub(super) fn step(&mut self, now: Moment, source: StepSource, at: Moment) -> bool {
        let late_s = now.secs_since(at);
        let late_s = match self.last {
            Some(last) if last.source == source => late_s.max(last.late_s * LATE_KEPT),
            Some(last) if last.source > source && now.since(last.heard) < SILENT => return false,
            _ => late_s,
        };
        self.last = Some(Last {
            source,
            heard: now,
            late_s,
        });
        match source {
            StepSource::EventTimes => self.clock.stride(at),
            _ => self.clock.step(at),
        }
        true
    }

    /// When it will be known that the steps have ended, if none comes; `None` if none were followed.
    pub(super) fn end(&self) -> Option<Moment> {
        let (at, last) = (self.clock.last_step()?, self.last?);
        let period_s = self.clock.pulse()?.period_s();
        let each = match last.source {
            StepSource::EventTimes => 2.0,
            _ => 1.0,
        };
        let end_s = (STANDING_STEPS * each * period_s + last.late_s).max(STANDING_S);
        Some(at + Duration::from_secs_f64(end_s))
    }
}
