//! A routine without a run: at home, or after the finish.

use std::collections::VecDeque;
use std::time::Duration;

use crate::coaching::routines::{RoutineOrder, RoutineView};
use crate::coaching::sound::Score;
use crate::coaching::{Coach, Order, Today};
use crate::input::CueOutcome;
use crate::run::{Profile, Setup};
use crate::time::Moment;
use crate::view::CueView;

use super::sound::Sound;

/// How often a screen is shown what is left.
const TICK: Duration = Duration::from_secs(1);
/// An offer is answered within this, or not at all.
const OFFER: Duration = Duration::from_mins(1);

/// What is fixed before a routine begins.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RoutineSetup {
    /// The runner: language and how many words.
    pub profile: Profile,
    /// What the journal says of today: what is withheld.
    pub today: Today,
}

/// What happens to a routine.
#[derive(Clone, Debug, PartialEq)]
pub enum RoutineInput {
    /// A run is over for which [`Session::offers_cool_down`](super::Session::offers_cool_down).
    OfferCoolDown,
    /// What the runner asks.
    Order(RoutineOrder),
    /// The runner pauses.
    Pause,
    /// The runner goes on.
    Resume,
    /// The runner silences every cue, or lets them speak again.
    Mute(bool),
    /// The shell began to speak a cue.
    CueStarted {
        /// The cue.
        id: u32,
    },
    /// The shell is done with a cue.
    CueEnded {
        /// The cue.
        id: u32,
        /// How it ended.
        outcome: CueOutcome,
    },
}

/// An order of a routine to the world outside.
#[derive(Clone, Debug, PartialEq)]
pub enum RoutineOutput {
    /// Say this.
    Speak(CueView),
    /// Stop saying this cue at once.
    Hush(u32),
    /// Let this be heard from now on, beside words.
    Sound(Box<Score>),
    /// Show this: once a second, and whenever the runner has asked for something.
    Show(Box<RoutineView>),
    /// Nothing is played, offered or said any more. Another routine may be started all the same.
    Over,
}

/// A routine as a machine without I/O, with the same voice and the same words as a run: moments are
/// counted from its own beginning.
///
/// Drain [`poll_output`](Self::poll_output) to `None` after each `handle_*`. As with
/// [`Session`](super::Session) the same inputs at the same moments give the same outputs, however late
/// the timeouts come.
#[derive(Debug)]
pub struct RoutineSession {
    coach: Coach,
    sound: Sound,
    now: Moment,
    stage: Stage,
    outputs: VecDeque<RoutineOutput>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stage {
    /// Nothing is on, but for words that are still being said.
    Idle { is_over: bool },
    /// A cool-down is offered until then.
    Offered { until: Moment },
    /// A routine is on, and shown again at this moment.
    Playing { next_show: Moment },
}

impl RoutineSession {
    /// Nothing is played yet.
    pub fn new(setup: &RoutineSetup) -> Self {
        Self {
            coach: Coach::new(&Setup {
                profile: setup.profile,
                today: setup.today,
                ..Setup::default()
            }),
            sound: Sound::default(),
            now: Moment::ZERO,
            stage: Stage::Idle { is_over: true },
            outputs: VecDeque::new(),
        }
    }

    /// Feeds one input at `now`; an earlier `now` than before is taken as the latest moment seen.
    pub fn handle_input(&mut self, now: Moment, input: &RoutineInput) {
        self.advance(now);
        match input {
            RoutineInput::OfferCoolDown => {
                if !self.coach.is_in_routine() {
                    self.coach.ask_for_cool_down(self.now);
                    self.stage = Stage::Offered {
                        until: self.now + OFFER,
                    };
                }
            }
            RoutineInput::Order(order) => {
                self.coach.routine(self.now, order);
                if matches!(self.stage, Stage::Offered { .. }) {
                    self.stage = Stage::Idle { is_over: false };
                }
            }
            RoutineInput::Pause => self.coach.pause_routine(self.now),
            RoutineInput::Resume => self.coach.resume_routine(self.now),
            RoutineInput::Mute(muted) => self.coach.mute(self.now, *muted),
            RoutineInput::CueStarted { id } => {
                self.sound.started(self.now, *id);
                self.coach.cue_started(self.now, *id);
            }
            RoutineInput::CueEnded { id, outcome } => {
                self.sound.ended(*id);
                self.coach.cue_ended(self.now, *id, *outcome);
            }
        }
        self.pass_on();
        if matches!(
            input,
            RoutineInput::Order(_) | RoutineInput::Pause | RoutineInput::Resume
        ) {
            self.show();
        }
    }

    /// Tells the session that `now` has come. Spurious calls are harmless.
    pub fn handle_timeout(&mut self, now: Moment) {
        self.advance(now);
    }

    /// Takes the next output; drain to `None` before the next input.
    pub fn poll_output(&mut self) -> Option<RoutineOutput> {
        self.outputs.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is next due; `None` when nothing is on.
    pub fn poll_timeout(&self) -> Option<Moment> {
        let own = match self.stage {
            Stage::Idle { .. } => None,
            Stage::Offered { until } => Some(until),
            Stage::Playing { next_show } => Some(next_show),
        };
        let coach = self.coach.poll_timeout().filter(|due| *due > self.now);
        [own, coach].into_iter().flatten().min()
    }

    /// Does what the timers owe up to `to`, each at its own moment.
    fn advance(&mut self, to: Moment) {
        while let Some(due) = self.poll_timeout().filter(|due| *due <= to) {
            self.now = self.now.max(due);
            let is_shown = self.stage == Stage::Playing { next_show: due };
            if is_shown {
                self.stage = Stage::Playing {
                    next_show: due + TICK,
                };
            }
            if self.stage == (Stage::Offered { until: due }) {
                self.stage = Stage::Idle { is_over: false };
            }
            self.pass_on();
            if is_shown {
                self.show();
            }
        }
        self.now = self.now.max(to);
    }

    /// Lets through what the arbiter lets through, and notices when a routine begins and ends.
    fn pass_on(&mut self) {
        while let Some(order) = self.coach.poll(self.now) {
            self.outputs.push_back(match order {
                Order::Speak(cue) => {
                    self.sound.cue(self.now, &cue);
                    RoutineOutput::Speak(CueView::from(cue))
                }
                Order::Hush(id) => {
                    self.sound.ended(id);
                    RoutineOutput::Hush(id)
                }
            });
        }
        self.sound.tick(self.now);
        let beat = self
            .coach
            .routine_view(self.now)
            .and_then(|view| view.beat());
        self.sound.guide(beat.filter(|_| !self.coach.muted()));
        if let Some(score) = self.sound.news() {
            self.outputs
                .push_back(RoutineOutput::Sound(Box::new(score)));
        }
        let is_on = self.coach.is_in_routine();
        self.stage = match self.stage {
            Stage::Playing { .. } if !is_on => Stage::Idle { is_over: false },
            Stage::Idle { .. } | Stage::Offered { .. } if is_on => Stage::Playing {
                next_show: self.now + TICK,
            },
            Stage::Idle { is_over: true } if !self.coach.is_quiet() => {
                Stage::Idle { is_over: false }
            }
            stage => stage,
        };
        if self.stage == (Stage::Idle { is_over: false }) && self.coach.is_quiet() {
            self.stage = Stage::Idle { is_over: true };
            self.outputs.push_back(RoutineOutput::Over);
        }
    }

    fn show(&mut self) {
        let view = self.coach.routine_view(self.now);
        let shown = view.map(|view| RoutineOutput::Show(Box::new(view)));
        self.outputs.extend(shown);
    }
}
