//! What is said, in which language: Fluent messages for the sentences, one [`Numbers`] per language
//! for the numbers in them.
//!
//! A language is a folder of `.ftl` files and a [`Locale`]; [`Language`] picks both, and nothing
//! else in the engine knows a word.

mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod japanese;
mod locale;
mod numbers;
mod phrases;
mod portuguese;
mod rate;
mod spanish;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::run::{Language, UnitSystem, Verbosity};
use locale::Locale;
use numbers::Numbers;
pub(crate) use phrases::Scene;

/// Between whole and tenths, as a language writes it.
pub(crate) fn decimal_mark(language: Language) -> char {
    Locale::of(language).decimal_mark
}

/// A cue in words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Line {
    /// For the ear: sentences without digits.
    pub(crate) text: String,
    /// For the eye: at most four words.
    pub(crate) screen: String,
}

/// The words of one language, read once and kept.
pub(crate) struct Words {
    language: Language,
    units: UnitSystem,
    verbosity: Verbosity,
    locale: &'static Locale,
    numbers: &'static dyn Numbers,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub(crate) fn new(language: Language, units: UnitSystem, verbosity: Verbosity) -> Self {
        let locale = Locale::of(language);
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks around every number would reach screens and synthesisers that do not know them.
        bundle.set_use_isolating(false);
        for source in locale.sources {
            // The sources are part of the program, and a test reads each without an error.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            units,
            verbosity,
            locale,
            numbers: locale.numbers,
            bundle,
        }
    }

    /// The `.ftl` texts of a language.
    #[cfg(test)]
    pub(crate) fn sources(language: Language) -> &'static [&'static str] {
        Locale::of(language).sources
    }

    /// A number in words, by itself.
    pub(crate) fn cardinal(language: Language, number: u32) -> String {
        Locale::of(language).numbers.cardinal(number)
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    #[cfg(test)]
    pub(crate) fn units(&self) -> UnitSystem {
        self.units
    }

    /// How long a text takes to speak, in milliseconds.
    pub(crate) fn speech_ms(&self, text: &str) -> u32 {
        self.locale.rate.speech_ms(text)
    }

    /// A message as a sentence.
    fn sentence(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let text = match self.verbosity {
            Verbosity::Chatty if self.has(key, "chatty") => self.render(key, Some("chatty"), args),
            Verbosity::Brief | Verbosity::Chatty => self.fragment(key, args),
        };
        // A sentence may begin with a number, which knows nothing of its place.
        let mut chars = text.chars();
        match chars.next() {
            Some(first) => first.to_uppercase().chain(chars).collect(),
            None => text,
        }
    }

    /// A message as part of a sentence.
    fn fragment(&self, key: &str, args: &FluentArgs<'_>) -> String {
        self.render(key, None, args)
    }

    /// Whether a message has an attribute.
    fn has(&self, key: &str, attribute: &str) -> bool {
        let message = self.bundle.get_message(key);
        message.is_some_and(|message| message.get_attribute(attribute).is_some())
    }

    /// What the screen says beside a sentence.
    fn screen(&self, key: &str, args: &FluentArgs<'_>) -> String {
        self.render(key, Some("screen"), args)
    }

    /// A message or one of its attributes; empty where there is none, which a test rules out.
    fn render(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        let Some(message) = self.bundle.get_message(key) else {
            debug_assert!(false, "no message {key}");
            return String::new();
        };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let Some(pattern) = pattern else {
            debug_assert!(false, "no pattern in {key}");
            return String::new();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text.into_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .field("units", &self.units)
            .finish_non_exhaustive()
    }
}
