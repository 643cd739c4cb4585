//! What the runner asks of a run, by whatever way: a button, a notification, a voice, a headset.

use std::sync::atomic::Ordering;

use freshlegs_engine::Input;
use freshlegs_engine::coaching::Word;
use freshlegs_engine::coaching::breath::{BreathPattern, GuideOrder};
use freshlegs_engine::coaching::routines::RoutineOrder;
use freshlegs_engine::units::StepsPerMinute;

use super::LiveRun;
use crate::error::CompanionError;

#[uniffi::export]
impl LiveRun {
    /// Pauses the run.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn pause(&self) -> Result<(), CompanionError> {
        self.send(Input::Pause)
    }

    /// Resumes the run.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn resume(&self) -> Result<(), CompanionError> {
        self.send(Input::Resume)
    }

    /// Marks a lap.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn lap(&self) -> Result<(), CompanionError> {
        self.send(Input::Lap)
    }

    /// Takes what is offered: the metronome of [`RescueView`](crate::RescueView), for a minute.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn accept_offer(&self) -> Result<(), CompanionError> {
        self.send(Input::AcceptOffer)
    }

    /// Silences every cue but the answer to a red flag, or lets them speak again.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn mute(&self, muted: bool) -> Result<(), CompanionError> {
        self.send(Input::Mute(muted))
    }

    /// Passes on the runner's own word: heavy legs, easing, better, a red flag, not meant.
    ///
    /// When the run is over, in whatever way, nothing is said any more. A red flag of a run of one's own
    /// is kept all the same: show what [`Companion::today`](crate::Companion::today) says of it.
    ///
    /// # Errors
    ///
    /// `Broken`; `StorageFull` and `Storage` when a red flag that comes so late cannot be kept.
    pub fn word(&self, word: Word) -> Result<(), CompanionError> {
        let is_broken = self.published.broken.load(Ordering::Acquire);
        if !is_broken && self.inbox.put(Input::Word(word)) {
            return Ok(());
        }
        match &self.afterwards {
            Some(afterwards) if word.is_red_flag() || word == Word::Undo => {
                Ok(afterwards.hear(word)?)
            }
            _ if is_broken => Err(CompanionError::Broken),
            _ => Ok(()),
        }
    }

    /// Starts the metronome: at `cadence_spm` steps a minute (75 to 240), or that of the runner's own
    /// steps where absent. It ends after two minutes unless [`keep_guide`](Self::keep_guide) is called.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn metronome(&self, cadence_spm: Option<f64>) -> Result<(), CompanionError> {
        self.send(Input::Guide(GuideOrder::Metronome {
            cadence: cadence_spm.map(StepsPerMinute),
            for_s: None,
        }))
    }

    /// Starts the breath guide with a pattern, or one that fits the effort where absent. It ends after
    /// two minutes unless [`keep_guide`](Self::keep_guide) is called.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn breath_guide(&self, pattern: Option<BreathPattern>) -> Result<(), CompanionError> {
        self.send(Input::Guide(GuideOrder::Breath { pattern }))
    }

    /// Lets what sounds with the steps go on until it is told to end.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn keep_guide(&self) -> Result<(), CompanionError> {
        self.send(Input::Guide(GuideOrder::Keep))
    }

    /// Plays a guided routine in the run: a warm-up, a cool-down. One that there is not is ignored.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn routine_start(&self, routine: String, level: u8) -> Result<(), CompanionError> {
        self.send(Input::Routine(RoutineOrder::Start { routine, level }))
    }

    /// On to the next exercise.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn routine_next(&self) -> Result<(), CompanionError> {
        self.send(Input::Routine(RoutineOrder::Next))
    }

    /// Back to the beginning of the exercise, or to the one before when it has just begun.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn routine_back(&self) -> Result<(), CompanionError> {
        self.send(Input::Routine(RoutineOrder::Back))
    }

    /// No more of the routine.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn routine_stop(&self) -> Result<(), CompanionError> {
        self.send(Input::Routine(RoutineOrder::Stop))
    }

    /// The routine that was offered is not wanted.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn routine_decline(&self) -> Result<(), CompanionError> {
        self.send(Input::Routine(RoutineOrder::Decline))
    }

    /// Ends what sounds with the steps.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn guide_off(&self) -> Result<(), CompanionError> {
        self.send(Input::Guide(GuideOrder::Off))
    }

    /// The runner taps with the steps: a foot touches the ground now.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn tap(&self) -> Result<(), CompanionError> {
        self.send(Input::Tap)
    }
}
