use std::time::Duration;

use super::{RoutinePlayer, Withheld};
use crate::coaching::cue::CueKind;
use crate::coaching::plan::{Part, Plan, StepKind};
use crate::run::{RunKind, Setup};
use crate::units::MetresPerSecond;

/// Faster than this is running; between the walk-run transition (about 2 m/s) and the slowest jog.
const RUNNING: MetresPerSecond = MetresPerSecond(2.0);
/// Who runs for longer than this, in seconds, is on the way: the routine ends without a word.
const ON_THE_WAY_S: u32 = 30;
/// A run of less moving time than this needs no cool-down.
const COOL_DOWN_FROM: Duration = Duration::from_mins(10);

/// The routine that is on in a run, and what is offered.
#[derive(Debug)]
pub(crate) struct Guide {
    pub(crate) player: Option<RoutinePlayer>,
    /// The last cue of a routine that went out.
    pub(crate) last_cue: Option<u32>,
    withheld: Option<Withheld>,
    offers_warm_up: bool,
    offers_cool_down: bool,
    running_s: u32,
    is_off: bool,
}

impl Guide {
    pub(crate) fn new(setup: &Setup) -> Self {
        // In a race no question is asked that was not invited; in company none at all.
        let is_ordinary = !matches!(setup.kind, RunKind::Race | RunKind::WithFriends);
        let offers = setup.offers_routines && is_ordinary;
        Self {
            player: None,
            last_cue: None,
            withheld: Withheld::today(&setup.today),
            offers_warm_up: offers && !setup.plan.as_ref().is_some_and(begins_with_warm_up),
            offers_cool_down: offers,
            running_s: 0,
            is_off: false,
        }
    }

    /// Why jumping and slow lowering are left out today.
    pub(crate) fn withheld(&self) -> Option<Withheld> {
        self.withheld
    }

    /// Whether a warm-up is to be offered; asked once.
    pub(crate) fn take_warm_up_offer(&mut self) -> bool {
        std::mem::take(&mut self.offers_warm_up)
    }

    /// Whether a cool-down is to be offered; once it was, it is not again.
    pub(crate) fn take_cool_down_offer(&mut self, moving_s: f64) -> bool {
        let is_due = self.offers_cool_down(moving_s);
        self.offers_cool_down &= !is_due;
        is_due
    }

    /// Whether a cool-down is worth offering after so many seconds of moving.
    pub(crate) fn offers_cool_down(&self, moving_s: f64) -> bool {
        self.offers_cool_down && moving_s >= COOL_DOWN_FROM.as_secs_f64()
    }

    /// A routine with this key is wanted: after a cool-down none is offered.
    pub(crate) fn wanted(&mut self, key: &str) {
        self.running_s = 0;
        self.offers_cool_down &= key != super::COOL_DOWN;
    }

    /// A second has passed at this speed. True when the runner is on the way, and no routine is wanted
    /// any more.
    pub(crate) fn is_run_away_from(&mut self, speed: Option<MetresPerSecond>) -> bool {
        let is_running = speed.is_some_and(|speed| speed > RUNNING);
        let counts = self.player.as_ref().is_some_and(|player| !player.is_run());
        self.running_s = if is_running && counts {
            self.running_s + 1
        } else {
            0
        };
        self.running_s > ON_THE_WAY_S
    }

    /// Nothing is offered or played any more.
    pub(crate) fn turn_off(&mut self) {
        self.is_off = true;
        self.offers_warm_up = false;
        self.offers_cool_down = false;
    }

    /// Whether nothing is played any more.
    pub(crate) fn is_off(&self) -> bool {
        self.is_off
    }
}

/// Whether a cue speaks of a routine, or offers one.
pub(crate) fn is_of_routine(kind: CueKind) -> bool {
    matches!(
        kind,
        CueKind::WarmUpOffered
            | CueKind::CoolDownOffered
            | CueKind::RoutineStarted
            | CueKind::RoutineExercise
            | CueKind::RoutineOtherSide
            | CueKind::RoutineRest
            | CueKind::RoutineDone
            | CueKind::RoutineStopped
            | CueKind::RoutineWithheld
    )
}

fn begins_with_warm_up(plan: &Plan) -> bool {
    let first = match plan.parts().first() {
        Some(Part::Step(step)) => Some(step),
        Some(Part::Repeats { steps, .. }) => steps.first(),
        None => None,
    };
    first.is_some_and(|step| step.kind == StepKind::WarmUp)
}
