//! Load in words, as a screen shows it.

use std::collections::BTreeSet;

use super::*;
use crate::recovery::entry::{Absence, AbsenceState};
use crate::recovery::{BackgroundDraft, JournalWords, Phrase};
use crate::run::{Language, UnitSystem};

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

/// Everything that is said of a day.
fn page(story: &Story, day: u64) -> Vec<String> {
    let overview = LoadOverview::of(&story.history(), story.date(day));
    let view = overview.view(&english());
    let mut lines = vec![view.measure_text];
    lines.extend(view.building_text);
    lines.extend(view.week_texts);
    lines.push(view.longest_text);
    lines.extend(view.spike.map(|spike| spike.text));
    lines.extend(view.split_texts);
    lines.extend(view.notes);
    lines
}

/// Stories that say between them all that there is to say.
fn pages() -> Vec<(&'static str, Vec<String>)> {
    let nothing = Story::new();
    let mut first_run = Story::new();
    first_run.run(0, 40, 6.0, 0);
    let mut steady = Story::new();
    for day in (0..60).filter(|day| day % 2 == 0) {
        steady.run(day, 60, 10.0, if day % 8 == 0 { 170 } else { 140 });
    }
    let mut rising = Story::new();
    for (day, km) in [(4, 5.0), (11, 6.0), (18, 7.0), (25, 8.0), (32, 12.0)] {
        rising.run(day, 40, km, 0).card(day, 3.0, 2);
    }
    let mut leaps = rising.clone();
    leaps.run(39, 90, 14.0, 0).run(46, 240, 40.0, 0);
    let mut unknown = runner(None, None, Sex::Female);
    unknown.run(0, 60, 10.0, 140).card(0, 4.0, 2);
    let mut by_age = unknown.clone();
    by_age.background(BackgroundDraft {
        birth_year: Some(1986),
        ..BackgroundDraft::default()
    });
    let mut seen = by_age.clone();
    seen.run(1, 60, 10.0, 172)
        .run(3, 60, 10.0, 150)
        .run(5, 60, 10.0, 0);
    let mut zones = runner(None, Some(190), Sex::Male);
    zones.run(0, 60, 10.0, 140);
    let mut talk = zones.clone();
    talk.background(BackgroundDraft {
        rhythm_disorder: true,
        ..BackgroundDraft::default()
    });
    let mut ill = steady.clone();
    ill.entry(
        53,
        Draft::Absence(Absence {
            state: AbsenceState::Ill,
            until: Some(ill.date(55)),
            note: None,
        }),
    );
    vec![
        ("nothing is known", page(&nothing, 3)),
        ("the first run", page(&first_run, 0)),
        ("steady for two months", page(&steady, 58)),
        ("longer each week", page(&rising, 32)),
        ("a little longer", page(&leaps, 39)),
        ("far too long", page(&leaps, 46)),
        ("no limits are known", page(&unknown, 0)),
        ("a maximum by age", page(&by_age, 0)),
        ("a maximum that was seen", page(&seen, 5)),
        ("no resting heart rate", page(&zones, 0)),
        ("coached by talk test", page(&talk, 0)),
        ("after a quiet month", page(&first_run, 40)),
        ("ill last week", page(&ill, 60)),
    ]
}

#[test]
fn each_situation_is_worded() {
    insta::assert_debug_snapshot!(pages());
}

#[test]
fn every_message_is_said_by_some_page() {
    let source = include_str!("../../words/en/load.ftl");
    let keys = source.lines().filter_map(|line| line.split_once(" ="));
    let keys: BTreeSet<&str> = keys
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("load-"))
        .collect();
    assert!(keys.len() > 20, "{keys:?}");
    let said: Vec<String> = pages().into_iter().flat_map(|(_, lines)| lines).collect();
    for key in keys {
        // What a message says until its first argument is enough to know it by; those that begin with
        // one are known by what follows it.
        let text = english_source(source, key);
        let known_by = text.split(['{', '}']).map(str::trim);
        let known_by = known_by
            .filter(|part| !part.starts_with('$'))
            .max_by_key(|part| part.len())
            .unwrap();
        let is_said = said.iter().any(|line| line.contains(known_by));
        assert!(is_said, "nothing says {key}: {known_by}");
    }
}

/// The text of a message; of one with plurals the last.
fn english_source(source: &str, key: &str) -> String {
    let after = source.split(&format!("\n{key} =")).nth(1).unwrap();
    let line = after.lines().next().unwrap().trim();
    if !line.is_empty() {
        return line.to_owned();
    }
    let other = after.split("*[other]").nth(1).unwrap();
    other.lines().next().unwrap().to_owned()
}

#[test]
fn a_page_counts_the_days_of_the_baseline() {
    let mut story = Story::new();
    story.run(0, 40, 6.0, 0);
    let view = |day| LoadOverview::of(&story.history(), story.date(day)).view(&english());
    assert_eq!(view(2).building_day, Some(3));
    assert_eq!(view(41).building_day, Some(42));
    assert_eq!(view(42).building_day, None);
    assert_eq!(view(100).days.len(), 84);
    assert_eq!(view(2).days.len(), 3);
}

#[test]
fn one_estimated_day_and_several_are_told_apart() {
    for (days, wanted) in [(1, "of one day"), (3, "of 3 days")] {
        let text = english().say(&Phrase::new("load-estimated").count("days", days));
        assert!(text.contains(wanted), "{text}");
    }
}
