//! The thread that writes a run down, once a second, so that a stalled disk delays no decision.

use std::collections::BTreeMap;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::keeper::Keeper;
use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use freshlegs_engine::{Input, Moment, Save, SensorId, Summary};
use freshlegs_store::{Heartbeat, RunWriter, Store, StoreError};

use crate::clock;
use crate::shell::Trouble;

/// How often what has come is written. A killed process loses no more than this.
const PERIOD: Duration = Duration::from_secs(1);

/// How long the end of a run is tried to be written before the runner is told.
const LAST_TRY: Duration = Duration::from_secs(10);

/// What the session thread hands over.
#[derive(Default)]
struct Batch {
    saves: Vec<Save>,
    inputs: Vec<(Moment, Input)>,
}

enum Message {
    Record(Batch),
    Finish(Option<Summary>),
}

/// Takes what a run leaves behind and writes it from a thread of its own.
pub(crate) struct Recorder {
    messages: Sender<Message>,
    stored: Receiver<bool>,
    thread: Option<JoinHandle<()>>,
}

/// The names by which the store remembers sensors.
pub(crate) type Identities = std::sync::Arc<std::sync::Mutex<BTreeMap<SensorId, String>>>;

impl Recorder {
    /// Starts the thread. `tell` is called from it when writing begins to fail, and when it works
    /// again.
    pub(crate) fn start(
        store: Store,
        writer: RunWriter,
        identities: Identities,
        keeper: Option<Keeper>,
        tell: impl Fn(Trouble) + Send + 'static,
    ) -> std::io::Result<Self> {
        let (messages, inbox) = crossbeam_channel::unbounded();
        let (done, stored) = crossbeam_channel::bounded(1);
        let thread = std::thread::Builder::new()
            .name("freshlegs-store".to_owned())
            .spawn(move || {
                let clerk = Clerk {
                    store,
                    writer,
                    identities,
                    keeper,
                    tell: Box::new(tell),
                    waiting: Batch::default(),
                    until: Moment::ZERO,
                    failing: false,
                };
                // Nobody listens any more when the run's thread has panicked.
                let _ = done.send(clerk.work(&inbox));
            })?;
        Ok(Self {
            messages,
            stored,
            thread: Some(thread),
        })
    }

    /// Takes what has come about; written with the next transaction.
    pub(crate) fn record(&self, saves: Vec<Save>, inputs: Vec<(Moment, Input)>) {
        // The thread ends only after `finish`, or by a panic that the hook has logged.
        let _ = self.messages.send(Message::Record(Batch { saves, inputs }));
    }

    /// Ends the run with these totals, or leaves it unfinished with `None`. Waits for the disk;
    /// `false` when the end could not be written.
    pub(crate) fn finish(mut self, summary: Option<Summary>) -> bool {
        let _ = self.messages.send(Message::Finish(summary));
        let stored = self.stored.recv().unwrap_or(false);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        stored
    }
}

impl Drop for Recorder {
    /// After a panic of the run's thread: whoever hears that the run is broken finds all of it
    /// written, and nobody writing.
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            self.messages = crossbeam_channel::unbounded().0;
            let _ = thread.join();
        }
    }
}

/// The writing side.
struct Clerk {
    store: Store,
    writer: RunWriter,
    identities: Identities,
    /// For a run of the runner's own.
    keeper: Option<Keeper>,
    tell: Box<dyn Fn(Trouble) + Send>,
    waiting: Batch,
    until: Moment,
    failing: bool,
}

impl Clerk {
    /// Writes until the end, or until the run's thread is gone.
    fn work(mut self, inbox: &Receiver<Message>) -> bool {
        let mut next = Instant::now() + PERIOD;
        loop {
            match inbox.recv_deadline(next) {
                Ok(Message::Record(batch)) => self.take(batch),
                Ok(Message::Finish(summary)) => return self.end(summary),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    self.write();
                    return false;
                }
            }
            // Not only when nothing comes: a run that never pauses for breath is written too.
            if Instant::now() >= next {
                self.write();
                next = Instant::now() + PERIOD;
            }
        }
    }

    fn take(&mut self, batch: Batch) {
        for save in &batch.saves {
            if let Some(keeper) = &mut self.keeper {
                keeper.take(save);
            }
            if let Save::CadenceFactor { sensor, factor } = save {
                let identity = self
                    .identities
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner)
                    .get(sensor)
                    .cloned();
                if let Some(identity) = identity
                    && let Err(error) = self.store.remember_cadence_factor(&identity, *factor)
                {
                    tracing::warn!(%error, "the sensor's way of counting is not remembered");
                }
            }
        }
        let moments = batch
            .inputs
            .iter()
            .map(|(at, _)| *at)
            .chain(batch.saves.iter().filter_map(|save| match save {
                Save::Point(point) => Some(point.at),
                _ => None,
            }));
        self.until = moments.fold(self.until, Moment::max);
        self.waiting.saves.extend(batch.saves);
        self.waiting.inputs.extend(batch.inputs);
    }

    /// Writes what waits; keeps it where that fails.
    fn write(&mut self) -> bool {
        if self.waiting.saves.is_empty() && self.waiting.inputs.is_empty() {
            return true;
        }
        let heartbeat = Heartbeat {
            at: self.until,
            wall_utc_ms: clock::wall_millis(),
        };
        match self
            .writer
            .append(heartbeat, &self.waiting.saves, &self.waiting.inputs)
        {
            Ok(()) => {
                if let Some(Err(error)) = self.keeper.as_mut().map(Keeper::keep) {
                    tracing::warn!(%error, "what a run teaches waits to be written");
                }
                self.waiting = Batch::default();
                if std::mem::take(&mut self.failing) {
                    (self.tell)(Trouble::StorageBack);
                }
                true
            }
            Err(error) => {
                self.failed(&error);
                false
            }
        }
    }

    fn failed(&mut self, error: &StoreError) {
        tracing::warn!(%error, "the run is kept in memory");
        if !std::mem::replace(&mut self.failing, true) {
            (self.tell)(match error {
                StoreError::Full => Trouble::StorageFull,
                other => Trouble::StorageFailing {
                    reason: other.to_string(),
                },
            });
        }
    }

    fn end(mut self, summary: Option<Summary>) -> bool {
        let give_up = Instant::now() + LAST_TRY;
        while !self.write() {
            if Instant::now() >= give_up {
                return false;
            }
            std::thread::sleep(PERIOD);
        }
        // A red flag that could not be written down yet must not be lost with the run's thread.
        while let Some(Err(error)) = self.keeper.as_mut().map(Keeper::keep) {
            tracing::warn!(%error, "what a run teaches is not written yet");
            if Instant::now() >= give_up {
                return false;
            }
            std::thread::sleep(PERIOD);
        }
        let Some(summary) = summary else {
            return true;
        };
        let id = self.writer.id();
        let Err(mut error) = self.writer.finish(&summary) else {
            return true;
        };
        while Instant::now() < give_up {
            tracing::warn!(%error, "the end of the run is not stored yet");
            std::thread::sleep(PERIOD);
            match self.store.close_unfinished(id, &summary) {
                Ok(()) => return true,
                Err(again) => error = again,
            }
        }
        false
    }
}
