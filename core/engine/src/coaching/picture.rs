use crate::sensing::{Motion, RunState};
use crate::units::{Bpm, Grade, MetresPerSecond, StepsPerMinute, Watts};

/// The run as cues may use it: what is not fresh is not there at all, so no cue can be driven by
/// it and none can speak it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Picture {
    pub(crate) elapsed_s: f64,
    pub(crate) moving_s: f64,
    pub(crate) distance_m: f64,
    pub(crate) motion: Motion,
    pub(crate) heart_rate: Option<Bpm>,
    pub(crate) speed: Option<MetresPerSecond>,
    pub(crate) grade_adjusted_speed: Option<MetresPerSecond>,
    pub(crate) cadence: Option<StepsPerMinute>,
    pub(crate) grade: Option<Grade>,
    pub(crate) power: Option<Watts>,
    pub(crate) ascent_m: Option<f64>,
}

impl From<&RunState> for Picture {
    fn from(state: &RunState) -> Self {
        Self {
            elapsed_s: state.elapsed_s,
            moving_s: state.moving_s,
            distance_m: state.distance.0,
            motion: state.motion,
            heart_rate: state.heart_rate.fresh(),
            speed: state.speed.fresh(),
            grade_adjusted_speed: state.grade_adjusted_speed.fresh(),
            cadence: state.cadence.fresh(),
            grade: state.grade.fresh(),
            power: state.power.fresh(),
            ascent_m: state.ascent.map(|ascent| ascent.0),
        }
    }
}
