//! The engine's words for what a screen of sensors says.

use freshlegs_engine::sensing::Offer;
use freshlegs_engine::sensing::link::{AdapterTrouble, News};
use freshlegs_engine::{Language, words};

use super::events::AdapterState;

/// What the runner can do about Bluetooth; `None` where there is nothing to do.
pub(super) fn adapter(language: Language, state: AdapterState) -> Option<String> {
    let trouble = match state {
        AdapterState::Unknown | AdapterState::On => return None,
        AdapterState::Off => AdapterTrouble::Off,
        AdapterState::Missing => AdapterTrouble::Missing,
        AdapterState::Forbidden => AdapterTrouble::Forbidden,
    };
    Some(words::adapter_trouble(language, trouble))
}

/// News of a sensor with these offers and this name, where it has one.
pub(super) fn news(language: Language, offers: &[Offer], name: Option<&str>, news: News) -> String {
    words::sensor_news(
        language,
        Offer::kind(offers),
        name.unwrap_or_default(),
        news,
    )
}
