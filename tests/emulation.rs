//! The emulated `BlueZ` over its bus, as a program hears it.

#![cfg(test)]

#[path = "emulation/client.rs"]
mod client;
#[path = "emulation/program.rs"]
mod program;
#[path = "emulation/run.rs"]
mod run;

use std::collections::BTreeMap;
use std::io;

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{Bluez, LinkStatus, Options, VirtualSensor, assigned};
use freshlegs_tests::skip;

use client::{ADAPTER, Client, Heard};

const STRAP: &str = "AA:BB:CC:00:00:01";

/// A daemon that does everything twenty times as fast as life, or a skipped test.
macro_rules! bluez {
    () => {
        match Bluez::start(Options::default().faster(20)) {
            Ok(bluez) => bluez,
            Err(error) if error.kind() == io::ErrorKind::NotFound => skip!("{error}"),
            Err(error) => panic!("failed to {error}"),
        }
    };
}
pub(crate) use bluez;

#[test]
fn signals_come_over_the_bus_in_the_order_of_the_real_daemon() {
    let bluez = bluez!();
    bluez.power(false);
    let strap = bluez.add(VirtualSensor::strap("Strap", STRAP));
    let mut client = Client::open(&bluez);
    client.set_powered(true);
    client.scan(&[0x180D]);
    client.wait(|heard| matches!(heard, Heard::Added(path, _) if path.ends_with("_01")));
    client
        .call(ADAPTER, "org.bluez.Adapter1", "StopDiscovery")
        .unwrap();
    let device = client::device_path(STRAP);
    client
        .call(&device, "org.bluez.Device1", "Connect")
        .unwrap();
    client.wait(|heard| matches!(heard, Heard::Added(_, names) if names == "org.bluez.Battery1"));
    strap.drop_link();
    client.wait(|heard| matches!(heard, Heard::Removed(..)));

    let heard: Vec<String> = client.heard.iter().map(Heard::line).collect();
    let position = |line: &str| {
        let found = heard.iter().position(|heard| heard == line);
        found.unwrap_or_else(|| panic!("{line} is not in {heard:#?}"))
    };
    let order = [
        "hci0 Powered",
        "hci0 Discovering",
        "+ dev_AA_BB_CC_00_00_01 org.bluez.Device1",
        "dev_AA_BB_CC_00_00_01 -RSSI",
        "dev_AA_BB_CC_00_00_01 Connected",
        "+ service0001 org.bluez.GattService1",
        "+ char0002 org.bluez.GattCharacteristic1",
        "+ desc0004 org.bluez.GattDescriptor1",
        "dev_AA_BB_CC_00_00_01 ServicesResolved UUIDs",
        "+ dev_AA_BB_CC_00_00_01 org.bluez.Battery1",
        "dev_AA_BB_CC_00_00_01 Connected ServicesResolved",
        "- dev_AA_BB_CC_00_00_01 org.bluez.Battery1",
    ];
    let positions: Vec<usize> = order.into_iter().map(position).collect();
    assert!(positions.is_sorted(), "{heard:#?}");
}

#[test]
fn a_walk_by_introspection_finds_every_characteristic() {
    let bluez = bluez!();
    let pod = bluez.add(VirtualSensor::power_pod("Pod", STRAP));
    let mut client = Client::open(&bluez);
    client.find_and_connect(&pod);
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for service in client.children(&client::device_path(STRAP), "service") {
        for characteristic in client.children(&service, "char") {
            let uuid = client.uuid_of(&characteristic);
            places.entry(uuid).or_default().push(characteristic);
        }
    }
    let of = |number: u16| places[&client::uuid(assigned(number))].len();
    assert_eq!(of(0x2A53), 1);
    assert_eq!(of(0x2A63), 1);
    assert_eq!(of(0x2A5D), 2, "both services have a sensor location");
}

#[test]
fn a_client_that_leaves_ends_its_scan_and_its_subscriptions() {
    let bluez = bluez!();
    let strap = bluez.add(VirtualSensor::strap("Strap", STRAP));
    let mut client = Client::open(&bluez);
    client.find_and_connect(&strap);
    client.subscribe(&strap, Characteristic::HeartRateMeasurement.uuid());
    client.scan(&[]);
    assert!(strap.notify(&[6, 72]));
    drop(client);
    bluez.wait_for_scan(false);
    strap.wait(|status| status.subscribed.is_empty());
    assert!(!strap.notify(&[6, 73]));
    assert_eq!(strap.status().link, LinkStatus::Up, "the link stays");
}

#[test]
fn two_clients_hear_the_same_values_in_order() {
    let bluez = bluez!();
    let strap = bluez.add(VirtualSensor::strap("Strap", STRAP));
    let mut clients = [Client::open(&bluez), Client::open(&bluez)];
    clients[0].find_and_connect(&strap);
    for client in &mut clients {
        client.subscribe(&strap, Characteristic::HeartRateMeasurement.uuid());
    }
    let sent: Vec<Vec<u8>> = (0..200_u8).map(|number| vec![6, number]).collect();
    for value in &sent {
        assert!(strap.notify(value));
    }
    for client in &mut clients {
        client.wait(|heard| matches!(heard, Heard::Value(_, value) if value == &[6, 199]));
        let heard: Vec<Vec<u8>> = client.values().map(|(_, value)| value.clone()).collect();
        assert_eq!(heard, sent);
    }
}

#[test]
fn each_way_of_having_no_bluetooth_has_its_own_error() {
    let bluez = bluez!();
    let mut client = Client::open(&bluez);
    let scan = |client: &mut Client| client.call(ADAPTER, "org.bluez.Adapter1", "StartDiscovery");
    bluez.power(false);
    assert_eq!(scan(&mut client).unwrap_err(), "org.bluez.Error.NotReady");
    bluez.forbid(true);
    let denied = "org.freedesktop.DBus.Error.AccessDenied";
    assert_eq!(scan(&mut client).unwrap_err(), denied);
    bluez.forbid(false);
    bluez.remove_adapter();
    let gone = "org.freedesktop.DBus.Error.UnknownObject";
    assert_eq!(scan(&mut client).unwrap_err(), gone);
    bluez.stop_daemon();
    let absent = "org.freedesktop.DBus.Error.ServiceUnknown";
    assert_eq!(scan(&mut client).unwrap_err(), absent);
    bluez.start_daemon();
    bluez.add_adapter();
    assert_eq!(scan(&mut client), Ok(()));
}

#[test]
fn a_daemon_that_starts_anew_knows_paired_devices_only() {
    let bluez = bluez!();
    let strap = bluez.add(VirtualSensor::strap("Strap", STRAP));
    let paired = bluez.add(VirtualSensor::pod("Pod", "AA:BB:CC:00:00:02").paired());
    let mut client = Client::open(&bluez);
    client.find_and_connect(&strap);
    bluez.stop_daemon();
    bluez.start_daemon();
    assert!(!strap.status().known);
    assert!(paired.status().known);
    assert_eq!(strap.status().link, LinkStatus::Down);
    client.find_and_connect(&strap);
}

#[test]
fn a_test_on_its_own_bus_has_it_for_its_system_bus() {
    freshlegs_tests::on_its_own_bus!(Options::default(), |bluez| {
        let system = std::env::var("DBUS_SYSTEM_BUS_ADDRESS").unwrap();
        assert_eq!(system, bluez.address());
        let mut client = Client::open_at(&system);
        assert_eq!(
            client.call("/", "org.freedesktop.DBus.Peer", "Ping"),
            Ok(())
        );
    });
}
