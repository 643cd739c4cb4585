//! The link of a device: coming up, being up, going down.

use std::time::Instant;

use zbus::zvariant::Value;

use super::device::{BATTERY, DEVICE, Device, Known};
use super::message::{Body, CallId, Interfaces, Outbox, Refusal};
use crate::bluez::options::Options;

/// `bluetoothd`'s words when the kernel gives up.
const ABORTED: &str = "le-connection-abort-by-local";

/// How the link is.
#[derive(Debug)]
pub(super) enum Link {
    /// There is none.
    Down,
    /// Somebody waits for it.
    Connecting {
        call: CallId,
        /// When it will be up: `None` as long as the sensor is not there.
        up_at: Option<Instant>,
        gives_up_at: Instant,
    },
    /// An attempt timed out, and was not taken back by `Disconnect`.
    Stuck,
    /// It is up.
    Linked {
        /// The sensor is out of range: when that is noticed.
        lost_at: Option<Instant>,
        resolution: Resolution,
        closing: Option<Closing>,
    },
}

/// Whether the services are known.
#[derive(Debug)]
pub(super) enum Resolution {
    /// Not yet.
    Pending {
        at: Instant,
        /// The link goes down instead.
        fails: bool,
    },
    /// They are.
    Done,
}

/// Somebody wants the link down.
#[derive(Debug)]
pub(super) struct Closing {
    at: Instant,
    calls: Vec<CallId>,
}

impl Link {
    pub(super) fn connected(&self) -> bool {
        matches!(self, Self::Linked { .. })
    }

    pub(super) fn resolved(&self) -> bool {
        matches!(
            self,
            Self::Linked {
                resolution: Resolution::Done,
                ..
            }
        )
    }

    pub(super) fn closing(&self) -> bool {
        matches!(
            self,
            Self::Linked {
                closing: Some(_),
                ..
            }
        )
    }

    /// When the link next changes by itself.
    pub(super) fn timeout(&self) -> Option<Instant> {
        match self {
            Self::Down | Self::Stuck => None,
            Self::Connecting {
                up_at, gives_up_at, ..
            } => Some(up_at.map_or(*gives_up_at, |at| at.min(*gives_up_at))),
            Self::Linked {
                lost_at,
                resolution,
                closing,
            } => {
                let resolved_at = match resolution {
                    Resolution::Pending { at, .. } => Some(*at),
                    Resolution::Done => None,
                };
                let closed_at = closing.as_ref().map(|closing| closing.at);
                [*lost_at, resolved_at, closed_at]
                    .into_iter()
                    .flatten()
                    .min()
            }
        }
    }
}

impl Device {
    pub(super) fn connect(
        &mut self,
        now: Instant,
        call: CallId,
        options: &Options,
        out: &mut Outbox,
    ) {
        self.counters.connects += 1;
        match &self.link {
            Link::Connecting { .. } | Link::Stuck => out.refuse(call, Refusal::busy()),
            // As in `bluetoothd`, even while it is being closed.
            Link::Linked { .. } => out.reply(call, Body::Nothing),
            Link::Down => {
                self.forgotten_at = None;
                self.link = Link::Connecting {
                    call,
                    up_at: self.connectable().then(|| now + options.connect),
                    gives_up_at: now + options.connect_timeout,
                };
            }
        }
    }

    pub(super) fn disconnect(
        &mut self,
        now: Instant,
        call: CallId,
        options: &Options,
        out: &mut Outbox,
    ) {
        self.counters.disconnects += 1;
        if let Link::Linked { closing, .. } = &mut self.link {
            let closing = closing.get_or_insert_with(|| Closing {
                at: now + options.disconnect,
                calls: Vec::new(),
            });
            closing.calls.push(call);
            return;
        }
        if let Link::Connecting { call, .. } = self.link {
            out.refuse(call, Refusal::failed("Cancelled"));
        }
        self.link = Link::Down;
        self.expire(now, options.temporary);
        out.reply(call, Body::Nothing);
    }

    /// The sensor comes into range or leaves it.
    pub(in crate::bluez) fn go(&mut self, now: Instant, in_range: bool, options: &Options) {
        self.in_range = in_range;
        self.reach(now, options);
    }

    /// Another central takes the sensor, or lets go of it.
    pub(in crate::bluez) fn hold(
        &mut self,
        now: Instant,
        held: bool,
        options: &Options,
        out: &mut Outbox,
    ) {
        self.held_elsewhere = held;
        if held && self.link.connected() {
            self.lose(now, options, out);
        }
        self.reach(now, options);
    }

    /// What became of an attempt or a link by the sensor's coming and going.
    fn reach(&mut self, now: Instant, options: &Options) {
        let connectable = self.connectable();
        let in_range = self.in_range;
        match &mut self.link {
            Link::Connecting { up_at, .. } => {
                *up_at = connectable.then(|| up_at.unwrap_or(now + options.connect));
            }
            Link::Linked { lost_at, .. } => {
                *lost_at =
                    (!in_range).then(|| lost_at.unwrap_or(now + options.supervision_timeout));
            }
            Link::Down | Link::Stuck => {}
        }
    }

    /// The link is down, however it came to it.
    pub(in crate::bluez) fn lose(&mut self, now: Instant, options: &Options, out: &mut Outbox) {
        match std::mem::replace(&mut self.link, Link::Down) {
            Link::Down => return,
            Link::Stuck => {}
            Link::Connecting { call, .. } => out.refuse(call, Refusal::failed(ABORTED)),
            Link::Linked {
                resolution,
                closing,
                ..
            } => {
                self.counters.losses += 1;
                let connected = ("Connected", Value::from(false));
                match resolution {
                    Resolution::Pending { .. } => out.changed(&self.path, DEVICE, [connected]),
                    Resolution::Done => {
                        let resolved = ("ServicesResolved", Value::from(false));
                        out.changed(&self.path, DEVICE, [connected, resolved]);
                        if self.has_battery() {
                            out.removed(&self.path, &[BATTERY]);
                        }
                    }
                }
                for call in self.unanswered.drain(..) {
                    out.refuse(call, Refusal::failed("Operation failed"));
                }
                for call in closing.into_iter().flat_map(|closing| closing.calls) {
                    out.reply(call, Body::Nothing);
                }
            }
        }
        self.expire(now, options.temporary);
    }

    pub(super) fn handle_timeout(&mut self, now: Instant, options: &Options, out: &mut Outbox) {
        while self.link.timeout().is_some_and(|at| at <= now) {
            self.next_state(now, options, out);
        }
        if self.forgotten_at.is_some_and(|at| at <= now) {
            self.forget(out);
        }
    }

    /// One change of the link that is due.
    fn next_state(&mut self, now: Instant, options: &Options, out: &mut Outbox) {
        match &mut self.link {
            Link::Down | Link::Stuck => {}
            Link::Connecting { call, up_at, .. } => {
                let call = *call;
                if up_at.is_none_or(|at| at > now) {
                    out.refuse(call, Refusal::failed(ABORTED));
                    self.link = Link::Stuck;
                } else if self.faults.refused_connects > 0 {
                    self.faults.refused_connects -= 1;
                    self.lose(now, options, out);
                } else {
                    self.establish(now, options, out);
                    out.reply(call, Body::Nothing);
                }
            }
            Link::Linked {
                lost_at,
                resolution,
                closing,
            } => {
                let due = |at: &Option<Instant>| at.is_some_and(|at| at <= now);
                let closed_at = closing.as_ref().map(|closing| closing.at);
                match resolution {
                    _ if due(lost_at) || due(&closed_at) => self.lose(now, options, out),
                    Resolution::Pending { fails: true, .. } => self.lose(now, options, out),
                    Resolution::Pending { .. } => {
                        *resolution = Resolution::Done;
                        self.resolve(out);
                    }
                    Resolution::Done => {}
                }
            }
        }
    }

    fn establish(&mut self, now: Instant, options: &Options, out: &mut Outbox) {
        self.counters.links += 1;
        let fails = self.faults.drops_in_discovery > 0;
        self.faults.drops_in_discovery -= u32::from(fails);
        let discovery = if self.known == Known::Services {
            options.discovery / 10
        } else {
            options.discovery
        };
        self.advertises_at = None;
        self.link = Link::Linked {
            lost_at: None,
            resolution: Resolution::Pending {
                at: now + discovery,
                fails,
            },
            closing: None,
        };
        out.changed(&self.path, DEVICE, [("Connected", Value::from(true))]);
    }

    fn resolve(&mut self, out: &mut Outbox) {
        let resolved = ("ServicesResolved", Value::from(true));
        if self.known == Known::Services {
            out.changed(&self.path, DEVICE, [resolved]);
        } else {
            self.known = Known::Services;
            for (path, interfaces) in self.gatt.objects() {
                out.added(&path, interfaces);
            }
            let uuids = ("UUIDs", Value::from(self.uuids()));
            out.changed(&self.path, DEVICE, [resolved, uuids]);
        }
        if self.has_battery() {
            out.added(&self.path, Interfaces::from([(BATTERY, self.battery())]));
        }
    }
}
