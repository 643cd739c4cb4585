use serde::Serialize;

use super::Cause;
use crate::coaching::routines::EvidenceGrade;

/// What a rule finds.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// A hard session within two days.
    HardSession,
    /// A long run within two days.
    LongRun,
    /// A run much longer than the longest of the 30 days before it.
    Spike,
    /// Strength or something else that was hard for the legs within two days.
    LegStrength,
    /// A week with much more load than the runner's usual one.
    LoadHigh,
    /// Less speed at the same pulse for two weeks.
    EfficiencyDown,
    /// More effort at the same pace for two weeks.
    EffortUp,
    /// Fatigue and mood stay low in spite of an easier week.
    LowWellness,
    /// Days that are all alike.
    Monotony,
    /// A resting pulse above the runner's own.
    RestingPulseUp,
    /// A short night.
    ShortNight,
    /// Short nights on average of two weeks.
    ShortNights,
    /// A poor night by the runner's own word.
    PoorNight,
    /// Hard or long days one after the other.
    BackToBack,
    /// A week without a day off.
    NoDayOff,
    /// Ate too little.
    AteTooLittle,
    /// Ill within a week.
    Ill,
    /// Much stress.
    Stress,
    /// A long journey.
    Travel,
    /// Worse pace and wellness for two weeks, and no easier week in four.
    NoEasierWeek,
    /// Fluid that was not replaced in a run.
    FluidLoss,
    /// Heat.
    Heat,
    /// The pulse rose at the same pace within a run.
    Drift,
    /// Little to drink in a long or hot run.
    LittleFluid,
    /// A long run with hardly any carbohydrate.
    NoCarbohydrate,
    /// A long run after hardly any carbohydrate.
    LittleBefore,
    /// Heavy from late in a long run.
    HeavyLate,
    /// Two hard or long days with little to eat.
    HardDaysLittleFood,
    /// Pace and pulse fell together in a long run.
    PaceAndPulseDown,
    /// Low ferritin.
    LowFerritin,
    /// Low haemoglobin.
    LowHaemoglobin,
    /// Hardly any meal rich in iron for weeks, and tired, breathless or pale.
    FewIronMeals,
    /// Two or more of tired, breathless, pale, dizzy.
    IronSymptoms,
    /// Had a low blood count before.
    LowBloodBefore,
    /// Heaviness on one side again and again.
    OneSidedHeaviness,
    /// Soreness on one side again and again.
    OneSidedSoreness,
    /// New shoes.
    NewShoes,
    /// Another step rate at the same speed.
    CadenceChanged,
    /// Another contact time at the same speed.
    ContactChanged,
    /// Heavy for four weeks although load, sleep and fuel look right.
    Unexplained,
    /// Sore after a hard session.
    SoreAfterHard,
    /// Sore after a long run.
    SoreAfterLong,
    /// Sore after much descent.
    SoreAfterDescent,
    /// Sore after strength.
    SoreAfterStrength,
    /// Sore after something new.
    SoreAfterNew,
}

/// How much a reason weighs when causes are put in order. Never shown.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Some.
    Some,
    /// Strong.
    Strong,
}

impl Sign {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 45] = [
        Self::HardSession,
        Self::LongRun,
        Self::Spike,
        Self::LegStrength,
        Self::LoadHigh,
        Self::EfficiencyDown,
        Self::EffortUp,
        Self::LowWellness,
        Self::Monotony,
        Self::RestingPulseUp,
        Self::ShortNight,
        Self::ShortNights,
        Self::PoorNight,
        Self::BackToBack,
        Self::NoDayOff,
        Self::AteTooLittle,
        Self::Ill,
        Self::Stress,
        Self::Travel,
        Self::NoEasierWeek,
        Self::FluidLoss,
        Self::Heat,
        Self::Drift,
        Self::LittleFluid,
        Self::NoCarbohydrate,
        Self::LittleBefore,
        Self::HeavyLate,
        Self::HardDaysLittleFood,
        Self::PaceAndPulseDown,
        Self::LowFerritin,
        Self::LowHaemoglobin,
        Self::FewIronMeals,
        Self::IronSymptoms,
        Self::LowBloodBefore,
        Self::OneSidedHeaviness,
        Self::OneSidedSoreness,
        Self::NewShoes,
        Self::CadenceChanged,
        Self::ContactChanged,
        Self::Unexplained,
        Self::SoreAfterHard,
        Self::SoreAfterLong,
        Self::SoreAfterDescent,
        Self::SoreAfterStrength,
        Self::SoreAfterNew,
    ];

    /// The cause that it speaks for.
    pub const fn cause(self) -> Cause {
        match self {
            Self::HardSession
            | Self::LongRun
            | Self::Spike
            | Self::LegStrength
            | Self::LoadHigh => Cause::MuscleFatigue,
            Self::EfficiencyDown
            | Self::EffortUp
            | Self::LowWellness
            | Self::Monotony
            | Self::RestingPulseUp => Cause::OvertrainingPattern,
            Self::ShortNight
            | Self::ShortNights
            | Self::PoorNight
            | Self::BackToBack
            | Self::NoDayOff
            | Self::AteTooLittle
            | Self::Ill
            | Self::Stress
            | Self::Travel
            | Self::NoEasierWeek => Cause::InadequateRecovery,
            Self::FluidLoss | Self::Heat | Self::Drift | Self::LittleFluid => Cause::Dehydration,
            Self::NoCarbohydrate
            | Self::LittleBefore
            | Self::HeavyLate
            | Self::HardDaysLittleFood
            | Self::PaceAndPulseDown => Cause::GlycogenDepletion,
            Self::LowFerritin
            | Self::LowHaemoglobin
            | Self::FewIronMeals
            | Self::IronSymptoms
            | Self::LowBloodBefore => Cause::IronDeficiency,
            Self::OneSidedHeaviness
            | Self::OneSidedSoreness
            | Self::NewShoes
            | Self::CadenceChanged
            | Self::ContactChanged
            | Self::Unexplained => Cause::Biomechanics,
            Self::SoreAfterHard
            | Self::SoreAfterLong
            | Self::SoreAfterDescent
            | Self::SoreAfterStrength
            | Self::SoreAfterNew => Cause::MuscleDamage,
        }
    }

    /// How sure it is that what was found goes with tired or heavy legs; the sources are with the rules.
    pub const fn evidence(self) -> EvidenceGrade {
        match self {
            Self::NoCarbohydrate
            | Self::LowFerritin
            | Self::LowHaemoglobin
            | Self::SoreAfterHard
            | Self::SoreAfterDescent
            | Self::SoreAfterStrength => EvidenceGrade::Strong,
            Self::HardSession
            | Self::LongRun
            | Self::Spike
            | Self::LegStrength
            | Self::EfficiencyDown
            | Self::EffortUp
            | Self::LowWellness
            | Self::ShortNight
            | Self::ShortNights
            | Self::AteTooLittle
            | Self::Ill
            | Self::NoEasierWeek
            | Self::FluidLoss
            | Self::Heat
            | Self::LittleBefore
            | Self::HardDaysLittleFood
            | Self::IronSymptoms
            | Self::LowBloodBefore
            | Self::SoreAfterLong
            | Self::SoreAfterNew => EvidenceGrade::Moderate,
            Self::LoadHigh
            | Self::Monotony
            | Self::RestingPulseUp
            | Self::PoorNight
            | Self::BackToBack
            | Self::NoDayOff
            | Self::Stress
            | Self::Travel
            | Self::Drift
            | Self::LittleFluid
            | Self::HeavyLate
            | Self::PaceAndPulseDown
            | Self::FewIronMeals
            | Self::OneSidedHeaviness
            | Self::OneSidedSoreness
            | Self::NewShoes
            | Self::CadenceChanged
            | Self::ContactChanged
            | Self::Unexplained => EvidenceGrade::Weak,
        }
    }

    /// Whether it belongs to ordinary training: over weeks it says something only where it comes before
    /// heavy days more often than before others.
    pub const fn is_ordinary(self) -> bool {
        matches!(
            self,
            Self::HardSession
                | Self::LongRun
                | Self::LegStrength
                | Self::LoadHigh
                | Self::BackToBack
                | Self::NoDayOff
                | Self::Heat
                | Self::Drift
                | Self::NewShoes
        )
    }

    /// Whether it is a state of weeks, and not of a single day.
    pub const fn is_standing(self) -> bool {
        matches!(
            self,
            Self::EfficiencyDown
                | Self::EffortUp
                | Self::LowWellness
                | Self::Monotony
                | Self::RestingPulseUp
                | Self::ShortNights
                | Self::NoEasierWeek
                | Self::LowFerritin
                | Self::LowHaemoglobin
                | Self::FewIronMeals
                | Self::IronSymptoms
                | Self::LowBloodBefore
                | Self::OneSidedHeaviness
                | Self::OneSidedSoreness
                | Self::CadenceChanged
                | Self::ContactChanged
                | Self::Unexplained
        )
    }

    /// The message that counts the heavy days with it; `None` for what is a state of weeks anyway.
    pub(super) const fn weeks_key(self) -> Option<&'static str> {
        Some(match self {
            Self::HardSession => "causes-weeks-hard-session",
            Self::LongRun => "causes-weeks-long-run",
            Self::Spike => "causes-weeks-spike",
            Self::LegStrength => "causes-weeks-leg-strength",
            Self::LoadHigh => "causes-weeks-load-high",
            Self::ShortNight => "causes-weeks-short-night",
            Self::PoorNight => "causes-weeks-poor-night",
            Self::BackToBack => "causes-weeks-back-to-back",
            Self::NoDayOff => "causes-weeks-no-day-off",
            Self::AteTooLittle => "causes-weeks-ate-too-little",
            Self::Ill => "causes-weeks-ill",
            Self::Stress => "causes-weeks-stress",
            Self::Travel => "causes-weeks-travel",
            Self::FluidLoss => "causes-weeks-fluid-loss",
            Self::Heat => "causes-weeks-heat",
            Self::Drift => "causes-weeks-drift",
            Self::LittleFluid => "causes-weeks-little-fluid",
            Self::NoCarbohydrate => "causes-weeks-no-carbohydrate",
            Self::LittleBefore => "causes-weeks-little-before",
            Self::HeavyLate => "causes-weeks-heavy-late",
            Self::HardDaysLittleFood => "causes-weeks-hard-days-little-food",
            Self::PaceAndPulseDown => "causes-weeks-pace-and-pulse-down",
            Self::NewShoes => "causes-weeks-new-shoes",
            Self::SoreAfterHard => "causes-weeks-sore-after-hard",
            Self::SoreAfterLong => "causes-weeks-sore-after-long",
            Self::SoreAfterDescent => "causes-weeks-sore-after-descent",
            Self::SoreAfterStrength => "causes-weeks-sore-after-strength",
            Self::SoreAfterNew => "causes-weeks-sore-after-new",
            _ => return None,
        })
    }
}
