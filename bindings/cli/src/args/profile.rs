//! Arguments about the runner: the profile, today, and routines.

use clap::{Args, ValueEnum};

use super::Speed;

#[derive(Args, Debug)]
pub(crate) struct TodayArguments {
    /// How it is since the red flag that holds running back.
    #[arg(long)]
    pub(crate) answer: Option<Answer>,

    /// A professional has seen what this red flag is about.
    #[arg(long, value_name = "FLAG")]
    pub(crate) seen: Option<String>,

    /// What this red flag is about is gone.
    #[arg(long, value_name = "FLAG")]
    pub(crate) gone: Option<String>,

    /// Show what to take along to a professional.
    #[arg(long)]
    pub(crate) take_along: bool,
}

/// How it is since a red flag.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Answer {
    /// A doctor says that running is fine.
    Cleared,
    /// It is gone.
    Gone,
    /// Pain of at most two of ten, gone within a day.
    Mild,
    /// It is still there, or came back.
    StillThere,
}

#[derive(Args, Debug)]
pub(crate) struct ProfileArguments {
    /// Resting heart rate in beats per minute.
    #[arg(long, value_name = "N")]
    pub(crate) resting_heart_rate: Option<u16>,

    /// Highest heart rate in beats per minute.
    #[arg(long, value_name = "N")]
    pub(crate) maximal_heart_rate: Option<u16>,

    /// Sex, as far as a formula needs it.
    #[arg(long)]
    pub(crate) sex: Option<Sex>,

    /// Units of what is spoken and shown.
    #[arg(long)]
    pub(crate) units: Option<Units>,

    /// Language of the cues.
    #[arg(long)]
    pub(crate) language: Option<Language>,

    /// How many words the coach makes.
    #[arg(long)]
    pub(crate) words: Option<Verbosity>,

    /// Whether two knocks on the phone say that the legs are heavy: true or false.
    #[arg(long, value_name = "BOOL")]
    pub(crate) knocks: Option<bool>,
}

impl ProfileArguments {
    /// Whether anything is to be changed.
    pub(crate) fn changes(&self) -> bool {
        self.resting_heart_rate.is_some()
            || self.maximal_heart_rate.is_some()
            || self.sex.is_some()
            || self.units.is_some()
            || self.language.is_some()
            || self.words.is_some()
            || self.knocks.is_some()
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Sex {
    Male,
    Female,
    /// Formulas take the mean of both.
    Unspecified,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Units {
    /// Kilometres.
    Metric,
    /// Miles.
    Imperial,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Language {
    /// English.
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese, spelled as in Brazil.
    Pt,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Japanese.
    Ja,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Verbosity {
    /// As few words as will do.
    Brief,
    /// A kind word more.
    Chatty,
}

/// What a journal would say of today.
#[derive(Args, Debug)]
pub(crate) struct TodayFlags {
    /// Heaviness of the legs today, 0 (fresh) to 10.
    #[arg(long, value_name = "0-10", value_parser = clap::value_parser!(u8).range(0..=10))]
    pub(crate) legs: Option<u8>,

    /// A calf or an Achilles tendon hurts today.
    #[arg(long)]
    pub(crate) calf_pain: bool,

    /// Something hurts today.
    #[arg(long)]
    pub(crate) pain: bool,

    /// A hard or long run is planned within two days.
    #[arg(long)]
    pub(crate) hard_run_soon: bool,
}

#[derive(Args, Debug)]
pub(crate) struct RoutineArguments {
    /// Which one, such as `warm-up` [default: list them]
    pub(crate) routine: Option<String>,

    /// 1 is the smallest dose, 3 the largest.
    #[arg(long, value_name = "1-3", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=3))]
    pub(crate) level: u8,

    /// How many times faster than life, or `max`.
    #[arg(long, value_name = "N|max", default_value = "1")]
    pub(crate) speed: Speed,

    #[command(flatten)]
    pub(crate) today: TodayFlags,
}
