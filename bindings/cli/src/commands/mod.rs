//! One function for each command.

mod decode;
mod hrv;
mod import;
mod profile;
mod routine;
mod run;
mod runs;
mod sensors;
mod show;
mod sound;
mod today;
mod voice;

pub(crate) use decode::decode;
pub(crate) use hrv::hrv;
pub(crate) use import::import;
pub(crate) use profile::profile;
pub(crate) use routine::routine;
pub(crate) use run::{News, in_words, run};
pub(crate) use runs::runs;
pub(crate) use sensors::sensors;
pub(crate) use show::show;
pub(crate) use today::today;
