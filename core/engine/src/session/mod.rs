//! One run, from its first moment to its last.
//!
//! Four verbs and no I/O: [`Session::handle_input`], [`Session::handle_timeout`],
//! [`Session::poll_output`], [`Session::poll_timeout`]. Drain the outputs to `None` after each
//! `handle_*`. The session takes what its timers owe at their own moments, whenever it is called:
//! the same inputs at the same moments give the same outputs, however late the timeouts come.
//! That is why a log of inputs is enough to repeat a run byte for byte.

mod gait;
mod laps;
mod report;
mod routine;
mod senses;
mod sound;
mod word;

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use crate::coaching::{Coach, CoachEvent, Order};
use crate::input::{Input, SensorId};
use crate::output::{CueRecord, EventKind, EventRecord, LapTrigger, Output, Save};
use crate::run::{Profile, Setup};
use crate::sensing::Motion;
use crate::sensing::fusion::Fusion;
use crate::time::Moment;
use crate::view::CueView;
use gait::Gait;
use laps::Laps;
pub use routine::{RoutineInput, RoutineOutput, RoutineSession, RoutineSetup};
use sound::Sound;

/// How often the run is looked at: fusion ages its values, the coach compares, a screen shows.
const TICK: Duration = Duration::from_secs(1);

/// One run as a machine without I/O.
pub struct Session {
    fusion: Fusion,
    coach: Coach,
    gait: Gait,
    profile: Profile,
    laps: Laps,
    phase: Phase,
    now: Moment,
    /// Sensors whose links are up, as far as anybody said.
    linked: BTreeSet<SensorId>,
    is_bluetooth_off: bool,
    cues: u32,
    sound: Sound,
    outputs: VecDeque<Output>,
}

/// Where the run is; the moment in `Running` is the next tick's.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Ready,
    Running { next_tick: Moment },
    Finished { at: Moment },
}

impl Session {
    /// A run that is about to begin. It begins with [`Input::Start`].
    pub fn new(setup: &Setup) -> Self {
        let setup = &*setup.as_coached();
        Self {
            fusion: Fusion::new(setup),
            coach: Coach::new(setup),
            gait: Gait::new(&setup.profile),
            profile: setup.profile,
            laps: Laps::new(setup.announcements.split_every(setup.profile.units())),
            phase: Phase::Ready,
            now: Moment::ZERO,
            linked: BTreeSet::new(),
            is_bluetooth_off: false,
            cues: 0,
            sound: Sound::default(),
            outputs: VecDeque::new(),
        }
    }

    /// Feeds one input at `now`. Time never runs backwards: an earlier `now` is taken as the
    /// latest moment seen. The moment taken is [`now`](Self::now) afterwards, and that is what a
    /// log has to record.
    pub fn handle_input(&mut self, now: Moment, input: &Input) {
        if let Input::Returned { recorded_until } = input {
            // Nothing was heard while the process was away: nothing is concluded from it either.
            self.advance(now.min(*recorded_until));
            self.skip_to(now);
        } else {
            self.advance(now);
        }
        match self.phase {
            Phase::Ready => {
                if matches!(input, Input::Start) {
                    self.start();
                } else {
                    self.sense(input);
                }
            }
            Phase::Running { .. } => self.take(input),
            Phase::Finished { .. } => self.answer(input),
        }
        self.pass_on();
    }

    /// Tells the session that `now` has come. Spurious calls are harmless.
    pub fn handle_timeout(&mut self, now: Moment) {
        self.advance(now);
    }

    /// Takes the next output; drain to `None` before the next input.
    pub fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is next due.
    pub fn poll_timeout(&self) -> Option<Moment> {
        let tick = match self.phase {
            Phase::Running { next_tick } => Some(next_tick),
            Phase::Ready | Phase::Finished { .. } => None,
        };
        let others = [self.coach.poll_timeout(), self.gait.poll_timeout()];
        let others = others.into_iter().flatten().filter(|due| *due > self.now);
        tick.into_iter().chain(others).min()
    }

    /// Whether the run is over.
    pub fn finished(&self) -> bool {
        matches!(self.phase, Phase::Finished { .. })
    }

    /// The latest moment seen.
    pub fn now(&self) -> Moment {
        self.now
    }

    fn start(&mut self) {
        self.phase = Phase::Running {
            next_tick: self.now + TICK,
        };
        self.event(EventKind::Started);
        if self.is_bluetooth_off {
            self.event(EventKind::BluetoothOff);
        }
        self.tell(&CoachEvent::Started);
        self.show();
    }

    /// Handles an input of a run that is under way.
    fn take(&mut self, input: &Input) {
        match input {
            Input::Pause if self.fusion.state().motion != Motion::Paused => {
                self.fusion.pause(self.now);
                self.event(EventKind::Paused);
                self.tell(&CoachEvent::Paused);
            }
            Input::Resume if self.fusion.state().motion == Motion::Paused => {
                self.fusion.resume(self.now);
                self.event(EventKind::Resumed);
                self.tell(&CoachEvent::Resumed);
            }
            Input::Lap => {
                self.measure();
                // A press ends the step that waits for it, and else a lap.
                if self.coach.lap_pressed(self.now, self.fusion.state()) {
                    self.close_steps();
                } else {
                    let lap = self.laps.close(LapTrigger::Manual, self.now, &self.fusion);
                    self.save(Save::Lap(lap));
                    self.tell(&CoachEvent::Split(lap));
                }
            }
            Input::Returned { .. } => {
                self.fusion.returned(self.now);
                self.linked.clear();
                self.is_bluetooth_off = false;
                self.sound.retell();
                self.event(EventKind::Returned);
                self.tell(&CoachEvent::Returned);
            }
            Input::Finish => self.finish(),
            Input::AcceptOffer => self.accept_offer(),
            other => {
                self.sense(other);
                self.answer(other);
            }
        }
    }

    /// Takes the runner's word, the shell's reports on speech and the mute switch, also when the run
    /// is over.
    fn answer(&mut self, input: &Input) {
        match input {
            Input::Word(word) => self.word(*word),
            Input::Mute(muted) => self.coach.mute(self.now, *muted),
            Input::CueStarted { id } => {
                self.sound.started(self.now, *id);
                self.coach.cue_started(self.now, *id);
            }
            Input::Routine(order) => self.coach.routine(self.now, order),
            Input::CueEnded { id, outcome } => {
                self.sound.ended(*id);
                self.coach.cue_ended(self.now, *id, *outcome);
                self.save(Save::CueEnded {
                    id: *id,
                    outcome: *outcome,
                });
            }
            _ => {}
        }
    }

    /// Does what the timers owe up to `to`, each at its own moment.
    fn advance(&mut self, to: Moment) {
        while let Some(due) = self.poll_timeout().filter(|due| *due <= to) {
            self.now = self.now.max(due);
            match self.phase {
                Phase::Running { next_tick } if next_tick == due => {
                    self.phase = Phase::Running {
                        next_tick: due + TICK,
                    };
                    self.tick();
                }
                _ => {
                    self.follow_steps();
                    self.pass_on();
                }
            }
        }
        self.now = self.now.max(to);
    }

    /// Goes to `to` without a tick between.
    fn skip_to(&mut self, to: Moment) {
        self.now = self.now.max(to);
        if let Phase::Running { next_tick } = &mut self.phase
            && *next_tick <= self.now
        {
            *next_tick = Moment::from_secs(self.now.as_micros() / 1_000_000 + 1);
        }
    }

    fn tick(&mut self) {
        self.measure();
        self.follow_steps();
        self.sound.tick(self.now);
        self.coach.tick(self.now, self.fusion.state());
        self.close_steps();
        self.save(Save::Point(self.point()));
        self.show();
        self.pass_on();
    }

    /// Brings fusion up to date, and closes the splits that are full.
    fn measure(&mut self) {
        self.fusion.tick(self.now);
        self.take_notices();
        while let Some(split) = self.laps.full_split(self.now, &self.fusion) {
            self.save(Save::Lap(split));
            self.tell(&CoachEvent::Split(split));
        }
    }

    fn close_steps(&mut self) {
        while self.coach.poll_step_change() {
            let lap = self.laps.close(LapTrigger::Step, self.now, &self.fusion);
            self.save(Save::Lap(lap));
            self.tell(&CoachEvent::Split(lap));
        }
    }

    fn finish(&mut self) {
        self.measure();
        self.save(Save::Point(self.point()));
        if let Some(rest) = self.laps.rest(self.now, &self.fusion) {
            self.save(Save::Lap(rest));
        }
        self.phase = Phase::Finished { at: self.now };
        self.event(EventKind::Finished);
        self.tell(&CoachEvent::Finished(self.summary()));
        self.pass_on();
        self.show();
        self.save(Save::Finished(self.summary()));
    }

    fn tell(&mut self, event: &CoachEvent) {
        self.coach
            .handle_event(self.now, event, self.fusion.state());
    }

    /// Lets the guides follow the steps, and says what becomes of them.
    fn follow_steps(&mut self) {
        let state = self.fusion.state();
        if let Some(steps) = self.gait.tick(self.now, state, &self.profile) {
            self.fusion.phone_steps(self.now, steps);
        }
        self.tell_of_guides();
    }

    fn tell_of_guides(&mut self) {
        while let Some(news) = self.gait.poll_news() {
            self.tell(&CoachEvent::Guide(news));
        }
    }

    /// Lets through what the arbiter lets through, and keeps the rescues that are over.
    fn pass_on(&mut self) {
        while let Some(rescue) = self.coach.poll_rescue() {
            self.save(Save::Rescue(rescue));
        }
        if let Some(counts) = self.coach.poll_answers() {
            self.save(Save::LegsAnswers(counts));
        }
        while let Some(request) = self.coach.poll_guide() {
            self.gait.order(self.now, request.into());
        }
        while let Some(order) = self.coach.poll(self.now) {
            match order {
                Order::Speak(cue) => {
                    self.sound.cue(self.now, &cue);
                    self.cues += 1;
                    self.save(Save::Cue(CueRecord {
                        id: cue.id,
                        at: cue.at,
                        kind: cue.kind,
                        text: cue.text.clone(),
                    }));
                    self.outputs.push_back(Output::Speak(CueView::from(cue)));
                }
                Order::Hush(id) => {
                    self.sound.ended(id);
                    self.outputs.push_back(Output::Hush(id));
                }
            }
        }
        let is_heard = matches!(self.phase, Phase::Running { .. }) && !self.coach.muted();
        let beat = || self.coach.routine_view(self.now)?.beat();
        let guide = self.gait.guide().or_else(beat);
        self.sound.guide(guide.filter(|_| is_heard));
        if let Some(score) = self.sound.news() {
            self.outputs.push_back(Output::Sound(Box::new(score)));
        }
    }

    fn event(&mut self, kind: EventKind) {
        self.save(Save::Event(EventRecord { at: self.now, kind }));
    }

    fn save(&mut self, save: Save) {
        self.outputs.push_back(Output::Save(save));
    }
}

#[cfg(test)]
mod tests;
