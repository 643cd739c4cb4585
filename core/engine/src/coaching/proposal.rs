use super::announcer::MetricSet;
use super::cue::{CueKind, Priority};
use super::losses::Thing;
pub(crate) use super::routines::Withheld;
use super::targets::Aim;
use crate::input::SensorId;
use crate::output::{LapRecord, Summary};
use crate::sensing::SensorKind;
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// What a cue would be about. It becomes words only when the arbiter lets it through, with the
/// values of that tick.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Subject {
    /// The kind says it all.
    Plain,
    /// The step that is being run.
    Step,
    /// A lap or split.
    Lap(LapRecord),
    /// Numbers as they are.
    Numbers(MetricSet),
    /// A target left or met.
    Target {
        aim: Aim,
        /// Whether the pace was judged as if on the flat.
        on_the_flat: bool,
    },
    /// Something lost or found.
    Loss(Thing),
    /// A sensor that is looked for in vain.
    Hint {
        sensor: SensorId,
        kind: Option<SensorKind>,
    },
    /// A sensor's charge.
    Battery {
        kind: Option<SensorKind>,
        percent: u8,
    },
    /// The run as a whole.
    Summary(Summary),
    /// The pace faded by so many percent, and what heart rate did meanwhile.
    Fade {
        percent: u8,
        heart: Option<HeartTrend>,
    },
    /// A step rate to aim for, where it is known.
    Cadence(Option<StepsPerMinute>),
    /// A breathing pattern in steps, where there is one.
    Breathing(Option<(u8, u8)>),
    /// A routine by the key of its name, and about how many seconds it takes.
    Routine { name: &'static str, about_s: u32 },
    /// An exercise by the key of its name, how much of it, and whether to say how it is done.
    Exercise {
        name: &'static str,
        dose: Dose,
        with_how: bool,
    },
    /// A rest of so many seconds.
    Rest { seconds: u32 },
    /// Why a part of a routine is left out.
    Withheld(Withheld),
}

/// How much of an exercise.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Dose {
    Times { number: u32, each_side: bool },
    Time { seconds: u32, each_side: bool },
}

/// What heart rate did while the pace faded.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HeartTrend {
    /// It fell.
    Lower,
    /// It stayed.
    Same,
    /// It rose.
    Higher,
}

/// A cue that somebody would like to be spoken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Proposal {
    pub(crate) kind: CueKind,
    pub(crate) priority: Priority,
    /// Which one of several of a kind, such as the sensor's number: one of each waits at a time.
    pub(crate) instance: u16,
    pub(crate) subject: Subject,
    pub(crate) at: Moment,
    pub(crate) expires_at: Moment,
}

impl Proposal {
    /// What is more urgent cuts off what is being said.
    pub(crate) fn urgency(&self) -> u8 {
        urgency(self.kind, self.priority)
    }
}

/// Zero waits for its turn. After the end of the run nothing else matters, and nobody waits for it;
/// but a red flag matters then too, and the graver one most.
pub(crate) fn urgency(kind: CueKind, priority: Priority) -> u8 {
    match (kind, priority) {
        (CueKind::SafetyChest, _) => 4,
        (CueKind::SafetyDizzy, _) => 3,
        (_, Priority::Safety) => 2,
        (CueKind::Finished, _) => 1,
        _ => 0,
    }
}
