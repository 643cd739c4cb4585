//! How Fresh Legs hears Bluetooth sensors: the only package that names a Bluetooth library.
//!
//! A [`Radio`] executes [`Order`]s and tells [`Event`]s, and decides nothing: when to connect and
//! what to do about silence is for `freshlegs_engine::sensing::link`.

#[cfg(target_os = "android")]
pub mod android;
mod radio;

pub use radio::{
    Adapter, Advertisement, Delivery, Event, Identity, Listener, Order, Radio, ScanFilter,
};
