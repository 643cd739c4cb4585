//! Where proposals come from: events, steps, rules, targets and losses.

use std::time::Duration;

use super::{Coach, Stage, kind_of};
use crate::coaching::cue::{CueKind, Priority};
use crate::coaching::losses::Thing;
use crate::coaching::picture::Picture;
use crate::coaching::plan::{Milestone, Progress, StepKind};
use crate::coaching::proposal::{Proposal, Subject};
use crate::output::{LapRecord, LapTrigger};
use crate::run::{RunKind, UnitSystem};
use crate::sensing::{Notice, RunState};
use crate::time::Moment;

/// A target cue is proposed anew each second as long as it is true; this is for a late tick.
const TARGET_VALIDITY: Duration = Duration::from_secs(2);
/// An answer that comes later than this answers nothing.
pub(super) const ANSWER_VALIDITY: Duration = Duration::from_secs(10);
/// A split or a step is of interest for so long after it.
pub(super) const SPLIT_VALIDITY: Duration = Duration::from_secs(20);
/// What is true for the rest of the run can wait.
pub(super) const LASTING_VALIDITY: Duration = Duration::from_mins(2);

impl Coach {
    pub(super) fn start(&mut self, at: Moment) {
        self.begin_targets(at);
        // In company a start is a start; the plan stays on the screen.
        let subject = match self.kind {
            RunKind::WithFriends => Subject::Plain,
            _ => Subject::Step,
        };
        self.answer(at, CueKind::Started, subject);
        if self.says_effort_instead {
            let kind = CueKind::EffortInsteadOfPace;
            self.propose(at, kind, Subject::Plain, LASTING_VALIDITY);
        }
        self.offer_warm_up(at);
    }

    pub(super) fn step_began(&mut self, at: Moment) {
        self.has_step_changed = true;
        self.step_result = None;
        let kind = if self.begin_targets(at) {
            CueKind::StepStarted
        } else {
            CueKind::PlanComplete
        };
        // A step that nobody has heard of is over.
        self.arbiter
            .retain(|waiting| waiting.kind != CueKind::StepStarted);
        self.propose(at, kind, Subject::Step, SPLIT_VALIDITY);
    }

    /// The targets of the present step take effect; false when the plan is over.
    fn begin_targets(&mut self, at: Moment) -> bool {
        self.drop_corrections();
        let step = self.progress.as_ref().and_then(Progress::current);
        let is_over = self.progress.is_some() && step.is_none();
        if is_over {
            self.targets.end();
        } else {
            self.targets.begin(at, step);
        }
        !is_over
    }

    /// Moves on in the plan as far as the run has come.
    pub(super) fn follow_plan(&mut self, at: Moment) {
        let Picture {
            moving_s,
            distance_m,
            ..
        } = self.picture;
        let Some(progress) = &mut self.progress else {
            return;
        };
        let has_advanced = progress.advance(moving_s, distance_m);
        let milestone = progress.milestone(moving_s, distance_m);
        if has_advanced {
            self.step_began(at);
        }
        // Intervals are counted in repetitions instead.
        if let Some(milestone) = milestone.filter(|_| self.kind != RunKind::Intervals) {
            let kind = match (milestone, self.units) {
                (Milestone::HalfWay, _) => CueKind::HalfWay,
                (Milestone::LastUnit, UnitSystem::Metric) => CueKind::LastKilometre,
                (Milestone::LastUnit, UnitSystem::Imperial) => CueKind::LastMile,
            };
            self.propose(at, kind, Subject::Plain, self.split_validity());
        }
    }

    /// Compares the run with its targets.
    pub(super) fn tell_targets(&mut self, at: Moment) {
        self.drop_corrections();
        if self.is_in_routine() {
            self.targets.settle(at);
            return;
        }
        self.targets.tick(at, &self.picture);
        for (kind, aim, on_the_flat) in self.targets.due(at) {
            let subject = Subject::Target { aim, on_the_flat };
            self.propose(at, kind, subject, TARGET_VALIDITY);
        }
    }

    /// What still waits was true of an earlier second, and may contradict the values of this one.
    pub(super) fn drop_corrections(&mut self) {
        self.arbiter
            .retain(|waiting| !matches!(waiting.subject, Subject::Target { .. }));
    }

    pub(super) fn auto_paused(&mut self, at: Moment, is_paused: bool) {
        if !is_paused {
            self.targets.settle(at);
        }
        // Who stands to swing a leg has not paused.
        let is_missed = is_paused && !self.is_in_routine();
        self.losses.change(at, Thing::Motion, is_missed);
    }

    pub(super) fn returned(&mut self, at: Moment) {
        // After a kill this coach may be new, and has not seen the start.
        self.begin_targets(at);
        // Nobody has counted while the process was away.
        self.stop_routine(at);
        // Nor has anybody looked.
        self.is_bluetooth_off = false;
        self.losses.forget_bluetooth();
        self.propose(at, CueKind::Returned, Subject::Plain, SPLIT_VALIDITY);
    }

    pub(super) fn split(&mut self, at: Moment, lap: &LapRecord) {
        match lap.trigger {
            LapTrigger::Manual => self.answer(at, CueKind::Lap, Subject::Lap(*lap)),
            LapTrigger::Distance | LapTrigger::Time => {
                self.announcer
                    .split_begins(self.picture.moving_s, self.picture.distance_m);
                let by_step = self.kind == RunKind::Intervals && self.progress.is_some();
                if !by_step && !self.split_metrics.is_empty() {
                    let validity = self.split_validity();
                    self.propose(at, CueKind::Split, Subject::Lap(*lap), validity);
                }
            }
            LapTrigger::Step if self.has_ended_effort() => self.step_result = Some(*lap),
            LapTrigger::Step | LapTrigger::Finish => {}
        }
    }

    /// Whether the step that has just ended was one whose result an interval runner waits for.
    fn has_ended_effort(&self) -> bool {
        let ended = self.progress.as_ref().and_then(Progress::previous);
        self.kind == RunKind::Intervals
            && ended.is_some_and(|planned| planned.step.kind == StepKind::Run)
    }

    pub(super) fn notice(&mut self, at: Moment, notice: Notice, state: &RunState) {
        match notice {
            Notice::SensorLost { sensor, kind } => {
                self.losses.change(at, Thing::Sensor(sensor, kind), true);
            }
            Notice::SensorBack { sensor, kind } => {
                self.losses.change(at, Thing::Sensor(sensor, kind), false);
            }
            Notice::ContactLost(sensor) => self.losses.change(at, Thing::Contact(sensor), true),
            Notice::ContactBack(sensor) => self.losses.change(at, Thing::Contact(sensor), false),
            Notice::LocationLost => self.losses.change(at, Thing::Location, true),
            Notice::LocationBack => self.losses.change(at, Thing::Location, false),
            Notice::AutoPaused => self.auto_paused(at, true),
            Notice::AutoResumed => self.auto_paused(at, false),
            Notice::BatteryLow { sensor, percent } => {
                let kind = kind_of(sensor, state);
                let subject = Subject::Battery { kind, percent };
                self.propose_of(at, CueKind::BatteryLow, sensor.0, subject, LASTING_VALIDITY);
            }
            Notice::CadenceImplausible(sensor) => {
                let kind = CueKind::CadenceImplausible;
                self.propose_of(at, kind, sensor.0, Subject::Plain, LASTING_VALIDITY);
            }
            // Found out and corrected: nothing that the runner could do.
            Notice::CadenceFactor { .. } => {}
        }
    }

    pub(super) fn tell_numbers(&mut self, at: Moment) {
        let mut metrics = self.announcer.tick(&self.picture);
        if metrics.is_empty() {
            return;
        }
        for waiting in self.arbiter.waiting() {
            if let Subject::Numbers(earlier) = waiting.subject {
                metrics = metrics.union(earlier);
            }
        }
        let subject = Subject::Numbers(metrics);
        self.propose(at, CueKind::Announcement, subject, self.split_validity());
    }

    /// Tells what is missing: what was lost, and what was never there.
    pub(super) fn tell_losses(&mut self, at: Moment, state: &RunState) {
        self.hints.listen(state);
        // Without a sensor nobody misses Bluetooth.
        let is_missed = self.is_bluetooth_off && !state.sensors.is_empty();
        self.losses.change(at, Thing::Bluetooth, is_missed);
        if self.stage != Stage::Running {
            return;
        }
        let (losses, hints) = (&self.losses, &self.hints);
        self.arbiter.retain(|waiting| match waiting.subject {
            Subject::Loss(thing) => losses.is_true(waiting.kind, thing),
            Subject::Hint { sensor, .. } => {
                !losses.is_bluetooth_off() && hints.is_true(waiting.kind, sensor)
            }
            _ => true,
        });
        let due: Vec<_> = self.losses.due(at).collect();
        for (kind, thing, old_at) in due {
            let subject = Subject::Loss(thing);
            self.propose_of(at, kind, thing.instance(), subject, old_at.since(at));
        }
        if self.losses.is_bluetooth_off() {
            return;
        }
        let due: Vec<_> = self.hints.due(at).collect();
        for (cue, sensor, kind, old_at) in due {
            let subject = Subject::Hint { sensor, kind };
            self.propose_of(at, cue, sensor.0, subject, old_at.since(at));
        }
    }

    pub(super) fn answer(&mut self, at: Moment, kind: CueKind, subject: Subject) {
        self.propose(at, kind, subject, ANSWER_VALIDITY);
    }

    pub(super) fn propose(
        &mut self,
        at: Moment,
        kind: CueKind,
        subject: Subject,
        validity: Duration,
    ) {
        self.propose_of(at, kind, 0, subject, validity);
    }

    fn propose_of(
        &mut self,
        at: Moment,
        kind: CueKind,
        instance: u16,
        subject: Subject,
        validity: Duration,
    ) {
        let priority = kind.priority();
        // After the end only what a red flag says, and its undoing.
        let is_too_late = self.stage == Stage::Finished
            && priority != Priority::Safety
            && kind != CueKind::WordUndone;
        let is_wanted = is_wanted(self.kind, kind, priority) && self.dialogue.allows(kind);
        if is_too_late || !is_wanted {
            return;
        }
        self.arbiter.propose(Proposal {
            kind,
            priority,
            instance,
            subject,
            at,
            expires_at: at + validity,
        });
    }
}

/// Whether this kind of run wants this kind of cue at all.
fn is_wanted(run: RunKind, kind: CueKind, priority: Priority) -> bool {
    match run {
        // In company only what keeps the runner safe, and the answers to the runner's own word.
        RunKind::WithFriends => priority <= Priority::Rescue,
        RunKind::Race => priority < Priority::Encouragement,
        RunKind::Treadmill => !matches!(kind, CueKind::LocationLost | CueKind::LocationBack),
        RunKind::Easy | RunKind::Trail | RunKind::Intervals => true,
    }
}
