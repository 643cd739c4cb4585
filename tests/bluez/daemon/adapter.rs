//! The adapter: its power and who scans.

use std::collections::BTreeMap;

use zbus::zvariant::Value;

use super::message::{Interfaces, Outbox, Properties};
use crate::bluez::status::AdapterCounters;

pub(super) const ADAPTER: &str = "org.bluez.Adapter1";
pub(super) const PATH: &str = "/org/bluez/hci0";

/// The adapter as the daemon knows it.
#[derive(Debug)]
pub(super) struct Adapter {
    /// Whether it is plugged in.
    pub(super) present: bool,
    pub(super) powered: bool,
    pub(super) counters: AdapterCounters,
    /// What each client has asked for, by its unique name.
    clients: BTreeMap<String, Client>,
}

/// A client's wishes.
#[derive(Debug, Default)]
struct Client {
    scans: bool,
    /// Services of which a device has to advertise one; none means any device.
    services: Vec<u128>,
}

impl Adapter {
    pub(super) fn new(present: bool, powered: bool) -> Self {
        Self {
            present,
            powered,
            counters: AdapterCounters::default(),
            clients: BTreeMap::new(),
        }
    }

    pub(super) fn discovering(&self) -> bool {
        self.clients.values().any(|client| client.scans)
    }

    pub(super) fn scans(&self, client: &str) -> bool {
        self.clients.get(client).is_some_and(|client| client.scans)
    }

    pub(super) fn filter(&mut self, client: &str, services: Vec<u128>) {
        self.clients.entry(client.to_owned()).or_default().services = services;
    }

    pub(super) fn set_scanning(&mut self, client: &str, scans: bool, out: &mut Outbox) {
        let before = self.discovering();
        self.clients.entry(client.to_owned()).or_default().scans = scans;
        self.tell_discovering(before, out);
    }

    pub(super) fn forget_client(&mut self, client: &str, out: &mut Outbox) {
        let before = self.discovering();
        self.clients.remove(client);
        self.tell_discovering(before, out);
    }

    pub(super) fn stop_scans(&mut self, out: &mut Outbox) {
        let before = self.discovering();
        for client in self.clients.values_mut() {
            client.scans = false;
        }
        self.tell_discovering(before, out);
    }

    /// What the scan looks for: `bluetoothd` merges the filters of all clients. `None` is anything.
    pub(super) fn wanted(&self) -> Option<Vec<u128>> {
        let scanning = self.clients.values().filter(|client| client.scans);
        let filters: Vec<&Client> = scanning.collect();
        let all = filters.iter().any(|client| client.services.is_empty());
        let services = filters.into_iter().flat_map(|client| &client.services);
        (!all).then(|| services.copied().collect())
    }

    pub(super) fn set_powered(&mut self, powered: bool, out: &mut Outbox) {
        if self.powered != powered {
            self.powered = powered;
            if self.present {
                out.changed(PATH, ADAPTER, [("Powered", Value::from(powered))]);
            }
        }
    }

    pub(super) fn interfaces(&self) -> Interfaces {
        Interfaces::from([(ADAPTER, self.properties())])
    }

    fn properties(&self) -> Properties {
        Properties::from([
            ("Address", Value::from("00:11:22:33:44:55")),
            ("AddressType", Value::from("public")),
            ("Name", Value::from("virtual")),
            ("Alias", Value::from("virtual")),
            ("Class", Value::from(0_u32)),
            ("Powered", Value::from(self.powered)),
            ("Discoverable", Value::from(false)),
            ("DiscoverableTimeout", Value::from(180_u32)),
            ("Pairable", Value::from(true)),
            ("PairableTimeout", Value::from(0_u32)),
            ("Discovering", Value::from(self.discovering())),
            ("UUIDs", Value::from(Vec::<String>::new())),
            // Linux Foundation, BlueZ, 5.66.
            ("Modalias", Value::from("usb:v1D6Bp0246d0542")),
            ("Roles", Value::from(vec!["central", "peripheral"])),
        ])
    }

    fn tell_discovering(&self, before: bool, out: &mut Outbox) {
        let now = self.discovering();
        if self.present && before != now {
            out.changed(PATH, ADAPTER, [("Discovering", Value::from(now))]);
        }
    }
}
