use freshlegs_engine::{Input, Moment, Save, Summary};

use crate::error::StoreError;
use crate::log::InputLog;
use crate::record::Heartbeat;
use crate::run_id::RunId;
use crate::store::Store;

/// Writes one run, second by second. It may live on a thread of its own.
///
/// Dropping it leaves the run unfinished.
#[derive(Debug)]
pub struct RunWriter {
    store: Store,
    id: RunId,
}

/// A run that goes on.
#[derive(Debug)]
pub struct Resumed {
    /// Goes on writing where the last append ended.
    pub writer: RunWriter,
    /// Every input so far: feed them to a new session to bring it to where it was.
    pub log: InputLog,
}

impl RunWriter {
    /// The run.
    pub fn id(&self) -> RunId {
        self.id
    }

    /// Writes down one second, or whatever has come since the last call, in one transaction.
    ///
    /// When it returns `Ok`, all of it is on the disk: a killed process or a lost battery loses at
    /// most what was not acknowledged. When it returns an error, none of it is; the writer remains
    /// usable, and the same call may be tried again.
    ///
    /// [`Save::Finished`] is kept as the run's totals but does not finish it.
    /// [`Save::CadenceFactor`] belongs to a sensor and not to the run, and is left to
    /// [`Store::remember_cadence_factor`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Full`] when the disk is full, [`StoreError::NotWritable`],
    /// [`StoreError::Damaged`], [`StoreError::NotFound`] when the run has been deleted.
    pub fn append(
        &mut self,
        heartbeat: Heartbeat,
        saves: &[Save],
        inputs: &[(Moment, Input)],
    ) -> Result<(), StoreError> {
        let _ = (&self.store, heartbeat, saves, inputs);
        todo!()
    }

    /// Ends the run with its totals, and packs its record.
    ///
    /// # Errors
    ///
    /// As [`append`](Self::append). The run is then still unfinished and nothing of it is lost:
    /// try [`Store::close_unfinished`].
    pub fn finish(self, summary: &Summary) -> Result<(), StoreError> {
        let _ = summary;
        todo!()
    }
}
