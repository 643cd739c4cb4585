use super::locale::{Locale, sources};
use super::numbers::{Gender, Noun, Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// Portuguese, spelled as in Brazil and worded to be understood everywhere.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("pt"),
    numbers: &Portuguese,
    joint: " ",
    decimal_mark: ',',
    rate: Rate::Syllables(275),
};

const HOUR: Noun = Noun::feminine("hora", "horas");
const MINUTE: Noun = Noun::masculine("minuto", "minutos");
const SECOND: Noun = Noun::masculine("segundo", "segundos");
const METRE: Noun = Noun::masculine("metro", "metros");
const FOOT: Noun = Noun::masculine("pé", "pés");

/// Numbers in Portuguese.
struct Portuguese;

impl Numbers for Portuguese {
    fn cardinal(&self, number: u32) -> String {
        self.counting(number, Gender::Masculine)
    }

    fn counting(&self, number: u32, gender: Gender) -> String {
        match number {
            0..100 => below_hundred(number, gender),
            100 => "cem".to_owned(),
            101..1_000 => {
                let hundreds = hundreds(number / 100, gender);
                match number % 100 {
                    0 => hundreds,
                    rest => format!("{hundreds} e {}", below_hundred(rest, gender)),
                }
            }
            _ => {
                let thousands = match number / 1_000 {
                    1 => "mil".to_owned(),
                    thousands => format!("{} mil", self.counting(thousands, gender)),
                };
                match number % 1_000 {
                    0 => thousands,
                    rest if rest < 100 || rest % 100 == 0 => {
                        format!("{thousands} e {}", self.counting(rest, gender))
                    }
                    rest => format!("{thousands} {}", self.counting(rest, gender)),
                }
            }
        }
    }

    fn is_singular(&self, number: u32) -> bool {
        number < 2
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
        format!("{} por {}", self.pace(seconds), unit(units).one)
    }

    fn duration(&self, seconds: u32) -> String {
        let minutes_said = |minutes| self.quantity(minutes, &MINUTE);
        match clock_parts(seconds) {
            (0, 0, seconds) => self.quantity(seconds, &SECOND),
            (0, minutes, 0) => minutes_said(minutes),
            (0, minutes, seconds) => {
                format!("{} e {}", minutes_said(minutes), self.cardinal(seconds))
            }
            (hours, 0, _) => self.quantity(hours, &HOUR),
            (hours, minutes, _) => {
                format!(
                    "{} e {}",
                    self.quantity(hours, &HOUR),
                    minutes_said(minutes)
                )
            }
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let noun = unit(units);
        let half = match noun.gender {
            Gender::Masculine => "meio",
            Gender::Feminine => "meia",
        };
        match distance {
            RoundedDistance::Metres(metres) => self.quantity(metres, &METRE),
            RoundedDistance::Feet(feet) => self.quantity(feet, &FOOT),
            RoundedDistance::Quarters(3) => format!("três quartos de {}", noun.one),
            RoundedDistance::Quarters(_) => format!("um quarto de {}", noun.one),
            RoundedDistance::Tenths(5) => format!("{half} {}", noun.one),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => self.quantity(whole, &noun),
                (whole, 5) => format!("{} e {half}", self.quantity(whole, &noun)),
                (whole, tenths) => format!(
                    "{} vírgula {} {}",
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
        UnitSystem::Metric => Noun::masculine("quilômetro", "quilômetros"),
        UnitSystem::Imperial => Noun::feminine("milha", "milhas"),
    }
}

fn hundreds(hundreds: u32, gender: Gender) -> String {
    const STEMS: [&str; 10] = [
        "",
        "cento",
        "duzent",
        "trezent",
        "quatrocent",
        "quinhent",
        "seiscent",
        "setecent",
        "oitocent",
        "novecent",
    ];
    let stem = STEMS[hundreds as usize % 10];
    match (hundreds, gender) {
        (1, _) => stem.to_owned(),
        (_, Gender::Masculine) => format!("{stem}os"),
        (_, Gender::Feminine) => format!("{stem}as"),
    }
}

fn below_hundred(number: u32, gender: Gender) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "um",
        "dois",
        "três",
        "quatro",
        "cinco",
        "seis",
        "sete",
        "oito",
        "nove",
        "dez",
        "onze",
        "doze",
        "treze",
        "catorze",
        "quinze",
        "dezesseis",
        "dezessete",
        "dezoito",
        "dezenove",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "vinte",
        "trinta",
        "quarenta",
        "cinquenta",
        "sessenta",
        "setenta",
        "oitenta",
        "noventa",
    ];
    let number = number as usize % 100;
    match (number / 10, number % 10, gender) {
        (0, 1, Gender::Feminine) => "uma".to_owned(),
        (0, 2, Gender::Feminine) => "duas".to_owned(),
        (0 | 1, ..) => SMALL[number].to_owned(),
        (tens, 0, _) => TENS[tens].to_owned(),
        (tens, ones, _) => format!("{} e {}", TENS[tens], below_hundred(ones as u32, gender)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_two_and_hundreds_agree_with_their_noun() {
        assert_eq!(Portuguese.cardinal(22), "vinte e dois");
        assert_eq!(Portuguese.counting(22, Gender::Feminine), "vinte e duas");
        assert_eq!(Portuguese.counting(201, Gender::Feminine), "duzentas e uma");
        assert_eq!(Portuguese.cardinal(1_100), "mil e cem");
        assert_eq!(Portuguese.cardinal(1_250), "mil duzentos e cinquenta");
    }

    #[test]
    fn times_are_said_as_runners_say_them() {
        let pace = |seconds| Portuguese.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(324), "cinco e vinte e quatro por quilômetro");
        assert_eq!(pace(304), "cinco e zero quatro por quilômetro");
        assert_eq!(Portuguese.duration(192), "três minutos e doze");
        assert_eq!(Portuguese.duration(7_260), "duas horas e um minuto");
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric =
            |tenths| Portuguese.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(12), "um vírgula dois quilômetro");
        assert_eq!(metric(35), "três quilômetros e meio");
        let imperial = |distance| Portuguese.distance(distance, UnitSystem::Imperial);
        assert_eq!(imperial(RoundedDistance::Tenths(20)), "duas milhas");
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "meia milha");
        assert_eq!(imperial(RoundedDistance::Tenths(15)), "uma milha e meia");
    }
}
