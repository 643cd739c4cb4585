//! Numbers for the ear, worded per language, and for the eye, the same everywhere.

use crate::coaching::plan;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// How a language says numbers. All in lower case, and without digits, which synthesisers misread.
pub(super) trait Numbers: Send + Sync {
    /// "one hundred and fifty-two"; up to 999 999.
    fn cardinal(&self, number: u32) -> String;

    /// "five twenty-four": a pace in seconds where the unit is clear.
    fn pace(&self, seconds: u32) -> String;

    /// "five twenty-four per kilometre".
    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String;

    /// "one hour three minutes", "three minutes twelve".
    fn duration(&self, seconds: u32) -> String;

    /// "three and a half kilometres".
    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String;
}

/// `5:24` or `1:03:07`.
pub(super) fn clock_digits(seconds: u32) -> String {
    plan::clock(seconds)
}

/// `5:24 /km`.
pub(super) fn pace_digits(seconds: u32, units: UnitSystem) -> String {
    format!("{} {}", plan::clock(seconds), pace_unit(units))
}

/// `/km` or `/mi`.
pub(super) fn pace_unit(units: UnitSystem) -> &'static str {
    match units {
        UnitSystem::Metric => "/km",
        UnitSystem::Imperial => "/mi",
    }
}

/// `800 m`, `3.2 km`, `0.25 mi`.
pub(super) fn distance_digits(distance: RoundedDistance, units: UnitSystem) -> String {
    let unit = match units {
        UnitSystem::Metric => "km",
        UnitSystem::Imperial => "mi",
    };
    match distance {
        RoundedDistance::Metres(metres) => format!("{metres} m"),
        RoundedDistance::Feet(feet) => format!("{feet} ft"),
        RoundedDistance::Tenths(tenths) if tenths % 10 == 0 => format!("{} {unit}", tenths / 10),
        RoundedDistance::Tenths(tenths) => format!("{}.{} {unit}", tenths / 10, tenths % 10),
        RoundedDistance::Quarters(quarters) => format!("0.{} {unit}", quarters * 25),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_as_short_as_they_can_be() {
        let km = |tenths| distance_digits(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(km(100), "10 km");
        assert_eq!(km(211), "21.1 km");
        let quarter = distance_digits(RoundedDistance::Quarters(1), UnitSystem::Imperial);
        assert_eq!(quarter, "0.25 mi");
        assert_eq!(pace_digits(305, UnitSystem::Imperial), "5:05 /mi");
    }
}
