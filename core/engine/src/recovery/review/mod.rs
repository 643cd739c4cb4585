//! Looking back: the journal's entries in words, days and trends, and what the runs show.

mod entries;
mod entry_lines;
mod search;
mod slug;

pub use entries::{EntryKind, EntryView, entry_view};
pub use search::{EntryQuery, search};

#[cfg(test)]
mod tests;
