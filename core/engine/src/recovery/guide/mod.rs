//! The guide: short pages in our own words, each with the grade of its evidence.

mod group;
mod links;
mod page;
mod sources;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod theme;

use serde::{Deserialize, Serialize};

pub use group::GuideGroup;
pub use links::{topic_of_cue, topic_of_rescue_step, topic_of_symptom, topic_of_word};
pub(super) use page::fold;
pub use page::{GuideEntryView, GuideGroupView, GuidePageView, contents, page, search};
pub use sources::Source;

/// A page of the guide.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// What heavy legs are.
    WhatAreHeavyLegs,
    /// What makes legs heavy.
    WhyHeavyLegs,
    /// What to do when they are heavy in a run.
    WhatToDoNow,
    /// How to keep them fresh.
    HowToPrevent,
    /// When to ask a professional.
    WhenToSeekAdvice,
    /// Muscle fatigue.
    MuscleFatigue,
    /// An overtraining pattern.
    Overtraining,
    /// Too little recovery.
    InadequateRecovery,
    /// Too little fluid, and electrolytes.
    Dehydration,
    /// Empty glycogen stores.
    Glycogen,
    /// Too little iron.
    Iron,
    /// Biomechanics.
    Biomechanics,
    /// Muscle damage and soreness.
    MuscleDamage,
    /// Slow down.
    SlowDown,
    /// Make it an easy run.
    EasyRun,
    /// A lighter stride.
    LightStride,
    /// Quicker, shorter steps.
    QuickerSteps,
    /// A relaxed upper body.
    RelaxUpperBody,
    /// A soft landing.
    SoftLanding,
    /// Breathing into the belly.
    BellyBreathing,
    /// Breathing with the steps.
    RhythmicBreathing,
    /// Accept it, do not fight it.
    AcceptIt,
    /// One small stretch at a time.
    SmallSegments,
    /// Talking to oneself.
    SelfTalk,
    /// A gradual increase.
    GradualIncrease,
    /// Building and easy weeks.
    Periodisation,
    /// The signs of too much.
    AvoidOvertraining,
    /// Sleep.
    Sleep,
    /// Active recovery.
    ActiveRecovery,
    /// Mobility and stretching.
    Mobility,
    /// Foam rolling and massage.
    FoamRolling,
    /// Carbohydrate.
    Carbohydrate,
    /// Protein and a varied plate.
    BalancedPlate,
    /// Drinking.
    Hydration,
    /// Foods rich in iron.
    IronRichFoods,
    /// Strength.
    Strength,
    /// Core stability.
    CoreStability,
    /// Jumps and bounds.
    Plyometrics,
    /// Eccentric strength.
    Eccentric,
    /// When to ask for a gait analysis.
    GaitAnalysis,
    /// Warm-up.
    WarmUp,
    /// Cool-down.
    CoolDown,
    /// Listening to the body.
    ListenToYourBody,
    /// Heaviness that stays.
    PersistentHeaviness,
    /// Pain, numbness, swelling.
    PainAndNumbness,
    /// Fatigue without a reason.
    UnexplainedFatigue,
    /// Dizzy, breathless, pale.
    SystemicSymptoms,
    /// Whom to ask, and what to take along.
    WhoToAsk,
    /// Coming back after a break, pain or fever.
    ComingBack,
    /// The morning reading.
    MorningReading,
    /// Where this app differs, and why.
    WhereWeDiffer,
    /// What the health questions are for.
    Background,
}

impl Topic {
    /// Every one, in the order in which the guide shows them.
    pub const ALL: [Self; 52] = [
        Self::WhatAreHeavyLegs,
        Self::WhyHeavyLegs,
        Self::WhatToDoNow,
        Self::HowToPrevent,
        Self::WhenToSeekAdvice,
        Self::MuscleFatigue,
        Self::Overtraining,
        Self::InadequateRecovery,
        Self::Dehydration,
        Self::Glycogen,
        Self::Iron,
        Self::Biomechanics,
        Self::MuscleDamage,
        Self::SlowDown,
        Self::EasyRun,
        Self::LightStride,
        Self::QuickerSteps,
        Self::RelaxUpperBody,
        Self::SoftLanding,
        Self::BellyBreathing,
        Self::RhythmicBreathing,
        Self::AcceptIt,
        Self::SmallSegments,
        Self::SelfTalk,
        Self::GradualIncrease,
        Self::Periodisation,
        Self::AvoidOvertraining,
        Self::Sleep,
        Self::ActiveRecovery,
        Self::Mobility,
        Self::FoamRolling,
        Self::Carbohydrate,
        Self::BalancedPlate,
        Self::Hydration,
        Self::IronRichFoods,
        Self::Strength,
        Self::CoreStability,
        Self::Plyometrics,
        Self::Eccentric,
        Self::GaitAnalysis,
        Self::WarmUp,
        Self::CoolDown,
        Self::ListenToYourBody,
        Self::PersistentHeaviness,
        Self::PainAndNumbness,
        Self::UnexplainedFatigue,
        Self::SystemicSymptoms,
        Self::WhoToAsk,
        Self::ComingBack,
        Self::MorningReading,
        Self::WhereWeDiffer,
        Self::Background,
    ];

    /// Its name on a command line and in links: `why-heavy-legs`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::WhatAreHeavyLegs => "what-are-heavy-legs",
            Self::WhyHeavyLegs => "why-heavy-legs",
            Self::WhatToDoNow => "what-to-do-now",
            Self::HowToPrevent => "how-to-prevent",
            Self::WhenToSeekAdvice => "when-to-seek-advice",
            Self::MuscleFatigue => "muscle-fatigue",
            Self::Overtraining => "overtraining",
            Self::InadequateRecovery => "inadequate-recovery",
            Self::Dehydration => "dehydration",
            Self::Glycogen => "glycogen",
            Self::Iron => "iron",
            Self::Biomechanics => "biomechanics",
            Self::MuscleDamage => "muscle-damage",
            Self::SlowDown => "slow-down",
            Self::EasyRun => "easy-run",
            Self::LightStride => "light-stride",
            Self::QuickerSteps => "quicker-steps",
            Self::RelaxUpperBody => "relax-upper-body",
            Self::SoftLanding => "soft-landing",
            Self::BellyBreathing => "belly-breathing",
            Self::RhythmicBreathing => "rhythmic-breathing",
            Self::AcceptIt => "accept-it",
            Self::SmallSegments => "small-segments",
            Self::SelfTalk => "self-talk",
            Self::GradualIncrease => "gradual-increase",
            Self::Periodisation => "periodisation",
            Self::AvoidOvertraining => "avoid-overtraining",
            Self::Sleep => "sleep",
            Self::ActiveRecovery => "active-recovery",
            Self::Mobility => "mobility",
            Self::FoamRolling => "foam-rolling",
            Self::Carbohydrate => "carbohydrate",
            Self::BalancedPlate => "balanced-plate",
            Self::Hydration => "hydration",
            Self::IronRichFoods => "iron-rich-foods",
            Self::Strength => "strength",
            Self::CoreStability => "core-stability",
            Self::Plyometrics => "plyometrics",
            Self::Eccentric => "eccentric",
            Self::GaitAnalysis => "gait-analysis",
            Self::WarmUp => "warm-up",
            Self::CoolDown => "cool-down",
            Self::ListenToYourBody => "listen-to-your-body",
            Self::PersistentHeaviness => "persistent-heaviness",
            Self::PainAndNumbness => "pain-and-numbness",
            Self::UnexplainedFatigue => "unexplained-fatigue",
            Self::SystemicSymptoms => "systemic-symptoms",
            Self::WhoToAsk => "who-to-ask",
            Self::ComingBack => "coming-back",
            Self::MorningReading => "morning-reading",
            Self::WhereWeDiffer => "where-we-differ",
            Self::Background => "background",
        }
    }

    /// The page of this name.
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.slug() == slug)
    }
}
