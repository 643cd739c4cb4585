//! The run in pieces of ten seconds: what the detector looks at.

use super::heart::HeartGuard;
use super::slope::RoughSlope;
use crate::sensing::fusion::gap_factor;
use crate::sensing::{Motion, RunState};
use crate::time::Moment;
use crate::units::{Bpm, Grade, Metres, MetresPerSecond, StepsPerMinute};

/// Length of a bin.
pub(super) const BIN_S: f64 = 10.0;
const BIN_US: u64 = 10_000_000;

/// A day of bins; whoever runs on is not asked any more, and a clock that leaps fills no memory.
const MOST_BINS: u64 = 8_640;

/// Share of a bin that a value must cover.
const COVERAGE: f64 = 0.6;

/// A tick speaks for no more time than this, in seconds.
const TICK_MOST_S: f64 = 2.0;

/// Ground contact keeps for so long, in seconds: a pod sends it once a second, a watch with smart
/// recording once in several.
const CONTACT_FRESH_S: f64 = 10.0;

/// Milliseconds that a foot can be on the ground in a run.
const CONTACT_MS: std::ops::RangeInclusive<f64> = 100.0..=500.0;

/// Slower than this, in metres per second, is walking where no cadence says otherwise; the
/// transition is at about 2 m/s, slow joggers run below it.
const WALKING_M_PER_S: f64 = 1.7;
/// With at least so many steps a minute it is running down to `SHUFFLE_M_PER_S`.
const RUNNING_SPM: f64 = 140.0;
const SHUFFLE_M_PER_S: f64 = 1.3;

/// Ten seconds of a run. Values are natural logarithms, so that differences are shares; absent is
/// what was not measured for most of the time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Bin {
    /// What the runner did.
    pub(super) gait: Gait,
    /// Speed in ln(m/s).
    pub(super) speed: Option<f64>,
    /// The speed on the flat that costs as much, in ln(m/s); speed where no slope is known.
    pub(super) flat_speed: Option<f64>,
    /// Heart rate in ln(beats/min), where it can be trusted.
    pub(super) heart: Option<f64>,
    /// Cadence in ln(steps/min).
    pub(super) cadence: Option<f64>,
    /// Ground contact in ln(ms).
    pub(super) contact: Option<f64>,
    /// Steepness, up or down: absolute rise over run.
    pub(super) steepness: Option<f64>,
}

/// What the runner did for ten seconds.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Gait {
    /// Not observed as a whole, or not the runner's own choice.
    #[default]
    Unknown,
    /// Stood, or paused the run, for some of it.
    Stopped,
    /// Walked.
    Walked,
    /// Ran.
    Ran,
}

impl Bin {
    /// Both speeds, while running.
    pub(super) fn running(&self) -> Option<(f64, f64)> {
        if self.gait == Gait::Ran {
            self.speed.zip(self.flat_speed)
        } else {
            None
        }
    }
}

/// Makes bins of ticks, whatever their rate.
#[derive(Clone, Debug, Default)]
pub(super) struct Collector {
    last: Option<Moment>,
    open: Option<Open>,
    contact: Option<(Moment, f64)>,
    suspended: bool,
    slope: RoughSlope,
    guard: HeartGuard,
    /// Bins that are done, oldest first; the place of a bin is its time.
    bins: Vec<Bin>,
}

/// The bin that is being filled.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    index: u64,
    moving_s: f64,
    stopped_s: f64,
    suspended: bool,
    speed: Mean,
    flat_speed: Mean,
    heart: Mean,
    cadence: Mean,
    contact: Mean,
    steepness: Mean,
}

#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    seconds: f64,
}

impl Collector {
    /// All bins so far; bin `n` is the time from 10 `n` to 10 `n` + 10 seconds.
    pub(super) fn bins(&self) -> &[Bin] {
        &self.bins
    }

    /// Takes a ground contact in milliseconds.
    pub(super) fn contact_time(&mut self, at: Moment, ms: f64) {
        if CONTACT_MS.contains(&ms) {
            self.contact = Some((at, ms));
        }
    }

    /// From now on, or no longer, the runner does as told: that says nothing of what is usual.
    pub(super) fn suspend(&mut self, suspended: bool) {
        self.suspended = suspended;
    }

    /// Takes the picture at `at`; true when bins have become whole.
    pub(super) fn tick(&mut self, at: Moment, state: &RunState) -> bool {
        let seconds = self
            .last
            .map_or(0.0, |last| at.secs_since(last).min(TICK_MOST_S));
        self.last = Some(self.last.map_or(at, |last| last.max(at)));
        // A tick ends the time that it speaks for.
        let index = at.as_micros().saturating_sub(1) / BIN_US;
        if index >= MOST_BINS {
            return false;
        }
        let before = self.bins.len();
        if self.open.is_some_and(|open| open.index < index)
            && let Some(open) = self.open.take()
        {
            self.close(&open, index);
        }
        let mut open = self.open.unwrap_or(Open {
            index,
            ..Open::default()
        });
        if seconds > 0.0 {
            self.fill(&mut open, at, seconds, state);
        }
        self.open = Some(open);
        self.bins.len() > before
    }

    fn fill(&mut self, open: &mut Open, at: Moment, seconds: f64, state: &RunState) {
        if state.motion != Motion::Moving {
            open.stopped_s += seconds;
            self.slope.interrupt();
            self.guard.interrupt();
            return;
        }
        open.moving_s += seconds;
        open.suspended |= self.suspended;
        let grade = state.grade.fresh().map(|Grade(grade)| grade).or_else(|| {
            let Metres(altitude_m) = state.altitude.fresh()?;
            self.slope.read(seconds, state.distance.0, altitude_m)
        });
        let speed = state.speed.fresh().map(|MetresPerSecond(speed)| speed);
        let flat_speed = speed.map(|speed| speed * grade.map_or(1.0, gap_factor));
        let cadence = state
            .cadence
            .fresh()
            .map(|StepsPerMinute(spm)| spm)
            .filter(|&spm| spm > 0.0);
        let heart = state.heart_rate.fresh().map(|Bpm(bpm)| f64::from(bpm));
        let contact = self
            .contact
            .filter(|(then, _)| at.secs_since(*then) < CONTACT_FRESH_S)
            .map(|(_, ms)| ms);
        open.speed.add(speed, seconds);
        open.flat_speed.add(flat_speed, seconds);
        open.heart
            .add(self.guard.trusted(seconds, heart, cadence), seconds);
        open.cadence.add(cadence, seconds);
        open.contact.add(contact, seconds);
        open.steepness.add(grade.map(f64::abs), seconds);
    }

    /// Puts a bin where its time is; what lies between was not observed.
    fn close(&mut self, open: &Open, next: u64) {
        self.bins.resize_with(open.index as usize, Bin::default);
        self.bins.push(open.bin());
        self.bins.resize_with(next as usize, Bin::default);
    }
}

impl Open {
    fn bin(&self) -> Bin {
        let speed = self.speed.value();
        let cadence = self.cadence.value();
        let gait = match speed {
            _ if self.stopped_s > 0.0 => Gait::Stopped,
            _ if self.suspended => Gait::Unknown,
            Some(speed) if runs(speed, cadence) => Gait::Ran,
            Some(_) => Gait::Walked,
            None => Gait::Unknown,
        };
        Bin {
            gait,
            speed: speed.and_then(log),
            flat_speed: self.flat_speed.value().and_then(log),
            heart: self.heart.value().and_then(log),
            cadence: cadence.and_then(log),
            contact: self.contact.value().and_then(log),
            steepness: self.steepness.value(),
        }
    }
}

impl Mean {
    fn add(&mut self, value: Option<f64>, seconds: f64) {
        if let Some(value) = value {
            self.sum += value * seconds;
            self.seconds += seconds;
        }
    }

    fn value(&self) -> Option<f64> {
        (self.seconds >= COVERAGE * BIN_S).then(|| self.sum / self.seconds)
    }
}

fn runs(speed: f64, cadence: Option<f64>) -> bool {
    match cadence {
        Some(spm) if spm >= RUNNING_SPM => speed >= SHUFFLE_M_PER_S,
        _ => speed >= WALKING_M_PER_S,
    }
}

fn log(value: f64) -> Option<f64> {
    (value > 0.0).then(|| libm::log(value))
}
