//! How the cause finder looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::coaching::routines::EvidenceGrade;
use freshlegs_engine::recovery::advice::Advice;
use freshlegs_engine::recovery::causes::{
    AdviceCountView, AdviceQuestionView, AdviceView, BesideKind, BesideView, Cause, CauseView,
    CausesView, GaitBandView, GaitDayView, GaitSummaryView, LegsState, ReasonView, SideCountView,
    SideOf, UsedShoesView,
};
use freshlegs_engine::recovery::guide::Topic;

/// A possible cause of heavy legs.
#[uniffi::remote(Enum)]
pub enum Cause {
    /// Muscles tired from what was done.
    MuscleFatigue,
    /// High load for weeks, without enough recovery.
    OvertrainingPattern,
    /// Too little sleep, food or rest since.
    InadequateRecovery,
    /// Too little fluid, or salt.
    Dehydration,
    /// Too little carbohydrate for what was done.
    GlycogenDepletion,
    /// Too little iron.
    IronDeficiency,
    /// How the runner runs: gait, shoes, one side.
    Biomechanics,
    /// Muscle damage: sore after hard or new work.
    MuscleDamage,
}

/// What the journal says of the legs in that time.
#[uniffi::remote(Enum)]
pub enum LegsState {
    /// Nothing.
    Unknown,
    /// Not heavy: no cause is looked for.
    Fresh,
    /// Heavier than fresh, not heavy: today only.
    SoSo,
    /// Heavy.
    Heavy,
}

/// What is also worth asking about.
#[uniffi::remote(Enum)]
pub enum BesideKind {
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
    /// The day of the menstrual cycle.
    CycleDay,
    /// An illness.
    Illness,
}

/// Why the legs may be heavy, as a screen shows it.
#[uniffi::remote(Record)]
pub struct CausesView {
    /// The last day.
    pub today: NaiveDate,
    /// How many days were asked about: 1 for today.
    pub days: u32,
    /// What the journal says of the legs in that time.
    pub legs: LegsState,
    /// What was found, in a sentence.
    pub headline: String,
    /// How many days were heavy, of how many known, in a sentence; for weeks only.
    pub heavy_days: Option<String>,
    /// Possible causes, the one with most evidence first.
    pub causes: Vec<CauseView>,
    /// Also worth asking about, beside the causes.
    pub beside: Vec<BesideView>,
    /// What is not known and would help to know, a sentence each.
    pub missing: Vec<String>,
}

/// A possible cause.
#[uniffi::remote(Record)]
pub struct CauseView {
    /// The cause.
    pub cause: Cause,
    /// Its name: "Possible: tired muscles".
    pub title: String,
    /// Why it is named, the strongest reason first.
    pub reasons: Vec<ReasonView>,
    /// How sure the best of the reasons is.
    pub evidence: EvidenceGrade,
    /// The same in words.
    pub evidence_text: String,
    /// What would confirm it.
    pub confirm: String,
    /// What to do now.
    pub now: Vec<AdviceView>,
    /// What to do in the long run.
    pub long_run: Vec<AdviceView>,
    /// The page of the guide.
    pub topic: Topic,
    /// Its name in links.
    pub topic_slug: String,
    /// Whether the gait summary belongs to it.
    pub has_gait_summary: bool,
}

/// Why a cause is named.
#[uniffi::remote(Record)]
pub struct ReasonView {
    /// With the runner's own numbers and dates.
    pub text: String,
    /// How sure it is that this goes with heavy legs.
    pub evidence: EvidenceGrade,
    /// The same in words.
    pub evidence_text: String,
}

/// Something to do.
#[uniffi::remote(Record)]
pub struct AdviceView {
    /// The advice.
    pub advice: Advice,
    /// What to do, in a few words.
    pub title: String,
    /// How, in two sentences.
    pub how: String,
    /// How often it helped this runner before, in words; `None` where it never did.
    pub helped: Option<String>,
    /// The page of the guide.
    pub topic: Topic,
    /// Its name in links.
    pub topic_slug: String,
}

/// Also worth asking about.
#[uniffi::remote(Record)]
pub struct BesideView {
    /// What.
    pub kind: BesideKind,
    /// In words, with its days.
    pub text: String,
}

/// What helped, and how often.
#[uniffi::remote(Record)]
pub struct AdviceCountView {
    /// The advice.
    pub advice: Advice,
    /// What to do, in a few words.
    pub title: String,
    /// How often it was tried.
    pub tried: u32,
    /// How often it helped.
    pub helped: u32,
    /// Both in words.
    pub text: String,
}

/// The question whether an advice helped.
#[uniffi::remote(Record)]
pub struct AdviceQuestionView {
    /// The advice.
    pub advice: Advice,
    /// The possible cause that it was given for.
    pub cause: Cause,
    /// The heavy day on which it was given.
    pub given_on: NaiveDate,
    /// The question.
    pub text: String,
}

/// Gait in one band of speed.
#[uniffi::remote(Record)]
pub struct GaitBandView {
    /// Its lower end in metres per second; it is a quarter of a metre per second wide.
    pub speed_m_per_s: f64,
    /// The pace of its middle, in the runner's unit.
    pub pace: String,
    /// Seconds in it in the last four weeks.
    pub seconds: u32,
    /// Step rate in the last four weeks, in steps per minute of both feet.
    pub cadence_spm: Option<f64>,
    /// Ground contact in the last four weeks, in milliseconds.
    pub contact_ms: Option<f64>,
    /// Seconds in it in the four weeks before.
    pub before_seconds: u32,
    /// Step rate in the four weeks before, in steps per minute of both feet.
    pub before_cadence_spm: Option<f64>,
    /// Ground contact in the four weeks before, in milliseconds.
    pub before_contact_ms: Option<f64>,
}

/// Gait of one run at the usual speed.
#[uniffi::remote(Record)]
pub struct GaitDayView {
    /// The day of the run.
    pub date: NaiveDate,
    /// Steps per minute of both feet.
    pub cadence_spm: f64,
    /// Ground contact in milliseconds.
    pub contact_ms: Option<f64>,
}

/// One page on the gait of the last four weeks.
#[uniffi::remote(Record)]
pub struct GaitSummaryView {
    /// Its heading.
    pub title: String,
    /// The first day of the last four weeks.
    pub first: NaiveDate,
    /// Their last day.
    pub last: NaiveDate,
    /// The first day of the four weeks before.
    pub before_first: NaiveDate,
    /// Their last day.
    pub before_last: NaiveDate,
    /// What it says, a sentence each.
    pub lines: Vec<String>,
    /// Step rate and contact by speed, the slowest first.
    pub bands: Vec<GaitBandView>,
    /// The speed band of the series below, in metres per second.
    pub usual_speed_m_per_s: Option<f64>,
    /// Gait in that band, run by run, the oldest first: ready to draw.
    pub at_usual_speed: Vec<GaitDayView>,
    /// Heaviness and soreness by place and side.
    pub sides: Vec<SideCountView>,
    /// Shoes, the newest first.
    pub shoes: Vec<UsedShoesView>,
}

/// Days on which a place was heavy or sore.
#[uniffi::remote(Record)]
pub struct SideCountView {
    /// Heavy or sore.
    pub of: SideOf,
    /// Both and the place in words: "Sore: calf".
    pub text: String,
    /// Days on the left only.
    pub left: u32,
    /// Days on the right only.
    pub right: u32,
    /// Days on both sides.
    pub both: u32,
}

/// What is counted by side.
#[uniffi::remote(Enum)]
pub enum SideOf {
    /// Heaviness.
    Heaviness,
    /// Soreness.
    Soreness,
}

/// A pair of shoes.
#[uniffi::remote(Record)]
pub struct UsedShoesView {
    /// Its name.
    pub name: String,
    /// The first day known.
    pub first: NaiveDate,
    /// Runs in it in the last eight weeks.
    pub runs: u32,
    /// Whether it is laid aside.
    pub laid_aside: bool,
    /// All of it in words.
    pub text: String,
}
