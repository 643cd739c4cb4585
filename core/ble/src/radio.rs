use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use freshlegs_engine::sensing::gatt::Characteristic;

/// Something that can speak with Bluetooth sensors.
///
/// It executes orders for different sensors side by side, those for one sensor one after the other,
/// and holds no opinion: no attempt is repeated unasked.
pub trait Radio: Send + Sync {
    /// Takes an order and returns at once; what becomes of it is told to the [`Listener`].
    fn order(&self, order: Order);
}

/// Hears what a radio has to tell, on the radio's own threads; it must return at once.
pub type Listener = Arc<dyn Fn(Event) + Send + Sync>;

/// The platform's name for a sensor: an address on Linux and Android, a number that only this
/// device knows on Apple's systems. Opaque, and only ever compared.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Identity(pub String);

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a radio is to do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Order {
    /// Connect, without a scan where the platform knows the sensor. Answered by
    /// [`Event::Connected`], at once where the link is up, or [`Event::ConnectFailed`].
    Connect(Identity),
    /// The link is up: after `pause`, discover; read the battery and the device information; then
    /// subscribe to every measurement and to the battery. Answered by [`Event::Prepared`] or
    /// [`Event::PrepareFailed`].
    Prepare {
        /// The sensor.
        sensor: Identity,
        /// How long to wait before discovery.
        pause: Duration,
    },
    /// Disconnect, or give up connecting. Orders for the sensor that are not done yet fail. Always
    /// answered by [`Event::Disconnected`].
    Disconnect(Identity),
    /// Scan; harmless where a scan runs already, whose filter is then replaced.
    StartScan(ScanFilter),
    /// Scan no more.
    StopScan,
}

/// Which devices a scan tells of.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ScanFilter {
    /// Those that advertise a service for runners.
    #[default]
    Sensors,
    /// All: some sensors advertise none of their services (Mi Band, `OpenTracks` #447).
    Everything,
}

/// What a radio has to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// How the adapter is; told at the start, and with every change that the platform tells of.
    Adapter(Adapter),
    /// A device advertised.
    Seen(Advertisement),
    /// The link is up.
    Connected(Identity),
    /// The attempt to connect failed.
    ConnectFailed {
        /// The sensor.
        sensor: Identity,
        /// The platform does not know the device any more: it has to be seen before it is tried.
        gone: bool,
        /// A fragment that reads after "failed to …".
        reason: String,
    },
    /// Discovered, read and subscribed.
    Prepared {
        /// The sensor.
        sensor: Identity,
        /// The characteristics that it has, of those that Fresh Legs reads.
        characteristics: Vec<Characteristic>,
    },
    /// Discovery or subscription failed.
    PrepareFailed {
        /// The sensor.
        sensor: Identity,
        /// A fragment that reads after "failed to …".
        reason: String,
    },
    /// The link is down, or an ordered disconnect is done.
    Disconnected(Identity),
    /// A characteristic was read or notified.
    Value {
        /// The sensor.
        sensor: Identity,
        /// The characteristic.
        characteristic: Characteristic,
        /// The bytes as they came.
        value: Vec<u8>,
        /// How they came.
        delivery: Delivery,
    },
}

/// How a value came.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Delivery {
    /// It was read.
    Read,
    /// The sensor sent it by itself.
    Notified,
}

/// A device that advertised.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Advertisement {
    /// The device.
    pub sensor: Identity,
    /// Its name, where it tells one.
    pub name: Option<String>,
    /// Strength of its signal in dBm.
    pub rssi_dbm: Option<i16>,
    /// The services that it advertises.
    pub services: Vec<u128>,
}

/// How the adapter is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Adapter {
    /// On.
    On,
    /// Off: the runner can switch it on.
    Off,
    /// There is none, or nothing that drives it.
    Missing {
        /// A fragment that reads after "failed to …".
        reason: String,
    },
    /// The system forbids it: the runner has to allow it.
    Forbidden {
        /// A fragment that reads after "failed to …".
        reason: String,
    },
}
