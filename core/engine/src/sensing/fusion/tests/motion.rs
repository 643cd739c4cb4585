use super::{POD, Rig, rsc};
use crate::input::SensorId;
use crate::run::{CadenceFactor, RunKind};
use crate::sensing::gatt::{CyclingPowerMeasurement, RscMeasurement, TreadmillData, Value};
use crate::sensing::{Motion, Notice, Quality, Source};
use crate::time::Moment;
use crate::units::{Grade, StepsPerMinute, Watts};

const BELT: SensorId = SensorId(7);

#[test]
fn a_run_that_nothing_measures_is_timed() {
    let mut rig = Rig::new(RunKind::Easy, true);
    for second in 0..=600 {
        rig.tick(second);
    }
    rig.fusion.returned(Moment::from_secs(1_200));
    assert!((rig.moving_s() - 1_200.0).abs() < 1e-9);
    assert!(rig.distance_m().abs() < 1e-9);
    assert_eq!(rig.notices, []);
    assert_eq!(rig.fusion.state().location, Quality::Lost);
}

#[test]
fn pace_is_there_after_three_seconds_and_comes_from_the_pod() {
    let mut rig = Rig::new(RunKind::Easy, false);
    for second in 0..=60 {
        rig.fix(second, second as f64 * 3.2, 3.2);
        rig.pod(second, 3.0);
        let speed = rig.fusion.state().speed;
        assert_eq!(speed.value.is_some(), second >= 3, "{second}");
    }
    let state = rig.fusion.state();
    assert_eq!(state.speed.source, Some(Source::FootPod(POD)));
    assert!((state.speed.fresh().unwrap().0 - 3.0).abs() < 0.01);
    assert_eq!(state.cadence.fresh(), Some(StepsPerMinute(164.0)));
}

#[test]
fn a_lost_pod_hands_over_to_location_without_a_jump() {
    let mut rig = Rig::new(RunKind::Easy, false);
    for second in 0..=300 {
        rig.tick(second);
        rig.fix(second, second as f64 * 3.0, 3.0);
        if !(100..200).contains(&second) {
            rig.pod(second, 3.0);
        }
        let behind = second as f64 * 3.0 - rig.distance_m();
        assert!((-3.1..=25.0).contains(&behind), "{second} {behind}");
    }
    assert!(
        (rig.distance_m() - 900.0).abs() < 6.0,
        "{}",
        rig.distance_m()
    );
}

#[test]
fn standing_pauses_and_moving_resumes() {
    let mut rig = Rig::new(RunKind::Easy, true);
    for second in 0..=180 {
        let speed = if (60..120).contains(&second) {
            0.0
        } else {
            3.0
        };
        rig.pod(second, speed);
    }
    let expected = [(63, Notice::AutoPaused), (120, Notice::AutoResumed)];
    let motion: Vec<_> = rig
        .notices
        .iter()
        .filter(|(_, notice)| matches!(notice, Notice::AutoPaused | Notice::AutoResumed))
        .copied()
        .collect();
    assert_eq!(motion, expected);
    assert!((rig.moving_s() - 123.0).abs() < 1e-9);
    // At rest there is no cadence, and no zero in the mean.
    assert_eq!(rig.fusion.averages().cadence_avg_spm(), Some(164.0));
}

#[test]
fn lost_location_is_said_and_pauses_nothing() {
    let mut rig = Rig::new(RunKind::Easy, true);
    for second in 0..=300 {
        rig.tick(second);
        if !(100..200).contains(&second) {
            rig.fix(second, second as f64 * 3.0, 3.0);
        }
    }
    let expected = [(109, Notice::LocationLost), (202, Notice::LocationBack)];
    assert_eq!(rig.notices, expected);
    assert!((rig.moving_s() - 300.0).abs() < 1e-9);
    assert!((rig.distance_m() - 900.0).abs() < 6.0);
}

#[test]
fn a_treadmill_run_knows_no_location() {
    let mut rig = Rig::new(RunKind::Treadmill, false);
    for second in 0..=60_u32 {
        let at = u64::from(second);
        if second < 20 {
            rig.fix(at, f64::from(second) * 5.0, 5.0);
        }
        rig.fusion.barometer(Moment::from_secs(at), 500.0);
        let data = TreadmillData {
            speed_centi_km_per_h: Some(1_080),
            total_distance_m: Some(second * 3),
            inclination_permille: Some(35),
            ..TreadmillData::default()
        };
        rig.value(at, BELT, &Value::Treadmill(data));
        rig.pod(at, 2.5);
    }
    let state = rig.fusion.state();
    assert_eq!(state.speed.source, Some(Source::Treadmill(BELT)));
    assert_eq!(state.grade.fresh(), Some(Grade(0.035)));
    let adjusted = state.grade_adjusted_speed.fresh().unwrap().0;
    assert!((adjusted - 3.0 * 1.155).abs() < 1e-9, "{adjusted}");
    assert_eq!((state.position, state.ascent), (None, None));
    assert_eq!(state.cadence.fresh(), Some(StepsPerMinute(164.0)));
    assert!((state.distance.0 - 180.0).abs() < 4.0);
    assert_eq!(rig.notices, [(60, factor_found())]);
}

#[test]
fn a_walk_in_a_pause_is_not_the_runs() {
    let mut rig = Rig::new(RunKind::Easy, false);
    let count = |second: u64| Value::Rsc(rsc(3.0, Some(second as u32 * 30)));
    for second in 0..=60 {
        rig.value(second, POD, &count(second));
    }
    rig.pause(60);
    let before = rig.distance_m();
    for second in 61..300 {
        rig.value(second, POD, &count(second));
        assert!((rig.distance_m() - before).abs() < 1e-9);
    }
    rig.resume(300);
    for second in 300..=360 {
        rig.value(second, POD, &count(second));
    }
    assert!(
        (rig.distance_m() - 360.0).abs() < 3.1,
        "{}",
        rig.distance_m()
    );
    assert!((rig.moving_s() - 120.0).abs() < 1e-9);
}

#[test]
fn time_away_counts_when_a_counter_proves_it() {
    let mut rig = Rig::new(RunKind::Easy, false);
    for second in (0..=60).chain(660..=720) {
        if second == 660 {
            rig.fusion.returned(Moment::from_secs(660));
        }
        let count = rsc(3.0, Some(second as u32 * 30));
        rig.value(second, POD, &Value::Rsc(count));
    }
    assert!((rig.distance_m() - 2_160.0).abs() < 0.2);
    assert!((rig.moving_s() - 720.0).abs() < 1e-9);
}

#[test]
fn time_away_that_nothing_measured_makes_no_false_pace() {
    let mut rig = Rig::new(RunKind::Easy, false);
    // The clock leaps: nobody says that the process was away.
    for second in (0..=60).chain(660..=720) {
        rig.pod(second, 3.0);
    }
    assert!(
        (rig.distance_m() - 360.0).abs() < 0.2,
        "{}",
        rig.distance_m()
    );
    assert!((rig.moving_s() - 120.0).abs() < 1e-9);
    let lost = |notice: &Notice| matches!(notice, Notice::SensorLost { .. });
    assert!(!rig.notices.iter().any(|(_, notice)| lost(notice)));
}

#[test]
fn a_run_is_paused_whatever_the_sensors_say() {
    let mut rig = Rig::new(RunKind::Easy, true);
    rig.pause(5);
    for second in 5..60 {
        rig.pod(second, 3.0);
        assert_eq!(rig.fusion.state().motion, Motion::Paused);
    }
    rig.resume(60);
    assert_eq!(rig.fusion.state().motion, Motion::Moving);
    assert_eq!(rig.notices, []);
}

#[test]
fn the_phones_steps_are_the_last_resort() {
    let mut rig = Rig::new(RunKind::Easy, false);
    for second in 0..=300_u64 {
        rig.tick(second);
        if second < 100 {
            rig.pod(second, 3.0);
        }
        rig.fusion
            .phone_steps(Moment::from_secs(second), 10_000 + second * 3);
    }
    let state = rig.fusion.state();
    assert_eq!(state.speed.source, Some(Source::PhoneSteps));
    assert_eq!(state.cadence.source, Some(Source::PhoneSteps));
    assert_eq!(state.cadence.fresh(), Some(StepsPerMinute(180.0)));
    assert!(
        (state.distance.0 - 900.0).abs() < 15.0,
        "{}",
        state.distance.0
    );
}

#[test]
fn a_strap_that_counts_steps_does_not_stop_the_run() {
    let mut rig = Rig::new(RunKind::Easy, true);
    for second in 0..=120 {
        rig.fix(second, second as f64 * 3.0, 3.0);
        let steps = RscMeasurement {
            cadence_per_min: if second < 60 { 82 } else { 0 },
            ..RscMeasurement::default()
        };
        rig.value(second, POD, &Value::Rsc(steps));
    }
    let state = rig.fusion.state();
    assert_eq!(state.speed.source, Some(Source::Location));
    assert_eq!(state.motion, Motion::Moving);
    // No steps at 3 m/s are no rest, but a sensor that has fallen silent.
    assert_eq!(state.cadence.quality, Quality::Lost);
    assert!((state.distance.0 - 360.0).abs() < 4.0);
}

#[test]
fn power_has_no_other_source_than_its_sensor() {
    let mut rig = Rig::new(RunKind::Easy, false);
    let power = CyclingPowerMeasurement {
        power_w: 251,
        ..CyclingPowerMeasurement::default()
    };
    rig.value(0, POD, &Value::CyclingPower(power));
    assert_eq!(rig.fusion.state().power.fresh(), Some(Watts(251)));
    rig.tick(30);
    assert_eq!(rig.fusion.state().power.value, None);
}

#[test]
fn hills_are_adjusted_for_and_satellites_are_not_believed_in_height() {
    let mut rig = Rig::new(RunKind::Easy, false);
    for second in 0..=120_u32 {
        let at = Moment::from_secs(second.into());
        rig.pod(second.into(), 3.0);
        let mut fix = super::fix_at(f64::from(second) * 3.0, Some(3.0));
        fix.altitude_m = Some(500.0 + second as f32);
        rig.fusion.fix(at, &fix);
    }
    let state = rig.fusion.state();
    assert_eq!(state.altitude.source, Some(Source::Location));
    assert_eq!((state.grade.value, state.ascent), (None, None));
    for second in 121..=240_u32 {
        let at = Moment::from_secs(second.into());
        rig.pod(second.into(), 3.0);
        rig.fusion.barometer(at, 100.0 + second as f32 * 0.225);
    }
    let state = rig.fusion.state();
    let grade = state.grade.fresh().unwrap().0;
    assert!((grade - 0.075).abs() < 0.003, "{grade}");
    let adjusted = state.grade_adjusted_speed.fresh().unwrap().0;
    assert!((adjusted - 3.0 * 1.31).abs() < 0.05, "{adjusted}");
    assert!((state.ascent.unwrap().0 - 26.0).abs() < 2.0);
}

fn factor_found() -> Notice {
    Notice::CadenceFactor {
        sensor: POD,
        factor: CadenceFactor::Strides,
    }
}
