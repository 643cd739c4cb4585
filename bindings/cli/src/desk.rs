//! What every command has at hand: the output, and the store when it needs it.

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use freshlegs::{Companion, CompanionError};

use crate::args::PlaceArguments;
use crate::exit::{Code, Failure};
use crate::out::Out;
use crate::place::Place;
use crate::words;

pub(crate) struct Desk {
    place: PlaceArguments,
    pub(crate) json: bool,
    pub(crate) out: Out,
}

impl Desk {
    pub(crate) fn new(place: PlaceArguments, json: bool) -> Self {
        Self {
            place,
            json,
            out: Out::new(),
        }
    }

    /// Whether a screen can be drawn and keys be read.
    pub(crate) fn is_live(&self) -> bool {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        !self.json && !is_dumb && self.out.is_terminal() && std::io::stdin().is_terminal()
    }

    /// Opens the store, and tells what was found in disorder.
    pub(crate) fn open(&self) -> Result<Arc<Companion>, Failure> {
        let companion = self.open_as_it_is()?;
        close_unfinished(&companion)?;
        Ok(companion)
    }

    /// Opens the store and leaves a run that was cut off as it is: it is about to go on.
    pub(crate) fn open_as_it_is(&self) -> Result<Arc<Companion>, Failure> {
        let place = Place::of(&self.place)?;
        let folder = place.data.to_string_lossy().into_owned();
        let key_file = place.key_file.to_string_lossy().into_owned();
        let key = freshlegs::load_or_create_key(key_file.clone(), folder.clone())?;
        let companion = match Companion::open(folder.clone(), key) {
            // Where a change of key was cut off, the key that fits may lie beside it.
            Err(CompanionError::WrongKey) => {
                let next = format!("{key_file}.next");
                let Ok(key) = std::fs::read(&next) else {
                    return Err(CompanionError::WrongKey.into());
                };
                let companion = Companion::open(folder, key.clone())?;
                freshlegs::replace_key(key_file, key)?;
                // What stays behind is the same key once more.
                let _ = std::fs::remove_file(next);
                companion
            }
            opened => opened?,
        };
        if let Some(aside) = companion.set_aside() {
            note(&format!(
                "the store was damaged ({}); it is kept as {}, and a new one begins",
                aside.reason, aside.path
            ));
        }
        Ok(companion)
    }
}

impl Desk {
    /// The bytes of the key in the key file.
    pub(crate) fn key(&self) -> Result<Vec<u8>, Failure> {
        let place = Place::of(&self.place)?;
        let folder = place.data.to_string_lossy().into_owned();
        let key_file = place.key_file.to_string_lossy().into_owned();
        Ok(freshlegs::load_or_create_key(key_file, folder)?)
    }

    /// Puts a key into the key file, in the place of what was there.
    pub(crate) fn put_key(&self, key: &[u8]) -> Result<(), Failure> {
        Ok(freshlegs::replace_key(self.key_file()?, key.to_vec())?)
    }

    /// Encrypts everything with a new key. The new one lies beside the old one before the store changes,
    /// and takes its place afterwards: whatever happens in between, the key that fits is there.
    pub(crate) fn change_key(&self) -> Result<(), Failure> {
        let companion = self.open()?;
        let key_file = self.key_file()?;
        let next = format!("{key_file}.next");
        let key = freshlegs::new_key()?;
        freshlegs::replace_key(next.clone(), key.clone())?;
        companion.change_key(key.clone())?;
        freshlegs::replace_key(key_file, key)?;
        std::fs::remove_file(&next).map_err(|error| Failure::io(format!("remove {next}"), &error))
    }

    fn key_file(&self) -> Result<String, Failure> {
        let place = Place::of(&self.place)?;
        Ok(place.key_file.to_string_lossy().into_owned())
    }
}

impl From<CompanionError> for Failure {
    fn from(error: CompanionError) -> Self {
        let code = match &error {
            CompanionError::WrongKey => Code::WrongKey,
            CompanionError::Busy
            | CompanionError::StorageFull
            | CompanionError::Storage { .. }
            | CompanionError::TooNew { .. } => Code::Storage,
            CompanionError::BadInput { .. } | CompanionError::BadFields { .. } => Code::BadInput,
            CompanionError::NotFound { .. } => Code::NothingFound,
            CompanionError::Broken | CompanionError::Internal { .. } => Code::Internal,
        };
        Self::new(code, error.to_string())
    }
}

/// Says something beside the output.
pub(crate) fn note(text: &str) {
    // A closed standard error is nobody's loss.
    let _ = writeln!(std::io::stderr(), "freshlegs: {text}");
}

/// Ends runs that a killed process left behind; a live one can go on by `run --sensors --resume`.
fn close_unfinished(companion: &Companion) -> Result<(), Failure> {
    for run in companion.unfinished()? {
        match companion.close_unfinished(run.id.clone()) {
            Ok(summary) => note(&format!(
                "run {} had been cut off; it ends after {}",
                run.id,
                words::duration(summary.elapsed_s)
            )),
            // Another terminal is recording it.
            Err(CompanionError::Busy) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
