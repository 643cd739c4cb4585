//! A run comes over the bus.

use std::io;
use std::sync::{Arc, Mutex};

use freshlegs_engine::sensing::gatt::{Characteristic, TreadmillData, Value, decode};
use freshlegs_engine::{Input, Moment};
use freshlegs_tests::bluez::{Bluez, Options, Player, VirtualSensor};
use freshlegs_tests::{data_folder, skip};

use crate::bluez;
use crate::client::{Client, Heard};

/// Seconds of the run that are played.
const SECONDS: u64 = 120;

/// Times as fast as life.
const SPEED: f64 = 240.0;

#[test]
fn every_byte_of_a_simulated_run_arrives_in_order() {
    let bluez = bluez!();
    let strap = bluez.add(VirtualSensor::strap("Strap", "AA:BB:CC:00:00:01"));
    let pod = bluez.add(VirtualSensor::pod("Pod", "AA:BB:CC:00:00:02"));
    let mut client = Client::open(&bluez);
    let mut paths = Vec::new();
    for (sensor, characteristic) in [
        (&strap, Characteristic::HeartRateMeasurement),
        (&pod, Characteristic::RscMeasurement),
    ] {
        client.find_and_connect(sensor);
        client.subscribe(sensor, characteristic.uuid());
        paths.push(client.characteristic(sensor.address(), characteristic.uuid()));
    }
    let told = Arc::new(Mutex::new(0_usize));
    let count = Arc::clone(&told);
    let player = Player::simulated(None, 7).speed(SPEED).seconds(SECONDS);
    let player = player.strap(&strap).pod(&pod);
    let player = player.elsewhere(move |_, input| {
        let phone = matches!(input, Input::Fix(_) | Input::BarometricAltitude { .. });
        *count.lock().unwrap() += usize::from(phone);
    });
    player.start().wait();
    // What comes after everything else.
    strap.notify(&[]);
    client.wait(|heard| matches!(heard, Heard::Value(_, value) if value.is_empty()));

    let sent = |wanted: Characteristic| -> Vec<Vec<u8>> {
        let run = freshlegs::drive::simulated_run(None, 7);
        let part = run.take_while(|(at, _)| *at < Moment::from_secs(SECONDS));
        let values = part.filter_map(|(_, input)| match input {
            Input::Notification {
                characteristic,
                value,
                ..
            } if characteristic == wanted => Some(value),
            _ => None,
        });
        values.collect()
    };
    let arrived = |path: &String| -> Vec<Vec<u8>> {
        let values = client.values().filter(|(from, _)| *from == path);
        values.map(|(_, value)| value.clone()).collect()
    };
    let mut pulses = arrived(&paths[0]);
    assert_eq!(pulses.pop(), Some(Vec::new()));
    assert_eq!(pulses, sent(Characteristic::HeartRateMeasurement));
    assert_eq!(pulses.len(), SECONDS as usize);
    assert_eq!(arrived(&paths[1]), sent(Characteristic::RscMeasurement));
    assert_eq!(*told.lock().unwrap(), 2 * SECONDS as usize);
}

#[test]
fn a_power_pod_and_a_treadmill_say_what_the_pod_says_in_their_own_words() {
    let bluez = bluez!();
    let power = bluez.add(VirtualSensor::power_pod("Power", "AA:BB:CC:00:00:03"));
    let belt = bluez.add(VirtualSensor::treadmill("Belt", "AA:BB:CC:00:00:04"));
    let mut client = Client::open(&bluez);
    client.find_and_connect(&power);
    client.subscribe(&power, Characteristic::RscMeasurement.uuid());
    client.subscribe(&power, Characteristic::CyclingPowerMeasurement.uuid());
    client.find_and_connect(&belt);
    client.subscribe(&belt, Characteristic::TreadmillData.uuid());
    let player = Player::simulated(None, 7).speed(SPEED).seconds(60);
    player.pod(&power).pod(&belt).start().wait();
    belt.notify(&[]);
    client.wait(|heard| matches!(heard, Heard::Value(_, value) if value.is_empty()));

    let path = |client: &mut Client, address: &str, characteristic: Characteristic| {
        client.characteristic(address, characteristic.uuid())
    };
    let running = path(&mut client, power.address(), Characteristic::RscMeasurement);
    let watts = path(
        &mut client,
        power.address(),
        Characteristic::CyclingPowerMeasurement,
    );
    let data = path(&mut client, belt.address(), Characteristic::TreadmillData);
    let last = |from: &String, characteristic| {
        let values = client
            .values()
            .filter(|(path, value)| *path == from && !value.is_empty());
        let (_, value) = values.last().unwrap();
        decode(characteristic, value).unwrap()
    };
    let Value::Rsc(running) = last(&running, Characteristic::RscMeasurement) else {
        panic!("no running speed");
    };
    let Value::CyclingPower(power) = last(&watts, Characteristic::CyclingPowerMeasurement) else {
        panic!("no power");
    };
    let Value::Treadmill(TreadmillData {
        speed_centi_km_per_h: Some(belt_speed),
        ..
    }) = last(&data, Characteristic::TreadmillData)
    else {
        panic!("no belt");
    };
    let speed = f64::from(running.speed_256) / 256.0;
    assert!(speed > 2.0);
    assert!((f64::from(belt_speed) / 360.0 - speed).abs() < 0.01);
    assert!((f64::from(power.power_w) / 70.0 - speed).abs() < 0.01);
}

#[test]
fn a_recording_is_heard_as_its_watch_heard_it() {
    let Some(data) = data_folder() else {
        skip!("there are no recordings beside the project");
    };
    let bluez = bluez!();
    let strap = bluez.add(VirtualSensor::strap("Strap", "AA:BB:CC:00:00:01"));
    let mut client = Client::open(&bluez);
    client.find_and_connect(&strap);
    client.subscribe(&strap, Characteristic::HeartRateMeasurement.uuid());
    let recording = data.join("runs/Fr955v19.28andStryd.fit");
    let player = Player::recorded(&recording).unwrap();
    player.speed(SPEED).seconds(60).strap(&strap).start().wait();
    strap.notify(&[]);
    client.wait(|heard| matches!(heard, Heard::Value(_, value) if value.is_empty()));
    let rates = client.values().filter_map(|(_, value)| {
        let measured = decode(Characteristic::HeartRateMeasurement, value).ok()?;
        match measured {
            Value::HeartRate(measurement) => Some(measurement.heart_rate_bpm),
            _ => None,
        }
    });
    let rates: Vec<u16> = rates.collect();
    assert!(rates.len() >= 55, "{} in a minute", rates.len());
    assert!(rates.iter().all(|rate| (40..=220).contains(rate)));
}
