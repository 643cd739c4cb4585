//! Laps, steps and splits: where each began, and what has come since.

use std::time::Duration;

use crate::coaching::Every;
use crate::output::{LapRecord, LapTrigger};
use crate::sensing::fusion::{Fusion, Means};
use crate::time::Moment;
use crate::units::Metres;

/// The run's totals at the moment when a lap began.
#[derive(Clone, Debug)]
struct Mark {
    at: Moment,
    moving_s: f64,
    distance_m: f64,
    ascent_m: Option<f64>,
    means: Means,
}

impl Mark {
    fn start() -> Self {
        Self {
            at: Moment::ZERO,
            moving_s: 0.0,
            distance_m: 0.0,
            ascent_m: None,
            means: Means::default(),
        }
    }

    fn of(at: Moment, fusion: &Fusion) -> Self {
        let state = fusion.state();
        Self {
            at,
            moving_s: state.moving_s,
            distance_m: state.distance.0,
            ascent_m: state.ascent.map(|climb| climb.0),
            means: fusion.averages().clone(),
        }
    }

    /// How far this mark is on the way to the next split, in metres or in seconds.
    fn reached(&self, every: Every) -> f64 {
        match every {
            Every::Distance(_) => self.distance_m,
            Every::Time(_) => self.moving_s,
        }
    }

    /// The totals at `part`, 0 to 1, of the way from here to `later`: a split ends on the line, not
    /// at the tick that notices it.
    fn towards(&self, later: &Self, part: f64) -> Self {
        let micros = later.at.since(self.at).as_micros() as f64 * part;
        Self {
            at: self.at + Duration::from_micros(micros as u64),
            moving_s: self.moving_s + (later.moving_s - self.moving_s) * part,
            distance_m: self.distance_m + (later.distance_m - self.distance_m) * part,
            ascent_m: later.ascent_m,
            means: later.means.clone(),
        }
    }

    fn lap_to(&self, end: &Self, number: u32, trigger: LapTrigger) -> LapRecord {
        let means = end.means.since(&self.means);
        LapRecord {
            number,
            trigger,
            from: self.at,
            to: end.at,
            moving_s: end.moving_s - self.moving_s,
            distance_m: end.distance_m - self.distance_m,
            heart_rate_avg_bpm: means.heart_rate_avg_bpm(),
            cadence_avg_spm: means.cadence_avg_spm(),
            ascent_m: end
                .ascent_m
                .map(|climb| climb - self.ascent_m.unwrap_or(0.0)),
        }
    }
}

/// One series of laps: the runner's own, the plan's steps, or the splits by distance.
#[derive(Clone, Debug)]
struct Series {
    closed: u32,
    open: Mark,
}

impl Series {
    fn new() -> Self {
        Self {
            closed: 0,
            open: Mark::start(),
        }
    }

    fn close(&mut self, trigger: LapTrigger, end: Mark) -> LapRecord {
        self.closed += 1;
        let lap = self.open.lap_to(&end, self.closed, trigger);
        self.open = end;
        lap
    }
}

/// All laps of a run. The three series overlap: a press does not cut a kilometre short.
pub(super) struct Laps {
    manual: Series,
    steps: Series,
    splits: Series,
    every: Every,
    last: Mark,
}

impl Laps {
    pub(super) fn new(every: Every) -> Self {
        Self {
            manual: Series::new(),
            steps: Series::new(),
            splits: Series::new(),
            every,
            last: Mark::start(),
        }
    }

    /// Laps and splits closed so far, steps left out.
    pub(super) fn closed(&self) -> u32 {
        self.manual.closed + self.splits.closed
    }

    /// Closes the open lap of the runner's presses or of the plan's steps.
    pub(super) fn close(&mut self, trigger: LapTrigger, at: Moment, fusion: &Fusion) -> LapRecord {
        let series = match trigger {
            LapTrigger::Step => &mut self.steps,
            _ => &mut self.manual,
        };
        series.close(trigger, Mark::of(at, fusion))
    }

    /// The next split that is full, if one is; call until `None`.
    pub(super) fn full_split(&mut self, at: Moment, fusion: &Fusion) -> Option<LapRecord> {
        let (length, trigger) = match self.every {
            Every::Distance(Metres(metres)) => (metres, LapTrigger::Distance),
            Every::Time(seconds) => (f64::from(seconds), LapTrigger::Time),
        };
        let line = f64::from(self.splits.closed + 1) * length;
        let now = Mark::of(at, fusion);
        let (before, reached) = (self.last.reached(self.every), now.reached(self.every));
        if reached < line {
            self.last = now;
            return None;
        }
        let way = reached - before;
        let part = if way > 0.0 {
            (line - before) / way
        } else {
            1.0
        };
        let mut end = self.last.towards(&now, part);
        match self.every {
            Every::Distance(_) => end.distance_m = line,
            Every::Time(_) => end.moving_s = line,
        }
        Some(self.splits.close(trigger, end))
    }

    /// The split that the end of the run leaves unfinished, if it is worth a line.
    pub(super) fn rest(&mut self, at: Moment, fusion: &Fusion) -> Option<LapRecord> {
        let lap = self.splits.close(LapTrigger::Finish, Mark::of(at, fusion));
        (lap.distance_m >= 10.0 || lap.moving_s >= 10.0).then_some(lap)
    }
}
