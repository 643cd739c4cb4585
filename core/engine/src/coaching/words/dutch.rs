use super::locale::{Locale, sources};
use super::numbers::{Noun, Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// Dutch.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("nl"),
    numbers: &Dutch,
    joint: " ",
    decimal_mark: ',',
    rate: Rate::Syllables(225),
};

// Units keep their singular after a number.
const HOUR: Noun = Noun::masculine("uur", "uur");
const MINUTE: Noun = Noun::masculine("minuut", "minuten");
const SECOND: Noun = Noun::masculine("seconde", "seconden");
const METRE: Noun = Noun::masculine("meter", "meter");
const FOOT: Noun = Noun::masculine("voet", "voet");

/// Numbers in Dutch.
struct Dutch;

impl Numbers for Dutch {
    fn cardinal(&self, number: u32) -> String {
        match number {
            // Without its accents it would be an article.
            1 => "één".to_owned(),
            _ => compound(number),
        }
    }

    fn pace(&self, seconds: u32) -> String {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        match seconds {
            0 => self.quantity(minutes, &MINUTE),
            1..10 => format!("{} nul {}", self.cardinal(minutes), self.cardinal(seconds)),
            _ => format!("{} {}", self.cardinal(minutes), self.cardinal(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{} per {}", self.pace(seconds), unit(units).one)
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
                format!(
                    "{} en {}",
                    self.quantity(hours, &HOUR),
                    minutes_said(minutes)
                )
            }
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let noun = unit(units);
        match distance {
            RoundedDistance::Metres(metres) => self.quantity(metres, &METRE),
            RoundedDistance::Feet(feet) => self.quantity(feet, &FOOT),
            RoundedDistance::Quarters(3) => format!("driekwart {}", noun.one),
            RoundedDistance::Quarters(_) => format!("een kwart {}", noun.one),
            RoundedDistance::Tenths(5) => format!("een halve {}", noun.one),
            RoundedDistance::Tenths(15) => format!("anderhalve {}", noun.one),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => self.quantity(whole, &noun),
                (whole, 5) => {
                    let whole = compound(whole);
                    format!("{whole}{}halve {}", and_after(&whole), noun.one)
                }
                (whole, tenths) => {
                    let (whole, tenths) = (self.cardinal(whole), self.cardinal(tenths));
                    format!("{whole} komma {tenths} {}", noun.one)
                }
            },
        }
    }
}

fn unit(units: UnitSystem) -> Noun {
    match units {
        UnitSystem::Metric => Noun::masculine("kilometer", "kilometer"),
        UnitSystem::Imperial => Noun::masculine("mijl", "mijl"),
    }
}

/// In one word up to a thousand; after it, there is a space.
fn compound(number: u32) -> String {
    match number {
        0..100 => below_hundred(number),
        100..1_000 => {
            let hundreds = match number / 100 {
                1 => "honderd".to_owned(),
                hundreds => format!("{}honderd", below_hundred(hundreds)),
            };
            match number % 100 {
                0 => hundreds,
                rest => format!("{hundreds}{}", below_hundred(rest)),
            }
        }
        _ => {
            let thousands = match number / 1_000 {
                1 => "duizend".to_owned(),
                thousands => format!("{}duizend", compound(thousands)),
            };
            match number % 1_000 {
                0 => thousands,
                1 => format!("{thousands} één"),
                rest => format!("{thousands} {}", compound(rest)),
            }
        }
    }
}

fn below_hundred(number: u32) -> String {
    const SMALL: [&str; 20] = [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
    ];
    const TENS: [&str; 10] = [
        "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig",
        "negentig",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10) {
        (0 | 1, _) => SMALL[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => {
            let ones = SMALL[ones];
            format!("{ones}{}{}", and_after(ones), TENS[tens])
        }
    }
}

/// "And" within a word; after an e its own e would be read with it.
fn and_after(word: &str) -> &'static str {
    if word.ends_with('e') { "ën" } else { "en" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vowels_that_would_run_together_are_kept_apart() {
        for (number, words) in [
            (1, "één"),
            (21, "eenentwintig"),
            (22, "tweeëntwintig"),
            (101, "honderdeen"),
            (153, "honderddrieënvijftig"),
            (1_001, "duizend één"),
            (22_195, "tweeëntwintigduizend honderdvijfennegentig"),
        ] {
            assert_eq!(Dutch.cardinal(number), words);
        }
    }

    #[test]
    fn times_are_said_as_runners_say_them() {
        let pace = |seconds| Dutch.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(324), "vijf vierentwintig per kilometer");
        assert_eq!(pace(304), "vijf nul vier per kilometer");
        assert_eq!(Dutch.duration(60), "één minuut");
        assert_eq!(Dutch.duration(192), "drie minuten twaalf");
        assert_eq!(Dutch.duration(3_787), "één uur en drie minuten");
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric = |tenths| Dutch.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(15), "anderhalve kilometer");
        assert_eq!(metric(35), "drieënhalve kilometer");
        assert_eq!(metric(45), "vierenhalve kilometer");
        assert_eq!(metric(211), "eenentwintig komma één kilometer");
        let imperial = |distance| Dutch.distance(distance, UnitSystem::Imperial);
        assert_eq!(imperial(RoundedDistance::Quarters(3)), "driekwart mijl");
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "een halve mijl");
    }
}
