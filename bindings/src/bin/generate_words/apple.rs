//! Apple: a String Catalog, which Xcode compiles into the strings of every language.
//!
//! Its form is as Xcode 15 and later write it: a text that a count chooses is a substitution, whose argument is the
//! count and for which `%arg` stands.

use serde_json::{Map, Value, json};

use crate::entry::Entry;
use crate::format::{Count, formatted};
use crate::languages::{Category, LANGUAGES, Language};
use crate::names::snake;
use crate::reading::COUNT;
use crate::text::Text;

/// `Localizable.xcstrings`.
pub(crate) fn catalog(entries: &[Entry]) -> String {
    let [source, ..] = &LANGUAGES;
    let mut strings: Vec<(String, Value)> = entries
        .iter()
        .map(|entry| (snake(&entry.key), string(entry)))
        .collect();
    strings.sort_by(|(one, _), (other, _)| one.cmp(other));
    let strings: Map<String, Value> = strings.into_iter().collect();
    format!(
        "{:#}\n",
        json!({ "sourceLanguage": source.tag, "strings": strings, "version": "1.0" })
    )
}

fn string(entry: &Entry) -> Value {
    let localization = |(language, forms): &(&'static Language, Vec<(Category, Text)>)| {
        (language.tag.to_owned(), localization(entry, forms))
    };
    let localizations: Map<String, Value> = entry.forms.iter().map(localization).collect();
    let mut string = json!({ "extractionState": "manual", "localizations": localizations });
    if let Some(comment) = &entry.comment {
        string["comment"] = json!(comment);
    }
    string
}

fn localization(entry: &Entry, forms: &[(Category, Text)]) -> Value {
    let written = |text: &Text| unit(&formatted(entry, text, "@", Count::IsTheFirstArgument));
    if !entry.counted {
        return forms
            .first()
            .map(|(_, text)| written(text))
            .unwrap_or_default();
    }
    let plural: Map<String, Value> = forms
        .iter()
        .map(|(category, text)| (category.name().to_owned(), written(text)))
        .collect();
    let mut localization = unit(&format!("%#@{COUNT}@"));
    localization["substitutions"] = json!({ COUNT: { "argNum": 1, "formatSpecifier": "lld", "variations": { "plural": plural } } });
    localization
}

fn unit(value: &str) -> Value {
    json!({ "stringUnit": { "state": "translated", "value": value } })
}
