//! A guided routine without a run: at home, or after the finish.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use freshlegs_engine::coaching::Today;
use freshlegs_engine::coaching::routines::{self, RoutineInfo, RoutineOrder};
use freshlegs_engine::session::{RoutineInput, RoutineOutput, RoutineSession, RoutineSetup};
use freshlegs_engine::view::{CueView, LiveView};
use freshlegs_engine::{CueOutcome, Moment, Summary};

use crate::clock::RunClock;
use crate::companion::Companion;
use crate::error::CompanionError;
use crate::messenger::Messenger;
use crate::run::Inbox;
use crate::shell::{Shell, Trouble};
use crate::sound::{SoundFeed, SoundFormat, Stand};

/// A routine that is being played.
///
/// Everything but [`wait_until_over`](Self::wait_until_over) only puts something into its queue. The
/// shell hears it as it hears a run: `speak`, `hush`, `show` with only
/// [`routine`](LiveView::routine) filled in, and `finished` with empty totals. When the last reference
/// is dropped it ends.
#[derive(uniffi::Object)]
pub struct LiveRoutine {
    inbox: Arc<Inbox<RoutineInput>>,
    clock: RunClock,
    stand: Stand,
    end: Arc<End>,
}

#[derive(Default)]
struct End {
    is_over: Mutex<bool>,
    came: Condvar,
    is_broken: AtomicBool,
}

#[uniffi::export]
impl Companion {
    /// Every routine as it would be today at a level of 1 to 3, in the order of a list.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn routines(&self, today: Today, level: u8) -> Result<Vec<RoutineInfo>, CompanionError> {
        let language = self.profile()?.language;
        Ok(routines::routines(language, &today, level))
    }

    /// Plays a routine, without a run. What hurts or tires today is left out, and said.
    ///
    /// With a `speed`, in times of real time, nobody needs to report on cues: each is taken as spoken
    /// in the time it should take.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such routine, `BadInput` when the level is not 1 to 3, when nothing of
    /// the routine is left today, or when the speed is not above 0; `Storage`, `Internal`.
    pub fn start_routine(
        &self,
        routine: String,
        level: u8,
        today: Today,
        speed: Option<f64>,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<LiveRoutine>, CompanionError> {
        let refused = |reason: &str| CompanionError::BadInput {
            reason: format!("start the routine: {reason}"),
            offset: None,
        };
        if !routines::LEVELS.contains(&level) {
            return Err(refused("its level must be 1 to 3"));
        }
        if speed.is_some_and(|times| !(times.is_finite() && times > 0.0)) {
            return Err(refused("its speed must be above 0"));
        }
        let list = self.routines(today, level)?;
        let info = list.into_iter().find(|info| info.key == routine);
        let info = info.ok_or_else(|| CompanionError::NotFound {
            what: format!("a routine called {routine}"),
        })?;
        if info.parts == 0 {
            return Err(refused("nothing of it is left today"));
        }
        let setup = RoutineSetup {
            profile: self.own_profile()?,
            today,
        };
        LiveRoutine::begin(&setup, RoutineOrder::Start { routine, level }, speed, shell)
    }
}

#[uniffi::export]
impl LiveRoutine {
    /// On to the next exercise.
    pub fn next(&self) {
        self.inbox.put(RoutineInput::Order(RoutineOrder::Next));
    }

    /// Back to the beginning of the exercise, or to the one before when it has just begun.
    pub fn back(&self) {
        self.inbox.put(RoutineInput::Order(RoutineOrder::Back));
    }

    /// No more of it.
    pub fn stop(&self) {
        self.inbox.put(RoutineInput::Order(RoutineOrder::Stop));
    }

    /// Pauses.
    pub fn pause(&self) {
        self.inbox.put(RoutineInput::Pause);
    }

    /// Goes on.
    pub fn resume(&self) {
        self.inbox.put(RoutineInput::Resume);
    }

    /// Silences every cue, or lets them speak again.
    pub fn mute(&self, muted: bool) {
        self.inbox.put(RoutineInput::Mute(muted));
    }

    /// Reports that the shell began to speak a cue.
    pub fn cue_started(&self, cue_id: u32) {
        self.inbox.put(RoutineInput::CueStarted { id: cue_id });
    }

    /// Reports that the shell is done with a cue.
    pub fn cue_ended(&self, cue_id: u32, outcome: CueOutcome) {
        self.inbox.put(RoutineInput::CueEnded {
            id: cue_id,
            outcome,
        });
    }

    /// A feed of its sound beside words: earcons, and the beat of repetitions.
    ///
    /// # Errors
    ///
    /// `BadInput` when the sample rate is not 8,000 to 48,000 Hz.
    pub fn sound_feed(&self, format: SoundFormat) -> Result<Arc<SoundFeed>, CompanionError> {
        SoundFeed::open(Arc::clone(&self.stand), self.clock.clone(), format)
    }

    /// Waits until it is over and the shell has heard so, but no longer than `timeout_ms` milliseconds.
    /// Returns whether it is over. Not to be called from within the shell.
    ///
    /// # Errors
    ///
    /// `Broken` when a defect ended it.
    pub fn wait_until_over(&self, timeout_ms: u64) -> Result<bool, CompanionError> {
        let is_over = self
            .end
            .is_over
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let timeout = Duration::from_millis(timeout_ms);
        let (is_over, _) = self
            .end
            .came
            .wait_timeout_while(is_over, timeout, |is_over| !*is_over)
            .unwrap_or_else(PoisonError::into_inner);
        if self.end.is_broken.load(Ordering::Acquire) {
            return Err(CompanionError::Broken);
        }
        Ok(*is_over)
    }
}

impl LiveRoutine {
    fn begin(
        setup: &RoutineSetup,
        order: RoutineOrder,
        speed: Option<f64>,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<Self>, CompanionError> {
        let clock = speed.map_or_else(RunClock::real, |times| RunClock::scripted(Some(times)));
        let no_thread = |error: std::io::Error| CompanionError::Internal {
            reason: format!("start a thread: {error}"),
        };
        let inbox = Arc::new(Inbox::new(clock.clone()));
        let (stand, end) = (Stand::default(), Arc::new(End::default()));
        let messenger = Messenger::start(shell, {
            let inbox = Arc::clone(&inbox);
            move |id, outcome| {
                inbox.put(RoutineInput::CueEnded { id, outcome });
            }
        })
        .map_err(no_thread)?;
        let player = Player {
            session: RoutineSession::new(setup),
            inbox: Arc::clone(&inbox),
            clock: clock.clone(),
            messenger: messenger.clone(),
            stand: Arc::clone(&stand),
            answers: speed.map(|_| Vec::new()),
            is_over: false,
        };
        std::thread::Builder::new()
            .name("freshlegs-routine".to_owned())
            .spawn({
                let end = Arc::clone(&end);
                move || {
                    if catch_unwind(AssertUnwindSafe(|| player.play(order))).is_err() {
                        end.is_broken.store(true, Ordering::Release);
                        messenger.trouble(Trouble::Broken);
                    }
                    messenger.finish(Some(Summary::default()));
                    *end.is_over.lock().unwrap_or_else(PoisonError::into_inner) = true;
                    end.came.notify_all();
                }
            })
            .map_err(no_thread)?;
        Ok(Arc::new(Self {
            inbox,
            clock,
            stand,
            end,
        }))
    }
}

impl Drop for LiveRoutine {
    fn drop(&mut self) {
        self.inbox.close();
    }
}

/// The thread that owns the session of a routine.
struct Player {
    session: RoutineSession,
    inbox: Arc<Inbox<RoutineInput>>,
    clock: RunClock,
    messenger: Messenger,
    stand: Stand,
    /// What a shell would report that spoke every cue in the time it should take; `None` where the
    /// shell reports itself.
    answers: Option<Vec<(Moment, RoutineInput)>>,
    is_over: bool,
}

impl Player {
    fn play(mut self, first: RoutineOrder) {
        // At its own first moment, however fast the clock is: what follows is the same at every speed.
        self.session
            .handle_input(Moment::ZERO, &RoutineInput::Order(first));
        self.drain();
        while !self.is_over {
            let delivery = self.inbox.wait_until(self.next_due());
            for (at, input) in delivery.inputs {
                self.answer_until(at);
                self.session.handle_input(at, &input);
                self.drain();
            }
            if delivery.closed {
                return;
            }
            self.tell(delivery.now.max(self.clock.now()));
        }
    }

    fn tell(&mut self, now: Moment) {
        self.answer_until(now);
        self.session.handle_timeout(now);
        self.drain();
    }

    fn next_due(&self) -> Option<Moment> {
        let answer = self.answers.iter().flatten().map(|(at, _)| *at).min();
        answer.into_iter().chain(self.session.poll_timeout()).min()
    }

    /// Gives the answers that are due, in order of time, and lets the session do before each what it
    /// owes: a clock that comes late changes nothing.
    fn answer_until(&mut self, now: Moment) {
        loop {
            let Some(answers) = &mut self.answers else {
                return;
            };
            answers.sort_by_key(|(at, _)| *at);
            let answer = answers.first().map(|(at, _)| *at).filter(|at| *at <= now);
            let timer = self.session.poll_timeout().filter(|due| *due <= now);
            match (answer, timer) {
                (Some(answer), timer) if timer.is_none_or(|due| answer < due) => {
                    let (at, input) = answers.remove(0);
                    self.session.handle_input(at, &input);
                }
                (_, Some(due)) => self.session.handle_timeout(due),
                (_, None) => return,
            }
            self.drain();
        }
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll_output() {
            match output {
                RoutineOutput::Speak(cue) => self.speak(cue),
                RoutineOutput::Hush(id) => {
                    self.hushed(id);
                    self.messenger.hush(id);
                }
                RoutineOutput::Sound(score) => self.stand.store(Arc::from(score)),
                RoutineOutput::Show(view) => self.messenger.show(Box::new(LiveView {
                    routine: Some(*view),
                    ..LiveView::default()
                })),
                RoutineOutput::Over => self.is_over = true,
            }
        }
    }

    fn speak(&mut self, cue: CueView) {
        if let Some(answers) = &mut self.answers {
            let id = cue.id;
            let starts = cue.at_s + f64::from(cue.lead_in_ms) / 1e3;
            let ends = starts + f64::from(cue.expected_speech_ms) / 1e3;
            let moment = |seconds: f64| Moment::from_micros((seconds * 1e6).round() as u64);
            let outcome = CueOutcome::Spoken;
            answers.push((moment(starts), RoutineInput::CueStarted { id }));
            answers.push((moment(ends), RoutineInput::CueEnded { id, outcome }));
        }
        self.messenger.speak(cue);
    }

    fn hushed(&mut self, cue: u32) {
        if let Some(answers) = &mut self.answers {
            answers.retain(|(_, input)| {
                !matches!(input,
                    RoutineInput::CueStarted { id } | RoutineInput::CueEnded { id, .. } if *id == cue)
            });
        }
    }
}
