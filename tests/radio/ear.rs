//! A radio with an ear for what it tells.

use std::fmt::Debug;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use freshlegs_ble::{
    Adapter, Advertisement, Delivery, Event, Identity, Order, Radio as _, ScanFilter, SystemRadio,
    Timeouts,
};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::bluez::{Options, Sensor};

/// What ought to happen at once may take this long on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A radio, and what it has told.
pub(crate) struct Ear {
    radio: Option<SystemRadio>,
    events: Receiver<Event>,
    /// What was told and has not been waited for.
    passed: Vec<Event>,
}

impl Ear {
    /// Starts a radio that looks often.
    pub(crate) fn open() -> Self {
        Self::with(timeouts())
    }

    /// Starts a radio.
    pub(crate) fn with(timeouts: Timeouts) -> Self {
        let (heard, events) = channel();
        let heard = Mutex::new(heard);
        let listener = Arc::new(move |event| {
            let _ = heard.lock().unwrap().send(event);
        });
        Self {
            radio: Some(SystemRadio::start(listener, timeouts).unwrap()),
            events,
            passed: Vec::new(),
        }
    }

    /// Starts a radio and waits until the adapter is on.
    pub(crate) fn on() -> Self {
        let mut ear = Self::open();
        ear.wait_for(&Event::Adapter(Adapter::On));
        ear
    }

    pub(crate) fn order(&self, order: Order) {
        self.radio.as_ref().unwrap().order(order);
    }

    /// Drops the radio; what it told to the last.
    pub(crate) fn close(mut self) -> Vec<Event> {
        self.radio = None;
        self.passed.extend(self.events.iter());
        self.passed
    }

    /// What was told before what was waited for, and was not waited for itself.
    pub(crate) fn passed(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.passed)
    }

    /// Waits for an event, past all others.
    pub(crate) fn wait<T>(&mut self, what: &str, wanted: impl Fn(&Event) -> Option<T>) -> T {
        loop {
            let event = self.events.recv_timeout(PATIENCE).unwrap_or_else(|_| {
                panic!("a minute without {what}, after {:?}", self.passed);
            });
            if let Some(found) = wanted(&event) {
                return found;
            }
            self.passed.push(event);
        }
    }

    pub(crate) fn wait_for(&mut self, wanted: &Event) {
        self.wait(&format!("{wanted:?}"), |event| {
            (event == wanted).then_some(())
        });
    }

    /// Waits until the adapter is missing and a link down, whichever is told first.
    pub(crate) fn missing_and_lost(&mut self, lost: &Identity) {
        let lost = Event::Disconnected(lost.clone());
        let is_missing = |event: &Event| matches!(event, Event::Adapter(Adapter::Missing { .. }));
        let first = self.wait("the adapter missing, or the loss", |event| {
            (is_missing(event) || *event == lost).then(|| event.clone())
        });
        if first == lost {
            self.wait("the adapter missing", |event| {
                is_missing(event).then_some(())
            });
        } else {
            self.wait_for(&lost);
        }
    }

    /// Scans until these sensors were seen, and no longer.
    pub(crate) fn find(&mut self, sensors: &[&Sensor]) {
        self.order(Order::StartScan(ScanFilter::Everything));
        for sensor in sensors {
            self.seen(sensor);
        }
        self.order(Order::StopScan);
    }

    /// Waits until a sensor is seen.
    pub(crate) fn seen(&mut self, sensor: &Sensor) -> Advertisement {
        let sensor = identity(sensor);
        // The others may have been seen before it.
        let seen = |event: &Event| match event {
            Event::Seen(seen) if seen.sensor == sensor => Some(seen.clone()),
            _ => None,
        };
        let earlier = self.passed.iter().find_map(seen);
        earlier.unwrap_or_else(|| self.wait("an advertisement", seen))
    }

    /// Connects to a sensor.
    pub(crate) fn connect(&mut self, sensor: &Sensor) {
        self.order(Order::Connect(identity(sensor)));
        self.wait_for(&Event::Connected(identity(sensor)));
    }

    /// Tries to connect to a sensor; whether it is gone, and why it failed.
    pub(crate) fn fail_to_connect(&mut self, sensor: &Sensor) -> (bool, String) {
        self.order(Order::Connect(identity(sensor)));
        self.connect_failed(sensor)
    }

    /// Waits until a connect has failed; whether the sensor is gone, and why it failed.
    pub(crate) fn connect_failed(&mut self, failed: &Sensor) -> (bool, String) {
        let failed = identity(failed);
        self.wait("a failed connect", |event| match event {
            Event::ConnectFailed {
                sensor,
                gone,
                reason,
            } if *sensor == failed => Some((*gone, reason.clone())),
            _ => None,
        })
    }

    /// Prepares a sensor; its characteristics.
    pub(crate) fn prepare(&mut self, wanted: &Sensor) -> Vec<Characteristic> {
        self.order(prepare(wanted, Duration::ZERO));
        let wanted = identity(wanted);
        self.wait("a preparation", |event| match event {
            Event::Prepared {
                sensor,
                characteristics,
            } if *sensor == wanted => Some(characteristics.clone()),
            Event::PrepareFailed { sensor, reason } if *sensor == wanted => {
                panic!("failed to {reason}")
            }
            _ => None,
        })
    }

    /// Waits until a preparation has failed, and why.
    pub(crate) fn prepare_failed(&mut self, failed: &Sensor) -> String {
        let failed = identity(failed);
        self.wait("a failed preparation", |event| match event {
            Event::PrepareFailed { sensor, reason } if *sensor == failed => Some(reason.clone()),
            _ => None,
        })
    }

    /// Disconnects from a sensor.
    pub(crate) fn disconnect(&mut self, sensor: &Sensor) {
        self.order(Order::Disconnect(identity(sensor)));
        self.disconnected(sensor);
    }

    /// Waits until a link is down.
    pub(crate) fn disconnected(&mut self, sensor: &Sensor) {
        self.wait_for(&Event::Disconnected(identity(sensor)));
    }

    /// Waits until a sensor has notified this.
    pub(crate) fn hear(&mut self, sensor: &Sensor, characteristic: Characteristic, value: &[u8]) {
        self.wait_for(&notified(sensor, characteristic, value));
    }
}

/// How a notification is told.
pub(crate) fn notified(sensor: &Sensor, characteristic: Characteristic, value: &[u8]) -> Event {
    Event::Value {
        sensor: identity(sensor),
        characteristic,
        value: value.to_vec(),
        delivery: Delivery::Notified,
    }
}

pub(crate) fn identity(sensor: &Sensor) -> Identity {
    Identity(sensor.address().to_owned())
}

pub(crate) fn prepare(sensor: &Sensor, pause: Duration) -> Order {
    Order::Prepare {
        sensor: identity(sensor),
        pause,
    }
}

/// How many of these are equal to that.
pub(crate) fn count<T: PartialEq + Debug>(these: &[T], that: &T) -> usize {
    these.iter().filter(|this| *this == that).count()
}

/// A radio that looks often, so that no test waits for long, and gives up nothing too early.
pub(crate) fn timeouts() -> Timeouts {
    Timeouts {
        look: Duration::from_millis(200),
        search: Duration::from_millis(200),
        watch: Duration::from_millis(300),
        ask: Duration::from_secs(20),
        scan: Duration::from_secs(20),
        connect: Duration::from_mins(10),
        discover: Duration::from_secs(40),
        read: Duration::from_secs(20),
        reads: Duration::from_secs(40),
        subscribe: Duration::from_secs(20),
        disconnect: Duration::from_secs(20),
    }
}

/// A daemon that takes a twentieth of the time, and forgets nothing while a test goes on.
pub(crate) fn fast() -> Options {
    Options {
        temporary: Duration::from_mins(10),
        ..Options::default().faster(20)
    }
}

/// A daemon that soon forgets a sensor.
pub(crate) fn forgetful() -> Options {
    Options {
        temporary: Duration::from_secs(5),
        ..fast()
    }
}

/// A daemon that tries to connect to an absent sensor for ever.
pub(crate) fn patient() -> Options {
    Options {
        connect_timeout: Duration::from_mins(10),
        ..fast()
    }
}
