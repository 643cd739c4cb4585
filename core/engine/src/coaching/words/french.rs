use super::locale::{Locale, sources};
use super::numbers::{Gender, Noun, Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// French.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("fr"),
    numbers: &French,
    joint: " ",
    decimal_mark: ',',
    rate: Rate::Syllables(305),
};

const HOUR: Noun = Noun::feminine("heure", "heures");
const MINUTE: Noun = Noun::feminine("minute", "minutes");
const SECOND: Noun = Noun::feminine("seconde", "secondes");
const METRE: Noun = Noun::masculine("mètre", "mètres");
const FOOT: Noun = Noun::masculine("pied", "pieds");

/// Numbers in French.
struct French;

impl Numbers for French {
    fn cardinal(&self, number: u32) -> String {
        match number {
            0..100 => below_hundred(number),
            100..1_000 => hundreds(number, true),
            _ => {
                let thousands = match number / 1_000 {
                    1 => "mille".to_owned(),
                    thousands => format!("{} mille", before_thousand(thousands)),
                };
                match number % 1_000 {
                    0 => thousands,
                    rest => format!("{thousands} {}", self.cardinal(rest)),
                }
            }
        }
    }

    fn counting(&self, number: u32, gender: Gender) -> String {
        let mut words = self.cardinal(number);
        // "Vingt et une", but "onze" has no feminine.
        if gender == Gender::Feminine && words.ends_with("un") {
            words.push('e');
        }
        words
    }

    fn is_singular(&self, number: u32) -> bool {
        number < 2
    }

    // Without the minutes, four twenty would sound like eighty.
    fn pace(&self, seconds: u32) -> String {
        let minutes = self.quantity(seconds / 60, &MINUTE);
        match seconds % 60 {
            0 => minutes,
            seconds => format!("{minutes} {}", self.cardinal(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{} au {}", self.pace(seconds), unit(units).one)
    }

    fn duration(&self, seconds: u32) -> String {
        match clock_parts(seconds) {
            (0, 0, seconds) => self.quantity(seconds, &SECOND),
            (0, ..) => self.pace(seconds),
            (hours, 0, _) => self.quantity(hours, &HOUR),
            (hours, minutes, _) => format!(
                "{} {}",
                self.quantity(hours, &HOUR),
                self.quantity(minutes, &MINUTE)
            ),
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let noun = unit(units);
        match distance {
            RoundedDistance::Metres(metres) => self.quantity(metres, &METRE),
            RoundedDistance::Feet(feet) => self.quantity(feet, &FOOT),
            RoundedDistance::Quarters(3) => format!("trois quarts de {}", noun.one),
            RoundedDistance::Quarters(_) => format!("un quart de {}", noun.one),
            RoundedDistance::Tenths(5) => format!("un demi-{}", noun.one),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => self.quantity(whole, &noun),
                (whole, 5) => format!("{} et demi", self.quantity(whole, &noun)),
                (whole, tenths) => format!(
                    "{} virgule {} {}",
                    self.cardinal(whole),
                    self.cardinal(tenths),
                    self.form(whole, &noun)
                ),
            },
        }
    }
}

fn unit(units: UnitSystem) -> Noun {
    match units {
        UnitSystem::Metric => Noun::masculine("kilomètre", "kilomètres"),
        UnitSystem::Imperial => Noun::masculine("mile", "miles"),
    }
}

/// "deux cents", but "deux cent un"; and none has an s before "mille".
fn hundreds(number: u32, takes_s: bool) -> String {
    match (number / 100, number % 100) {
        (1, 0) => "cent".to_owned(),
        (1, rest) => format!("cent {}", tens(rest, takes_s)),
        (hundreds, 0) => {
            let ending = if takes_s { "s" } else { "" };
            format!("{} cent{ending}", below_hundred(hundreds))
        }
        (hundreds, rest) => format!("{} cent {}", below_hundred(hundreds), tens(rest, takes_s)),
    }
}

fn before_thousand(thousands: u32) -> String {
    if thousands < 100 {
        tens(thousands, false)
    } else {
        hundreds(thousands, false)
    }
}

fn below_hundred(number: u32) -> String {
    tens(number, true)
}

/// "quatre-vingts" takes its s only where nothing follows.
fn tens(number: u32, takes_s: bool) -> String {
    const SMALL: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize",
    ];
    const TENS: [&str; 7] = [
        "",
        "dix",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10) {
        (0 | 1, _) if number < SMALL.len() => SMALL[number].to_owned(),
        (8, 0) if takes_s => "quatre-vingts".to_owned(),
        (8, 0) => "quatre-vingt".to_owned(),
        (8 | 9, _) => format!("quatre-vingt-{}", tens(number as u32 - 80, true)),
        (7, 1) => "soixante et onze".to_owned(),
        (7, _) => format!("soixante-{}", tens(number as u32 - 60, true)),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, 1) => format!("{} et un", TENS[tens]),
        (tens, ones) => format!("{}-{}", TENS[tens], SMALL[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenties_hundreds_and_ones_are_spelled_right() {
        for (number, words) in [
            (21, "vingt et un"),
            (71, "soixante et onze"),
            (80, "quatre-vingts"),
            (81, "quatre-vingt-un"),
            (97, "quatre-vingt-dix-sept"),
            (200, "deux cents"),
            (280, "deux cent quatre-vingts"),
            (80_200, "quatre-vingt mille deux cents"),
        ] {
            assert_eq!(French.cardinal(number), words);
        }
        assert_eq!(French.counting(81, Gender::Feminine), "quatre-vingt-une");
        assert_eq!(French.counting(71, Gender::Feminine), "soixante et onze");
    }

    #[test]
    fn times_name_their_minutes() {
        let pace = |seconds| French.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(260), "quatre minutes vingt au kilomètre");
        assert_eq!(pace(300), "cinq minutes au kilomètre");
        assert_eq!(French.duration(21 * 60 + 1), "vingt et une minutes un");
        assert_eq!(French.duration(3_787), "une heure trois minutes");
        assert_eq!(French.duration(1), "une seconde");
    }

    #[test]
    fn below_two_is_singular() {
        let metric = |tenths| French.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(12), "un virgule deux kilomètre");
        assert_eq!(metric(15), "un kilomètre et demi");
        assert_eq!(metric(35), "trois kilomètres et demi");
        assert_eq!(metric(211), "vingt et un virgule un kilomètres");
        let imperial = |distance| French.distance(distance, UnitSystem::Imperial);
        assert_eq!(
            imperial(RoundedDistance::Quarters(3)),
            "trois quarts de mile"
        );
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "un demi-mile");
    }
}
