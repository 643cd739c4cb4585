//! How the entries of the journal look to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::coaching::RescueStep;
use freshlegs_engine::recovery::advice::Advice;
use freshlegs_engine::recovery::causes::Cause;
use freshlegs_engine::recovery::entry::{
    Absence, AbsenceState, Activity, ActivityKind, AdviceOutcome, BloodResult, BodyPlace, CheckIn,
    Draft, HeavyChoice, Illness, Intake, LegsFeel, LegsToday, RunCard, Shoes, Soreness, Symptom,
    Tag, TagKind,
};
use freshlegs_engine::recovery::{BackgroundDraft, MorningReading};

/// One thing the runner writes down, not yet checked.
#[uniffi::remote(Enum)]
pub enum Draft {
    /// How the morning is.
    CheckIn(CheckIn),
    /// How a run was.
    RunCard(RunCard),
    /// Food and drink, about a run or in the day.
    Intake(Intake),
    /// A result from a laboratory.
    Blood(BloodResult),
    /// A run without the phone, another sport, strength, or care for the legs.
    Activity(Activity),
    /// A pair of shoes taken into use, or laid aside.
    Shoes(Shoes),
    /// A symptom or pain.
    Symptom(Symptom),
    /// One touch before a run: how the legs are.
    LegsToday(LegsToday),
    /// Something of the day that is also worth asking about.
    Tag(Tag),
    /// A reading of the beats at rest.
    Reading(MorningReading),
    /// Injured, ill or away: plan, habits and streaks pause.
    Absence(Absence),
    /// Whether an advice helped.
    AdviceOutcome(AdviceOutcome),
}

/// How the morning is. Everything is optional.
#[uniffi::remote(Record)]
pub struct CheckIn {
    /// Hours slept last night, 0 to 24.
    #[uniffi(default = None)]
    pub sleep_h: Option<f64>,
    /// How good the sleep was, 1 (poor) to 5 (very good).
    #[uniffi(default = None)]
    pub sleep_quality: Option<u8>,
    /// Heaviness of the legs, 0 (fresh) to 10.
    #[uniffi(default = None)]
    pub leg_heaviness: Option<u8>,
    /// What is sore.
    #[uniffi(default = [])]
    pub soreness: Vec<Soreness>,
    /// Fatigue of the whole body, 1 (none) to 5 (exhausted).
    #[uniffi(default = None)]
    pub fatigue: Option<u8>,
    /// Mood, 1 (low) to 5 (very good).
    #[uniffi(default = None)]
    pub mood: Option<u8>,
    /// Stress, 1 (none) to 5 (very much).
    #[uniffi(default = None)]
    pub stress: Option<u8>,
    /// Resting heart rate in beats per minute, 25 to 120.
    #[uniffi(default = None)]
    pub resting_heart_rate_bpm: Option<f64>,
    /// RMSSD at rest in milliseconds, 1 to 400, as another program measured it.
    #[uniffi(default = None)]
    pub rmssd_ms: Option<f64>,
    /// Ill, and how.
    #[uniffi(default = None)]
    pub illness: Option<Illness>,
    /// Day of the menstrual cycle, 1 (first day of the period) to 120.
    #[uniffi(default = None)]
    pub cycle_day: Option<u16>,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// How somebody is ill, as far as running must know.
#[uniffi::remote(Enum)]
pub enum Illness {
    /// A cold: nose and throat only.
    Cold,
    /// Fever.
    Fever,
    /// Cough from the chest, or short of breath with it.
    Chest,
    /// Stomach or bowels.
    Stomach,
    /// Something else.
    Other,
}

/// How a run was. Everything is optional.
#[uniffi::remote(Record)]
pub struct RunCard {
    /// The id of the run it belongs to; without one it belongs to the day's only run.
    #[uniffi(default = None)]
    pub run: Option<String>,
    /// Effort of the whole run on Borg's CR-10 scale, 0 (rest) to 10 (maximal), asked 10 to 30 min
    /// after it (Foster et al. 2001, doi:10.1519/00124278-200102000-00019).
    #[uniffi(default = None)]
    pub rpe: Option<f64>,
    /// Heaviness of the legs in the run, 0 (fresh) to 10.
    #[uniffi(default = None)]
    pub leg_heaviness: Option<u8>,
    /// Where they were heavy; a single side is told apart.
    #[uniffi(default = [])]
    pub heavy_where: Vec<BodyPlace>,
    /// From which minute on they were heavy, 0 to 2,880.
    #[uniffi(default = None)]
    pub heavy_from_min: Option<u16>,
    /// What helped.
    #[uniffi(default = [])]
    pub helped: Vec<RescueStep>,
    /// The name of the shoes, up to 80 characters.
    #[uniffi(default = None)]
    pub shoes: Option<String>,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// How the legs feel, in one touch.
#[uniffi::remote(Enum)]
pub enum LegsFeel {
    /// Fresh.
    Fresh,
    /// So-so.
    SoSo,
    /// Heavy.
    Heavy,
}

/// What the runner made of heavy legs before a run.
#[uniffi::remote(Enum)]
pub enum HeavyChoice {
    /// A longer warm-up, then as planned.
    LongerWarmUp,
    /// An easy version of the run.
    EasyVersion,
    /// A walk.
    Walk,
    /// A day of rest.
    RestDay,
    /// As planned.
    AsPlanned,
}

/// One touch before a run: how the legs are.
#[uniffi::remote(Record)]
pub struct LegsToday {
    /// How they feel.
    pub feel: LegsFeel,
    /// What the runner chose, where they are heavy.
    #[uniffi(default = None)]
    pub choice: Option<HeavyChoice>,
}

/// Food and drink about a run, or in the day. Everything is optional.
#[uniffi::remote(Record)]
pub struct Intake {
    /// The id of the run it belongs to; `None` for the day.
    #[uniffi(default = None)]
    pub run: Option<String>,
    /// Carbohydrate in the four hours before, in grams, 0 to 1,000.
    #[uniffi(default = None)]
    pub carbohydrate_before_g: Option<u16>,
    /// Carbohydrate in the run, in grams, 0 to 1,000.
    #[uniffi(default = None)]
    pub carbohydrate_during_g: Option<u16>,
    /// Carbohydrate in the two hours after, in grams, 0 to 1,000.
    #[uniffi(default = None)]
    pub carbohydrate_after_g: Option<u16>,
    /// Fluid in the run, or in the day, in millilitres, 0 to 15,000.
    #[uniffi(default = None)]
    pub fluid_ml: Option<u16>,
    /// Whether it had electrolytes.
    #[uniffi(default = None)]
    pub electrolytes: Option<bool>,
    /// Body mass before in kilograms, 25 to 300: for the fluid loss of this run only.
    #[uniffi(default = None)]
    pub body_mass_before_kg: Option<f64>,
    /// Body mass after in kilograms.
    #[uniffi(default = None)]
    pub body_mass_after_kg: Option<f64>,
    /// Urine between the two, in millilitres, 0 to 3,000.
    #[uniffi(default = None)]
    pub urine_ml: Option<u16>,
    /// Meals rich in iron that day, 0 to 10.
    #[uniffi(default = None)]
    pub iron_rich_meals: Option<u8>,
    /// Whether too little was eaten that day for what was done.
    #[uniffi(default = None)]
    pub ate_too_little: Option<bool>,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// A result from a laboratory.
#[uniffi::remote(Record)]
pub struct BloodResult {
    /// Ferritin in micrograms per litre, 1 to 3,000.
    #[uniffi(default = None)]
    pub ferritin_ug_per_l: Option<f64>,
    /// Haemoglobin in grams per litre, 30 to 250.
    #[uniffi(default = None)]
    pub haemoglobin_g_per_l: Option<f64>,
}

/// A run without the phone, another sport, strength, or care for the legs.
#[uniffi::remote(Record)]
pub struct Activity {
    /// What was done.
    pub activity: ActivityKind,
    /// How long, in minutes, 1 to 2,880.
    #[uniffi(default = None)]
    pub minutes: Option<u16>,
    /// How far, in metres, 0 to 1,000,000.
    #[uniffi(default = None)]
    pub distance_m: Option<f64>,
    /// Effort on Borg's CR-10 scale, 0 (rest) to 10 (maximal).
    #[uniffi(default = None)]
    pub rpe: Option<f64>,
    /// Whether it was hard for the legs: heavy squats, hills, jumps.
    #[uniffi(default = false)]
    pub hard_for_the_legs: bool,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// What was done.
#[uniffi::remote(Enum)]
pub enum ActivityKind {
    /// A run without the phone.
    Run,
    /// A walk.
    Walk,
    /// Cycling.
    Cycling,
    /// Swimming.
    Swimming,
    /// Another sport.
    OtherSport,
    /// Strength.
    Strength,
    /// Mobility or stretching.
    Mobility,
    /// Foam rolling.
    FoamRolling,
    /// Massage.
    Massage,
}

/// A pair of shoes.
#[uniffi::remote(Record)]
pub struct Shoes {
    /// Its name, up to 80 characters.
    pub name: String,
    /// Whether it is laid aside with this entry; taken into use otherwise.
    #[uniffi(default = false)]
    pub laid_aside: bool,
}

/// One tag on a day.
#[uniffi::remote(Record)]
pub struct Tag {
    /// What it was.
    pub tag: TagKind,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// Something of the day that is also worth asking about when legs are heavy.
#[uniffi::remote(Enum)]
pub enum TagKind {
    /// A medicine.
    Medicine,
    /// Alcohol.
    Alcohol,
    /// Heat.
    Heat,
    /// Long standing.
    LongStanding,
    /// A long journey.
    Travel,
}

/// A time without training. Its first day is the day of the entry.
#[uniffi::remote(Record)]
pub struct Absence {
    /// Why.
    pub state: AbsenceState,
    /// Its last day, `None` while it lasts; at most a year after the first.
    #[uniffi(default = None)]
    pub until: Option<NaiveDate>,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// Why the runner does not train.
#[uniffi::remote(Enum)]
pub enum AbsenceState {
    /// Injured.
    Injured,
    /// Ill.
    Ill,
    /// Away, or busy with something else.
    Away,
}

/// Whether an advice helped.
#[uniffi::remote(Record)]
pub struct AdviceOutcome {
    /// The advice.
    pub advice: Advice,
    /// The possible cause that it was given for.
    #[uniffi(default = None)]
    pub cause: Option<Cause>,
    /// Whether it was tried.
    #[uniffi(default = false)]
    pub tried: bool,
    /// Whether it helped; `None` where that is not known.
    #[uniffi(default = None)]
    pub helped: Option<bool>,
}

/// A reading of the beats at rest that was good enough.
#[uniffi::remote(Record)]
pub struct MorningReading {
    /// Natural logarithm of RMSSD in milliseconds, 0 to 6.
    pub ln_rmssd: f64,
    /// Mean heart rate in beats per minute, 25 to 120.
    pub resting_heart_rate_bpm: f64,
    /// Seconds that count, 50 to 300.
    pub seconds: f64,
    /// Beats that count, 30 to 600.
    pub beats: u16,
    /// Artefacts among the beats, in percent, 0 to 6.
    pub artefacts_percent: f64,
}

/// What a form says of the runner's health, not yet checked. Everything is optional.
#[uniffi::remote(Record)]
pub struct BackgroundDraft {
    /// Year of birth, 1900 to 2100.
    #[uniffi(default = None)]
    pub birth_year: Option<i32>,
    /// A heart condition.
    #[uniffi(default = false)]
    pub heart_condition: bool,
    /// A disorder of the heart's rhythm.
    #[uniffi(default = false)]
    pub rhythm_disorder: bool,
    /// A medicine that changes the pulse.
    #[uniffi(default = false)]
    pub pulse_medicine: bool,
    /// Asthma.
    #[uniffi(default = false)]
    pub asthma: bool,
    /// Diabetes.
    #[uniffi(default = false)]
    pub diabetes: bool,
    /// Smoking.
    #[uniffi(default = false)]
    pub smoking: bool,
    /// Pregnant, or gave birth within the last year.
    #[uniffi(default = false)]
    pub pregnancy_or_recent_birth: bool,
    /// Had a bone-stress injury.
    #[uniffi(default = false)]
    pub bone_stress_injury: bool,
    /// Has or had anaemia.
    #[uniffi(default = false)]
    pub anaemia: bool,
    /// The runner wants the breath guide offered in spite of asthma or pregnancy.
    #[uniffi(default = false)]
    pub wants_breath_guide: bool,
}
