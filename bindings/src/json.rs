//! The JSON lines of a run: written here for every language, so that they compare to the byte.

use freshlegs_engine::Summary;
use freshlegs_engine::coaching::CueKind;
use freshlegs_engine::view::CueView;
use serde::Serialize;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Line<'a> {
    Cue { kind: CueKind, text: &'a str },
    Summary(SummaryLine),
}

#[derive(Serialize)]
struct CueLine<'a> {
    at_s: f64,
    #[serde(flatten)]
    line: Line<'a>,
}

#[derive(Serialize)]
struct SummaryLine {
    distance_m: f64,
    moving_s: f64,
    elapsed_s: f64,
    heart_rate_avg_bpm: Option<f64>,
    heart_rate_max_bpm: Option<u16>,
    cadence_avg_spm: Option<f64>,
    pace_avg_s_per_km: Option<f64>,
    ascent_m: Option<f64>,
    cues: u32,
}

/// The line of a cue: `{"at_s":…,"type":"cue","kind":…,"text":…}`, time to the millisecond.
#[uniffi::export]
pub fn cue_json_line(cue: CueView) -> String {
    line(&CueLine {
        at_s: rounded(cue.at_s, 1e3),
        line: Line::Cue {
            kind: cue.kind,
            text: &cue.text,
        },
    })
}

/// The last line of a run: `{"type":"summary","distance_m":…, …}`, with what is not known as null,
/// distances and times to a tenth, means to a tenth.
#[uniffi::export]
pub fn summary_json_line(summary: Summary) -> String {
    let tenth = |value: Option<f64>| value.map(|value| rounded(value, 10.0));
    line(&Line::Summary(SummaryLine {
        distance_m: rounded(summary.distance_m, 10.0),
        moving_s: rounded(summary.moving_s, 10.0),
        elapsed_s: rounded(summary.elapsed_s, 10.0),
        heart_rate_avg_bpm: tenth(summary.heart_rate_avg_bpm),
        heart_rate_max_bpm: summary.heart_rate_max_bpm,
        cadence_avg_spm: tenth(summary.cadence_avg_spm),
        pace_avg_s_per_km: tenth(summary.pace_avg_s_per_km),
        ascent_m: tenth(summary.ascent_m),
        cues: summary.cues,
    }))
}

pub(crate) fn rounded(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts
}

pub(crate) fn line(value: &impl Serialize) -> String {
    // Neither map keys that are no strings nor a failing writer can occur here.
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::coaching::Priority;

    use super::*;

    #[test]
    fn a_cue_line_has_its_fields_in_order() {
        let cue = CueView {
            id: 1,
            kind: CueKind::Started,
            priority: Priority::Split,
            text: "Run started.".to_owned(),
            screen: "Started".to_owned(),
            earcon: CueKind::Started.earcon(),
            lead_in_ms: 0,
            vibration: CueKind::Started.vibration(),
            vibration_ms: Vec::new(),
            language: "en".to_owned(),
            at_s: 1.234_567,
            expires_at_s: 11.0,
            expected_speech_ms: 900,
        };
        assert_eq!(
            cue_json_line(cue),
            r#"{"at_s":1.235,"type":"cue","kind":"started","text":"Run started."}"#
        );
    }

    #[test]
    fn a_summary_line_says_null_for_what_is_not_known() {
        let summary = Summary {
            distance_m: 10_021.04,
            moving_s: 3_117.0,
            elapsed_s: 3_117.0,
            heart_rate_max_bpm: Some(171),
            ..Summary::default()
        };
        assert_eq!(
            summary_json_line(summary),
            "{\"type\":\"summary\",\"distance_m\":10021.0,\"moving_s\":3117.0,\
             \"elapsed_s\":3117.0,\"heart_rate_avg_bpm\":null,\"heart_rate_max_bpm\":171,\
             \"cadence_avg_spm\":null,\"pace_avg_s_per_km\":null,\"ascent_m\":null,\"cues\":0}"
        );
    }
}
