use std::time::Duration;

use super::{Dialogue, DialogueOutput, Mode};
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::{HeartTrend, Subject};
use crate::coaching::word::Word;
use crate::run::RunKind;
use crate::time::Moment;

/// Nobody has to answer; after so long silence is the answer.
const SILENCE: Duration = Duration::from_mins(1);

/// A question that waits for its answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub(crate) kind: CueKind,
    pub(crate) subject: Subject,
    pub(crate) at: Moment,
    pub(crate) expires_at: Moment,
}

impl Question {
    pub(super) fn new(at: Moment, kind: CueKind, subject: Subject) -> Self {
        Self {
            kind,
            subject,
            at,
            expires_at: at + SILENCE,
        }
    }

    /// It went out only now.
    pub(super) fn went_out(&mut self, at: Moment) {
        self.expires_at = at + SILENCE;
    }

    /// The words that answer it.
    pub(crate) fn answers(&self) -> &'static [Word] {
        match self.kind {
            CueKind::LegsAsk => &[Word::Heavy, Word::Easing, Word::NotNow],
            _ => &[Word::Better, Word::Same, Word::Worse],
        }
    }
}

/// How the runner answered the question whether the legs are heavy.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AskAnswer {
    /// The legs are heavy.
    Heavy,
    /// Easing on purpose.
    Easing,
    /// Not now.
    NotNow,
    /// Nothing, or something else.
    Silence,
}

impl Dialogue {
    /// The pace faded by so many percent: heavy, or easing on purpose? False when nobody is asked.
    pub(crate) fn ask(&mut self, at: Moment, percent: u8, heart: Option<HeartTrend>) -> bool {
        let may_ask = self.may_disturb(at);
        if may_ask {
            let subject = Subject::Fade { percent, heart };
            self.ask_now(at, CueKind::LegsAsk, subject);
        }
        may_ask
    }

    /// The heart works harder at the same pace. False when nobody is told.
    pub(crate) fn cardio(&mut self, at: Moment) -> bool {
        let may_tell = self.may_disturb(at);
        if may_tell {
            self.say(CueKind::CardioDrift, Subject::Plain);
        }
        may_tell
    }

    /// A question that nobody answered in time has silence for an answer.
    pub(super) fn hear_silence(&mut self, at: Moment) {
        if self
            .state
            .question
            .is_some_and(|question| at >= question.expires_at)
        {
            self.close_question(AskAnswer::Silence);
        }
    }

    pub(super) fn close_question(&mut self, answer: AskAnswer) {
        let closed = self.state.question.take();
        if closed.is_some_and(|question| question.kind == CueKind::LegsAsk) {
            self.outputs.push_back(DialogueOutput::Answered(answer));
        }
    }

    pub(super) fn ask_now(&mut self, at: Moment, kind: CueKind, subject: Subject) {
        self.close_question(AskAnswer::Silence);
        self.state.question = Some(Question::new(at, kind, subject));
        self.say(kind, subject);
    }

    /// Whether the runner may be disturbed uninvited.
    fn may_disturb(&self, at: Moment) -> bool {
        let is_free = matches!(self.state.mode, Mode::Free) && self.state.question.is_none();
        let is_wanted = !matches!(self.kind, RunKind::Race | RunKind::WithFriends);
        let is_quiet = self.state.quiet_until.is_some_and(|until| at < until);
        is_free && is_wanted && !is_quiet && !self.is_finished
    }
}
