use serde::{Deserialize, Serialize};

use super::Topic;

/// A chapter of the guide.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuideGroup {
    /// What runners ask about heavy legs.
    Questions,
    /// What may make legs heavy.
    Causes,
    /// What helps in a run.
    Now,
    /// What keeps legs fresh.
    LongRun,
    /// When to ask a professional, and the way back.
    WhenToAsk,
    /// About this app.
    About,
}

impl GuideGroup {
    /// Every one, in the order in which the guide shows them.
    pub const ALL: [Self; 6] = [
        Self::Questions,
        Self::Causes,
        Self::Now,
        Self::LongRun,
        Self::WhenToAsk,
        Self::About,
    ];

    /// The key of its title.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Questions => "guide-group-questions",
            Self::Causes => "guide-group-causes",
            Self::Now => "guide-group-now",
            Self::LongRun => "guide-group-long-run",
            Self::WhenToAsk => "guide-group-when-to-ask",
            Self::About => "guide-group-about",
        }
    }

    /// Its pages, in the order in which the guide shows them.
    pub fn topics(self) -> impl Iterator<Item = Topic> {
        let topics = Topic::ALL.into_iter();
        topics.filter(move |topic| topic.group() == self)
    }
}

impl Topic {
    /// The chapter in which it stands.
    pub const fn group(self) -> GuideGroup {
        match self {
            Self::WhatAreHeavyLegs
            | Self::WhyHeavyLegs
            | Self::WhatToDoNow
            | Self::HowToPrevent
            | Self::WhenToSeekAdvice => GuideGroup::Questions,
            Self::MuscleFatigue
            | Self::Overtraining
            | Self::InadequateRecovery
            | Self::Dehydration
            | Self::Glycogen
            | Self::Iron
            | Self::Biomechanics
            | Self::MuscleDamage => GuideGroup::Causes,
            Self::SlowDown
            | Self::EasyRun
            | Self::LightStride
            | Self::QuickerSteps
            | Self::RelaxUpperBody
            | Self::SoftLanding
            | Self::BellyBreathing
            | Self::RhythmicBreathing
            | Self::AcceptIt
            | Self::SmallSegments
            | Self::SelfTalk => GuideGroup::Now,
            Self::GradualIncrease
            | Self::Periodisation
            | Self::AvoidOvertraining
            | Self::Sleep
            | Self::ActiveRecovery
            | Self::Mobility
            | Self::FoamRolling
            | Self::Carbohydrate
            | Self::BalancedPlate
            | Self::Hydration
            | Self::IronRichFoods
            | Self::Strength
            | Self::CoreStability
            | Self::Plyometrics
            | Self::Eccentric
            | Self::GaitAnalysis
            | Self::WarmUp
            | Self::CoolDown
            | Self::ListenToYourBody => GuideGroup::LongRun,
            Self::PersistentHeaviness
            | Self::PainAndNumbness
            | Self::UnexplainedFatigue
            | Self::SystemicSymptoms
            | Self::WhoToAsk
            | Self::ComingBack => GuideGroup::WhenToAsk,
            Self::MorningReading | Self::WhereWeDiffer | Self::Background => GuideGroup::About,
        }
    }

    /// What to read next, the nearest first.
    pub const fn related(self) -> &'static [Self] {
        match self {
            Self::WhatAreHeavyLegs => &[Self::WhyHeavyLegs, Self::WhatToDoNow],
            Self::WhyHeavyLegs => &[
                Self::MuscleFatigue,
                Self::InadequateRecovery,
                Self::HowToPrevent,
            ],
            Self::WhatToDoNow => &[Self::SlowDown, Self::QuickerSteps, Self::BellyBreathing],
            Self::HowToPrevent => &[Self::GradualIncrease, Self::Sleep, Self::Strength],
            Self::WhenToSeekAdvice => &[
                Self::PersistentHeaviness,
                Self::PainAndNumbness,
                Self::UnexplainedFatigue,
                Self::SystemicSymptoms,
                Self::WhoToAsk,
            ],
            Self::MuscleFatigue => &[Self::MuscleDamage, Self::EasyRun, Self::WhereWeDiffer],
            Self::Overtraining => &[
                Self::AvoidOvertraining,
                Self::Periodisation,
                Self::UnexplainedFatigue,
            ],
            Self::InadequateRecovery => &[Self::Sleep, Self::ActiveRecovery, Self::BalancedPlate],
            Self::Dehydration => &[Self::Hydration, Self::SystemicSymptoms],
            Self::Glycogen => &[Self::Carbohydrate, Self::BalancedPlate],
            Self::Iron => &[
                Self::IronRichFoods,
                Self::WhoToAsk,
                Self::UnexplainedFatigue,
            ],
            Self::Biomechanics => &[Self::GaitAnalysis, Self::QuickerSteps, Self::Strength],
            Self::MuscleDamage => &[Self::Eccentric, Self::FoamRolling, Self::ActiveRecovery],
            Self::SlowDown => &[Self::EasyRun, Self::AcceptIt],
            Self::EasyRun => &[Self::SlowDown, Self::ListenToYourBody, Self::ActiveRecovery],
            Self::LightStride => &[Self::SoftLanding, Self::QuickerSteps],
            Self::QuickerSteps => &[Self::LightStride, Self::SoftLanding, Self::WhereWeDiffer],
            Self::RelaxUpperBody => &[Self::BellyBreathing, Self::LightStride],
            Self::SoftLanding => &[Self::LightStride, Self::QuickerSteps, Self::WhereWeDiffer],
            Self::BellyBreathing => &[Self::RhythmicBreathing, Self::RelaxUpperBody],
            Self::RhythmicBreathing => &[Self::BellyBreathing, Self::QuickerSteps],
            Self::AcceptIt => &[Self::SelfTalk, Self::SmallSegments],
            Self::SmallSegments => &[Self::SelfTalk, Self::AcceptIt],
            Self::SelfTalk => &[Self::AcceptIt, Self::SmallSegments],
            Self::GradualIncrease => &[Self::Periodisation, Self::WhereWeDiffer],
            Self::Periodisation => &[Self::GradualIncrease, Self::AvoidOvertraining],
            Self::AvoidOvertraining => &[
                Self::Overtraining,
                Self::ListenToYourBody,
                Self::MorningReading,
            ],
            Self::Sleep => &[Self::InadequateRecovery, Self::ListenToYourBody],
            Self::ActiveRecovery => &[Self::EasyRun, Self::Mobility],
            Self::Mobility => &[Self::WarmUp, Self::CoolDown, Self::WhereWeDiffer],
            Self::FoamRolling => &[Self::MuscleDamage, Self::Mobility],
            Self::Carbohydrate => &[Self::Glycogen, Self::BalancedPlate],
            Self::BalancedPlate => &[Self::Carbohydrate, Self::IronRichFoods, Self::WhoToAsk],
            Self::Hydration => &[Self::Dehydration, Self::Carbohydrate],
            Self::IronRichFoods => &[Self::Iron, Self::BalancedPlate],
            Self::Strength => &[Self::CoreStability, Self::Eccentric, Self::Plyometrics],
            Self::CoreStability => &[Self::Strength, Self::RelaxUpperBody],
            Self::Plyometrics => &[Self::Strength, Self::Eccentric],
            Self::Eccentric => &[Self::Strength, Self::MuscleDamage],
            Self::GaitAnalysis => &[Self::Biomechanics, Self::WhoToAsk],
            Self::WarmUp => &[Self::CoolDown, Self::Mobility],
            Self::CoolDown => &[Self::WarmUp, Self::Mobility],
            Self::ListenToYourBody => {
                &[Self::MorningReading, Self::AvoidOvertraining, Self::EasyRun]
            }
            Self::PersistentHeaviness => &[
                Self::WhoToAsk,
                Self::Iron,
                Self::Overtraining,
                Self::GaitAnalysis,
            ],
            Self::PainAndNumbness | Self::SystemicSymptoms => &[Self::WhoToAsk, Self::ComingBack],
            Self::UnexplainedFatigue => &[Self::WhoToAsk, Self::Iron, Self::Overtraining],
            Self::WhoToAsk => &[Self::WhenToSeekAdvice, Self::GaitAnalysis],
            Self::ComingBack => &[Self::PainAndNumbness, Self::GradualIncrease],
            Self::MorningReading => &[Self::ListenToYourBody, Self::AvoidOvertraining],
            Self::WhereWeDiffer => &[
                Self::QuickerSteps,
                Self::SoftLanding,
                Self::GradualIncrease,
                Self::MuscleFatigue,
                Self::Mobility,
            ],
            Self::Background => &[Self::WhoToAsk, Self::MorningReading],
        }
    }
}
