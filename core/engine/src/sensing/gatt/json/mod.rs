//! Values as JSON: what `freshlegs decode` prints.
//!
//! Every key is always there; what a packet does not say is `null`. A name ends in its unit.
//! Fractions are made by dividing whole numbers: that rounds once, so that they print as short as
//! they are.

mod fitness;
mod polar;

use serde_json::{Value as Json, json};

use super::{
    Contact, CrankRevolutions, CyclingPowerFeature, CyclingPowerMeasurement, Extremes,
    HeartRateMeasurement, RscMeasurement, ScControlPoint, SensorLocation, Value, WheelRevolutions,
};

impl Value<'_> {
    /// One JSON object with a key for each field, the unit in its name; `null` is absent.
    pub fn to_json(&self) -> Json {
        match self {
            Self::HeartRate(value) => heart_rate(value),
            Self::BodySensorLocation(value) => json!({ "location": value.label() }),
            Self::Rsc(value) => running(value),
            Self::RscFeature(value) => features(value.named()),
            Self::SensorLocation(value) => json!({ "location": value.label() }),
            Self::ScControlPoint(value) => control_point(value),
            Self::Csc(value) => revolutions(value.wheel, "wheel_event_time_1024", value.crank),
            Self::CscFeature(value) => features(value.named()),
            Self::CyclingPower(value) => power(value),
            Self::CyclingPowerFeature(value) => power_feature(*value),
            Self::Treadmill(value) => fitness::treadmill(value),
            Self::FitnessMachineFeature(value) => json!({
                "machine": features(value.machine.named()),
                "targets": features(value.targets.named()),
            }),
            Self::TrainingStatus(value) => json!({
                "phase": value.phase.label(),
                "text": value.text,
                "extended": value.extended,
            }),
            Self::FitnessMachineStatus(value) => fitness::machine_status(*value),
            Self::Battery(percent) => json!({ "battery_percent": percent }),
            Self::DeviceInformation(text) => json!({ "value": text }),
            Self::PmdControl(value) => polar::control(value),
            Self::PmdData(value) => polar::data(value),
        }
    }
}

fn heart_rate(value: &HeartRateMeasurement<'_>) -> Json {
    json!({
        "heart_rate_bpm": value.heart_rate_bpm,
        "contact": contact(value.contact),
        "energy_kj": value.energy_kj,
        "rr_1024": value.rr.iter().collect::<Vec<_>>(),
        "rr_ms": value.rr_ms().collect::<Vec<_>>(),
        "rr_dropped_bytes": value.rr.dropped_bytes(),
    })
}

fn running(value: &RscMeasurement) -> Json {
    json!({
        "speed_m_per_s": value.speed_m_per_s(),
        "cadence_per_min": value.cadence_per_min,
        "stride_length_m": value.stride_length_cm.map(hundredths),
        "total_distance_m": value.total_distance_dm.map(tenths),
        "running": value.running,
    })
}

fn control_point(value: &ScControlPoint<'_>) -> Json {
    let mut json = json!({
        "operation": match value {
            ScControlPoint::SetCumulativeValue(_) => "set_cumulative_value",
            ScControlPoint::StartCalibration => "start_calibration",
            ScControlPoint::UpdateLocation(_) => "update_location",
            ScControlPoint::RequestSupportedLocations => "request_supported_locations",
            ScControlPoint::Response(_) => "response",
        },
        "cumulative_value": null,
        "location": null,
        "request": null,
        "result": null,
        "supported_locations": null,
    });
    match value {
        ScControlPoint::SetCumulativeValue(value) => json["cumulative_value"] = json!(value),
        ScControlPoint::UpdateLocation(location) => json["location"] = json!(location.label()),
        ScControlPoint::Response(response) => {
            let locations = response.supported_locations().map(SensorLocation::label);
            json["request"] = json!(response.request);
            json["result"] = json!(response.result.label());
            json["supported_locations"] = json!(locations.collect::<Vec<_>>());
        }
        ScControlPoint::StartCalibration | ScControlPoint::RequestSupportedLocations => {}
    }
    json
}

fn revolutions(
    wheel: Option<WheelRevolutions>,
    wheel_time: &str,
    crank: Option<CrankRevolutions>,
) -> Json {
    json!({
        "wheel_revolutions": wheel.map(|wheel| wheel.count),
        wheel_time: wheel.map(|wheel| wheel.event_time),
        "crank_revolutions": crank.map(|crank| crank.count),
        "crank_event_time_1024": crank.map(|crank| crank.event_time_1024),
    })
}

fn power(value: &CyclingPowerMeasurement) -> Json {
    let torque = |raw: i16| f64::from(raw) / 32.0;
    let force = value.extreme_force_n;
    let extreme_torque = value.extreme_torque_32;
    let angles = value.extreme_angles;
    let mut json = revolutions(value.wheel, "wheel_event_time_2048", value.crank);
    for (key, field) in [
        ("power_w", json!(value.power_w)),
        (
            "pedal_power_balance_percent",
            json!(value.balance.map(|b| f64::from(b.half_percent) / 2.0)),
        ),
        (
            "pedal_power_balance_from_left",
            json!(value.balance.map(|balance| balance.from_left)),
        ),
        (
            "accumulated_torque_nm",
            json!(value.torque.map(|t| f64::from(t.torque_32) / 32.0)),
        ),
        (
            "accumulated_torque_from_crank",
            json!(value.torque.map(|torque| torque.from_crank)),
        ),
        ("max_force_n", json!(force.map(|force| force.max))),
        ("min_force_n", json!(force.map(|force| force.min))),
        (
            "max_torque_nm",
            json!(extreme_torque.map(|Extremes { max, .. }| torque(max))),
        ),
        (
            "min_torque_nm",
            json!(extreme_torque.map(|Extremes { min, .. }| torque(min))),
        ),
        ("max_angle_deg", json!(angles.map(|angles| angles.max_deg))),
        ("min_angle_deg", json!(angles.map(|angles| angles.min_deg))),
        ("top_dead_spot_deg", json!(value.top_dead_spot_deg)),
        ("bottom_dead_spot_deg", json!(value.bottom_dead_spot_deg)),
        ("energy_kj", json!(value.energy_kj)),
        ("offset_compensation", json!(value.offset_compensation)),
    ] {
        json[key] = field;
    }
    json
}

fn power_feature(value: CyclingPowerFeature) -> Json {
    let mut json = features(value.named());
    json["distributed_system"] = json!(value.distributed_system());
    json
}

fn features(named: impl Iterator<Item = (&'static str, bool)>) -> Json {
    named
        .map(|(name, set)| (name.to_owned(), Json::Bool(set)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

const fn contact(contact: Contact) -> Option<&'static str> {
    match contact {
        Contact::Unknown => None,
        Contact::Detected => Some("detected"),
        Contact::NotDetected => Some("not_detected"),
    }
}

fn tenths(value: impl Into<f64>) -> f64 {
    value.into() / 10.0
}

fn hundredths(value: impl Into<f64>) -> f64 {
    value.into() / 100.0
}

#[cfg(test)]
mod tests;
