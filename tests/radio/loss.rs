//! Links that go down by themselves.

use std::path::Path;
use std::time::Duration;

use freshlegs_ble::{Adapter, Event, Order, Timeouts};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{Bluez, LinkStatus, ReadFault, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, count, fast, identity, notified, prepare, timeouts};

const HEART_RATE: Characteristic = Characteristic::HeartRateMeasurement;

#[test]
fn a_lost_link_is_told_once_and_values_come_once_after_the_next() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let mut ear = Ear::on();
        ear.find(&[&strap]);
        for round in 0..5 {
            ear.connect(&strap);
            ear.prepare(&strap);
            ear.passed();
            for beat in 0..3 {
                assert!(strap.notify(&[0x00, 10 * round + beat]));
            }
            ear.hear(&strap, HEART_RATE, &[0x00, 10 * round + 2]);
            strap.drop_link();
            ear.disconnected(&strap);
            let passed = ear.passed();
            for beat in 0..3 {
                let value = notified(&strap, HEART_RATE, &[0x00, 10 * round + beat]);
                // The last was waited for.
                assert_eq!(count(&passed, &value), usize::from(beat < 2), "{passed:?}");
            }
        }
        assert_eq!(
            count(&ear.close(), &Event::Disconnected(identity(&strap))),
            0
        );
    });
}

#[test]
fn a_sensor_out_of_range_is_lost_and_can_be_had_again() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::on();
        ear.connect(&strap);
        ear.prepare(&strap);
        strap.vanish();
        ear.disconnected(&strap);
        strap.appear();
        ear.connect(&strap);
        ear.prepare(&strap);
        assert!(strap.notify(&[0x00, 75]));
        ear.hear(&strap, HEART_RATE, &[0x00, 75]);
    });
}

#[test]
fn a_sensor_that_drops_the_link_before_its_services_are_known_fails_the_connect() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        strap.drop_during_discovery(2);
        let mut ear = Ear::on();
        for _ in 0..2 {
            let (gone, reason) = ear.fail_to_connect(&strap);
            assert!(!gone);
            // Not that the services took too long.
            assert_eq!(reason, "connect: the link went down again");
            ear.disconnect(&strap);
        }
        ear.connect(&strap);
        ear.prepare(&strap);
    });
}

#[test]
fn a_loss_ends_a_preparation_at_once() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        strap.fail_reads(Some(ReadFault::Silence));
        let mut ear = Ear::with(Timeouts {
            read: Duration::from_hours(1),
            reads: Duration::from_hours(1),
            ..timeouts()
        });
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.connect(&strap);
        ear.order(prepare(&strap, Duration::ZERO));
        strap.wait(|status| !status.counters.reads.is_empty());
        strap.drop_link();
        ear.disconnected(&strap);
        assert_eq!(ear.prepare_failed(&strap), "the link went down");
        strap.fail_reads(None);
        ear.connect(&strap);
        ear.prepare(&strap);
    });
}

#[test]
fn a_disconnect_ends_a_preparation_at_once() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::on();
        ear.connect(&strap);
        ear.order(prepare(&strap, Duration::from_hours(1)));
        ear.order(Order::Disconnect(identity(&strap)));
        assert_eq!(ear.prepare_failed(&strap), "it was called off");
        ear.disconnected(&strap);
        assert_eq!(strap.status().link, LinkStatus::Down);
    });
}

#[test]
fn without_a_link_nothing_can_be_prepared() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::on();
        ear.order(prepare(&strap, Duration::ZERO));
        assert_eq!(ear.prepare_failed(&strap), "it is not connected");
    });
}

#[test]
fn a_daemon_that_dies_is_a_loss_although_it_says_nothing() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let mut ear = Ear::on();
        ear.connect(&strap);
        ear.prepare(&strap);
        bluez.stop_daemon();
        ear.missing_and_lost(&identity(&strap));
        bluez.start_daemon();
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.connect(&strap);
        ear.prepare(&strap);
        ear.passed();
        assert!(strap.notify(&[0x00, 76]));
        assert!(strap.notify(&[0x00, 77]));
        ear.hear(&strap, HEART_RATE, &[0x00, 77]);
        let passed = ear.passed();
        assert_eq!(
            count(&passed, &notified(&strap, HEART_RATE, &[0x00, 76])),
            1
        );
    });
}

#[test]
fn a_loss_that_nobody_tells_of_is_found_by_looking() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        // The adapter is not looked at again, so that only the link is.
        let mut ear = Ear::with(Timeouts {
            look: Duration::from_hours(1),
            ..timeouts()
        });
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.connect(&strap);
        bluez.stop_daemon();
        ear.disconnected(&strap);
        assert_eq!(ear.passed(), []);
    });
}

#[test]
fn a_bus_that_dies_is_opened_again() {
    on_its_own_bus!(fast(), |bluez| {
        let address = bluez.address();
        let socket = Path::new(address.strip_prefix("unix:path=").unwrap());
        let strap = VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired();
        let first = bluez.add(strap.clone());
        let mut ear = Ear::with(Timeouts {
            ask: Duration::from_secs(1),
            ..timeouts()
        });
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.connect(&first);
        ear.prepare(&first);
        let lost = identity(&first);
        drop((first, bluez));
        ear.missing_and_lost(&lost);

        let bluez = Bluez::start_at(socket, fast()).unwrap();
        let again = bluez.add(strap);
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear.connect(&again);
        ear.prepare(&again);
        assert!(again.notify(&[0x00, 78]));
        ear.hear(&again, HEART_RATE, &[0x00, 78]);
        ear.close();
    });
}
