//! Why a command ended badly, and the number it leaves to whoever called it.

use std::fmt;

/// Exit codes, after BSD's `sysexits.h` where that has one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub(crate) enum Code {
    /// The command line makes no sense; clap ends with the same number.
    Usage = 2,
    /// A file, a plan or bytes that cannot be used.
    BadInput = 65,
    /// There is no Bluetooth adapter.
    NoAdapter = 69,
    /// A defect in Fresh Legs.
    Internal = 70,
    /// The store cannot be read or written.
    Storage = 74,
    /// Bluetooth is off.
    BluetoothOff = 75,
    /// The system forbids it.
    Permission = 77,
    /// The key does not fit the store.
    WrongKey = 78,
    /// What was asked for is not there.
    NothingFound = 79,
}

/// A command's bad end: a fragment that reads after "failed to …", and its code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Failure {
    pub(crate) code: Code,
    pub(crate) what: String,
}

impl Failure {
    pub(crate) fn new(code: Code, what: impl Into<String>) -> Self {
        Self {
            code,
            what: what.into(),
        }
    }

    /// A failure of reading or writing something outside the store.
    pub(crate) fn io(what: impl fmt::Display, error: &std::io::Error) -> Self {
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => Code::NothingFound,
            std::io::ErrorKind::PermissionDenied => Code::Permission,
            _ => Code::Storage,
        };
        Self::new(code, format!("{what}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "failed to {}", self.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_reads_as_one_sentence() {
        let failure = Failure::new(Code::BadInput, "read run.fit: the file ends at byte 12");
        assert_eq!(
            failure.to_string(),
            "failed to read run.fit: the file ends at byte 12"
        );
        assert_eq!(failure.code as u8, 65);
    }
}
