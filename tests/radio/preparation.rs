//! What is read, what is subscribed to, and how values are told.

use std::time::Duration;

use freshlegs_ble::{Delivery, Event, Timeouts};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{Bluez, ReadFault, Sensor, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, count, fast, prepare, timeouts};

const HEART_RATE: Characteristic = Characteristic::HeartRateMeasurement;

#[test]
fn a_strap_tells_its_battery_and_its_maker_and_never_its_serial_number() {
    on_its_own_bus!(fast(), |bluez| {
        let (mut ear, strap) =
            connected(&bluez, VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let characteristics = ear.prepare(&strap);
        assert_eq!(
            characteristics,
            [
                HEART_RATE,
                Characteristic::BodySensorLocation,
                Characteristic::BatteryLevel,
                Characteristic::ManufacturerName,
                Characteristic::ModelNumber,
                Characteristic::FirmwareRevision,
            ]
        );
        assert_eq!(
            values(&ear.passed()),
            [
                (Characteristic::BatteryLevel, vec![100], Delivery::Read),
                (
                    Characteristic::ManufacturerName,
                    b"Fresh Legs".to_vec(),
                    Delivery::Read
                ),
                (
                    Characteristic::ModelNumber,
                    b"Virtual strap".to_vec(),
                    Delivery::Read
                ),
                (
                    Characteristic::FirmwareRevision,
                    b"1.0.0".to_vec(),
                    Delivery::Read
                ),
                (Characteristic::BodySensorLocation, vec![1], Delivery::Read),
            ]
        );
        let reads = strap.status().counters.reads;
        assert!(!reads.contains(&Characteristic::SerialNumber.uuid()));
    });
}

#[test]
fn a_battery_is_read_again_after_a_loss_and_notified_only_when_it_changes() {
    on_its_own_bus!(fast(), |bluez| {
        let (mut ear, strap) =
            connected(&bluez, VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        ear.prepare(&strap);
        strap.drop_link();
        ear.disconnected(&strap);
        ear.connect(&strap);
        ear.passed();
        ear.prepare(&strap);
        strap.set_battery(99);
        ear.hear(&strap, Characteristic::BatteryLevel, &[99]);
        let battery = |(characteristic, _, _): &(Characteristic, Vec<u8>, Delivery)| {
            *characteristic == Characteristic::BatteryLevel
        };
        let told: Vec<_> = values(&ear.passed()).into_iter().filter(battery).collect();
        assert_eq!(
            told,
            [(Characteristic::BatteryLevel, vec![100], Delivery::Read)]
        );
    });
}

#[test]
fn reads_that_fail_keep_no_sensor_back() {
    on_its_own_bus!(fast(), |bluez| {
        let (mut ear, strap) =
            connected(&bluez, VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        strap.fail_reads(Some(ReadFault::Att(0x0E)));
        ear.prepare(&strap);
        assert_eq!(values(&ear.passed()), []);
        assert!(strap.notify(&[0x00, 78]));
        ear.hear(&strap, HEART_RATE, &[0x00, 78]);
    });
}

#[test]
fn reads_that_are_never_answered_keep_no_sensor_back() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired();
        let strap = bluez.add(strap);
        strap.fail_reads(Some(ReadFault::Silence));
        let mut ear = Ear::with(Timeouts {
            read: Duration::from_millis(100),
            reads: Duration::from_millis(150),
            ..timeouts()
        });
        ear.wait_for(&Event::Adapter(freshlegs_ble::Adapter::On));
        ear.connect(&strap);
        ear.prepare(&strap);
        assert_eq!(values(&ear.passed()), []);
    });
}

#[test]
fn a_sensor_whose_subscriptions_fail_is_not_prepared() {
    on_its_own_bus!(fast(), |bluez| {
        let (mut ear, strap) =
            connected(&bluez, VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        strap.fail_subscriptions(true);
        ear.order(prepare(&strap, Duration::ZERO));
        let reason = ear.prepare_failed(&strap);
        let start = "subscribe to Heart Rate Measurement (2A37): ";
        assert!(reason.starts_with(start), "{reason}");
        strap.fail_subscriptions(false);
        ear.prepare(&strap);
    });
}

#[test]
fn headphones_cannot_be_prepared() {
    on_its_own_bus!(fast(), |bluez| {
        let music = VirtualSensor::headphones("Music", "AA:00:00:00:00:01");
        let (mut ear, music) = connected(&bluez, music);
        ear.order(prepare(&music, Duration::ZERO));
        assert_eq!(
            ear.prepare_failed(&music),
            "find a measurement: it has none that Fresh Legs knows"
        );
    });
}

#[test]
fn wrong_and_short_notifications_are_passed_on_as_they_come() {
    on_its_own_bus!(fast(), |bluez| {
        let (mut ear, strap) =
            connected(&bluez, VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        ear.prepare(&strap);
        let long = [0xFF; 20];
        for value in [&[][..], &[0x10], &[0x00, 0x00], &[0x06, 0x48, 0x01], &long] {
            assert!(strap.notify(value));
            ear.hear(&strap, HEART_RATE, value);
        }
    });
}

#[test]
fn a_pod_with_two_services_tells_both_and_its_place_once() {
    on_its_own_bus!(fast(), |bluez| {
        let pod = VirtualSensor::power_pod("Pod", "AA:00:00:00:00:01");
        let (mut ear, pod) = connected(&bluez, pod);
        let characteristics = ear.prepare(&pod);
        let place = Characteristic::SensorLocation;
        assert!(characteristics.is_sorted(), "{characteristics:?}");
        assert_eq!(count(&characteristics, &place), 1);
        let reads = pod.status().counters.reads;
        assert_eq!(count(&reads, &place.uuid()), 1);
        let (running, power) = (
            Characteristic::RscMeasurement,
            Characteristic::CyclingPowerMeasurement,
        );
        assert!(pod.notify_on(running, &[0x00, 0x00, 0x03, 0x54]));
        assert!(pod.notify_on(power, &[0x00, 0x00, 0xFA, 0x00]));
        ear.hear(&pod, running, &[0x00, 0x00, 0x03, 0x54]);
        ear.hear(&pod, power, &[0x00, 0x00, 0xFA, 0x00]);
    });
}

#[test]
fn a_treadmill_is_heard() {
    on_its_own_bus!(fast(), |bluez| {
        let treadmill = VirtualSensor::treadmill("Belt", "AA:00:00:00:00:01");
        let (mut ear, treadmill) = connected(&bluez, treadmill);
        ear.prepare(&treadmill);
        let data = Characteristic::TreadmillData;
        assert!(treadmill.notify_on(data, &[0x00, 0x00, 0x84, 0x03]));
        ear.hear(&treadmill, data, &[0x00, 0x00, 0x84, 0x03]);
    });
}

/// A radio that is connected with a sensor.
fn connected(bluez: &Bluez, sensor: VirtualSensor) -> (Ear, Sensor) {
    let sensor = bluez.add(sensor.paired());
    let mut ear = Ear::on();
    ear.connect(&sensor);
    (ear, sensor)
}

fn values(events: &[Event]) -> Vec<(Characteristic, Vec<u8>, Delivery)> {
    events
        .iter()
        .filter_map(|event| match event {
            Event::Value {
                characteristic,
                value,
                delivery,
                ..
            } => Some((*characteristic, value.clone(), *delivery)),
            _ => None,
        })
        .collect()
}
