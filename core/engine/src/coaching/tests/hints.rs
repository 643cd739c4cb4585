//! Sensors that are looked for in vain, and Bluetooth that is off.

use super::*;
use crate::input::SensorHint;
use crate::run::RunKind;
use crate::sensing::{Notice, SensorKind, SensorState};

const STRAP: SensorId = SensorId(7);
const POD: SensorId = SensorId(8);

/// A run with sensors of which none has been heard.
fn with_sensors() -> Run {
    let mut run = Run::silent(&Setup::default());
    for (sensor, kind) in [(STRAP, SensorKind::HeartRate), (POD, SensorKind::FootPod)] {
        run.state.sensors.push(SensorState {
            sensor,
            name: String::new(),
            kind: Some(kind),
            quality: Quality::Lost,
            battery_percent: None,
        });
    }
    run.event(&CoachEvent::Started).run(8);
    run
}

fn hint(sensor: SensorId, hint: SensorHint) -> CoachEvent {
    CoachEvent::SensorHint { sensor, hint }
}

fn notice(sensor: SensorId, is_lost: bool) -> CoachEvent {
    let kind = match sensor {
        STRAP => SensorKind::HeartRate,
        _ => SensorKind::FootPod,
    };
    CoachEvent::Notice(if is_lost {
        Notice::SensorLost { sensor, kind }
    } else {
        Notice::SensorBack { sensor, kind }
    })
}

fn bluetooth(on: bool) -> CoachEvent {
    CoachEvent::Bluetooth { on }
}

/// What was said after the start.
fn said(run: &Run) -> Vec<(u64, CueKind)> {
    run.kinds().split_off(1)
}

#[test]
fn a_missing_sensor_comes_with_what_to_do_for_its_kind() {
    let mut run = with_sensors();
    run.event(&hint(STRAP, SensorHint::Asleep)).run(22);
    assert_eq!(
        run.last_text(),
        "No heart rate yet. Wet the strap and wear it."
    );
    run.event(&hint(STRAP, SensorHint::Held)).run(20);
    assert_eq!(
        run.last_text(),
        "Still no heart rate. Another app or watch may hold the strap."
    );
    run.event(&hint(POD, SensorHint::Asleep)).run(20);
    assert_eq!(run.last_text(), "No foot pod yet. Move it to wake it.");
}

#[test]
fn a_hint_is_said_once_in_a_run() {
    let mut run = with_sensors();
    for _ in 0..5 {
        run.event(&hint(STRAP, SensorHint::Asleep)).run(60);
        run.event(&hint(STRAP, SensorHint::Held)).run(60);
    }
    assert_eq!(run.count(CueKind::SensorAsleep), 1);
    assert_eq!(run.count(CueKind::SensorHeld), 1);
}

#[test]
fn a_sensor_that_is_heard_before_its_hint_could_be_said_gets_none() {
    let mut run = with_sensors();
    run.run(20)
        .split(1, 300.0)
        .event(&hint(STRAP, SensorHint::Asleep));
    run.run(3);
    run.state.sensors[0].quality = Quality::Fresh;
    run.run(60);
    assert_eq!(run.count(CueKind::SensorAsleep), 0);
}

#[test]
fn a_later_hint_takes_the_place_of_one_that_was_not_said() {
    let mut run = with_sensors();
    run.run(20)
        .split(1, 300.0)
        .event(&hint(STRAP, SensorHint::Asleep));
    run.event(&hint(STRAP, SensorHint::Held)).run(60);
    assert_eq!(run.count(CueKind::SensorAsleep), 0);
    assert_eq!(run.count(CueKind::SensorHeld), 1);
}

#[test]
fn a_lost_sensor_is_lost_and_not_asleep() {
    let mut run = with_sensors();
    run.state.sensors[0].quality = Quality::Fresh;
    run.run(20);
    run.state.sensors[0].quality = Quality::Lost;
    run.event(&notice(STRAP, true)).run(20);
    run.event(&hint(STRAP, SensorHint::Asleep)).run(60);
    run.event(&hint(STRAP, SensorHint::Held)).run(60);
    assert_eq!(said(&run), [(28, CueKind::SensorLost)]);
}

#[test]
fn what_is_missing_before_the_start_is_said_after_it() {
    let mut run = Run::silent(&Setup::default());
    run.state.sensors = with_sensors().state.sensors;
    run.event(&hint(STRAP, SensorHint::Asleep));
    assert!(run.said.is_empty());
    run.event(&CoachEvent::Started).run(20);
    let kinds: Vec<_> = run.kinds().into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(kinds, [CueKind::Started, CueKind::SensorAsleep]);
}

#[test]
fn bluetooth_off_is_said_once_and_no_sensor_with_it() {
    let mut run = with_sensors();
    run.run(20)
        .event(&bluetooth(false))
        .event(&bluetooth(false));
    assert_eq!(run.last_text(), "Bluetooth is off. Your sensors need it.");
    run.run(5);
    run.event(&notice(STRAP, true)).event(&notice(POD, true));
    run.event(&hint(POD, SensorHint::Asleep)).run(300);
    run.event(&bluetooth(true)).event(&bluetooth(true)).run(5);
    run.event(&notice(STRAP, false)).event(&notice(POD, false));
    run.run(300);
    assert_eq!(
        said(&run),
        [(28, CueKind::BluetoothOff), (333, CueKind::BluetoothOn)]
    );
    assert_eq!(run.last_text(), "Bluetooth is on again.");
}

#[test]
fn a_sensor_that_does_not_return_with_bluetooth_is_lost_after_half_a_minute() {
    let mut run = with_sensors();
    run.event(&bluetooth(false)).run(5);
    run.event(&notice(STRAP, true)).event(&notice(POD, true));
    run.run(60).event(&bluetooth(true)).run(5);
    run.event(&notice(POD, false)).run(200);
    run.event(&notice(STRAP, false)).run(60);
    assert_eq!(
        said(&run)[2..],
        [(103, CueKind::SensorLost), (278, CueKind::SensorBack)]
    );
}

#[test]
fn a_loss_that_was_said_before_bluetooth_went_off_has_its_return_said() {
    let mut run = with_sensors();
    run.event(&notice(STRAP, true)).run(20);
    run.event(&bluetooth(false)).run(60);
    run.event(&bluetooth(true)).run(20);
    run.event(&notice(STRAP, false)).run(60);
    let kinds: Vec<_> = said(&run).into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(
        kinds,
        [
            CueKind::SensorLost,
            CueKind::BluetoothOff,
            CueKind::BluetoothOn,
            CueKind::SensorBack
        ]
    );
}

#[test]
fn a_loss_that_waits_for_its_turn_is_dropped_when_bluetooth_goes_off() {
    let mut run = with_sensors();
    run.run(20)
        .split(1, 300.0)
        .event(&notice(STRAP, true))
        .run(2);
    run.event(&bluetooth(false)).run(60);
    assert_eq!(run.count(CueKind::SensorLost), 0);
    assert_eq!(run.count(CueKind::BluetoothOff), 1);
}

#[test]
fn without_a_sensor_nobody_misses_bluetooth() {
    let mut run = Run::new(&Setup::default());
    run.event(&bluetooth(false)).run(60);
    run.event(&bluetooth(true)).run(60);
    assert_eq!(said(&run), []);
}

#[test]
fn each_change_of_bluetooth_is_said_however_soon_it_comes() {
    let mut run = with_sensors();
    for _ in 0..3 {
        run.event(&bluetooth(false)).run(15);
        run.event(&bluetooth(true)).run(15);
    }
    assert_eq!(run.count(CueKind::BluetoothOff), 3);
    assert_eq!(run.count(CueKind::BluetoothOn), 3);
}

#[test]
fn after_a_return_bluetooth_is_taken_to_be_on_without_a_word() {
    let mut run = with_sensors();
    run.event(&bluetooth(false)).run(20);
    run.event(&CoachEvent::Returned).run(20);
    run.event(&notice(STRAP, true)).run(20);
    let kinds: Vec<_> = said(&run).into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(
        kinds,
        [
            CueKind::BluetoothOff,
            CueKind::Returned,
            CueKind::SensorLost
        ]
    );
}

#[test]
fn among_friends_no_sensor_is_missed() {
    let mut run = Run::new(&Setup {
        kind: RunKind::WithFriends,
        ..Setup::default()
    });
    run.state.sensors = with_sensors().state.sensors;
    run.event(&hint(STRAP, SensorHint::Asleep)).run(20);
    run.event(&bluetooth(false)).run(20);
    assert_eq!(said(&run), []);
}
