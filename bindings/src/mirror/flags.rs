//! How red flags look to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::entry::{Circumstance, SymptomKind};
use freshlegs_engine::recovery::flags::{
    FlagClosing, FlagKind, FlagView, QuestionToAskView, RunAdviceView, RunVerdict,
    TakeAlongSectionView, TakeAlongView, Urgency,
};
use freshlegs_engine::recovery::guide::Topic;

/// A red flag. They are listed in the order in which they are shown.
#[uniffi::remote(Enum)]
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

/// How soon a red flag must be looked at, the most urgent first.
#[uniffi::remote(Enum)]
pub enum Urgency {
    /// Stop, and call the emergency number.
    Emergency,
    /// Stop, and be seen on the same day.
    SameDay,
    /// Book a visit within days.
    BookAVisit,
}

/// How a flag may be set aside by the runner.
#[uniffi::remote(Enum)]
pub enum FlagClosing {
    /// By an entry: seen by a professional.
    ByEntry,
    /// By the answer to the question after the run.
    ByFollowUp,
    /// Not by hand: it ends by itself once it is over.
    EndsByItself,
}

/// A red flag for a screen. It stands above everything else.
#[uniffi::remote(Record)]
pub struct FlagView {
    /// Which one.
    pub kind: FlagKind,
    /// How soon it must be looked at.
    pub urgency: Urgency,
    /// The same in words.
    pub urgency_text: String,
    /// Whether it is over or some days old, and waits for a clinician's yes.
    pub waits_for_a_yes: bool,
    /// What it is about, in a line.
    pub title: String,
    /// What to do: fixed words, each line by itself.
    pub lines: Vec<String>,
    /// What in the journal raises it, each line by itself.
    pub reasons: Vec<String>,
    /// What to ask and to take along, each line by itself.
    pub ask: Vec<String>,
    /// The page of the guide that explains it.
    pub topic: Topic,
    /// Its first day.
    pub first_day: NaiveDate,
    /// The last day on which it was there, as far as is known.
    pub last_day: NaiveDate,
    /// Whether the emergency number is offered by one touch.
    pub offers_emergency_number: bool,
    /// How the runner may set it aside.
    pub set_aside: FlagClosing,
    /// Whether "it is gone" ends it.
    pub ends_when_gone: bool,
    /// Whether a clinician has reviewed the words in this language.
    pub reviewed_by_a_clinician: bool,
}

/// What red flags, pain and fever leave of running, the most first.
#[uniffi::remote(Enum)]
pub enum RunVerdict {
    /// Nothing speaks against it.
    Run,
    /// Half of the usual, and easy.
    RunHalf,
    /// Not today.
    Hold,
    /// Not before somebody has looked at it.
    StopUntilSeen,
}

/// Whether to run today, for a screen.
#[uniffi::remote(Record)]
pub struct RunAdviceView {
    /// The strictest of all that speaks.
    pub verdict: RunVerdict,
    /// What to do, in a line.
    pub title: String,
    /// Everything that speaks, the strictest first, in full sentences.
    pub reasons: Vec<String>,
}

/// What to take along to a sports physician, a physical therapist or a dietitian, ready to print.
#[uniffi::remote(Record)]
pub struct TakeAlongView {
    /// Its title.
    pub title: String,
    /// What it is, and that it is no diagnosis.
    pub intro: String,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// Its parts, the most important first.
    pub sections: Vec<TakeAlongSectionView>,
}

/// A part of it.
#[uniffi::remote(Record)]
pub struct TakeAlongSectionView {
    /// Its title.
    pub title: String,
    /// Its lines; at least one, which says so where nothing is known.
    pub lines: Vec<String>,
}

/// A question for a screen: yes or no. One of the two fields is set.
#[uniffi::remote(Record)]
pub struct QuestionToAskView {
    /// The question.
    pub text: String,
    /// What belongs to the symptom on a yes.
    pub circumstance: Option<Circumstance>,
    /// Which symptom is there too on a yes.
    pub symptom: Option<SymptomKind>,
}
