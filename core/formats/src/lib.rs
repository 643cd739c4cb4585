//! The files of other running software, and our own.
//!
//! What others write is read leniently: recordings into one [`Activity`], daily exports into
//! [`journal_csv`]. What we write: the encrypted backup in [`archive`], everything as JSON and CSV
//! in [`export`], and a page for a clinician in [`report`].
//!
//! [`read`] takes the bytes of a FIT, TCX or GPX file, packed by gzip or not, and tells them
//! apart by their content. What real writers get wrong is put right where that is safe and told
//! in [`Activity::faults`]; what is damaged is refused with its place, or, on request, salvaged.
//!
//! ```
//! use freshlegs_formats::{ReadError, Salvage, Sport, read};
//!
//! # fn main() -> Result<(), ReadError> {
//! let file = br#"<gpx><trk><type>running</type><trkseg>
//!     <trkpt lat="47.2" lon="-1.5"><time>2020-02-03T14:00:05Z</time>
//!         <extensions><hr>142</hr><cad>86</cad></extensions></trkpt>
//!     </trkseg></trk></gpx>"#;
//! let activity = read(file, Salvage::No)?;
//! let session = &activity.sessions[0];
//! assert_eq!(session.sport, Sport::Running);
//! assert_eq!(session.records[0].heart_rate_bpm, Some(142));
//! assert_eq!(session.records[0].cadence_spm, Some(172.0), "both feet");
//! # Ok(())
//! # }
//! ```

mod activity;
pub mod archive;
mod cadence;
mod clock;
mod error;
pub mod export;
mod fit;
pub mod journal_csv;
mod read;
pub mod report;
mod rr_list;
mod xml;

pub use activity::{
    Activity, Device, Fault, Format, Lap, Record, RrBatch, Session, Sport, TimerEvent, Totals,
};
pub use error::{ReadError, Salvage};
pub use read::read;
pub use rr_list::{RrListError, read_rr_list};
