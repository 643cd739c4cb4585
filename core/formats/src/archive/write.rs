use std::io::{BufWriter, IntoInnerError, Write};
use std::iter;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{Encryptor, scrypt};
use serde::Serialize;
use zstd::Encoder;

use super::{ArchiveError, ArchiveHeader, FORMAT, Line, VERSION, WORK_FACTOR};

/// Writes a backup, item by item, to whatever takes bytes.
///
/// [`finish`](Self::finish) makes it whole: without that, readers call it incomplete.
pub struct ArchiveWriter<W: Write> {
    lines: BufWriter<Encoder<'static, StreamWriter<W>>>,
}

impl<W: Write> ArchiveWriter<W> {
    /// Begins a backup that `passphrase` will open. Takes about a second and 128 MiB, which is
    /// what makes guessing slow.
    ///
    /// # Errors
    /// [`ArchiveError::EmptyPassphrase`], and [`ArchiveError::Io`] of `out`.
    pub fn new(out: W, passphrase: &str, app_version: &str) -> Result<Self, ArchiveError> {
        Self::with_work_factor(out, passphrase, app_version, WORK_FACTOR)
    }

    pub(super) fn with_work_factor(
        out: W,
        passphrase: &str,
        app_version: &str,
        work_factor: u8,
    ) -> Result<Self, ArchiveError> {
        if passphrase.is_empty() {
            return Err(ArchiveError::EmptyPassphrase);
        }
        let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
        recipient.set_work_factor(work_factor);
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))
            .map_err(std::io::Error::other)?;
        let packed = Encoder::new(encryptor.wrap_output(out)?, zstd::DEFAULT_COMPRESSION_LEVEL)?;
        let mut writer = Self {
            lines: BufWriter::new(packed),
        };
        writer.line(&ArchiveHeader {
            format: FORMAT.to_owned(),
            version: VERSION,
            app_version: app_version.to_owned(),
        })?;
        Ok(writer)
    }

    /// Adds an item. Its kind is the name under which readers know it.
    ///
    /// # Errors
    /// [`ArchiveError::Item`] when it cannot be said in JSON, [`ArchiveError::Io`].
    pub fn write<T: Serialize>(&mut self, kind: &str, item: &T) -> Result<(), ArchiveError> {
        self.line(&Line { kind, item })
    }

    /// Writes what is left, and gives back what it was written to.
    ///
    /// # Errors
    /// [`ArchiveError::Io`].
    pub fn finish(self) -> Result<W, ArchiveError> {
        let packed = self
            .lines
            .into_inner()
            .map_err(IntoInnerError::into_error)?;
        Ok(packed.finish()?.finish()?)
    }

    fn line<T: Serialize>(&mut self, content: &T) -> Result<(), ArchiveError> {
        // Said in full first: half a line would spoil the backup.
        let mut line = serde_json::to_vec(content).map_err(ArchiveError::Item)?;
        line.push(b'\n');
        Ok(self.lines.write_all(&line)?)
    }
}
