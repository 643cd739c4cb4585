//! What each method call does.

use std::time::Instant;

use zbus::zvariant::Value;

use super::device::{Device, Known};
use super::gatt::CHARACTERISTIC;
use super::message::{Body, Call, CallId, Method, Outbox, Refusal};
use super::{Daemon, adapter, tree};
use crate::bluez::status::ReadFault;

impl Daemon {
    /// A client calls. The reply may come later.
    pub(in crate::bluez) fn handle_call(&mut self, now: Instant, call: Call) {
        let Call {
            id,
            client,
            path,
            method,
        } = call;
        if self.forbidden {
            self.out.refuse(id, Refusal::access_denied());
            return;
        }
        if let Some(outcome) = self.standard(&path, &method) {
            self.out.answer(id, outcome);
            return;
        }
        if path == adapter::PATH && self.adapter.present {
            self.call_adapter(now, id, &client, method);
        } else if self.adapter.present && self.call_device(now, id, &client, &path, &method) {
            // It answers itself.
        } else if path == "/org/bluez" && matches!(method, Method::Agent) {
            self.out.reply(id, Body::Nothing);
        } else {
            self.refuse_unknown(id, &path, &method);
        }
    }

    /// The methods that every object has.
    fn standard(&mut self, path: &str, method: &Method) -> Option<Result<Body, Refusal>> {
        match method {
            Method::Ping => Some(Ok(Body::Nothing)),
            Method::Introspect => self.introspection(path).map(|xml| Ok(Body::Text(xml))),
            Method::ManagedObjects if path == "/" => {
                Some(Ok(Body::Objects(self.managed_objects())))
            }
            Method::Property { interface, name } => self.property(path, interface, name),
            Method::Properties { interface } => {
                let properties = self.interfaces_of(path)?.remove(interface.as_str())?;
                Some(Ok(Body::Properties(properties)))
            }
            _ => None,
        }
    }

    fn call_adapter(&mut self, now: Instant, id: CallId, client: &str, method: Method) {
        let outcome = match method {
            Method::SetProperty {
                interface,
                name,
                value,
            } => self.set_adapter(now, &interface, &name, &value),
            Method::DiscoveryFilters => Ok(Body::Texts(vec![
                "UUIDs",
                "RSSI",
                "Pathloss",
                "Transport",
                "DuplicateData",
                "Discoverable",
                "Pattern",
            ])),
            Method::RemoveDevice { device } => self.remove_device(now, &device),
            Method::SetDiscoveryFilter { .. } | Method::StartDiscovery | Method::StopDiscovery
                if !self.adapter.powered =>
            {
                Err(Refusal::not_ready())
            }
            Method::SetDiscoveryFilter { services } => {
                self.adapter.filter(client, services);
                Ok(Body::Nothing)
            }
            Method::StartDiscovery if self.adapter.scans(client) => Err(Refusal::busy()),
            Method::StartDiscovery => {
                self.begin_scan(now, client);
                Ok(Body::Nothing)
            }
            Method::StopDiscovery if !self.adapter.scans(client) => {
                Err(Refusal::failed("No discovery started"))
            }
            Method::StopDiscovery => {
                self.adapter.counters.scans_stopped += 1;
                self.end_scan(|adapter, out| adapter.set_scanning(client, false, out));
                Ok(Body::Nothing)
            }
            other => return self.refuse_unknown(id, adapter::PATH, &other),
        };
        self.out.answer(id, outcome);
    }

    fn set_adapter(
        &mut self,
        now: Instant,
        interface: &str,
        name: &str,
        value: &Value<'_>,
    ) -> Result<Body, Refusal> {
        if interface != adapter::ADAPTER {
            return Err(Refusal::no_such_property(name));
        }
        if name != "Powered" {
            return Err(Refusal::new(
                "org.freedesktop.DBus.Error.PropertyReadOnly",
                format!("Property '{name}' is not writable"),
            ));
        }
        let powered = tree::switch(value)?;
        self.adapter.counters.powered_on += u64::from(powered && !self.adapter.powered);
        self.power(now, powered);
        Ok(Body::Nothing)
    }

    fn remove_device(&mut self, now: Instant, path: &str) -> Result<Body, Refusal> {
        let mut devices = self.devices.iter_mut();
        let device = devices
            .find(|device| device.is_known() && device.path == path)
            .ok_or_else(Refusal::does_not_exist)?;
        device.lose(now, &self.options, &mut self.out);
        device.sensor.paired = false;
        device.forget(&mut self.out);
        Ok(Body::Nothing)
    }

    /// Calls a method of a device or of one of its characteristics. Returns whether there is one.
    fn call_device(
        &mut self,
        now: Instant,
        id: CallId,
        client: &str,
        path: &str,
        method: &Method,
    ) -> bool {
        let mut devices = self.devices.iter_mut().filter(|device| device.is_known());
        let Some(device) = devices.find(|device| {
            let below = path.strip_prefix(device.path.as_str());
            below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
        }) else {
            return false;
        };
        let out = &mut self.out;
        match method {
            Method::Connect | Method::Disconnect if path != device.path => return false,
            Method::Connect if !self.adapter.powered => out.refuse(id, Refusal::not_ready()),
            Method::Connect => device.connect(now, id, &self.options, out),
            Method::Disconnect => device.disconnect(now, id, &self.options, out),
            _ => return device.call_attribute(id, client, path, method, out),
        }
        true
    }

    fn refuse_unknown(&mut self, id: CallId, path: &str, method: &Method) {
        let exists = self.interfaces_of(path).is_some();
        let refusal = Refusal::no_such_method(exists, method);
        self.out.refuse(id, refusal);
    }
}

impl Device {
    /// A client listens no more to anything.
    pub(super) fn unsubscribe(&mut self, client: &str, out: &mut Outbox) {
        for characteristic in &mut self.gatt.characteristics {
            let notifying = characteristic.notifying();
            characteristic.clients.retain(|listener| listener != client);
            if notifying && !characteristic.notifying() {
                let stopped = ("Notifying", Value::from(false));
                out.changed(&characteristic.path, CHARACTERISTIC, [stopped]);
            }
        }
    }

    /// Calls a method of a characteristic. Returns whether there is one.
    fn call_attribute(
        &mut self,
        id: CallId,
        client: &str,
        path: &str,
        method: &Method,
        out: &mut Outbox,
    ) -> bool {
        if self.known != Known::Services || self.gatt.characteristic(path).is_none() {
            return false;
        }
        let outcome = match method {
            Method::ReadValue { offset } => {
                let Some(outcome) = self.read(path, *offset, out) else {
                    self.unanswered.push(id);
                    return true;
                };
                outcome
            }
            Method::WriteValue { value } => self.write(path, value),
            Method::StartNotify => self.start_notify(path, client, out),
            Method::StopNotify => self.stop_notify(path, client, out),
            _ => return false,
        };
        out.answer(id, outcome);
        true
    }

    /// `None` for a read that stays without an answer.
    fn read(
        &mut self,
        path: &str,
        offset: usize,
        out: &mut Outbox,
    ) -> Option<Result<Body, Refusal>> {
        let linked = self.link.resolved();
        let fault = self.faults.reads;
        let characteristic = self.gatt.characteristic(path)?;
        self.counters.reads.push(characteristic.uuid);
        if !linked {
            return Some(Err(Refusal::failed("Not connected")));
        }
        if !characteristic.access.reads() {
            return Some(Err(Refusal::not_permitted("Read not permitted")));
        }
        match fault {
            Some(ReadFault::Silence) => None,
            Some(ReadFault::Att(code)) => {
                let reason = format!("Operation failed with ATT error: 0x{code:02x}");
                Some(Err(Refusal::failed(reason)))
            }
            None => {
                // The value is told to everybody as if it were notified.
                let value = Value::from(characteristic.value.clone());
                out.changed(&characteristic.path, CHARACTERISTIC, [("Value", value)]);
                let bytes = characteristic.value.get(offset..).unwrap_or_default();
                Some(Ok(Body::Bytes(bytes.to_vec())))
            }
        }
    }

    fn write(&mut self, path: &str, value: &[u8]) -> Result<Body, Refusal> {
        let linked = self.link.resolved();
        let characteristic = self
            .gatt
            .characteristic(path)
            .ok_or_else(Refusal::does_not_exist)?;
        if !linked {
            return Err(Refusal::failed("Not connected"));
        }
        if !characteristic.access.writes() {
            return Err(Refusal::not_permitted("Write not permitted"));
        }
        let write = (characteristic.uuid, value.to_vec());
        self.counters.writes.push(write);
        Ok(Body::Nothing)
    }

    fn start_notify(
        &mut self,
        path: &str,
        client: &str,
        out: &mut Outbox,
    ) -> Result<Body, Refusal> {
        self.counters.subscribes += 1;
        let closing = self.link.closing();
        let refused = self.faults.subscriptions;
        let characteristic = self
            .gatt
            .characteristic(path)
            .ok_or_else(Refusal::does_not_exist)?;
        if closing {
            return Err(Refusal::not_connected());
        }
        if !characteristic.access.notifies() {
            return Err(Refusal::not_supported());
        }
        if refused {
            return Err(Refusal::failed("Operation failed with ATT error: 0x0e"));
        }
        if characteristic.clients.iter().any(|known| known == client) {
            return Ok(Body::Nothing);
        }
        let notifying = characteristic.notifying();
        characteristic.clients.push(client.to_owned());
        if !notifying {
            let started = ("Notifying", Value::from(true));
            out.changed(&characteristic.path, CHARACTERISTIC, [started]);
        }
        Ok(Body::Nothing)
    }

    fn stop_notify(&mut self, path: &str, client: &str, out: &mut Outbox) -> Result<Body, Refusal> {
        self.counters.unsubscribes += 1;
        let characteristic = self
            .gatt
            .characteristic(path)
            .ok_or_else(Refusal::does_not_exist)?;
        let known = characteristic.clients.iter().any(|known| known == client);
        if !known {
            return Err(Refusal::failed("No notify session started"));
        }
        characteristic.clients.retain(|listener| listener != client);
        if !characteristic.notifying() {
            let stopped = ("Notifying", Value::from(false));
            out.changed(&characteristic.path, CHARACTERISTIC, [stopped]);
        }
        Ok(Body::Nothing)
    }
}
