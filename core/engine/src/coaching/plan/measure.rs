//! Times and distances as people write them.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

use crate::units::METRES_PER_MILE;

/// Seconds of `5:10`, `1:05:00` or plain seconds such as `310`.
pub(crate) fn parse_clock(text: &str) -> Result<u32, &'static str> {
    const EXPECTED: &str = "must be minutes and seconds such as 5:10, or whole seconds";
    let parts: Vec<&str> = text.trim().split(':').collect();
    let number = |part: &str| {
        let all_digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        all_digits.then(|| part.parse::<u32>().ok()).flatten()
    };
    let sixtieth = |part: &str| number(part).filter(|value| part.len() == 2 && *value < 60);
    let seconds = match parts.as_slice() {
        [seconds] => number(seconds),
        [minutes, seconds] => number(minutes)
            .and_then(|minutes| minutes.checked_mul(60)?.checked_add(sixtieth(seconds)?)),
        [hours, minutes, seconds] => number(hours).and_then(|hours| {
            let minutes = hours.checked_mul(60)?.checked_add(sixtieth(minutes)?)?;
            minutes.checked_mul(60)?.checked_add(sixtieth(seconds)?)
        }),
        _ => None,
    };
    seconds.ok_or(EXPECTED)
}

/// Metres of `800`, `800 m`, `5 km` or `1 mile`.
pub(crate) fn parse_distance(text: &str) -> Result<f64, &'static str> {
    const EXPECTED: &str = "must be a distance such as 800 m, 5 km or 1 mile";
    let text = text.trim();
    let split = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let metres_per_unit = match unit.trim() {
        "" | "m" => 1.0,
        "km" => 1_000.0,
        "mi" | "mile" | "miles" => METRES_PER_MILE,
        _ => return Err(EXPECTED),
    };
    let number: f64 = number.parse().map_err(|_| EXPECTED)?;
    Ok(number * metres_per_unit)
}

/// The time as [`parse_clock`] reads it.
pub(crate) fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// The distance as [`parse_distance`] reads it, to the last bit.
pub(crate) fn metres(metres: f64) -> String {
    format!("{metres} m")
}

/// Accepts `"5:10"` and `310` alike. Formats without names for their types (the input log) hold
/// the text only.
pub(crate) fn text_or_number<'de, D>(deserializer: D) -> Result<Option<String>, D::Error>
where
    D: Deserializer<'de>,
{
    if deserializer.is_human_readable() {
        let value = Option::<TextOrNumber>::deserialize(deserializer)?;
        Ok(value.map(|TextOrNumber(text)| text))
    } else {
        Option::deserialize(deserializer)
    }
}

struct TextOrNumber(String);

impl<'de> Deserialize<'de> for TextOrNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrNumberVisitor;

        impl Visitor<'_> for TextOrNumberVisitor {
            type Value = TextOrNumber;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or a number")
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<TextOrNumber, E> {
                Ok(TextOrNumber(value.to_owned()))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<TextOrNumber, E> {
                Ok(TextOrNumber(value.to_string()))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<TextOrNumber, E> {
                Ok(TextOrNumber(value.to_string()))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<TextOrNumber, E> {
                Ok(TextOrNumber(value.to_string()))
            }
        }

        deserializer.deserialize_any(TextOrNumberVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_runners_write_them() {
        assert_eq!(parse_clock("5:10"), Ok(310));
        assert_eq!(parse_clock("1:05:00"), Ok(3_900));
        assert_eq!(parse_clock(" 90 "), Ok(90));
        for wrong in [
            "",
            ":",
            "5:1",
            "5:60",
            "-5:10",
            "+5",
            "5.5",
            "1:2:3:4",
            "99999999:00",
        ] {
            assert!(parse_clock(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn distances_are_read_with_their_unit() {
        assert_eq!(parse_distance("800"), Ok(800.0));
        assert_eq!(parse_distance("800 m"), Ok(800.0));
        assert_eq!(parse_distance("1.5km"), Ok(1_500.0));
        assert_eq!(parse_distance("1 mile"), Ok(METRES_PER_MILE));
        for wrong in ["", "m", "-800", "5 leagues", "1..5 km", "NaN", "1e9"] {
            assert!(parse_distance(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        for seconds in [5, 59, 60, 3_599, 3_600, 86_400] {
            assert_eq!(parse_clock(&clock(seconds)), Ok(seconds));
        }
        for distance in [20.0, 402.336, METRES_PER_MILE, 42_195.0] {
            assert_eq!(parse_distance(&metres(distance)), Ok(distance));
        }
    }
}
