use std::time::Duration;

use serde::{Deserialize, Serialize};

/// One exercise of a routine, with its dose at each level.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub(super) exercise: String,
    pub(super) message: String,
    pub(super) areas: Vec<Area>,
    pub(super) equipment: Vec<Equipment>,
    pub(super) flags: Vec<Flag>,
    pub(super) each_side: bool,
    pub(super) rest: Duration,
    pub(super) doses: [Option<Dose>; 3],
}

/// Where an exercise works.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// The muscles of the seat.
    Glutes,
    /// The back of the thighs.
    Hamstrings,
    /// The front of the thighs.
    Quads,
    /// The calves, with the Achilles tendons.
    Calves,
    /// What lifts the thighs.
    HipFlexors,
    /// Belly, flanks and lower back.
    Core,
    /// The hip joints.
    Hips,
    /// The ankle joints.
    Ankles,
    /// The spine.
    Spine,
}

impl Area {
    /// Whether it is muscle, and no joint: only that may be rolled.
    pub const fn is_muscle(self) -> bool {
        !matches!(self, Self::Hips | Self::Ankles | Self::Spine)
    }
}

/// What an exercise needs.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
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

/// What sets an exercise apart.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// A muscle is loaded while it is lengthened, slowly.
    Eccentric,
    /// Both feet leave the ground.
    Jumping,
    /// It is run, so that running does not end the routine.
    Running,
}

impl Flag {
    /// Whether such an exercise is withheld on heavy legs, with pain and before a hard run.
    pub const fn is_demanding(self) -> bool {
        matches!(self, Self::Eccentric | Self::Jumping)
    }
}

/// How much of an exercise at one level.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Dose {
    /// How often it is done with a rest between, 1 to 4.
    pub sets: u32,
    /// One set, on one side.
    pub work: Work,
}

/// What one set is, on one side.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Work {
    /// So many repetitions, counted by the tempo.
    Times {
        /// How many, 1 to 30.
        reps: u32,
        /// How fast.
        tempo: Tempo,
    },
    /// So long.
    Time(Duration),
}

/// How fast repetitions follow each other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tempo {
    /// From beat to beat, 0.3 to 3 s.
    pub beat: Duration,
    /// Beats of one repetition, 1 to 8.
    pub beats: u32,
}

/// A side of the body.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The first one.
    Left,
    /// The other one.
    Right,
}

impl Part {
    /// The exercise's name, such as `leg-swings`.
    pub fn exercise(&self) -> &str {
        &self.exercise
    }

    /// Where it works.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// What it needs.
    pub fn equipment(&self) -> &[Equipment] {
        &self.equipment
    }

    /// What sets it apart.
    pub fn flags(&self) -> &[Flag] {
        &self.flags
    }

    /// Whether it is withheld on heavy legs, with pain and before a hard run.
    pub fn is_demanding(&self) -> bool {
        self.flags.iter().any(|flag| flag.is_demanding())
    }

    /// Whether it is run.
    pub fn is_run(&self) -> bool {
        self.flags.contains(&Flag::Running)
    }

    /// Whether it is done on one side and then on the other.
    pub fn each_side(&self) -> bool {
        self.each_side
    }

    /// The rest after each set.
    pub fn rest(&self) -> Duration {
        self.rest
    }

    /// How much of it at a level, `None` where it does not belong to that level.
    pub fn dose(&self, level: u8) -> Option<Dose> {
        let index = usize::from(level).checked_sub(1)?;
        self.doses.get(index).copied().flatten()
    }

    /// The key of its name among the words.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

impl Dose {
    /// How long all sets take on one side, without the rests.
    pub fn length(&self) -> Duration {
        self.work.length() * self.sets
    }
}

impl Work {
    /// How long it takes.
    pub fn length(&self) -> Duration {
        match self {
            Self::Times { reps, tempo } => tempo.rep() * *reps,
            Self::Time(length) => *length,
        }
    }
}

impl Tempo {
    /// How long one repetition takes.
    pub fn rep(&self) -> Duration {
        self.beat * self.beats
    }
}
