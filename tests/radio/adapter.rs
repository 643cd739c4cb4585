//! Adapters that are off, missing or forbidden.

use freshlegs_ble::{Adapter, Event, Order, ScanFilter};
use freshlegs_tests::bluez::{Options, Sensor, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, fast, identity};

#[test]
fn an_adapter_that_is_switched_off_takes_the_links_with_it() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::on();
        for _ in 0..2 {
            ear.connect(&strap);
            ear.prepare(&strap);
            bluez.power(false);
            wait_for_off_and_loss(&mut ear, &strap);
            let (gone, reason) = ear.fail_to_connect(&strap);
            assert!(!gone);
            assert_eq!(reason, "connect: Bluetooth is off");
            ear.disconnect(&strap);
            bluez.power(true);
            ear.wait_for(&Event::Adapter(Adapter::On));
        }
        assert_eq!(bluez.counters().powered_on, 0);
    });
}

#[test]
fn an_adapter_that_is_plugged_in_later_is_found() {
    let none = Options {
        adapter: false,
        ..fast()
    };
    on_its_own_bus!(none, |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::open();
        assert_eq!(missing(&mut ear), "find an adapter: there is none");
        ear.order(Order::StartScan(ScanFilter::Sensors));
        for _ in 0..2 {
            bluez.add_adapter();
            ear.wait_for(&Event::Adapter(Adapter::On));
            ear.passed();
            ear.seen(&strap);
            ear.connect(&strap);
            ear.prepare(&strap);
            bluez.remove_adapter();
            missing(&mut ear);
        }
    });
}

#[test]
fn a_daemon_that_is_started_later_is_found() {
    on_its_own_bus!(fast(), |bluez| {
        bluez.stop_daemon();
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::open();
        let reason = missing(&mut ear);
        assert!(reason.starts_with("find an adapter: "), "{reason}");
        bluez.start_daemon();
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.connect(&strap);
    });
}

#[test]
fn a_forbidden_adapter_is_told_from_a_missing_one() {
    on_its_own_bus!(fast(), |bluez| {
        bluez.forbid(true);
        let mut ear = Ear::open();
        let reason = ear.wait("that it is forbidden", |event| match event {
            Event::Adapter(Adapter::Forbidden { reason }) => Some(reason.clone()),
            _ => None,
        });
        assert!(reason.starts_with("find an adapter: "), "{reason}");
        assert_eq!(ear.passed(), []);
        bluez.forbid(false);
        ear.wait_for(&Event::Adapter(Adapter::On));
        bluez.forbid(true);
        ear.wait("that it is forbidden", |event| match event {
            Event::Adapter(Adapter::Forbidden { .. }) => Some(()),
            _ => None,
        });
    });
}

fn missing(ear: &mut Ear) -> String {
    ear.wait("that it is missing", |event| match event {
        Event::Adapter(Adapter::Missing { reason }) => Some(reason.clone()),
        _ => None,
    })
}

/// In any order: the signals overtake the look at the adapter.
fn wait_for_off_and_loss(ear: &mut Ear, strap: &Sensor) {
    let expected = [
        Event::Adapter(Adapter::Off),
        Event::Disconnected(identity(strap)),
    ];
    let either = |event: &Event| expected.contains(event).then(|| event.clone());
    let first = ear.wait("the adapter off, and the loss", either);
    let second = ear.wait("the adapter off, and the loss", either);
    assert_ne!(first, second);
}
