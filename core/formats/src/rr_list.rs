use thiserror::Error;

/// No interval is longer: a recording that rests for more than an hour is two.
const LONGEST_MS: f64 = 3_600_000.0;

/// Why a list of intervals could not be read.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum RrListError {
    /// The bytes are no text.
    #[error("read the intervals: the file is no text")]
    NotText,
    /// A line holds something else.
    #[error("read the intervals: line {line}: {reason}")]
    Line {
        /// Which one, counted from 1.
        line: usize,
        /// What is wrong, as a lower-case fragment.
        reason: String,
    },
    /// There is no interval in it.
    #[error("find an interval in the file")]
    Empty,
}

/// Reads a list of RR intervals: text with one interval in milliseconds on each line, with or
/// without decimals, as many programs write them. Empty lines are passed over, lines that begin
/// with `#`, and zeros, with which some programs say that there was no beat.
///
/// # Errors
/// [`RrListError`] names the first line that is none.
pub fn read_rr_list(bytes: &[u8]) -> Result<Vec<f64>, RrListError> {
    let text = str::from_utf8(bytes).map_err(|_| RrListError::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let intervals = (1..)
        .zip(text.lines().map(str::trim))
        .filter(|(_, entry)| !entry.is_empty() && !entry.starts_with('#'))
        .map(|(line, entry)| {
            interval(entry).ok_or_else(|| RrListError::Line {
                line,
                reason: format!("{:?} is no interval in milliseconds", shortened(entry)),
            })
        })
        .filter(|interval| *interval != Ok(0.0))
        .collect::<Result<Vec<f64>, RrListError>>()?;
    if intervals.is_empty() {
        return Err(RrListError::Empty);
    }
    Ok(intervals)
}

fn interval(entry: &str) -> Option<f64> {
    let ms: f64 = entry.parse().ok()?;
    (0.0..=LONGEST_MS).contains(&ms).then_some(ms)
}

/// Enough of a line to find it again.
fn shortened(entry: &str) -> &str {
    let end = entry
        .char_indices()
        .nth(20)
        .map_or(entry.len(), |(at, _)| at);
    &entry[..end]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_interval_a_line_is_read_however_the_lines_end() {
        let list = b"\xEF\xBB\xBF# morning\r\n\r\n812\r\n  804.5\n\n797\n0\n";
        assert_eq!(read_rr_list(list), Ok(vec![812.0, 804.5, 797.0]));
    }

    #[test]
    fn the_first_wrong_line_is_named() {
        for wrong in ["abc", "-5", "NaN", "inf", "1e300", "600,601", "3600001"] {
            let list = format!("600\n\n{wrong}\nxyz\n");
            let error = read_rr_list(list.as_bytes()).unwrap_err();
            let expected =
                format!("read the intervals: line 3: {wrong:?} is no interval in milliseconds");
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn a_long_line_is_not_repeated_in_full() {
        let error = read_rr_list("ä".repeat(1_000).as_bytes()).unwrap_err();
        assert!(error.to_string().chars().count() < 100, "{error}");
    }

    #[test]
    fn what_is_no_text_or_has_no_interval_is_refused() {
        assert_eq!(read_rr_list(&[0xFF, 0xFE, 0x00]), Err(RrListError::NotText));
        for empty in ["", "\n\n", "# nothing\n", "0\n0.0\n"] {
            assert_eq!(read_rr_list(empty.as_bytes()), Err(RrListError::Empty));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(intervals in prop::collection::vec(1u32..3_600_000, 1..50)) {
            let list: Vec<String> = intervals.iter().map(u32::to_string).collect();
            let read = read_rr_list(list.join("\n").as_bytes()).unwrap();
            prop_assert!(read.into_iter().eq(intervals.into_iter().map(f64::from)));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = read_rr_list(&bytes);
        }
    }
}
