use serde::de::DeserializeOwned;
use thiserror::Error;

use super::{Plan, PlanDraft};
use crate::coaching::announcements::{Announcements, AnnouncementsDraft};
use crate::run::FieldErrors;

/// Why the text of a plan, or of what is announced, was refused.
#[derive(Debug, Error, PartialEq)]
pub enum PlanError {
    /// The text is no TOML or JSON, or holds something that does not belong there.
    #[error("line {line}, column {column}: {reason}")]
    Syntax {
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in characters.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// The text was read, but values are wrong.
    #[error(transparent)]
    Fields(#[from] FieldErrors),
}

impl Plan {
    /// Reads a plan from TOML or JSON; a text that begins with `{` is JSON.
    ///
    /// # Errors
    /// [`PlanError::Syntax`] with line and column, [`PlanError::Fields`] with the path of every value
    /// that cannot be.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        Ok(Self::try_from(read::<PlanDraft>(text)?)?)
    }
}

impl Announcements {
    /// Reads what is announced from TOML or JSON; a text that begins with `{` is JSON.
    ///
    /// # Errors
    /// As [`Plan::parse`].
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        Ok(Self::try_from(read::<AnnouncementsDraft>(text)?)?)
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, PlanError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| json_error(text, &error))
    } else {
        toml::from_str(text).map_err(|error| toml_error(text, &error))
    }
}

fn json_error(text: &str, error: &serde_json::Error) -> PlanError {
    let (line, column) = (error.line().max(1), error.column().max(1));
    // serde_json counts bytes and repeats the place in its words.
    let whole = error.to_string();
    let reason = whole.split(" at line ").next().unwrap_or(&whole);
    let characters = text.lines().nth(line - 1).map_or(column, |content| {
        let before = content.as_bytes().get(..column - 1).unwrap_or_default();
        String::from_utf8_lossy(before).chars().count() + 1
    });
    PlanError::Syntax {
        line,
        column: characters,
        reason: reason.to_owned(),
    }
}

/// What is wrong with a TOML text, and where.
pub(in crate::coaching) fn toml_error(text: &str, error: &toml::de::Error) -> PlanError {
    let offset = error.span().map_or(0, |span| span.start);
    let before = String::from_utf8_lossy(text.as_bytes().get(..offset).unwrap_or_default());
    let last_line = before.rsplit('\n').next().unwrap_or_default();
    PlanError::Syntax {
        line: before.matches('\n').count() + 1,
        column: last_line.chars().count() + 1,
        reason: error.message().trim().replace('\n', ", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = r#"
name = "Six times eight hundred"
heart_rate = { high_bpm = 185 }

[[steps]]
kind = "warm_up"
duration = "10:00"
heart_rate = { zone = 1 }

[[steps]]
kind = "repeats"
times = 6

[[steps.steps]]
kind = "run"
name = "Fast"
distance = 800
pace = { fastest = "4:10", slowest = 260 }
cadence = { low_spm = 170 }

[[steps.steps]]
kind = "recover"
duration = 120
pace = { fastest = "9:00", per = "mile" }

[[steps]]
kind = "cool_down"
"#;

    fn fields(text: &str) -> Vec<(String, String)> {
        match Plan::parse(text) {
            Err(PlanError::Fields(FieldErrors(errors))) => {
                errors.into_iter().map(|e| (e.field, e.reason)).collect()
            }
            other => panic!("expected field errors, not {other:?}"),
        }
    }

    #[test]
    fn a_plan_survives_json_and_toml_unchanged() {
        let plan = Plan::parse(TOML).unwrap();
        let json = serde_json::to_string_pretty(&plan).unwrap();
        assert_eq!(Plan::parse(&json).unwrap(), plan);
        let toml = toml::to_string(&plan).unwrap();
        assert_eq!(Plan::parse(&toml).unwrap(), plan);
    }

    #[test]
    fn each_wrong_value_is_named_by_its_path() {
        let text = r#"{"name":"  ","steps":[
            {"kind":"run","distance":"5 leagues"},
            {"kind":"run","duration":1},
            {"kind":"run","pace":{"fastest":"5:99","slowest":"0:30"}},
            {"kind":"repeats","times":0,"steps":[{"kind":"repeats"},{"kind":"run","times":2}]},
            {"kind":"run","heart_rate":{"zone":6}},
            {"kind":"run","cadence":{"low_spm":190,"high_spm":170}},
            {"kind":"run","heart_rate":{}}]}"#;
        let paths: Vec<_> = fields(text).into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            paths,
            [
                "name",
                "steps[0].distance",
                "steps[1].duration",
                "steps[2].pace.fastest",
                "steps[2].pace.slowest",
                "steps[3].times",
                "steps[3].steps[0].kind",
                "steps[3].steps[1].times",
                "steps[4].heart_rate.zone",
                "steps[5].cadence.low_spm",
                "steps[6].heart_rate",
            ]
        );
    }

    #[test]
    fn a_faster_end_that_is_slower_is_refused() {
        let text = r#"{"pace":{"fastest":"6:00","slowest":"5:00"}}"#;
        assert_eq!(
            fields(text),
            [(
                "pace.fastest".to_owned(),
                "must not be slower than the slowest".to_owned()
            )]
        );
    }

    #[test]
    fn an_empty_file_is_no_plan() {
        assert_eq!(fields("")[0].0, "steps");
        assert_eq!(fields("{}")[0].0, "steps");
    }

    #[test]
    fn an_unknown_field_is_refused_where_it_stands() {
        let toml = Plan::parse("name = \"x\"\n[[steps]]\nkind = \"run\"\nspeed = 3\n");
        let Err(PlanError::Syntax {
            line,
            column,
            reason,
        }) = toml
        else {
            panic!("{toml:?}");
        };
        assert_eq!((line, column), (4, 1));
        assert!(reason.contains("unknown field `speed`"), "{reason}");

        let json = Plan::parse("{\"name\": \"ä\",\n \"speed\": 3}");
        let Err(PlanError::Syntax { line, reason, .. }) = json else {
            panic!("{json:?}");
        };
        assert_eq!(line, 2);
        assert!(reason.contains("unknown field `speed`"), "{reason}");
        assert!(!reason.contains("line"), "{reason}");
    }

    #[test]
    fn invisible_characters_in_a_name_are_refused() {
        let text = "{\"name\":\"Hill\\u202e\",\"pace\":{\"fastest\":300}}";
        assert_eq!(fields(text)[0].0, "name");
    }
}
