use super::question::Question;
use crate::coaching::rescue::{Rescue, RescueRecord};
use crate::coaching::safety::RedFlag;
use crate::time::Moment;

/// All that a word can change, and that is taken back with it.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) mode: Mode,
    pub(super) question: Option<Question>,
    /// No question and no reminder until then.
    pub(super) quiet_until: Option<Moment>,
    /// Targets rest until the end of the run: easy counts as done.
    pub(super) is_resting: bool,
    /// The run was eased at some time.
    pub(super) is_eased: bool,
    /// Legs had their ten minutes.
    pub(super) was_early: bool,
    pub(super) earlier: Earlier,
    /// Rescues that are over, until nothing can take that back.
    pub(super) ended: Vec<RescueRecord>,
}

/// What the rescues so far have come to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Earlier {
    /// Nothing that would shorten another one.
    #[default]
    Open,
    /// As far as walking, and it was not better since; so often it was heavy again.
    Walked { setbacks: u8 },
    /// To stop for today.
    Stop,
}

#[derive(Clone, Debug, Default)]
pub(super) enum Mode {
    #[default]
    Free,
    /// Heavy in the first minutes: asked again when they are over.
    Early {
        since_s: f64,
        is_asked: bool,
    },
    /// Easing on purpose.
    Easing {
        since_s: f64,
        back_since_s: Option<f64>,
    },
    Rescue(Box<Rescue>),
    RedFlag(RedFlag),
}

impl State {
    /// Ends what belongs to a run under way.
    pub(super) fn settle(&mut self) {
        if !matches!(self.mode, Mode::RedFlag(_)) {
            self.mode = Mode::Free;
        }
        self.question = None;
        self.ended.clear();
    }
}

#[derive(Clone, Debug)]
pub(super) struct Undo {
    pub(super) until: Moment,
    pub(super) before: Box<State>,
}
