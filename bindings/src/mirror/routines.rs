//! How guided routines look to UniFFI.

use freshlegs_engine::coaching::Today;
use freshlegs_engine::coaching::routines::{
    Equipment, Evidence, EvidenceGrade, Outcome, RoutineInfo, RoutineView, Side, Withheld,
};

/// A side of the body.
#[uniffi::remote(Enum)]
pub enum Side {
    /// The first one.
    Left,
    /// The other one.
    Right,
}

/// A routine that is being played, as a screen shows it.
#[uniffi::remote(Record)]
pub struct RoutineView {
    /// The routine's name.
    pub routine: String,
    /// The exercise that is done, or that comes after the rest.
    pub exercise: String,
    /// How it is done.
    pub how: String,
    /// The side, where one comes after the other.
    pub side: Option<Side>,
    /// Whether this is the rest before the exercise.
    pub resting: bool,
    /// Whether the runner has paused it.
    pub paused: bool,
    /// Seconds left of the set or of the rest. While the exercise is announced, all of them.
    pub left_s: f64,
    /// Repetitions left, where they are counted.
    pub left_reps: Option<u32>,
    /// The exercise after this one, `None` for the last.
    pub next: Option<String>,
    /// The exercise, counted from 1.
    pub number: u32,
    /// How many there are today.
    pub of: u32,
    /// Seconds from beat to beat while repetitions are counted: what the metronome plays.
    pub beat_s: Option<f64>,
    /// When the set's first beat falls or fell, in seconds of the same clock as everything else.
    pub beat_from_s: Option<f64>,
}

/// What an exercise needs.
#[uniffi::remote(Enum)]
pub enum Equipment {
    /// A mat, or soft ground.
    Mat,
    /// A wall, a fence, a chair: something to hold on to.
    Support,
    /// A step or a kerb.
    Step,
    /// A foam roller.
    Roller,
    /// Somebody, or something heavy, that holds the feet down.
    Anchor,
}

/// What a routine may have an effect on.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// How well the run after it goes.
    Performance,
    /// How soon heart and breath are at rest again.
    Recovery,
    /// How sore muscles become.
    Soreness,
    /// How far a joint moves.
    Range,
    /// How much effort a pace takes.
    Economy,
    /// How strong muscles are.
    Strength,
    /// How often runners are injured.
    Injury,
}

/// How sure a statement is, and with it how it may be worded.
#[uniffi::remote(Enum)]
pub enum EvidenceGrade {
    /// May be stated.
    Strong,
    /// "Usually".
    Moderate,
    /// "May; try it".
    Weak,
    /// Never claimed.
    Contested,
}

/// What is known of one effect of a routine.
#[uniffi::remote(Record)]
pub struct Evidence {
    /// The effect.
    pub outcome: Outcome,
    /// How sure it is.
    pub grade: EvidenceGrade,
    /// Authors, year, journal, volume and first page.
    pub source: String,
    /// The paper's DOI.
    pub doi: Option<String>,
}

/// Why jumping and slow lowering are left out today.
#[uniffi::remote(Enum)]
pub enum Withheld {
    /// The legs are at least 5 of 10 heavy.
    HeavyLegs,
    /// Something hurts.
    Pain,
    /// A hard or a long run is near.
    HardRun,
}

/// A routine on a list, as it would be today.
#[uniffi::remote(Record)]
pub struct RoutineInfo {
    /// By which it is started.
    pub key: String,
    /// Its name in the runner's language.
    pub name: String,
    /// What it may do, worded no stronger than the evidence.
    pub why: String,
    /// About how many seconds it takes; 0 when nothing of it is left today.
    pub about_s: u32,
    /// How many exercises it has today.
    pub parts: u32,
    /// What is needed for it.
    pub equipment: Vec<Equipment>,
    /// What is known of its effects; the first is what it is done for.
    pub evidence: Vec<Evidence>,
    /// Why exercises are left out today, `None` when none is. Without any `parts` the routine cannot be
    /// started.
    pub withheld: Option<Withheld>,
}

/// What the journal says of today, as far as coaching must know.
#[uniffi::remote(Record)]
pub struct Today {
    /// Heaviness of the legs, 0 (fresh) to 10, where it was entered.
    pub leg_heaviness: Option<u8>,
    /// Pain in a calf or an Achilles tendon: no quicker steps, they load both.
    pub calf_or_achilles_pain: bool,
    /// Pain anywhere.
    pub pain: bool,
    /// A hard or a long run is planned for this day or the next two.
    pub hard_run_within_48_h: bool,
    /// Asthma or pregnancy: the breath guide stays off unless the runner asks for it.
    pub breath_guide_unasked_off: bool,
    /// The pulse says nothing of effort: zones of the maximal heart rate and gates on it are off, and
    /// the runner goes by whether talking is possible.
    pub by_talk_test: bool,
}
