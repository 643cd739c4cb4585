//! How values are rounded before they are shown or spoken: one place, so that both agree.

use crate::run::UnitSystem;
use crate::units::{METRES_PER_MILE, SecondsPerKilometre};

/// Metres in the international foot.
const METRES_PER_FOOT: f64 = 0.304_8;

/// A distance as it is shown and spoken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RoundedDistance {
    /// Whole metres: distances below a kilometre, and track distances in either system.
    Metres(u32),
    /// Tenths of the runner's unit, a kilometre or a mile.
    Tenths(u32),
    /// Quarters of a mile, 1 or 3; halves are tenths already.
    Quarters(u32),
    /// Whole feet: climb, for those who think in miles.
    Feet(u32),
}

/// A pace in whole seconds per kilometre or mile.
pub fn pace(pace: SecondsPerKilometre, units: UnitSystem) -> u32 {
    whole(match units {
        UnitSystem::Metric => pace.0,
        UnitSystem::Imperial => pace.seconds_per_mile(),
    })
}

/// A distance in metres as the runner thinks of it.
///
/// Metric: whole metres below 1 km (tens from 100 m on), tenths of a kilometre above. Imperial:
/// quarters of a mile where they are meant, metres for track distances (a multiple of 50 m below
/// 1 km), otherwise tenths of a mile.
pub fn distance(metres: f64, units: UnitSystem) -> RoundedDistance {
    let tenths = |unit: f64| RoundedDistance::Tenths(whole(metres / unit * 10.0));
    match units {
        UnitSystem::Metric if metres < 99.5 => RoundedDistance::Metres(whole(metres)),
        UnitSystem::Metric if metres < 995.0 => RoundedDistance::Metres(whole(metres / 10.0) * 10),
        UnitSystem::Metric => tenths(1_000.0),
        UnitSystem::Imperial => {
            let is_near = |target: f64, tolerance: f64| (metres - target).abs() <= tolerance;
            let fifties = f64::from(whole(metres / 50.0)) * 50.0;
            if is_near(METRES_PER_MILE / 4.0, 1.0) {
                RoundedDistance::Quarters(1)
            } else if is_near(METRES_PER_MILE * 0.75, 1.0) {
                RoundedDistance::Quarters(3)
            } else if (50.0..1_000.0).contains(&fifties) && is_near(fifties, 0.5) {
                RoundedDistance::Metres(whole(fifties))
            } else {
                tenths(METRES_PER_MILE)
            }
        }
    }
}

/// A climb in metres as the runner thinks of it: whole metres or whole feet.
pub fn climb(metres: f64, units: UnitSystem) -> RoundedDistance {
    match units {
        UnitSystem::Metric => RoundedDistance::Metres(whole(metres)),
        UnitSystem::Imperial => RoundedDistance::Feet(whole(metres / METRES_PER_FOOT)),
    }
}

/// The nearest whole number, never below zero.
pub fn whole(value: f64) -> u32 {
    // The cast saturates, and takes what is not a number for zero.
    value.round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pace_is_rounded_in_the_runners_own_unit() {
        let steady = SecondsPerKilometre(288.6);
        assert_eq!(pace(steady, UnitSystem::Metric), 289);
        assert_eq!(pace(steady, UnitSystem::Imperial), 464);
    }

    #[test]
    fn a_track_distance_stays_in_metres_for_a_miler_too() {
        assert_eq!(
            distance(400.0, UnitSystem::Imperial),
            RoundedDistance::Metres(400)
        );
        assert_eq!(
            distance(402.336, UnitSystem::Imperial),
            RoundedDistance::Quarters(1)
        );
        assert_eq!(
            distance(1_609.5, UnitSystem::Imperial),
            RoundedDistance::Tenths(10)
        );
    }

    #[test]
    fn a_miler_climbs_in_feet() {
        assert_eq!(
            climb(100.0, UnitSystem::Metric),
            RoundedDistance::Metres(100)
        );
        assert_eq!(
            climb(100.0, UnitSystem::Imperial),
            RoundedDistance::Feet(328)
        );
    }

    #[test]
    fn just_below_a_kilometre_is_a_kilometre() {
        assert_eq!(
            distance(994.0, UnitSystem::Metric),
            RoundedDistance::Metres(990)
        );
        assert_eq!(
            distance(996.0, UnitSystem::Metric),
            RoundedDistance::Tenths(10)
        );
    }
}
