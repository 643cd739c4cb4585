use crate::args::DecodeArguments;
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};

/// Prints each value as one JSON object; what cannot be decoded is said beside it.
pub(crate) fn decode(desk: &mut Desk, arguments: &DecodeArguments) -> Result<(), Failure> {
    let mut last_failure = None;
    for decoded in decoded(&arguments.uuid, &arguments.values) {
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

/// Each value decoded. Single bytes that are no values each are the bytes of one value, as they
/// are when they have been copied from a log without quotes.
fn decoded(uuid: &str, values: &[String]) -> Vec<Result<String, Failure>> {
    let decode = |text: &str| Ok(freshlegs::decode(uuid.to_owned(), bytes_of(text)?)?);
    let each: Vec<_> = values.iter().map(|value| decode(value)).collect();
    let single_bytes = values.len() > 1 && values.iter().all(|value| value.len() == 2);
    if single_bytes
        && each.iter().any(Result::is_err)
        && let Ok(json) = decode(&values.concat())
    {
        return vec![Ok(json)];
    }
    each
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
    fn bytes_without_quotes_are_one_value_where_they_cannot_be_several() {
        let values = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let heart = decoded("2A37", &values("06 48"));
        assert_eq!(heart.len(), 1);
        assert!(heart[0].as_ref().unwrap().contains("\"heart_rate_bpm\":72"));
        assert_eq!(decoded("2A19", &values("64 0F")).len(), 2);
        assert_eq!(decoded("2A37", &values("06 xx")).len(), 2);
    }

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
