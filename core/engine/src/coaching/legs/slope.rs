/// Time constant of the smoothing in seconds.
const SMOOTHING_S: f64 = 8.0;

/// The slope is taken over this way in metres: altitude of satellites is off by metres for minutes,
/// so a short way says nothing.
const OVER_M: f64 = 150.0;

/// Metres between the points that it is taken from.
const SPACING_M: f64 = 10.0;

/// What a runner calls a hill is less steep; more is a wandering fix.
const STEEPEST: f64 = 0.3;

/// A slope from altitude that is no barometer's: good enough to excuse a slowing, never to accuse
/// one.
#[derive(Clone, Debug, Default)]
pub(crate) struct RoughSlope {
    smooth: Option<(f64, f64)>,
    /// Distance and altitude, both smoothed alike.
    points: std::collections::VecDeque<(f64, f64)>,
    slope: Option<f64>,
}

impl RoughSlope {
    /// Takes an altitude at a distance, both in metres, `seconds` after the last; gives rise over
    /// run over the last 150 m, `None` before.
    pub(crate) fn read(&mut self, seconds: f64, distance_m: f64, altitude_m: f64) -> Option<f64> {
        let share = seconds / (SMOOTHING_S + seconds);
        let (distance, altitude) = match self.smooth {
            Some((distance, altitude)) => (
                distance + (distance_m - distance) * share,
                altitude + (altitude_m - altitude) * share,
            ),
            None => (distance_m, altitude_m),
        };
        self.smooth = Some((distance, altitude));
        let spaced = self
            .points
            .back()
            .is_none_or(|&(last, _)| distance - last >= SPACING_M);
        if spaced {
            self.points.push_back((distance, altitude));
            while self
                .points
                .get(1)
                .is_some_and(|&(second, _)| distance - second >= OVER_M)
            {
                self.points.pop_front();
            }
            self.slope = self.points.front().and_then(|&(from, height)| {
                let run = distance - from;
                (run >= OVER_M).then(|| ((altitude - height) / run).clamp(-STEEPEST, STEEPEST))
            });
        }
        self.slope
    }

    /// Starts anew: nobody knows what happened in a pause.
    pub(crate) fn interrupt(&mut self) {
        *self = Self::default();
    }
}
