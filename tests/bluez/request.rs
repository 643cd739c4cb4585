//! Method calls as they come from the bus.

use std::collections::HashMap;

use zbus::Message;
use zbus::names::{InterfaceName, MemberName, UniqueName};
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::daemon::{Call, CallId, Method};

/// What a method call asks for. A call whose arguments are not those of its method is an unknown
/// one, as it is for `bluetoothd`.
pub(super) fn call(message: &Message, id: CallId) -> Call {
    let header = message.header();
    let text = |part: Option<&str>| part.unwrap_or_default().to_owned();
    let interface = text(header.interface().map(InterfaceName::as_str));
    let member = text(header.member().map(MemberName::as_str));
    let method = method(&interface, &member, message).unwrap_or_else(|| Method::Unknown {
        interface,
        member,
        signature: message.body().signature().to_string_no_parens(),
    });
    Call {
        id,
        client: text(header.sender().map(UniqueName::as_str)),
        path: text(header.path().map(ObjectPath::as_str)),
        method,
    }
}

fn method(interface: &str, member: &str, message: &Message) -> Option<Method> {
    let body = message.body();
    Some(match (interface, member) {
        ("org.freedesktop.DBus.Peer", "Ping") => Method::Ping,
        ("org.freedesktop.DBus.Introspectable", "Introspect") => Method::Introspect,
        ("org.freedesktop.DBus.ObjectManager", "GetManagedObjects") => Method::ManagedObjects,
        ("org.freedesktop.DBus.Properties", "Get") => {
            let (interface, name) = body.deserialize().ok()?;
            Method::Property { interface, name }
        }
        ("org.freedesktop.DBus.Properties", "GetAll") => {
            let interface = body.deserialize().ok()?;
            Method::Properties { interface }
        }
        ("org.freedesktop.DBus.Properties", "Set") => {
            let (interface, name, value): (String, String, OwnedValue) = body.deserialize().ok()?;
            Method::SetProperty {
                interface,
                name,
                value: Value::from(value),
            }
        }
        ("org.bluez.Adapter1", "StartDiscovery") => Method::StartDiscovery,
        ("org.bluez.Adapter1", "StopDiscovery") => Method::StopDiscovery,
        ("org.bluez.Adapter1", "GetDiscoveryFilters") => Method::DiscoveryFilters,
        ("org.bluez.Adapter1", "SetDiscoveryFilter") => {
            let filter: HashMap<String, OwnedValue> = body.deserialize().ok()?;
            let services = filter.get("UUIDs").cloned();
            let services: Vec<String> = services.map_or(Some(Vec::new()), |services| {
                Value::from(services).downcast().ok()
            })?;
            let services: Option<Vec<u128>> = services.iter().map(|uuid| parse(uuid)).collect();
            Method::SetDiscoveryFilter {
                services: services?,
            }
        }
        ("org.bluez.Adapter1", "RemoveDevice") => {
            let device: OwnedObjectPath = body.deserialize().ok()?;
            Method::RemoveDevice {
                device: device.to_string(),
            }
        }
        ("org.bluez.Device1", "Connect") => Method::Connect,
        ("org.bluez.Device1", "Disconnect") => Method::Disconnect,
        ("org.bluez.GattCharacteristic1" | "org.bluez.GattDescriptor1", "ReadValue") => {
            let options: HashMap<String, OwnedValue> = body.deserialize().ok()?;
            let offset = options.get("offset").map_or(Some(0), offset)?;
            Method::ReadValue { offset }
        }
        ("org.bluez.GattCharacteristic1", "WriteValue") => {
            let (value, _): (Vec<u8>, HashMap<String, OwnedValue>) = body.deserialize().ok()?;
            Method::WriteValue { value }
        }
        ("org.bluez.GattCharacteristic1", "StartNotify") => Method::StartNotify,
        ("org.bluez.GattCharacteristic1", "StopNotify") => Method::StopNotify,
        (
            "org.bluez.AgentManager1",
            "RegisterAgent" | "UnregisterAgent" | "RequestDefaultAgent",
        ) => Method::Agent,
        _ => return None,
    })
}

/// An offset into a value, in whichever width the client has sent it.
fn offset(value: &OwnedValue) -> Option<usize> {
    let wide = u64::try_from(value).ok();
    let narrow = u16::try_from(value).ok().map(u64::from);
    wide.or(narrow)
        .and_then(|offset| usize::try_from(offset).ok())
}

fn parse(uuid: &str) -> Option<u128> {
    match uuid.len() {
        4 => u16::from_str_radix(uuid, 16).ok().map(super::assigned),
        36 => u128::from_str_radix(&uuid.replace('-', ""), 16).ok(),
        _ => None,
    }
}
