//! One function for each command.

mod back;
mod decode;
mod guide;
mod hrv;
mod import;
mod journal;
mod profile;
mod routine;
mod run;
mod runs;
mod sensors;
mod show;
mod sound;
mod today;
mod voice;

pub(crate) use back::{report, review, trend};
pub(crate) use decode::decode;
pub(crate) use guide::guide;
pub(crate) use hrv::hrv;
pub(crate) use import::import;
pub(crate) use journal::{
    background, backup, checkin, delete, export, habits, journal, key, load, plan, restore, value,
    week, why,
};
pub(crate) use profile::profile;
pub(crate) use routine::routine;
pub(crate) use run::{News, in_words, run};
pub(crate) use runs::runs;
pub(crate) use sensors::sensors;
pub(crate) use show::show;
pub(crate) use today::today;
