use std::fmt;

use serde::{Deserialize, Serialize};

/// One field of a draft that cannot be accepted, and why.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct FieldError {
    /// The field's name as the draft spells it, with a path for nested ones: `steps[2].pace`.
    pub field: String,
    /// Why not, as a lower-case fragment: "must be between 25 and 120".
    pub reason: String,
}

impl FieldError {
    /// A refusal of `field` for `reason`.
    pub fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            reason: reason.into(),
        }
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}
