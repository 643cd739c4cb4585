//! Lists of entries, in words.

use freshlegs_engine::recovery::NaiveDate;
use freshlegs_engine::recovery::review::{EntryKind, EntryQuery, EntryView, search};

use super::Companion;
use crate::error::CompanionError;

#[uniffi::export]
impl Companion {
    /// The local calendar day on which it is now.
    pub fn local_day(&self) -> NaiveDate {
        super::local_today()
    }

    /// The entries in which all these words are found, of these kinds, on these days; the newest first.
    /// What is left out does not narrow the search.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(kinds = [], first = None, last = None))]
    pub fn search_entries(
        &self,
        text: String,
        kinds: Vec<EntryKind>,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) -> Result<Vec<EntryView>, CompanionError> {
        let query = EntryQuery {
            text,
            kinds,
            first,
            last,
            show_body_mass: self.journal_settings()?.body_mass,
        };
        Ok(search(&self.history()?, &self.journal_words()?, &query))
    }
}
