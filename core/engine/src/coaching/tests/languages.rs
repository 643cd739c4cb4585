//! Everything that can be said, in every language: how it must sound and look.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::wording::everything_in;
use crate::coaching::words::{Line, Words};
use crate::coaching::{CueKind, Word};
use crate::run::{Language, UnitSystem, Verbosity};
use crate::words::safety_text;

/// All that one setting can say, each text once.
pub(super) struct Said {
    pub(super) language: Language,
    pub(super) units: UnitSystem,
    pub(super) verbosity: Verbosity,
    pub(super) lines: Vec<(CueKind, Line)>,
}

pub(super) static SAID: LazyLock<Vec<Said>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for language in Language::ALL {
        for units in [UnitSystem::Metric, UnitSystem::Imperial] {
            for verbosity in [Verbosity::Brief, Verbosity::Chatty] {
                let mut lines = everything_in(&Words::new(language, units, verbosity));
                let mut seen = BTreeSet::new();
                lines.retain(|(kind, line)| {
                    seen.insert((*kind, line.text.clone(), line.screen.clone()))
                });
                all.push(Said {
                    language,
                    units,
                    verbosity,
                    lines,
                });
            }
        }
    }
    all
});

fn each_line(mut check: impl FnMut(Language, CueKind, &Line)) {
    for said in SAID.iter() {
        for (kind, line) in &said.lines {
            check(said.language, *kind, line);
        }
    }
}

/// Sentences without what ends them.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_terminator(['.', '?', '。', '？']).map(str::trim)
}

/// Whether a sentence can be followed while running.
pub(super) fn is_short(language: Language, sentence: &str) -> bool {
    match language {
        Language::Japanese => (1..=40).contains(&sentence.chars().count()),
        _ => (1..=12).contains(&sentence.split_whitespace().count()),
    }
}

/// Whether a text fits the screen of a watch, as four words do.
pub(super) fn fits_a_screen(language: Language, text: &str) -> bool {
    match language {
        Language::Japanese => width(text) <= 28,
        _ => text.split_whitespace().count() <= 4,
    }
}

/// Half-width characters that a text takes: two for each kana and kanji.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

#[test]
fn every_language_has_words_for_every_kind() {
    for said in SAID.iter() {
        for kind in CueKind::ALL {
            assert!(
                said.lines.iter().any(|(of, _)| of == kind),
                "{kind:?} is never said in {:?}",
                said.language
            );
        }
    }
}

#[test]
fn speech_holds_no_digits_in_any_language() {
    each_line(|language, kind, line| {
        assert!(
            !line.text.contains(char::is_numeric),
            "{language:?} {kind:?}: {}",
            line.text
        );
    });
}

#[test]
fn sentences_are_short_in_every_language() {
    let mut wrong = BTreeSet::new();
    each_line(|language, kind, line| {
        for sentence in sentences(&line.text) {
            if !is_short(language, sentence) {
                wrong.insert(format!("{language:?} {kind:?}: {sentence}"));
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn sentences_begin_and_end_as_the_language_wants() {
    each_line(|language, kind, line| {
        let (ends, joint): (&[char], &str) = match language {
            Language::Japanese => (&['。', '？'], ""),
            _ => (&['.', '?'], " "),
        };
        let text = &line.text;
        assert!(text.ends_with(ends), "{language:?} {kind:?}: {text}");
        assert!(
            !text.contains("  ") && !text.contains(" ,"),
            "{language:?} {kind:?}: {text}"
        );
        assert_eq!(text.contains(' '), text.contains(joint) && joint == " ");
        for sentence in sentences(text) {
            let first = sentence.chars().find(|c| c.is_alphabetic()).unwrap();
            assert!(
                language == Language::Japanese || first.is_uppercase(),
                "{language:?} {kind:?}: {sentence}"
            );
        }
    });
}

#[test]
fn screens_are_short_in_every_language() {
    each_line(|language, kind, line| {
        let screen = line.screen.trim();
        assert!(
            !screen.is_empty() && fits_a_screen(language, screen),
            "{language:?} {kind:?}: {screen}"
        );
    });
}

#[test]
fn no_language_holds_marks_that_turn_its_direction() {
    let is_mark = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    each_line(|language, kind, line| {
        for text in [&line.text, &line.screen] {
            assert!(!text.contains(is_mark), "{language:?} {kind:?}: {text:?}");
        }
    });
}

#[test]
fn no_speech_is_english_in_another_language() {
    let english: BTreeSet<&str> = SAID
        .iter()
        .filter(|said| said.language == Language::English)
        .flat_map(|said| said.lines.iter().map(|(_, line)| line.text.as_str()))
        .collect();
    each_line(|language, kind, line| {
        assert!(
            language == Language::English || !english.contains(line.text.as_str()),
            "{language:?} {kind:?}: {}",
            line.text
        );
    });
}

#[test]
fn a_number_has_a_comma_where_the_language_has_one() {
    for said in SAID.iter() {
        let is_comma = !matches!(said.language, Language::English | Language::Japanese);
        let shown = |mark: char| {
            said.lines.iter().any(|(kind, line)| {
                let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                *kind == CueKind::Announcement
                    && line.screen.split_once(mark).is_some_and(|(before, after)| {
                        digit(before.chars().last()) && digit(after.chars().next())
                    })
            })
        };
        assert_eq!(shown(','), is_comma, "{:?}", said.language);
        assert_eq!(shown('.'), !is_comma, "{:?}", said.language);
    }
}

#[test]
fn a_red_flag_says_as_much_in_every_language() {
    for word in [Word::Chest, Word::Dizzy, Word::Pain] {
        let english = safety_text(Language::English, word).unwrap();
        for language in Language::ALL {
            let text = safety_text(language, word).unwrap();
            assert_eq!(text.lines.len(), english.lines.len(), "{language:?}");
            for line in text.lines.iter().chain([&text.title]) {
                // The emergency number differs between countries: the shell dials it.
                assert!(!line.contains(char::is_numeric), "{language:?}: {line}");
            }
            for line in &text.lines {
                assert!(line.ends_with(['.', '。']), "{language:?}: {line}");
            }
        }
    }
}
