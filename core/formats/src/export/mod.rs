//! Everything the runner has, in formats that any other program reads: one JSON document, which
//! can be read back, and a CSV table of each kind, for spreadsheets.

mod table;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// What the document says it is.
const FORMAT: &str = "freshlegs-export";
/// Goes up when an older reader could not make sense of the document.
const VERSION: u32 = 1;

/// Everything that is exported, and read back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Export {
    /// The version of the program that wrote it.
    pub app_version: String,
    /// The items of each kind, in their order.
    pub tables: BTreeMap<String, Vec<Value>>,
}

/// Why an export could not be read.
#[derive(Debug, Error)]
pub enum ExportError {
    /// It is no JSON, or is cut short.
    #[error("read the export at line {line}, column {column}: {reason}")]
    Broken {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What is wrong, as a lower-case fragment.
        reason: String,
    },
    /// It is JSON of something else.
    #[error("recognise an export of Fresh Legs")]
    NotAnExport,
    /// The program that wrote it is newer, and said it in a way that this one cannot read.
    #[error("read the export: its version is {version}, and this program reads up to {supported}")]
    Newer {
        /// The version of the document.
        version: u32,
        /// The newest that can be read.
        supported: u32,
    },
}

/// The document.
#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u32,
    app_version: &'a str,
    tables: &'a BTreeMap<String, Vec<Value>>,
}

/// The same, read back.
#[derive(Deserialize)]
struct Read {
    format: String,
    version: u32,
    app_version: String,
    #[serde(default)]
    tables: BTreeMap<String, Vec<Value>>,
}

impl Export {
    /// Writes the document, indented, for people look into such files.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write_json(&self, mut out: impl Write) -> io::Result<()> {
        let document = Written {
            format: FORMAT,
            version: VERSION,
            app_version: &self.app_version,
            tables: &self.tables,
        };
        serde_json::to_writer_pretty(&mut out, &document)?;
        out.write_all(b"\n")
    }

    /// Reads a document back: what [`write_json`](Self::write_json) wrote gives an equal export.
    ///
    /// # Errors
    /// [`ExportError`] says whether it is broken, something else or too new.
    pub fn read_json(bytes: &[u8]) -> Result<Self, ExportError> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        // What it is comes before whether all of it can be read.
        let value: Value = serde_json::from_slice(bytes).map_err(|error| broken(&error))?;
        if value["format"] != FORMAT {
            return Err(ExportError::NotAnExport);
        }
        let version = value["version"].as_u64().unwrap_or(0);
        if version > u64::from(VERSION) {
            return Err(ExportError::Newer {
                version: u32::try_from(version).unwrap_or(u32::MAX),
                supported: VERSION,
            });
        }
        let read: Read = serde_json::from_value(value).map_err(|error| broken(&error))?;
        debug_assert!(read.format == FORMAT && u64::from(read.version) == version);
        Ok(Self {
            app_version: read.app_version,
            tables: read.tables,
        })
    }

    /// Hands over a table of each kind as a file: its name, and its content as CSV (RFC 4180).
    ///
    /// What is nested becomes columns of its own (`training.rpe`), what is a list becomes JSON in
    /// one cell. A text that a spreadsheet would run as a formula gets an apostrophe in front,
    /// which is how spreadsheets themselves mark text.
    ///
    /// # Errors
    /// What `save` says.
    pub fn write_csv(&self, mut save: impl FnMut(&str, &[u8]) -> io::Result<()>) -> io::Result<()> {
        for (kind, items) in &self.tables {
            save(&table::file_name(kind), &table::csv(items)?)?;
        }
        Ok(())
    }
}

fn broken(error: &serde_json::Error) -> ExportError {
    let reason = error.to_string();
    // The place is said apart.
    let reason = reason
        .split(" at line ")
        .next()
        .unwrap_or_default()
        .to_owned();
    ExportError::Broken {
        line: error.line(),
        column: error.column(),
        reason,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn export() -> Export {
        let entries = vec![
            json!({ "id": "b", "date": "2026-11-01", "note": "=1+1, \"so\"\nso", "sleep": { "h": 7.5 } }),
            json!({ "id": "a", "date": "2026-11-02", "places": ["calf", "shin"], "sleep": { "quality": 4 } }),
            json!({ "id": "c", "date": "2026-11-03", "delta": -3, "ill": true, "note": null }),
        ];
        Export {
            app_version: "0.2.0".to_owned(),
            tables: BTreeMap::from([
                ("entry".to_owned(), entries),
                ("Shoes & more/../x".to_owned(), vec![json!(3), json!("+3")]),
                ("run".to_owned(), vec![]),
            ]),
        }
    }

    fn written(export: &Export) -> Vec<u8> {
        let mut document = Vec::new();
        export.write_json(&mut document).unwrap();
        document
    }

    #[test]
    fn the_document_is_read_back_as_it_was() {
        assert_eq!(Export::read_json(&written(&export())).unwrap(), export());
    }

    #[test]
    fn every_kind_is_a_table_of_its_own() {
        let mut files = Vec::new();
        let save = |name: &str, content: &[u8]| {
            files.push((
                name.to_owned(),
                String::from_utf8(content.to_vec()).unwrap(),
            ));
            Ok(())
        };
        export().write_csv(save).unwrap();
        let expected = [
            ("shoes-more-x.csv", "value\r\n3\r\n'+3\r\n"),
            (
                "entry.csv",
                "id,date,delta,ill,note,places,sleep.h,sleep.quality\r\n\
                 b,2026-11-01,,,\"'=1+1, \"\"so\"\"\nso\",,7.5,\r\n\
                 a,2026-11-02,,,,\"[\"\"calf\"\",\"\"shin\"\"]\",,4\r\n\
                 c,2026-11-03,-3,true,,,,\r\n",
            ),
            ("run.csv", ""),
        ];
        assert_eq!(
            files,
            expected.map(|(name, text)| (name.to_owned(), text.to_owned()))
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        let document = written(&export());
        let cut = Export::read_json(&document[..document.len() / 2]).unwrap_err();
        assert!(
            matches!(cut, ExportError::Broken { line: 2.., .. }),
            "{cut}"
        );
        let other = Export::read_json(b"{\"format\":\"x\"}").unwrap_err();
        assert_eq!(other.to_string(), "recognise an export of Fresh Legs");
        let newer = br#"{"format":"freshlegs-export","version":2,"tables":7}"#;
        let newer = Export::read_json(newer).unwrap_err();
        assert!(
            matches!(newer, ExportError::Newer { version: 2, .. }),
            "{newer}"
        );
        let odd = br#"{"format":"freshlegs-export","version":1,"app_version":"1","tables":7}"#;
        assert!(matches!(
            Export::read_json(odd),
            Err(ExportError::Broken { .. })
        ));
    }

    #[test]
    fn what_the_disk_says_is_passed_on() {
        let full = export().write_csv(|_, _| Err(io::ErrorKind::StorageFull.into()));
        assert_eq!(full.unwrap_err().kind(), io::ErrorKind::StorageFull);
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,30}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(".{0,8}", inner, 0..5)
                    .prop_map(|it| Value::Object(it.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_export_is_read_back_as_it_was_and_can_be_tabled(
            tables in prop::collection::btree_map(".{0,12}", prop::collection::vec(values(), 0..6), 0..4)
        ) {
            let export = Export { app_version: "0.2.0".to_owned(), tables };
            prop_assert_eq!(&Export::read_json(&written(&export)).unwrap(), &export);
            let mut rows = 0;
            export.write_csv(|_, content| {
                let mut reader = csv::Reader::from_reader(content);
                rows += reader.records().map(Result::unwrap).count();
                Ok(())
            }).unwrap();
            prop_assert_eq!(rows, export.tables.values().map(Vec::len).sum::<usize>());
        }

        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = Export::read_json(&bytes);
        }
    }
}
