use super::english;
use crate::recovery::CheckIn;
use crate::recovery::entry::{Draft, Tag, TagKind};
use crate::recovery::history::History;
use crate::recovery::review::{EntryKind, EntryQuery, search};
use crate::recovery::testing::Story;

fn story() -> Story {
    let mut story = Story::new();
    story.morning(0, 7.0, 2).check_in(
        1,
        CheckIn {
            note: Some("Müde nach dem Café".to_owned()),
            ..CheckIn::default()
        },
    );
    story.entry(
        2,
        Draft::Tag(Tag {
            tag: TagKind::Alcohol,
            note: None,
        }),
    );
    story
}

fn days(history: &History, query: &EntryQuery) -> Vec<String> {
    let found = search(history, &english(), query);
    found.iter().map(|view| view.day.to_string()).collect()
}

fn text(text: &str) -> EntryQuery {
    EntryQuery {
        text: text.to_owned(),
        ..EntryQuery::default()
    }
}

#[test]
fn an_empty_query_finds_everything_latest_first() {
    let wanted = ["2026-01-03", "2026-01-02", "2026-01-01"];
    assert_eq!(days(&story().history(), &text("  ")), wanted);
}

#[test]
fn case_and_accents_do_not_matter() {
    let history = story().history();
    for sought in ["CAFE", "mude", "café müde", "Mu\u{308}de"] {
        assert_eq!(days(&history, &text(sought)), ["2026-01-02"], "{sought}");
    }
    assert!(days(&history, &text("cafe tea")).is_empty());
}

#[test]
fn what_a_line_or_a_title_says_is_found_too() {
    let history = story().history();
    assert_eq!(days(&history, &text("heaviness 2")), ["2026-01-01"]);
    assert_eq!(days(&history, &text("alcohol")), ["2026-01-03"]);
}

#[test]
fn kinds_and_days_filter() {
    let (story, mut query) = (story(), text(""));
    query.kinds = vec![EntryKind::CheckIn];
    query.first = Some(story.date(1));
    assert_eq!(days(&story.history(), &query), ["2026-01-02"]);
    query.last = Some(story.date(0));
    assert!(days(&story.history(), &query).is_empty());
}
