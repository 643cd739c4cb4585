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
        let key = freshlegs::load_or_create_key(key_file, folder.clone())?;
        let companion = Companion::open(folder, key)?;
        if let Some(aside) = companion.set_aside() {
            note(&format!(
                "the store was damaged ({}); it is kept as {}, and a new one begins",
                aside.reason, aside.path
            ));
        }
        Ok(companion)
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
