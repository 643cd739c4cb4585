//! Two sensors at once.

use freshlegs_ble::{Event, Order};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{LinkStatus, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, count, fast, forgetful, identity, notified, patient};

const HEART_RATE: Characteristic = Characteristic::HeartRateMeasurement;
const RUNNING: Characteristic = Characteristic::RscMeasurement;

#[test]
fn what_ends_for_one_sensor_does_not_silence_the_other() {
    on_its_own_bus!(forgetful(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let pod = bluez.add(VirtualSensor::pod("Pod", "AA:00:00:00:00:02"));
        let mut ear = Ear::on();
        ear.find(&[&strap, &pod]);
        for sensor in [&strap, &pod] {
            ear.connect(sensor);
            ear.prepare(sensor);
        }
        // The streams that are dropped here, and by the system's library with every connect, make
        // the bus forget rules.
        for round in 0..5 {
            ear.disconnect(&strap);
            let running = [0x00, round, 0x03, 0x54];
            assert!(pod.notify(&running));
            ear.hear(&pod, RUNNING, &running);
            ear.connect(&strap);
            ear.prepare(&strap);
            assert!(strap.notify(&[0x00, round]));
            ear.hear(&strap, HEART_RATE, &[0x00, round]);
            pod.drop_link();
            ear.disconnected(&pod);
            ear.connect(&pod);
            ear.prepare(&pod);
        }
        // A forgotten sensor's stream is dropped for good.
        ear.disconnect(&strap);
        strap.wait(|status| !status.known);
        ear.fail_to_connect(&strap);
        assert!(pod.notify(&[0x00, 0x00, 0x04, 0x54]));
        ear.hear(&pod, RUNNING, &[0x00, 0x00, 0x04, 0x54]);
        pod.drop_link();
        ear.disconnected(&pod);
    });
}

#[test]
fn a_thousand_values_come_once_each_and_in_order() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let pod = bluez.add(VirtualSensor::pod("Pod", "AA:00:00:00:00:02").paired());
        let mut ear = Ear::on();
        for sensor in [&strap, &pod] {
            ear.connect(sensor);
            ear.prepare(sensor);
        }
        ear.passed();
        for number in 0..500_u16 {
            assert!(strap.notify(&number.to_le_bytes()));
            assert!(pod.notify(&number.to_le_bytes()));
        }
        let last = 500_u16.to_le_bytes();
        for (sensor, characteristic) in [(&strap, HEART_RATE), (&pod, RUNNING)] {
            assert!(sensor.notify(&last));
            ear.hear(sensor, characteristic, &last);
        }
        let heard = ear.passed();
        for (sensor, characteristic) in [(&strap, HEART_RATE), (&pod, RUNNING)] {
            let sent: Vec<_> = (0..500_u16)
                .map(|number| notified(sensor, characteristic, &number.to_le_bytes()))
                .collect();
            let of_this = |event: &&Event| sent.contains(event);
            let heard: Vec<_> = heard.iter().filter(of_this).cloned().collect();
            assert_eq!(heard, sent);
        }
    });
}

#[test]
fn values_of_a_link_that_is_another_programs_are_not_told() {
    on_its_own_bus!(fast(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01").paired());
        let (mut ear, mut other) = (Ear::on(), Ear::on());
        ear.connect(&strap);
        ear.prepare(&strap);
        ear.disconnect(&strap);
        other.connect(&strap);
        other.prepare(&strap);
        assert!(strap.notify(&[0x00, 79]));
        other.hear(&strap, HEART_RATE, &[0x00, 79]);
        // The same signals reach both, and a second value has come after the first was told or not.
        ear.connect(&strap);
        assert!(strap.notify(&[0x00, 80]));
        ear.hear(&strap, HEART_RATE, &[0x00, 80]);
        let passed = ear.passed();
        assert_eq!(
            count(&passed, &notified(&strap, HEART_RATE, &[0x00, 79])),
            0
        );
    });
}

#[test]
fn one_sensor_connects_while_another_is_waited_for() {
    on_its_own_bus!(patient(), |bluez| {
        let strap = bluez.add(VirtualSensor::strap("Strap", "AA:00:00:00:00:01"));
        let pod = bluez.add(VirtualSensor::pod("Pod", "AA:00:00:00:00:02"));
        let mut ear = Ear::on();
        ear.find(&[&strap, &pod]);
        strap.vanish();
        ear.order(Order::Connect(identity(&strap)));
        strap.wait(|status| status.link == LinkStatus::Connecting);
        ear.connect(&pod);
        ear.prepare(&pod);
        assert!(pod.notify(&[0x00, 0x00, 0x03, 0x54]));
        ear.hear(&pod, RUNNING, &[0x00, 0x00, 0x03, 0x54]);
    });
}
