//! The objects on the bus: their properties, and the tree that they form.

use std::fmt::Write;

use zbus::zvariant::{ObjectPath, Value};

use super::message::{Body, Interfaces, Objects, Properties, Refusal};
use super::{Daemon, adapter};

const ROOT: &str = "/";
const BLUEZ: &str = "/org/bluez";

impl Daemon {
    /// Every object that exists, in the order in which it came.
    pub(super) fn objects(&self) -> Vec<(String, Interfaces)> {
        let mut objects = vec![
            (ROOT.to_owned(), Interfaces::new()),
            ("/org".to_owned(), Interfaces::new()),
            (
                BLUEZ.to_owned(),
                Interfaces::from([("org.bluez.AgentManager1", Properties::new())]),
            ),
        ];
        if self.adapter.present {
            objects.push((adapter::PATH.to_owned(), self.adapter.interfaces()));
            objects.extend(self.devices.iter().flat_map(super::Device::objects));
        }
        objects
    }

    pub(super) fn managed_objects(&self) -> Objects {
        let objects = self.objects().into_iter();
        objects
            .filter(|(_, interfaces)| !interfaces.is_empty())
            .map(|(path, interfaces)| (ObjectPath::from_string_unchecked(path), interfaces))
            .collect()
    }

    pub(super) fn interfaces_of(&self, path: &str) -> Option<Interfaces> {
        let objects = self.objects().into_iter();
        objects
            .filter(|(known, _)| known == path)
            .map(|(_, interfaces)| interfaces)
            .next()
    }

    pub(super) fn property(
        &self,
        path: &str,
        interface: &str,
        name: &str,
    ) -> Option<Result<Body, Refusal>> {
        let mut interfaces = self.interfaces_of(path)?;
        let property = interfaces.get_mut(interface)?.remove(name);
        Some(
            property
                .map(Body::Value)
                .ok_or_else(|| Refusal::no_such_property(name)),
        )
    }

    /// The document of `Introspect`: interfaces by name with their properties, and the children.
    pub(super) fn introspection(&self, path: &str) -> Option<String> {
        let interfaces = self.interfaces_of(path)?;
        let mut xml = String::from("<node>");
        for (interface, properties) in interfaces {
            let _ = write!(xml, r#"<interface name="{interface}">"#);
            for method in methods(interface) {
                let _ = write!(xml, r#"<method name="{method}"/>"#);
            }
            for (name, value) in &properties {
                let kind = value.value_signature();
                let access = access(interface, name);
                let _ = write!(
                    xml,
                    r#"<property name="{name}" type="{kind}" access="{access}"/>"#
                );
            }
            xml.push_str("</interface>");
        }
        for (child, _) in self.objects() {
            if let Some(name) = child_name(path, &child) {
                let _ = write!(xml, r#"<node name="{name}"/>"#);
            }
        }
        xml.push_str("</node>");
        Some(xml)
    }
}

/// The name of a child of `parent`, where `path` is one.
fn child_name<'a>(parent: &str, path: &'a str) -> Option<&'a str> {
    let (above, name) = path.rsplit_once('/')?;
    let above = if above.is_empty() { ROOT } else { above };
    (above == parent && !name.is_empty()).then_some(name)
}

fn methods(interface: &str) -> &'static [&'static str] {
    match interface {
        "org.bluez.AgentManager1" => &["RegisterAgent", "UnregisterAgent", "RequestDefaultAgent"],
        adapter::ADAPTER => &[
            "StartDiscovery",
            "SetDiscoveryFilter",
            "StopDiscovery",
            "RemoveDevice",
            "GetDiscoveryFilters",
        ],
        super::device::DEVICE => &["Connect", "Disconnect"],
        super::gatt::CHARACTERISTIC => &["ReadValue", "WriteValue", "StartNotify", "StopNotify"],
        super::gatt::DESCRIPTOR => &["ReadValue"],
        _ => &[],
    }
}

fn access(interface: &str, property: &str) -> &'static str {
    if interface == adapter::ADAPTER && property == "Powered" {
        "readwrite"
    } else {
        "read"
    }
}

/// Reads a property's new value as a switch.
pub(super) fn switch(value: &Value<'_>) -> Result<bool, Refusal> {
    bool::try_from(value).map_err(|_| {
        Refusal::new(
            "org.bluez.Error.InvalidArguments",
            "Invalid arguments in method call",
        )
    })
}
