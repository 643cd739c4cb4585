use freshlegs_engine::{Input, Moment, Setup};

use crate::error::StoreError;

/// Every input of a run, exactly as the session took them. Iterate to replay.
///
/// A replay is byte-identical only with the engine that made the log: compare
/// [`engine_version`](Self::engine_version) with your own and say so where they differ.
#[derive(Debug)]
pub struct InputLog {
    /// Version of the engine that took the inputs.
    pub engine_version: String,
    /// What the run was set up with, the seed included.
    pub setup: Setup,
    chunks: std::vec::IntoIter<Vec<u8>>,
}

impl Iterator for InputLog {
    type Item = Result<(Moment, Input), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        let _ = self.chunks.next()?;
        todo!()
    }
}
