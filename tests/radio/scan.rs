//! Who is seen, and who is not.

use freshlegs_ble::{Adapter, Event, Order, ScanFilter};
use freshlegs_engine::sensing::gatt::Service;
use freshlegs_tests::bluez::{Options, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, fast, identity};

#[test]
fn sensors_are_seen_with_name_signal_and_services_and_headphones_are_not() {
    on_its_own_bus!(fast(), |bluez| {
        let headphones = bluez.add(VirtualSensor::headphones("Music", "AA:00:00:00:00:01"));
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:02"));
        let mut ear = Ear::on();
        ear.order(Order::StartScan(ScanFilter::Sensors));
        let seen = ear.seen(&strap);
        assert_eq!(seen.sensor, identity(&strap));
        assert_eq!(seen.name.as_deref(), Some("Strap"));
        assert_eq!(seen.services, [Service::HeartRate.uuid()]);
        assert!((-70..=-50).contains(&seen.rssi_dbm.unwrap()), "{seen:?}");
        ear.order(Order::StopScan);
        bluez.wait_for_scan(false);
        assert!(!is_seen(&ear.close(), &headphones));
    });
}

#[test]
fn our_own_filter_holds_where_the_system_merges_it_with_others() {
    on_its_own_bus!(fast(), |bluez| {
        let music = bluez.add(VirtualSensor::headphones("Music", "AA:00:00:00:00:01"));
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:02"));
        // Another program looks for everything, and so the system tells everybody of everything.
        let mut other = Ear::on();
        other.order(Order::StartScan(ScanFilter::Everything));
        let mut ear = Ear::on();
        ear.order(Order::StartScan(ScanFilter::Sensors));
        other.seen(&music);
        ear.seen(&strap);
        strap.wait(|status| status.counters.advertisements > 40);
        music.wait(|status| status.counters.advertisements > 40);
        assert!(!is_seen(&ear.close(), &music));
    });
}

#[test]
fn a_wider_scan_replaces_a_narrow_one() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let band = bluez.add(VirtualSensor::wristband("Band", "AA:00:00:00:00:02"));
        let mut ear = Ear::on();
        ear.order(Order::StartScan(ScanFilter::Sensors));
        ear.seen(&strap);
        assert!(!is_seen(&ear.passed(), &band));
        ear.order(Order::StartScan(ScanFilter::Everything));
        ear.seen(&band);
        // The same again is the scan that runs.
        let before = bluez.counters();
        ear.order(Order::StartScan(ScanFilter::Everything));
        ear.order(Order::StopScan);
        bluez.wait_for_scan(false);
        assert_eq!(bluez.counters().scans_started, before.scans_started);
    });
}

#[test]
fn a_device_that_is_only_remembered_is_not_seen() {
    on_its_own_bus!(fast(), |bluez| {
        let remembered = VirtualSensor::strap("Old", "AA:00:00:00:00:01").paired();
        let remembered = bluez.add(remembered);
        remembered.vanish();
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:02"));
        let mut ear = Ear::on();
        ear.order(Order::StartScan(ScanFilter::Sensors));
        ear.seen(&strap);
        ear.passed();
        // Long enough for a second round.
        ear.seen(&strap);
        assert!(remembered.status().known);
        assert!(!is_seen(&ear.passed(), &remembered));
        remembered.appear();
        ear.seen(&remembered);
    });
}

#[test]
fn a_sensor_that_wakes_up_during_a_scan_is_seen() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let pod = bluez.add(VirtualSensor::pod("Pod", "AA:00:00:00:00:02"));
        pod.vanish();
        let mut ear = Ear::on();
        ear.order(Order::StartScan(ScanFilter::Sensors));
        ear.seen(&strap);
        pod.appear();
        assert_eq!(ear.seen(&pod).name.as_deref(), Some("Pod"));
    });
}

#[test]
fn a_scan_never_switches_the_adapter_on_and_goes_on_when_the_runner_does() {
    let off = Options {
        powered: false,
        ..fast()
    };
    on_its_own_bus!(off, |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::open();
        ear.wait_for(&Event::Adapter(Adapter::Off));
        ear.order(Order::StartScan(ScanFilter::Sensors));
        // The order is taken before the next one is answered.
        ear.fail_to_connect(&strap);
        bluez.power(true);
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.seen(&strap);
        bluez.power(false);
        ear.wait_for(&Event::Adapter(Adapter::Off));
        bluez.power(true);
        bluez.wait_for_scan(true);
        assert_eq!(bluez.counters().powered_on, 0);
    });
}

fn is_seen(events: &[Event], sensor: &freshlegs_tests::bluez::Sensor) -> bool {
    let sensor = identity(sensor);
    events
        .iter()
        .any(|event| matches!(event, Event::Seen(seen) if seen.sensor == sensor))
}
