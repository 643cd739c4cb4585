//! Stories of looking back.

mod entries;
mod search;

use crate::recovery::words::JournalWords;
use crate::run::{Language, UnitSystem};

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}
