//! Payloads that other projects recorded or test with, decoded here: each field must agree.

use std::fs;

use freshlegs_engine::sensing::gatt::{Characteristic, decode};
use freshlegs_tests::{data_folder, skip};
use serde_json::Value as Json;

/// Names in the file, names of [`Value::to_json`](freshlegs_engine::sensing::gatt::Value::to_json),
/// and whether the file rounds to three decimals.
const FIELDS: &[(&str, &str)] = &[
    ("hr_bpm", "heart_rate_bpm"),
    ("hr", "heart_rate_bpm"),
    ("energy_kJ", "energy_kj"),
    ("rr_1024", "rr_1024"),
    ("rr_ms", "rr_ms"),
    ("running", "running"),
    ("speed_mps", "speed_m_per_s"),
    ("cadence_raw", "cadence_per_min"),
    ("total_distance_m", "total_distance_m"),
    ("wheel_revs", "wheel_revolutions"),
    ("wheel_t_1024", "wheel_event_time_1024"),
    ("wheel_t_2048", "wheel_event_time_2048"),
    ("crank_revs", "crank_revolutions"),
    ("crank_t_1024", "crank_event_time_1024"),
    ("power_w", "power_w"),
    ("acc_torque_nm", "accumulated_torque_nm"),
    ("balance_pct", "pedal_power_balance_percent"),
    ("speed_kmh", "speed_km_per_h"),
    ("avg_speed_kmh", "average_speed_km_per_h"),
    ("distance_m", "total_distance_m"),
    ("incline_pct", "inclination_percent"),
    ("ramp_deg", "ramp_angle_deg"),
    ("gain_m", "elevation_gain_m"),
    ("loss_m", "elevation_loss_m"),
    ("pace", "pace_s_per_500m"),
    ("avg_pace", "average_pace_s_per_500m"),
    ("kcal", "energy_kcal"),
    ("kcal_h", "energy_kcal_per_h"),
    ("kcal_min", "energy_kcal_per_min"),
    ("met", "met"),
    ("elapsed_s", "elapsed_s"),
    ("remaining_s", "remaining_s"),
    ("force_n", "force_n"),
    ("ts_ns", "timestamp_ns"),
    ("uV", "samples_uv"),
    ("mG", "samples_mg"),
];

/// What the file says of the wire and not of the value: flags, raw numbers that another field
/// gives in its unit, bytes left over (always none), kind of frame.
const OF_THE_WIRE: &[&str] = &["flags", "speed_raw", "left", "type", "frame", "compressed"];

#[test]
fn every_recorded_payload_decodes_to_the_recorded_values() {
    let Some(data) = data_folder() else {
        skip!("no recordings beside the project");
    };
    let text = fs::read_to_string(data.join("ble_payloads/payloads.json")).unwrap();
    let entries: Vec<Json> = serde_json::from_str(&text).unwrap();
    assert!(!entries.is_empty());
    for entry in &entries {
        let characteristic = match entry["uuid"].as_str().unwrap() {
            "PMD data" => Characteristic::PmdData,
            number => Characteristic::parse(number).unwrap(),
        };
        let bytes = bytes(entry["hex"].as_str().unwrap()).unwrap();
        let decoded = decode(characteristic, &bytes).unwrap().to_json();
        for (name, value) in entry["decoded"].as_object().unwrap() {
            assert!(
                agrees(name, value, &decoded),
                "{name} of {entry} is {value}, decoded {decoded}"
            );
        }
    }
}

/// Whether `decoded` says the same as the field `name` of the file.
fn agrees(name: &str, value: &Json, decoded: &Json) -> bool {
    if OF_THE_WIRE.contains(&name) {
        return true;
    }
    match name {
        "contact" => {
            let contact = match decoded["contact"].as_str() {
                Some("detected") => Json::Bool(true),
                Some("not_detected") => Json::Bool(false),
                _ => Json::Null,
            };
            contact == *value
        }
        "stride_cm" => {
            decoded["stride_length_m"]
                .as_f64()
                .map(|m| (m * 100.0).round())
                == value.as_f64()
        }
        "ppi" => value.as_array().is_some_and(|intervals| {
            decoded["samples_ppi"]
                .as_array()
                .is_some_and(|ours| intervals.iter().map(interval).eq(ours.iter().cloned()))
        }),
        _ => FIELDS
            .iter()
            .find(|(theirs, _)| *theirs == name)
            .is_some_and(|(_, ours)| same(value, &decoded[ours])),
    }
}

/// A pulse interval of the file in our words.
fn interval(theirs: &Json) -> Json {
    let contact = match (
        theirs["contact_supported"].as_i64(),
        theirs["contact"].as_i64(),
    ) {
        (Some(1), Some(1)) => Json::from("detected"),
        (Some(1), _) => Json::from("not_detected"),
        _ => Json::Null,
    };
    serde_json::json!({
        "heart_rate_bpm": theirs["hr"],
        "interval_ms": theirs["ms"],
        "error_ms": theirs["err_ms"],
        "blocker": theirs["blocker"] == 1,
        "contact": contact,
    })
}

/// Equal, where the file has numbers of up to three decimals.
fn same(theirs: &Json, ours: &Json) -> bool {
    match (theirs, ours) {
        (Json::Number(theirs), Json::Number(ours)) => {
            let difference = theirs
                .as_f64()
                .zip(ours.as_f64())
                .map(|(a, b)| (a - b).abs());
            difference.is_some_and(|difference| difference <= 0.000_5)
        }
        (Json::Array(theirs), Json::Array(ours)) => {
            theirs.len() == ours.len() && theirs.iter().zip(ours).all(|(a, b)| same(a, b))
        }
        _ => theirs == ours,
    }
}

fn bytes(hex: &str) -> Result<Vec<u8>, std::num::ParseIntError> {
    hex.split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16))
        .collect()
}
