//! What a screen says outside a run: where no coach speaks, but the engine still has the words.
//!
//! A run's own words come with its cues ([`CueView`](crate::view::CueView)).

use crate::coaching::Word;
use crate::coaching::words::Words;
use crate::recovery::{FollowUpAnswer, Hold};
use crate::run::{Language, UnitSystem, Verbosity};
use crate::sensing::SensorKind;
use crate::sensing::link::{AdapterTrouble, News};

/// News of a link in full sentences, with what the runner can do about it.
///
/// `name` is the sensor's name; where it has none, `kind` names it. News of the adapter need
/// neither.
pub fn sensor_news(language: Language, kind: Option<SensorKind>, name: &str, news: News) -> String {
    words(language).news(kind, name, news)
}

/// What keeps the adapter from working and what the runner can do about it, in full sentences.
pub fn adapter_trouble(language: Language, trouble: AdapterTrouble) -> String {
    words(language).adapter_trouble(trouble)
}

/// What a red flag says on the screen: fixed words, a title and lines that each stand by themselves.
///
/// They say what to do, inform and do not diagnose. In no language have they been reviewed by a
/// clinician yet: [`REVIEWED_BY_A_CLINICIAN`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SafetyText {
    /// What to do, in a line.
    pub title: String,
    /// The rest, line by line.
    pub lines: Vec<String>,
}

/// The languages whose fixed medical texts a clinician has reviewed: none so far.
pub const REVIEWED_BY_A_CLINICIAN: &[Language] = &[];

/// The fixed text of a red flag; `None` for a word that is none.
pub fn safety_text(language: Language, word: Word) -> Option<SafetyText> {
    words(language).safety(word)
}

/// What holds running back after a red flag, in the same form.
pub fn hold_text(language: Language, hold: Hold) -> Option<SafetyText> {
    words(language).hold(hold)
}

/// An answer to a follow-up, as a button says it.
pub fn follow_up_answer(language: Language, answer: FollowUpAnswer) -> String {
    words(language).follow_up_answer(answer)
}

/// A number as it is spoken by itself, without digits, up to 999 999: "one hundred and fifty-two".
pub fn spoken_number(language: Language, number: u32) -> String {
    Words::cardinal(language, number)
}

fn words(language: Language) -> Words {
    // Nothing here has a unit.
    Words::new(language, UnitSystem::default(), Verbosity::default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::input::SensorId;

    const KINDS: [Option<SensorKind>; 5] = [
        Some(SensorKind::HeartRate),
        Some(SensorKind::FootPod),
        Some(SensorKind::Treadmill),
        Some(SensorKind::Power),
        None,
    ];
    const STRAP: SensorId = SensorId(1);
    const NEWS: [News; 6] = [
        News::Lost(STRAP),
        News::Back(STRAP),
        News::Asleep(STRAP),
        News::Held(STRAP),
        News::AdapterOff,
        News::AdapterBack,
    ];

    #[test]
    fn news_calls_a_sensor_by_its_name() {
        let english = |kind, name, news| sensor_news(Language::English, kind, name, news);
        let strap = Some(SensorKind::HeartRate);
        assert_eq!(
            english(strap, "Polar H10", News::Asleep(STRAP)),
            "Polar H10 shows no sign of life. Wet the strap and wear it."
        );
        assert_eq!(
            english(strap, " ", News::Lost(STRAP)),
            "The strap is not heard any more."
        );
        assert_eq!(
            english(None, "", News::Back(STRAP)),
            "The sensor is heard again."
        );
        assert_eq!(
            english(None, "", News::AdapterOff),
            adapter_trouble(Language::English, AdapterTrouble::Off)
        );
    }

    #[test]
    fn all_news_is_worded_in_full_sentences_for_every_kind() {
        for (language, kind) in Language::ALL
            .into_iter()
            .flat_map(|language| KINDS.map(|kind| (language, kind)))
        {
            for name in ["", "Stryd"] {
                let texts = NEWS.map(|news| sensor_news(language, kind, name, news));
                for text in &texts {
                    assert!(
                        text.ends_with(['.', '。']) && !text.contains("  "),
                        "{text}"
                    );
                    assert!(
                        language == Language::Japanese || text.starts_with(char::is_uppercase),
                        "{text}"
                    );
                }
                assert_eq!(BTreeSet::from(texts).len(), NEWS.len());
            }
        }
    }

    #[test]
    fn each_trouble_with_the_adapter_says_something_else_to_do() {
        for language in Language::ALL {
            let texts = [
                AdapterTrouble::Forbidden,
                AdapterTrouble::Off,
                AdapterTrouble::Missing,
            ]
            .map(|trouble| adapter_trouble(language, trouble));
            for text in &texts {
                assert!(
                    text.matches(['.', '。']).count() == 2 && text.ends_with(['.', '。']),
                    "{text}"
                );
            }
            assert_eq!(BTreeSet::from(texts).len(), 3);
        }
    }

    #[test]
    fn a_number_is_spoken_in_each_language() {
        let said = Language::ALL.map(|language| spoken_number(language, 172));
        assert_eq!(said[0], "one hundred and seventy-two");
        assert_eq!(BTreeSet::from(said).len(), Language::ALL.len());
    }
}
