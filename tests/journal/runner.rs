//! A runner who keeps a journal.

use std::ops::Deref;
use std::sync::Arc;

use freshlegs::{
    CheckIn, Circumstance, Companion, CompanionError, Draft, NaiveDate, Symptom, SymptomKind,
};
use tempfile::TempDir;

pub(crate) const KEY: [u8; 32] = [42; 32];

/// A runner with a store of their own.
pub(crate) struct Runner {
    pub(crate) folder: TempDir,
    companion: Arc<Companion>,
}

impl Runner {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data").to_string_lossy().into_owned();
        let companion = Companion::open(data, KEY.to_vec()).unwrap();
        Self { folder, companion }
    }

    /// A path beside the store.
    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    /// Closes the store, and opens what lies there as a store.
    pub(crate) fn into_folder(self) -> TempDir {
        self.folder
    }

    pub(crate) fn writes(&self, draft: Draft) -> String {
        self.write_entry(draft, None).unwrap().id
    }
}

impl Deref for Runner {
    type Target = Arc<Companion>;

    fn deref(&self) -> &Self::Target {
        &self.companion
    }
}

/// A day before another.
pub(crate) fn back(day: NaiveDate, days: usize) -> NaiveDate {
    day.iter_days().rev().nth(days).unwrap()
}

pub(crate) fn morning(leg_heaviness: u8) -> Draft {
    Draft::CheckIn(CheckIn {
        leg_heaviness: Some(leg_heaviness),
        ..CheckIn::default()
    })
}

pub(crate) fn symptom(symptom: SymptomKind, circumstances: &[Circumstance]) -> Symptom {
    Symptom {
        symptom,
        part: None,
        side: None,
        level: None,
        since: None,
        until: None,
        circumstances: circumstances.to_vec(),
        note: None,
    }
}

/// The fields that were refused.
pub(crate) fn refused<T: std::fmt::Debug>(result: Result<T, CompanionError>) -> Vec<String> {
    match result {
        Err(CompanionError::BadFields { errors }) => {
            errors.into_iter().map(|error| error.field).collect()
        }
        other => panic!("not refused by fields: {other:?}"),
    }
}
