//! The attributes of a device as objects on the bus.

use zbus::zvariant::{ObjectPath, Value};

use super::message::{Interfaces, Properties};
use super::uuid_text;
use crate::bluez::sensor::{Access, VirtualSensor};

pub(super) const SERVICE: &str = "org.bluez.GattService1";
pub(super) const CHARACTERISTIC: &str = "org.bluez.GattCharacteristic1";
pub(super) const DESCRIPTOR: &str = "org.bluez.GattDescriptor1";

/// Client Characteristic Configuration (Core Specification, Vol 3, Part G, §3.3.3.3).
const CONFIGURATION: u128 = crate::bluez::assigned(0x2902);

/// The services of a device, numbered by their handles as in its attribute table.
#[derive(Debug)]
pub(super) struct Gatt {
    device: String,
    mtu: u16,
    services: Vec<Service>,
    pub(super) characteristics: Vec<GattCharacteristic>,
}

#[derive(Debug)]
struct Service {
    path: String,
    uuid: u128,
}

/// A characteristic and who listens to it.
#[derive(Debug)]
pub(super) struct GattCharacteristic {
    pub(super) path: String,
    pub(super) uuid: u128,
    pub(super) access: Access,
    pub(super) value: Vec<u8>,
    /// Unique names of the clients that have called `StartNotify`.
    pub(super) clients: Vec<String>,
    service: String,
    /// Path of the descriptor that switches notifications on.
    configuration: Option<String>,
}

impl Gatt {
    pub(super) fn new(sensor: &VirtualSensor, device: &str) -> Self {
        let mut handle = 1;
        let mut services = Vec::new();
        let mut characteristics = Vec::new();
        for service in &sensor.services {
            let service_path = format!("{device}/service{handle:04x}");
            handle += 1;
            for characteristic in &service.characteristics {
                let path = format!("{service_path}/char{handle:04x}");
                // Declaration and value.
                handle += 2;
                let configuration = characteristic.access.notifies().then(|| {
                    let path = format!("{path}/desc{handle:04x}");
                    handle += 1;
                    path
                });
                characteristics.push(GattCharacteristic {
                    path,
                    uuid: characteristic.uuid,
                    access: characteristic.access,
                    value: characteristic.value.clone(),
                    clients: Vec::new(),
                    service: service_path.clone(),
                    configuration,
                });
            }
            services.push(Service {
                path: service_path,
                uuid: service.uuid,
            });
        }
        Self {
            device: device.to_owned(),
            mtu: sensor.mtu,
            services,
            characteristics,
        }
    }

    pub(super) fn has_service(&self, uuid: u128) -> bool {
        self.services.iter().any(|service| service.uuid == uuid)
    }

    pub(super) fn service_uuids(&self) -> impl Iterator<Item = u128> {
        self.services.iter().map(|service| service.uuid)
    }

    /// Every object, each service before its characteristics and each of them before its
    /// descriptor.
    pub(super) fn objects(&self) -> Vec<(String, Interfaces)> {
        let mut objects = Vec::new();
        for service in &self.services {
            let properties = Properties::from([
                ("UUID", Value::from(uuid_text(service.uuid))),
                ("Device", object(&self.device)),
                ("Primary", Value::from(true)),
                ("Includes", Value::from(Vec::<ObjectPath<'_>>::new())),
            ]);
            objects.push((
                service.path.clone(),
                Interfaces::from([(SERVICE, properties)]),
            ));
            for characteristic in &self.characteristics {
                if characteristic.service == service.path {
                    objects.extend(characteristic.objects(self.mtu));
                }
            }
        }
        objects
    }

    pub(super) fn characteristic(&mut self, path: &str) -> Option<&mut GattCharacteristic> {
        self.characteristics.iter_mut().find(|c| c.path == path)
    }
}

impl GattCharacteristic {
    pub(super) fn notifying(&self) -> bool {
        !self.clients.is_empty()
    }

    fn objects(&self, mtu: u16) -> Vec<(String, Interfaces)> {
        let mut properties = Properties::from([
            ("UUID", Value::from(uuid_text(self.uuid))),
            ("Service", object(&self.service)),
            ("Value", Value::from(self.value.clone())),
            ("Flags", Value::from(self.access.flags().to_vec())),
            ("MTU", Value::from(mtu)),
        ]);
        if self.access.notifies() {
            properties.insert("Notifying", Value::from(self.notifying()));
        }
        let interfaces = Interfaces::from([(CHARACTERISTIC, properties)]);
        let mut objects = vec![(self.path.clone(), interfaces)];
        if let Some(configuration) = &self.configuration {
            let properties = Properties::from([
                ("UUID", Value::from(uuid_text(CONFIGURATION))),
                ("Characteristic", object(&self.path)),
                ("Value", Value::from(Vec::<u8>::new())),
            ]);
            let interfaces = Interfaces::from([(DESCRIPTOR, properties)]);
            objects.push((configuration.clone(), interfaces));
        }
        objects
    }
}

/// A path that was put together from parts that are valid in one.
pub(super) fn object(path: &str) -> Value<'static> {
    Value::from(ObjectPath::from_string_unchecked(path.to_owned()))
}
