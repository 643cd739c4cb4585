//! Stories of looking back.

mod answer;
mod days;
mod entries;
mod helped;
mod patterns;
mod properties;
mod run;
mod run_words;
mod search;
mod trend;

use crate::recovery::load::LoadSeries;
use crate::recovery::review::Review;
use crate::recovery::testing::Story;
use crate::recovery::words::JournalWords;
use crate::run::{Language, UnitSystem};

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

fn review(story: &Story, day: u64) -> Review {
    let history = story.history();
    let today = story.date(day);
    Review::of(&history, &LoadSeries::of(&history, today), today)
}
