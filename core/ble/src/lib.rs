//! How Fresh Legs hears Bluetooth sensors: the only package that names a Bluetooth library.
//!
//! A [`Radio`] executes [`Order`]s and tells [`Event`]s, and decides nothing: when to connect and
//! what to do about silence is for `freshlegs_engine::sensing::link`. [`SystemRadio`] is the one
//! that speaks with the system's Bluetooth.

mod adapter;
mod air;
#[cfg(target_os = "android")]
pub mod android;
mod device;
mod events;
mod fault;
mod platform;
mod radio;
mod refusal;
mod scanner;
mod sightings;
mod system;
mod timeouts;

pub use radio::{
    Adapter, Advertisement, Delivery, Event, Identity, Listener, Order, Radio, ScanFilter,
};
pub use system::{StartError, SystemRadio};
pub use timeouts::Timeouts;
