//! The rescue: heavy legs are talked through, one step at a time.
//!
//! The first line acknowledges and asks nothing. What to do follows 15 s later: easing. Then come
//! form, breath, a landmark, a line to say to oneself, fuel after an hour, walking one minute in
//! five, the short way home: each 90 to 120 s after the last, the minutes of walking and running
//! apart. All this is moving time. After every second step at most the runner is asked: better, same,
//! worse? Silence counts as same. A step that is not allowed now lets the next one pass and comes
//! later. Each step comes once, so a rescue always ends: after three quarters of an hour of moving
//! time at the latest, whatever is answered.

mod ladder;
mod record;
mod response;
mod scene;
mod timing;

use std::collections::VecDeque;
use std::time::Duration;

use super::cue::CueKind;
use super::proposal::Subject;
use super::word::Word;
use crate::sensing::Motion;
use crate::time::Moment;
use crate::units::StepsPerMinute;
pub(crate) use ladder::Rules;
pub use record::{GuideRequest, HelpCounts, RescueEnd, RescueRecord, RescueSetup, RescueStep};
pub(crate) use response::Recent;
use response::Response;
pub(crate) use scene::{Line, RescueOutput, RescueScene};

/// How many times a runner is told to walk.
const ROUNDS: u8 = 2;
/// A second press within this time of a line is meant for the same.
const SAME_PRESS: Duration = Duration::from_secs(10);
/// The metronome is offered for so many seconds.
const METRONOME_S: u32 = 60;
/// As many times heavy after walking are enough for today.
const SETBACKS: u8 = 2;

/// One rescue from its first line to its end.
#[derive(Clone, Debug)]
pub(crate) struct Rescue {
    rules: Rules,
    began_at: Moment,
    said: Vec<RescueStep>,
    ahead: Vec<RescueStep>,
    stage: Stage,
    line: Line,
    line_s: f64,
    check: Check,
    /// Steps since the last question.
    unchecked: u8,
    response: Response,
    has_walked: bool,
    /// How often it was heavy or worse again since walking; `None` before walking.
    setbacks: Option<u8>,
    /// The moving time of the last word, praise and questions too.
    spoke_s: f64,
    offer: Option<StepsPerMinute>,
    is_guiding: bool,
    is_over: bool,
    outputs: VecDeque<RescueOutput>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stage {
    Ladder,
    Walking { round: u8 },
    Running { round: u8 },
    Last,
}

/// The question after the present step.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Check {
    Unasked,
    Asked { at_s: f64 },
    Same,
}

impl Rescue {
    /// Begins with the acknowledgement. `setbacks` is there where an earlier rescue came as far as
    /// walking and it was not better since: then walking comes next.
    pub(crate) fn begin(rules: Rules, setbacks: Option<u8>, scene: &RescueScene<'_>) -> Self {
        let line = Line {
            kind: CueKind::RescueAccept,
            subject: Subject::Plain,
            came_up_at: scene.at,
            at: scene.at,
        };
        let mut rescue = Self {
            rules,
            began_at: scene.at,
            said: Vec::new(),
            ahead: match setbacks {
                None => rules.ladder(),
                Some(_) => Vec::new(),
            },
            stage: Stage::Ladder,
            line,
            line_s: scene.picture.moving_s,
            check: Check::Unasked,
            unchecked: 0,
            response: Response::new(scene.recent),
            has_walked: false,
            setbacks,
            spoke_s: scene.picture.moving_s,
            offer: None,
            is_guiding: false,
            is_over: false,
            outputs: VecDeque::new(),
        };
        rescue.enter(RescueStep::Accept, scene);
        rescue.unchecked = 0;
        rescue
    }

    /// A second has passed. A run that is paused stands still here too.
    pub(crate) fn tick(&mut self, scene: &RescueScene<'_>) {
        let picture = scene.picture;
        if self.is_over || picture.motion != Motion::Moving {
            return;
        }
        if matches!(self.stage, Stage::Walking { .. }) {
            self.has_walked |= ladder::is_walking(picture);
        }
        let now_s = picture.moving_s;
        if now_s >= self.due_s() {
            self.go_on(scene);
        } else if self.check_s().is_some_and(|due_s| now_s >= due_s) {
            self.check = Check::Asked { at_s: now_s };
            self.unchecked = 0;
            self.spoke_s = now_s;
            self.outputs.push_back(RescueOutput::Check);
        } else {
            self.praise(now_s, scene);
        }
    }

    /// The runner's word; false when it answers nothing.
    pub(crate) fn hear(&mut self, word: Word, scene: &RescueScene<'_>) -> bool {
        if self.is_over {
            return false;
        }
        match word {
            Word::Better => {
                self.say(CueKind::RescueBetter, Subject::Plain, scene);
                let helped = self.said.last().copied();
                let helped = helped.filter(|step| *step != RescueStep::Accept);
                self.close(scene.at, RescueEnd::Better, helped);
                true
            }
            Word::Same => {
                let was_asked = matches!(self.check, Check::Asked { .. });
                if was_asked {
                    self.check = Check::Same;
                }
                was_asked
            }
            Word::Heavy | Word::Worse => self.setback(word, scene),
            Word::NotNow | Word::Easing => {
                self.end(scene.at, RescueEnd::NotNow);
                true
            }
            _ => false,
        }
    }

    /// Ends it without a word.
    pub(crate) fn end(&mut self, at: Moment, how: RescueEnd) {
        self.close(at, how, self.response.helped());
    }

    /// The runner takes the metronome that is offered; false when none is.
    pub(crate) fn accept_metronome(&mut self) -> bool {
        let Some(StepsPerMinute(cadence_spm)) = self.offer.take() else {
            return false;
        };
        self.guide(GuideRequest::Metronome {
            cadence_spm,
            for_s: METRONOME_S,
        });
        true
    }

    /// A line of this rescue went out: from here its time counts.
    pub(crate) fn went_out(&mut self, at: Moment, kind: CueKind, moving_s: f64) {
        self.spoke_s = moving_s;
        if kind == self.line.kind {
            self.line_s = moving_s;
            self.line.at = at;
        }
        if let (CueKind::RescueCheck, Check::Asked { at_s }) = (kind, &mut self.check) {
            *at_s = moving_s;
        }
    }

    pub(crate) fn poll_output(&mut self) -> Option<RescueOutput> {
        self.outputs.pop_front()
    }

    /// The step that came last.
    pub(crate) fn step(&self) -> RescueStep {
        self.said.last().copied().unwrap_or(RescueStep::Accept)
    }

    pub(crate) fn line(&self) -> &Line {
        &self.line
    }

    /// The moving time at which that came about.
    pub(crate) fn line_s(&self) -> f64 {
        self.line_s
    }

    /// The step rate of the metronome that is offered.
    pub(crate) fn offer(&self) -> Option<StepsPerMinute> {
        self.offer
    }

    /// Whether a guide was asked for, and not ended since.
    pub(crate) fn is_guiding(&self) -> bool {
        self.is_guiding
    }

    /// How often it was heavy again since walking; `None` before walking.
    pub(crate) fn setbacks(&self) -> Option<u8> {
        self.setbacks
    }

    fn go_on(&mut self, scene: &RescueScene<'_>) {
        match self.stage {
            Stage::Ladder => {
                let next = self
                    .ahead
                    .iter()
                    .position(|step| self.rules.allow(*step, scene));
                match next.map(|index| self.ahead.remove(index)) {
                    Some(step) => self.enter(step, scene),
                    None => self.walk(scene),
                }
            }
            Stage::Walking { round } => {
                self.stage = Stage::Running { round };
                self.say_line(CueKind::RescueRun, Subject::Plain, scene);
            }
            Stage::Running { round } if round < ROUNDS => self.walk_again(scene),
            Stage::Running { .. } if !self.said.contains(&RescueStep::CutShort) => {
                self.stage = Stage::Last;
                self.enter(RescueStep::CutShort, scene);
            }
            Stage::Running { .. } | Stage::Last => {
                self.say(CueKind::RescueDone, Subject::Plain, scene);
                let how = if self.has_walked {
                    RescueEnd::Walked
                } else {
                    RescueEnd::Done
                };
                self.end(scene.at, how);
            }
        }
    }

    fn walk(&mut self, scene: &RescueScene<'_>) {
        self.stage = Stage::Walking { round: 1 };
        self.setbacks.get_or_insert(0);
        self.stop_guide();
        self.enter(RescueStep::Walk, scene);
    }

    fn walk_again(&mut self, scene: &RescueScene<'_>) {
        self.stage = Stage::Walking { round: ROUNDS };
        self.unchecked += 1;
        self.check = Check::Unasked;
        self.say_line(CueKind::RescueWalkAgain, Subject::Plain, scene);
    }

    /// Heavy again, or worse. Before walking, worse goes there at once and heavy to the next step;
    /// afterwards both count.
    fn setback(&mut self, word: Word, scene: &RescueScene<'_>) -> bool {
        let is_same_press = scene.at < self.line.at + SAME_PRESS;
        match self.stage {
            Stage::Ladder if word == Word::Worse => self.walk(scene),
            _ if is_same_press => return false,
            Stage::Ladder => self.go_on(scene),
            _ => {
                let setbacks = self.setbacks.map_or(1, |earlier| earlier + 1);
                self.setbacks = Some(setbacks);
                let may_cut = !self.said.contains(&RescueStep::CutShort);
                if setbacks >= SETBACKS {
                    self.say(CueKind::RescueStop, Subject::Plain, scene);
                    self.end(scene.at, RescueEnd::Stopped);
                } else if may_cut && matches!(self.stage, Stage::Walking { .. }) {
                    self.enter(RescueStep::CutShort, scene);
                } else {
                    self.walk_again(scene);
                }
            }
        }
        true
    }

    /// A step begins.
    fn enter(&mut self, step: RescueStep, scene: &RescueScene<'_>) {
        self.said.push(step);
        self.unchecked += 1;
        self.check = Check::Unasked;
        self.offer = None;
        let subject = match step {
            RescueStep::Steps => {
                self.response
                    .steps_begin(scene.picture.moving_s, scene.recent);
                self.offer = self.rules.quicker(scene);
                Subject::Cadence(self.offer)
            }
            RescueStep::Breathe => {
                let pattern = self.rules.pattern(scene.picture);
                if let Some((in_steps, out_steps)) = pattern {
                    self.guide(GuideRequest::Breath {
                        in_steps,
                        out_steps,
                    });
                }
                Subject::Breathing(pattern)
            }
            _ => Subject::Plain,
        };
        self.say_line(step.cue(), subject, scene);
    }

    /// A line from which the time to the next is counted.
    fn say_line(&mut self, kind: CueKind, subject: Subject, scene: &RescueScene<'_>) {
        self.line = Line {
            kind,
            subject,
            came_up_at: scene.at,
            at: scene.at,
        };
        self.line_s = scene.picture.moving_s;
        self.say(kind, subject, scene);
    }

    fn say(&mut self, kind: CueKind, subject: Subject, scene: &RescueScene<'_>) {
        self.spoke_s = scene.picture.moving_s;
        self.outputs.push_back(RescueOutput::Say(kind, subject));
    }

    /// Tells what the sensors show, where that is good and nothing else is being said.
    fn praise(&mut self, now_s: f64, scene: &RescueScene<'_>) {
        if !scene.may_praise || !self.may_praise(now_s) {
            return;
        }
        let step = self.step();
        if let Some(kind) = self.response.praise(now_s, step, scene.recent) {
            self.say(kind, Subject::Plain, scene);
        }
    }

    fn guide(&mut self, request: GuideRequest) {
        self.is_guiding = true;
        self.outputs.push_back(RescueOutput::Guide(request));
    }

    fn stop_guide(&mut self) {
        self.offer = None;
        if std::mem::take(&mut self.is_guiding) {
            self.outputs
                .push_back(RescueOutput::Guide(GuideRequest::Off));
        }
    }

    fn close(&mut self, at: Moment, ended: RescueEnd, helped: Option<RescueStep>) {
        if std::mem::replace(&mut self.is_over, true) {
            return;
        }
        self.stop_guide();
        self.outputs.push_back(RescueOutput::Ended(RescueRecord {
            at: self.began_at,
            ended_at: at,
            steps: self.said.clone(),
            ended,
            helped,
        }));
    }
}

#[cfg(test)]
mod tests;
