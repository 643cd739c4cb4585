//! Fixes of the phone: where the runner is, how far that is from before, and how fast.

use std::collections::VecDeque;
use std::time::Duration;

use super::quality::{Heard, Life};
use super::speed::Pacer;
use crate::input::Fix;
use crate::sensing::Source;
use crate::time::Moment;

/// A fix that may be further off than this in metres measures no distance.
const USABLE_M: f32 = 30.0;
/// What is assumed of a fix that does not say how good it is, in metres.
const ASSUMED_M: f64 = 5.0;

/// Slower than this in metres per second by Doppler is standing.
const MOVING_M_PER_S: f64 = 0.5;
/// Slower than this between two fixes is drift.
const DRIFT_M_PER_S: f64 = 0.4;
/// Without Doppler, so many seconds near one place are standing there.
const STANDING_S: f64 = 20.0;
/// Faster than this between two fixes is an outlier: nobody sprints like that.
const SPRINT_M_PER_S: f64 = 12.5;
/// Faster than this over a gap is a ride and not a run.
const RUN_M_PER_S: f64 = 7.0;

/// Without Doppler, the past that tells running from standing, and the part that gives a speed.
const RECENT: Duration = Duration::from_secs(10);
const SPEED_OVER: Duration = Duration::from_secs(5);
/// Fixes closer than this add nothing to it.
const RECENT_SPACING: Duration = Duration::from_millis(200);
const MOST_RECENT: usize = 64;
/// A silence of this length is a gap: what lies in it is a straight line.
const GAP: Duration = Duration::from_secs(10);
/// After so many outliers in a row it is the fix before them that was wrong.
const OUTLIERS: u8 = 3;

/// Mean radius of the Earth in metres (IUGG).
const EARTH_M: f64 = 6_371_008.8;

/// Distance in metres between two positions, each latitude and longitude in degrees, on a sphere
/// (haversine: good to 0.5 %).
pub fn distance_m(from: (f64, f64), to: (f64, f64)) -> f64 {
    let [lat0, lat1] = [from.0.to_radians(), to.0.to_radians()];
    let half_lat = libm::sin((lat1 - lat0) / 2.0);
    let half_lon = libm::sin((to.1 - from.1).to_radians() / 2.0);
    let h = half_lat * half_lat + libm::cos(lat0) * libm::cos(lat1) * half_lon * half_lon;
    2.0 * EARTH_M * libm::asin(h.clamp(0.0, 1.0).sqrt())
}

/// The phone's location through a run.
#[derive(Clone, Debug)]
pub(super) struct Location {
    pub(super) pacer: Pacer,
    /// Usable fixes, whether they gave a speed or not.
    pub(super) heard: Heard,
    position: Option<(f64, f64)>,
    anchor: Option<Anchor>,
    /// Moment, position, and the way at that moment.
    recent: VecDeque<(Moment, (f64, f64), f64)>,
    /// Metres along the fixes, through pauses too.
    way_m: f64,
    moving: bool,
    outliers: u8,
}

/// The fix up to which the way is measured.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    at: Moment,
    run_s: f64,
    position: (f64, f64),
}

impl Location {
    pub(super) fn new() -> Self {
        Self {
            pacer: Pacer::new(Source::Location, Life::LOCATION),
            heard: Heard::never(Life::LOCATION),
            position: None,
            anchor: None,
            recent: VecDeque::new(),
            way_m: 0.0,
            moving: false,
            outliers: 0,
        }
    }

    /// Latitude and longitude in degrees of the last usable fix.
    pub(super) fn position(&self) -> Option<(f64, f64)> {
        self.position
    }

    /// Takes a fix at `run_s` seconds of the run's own clock; says whether it is usable.
    pub(super) fn fix(&mut self, at: Moment, run_s: f64, fix: &Fix) -> bool {
        let position = (fix.latitude_deg, fix.longitude_deg);
        let on_earth = position.0.abs() <= 90.0 && position.1.abs() <= 180.0;
        let near = fix
            .accuracy_m
            .is_none_or(|accuracy| (0.0..=USABLE_M).contains(&accuracy));
        if !on_earth || !near {
            return false;
        }
        let gap = self.heard.last().is_some_and(|last| at.since(last) > GAP);
        self.heard.hear(at);
        self.position = Some(position);
        let accuracy_m = fix.accuracy_m.map_or(ASSUMED_M, f64::from);
        let doppler = fix
            .speed_m_per_s
            .map(f64::from)
            .filter(|speed| (0.0..=SPRINT_M_PER_S).contains(speed));
        let moved_before_gap = gap && self.moving;
        self.judge_motion(at, position, accuracy_m, doppler);
        let here = Anchor {
            at,
            run_s,
            position,
        };
        self.walk(here, accuracy_m, moved_before_gap, doppler.is_some());
        self.remember(at, position);
        let speed = doppler.or_else(|| self.speed_along_the_way(at));
        if let Some(speed) = speed {
            self.pacer.speed(at, speed);
        }
        true
    }

    /// Decides whether the phone moves, or only its fixes do.
    fn judge_motion(
        &mut self,
        at: Moment,
        position: (f64, f64),
        accuracy_m: f64,
        doppler: Option<f64>,
    ) {
        if let Some(speed) = doppler {
            self.moving = speed >= MOVING_M_PER_S;
        } else if self.moving {
            while self
                .recent
                .front()
                .is_some_and(|&(then, ..)| at.since(then) > RECENT)
            {
                self.recent.pop_front();
            }
            if let Some(&(then, before, _)) = self.recent.front()
                && at.since(then) >= SPEED_OVER
            {
                self.moving = distance_m(before, position) >= (0.5 * accuracy_m).max(3.0);
            }
        } else if let Some(anchor) = self.anchor {
            let away = distance_m(anchor.position, position);
            let speed = away / at.secs_since(anchor.at).max(1e-3);
            self.moving = away >= (2.0 * accuracy_m).max(8.0) && speed >= DRIFT_M_PER_S;
        }
    }

    /// Moves the anchor to `here`, counting the way to it or not.
    fn walk(&mut self, here: Anchor, accuracy_m: f64, moved_before_gap: bool, by_doppler: bool) {
        let Some(anchor) = self.anchor else {
            self.anchor = Some(here);
            self.pacer.odometer.add(here.at, 0.0);
            return;
        };
        let seconds = here.at.secs_since(anchor.at);
        if seconds <= 0.0 {
            return;
        }
        let way = distance_m(anchor.position, here.position);
        let speed = way / seconds;
        let fastest = if seconds > GAP.as_secs_f64() {
            RUN_M_PER_S
        } else {
            SPRINT_M_PER_S
        };
        if speed > fastest {
            self.outliers += 1;
            if self.outliers >= OUTLIERS {
                self.outliers = 0;
                self.anchor = Some(here);
            }
            return;
        }
        self.outliers = 0;
        if self.moving || moved_before_gap {
            if way < (0.5 * accuracy_m).clamp(1.0, 10.0) {
                return;
            }
            self.anchor = Some(here);
            if speed >= DRIFT_M_PER_S {
                self.way_m += way;
                // Of a way that began before a pause only the part after it is the run's.
                let share = ((here.run_s - anchor.run_s) / seconds).clamp(0.0, 1.0);
                self.pacer.odometer.add(here.at, way * share);
            }
        } else if by_doppler || seconds > STANDING_S {
            // Whatever way the fixes made meanwhile is drift.
            self.anchor = Some(here);
            self.pacer.odometer.add(here.at, 0.0);
        }
    }

    fn remember(&mut self, at: Moment, position: (f64, f64)) {
        if let Some(&(last, ..)) = self.recent.back()
            && at.since(last) < RECENT_SPACING
        {
            return;
        }
        if self.recent.len() == MOST_RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back((at, position, self.way_m));
    }

    /// Speed without Doppler: the way of the last five seconds.
    fn speed_along_the_way(&self, at: Moment) -> Option<f64> {
        let &(from, _, way) = self
            .recent
            .iter()
            .rev()
            .find(|(then, ..)| at.since(*then) >= SPEED_OVER)
            .filter(|(then, ..)| at.since(*then) <= RECENT)?;
        Some((self.way_m - way) / at.secs_since(from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Degrees of latitude in a metre.
    const METRE_DEG: f64 = 1.0 / 111_195.08;

    fn fix(north_m: f64, speed: Option<f32>) -> Fix {
        Fix {
            latitude_deg: 48.0 + north_m * METRE_DEG,
            longitude_deg: 11.0,
            accuracy_m: Some(5.0),
            speed_m_per_s: speed,
            ..Fix::default()
        }
    }

    fn feed(location: &mut Location, secs: u64, fix: &Fix) {
        location.fix(Moment::from_secs(secs), secs as f64, fix);
    }

    /// Noise of a few metres that is the same on every machine.
    fn jitter(step: u64) -> f64 {
        ((step * 7_919) % 13) as f64 / 2.0 - 3.0
    }

    #[test]
    fn known_distances_are_right() {
        let munich_to_berlin = distance_m((48.137_2, 11.575_6), (52.520_0, 13.405_0));
        assert!(
            (munich_to_berlin - 504_300.0).abs() < 1_000.0,
            "{munich_to_berlin}"
        );
        assert!(distance_m((10.0, 179.999), (10.0, -179.999)) < 300.0);
    }

    #[test]
    fn a_run_is_measured_with_and_without_doppler() {
        for doppler in [None, Some(3.0)] {
            let mut location = Location::new();
            for second in 0..=600 {
                feed(&mut location, second, &fix(second as f64 * 3.0, doppler));
            }
            let metres = location.pacer.odometer.metres();
            assert!((metres - 1_800.0).abs() < 10.0, "{doppler:?} {metres}");
            let speed = location.pacer.latest(Moment::from_secs(600)).unwrap();
            assert!((speed - 3.0).abs() < 0.7, "{doppler:?} {speed}");
        }
    }

    #[test]
    fn a_standing_phone_adds_nothing() {
        for doppler in [None, Some(0.2)] {
            let mut location = Location::new();
            for second in 0..=900 {
                feed(&mut location, second, &fix(jitter(second), doppler));
            }
            assert!(location.pacer.odometer.metres().abs() < 1e-9, "{doppler:?}");
        }
    }

    #[test]
    fn a_tunnel_is_a_straight_line() {
        let mut location = Location::new();
        for second in (0..=60).chain(120..=180) {
            feed(&mut location, second, &fix(second as f64 * 3.0, Some(3.0)));
        }
        let metres = location.pacer.odometer.metres();
        assert!((metres - 540.0).abs() < 5.0, "{metres}");
    }

    #[test]
    fn a_jump_is_no_way() {
        let mut location = Location::new();
        for second in 0..=60 {
            let aside = if second == 30 { 400.0 } else { 0.0 };
            feed(
                &mut location,
                second,
                &fix(second as f64 * 3.0 + aside, Some(3.0)),
            );
        }
        let metres = location.pacer.odometer.metres();
        assert!((metres - 180.0).abs() < 5.0, "{metres}");
    }

    #[test]
    fn a_wrong_first_fix_is_forgotten() {
        let mut location = Location::new();
        feed(&mut location, 0, &fix(-500.0, Some(3.0)));
        for second in 1..=60 {
            feed(&mut location, second, &fix(second as f64 * 3.0, Some(3.0)));
        }
        let metres = location.pacer.odometer.metres();
        assert!((metres - 168.0).abs() < 8.0, "{metres}");
    }

    #[test]
    fn bad_fixes_measure_nothing() {
        let mut location = Location::new();
        let wide = Fix {
            accuracy_m: Some(65.0),
            ..fix(0.0, None)
        };
        let off_earth = Fix {
            latitude_deg: f64::NAN,
            ..fix(0.0, None)
        };
        let invalid = Fix {
            accuracy_m: Some(-1.0),
            ..fix(0.0, None)
        };
        for bad in [wide, off_earth, invalid] {
            assert!(!location.fix(Moment::ZERO, 0.0, &bad));
        }
        assert_eq!(location.position(), None);
    }

    #[test]
    fn the_way_through_a_pause_is_not_the_runs() {
        let mut location = Location::new();
        for second in 0..=60 {
            feed(&mut location, second, &fix(second as f64 * 3.0, Some(3.0)));
        }
        let before = location.pacer.odometer.metres();
        // Ten minutes of pause without a fix, a walk of 600 m, and one second of run.
        location.fix(Moment::from_secs(661), 61.0, &fix(780.0, Some(3.0)));
        assert!(location.pacer.odometer.metres() - before < 3.0);
    }
}
