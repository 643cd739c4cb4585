//! A program that speaks with `BlueZ`.

use std::collections::HashMap;
use std::time::Duration;

use freshlegs_tests::bluez::{Bluez, LinkStatus, Sensor};
use futures_util::StreamExt;
use tokio::runtime::Runtime;
use zbus::message::Type;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, Message, MessageStream};

pub(crate) const ADAPTER: &str = "/org/bluez/hci0";

const NAME: &str = "org.bluez";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Far more than anything here takes.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a signal said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Heard {
    /// Path and interfaces.
    Added(String, String),
    /// Path and interfaces.
    Removed(String, String),
    /// Path of a characteristic, and its value.
    Value(String, Vec<u8>),
    /// Path and what changed; what is no longer known has a minus sign.
    Changed(String, String),
}

impl Heard {
    /// In short: names instead of paths.
    pub(crate) fn line(&self) -> String {
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        match self {
            Self::Added(path, interfaces) => format!("+ {} {interfaces}", name(path)),
            Self::Removed(path, interfaces) => format!("- {} {interfaces}", name(path)),
            Self::Value(path, _) => format!("{} Value", name(path)),
            Self::Changed(path, what) => format!("{} {what}", name(path)),
        }
    }
}

/// A connection to the bus, and all that was heard on it.
pub(crate) struct Client {
    pub(crate) heard: Vec<Heard>,
    runtime: Runtime,
    connection: Connection,
    messages: MessageStream,
}

impl Client {
    pub(crate) fn open(bluez: &Bluez) -> Self {
        Self::open_at(&bluez.address())
    }

    pub(crate) fn open_at(address: &str) -> Self {
        let runtime = Runtime::new().unwrap();
        let (connection, messages) = runtime.block_on(async {
            let builder = zbus::connection::Builder::address(address).unwrap();
            let connection = builder.max_queued(100_000).build().await.unwrap();
            let messages = MessageStream::from(&connection);
            let bus = zbus::fdo::DBusProxy::new(&connection).await.unwrap();
            let signals = zbus::MatchRule::builder().msg_type(Type::Signal);
            let signals = signals.sender(NAME).unwrap().build();
            bus.add_match_rule(signals).await.unwrap();
            (connection, messages)
        });
        Self {
            heard: Vec::new(),
            runtime,
            connection,
            messages,
        }
    }

    /// Calls a method without arguments and returns the name of the error where it fails.
    pub(crate) fn call(&mut self, path: &str, interface: &str, member: &str) -> Result<(), String> {
        self.ask(path, interface, member, &()).map(|_| ())
    }

    pub(crate) fn set_powered(&mut self, on: bool) {
        let arguments = ("org.bluez.Adapter1", "Powered", Value::from(on));
        self.ask(ADAPTER, PROPERTIES, "Set", &arguments).unwrap();
    }

    /// Scans for devices with one of these services, or for all.
    pub(crate) fn scan(&mut self, services: &[u16]) {
        let uuids = services.iter().map(|number| format!("{number:04x}"));
        let uuids: Vec<String> = uuids.collect();
        let mut filter = HashMap::from([("Transport", Value::from("auto"))]);
        if !uuids.is_empty() {
            filter.insert("UUIDs", Value::from(uuids));
        }
        let adapter = "org.bluez.Adapter1";
        self.ask(ADAPTER, adapter, "SetDiscoveryFilter", &filter)
            .unwrap();
        self.call(ADAPTER, adapter, "StartDiscovery").unwrap();
    }

    /// Finds a sensor, ends the scan, connects and waits for its services.
    pub(crate) fn find_and_connect(&mut self, sensor: &Sensor) {
        self.scan(&[]);
        sensor.wait(|status| status.known);
        self.call(ADAPTER, "org.bluez.Adapter1", "StopDiscovery")
            .unwrap();
        let device = device_path(sensor.address());
        self.call(&device, "org.bluez.Device1", "Connect").unwrap();
        sensor.wait(|status| status.link == LinkStatus::Up);
    }

    pub(crate) fn subscribe(&mut self, sensor: &Sensor, uuid: u128) {
        let path = self.characteristic(sensor.address(), uuid);
        self.call(&path, "org.bluez.GattCharacteristic1", "StartNotify")
            .unwrap();
    }

    /// The path of a device's first characteristic with this UUID.
    pub(crate) fn characteristic(&mut self, address: &str, uuid: u128) -> String {
        for service in self.children(&device_path(address), "service") {
            for characteristic in self.children(&service, "char") {
                if self.uuid_of(&characteristic) == self::uuid(uuid) {
                    return characteristic;
                }
            }
        }
        panic!("{address} has no characteristic {uuid:x}");
    }

    pub(crate) fn uuid_of(&mut self, characteristic: &str) -> String {
        let arguments = ("org.bluez.GattCharacteristic1", "UUID");
        let reply = self.ask(characteristic, PROPERTIES, "Get", &arguments);
        let uuid: OwnedValue = reply.unwrap().body().deserialize().unwrap();
        String::try_from(uuid).unwrap()
    }

    /// Paths of the objects below `path` whose names begin with `prefix`.
    pub(crate) fn children(&mut self, path: &str, prefix: &str) -> Vec<String> {
        let interface = "org.freedesktop.DBus.Introspectable";
        let reply = self.ask(path, interface, "Introspect", &()).unwrap();
        let xml: String = reply.body().deserialize().unwrap();
        let names = xml.split("<node name=\"").skip(1);
        let names = names.filter_map(|rest| rest.split('"').next());
        let names = names.filter(|name| name.starts_with(prefix));
        names.map(|name| format!("{path}/{name}")).collect()
    }

    /// Hears until something is `wanted`.
    pub(crate) fn wait(&mut self, wanted: impl Fn(&Heard) -> bool) {
        let Self {
            heard,
            runtime,
            messages,
            ..
        } = self;
        if heard.iter().any(&wanted) {
            return;
        }
        let hear = async {
            loop {
                let message = messages.next().await.unwrap().unwrap();
                let fresh = understand(&message);
                let enough = fresh.as_ref().is_some_and(&wanted);
                heard.extend(fresh);
                if enough {
                    break;
                }
            }
        };
        let outcome = runtime.block_on(async { tokio::time::timeout(PATIENCE, hear).await });
        assert!(
            outcome.is_ok(),
            "in a minute there was only {:#?}",
            self.heard
        );
    }

    /// The values heard so far, with the paths of their characteristics.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.heard.iter().filter_map(|heard| match heard {
            Heard::Value(path, value) => Some((path, value)),
            _ => None,
        })
    }

    fn ask<B>(
        &mut self,
        path: &str,
        interface: &str,
        member: &str,
        arguments: &B,
    ) -> Result<Message, String>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let connection = &self.connection;
        let call = connection.call_method(Some(NAME), path, Some(interface), member, arguments);
        self.runtime.block_on(call).map_err(|error| match error {
            zbus::Error::MethodError(name, ..) => name.to_string(),
            other => other.to_string(),
        })
    }
}

/// A UUID as D-Bus has it.
pub(crate) fn uuid(uuid: u128) -> String {
    let digits = format!("{uuid:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]);
    parts.join("-")
}

pub(crate) fn device_path(address: &str) -> String {
    format!("{ADAPTER}/dev_{}", address.replace(':', "_"))
}

fn understand(message: &Message) -> Option<Heard> {
    type Properties = HashMap<String, OwnedValue>;
    let header = message.header();
    let body = message.body();
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names.join(" ")
    };
    Some(match header.member()?.as_str() {
        "InterfacesAdded" => {
            let (path, interfaces): (OwnedObjectPath, HashMap<String, Properties>) =
                body.deserialize().ok()?;
            let names = sorted(interfaces.into_keys().collect());
            Heard::Added(path.to_string(), names)
        }
        "InterfacesRemoved" => {
            let (path, interfaces): (OwnedObjectPath, Vec<String>) = body.deserialize().ok()?;
            Heard::Removed(path.to_string(), sorted(interfaces))
        }
        "PropertiesChanged" => {
            let path = header.path()?.to_string();
            let (_, mut changed, invalidated): (String, Properties, Vec<String>) =
                body.deserialize().ok()?;
            if let Some(value) = changed.remove("Value") {
                return Some(Heard::Value(path, Vec::try_from(value).ok()?));
            }
            let invalidated = invalidated.iter().map(|name| format!("-{name}"));
            let what = sorted(changed.into_keys().chain(invalidated).collect());
            Heard::Changed(path, what)
        }
        _ => return None,
    })
}
