//! How the body, symptoms and advice look to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::advice::Advice;
use freshlegs_engine::recovery::entry::{
    BodyPart, BodyPlace, BodySide, Circumstance, Soreness, Symptom, SymptomKind,
};

/// How sore a muscle group is.
#[uniffi::remote(Record)]
pub struct Soreness {
    /// The part.
    pub part: BodyPart,
    /// The side.
    pub side: BodySide,
    /// 1 (hardly) to 10 (unbearable).
    pub level: u8,
}

/// A part of the body, as a body map shows it.
#[uniffi::remote(Enum)]
pub enum BodyPart {
    /// Front of the thigh.
    Quadriceps,
    /// Back of the thigh.
    Hamstrings,
    /// Inside of the thigh.
    Adductors,
    /// Buttock.
    Glutes,
    /// Front of the hip.
    HipFlexors,
    /// Groin.
    Groin,
    /// Hip.
    Hip,
    /// Outside of the thigh.
    OuterThigh,
    /// Knee.
    Knee,
    /// Shin.
    Shin,
    /// Calf.
    Calf,
    /// Achilles tendon.
    Achilles,
    /// Ankle.
    Ankle,
    /// Foot.
    Foot,
    /// Lower back.
    LowerBack,
    /// Anywhere else.
    Elsewhere,
}

/// A side of the body, or both.
#[uniffi::remote(Enum)]
pub enum BodySide {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Both.
    Both,
}

/// A part and a side.
#[uniffi::remote(Record)]
pub struct BodyPlace {
    /// The part.
    pub part: BodyPart,
    /// The side.
    pub side: BodySide,
}

/// A symptom or pain.
#[uniffi::remote(Record)]
pub struct Symptom {
    /// What is felt.
    pub symptom: SymptomKind,
    /// Where.
    #[uniffi(default = None)]
    pub part: Option<BodyPart>,
    /// On which side.
    #[uniffi(default = None)]
    pub side: Option<BodySide>,
    /// How much, 0 (gone) to 10 (unbearable).
    #[uniffi(default = None)]
    pub level: Option<u8>,
    /// Its first day, where that was before the entry.
    #[uniffi(default = None)]
    pub since: Option<NaiveDate>,
    /// Its last day, once it is gone.
    #[uniffi(default = None)]
    pub until: Option<NaiveDate>,
    /// What belongs to it.
    #[uniffi(default = [])]
    pub circumstances: Vec<Circumstance>,
    /// In the runner's own words, up to 2,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// What is felt.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
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

/// Something to do.
#[uniffi::remote(Enum)]
pub enum Advice {
    /// A day of rest.
    RestDay,
    /// An easy day.
    EasyDay,
    /// A walk, easy cycling or swimming.
    ActiveRecovery,
    /// An earlier night.
    SleepTonight,
    /// Drink to thirst through the day.
    DrinkToThirst,
    /// Something salty with the next meal, after much sweat.
    SaltyMeal,
    /// A meal with carbohydrate now.
    CarbohydrateNow,
    /// Ease off while muscles are sore, and do not stretch them hard.
    EaseOffSoreMuscles,
    /// Foam rolling or massage.
    Rolling,
    /// Gentle mobility.
    Mobility,
    /// Ask for a blood count and ferritin.
    AskForFerritin,
    /// A gait analysis by a running coach or a physical therapist.
    GaitAnalysis,
    /// Somebody who treats athletes should look at it.
    SeeAClinician,
    /// No run much longer than the longest of the last month.
    RaiseLongestRunSlowly,
    /// Easy weeks between building ones.
    EasyWeeks,
    /// Hard days apart from each other.
    SpreadHardDays,
    /// Seven to nine hours of sleep as a habit.
    SleepHabit,
    /// Carbohydrate before, and in runs over an hour.
    FuelPlan,
    /// A way of drinking that suits heat and length.
    HydrationPlan,
    /// Meals rich in iron, from plants too.
    IronRichMeals,
    /// Enough to eat for what is done, with protein and a varied plate.
    EatEnough,
    /// Strength twice a week.
    Strength,
    /// Core and jumps, added slowly.
    CoreAndJumps,
    /// Slow lowering: eccentric strength.
    Eccentric,
    /// A longer warm-up, and a cool-down.
    WarmUpAndCoolDown,
    /// Shoes, surface and hills changed one at a time.
    OneChangeAtATime,
}
