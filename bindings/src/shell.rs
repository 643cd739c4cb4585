use freshlegs_engine::Summary;
use freshlegs_engine::view::{CueView, LiveView};

use crate::sensors::SensorEvent;

/// What a run asks of the shell: to speak, to show, to know.
///
/// All calls of a run come from one thread of its own, one after the other, never under a lock:
/// an implementation may call back into the run. It should only put the work in a queue of its
/// own and return; as long as it does not, views are left out (the newest one follows), while
/// cues and news are kept for it. An error, or an exception, of `speak` counts as a cue that
/// failed.
#[uniffi::export(rust, foreign)]
pub trait Shell: Send + Sync {
    /// Speak these words, unless run time is past `expires_at_s` when their turn comes, and
    /// report [`cue_started`](crate::LiveRun::cue_started) and
    /// [`cue_ended`](crate::LiveRun::cue_ended).
    ///
    /// # Errors
    ///
    /// Whatever keeps the words from being queued.
    fn speak(&self, cue: CueView) -> Result<(), ShellError>;

    /// Stop speaking this cue at once; a more urgent one follows.
    ///
    /// # Errors
    ///
    /// Whatever goes wrong; it is logged and no more.
    fn hush(&self, cue_id: u32) -> Result<(), ShellError>;

    /// Draw this; comes at most once a second of run time.
    ///
    /// # Errors
    ///
    /// Whatever goes wrong; it is logged and no more.
    fn show(&self, view: LiveView) -> Result<(), ShellError>;

    /// This has become of the sensors, in order. Comes from the thread of
    /// [`Sensors`](crate::Sensors), not from that of a run.
    ///
    /// # Errors
    ///
    /// Whatever goes wrong; it is logged and no more.
    fn sensors(&self, events: Vec<SensorEvent>) -> Result<(), ShellError>;

    /// Something went wrong that the runner should be told in plain words, once.
    ///
    /// # Errors
    ///
    /// Whatever goes wrong; it is logged and no more.
    fn trouble(&self, trouble: Trouble) -> Result<(), ShellError>;

    /// The run is over; nothing follows.
    ///
    /// # Errors
    ///
    /// Whatever goes wrong; it is logged and no more.
    fn finished(&self, summary: Summary) -> Result<(), ShellError>;
}

/// Something that went wrong in a run without ending it, but for `Broken`.
#[derive(Clone, Debug, Eq, PartialEq, uniffi::Enum)]
pub enum Trouble {
    /// The disk is full: the run goes on and is kept in memory until there is room.
    StorageFull,
    /// Writing fails for another reason: the run goes on and is kept in memory until it works.
    StorageFailing {
        /// Why, as a lower-case fragment.
        reason: String,
    },
    /// Writing works again, and nothing was lost.
    StorageBack,
    /// The run ended and its last part could not be written; what was written is there, and the
    /// run can be closed at the next start.
    NotStored,
    /// The file with the run's sound cannot be written any more: the run goes on without it.
    SoundtrackFailing {
        /// Why, as a lower-case fragment.
        reason: String,
    },
    /// A defect in Fresh Legs ended the coaching of this run; what was recorded is stored.
    Broken,
}

/// Why a shell could not do what it was asked.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error, uniffi::Error)]
pub enum ShellError {
    /// It failed.
    #[error("do what the run asked: {reason}")]
    Failed {
        /// Why, as a lower-case fragment; without data of the runner.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ShellError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed {
            reason: error.reason,
        }
    }
}
