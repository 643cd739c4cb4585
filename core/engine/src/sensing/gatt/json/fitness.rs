use serde_json::{Value as Json, json};

use super::super::{FitnessMachineStatus, TreadmillData, TreadmillPace};
use super::{hundredths, tenths};

pub(super) fn treadmill(value: &TreadmillData) -> Json {
    let (seconds, tenths_of_km) = match value.pace {
        TreadmillPace::SecondsPer500M { now, average } => ((now, average), (None, None)),
        TreadmillPace::TenthsOfKmPerMin { now, average } => ((None, None), (now, average)),
        TreadmillPace::Unreadable => ((None, None), (None, None)),
    };
    json!({
        "more_data": value.more_data,
        "speed_km_per_h": value.speed_centi_km_per_h.map(hundredths),
        "average_speed_km_per_h": value.average_speed_centi_km_per_h.map(hundredths),
        "total_distance_m": value.total_distance_m,
        "inclination_percent": value.inclination_permille.map(tenths),
        "ramp_angle_deg": value.ramp_angle_decideg.map(tenths),
        "elevation_gain_m": value.elevation_gain_dm.map(tenths),
        "elevation_loss_m": value.elevation_loss_dm.map(tenths),
        "pace_s_per_500m": seconds.0,
        "average_pace_s_per_500m": seconds.1,
        "pace_km_per_min": tenths_of_km.0.map(tenths),
        "average_pace_km_per_min": tenths_of_km.1.map(tenths),
        "pace_unreadable": value.pace == TreadmillPace::Unreadable,
        "energy_kcal": value.energy_kcal,
        "energy_kcal_per_h": value.energy_kcal_per_h,
        "energy_kcal_per_min": value.energy_kcal_per_min,
        "heart_rate_bpm": value.heart_rate_bpm,
        "met": value.met_tenths.map(tenths),
        "elapsed_s": value.elapsed_s,
        "remaining_s": value.remaining_s,
        "force_n": value.force_n,
        "power_w": value.power_w,
    })
}

pub(super) fn machine_status(value: FitnessMachineStatus<'_>) -> Json {
    let (status, target) = match value {
        FitnessMachineStatus::Reset => ("reset", None),
        FitnessMachineStatus::StoppedByUser => ("stopped_by_user", None),
        FitnessMachineStatus::PausedByUser => ("paused_by_user", None),
        FitnessMachineStatus::StoppedBySafetyKey => ("stopped_by_safety_key", None),
        FitnessMachineStatus::Started => ("started", None),
        FitnessMachineStatus::TargetSpeed(speed) => (
            "target_speed_changed",
            Some(("target_speed_km_per_h", json!(hundredths(speed)))),
        ),
        FitnessMachineStatus::TargetInclination(inclination) => (
            "target_inclination_changed",
            Some(("target_inclination_percent", json!(tenths(inclination)))),
        ),
        FitnessMachineStatus::TargetHeartRate(bpm) => (
            "target_heart_rate_changed",
            Some(("target_heart_rate_bpm", json!(bpm))),
        ),
        FitnessMachineStatus::TargetEnergy(energy) => (
            "target_energy_changed",
            Some(("target_energy_kcal", json!(energy))),
        ),
        FitnessMachineStatus::TargetSteps(steps) => {
            ("target_steps_changed", Some(("target_steps", json!(steps))))
        }
        FitnessMachineStatus::TargetStrides(strides) => (
            "target_strides_changed",
            Some(("target_strides", json!(strides))),
        ),
        FitnessMachineStatus::TargetDistance(distance) => (
            "target_distance_changed",
            Some(("target_distance_m", json!(distance))),
        ),
        FitnessMachineStatus::TargetTime(seconds) => (
            "target_time_changed",
            Some(("target_time_s", json!(seconds))),
        ),
        FitnessMachineStatus::Other { op_code, parameter } => (
            "other",
            Some((
                "other",
                json!({ "op_code": op_code, "parameter": parameter }),
            )),
        ),
        FitnessMachineStatus::ControlLost => ("control_lost", None),
    };
    let mut json = json!({
        "status": status,
        "target_speed_km_per_h": null,
        "target_inclination_percent": null,
        "target_heart_rate_bpm": null,
        "target_energy_kcal": null,
        "target_steps": null,
        "target_strides": null,
        "target_distance_m": null,
        "target_time_s": null,
        "other": null,
    });
    if let Some((key, value)) = target {
        json[key] = value;
    }
    json
}
