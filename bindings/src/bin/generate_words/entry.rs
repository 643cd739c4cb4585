//! One text of the app in all languages: what every format is written from.

use crate::languages::{Category, Language};
use crate::reading::COUNT;
use crate::text::Text;

/// One text of the app, in all languages.
#[derive(Debug)]
pub(crate) struct Entry {
    /// As Fluent has it: `run-start`.
    pub(crate) key: String,
    /// The file, and with it the screen, that it belongs to.
    pub(crate) file: String,
    /// Where the English file has it, from 1.
    pub(crate) line: usize,
    /// What the English file says of it.
    pub(crate) comment: Option<String>,
    /// The variables in the order in which the English text names them.
    pub(crate) variables: Vec<String>,
    /// Whether a count chooses the text.
    pub(crate) counted: bool,
    /// Whether any language writes the count out.
    pub(crate) count_is_named: bool,
    /// By language, in the order of `LANGUAGES`: one text, or where a count chooses one for each category of the language.
    pub(crate) forms: Vec<(&'static Language, Vec<(Category, Text)>)>,
}

impl Entry {
    /// What a caller hands to a catalogue beside the count, in this order.
    pub(crate) fn values(&self) -> Vec<&str> {
        let is_value = |name: &&str| self.count_is_named || *name != COUNT;
        self.variables
            .iter()
            .map(String::as_str)
            .filter(is_value)
            .collect()
    }

    /// What a language says: one text, or one for each of its categories.
    pub(crate) fn forms_of(&self, language: &Language) -> &[(Category, Text)] {
        self.forms
            .iter()
            .find(|(known, _)| *known == language)
            .map_or(&[], |(_, forms)| forms)
    }

    /// The English text; of several the one for many.
    pub(crate) fn english(&self) -> String {
        let text = self.forms.first().and_then(|(_, forms)| forms.last());
        text.map(|(_, text)| text.readable()).unwrap_or_default()
    }

    /// What there is to say about it in code: the comment, and the English text.
    pub(crate) fn documentation(&self) -> Vec<String> {
        let comment = self
            .comment
            .iter()
            .flat_map(|comment| comment.lines())
            .map(str::to_owned);
        let english = self.english();
        let mut lines: Vec<String> = comment.collect();
        for (number, line) in english.lines().enumerate() {
            let open = if number == 0 { "“" } else { "" };
            lines.push(format!("{open}{line}"));
        }
        if let Some(last) = lines.last_mut() {
            last.push('”');
        }
        lines
    }
}
