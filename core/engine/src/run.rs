use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::coaching::legs::LegsKnowledge;
use crate::coaching::{Announcements, Plan, RescueSetup, Today};
use crate::field::FieldError;

/// What sort of run this is; it decides what is coached.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// An ordinary run.
    #[default]
    Easy,
    /// On a belt: location is neither asked for nor missed.
    Treadmill,
    /// Off road: effort instead of pace.
    Trail,
    /// On the track, or intervals anywhere.
    Intervals,
    /// A race: no question is asked that was not invited.
    Race,
    /// In company: only safety and the answers to the runner's own word.
    WithFriends,
}

/// What makes the same pace harder today.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Conditions {
    /// Hot enough to slow down: pace targets become effort.
    pub hot: bool,
    /// Humid.
    pub humid: bool,
    /// Hilly.
    pub hilly: bool,
}

/// How one sensor counts cadence.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CadenceFactor {
    /// It counts strides, one foot: times two.
    Strides,
    /// It counts steps, both feet: as it is.
    Steps,
}

impl CadenceFactor {
    /// What to multiply the sensor's value with to get steps per minute.
    pub const fn multiplier(self) -> f64 {
        match self {
            Self::Strides => 2.0,
            Self::Steps => 1.0,
        }
    }
}

/// Sex, as far as a formula needs it.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
    /// Not said: formulas take the mean of both.
    #[default]
    Unspecified,
}

/// Units in which the runner thinks.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitSystem {
    /// Kilometres.
    #[default]
    Metric,
    /// Miles.
    Imperial,
}

/// How many words the coach makes.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verbosity {
    /// As few as will do.
    #[default]
    Brief,
    /// A kind word more.
    Chatty,
}

/// Languages in which the engine has words.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Portuguese, spelled as in Brazil.
    #[serde(rename = "pt")]
    Portuguese,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
}

impl Language {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Italian,
        Self::Dutch,
        Self::Japanese,
    ];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Japanese => "ja",
        }
    }
}

/// What a form says of the runner, not yet checked.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProfileDraft {
    /// Resting heart rate in beats per minute, 25 to 120.
    pub resting_heart_rate_bpm: Option<u16>,
    /// Highest heart rate in beats per minute, 100 to 240.
    pub maximal_heart_rate_bpm: Option<u16>,
    /// Sex, as far as a formula needs it.
    pub sex: Sex,
    /// Kilometres or miles.
    pub units: UnitSystem,
    /// Language of the cues.
    pub language: Language,
    /// How many words the coach makes.
    pub verbosity: Verbosity,
    /// Whether two knocks on the phone say that the legs are heavy.
    pub knocks: bool,
}

/// The runner, as far as coaching needs to know; always valid.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(try_from = "ProfileDraft", into = "ProfileDraft")]
pub struct Profile {
    resting_heart_rate_bpm: Option<u16>,
    maximal_heart_rate_bpm: Option<u16>,
    sex: Sex,
    units: UnitSystem,
    language: Language,
    verbosity: Verbosity,
    knocks: bool,
}

impl Profile {
    /// Resting heart rate in beats per minute.
    pub fn resting_heart_rate_bpm(&self) -> Option<u16> {
        self.resting_heart_rate_bpm
    }

    /// Highest heart rate in beats per minute.
    pub fn maximal_heart_rate_bpm(&self) -> Option<u16> {
        self.maximal_heart_rate_bpm
    }

    /// Sex, as far as a formula needs it.
    pub fn sex(&self) -> Sex {
        self.sex
    }

    /// Kilometres or miles.
    pub fn units(&self) -> UnitSystem {
        self.units
    }

    /// Language of the cues.
    pub fn language(&self) -> Language {
        self.language
    }

    /// How many words the coach makes.
    pub fn verbosity(&self) -> Verbosity {
        self.verbosity
    }

    /// The same runner whose maximal heart rate means nothing: no zone and no gate hangs on it.
    #[must_use]
    pub(crate) fn without_maximum(self) -> Self {
        Self {
            maximal_heart_rate_bpm: None,
            ..self
        }
    }

    /// Whether two knocks on the phone say that the legs are heavy.
    pub fn knocks(&self) -> bool {
        self.knocks
    }
}

/// Several refusals at once, for a `TryFrom` that serde can print.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldErrors(pub Vec<FieldError>);

impl std::fmt::Display for FieldErrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for FieldErrors {}

impl TryFrom<ProfileDraft> for Profile {
    type Error = FieldErrors;

    fn try_from(draft: ProfileDraft) -> Result<Self, FieldErrors> {
        let mut errors = Vec::new();
        let mut check = |field: &str, value: Option<u16>, low: u16, high: u16| {
            if value.is_some_and(|v| !(low..=high).contains(&v)) {
                errors.push(FieldError::new(
                    field,
                    format!("must be between {low} and {high}"),
                ));
            }
        };
        check(
            "resting_heart_rate_bpm",
            draft.resting_heart_rate_bpm,
            25,
            120,
        );
        check(
            "maximal_heart_rate_bpm",
            draft.maximal_heart_rate_bpm,
            100,
            240,
        );
        if let (Some(rest), Some(most)) =
            (draft.resting_heart_rate_bpm, draft.maximal_heart_rate_bpm)
            && errors.is_empty()
            && rest + 30 > most
        {
            errors.push(FieldError::new(
                "maximal_heart_rate_bpm",
                "must be at least 30 above the resting heart rate",
            ));
        }
        if !errors.is_empty() {
            return Err(FieldErrors(errors));
        }
        Ok(Self {
            resting_heart_rate_bpm: draft.resting_heart_rate_bpm,
            maximal_heart_rate_bpm: draft.maximal_heart_rate_bpm,
            sex: draft.sex,
            units: draft.units,
            language: draft.language,
            verbosity: draft.verbosity,
            knocks: draft.knocks,
        })
    }
}

impl From<Profile> for ProfileDraft {
    fn from(profile: Profile) -> Self {
        Self {
            resting_heart_rate_bpm: profile.resting_heart_rate_bpm,
            maximal_heart_rate_bpm: profile.maximal_heart_rate_bpm,
            sex: profile.sex,
            units: profile.units,
            language: profile.language,
            verbosity: profile.verbosity,
            knocks: profile.knocks,
        }
    }
}

/// All that is fixed before a run begins. With the inputs it determines every output.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Setup {
    /// What sort of run.
    pub kind: RunKind,
    /// What makes it harder today.
    pub conditions: Conditions,
    /// The runner.
    pub profile: Profile,
    /// The plan, where there is one.
    pub plan: Option<Plan>,
    /// What the journal says of today.
    #[serde(default)]
    pub today: Today,
    /// What is known of the runner's legs.
    #[serde(default)]
    pub legs: LegsKnowledge,
    /// What a rescue has to know.
    #[serde(default)]
    pub rescue: RescueSetup,
    /// What is announced, and how often.
    pub announcements: Announcements,
    /// Whether standing still pauses the run.
    pub auto_pause: bool,
    /// Whether a warm-up is offered at the start and a cool-down at the end. Off where nothing is said
    /// of it: a run recorded before there were offers replays as it was.
    #[serde(default)]
    pub offers_routines: bool,
    /// Seed for every choice between equal wordings.
    pub seed: u64,
}

impl Setup {
    /// As it is coached: by the talk test, where the journal says so.
    pub(crate) fn as_coached(&self) -> Cow<'_, Self> {
        if !self.today.by_talk_test {
            return Cow::Borrowed(self);
        }
        let mut setup = self.clone();
        setup.profile = setup.profile.without_maximum();
        Cow::Owned(setup)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_field_of_a_profile_is_named() {
        let draft = ProfileDraft {
            resting_heart_rate_bpm: Some(10),
            maximal_heart_rate_bpm: Some(300),
            ..ProfileDraft::default()
        };
        let FieldErrors(errors) = Profile::try_from(draft).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|e| e.field.as_str()).collect();
        assert_eq!(fields, ["resting_heart_rate_bpm", "maximal_heart_rate_bpm"]);
    }

    #[test]
    fn a_maximum_close_to_rest_is_refused() {
        let draft = ProfileDraft {
            resting_heart_rate_bpm: Some(100),
            maximal_heart_rate_bpm: Some(110),
            ..ProfileDraft::default()
        };
        assert!(Profile::try_from(draft).is_err());
    }
}
