use crate::output::TrackPoint;

/// Time constant of the smoothing in seconds, and the change in metres that counts as one: what the
/// live run's climb is counted with, which agrees with the watches of four makers.
const SMOOTHING_S: f64 = 5.0;
const CLIMB_M: f64 = 2.0;

/// A silence in seconds after which altitude starts anew: weather moves a barometer too.
const GAP_S: f64 = 30.0;

/// Metres climbed; `None` without altitude.
pub(super) fn ascent_m(track: &[TrackPoint]) -> Option<f64> {
    climbed_m(track, 1.0)
}

/// Metres of descent; `None` without altitude.
pub(super) fn descent_m(track: &[TrackPoint]) -> Option<f64> {
    climbed_m(track, -1.0)
}

/// Metres climbed on a track, or on its mirror where `sign` is negative.
fn climbed_m(track: &[TrackPoint], sign: f64) -> Option<f64> {
    let mut climb = None;
    let mut total_m = 0.0;
    for point in track {
        let Some(altitude_m) = point.altitude_m.filter(|altitude| altitude.is_finite()) else {
            continue;
        };
        let altitude_m = f64::from(altitude_m) * sign;
        let last =
            climb.filter(|last: &Climb| point.moving && point.at.secs_since(last.at) <= GAP_S);
        let mut now = last.unwrap_or(Climb {
            at: point.at,
            altitude_m,
            valley_m: altitude_m,
            peak_m: None,
        });
        let seconds = point.at.secs_since(now.at);
        now.at = point.at;
        now.altitude_m += (altitude_m - now.altitude_m) * seconds / (SMOOTHING_S + seconds);
        total_m += now.rise();
        climb = Some(now);
    }
    climb.map(|_| total_m)
}

/// A way up and down.
#[derive(Clone, Copy)]
struct Climb {
    at: crate::time::Moment,
    /// Smoothed.
    altitude_m: f64,
    /// The lowest since the last peak.
    valley_m: f64,
    /// The highest since the valley, while it goes up.
    peak_m: Option<f64>,
}

impl Climb {
    /// The metres that the latest altitude adds.
    fn rise(&mut self) -> f64 {
        let here = self.altitude_m;
        match self.peak_m {
            Some(peak) if here > peak => {
                self.peak_m = Some(here);
                here - peak
            }
            Some(peak) if here < peak - CLIMB_M => {
                self.peak_m = None;
                self.valley_m = here;
                0.0
            }
            Some(_) => 0.0,
            None if here >= self.valley_m + CLIMB_M => {
                self.peak_m = Some(here);
                here - self.valley_m
            }
            None => {
                self.valley_m = self.valley_m.min(here);
                0.0
            }
        }
    }
}
