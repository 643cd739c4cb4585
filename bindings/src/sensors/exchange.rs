//! What goes into the switchboard, and what comes out.

use freshlegs_ble::{Identity, Order, ScanFilter};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::sensing::{KnownSensor, Offer};
use freshlegs_engine::{SensorHint, SensorInfo};

use super::entry::Device;
use super::events::SensorEvent;

/// What a runner or a run asks.
pub(super) enum Ask {
    /// To look for sensors.
    Scan(ScanFilter),
    /// To look no more.
    StopScan,
    /// To connect to these, and to none of those asked for before.
    Watch(Vec<Identity>),
    /// To try everything again now.
    Retry,
    /// To go by this: what is remembered of sensors.
    Know(Vec<KnownSensor>),
    /// To serve a run, or not any more.
    Serve(bool),
    /// To go by the shell's word on Bluetooth, where the platform tells nobody else.
    Bluetooth(bool),
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(super) enum Effect {
    /// By the radio.
    Order(Order),
    /// By the shell.
    Tell(SensorEvent),
    /// By the run.
    Feed(Identity, Feed),
    /// By the run, of all sensors: Bluetooth is on or off.
    FeedBluetooth(bool),
    /// By the store: a paired sensor has said this of itself.
    Remember(Identity, Device, Vec<Offer>),
}

/// What a run hears of one sensor, besides what it measures.
#[derive(Debug, PartialEq)]
pub(super) enum Feed {
    Join(SensorInfo),
    Link(bool),
    Value(Characteristic, Vec<u8>),
    Hint(SensorHint),
}
