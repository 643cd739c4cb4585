//! From what was said, shown or felt to the page that explains it.

use super::Topic;
use crate::coaching::{CueKind, RescueStep, Word};
use crate::recovery::entry::SymptomKind;

/// The page of a spoken cue; `None` where it is not about the body. No wildcard: a new cue has to
/// say whether it has one.
pub const fn topic_of_cue(cue: CueKind) -> Option<Topic> {
    Some(match cue {
        CueKind::LegsAsk | CueKind::RescueCheck => Topic::WhatAreHeavyLegs,
        CueKind::HeavyEarly | CueKind::EarlyCheck | CueKind::WarmUpOffered => Topic::WarmUp,
        CueKind::EasingNoted
        | CueKind::RescueBetter
        | CueKind::RescueDone
        | CueKind::EffortInsteadOfPace => Topic::EasyRun,
        CueKind::NotNowNoted => Topic::ListenToYourBody,
        CueKind::CardioDrift => Topic::Dehydration,
        CueKind::RescueAccept => topic_of_rescue_step(RescueStep::Accept),
        CueKind::RescueEase | CueKind::RescueCalmer => topic_of_rescue_step(RescueStep::Ease),
        CueKind::RescueTall => topic_of_rescue_step(RescueStep::Tall),
        CueKind::RescueSteps | CueKind::RescueQuicker => topic_of_rescue_step(RescueStep::Steps),
        CueKind::RescueBreathe => topic_of_rescue_step(RescueStep::Breathe),
        CueKind::RescueLandmark => topic_of_rescue_step(RescueStep::Landmark),
        CueKind::RescueSelfTalk => topic_of_rescue_step(RescueStep::SelfTalk),
        CueKind::RescueFuel | CueKind::FuelReminder => topic_of_rescue_step(RescueStep::Fuel),
        CueKind::RescueWalk | CueKind::RescueRun | CueKind::RescueWalkAgain => {
            topic_of_rescue_step(RescueStep::Walk)
        }
        CueKind::RescueCutShort | CueKind::RescueStop => topic_of_rescue_step(RescueStep::CutShort),
        CueKind::SafetyChest | CueKind::SafetyDizzy => Topic::SystemicSymptoms,
        CueKind::SafetyPain => Topic::PainAndNumbness,
        CueKind::CoachingBack | CueKind::CoachingStaysOff => Topic::WhenToSeekAdvice,
        CueKind::PaceTooFast | CueKind::HeartRateHigh => Topic::SlowDown,
        CueKind::CadenceLow | CueKind::CadenceHigh | CueKind::MetronomeOn => Topic::QuickerSteps,
        CueKind::BreathOn | CueKind::BreathByRate | CueKind::BreathTooHard => {
            Topic::RhythmicBreathing
        }
        CueKind::CoolDownOffered => Topic::CoolDown,
        CueKind::RoutineWithheld => Topic::MuscleDamage,
        CueKind::Started
        | CueKind::Paused
        | CueKind::Resumed
        | CueKind::Unmuted
        | CueKind::Lap
        | CueKind::Finished
        | CueKind::AutoPaused
        | CueKind::AutoResumed
        | CueKind::Returned
        | CueKind::SensorLost
        | CueKind::SensorBack
        | CueKind::ContactLost
        | CueKind::ContactBack
        | CueKind::BatteryLow
        | CueKind::LocationLost
        | CueKind::LocationBack
        | CueKind::CadenceImplausible
        | CueKind::StepStarted
        | CueKind::PlanComplete
        | CueKind::PaceTooSlow
        | CueKind::HeartRateLow
        | CueKind::Split
        | CueKind::Announcement
        | CueKind::HalfWay
        | CueKind::LastKilometre
        | CueKind::LastMile
        | CueKind::PaceOnTarget
        | CueKind::HeartRateOnTarget
        | CueKind::CadenceOnTarget
        | CueKind::SensorAsleep
        | CueKind::SensorHeld
        | CueKind::BluetoothOff
        | CueKind::BluetoothOn
        | CueKind::WordUndone
        | CueKind::MetronomeOff
        | CueKind::BreathOff
        | CueKind::GuideNotNow
        | CueKind::RoutineStarted
        | CueKind::RoutineExercise
        | CueKind::RoutineOtherSide
        | CueKind::RoutineRest
        | CueKind::RoutineDone
        | CueKind::RoutineStopped => return None,
    })
}

/// The page of a step of the rescue.
pub const fn topic_of_rescue_step(step: RescueStep) -> Topic {
    match step {
        RescueStep::Accept => Topic::AcceptIt,
        RescueStep::Ease | RescueStep::Walk => Topic::SlowDown,
        RescueStep::Tall => Topic::RelaxUpperBody,
        RescueStep::Steps => Topic::QuickerSteps,
        RescueStep::Breathe => Topic::BellyBreathing,
        RescueStep::Landmark => Topic::SmallSegments,
        RescueStep::SelfTalk => Topic::SelfTalk,
        RescueStep::Fuel => Topic::Carbohydrate,
        RescueStep::CutShort => Topic::EasyRun,
    }
}

/// The page of a word of the runner's; `None` for words that only steer the talk.
pub const fn topic_of_word(word: Word) -> Option<Topic> {
    match word {
        Word::Heavy | Word::Same | Word::Worse => Some(Topic::WhatToDoNow),
        Word::Easing | Word::Better => Some(Topic::EasyRun),
        Word::Pain => Some(Topic::PainAndNumbness),
        Word::Dizzy | Word::Chest => Some(Topic::SystemicSymptoms),
        Word::NotNow | Word::Undo | Word::CoachAgain => None,
    }
}

/// The page of a symptom.
pub const fn topic_of_symptom(symptom: SymptomKind) -> Topic {
    match symptom {
        SymptomKind::Heaviness => Topic::PersistentHeaviness,
        SymptomKind::Pain
        | SymptomKind::Numbness
        | SymptomKind::SaddleNumbness
        | SymptomKind::Swelling
        | SymptomKind::TenseLeg => Topic::PainAndNumbness,
        SymptomKind::MuscleBreakdown | SymptomKind::DarkUrine => Topic::MuscleDamage,
        SymptomKind::Fatigue
        | SymptomKind::FrequentIllness
        | SymptomKind::LowMood
        | SymptomKind::WeightLoss
        | SymptomKind::MissedPeriods => Topic::UnexplainedFatigue,
        SymptomKind::Dizziness
        | SymptomKind::Fainted
        | SymptomKind::Breathlessness
        | SymptomKind::ChestPain
        | SymptomKind::Palpitations
        | SymptomKind::Pallor
        | SymptomKind::Confusion
        | SymptomKind::OneSidedWeakness
        | SymptomKind::AfterMuchDrinking => Topic::SystemicSymptoms,
        SymptomKind::Fever => Topic::ComingBack,
    }
}
