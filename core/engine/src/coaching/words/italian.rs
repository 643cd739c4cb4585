use super::locale::{Locale, sources};
use super::numbers::{Gender, Noun, Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// Italian.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("it"),
    numbers: &Italian,
    joint: " ",
    decimal_mark: ',',
    rate: Rate::Syllables(290),
};

const MINUTE: Noun = Noun::masculine("minuto", "minuti");
const SECOND: Noun = Noun::masculine("secondo", "secondi");
const METRE: Noun = Noun::masculine("metro", "metri");
const FOOT: Noun = Noun::masculine("piede", "piedi");

/// Numbers in Italian.
struct Italian;

impl Numbers for Italian {
    fn cardinal(&self, number: u32) -> String {
        match number {
            3 => "tre".to_owned(),
            _ => accented(compound(number)),
        }
    }

    fn counting(&self, number: u32, gender: Gender) -> String {
        match (number, gender) {
            (1, Gender::Masculine) => "un".to_owned(),
            (1, Gender::Feminine) => "una".to_owned(),
            _ => self.cardinal(number),
        }
    }

    fn pace(&self, seconds: u32) -> String {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        match seconds {
            0 => self.quantity(minutes, &MINUTE),
            1..10 => format!(
                "{} e zero {}",
                self.cardinal(minutes),
                self.cardinal(seconds)
            ),
            _ => format!("{} e {}", self.cardinal(minutes), self.cardinal(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{} al {}", self.pace(seconds), unit(units).one)
    }

    fn duration(&self, seconds: u32) -> String {
        let minutes_said = |minutes| self.quantity(minutes, &MINUTE);
        match clock_parts(seconds) {
            (0, 0, seconds) => self.quantity(seconds, &SECOND),
            (0, minutes, 0) => minutes_said(minutes),
            (0, minutes, seconds) => {
                format!("{} e {}", minutes_said(minutes), self.cardinal(seconds))
            }
            (hours, 0, _) => hours_said(hours),
            (hours, minutes, _) => format!("{} e {}", hours_said(hours), minutes_said(minutes)),
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let noun = unit(units);
        match distance {
            RoundedDistance::Metres(metres) => self.quantity(metres, &METRE),
            RoundedDistance::Feet(feet) => self.quantity(feet, &FOOT),
            RoundedDistance::Quarters(3) => format!("tre quarti di {}", noun.one),
            RoundedDistance::Quarters(_) => format!("un quarto di {}", noun.one),
            RoundedDistance::Tenths(5) => format!("mezzo {}", noun.one),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => self.quantity(whole, &noun),
                (whole, 5) => format!("{} e mezzo", self.quantity(whole, &noun)),
                (whole, tenths) => format!(
                    "{} virgola {} {}",
                    self.cardinal(whole),
                    self.cardinal(tenths),
                    noun.many
                ),
            },
        }
    }
}

fn unit(units: UnitSystem) -> Noun {
    match units {
        UnitSystem::Metric => Noun::masculine("chilometro", "chilometri"),
        // Masculine as one, feminine as many; only the one shows it in the number.
        UnitSystem::Imperial => Noun::masculine("miglio", "miglia"),
    }
}

fn hours_said(hours: u32) -> String {
    match hours {
        1 => "un'ora".to_owned(),
        hours => format!("{} ore", Italian.cardinal(hours)),
    }
}

/// Three at the end of a longer number has an accent.
fn accented(mut words: String) -> String {
    if words.ends_with("tre") {
        words.pop();
        words.push('é');
    }
    words
}

/// In one word, up to "novecentonovantanovemila…".
fn compound(number: u32) -> String {
    match number {
        0..100 => below_hundred(number),
        100..1_000 => {
            let hundreds = match number / 100 {
                1 => "cento".to_owned(),
                hundreds => format!("{}cento", below_hundred(hundreds)),
            };
            match number % 100 {
                0 => hundreds,
                // "Centotto" and "centottanta" have lost an o.
                rest @ (8 | 80..90) => {
                    format!("{}{}", hundreds.trim_end_matches('o'), below_hundred(rest))
                }
                rest => format!("{hundreds}{}", below_hundred(rest)),
            }
        }
        _ => {
            let thousands = match number / 1_000 {
                1 => "mille".to_owned(),
                thousands => format!("{}mila", compound(thousands)),
            };
            match number % 1_000 {
                0 => thousands,
                rest => format!("{thousands}{}", compound(rest)),
            }
        }
    }
}

fn below_hundred(number: u32) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "uno",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "venti",
        "trenta",
        "quaranta",
        "cinquanta",
        "sessanta",
        "settanta",
        "ottanta",
        "novanta",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10) {
        (0 | 1, _) => SMALL[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        // "Ventuno" and "ventotto" have lost a vowel.
        (tens, ones @ (1 | 8)) => {
            format!("{}{}", TENS[tens].trim_end_matches(['a', 'i']), SMALL[ones])
        }
        (tens, ones) => format!("{}{}", TENS[tens], SMALL[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vowels_are_elided_and_three_has_its_accent() {
        for (number, words) in [
            (3, "tre"),
            (21, "ventuno"),
            (23, "ventitré"),
            (28, "ventotto"),
            (103, "centotré"),
            (108, "centotto"),
            (111, "centoundici"),
            (180, "centottanta"),
            (3_000, "tremila"),
            (23_000, "ventitremila"),
        ] {
            assert_eq!(Italian.cardinal(number), words);
        }
    }

    #[test]
    fn times_are_said_as_runners_say_them() {
        let pace = |seconds| Italian.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(324), "cinque e ventiquattro al chilometro");
        assert_eq!(pace(304), "cinque e zero quattro al chilometro");
        assert_eq!(Italian.duration(60), "un minuto");
        assert_eq!(Italian.duration(192), "tre minuti e dodici");
        assert_eq!(Italian.duration(3_787), "un'ora e tre minuti");
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric = |tenths| Italian.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(35), "tre chilometri e mezzo");
        assert_eq!(metric(211), "ventuno virgola uno chilometri");
        let imperial = |distance| Italian.distance(distance, UnitSystem::Imperial);
        assert_eq!(imperial(RoundedDistance::Tenths(20)), "due miglia");
        assert_eq!(imperial(RoundedDistance::Tenths(15)), "un miglio e mezzo");
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "mezzo miglio");
    }
}
