//! The runner's word, the questions, the rescue and the red flags: from the dialogue to cues and
//! to the screen.

use std::time::Duration;

use super::sources::{ANSWER_VALIDITY, LASTING_VALIDITY, SPLIT_VALIDITY};
use super::{Coach, GuideAsker, Stage};
use crate::coaching::cue::{CueKind, Priority};
use crate::coaching::dialogue::{AskAnswer, DialogueOutput, Surroundings};
use crate::coaching::picture::Picture;
use crate::coaching::proposal::{HeartTrend, Proposal, Subject};
use crate::coaching::rescue::{GuideRequest, RescueRecord};
use crate::coaching::word::Word;
use crate::sensing::RunState;
use crate::time::Moment;
use crate::units::StepsPerMinute;
use crate::view::{QuestionView, RescueView, SafetyView};
use crate::words::REVIEWED_BY_A_CLINICIAN;

/// A step of the rescue or a question may wait so long for a voice.
const TALK_VALIDITY: Duration = Duration::from_secs(40);
/// Splits and praise keep so far from a line of the rescue.
const APART: Duration = Duration::from_secs(20);
/// The same before a line that is to come, in seconds, with the split's own length.
const APART_BEFORE_S: f64 = 26.0;

impl Coach {
    /// The runner's own word. After the run only a red flag is heard, and its undoing.
    pub fn hear(&mut self, at: Moment, word: Word, state: &RunState) {
        self.picture = Picture::from(state);
        if self.stage == Stage::Ready {
            return;
        }
        self.dialogue.hear(at, word, &self.picture);
        self.talk(at);
    }

    /// Somebody noticed that the pace faded by so many percent and asks: heavy, or easing on
    /// purpose? False when the runner is not to be asked now.
    pub fn ask(&mut self, at: Moment, percent: u8, heart: Option<HeartTrend>) -> bool {
        let is_asked = self.may_disturb() && self.dialogue.ask(at, percent, heart);
        self.talk(at);
        is_asked
    }

    /// Somebody noticed that the heart works harder at the same pace. False when the runner is not
    /// to be told now.
    pub fn cardio(&mut self, at: Moment) -> bool {
        let is_told = self.may_disturb() && self.dialogue.cardio(at);
        self.talk(at);
        is_told
    }

    /// The runner's own step rate at the present speed, as earlier minutes or runs have taught it;
    /// quicker steps are counted from it.
    pub fn learn_cadence(&mut self, usual: Option<StepsPerMinute>) {
        self.dialogue.learn_cadence(usual);
    }

    /// The runner takes what is offered: the metronome, for a minute of quicker steps.
    pub fn accept_offer(&mut self, at: Moment) -> bool {
        let is_accepted = self.dialogue.accept_offer(at);
        self.talk(at);
        is_accepted
    }

    /// How the runner answered [`ask`](Self::ask), until `None`.
    pub fn poll_answer(&mut self) -> Option<AskAnswer> {
        self.answers.pop_front()
    }

    /// The newest wish to whoever sounds metronome and breath guide; a newer one takes the place of
    /// an older one. What becomes of it is not said.
    pub fn poll_guide(&mut self) -> Option<GuideRequest> {
        let wish = self.wish.take()?;
        // What the runner asked for since is not a rescue's to end; a red flag ends everything.
        let is_ours = self.guide_asker == GuideAsker::Coach || self.dialogue.red_flag().is_some();
        if wish == GuideRequest::Off && !is_ours {
            return None;
        }
        self.guide_asker = GuideAsker::Coach;
        Some(wish)
    }

    /// The runner asks something of the guides: what becomes of them from now on is said.
    pub fn guide_pressed(&mut self) {
        self.guide_asker = GuideAsker::Runner;
    }

    /// A rescue that is over for good, until `None`.
    pub fn poll_rescue(&mut self) -> Option<RescueRecord> {
        self.rescues.pop_front()
    }

    /// Whether a rescue goes on or a red flag stands: nothing else is to be noticed about the legs.
    pub fn is_helping(&self) -> bool {
        self.dialogue.rescue().is_some() || self.dialogue.red_flag().is_some()
    }

    /// Whether the run is easy on the runner's word: targets rest, and none is missed by that.
    pub fn is_eased(&self) -> bool {
        self.dialogue.is_eased_now()
    }

    /// Whether the run was eased at some time.
    pub fn was_eased(&self) -> bool {
        self.dialogue.was_eased()
    }

    /// Until when the runner's last word can be taken back.
    pub fn undo_until(&self, at: Moment) -> Option<Moment> {
        self.dialogue.undo_until(at)
    }

    /// The question that waits for an answer.
    pub fn question(&self) -> Option<QuestionView> {
        let question = self.dialogue.question()?;
        Some(QuestionView {
            kind: question.kind,
            text: self.text(question.kind, question.subject, question.at)?,
            answers: question.answers().to_vec(),
            expires_at_s: question.expires_at.as_secs_f64(),
        })
    }

    /// The rescue as the screen shows it.
    pub fn rescue(&self, at: Moment) -> Option<RescueView> {
        let rescue = self.dialogue.rescue()?;
        let line = rescue.line();
        Some(RescueView {
            step: rescue.step(),
            line: self.text(line.kind, line.subject, line.came_up_at)?,
            since_s: at.secs_since(line.at),
            metronome_spm: rescue.offer().map(|offer| offer.0),
        })
    }

    /// The red flag that stands, with its fixed text.
    pub fn safety(&self) -> Option<SafetyView> {
        let flag = self.dialogue.red_flag()?;
        let text = self.words.safety(flag.word())?;
        Some(SafetyView {
            word: flag.word(),
            title: text.title,
            lines: text.lines,
            // Each of the fixed texts says when to call.
            call_emergency: true,
            may_resume: flag.may_resume() && self.stage != Stage::Finished,
            reviewed: REVIEWED_BY_A_CLINICIAN.contains(&self.words.language()),
        })
    }

    /// A second of the talk.
    pub(super) fn tick_talk(&mut self, at: Moment) {
        let around = Surroundings {
            is_on_target: self.targets.are_met(),
            is_quiet: self.other_over_at.is_none_or(|over| at >= over + APART),
        };
        self.dialogue.tick(at, &self.picture, around);
        self.talk(at);
        self.hold_splits(at);
    }

    /// Does what the dialogue orders.
    pub(super) fn talk(&mut self, at: Moment) {
        while let Some(output) = self.dialogue.poll_output() {
            match output {
                DialogueOutput::Say(kind, subject) => self.say(at, kind, subject),
                DialogueOutput::Withdraw => {
                    self.arbiter.withdraw(at, CueKind::is_talk);
                    self.shown = None;
                }
                DialogueOutput::Guide(request) => self.wish = Some(request),
                DialogueOutput::Keep(record) => self.rescues.push_back(record),
                DialogueOutput::Answered(answer) => self.answers.push_back(answer),
            }
        }
        if self.dialogue.red_flag().is_some() {
            self.end_routines(at);
        }
        self.targets.rest(at, self.dialogue.rests_targets());
        // What has no place any more must not be heard to its end either.
        let dialogue = &self.dialogue;
        self.arbiter.withdraw(at, |kind| !dialogue.allows(kind));
    }

    /// A cue went out, and is over at `over_at` if it is spoken as expected.
    pub(super) fn talk_went_out(&mut self, at: Moment, kind: CueKind, over_at: Moment) {
        self.dialogue.went_out(at, kind, &self.picture);
        if kind.is_talk() {
            self.line_over_at = Some(over_at);
            self.hold_splits(at);
        } else if kind.priority() >= Priority::Split {
            self.other_over_at = Some(over_at);
        }
    }

    /// How long a split is of interest: in a rescue it waits until there is room for it.
    pub(super) fn split_validity(&self) -> Duration {
        if self.dialogue.rescue().is_some() {
            SPLIT_VALIDITY * 3
        } else {
            SPLIT_VALIDITY
        }
    }

    fn say(&mut self, at: Moment, kind: CueKind, subject: Subject) {
        let validity = match kind {
            CueKind::FuelReminder | CueKind::CardioDrift => LASTING_VALIDITY,
            _ if kind.is_talk() && !is_answer(kind) => TALK_VALIDITY,
            _ => ANSWER_VALIDITY,
        };
        if kind.is_talk() {
            // The newest word is the one that counts.
            self.arbiter.retain(|waiting| !waiting.kind.is_talk());
            // Who has answered need not hear the question to its end.
            self.arbiter.withdraw(at, CueKind::is_question);
        }
        self.propose(at, kind, subject, validity);
    }

    fn may_disturb(&self) -> bool {
        self.stage == Stage::Running && !self.arbiter.is_muted()
    }

    /// Keeps splits and praise away from the lines of a rescue.
    fn hold_splits(&mut self, at: Moment) {
        let holds = self.dialogue.rescue().is_some_and(|rescue| {
            let was_said = self.line_over_at.is_some_and(|over| at < over + APART);
            was_said || rescue.silent_for_s(self.picture.moving_s) < APART_BEFORE_S
        });
        self.arbiter.hold(holds);
    }

    /// What a line of the talk says, as it was spoken or would have been.
    fn text(&self, kind: CueKind, subject: Subject, at: Moment) -> Option<String> {
        let proposal = Proposal {
            kind,
            priority: kind.priority(),
            instance: 0,
            subject,
            at,
            expires_at: at,
        };
        let scene = self.scene(self.choice(&proposal, self.last_id));
        Some(self.words.line(&proposal, &scene)?.text)
    }
}

/// Whether it answers a press, and is of no use when it comes late.
fn is_answer(kind: CueKind) -> bool {
    matches!(
        kind,
        CueKind::EasingNoted | CueKind::NotNowNoted | CueKind::WordUndone
    )
}
