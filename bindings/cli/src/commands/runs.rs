use chrono::{DateTime, FixedOffset, Offset, Utc};
use freshlegs::{RunOrigin, RunRow, Summary};
use serde_json::{Value, json};

use crate::args::Units;
use crate::desk::{Desk, note};
use crate::exit::Failure;
use crate::words::{self, ABSENT};

/// Lists the stored runs, newest first.
pub(crate) fn runs(desk: &mut Desk) -> Result<(), Failure> {
    let companion = desk.open()?;
    let rows = companion.runs()?;
    if desk.json {
        return rows
            .iter()
            .try_for_each(|row| desk.out.json(&row_json(row)));
    }
    if rows.is_empty() {
        note("no run is stored yet; `freshlegs run` records one, `freshlegs import` takes some in");
        return Ok(());
    }
    let units = Units::from(companion.profile()?.units);
    rows.iter()
        .try_for_each(|row| desk.out.line(&row_line(row, units)))
}

/// One run on one line.
fn row_line(row: &RunRow, units: Units) -> String {
    let totals = row.summary.as_ref().map_or_else(
        || "unfinished".to_owned(),
        |summary| {
            format!(
                "{:>9}  {:>8}  {:>9}  {:>3} bpm",
                words::distance(summary.distance_m, units),
                words::duration(summary.moving_s),
                words::pace(summary.pace_avg_s_per_km, units),
                words::whole(summary.heart_rate_avg_bpm),
            )
        },
    );
    format!(
        "{}  {}  {totals}  {}{}",
        row.id,
        started(row).map_or_else(|| ABSENT.to_owned(), |at| at.format("%F %R").to_string()),
        kind_name(row),
        origin_note(&row.origin),
    )
}

/// What the JSON lines say of a run.
pub(super) fn row_json(row: &RunRow) -> Value {
    let (origin, format, file) = match &row.origin {
        RunOrigin::Live => ("live", None, None),
        RunOrigin::Replay => ("replay", None, None),
        RunOrigin::Simulated => ("simulated", None, None),
        RunOrigin::Imported { format, name } => ("imported", Some(format), Some(name)),
    };
    json!({
        "type": "run",
        "id": row.id,
        "started_at": started(row).map(|at| at.to_rfc3339()),
        "kind": row.kind,
        "origin": origin,
        "file_format": format,
        "file_name": file,
        "summary": row.summary.map(summary_json),
    })
}

/// The totals as the library words them for every language, as part of a larger object.
pub(super) fn summary_json(summary: Summary) -> Value {
    let mut value: Value =
        serde_json::from_str(&freshlegs::summary_json_line(summary)).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        object.remove("type");
    }
    value
}

/// When a run began, by the clocks of where it was run.
pub(super) fn started(row: &RunRow) -> Option<DateTime<FixedOffset>> {
    let offset = FixedOffset::east_opt(row.utc_offset_s).unwrap_or_else(|| Utc.fix());
    Some(DateTime::from_timestamp_millis(row.started_at_utc_ms)?.with_timezone(&offset))
}

/// What sort of run it was, in words.
pub(super) fn kind_name(row: &RunRow) -> String {
    json!(row.kind)
        .as_str()
        .unwrap_or_default()
        .replace('_', " ")
}

fn origin_note(origin: &RunOrigin) -> String {
    match origin {
        RunOrigin::Live => String::new(),
        RunOrigin::Replay => ", replayed".to_owned(),
        RunOrigin::Simulated => ", simulated".to_owned(),
        RunOrigin::Imported { name, .. } => format!(", from {}", words::harmless(name)),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use freshlegs::RunKind;

    use super::*;

    pub(in crate::commands) fn row(id: &str) -> RunRow {
        RunRow {
            id: id.to_owned(),
            started_at_utc_ms: 1_371_283_200_000,
            utc_offset_s: 7_200,
            kind: RunKind::WithFriends,
            origin: RunOrigin::Imported {
                format: "tcx".to_owned(),
                name: "june\u{1b}[2J.tcx".to_owned(),
            },
            summary: Some(Summary {
                distance_m: 10_021.0,
                moving_s: 3_117.0,
                pace_avg_s_per_km: Some(311.0),
                ..Summary::default()
            }),
        }
    }

    #[test]
    fn a_run_is_listed_by_the_clocks_of_where_it_was_run() {
        assert_eq!(
            row_line(&row("0197"), Units::Metric),
            "0197  2013-06-15 10:00   10.02 km     51:57   5:11 /km    – bpm  \
             with friends, from june[2J.tcx"
        );
    }

    #[test]
    fn an_unfinished_run_has_no_totals() {
        let row = RunRow {
            summary: None,
            origin: RunOrigin::Live,
            ..row("0197")
        };
        assert!(row_line(&row, Units::Metric).ends_with("unfinished  with friends"));
        assert_eq!(row_json(&row)["summary"], Value::Null);
    }

    #[test]
    fn the_json_of_a_run_nests_its_totals() {
        let value = row_json(&row("0197"));
        assert_eq!(value["started_at"], "2013-06-15T10:00:00+02:00");
        assert_eq!(value["summary"]["distance_m"], 10_021.0);
        assert_eq!(value["kind"], "with_friends");
    }
}
