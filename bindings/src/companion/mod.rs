//! The companion: what a shell opens first, and everything that outlives one run.

mod hrv;
mod import;
mod journal;
mod journey;
mod safekeeping;
mod sensors;
mod today;
mod unfinished;
mod views;

use std::path::Path;
use std::sync::{Arc, Mutex, Weak};

use freshlegs_engine::{Profile, ProfileDraft};
use freshlegs_store::{Key, RunId, Store};

use crate::clock;
use crate::error::CompanionError;
use crate::sensors::Sensors;
pub use hrv::hrv_of_file;
pub(crate) use hrv::listed as listed_beats;
pub(crate) use import::read_file;
pub use import::{FileFault, FileImport, ImportFate, SessionImport};
pub use journal::guide::{
    guide_contents, guide_page, guide_topic, guide_topic_of_cue, search_guide,
};
pub use journal::today::TodayView;
pub use journal::{JournalFault, JournalImport, JournalSettings, WrittenEntry};
pub use journey::{ReplayOptions, RunOptions, SimulationOptions};
pub use safekeeping::{BrokenThing, Transfer};
pub use today::{FollowUpChoice, HoldView};
pub use unfinished::UnfinishedRun;
pub use views::{RunDetail, RunOrigin, RunRow, SetAside};

/// Everything that is kept, and the door to every run.
#[derive(uniffi::Object)]
pub struct Companion {
    store: Store,
    set_aside: Option<SetAside>,
    /// The radio, while somebody holds it: a platform has one.
    sensors: Mutex<Weak<Sensors>>,
}

#[uniffi::export]
impl Companion {
    /// Opens what is stored in `folder`, which is made where it does not exist, with a key of 32
    /// bytes from the platform's key store.
    ///
    /// # Errors
    ///
    /// `WrongKey`, `Busy` and `TooNew` touch nothing. `BadInput` when the key has not 32 bytes,
    /// `StorageFull`, `Storage`.
    #[uniffi::constructor(name = "new")]
    pub fn open(folder: String, key: Vec<u8>) -> Result<Arc<Self>, CompanionError> {
        let key = zeroize::Zeroizing::new(key);
        let key = Key::from_slice(&key).ok_or_else(|| CompanionError::BadInput {
            reason: format!(
                "open the store: a key has {} bytes, not {}",
                Key::LEN,
                key.len()
            ),
            offset: None,
        })?;
        let opened = Store::open(Path::new(&folder), &key, clock::wall_millis())?;
        Ok(Arc::new(Self {
            store: opened.store,
            set_aside: opened.set_aside.map(SetAside::from),
            sensors: Mutex::default(),
        }))
    }

    /// What was found damaged when the store was opened and has been set aside; tell the runner.
    pub fn set_aside(&self) -> Option<SetAside> {
        self.set_aside.clone()
    }

    /// The runner's profile; empty where none has been saved.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn profile(&self) -> Result<ProfileDraft, CompanionError> {
        Ok(self.store.profile()?.unwrap_or_default().into())
    }

    /// Saves the runner's profile.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field; `StorageFull`, `Storage`.
    pub fn save_profile(&self, draft: ProfileDraft) -> Result<(), CompanionError> {
        let profile = Profile::try_from(draft)?;
        Ok(self.store.set_profile(&profile)?)
    }

    /// All runs, newest first.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn runs(&self) -> Result<Vec<RunRow>, CompanionError> {
        Ok(self.store.runs()?.into_iter().map(RunRow::from).collect())
    }

    /// One run with its track, laps, cues and events.
    ///
    /// # Errors
    ///
    /// `BadInput` when `id` is none, `NotFound`, `Storage`.
    pub fn run(&self, id: String) -> Result<RunDetail, CompanionError> {
        Ok(RunDetail::from(self.store.run(run_id(&id)?)?))
    }

    /// Deletes a run with everything that is kept of it.
    ///
    /// # Errors
    ///
    /// `BadInput` when `id` is none, `NotFound`, `Busy` while it is being recorded, `Storage`.
    pub fn delete_run(&self, id: String) -> Result<(), CompanionError> {
        Ok(self.store.delete_run(run_id(&id)?)?)
    }
}

impl Companion {
    /// The runner's profile as the engine takes it.
    pub(crate) fn own_profile(&self) -> Result<Profile, CompanionError> {
        Ok(self.store.profile()?.unwrap_or_default())
    }
}

fn run_id(text: &str) -> Result<RunId, CompanionError> {
    text.parse().map_err(
        |error: freshlegs_store::NotARunId| CompanionError::BadInput {
            reason: error.to_string(),
            offset: None,
        },
    )
}
