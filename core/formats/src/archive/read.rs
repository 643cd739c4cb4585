use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::iter;

use age::secrecy::SecretString;
use age::stream::StreamReader;
use age::{Decryptor, scrypt};
use serde::Deserialize;
use serde_json::Value;
use zstd::Decoder;

use super::input::{Watch, Watched};
use super::{ArchiveError, ArchiveHeader, FORMAT, LONGEST_LINE, MOST_WORK, VERSION};

/// How every file of age begins.
const MAGIC: &[u8] = b"age-encryption.org/";

/// One item of a backup.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct ArchiveItem {
    /// The name of its kind.
    pub kind: String,
    /// What it holds.
    pub item: Value,
}

type Input<R> = BufReader<io::Chain<Cursor<Vec<u8>>, Watched<R>>>;
type Lines<R> = BufReader<Decoder<'static, BufReader<Watched<StreamReader<Input<R>>>>>>;

/// Reads a backup, item by item. As an iterator it ends at the end of the backup, or after the
/// first error.
///
/// Every item was written by somebody who knew the passphrase, but only the end shows that none
/// is missing: whoever restores keeps them in one transaction until then.
pub struct ArchiveReader<R: Read> {
    header: ArchiveHeader,
    known: Vec<String>,
    skipped: BTreeMap<String, u64>,
    done: bool,
    source: Source<R>,
}

impl<R: Read> ArchiveReader<R> {
    /// Opens a backup and reads its first line. Items of kinds other than `known` are passed
    /// over and counted.
    ///
    /// # Errors
    /// [`ArchiveError`] says whether it is no backup, the passphrase is wrong, the file is
    /// incomplete, damaged, or too new.
    pub fn open(input: R, passphrase: &str, known: &[&str]) -> Result<Self, ArchiveError> {
        let mut source = Source::open(input, passphrase)?;
        let header = match source.line() {
            Ok(Some(line)) => header(&line)?,
            Ok(None) => return Err(ArchiveError::NotABackup),
            // Sealed well, but nothing of ours is in it.
            Err(ArchiveError::Damaged) if !source.unsealed.failed() => {
                return Err(ArchiveError::NotABackup);
            }
            Err(error) => return Err(error),
        };
        Ok(Self {
            header,
            known: known.iter().map(|it| (*it).to_owned()).collect(),
            skipped: BTreeMap::new(),
            done: false,
            source,
        })
    }

    /// What the backup says of itself.
    pub fn header(&self) -> &ArchiveHeader {
        &self.header
    }

    /// How many items were passed over so far, by their kind.
    pub fn skipped(&self) -> &BTreeMap<String, u64> {
        &self.skipped
    }

    fn item(&mut self) -> Result<Option<ArchiveItem>, ArchiveError> {
        while let Some(line) = self.source.line()? {
            let item: ArchiveItem =
                serde_json::from_slice(&line).map_err(|_| ArchiveError::Damaged)?;
            if self.known.contains(&item.kind) {
                return Ok(Some(item));
            }
            *self.skipped.entry(item.kind).or_default() += 1;
        }
        Ok(None)
    }
}

impl<R: Read> Iterator for ArchiveReader<R> {
    type Item = Result<ArchiveItem, ArchiveError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let next = self.item().transpose();
        self.done = !matches!(next, Some(Ok(_)));
        next
    }
}

/// The lines of a backup, and what is below them.
struct Source<R: Read> {
    lines: Lines<R>,
    /// The file itself.
    input: Watch,
    /// What age makes of it.
    unsealed: Watch,
}

impl<R: Read> Source<R> {
    fn open(input: R, passphrase: &str) -> Result<Self, ArchiveError> {
        if passphrase.is_empty() {
            return Err(ArchiveError::EmptyPassphrase);
        }
        let (mut watched, input) = Watched::new(input);
        let mut start = Vec::new();
        (&mut watched)
            .take(MAGIC.len() as u64)
            .read_to_end(&mut start)?;
        if start != MAGIC {
            let begins_like_one = !start.is_empty() && MAGIC.starts_with(&start);
            return Err(if begins_like_one {
                ArchiveError::Incomplete
            } else {
                ArchiveError::NotABackup
            });
        }
        let whole = BufReader::new(Cursor::new(start).chain(watched));
        let head_error = |error| match ArchiveError::of_head(error) {
            // The head has neither a length nor a sum of its own: where it ends too early, it
            // may be read as one that is wrong.
            ArchiveError::Damaged if input.ended() => ArchiveError::Incomplete,
            error => error,
        };
        let decryptor = Decryptor::new_buffered(whole).map_err(head_error)?;
        if !decryptor.is_scrypt() {
            return Err(ArchiveError::NotABackup);
        }
        let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
        identity.set_max_work_factor(MOST_WORK);
        let opened = decryptor
            .decrypt(iter::once(&identity as _))
            .map_err(ArchiveError::of_head)?;
        let (opened, unsealed) = Watched::new(opened);
        Ok(Self {
            lines: BufReader::new(Decoder::new(opened)?),
            input,
            unsealed,
        })
    }

    /// The next line without its end; `None` at the end of the backup.
    fn line(&mut self) -> Result<Option<Vec<u8>>, ArchiveError> {
        let mut line = Vec::new();
        let mut limited = (&mut self.lines).take(LONGEST_LINE);
        if let Err(error) = limited.read_until(b'\n', &mut line) {
            return Err(self.explained(error));
        }
        match line.pop() {
            None => Ok(None),
            Some(b'\n') => Ok(Some(line)),
            Some(_) => Err(ArchiveError::Damaged),
        }
    }

    /// What an error means that came up through unpacking and unsealing.
    fn explained(&self, error: io::Error) -> ArchiveError {
        if self.input.failed() {
            ArchiveError::Io(error)
        } else if self.unsealed.failed() && self.input.ended() {
            // The last piece is sealed as the last. Where the file ends before it, what ends the
            // file was not sealed as such.
            ArchiveError::Incomplete
        } else {
            ArchiveError::Damaged
        }
    }
}

fn header(line: &[u8]) -> Result<ArchiveHeader, ArchiveError> {
    let header: ArchiveHeader =
        serde_json::from_slice(line).map_err(|_| ArchiveError::NotABackup)?;
    if header.format != FORMAT {
        return Err(ArchiveError::NotABackup);
    }
    if header.version > VERSION {
        return Err(ArchiveError::Newer {
            version: header.version,
            supported: VERSION,
        });
    }
    Ok(header)
}
