//! The run that is fed by the sensors.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use freshlegs_ble::Identity;
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::{Input, SensorHint, SensorId, SensorInfo};

use crate::reading::LiveReading;
use crate::run::LiveRun;

/// Hands on what sensors say to the run that is on, if one is. What arrives is stamped there, by
/// the thread that brings it: no decision of the links stands between.
#[derive(Default)]
pub(super) struct Feeds {
    feed: Mutex<Option<Feed>>,
    /// A morning reading and the strap that it hears. The reading is the shell's.
    reading: Mutex<Option<(Identity, Weak<LiveReading>)>>,
}

struct Feed {
    /// The run is the shell's: when it lets go, the run is over.
    run: Weak<LiveRun>,
    numbers: BTreeMap<Identity, SensorId>,
}

impl Feeds {
    /// Feeds `run` from now on, and no other.
    pub(super) fn begin(&self, run: &Arc<LiveRun>) {
        *self.lock() = Some(Feed {
            run: Arc::downgrade(run),
            numbers: BTreeMap::new(),
        });
    }

    /// Feeds no run any more.
    pub(super) fn end(&self) {
        *self.lock() = None;
    }

    /// Whether there is a run that is not over.
    pub(super) fn is_on(&self) -> bool {
        self.run().is_some_and(|run| !run.is_over())
    }

    /// Makes a sensor known to the run.
    pub(super) fn join(&self, sensor: &Identity, info: SensorInfo) {
        // Not under the lock: this looks into the store.
        let Some(run) = self.run() else { return };
        if let Ok(number) = run.sensor_joined(info)
            && let Some(feed) = &mut *self.lock()
        {
            feed.numbers.insert(sensor.clone(), SensorId(number));
        }
    }

    /// Says that the link to a sensor is up or down.
    pub(super) fn link(&self, sensor: &Identity, connected: bool) {
        self.put(sensor, |sensor| Input::SensorLink { sensor, connected });
    }

    /// Lets a morning reading hear this strap from now on, and no other one.
    pub(super) fn read(&self, sensor: Identity, reading: &Arc<LiveReading>) {
        *self.reading() = Some((sensor, Arc::downgrade(reading)));
    }

    /// Hands on a value.
    pub(super) fn value(&self, sensor: &Identity, characteristic: Characteristic, value: &[u8]) {
        if characteristic == Characteristic::HeartRateMeasurement {
            let reading = self.reading().as_ref().and_then(|(strap, reading)| {
                (strap == sensor).then(|| reading.upgrade()).flatten()
            });
            if let Some(reading) = reading {
                reading.hear(value);
            }
        }
        // It names its owner, and no log may have it.
        if characteristic != Characteristic::SerialNumber {
            self.put(sensor, |sensor| Input::Notification {
                sensor,
                characteristic,
                value: value.to_vec(),
            });
        }
    }

    /// Says what may be the matter with a sensor that is not heard.
    pub(super) fn hint(&self, sensor: &Identity, hint: SensorHint) {
        self.put(sensor, |sensor| Input::SensorHint { sensor, hint });
    }

    /// Says that Bluetooth was switched off or on.
    pub(super) fn bluetooth(&self, on: bool) {
        if let Some(run) = self.run() {
            run.put(Input::Bluetooth { on });
        }
    }

    fn put(&self, sensor: &Identity, input: impl FnOnce(SensorId) -> Input) {
        let found = self.lock().as_ref().and_then(|feed| {
            let number = feed.numbers.get(sensor)?;
            Some((feed.run.upgrade()?, *number))
        });
        if let Some((run, number)) = found {
            run.put(input(number));
        }
    }

    fn run(&self) -> Option<Arc<LiveRun>> {
        self.lock().as_ref()?.run.upgrade()
    }

    fn reading(&self) -> MutexGuard<'_, Option<(Identity, Weak<LiveReading>)>> {
        self.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Feed>> {
        // Nothing in the critical sections leaves the feed half done.
        self.feed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
