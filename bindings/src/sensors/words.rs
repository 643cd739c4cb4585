use freshlegs_engine::Language;
use freshlegs_engine::sensing::Offer;
use freshlegs_engine::sensing::link::News;

use super::events::AdapterState;

pub(super) fn adapter(_language: Language, _state: AdapterState) -> Option<String> {
    None
}

pub(super) fn news(
    _language: Language,
    _offers: &[Offer],
    _name: Option<String>,
    _news: News,
) -> String {
    String::new()
}
