//! What `bluetoothd` does, as a machine without a bus, a clock or a radio: calls and changes of the
//! surroundings go in with the time, replies and signals come out in the order of the real one.

mod adapter;
mod calls;
mod device;
mod gatt;
mod link;
mod message;
#[cfg(test)]
mod tests;
mod tree;

use std::time::{Duration, Instant};

use self::adapter::Adapter;
pub(super) use self::device::{Device, Faults};
use self::message::Outbox;
pub(super) use self::message::{Body, Call, CallId, Method, Output, Signal};
use super::options::Options;
use super::sensor::VirtualSensor;
use super::status::{AdapterCounters, SensorStatus};

/// Devices are not heard at the same instant: each begins so much later than the one before.
const SPREAD: Duration = Duration::from_millis(3);

/// The daemon with its adapter and the sensors around it.
#[derive(Debug)]
pub(super) struct Daemon {
    options: Options,
    adapter: Adapter,
    devices: Vec<Device>,
    /// Whether every call is refused.
    forbidden: bool,
    out: Outbox,
}

impl Daemon {
    pub(super) fn new(options: Options) -> Self {
        Self {
            adapter: Adapter::new(options.adapter, options.powered),
            options,
            devices: Vec::new(),
            forbidden: false,
            out: Outbox::default(),
        }
    }

    /// What is due now happens.
    pub(super) fn handle_timeout(&mut self, now: Instant) {
        for device in &mut self.devices {
            device.handle_timeout(now, &self.options, &mut self.out);
        }
        self.hear_advertisements(now);
    }

    /// The next reply or signal.
    pub(super) fn poll_output(&mut self) -> Option<Output> {
        self.out.next()
    }

    /// When something happens by itself.
    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        let times = self.devices.iter().flat_map(|device| {
            [
                device.link.timeout(),
                device.advertises_at,
                device.forgotten_at,
            ]
        });
        times.flatten().min()
    }

    /// A client left the bus: it scans and listens no more. Its links stay up.
    pub(super) fn handle_departure(&mut self, client: &str) {
        let discovering = self.adapter.discovering();
        if discovering && self.adapter.scans(client) {
            self.end_scan(|adapter, out| adapter.forget_client(client, out));
        } else {
            self.adapter.forget_client(client, &mut self.out);
        }
        for device in &mut self.devices {
            device.unsubscribe(client, &mut self.out);
        }
    }

    // --- The surroundings --------------------------------------------------------------------

    /// A sensor is there. Returns its number.
    pub(super) fn add(&mut self, now: Instant, sensor: VirtualSensor) -> usize {
        let mut device = Device::new(sensor, adapter::PATH);
        if self.adapter.discovering() {
            device.advertises_at = Some(now);
        }
        if self.adapter.present {
            device.remember(&mut self.out);
        }
        self.devices.push(device);
        self.devices.len() - 1
    }

    /// Does something with a sensor and what the daemon knows of it.
    pub(super) fn with<R>(
        &mut self,
        sensor: usize,
        what: impl FnOnce(&mut Device, &Options, &mut Outbox) -> R,
    ) -> R {
        what(&mut self.devices[sensor], &self.options, &mut self.out)
    }

    pub(super) fn status(&self, sensor: usize) -> SensorStatus {
        self.devices[sensor].status()
    }

    pub(super) fn adapter_counters(&self) -> AdapterCounters {
        self.adapter.counters
    }

    pub(super) fn discovering(&self) -> bool {
        self.adapter.discovering()
    }

    pub(super) fn powered(&self) -> bool {
        self.adapter.powered
    }

    pub(super) fn forbid(&mut self, forbidden: bool) {
        self.forbidden = forbidden;
    }

    /// The runner switches Bluetooth on or off: off, every link goes down and the scan ends.
    pub(super) fn power(&mut self, now: Instant, powered: bool) {
        if !powered {
            self.end_scan(Adapter::stop_scans);
            for device in &mut self.devices {
                device.lose(now, &self.options, &mut self.out);
            }
        }
        self.adapter.set_powered(powered, &mut self.out);
    }

    /// The adapter is pulled out, and with it goes whatever the daemon knew.
    pub(super) fn remove_adapter(&mut self, now: Instant) {
        if !self.adapter.present {
            return;
        }
        self.power(now, false);
        for device in &mut self.devices {
            device.forget(&mut self.out);
        }
        self.out.removed(adapter::PATH, &[adapter::ADAPTER]);
        self.adapter.present = false;
    }

    /// An adapter is plugged in, and powered on as desktops do.
    pub(super) fn add_adapter(&mut self) {
        if self.adapter.present {
            return;
        }
        self.adapter.present = true;
        self.adapter.powered = true;
        self.out.added(adapter::PATH, self.adapter.interfaces());
        for device in &mut self.devices {
            device.remember(&mut self.out);
        }
    }

    /// The daemon ends and is started anew: it knows the paired devices only, and no client.
    pub(super) fn restart(&mut self, now: Instant) {
        let (present, counters) = (self.adapter.present, self.adapter.counters);
        self.adapter = Adapter::new(present, self.adapter.powered);
        self.adapter.counters = counters;
        for device in &mut self.devices {
            device.lose(now, &self.options, &mut self.out);
            device.forget(&mut self.out);
            device.advertises_at = None;
            if present {
                device.remember(&mut self.out);
            }
        }
        // What was said on the way is said to nobody.
        while self.out.next().is_some() {}
    }

    // --- Scanning ----------------------------------------------------------------------------

    fn begin_scan(&mut self, now: Instant, client: &str) {
        let fresh = !self.adapter.discovering();
        self.adapter.set_scanning(client, true, &mut self.out);
        self.adapter.counters.scans_started += 1;
        if fresh {
            let mut at = now;
            for device in &mut self.devices {
                at += SPREAD;
                device.advertises_at = Some(at);
            }
        }
    }

    /// Ends a client's scan: with the last, the signal strengths are forgotten, and then it is told
    /// that nobody scans.
    fn end_scan(&mut self, end: impl FnOnce(&mut Adapter, &mut Outbox)) {
        let discovering = self.adapter.discovering();
        let mut later = Outbox::default();
        end(&mut self.adapter, &mut later);
        if discovering && !self.adapter.discovering() {
            for device in &mut self.devices {
                device.unheard(&mut self.out);
            }
        }
        self.out.append(later);
    }

    fn hear_advertisements(&mut self, now: Instant) {
        if !self.adapter.discovering() {
            return;
        }
        let wanted = self.adapter.wanted();
        for device in &mut self.devices {
            if device.advertises_at.is_none_or(|at| at > now) {
                continue;
            }
            device.advertises_at = Some(now + self.options.advertising_interval);
            let matches = wanted.as_ref().is_none_or(|wanted| device.matches(wanted));
            if device.advertises() && matches {
                device.heard(now, self.options.temporary, &mut self.out);
            }
        }
    }
}

/// A UUID as D-Bus has it.
fn uuid_text(uuid: u128) -> String {
    let digits = format!("{uuid:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]);
    parts.join("-")
}
