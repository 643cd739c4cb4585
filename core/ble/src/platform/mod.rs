//! What differs between the platforms: how a sensor is named, how it is got without a scan, how
//! long what was got is good for, and what the adapter's state means.
//!
//! Read from the sources of btleplug 0.13.5; only `BlueZ` can be run in the project's tests.

#[cfg(target_os = "android")]
mod android;
#[cfg(target_vendor = "apple")]
mod apple;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(target_os = "android")]
pub(crate) use android::*;
#[cfg(target_vendor = "apple")]
pub(crate) use apple::*;
#[cfg(target_os = "linux")]
pub(crate) use linux::*;
