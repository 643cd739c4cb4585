//! All languages' messages put together, and compared with the English ones.

use std::collections::BTreeMap;

use crate::comparing::File;
use crate::entry::Entry;
use crate::faults::Fault;
use crate::languages::{Category, LANGUAGES, Language};
use crate::names;
use crate::reading::{self, COUNT, Read};
use crate::text::Wording;

/// The files of every language: by language's tag and file's name without its ending, what is in them.
pub(crate) type Sources = BTreeMap<(String, String), String>;

/// Puts all files together. Nothing is left out where nothing is wrong.
pub(crate) fn assemble(sources: &Sources) -> Result<Vec<Entry>, Vec<Fault>> {
    let mut faults = Vec::new();
    let [english, others @ ..] = &LANGUAGES;
    let names: Vec<&String> = sources
        .keys()
        .filter(|(tag, _)| tag == english.tag)
        .map(|(_, name)| name)
        .collect();
    for (tag, name) in sources.keys() {
        let mut fault = |what: &str| faults.push(Fault::new(&format!("{tag}/{name}.ftl"), 1, what));
        if !LANGUAGES.iter().any(|language| language.tag == tag) {
            fault("the app does not have this language");
        } else if !names.contains(&name) {
            fault("English has no such file");
        }
        // The name is part of names in code, and what stands before the first `_` there.
        if !names::is_kebab(name) || name.contains('-') {
            fault("a file's name is one word of small letters and digits");
        }
    }
    let mut entries = Vec::new();
    for name in names {
        let mut read = |language: &Language| {
            let source = sources.get(&(language.tag.to_owned(), name.clone()))?;
            Some(messages(language, name, source, &mut faults))
        };
        let reference = read(english).unwrap_or_default();
        let translations: Vec<_> = others
            .iter()
            .map(|language| (language, read(language)))
            .collect();
        let mut file = File {
            name,
            reference: &reference,
            faults: &mut faults,
        };
        let mut translated: Vec<(&'static Language, BTreeMap<&str, &Read>)> = Vec::new();
        for (language, messages) in &translations {
            translated.push((language, file.compared(language, messages.as_deref())));
        }
        entries.extend(
            reference
                .iter()
                .map(|message| file.entry(message, &translated)),
        );
    }
    collisions(&entries, &mut faults);
    if faults.is_empty() {
        return Ok(entries);
    }
    faults.sort();
    faults.dedup();
    Err(faults)
}

/// The messages of one file, each looked at by itself.
fn messages(language: &Language, name: &str, source: &str, faults: &mut Vec<Fault>) -> Vec<Read> {
    let file = format!("{}/{name}.ftl", language.tag);
    let mut kept: Vec<Read> = Vec::new();
    for message in reading::read(&file, source, faults) {
        let (key, line) = (message.key.as_str(), message.line);
        let mut fault = |what: String| faults.push(Fault::new(&file, line, what));
        if let Some(first) = kept.iter().find(|known| known.key == key) {
            fault(format!("{key} stands in line {} already", first.line));
            continue;
        }
        if !names::is_kebab(key) {
            fault(format!(
                "{key} is no key: small letters, digits, and single hyphens between words"
            ));
        } else if !key
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with('-'))
        {
            fault(format!(
                "{key} does not begin with {name}-, its file's name"
            ));
        }
        if let Wording::Counted(forms) = &message.wording {
            for (category, _) in forms {
                if !language.categories.contains(category) {
                    fault(format!(
                        "{key} has a text for [{}], which {} has not",
                        category.name(),
                        language.tag
                    ));
                }
            }
            for category in language.categories {
                let may_be_left_out = *category == Category::Many;
                if !may_be_left_out && !forms.iter().any(|(known, _)| known == category) {
                    fault(format!("{key} has no text for [{}]", category.name()));
                }
            }
            let is_without_count = |wanted: Category| {
                let mut texts = forms.iter().filter(|(category, _)| *category == wanted);
                texts.any(|(_, text)| !text.variables().any(|(name, _)| name == COUNT))
            };
            if language.one_is_also_none()
                && is_without_count(Category::One)
                && !is_without_count(Category::Other)
            {
                fault(format!(
                    "{key} does not name $count for [one], which in {} is for 0 too",
                    language.tag
                ));
            }
        }
        kept.push(message);
    }
    kept
}

/// Different keys whose names in code are one.
fn collisions(entries: &[Entry], faults: &mut Vec<Fault>) {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for entry in entries {
        let name = names::camel(&entry.key);
        let mut fault = |what: String| {
            faults.push(Fault::new(
                &format!("en/{}.ftl", entry.file),
                entry.line,
                what,
            ));
        };
        if names::is_taken(&name) {
            fault(format!(
                "{} would be {name} in code, which Kotlin or Swift has for itself",
                entry.key
            ));
        }
        if let Some(first) = names.insert(name.clone(), &entry.key) {
            fault(format!(
                "{first} and {} would both be {name} in code",
                entry.key
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The faults where all languages have the same file but for some, and Japanese without `[one]`.
    fn faults(english: &str, others: &[(&str, &str)]) -> Vec<String> {
        let japanese: String = english
            .split_inclusive('\n')
            .filter(|line| !line.contains("[one]"))
            .collect();
        let mut sources = Sources::new();
        for language in &LANGUAGES {
            let same = if language.tag == "ja" {
                &japanese
            } else {
                english
            };
            sources.insert((language.tag.to_owned(), "run".to_owned()), same.to_owned());
        }
        for (tag, source) in others {
            sources.insert(((*tag).to_owned(), "run".to_owned()), (*source).to_owned());
        }
        assemble(&sources)
            .err()
            .unwrap_or_default()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    const LAPS: &str =
        "run-laps = { $count ->\n    [one] { $count } lap\n   *[other] { $count } laps\n }\n";

    #[test]
    fn words_that_fit_have_no_faults() {
        assert!(faults("run-start = Start\n", &[("de", "run-start = Los\n")]).is_empty());
        assert!(faults(LAPS, &[("ja", "run-laps = { $count }周\n")]).is_empty());
    }

    #[test]
    fn a_missing_key_and_one_too_many_are_both_told() {
        let english = "\nrun-start = Start\nrun-stop = Stop\n";
        let found = faults(english, &[("de", "run-start = Los\nrun-end = Ende\n")]);
        assert_eq!(
            found,
            [
                "de/run.ftl:2: English has no run-end",
                "en/run.ftl:3: run-stop is missing in de"
            ]
        );
    }

    #[test]
    fn a_missing_file_is_one_fault_and_so_is_one_too_many() {
        let mut sources = Sources::new();
        for language in &LANGUAGES[1..] {
            sources.insert(
                (language.tag.to_owned(), "run".to_owned()),
                "run-start = Start\n".to_owned(),
            );
        }
        sources.insert(
            ("en".to_owned(), "today".to_owned()),
            "today-title = Today\n".to_owned(),
        );
        sources.insert(
            ("pl".to_owned(), "today".to_owned()),
            "today-title = Dzisiaj\n".to_owned(),
        );
        let found: Vec<String> = assemble(&sources)
            .unwrap_err()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert!(found.contains(&"de/run.ftl:1: English has no such file".to_owned()));
        assert!(found.contains(&"en/today.ftl:1: de has no today.ftl".to_owned()));
        assert!(found.contains(&"pl/today.ftl:1: the app does not have this language".to_owned()));
        assert_eq!(found.len(), 7 + 7 + 1);
    }

    #[test]
    fn another_variable_is_told_where_it_stands() {
        let found = faults(
            "run-lap = Lap { $lap }\n",
            &[("fr", "run-lap = Tour\n    { $tour }\n")],
        );
        assert_eq!(
            found,
            [
                "fr/run.ftl:1: run-lap does not name $lap, which English does",
                "fr/run.ftl:2: run-lap names $tour, which English does not",
            ]
        );
    }

    #[test]
    fn a_count_that_english_writes_out_is_written_out_everywhere() {
        let found = faults(
            LAPS,
            &[("ja", "run-laps = { $count ->\n   *[other] 何周か\n }\n")],
        );
        assert_eq!(
            found,
            ["ja/run.ftl:1: run-laps does not name $count, which English does"]
        );
    }

    #[test]
    fn a_category_that_the_language_has_not_or_lacks_is_told() {
        let few = "run-laps = { $count ->\n    [few] x\n   *[other] { $count }\n }\n";
        assert_eq!(
            faults(LAPS, &[("nl", few)]),
            [
                "nl/run.ftl:1: run-laps has a text for [few], which nl has not",
                "nl/run.ftl:1: run-laps has no text for [one]"
            ]
        );
        assert_eq!(
            faults(LAPS, &[("ja", LAPS)]),
            ["ja/run.ftl:1: run-laps has a text for [one], which ja has not"]
        );
    }

    #[test]
    fn one_names_the_count_where_it_is_for_none_too() {
        let french =
            "run-laps = { $count ->\n    [one] Un tour\n   *[other] { $count } tours\n }\n";
        let wanted =
            "fr/run.ftl:1: run-laps does not name $count for [one], which in fr is for 0 too";
        assert_eq!(faults(LAPS, &[("fr", french)]), [wanted]);
        assert!(faults(LAPS, &[("es", french)]).is_empty());
    }

    #[test]
    fn many_may_be_left_out_and_is_then_as_other() {
        let mut sources = Sources::new();
        for language in &LANGUAGES {
            let source = if language.tag == "ja" {
                "run-laps = { $count }周\n"
            } else {
                LAPS
            };
            sources.insert(
                (language.tag.to_owned(), "run".to_owned()),
                source.to_owned(),
            );
        }
        let entries = assemble(&sources).unwrap();
        let french = LANGUAGES
            .iter()
            .find(|language| language.tag == "fr")
            .unwrap();
        let forms = entries[0].forms_of(french);
        let texts: Vec<_> = forms
            .iter()
            .map(|(category, text)| (category.name(), text.readable()))
            .collect();
        let [one, many, other] = ["$count lap", "$count laps", "$count laps"].map(str::to_owned);
        assert_eq!(texts, [("one", one), ("many", many), ("other", other)]);
    }

    #[test]
    fn a_key_begins_with_its_files_name_and_stands_there_once() {
        let found = faults("today-x = X\nrun-a = A\nrun-a = B\nrun-B = B\n", &[]);
        let english: Vec<&String> = found
            .iter()
            .filter(|fault| fault.starts_with("en"))
            .collect();
        assert_eq!(
            english,
            [
                "en/run.ftl:1: today-x does not begin with run-, its file's name",
                "en/run.ftl:3: run-a stands in line 2 already",
                "en/run.ftl:4: run-B is no key: small letters, digits, and single hyphens between words",
            ]
        );
    }

    #[test]
    fn names_that_code_cannot_have_are_told() {
        let found = faults(
            "run-1-a = A\nrun-a = { $when }\nrun-b = { $in_a }\nrun-1a = A\nrun-1A = B\n",
            &[],
        );
        let english: Vec<&String> = found
            .iter()
            .filter(|fault| fault.starts_with("en"))
            .collect();
        assert_eq!(
            english,
            [
                "en/run.ftl:2: $when cannot be a parameter: Kotlin or Swift has the word for itself",
                "en/run.ftl:3: $in_a is no name: small letters, digits, and single hyphens between words",
                "en/run.ftl:5: run-1-a and run-1A would both be run1A in code",
                "en/run.ftl:5: run-1A is no key: small letters, digits, and single hyphens between words",
            ]
        );
    }
}
