use std::collections::BTreeMap;
use std::io;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use serde_json::Value;

/// Columns that say what a row is come first; the others follow by their names.
const FIRST: [&str; 4] = ["id", "date", "kind", "at"];

/// The name of a table's file: letters, digits and dashes, so that it is one on every system.
pub(super) fn file_name(kind: &str) -> String {
    let plain: String = kind
        .chars()
        .map(|it| {
            let usable = it.is_ascii_alphanumeric() || it == '_';
            if usable { it.to_ascii_lowercase() } else { '-' }
        })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|it| !it.is_empty()).collect();
    let name = if words.is_empty() {
        "table".to_owned()
    } else {
        words.join("-")
    };
    format!("{name}.csv")
}

/// A row an item, and a column each thing that any of them has.
pub(super) fn csv(items: &[Value]) -> io::Result<Vec<u8>> {
    let rows: Vec<BTreeMap<String, String>> = items.iter().map(row).collect();
    let mut columns: Vec<&str> = rows
        .iter()
        .flat_map(|it| it.keys().map(String::as_str))
        .collect();
    let place = |name: &str| {
        FIRST
            .iter()
            .position(|it| *it == name)
            .unwrap_or(FIRST.len())
    };
    columns.sort_unstable_by(|one, other| (place(one), one).cmp(&(place(other), other)));
    columns.dedup();
    if columns.is_empty() && !rows.is_empty() {
        columns.push("value");
    }
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    if !columns.is_empty() {
        writer.write_record(columns.iter().map(|it| guarded(it)))?;
    }
    for row in &rows {
        writer.write_record(
            columns
                .iter()
                .map(|it| row.get(*it).map_or("", String::as_str)),
        )?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

fn row(item: &Value) -> BTreeMap<String, String> {
    let mut cells = BTreeMap::new();
    flatten("", item, &mut cells);
    cells
}

fn flatten(name: &str, value: &Value, cells: &mut BTreeMap<String, String>) {
    let cell = match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                let nested = if name.is_empty() {
                    field.clone()
                } else {
                    format!("{name}.{field}")
                };
                flatten(&nested, value, cells);
            }
            return;
        }
        Value::Null => String::new(),
        Value::String(text) => guarded(text),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) => value.to_string(),
    };
    let name = if name.is_empty() { "value" } else { name };
    cells.insert(name.to_owned(), cell);
}

/// A text that no spreadsheet takes for a formula (OWASP, CSV injection).
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
