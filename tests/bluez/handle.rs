//! The scenario: what a test does with the emulation.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use freshlegs_engine::sensing::gatt::Characteristic;
use tempfile::TempDir;

use super::daemon::{Daemon, Device, Faults};
use super::host::Host;
use super::options::Options;
use super::sensor::VirtualSensor;
use super::status::{AdapterCounters, ReadFault, SensorStatus};

/// How long [`Sensor::wait`] and [`Bluez::wait_for_scan`] wait for what ought to happen at once.
const PATIENCE: Duration = Duration::from_mins(1);

/// An emulated `BlueZ` on a bus of its own; both go when the last handle is dropped.
///
/// Every method blocks until the daemon has done it, which takes microseconds; signals follow at
/// once.
#[derive(Clone, Debug)]
pub struct Bluez {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    host: Host,
    socket: PathBuf,
    /// Where the configuration is and, as a rule, the socket.
    _folder: TempDir,
}

impl Bluez {
    /// Starts the bus and the daemon.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where `dbus-daemon` is not installed, else what went wrong.
    pub fn start(options: Options) -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        let socket = folder.path().join("bus");
        Self::open(options, folder, socket)
    }

    /// Starts the bus with its socket at `socket`.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_at(socket: &Path, options: Options) -> io::Result<Self> {
        Self::open(options, tempfile::tempdir()?, socket.to_owned())
    }

    fn open(options: Options, folder: TempDir, socket: PathBuf) -> io::Result<Self> {
        let host = Host::start(Daemon::new(options), folder.path(), &socket)?;
        let inner = Inner {
            host,
            socket,
            _folder: folder,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// The value for `DBUS_SYSTEM_BUS_ADDRESS`.
    pub fn address(&self) -> String {
        format!("unix:path={}", self.inner.socket.display())
    }

    /// Puts a sensor into the air: in range, not held by anybody.
    pub fn add(&self, sensor: VirtualSensor) -> Sensor {
        let measurement = sensor.measurement();
        let address = sensor.address.clone();
        let number = self.with(move |daemon, now| daemon.add(now, sensor));
        Sensor {
            bluez: self.clone(),
            number,
            address,
            measurement,
        }
    }

    /// The runner switches Bluetooth on or off.
    pub fn power(&self, on: bool) {
        self.with(move |daemon, now| daemon.power(now, on));
    }

    /// Whether the adapter is on.
    pub fn powered(&self) -> bool {
        self.with(|daemon, _| daemon.powered())
    }

    /// Pulls the adapter out.
    pub fn remove_adapter(&self) {
        self.with(Daemon::remove_adapter);
    }

    /// Plugs an adapter in, which is then on.
    pub fn add_adapter(&self) {
        self.with(|daemon, _| daemon.add_adapter());
    }

    /// Whether the bus refuses every call with `AccessDenied`, as the system's policy can.
    pub fn forbid(&self, forbidden: bool) {
        self.with(move |daemon, _| daemon.forbid(forbidden));
    }

    /// The daemon ends: its name is not on the bus.
    pub fn stop_daemon(&self) {
        self.inner.host.serve(false);
    }

    /// The daemon starts anew and knows the paired devices only.
    pub fn start_daemon(&self) {
        self.inner.host.serve(true);
    }

    /// Whether a client scans.
    pub fn scanning(&self) -> bool {
        self.with(|daemon, _| daemon.discovering())
    }

    /// What has happened to the adapter.
    pub fn counters(&self) -> AdapterCounters {
        self.with(|daemon, _| daemon.adapter_counters())
    }

    /// Waits until a client scans, or until none does.
    ///
    /// # Panics
    /// After a minute.
    pub fn wait_for_scan(&self, scanning: bool) {
        let reached = wait(|| self.scanning() == scanning);
        assert!(reached, "no change of the scan to {scanning} in a minute");
    }

    fn with<R: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Daemon, Instant) -> R + Send + 'static,
    ) -> R {
        self.inner.host.with(what)
    }
}

/// A sensor in the air.
#[derive(Clone, Debug)]
pub struct Sensor {
    bluez: Bluez,
    number: usize,
    address: String,
    measurement: Option<u128>,
}

impl Sensor {
    /// Its address, in capitals.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// It notifies its measurement, whatever the bytes are. Returns whether somebody listens.
    pub fn notify(&self, value: &[u8]) -> bool {
        self.measurement
            .is_some_and(|uuid| self.notify_uuid(uuid, value))
    }

    /// It notifies a characteristic. Returns whether somebody listens.
    pub fn notify_on(&self, characteristic: Characteristic, value: &[u8]) -> bool {
        self.notify_uuid(characteristic.uuid(), value)
    }

    /// It notifies a characteristic by its full UUID. Returns whether somebody listens.
    pub fn notify_uuid(&self, uuid: u128, value: &[u8]) -> bool {
        let (number, value) = (self.number, value.to_vec());
        self.bluez.with(move |daemon, _| {
            daemon.with(number, |device, _, out| device.notify(uuid, &value, out))
        })
    }

    /// It comes into range.
    pub fn appear(&self) {
        self.bluez.move_sensor(self.number, true);
    }

    /// It goes out of range: it is heard no more, and a link is lost when the supervision time-out
    /// has passed.
    pub fn vanish(&self) {
        self.bluez.move_sensor(self.number, false);
    }

    /// Its link is lost at once; it is still there.
    pub fn drop_link(&self) {
        let number = self.number;
        self.bluez.with(move |daemon, now| {
            daemon.with(number, |device, options, out| {
                device.lose(now, options, out);
            });
        });
    }

    /// Its next `times` links are lost before its services are known.
    pub fn drop_during_discovery(&self, times: u32) {
        self.break_it(move |faults| faults.drops_in_discovery = times);
    }

    /// The next `times` connects fail at once.
    pub fn refuse_connects(&self, times: u32) {
        self.break_it(move |faults| faults.refused_connects = times);
    }

    /// Reads fail in this way from now on, or succeed again.
    pub fn fail_reads(&self, fault: Option<ReadFault>) {
        self.break_it(move |faults| faults.reads = fault);
    }

    /// Notifications cannot be switched on from now on, or can again.
    pub fn fail_subscriptions(&self, fail: bool) {
        self.break_it(move |faults| faults.subscriptions = fail);
    }

    /// Another phone or watch takes it, or lets go of it. A sensor that is held does not
    /// advertise; a link that we had is lost.
    pub fn hold_elsewhere(&self, held: bool) {
        let number = self.number;
        self.bluez.with(move |daemon, now| {
            daemon.with(number, |device, options, out| {
                device.hold(now, held, options, out);
            });
        });
    }

    /// Its battery is at `percent`, which it notifies too.
    pub fn set_battery(&self, percent: u8) {
        let number = self.number;
        self.bluez.with(move |daemon, _| {
            daemon.with(number, |device, _, out| device.charge(percent, out));
        });
    }

    /// A read of this characteristic returns `value` from now on.
    pub fn set_value(&self, characteristic: Characteristic, value: &[u8]) {
        let (number, value) = (self.number, value.to_vec());
        self.bluez.with(move |daemon, _| {
            daemon.with(number, |device, _, _| {
                device.set_value(characteristic.uuid(), &value);
            });
        });
    }

    /// Whether its link is up and somebody listens to its measurement.
    pub fn subscribed(&self) -> bool {
        let status = self.status();
        self.measurement.is_some_and(|uuid| status.is_heard(uuid))
    }

    /// How it is, as seen from the daemon.
    pub fn status(&self) -> SensorStatus {
        let number = self.number;
        self.bluez.with(move |daemon, _| daemon.status(number))
    }

    /// Waits until its status is as wanted, and returns it.
    ///
    /// # Panics
    /// After a minute, with the status.
    pub fn wait(&self, wanted: impl Fn(&SensorStatus) -> bool) -> SensorStatus {
        let reached = wait(|| wanted(&self.status()));
        let status = self.status();
        assert!(
            reached,
            "after a minute {} is still {status:?}",
            self.address
        );
        status
    }

    /// Waits until somebody listens to its measurement.
    ///
    /// # Panics
    /// After a minute, with the status.
    pub fn wait_until_subscribed(&self) {
        self.wait(|status| self.measurement.is_some_and(|uuid| status.is_heard(uuid)));
    }

    fn break_it(&self, how: impl FnOnce(&mut Faults) + Send + 'static) {
        let number = self.number;
        self.bluez.with(move |daemon, _| {
            daemon.with(number, |device: &mut Device, _, _| how(device.faults()));
        });
    }
}

impl Bluez {
    fn move_sensor(&self, number: usize, in_range: bool) {
        self.with(move |daemon, now| {
            daemon.with(number, |device, options, _| {
                device.go(now, in_range, options);
            });
        });
    }
}

fn wait(wanted: impl Fn() -> bool) -> bool {
    let patience = Instant::now() + PATIENCE;
    while Instant::now() < patience {
        if wanted() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    false
}
