use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::body::{BodyPart, BodySide};
use super::check::Check;

/// What is felt.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SymptomKind {
    /// Pain.
    Pain,
    /// Heaviness that stays, or troubles everyday life.
    Heaviness,
    /// Numbness or tingling.
    Numbness,
    /// Numbness between the legs, or trouble with bladder or bowel.
    SaddleNumbness,
    /// Swelling.
    Swelling,
    /// Fatigue beyond the legs, without a reason.
    Fatigue,
    /// Dizziness.
    Dizziness,
    /// Fainted, or nearly.
    Fainted,
    /// Short of breath beyond the effort.
    Breathlessness,
    /// Pain or pressure in the chest.
    ChestPain,
    /// The heart races or stumbles.
    Palpitations,
    /// Pale.
    Pallor,
    /// Fever.
    Fever,
    /// Confused, collapsed, or no sweat any more in heat.
    Confusion,
    /// Sudden weakness of one side, a hanging face, slurred speech.
    OneSidedWeakness,
    /// Vomiting and headache, or a seizure, after drinking a lot.
    AfterMuchDrinking,
    /// Urine as dark as cola.
    DarkUrine,
    /// Extreme pain or weakness of muscles.
    MuscleBreakdown,
    /// The leg is very tense and hurts far too much, is numb, or the foot does not lift.
    TenseLeg,
    /// Periods missed for three months.
    MissedPeriods,
    /// Weight lost without meaning to.
    WeightLoss,
    /// Ill again and again.
    FrequentIllness,
    /// Low for weeks, or without desire.
    LowMood,
}

/// What belongs to a symptom and decides what to do.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    /// One leg only.
    OneLegOnly,
    /// On stairs, standing or in everyday life.
    EverydayLife,
    /// Changes how the runner runs or walks.
    ChangesGait,
    /// At night, or at rest.
    AtNight,
    /// One point of a bone hurts when pressed.
    BonePoint,
    /// Cannot stand or hop on it.
    CannotBearWeight,
    /// It came with a pop.
    Pop,
    /// Hot, swollen and painful.
    HotAndSwollen,
    /// Only on exertion, and gone within minutes of standing.
    EasesOnStanding,
    /// Does not settle at rest.
    DoesNotSettle,
    /// Back to what it was by the next day.
    GoneNextDay,
    /// A professional has looked at it and says that running is fine.
    Cleared,
}

/// A symptom or pain.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Symptom {
    /// What is felt.
    pub symptom: SymptomKind,
    /// Where.
    #[serde(default)]
    pub part: Option<BodyPart>,
    /// On which side.
    #[serde(default)]
    pub side: Option<BodySide>,
    /// How much, 0 (gone) to 10 (unbearable).
    #[serde(default)]
    pub level: Option<u8>,
    /// Its first day, where that was before the entry.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Its last day, once it is gone.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// What belongs to it.
    #[serde(default)]
    pub circumstances: Vec<Circumstance>,
    /// In the runner's own words, up to 2,000 characters.
    #[serde(default)]
    pub note: Option<String>,
}

impl SymptomKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 23] = [
        Self::Pain,
        Self::Heaviness,
        Self::Numbness,
        Self::SaddleNumbness,
        Self::Swelling,
        Self::Fatigue,
        Self::Dizziness,
        Self::Fainted,
        Self::Breathlessness,
        Self::ChestPain,
        Self::Palpitations,
        Self::Pallor,
        Self::Fever,
        Self::Confusion,
        Self::OneSidedWeakness,
        Self::AfterMuchDrinking,
        Self::DarkUrine,
        Self::MuscleBreakdown,
        Self::TenseLeg,
        Self::MissedPeriods,
        Self::WeightLoss,
        Self::FrequentIllness,
        Self::LowMood,
    ];
}

impl Symptom {
    pub(super) fn check(&self, check: &mut Check) {
        check.range("level", self.level, 0, 10);
        check.note("note", self.note.as_deref());
    }

    /// Whether a circumstance belongs to it.
    pub fn is(&self, circumstance: Circumstance) -> bool {
        self.circumstances.contains(&circumstance)
    }
}
