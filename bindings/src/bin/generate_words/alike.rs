//! What Kotlin and Swift write alike.

use crate::entry::Entry;
use crate::names::{camel, snake};
use crate::reading::COUNT;

/// The parameters of a text's member, each with its type.
pub(crate) fn parameters(entry: &Entry) -> String {
    let parameter = |variable: &String| match variable.as_str() {
        COUNT => format!("{COUNT}: Int"),
        _ => format!("{}: String", camel(variable)),
    };
    entry
        .variables
        .iter()
        .map(parameter)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The call of the catalogue, as far as its values.
pub(crate) fn begun_call(entry: &Entry) -> String {
    let key = snake(&entry.key);
    if entry.counted {
        format!("counted(\"{key}\", {COUNT}")
    } else {
        format!("text(\"{key}\"")
    }
}
