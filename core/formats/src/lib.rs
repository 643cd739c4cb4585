//! The files that other running software writes, read leniently into one [`Activity`].

mod activity;

pub use activity::{
    Activity, Device, Fault, Format, Lap, Record, RrBatch, Session, Sport, TimerEvent, Totals,
};
