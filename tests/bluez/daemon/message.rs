//! What the daemon is asked and what it says, without a bus.

use std::collections::{BTreeMap, VecDeque};

use zbus::zvariant::{ObjectPath, Value};

/// The properties of one interface, by name.
pub(in crate::bluez) type Properties = BTreeMap<&'static str, Value<'static>>;

/// The interfaces of one object, by name.
pub(in crate::bluez) type Interfaces = BTreeMap<&'static str, Properties>;

/// Every object, by path.
pub(in crate::bluez) type Objects = BTreeMap<ObjectPath<'static>, Interfaces>;

/// Which call a reply is for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(in crate::bluez) struct CallId(pub(in crate::bluez) u64);

/// A method call.
#[derive(Debug)]
pub(in crate::bluez) struct Call {
    pub(in crate::bluez) id: CallId,
    /// Unique name of the client.
    pub(in crate::bluez) client: String,
    pub(in crate::bluez) path: String,
    pub(in crate::bluez) method: Method,
}

/// What is called, with its arguments.
#[derive(Debug)]
pub(in crate::bluez) enum Method {
    Ping,
    Introspect,
    ManagedObjects,
    Property {
        interface: String,
        name: String,
    },
    Properties {
        interface: String,
    },
    SetProperty {
        interface: String,
        name: String,
        value: Value<'static>,
    },
    SetDiscoveryFilter {
        services: Vec<u128>,
    },
    DiscoveryFilters,
    StartDiscovery,
    StopDiscovery,
    RemoveDevice {
        device: String,
    },
    Connect,
    Disconnect,
    ReadValue {
        offset: usize,
    },
    WriteValue {
        value: Vec<u8>,
    },
    StartNotify,
    StopNotify,
    /// A method of `AgentManager1`; which one makes no difference, as nothing is ever paired.
    Agent,
    /// Anything else.
    Unknown {
        interface: String,
        member: String,
        signature: String,
    },
}

/// What a successful call returns.
#[derive(Debug, PartialEq)]
pub(in crate::bluez) enum Body {
    Nothing,
    Text(String),
    Texts(Vec<&'static str>),
    Bytes(Vec<u8>),
    Value(Value<'static>),
    Properties(Properties),
    Objects(Objects),
}

/// An error reply.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(in crate::bluez) struct Refusal {
    pub(in crate::bluez) name: &'static str,
    pub(in crate::bluez) message: String,
}

impl Refusal {
    pub(super) fn new(name: &'static str, message: impl Into<String>) -> Self {
        Self {
            name,
            message: message.into(),
        }
    }

    pub(super) fn failed(message: impl Into<String>) -> Self {
        Self::new("org.bluez.Error.Failed", message)
    }

    pub(super) fn not_ready() -> Self {
        Self::new("org.bluez.Error.NotReady", "Resource Not Ready")
    }

    pub(super) fn busy() -> Self {
        Self::new(
            "org.bluez.Error.InProgress",
            "Operation already in progress",
        )
    }

    pub(super) fn not_connected() -> Self {
        Self::new("org.bluez.Error.NotConnected", "Not Connected")
    }

    pub(super) fn not_permitted(message: &str) -> Self {
        Self::new("org.bluez.Error.NotPermitted", message)
    }

    pub(super) fn not_supported() -> Self {
        Self::new("org.bluez.Error.NotSupported", "Operation is not supported")
    }

    pub(super) fn does_not_exist() -> Self {
        Self::new("org.bluez.Error.DoesNotExist", "Does Not Exist")
    }

    pub(super) fn access_denied() -> Self {
        Self::new(
            "org.freedesktop.DBus.Error.AccessDenied",
            "Rejected send message, 2 matched rules",
        )
    }

    pub(super) fn no_such_property(name: &str) -> Self {
        Self::new(
            "org.freedesktop.DBus.Error.InvalidArgs",
            format!("No such property '{name}'"),
        )
    }

    /// The words of libdbus, for an object that is not there or one that has no such method.
    pub(super) fn no_such_method(object_exists: bool, method: &Method) -> Self {
        let (interface, member, signature) = method.names();
        let name = if object_exists {
            "org.freedesktop.DBus.Error.UnknownMethod"
        } else {
            "org.freedesktop.DBus.Error.UnknownObject"
        };
        Self::new(
            name,
            format!(
                "Method \"{member}\" with signature \"{signature}\" on interface \"{interface}\" doesn't exist\n"
            ),
        )
    }
}

impl Method {
    /// Interface, member and signature of the arguments.
    fn names(&self) -> (&str, &str, &str) {
        const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
        const ADAPTER: &str = "org.bluez.Adapter1";
        const DEVICE: &str = "org.bluez.Device1";
        const CHARACTERISTIC: &str = "org.bluez.GattCharacteristic1";
        match self {
            Self::Ping => ("org.freedesktop.DBus.Peer", "Ping", ""),
            Self::Introspect => ("org.freedesktop.DBus.Introspectable", "Introspect", ""),
            Self::ManagedObjects => (
                "org.freedesktop.DBus.ObjectManager",
                "GetManagedObjects",
                "",
            ),
            Self::Property { .. } => (PROPERTIES, "Get", "ss"),
            Self::Properties { .. } => (PROPERTIES, "GetAll", "s"),
            Self::SetProperty { .. } => (PROPERTIES, "Set", "ssv"),
            Self::SetDiscoveryFilter { .. } => (ADAPTER, "SetDiscoveryFilter", "a{sv}"),
            Self::DiscoveryFilters => (ADAPTER, "GetDiscoveryFilters", ""),
            Self::StartDiscovery => (ADAPTER, "StartDiscovery", ""),
            Self::StopDiscovery => (ADAPTER, "StopDiscovery", ""),
            Self::RemoveDevice { .. } => (ADAPTER, "RemoveDevice", "o"),
            Self::Connect => (DEVICE, "Connect", ""),
            Self::Disconnect => (DEVICE, "Disconnect", ""),
            Self::ReadValue { .. } => (CHARACTERISTIC, "ReadValue", "a{sv}"),
            Self::WriteValue { .. } => (CHARACTERISTIC, "WriteValue", "aya{sv}"),
            Self::StartNotify => (CHARACTERISTIC, "StartNotify", ""),
            Self::StopNotify => (CHARACTERISTIC, "StopNotify", ""),
            Self::Agent => ("org.bluez.AgentManager1", "RegisterAgent", "os"),
            Self::Unknown {
                interface,
                member,
                signature,
            } => (interface, member, signature),
        }
    }
}

/// What the daemon says.
#[derive(Debug, PartialEq)]
pub(in crate::bluez) enum Output {
    Reply(CallId, Body),
    Refuse(CallId, Refusal),
    Signal(Signal),
}

/// A signal.
#[derive(Debug, PartialEq)]
pub(in crate::bluez) enum Signal {
    Changed {
        path: String,
        interface: &'static str,
        properties: Properties,
        invalidated: Vec<&'static str>,
    },
    Added {
        path: String,
        interfaces: Interfaces,
    },
    Removed {
        path: String,
        interfaces: Vec<&'static str>,
    },
}

/// What the daemon has to say, in order.
#[derive(Debug, Default)]
pub(in crate::bluez) struct Outbox(VecDeque<Output>);

impl Outbox {
    pub(super) fn next(&mut self) -> Option<Output> {
        self.0.pop_front()
    }

    pub(super) fn append(&mut self, mut later: Self) {
        self.0.append(&mut later.0);
    }

    pub(super) fn reply(&mut self, call: CallId, body: Body) {
        self.0.push_back(Output::Reply(call, body));
    }

    pub(super) fn refuse(&mut self, call: CallId, refusal: Refusal) {
        self.0.push_back(Output::Refuse(call, refusal));
    }

    pub(super) fn answer(&mut self, call: CallId, outcome: Result<Body, Refusal>) {
        match outcome {
            Ok(body) => self.reply(call, body),
            Err(refusal) => self.refuse(call, refusal),
        }
    }

    pub(super) fn changed<const N: usize>(
        &mut self,
        path: &str,
        interface: &'static str,
        properties: [(&'static str, Value<'static>); N],
    ) {
        self.0.push_back(Output::Signal(Signal::Changed {
            path: path.to_owned(),
            interface,
            properties: Properties::from(properties),
            invalidated: Vec::new(),
        }));
    }

    pub(super) fn invalidated(
        &mut self,
        path: &str,
        interface: &'static str,
        property: &'static str,
    ) {
        self.0.push_back(Output::Signal(Signal::Changed {
            path: path.to_owned(),
            interface,
            properties: Properties::new(),
            invalidated: vec![property],
        }));
    }

    pub(super) fn added(&mut self, path: &str, interfaces: Interfaces) {
        self.0.push_back(Output::Signal(Signal::Added {
            path: path.to_owned(),
            interfaces,
        }));
    }

    pub(super) fn removed(&mut self, path: &str, interfaces: &[&'static str]) {
        self.0.push_back(Output::Signal(Signal::Removed {
            path: path.to_owned(),
            interfaces: interfaces.to_vec(),
        }));
    }
}
