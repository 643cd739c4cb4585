//! The guide, which needs no store: pages in the language that is asked for.

use freshlegs_engine::coaching::CueKind;
use freshlegs_engine::recovery::JournalWords;
use freshlegs_engine::recovery::guide::{self, GuideGroupView, GuidePageView, Topic, topic_of_cue};
use freshlegs_engine::{Language, UnitSystem};

/// All pages of the guide in their order.
#[uniffi::export]
pub fn guide_contents(language: Language) -> Vec<GuideGroupView> {
    guide::contents(&words(language))
}

/// A page of the guide.
#[uniffi::export]
pub fn guide_page(language: Language, topic: Topic) -> GuidePageView {
    guide::page(topic, &words(language))
}

/// The pages on which these words are found, the best first.
#[uniffi::export]
pub fn search_guide(language: Language, text: String) -> Vec<GuidePageView> {
    let words = words(language);
    let topics = guide::search(&words, &text).into_iter();
    topics.map(|topic| guide::page(topic, &words)).collect()
}

/// The page that explains a cue, where there is one.
#[uniffi::export]
pub fn guide_topic_of_cue(cue: CueKind) -> Option<Topic> {
    topic_of_cue(cue)
}

/// The page with this name, such as `why-heavy-legs`.
#[uniffi::export]
pub fn guide_topic(slug: String) -> Option<Topic> {
    Topic::of_slug(&slug)
}

fn words(language: Language) -> JournalWords {
    // No page has a unit.
    JournalWords::new(language, UnitSystem::default())
}
