use std::fmt::Display;

use chrono::NaiveDate;

use crate::field::FieldError;

/// The longest text a runner may write into one field, in characters.
pub(in crate::recovery) const LONGEST_NOTE: usize = 2_000;

/// Collects what is wrong with a draft, field by field.
#[derive(Debug, Default)]
pub(in crate::recovery) struct Check {
    errors: Vec<FieldError>,
}

impl Check {
    /// Refuses a field.
    pub(in crate::recovery) fn refuse(&mut self, field: &str, reason: impl Into<String>) {
        self.errors.push(FieldError::new(field, reason));
    }

    /// A value must lie within bounds, where there is one. NaN never does.
    pub(in crate::recovery) fn range<T: Copy + PartialOrd + Display>(
        &mut self,
        field: &str,
        value: Option<T>,
        low: T,
        high: T,
    ) {
        if value.is_some_and(|value| !(low..=high).contains(&value)) {
            self.refuse(field, format!("must be between {low} and {high}"));
        }
    }

    /// A text must not be too long.
    pub(in crate::recovery) fn note(&mut self, field: &str, text: Option<&str>) {
        if text.is_some_and(|text| text.chars().count() > LONGEST_NOTE) {
            self.refuse(
                field,
                format!("must have at most {LONGEST_NOTE} characters"),
            );
        }
    }

    /// A name must be there and be short.
    pub(in crate::recovery) fn name(&mut self, field: &str, name: &str) {
        if name.trim().is_empty() {
            self.refuse(field, "must not be empty");
        } else if name.chars().count() > 80 {
            self.refuse(field, "must have at most 80 characters");
        }
    }

    /// Of two days the second must not come first, nor more than `days` later.
    pub(in crate::recovery) fn span(
        &mut self,
        field: &str,
        from: NaiveDate,
        to: NaiveDate,
        days: i64,
    ) {
        if !(0..=days).contains(&(to - from).num_days()) {
            self.refuse(field, format!("must lie within {days} days, and in order"));
        }
    }

    pub(in crate::recovery) fn into_errors(self) -> Vec<FieldError> {
        self.errors
    }
}
