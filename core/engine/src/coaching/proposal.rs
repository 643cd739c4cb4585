use super::announcer::MetricSet;
use super::cue::{CueKind, Priority};
use super::losses::Thing;
use super::targets::Aim;
use crate::input::SensorId;
use crate::output::{LapRecord, Summary};
use crate::sensing::SensorKind;
use crate::time::Moment;

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
    /// Whether it may cut off what is being said.
    pub(crate) fn interrupts(&self) -> bool {
        // After the end of the run nothing else matters, and nobody waits for it.
        self.priority == Priority::Safety || self.kind == CueKind::Finished
    }
}
