//! A radio without air: sensors in memory, for what can be proved without a bus.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use freshlegs_ble::{Adapter, Advertisement, Delivery, Event, Identity, Listener, Order, Radio};
use freshlegs_engine::sensing::gatt::{Characteristic, Service};

/// Makes a radio that tells what it hears.
type RadioMaker = Box<dyn FnOnce(Listener) -> Result<Box<dyn Radio>, String> + Send>;

/// A sensor in the air.
#[derive(Clone, Debug)]
pub struct AirSensor {
    /// Its name.
    pub name: &'static str,
    /// The services that it advertises.
    pub services: Vec<Service>,
    /// What can be read of it.
    pub reads: Vec<(Characteristic, Vec<u8>)>,
    /// What it notifies.
    pub notifies: Vec<Characteristic>,
    /// Whether it is in range.
    pub present: bool,
    linked: bool,
}

impl AirSensor {
    /// A strap with a battery at 80 %.
    pub fn strap() -> Self {
        Self {
            name: "Strap",
            services: vec![Service::HeartRate],
            reads: vec![
                (Characteristic::BatteryLevel, vec![80]),
                (
                    Characteristic::ManufacturerName,
                    b"Polar Electro Oy".to_vec(),
                ),
                (Characteristic::ModelNumber, b"H10".to_vec()),
                (Characteristic::FirmwareRevision, b"3.1.1".to_vec()),
            ],
            notifies: vec![Characteristic::HeartRateMeasurement],
            present: true,
            linked: false,
        }
    }

    /// A pod without a battery service.
    pub fn pod() -> Self {
        Self {
            name: "Pod",
            services: vec![Service::RunningSpeedAndCadence],
            reads: Vec::new(),
            notifies: vec![Characteristic::RscMeasurement],
            present: true,
            linked: false,
        }
    }
}

/// The air between the sensors and one radio. Clones share it.
#[derive(Clone, Default)]
pub struct Air {
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    listener: Option<Listener>,
    sensors: BTreeMap<Identity, AirSensor>,
    orders: Vec<Order>,
}

impl Air {
    /// A radio for a companion to open.
    pub fn radio(&self) -> RadioMaker {
        let air = self.clone();
        Box::new(move |listener| {
            air.lock().listener = Some(Arc::clone(&listener));
            listener(Event::Adapter(Adapter::On));
            Ok(Box::new(air))
        })
    }

    /// Puts a sensor into the air.
    pub fn add(&self, identity: &str, sensor: AirSensor) {
        self.lock()
            .sensors
            .insert(Identity(identity.to_owned()), sensor);
    }

    /// Carries a sensor out of range, or back.
    pub fn carry(&self, identity: &str, present: bool) {
        let identity = Identity(identity.to_owned());
        let dropped = {
            let mut inside = self.lock();
            let Some(sensor) = inside.sensors.get_mut(&identity) else {
                return;
            };
            sensor.present = present;
            !present && std::mem::take(&mut sensor.linked)
        };
        if dropped {
            self.tell(Event::Disconnected(identity));
        }
    }

    /// Switches the adapter; off, it drops every link.
    pub fn adapter(&self, adapter: Adapter) {
        if adapter != Adapter::On {
            for sensor in self.lock().sensors.values_mut() {
                sensor.linked = false;
            }
        }
        self.tell(Event::Adapter(adapter));
    }

    /// Has a sensor notify, if it is linked. Says whether it was.
    pub fn notify(&self, identity: &str, characteristic: Characteristic, value: &[u8]) -> bool {
        let identity = Identity(identity.to_owned());
        let linked = self.lock().sensors.get(&identity).is_some_and(|s| s.linked);
        if linked {
            self.tell(Event::Value {
                sensor: identity,
                characteristic,
                value: value.to_vec(),
                delivery: Delivery::Notified,
            });
        }
        linked
    }

    /// Every order so far.
    pub fn orders(&self) -> Vec<Order> {
        self.lock().orders.clone()
    }

    fn tell(&self, event: Event) {
        // Not under the lock: whoever listens may give an order.
        let listener = self.lock().listener.clone();
        if let Some(listener) = listener {
            listener(event);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Radio for Air {
    fn order(&self, order: Order) {
        let events = {
            let mut inside = self.lock();
            inside.orders.push(order.clone());
            inside.execute(order)
        };
        for event in events {
            self.tell(event);
        }
    }
}

impl Inside {
    fn execute(&mut self, order: Order) -> Vec<Event> {
        match order {
            Order::Connect(identity) => {
                let present = self.sensors.get_mut(&identity).filter(|s| s.present);
                match present {
                    Some(sensor) => {
                        sensor.linked = true;
                        vec![Event::Connected(identity)]
                    }
                    None => vec![Event::ConnectFailed {
                        sensor: identity,
                        gone: true,
                        reason: "connect: it is out of range".to_owned(),
                    }],
                }
            }
            Order::Prepare { sensor, .. } => {
                let Some(known) = self.sensors.get(&sensor).filter(|s| s.linked) else {
                    return vec![Event::Disconnected(sensor)];
                };
                let read = |(characteristic, value): &(Characteristic, Vec<u8>)| Event::Value {
                    sensor: sensor.clone(),
                    characteristic: *characteristic,
                    value: value.clone(),
                    delivery: Delivery::Read,
                };
                let mut events: Vec<Event> = known.reads.iter().map(read).collect();
                let readable = known
                    .reads
                    .iter()
                    .map(|(characteristic, _)| *characteristic);
                let characteristics = readable.chain(known.notifies.iter().copied()).collect();
                events.push(Event::Prepared {
                    sensor,
                    characteristics,
                });
                events
            }
            Order::Disconnect(identity) => {
                if let Some(sensor) = self.sensors.get_mut(&identity) {
                    sensor.linked = false;
                }
                vec![Event::Disconnected(identity)]
            }
            Order::StartScan(_) => self
                .sensors
                .iter()
                .filter(|(_, sensor)| sensor.present && !sensor.linked)
                .map(|(identity, sensor)| {
                    Event::Seen(Advertisement {
                        sensor: identity.clone(),
                        name: Some(sensor.name.to_owned()),
                        rssi_dbm: Some(-60),
                        services: sensor.services.iter().map(|s| s.uuid()).collect(),
                    })
                })
                .collect(),
            Order::StopScan => Vec::new(),
        }
    }
}
