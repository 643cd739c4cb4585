#![cfg(test)]
#![cfg(target_os = "linux")]
//! The system's radio, btleplug and D-Bus and all, against an emulated `BlueZ`.

#[path = "radio/adapter.rs"]
mod adapter;
#[path = "radio/ear.rs"]
mod ear;
#[path = "radio/link.rs"]
mod link;
#[path = "radio/loss.rs"]
mod loss;
#[path = "radio/preparation.rs"]
mod preparation;
#[path = "radio/scan.rs"]
mod scan;
#[path = "radio/two.rs"]
mod two;
