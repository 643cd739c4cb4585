//! The daemon without a bus, in simulated time.

use std::time::{Duration, Instant};

use zbus::zvariant::Value;

use super::*;
use crate::bluez::{LinkStatus, ReadFault, assigned};

mod links;

const ADAPTER: &str = "/org/bluez/hci0";
const STRAP: &str = "/org/bluez/hci0/dev_AA_BB_CC_00_00_01";
const CLIENT: &str = ":1.7";

/// A daemon with one strap, and a clock.
struct Rig {
    daemon: Daemon,
    now: Instant,
    calls: u64,
}

impl Rig {
    fn new() -> Self {
        Self::with(VirtualSensor::strap("Strap", "AA:BB:CC:00:00:01"))
    }

    fn with(sensor: VirtualSensor) -> Self {
        let now = Instant::now();
        let mut daemon = Daemon::new(Options::default());
        daemon.add(now, sensor);
        Self {
            daemon,
            now,
            calls: 0,
        }
    }

    /// One that has been found and is linked, with nothing left to be said.
    fn linked() -> Self {
        let mut rig = Self::new();
        rig.call(ADAPTER, Method::StartDiscovery);
        rig.run(Duration::from_millis(100));
        rig.call(ADAPTER, Method::StopDiscovery);
        rig.call(STRAP, Method::Connect);
        rig.run(Duration::from_secs(1));
        assert_eq!(rig.daemon.status(0).link, LinkStatus::Up);
        rig.said();
        rig
    }

    fn call(&mut self, path: &str, method: Method) {
        self.call_as(CLIENT, path, method);
    }

    fn call_as(&mut self, client: &str, path: &str, method: Method) {
        let id = CallId(self.calls);
        self.calls += 1;
        let call = Call {
            id,
            client: client.to_owned(),
            path: path.to_owned(),
            method,
        };
        self.daemon.handle_call(self.now, call);
    }

    /// Lets time pass, with every timeout at its moment.
    fn run(&mut self, span: Duration) {
        let end = self.now + span;
        while let Some(due) = self.daemon.poll_timeout().filter(|due| *due <= end) {
            self.now = due.max(self.now);
            self.daemon.handle_timeout(self.now);
        }
        self.now = end;
    }

    /// What was said since the last time, a line each.
    fn said(&mut self) -> Vec<String> {
        let outputs = std::iter::from_fn(|| self.daemon.poll_output());
        outputs.map(|output| line(&output)).collect()
    }

    fn characteristic(&self, number: u16) -> String {
        let uuid = assigned(number);
        let mut characteristics = self.daemon.devices[0].gatt.characteristics.iter();
        let found = characteristics.find(|c| c.uuid == uuid).unwrap();
        found.path.clone()
    }

    fn subscribe(&mut self, number: u16) {
        let path = self.characteristic(number);
        self.call(&path, Method::StartNotify);
    }
}

fn line(output: &Output) -> String {
    let short = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    match output {
        Output::Reply(_, Body::Bytes(bytes)) => format!("returns {bytes:?}"),
        Output::Reply(..) => "returns".to_owned(),
        Output::Refuse(_, refusal) => {
            let name = refusal.name.rsplit('.').next().unwrap_or_default();
            format!("{name}: {}", refusal.message.trim_end())
        }
        Output::Signal(Signal::Changed {
            path,
            properties,
            invalidated,
            ..
        }) => {
            let changes = properties.iter().map(|(name, value)| match value {
                Value::Bool(on) => format!("{name}={on}"),
                Value::I16(number) => format!("{name}={number}"),
                _ => (*name).to_owned(),
            });
            let changes: Vec<String> = changes
                .chain(invalidated.iter().map(|name| format!("no {name}")))
                .collect();
            format!("{} {}", short(path), changes.join(" "))
        }
        Output::Signal(Signal::Added { path, interfaces }) => {
            let names: Vec<&str> = interfaces.keys().copied().collect();
            format!("+ {} {}", short(path), names.join(" "))
        }
        Output::Signal(Signal::Removed { path, interfaces }) => {
            format!("- {} {}", short(path), interfaces.join(" "))
        }
    }
}

#[test]
fn signals_come_in_the_order_of_the_real_daemon() {
    let mut rig = Rig::new();
    rig.daemon.power(rig.now, false);
    rig.said();
    let on = Method::SetProperty {
        interface: "org.bluez.Adapter1".to_owned(),
        name: "Powered".to_owned(),
        value: Value::from(true),
    };
    rig.call(ADAPTER, on);
    rig.call(ADAPTER, Method::StartDiscovery);
    rig.run(Duration::from_millis(260));
    rig.call(ADAPTER, Method::StopDiscovery);
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(1));
    let dev = "dev_AA_BB_CC_00_00_01";
    let expected = [
        "hci0 Powered=true".to_owned(),
        "returns".to_owned(),
        "hci0 Discovering=true".to_owned(),
        "returns".to_owned(),
        format!("+ {dev} org.bluez.Device1"),
        format!("{dev} RSSI=-59"),
        format!("{dev} no RSSI"),
        "hci0 Discovering=false".to_owned(),
        "returns".to_owned(),
        format!("{dev} Connected=true"),
        "returns".to_owned(),
    ];
    let said = rig.said();
    assert_eq!(said[..expected.len()], expected);
    let (last, objects) = said[expected.len()..].split_at(said.len() - expected.len() - 2);
    let (objects, last) = (last, objects);
    assert!(objects.iter().all(|line| line.starts_with("+ ")));
    assert_eq!(objects[0], "+ service0001 org.bluez.GattService1");
    assert_eq!(objects[1], "+ char0002 org.bluez.GattCharacteristic1");
    assert_eq!(objects[2], "+ desc0004 org.bluez.GattDescriptor1");
    assert_eq!(last[0], format!("{dev} ServicesResolved=true UUIDs"));
    assert_eq!(last[1], format!("+ {dev} org.bluez.Battery1"));
}

#[test]
fn an_unpaired_device_is_forgotten_half_a_minute_after_its_link() {
    let mut rig = Rig::linked();
    let now = rig.now;
    rig.daemon
        .with(0, |device, options, out| device.lose(now, options, out));
    rig.said();
    rig.run(Duration::from_millis(29_999));
    assert!(rig.said().is_empty());
    rig.run(Duration::from_millis(1));
    let said = rig.said();
    assert!(said.iter().all(|line| line.starts_with("- ")));
    assert!(said.last().unwrap().starts_with("- dev_"));
    rig.call(STRAP, Method::Connect);
    let gone = "UnknownObject: Method \"Connect\" with signature \"\" on interface \
                \"org.bluez.Device1\" doesn't exist";
    assert_eq!(rig.said(), [gone]);
}

#[test]
fn a_paired_device_is_known_without_being_seen_and_for_ever() {
    let strap = VirtualSensor::strap("Strap", "AA:BB:CC:00:00:01").paired();
    let mut rig = Rig::with(strap);
    rig.run(Duration::from_mins(10));
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(1));
    let now = rig.now;
    rig.daemon
        .with(0, |device, options, out| device.lose(now, options, out));
    rig.run(Duration::from_mins(10));
    assert!(rig.daemon.status(0).known);
}

#[test]
fn filters_of_several_clients_are_merged() {
    let wanted = |number| Method::SetDiscoveryFilter {
        services: vec![assigned(number)],
    };
    let mut rig = Rig::new();
    rig.call(ADAPTER, wanted(0x1814));
    rig.call(ADAPTER, Method::StartDiscovery);
    rig.run(Duration::from_secs(1));
    assert!(!rig.daemon.status(0).known);
    rig.call_as(":1.8", ADAPTER, wanted(0x180D));
    rig.call_as(":1.8", ADAPTER, Method::StartDiscovery);
    rig.run(Duration::from_secs(1));
    assert!(rig.daemon.status(0).known);
    rig.said();
    rig.daemon.handle_departure(":1.8");
    assert!(rig.said().is_empty(), "the other one goes on");
    rig.call(ADAPTER, Method::StopDiscovery);
    rig.call(ADAPTER, Method::StopDiscovery);
    assert_eq!(rig.said().last().unwrap(), "Failed: No discovery started");
}

#[test]
fn a_sensor_that_is_linked_or_held_is_not_heard() {
    let mut rig = Rig::linked();
    rig.call(ADAPTER, Method::StartDiscovery);
    rig.run(Duration::from_secs(5));
    assert_eq!(rig.said(), ["hci0 Discovering=true", "returns"]);
    let now = rig.now;
    rig.daemon.with(0, |device, options, out| {
        device.hold(now, true, options, out);
    });
    rig.said();
    rig.run(Duration::from_secs(5));
    assert!(rig.said().is_empty());
    let now = rig.now;
    rig.daemon.with(0, |device, options, out| {
        device.hold(now, false, options, out);
    });
    rig.run(Duration::from_secs(5));
    assert_eq!(rig.said().len(), 20);
}

#[test]
fn without_power_there_is_neither_scan_nor_link() {
    let mut rig = Rig::linked();
    rig.call(ADAPTER, Method::StartDiscovery);
    rig.said();
    rig.daemon.power(rig.now, false);
    let dev = "dev_AA_BB_CC_00_00_01";
    assert_eq!(
        rig.said(),
        [
            "hci0 Discovering=false".to_owned(),
            format!("{dev} Connected=false ServicesResolved=false"),
            format!("- {dev} org.bluez.Battery1"),
            "hci0 Powered=false".to_owned(),
        ]
    );
    rig.call(ADAPTER, Method::StartDiscovery);
    rig.call(STRAP, Method::Connect);
    let off = "NotReady: Resource Not Ready";
    assert_eq!(rig.said(), [off, off]);
}

#[test]
fn a_read_is_also_told_as_a_value() {
    let mut rig = Rig::linked();
    let path = rig.characteristic(0x2A19);
    let read = || Method::ReadValue { offset: 0 };
    rig.call(&path, read());
    let name = path.rsplit('/').next().unwrap();
    assert_eq!(
        rig.said(),
        [format!("{name} Value"), "returns [100]".to_owned()]
    );
    for fault in [ReadFault::Att(0x0E), ReadFault::Silence] {
        rig.daemon
            .with(0, |device, _, _| device.faults().reads = Some(fault));
        rig.call(&path, read());
    }
    assert_eq!(
        rig.said(),
        ["Failed: Operation failed with ATT error: 0x0e"]
    );
    rig.daemon.power(rig.now, false);
    assert!(rig.said().contains(&"Failed: Operation failed".to_owned()));
}

#[test]
fn the_tree_can_be_walked_from_the_root() {
    let mut rig = Rig::linked();
    let mut paths = vec!["/".to_owned()];
    let mut walked = 0;
    while let Some(path) = paths.pop() {
        walked += 1;
        let xml = rig.daemon.introspection(&path).unwrap();
        let below = path.trim_end_matches('/');
        let names = xml.split("<node name=\"").skip(1);
        let names = names.map(|rest| rest.split('"').next().unwrap());
        paths.extend(names.map(|name| format!("{below}/{name}")));
    }
    assert_eq!(walked, rig.daemon.objects().len());
    // Root, org, bluez, adapter, device, 4 services, 8 characteristics, 3 descriptors.
    assert_eq!(walked, 20);
    rig.call("/org/bluez/hci9", Method::Introspect);
    assert!(rig.said()[0].starts_with("UnknownObject: "));
}
