//! Fields given on the command line: `leg_heaviness=7`, `soreness=[{"part":"calf", …}]`.

use freshlegs::Draft;
use serde_json::Value;

use crate::exit::{Code, Failure};

/// Fields in which a number is a word like any other: `note=12`.
const TEXTS: [&str; 4] = ["note", "name", "shoes", "run"];

/// Sets fields of an object; an empty value takes a field out. What is no JSON is text.
pub(crate) fn apply(object: &mut Value, fields: &[String]) -> Result<(), Failure> {
    for field in fields {
        let (name, value) = field
            .split_once('=')
            .ok_or_else(|| refused(format!("read {field}: it must look like field=value")))?;
        let Some(object) = object.as_object_mut() else {
            return Err(refused("set a field of what has none".to_owned()));
        };
        let name = name.replace('-', "_");
        if value.is_empty() {
            object.remove(&name);
        } else {
            let value = match serde_json::from_str(value) {
                Ok(value) if !TEXTS.contains(&name.as_str()) => value,
                _ => Value::from(value),
            };
            object.insert(name, value);
        }
    }
    Ok(())
}

/// The entry that an object says; fields that no entry of its kind has are refused.
pub(crate) fn draft_of(value: &Value) -> Result<Draft, Failure> {
    let draft: Draft = serde_json::from_value(value.clone())
        .map_err(|error| refused(format!("read the entry: {error}")))?;
    let known = serde_json::to_value(&draft).unwrap_or_default();
    let unknown = value.as_object().and_then(|fields| {
        let mut names = fields.keys();
        names
            .find(|name| known.get(name.as_str()).is_none())
            .cloned()
    });
    match unknown {
        Some(name) => Err(refused(format!(
            "read the entry: {} has no field {name}",
            draft.kind()
        ))),
        None => Ok(draft),
    }
}

fn refused(what: String) -> Failure {
    Failure::new(Code::BadInput, what)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(fields: &[&str]) -> Vec<String> {
        fields.iter().map(|&field| field.to_owned()).collect()
    }

    #[test]
    fn fields_become_values_and_text_where_they_are_none() {
        let mut object = json!({"kind": "run_card", "rpe": 3.0});
        let given = fields(&["leg-heaviness=7", "note=12", "shoes=true", "rpe="]);
        apply(&mut object, &given).unwrap();
        assert_eq!(
            object,
            json!({"kind": "run_card", "leg_heaviness": 7, "note": "12", "shoes": "true"})
        );
        assert!(matches!(draft_of(&object), Ok(Draft::RunCard(_))));
    }

    #[test]
    fn a_field_that_no_entry_has_is_refused_by_name() {
        let error = draft_of(&json!({"kind": "check_in", "heavyness": 7})).unwrap_err();
        assert_eq!(
            error.what,
            "read the entry: check_in has no field heavyness"
        );
        assert!(apply(&mut json!({}), &fields(&["rpe"])).is_err());
    }
}
