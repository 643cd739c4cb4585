//! How Fresh Legs hears Bluetooth sensors: the only package that names a Bluetooth library.
//!
//! A [`Radio`] executes [`Order`]s and tells [`Event`]s, and decides nothing: when to connect and
//! what to do about silence is for `freshlegs_engine::sensing::link`. [`SystemRadio`] is the one
//! that speaks with the system's Bluetooth.

#[cfg(feature = "btleplug")]
mod adapter;
#[cfg(feature = "btleplug")]
mod air;
#[cfg(all(feature = "btleplug", target_os = "android"))]
pub mod android;
#[cfg(feature = "btleplug")]
mod device;
#[cfg(feature = "btleplug")]
mod events;
#[cfg(feature = "btleplug")]
mod fault;
#[cfg(feature = "btleplug")]
mod platform;
mod radio;
#[cfg(feature = "btleplug")]
mod refusal;
#[cfg(feature = "btleplug")]
mod scanner;
#[cfg(feature = "btleplug")]
mod sightings;
#[cfg(feature = "btleplug")]
mod system;
#[cfg(feature = "btleplug")]
mod timeouts;

pub use radio::{
    Adapter, Advertisement, Delivery, Event, Identity, Listener, Order, Radio, ScanFilter,
};
#[cfg(feature = "btleplug")]
pub use system::{StartError, SystemRadio};
#[cfg(feature = "btleplug")]
pub use timeouts::Timeouts;
