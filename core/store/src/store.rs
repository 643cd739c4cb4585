use std::path::{Path, PathBuf};
use std::sync::Arc;

use freshlegs_engine::{CadenceFactor, Profile, Summary};

use crate::error::StoreError;
use crate::key::Key;
use crate::log::InputLog;
use crate::record::{BootAnchor, RunHeader, RunRow, StoredRun, UnfinishedRun};
use crate::run_id::RunId;
use crate::writer::{Resumed, RunWriter};

/// The open store of one folder. Clones share it; it may be used from several threads.
///
/// The folder is locked for other processes until the last clone and the last [`RunWriter`] are gone.
#[derive(Clone, Debug)]
pub struct Store {
    inner: Arc<()>,
}

/// A store, opened.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What was found damaged and set aside; tell the runner.
    pub set_aside: Option<SetAside>,
}

/// A damaged database, kept under another name in the same folder. The same key reads what is left
/// in it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SetAside {
    /// Where it is now.
    pub path: PathBuf,
    /// What is wrong with it, as a lower-case fragment.
    pub reason: String,
}

impl Store {
    /// Opens the store in `folder`, which is made where it does not exist. `now_utc_ms`, in
    /// milliseconds since 1970-01-01 UTC, dates what has to be set aside.
    ///
    /// The whole database is checked only when the last process left in the middle of writing.
    ///
    /// # Errors
    ///
    /// [`StoreError::WrongKey`], [`StoreError::Busy`] and [`StoreError::TooNew`] touch nothing.
    /// [`StoreError::Full`], [`StoreError::NotWritable`], [`StoreError::Other`]. Damage is no error:
    /// see [`Opened::set_aside`].
    pub fn open(folder: &Path, key: &Key, now_utc_ms: i64) -> Result<Opened, StoreError> {
        let _ = (folder, key, now_utc_ms);
        todo!()
    }

    /// Opens the store as [`open`](Self::open) does, and reads every page of it first: for after a
    /// [`StoreError::Damaged`].
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn open_checked(folder: &Path, key: &Key, now_utc_ms: i64) -> Result<Opened, StoreError> {
        let _ = (folder, key, now_utc_ms);
        todo!()
    }

    /// Begins a run.
    ///
    /// # Errors
    ///
    /// [`StoreError::Other`] when there is a run with this id, and as [`RunWriter::append`].
    pub fn begin_run(&self, header: &RunHeader) -> Result<RunWriter, StoreError> {
        let _ = (&self.inner, header);
        todo!()
    }

    /// Runs that were begun and never finished, newest first; without those that a [`RunWriter`] is
    /// writing now.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn unfinished(&self) -> Result<Vec<UnfinishedRun>, StoreError> {
        todo!()
    }

    /// Goes on with an unfinished run. `anchor` ties it to the boot clock from here on: the anchor
    /// of the [`UnfinishedRun`] within the same boot, a new one after a reboot.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] when there is no such run or it is finished,
    /// [`StoreError::Recording`] when it has a writer, and as [`RunWriter::append`].
    pub fn resume_run(
        &self,
        id: RunId,
        anchor: Option<&BootAnchor>,
    ) -> Result<Resumed, StoreError> {
        let _ = (id, anchor);
        todo!()
    }

    /// Ends an unfinished run with these totals, and packs its record.
    ///
    /// # Errors
    ///
    /// As [`resume_run`](Self::resume_run).
    pub fn close_unfinished(&self, id: RunId, summary: &Summary) -> Result<(), StoreError> {
        let _ = (id, summary);
        todo!()
    }

    /// All runs, newest first, unfinished ones among them.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn runs(&self) -> Result<Vec<RunRow>, StoreError> {
        todo!()
    }

    /// One run with everything that is kept of it, finished or not.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], [`StoreError::Damaged`].
    pub fn run(&self, id: RunId) -> Result<StoredRun, StoreError> {
        let _ = id;
        todo!()
    }

    /// Deletes a run with its record and its log, and overwrites where they lay.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`], [`StoreError::Recording`] when it has a writer,
    /// [`StoreError::Full`], [`StoreError::NotWritable`], [`StoreError::Damaged`].
    pub fn delete_run(&self, id: RunId) -> Result<(), StoreError> {
        let _ = id;
        todo!()
    }

    /// The input log of a run: kept for the last ten runs that have one, and for pinned ones.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] when there is no such run or its log is gone,
    /// [`StoreError::Damaged`].
    pub fn input_log(&self, id: RunId) -> Result<InputLog, StoreError> {
        let _ = id;
        todo!()
    }

    /// Keeps the input log of a run beyond the next ten runs, or no longer.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotFound`] when there is no such run, and as [`RunWriter::append`].
    pub fn pin_log(&self, id: RunId, pinned: bool) -> Result<(), StoreError> {
        let _ = (id, pinned);
        todo!()
    }

    /// The runner's profile, where one has been set.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn profile(&self) -> Result<Option<Profile>, StoreError> {
        todo!()
    }

    /// Sets the runner's profile.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`].
    pub fn set_profile(&self, profile: &Profile) -> Result<(), StoreError> {
        let _ = profile;
        todo!()
    }

    /// How the sensor of this identity counts cadence, where a run has found out.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`].
    pub fn cadence_factor(&self, identity: &str) -> Result<Option<CadenceFactor>, StoreError> {
        let _ = identity;
        todo!()
    }

    /// Remembers how the sensor of this identity counts cadence. The identity is the platform's and
    /// only compared.
    ///
    /// # Errors
    ///
    /// As [`RunWriter::append`].
    pub fn remember_cadence_factor(
        &self,
        identity: &str,
        factor: CadenceFactor,
    ) -> Result<(), StoreError> {
        let _ = (identity, factor);
        todo!()
    }
}
