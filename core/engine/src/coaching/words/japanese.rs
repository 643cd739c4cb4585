use super::locale::{Locale, sources};
use super::numbers::{Numbers, clock_parts};
use super::rate::Rate;
use crate::coaching::rounding::RoundedDistance;
use crate::run::UnitSystem;

/// Japanese.
pub(super) const LOCALE: Locale = Locale {
    sources: sources!("ja"),
    numbers: &Japanese,
    joint: "",
    decimal_mark: '.',
    rate: Rate::Morae(470),
};

/// Numbers in Japanese: in kanji, which synthesisers read as words.
struct Japanese;

impl Numbers for Japanese {
    fn cardinal(&self, number: u32) -> String {
        match number {
            0 => "ゼロ".to_owned(),
            1..10_000 => below_ten_thousand(number),
            _ => {
                let rest = match number % 10_000 {
                    0 => String::new(),
                    rest => below_ten_thousand(rest),
                };
                format!("{}万{rest}", below_ten_thousand(number / 10_000))
            }
        }
    }

    fn pace(&self, seconds: u32) -> String {
        match (seconds / 60, seconds % 60) {
            (minutes, 0) => minutes_said(minutes),
            (minutes, seconds) => format!("{}{}", minutes_said(minutes), seconds_said(seconds)),
        }
    }

    fn pace_per_unit(&self, seconds: u32, units: UnitSystem) -> String {
        format!("{}{}", unit(units), self.pace(seconds))
    }

    fn duration(&self, seconds: u32) -> String {
        match clock_parts(seconds) {
            (0, 0, seconds) => seconds_said(seconds),
            (0, ..) => self.pace(seconds),
            (hours, 0, _) => format!("{}時間", self.cardinal(hours)),
            (hours, minutes, _) => {
                format!("{}時間{}", self.cardinal(hours), minutes_said(minutes))
            }
        }
    }

    fn distance(&self, distance: RoundedDistance, units: UnitSystem) -> String {
        let unit = unit(units);
        match distance {
            RoundedDistance::Metres(metres) => format!("{}メートル", self.cardinal(metres)),
            RoundedDistance::Feet(feet) => format!("{}フィート", self.cardinal(feet)),
            RoundedDistance::Quarters(3) => format!("四分の三{unit}"),
            RoundedDistance::Quarters(_) => format!("四分の一{unit}"),
            RoundedDistance::Tenths(5) => format!("半{unit}"),
            RoundedDistance::Tenths(tenths) => match (tenths / 10, tenths % 10) {
                (whole, 0) => format!("{}{unit}", self.cardinal(whole)),
                // The zero before a point is "rei".
                (0, tenths) => format!("零点{}{unit}", self.cardinal(tenths)),
                (whole, tenths) => {
                    let (whole, tenths) = (self.cardinal(whole), self.cardinal(tenths));
                    format!("{whole}点{tenths}{unit}")
                }
            },
        }
    }
}

fn unit(units: UnitSystem) -> &'static str {
    match units {
        UnitSystem::Metric => "キロ",
        UnitSystem::Imperial => "マイル",
    }
}

fn seconds_said(seconds: u32) -> String {
    format!("{}秒", Japanese.cardinal(seconds))
}

/// Minutes, with kana where the kanji have another reading: 五分 is also "gobu", and 十分 "jūbun",
/// enough. These are the ones that Open `JTalk` reads otherwise.
fn minutes_said(minutes: u32) -> String {
    match minutes {
        2 | 5 | 7 | 9 | 12 => format!("{}ふん", Japanese.cardinal(minutes)),
        8 => "はっぷん".to_owned(),
        10 => "じゅっぷん".to_owned(),
        _ => format!("{}分", Japanese.cardinal(minutes)),
    }
}

/// From 1; there is no "one" before ten, hundred and thousand.
fn below_ten_thousand(number: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let mut words = String::new();
    for (place, name) in [(1_000, "千"), (100, "百"), (10, "十")] {
        match number / place % 10 {
            0 => {}
            1 => words.push_str(name),
            digit => {
                words.push_str(DIGITS[digit as usize]);
                words.push_str(name);
            }
        }
    }
    words.push_str(DIGITS[number as usize % 10]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kanji() {
        for (number, words) in [
            (0, "ゼロ"),
            (10, "十"),
            (177, "百七十七"),
            (1_100, "千百"),
            (42_195, "四万二千百九十五"),
            (10_000, "一万"),
        ] {
            assert_eq!(Japanese.cardinal(number), words);
        }
    }

    #[test]
    fn minutes_that_could_be_misread_are_kana() {
        let pace = |seconds| Japanese.pace_per_unit(seconds, UnitSystem::Metric);
        assert_eq!(pace(324), "キロ五ふん二十四秒");
        assert_eq!(pace(360), "キロ六分");
        assert_eq!(Japanese.duration(600), "じゅっぷん");
        assert_eq!(Japanese.duration(192), "三分十二秒");
        assert_eq!(Japanese.duration(3_787), "一時間三分");
    }

    #[test]
    fn distances_have_halves_and_quarters() {
        let metric =
            |tenths| Japanese.distance(RoundedDistance::Tenths(tenths), UnitSystem::Metric);
        assert_eq!(metric(100), "十キロ");
        assert_eq!(metric(211), "二十一点一キロ");
        let imperial = |distance| Japanese.distance(distance, UnitSystem::Imperial);
        assert_eq!(imperial(RoundedDistance::Quarters(3)), "四分の三マイル");
        assert_eq!(imperial(RoundedDistance::Tenths(5)), "半マイル");
        assert_eq!(imperial(RoundedDistance::Tenths(3)), "零点三マイル");
    }
}
