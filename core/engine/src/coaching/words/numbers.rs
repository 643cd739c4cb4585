//! Numbers for the ear, worded per language, and for the eye.

use crate::coaching::plan;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// How a language says numbers. All in lower case, and without digits, which synthesisers misread.
pub(super) trait Numbers: Send + Sync {
    /// "one hundred and fifty-two", by itself; up to 999 999.
    fn cardinal(&self, number: u32) -> String;

    /// A number before a noun: German "ein", Spanish "veintiún", Portuguese "duas".
    fn counting(&self, number: u32, _gender: Gender) -> String {
        self.cardinal(number)
    }

    /// Whether a noun is in the singular after this number.
    fn is_singular(&self, number: u32) -> bool {
        number == 1
    }

    /// "five twenty-four": a pace in seconds where the unit is clear.
    fn pace(&self, seconds: u32) -> String;

    /// "five twenty-four per kilometre".
    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String;

    /// "one hour three minutes", "three minutes twelve".
    fn duration(&self, seconds: u32) -> String;

    /// "three and a half kilometres".
    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String;

    /// "one minute", "two minutes".
    fn quantity(&self, number: u32, noun: &Noun) -> String {
        format!(
            "{} {}",
            self.counting(number, noun.gender),
            self.form(number, noun)
        )
    }

    /// The noun as it is after a number.
    fn form(&self, number: u32, noun: &Noun) -> &'static str {
        if self.is_singular(number) {
            noun.one
        } else {
            noun.many
        }
    }
}

/// Of a noun, where the number before it shows it. What is neuter in German counts as masculine,
/// whose "ein" it shares.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
}

/// Something that can be counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noun {
    pub(super) gender: Gender,
    pub(super) one: &'static str,
    pub(super) many: &'static str,
}

impl Noun {
    pub(super) const fn masculine(one: &'static str, many: &'static str) -> Self {
        Self {
            gender: Gender::Masculine,
            one,
            many,
        }
    }

    pub(super) const fn feminine(one: &'static str, many: &'static str) -> Self {
        Self {
            gender: Gender::Feminine,
            one,
            many,
        }
    }
}

/// Hours, minutes and seconds as they are worth saying: no seconds beside hours.
pub(super) fn clock_parts(seconds: u32) -> (u32, u32, u32) {
    match (seconds / 3_600, seconds / 60 % 60, seconds % 60) {
        (0, minutes, seconds) => (0, minutes, seconds),
        (hours, minutes, _) => (hours, minutes, 0),
    }
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

/// `800 m`, `3.2 km`, `0.25 mi`, with a decimal comma where that is the mark.
pub(super) fn distance_digits(distance: RoundedDistance, units: UnitSystem, mark: char) -> String {
    let unit = match units {
        UnitSystem::Metric => "km",
        UnitSystem::Imperial => "mi",
    };
    match distance {
        RoundedDistance::Metres(metres) => format!("{metres} m"),
        RoundedDistance::Feet(feet) => format!("{feet} ft"),
        RoundedDistance::Tenths(tenths) if tenths % 10 == 0 => format!("{} {unit}", tenths / 10),
        RoundedDistance::Tenths(tenths) => format!("{}{mark}{} {unit}", tenths / 10, tenths % 10),
        RoundedDistance::Quarters(quarters) => format!("0{mark}{} {unit}", quarters * 25),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_as_short_as_they_can_be() {
        let km = |tenths| distance_digits(RoundedDistance::Tenths(tenths), UnitSystem::Metric, '.');
        assert_eq!(km(100), "10 km");
        assert_eq!(km(211), "21.1 km");
        let quarter = distance_digits(RoundedDistance::Quarters(1), UnitSystem::Imperial, ',');
        assert_eq!(quarter, "0,25 mi");
        assert_eq!(pace_digits(305, UnitSystem::Imperial), "5:05 /mi");
    }

    #[test]
    fn seconds_count_only_within_the_first_hour() {
        assert_eq!(clock_parts(3_599), (0, 59, 59));
        assert_eq!(clock_parts(3_787), (1, 3, 0));
    }
}
