//! A file of one language beside the English one.

use std::collections::BTreeMap;

use crate::entry::Entry;
use crate::faults::Fault;
use crate::languages::{Category, LANGUAGES, Language};
use crate::names;
use crate::reading::{COUNT, Read};
use crate::text::{Text, Wording};

/// One file of English, for the others to be compared with.
pub(crate) struct File<'a> {
    /// Without its ending.
    pub(crate) name: &'a str,
    /// What English has.
    pub(crate) reference: &'a [Read],
    pub(crate) faults: &'a mut Vec<Fault>,
}

impl File<'_> {
    /// The messages of another language by key.
    pub(crate) fn compared<'m>(
        &mut self,
        language: &Language,
        messages: Option<&'m [Read]>,
    ) -> BTreeMap<&'m str, &'m Read> {
        let (english, other) = (
            format!("en/{}.ftl", self.name),
            format!("{}/{}.ftl", language.tag, self.name),
        );
        let Some(messages) = messages else {
            self.faults.push(Fault::new(
                &english,
                1,
                format!("{} has no {}.ftl", language.tag, self.name),
            ));
            return BTreeMap::new();
        };
        let by_key: BTreeMap<&str, &Read> = messages
            .iter()
            .map(|message| (message.key.as_str(), message))
            .collect();
        for message in messages {
            if !self.reference.iter().any(|known| known.key == message.key) {
                self.faults.push(Fault::new(
                    &other,
                    message.line,
                    format!("English has no {}", message.key),
                ));
            }
        }
        for message in self.reference {
            if let Some(translation) = by_key.get(message.key.as_str()) {
                self.compare_variables(&other, message, translation);
            } else {
                let what = format!("{} is missing in {}", message.key, language.tag);
                self.faults.push(Fault::new(&english, message.line, what));
            }
        }
        by_key
    }

    fn compare_variables(&mut self, file: &str, english: &Read, translation: &Read) {
        let key = &english.key;
        let (wanted, found) = (variables(&english.wording), variables(&translation.wording));
        for (name, line) in &found {
            if !wanted.iter().any(|(known, _)| known == name) {
                let line = line.unwrap_or(translation.line);
                self.faults.push(Fault::new(
                    file,
                    line,
                    format!("{key} names ${name}, which English does not"),
                ));
            }
        }
        for (name, line) in &wanted {
            let has = found.iter().any(|(known, known_line)| {
                known == name && (known_line.is_some() || line.is_none())
            });
            if !has {
                let what = format!("{key} does not name ${name}, which English does");
                self.faults.push(Fault::new(file, translation.line, what));
            }
        }
    }

    /// A message with its translations.
    pub(crate) fn entry(
        &mut self,
        message: &Read,
        others: &[(&'static Language, BTreeMap<&str, &Read>)],
    ) -> Entry {
        let [english, ..] = &LANGUAGES;
        let variables = message.variables.clone();
        for name in &variables {
            let what = if !names::is_kebab(name) {
                format!(
                    "${name} is no name: small letters, digits, and single hyphens between words"
                )
            } else if names::is_taken(&names::camel(name)) {
                format!("${name} cannot be a parameter: Kotlin or Swift has the word for itself")
            } else {
                continue;
            };
            self.faults.push(Fault::new(
                &format!("en/{}.ftl", self.name),
                message.line,
                what,
            ));
        }
        let counted = variables.iter().any(|name| name == COUNT);
        let mut forms = vec![(english, complete(english, counted, &message.wording))];
        let mut count_is_named = names_count(&message.wording);
        for (language, messages) in others {
            if let Some(translation) = messages.get(message.key.as_str()) {
                forms.push((language, complete(language, counted, &translation.wording)));
                count_is_named |= names_count(&translation.wording);
            }
        }
        let (key, file, line) = (message.key.clone(), self.name.to_owned(), message.line);
        let comment = message.comment.clone();
        Entry {
            key,
            file,
            line,
            comment,
            variables,
            counted,
            count_is_named,
            forms,
        }
    }
}

/// Each variable once, with the line where a text names it; without one where it only chooses.
fn variables(wording: &Wording) -> Vec<(&str, Option<usize>)> {
    let mut found: Vec<(&str, Option<usize>)> = Vec::new();
    if matches!(wording, Wording::Counted(_)) {
        found.push((COUNT, None));
    }
    for text in wording.texts() {
        for (name, line) in text.variables() {
            match found.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = known.or(Some(line)),
                None => found.push((name, Some(line))),
            }
        }
    }
    found
}

fn names_count(wording: &Wording) -> bool {
    wording
        .texts()
        .iter()
        .any(|text| text.variables().any(|(name, _)| name == COUNT))
}

/// A text for each category that the language has; what is not said apart is as `other` is.
fn complete(language: &Language, counted: bool, wording: &Wording) -> Vec<(Category, Text)> {
    let (fallback, forms) = match wording {
        Wording::Plain(text) => (Some(text), &[][..]),
        Wording::Counted(forms) => (forms.last().map(|(_, text)| text), forms.as_slice()),
    };
    let of = |wanted: Category| {
        forms
            .iter()
            .find(|(category, _)| *category == wanted)
            .map(|(_, text)| text)
    };
    let other = of(Category::Other)
        .or(fallback)
        .cloned()
        .unwrap_or_default();
    if !counted {
        return vec![(Category::Other, other)];
    }
    let form = |category: &Category| {
        (
            *category,
            of(*category).cloned().unwrap_or_else(|| other.clone()),
        )
    };
    language.categories.iter().map(form).collect()
}
