use super::record::{GuideRequest, RescueRecord};
use super::response::Recent;
use crate::coaching::cue::CueKind;
use crate::coaching::picture::Picture;
use crate::coaching::proposal::Subject;
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// What a rescue may know of the run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RescueScene<'a> {
    pub(crate) at: Moment,
    pub(crate) picture: &'a Picture,
    pub(crate) recent: &'a Recent,
    /// The runner's own step rate at the present speed, where earlier minutes or runs have taught it.
    pub(crate) usual_cadence: Option<StepsPerMinute>,
    /// When a form cue was last said, in this rescue or an earlier one.
    pub(crate) form_at: Option<Moment>,
    /// The moving time at which fuel was last mentioned.
    pub(crate) fuel_s: Option<f64>,
    /// Whether nothing else was said just now.
    pub(crate) may_praise: bool,
}

/// An order of a rescue.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RescueOutput {
    /// Say this.
    Say(CueKind, Subject),
    /// Ask: better, same, worse?
    Check,
    Guide(GuideRequest),
    Ended(RescueRecord),
}

/// A line and when it came about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) kind: CueKind,
    pub(crate) subject: Subject,
    pub(crate) came_up_at: Moment,
    /// When it went out; until then, when it came up.
    pub(crate) at: Moment,
}
