//! Red flags that are pressed when the run is over and nobody is left who could hear them.

use std::sync::{Mutex, PoisonError};

use freshlegs_engine::coaching::{UNDO_RED_FLAG, Word};
use freshlegs_store::{Store, StoreError};

use crate::clock;

/// Keeps them for the follow-up, and takes back what was not meant.
pub(super) struct Afterwards {
    store: Store,
    /// Wall time of the last one, in milliseconds since 1970-01-01 UTC.
    last_ms: Mutex<Option<i64>>,
}

impl Afterwards {
    pub(super) fn new(store: Store) -> Self {
        Self {
            store,
            last_ms: Mutex::default(),
        }
    }

    /// Hears a word; only a red flag and its undoing mean anything now.
    pub(super) fn hear(&self, word: Word) -> Result<(), StoreError> {
        let now_ms = clock::wall_millis();
        let mut last_ms = self.last_ms.lock().unwrap_or_else(PoisonError::into_inner);
        if word.is_red_flag() {
            self.store.remember_red_flag(word, now_ms)?;
            *last_ms = Some(now_ms);
        } else if word == Word::Undo
            && let Some(pressed_ms) = last_ms.take()
            && u128::from(now_ms.abs_diff(pressed_ms)) <= UNDO_RED_FLAG.as_millis()
        {
            self.store.take_back_red_flag(pressed_ms)?;
        }
        Ok(())
    }
}
