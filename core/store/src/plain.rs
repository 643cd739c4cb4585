//! Archived things as plain JSON that other programs can read: nothing packed, no JSON within strings.

use freshlegs_engine::Summary;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::archive::{ArchiveItem, ArchivedRun};
use crate::error::{StoreError, unreadable};
use crate::pack::{self, Piece};
use crate::record::{RunHeader, StoredRun};

impl ArchiveItem {
    /// The name of its kind: "run", "entry", "kept", "sensor", "`cadence_factor`", "`red_flag`".
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Run(_) => "run",
            Self::Entry(_) => "entry",
            Self::Kept { .. } => "kept",
            Self::Sensor(_) => "sensor",
            Self::CadenceFactor { .. } => "cadence_factor",
            Self::RedFlag(_) => "red_flag",
        }
    }

    /// As plain JSON, to be read back by [`of_plain`](Self::of_plain).
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] when it cannot be read.
    pub fn plain(&self) -> Result<Value, StoreError> {
        Ok(match self {
            Self::Run(run) => value(&run.open()?)?,
            Self::Entry(entry) => opened(value(entry)?, &["body", "origin"])?,
            Self::Kept { name, value } => json!({"name": name, "value": parsed(value)?}),
            Self::Sensor(sensor) => opened(value(sensor)?, &["offers"])?,
            Self::CadenceFactor { identity, factor } => {
                json!({"identity": identity, "factor": parsed(factor)?})
            }
            Self::RedFlag(flag) => opened(value(flag)?, &["word", "answer"])?,
        })
    }

    /// Reads plain JSON of a kind; `None` for a kind that is unknown here.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] when it makes no sense.
    pub fn of_plain(kind: &str, plain: Value) -> Result<Option<Self>, StoreError> {
        let text = |value: &Value| value.to_string();
        Ok(Some(match kind {
            "run" => Self::Run(ArchivedRun::of_open(&read(plain)?)?),
            "entry" => Self::Entry(read(closed(plain, &["body", "origin"]))?),
            "kept" => Self::Kept {
                name: read(plain["name"].clone())?,
                value: text(&plain["value"]),
            },
            "sensor" => Self::Sensor(read(closed(plain, &["offers"]))?),
            "cadence_factor" => Self::CadenceFactor {
                identity: read(plain["identity"].clone())?,
                factor: text(&plain["factor"]),
            },
            "red_flag" => Self::RedFlag(read(closed(plain, &["word", "answer"]))?),
            _ => return Ok(None),
        }))
    }
}

impl ArchivedRun {
    fn open(&self) -> Result<StoredRun, StoreError> {
        let record = Piece::unpack(&pack::decompress(&self.record)?)?;
        Ok(StoredRun {
            header: RunHeader {
                id: self.id,
                setup: read(parsed(&self.setup)?)?,
                started_at_utc_ms: self.started_at_utc_ms,
                utc_offset_s: self.utc_offset_s,
                anchor: self.anchor.clone(),
                engine_version: self.engine_version.clone(),
                source: self.source.clone(),
            },
            summary: Some(read::<Summary>(parsed(&self.summary)?)?),
            record: record.into_record(),
        })
    }

    fn of_open(run: &StoredRun) -> Result<Self, StoreError> {
        let header = &run.header;
        let text = |value: Value| value.to_string();
        Ok(Self {
            id: header.id,
            started_at_utc_ms: header.started_at_utc_ms,
            utc_offset_s: header.utc_offset_s,
            anchor: header.anchor.clone(),
            engine_version: header.engine_version.clone(),
            kind: text(value(&header.setup.kind)?),
            setup: text(value(&header.setup)?),
            source: header.source.clone(),
            summary: text(value(&run.summary.unwrap_or_default())?),
            record: pack::compress(&Piece::from(&run.record).pack(), pack::FOR_GOOD)?,
        })
    }
}

fn value(thing: &impl serde::Serialize) -> Result<Value, StoreError> {
    serde_json::to_value(thing).map_err(|_| unreadable("archived thing"))
}

fn read<T: DeserializeOwned>(value: Value) -> Result<T, StoreError> {
    serde_json::from_value(value).map_err(|_| unreadable("plain thing"))
}

fn parsed(text: &str) -> Result<Value, StoreError> {
    serde_json::from_str(text).map_err(|_| unreadable("archived text"))
}

/// With these fields, which are JSON in strings, as JSON.
fn opened(mut object: Value, fields: &[&str]) -> Result<Value, StoreError> {
    for field in fields {
        if let Some(text) = object[*field].as_str() {
            object[*field] = parsed(text)?;
        }
    }
    Ok(object)
}

/// With these fields as strings of JSON again.
fn closed(mut object: Value, fields: &[&str]) -> Value {
    for field in fields {
        if !object[*field].is_null() {
            object[*field] = Value::String(object[*field].to_string());
        }
    }
    object
}
