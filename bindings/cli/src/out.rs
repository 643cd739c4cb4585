//! What goes to standard output.

use std::io::{ErrorKind, IsTerminal, Stdout, Write};

use serde_json::Value;

use crate::exit::{Code, Failure};

/// Standard output, line by line.
///
/// When whoever reads has gone, as in `freshlegs runs | head -1`, the rest is swallowed: a run in
/// progress is worth more than its listener.
#[derive(Debug)]
pub(crate) struct Out {
    stdout: Stdout,
    is_closed: bool,
}

impl Out {
    pub(crate) fn new() -> Self {
        Self {
            stdout: std::io::stdout(),
            is_closed: false,
        }
    }

    /// Whether somebody looks at it.
    pub(crate) fn is_terminal(&self) -> bool {
        self.stdout.is_terminal()
    }

    /// Prints one line and lets it go at once.
    pub(crate) fn line(&mut self, line: &str) -> Result<(), Failure> {
        if self.is_closed {
            return Ok(());
        }
        match writeln!(self.stdout, "{line}").and_then(|()| self.stdout.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(())
            }
            Err(error) => Err(Failure::new(
                Code::Storage,
                format!("write to standard output: {error}"),
            )),
        }
    }

    /// Prints one object on one line.
    pub(crate) fn json(&mut self, value: &Value) -> Result<(), Failure> {
        self.line(&value.to_string())
    }
}
