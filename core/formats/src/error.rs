use thiserror::Error;

use crate::{Fault, Format};

/// Whether a damaged file is refused or read as far as it goes.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Salvage {
    /// Damage is an error.
    #[default]
    No,
    /// What precedes the damage is kept, and the damage told in [`Activity::faults`].
    ///
    /// [`Activity::faults`]: crate::Activity::faults
    Yes,
}

/// Why a file could not be read.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum ReadError {
    /// The bytes are none of the formats.
    #[error("recognise a FIT, TCX or GPX file")]
    NotRecognised,
    /// The file is damaged, and [`Salvage::No`] was asked for.
    #[error("read the {format} file at byte {offset}: {reason}")]
    Broken {
        /// The format it is in.
        format: Format,
        /// Bytes from the beginning of the (unpacked) file.
        offset: u64,
        /// What is wrong, as a lower-case fragment.
        reason: String,
    },
    /// The file holds no record that says when it was made, however leniently it is read.
    #[error("find a record in the {format} file")]
    NoRecords {
        /// The format it is in.
        format: Format,
    },
}

/// Collects what is wrong with a file, and decides whether reading goes on.
#[derive(Debug)]
pub(crate) struct Faults {
    format: Format,
    salvage: Salvage,
    found: Vec<Fault>,
}

impl Faults {
    pub(crate) fn new(format: Format, salvage: Salvage) -> Self {
        Self {
            format,
            salvage,
            found: Vec::new(),
        }
    }

    /// Damage: refuses the file, or notes it when salvage was asked for.
    pub(crate) fn broken(
        &mut self,
        offset: usize,
        reason: impl Into<String>,
    ) -> Result<(), ReadError> {
        match self.salvage {
            Salvage::No => Err(ReadError::Broken {
                format: self.format,
                offset: offset as u64,
                reason: reason.into(),
            }),
            Salvage::Yes => {
                self.noted(offset, reason);
                Ok(())
            }
        }
    }

    /// An oddity that is worked around however the file is read.
    pub(crate) fn noted(&mut self, offset: usize, reason: impl Into<String>) {
        self.found.push(Fault {
            offset: offset as u64,
            reason: reason.into(),
        });
    }

    pub(crate) fn no_records(&self) -> ReadError {
        ReadError::NoRecords {
            format: self.format,
        }
    }

    pub(crate) fn into_found(self) -> Vec<Fault> {
        self.found
    }
}
