//! Prints what the reader of `freshlegs-formats` makes of each file named, one JSON object a
//! line. The independent comparison in `tests/python/compare_import.py` reads it.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write};

use freshlegs_formats::{Activity, ReadError, Salvage, Session, read};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    for path in env::args_os().skip(1) {
        let bytes = fs::read(&path)?;
        let mut line = match read(&bytes, Salvage::No) {
            Ok(activity) => described(&activity),
            Err(error) => refused(&error),
        };
        line["file"] = path.to_string_lossy().into();
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn refused(error: &ReadError) -> Value {
    let kind = match error {
        ReadError::NotRecognised => "not_recognised",
        ReadError::Broken { .. } => "broken",
        ReadError::NoRecords { .. } => "no_records",
    };
    json!({ "refused": kind, "reason": error.to_string() })
}

fn described(activity: &Activity) -> Value {
    let faults: Vec<Value> = activity
        .faults
        .iter()
        .map(|fault| json!({ "offset": fault.offset, "reason": fault.reason }))
        .collect();
    json!({
        "format": activity.format.to_string(),
        "manufacturer": activity.device.manufacturer,
        "product": activity.device.product,
        "longest_run": activity.longest_run(),
        "faults": faults,
        "sessions": activity.sessions.iter().map(session).collect::<Vec<_>>(),
    })
}

fn session(session: &Session) -> Value {
    let records = &session.records;
    let heart_rates = records.iter().filter_map(|it| it.heart_rate_bpm);
    let rr_ms = session.beats.iter().flat_map(|batch| &batch.rr_ms);
    let altitudes_m = records.iter().filter_map(|it| it.altitude_m);
    json!({
        "sport": format!("{:?}", session.sport),
        "indoor": session.indoor,
        "start": session.start,
        "utc_offset_s": session.utc_offset_s,
        "distance_m": session.totals.distance_m,
        "timer_s": session.totals.timer_s,
        "elapsed_s": session.totals.elapsed_s,
        "ascent_m": session.totals.ascent_m,
        "records": records.len(),
        "first_at": records.first().map(|it| it.at),
        "last_at": records.last().map(|it| it.at),
        "last_distance_m": records.iter().rev().find_map(|it| it.distance_m),
        "heart_rate_sum": heart_rates.map(u64::from).sum::<u64>(),
        "cadence_sum": total(records.iter().filter_map(|it| it.cadence_spm)),
        "power_count": records.iter().filter(|it| it.power_w.is_some()).count(),
        "altitude_sum": total(altitudes_m),
        "laps": session.laps.len(),
        "timer_events": session.timer.len(),
        "rr_count": rr_ms.clone().count(),
        "rr_sum_ms": total(rr_ms.copied()),
        "developer": developer_fields(session),
    })
}

/// Number and sum of the values of each developer field, by name.
fn developer_fields(session: &Session) -> Value {
    let mut fields: BTreeMap<&str, (u64, f64)> = BTreeMap::new();
    for (name, value) in session.records.iter().flat_map(|it| &it.developer) {
        let (count, sum) = fields.entry(name).or_default();
        *count += 1;
        *sum += value;
    }
    json!(fields)
}

/// A sum that is plain zero over nothing, where the standard library's is minus zero.
fn total(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, |sum, value| sum + value)
}
