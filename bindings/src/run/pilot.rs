//! The thread that owns the session: takes inputs and time, hands on what comes out.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use freshlegs_engine::session::Session;
use freshlegs_engine::view::CueView;
use freshlegs_engine::{CueOutcome, Input, Moment, Output, Save, Summary};

use super::Published;
use super::inbox::Inbox;
use super::recorder::Recorder;
use crate::clock::RunClock;
use crate::drive::Timed;
use crate::messenger::Messenger;
use crate::shell::Trouble;
use crate::sound::{Soundtrack, Stand};

/// Inputs that are known beforehand: a recording or a simulated runner.
pub(crate) struct Script {
    /// What happens, in order of time.
    pub(crate) inputs: Box<dyn Iterator<Item = Timed> + Send>,
    /// When the run ends.
    pub(crate) ends_at: Moment,
}

/// Owns a session and drives it to its end.
pub(crate) struct Pilot {
    session: Session,
    clock: RunClock,
    inbox: Arc<Inbox>,
    messenger: Messenger,
    recorder: Recorder,
    stage: Stage,
    script: Option<ScriptReader>,
    saves: Vec<Save>,
    log: Vec<(Moment, Input)>,
}

/// Where a run is seen and heard.
pub(crate) struct Stage {
    pub(crate) published: Arc<Published>,
    pub(crate) stand: Stand,
    pub(crate) soundtrack: Option<Soundtrack>,
}

/// A script with the answers of a shell that speaks every cue after its earcon, in exactly the expected time, so
/// that a replay is the same in every language and at every speed.
struct ScriptReader {
    inputs: std::iter::Peekable<Box<dyn Iterator<Item = Timed> + Send>>,
    ends_at: Moment,
    answers: VecDeque<Timed>,
}

impl Pilot {
    pub(crate) fn new(
        session: Session,
        clock: RunClock,
        inbox: Arc<Inbox>,
        messenger: Messenger,
        recorder: Recorder,
        stage: Stage,
        script: Option<Script>,
    ) -> Self {
        Self {
            session,
            clock,
            inbox,
            messenger,
            recorder,
            stage,
            script: script.map(|script| ScriptReader {
                inputs: script.inputs.peekable(),
                ends_at: script.ends_at,
                answers: VecDeque::new(),
            }),
            saves: Vec::new(),
            log: Vec::new(),
        }
    }

    /// Drives the run from `first` to its end, or until nobody is left who could end it.
    pub(crate) fn fly(mut self, first: (Moment, Input)) {
        self.feed(first.0, first.1);
        self.hand_over();
        let mut abandoned = false;
        while !self.session.finished() && !abandoned {
            let due = self.next_due();
            let delivery = self.inbox.wait_until(due);
            #[cfg(feature = "probe")]
            self.stage.published.panic_if_doomed();
            for (at, input) in delivery.inputs {
                self.catch_up(at);
                self.feed(at, input);
            }
            abandoned = delivery.closed;
            if !self.session.finished() && !abandoned {
                if let Some(due) = due {
                    self.clock.step_to(due);
                }
                self.catch_up(delivery.now.max(self.clock.now()));
            }
            self.hand_over();
        }
        // Whatever came meanwhile is the last that is heard here: a red flag is answered still.
        for (at, input) in self.inbox.end() {
            self.feed(at, input);
        }
        self.hand_over();
        if let Some(track) = self.stage.soundtrack.take()
            && let Err(error) = track.finish(self.session.now())
        {
            self.messenger.trouble(Trouble::SoundtrackFailing {
                reason: error.to_string(),
            });
        }
        let offers_cool_down = self.session.offers_cool_down();
        self.stage.published.finished(offers_cool_down);
        let summary = self.session.finished().then(|| self.session.summary());
        self.land(summary);
    }

    /// Writes the end down and tells the shell, in this order: a run that is said to be over is
    /// stored.
    fn land(self, summary: Option<Summary>) {
        if !self.recorder.finish(summary) {
            self.messenger.trouble(Trouble::NotStored);
        }
        self.messenger.finish(summary);
    }

    /// Does everything that is due by itself up to `to`, in order of time.
    fn catch_up(&mut self, to: Moment) {
        while !self.session.finished()
            && let Some(due) = self.next_due().filter(|due| *due <= to)
        {
            // What the session owes before the next input, it does before it.
            if self.session.poll_timeout() == Some(due) {
                self.session.handle_timeout(due);
                self.drain();
            } else if let Some(timed) = self.script.as_mut().map(ScriptReader::next) {
                self.feed(timed.at, timed.input);
            }
        }
        if !self.session.finished() {
            self.session.handle_timeout(to);
            self.drain();
        }
    }

    fn feed(&mut self, at: Moment, input: Input) {
        self.session.handle_input(at, &input);
        self.log.push((self.session.now(), input));
        self.drain();
    }

    fn next_due(&mut self) -> Option<Moment> {
        let timer = self.session.poll_timeout();
        let scripted = self.script.as_mut().map(ScriptReader::next_at);
        match (timer, scripted) {
            (Some(timer), Some(scripted)) => Some(timer.min(scripted)),
            (timer, scripted) => timer.or(scripted),
        }
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll_output() {
            match output {
                Output::Save(save) => self.saves.push(save),
                Output::Show(view) => {
                    self.stage.published.set(&view);
                    self.messenger.show(view);
                }
                Output::Sound(score) => {
                    self.write_sound(|track, at| track.play(at, &score));
                    self.stage.stand.store(Arc::from(score));
                }
                Output::Speak(cue) => {
                    if let Some(script) = &mut self.script {
                        script.will_speak(self.session.now(), &cue);
                    }
                    self.messenger.speak(cue);
                }
                Output::Hush(id) => {
                    if let Some(script) = &mut self.script {
                        script.will_hush(self.session.now(), id);
                    }
                    self.messenger.hush(id);
                }
            }
        }
    }

    /// Writes sound down where that is wanted, and gives it up, aloud, where the disk does not.
    fn write_sound(
        &mut self,
        write: impl FnOnce(&mut Soundtrack, Moment) -> Result<(), hound::Error>,
    ) {
        let now = self.session.now();
        if let Some(track) = &mut self.stage.soundtrack
            && let Err(error) = write(track, now)
        {
            self.stage.soundtrack = None;
            self.messenger.trouble(Trouble::SoundtrackFailing {
                reason: error.to_string(),
            });
        }
    }

    /// Gives the recorder what has come about.
    fn hand_over(&mut self) {
        let saves = std::mem::take(&mut self.saves);
        let log = std::mem::take(&mut self.log);
        if !(saves.is_empty() && log.is_empty()) {
            self.recorder.record(saves, log);
        }
    }
}

impl ScriptReader {
    /// When the next scripted input comes.
    fn next_at(&mut self) -> Moment {
        let script = self.script_at();
        self.answers
            .front()
            .map_or(script, |answer| answer.at.min(script))
    }

    /// Takes the next scripted input: the answers first, then the script, at last the end.
    fn next(&mut self) -> Timed {
        let script = self.script_at();
        self.answers
            .pop_front_if(|answer| answer.at <= script)
            .or_else(|| self.inputs.next_if(|timed| timed.at <= script))
            .unwrap_or(Timed {
                at: self.ends_at,
                input: Input::Finish,
            })
    }

    /// When the script itself goes on, or ends.
    fn script_at(&mut self) -> Moment {
        self.inputs
            .peek()
            .map_or(self.ends_at, |timed| timed.at.min(self.ends_at))
    }

    fn will_speak(&mut self, now: Moment, cue: &CueView) {
        let starts = now + Duration::from_millis(cue.lead_in_ms.into());
        let ends = starts + Duration::from_millis(cue.expected_speech_ms.into());
        self.answers.push_back(Timed {
            at: starts,
            input: Input::CueStarted { id: cue.id },
        });
        self.answers.push_back(Timed {
            at: ends,
            input: Input::CueEnded {
                id: cue.id,
                outcome: CueOutcome::Spoken,
            },
        });
        self.sort();
    }

    fn will_hush(&mut self, now: Moment, cue_id: u32) {
        self.answers.retain(|answer| {
            !matches!(answer.input,
                Input::CueStarted { id } | Input::CueEnded { id, .. } if id == cue_id)
        });
        self.answers.push_back(Timed {
            at: now,
            input: Input::CueEnded {
                id: cue_id,
                outcome: CueOutcome::Interrupted,
            },
        });
        self.sort();
    }

    fn sort(&mut self) {
        // Stable: of answers at one moment, the earlier promise is kept first.
        self.answers
            .make_contiguous()
            .sort_by_key(|answer| answer.at);
    }
}
