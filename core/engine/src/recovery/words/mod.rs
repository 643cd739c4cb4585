//! The journal's words: Fluent messages, with the values put in as the runner writes them.
//!
//! A [`Phrase`] is a key with its arguments; [`JournalWords`] says it in a language and its units.
//! A language overrides English message by message, so that a missing one is still said.

mod phrase;

use std::fmt;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::coaching::words::decimal_mark;
use crate::run::{Language, UnitSystem};
use crate::units::METRES_PER_MILE;
pub use phrase::{Arg, Phrase};

/// The messages of a language, which are in the folder named by its tag.
macro_rules! sources {
    ($tag:literal) => {
        &[
            include_str!(concat!($tag, "/common.ftl")),
            include_str!(concat!($tag, "/entries.ftl")),
            include_str!(concat!($tag, "/load.ftl")),
            include_str!(concat!($tag, "/readiness.ftl")),
            include_str!(concat!($tag, "/causes.ftl")),
            include_str!(concat!($tag, "/flags.ftl")),
            include_str!(concat!($tag, "/season.ftl")),
            include_str!(concat!($tag, "/habits.ftl")),
            include_str!(concat!($tag, "/review.ftl")),
            include_str!(concat!($tag, "/report.ftl")),
            include_str!(concat!($tag, "/guide.ftl")),
        ]
    };
}

/// The words of the journal in one language and its units.
#[derive(Clone, Copy)]
pub struct JournalWords {
    language: Language,
    units: UnitSystem,
    bundle: &'static FluentBundle<FluentResource>,
}

impl JournalWords {
    /// The words of a language.
    pub fn new(language: Language, units: UnitSystem) -> Self {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let bundle = BUNDLES[language as usize].get_or_init(|| bundle(language));
        Self {
            language,
            units,
            bundle,
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Kilometres or miles.
    pub fn units(&self) -> UnitSystem {
        self.units
    }

    /// A phrase in words.
    pub fn say(&self, phrase: &Phrase) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in phrase.args() {
            match arg {
                Arg::Count(count) => args.set(*name, *count),
                other => args.set(*name, self.value(other)),
            }
        }
        self.render(phrase.key(), None, &args)
    }

    /// A message without arguments.
    pub fn text(&self, key: &str) -> String {
        self.render(key, None, &FluentArgs::new())
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// An attribute of a message: `.title`, `.label`.
    pub fn attribute(&self, key: &str, name: &str) -> String {
        self.render(key, Some(name), &FluentArgs::new())
    }

    /// A message line by line, empty lines left out.
    pub fn lines(&self, key: &str) -> Vec<String> {
        let text = self.text(key);
        let lines = text.lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// A value as the runner writes it.
    pub fn value(&self, arg: &Arg) -> String {
        match arg {
            Arg::Count(count) => count.to_string(),
            Arg::Decimal(value, digits) => self.decimal(*value, *digits),
            Arg::Day(date) => self.day(*date),
            Arg::Minutes(minutes) => self.duration(*minutes),
            Arg::Metres(metres) => self.distance(*metres),
            Arg::Pace(seconds) => self.pace(*seconds),
            Arg::Key(key) => self.text(key),
            Arg::Text(text) => text.clone(),
            Arg::List(keys) => {
                let mut text = String::new();
                for (index, key) in keys.iter().enumerate() {
                    if index > 0 {
                        text.push_str(&self.text("list-comma"));
                        // Fluent trims a trailing blank; Japanese needs none.
                        if self.language != Language::Japanese {
                            text.push(' ');
                        }
                    }
                    text.push_str(&self.text(key));
                }
                text
            }
        }
    }

    /// A number with so many digits after the decimal mark.
    pub fn decimal(&self, value: f64, digits: u8) -> String {
        let text = format!("{value:.*}", usize::from(digits));
        // "-0" says less than "0".
        let is_zero = text.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.'));
        let text = if is_zero {
            text.trim_start_matches('-').to_owned()
        } else {
            text
        };
        text.replace('.', &decimal_mark(self.language).to_string())
    }

    /// A date without its year: "12 March".
    pub fn day(&self, date: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("day", date.day());
        args.set("month", self.text(&format!("month-{}", date.month())));
        self.render("date", None, &args)
    }

    /// A day of the week: "Monday".
    pub fn weekday(&self, date: NaiveDate) -> String {
        let number = date.weekday().number_from_monday();
        self.text(&format!("weekday-{number}"))
    }

    /// Minutes as hours and minutes: "1 h 20 min".
    pub fn duration(&self, minutes: f64) -> String {
        let whole = minutes.max(0.0).round() as u64;
        let mut args = FluentArgs::new();
        args.set("hours", (whole / 60).to_string());
        args.set("minutes", (whole % 60).to_string());
        let key = match (whole / 60, whole % 60) {
            (0, _) => "duration-minutes",
            (_, 0) => "duration-hours",
            _ => "duration-both",
        };
        self.render(key, None, &args)
    }

    /// A distance in the runner's unit: "12.3 km".
    pub fn distance(&self, metres: f64) -> String {
        let (unit, key) = match self.units {
            UnitSystem::Metric => (1_000.0, "distance-km"),
            UnitSystem::Imperial => (METRES_PER_MILE, "distance-miles"),
        };
        let mut args = FluentArgs::new();
        args.set("distance", self.decimal(metres / unit, 1));
        self.render(key, None, &args)
    }

    /// A pace in the runner's unit, from seconds per kilometre: "5:40 /km".
    pub fn pace(&self, s_per_km: f64) -> String {
        let (factor, key) = match self.units {
            UnitSystem::Metric => (1.0, "pace-km"),
            UnitSystem::Imperial => (METRES_PER_MILE / 1_000.0, "pace-mile"),
        };
        let seconds = (s_per_km * factor).round() as u64;
        let mut args = FluentArgs::new();
        args.set("pace", format!("{}:{:02}", seconds / 60, seconds % 60));
        self.render(key, None, &args)
    }

    /// A message or one of its attributes; empty where there is none, which tests rule out.
    fn render(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        let message = self.bundle.get_message(key);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        });
        let Some(pattern) = pattern else {
            debug_assert!(false, "no message {key} {attribute:?}");
            return String::new();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text.into_owned()
    }
}

impl fmt::Debug for JournalWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JournalWords")
            .field("language", &self.language)
            .field("units", &self.units)
            .finish_non_exhaustive()
    }
}

/// The `.ftl` texts of a language.
fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => sources!("en"),
        Language::German => sources!("de"),
        Language::French => sources!("fr"),
        Language::Spanish => sources!("es"),
        Language::Portuguese => sources!("pt"),
        Language::Italian => sources!("it"),
        Language::Dutch => sources!("nl"),
        Language::Japanese => sources!("ja"),
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Marks around every value would reach screens that do not know them.
    bundle.set_use_isolating(false);
    for source in sources(Language::English).iter().chain(sources(language)) {
        // The sources are part of the program, and a test reads each without an error.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests;
