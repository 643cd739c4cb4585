use super::*;
use crate::sensing::gatt::{TreadmillData, TreadmillPace};

fn cadence(run: &Run) -> Option<f64> {
    run.view.cadence_spm.value
}

#[test]
pub(super) fn cadence_unit_is_found_out() {
    for (raw, factor) in [(82, CadenceFactor::Strides), (164, CadenceFactor::Steps)] {
        let mut run = Run::with("Pod");
        run.step(3, raw, 3.0);
        assert_eq!(cadence(&run), Some(164.0));
        run.step(60, raw, 3.0);
        assert_eq!(run.factors, [factor]);
    }
}

#[test]
pub(super) fn counts_steps_until_it_proves_otherwise() {
    // 118 at a jog is neither clearly steps nor clearly strides.
    let mut run = Run::with("Pod");
    run.step(10, 118, 2.2);
    assert_eq!(cadence(&run), None);
    let mut run = Run::with("TICKR X 1A2B");
    run.step(10, 118, 2.2);
    assert_eq!(cadence(&run), Some(118.0));
    run.step(29, 82, 2.2);
    assert_eq!(run.factors, []);
    run.step(10, 82, 2.2);
    assert_eq!(run.factors, [CadenceFactor::Strides]);
    assert_eq!(cadence(&run), Some(164.0));
    // What an earlier run has learnt of the very sensor weighs more than what its kind does.
    let mut run = Run::new(RunKind::Easy);
    let info = SensorInfo {
        name: "TICKR X 1A2B".to_owned(),
        cadence_factor: Some(CadenceFactor::Strides),
        ..SensorInfo::default()
    };
    run.feed(&Input::SensorJoined {
        sensor: SENSOR,
        info,
    });
    run.step(10, 58, 2.2);
    assert_eq!(cadence(&run), Some(116.0));
}

#[test]
pub(super) fn counts_strides_where_nothing_else_decides() {
    let mut run = Run::with("Pod");
    run.step(10, 58, 2.2);
    assert_eq!(cadence(&run), None);
    let mut run = Run::with("Zwift RunPod");
    run.step(10, 58, 2.2);
    assert_eq!(cadence(&run), Some(116.0));
}

#[test]
pub(super) fn cadence_flips_are_folded_back() {
    let mut run = Run::with("Pod");
    for raw in [82, 41, 82, 164] {
        for _ in 0..25 {
            run.step(1, raw, 3.0);
            assert_eq!(cadence(&run), Some(164.0));
        }
    }
}

#[test]
pub(super) fn power_for_cadence_is_said_once_and_not_shown() {
    let mut run = Run::with("Stryd");
    for _ in 0..120 {
        run.step(1, 251, 3.0);
        assert_eq!(cadence(&run), None);
    }
    assert_eq!(run.kinds(), [CueKind::CadenceImplausible]);
    assert_eq!(run.factors, []);
}

#[test]
pub(super) fn counter_restarts_cost_no_distance() {
    let mut run = Run::with("Pod");
    for second in 0..=120_u32 {
        let value = Value::Rsc(RscMeasurement {
            speed_256: 3 * 256,
            cadence_per_min: 82,
            total_distance_dm: Some(if second < 60 {
                700_000 + second * 30
            } else {
                (second - 60) * 30
            }),
            ..RscMeasurement::default()
        });
        let before = run.view.distance_m;
        run.send(SENSOR, Characteristic::RscMeasurement, &value);
        run.tick();
        assert!(run.view.distance_m >= before);
    }
    let metres = run.view.distance_m;
    assert!((metres - 360.0).abs() < 3.1, "{metres}");
}

#[test]
pub(super) fn pace_width_is_found_by_the_length() {
    let one_byte = TreadmillPace::TenthsOfKmPerMin {
        now: Some(2),
        average: Some(2),
    };
    let two_bytes = TreadmillPace::SecondsPer500M {
        now: Some(150),
        average: Some(150),
    };
    for pace in [one_byte, two_bytes] {
        let mut run = Run::new(RunKind::Treadmill);
        run.join(SENSOR, "Belt", 0);
        for second in 0..=60_u32 {
            // The pulse of the handles comes behind the pace: a wrong width would shift it.
            let value = Value::Treadmill(TreadmillData {
                speed_centi_km_per_h: Some(1_200),
                total_distance_m: Some(second * 10 / 3),
                pace,
                heart_rate_bpm: Some(155),
                ..TreadmillData::default()
            });
            run.send(SENSOR, Characteristic::TreadmillData, &value);
            run.tick();
        }
        assert_eq!(run.view.heart_rate_bpm.value, Some(155.0), "{pace:?}");
        let metres = run.view.distance_m;
        assert!((metres - 200.0).abs() < 4.5, "{metres}");
    }
}
