//! Which sensors are wanted and why, and what is told to whom; without I/O.

mod outputs;

use std::collections::VecDeque;

use freshlegs_ble::{Adapter, Delivery, Event, Identity, Order, ScanFilter};
use freshlegs_engine::sensing::KnownSensor;
use freshlegs_engine::sensing::fusion::Reading;
use freshlegs_engine::sensing::gatt::{self, Characteristic};
use freshlegs_engine::sensing::link::{self, Links, Scan, Timings};
use freshlegs_engine::{Language, Moment, SensorId};

use crate::sensors::entry::{Entry, is_measurement};
use crate::sensors::events::{AdapterState, SensorEvent};
use crate::sensors::exchange::{Ask, Effect, Feed};
use crate::sensors::{SensorsView, words};

/// So many devices are kept in mind.
const MOST_ENTRIES: usize = 256;

/// Everything that is known of sensors, paired or only seen, with their links.
pub(super) struct Switchboard {
    language: Language,
    links: Links,
    /// A sensor's number to the links is its place here.
    entries: Vec<Entry>,
    adapter: AdapterState,
    /// What the runner looks for.
    scan: Option<ScanFilter>,
    /// Whether a run is on.
    serving: bool,
    /// Whether a run is no reason not to scan.
    scan_in_runs: bool,
    now: Moment,
    effects: VecDeque<Effect>,
}

impl Switchboard {
    pub(super) fn new(language: Language, timings: Timings, scan_in_runs: bool) -> Self {
        Self {
            language,
            links: Links::new(timings),
            entries: Vec::new(),
            adapter: AdapterState::Unknown,
            scan: None,
            serving: false,
            scan_in_runs,
            now: Moment::ZERO,
            effects: VecDeque::new(),
        }
    }

    pub(super) fn ask(&mut self, now: Moment, ask: Ask) {
        self.now = self.now.max(now);
        match ask {
            Ask::Scan(filter) => {
                // A running scan is replaced, its filter with it.
                if self.scan.is_some_and(|running| running != filter) {
                    self.order(Order::StartScan(filter));
                }
                self.scan = Some(filter);
                self.set_scan();
            }
            Ask::StopScan => {
                self.scan = None;
                self.set_scan();
            }
            Ask::Watch(identities) => {
                for entry in &mut self.entries {
                    entry.watched = false;
                }
                for identity in identities {
                    let sensor = self.sensor(&identity);
                    self.entry(sensor).watched = true;
                }
                self.want();
            }
            Ask::Retry => self.link(link::Input::RetryNow),
            Ask::Know(known) => self.know(known),
            Ask::Serve(serving) => self.serve(serving),
            Ask::Bluetooth(on) => self.adapter(if on { Adapter::On } else { Adapter::Off }),
        }
    }

    pub(super) fn hear(&mut self, now: Moment, event: Event) {
        self.now = self.now.max(now);
        match event {
            Event::Adapter(adapter) => self.adapter(adapter),
            Event::Seen(seen) => {
                let now = self.now;
                let sensor = self.sensor(&seen.sensor.clone());
                let entry = self.entry(sensor);
                if entry.see(now, seen) {
                    let event = SensorEvent::Seen {
                        at_s: now.as_secs_f64(),
                        sensor: entry.identity.0.clone(),
                        name: entry.name(),
                        rssi_dbm: entry.row(now).rssi_dbm,
                        offers: entry.offers(),
                        paired: entry.known.is_some(),
                    };
                    self.tell(event);
                }
                self.link(link::Input::Sensor(sensor, link::Event::Seen));
            }
            Event::Connected(sensor) => self.link_event(&sensor, link::Event::Connected),
            Event::ConnectFailed {
                sensor,
                gone,
                reason,
            } => {
                tracing::debug!(reason, "no link");
                self.link_event(&sensor, link::Event::ConnectFailed { gone });
            }
            Event::Prepared {
                sensor,
                characteristics,
            } => {
                let number = self.sensor(&sensor);
                self.entry(number).discovered(&characteristics);
                self.remember(number);
                self.link_event(&sensor, link::Event::Prepared);
            }
            Event::PrepareFailed { sensor, reason } => {
                tracing::debug!(reason, "a sensor could not be prepared");
                self.link_event(&sensor, link::Event::PrepareFailed);
            }
            Event::Disconnected(sensor) => self.link_event(&sensor, link::Event::Disconnected),
            Event::Value {
                sensor,
                characteristic,
                value,
                delivery,
            } => self.value(&sensor, characteristic, &value, delivery),
        }
    }

    pub(super) fn handle_timeout(&mut self, now: Moment) {
        self.now = self.now.max(now);
        self.links.handle_timeout(self.now);
        self.drain();
    }

    pub(super) fn poll_timeout(&self) -> Option<Moment> {
        self.links.poll_timeout()
    }

    pub(super) fn poll_effect(&mut self) -> Option<Effect> {
        self.effects.pop_front()
    }

    pub(super) fn view(&self) -> SensorsView {
        SensorsView {
            adapter: self.adapter,
            adapter_note: words::adapter(self.language, self.adapter),
            scanning: self.scan.is_some(),
            sensors: self
                .entries
                .iter()
                .map(|entry| entry.row(self.now))
                .collect(),
        }
    }

    /// What is to be remembered of a sensor when it is paired; `None` for one never heard of.
    pub(super) fn to_pair(
        &self,
        identity: &Identity,
        name: Option<String>,
        now_utc_ms: i64,
    ) -> Option<KnownSensor> {
        let entry = self.entries.iter().find(|e| e.identity == *identity)?;
        Some(entry.to_pair(name, now_utc_ms))
    }

    fn value(
        &mut self,
        identity: &Identity,
        characteristic: Characteristic,
        bytes: &[u8],
        delivery: Delivery,
    ) {
        let number = self.sensor(identity);
        match gatt::decode(characteristic, bytes) {
            Ok(value) => {
                let now = self.now;
                let entry = self.entry(number);
                let told = entry.device().battery_percent;
                let watched = entry.watched;
                let reading = entry.hear(now, characteristic, bytes, &value);
                if let Some(reading) = reading {
                    let is_news = match reading {
                        // Read and notified, a charge comes twice.
                        Reading::Battery { battery_percent } => told != Some(battery_percent),
                        // What a run makes of it is in the run's view.
                        _ => watched,
                    };
                    if is_news {
                        if told != self.entry(number).device().battery_percent {
                            self.remember(number);
                        }
                        self.tell(SensorEvent::Reading {
                            at_s: now.as_secs_f64(),
                            sensor: identity.0.clone(),
                            reading,
                        });
                    }
                }
            }
            // The next one may be whole again.
            Err(error) => tracing::debug!(%error, "a value was not understood"),
        }
        // Also one that cannot be read shows that the subscription works.
        if delivery == Delivery::Notified && is_measurement(characteristic) {
            self.link(link::Input::Sensor(number, link::Event::Heard));
        }
    }

    fn know(&mut self, mut known: Vec<KnownSensor>) {
        for entry in &mut self.entries {
            let index = known.iter().position(|k| k.identity == entry.identity.0);
            entry.know(index.map(|index| known.swap_remove(index)));
        }
        for sensor in known {
            let number = self.sensor(&Identity(sensor.identity.clone()));
            self.entry(number).know(Some(sensor));
        }
        self.want();
        if self.serving {
            // Also one that was paired in mid-run, or renamed.
            for number in self.numbers() {
                self.join(number);
            }
        }
    }

    fn serve(&mut self, serving: bool) {
        self.serving = serving;
        if serving {
            for number in self.numbers() {
                self.join(number);
            }
            if self.adapter == AdapterState::Off {
                self.effects.push_back(Effect::FeedBluetooth(false));
            }
        }
        self.set_scan();
        self.want();
    }

    /// Makes a paired sensor known to the run, with what it has said before.
    fn join(&mut self, number: SensorId) {
        let entry = &self.entries[usize::from(number.0)];
        let Some(info) = entry.info() else { return };
        let identity = entry.identity.clone();
        let mut feeds = vec![Feed::Join(info), Feed::Link(entry.is_up())];
        if entry.is_up() {
            feeds.extend(
                entry
                    .reads()
                    .map(|(what, bytes)| Feed::Value(what, bytes.to_vec())),
            );
        }
        self.effects.extend(
            feeds
                .into_iter()
                .map(|feed| Effect::Feed(identity.clone(), feed)),
        );
    }

    fn adapter(&mut self, adapter: Adapter) {
        let state = match adapter {
            Adapter::On => AdapterState::On,
            Adapter::Off => AdapterState::Off,
            Adapter::Missing { .. } => AdapterState::Missing,
            Adapter::Forbidden { .. } => AdapterState::Forbidden,
        };
        if let Adapter::Missing { reason } | Adapter::Forbidden { reason } = adapter
            && state != self.adapter
        {
            tracing::warn!(reason, "no Bluetooth");
        }
        if state != self.adapter {
            self.adapter = state;
            self.tell(SensorEvent::Adapter {
                at_s: self.now.as_secs_f64(),
                state,
                text: words::adapter(self.language, state),
            });
        }
        self.link(if state == AdapterState::On {
            link::Input::AdapterOn
        } else {
            link::Input::AdapterOff
        });
    }

    /// Tells the links which sensors are wanted: those that somebody watches and, in a run, those
    /// that are paired.
    fn want(&mut self) {
        for number in self.numbers() {
            let serving = self.serving;
            let entry = self.entry(number);
            let wanted = entry.watched || (serving && entry.known.is_some());
            if wanted != entry.wanted {
                entry.wanted = wanted;
                self.link(link::Input::Sensor(
                    number,
                    if wanted {
                        link::Event::Wanted
                    } else {
                        link::Event::Unwanted
                    },
                ));
            }
        }
    }

    fn set_scan(&mut self) {
        let scan = match (self.scan, self.serving) {
            (Some(_), _) => Scan::Always,
            (None, true) if !self.scan_in_runs => Scan::Never,
            (None, _) => Scan::WhenNeeded,
        };
        self.link(link::Input::Scan(scan));
    }

    fn remember(&mut self, number: SensorId) {
        let entry = self.entry(number);
        if entry.known.is_some() {
            let remember = Effect::Remember(
                entry.identity.clone(),
                entry.device().clone(),
                entry.offers(),
            );
            self.effects.push_back(remember);
        }
    }

    fn link_event(&mut self, identity: &Identity, event: link::Event) {
        let number = self.sensor(identity);
        self.link(link::Input::Sensor(number, event));
    }

    fn link(&mut self, input: link::Input) {
        self.links.handle_input(self.now, input);
        self.drain();
    }

    /// The number of a sensor, new where it has not been heard of.
    fn sensor(&mut self, identity: &Identity) -> SensorId {
        let index = self
            .entries
            .iter()
            .position(|entry| entry.identity == *identity)
            .unwrap_or_else(|| {
                let entry = Entry::new(identity.clone());
                if let Some(index) = self.forgettable() {
                    self.entries[index] = entry;
                    index
                } else {
                    self.entries.push(entry);
                    self.entries.len() - 1
                }
            });
        SensorId(index as u16)
    }

    /// A place to use again, where there are many: phones nearby change their address every quarter
    /// of an hour, and a scan for everything hears them all.
    fn forgettable(&self) -> Option<usize> {
        if self.entries.len() < MOST_ENTRIES {
            return None;
        }
        let passers_by = self.entries.iter().enumerate();
        passers_by
            .filter(|(_, entry)| entry.is_passer_by())
            .min_by_key(|(_, entry)| entry.seen_at())
            .map(|(index, _)| index)
    }

    fn entry(&mut self, number: SensorId) -> &mut Entry {
        &mut self.entries[usize::from(number.0)]
    }

    fn identity(&self, number: SensorId) -> Identity {
        self.entries[usize::from(number.0)].identity.clone()
    }

    fn numbers(&self) -> impl Iterator<Item = SensorId> + use<> {
        (0..self.entries.len() as u16).map(SensorId)
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_ble::Advertisement;

    use super::*;

    fn seen(address: String) -> Event {
        Event::Seen(Advertisement {
            sensor: Identity(address),
            name: None,
            rssi_dbm: Some(-80),
            services: Vec::new(),
        })
    }

    #[test]
    fn whoever_passes_by_is_forgotten_before_memory_is_full() {
        let mut board = Switchboard::new(Language::default(), Timings::default(), false);
        let mine = Identity("mine".to_owned());
        board.ask(Moment::ZERO, Ask::Watch(vec![mine.clone()]));
        for number in 0..1_000_u64 {
            board.hear(Moment::from_secs(number), seen(format!("phone {number}")));
            while board.poll_effect().is_some() {}
        }
        let rows = board.view().sensors;
        assert_eq!(rows.len(), MOST_ENTRIES);
        assert!(rows.iter().any(|row| row.identity == mine.0));
        assert!(rows.iter().any(|row| row.identity == "phone 999"));
        assert!(!rows.iter().any(|row| row.identity == "phone 1"));
    }
}
