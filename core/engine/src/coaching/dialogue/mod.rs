//! The talk between the runner and the coach: the runner's word, the questions, the rescue and the
//! red flags.
//!
//! The runner's word always wins. What it changes is taken back by [`Word::Undo`] as long as it is
//! on the screen; the record keeps both words. A word that answers nothing is answered by silence.
//! Easing on purpose lets targets rest until they are met again for a minute, or for twenty minutes
//! of moving time, whichever comes first; a rescue lets them rest for good.

mod hear;
mod question;
mod state;

use std::collections::VecDeque;
use std::time::Duration;

use super::cue::{CueKind, Priority};
use super::picture::Picture;
use super::proposal::Subject;
use super::rescue::{
    GuideRequest, Recent, Rescue, RescueEnd, RescueOutput, RescueRecord, RescueScene, Rules,
};
use super::safety::RedFlag;
use super::word::Word;
use crate::run::{RunKind, Setup};
use crate::sensing::Motion;
use crate::time::Moment;
use crate::units::StepsPerMinute;
pub use question::AskAnswer;
pub(crate) use question::Question;
use state::{Earlier, Mode, State, Undo};

/// Legs are given so many seconds of moving time to wake up.
const EARLY_S: f64 = 600.0;
/// Easing on purpose lasts so many seconds of moving time at most.
const EASING_S: f64 = 1_200.0;
/// Or until the targets are met again for so many.
const BACK_S: f64 = 60.0;
/// Any word but a red flag is taken back within this time.
const UNDO: Duration = Duration::from_secs(30);
/// Fuel is mentioned first after so much moving time, in seconds, and then once an hour.
const FUEL_FROM_S: f64 = 4_200.0;
const FUEL_EVERY_S: f64 = 3_600.0;

/// An order of the talk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DialogueOutput {
    Say(CueKind, Subject),
    /// What was said or waits to be said is taken back.
    Withdraw,
    Guide(GuideRequest),
    Keep(RescueRecord),
    Answered(AskAnswer),
}

/// What the talk has to know of the second that has passed, beside the picture.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Surroundings {
    /// Whether every target that there is, and at least one, is met.
    pub(crate) is_on_target: bool,
    /// Whether nothing else was said just now.
    pub(crate) is_quiet: bool,
}

/// The talk of one run. It has no timers of its own: it looks at each second's picture.
#[derive(Debug)]
pub(crate) struct Dialogue {
    kind: RunKind,
    rules: Rules,
    is_fuel_wanted: bool,
    state: State,
    undo: Option<Undo>,
    pressed: Option<(Word, Moment)>,
    is_finished: bool,
    recent: Recent,
    usual_cadence: Option<StepsPerMinute>,
    /// When a form cue was last said.
    form_at: Option<Moment>,
    /// The moving time at which fuel was last mentioned.
    fuel_s: Option<f64>,
    outputs: VecDeque<DialogueOutput>,
}

impl Dialogue {
    pub(crate) fn new(setup: &Setup) -> Self {
        Self {
            kind: setup.kind,
            rules: Rules::from(setup),
            is_fuel_wanted: setup.rescue.fuel_reminder,
            state: State::default(),
            undo: None,
            pressed: None,
            is_finished: false,
            recent: Recent::default(),
            usual_cadence: None,
            form_at: None,
            fuel_s: None,
            outputs: VecDeque::new(),
        }
    }

    /// A second has passed.
    pub(crate) fn tick(&mut self, at: Moment, picture: &Picture, around: Surroundings) {
        self.recent.push(picture);
        self.hear_silence(at);
        let moving_s = picture.moving_s;
        match &mut self.state.mode {
            Mode::Rescue(_) => self.tick_rescue(at, picture, around),
            Mode::Early { since_s, is_asked } => {
                if *is_asked {
                    if self.state.question.is_none() {
                        self.state.mode = Mode::Free;
                    }
                } else if moving_s >= *since_s + EARLY_S && picture.motion == Motion::Moving {
                    *is_asked = true;
                    self.ask_now(at, CueKind::EarlyCheck, Subject::Plain);
                }
            }
            Mode::Easing {
                since_s,
                back_since_s,
            } => {
                let is_back = around.is_on_target && picture.motion == Motion::Moving;
                *back_since_s = is_back.then(|| back_since_s.unwrap_or(moving_s));
                if moving_s >= *since_s + EASING_S
                    || back_since_s.is_some_and(|since| moving_s >= since + BACK_S)
                {
                    self.state.mode = Mode::Free;
                }
            }
            Mode::Free => self.remind_of_fuel(at, picture),
            Mode::RedFlag(_) => {}
        }
        self.keep_ended(at, false);
    }

    /// The runner's own step rate at the present speed, where it is known.
    pub(crate) fn learn_cadence(&mut self, usual: Option<StepsPerMinute>) {
        self.usual_cadence = usual;
    }

    /// The runner takes the metronome that is offered.
    pub(crate) fn accept_offer(&mut self, at: Moment) -> bool {
        let Mode::Rescue(rescue) = &mut self.state.mode else {
            return false;
        };
        let is_accepted = rescue.accept_metronome();
        self.drain_rescue(at);
        is_accepted
    }

    /// A cue went out: what counts from a line counts from here.
    pub(crate) fn went_out(&mut self, at: Moment, kind: CueKind, picture: &Picture) {
        if let Mode::Rescue(rescue) = &mut self.state.mode
            && kind.is_talk()
        {
            rescue.went_out(at, kind, picture.moving_s);
        }
        if let Some(question) = &mut self.state.question
            && question.kind == kind
        {
            question.went_out(at);
        }
        if kind.is_form() {
            self.form_at = Some(at);
        }
    }

    /// The run is over, and nothing of it can be taken back any more but a red flag.
    pub(crate) fn finish(&mut self, at: Moment) {
        if let Mode::Rescue(rescue) = &mut self.state.mode {
            rescue.end(at, RescueEnd::RunOver);
        }
        self.drain_rescue(at);
        self.close_question(AskAnswer::Silence);
        self.keep_ended(at, true);
        self.state.settle();
        if self.red_flag().is_some() {
            if let Some(undo) = &mut self.undo {
                undo.before.settle();
            }
        } else {
            self.undo = None;
        }
        self.is_finished = true;
    }

    pub(crate) fn poll_output(&mut self) -> Option<DialogueOutput> {
        self.outputs.pop_front()
    }

    /// Whether a cue of this kind has a place beside what is being talked about.
    pub(crate) fn allows(&self, kind: CueKind) -> bool {
        match &self.state.mode {
            Mode::RedFlag(_) => {
                let is_of_the_run =
                    matches!(kind, CueKind::Paused | CueKind::Resumed | CueKind::Finished);
                let is_answer = matches!(kind, CueKind::CoachingStaysOff | CueKind::WordUndone);
                is_of_the_run || is_answer || kind.priority() == Priority::Safety
            }
            Mode::Rescue(_) => {
                !matches!(kind.priority(), Priority::Target | Priority::Encouragement)
            }
            // Whoever was told to stop for today is not told what the plan wants next.
            _ if matches!(self.state.earlier, Earlier::Stop) => {
                !matches!(kind.priority(), Priority::Target | Priority::Encouragement)
            }
            // Whoever is asked whether the legs are heavy is not told to pick it up meanwhile.
            Mode::Free | Mode::Early { .. } | Mode::Easing { .. } => {
                self.state.question.is_none() || !kind.is_of_target()
            }
        }
    }

    /// Whether targets rest.
    pub(crate) fn rests_targets(&self) -> bool {
        self.is_eased_now() || matches!(self.state.mode, Mode::RedFlag(_))
    }

    /// Whether the run is easy on the runner's word, and targets are not missed by that.
    pub(crate) fn is_eased_now(&self) -> bool {
        self.state.is_resting
            || matches!(
                self.state.mode,
                Mode::Early { .. } | Mode::Easing { .. } | Mode::Rescue(_)
            )
    }

    /// Whether the run was eased at some time.
    pub(crate) fn was_eased(&self) -> bool {
        self.state.is_eased
    }

    pub(crate) fn question(&self) -> Option<&Question> {
        self.state.question.as_ref()
    }

    pub(crate) fn rescue(&self) -> Option<&Rescue> {
        match &self.state.mode {
            Mode::Rescue(rescue) => Some(rescue),
            _ => None,
        }
    }

    pub(crate) fn red_flag(&self) -> Option<RedFlag> {
        match &self.state.mode {
            Mode::RedFlag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// Until when the last word can be taken back.
    pub(crate) fn undo_until(&self, at: Moment) -> Option<Moment> {
        let until = self.undo.as_ref()?.until;
        (at <= until).then_some(until)
    }

    fn tick_rescue(&mut self, at: Moment, picture: &Picture, around: Surroundings) {
        let scene = RescueScene {
            at,
            picture,
            recent: &self.recent,
            usual_cadence: self.usual_cadence,
            form_at: self.form_at,
            fuel_s: self.fuel_s,
            may_praise: around.is_quiet,
        };
        if let Mode::Rescue(rescue) = &mut self.state.mode {
            let before = rescue.line().kind;
            rescue.tick(&scene);
            // The screen shows what came of it; there is no way back to before that. But the second
            // line comes too soon to cut the time for undoing a press by accident.
            if rescue.line().kind != before && before != CueKind::RescueAccept {
                self.undo = None;
            }
        }
        self.drain_rescue(at);
    }

    fn drain_rescue(&mut self, at: Moment) {
        loop {
            let Mode::Rescue(rescue) = &mut self.state.mode else {
                return;
            };
            let moving_s = rescue.line_s();
            match rescue.poll_output() {
                None => return,
                Some(RescueOutput::Say(kind, subject)) => {
                    if kind.is_form() {
                        self.form_at = Some(at);
                    }
                    if self
                        .state
                        .question
                        .is_some_and(|question| question.kind == CueKind::RescueCheck)
                    {
                        // Silence: the next line takes its place.
                        self.state.question = None;
                    }
                    if kind == CueKind::RescueFuel {
                        self.fuel_s = Some(moving_s);
                    }
                    self.say(kind, subject);
                }
                Some(RescueOutput::Check) => {
                    self.ask_now(at, CueKind::RescueCheck, Subject::Plain);
                }
                Some(RescueOutput::Guide(request)) => {
                    self.outputs.push_back(DialogueOutput::Guide(request));
                }
                Some(RescueOutput::Ended(record)) => {
                    self.state.earlier = match (record.ended, rescue.setbacks()) {
                        (RescueEnd::Stopped, _) => Earlier::Stop,
                        (RescueEnd::Better, _) | (_, None) => Earlier::Open,
                        (_, Some(setbacks)) => Earlier::Walked { setbacks },
                    };
                    self.state.ended.push(record);
                    self.state.question = None;
                    self.state.mode = Mode::Free;
                }
            }
        }
    }

    fn remind_of_fuel(&mut self, at: Moment, picture: &Picture) {
        let due_s = self
            .fuel_s
            .map_or(FUEL_FROM_S, |earlier| earlier + FUEL_EVERY_S);
        let is_quiet = self.state.quiet_until.is_some_and(|until| at < until);
        let goes_well = !self.state.is_resting && picture.motion == Motion::Moving;
        if self.is_fuel_wanted && goes_well && !is_quiet && picture.moving_s >= due_s {
            self.fuel_s = Some(picture.moving_s);
            self.say(CueKind::FuelReminder, Subject::Plain);
        }
    }

    /// Hands over the rescues that are over for good.
    fn keep_ended(&mut self, at: Moment, all: bool) {
        while let Some(record) = self
            .state
            .ended
            .first()
            .filter(|record| all || at >= record.ended_at + UNDO)
        {
            self.outputs.push_back(DialogueOutput::Keep(record.clone()));
            self.state.ended.remove(0);
        }
    }

    fn say(&mut self, kind: CueKind, subject: Subject) {
        self.outputs.push_back(DialogueOutput::Say(kind, subject));
    }
}
