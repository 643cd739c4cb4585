//! What the links order and tell, handed on.

use freshlegs_ble::Order;
use freshlegs_engine::sensing::link::{self, LinkState, News};
use freshlegs_engine::{SensorHint, SensorId};

use super::Switchboard;
use crate::sensors::events::{AdapterState, SensorEvent, SensorNews};
use crate::sensors::exchange::{Effect, Feed};
use crate::sensors::words;

impl Switchboard {
    /// Hands on everything that the links have come to.
    pub(super) fn drain(&mut self) {
        while let Some(output) = self.links.poll_output() {
            match output {
                link::Output::Connect(number) => {
                    let sensor = self.identity(number);
                    self.order(Order::Connect(sensor));
                }
                link::Output::Prepare { sensor, pause } => {
                    let sensor = self.identity(sensor);
                    self.order(Order::Prepare { sensor, pause });
                }
                link::Output::Disconnect(number) => {
                    let sensor = self.identity(number);
                    self.order(Order::Disconnect(sensor));
                }
                link::Output::StartScan => {
                    self.order(Order::StartScan(self.scan.unwrap_or_default()));
                }
                link::Output::StopScan => self.order(Order::StopScan),
                link::Output::State { sensor, state } => self.state(sensor, state),
                link::Output::News(news) => self.news(news),
            }
        }
    }

    fn state(&mut self, number: SensorId, state: Option<LinkState>) {
        let entry = self.entry(number);
        let was_up = entry.is_up();
        entry.link = state;
        let is_up = entry.is_up();
        if was_up && !is_up {
            entry.unlink();
        }
        let identity = entry.identity.clone();
        self.tell(SensorEvent::Link {
            at_s: self.now.as_secs_f64(),
            sensor: identity.0.clone(),
            state,
        });
        if was_up != is_up && self.serving {
            self.effects
                .push_back(Effect::Feed(identity, Feed::Link(is_up)));
        }
    }

    fn news(&mut self, news: News) {
        let (number, kind) = match news {
            News::Lost(sensor) => (Some(sensor), SensorNews::Lost),
            News::Back(sensor) => (Some(sensor), SensorNews::Back),
            News::Asleep(sensor) => (Some(sensor), SensorNews::Asleep),
            News::Held(sensor) => (Some(sensor), SensorNews::Held),
            News::AdapterOff => (None, SensorNews::AdapterOff),
            News::AdapterBack => (None, SensorNews::AdapterBack),
        };
        if self.serving {
            // Losses and returns the run finds out by itself: it knows what took their place.
            let hint = match kind {
                SensorNews::Asleep => Some(SensorHint::Asleep),
                SensorNews::Held => Some(SensorHint::Held),
                _ => None,
            };
            if let Some((number, hint)) = number.zip(hint) {
                let feed = Effect::Feed(self.identity(number), Feed::Hint(hint));
                self.effects.push_back(feed);
            }
            // Missing and forbidden are for the screen: no switch brings them back in mid-run.
            let is_switch = matches!(self.adapter, AdapterState::Off | AdapterState::On);
            if number.is_none() && is_switch {
                let on = kind == SensorNews::AdapterBack;
                self.effects.push_back(Effect::FeedBluetooth(on));
            }
        }
        let entry = number.map(|number| self.entry(number));
        let offers = entry.as_ref().map(|entry| entry.offers());
        let name = entry.as_ref().and_then(|entry| entry.name());
        let sensor = entry.as_ref().map(|entry| entry.identity.0.clone());
        let text = words::news(
            self.language,
            &offers.unwrap_or_default(),
            name.as_deref(),
            news,
        );
        if let Some(number) = number {
            self.entry(number).note = (kind != SensorNews::Back).then(|| text.clone());
        }
        self.tell(SensorEvent::News {
            at_s: self.now.as_secs_f64(),
            sensor,
            news: kind,
            text,
        });
    }

    pub(super) fn order(&mut self, order: Order) {
        self.effects.push_back(Effect::Order(order));
    }

    pub(super) fn tell(&mut self, event: SensorEvent) {
        self.effects.push_back(Effect::Tell(event));
    }
}
