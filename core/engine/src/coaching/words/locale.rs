//! What a language has besides its messages.

use super::numbers::Numbers;
use super::rate::Rate;
use super::{dutch, english, french, german, italian, japanese, portuguese, spanish};
use crate::run::Language;

/// One language: its messages, its numbers and how it is written and spoken.
pub(super) struct Locale {
    /// The `.ftl` texts.
    pub(super) sources: &'static [&'static str],
    pub(super) numbers: &'static dyn Numbers,
    /// Between two sentences.
    pub(super) joint: &'static str,
    /// Between whole and tenths on a screen.
    pub(super) decimal_mark: char,
    /// How fast a synthesised voice speaks it.
    pub(super) rate: Rate,
}

impl Locale {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::LOCALE,
            Language::German => &german::LOCALE,
            Language::French => &french::LOCALE,
            Language::Spanish => &spanish::LOCALE,
            Language::Portuguese => &portuguese::LOCALE,
            Language::Italian => &italian::LOCALE,
            Language::Dutch => &dutch::LOCALE,
            Language::Japanese => &japanese::LOCALE,
        }
    }
}

/// The messages of a language, which are in the folder named by its tag.
macro_rules! sources {
    ($tag:literal) => {
        &[
            include_str!(concat!($tag, "/run.ftl")),
            include_str!(concat!($tag, "/plan.ftl")),
            include_str!(concat!($tag, "/sensors.ftl")),
            include_str!(concat!($tag, "/splits.ftl")),
            include_str!(concat!($tag, "/targets.ftl")),
            include_str!(concat!($tag, "/links.ftl")),
            include_str!(concat!($tag, "/legs.ftl")),
            include_str!(concat!($tag, "/rescue.ftl")),
            include_str!(concat!($tag, "/safety.ftl")),
            include_str!(concat!($tag, "/guides.ftl")),
            include_str!(concat!($tag, "/routines.ftl")),
            include_str!(concat!($tag, "/exercises.ftl")),
        ]
    };
}

pub(super) use sources;
