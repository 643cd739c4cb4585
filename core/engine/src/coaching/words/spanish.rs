use super::locale::{Locale, sources};
use super::numbers::{Gender, Noun, Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// Spanish.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("es"),
    numbers: &Spanish,
    joint: " ",
    decimal_mark: ',',
    rate: Rate::Syllables(285),
};

const HOUR: Noun = Noun::feminine("hora", "horas");
const MINUTE: Noun = Noun::masculine("minuto", "minutos");
const SECOND: Noun = Noun::masculine("segundo", "segundos");
const METRE: Noun = Noun::masculine("metro", "metros");
const FOOT: Noun = Noun::masculine("pie", "pies");

/// What a number is said before.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Before {
    Nothing,
    Noun(Gender),
}

/// Numbers in Spanish.
struct Spanish;

impl Numbers for Spanish {
    fn cardinal(&self, number: u32) -> String {
        said(number, Before::Nothing)
    }

    fn counting(&self, number: u32, gender: Gender) -> String {
        said(number, Before::Noun(gender))
    }

    fn pace(&self, seconds: u32) -> String {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        match seconds {
            0 => self.quantity(minutes, &MINUTE),
            1..10 => format!("{} cero {}", self.cardinal(minutes), self.cardinal(seconds)),
            _ => format!("{} {}", self.cardinal(minutes), self.cardinal(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{} por {}", self.pace(seconds), unit(units).one)
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
                    "{} y {}",
                    self.quantity(hours, &HOUR),
                    minutes_said(minutes)
                )
            }
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let noun = unit(units);
        let half = match noun.gender {
            Gender::Masculine => "medio",
            Gender::Feminine => "media",
        };
        match distance {
            RoundedDistance::Metres(metres) => self.quantity(metres, &METRE),
            RoundedDistance::Feet(feet) => self.quantity(feet, &FOOT),
            RoundedDistance::Quarters(3) => format!("tres cuartos de {}", noun.one),
            RoundedDistance::Quarters(_) => format!("un cuarto de {}", noun.one),
            RoundedDistance::Tenths(5) => format!("{half} {}", noun.one),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => self.quantity(whole, &noun),
                (whole, 5) => format!("{} y {half}", self.quantity(whole, &noun)),
                (whole, tenths) => format!(
                    "{} coma {} {}",
                    self.cardinal(whole),
                    self.counting(tenths, noun.gender),
                    noun.many
                ),
            },
        }
    }
}

fn unit(units: UnitSystem) -> Noun {
    match units {
        UnitSystem::Metric => Noun::masculine("kilómetro", "kilómetros"),
        UnitSystem::Imperial => Noun::feminine("milla", "millas"),
    }
}

fn said(number: u32, before: Before) -> String {
    match number {
        0..100 => below_hundred(number, before),
        100 => "cien".to_owned(),
        101..1_000 => {
            let hundreds = hundreds(number / 100, before);
            join(hundreds, number % 100, before)
        }
        _ => {
            let thousands = match (number / 1_000, before) {
                (1, _) => "mil".to_owned(),
                // "Doscientas mil millas", but "veintiún mil millas".
                (thousands, Before::Noun(Gender::Feminine)) if thousands >= 200 => {
                    let large = hundreds(thousands / 100, before);
                    let rest = join(large, thousands % 100, Before::Noun(Gender::Masculine));
                    format!("{rest} mil")
                }
                (thousands, _) => {
                    format!("{} mil", said(thousands, Before::Noun(Gender::Masculine)))
                }
            };
            join(thousands, number % 1_000, before)
        }
    }
}

fn join(large: String, rest: u32, before: Before) -> String {
    if rest == 0 {
        large
    } else {
        format!("{large} {}", said(rest, before))
    }
}

fn hundreds(hundreds: u32, before: Before) -> String {
    const STEMS: [&str; 10] = [
        "",
        "ciento",
        "doscient",
        "trescient",
        "cuatrocient",
        "quinient",
        "seiscient",
        "setecient",
        "ochocient",
        "novecient",
    ];
    let stem = STEMS[hundreds as usize % 10];
    match (hundreds, before) {
        (1, _) => stem.to_owned(),
        (_, Before::Noun(Gender::Feminine)) => format!("{stem}as"),
        _ => format!("{stem}os"),
    }
}

fn below_hundred(number: u32, before: Before) -> String {
    const SMALL: [&str; 30] = [
        "cero",
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
        "veintiuno",
        "veintidós",
        "veintitrés",
        "veinticuatro",
        "veinticinco",
        "veintiséis",
        "veintisiete",
        "veintiocho",
        "veintinueve",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "",
        "treinta",
        "cuarenta",
        "cincuenta",
        "sesenta",
        "setenta",
        "ochenta",
        "noventa",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10, before) {
        (0, 1, Before::Noun(Gender::Masculine)) => "un".to_owned(),
        (0, 1, Before::Noun(Gender::Feminine)) => "una".to_owned(),
        (2, 1, Before::Noun(Gender::Masculine)) => "veintiún".to_owned(),
        (2, 1, Before::Noun(Gender::Feminine)) => "veintiuna".to_owned(),
        (0..=2, ..) => SMALL[number].to_owned(),
        (tens, 0, _) => TENS[tens].to_owned(),
        (tens, ones, _) => format!("{} y {}", TENS[tens], below_hundred(ones as u32, before)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_hundreds_agree_with_their_noun() {
        assert_eq!(Spanish.cardinal(21), "veintiuno");
        assert_eq!(Spanish.counting(21, Gender::Masculine), "veintiún");
        assert_eq!(Spanish.counting(31, Gender::Feminine), "treinta y una");
        assert_eq!(Spanish.counting(201, Gender::Feminine), "doscientas una");
        assert_eq!(Spanish.cardinal(21_100), "veintiún mil cien");
        assert_eq!(
            Spanish.counting(221_101, Gender::Feminine),
            "doscientas veintiún mil ciento una"
        );
    }

    #[test]
    fn times_are_said_as_runners_say_them() {
        let pace = |seconds| Spanish.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(324), "cinco veinticuatro por kilómetro");
        assert_eq!(pace(304), "cinco cero cuatro por kilómetro");
        assert_eq!(Spanish.duration(21 * 60), "veintiún minutos");
        assert_eq!(Spanish.duration(192), "tres minutos doce");
        assert_eq!(Spanish.duration(3_660), "una hora y un minuto");
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric = |tenths| Spanish.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(35), "tres kilómetros y medio");
        assert_eq!(metric(211), "veintiuno coma un kilómetros");
        let imperial = |distance| Spanish.distance(distance, UnitSystem::Imperial);
        assert_eq!(imperial(RoundedDistance::Tenths(10)), "una milla");
        assert_eq!(imperial(RoundedDistance::Tenths(15)), "una milla y media");
        assert_eq!(imperial(RoundedDistance::Quarters(1)), "un cuarto de milla");
    }
}
