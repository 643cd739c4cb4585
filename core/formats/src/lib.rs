//! The files that other running software writes, read leniently into one [`Activity`].
//!
//! [`read`] takes the bytes of a FIT, TCX or GPX file, packed by gzip or not, and tells them
//! apart by their content. What real writers get wrong is put right where that is safe and told
//! in [`Activity::faults`]; what is damaged is refused with its place, or, on request, salvaged.

mod activity;
mod cadence;
mod clock;
mod error;
mod fit;
mod read;
mod xml;

pub use activity::{
    Activity, Device, Fault, Format, Lap, Record, RrBatch, Session, Sport, TimerEvent, Totals,
};
pub use error::{ReadError, Salvage};
pub use read::read;
