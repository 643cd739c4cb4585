//! Names of cases, as entries, files and messages spell them.

use serde::Serialize;

/// A case of an enum as entries, files and messages name it: `foam_rolling`.
pub(in crate::recovery) fn slug(case: impl Serialize) -> String {
    match serde_json::to_value(case) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// The key of the message that names a case: `entries-step-tall`.
pub(in crate::recovery) fn key(prefix: &str, case: impl Serialize) -> String {
    format!("{prefix}-{}", slug(case))
}
