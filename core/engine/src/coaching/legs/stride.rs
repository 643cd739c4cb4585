use super::baseline::{History, Sums};
use super::level::median;
use crate::units::{Metres, MetresPerSecond, StepsPerMinute};

/// Minutes of this run from which on it speaks for itself.
const MINUTES_NEEDED: u32 = 3;

/// How many steps go with a speed, for this runner: a straight line between logarithms.
///
/// Speed is cadence times step length, so the line of step length follows: its slope is one less
/// that of cadence. A second fit would only disagree with the first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stride {
    /// A point of the line: ln(m/s) and ln(steps/min).
    speed: f64,
    cadence: f64,
    slope: f64,
}

impl Stride {
    /// The line of this run, where it has three minutes to show, else of the runs before it; `None`
    /// where no run has counted steps.
    pub(super) fn of(run: &Sums, history: &History) -> Option<Self> {
        let slope = history.cadence_slope_with(run);
        if run.n >= MINUTES_NEEDED {
            return Some(Self {
                speed: run.x,
                cadence: run.y,
                slope,
            });
        }
        // Every run about its own means: the one in the middle at their common speed.
        let runs = history.strides();
        let speed = median(runs.iter().map(|(speed, _)| Some(*speed)))?;
        let at_speed = |&(x, y): &(f64, f64)| Some(y + slope * (speed - x));
        Some(Self {
            speed,
            cadence: median(runs.iter().map(at_speed))?,
            slope,
        })
    }

    /// Cadence at a speed over ground; `None` for no speed.
    pub(super) fn cadence_at(&self, speed: MetresPerSecond) -> Option<StepsPerMinute> {
        let MetresPerSecond(speed) = speed;
        let is_speed = speed.is_finite() && speed > 0.0;
        is_speed.then(|| {
            let beyond = libm::log(speed) - self.speed;
            StepsPerMinute(libm::exp(self.cadence + self.slope * beyond))
        })
    }

    /// Length of a step at a speed over ground; `None` for no speed.
    pub(super) fn step_length_at(&self, speed: MetresPerSecond) -> Option<Metres> {
        let StepsPerMinute(cadence) = self.cadence_at(speed)?;
        Some(Metres(speed.0 * 60.0 / cadence))
    }
}
