//! Laps, steps and splits: where each began, and what has come since.

use crate::output::{LapRecord, LapTrigger};
use crate::run::UnitSystem;
use crate::sensing::fusion::{Fusion, Means};
use crate::time::Moment;
use crate::units::METRES_PER_MILE;

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

    /// The totals where the way from here to `later` crosses `distance_m`: a split ends on the
    /// line, not at the tick that notices it.
    fn towards(&self, later: &Self, distance_m: f64) -> Self {
        let way = later.distance_m - self.distance_m;
        let part = if way > 0.0 {
            (distance_m - self.distance_m) / way
        } else {
            1.0
        };
        let micros = later.at.since(self.at).as_micros() as f64 * part;
        Self {
            at: self.at + std::time::Duration::from_micros(micros as u64),
            moving_s: self.moving_s + (later.moving_s - self.moving_s) * part,
            distance_m,
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
    split_m: f64,
    last: Mark,
}

impl Laps {
    pub(super) fn new(units: UnitSystem) -> Self {
        Self {
            manual: Series::new(),
            steps: Series::new(),
            splits: Series::new(),
            split_m: match units {
                UnitSystem::Metric => 1_000.0,
                UnitSystem::Imperial => METRES_PER_MILE,
            },
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
        let line_m = f64::from(self.splits.closed + 1) * self.split_m;
        let now = Mark::of(at, fusion);
        if now.distance_m < line_m {
            self.last = now;
            return None;
        }
        let end = self.last.towards(&now, line_m);
        Some(self.splits.close(LapTrigger::Distance, end))
    }

    /// The split that the end of the run leaves unfinished, if it is worth a line.
    pub(super) fn rest(&mut self, at: Moment, fusion: &Fusion) -> Option<LapRecord> {
        let lap = self.splits.close(LapTrigger::Finish, Mark::of(at, fusion));
        (lap.distance_m >= 10.0 || lap.moving_s >= 10.0).then_some(lap)
    }
}
