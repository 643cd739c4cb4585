//! Links that come up, and links that do not.

use std::time::Duration;

use freshlegs_ble::{Event, Order, ScanFilter, Timeouts};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{LinkStatus, Options, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, fast, forgetful, identity, patient, timeouts};

const HEART_RATE: Characteristic = Characteristic::HeartRateMeasurement;

#[test]
fn a_strap_is_connected_heard_disconnected_and_connected_again_without_a_scan() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        ear.find(&[&strap]);
        for bpm in [71, 72, 73] {
            ear.connect(&strap);
            ear.prepare(&strap);
            assert!(strap.notify(&[0x00, bpm]));
            ear.hear(&strap, HEART_RATE, &[0x00, bpm]);
            ear.disconnect(&strap);
            assert_eq!(strap.status().link, LinkStatus::Down);
        }
        assert_eq!(bluez.counters().scans_started, 1);
        assert_eq!(strap.status().counters.links, 3);
    });
}

#[test]
fn a_sensor_that_the_system_never_saw_is_gone() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        let (gone, reason) = ear.fail_to_connect(&strap);
        assert!(gone);
        assert_eq!(reason, "connect: the system does not know it");
        // Ordered after every failed attempt, and answered whatever is known.
        ear.disconnect(&strap);
        assert_eq!(strap.status().counters.connects, 0);
    });
}

#[test]
fn a_sensor_that_the_system_forgot_is_gone_until_it_is_seen_and_then_the_same() {
    on_its_own_bus!(forgetful(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        ear.find(&[&strap]);
        ear.connect(&strap);
        ear.prepare(&strap);
        ear.disconnect(&strap);
        strap.wait(|status| !status.known);
        assert!(ear.fail_to_connect(&strap).0);
        ear.disconnect(&strap);
        ear.passed();
        ear.find(&[&strap]);
        ear.connect(&strap);
        ear.prepare(&strap);
        assert!(strap.notify(&[0x00, 74]));
        ear.hear(&strap, HEART_RATE, &[0x00, 74]);
    });
}

#[test]
fn an_absent_sensor_can_be_tried_again_after_a_disconnect() {
    let soon = Options {
        connect_timeout: Duration::from_millis(300),
        ..fast()
    };
    on_its_own_bus!(soon, |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        ear.find(&[&strap]);
        strap.vanish();
        let (gone, _) = ear.fail_to_connect(&strap);
        assert!(!gone);
        // Without a disconnect the system is stuck, and the radio does nothing unasked.
        let (gone, reason) = ear.fail_to_connect(&strap);
        assert!(!gone);
        assert!(reason.contains("in progress"), "{reason}");
        ear.disconnect(&strap);
        ear.fail_to_connect(&strap);
        ear.disconnect(&strap);
        strap.appear();
        ear.connect(&strap);
        assert_eq!(strap.status().link, LinkStatus::Up);
    });
}

#[test]
fn a_pending_connect_is_called_off() {
    on_its_own_bus!(patient(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        ear.find(&[&strap]);
        strap.vanish();
        ear.order(Order::Connect(identity(&strap)));
        strap.wait(|status| status.link == LinkStatus::Connecting);
        // A second order waits for the first, and is called off with it.
        ear.order(Order::Connect(identity(&strap)));
        ear.order(Order::Disconnect(identity(&strap)));
        for _ in 0..2 {
            let (gone, reason) = ear.connect_failed(&strap);
            assert!(!gone);
            assert_eq!(reason, "connect: it was called off");
        }
        ear.disconnected(&strap);
        assert_eq!(strap.status().link, LinkStatus::Down);
        assert_eq!(strap.status().counters.connects, 1);
        strap.appear();
        ear.connect(&strap);
    });
}

#[test]
fn a_connect_that_the_system_does_not_answer_ends() {
    on_its_own_bus!(patient(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::with(Timeouts {
            connect: Duration::from_millis(200),
            ..timeouts()
        });
        ear.find(&[&strap]);
        strap.vanish();
        let (gone, reason) = ear.fail_to_connect(&strap);
        assert!(!gone);
        assert_eq!(reason, "connect: no answer within 0.2 s");
    });
}

#[test]
fn a_link_that_is_up_is_told_again_when_it_is_ordered_again() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        ear.find(&[&strap]);
        ear.connect(&strap);
        ear.connect(&strap);
        assert_eq!(strap.status().counters.connects, 1);
    });
}

#[test]
fn a_radio_that_ends_leaves_no_link_no_attempt_and_no_scan() {
    on_its_own_bus!(patient(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let pod = bluez.add(VirtualSensor::pod("Pod", "AA:00:00:00:00:02"));
        let mut ear = Ear::on();
        ear.find(&[&strap, &pod]);
        pod.vanish();
        ear.connect(&strap);
        ear.prepare(&strap);
        ear.order(Order::StartScan(ScanFilter::Sensors));
        bluez.wait_for_scan(true);
        ear.order(Order::Connect(identity(&pod)));
        pod.wait(|status| status.link == LinkStatus::Connecting);
        let events = ear.close();
        assert!(!bluez.scanning());
        assert_eq!(strap.status().link, LinkStatus::Down);
        assert_eq!(pod.status().link, LinkStatus::Down);
        let answered = |event: &Event| matches!(event, Event::ConnectFailed { sensor, .. } if *sensor == identity(&pod));
        assert!(events.iter().any(answered), "{events:?}");
    });
}
