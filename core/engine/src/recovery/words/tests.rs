use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry as AstEntry;
use fluent_syntax::parser;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

/// Every message of a language with the names of its attributes and of its arguments.
fn messages(language: Language) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let mut found = BTreeMap::new();
    for source in sources(language) {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| {
            panic!("{language:?}: {errors:?}");
        });
        for entry in &resource.body {
            if let AstEntry::Message(message) = entry {
                let attributes = message.attributes.iter();
                let attributes = attributes.map(|attribute| attribute.id.name.to_owned());
                let text = format!("{message:?}");
                let arguments = text
                    .split("VariableReference { id: Identifier { name: \"")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next())
                    .map(str::to_owned)
                    .collect();
                let before = found.insert(
                    message.id.name.to_owned(),
                    (attributes.collect(), arguments),
                );
                assert!(before.is_none(), "{language:?}: {} twice", message.id.name);
            }
        }
    }
    found
}

#[test]
fn every_language_says_what_english_says_with_the_same_arguments() {
    let wanted = messages(Language::English);
    for language in Language::ALL {
        let found = messages(language);
        let missing: Vec<_> = wanted
            .keys()
            .filter(|key| !found.contains_key(*key))
            .collect();
        let unknown: Vec<_> = found
            .keys()
            .filter(|key| !wanted.contains_key(*key))
            .collect();
        assert_eq!((missing, unknown), (vec![], vec![]), "{language:?}");
        for (key, (attributes, arguments)) in &wanted {
            assert_eq!(&found[key].0, attributes, "{language:?} {key}");
            assert_eq!(&found[key].1, arguments, "{language:?} {key}");
        }
    }
}

#[test]
fn values_are_written_as_the_runner_writes_them() {
    let words = english();
    assert_eq!(words.decimal(7.25, 1), "7.2");
    assert_eq!(words.decimal(-0.04, 1), "0.0");
    assert_eq!(words.day(day("2026-03-12")), "12 March");
    assert_eq!(words.weekday(day("2026-11-23")), "Monday");
    assert_eq!(words.duration(80.0), "1 h 20 min");
    assert_eq!(words.duration(59.6), "1 h");
    assert_eq!(words.distance(12_345.0), "12.3 km");
    assert_eq!(words.pace(340.4), "5:40 /km");
    let miles = JournalWords::new(Language::English, UnitSystem::Imperial);
    assert_eq!(miles.distance(16_093.44), "10.0 miles");
    assert_eq!(miles.pace(300.0), "8:03 /mile");
    let german = JournalWords::new(Language::German, UnitSystem::Metric);
    assert_eq!(german.decimal(7.5, 1), "7,5");
}
