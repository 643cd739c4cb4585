//! What Fresh Legs remembers: an encrypted SQLite database, and the only place with SQL.
//!
//! [`Store::open`] is the door. A run is written second by second through a [`RunWriter`]; what
//! [`RunWriter::append`] has acknowledged survives a killed process and a lost battery. A run that
//! was never finished is found by [`Store::unfinished`] and goes on by [`Store::resume_run`] or ends
//! by [`Store::close_unfinished`]. Files of other devices come in through [`Store::import_run`].
//! [`Store::sensors`] are those that the runner has paired; [`Store::leg_models`] is what runs have
//! taught about the runner, and [`Store::follow_ups`] the red flags that may hold running back.
//!
//! [`Store::keep_entry`] and its neighbours are the journal. [`Store::archive`] is all that another
//! phone would want to know, and [`Store::merge`] takes it in.
//!
//! Nothing here reads a clock: wall time is an argument. Nothing here puts a runner's data into an
//! error or a log.

mod archive;
mod damage;
mod database;
mod erase;
mod error;
mod files;
mod hex;
mod import;
mod journal;
mod key;
mod key_check;
mod legs;
mod log;
mod merge;
mod open;
mod pack;
mod plain;
mod record;
mod rekey;
mod rows;
mod run_id;
mod runs;
mod sensors;
mod store;
mod totals;
mod unfinished;
mod writer;

pub use archive::{
    Archive, ArchiveItem, ArchivedEntry, ArchivedRedFlag, ArchivedRun, ArchivedSensor,
};
pub use damage::SetAside;
pub use error::StoreError;
pub use import::Imported;
pub use key::Key;
pub use log::InputLog;
pub use merge::{BrokenItem, Merge};
pub use open::Opened;
pub use record::{
    BootAnchor, Heartbeat, ImportedFile, RunHeader, RunRecord, RunRow, RunSize, Source, StoredCue,
    StoredRun, UnfinishedRun,
};
pub use run_id::{NotARunId, RunId};
pub use store::Store;
pub use writer::{Resumed, RunWriter};
