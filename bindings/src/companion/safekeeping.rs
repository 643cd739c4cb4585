//! Keeping it safe: backups, exports, another key, and the end of everything.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use freshlegs_formats::archive::{ArchiveError, ArchiveReader, ArchiveWriter};
use freshlegs_formats::export::{Export, ExportError};
use freshlegs_store::{ArchiveItem, BrokenItem, Key, Merge};
use zeroize::Zeroizing;

use super::Companion;
use crate::error::CompanionError;

/// The kinds of things that this version can take in.
const KINDS: [&str; 6] = [
    "run",
    "entry",
    "kept",
    "sensor",
    "cadence_factor",
    "red_flag",
];

/// What became of a backup or an export.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, uniffi::Record)]
pub struct Transfer {
    /// Things written, or things that were not there yet.
    pub new: u64,
    /// Things that were there, and are newer now.
    pub newer: u64,
    /// Things that were there already.
    pub known: u64,
    /// What could not be read or taken in; the rest was.
    pub broken: Vec<BrokenThing>,
    /// Kinds of things that a newer version has written and this one left aside.
    pub unknown: Vec<String>,
}

/// Something that could not be moved.
#[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
pub struct BrokenThing {
    /// What it is, without anything of the runner.
    pub name: String,
    /// What is wrong with it, as a lower-case fragment.
    pub reason: String,
}

#[uniffi::export]
impl Companion {
    /// Writes everything into one file that a passphrase opens on any phone, by any later version, and
    /// by the `age` program. A file of that name is replaced once the new one is complete.
    ///
    /// # Errors
    ///
    /// `BadInput` when the passphrase is empty, `StorageFull`, `Storage`.
    pub fn backup(&self, path: String, passphrase: String) -> Result<Transfer, CompanionError> {
        let passphrase = Zeroizing::new(passphrase);
        let mut done = Transfer::default();
        replace(&path, |file| {
            let version = crate::core_version();
            let mut archive = ArchiveWriter::new(file, &passphrase, &version)?;
            for item in self.store.archive()? {
                match item {
                    Ok(item) => {
                        archive.write(item.kind(), &item)?;
                        done.new += 1;
                    }
                    Err(broken) => done.broken.push(broken.into()),
                }
            }
            Ok(archive.finish()?)
        })?;
        Ok(done)
    }

    /// Takes a backup in, without duplicates: what is newer wins, and nothing that is here is lost. The
    /// file is read to its end first, so that a damaged one changes nothing.
    ///
    /// # Errors
    ///
    /// `BadInput` says whether it is no backup, incomplete, damaged or too new; `WrongKey` when the
    /// passphrase is another one; `StorageFull`, `Storage`.
    pub fn restore(&self, path: String, passphrase: String) -> Result<Transfer, CompanionError> {
        let passphrase = Zeroizing::new(passphrase);
        for item in open(&path, &passphrase)? {
            item?;
        }
        let mut reader = open(&path, &passphrase)?;
        let mut broken = Vec::new();
        let mut failed = None;
        let items = std::iter::from_fn(|| {
            loop {
                match reader.next()? {
                    Ok(item) => match serde_json::from_value::<ArchiveItem>(item.item) {
                        Ok(known) => return Some(known),
                        Err(error) => broken.push(BrokenThing {
                            name: item.kind,
                            reason: error.to_string(),
                        }),
                    },
                    Err(error) => {
                        failed = Some(error);
                        return None;
                    }
                }
            }
        });
        let merge = self.store.merge(items)?;
        if let Some(error) = failed {
            return Err(error.into());
        }
        let mut done = Transfer::from(merge);
        done.broken.append(&mut broken);
        done.unknown = reader.skipped().keys().cloned().collect();
        Ok(done)
    }

    /// Writes everything as one JSON document, to be read by any program and by
    /// [`import_json`](Self::import_json). It is not encrypted.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn export_json(&self, path: String) -> Result<Transfer, CompanionError> {
        let (export, done) = self.export()?;
        replace(&path, |mut file| {
            let mut out = BufWriter::new(&mut file);
            let written = export.write_json(&mut out).and_then(|()| out.flush());
            written.map_err(|error| cannot("write", Path::new(&path), &error))?;
            drop(out);
            Ok(file)
        })?;
        Ok(done)
    }

    /// Writes everything as tables into a folder, which is made: a CSV file for each kind. They are not
    /// encrypted.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn export_csv(&self, folder: String) -> Result<Transfer, CompanionError> {
        let (export, done) = self.export()?;
        let folder = Path::new(&folder);
        fs::create_dir_all(folder).map_err(|error| cannot("make the folder", folder, &error))?;
        export
            .write_csv(|name, bytes| private(&folder.join(name))?.write_all(bytes))
            .map_err(|error| cannot("write the tables in", folder, &error))?;
        Ok(done)
    }

    /// Takes an exported JSON document in, as [`restore`](Self::restore) does.
    ///
    /// # Errors
    ///
    /// `BadInput` when it is no export, broken or too new; `StorageFull`, `Storage`.
    pub fn import_json(&self, path: String) -> Result<Transfer, CompanionError> {
        let bytes = super::import::read_file(&path)?;
        let export = Export::read_json(&bytes)?;
        let mut items = Vec::new();
        let mut done = Transfer::default();
        for (kind, table) in export.tables {
            for plain in table {
                match ArchiveItem::of_plain(&kind, plain) {
                    Ok(Some(item)) => items.push(item),
                    Ok(None) => {
                        if !done.unknown.contains(&kind) {
                            done.unknown.push(kind.clone());
                        }
                    }
                    Err(error) => done.broken.push(BrokenThing {
                        name: kind.clone(),
                        reason: error.to_string(),
                    }),
                }
            }
        }
        let merged = Transfer::from(self.store.merge(items)?);
        done.broken.extend(merged.broken);
        Ok(Transfer {
            broken: done.broken,
            unknown: done.unknown,
            ..merged
        })
    }

    /// Encrypts everything with another key of 32 bytes. Afterwards only that one opens it; interrupted
    /// at any point, one of the two does.
    ///
    /// # Errors
    ///
    /// `BadInput` when the key has not 32 bytes, `Busy` while a run is recorded, `StorageFull`,
    /// `Storage`.
    pub fn change_key(&self, key: Vec<u8>) -> Result<(), CompanionError> {
        let key = Zeroizing::new(key);
        let new = Key::from_slice(&key).ok_or_else(|| CompanionError::BadInput {
            reason: format!("change the key: it must have {} bytes", Key::LEN),
            offset: None,
        })?;
        Ok(self.store.rekey(&new)?)
    }

    /// Deletes everything: runs, journal, sensors, settings, and databases that were set aside. There is
    /// no way back but a backup.
    ///
    /// # Errors
    ///
    /// `Busy` while a run is recorded, `Storage`.
    pub fn delete_everything(&self) -> Result<(), CompanionError> {
        Ok(self.store.delete_everything()?)
    }
}

impl Companion {
    fn export(&self) -> Result<(Export, Transfer), CompanionError> {
        let mut tables: BTreeMap<String, Vec<serde_json::Value>> = BTreeMap::new();
        let mut done = Transfer::default();
        for item in self.store.archive()? {
            let item = match item {
                Ok(item) => item,
                Err(broken) => {
                    done.broken.push(broken.into());
                    continue;
                }
            };
            match item.plain() {
                Ok(plain) => {
                    tables
                        .entry(item.kind().to_owned())
                        .or_default()
                        .push(plain);
                    done.new += 1;
                }
                Err(error) => done.broken.push(BrokenThing {
                    name: item.name(),
                    reason: error.to_string(),
                }),
            }
        }
        let export = Export {
            app_version: crate::core_version(),
            tables,
        };
        Ok((export, done))
    }
}

impl From<Merge> for Transfer {
    fn from(merge: Merge) -> Self {
        Self {
            new: merge.new,
            newer: merge.newer,
            known: merge.known,
            broken: merge.broken.into_iter().map(BrokenThing::from).collect(),
            unknown: Vec::new(),
        }
    }
}

impl From<BrokenItem> for BrokenThing {
    fn from(item: BrokenItem) -> Self {
        Self {
            name: item.name,
            reason: item.reason,
        }
    }
}

impl From<ArchiveError> for CompanionError {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::WrongPassphrase => Self::WrongKey,
            ArchiveError::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => {
                Self::StorageFull
            }
            ArchiveError::Io(error) => Self::Storage {
                reason: format!("read or write the backup: {error}"),
            },
            other => Self::BadInput {
                reason: other.to_string(),
                offset: None,
            },
        }
    }
}

impl From<ExportError> for CompanionError {
    fn from(error: ExportError) -> Self {
        Self::BadInput {
            reason: error.to_string(),
            offset: None,
        }
    }
}

fn open(path: &str, passphrase: &str) -> Result<ArchiveReader<BufReader<File>>, CompanionError> {
    let file = File::open(path).map_err(|error| cannot("read", Path::new(path), &error))?;
    Ok(ArchiveReader::open(
        BufReader::new(file),
        passphrase,
        &KINDS,
    )?)
}

/// A new file that its owner alone can read: it holds everything there is of a runner.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a file under another name first: a file that is there is complete.
fn replace(
    path: &str,
    write: impl FnOnce(File) -> Result<File, CompanionError>,
) -> Result<(), CompanionError> {
    let path = Path::new(path);
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".draft-{}", std::process::id()));
    let draft = path.with_file_name(name);
    let io = |error: std::io::Error| cannot("write", path, &error);
    let written = private(&draft)
        .map_err(io)
        .and_then(write)
        .and_then(|file| file.sync_all().map_err(io))
        .and_then(|()| fs::rename(&draft, path).map_err(io));
    if written.is_err() {
        // What is half written is of use to nobody.
        let _ = fs::remove_file(&draft);
    }
    written
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> CompanionError {
    match error.kind() {
        std::io::ErrorKind::StorageFull => CompanionError::StorageFull,
        _ => CompanionError::Storage {
            reason: format!("{what} {}: {error}", path.display()),
        },
    }
}
