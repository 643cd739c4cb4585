use serde::{Deserialize, Serialize};

use super::super::entry::SymptomKind;
use super::super::guide::Topic;
use super::running::RunVerdict;

/// How soon a red flag must be looked at, the most urgent first.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Stop, and call the emergency number.
    Emergency,
    /// Stop, and be seen on the same day.
    SameDay,
    /// Book a visit within days.
    BookAVisit,
}

/// A red flag. They are listed in the order in which they are shown.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FlagKind {
    /// Pain or pressure in the chest.
    ChestPain,
    /// Fainted, or nearly.
    Fainted,
    /// Breathless out of proportion, or not settling.
    Breathless,
    /// Palpitations with dizziness, or that do not settle.
    PalpitationsWithDizziness,
    /// Confused, collapsed, or no sweat any more in heat.
    HeatOrConfusion,
    /// Sudden weakness of one side, face or speech.
    OneSidedWeakness,
    /// Seizure, or vomiting and headache, after much drinking.
    AfterMuchDrinking,
    /// A very tense leg with pain out of proportion, numb, or a foot that does not lift.
    TenseLeg,
    /// Saddle numbness, or a change of bladder or bowel.
    SaddleNumbness,
    /// A swollen, hot and painful leg.
    HotSwollenLeg,
    /// Urine like cola, or extreme muscle pain or weakness.
    MuscleBreakdown,
    /// Cannot stand or hop on it.
    CannotBearWeight,
    /// A sudden pop.
    Pop,
    /// One point of a bone hurts.
    BonePain,
    /// Breathless beyond the effort, easing within minutes of standing.
    BreathlessOnExertion,
    /// Fever, or chest symptoms with an infection.
    FeverOrChestInfection,
    /// Chest was pressed in a run and is still open.
    ChestInARun,
    /// Dizzy was pressed in a run and is still open.
    DizzyInARun,
    /// Pain was pressed in a run and is still open.
    PainInARun,
    /// Palpitations without dizziness.
    Palpitations,
    /// Pain that changes how the runner moves.
    PainChangesGait,
    /// Pain above three of ten for more than a week.
    PainThatStays,
    /// Pain at night or at rest.
    PainAtNight,
    /// Numbness or tingling.
    Numbness,
    /// Swelling.
    Swelling,
    /// Heaviness in most runs for two weeks in spite of easy days.
    PersistentHeaviness,
    /// Heaviness on stairs, standing or in everyday life.
    HeavinessInEverydayLife,
    /// Heaviness of one leg only.
    OneLegOnly,
    /// Heaviness or pain only on exertion, which eases within minutes of standing.
    EasesOnStanding,
    /// Fatigue with pallor, dizziness or breathlessness.
    FatigueWithSigns,
    /// Fatigue for two weeks without a reason.
    LastingFatigue,
    /// Dizziness.
    Dizziness,
    /// Pale.
    Pallor,
    /// Resting heart rate up by ten beats for a week.
    RestingPulse,
    /// Periods missed for three months.
    MissedPeriods,
    /// Weight lost without meaning to.
    WeightLoss,
    /// Ill again and again.
    FrequentIllness,
    /// Low for weeks.
    LowMood,
}

impl FlagKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 38] = [
        Self::ChestPain,
        Self::Fainted,
        Self::Breathless,
        Self::PalpitationsWithDizziness,
        Self::HeatOrConfusion,
        Self::OneSidedWeakness,
        Self::AfterMuchDrinking,
        Self::TenseLeg,
        Self::SaddleNumbness,
        Self::HotSwollenLeg,
        Self::MuscleBreakdown,
        Self::CannotBearWeight,
        Self::Pop,
        Self::BonePain,
        Self::BreathlessOnExertion,
        Self::FeverOrChestInfection,
        Self::ChestInARun,
        Self::DizzyInARun,
        Self::PainInARun,
        Self::Palpitations,
        Self::PainChangesGait,
        Self::PainThatStays,
        Self::PainAtNight,
        Self::Numbness,
        Self::Swelling,
        Self::PersistentHeaviness,
        Self::HeavinessInEverydayLife,
        Self::OneLegOnly,
        Self::EasesOnStanding,
        Self::FatigueWithSigns,
        Self::LastingFatigue,
        Self::Dizziness,
        Self::Pallor,
        Self::RestingPulse,
        Self::MissedPeriods,
        Self::WeightLoss,
        Self::FrequentIllness,
        Self::LowMood,
    ];

    /// How soon it must be looked at while it is there.
    pub const fn urgency(self) -> Urgency {
        match self {
            Self::ChestPain
            | Self::Fainted
            | Self::Breathless
            | Self::PalpitationsWithDizziness
            | Self::HeatOrConfusion
            | Self::OneSidedWeakness
            | Self::AfterMuchDrinking
            | Self::TenseLeg
            | Self::SaddleNumbness
            | Self::ChestInARun => Urgency::Emergency,
            Self::HotSwollenLeg
            | Self::MuscleBreakdown
            | Self::CannotBearWeight
            | Self::Pop
            | Self::BonePain
            | Self::BreathlessOnExertion
            | Self::FeverOrChestInfection => Urgency::SameDay,
            _ => Urgency::BookAVisit,
        }
    }

    /// Whether it ends by a clinician's yes only, and not because it has passed: heart, brain, heat,
    /// nerve and vessel emergencies, bone stress, muscle breakdown and much drinking.
    pub const fn needs_a_yes(self) -> bool {
        match self {
            Self::HotSwollenLeg
            | Self::MuscleBreakdown
            | Self::BonePain
            | Self::BreathlessOnExertion
            | Self::Palpitations => true,
            _ => matches!(self.urgency(), Urgency::Emergency),
        }
    }

    /// Whether the emergency number is offered by one touch.
    pub const fn offers_emergency_number(self) -> bool {
        match self {
            Self::HotSwollenLeg
            | Self::MuscleBreakdown
            | Self::BreathlessOnExertion
            | Self::FeverOrChestInfection
            | Self::DizzyInARun
            | Self::PainInARun
            | Self::Palpitations
            | Self::Dizziness
            | Self::LowMood => true,
            _ => matches!(self.urgency(), Urgency::Emergency),
        }
    }

    /// What it means for running.
    pub const fn running(self) -> RunVerdict {
        match self {
            Self::FeverOrChestInfection
            | Self::DizzyInARun
            | Self::PainInARun
            | Self::PainChangesGait
            | Self::PainThatStays
            | Self::PainAtNight
            | Self::Numbness
            | Self::Swelling
            | Self::EasesOnStanding
            | Self::OneLegOnly
            | Self::HeavinessInEverydayLife
            | Self::FatigueWithSigns
            | Self::Dizziness
            | Self::Pallor => RunVerdict::Hold,
            Self::PersistentHeaviness | Self::LastingFatigue | Self::RestingPulse => {
                RunVerdict::RunHalf
            }
            Self::MissedPeriods | Self::WeightLoss | Self::FrequentIllness | Self::LowMood => {
                RunVerdict::Run
            }
            _ => RunVerdict::StopUntilSeen,
        }
    }

    /// The symptom under which a visit is entered where no symptom, but a pattern raised it.
    pub(super) const fn symptom(self) -> Option<SymptomKind> {
        match self {
            Self::PersistentHeaviness | Self::OneLegOnly => Some(SymptomKind::Heaviness),
            Self::FatigueWithSigns | Self::LastingFatigue => Some(SymptomKind::Fatigue),
            Self::MissedPeriods => Some(SymptomKind::MissedPeriods),
            Self::LowMood => Some(SymptomKind::LowMood),
            _ => None,
        }
    }

    /// The page of the guide that explains it.
    pub const fn topic(self) -> Topic {
        match self {
            Self::PersistentHeaviness
            | Self::HeavinessInEverydayLife
            | Self::OneLegOnly
            | Self::EasesOnStanding => Topic::PersistentHeaviness,
            Self::LastingFatigue
            | Self::MissedPeriods
            | Self::WeightLoss
            | Self::FrequentIllness
            | Self::LowMood => Topic::UnexplainedFatigue,
            Self::TenseLeg
            | Self::SaddleNumbness
            | Self::HotSwollenLeg
            | Self::MuscleBreakdown
            | Self::CannotBearWeight
            | Self::Pop
            | Self::BonePain
            | Self::PainInARun
            | Self::PainChangesGait
            | Self::PainThatStays
            | Self::PainAtNight
            | Self::Numbness
            | Self::Swelling => Topic::PainAndNumbness,
            Self::FeverOrChestInfection => Topic::ComingBack,
            _ => Topic::SystemicSymptoms,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_listed_once_and_in_order() {
        assert!(FlagKind::ALL.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(FlagKind::LowMood as usize + 1, FlagKind::ALL.len());
    }

    #[test]
    fn every_emergency_offers_the_number_stops_running_and_needs_a_yes() {
        for kind in FlagKind::ALL {
            if kind.urgency() == Urgency::Emergency {
                assert!(kind.offers_emergency_number(), "{kind:?}");
                assert!(kind.needs_a_yes(), "{kind:?}");
                assert_eq!(kind.running(), RunVerdict::StopUntilSeen, "{kind:?}");
            }
        }
    }
}
