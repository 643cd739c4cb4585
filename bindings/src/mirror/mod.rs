//! The engine's types as UniFFI sees them: a file for each wing, nothing else.
//!
//! Each is written out once more, and the compiler compares: a field added, a variant added or a
//! type changed in the engine is an error here.

mod causes;
mod coaching;
mod flags;
mod guide;
mod habits;
mod journal;
mod load;
mod readiness;
mod record;
mod recovery;
mod review;
mod routines;
mod run;
mod run_review;
mod season;
mod sensing;
mod symptoms;
mod view;

use std::time::Duration;

// The names that shells written in Rust need.
pub use freshlegs_engine::coaching::breath::BreathPattern;
pub use freshlegs_engine::coaching::routines::{
    Equipment, Evidence, EvidenceGrade, Outcome, RoutineInfo, RoutineView, Side, Withheld,
};
pub use freshlegs_engine::coaching::sound::Earcon;
pub use freshlegs_engine::coaching::{
    CueKind, Priority, RescueEnd, RescueRecord, RescueStep, Today, Vibration, Word,
};
pub use freshlegs_engine::recovery::advice::Advice;
pub use freshlegs_engine::recovery::causes::{
    AdviceCountView, AdviceQuestionView, AdviceView, BesideKind, BesideView, Cause, CauseView,
    CausesView, GaitBandView, GaitDayView, GaitSummaryView, LegsState, ReasonView, SideCountView,
    SideOf, UsedShoesView,
};
pub use freshlegs_engine::recovery::entry::{
    Absence, AbsenceState, Activity, ActivityKind, AdviceOutcome, BloodResult, BodyPart, BodyPlace,
    BodySide, CheckIn, Circumstance, Draft, HeavyChoice, Illness, Intake, LegsFeel, LegsToday,
    RunCard, Shoes, Soreness, Symptom, SymptomKind, Tag, TagKind,
};
pub use freshlegs_engine::recovery::flags::{
    FlagClosing, FlagKind, FlagView, QuestionToAskView, RunAdviceView, RunVerdict,
    TakeAlongSectionView, TakeAlongView, Urgency,
};
pub use freshlegs_engine::recovery::guide::{
    GuideEntryView, GuideGroup, GuideGroupView, GuidePageView, Topic,
};
pub use freshlegs_engine::recovery::habits::{
    HabitChoice, HabitDayView, HabitKind, HabitMark, HabitRhythm, HabitView,
};
pub use freshlegs_engine::recovery::load::{
    LoadDay, LoadMeasure, LoadView, SpikeBand, SpikeView, WeekTotalsView,
};
pub use freshlegs_engine::recovery::readiness::{
    HrvPointView, ReadinessFactor, ReadinessFactorView, ReadinessLevel, ReadinessReasonView,
    ReadinessView, RestingHeartRatePointView, Suggestion,
};
pub use freshlegs_engine::recovery::reminders::{
    ReminderKind, ReminderSettingsDraft, ScheduledReminderView,
};
pub use freshlegs_engine::recovery::review::{
    CalendarDayView, ComparedValue, ComparisonView, DayView, DaysTotalsView, EntryKind, EntryView,
    FourWeeksView, HeartRateZoneView, HeartRateZonesView, HelpedView, LegsTrend, LegsWeekView,
    MonthView, OutlinePointView, PatternKind, PatternView, ReviewView, RhythmPointView,
    RhythmTrust, RhythmView, RunLineView, RunMarkKind, RunMarkView, RunRescueView, RunReviewView,
    RunSplitKind, RunSplitView, SimilarRunsView, TimelinePointView, TrendMetric, TrendPointView,
    TrendView, WeekView,
};
pub use freshlegs_engine::recovery::season::{
    DayAheadView, GoalDraft, GoalView, HeavyOptionView, LadderStepView, LadderView, OfferView,
    PlannedKind, PlannedRunView, SeasonPhase, SeasonView, SeasonWeekView, StartDraft, WayBack,
    WeekAheadView,
};
pub use freshlegs_engine::recovery::{
    BackgroundDraft, FollowUpAnswer, MorningReading, MorningReadingView, NaiveDate, ReadingPhase,
    ReadingView,
};
pub use freshlegs_engine::sensing::fusion::Reading;
pub use freshlegs_engine::sensing::link::LinkState;
pub use freshlegs_engine::sensing::{KnownSensor, Motion, Offer, Quality, SensorKind, Source};
pub use freshlegs_engine::view::{
    CueView, GuideView, LiveView, QuestionView, RescueView, SafetyView, SensorView, Shown, StepView,
};
pub use freshlegs_engine::{
    CadenceFactor, Conditions, CueOutcome, CueRecord, EventKind, EventRecord, FieldError, Fix,
    Language, LapRecord, LapTrigger, Moment, ProfileDraft, RunKind, SensorId, SensorInfo, Sex,
    Summary, TrackPoint, UnitSystem, Verbosity,
};

// Moments cross as seconds since the run began; a double holds their microseconds exactly for the
// first 285 years.
uniffi::custom_type!(Moment, f64, {
    remote,
    lower: |moment| moment.as_secs_f64(),
    try_lift: |seconds| {
        let after = Duration::try_from_secs_f64(seconds)?;
        Ok(Moment::ZERO + Duration::from_micros((after.as_nanos() as u64 + 500) / 1_000))
    },
});

// Sensors cross as the number that a run gave them.
uniffi::custom_type!(SensorId, u16, {
    remote,
    lower: |sensor| sensor.0,
    try_lift: |number| Ok(SensorId(number)),
});

// Days cross as ISO 8601 calendar dates: "2026-11-23".
uniffi::custom_type!(NaiveDate, String, {
    remote,
    lower: |day| day.to_string(),
    try_lift: |text| Ok(text.parse()?),
});
