//! The one stream of a sensor's values.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use btleplug::api::{Peripheral as _, ValueNotification};
use btleplug::platform::Peripheral;
use freshlegs_engine::sensing::gatt::{Characteristic, Service};
use futures_util::StreamExt as _;

use crate::air::{Air, Guarded, within};
use crate::{Delivery, Event, Identity};

/// How long after a read its answer may still come again as if it were notified. 1 s.
const ECHO: Duration = Duration::from_secs(1);

/// A stream that is drained from its first moment, and what is known about what it brings.
pub(crate) struct Reception {
    desk: Arc<Mutex<Desk>>,
    drain: Guarded<()>,
}

/// Decides which values are news.
#[derive(Debug, Default)]
struct Desk {
    /// Whether the link is ours: `BlueZ` goes on for another program's.
    open: bool,
    subscribed: BTreeSet<(Service, Characteristic)>,
    /// `BlueZ` tells the answer to a read in the stream too, before or after it answers.
    reads: BTreeMap<(Service, Characteristic), Read>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Read {
    Asked,
    Answered { at: Instant, value: Vec<u8> },
}

impl Reception {
    /// Takes the stream of a peripheral and drains it.
    pub(crate) async fn start(
        air: Arc<Air>,
        sensor: Identity,
        peripheral: &Peripheral,
    ) -> Result<Self, String> {
        let mut stream = within(air.timeouts.subscribe, peripheral.notifications()).await?;
        let desk = Arc::new(Mutex::new(Desk::default()));
        let judge = Arc::clone(&desk);
        let drain = Guarded::spawn(async move {
            while let Some(notification) = stream.next().await {
                let characteristic = lock(&judge).judge(Instant::now(), &notification);
                if let Some(characteristic) = characteristic {
                    air.tell(Event::Value {
                        sensor: sensor.clone(),
                        characteristic,
                        value: notification.value,
                        delivery: Delivery::Notified,
                    });
                }
            }
        });
        Ok(Self { desk, drain })
    }

    /// Says whether the link is ours.
    pub(crate) fn set_open(&self, open: bool) {
        lock(&self.desk).open = open;
    }

    /// Notifications of a characteristic are news from now on.
    pub(crate) fn subscribed(&self, service: Service, characteristic: Characteristic) {
        lock(&self.desk)
            .subscribed
            .insert((service, characteristic));
    }

    /// A characteristic is about to be read.
    pub(crate) fn reads(&self, service: Service, characteristic: Characteristic) {
        lock(&self.desk)
            .reads
            .insert((service, characteristic), Read::Asked);
    }

    /// It was read; `None` if that failed.
    pub(crate) fn has_read(
        &self,
        service: Service,
        characteristic: Characteristic,
        value: Option<&[u8]>,
    ) {
        let mut desk = lock(&self.desk);
        match value {
            Some(value) => {
                let read = Read::Answered {
                    at: Instant::now(),
                    value: value.to_vec(),
                };
                desk.reads.insert((service, characteristic), read);
            }
            None => {
                desk.reads.remove(&(service, characteristic));
            }
        }
    }

    /// Leaves it alone, because the way to the system ends: a stream that is dropped takes its leave
    /// of the bus, and bluez-async 0.9.0 panics where there is none any more.
    pub(crate) fn leave(self) {
        self.set_open(false);
        self.drain.leave();
    }

    /// Ends it, and waits until the stream is dropped.
    pub(crate) async fn end(self) {
        self.drain.end().await;
    }
}

impl Desk {
    /// The characteristic of a value that is news. Service and characteristic have to fit: a UUID
    /// may be in several services (2A5D is in two).
    fn judge(&mut self, now: Instant, told: &ValueNotification) -> Option<Characteristic> {
        let service = Service::from_uuid(told.service_uuid.as_u128())?;
        let characteristic = Characteristic::from_uuid(told.uuid.as_u128())?;
        let key = (service, characteristic);
        let is_news =
            self.open && self.subscribed.contains(&key) && !self.is_echo(now, key, &told.value);
        is_news.then_some(characteristic)
    }

    /// Whether a value is the answer to a read, which comes once at most.
    fn is_echo(&mut self, now: Instant, key: (Service, Characteristic), told: &[u8]) -> bool {
        match self.reads.get(&key) {
            Some(Read::Asked) => true,
            Some(Read::Answered { at, value }) => {
                let is_echo = value == told && now.saturating_duration_since(*at) < ECHO;
                self.reads.remove(&key);
                is_echo
            }
            None => false,
        }
    }
}

fn lock(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const BATTERY: (Service, Characteristic) = (Service::Battery, Characteristic::BatteryLevel);

    fn told(service: Service, characteristic: Characteristic, value: &[u8]) -> ValueNotification {
        ValueNotification {
            uuid: Uuid::from_u128(characteristic.uuid()),
            service_uuid: Uuid::from_u128(service.uuid()),
            value: value.to_vec(),
        }
    }

    fn desk() -> Desk {
        Desk {
            open: true,
            subscribed: [
                BATTERY,
                (
                    Service::RunningSpeedAndCadence,
                    Characteristic::RscMeasurement,
                ),
            ]
            .into(),
            reads: BTreeMap::new(),
        }
    }

    fn answered(at: Instant, value: u8) -> BTreeMap<(Service, Characteristic), Read> {
        let value = vec![value];
        [(BATTERY, Read::Answered { at, value })].into()
    }

    #[test]
    fn only_what_was_subscribed_to_is_news() {
        let now = Instant::now();
        let pod = Service::RunningSpeedAndCadence;
        let mut desk = desk();
        let short = told(pod, Characteristic::RscMeasurement, &[]);
        assert_eq!(
            desk.judge(now, &short),
            Some(Characteristic::RscMeasurement)
        );
        for other in [
            told(pod, Characteristic::RscFeature, &[0, 0]),
            told(
                Service::CyclingPower,
                Characteristic::RscMeasurement,
                &[0; 4],
            ),
        ] {
            assert_eq!(desk.judge(now, &other), None, "{other:?}");
        }
        desk.open = false;
        assert_eq!(desk.judge(now, &short), None);
    }

    #[test]
    fn the_answer_to_a_read_is_not_notified_before_or_after_it() {
        let now = Instant::now();
        let mut desk = desk();
        let battery = told(BATTERY.0, BATTERY.1, &[87]);
        desk.reads.insert(BATTERY, Read::Asked);
        assert_eq!(desk.judge(now, &battery), None);
        desk.reads = answered(now, 87);
        assert_eq!(desk.judge(now, &battery), None);
        assert_eq!(
            desk.judge(now, &battery),
            Some(BATTERY.1),
            "it comes once at most"
        );
    }

    #[test]
    fn another_value_or_a_later_one_is_news_after_a_read() {
        let now = Instant::now();
        let mut desk = desk();
        desk.reads = answered(now, 87);
        assert!(
            desk.judge(now, &told(BATTERY.0, BATTERY.1, &[86]))
                .is_some()
        );
        desk.reads = answered(now, 87);
        assert!(
            desk.judge(now + ECHO, &told(BATTERY.0, BATTERY.1, &[87]))
                .is_some()
        );
    }
}
