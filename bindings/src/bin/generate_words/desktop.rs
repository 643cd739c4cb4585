//! The desktop: a file of JSON for each language, which tests and a computer's shell read.

use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::entry::Entry;
use crate::format::{Count, formatted};
use crate::languages::{LANGUAGES, Language};
use crate::names::snake;

/// From a text's name to the text, or to an object of the plural categories' texts.
pub(crate) fn catalogues(entries: &[Entry]) -> Vec<(PathBuf, String)> {
    let file = |language: &'static Language| {
        (
            PathBuf::from(format!("desktop/{}.json", language.tag)),
            format!("{:#}\n", catalogue(entries, language)),
        )
    };
    LANGUAGES.iter().map(file).collect()
}

fn catalogue(entries: &[Entry], language: &Language) -> Value {
    let mut texts: Vec<(String, Value)> = Vec::new();
    for entry in entries {
        let forms = entry.forms_of(language).iter().map(|(category, text)| {
            (
                category.name().to_owned(),
                Value::from(formatted(entry, text, "s", Count::IsAValue)),
            )
        });
        let mut forms: Map<String, Value> = forms.collect();
        let text = if entry.counted {
            Value::Object(forms)
        } else {
            forms.remove("other").unwrap_or_default()
        };
        texts.push((snake(&entry.key), text));
    }
    Value::Object(texts.into_iter().collect())
}
