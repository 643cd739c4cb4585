//! Numbers and times as TCX and GPX write them. What cannot be read is absent.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};

/// A finite number.
pub(super) fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// A finite number, zero or more.
pub(super) fn quantity(text: &str) -> Option<f64> {
    number(text).filter(|&value| value >= 0.0)
}

/// A heart rate in beats per minute; zero is how some writers say that there was none.
pub(super) fn heart_rate(text: &str) -> Option<u8> {
    let bpm = number(text)?.round();
    (1.0..=254.0).contains(&bpm).then_some(bpm as u8)
}

/// Degrees of latitude.
pub(super) fn latitude(text: &str) -> Option<f64> {
    number(text).filter(|degrees| degrees.abs() <= 90.0)
}

/// Degrees of longitude.
pub(super) fn longitude(text: &str) -> Option<f64> {
    number(text).filter(|degrees| degrees.abs() <= 180.0)
}

/// A moment with its offset from UTC; `None` for the offset when the text names no place (`Z`,
/// or nothing, which is read as UTC: both schemas ask for it).
pub(super) fn time(text: &str) -> Option<Time> {
    if let Ok(stated) = DateTime::parse_from_rfc3339(text) {
        let named = !text.ends_with(['Z', 'z']);
        return Some(Time {
            at: stated.to_utc(),
            utc_offset_s: named.then(|| FixedOffset::local_minus_utc(stated.offset())),
        });
    }
    let plain = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    Some(Time {
        at: plain.and_utc(),
        utc_offset_s: None,
    })
}

/// A moment as a file states it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Time {
    /// When.
    pub(super) at: DateTime<Utc>,
    /// Offset of local time from UTC in seconds.
    pub(super) utc_offset_s: Option<i32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_the_offset_that_they_name() {
        let zulu = time("2013-06-01T17:32:20.250Z").unwrap();
        assert_eq!(zulu.at.timestamp_millis(), 1_370_107_940_250);
        assert_eq!(zulu.utc_offset_s, None);
        let summer = time("2013-06-01T19:32:20.250+02:00").unwrap();
        assert_eq!((summer.at, summer.utc_offset_s), (zulu.at, Some(7200)));
        assert_eq!(time("2013-06-01T17:32:20.25"), Some(zulu));
        assert_eq!(time("yesterday"), None);
    }

    #[test]
    fn what_is_no_measurement_is_absent() {
        assert_eq!(number("NaN"), None);
        assert_eq!(number("inf"), None);
        assert_eq!(quantity("-1"), None);
        assert_eq!(heart_rate("0"), None);
        assert_eq!(heart_rate("142.6"), Some(143));
        assert_eq!(heart_rate("255"), None);
        assert_eq!(latitude("90.1"), None);
        assert_eq!(longitude("-180"), Some(-180.0));
    }
}
