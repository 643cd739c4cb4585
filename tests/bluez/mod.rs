//! An emulated `BlueZ` with virtual sensors, for tests and for developers without hardware.
//!
//! Where to start: [`Bluez::start`] starts a private message bus and puts the service `org.bluez`
//! on it; [`Bluez::add`] puts a [`VirtualSensor`] into its air and returns a [`Sensor`] with which
//! to move it about, to break it and to let it notify. Whatever speaks with `BlueZ` over D-Bus then
//! hears it, with `DBUS_SYSTEM_BUS_ADDRESS` set to [`Bluez::address`].
//!
//! `libdbus`, which btleplug uses, reads that variable once and shares one connection per process:
//! **one bus per process**. In a test that speaks through btleplug, [`on_its_own_bus!`] runs the
//! body in a process of its own, with the variable set.
//!
//! The order of signals and the errors are those of `bluetoothd` 5.66, as they were recorded from
//! the real one or read in its sources (facts only). The `virtual-sensors` program plays runs.
//!
//! [`on_its_own_bus!`]: crate::on_its_own_bus

mod bus;
mod daemon;
mod handle;
mod host;
mod options;
mod player;
mod process;
mod request;
mod sensor;
mod status;

pub use handle::{Bluez, Sensor};
pub use options::Options;
pub use player::{Player, Playing};
pub use process::on_its_own_bus;
pub use sensor::{Access, VirtualCharacteristic, VirtualSensor, VirtualService, assigned};
pub use status::{AdapterCounters, Counters, LinkStatus, ReadFault, SensorStatus};
