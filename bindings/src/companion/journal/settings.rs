//! What the runner says once: health background, goal, day one, and how the journal behaves.

use freshlegs_engine::recovery::{Background, BackgroundDraft};
use serde::{Deserialize, Serialize};

use super::Companion;
use crate::error::CompanionError;

/// Under which names it is kept.
pub(crate) const BACKGROUND: &str = "background";
const SETTINGS: &str = "journal_settings";

/// How the journal behaves.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, uniffi::Record)]
#[serde(default)]
pub struct JournalSettings {
    /// Whether body mass can be entered, and is shown as the fluid loss of a run.
    #[uniffi(default = false)]
    pub body_mass: bool,
    /// Whether the day of the menstrual cycle can be entered.
    #[uniffi(default = false)]
    pub cycle: bool,
}

#[uniffi::export]
impl Companion {
    /// The health background; empty where nothing was said.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn background(&self) -> Result<BackgroundDraft, CompanionError> {
        Ok(self.own_background()?.into())
    }

    /// Saves the health background.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field; `StorageFull`, `Storage`.
    pub fn save_background(&self, draft: BackgroundDraft) -> Result<(), CompanionError> {
        let background = Background::try_from(draft)?;
        Ok(self.store.keep(BACKGROUND, &background)?)
    }

    /// How the journal behaves.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn journal_settings(&self) -> Result<JournalSettings, CompanionError> {
        Ok(self.store.kept(SETTINGS)?.unwrap_or_default())
    }

    /// Saves how the journal behaves.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn save_journal_settings(&self, settings: JournalSettings) -> Result<(), CompanionError> {
        Ok(self.store.keep(SETTINGS, &settings)?)
    }
}

impl Companion {
    pub(crate) fn own_background(&self) -> Result<Background, CompanionError> {
        Ok(self.store.kept(BACKGROUND)?.unwrap_or_default())
    }
}
