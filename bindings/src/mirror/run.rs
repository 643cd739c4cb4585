//! How what is fixed before a run looks to UniFFI.

use freshlegs_engine::sensing::Offer;
use freshlegs_engine::{
    CadenceFactor, Conditions, CueOutcome, FieldError, Fix, Language, ProfileDraft, RunKind,
    SensorInfo, Sex, UnitSystem, Verbosity,
};

/// What sort of run this is; it decides what is coached.
#[uniffi::remote(Enum)]
pub enum RunKind {
    /// An ordinary run.
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
#[uniffi::remote(Record)]
pub struct Conditions {
    /// Hot enough to slow down: pace targets become effort.
    #[uniffi(default = false)]
    pub hot: bool,
    /// Humid.
    #[uniffi(default = false)]
    pub humid: bool,
    /// Hilly.
    #[uniffi(default = false)]
    pub hilly: bool,
}

/// How one sensor counts cadence.
#[uniffi::remote(Enum)]
pub enum CadenceFactor {
    /// It counts strides, one foot: times two.
    Strides,
    /// It counts steps, both feet: as it is.
    Steps,
}

/// Sex, as far as a formula needs it.
#[uniffi::remote(Enum)]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
    /// Not said: formulas take the mean of both.
    Unspecified,
}

/// Units in which the runner thinks.
#[uniffi::remote(Enum)]
pub enum UnitSystem {
    /// Kilometres.
    Metric,
    /// Miles.
    Imperial,
}

/// How many words the coach makes.
#[uniffi::remote(Enum)]
pub enum Verbosity {
    /// As few as will do.
    Brief,
    /// A kind word more.
    Chatty,
}

/// Languages in which the engine has words.
#[uniffi::remote(Enum)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese, spelled as in Brazil.
    Portuguese,
    /// Italian.
    Italian,
    /// Dutch.
    Dutch,
    /// Japanese.
    Japanese,
}

/// What a form says of the runner, not yet checked.
#[uniffi::remote(Record)]
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

/// One field of a draft that cannot be accepted, and why.
#[uniffi::remote(Record)]
pub struct FieldError {
    /// The field's name as the draft spells it, with a path for nested ones: `steps[2].pace`.
    pub field: String,
    /// Why not, as a lower-case fragment: "must be between 25 and 120".
    pub reason: String,
}

/// What is known of a sensor when it joins a run.
#[uniffi::remote(Record)]
pub struct SensorInfo {
    /// The platform's name for it, by which it is known again; only ever compared.
    pub identity: String,
    /// The name that the runner sees.
    pub name: String,
    /// Maker as the sensor says it (2A29), the first part of the key to the quirk table.
    pub manufacturer: Option<String>,
    /// Model number as the sensor says it (2A24).
    pub model: Option<String>,
    /// Firmware revision as the sensor says it (2A26).
    pub firmware: Option<String>,
    /// How this sensor counts cadence, where an earlier run found out.
    pub cadence_factor: Option<CadenceFactor>,
    /// Order of preference among sensors of one kind: lower comes first.
    pub priority: u8,
    /// What it has to offer, as far as is known before its first value.
    pub offers: Vec<Offer>,
}

/// A position from the phone's location service.
#[uniffi::remote(Record)]
pub struct Fix {
    /// Latitude in degrees, -90 to 90, north positive.
    pub latitude_deg: f64,
    /// Longitude in degrees, -180 to 180, east positive.
    pub longitude_deg: f64,
    /// Radius of the 68 % circle in metres.
    pub accuracy_m: Option<f32>,
    /// Height above the ellipsoid or the sea, as the platform gives it, in metres.
    pub altitude_m: Option<f32>,
    /// Doppler speed in metres per second.
    pub speed_m_per_s: Option<f32>,
}

/// How a cue ended, as the shell reports it.
#[uniffi::remote(Enum)]
pub enum CueOutcome {
    /// It was spoken to its end.
    Spoken,
    /// The synthesiser failed.
    Failed,
    /// A call, another app or a more urgent cue cut it off.
    Interrupted,
    /// It was too late to start it.
    Expired,
}
