//! Texts as they are handed to a function that formats: `%1$s` stands for the first value.

use crate::entry::Entry;
use crate::reading::COUNT;
use crate::text::Text;

/// How a format has the count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Count {
    /// Where it is written out it is a value among the others, in words already.
    IsAValue,
    /// It is the first argument, always there and a number; the values follow.
    IsTheFirstArgument,
}

/// A text with positions of values for its variables, of a conversion such as `s`. Only a text of an entry that has
/// values is formatted at all: in others a `%` stays as it is.
pub(crate) fn formatted(entry: &Entry, text: &Text, conversion: &str, count: Count) -> String {
    let first = entry.counted && count == Count::IsTheFirstArgument;
    let is_formatted = first || !entry.values().is_empty();
    let words = |words: &str| {
        if is_formatted {
            words.replace('%', "%%")
        } else {
            words.to_owned()
        }
    };
    let values: Vec<&str> = entry
        .values()
        .into_iter()
        .filter(|name| !first || *name != COUNT)
        .collect();
    let variable = |variable: &str| {
        if first && variable == COUNT {
            return "%arg".to_owned();
        }
        let before = values.iter().take_while(|name| **name != variable).count();
        format!("%{}${conversion}", before + 1 + usize::from(first))
    };
    text.written(words, variable)
}
