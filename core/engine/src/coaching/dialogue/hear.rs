//! What each of the runner's words does.

use std::time::Duration;

use super::{AskAnswer, Dialogue, DialogueOutput, EARLY_S, Earlier, Mode, Undo};
use crate::coaching::cue::CueKind;
use crate::coaching::picture::Picture;
use crate::coaching::proposal::Subject;
use crate::coaching::rescue::{GuideRequest, Rescue, RescueEnd, RescueRecord, RescueScene};
use crate::coaching::safety::{RedFlag, UNDO_RED_FLAG};
use crate::coaching::word::Word;
use crate::time::Moment;

/// The same word again within this time is the same press.
const SAME_PRESS: Duration = Duration::from_secs(2);
/// After "not now" nothing is asked for so long.
const QUIET: Duration = Duration::from_mins(20);
/// As many times heavy after walking are enough for today.
const SETBACKS: u8 = 2;

/// What came of a word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Heard {
    /// It answered nothing.
    Nothing,
    /// It was said before and still holds.
    Again,
    /// It changed something, which can be taken back.
    Changed,
}

impl From<bool> for Heard {
    fn from(is_changed: bool) -> Self {
        if is_changed {
            Self::Changed
        } else {
            Self::Nothing
        }
    }
}

impl Dialogue {
    /// The runner's word. After the end of the run only red flags are heard, and their undoing.
    pub(crate) fn hear(&mut self, at: Moment, word: Word, picture: &Picture) {
        if word == Word::Undo {
            self.undo(at);
            return;
        }
        if self.is_finished && !word.is_red_flag() {
            return;
        }
        let is_same_press = self
            .pressed
            .is_some_and(|(last, when)| last == word && at < when + SAME_PRESS);
        if is_same_press {
            return;
        }
        self.pressed = Some((word, at));
        let before = self.state.clone();
        match self.take(at, word, picture) {
            Heard::Changed => {
                let time = if word.is_red_flag() {
                    UNDO_RED_FLAG
                } else {
                    super::UNDO
                };
                self.undo = Some(Undo {
                    until: at + time,
                    before: Box::new(before),
                });
            }
            Heard::Again => {}
            Heard::Nothing => self.undo = None,
        }
    }

    fn take(&mut self, at: Moment, word: Word, picture: &Picture) -> Heard {
        if let Some(flag) = RedFlag::raised(word) {
            return self.raise(at, flag);
        }
        if let Mode::RedFlag(flag) = self.state.mode {
            return (word == Word::CoachAgain && self.coach_again(flag)).into();
        }
        match word {
            Word::Heavy => self.heavy(at, picture),
            Word::Easing => self.easing(at, picture),
            Word::NotNow => self.not_now(at, picture),
            Word::Better | Word::Same | Word::Worse => self.compare(at, word, picture).into(),
            Word::Pain | Word::Dizzy | Word::Chest | Word::Undo | Word::CoachAgain => {
                Heard::Nothing
            }
        }
    }

    fn undo(&mut self, at: Moment) {
        self.pressed = None;
        let Some(undo) = self.undo.take().filter(|undo| at <= undo.until) else {
            return;
        };
        let was_guiding = self.rescue().is_some_and(Rescue::is_guiding);
        self.state = *undo.before;
        if was_guiding && !self.rescue().is_some_and(Rescue::is_guiding) {
            self.outputs
                .push_back(DialogueOutput::Guide(GuideRequest::Off));
        }
        self.outputs.push_back(DialogueOutput::Withdraw);
        self.say(CueKind::WordUndone, Subject::Plain);
    }

    /// A red flag ends all there is to say but its own words.
    fn raise(&mut self, at: Moment, flag: RedFlag) -> Heard {
        let standing = self.red_flag();
        if let Mode::Rescue(rescue) = &mut self.state.mode {
            rescue.end(at, RescueEnd::RedFlag);
        }
        self.drain_rescue(at);
        self.close_question(AskAnswer::Silence);
        self.outputs
            .push_back(DialogueOutput::Guide(GuideRequest::Off));
        let gravest = standing.map_or(flag, |earlier| earlier.and(flag));
        self.state.mode = Mode::RedFlag(gravest);
        self.say(gravest.cue(), Subject::Plain);
        if standing == Some(flag) {
            Heard::Again
        } else {
            Heard::Changed
        }
    }

    fn coach_again(&mut self, flag: RedFlag) -> bool {
        if flag.may_resume() {
            self.state.mode = Mode::Free;
            self.say(CueKind::CoachingBack, Subject::Plain);
        } else {
            self.say(CueKind::CoachingStaysOff, Subject::Plain);
        }
        flag.may_resume()
    }

    fn heavy(&mut self, at: Moment, picture: &Picture) -> Heard {
        self.close_question_of_legs(AskAnswer::Heavy);
        if matches!(self.state.mode, Mode::Rescue(_)) {
            return self.tell_rescue(at, Word::Heavy, picture).into();
        }
        let is_early = matches!(self.state.mode, Mode::Early { .. });
        let setbacks = match self.state.earlier {
            Earlier::Open => None,
            Earlier::Walked { setbacks } => Some(setbacks + 1),
            Earlier::Stop => {
                self.say(CueKind::RescueStop, Subject::Plain);
                return Heard::Again;
            }
        };
        if setbacks.is_some_and(|number| number >= SETBACKS) {
            self.advise_to_stop(at);
        } else if picture.moving_s < EARLY_S && !is_early && !self.state.was_early {
            self.state.was_early = true;
            self.state.mode = Mode::Early {
                since_s: picture.moving_s,
                is_asked: false,
            };
            self.say(CueKind::HeavyEarly, Subject::Plain);
        } else {
            self.begin_rescue(at, setbacks, picture);
        }
        Heard::Changed
    }

    fn easing(&mut self, at: Moment, picture: &Picture) -> Heard {
        self.close_question_of_legs(AskAnswer::Easing);
        if matches!(self.state.mode, Mode::Easing { .. }) {
            return Heard::Again;
        }
        self.tell_rescue(at, Word::Easing, picture);
        self.close_question(AskAnswer::Silence);
        self.state.is_eased = true;
        self.state.mode = Mode::Easing {
            since_s: picture.moving_s,
            back_since_s: None,
        };
        self.say(CueKind::EasingNoted, Subject::Plain);
        Heard::Changed
    }

    fn not_now(&mut self, at: Moment, picture: &Picture) -> Heard {
        self.close_question_of_legs(AskAnswer::NotNow);
        self.tell_rescue(at, Word::NotNow, picture);
        self.close_question(AskAnswer::Silence);
        if matches!(self.state.mode, Mode::Early { .. }) {
            self.state.mode = Mode::Free;
        }
        self.state.quiet_until = Some(at + QUIET);
        self.say(CueKind::NotNowNoted, Subject::Plain);
        Heard::Changed
    }

    /// Better, same or worse; false when nothing was asked.
    fn compare(&mut self, at: Moment, word: Word, picture: &Picture) -> bool {
        match &self.state.mode {
            Mode::Rescue(_) => {
                let is_answer = self.tell_rescue(at, word, picture);
                let is_check = |kind| kind == CueKind::RescueCheck;
                if is_answer && self.state.question.is_some_and(|q| is_check(q.kind)) {
                    self.state.question = None;
                }
                is_answer
            }
            Mode::Early { is_asked, .. } => {
                let is_asked = *is_asked;
                match word {
                    Word::Better => {
                        self.state.question = None;
                        self.state.mode = Mode::Free;
                        self.say(CueKind::RescueBetter, Subject::Plain);
                        true
                    }
                    Word::Worse => {
                        self.begin_rescue(at, None, picture);
                        true
                    }
                    _ if is_asked => {
                        self.begin_rescue(at, None, picture);
                        true
                    }
                    _ => false,
                }
            }
            Mode::Free | Mode::Easing { .. } | Mode::RedFlag(_) => false,
        }
    }

    /// Passes a word on to the rescue, where there is one.
    fn tell_rescue(&mut self, at: Moment, word: Word, picture: &Picture) -> bool {
        let scene = RescueScene {
            at,
            picture,
            recent: &self.recent,
            usual_cadence: self.usual_cadence,
            form_at: self.form_at,
            fuel_s: self.fuel_s,
            may_praise: false,
        };
        let is_heard = match &mut self.state.mode {
            Mode::Rescue(rescue) => rescue.hear(word, &scene),
            _ => false,
        };
        self.drain_rescue(at);
        if is_heard && matches!(word, Word::Heavy | Word::Worse) {
            self.close_question(AskAnswer::Silence);
        }
        is_heard
    }

    fn begin_rescue(&mut self, at: Moment, setbacks: Option<u8>, picture: &Picture) {
        self.close_question(AskAnswer::Silence);
        let scene = RescueScene {
            at,
            picture,
            recent: &self.recent,
            usual_cadence: self.usual_cadence,
            form_at: self.form_at,
            fuel_s: self.fuel_s,
            may_praise: false,
        };
        let rescue = Rescue::begin(self.rules, setbacks, &scene);
        self.state.mode = Mode::Rescue(Box::new(rescue));
        self.state.earlier = Earlier::Open;
        self.state.is_resting = true;
        self.state.is_eased = true;
        self.drain_rescue(at);
    }

    /// Heavy after every step was said and walking did not help.
    fn advise_to_stop(&mut self, at: Moment) {
        self.state.earlier = Earlier::Stop;
        self.state.mode = Mode::Free;
        self.state.ended.push(RescueRecord {
            at,
            ended_at: at,
            steps: Vec::new(),
            ended: RescueEnd::Stopped,
            helped: None,
        });
        self.say(CueKind::RescueStop, Subject::Plain);
    }

    /// Answers the question about legs, where that is the one that was asked.
    fn close_question_of_legs(&mut self, answer: AskAnswer) {
        if self
            .state
            .question
            .is_some_and(|question| question.kind == CueKind::LegsAsk)
        {
            self.close_question(answer);
        }
    }
}
