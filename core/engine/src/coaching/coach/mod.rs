mod guides;
mod legs;
mod routines;
mod sources;
mod talk;
mod wording;

use std::collections::VecDeque;

use super::announcements::Every;
use super::announcer::{Announcer, MetricSet};
use super::arbiter::{Arbiter, Decision};
use super::breath::GuideNews;
use super::cue::{CueKind, Order, Priority};
use super::dialogue::{AskAnswer, Dialogue};
use super::hints::Hints;
use super::legs::{AnswerCounts, Legs};
use super::losses::Losses;
use super::picture::Picture;
use super::plan::{HeartRateTarget, Plan, Progress};
use super::proposal::Subject;
use super::rescue::{GuideRequest, RescueRecord};
use super::routines::{Guide, RoutinePlayer};
use super::targets::{TargetCoach, is_by_effort};
use super::words::Words;
use crate::input::{CueOutcome, SensorHint, SensorId};
use crate::output::{LapRecord, Summary};
use crate::run::{RunKind, Setup, UnitSystem};
use crate::sensing::{Notice, RunState, SensorKind};
use crate::time::Moment;
use crate::view::StepView;

/// Something of the run, beside its numbers, that the coach should know.
#[derive(Clone, Debug, PartialEq)]
pub enum CoachEvent {
    /// The run began.
    Started,
    /// The runner paused.
    Paused,
    /// The runner resumed.
    Resumed,
    /// The run paused itself.
    AutoPaused,
    /// The run resumed itself.
    AutoResumed,
    /// A lap or split is full. One of a step ([`LapTrigger::Step`](crate::LapTrigger::Step)) gives
    /// the next step's cue its result.
    Split(LapRecord),
    /// Fusion noticed something.
    Notice(Notice),
    /// A sensor of the run is looked for in vain.
    SensorHint {
        /// The sensor.
        sensor: SensorId,
        /// What may be the matter.
        hint: SensorHint,
    },
    /// Bluetooth was switched off, or on again.
    Bluetooth {
        /// Whether it is on.
        on: bool,
    },
    /// The process was away and the run goes on.
    Returned,
    /// Something became of the metronome or the breath guide.
    Guide(GuideNews),
    /// The run is over.
    Finished(Summary),
}

/// Turns the run as it stands into cues, at most one at a time.
///
/// Feed it every event and one [`tick`](Self::tick) per second of run time, after each of them drain
/// [`poll`](Self::poll) to `None`, and come back no later than [`poll_timeout`](Self::poll_timeout).
/// The same calls give the same cues, byte for byte.
#[derive(Debug)]
pub struct Coach {
    kind: RunKind,
    units: UnitSystem,
    seed: u64,
    says_effort_instead: bool,
    split_every: Every,
    split_metrics: MetricSet,
    words: Words,
    arbiter: Arbiter,
    targets: TargetCoach,
    announcer: Announcer,
    legs: Legs,
    /// The answers as they were last asked for.
    counted: AnswerCounts,
    losses: Losses,
    hints: Hints,
    guide: Guide,
    progress: Option<Progress>,
    dialogue: Dialogue,
    wish: Option<GuideRequest>,
    /// Who asked something of the metronome or the breath guide last.
    guide_asker: GuideAsker,
    rescues: VecDeque<RescueRecord>,
    answers: VecDeque<AskAnswer>,
    /// When the last cue of the talk is over, and the last split or praise.
    line_over_at: Option<Moment>,
    other_over_at: Option<Moment>,
    picture: Picture,
    step_result: Option<LapRecord>,
    has_step_changed: bool,
    is_bluetooth_off: bool,
    stage: Stage,
    last_id: u32,
    shown: Option<(String, Moment)>,
}

/// Where the run is, as far as the coach has been told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stage {
    /// What happens is kept until the start.
    Ready,
    Running,
    Finished,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum GuideAsker {
    Runner,
    Coach,
}

impl Coach {
    /// A coach for one run.
    pub fn new(setup: &Setup) -> Self {
        let units = setup.profile.units();
        let announcements = &setup.announcements;
        let plan = setup.plan.as_ref();
        Self {
            kind: setup.kind,
            units,
            seed: setup.seed,
            says_effort_instead: is_by_effort(setup) && plan.is_some_and(has_pace_without_effort)
                || setup.today.by_talk_test && plan.is_some_and(has_zone),
            split_every: announcements.split_every(units),
            split_metrics: MetricSet::from(announcements.split_metrics()),
            words: Words::new(setup.profile.language(), units, setup.profile.verbosity()),
            arbiter: Arbiter::default(),
            targets: TargetCoach::new(setup),
            announcer: Announcer::new(announcements),
            legs: legs::of(setup),
            counted: setup.legs.answers,
            losses: Losses::default(),
            hints: Hints::default(),
            guide: Guide::new(setup),
            progress: plan.and_then(|plan| Progress::new(plan, units)),
            dialogue: Dialogue::new(setup),
            wish: None,
            guide_asker: GuideAsker::Runner,
            rescues: VecDeque::new(),
            answers: VecDeque::new(),
            line_over_at: None,
            other_over_at: None,
            picture: Picture::default(),
            step_result: None,
            has_step_changed: false,
            is_bluetooth_off: false,
            stage: Stage::Ready,
            last_id: 0,
            shown: None,
        }
    }

    /// Something happened.
    pub fn handle_event(&mut self, at: Moment, event: &CoachEvent, state: &RunState) {
        self.picture = Picture::from(state);
        match event {
            CoachEvent::Started => {
                self.stage = Stage::Running;
                self.start(at);
            }
            CoachEvent::Paused => {
                self.drop_corrections();
                self.pause_routine(at);
                self.answer(at, CueKind::Paused, Subject::Plain);
            }
            CoachEvent::Resumed => {
                self.targets.settle(at);
                self.resume_routine(at);
                self.answer(at, CueKind::Resumed, Subject::Plain);
            }
            CoachEvent::AutoPaused => self.auto_paused(at, true),
            CoachEvent::AutoResumed => self.auto_paused(at, false),
            CoachEvent::Split(lap) => self.split(at, lap),
            CoachEvent::Notice(notice) => self.notice(at, *notice, state),
            CoachEvent::SensorHint { sensor, hint } => {
                let kind = kind_of(*sensor, state);
                self.hints.hint(at, *sensor, kind, *hint);
            }
            CoachEvent::Bluetooth { on } => self.is_bluetooth_off = !on,
            CoachEvent::Returned => {
                self.stage = Stage::Running;
                self.returned(at);
            }
            CoachEvent::Guide(news) => self.guide_news(at, *news),
            CoachEvent::Finished(summary) => {
                self.stop_routine(at);
                self.dialogue.finish(at);
                self.talk(at);
                self.arbiter
                    .retain(|waiting| waiting.priority == Priority::Safety);
                self.answer(at, CueKind::Finished, Subject::Summary(*summary));
                self.stage = Stage::Finished;
            }
        }
        self.tell_losses(at, state);
    }

    /// A second of run time has passed and `state` is how the run stands.
    pub fn tick(&mut self, at: Moment, state: &RunState) {
        self.picture = Picture::from(state);
        if self.stage == Stage::Finished {
            return;
        }
        self.watch_for_running(at);
        self.watch_legs(at, state);
        self.tick_talk(at);
        self.follow_plan(at);
        self.tell_numbers(at);
        self.tell_targets(at);
        self.tell_losses(at, state);
    }

    /// The runner pressed lap. True when that ended an open step of the plan; otherwise it is an
    /// ordinary lap.
    pub fn lap_pressed(&mut self, at: Moment, state: &RunState) -> bool {
        self.picture = Picture::from(state);
        let Picture {
            moving_s,
            distance_m,
            ..
        } = self.picture;
        let has_ended = self
            .progress
            .as_mut()
            .is_some_and(|progress| progress.end_open(moving_s, distance_m));
        if has_ended {
            self.step_began(at);
        }
        has_ended
    }

    /// The shell began to speak a cue.
    pub fn cue_started(&mut self, at: Moment, id: u32) {
        self.arbiter.started(at, id);
    }

    /// The shell is done with a cue.
    pub fn cue_ended(&mut self, at: Moment, id: u32, outcome: CueOutcome) {
        self.arbiter.ended(at, id, outcome);
    }

    /// Silences everything but the answer to the runner's own red flag, the cue in the air too, or
    /// lets cues through again.
    pub fn mute(&mut self, at: Moment, muted: bool) {
        let was_muted = self.arbiter.is_muted();
        self.arbiter.mute(at, muted);
        if muted {
            self.shown = None;
        } else if was_muted {
            self.answer(at, CueKind::Unmuted, Subject::Plain);
        }
    }

    /// Whether everything is silenced.
    pub fn muted(&self) -> bool {
        self.arbiter.is_muted()
    }

    /// The next order, until `None`.
    pub fn poll(&mut self, at: Moment) -> Option<Order> {
        loop {
            let proposal = match self.arbiter.poll(at) {
                Some(Decision::Hush(id)) => {
                    self.shown = None;
                    return Some(Order::Hush(id));
                }
                Some(Decision::Say(proposal)) => proposal,
                None if self.play(at) => continue,
                None => return None,
            };
            if let Some(cue) = self.word(at, &proposal) {
                self.went_out(at, &proposal, &cue);
                return Some(Order::Speak(cue));
            }
        }
    }

    /// When [`poll`](Self::poll) may have an order without anything having happened: a report on a
    /// cue is missing, the silence after one is over, or a routine goes on.
    pub fn poll_timeout(&self) -> Option<Moment> {
        let player = self.guide.player.as_ref();
        let routine = player.and_then(RoutinePlayer::poll_timeout);
        let voice = self.arbiter.poll_timeout();
        [voice, routine].into_iter().flatten().min()
    }

    /// Whether the phone's voice failed three times in a row, so that only tones and vibration are
    /// left; a cue that is spoken after all ends this.
    pub fn voice_failed(&self) -> bool {
        self.arbiter.has_voice_failed()
    }

    /// The step that is being run, `None` without a plan and after its end.
    pub fn step(&self) -> Option<StepView> {
        let progress = self.progress.as_ref()?;
        let planned = progress.current()?;
        let (number, of) = progress.number();
        Some(StepView {
            number,
            of,
            name: self.words.step_name(planned),
            left_s: progress.left_s(self.picture.moving_s),
            left_m: progress.left_m(self.picture.distance_m),
            target: self.words.targets_on_screen(&self.targets),
        })
    }

    /// True once after a step of the plan has ended, so that its lap can be closed.
    pub fn poll_step_change(&mut self) -> bool {
        std::mem::take(&mut self.has_step_changed)
    }

    /// The last cue's words, as long as they matter.
    pub fn current_text(&self, at: Moment) -> Option<&str> {
        let (text, until) = self.shown.as_ref()?;
        (at <= *until).then_some(text.as_str())
    }
}

/// What a sensor measures, as far as that is known.
fn kind_of(sensor: SensorId, state: &RunState) -> Option<SensorKind> {
    let known = state.sensors.iter().find(|known| known.sensor == sensor);
    known.and_then(|known| known.kind)
}

/// Whether the plan has a pace target without a heart rate to take its place.
fn has_pace_without_effort(plan: &Plan) -> bool {
    plan.targets().heart_rate.is_none()
        && plan
            .all_targets()
            .any(|targets| targets.pace.is_some() && targets.heart_rate.is_none())
}

/// Whether a target of the plan is a zone of the maximal heart rate.
fn has_zone(plan: &Plan) -> bool {
    plan.all_targets()
        .any(|targets| matches!(targets.heart_rate, Some(HeartRateTarget::Zone(_))))
}
