use crate::args::DecodeArguments;
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};

/// Prints each value as one JSON object; what cannot be decoded is said beside it.
pub(crate) fn decode(desk: &mut Desk, arguments: &DecodeArguments) -> Result<(), Failure> {
    let mut last_failure = None;
    for value in &arguments.values {
        let decoded =
            bytes_of(value).and_then(|bytes| Ok(freshlegs::decode(arguments.uuid.clone(), bytes)?));
        match decoded {
            Ok(json) => desk.out.line(&json)?,
            Err(failure) => {
                if let Some(earlier) = last_failure.replace(failure) {
                    note(&earlier.to_string());
                }
            }
        }
    }
    last_failure.map_or(Ok(()), Err)
}

/// The bytes that hexadecimal digits stand for; blanks, colons and dashes between them are only
/// for the eye.
fn bytes_of(text: &str) -> Result<Vec<u8>, Failure> {
    let wrong =
        |why: String| Failure::new(Code::BadInput, format!("read {text:?} as bytes: {why}"));
    let bare = text
        .strip_prefix("0x")
        .or_else(|| text.strip_prefix("0X"))
        .unwrap_or(text);
    let digits = bare
        .char_indices()
        .filter(|(_, c)| !matches!(c, ' ' | ':' | '-' | '\t'))
        .map(|(at, c)| {
            c.to_digit(16)
                .map(|digit| digit as u8)
                .ok_or_else(|| wrong(format!("{c:?} at character {at} is no hexadecimal digit")))
        })
        .collect::<Result<Vec<u8>, Failure>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(wrong("the last byte has only one digit".to_owned()));
    }
    Ok(pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_however_they_are_set() {
        let bytes = vec![0x16, 0x98, 0xAB];
        for text in ["1698ab", "16 98 AB", "16:98:ab", "16-98-ab", "0x1698AB"] {
            assert_eq!(bytes_of(text).unwrap(), bytes, "{text}");
        }
        assert_eq!(bytes_of("").unwrap(), Vec::<u8>::new());
    }

    #[test]
    fn half_a_byte_and_a_wrong_digit_are_refused_with_their_place() {
        assert!(bytes_of("169").unwrap_err().what.contains("only one digit"));
        let failure = bytes_of("16x8").unwrap_err();
        assert!(failure.what.contains("'x' at character 2"), "{failure}");
        assert_eq!(failure.code, Code::BadInput);
    }
}
