//! Two sensors at once.

use freshlegs_ble::Order;
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{LinkStatus, VirtualSensor};
use freshlegs_tests::on_its_own_bus;

use crate::ear::{Ear, forgetful, identity, patient};

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
