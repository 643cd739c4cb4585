use super::locale::{Locale, sources};
use super::numbers::{Gender, Noun, Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// German.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("de"),
    numbers: &German,
    joint: " ",
    decimal_mark: ',',
    rate: Rate::Syllables(225),
};

const HOUR: Noun = Noun::feminine("Stunde", "Stunden");
const MINUTE: Noun = Noun::feminine("Minute", "Minuten");
const SECOND: Noun = Noun::feminine("Sekunde", "Sekunden");
const METRE: Noun = Noun::masculine("Meter", "Meter");
const FOOT: Noun = Noun::masculine("Fuß", "Fuß");

/// Numbers in German.
struct German;

impl Numbers for German {
    fn cardinal(&self, number: u32) -> String {
        ending_in(number, "eins")
    }

    fn counting(&self, number: u32, gender: Gender) -> String {
        match gender {
            Gender::Masculine => ending_in(number, "ein"),
            Gender::Feminine => ending_in(number, "eine"),
        }
    }

    fn pace(&self, seconds: u32) -> String {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        match seconds {
            0 => self.quantity(minutes, &MINUTE),
            1..10 => format!("{} null {}", self.cardinal(minutes), self.cardinal(seconds)),
            _ => format!("{} {}", self.cardinal(minutes), self.cardinal(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{} pro {}", self.pace(seconds), unit(units).one)
    }

    fn duration(&self, seconds: u32) -> String {
        let minutes_said = |minutes| self.quantity(minutes, &MINUTE);
        match clock_parts(seconds) {
            (0, 0, seconds) => self.quantity(seconds, &SECOND),
            (0, minutes, 0) => minutes_said(minutes),
            (0, minutes, seconds) => {
                format!("{} {}", minutes_said(minutes), self.cardinal(seconds))
            }
            (hours, 0, _) => self.quantity(hours, &HOUR),
            (hours, minutes, _) => {
                format!("{} {}", self.quantity(hours, &HOUR), minutes_said(minutes))
            }
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let noun = unit(units);
        match distance {
            RoundedDistance::Metres(metres) => self.quantity(metres, &METRE),
            RoundedDistance::Feet(feet) => self.quantity(feet, &FOOT),
            RoundedDistance::Quarters(3) => compound("Dreiviertel", &noun),
            RoundedDistance::Quarters(_) => compound("Viertel", &noun),
            RoundedDistance::Tenths(5) => match noun.gender {
                Gender::Masculine => format!("ein halber {}", noun.one),
                Gender::Feminine => format!("eine halbe {}", noun.one),
            },
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => self.quantity(whole, &noun),
                (whole, 5) => {
                    format!("{}einhalb {}", ending_in(whole, "ein"), noun.many)
                }
                (whole, tenths) => {
                    let (whole, tenths) = (self.cardinal(whole), self.cardinal(tenths));
                    format!("{whole} Komma {tenths} {}", noun.many)
                }
            },
        }
    }
}

fn unit(units: UnitSystem) -> Noun {
    match units {
        UnitSystem::Metric => Noun::masculine("Kilometer", "Kilometer"),
        UnitSystem::Imperial => Noun::feminine("Meile", "Meilen"),
    }
}

/// "eine Viertelmeile".
fn compound(part: &str, noun: &Noun) -> String {
    let article = German.counting(1, noun.gender);
    format!("{article} {part}{}", noun.one.to_lowercase())
}

/// A number whose last one is "eins", "ein" or "eine".
fn ending_in(number: u32, one: &str) -> String {
    match number {
        0..100 => below_hundred(number, one),
        100..1_000 => {
            let hundreds = below_hundred(number / 100, "ein");
            format!("{hundreds}hundert{}", rest(number % 100, one))
        }
        _ => {
            let thousands = ending_in(number / 1_000, "ein");
            format!("{thousands}tausend{}", rest(number % 1_000, one))
        }
    }
}

/// What follows hundreds and thousands: nothing where nothing is left.
fn rest(number: u32, one: &str) -> String {
    if number == 0 {
        String::new()
    } else {
        ending_in(number, one)
    }
}

fn below_hundred(number: u32, one: &str) -> String {
    const SMALL: [&str; 20] = [
        "null",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];
    const TENS: [&str; 10] = [
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
        "neunzig",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10) {
        (0, 1) => one.to_owned(),
        (0 | 1, _) => SMALL[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, 1) => format!("einund{}", TENS[tens]),
        (tens, ones) => format!("{}und{}", SMALL[ones], TENS[tens]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_inflected() {
        assert_eq!(German.cardinal(101), "einhunderteins");
        assert_eq!(German.counting(101, Gender::Masculine), "einhundertein");
        assert_eq!(German.cardinal(21_001), "einundzwanzigtausendeins");
        assert_eq!(German.duration(60), "eine Minute");
        assert_eq!(German.duration(21 * 60), "einundzwanzig Minuten");
    }

    #[test]
    fn times_are_said_as_runners_say_them() {
        let pace = |seconds| German.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(324), "fünf vierundzwanzig pro Kilometer");
        assert_eq!(pace(304), "fünf null vier pro Kilometer");
        assert_eq!(pace(300), "fünf Minuten pro Kilometer");
        assert_eq!(German.duration(192), "drei Minuten zwölf");
        assert_eq!(German.duration(3_787), "eine Stunde drei Minuten");
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric = |tenths| German.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(10), "ein Kilometer");
        assert_eq!(metric(15), "eineinhalb Kilometer");
        assert_eq!(metric(211), "einundzwanzig Komma eins Kilometer");
        let imperial = |distance| German.distance(distance, UnitSystem::Imperial);
        assert_eq!(imperial(RoundedDistance::Quarters(1)), "eine Viertelmeile");
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "eine halbe Meile");
        assert_eq!(imperial(RoundedDistance::Tenths(10)), "eine Meile");
    }
}
