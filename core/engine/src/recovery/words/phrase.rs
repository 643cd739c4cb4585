use chrono::NaiveDate;
use serde::Serialize;

/// What to say, not yet said: the key of a message and what it needs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Phrase {
    key: String,
    args: Vec<(&'static str, Arg)>,
}

/// A value within a phrase.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A number of things: picks the plural.
    Count(u32),
    /// A number with so many digits after the decimal mark.
    Decimal(f64, u8),
    /// A date.
    Day(NaiveDate),
    /// A time in minutes.
    Minutes(f64),
    /// A distance in metres.
    Metres(f64),
    /// A pace in seconds per kilometre.
    Pace(f64),
    /// The words of another message.
    Key(String),
    /// The words of other messages, as a list.
    List(Vec<String>),
    /// The runner's own words, as they are.
    Text(String),
}

impl Phrase {
    /// The message of this key, without arguments so far.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
        }
    }

    /// With a value under this name.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// With a number of things.
    #[must_use]
    pub fn count(self, name: &'static str, count: impl TryInto<u32>) -> Self {
        let count = count.try_into().unwrap_or(u32::MAX);
        self.with(name, Arg::Count(count))
    }

    /// With a number of so many digits after the decimal mark.
    #[must_use]
    pub fn decimal(self, name: &'static str, value: f64, digits: u8) -> Self {
        self.with(name, Arg::Decimal(value, digits))
    }

    /// With a date.
    #[must_use]
    pub fn day(self, name: &'static str, date: NaiveDate) -> Self {
        self.with(name, Arg::Day(date))
    }

    /// With a time in minutes.
    #[must_use]
    pub fn minutes(self, name: &'static str, minutes: f64) -> Self {
        self.with(name, Arg::Minutes(minutes))
    }

    /// With a distance in metres.
    #[must_use]
    pub fn metres(self, name: &'static str, metres: f64) -> Self {
        self.with(name, Arg::Metres(metres))
    }

    /// With the words of another message.
    #[must_use]
    pub fn key_of(self, name: &'static str, key: impl Into<String>) -> Self {
        self.with(name, Arg::Key(key.into()))
    }

    /// The key of the message.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What it needs.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }
}
