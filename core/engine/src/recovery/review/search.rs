//! Finding entries by words, kind and day.

use chrono::NaiveDate;
use serde::Serialize;

use super::entries::{EntryKind, EntryView, entry_view};
use crate::recovery::guide::fold;
use crate::recovery::history::History;
use crate::recovery::words::JournalWords;

/// What is looked for. An empty one finds everything.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EntryQuery {
    /// Words that all occur in the entry, in the runner's own words or ours.
    pub text: String,
    /// The kinds that are wanted; all, where none is named.
    pub kinds: Vec<EntryKind>,
    /// The first day.
    pub first: Option<NaiveDate>,
    /// The last day.
    pub last: Option<NaiveDate>,
    /// Whether the fluid lost in a run is shown.
    pub show_body_mass: bool,
}

/// The entries that are looked for, the latest first. Case and accents do not matter.
pub fn search(history: &History, words: &JournalWords, query: &EntryQuery) -> Vec<EntryView> {
    let text = fold(&query.text);
    let wanted: Vec<&str> = text.split_whitespace().collect();
    let first = query.first.unwrap_or(NaiveDate::MIN);
    let last = query.last.unwrap_or(NaiveDate::MAX);
    let entries = history.entries_between(first, last).iter().rev();
    entries
        .filter(|entry| {
            let kind = EntryKind::of(entry.entry.draft());
            query.kinds.is_empty() || query.kinds.contains(&kind)
        })
        .map(|entry| entry_view(entry, words, query.show_body_mass))
        .filter(|view| has_all(view, &wanted))
        .collect()
}

fn has_all(view: &EntryView, wanted: &[&str]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let texts = view.lines.iter().chain(&view.note);
    let texts: Vec<String> = texts.chain([&view.title]).map(|text| fold(text)).collect();
    let is_found = |word: &&str| texts.iter().any(|text| text.contains(*word));
    wanted.iter().all(is_found)
}
