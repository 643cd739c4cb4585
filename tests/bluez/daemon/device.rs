//! A device as the daemon knows it, and the sensor behind it.

use std::time::{Duration, Instant};

use zbus::zvariant::Value;

use super::gatt::{Gatt, object};
use super::link::{Link, Resolution};
use super::message::{CallId, Interfaces, Outbox, Properties};
use super::uuid_text;
use crate::bluez::sensor::VirtualSensor;
use crate::bluez::status::{Counters, LinkStatus, ReadFault, SensorStatus};
use freshlegs_engine::sensing::gatt::{Characteristic, Service};

pub(super) const DEVICE: &str = "org.bluez.Device1";
pub(super) const BATTERY: &str = "org.bluez.Battery1";

/// Changes of the signal strength from one advertisement to the next, in dB.
const FADING_DB: [i16; 7] = [0, 1, -1, 3, -2, 2, -3];

/// A sensor, and what the daemon knows of it.
#[derive(Debug)]
pub(in crate::bluez) struct Device {
    pub(super) sensor: VirtualSensor,
    pub(super) path: String,
    pub(super) adapter: &'static str,
    pub(super) gatt: Gatt,
    pub(super) counters: Counters,
    pub(super) faults: Faults,
    pub(super) link: Link,
    /// Whether the sensor is near enough to be heard.
    pub(super) in_range: bool,
    /// Whether another phone or watch is connected to it.
    pub(super) held_elsewhere: bool,
    pub(super) known: Known,
    pub(super) rssi_dbm: Option<i16>,
    /// When it is heard next, while a scan runs.
    pub(super) advertises_at: Option<Instant>,
    /// When the object goes, unless the device is seen or tried before.
    pub(super) forgotten_at: Option<Instant>,
    /// Reads that are never answered.
    pub(super) unanswered: Vec<CallId>,
}

/// How much of a device is on the bus.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Known {
    /// Nothing.
    Nothing,
    /// Its own object.
    Device,
    /// Its services too.
    Services,
}

/// What goes wrong, on order.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(in crate::bluez) struct Faults {
    /// So many links go down before the services are known.
    pub(in crate::bluez) drops_in_discovery: u32,
    /// So many connects fail at once.
    pub(in crate::bluez) refused_connects: u32,
    /// What becomes of reads.
    pub(in crate::bluez) reads: Option<ReadFault>,
    /// Whether notifications cannot be switched on.
    pub(in crate::bluez) subscriptions: bool,
}

impl Device {
    pub(super) fn new(sensor: VirtualSensor, adapter: &'static str) -> Self {
        let path = format!("{adapter}/dev_{}", sensor.address.replace(':', "_"));
        Self {
            gatt: Gatt::new(&sensor, &path),
            known: Known::Nothing,
            sensor,
            path,
            adapter,
            counters: Counters::default(),
            faults: Faults::default(),
            link: Link::Down,
            in_range: true,
            held_elsewhere: false,
            rssi_dbm: None,
            advertises_at: None,
            forgotten_at: None,
            unanswered: Vec::new(),
        }
    }

    /// Whether a connect would succeed.
    pub(super) fn connectable(&self) -> bool {
        self.in_range && !self.held_elsewhere
    }

    /// Whether it can be heard by a scan: a sensor with a link does not advertise.
    pub(super) fn advertises(&self) -> bool {
        self.connectable() && !self.link.connected()
    }

    /// Whether it advertises one of `services`.
    pub(super) fn matches(&self, services: &[u128]) -> bool {
        let advertised = &self.sensor.advertised;
        services.iter().any(|service| advertised.contains(service))
    }

    /// The daemon has started or the adapter has come: paired devices are known at once.
    pub(super) fn remember(&mut self, out: &mut Outbox) {
        if self.sensor.paired && !self.is_known() {
            self.known = Known::Device;
            out.added(&self.path, self.interfaces());
        }
    }

    /// Whether the daemon has an object for it.
    pub(super) fn is_known(&self) -> bool {
        self.known >= Known::Device
    }

    /// What goes wrong, to be changed.
    pub(in crate::bluez) fn faults(&mut self) -> &mut Faults {
        &mut self.faults
    }

    /// An advertisement was heard.
    pub(super) fn heard(&mut self, now: Instant, temporary: Duration, out: &mut Outbox) {
        let fading = FADING_DB[self.counters.advertisements as usize % FADING_DB.len()];
        let rssi_dbm = self.sensor.rssi_dbm + fading;
        self.counters.advertisements += 1;
        self.rssi_dbm = Some(rssi_dbm);
        if self.is_known() {
            out.changed(&self.path, DEVICE, [("RSSI", Value::from(rssi_dbm))]);
        } else {
            self.known = Known::Device;
            out.added(&self.path, self.interfaces());
        }
        self.expire(now, temporary);
    }

    /// The scan is over: the signal strength is no longer known.
    pub(super) fn unheard(&mut self, out: &mut Outbox) {
        self.advertises_at = None;
        if self.rssi_dbm.take().is_some() && self.is_known() {
            out.invalidated(&self.path, DEVICE, "RSSI");
        }
    }

    /// Begins to wait until the device is forgotten.
    pub(super) fn expire(&mut self, now: Instant, temporary: Duration) {
        let temporary = temporary * u32::from(!self.sensor.paired);
        let waits = self.is_known() && !temporary.is_zero() && matches!(self.link, Link::Down);
        self.forgotten_at = waits.then(|| now + temporary);
    }

    /// The daemon knows the device no longer.
    pub(super) fn forget(&mut self, out: &mut Outbox) {
        if !self.is_known() {
            return;
        }
        if self.known == Known::Services {
            for (path, interfaces) in self.gatt.objects().iter().rev() {
                out.removed(path, &names(interfaces));
            }
        }
        out.removed(&self.path, &names(&self.interfaces()));
        self.gatt = Gatt::new(&self.sensor, &self.path);
        self.known = Known::Nothing;
        self.rssi_dbm = None;
        self.forgotten_at = None;
        self.link = Link::Down;
    }

    /// The battery is at `percent` of its charge, and the sensor says so.
    pub(in crate::bluez) fn charge(&mut self, percent: u8, out: &mut Outbox) {
        if self.link.resolved() && self.has_battery() {
            out.changed(&self.path, BATTERY, [("Percentage", Value::from(percent))]);
        }
        let level = Characteristic::BatteryLevel.uuid();
        self.set_value(level, &[percent]);
        self.notify(level, &[percent], out);
    }

    /// A read of this characteristic returns `value` from now on, also when the device was
    /// forgotten meanwhile.
    pub(in crate::bluez) fn set_value(&mut self, uuid: u128, value: &[u8]) {
        let services = self.sensor.services.iter_mut();
        let built = services
            .flat_map(|service| &mut service.characteristics)
            .filter(|characteristic| characteristic.uuid == uuid)
            .map(|characteristic| &mut characteristic.value);
        let shown = self.gatt.characteristics.iter_mut();
        let shown = shown
            .filter(|characteristic| characteristic.uuid == uuid)
            .map(|characteristic| &mut characteristic.value);
        for kept in built.chain(shown) {
            value.clone_into(kept);
        }
    }

    /// The sensor notifies. Returns whether somebody listens.
    pub(in crate::bluez) fn notify(&mut self, uuid: u128, value: &[u8], out: &mut Outbox) -> bool {
        let reaches = self.in_range && self.link.resolved();
        let mut heard = false;
        for characteristic in &mut self.gatt.characteristics {
            if reaches && characteristic.uuid == uuid && characteristic.notifying() {
                value.clone_into(&mut characteristic.value);
                out.changed(
                    &characteristic.path,
                    super::gatt::CHARACTERISTIC,
                    [("Value", Value::from(value.to_vec()))],
                );
                heard = true;
            }
        }
        self.counters.notifications += u64::from(heard);
        heard
    }

    /// Whether there is a `Battery1` while the services are known.
    pub(super) fn has_battery(&self) -> bool {
        self.gatt.has_service(Service::Battery.uuid())
    }

    pub(super) fn battery(&self) -> Properties {
        let level = Characteristic::BatteryLevel.uuid();
        let mut characteristics = self.gatt.characteristics.iter();
        let percent = characteristics
            .find(|characteristic| characteristic.uuid == level)
            .and_then(|characteristic| characteristic.value.first().copied());
        Properties::from([("Percentage", Value::from(percent.unwrap_or_default()))])
    }

    /// The device's own object.
    pub(super) fn interfaces(&self) -> Interfaces {
        let mut interfaces = Interfaces::from([(DEVICE, self.properties())]);
        if self.link.resolved() && self.has_battery() {
            interfaces.insert(BATTERY, self.battery());
        }
        interfaces
    }

    /// The device's objects: its own and those of its services.
    pub(super) fn objects(&self) -> Vec<(String, Interfaces)> {
        let mut objects = Vec::new();
        if self.is_known() {
            objects.push((self.path.clone(), self.interfaces()));
        }
        if self.known == Known::Services {
            objects.extend(self.gatt.objects());
        }
        objects
    }

    pub(super) fn uuids(&self) -> Vec<String> {
        let mut uuids = self.sensor.advertised.clone();
        if self.known == Known::Services {
            uuids.extend(self.gatt.service_uuids());
        }
        uuids.sort_unstable();
        uuids.dedup();
        uuids.into_iter().map(uuid_text).collect()
    }

    pub(super) fn status(&self) -> SensorStatus {
        let listened = |c: &&super::gatt::GattCharacteristic| c.notifying();
        let characteristics = self.gatt.characteristics.iter().filter(listened);
        let subscribed = characteristics.map(|c| c.uuid).collect();
        SensorStatus {
            link: match &self.link {
                Link::Down => LinkStatus::Down,
                Link::Connecting { .. } => LinkStatus::Connecting,
                Link::Stuck => LinkStatus::Stuck,
                Link::Linked { resolution, .. } => match resolution {
                    Resolution::Pending { .. } => LinkStatus::Resolving,
                    Resolution::Done => LinkStatus::Up,
                },
            },
            known: self.is_known(),
            subscribed,
            counters: self.counters.clone(),
        }
    }

    fn properties(&self) -> Properties {
        let kind = if self.sensor.random_address {
            "random"
        } else {
            "public"
        };
        let mut properties = Properties::from([
            ("Address", Value::from(self.sensor.address.clone())),
            ("AddressType", Value::from(kind)),
            ("Name", Value::from(self.sensor.name.clone())),
            ("Alias", Value::from(self.sensor.name.clone())),
            ("Paired", Value::from(self.sensor.paired)),
            ("Bonded", Value::from(self.sensor.paired)),
            ("Trusted", Value::from(false)),
            ("Blocked", Value::from(false)),
            ("LegacyPairing", Value::from(false)),
            ("Connected", Value::from(self.link.connected())),
            ("ServicesResolved", Value::from(self.link.resolved())),
            ("UUIDs", Value::from(self.uuids())),
            ("Adapter", object(self.adapter)),
        ]);
        if let Some(rssi_dbm) = self.rssi_dbm {
            properties.insert("RSSI", Value::from(rssi_dbm));
        }
        if self.known == Known::Services {
            // Bluetooth SIG, the number of no company, product 1, version 1.
            let modalias = "bluetooth:vFFFFp0001d0001";
            properties.insert("Modalias", Value::from(modalias));
        }
        properties
    }
}

fn names(interfaces: &Interfaces) -> Vec<&'static str> {
    interfaces.keys().copied().collect()
}
