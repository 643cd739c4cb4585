use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Identity of a run: a UUID, version 7 where we make it, made by the caller.
///
/// Prints and parses in the usual form, `0192f0c1-2345-7abc-8def-0123456789ab`; hyphens may be left out.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(into = "String", try_from = "String")]
pub struct RunId(pub [u8; 16]);

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for RunId {
    type Err = NotARunId;

    fn from_str(text: &str) -> Result<Self, NotARunId> {
        let mut bytes = [0; 16];
        let mut digits = text.chars().filter(|c| *c != '-');
        for byte in &mut bytes {
            for _ in 0..2 {
                let digit = digits
                    .next()
                    .and_then(|c| c.to_digit(16))
                    .ok_or(NotARunId)?;
                *byte = *byte << 4 | digit as u8;
            }
        }
        if digits.next().is_some() {
            return Err(NotARunId);
        }
        Ok(Self(bytes))
    }
}

impl From<RunId> for String {
    fn from(id: RunId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for RunId {
    type Error = NotARunId;

    fn try_from(text: String) -> Result<Self, NotARunId> {
        text.parse()
    }
}

/// A text is not the id of a run.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("read a run id: must be 32 hexadecimal digits, with or without hyphens")]
pub struct NotARunId;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_prints_and_without_hyphens() {
        let id = RunId(*b"\x01\x92\xf0\xc1\x23\x45\x7a\xbc\x8d\xef\x01\x23\x45\x67\x89\xab");
        assert_eq!(id.to_string(), "0192f0c1-2345-7abc-8def-0123456789ab");
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.to_string().replace('-', "").parse(), Ok(id));
    }

    #[test]
    fn what_is_too_short_too_long_or_no_number_is_no_id() {
        let id = RunId([7; 16]).to_string();
        for text in ["", &id[1..], &format!("{id}0"), &id.replace('7', "g")] {
            assert_eq!(text.parse::<RunId>(), Err(NotARunId), "{text}");
        }
    }
}
