//! Slope and climb from barometric altitude, and what a slope costs.

use std::collections::VecDeque;

use super::quality::{Due, Heard, Life};
use crate::sensing::{Quality, Signal, Source};
use crate::time::Moment;
use crate::units::{Grade, Metres};

/// Time constant of the smoothing in seconds, and the rise in metres that counts as one.
///
/// Measured on recordings with a barometer: 5 s and 2 m give 0.89 to 1.13 of the ascent that the
/// watches of four makers state, more smoothing gives too little. A fenix 2, whose altitude swings,
/// stays 1.7 times too high with any smoothing that is right for the others.
const SMOOTHING_S: f64 = 5.0;
const CLIMB_M: f64 = 2.0;

/// A silence in seconds after which the barometer starts anew: weather moves it too.
const GAP_S: f64 = 30.0;

/// The slope is taken over no less and no more than this way in metres.
const SHORTEST_M: f64 = 50.0;
const LONGEST_M: f64 = 80.0;
/// Metres between the points that it is taken from.
const SPACING_M: f64 = 5.0;

/// No road is steeper than this; a barometer in the wind may say so.
const STEEPEST: f64 = 0.5;

/// Heights in metres at which people run.
const PLAUSIBLE_M: std::ops::RangeInclusive<f32> = -1_000.0..=10_000.0;

/// Cost of running at a slope against the flat: slope as rise over run, and the factor.
///
/// Ratio of effort pace to pace in five recorded trail runs, about 19 000 s (COROS), measured by
/// slope. Minetti et al. 2002 (doi:10.1152/japplphysiol.01177.2001) agrees uphill in shape, but
/// gives 0.53 to 0.68 where runners on real descents show 0.85 to 0.87.
const COST: [(f64, f64); 9] = [
    (-0.30, 0.90),
    (-0.15, 0.85),
    (-0.075, 0.86),
    (-0.035, 0.92),
    (0.0, 1.0),
    (0.035, 1.155),
    (0.075, 1.31),
    (0.15, 1.57),
    (0.30, 2.2),
];

/// What running at `grade` (rise over run, 0.05 is five percent uphill) costs against the flat.
///
/// Speed times this factor is the speed on the flat that costs as much. Linear between the points
/// of a measured table from -0.30 to 0.30, constant beyond; 1 on the flat, 0.85 to 2.2 in all.
///
/// ```
/// # use freshlegs_engine::sensing::fusion::gap_factor;
/// assert_eq!(gap_factor(0.0), 1.0);
/// assert_eq!(gap_factor(0.15), 1.57);
/// ```
pub fn gap_factor(grade: f64) -> f64 {
    let after = COST.partition_point(|&(point, _)| point <= grade);
    match (after.checked_sub(1).map(|n| COST[n]), COST.get(after)) {
        (Some((g0, f0)), Some(&(g1, f1))) => f0 + (f1 - f0) * (grade - g0) / (g1 - g0),
        (Some((_, last)), None) => last,
        (None, _) => COST[0].1,
    }
}

/// The barometer through a run.
#[derive(Clone, Debug)]
pub(super) struct Terrain {
    heard: Heard,
    smooth: Option<Smooth>,
    altitude_m: Option<f64>,
    /// Distance and altitude, both smoothed alike, so that they lag alike.
    points: VecDeque<(f64, f64)>,
    grade: Option<f64>,
    climb: Climb,
}

#[derive(Clone, Copy, Debug)]
struct Smooth {
    at: Moment,
    distance_m: f64,
    altitude_m: f64,
}

impl Terrain {
    pub(super) fn new() -> Self {
        Self {
            heard: Heard::never(Life::BAROMETER),
            smooth: None,
            altitude_m: None,
            points: VecDeque::new(),
            grade: None,
            climb: Climb::default(),
        }
    }

    /// Takes an altitude in metres at a distance since the start; `counts` while the run goes on.
    pub(super) fn altitude(&mut self, at: Moment, altitude_m: f32, distance_m: f64, counts: bool) {
        if !PLAUSIBLE_M.contains(&altitude_m) {
            return;
        }
        self.heard.hear(at);
        let altitude_m = f64::from(altitude_m);
        let smooth = match self.smooth {
            Some(last) if at.secs_since(last.at) <= GAP_S => {
                let seconds = at.secs_since(last.at);
                let share = seconds / (SMOOTHING_S + seconds);
                Smooth {
                    at,
                    distance_m: last.distance_m + (distance_m - last.distance_m) * share,
                    altitude_m: last.altitude_m + (altitude_m - last.altitude_m) * share,
                }
            }
            _ => {
                self.interrupt();
                Smooth {
                    at,
                    distance_m,
                    altitude_m,
                }
            }
        };
        self.smooth = Some(smooth);
        self.altitude_m = Some(smooth.altitude_m);
        if counts {
            self.climb.rise_to(smooth.altitude_m);
            self.remember(smooth);
        }
    }

    /// Smoothed altitude; `None` without a barometer.
    pub(super) fn altitude_signal(&self, now: Moment) -> Option<Signal<Metres>> {
        self.heard
            .last()
            .map(|_| self.signal(now, self.altitude_m.map(Metres)))
    }

    /// Slope, where the barometer has heard 50 m of way.
    pub(super) fn grade_signal(&self, now: Moment) -> Signal<Grade> {
        self.grade.map_or_else(Signal::default, |grade| {
            self.signal(now, Some(Grade(grade)))
        })
    }

    pub(super) fn note_due(&self, due: &mut Due) {
        self.heard.note_due(due);
    }

    /// Metres climbed; `None` without a barometer.
    pub(super) fn ascent_m(&self) -> Option<f64> {
        self.altitude_m.map(|_| self.climb.ascent_m)
    }

    /// Starts anew after a pause: air pressure has moved, and perhaps a lift.
    pub(super) fn interrupt(&mut self) {
        self.points.clear();
        self.grade = None;
        self.climb.interrupt();
        self.smooth = None;
    }

    fn signal<T>(&self, now: Moment, value: Option<T>) -> Signal<T> {
        let quality = self.heard.quality(now);
        Signal {
            value: value.filter(|_| quality != Quality::Lost),
            source: Some(Source::Barometer),
            measured_at: self.heard.last(),
            quality,
        }
    }

    fn remember(&mut self, smooth: Smooth) {
        if self
            .points
            .back()
            .is_some_and(|&(last, _)| smooth.distance_m - last < SPACING_M)
        {
            return;
        }
        self.points
            .push_back((smooth.distance_m, smooth.altitude_m));
        while self
            .points
            .get(1)
            .is_some_and(|&(second, _)| smooth.distance_m - second >= SHORTEST_M)
            && self
                .points
                .front()
                .is_some_and(|&(first, _)| smooth.distance_m - first > LONGEST_M)
        {
            self.points.pop_front();
        }
        self.grade = self.slope();
    }

    /// Rise over run over the last 50 to 80 m, by least squares; `None` before 50 m.
    fn slope(&self) -> Option<f64> {
        let (first, last) = (self.points.front()?, self.points.back()?);
        if last.0 - first.0 < SHORTEST_M {
            return None;
        }
        let count = self.points.len() as f64;
        let sum = |of: &dyn Fn(&(f64, f64)) -> f64| self.points.iter().map(of).sum::<f64>();
        let mean_distance = sum(&|point| point.0) / count;
        let mean_altitude = sum(&|point| point.1) / count;
        let rise = sum(&|point| (point.0 - mean_distance) * (point.1 - mean_altitude));
        let run = sum(&|point| (point.0 - mean_distance) * (point.0 - mean_distance));
        Some((rise / run).clamp(-STEEPEST, STEEPEST))
    }
}

/// Metres climbed, leaving out what is smaller than the barometer's noise.
#[derive(Clone, Copy, Debug, Default)]
struct Climb {
    ascent_m: f64,
    way: Way,
}

/// Which way it goes, and the last turning point in metres.
#[derive(Clone, Copy, Debug, Default)]
enum Way {
    #[default]
    Unknown,
    Up(f64),
    Down(f64),
}

impl Climb {
    fn rise_to(&mut self, altitude_m: f64) {
        self.way = match self.way {
            Way::Up(peak) if altitude_m > peak => {
                self.ascent_m += altitude_m - peak;
                Way::Up(altitude_m)
            }
            Way::Up(peak) if altitude_m < peak - CLIMB_M => Way::Down(altitude_m),
            Way::Down(valley) if altitude_m >= valley + CLIMB_M => {
                self.ascent_m += altitude_m - valley;
                Way::Up(altitude_m)
            }
            Way::Down(valley) => Way::Down(valley.min(altitude_m)),
            Way::Unknown => Way::Down(altitude_m),
            Way::Up(peak) => Way::Up(peak),
        };
    }

    fn interrupt(&mut self) {
        self.way = Way::Unknown;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(terrain: &mut Terrain, metres: std::ops::Range<u32>, height: impl Fn(f64) -> f64) {
        for metre in metres {
            let distance = f64::from(metre) * 3.0;
            let at = Moment::from_secs(metre.into());
            terrain.altitude(at, height(distance) as f32, distance, true);
        }
    }

    #[test]
    fn the_flat_costs_nothing_more_and_the_ends_are_constant() {
        assert!((gap_factor(0.0) - 1.0).abs() < 1e-12);
        assert!((gap_factor(0.0175) - 1.0775).abs() < 1e-12);
        assert!((gap_factor(-0.35) - 0.90).abs() < 1e-12);
        assert!((gap_factor(9.0) - 2.2).abs() < 1e-12);
    }

    #[test]
    fn a_steady_hill_has_its_slope() {
        let mut terrain = Terrain::new();
        run(&mut terrain, 0..10, |distance| 500.0 + distance * 0.06);
        assert_eq!(terrain.grade, None);
        run(&mut terrain, 10..200, |distance| 500.0 + distance * 0.06);
        let grade = terrain.grade.unwrap();
        assert!((grade - 0.06).abs() < 0.002, "{grade}");
    }

    #[test]
    fn ripples_are_no_climb() {
        let mut terrain = Terrain::new();
        run(&mut terrain, 0..2_000, |distance| {
            libm::sin(distance / 40.0) * 0.9
        });
        assert!(terrain.ascent_m().unwrap() < 1.0);
    }

    #[test]
    fn hills_are_climbed() {
        let mut terrain = Terrain::new();
        // Ten hills of 20 m, each 600 m from foot to foot.
        run(&mut terrain, 0..2_000, |distance| {
            10.0 - 10.0 * libm::cos(distance / 300.0 * std::f64::consts::PI)
        });
        let ascent = terrain.ascent_m().unwrap();
        assert!((ascent - 200.0).abs() < 10.0, "{ascent}");
    }

    #[test]
    fn a_lift_in_a_pause_is_no_climb() {
        let mut terrain = Terrain::new();
        run(&mut terrain, 0..100, |_| 10.0);
        terrain.interrupt();
        run(&mut terrain, 101..200, |_| 60.0);
        assert!(terrain.ascent_m().unwrap() < 1e-9);
    }

    #[test]
    fn an_impossible_height_is_none() {
        let mut terrain = Terrain::new();
        terrain.altitude(Moment::ZERO, f32::NAN, 0.0, true);
        assert_eq!(terrain.ascent_m(), None);
    }

    proptest! {
        #[test]
        fn the_cost_is_bounded_and_continuous(grade in -1.0..1.0_f64) {
            let factor = gap_factor(grade);
            prop_assert!((0.85..=2.2).contains(&factor));
            prop_assert!((gap_factor(grade + 1e-6) - factor).abs() < 1e-5);
        }
    }
}
