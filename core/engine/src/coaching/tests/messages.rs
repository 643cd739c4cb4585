//! The messages of all languages beside the English ones: nothing missing, nothing left in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use super::languages::{fits_a_screen, is_short, sentences};
use crate::coaching::words::Words;
use crate::run::Language;

/// Texts that are the same in English: words that both have, and signs that all have.
const SHARED: [(Language, &[&str]); 7] = [
    (
        Language::German,
        &["finished", "split-kilometre.screen", "unit-heart-rate"],
    ),
    (
        Language::French,
        &[
            "aim-cadence",
            "metric-cadence",
            "metric-cadence.screen",
            "split-kilometre.screen",
            "split-mile",
            "split-mile.screen",
            "unit-heart-rate",
        ],
    ),
    (Language::Spanish, &["split-kilometre.screen"]),
    (
        Language::Portuguese,
        &["split-kilometre.screen", "unit-heart-rate"],
    ),
    (
        Language::Italian,
        &["finished", "split-kilometre.screen", "unit-heart-rate"],
    ),
    (
        Language::Dutch,
        &["split-kilometre.screen", "unit-heart-rate"],
    ),
    (Language::Japanese, &[]),
];

/// A message's value or one of its attributes.
#[derive(Debug, Default)]
struct Text {
    /// What is put in, each without the form that a language needs it in.
    arguments: BTreeSet<String>,
    /// The cases that it tells apart, without those of grammatical number.
    variants: BTreeSet<String>,
    /// All its literal parts.
    literal: String,
}

impl Text {
    fn read(pattern: &Pattern<&str>) -> Self {
        let mut text = Self::default();
        text.add_pattern(pattern);
        text
    }

    fn add_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.literal.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        let (Expression::Inline(inline)
        | Expression::Select {
            selector: inline, ..
        }) = expression;
        let InlineExpression::VariableReference { id } = inline else {
            panic!("{inline:?} is not an argument");
        };
        self.arguments.insert(without_form(id.name).to_owned());
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key
                    && !id.name.ends_with("-count")
                {
                    self.variants.insert(name.to_owned());
                }
                self.add_pattern(&variant.value);
            }
        }
    }
}

fn without_form(argument: &str) -> &str {
    ["-masculine", "-feminine", "-count"]
        .into_iter()
        .find_map(|form| argument.strip_suffix(form))
        .unwrap_or(argument)
}

/// Every text of a language by `key` or `key.attribute`.
fn texts(language: Language) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for source in Words::sources(language) {
        let resource = parser::parse(*source).unwrap();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name;
                    let value = message.value.as_ref().unwrap();
                    let mut add = |key: String, pattern| {
                        let before = found.insert(key.clone(), Text::read(pattern));
                        assert!(before.is_none(), "{key} is there twice in {language:?}");
                    };
                    add(key.to_owned(), value);
                    for attribute in &message.attributes {
                        add(format!("{key}.{}", attribute.id.name), &attribute.value);
                    }
                }
                Entry::Term(_) | Entry::Junk { .. } => panic!("{entry:?} in {language:?}"),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_language_has_every_message_with_its_attributes_cases_and_arguments() {
    let english = texts(Language::English);
    assert!(english.len() > 200, "{} texts", english.len());
    for language in Language::ALL {
        let own = texts(language);
        let keys = |texts: &BTreeMap<String, Text>| texts.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&own), keys(&english), "{language:?}");
        for (key, text) in &own {
            let original = &english[key];
            assert_eq!(text.arguments, original.arguments, "{language:?} {key}");
            assert_eq!(text.variants, original.variants, "{language:?} {key}");
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    let english = texts(Language::English);
    for (language, shared) in SHARED {
        let same: BTreeSet<String> = texts(language)
            .into_iter()
            .filter(|(key, text)| {
                text.literal.contains(char::is_alphabetic) && text.literal == english[key].literal
            })
            .map(|(key, _)| key)
            .collect();
        let shared: BTreeSet<String> = shared.iter().map(ToString::to_string).collect();
        assert_eq!(same, shared, "{language:?}");
    }
}

#[test]
fn exercises_have_short_names_and_are_explained_in_short_sentences() {
    for language in Language::ALL {
        let texts = texts(language);
        let of_exercises = texts.iter().filter(|(key, _)| key.starts_with("exercise-"));
        let mut wrong = Vec::new();
        for (key, text) in of_exercises {
            let said = text.literal.as_str();
            let attribute = key.split_once('.').map(|(_, attribute)| attribute);
            let is_well = if attribute == Some("how") {
                said.ends_with(['.', '。'])
                    && !said.contains(char::is_numeric)
                    && sentences(said).all(|sentence| is_short(language, sentence))
            } else {
                fits_a_screen(language, said)
            };
            if !is_well {
                wrong.push(said);
            }
        }
        assert!(wrong.is_empty(), "{language:?} {wrong:#?}");
    }
}

#[test]
fn every_other_language_is_compared_with_english() {
    let compared: Vec<Language> = SHARED.map(|(language, _)| language).to_vec();
    assert_eq!(compared, Language::ALL[1..]);
}

#[test]
fn every_language_says_that_no_clinician_has_read_its_medical_texts() {
    for language in Language::ALL {
        let source = Words::sources(language)
            .iter()
            .find(|source| source.contains("\nsafety-chest ="))
            .unwrap();
        assert!(
            source.contains("### Not yet reviewed by a clinician."),
            "{language:?}"
        );
        assert!(!crate::words::REVIEWED_BY_A_CLINICIAN.contains(&language));
    }
}
