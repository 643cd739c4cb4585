//! How the guide looks to UniFFI.

use freshlegs_engine::coaching::routines::EvidenceGrade;
use freshlegs_engine::recovery::guide::{
    GuideEntryView, GuideGroup, GuideGroupView, GuidePageView, Topic,
};

/// A page of the guide.
#[uniffi::remote(Enum)]
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

/// A chapter of the guide.
#[uniffi::remote(Enum)]
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

/// A page of the guide, as a screen shows it.
#[uniffi::remote(Record)]
pub struct GuidePageView {
    /// What it is about.
    pub topic: Topic,
    /// Its name on a command line and in links.
    pub slug: String,
    /// At most five words.
    pub title: String,
    /// All of it, one paragraph a line.
    pub text: String,
    /// The same, paragraph by paragraph.
    pub lines: Vec<String>,
    /// How sure its main statement is.
    pub evidence: EvidenceGrade,
    /// The grade in words, with what it is about.
    pub evidence_text: String,
    /// Authors, year, journal and DOI of what it rests on; empty where it states no finding.
    pub sources: Vec<String>,
    /// What to read next, the nearest first.
    pub related: Vec<GuideEntryView>,
}

/// A page as a list names it.
#[uniffi::remote(Record)]
pub struct GuideEntryView {
    /// What it is about.
    pub topic: Topic,
    /// Its name on a command line and in links.
    pub slug: String,
    /// At most five words.
    pub title: String,
    /// How sure its main statement is.
    pub evidence: EvidenceGrade,
}

/// A chapter of the guide with the names of its pages.
#[uniffi::remote(Record)]
pub struct GuideGroupView {
    /// Which chapter.
    pub group: GuideGroup,
    /// Its title.
    pub title: String,
    /// Its pages in order.
    pub pages: Vec<GuideEntryView>,
}
