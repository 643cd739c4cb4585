//! Sensors that are looked for in vain and Bluetooth that is off, in whole runs.

#![cfg(test)]

use freshlegs_engine::coaching::{CueKind, Priority};
use freshlegs_engine::{EventKind, Input, Save, SensorHint, SensorId, Setup};
use freshlegs_tests::{Rig, Strap, World};

const STRAP: SensorId = SensorId(0);

/// A run with a strap and a pod that are wanted and not heard.
fn unheard() -> Rig {
    let world = World {
        straps: vec![None],
        ..World::default()
    };
    let mut rig = Rig::start(&Setup::default(), world);
    rig.join(STRAP, "Strap", 0);
    rig.join(Rig::POD, "Pod", 0);
    rig
}

fn hint(sensor: SensorId, hint: SensorHint) -> Input {
    Input::SensorHint { sensor, hint }
}

/// Both sensors fall silent, as they do when Bluetooth goes off.
fn switch_bluetooth(rig: &mut Rig, on: bool) {
    rig.feed(Input::Bluetooth { on });
    for sensor in [STRAP, Rig::POD] {
        rig.feed(Input::SensorLink {
            sensor,
            connected: on,
        });
    }
    rig.world.straps[0] = on.then(|| Strap::beating(140));
    rig.world.pod = on;
}

/// What was said of sensors.
fn said(rig: &Rig) -> Vec<CueKind> {
    let cues = rig.cues.iter();
    cues.filter(|cue| cue.priority == Priority::Sensor)
        .map(|cue| cue.kind)
        .collect()
}

fn events(rig: &Rig) -> Vec<EventKind> {
    let event = |save: &Save| match save {
        Save::Event(event) => Some(event.kind),
        _ => None,
    };
    rig.saves.iter().filter_map(event).collect()
}

#[test]
fn each_hint_is_said_once_and_the_sensor_is_found_without_a_word() {
    let mut rig = unheard();
    rig.run(8);
    rig.feed(hint(STRAP, SensorHint::Asleep));
    rig.run(22);
    rig.feed(hint(STRAP, SensorHint::Held));
    rig.run(60);
    assert_eq!(rig.count(CueKind::SensorAsleep), 1);
    assert_eq!(rig.count(CueKind::SensorHeld), 1);
    rig.world.straps[0] = Some(Strap::beating(140));
    rig.run(60);
    rig.world.straps[0] = None;
    rig.run(60);
    // From now on it is a sensor that was there.
    rig.feed(hint(STRAP, SensorHint::Asleep));
    rig.run(60);
    assert_eq!(
        said(&rig),
        [
            CueKind::SensorAsleep,
            CueKind::SensorHeld,
            CueKind::SensorLost
        ]
    );
}

#[test]
fn bluetooth_off_takes_every_sensor_with_it_in_one_cue() {
    let mut rig = Rig::equipped(&Setup::default());
    rig.run(100);
    switch_bluetooth(&mut rig, false);
    rig.feed(Input::Bluetooth { on: false });
    rig.run(120);
    assert!(rig.view.sensors.iter().all(|sensor| !sensor.connected));
    switch_bluetooth(&mut rig, true);
    rig.run(120);
    assert_eq!(said(&rig), [CueKind::BluetoothOff, CueKind::BluetoothOn]);
    assert!(rig.view.sensors.iter().all(|sensor| sensor.connected));
    // The record keeps what the runner was spared.
    assert_eq!(
        events(&rig),
        [
            EventKind::Started,
            EventKind::BluetoothOff,
            EventKind::SensorLost(STRAP),
            EventKind::SensorLost(Rig::POD),
            EventKind::BluetoothOn,
            EventKind::SensorBack(STRAP),
            EventKind::SensorBack(Rig::POD),
        ]
    );
}

#[test]
fn bluetooth_that_is_off_at_the_start_is_said_after_it() {
    let mut rig = unheard();
    rig.feed(Input::Bluetooth { on: false });
    rig.run(60);
    assert_eq!(said(&rig), [CueKind::BluetoothOff]);
}

#[test]
fn a_return_of_the_process_forgets_that_bluetooth_was_off() {
    let mut rig = Rig::equipped(&Setup::default());
    rig.run(100);
    switch_bluetooth(&mut rig, false);
    rig.run(20);
    rig.be_away(300);
    // On again, which nobody could tell.
    rig.world.straps[0] = Some(Strap::beating(140));
    rig.run(60);
    rig.world.straps[0] = None;
    rig.run(60);
    assert_eq!(rig.count(CueKind::BluetoothOn), 0);
    assert_eq!(rig.count(CueKind::SensorLost), 2);
}

#[test]
fn a_screen_tells_a_sensor_that_is_linked_from_one_that_is_not() {
    let mut rig = unheard();
    rig.run(5);
    let connected = |rig: &Rig| {
        let strap = rig.view.sensors.iter().find(|view| view.sensor == STRAP);
        strap.unwrap().connected
    };
    assert!(!connected(&rig));
    rig.feed(Input::SensorLink {
        sensor: STRAP,
        connected: true,
    });
    rig.run(2);
    assert!(connected(&rig));
    rig.feed(Input::SensorLink {
        sensor: STRAP,
        connected: false,
    });
    rig.run(2);
    assert!(!connected(&rig));
}
