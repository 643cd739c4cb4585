use serde_json::{Value as Json, json};

use super::super::{
    Acceleration, PmdControl, PmdFrame, PmdMeasurement, PmdOperation, PmdSamples, PmdSetting,
    PmdSettings, Ppi,
};
use super::{contact, features};

pub(super) fn control(value: &PmdControl<'_>) -> Json {
    let mut json = json!({
        "operation": match value {
            PmdControl::Features(_) => "features",
            PmdControl::ReadSettings(_) => PmdOperation::ReadSettings.label(),
            PmdControl::Start { .. } => PmdOperation::Start.label(),
            PmdControl::Stop(_) => PmdOperation::Stop.label(),
            PmdControl::Response(_) => "response",
        },
        "features": null,
        "measurement": null,
        "request": null,
        "status": null,
        "more": null,
        "settings": null,
    });
    match value {
        PmdControl::Features(set) => json["features"] = features(set.named()),
        PmdControl::ReadSettings(measurement) | PmdControl::Stop(measurement) => {
            json["measurement"] = json!(measurement.label());
        }
        PmdControl::Start {
            measurement,
            settings: chosen,
        } => {
            json["measurement"] = json!(measurement.label());
            json["settings"] = settings(chosen);
        }
        PmdControl::Response(response) => {
            json["measurement"] = json!(response.measurement.label());
            json["request"] = json!(response.operation.label());
            json["status"] = json!(response.status.label());
            json["more"] = json!(response.more);
            json["settings"] = settings(&response.settings);
        }
    }
    json
}

/// A list of values for each setting: several where they are offered, one where it is chosen.
fn settings(settings: &PmdSettings<'_>) -> Json {
    let mut json = json!({
        "sample_rate_hz": [],
        "resolution_bits": [],
        "range": [],
        "range_milli": [],
        "channels": [],
        "factor": [],
    });
    for setting in settings.iter() {
        let (key, value) = match setting {
            PmdSetting::SampleRateHz(value) => ("sample_rate_hz", json!(value)),
            PmdSetting::ResolutionBits(value) => ("resolution_bits", json!(value)),
            PmdSetting::Range(value) => ("range", json!(value)),
            PmdSetting::RangeMilli(value) => ("range_milli", json!(value)),
            PmdSetting::Channels(value) => ("channels", json!(value)),
            PmdSetting::Factor(value) => ("factor", short(value)),
        };
        if let Json::Array(values) = &mut json[key] {
            values.push(value);
        }
    }
    json
}

/// The shortest decimal that is this number: widened to 64 bits as it is, 0.1 would print as
/// 0.10000000149011612.
fn short(value: f32) -> Json {
    json!(value.to_string().parse::<f64>().ok())
}

pub(super) fn data(value: &PmdFrame<'_>) -> Json {
    let mut json = json!({
        "measurement": null,
        "timestamp_ns": value.timestamp_ns,
        "samples_uv": null,
        "samples_mg": null,
        "samples_ppi": null,
    });
    let (measurement, key, samples) = match &value.samples {
        PmdSamples::Ecg(samples) => (
            PmdMeasurement::Ecg,
            "samples_uv",
            samples
                .iter()
                .map(|sample| json!(sample.microvolts))
                .collect(),
        ),
        PmdSamples::Acceleration(samples) => (
            PmdMeasurement::Acceleration,
            "samples_mg",
            samples.iter().map(axes).collect(),
        ),
        PmdSamples::Ppi(samples) => (
            PmdMeasurement::Ppi,
            "samples_ppi",
            samples.iter().map(interval).collect(),
        ),
    };
    json["measurement"] = json!(measurement.label());
    json[key] = Json::Array(samples);
    json
}

fn axes(sample: Acceleration) -> Json {
    json!([sample.x_mg, sample.y_mg, sample.z_mg])
}

fn interval(sample: Ppi) -> Json {
    json!({
        "heart_rate_bpm": sample.heart_rate_bpm,
        "interval_ms": sample.interval_ms,
        "error_ms": sample.error_ms,
        "blocker": sample.blocker,
        "contact": contact(sample.contact),
    })
}
