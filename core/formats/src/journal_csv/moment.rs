use chrono::{NaiveDate, NaiveTime};

use super::order::DateOrder;

/// A date as it is written: which of two numbers is the month is not yet known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct RawDate {
    pub(super) year: i32,
    /// The number of day and month that stands first.
    pub(super) first: u32,
    pub(super) second: u32,
    /// `2017-07-27`, and not `27/07/2017`.
    pub(super) year_first: bool,
}

impl RawDate {
    /// Reads the date at the beginning of `text`, and what follows it.
    pub(super) fn parse(text: &str) -> Option<(Self, &str)> {
        let end = text
            .find(|it: char| !it.is_ascii_digit() && !"-/.".contains(it))
            .unwrap_or(text.len());
        let (date, rest) = text.split_at(end);
        let mut numbers = date.split(['-', '/', '.']);
        let (a, b, c) = (numbers.next()?, numbers.next()?, numbers.next()?);
        if numbers.next().is_some() {
            return None;
        }
        let year_first = a.len() == 4;
        let (year, first, second) = if year_first { (a, b, c) } else { (c, a, b) };
        if year.len() != 4 {
            return None;
        }
        let date = Self {
            year: year.parse().ok().filter(|it| (1990..2100).contains(it))?,
            first: first.parse().ok()?,
            second: second.parse().ok()?,
            year_first,
        };
        let possible = date.month_first().or(date.day_first()).is_some();
        possible.then_some((date, rest))
    }

    pub(super) fn month_first(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.first, self.second)
    }

    pub(super) fn day_first(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.second, self.first)
    }
}

/// A moment as it is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct RawMoment {
    date: RawDate,
    pub(super) time: Option<NaiveTime>,
    pub(super) utc_offset_s: Option<i32>,
}

impl RawMoment {
    /// Reads `2017-04-01 09:56:21 +0000`, `2018-07-08 9:02:47 a. m. +0000`,
    /// `2017-04-01T09:56:21Z` or a date alone.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (date, rest) = RawDate::parse(text.trim())?;
        let rest = rest.strip_prefix('T').unwrap_or(rest).trim();
        if rest.is_empty() {
            return Some(Self {
                date,
                time: None,
                utc_offset_s: None,
            });
        }
        let (time, rest) = time_at_start(rest)?;
        let rest = rest.trim();
        let utc_offset_s = if rest.is_empty() {
            None
        } else {
            Some(utc_offset(rest)?)
        };
        Some(Self {
            date,
            time: Some(time),
            utc_offset_s,
        })
    }

    pub(super) fn date(&self, order: DateOrder) -> Option<NaiveDate> {
        order.read(self.date)
    }
}

/// Reads a time of day on its own, such as `07:39` or `9:02:47 p. m.`.
pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    let (time, rest) = time_at_start(text.trim())?;
    rest.trim().is_empty().then_some(time)
}

/// Reads the time at the beginning of `text`, in 24 hours or in twice 12, and what follows it.
fn time_at_start(text: &str) -> Option<(NaiveTime, &str)> {
    let end = text
        .find(|it: char| !it.is_ascii_digit() && !":.".contains(it))
        .unwrap_or(text.len());
    let (clock, rest) = text.split_at(end);
    let mut parts = clock.split(':');
    let hour: u32 = parts.next()?.parse().ok()?;
    let minute = parts.next()?.parse().ok()?;
    let second = match parts.next() {
        // Fractions of a second are of no use here.
        Some(second) => second.split('.').next()?.parse().ok()?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    let (afternoon, rest) = half_of_day(rest);
    let hour = match afternoon {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    Some((NaiveTime::from_hms_opt(hour, minute, second)?, rest))
}

/// Takes `a. m.`, `PM` and the like off the beginning: whether it is after noon, and the rest.
fn half_of_day(text: &str) -> (Option<bool>, &str) {
    let mut letters = String::new();
    for (at, character) in text.char_indices() {
        match character.to_ascii_lowercase() {
            letter @ ('a' | 'p' | 'm') => letters.push(letter),
            '.' => {}
            space if space.is_whitespace() => {}
            _ => break,
        }
        if letters.len() == 2 {
            let rest = text[at + character.len_utf8()..].trim_start_matches('.');
            return match letters.as_str() {
                "am" => (Some(false), rest),
                "pm" => (Some(true), rest),
                _ => (None, text),
            };
        }
    }
    (None, text)
}

/// Seconds east of Greenwich from `Z`, `+0200` or `+02:00`.
fn utc_offset(text: &str) -> Option<i32> {
    if text == "Z" || text == "UTC" || text == "GMT" {
        return Some(0);
    }
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-" | "\u{2212}", digits) => (-1, digits),
        _ => return None,
    };
    let digits = digits.replace(':', "");
    if digits.len() != 4 || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = digits.split_at(2);
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn time(hour: u32, minute: u32, second: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, second)
    }

    #[test]
    fn times_of_twice_twelve_hours_are_read() {
        for (text, expected) in [
            ("12:01:00 a. m.", time(0, 1, 0)),
            ("12:01:00 p. m.", time(12, 1, 0)),
            ("9:02:47 a.\u{a0}m.", time(9, 2, 47)),
            ("11:11:09\u{202f}PM", time(23, 11, 9)),
            ("07:39", time(7, 39, 0)),
            ("07:39:05.250", time(7, 39, 5)),
            ("13:00 pm", None),
            ("0:30 am", None),
            ("24:00", None),
            ("7", None),
            ("07:39 maybe", None),
        ] {
            assert_eq!(time_of_day(text), expected, "{text}");
        }
    }

    #[test]
    fn moments_keep_the_offset_that_is_stated() {
        for (text, offset) in [
            ("2017-04-01 09:56:21 +0000", Some(0)),
            ("2017-04-01T09:56:21Z", Some(0)),
            ("2017-04-01T09:56:21+02:00", Some(7200)),
            ("2017-04-01 9:56:21 a. m. -0330", Some(-12600)),
            ("2017-04-01 09:56:21", None),
        ] {
            let moment = RawMoment::parse(text).unwrap();
            assert_eq!(moment.time, time(9, 56, 21), "{text}");
            assert_eq!(moment.utc_offset_s, offset, "{text}");
            let date = NaiveDate::from_ymd_opt(2017, 4, 1);
            assert_eq!(moment.date(DateOrder::MonthFirst), date, "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "-",
            "yesterday",
            "2017-13-13",
            "2017-02-30",
            "17-02-03",
            "2017-04-01 nine",
            "2017-04-01 09:56:21 +9999",
            "2017-04-01-05",
            "99999999999-01-01",
        ] {
            assert_eq!(RawMoment::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text: String, tail in "[-0-9:./ apmT+Z]{0,30}") {
            for text in [text, format!("2017-04-01 {tail}")] {
                let _ = RawMoment::parse(&text);
                let _ = time_of_day(&text);
            }
        }

        #[test]
        fn a_time_in_twelve_hours_is_the_time_in_twenty_four(hour in 0_u32..24, minute in 0_u32..60) {
            let half = if hour < 12 { "a. m." } else { "p. m." };
            let twelve = match hour % 12 { 0 => 12, hour => hour };
            prop_assert_eq!(time_of_day(&format!("{twelve}:{minute:02}:00 {half}")), time(hour, minute, 0));
        }
    }
}
