use super::locale::{Locale, sources};
use super::numbers::Numbers;
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// English.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("en"),
    numbers: &English,
    joint: " ",
    decimal_mark: '.',
    // A calm synthesised voice. Platform voices lie between 150 and 165 words at their default
    // rate; assumed, not measured.
    rate: Rate::Words(155),
};

/// Numbers in English.
pub(super) struct English;

impl Numbers for English {
    fn cardinal(&self, number: u32) -> String {
        match number {
            0..100 => below_hundred(number),
            100..1_000 => {
                let hundreds = format!("{} hundred", below_hundred(number / 100));
                join(hundreds, " and ", number % 100)
            }
            _ => {
                let thousands = format!("{} thousand", self.cardinal(number / 1_000));
                let rest = number % 1_000;
                let joint = if rest < 100 { " and " } else { " " };
                join(thousands, joint, rest)
            }
        }
    }

    fn pace(&self, seconds: u32) -> String {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        match seconds {
            0 => plural(minutes, "minute"),
            1..10 => format!("{} oh {}", self.cardinal(minutes), below_hundred(seconds)),
            _ => format!("{} {}", self.cardinal(minutes), below_hundred(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{} per {}", self.pace(seconds), unit(units))
    }

    fn duration(&self, seconds: u32) -> String {
        let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        match (hours, minutes, seconds) {
            (0, 0, seconds) => plural(seconds, "second"),
            (0, minutes, 0) => plural(minutes, "minute"),
            (0, minutes, seconds) => {
                format!("{} {}", plural(minutes, "minute"), below_hundred(seconds))
            }
            (hours, 0, _) => plural(hours, "hour"),
            (hours, minutes, _) => {
                format!("{} {}", plural(hours, "hour"), plural(minutes, "minute"))
            }
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let unit = unit(units);
        match distance {
            RoundedDistance::Metres(metres) => plural(metres, "metre"),
            RoundedDistance::Feet(1) => "one foot".to_owned(),
            RoundedDistance::Feet(feet) => format!("{} feet", self.cardinal(feet)),
            RoundedDistance::Quarters(3) => format!("three quarters of a {unit}"),
            RoundedDistance::Quarters(_) => format!("a quarter of a {unit}"),
            RoundedDistance::Tenths(5) => format!("half a {unit}"),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => plural(whole, unit),
                (whole, 5) => format!("{} and a half {unit}s", self.cardinal(whole)),
                (0, tenths) => format!("point {} {unit}s", below_hundred(tenths)),
                (whole, tenths) => {
                    let whole = self.cardinal(whole);
                    format!("{whole} point {} {unit}s", below_hundred(tenths))
                }
            },
        }
    }
}

fn unit(units: UnitSystem) -> &'static str {
    match units {
        UnitSystem::Metric => "kilometre",
        UnitSystem::Imperial => "mile",
    }
}

/// "one minute", "two minutes".
fn plural(number: u32, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{} {noun}{ending}", English.cardinal(number))
}

/// The larger part of a number with the rest, where there is one.
fn join(large: String, joint: &str, rest: u32) -> String {
    if rest == 0 {
        large
    } else {
        format!("{large}{joint}{}", English.cardinal(rest))
    }
}

fn below_hundred(number: u32) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10) {
        (0 | 1, _) => SMALL[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{}-{}", TENS[tens], SMALL[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_in_full() {
        for (number, words) in [
            (0, "zero"),
            (19, "nineteen"),
            (40, "forty"),
            (152, "one hundred and fifty-two"),
            (200, "two hundred"),
            (1_005, "one thousand and five"),
            (1_250, "one thousand two hundred and fifty"),
            (42_195, "forty-two thousand one hundred and ninety-five"),
        ] {
            assert_eq!(English.cardinal(number), words);
        }
    }

    #[test]
    fn a_pace_is_said_as_runners_say_it() {
        assert_eq!(
            English.pace_per_unit(324, UnitSystem::Metric),
            "five twenty-four per kilometre"
        );
        assert_eq!(English.pace(304), "five oh four");
        assert_eq!(English.pace(300), "five minutes");
        assert_eq!(
            English.pace_per_unit(279, UnitSystem::Imperial),
            "four thirty-nine per mile"
        );
    }

    #[test]
    fn a_duration_leaves_out_what_does_not_matter() {
        for (seconds, words) in [
            (45, "forty-five seconds"),
            (60, "one minute"),
            (192, "three minutes twelve"),
            (3_120, "fifty-two minutes"),
            (3_600, "one hour"),
            (3_787, "one hour three minutes"),
        ] {
            assert_eq!(English.duration(seconds), words);
        }
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric = |distance| English.distance(distance, UnitSystem::Metric);
        assert_eq!(metric(RoundedDistance::Tenths(10)), "one kilometre");
        assert_eq!(
            metric(RoundedDistance::Tenths(35)),
            "three and a half kilometres"
        );
        assert_eq!(
            metric(RoundedDistance::Tenths(211)),
            "twenty-one point one kilometres"
        );
        assert_eq!(metric(RoundedDistance::Metres(800)), "eight hundred metres");
        let imperial = |distance| English.distance(distance, UnitSystem::Imperial);
        assert_eq!(
            imperial(RoundedDistance::Quarters(1)),
            "a quarter of a mile"
        );
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "half a mile");
        assert_eq!(imperial(RoundedDistance::Tenths(3)), "point three miles");
    }
}
