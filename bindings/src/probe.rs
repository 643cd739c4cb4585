//! For proofs from other languages, behind a feature that no phone's library has: raises every error,
//! panics, breaks a run, and calls so little that what is measured is the boundary itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use freshlegs_engine::view::{CueView, LiveView};
use freshlegs_engine::{FieldError, Input};

use crate::error::CompanionError;
use crate::run::LiveRun;
use crate::shell::{Shell, ShellError};

/// What a proof needs that a runner never should.
#[derive(uniffi::Object, Default)]
pub struct Probe {
    calls: AtomicU64,
}

#[uniffi::export]
impl Probe {
    /// A probe.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// How often this was called: the least that a call can do.
    pub fn count(&self) -> u64 {
        self.calls.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Stops the wall clock of the whole process at so many milliseconds since 1970, in a zone so many
    /// seconds ahead of UTC: what is drawn of a day is then the same on every day.
    pub fn stop_wall_clock(&self, utc_ms: i64, utc_offset_s: i32) {
        crate::clock::stop_wall_clock(Some((utc_ms, utc_offset_s)));
    }

    /// Lets the wall clock go on.
    pub fn start_wall_clock(&self) {
        crate::clock::stop_wall_clock(None);
    }

    /// The same view as was given: a big record, in and out.
    pub fn echo_view(&self, view: LiveView) -> LiveView {
        view
    }

    /// The same cue as was given: a small record, in and out.
    pub fn echo_cue(&self, cue: CueView) -> CueView {
        cue
    }

    /// The sum of bytes: what a packet costs on its way in.
    pub fn sum(&self, bytes: Vec<u8>) -> u64 {
        bytes.iter().map(|&byte| u64::from(byte)).sum()
    }

    /// Shows `view` to `shell` so many times, from the thread that calls.
    ///
    /// # Errors
    ///
    /// What the shell answers, or throws.
    pub fn show(
        &self,
        shell: Arc<dyn Shell>,
        view: LiveView,
        times: u32,
    ) -> Result<(), ShellError> {
        for _ in 0..times {
            shell.show(view.clone())?;
        }
        Ok(())
    }

    /// How many errors there are for [`fail`](Self::fail).
    pub fn failures(&self) -> u32 {
        every_error().len() as u32
    }

    /// Fails with an error, counted from 0 in the order in which [`CompanionError`] names them.
    ///
    /// # Errors
    ///
    /// That one; `NotFound` where there is none of that number as well.
    pub fn fail(&self, number: u32) -> Result<(), CompanionError> {
        Err(every_error()
            .into_iter()
            .nth(number as usize)
            .unwrap_or(CompanionError::NotFound {
                what: "an error of this number".to_owned(),
            }))
    }

    /// Panics.
    ///
    /// # Panics
    ///
    /// Always.
    ///
    /// # Errors
    ///
    /// None that is declared: what a shell sees is its language's word for a panic.
    #[expect(clippy::panic, reason = "that is what it is for")]
    pub fn panic(&self) -> Result<(), CompanionError> {
        panic!("on purpose")
    }

    /// Makes the thread of a run panic.
    pub fn break_run(&self, run: Arc<LiveRun>) {
        run.doom();
        // Wakes it.
        run.put(Input::Lap);
    }
}

/// One of each, in the order of their declaration.
fn every_error() -> Vec<CompanionError> {
    let reason = "fail on purpose".to_owned();
    vec![
        CompanionError::WrongKey,
        CompanionError::Busy,
        CompanionError::StorageFull,
        CompanionError::Storage {
            reason: reason.clone(),
        },
        CompanionError::TooNew { found: 9, known: 4 },
        CompanionError::BadInput {
            reason: reason.clone(),
            offset: Some(7),
        },
        CompanionError::BadFields {
            errors: vec![FieldError::new("probe", "is wrong on purpose")],
        },
        CompanionError::NotFound {
            what: "what is not there".to_owned(),
        },
        CompanionError::Broken,
        CompanionError::Internal { reason },
    ]
}
