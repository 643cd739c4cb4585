//! What the radio's tasks share.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use btleplug::platform::Adapter as Handle;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinHandle;

use crate::device::Call;
use crate::refusal::Refusal;
use crate::scanner::Sighting;
use crate::{Adapter, Event, Identity, Listener, Timeouts, fault};

/// What every task of the radio holds.
pub(crate) struct Air {
    pub(crate) timeouts: Timeouts,
    /// Told by the task that keeps the adapter.
    pub(crate) central: watch::Receiver<Central>,
    /// Makes the task that keeps the adapter look at it now.
    pub(crate) look: Notify,
    /// To the scanner; full only when it is held up, and then the newest are dropped.
    pub(crate) sightings: mpsc::Sender<Sighting>,
    listener: Listener,
    refusal: Mutex<Refusal>,
    devices: Mutex<BTreeMap<Identity, mpsc::UnboundedSender<Call>>>,
}

/// The adapter as it was last found.
#[derive(Clone, Default)]
pub(crate) struct Central {
    /// To speak with; also while it is off.
    pub(crate) handle: Option<Handle>,
    /// Its name and model.
    pub(crate) name: String,
    /// How many times the way to the system was opened: what was got over an earlier one is dead.
    pub(crate) opened: u64,
    /// `None` until it was found or missed for the first time.
    pub(crate) state: Option<Adapter>,
}

/// A task that ends with what started it.
pub(crate) struct Guarded<T>(Option<JoinHandle<T>>);

impl Air {
    pub(crate) fn new(
        listener: Listener,
        timeouts: Timeouts,
        central: watch::Receiver<Central>,
        sightings: mpsc::Sender<Sighting>,
    ) -> Arc<Self> {
        Arc::new(Self {
            timeouts,
            central,
            look: Notify::new(),
            sightings,
            listener,
            refusal: Mutex::default(),
            devices: Mutex::default(),
        })
    }

    pub(crate) fn tell(&self, event: Event) {
        (self.listener)(event);
    }

    /// The door to a device, `None` if no order was ever given for it.
    pub(crate) fn door(&self, sensor: &Identity) -> Option<mpsc::UnboundedSender<Call>> {
        self.devices().get(sensor).cloned()
    }

    pub(crate) fn add_door(&self, sensor: Identity, door: mpsc::UnboundedSender<Call>) {
        self.devices().insert(sensor, door);
    }

    pub(crate) fn doors(&self) -> Vec<mpsc::UnboundedSender<Call>> {
        self.devices().values().cloned().collect()
    }

    /// Why the system refuses to scan, if it does.
    pub(crate) fn refusal(&self) -> Option<String> {
        let refusal = self.refusal.lock().unwrap_or_else(PoisonError::into_inner);
        refusal.reason(Instant::now()).map(str::to_owned)
    }

    /// Notes that the system refuses to scan, or no longer does.
    pub(crate) fn refuse(&self, reason: Option<String>) {
        self.refusal
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .set(Instant::now(), reason);
        self.look.notify_one();
    }

    fn devices(&self) -> MutexGuard<'_, BTreeMap<Identity, mpsc::UnboundedSender<Call>>> {
        self.devices.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Central {
    /// Tells one adapter from another, and what was got over one way to the system from the rest.
    pub(crate) fn key(&self) -> (u64, String) {
        (self.opened, self.name.clone())
    }

    /// The adapter to speak with, if it is on; or why there is none.
    pub(crate) fn ready(&self) -> Result<&Handle, String> {
        match (&self.state, &self.handle) {
            (Some(Adapter::On), Some(handle)) => Ok(handle),
            (Some(Adapter::Off), _) => Err("Bluetooth is off".to_owned()),
            (Some(Adapter::Missing { reason } | Adapter::Forbidden { reason }), _) => {
                Err(reason.clone())
            }
            (None | Some(Adapter::On), _) => Err("no adapter was found yet".to_owned()),
        }
    }
}

impl<T: Send + 'static> Guarded<T> {
    pub(crate) fn spawn(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Some(tokio::spawn(work)))
    }

    /// What came of it; `None` if it panicked, or was asked before. May be dropped while it waits.
    pub(crate) async fn outcome(&mut self) -> Option<T> {
        let outcome = self.0.as_mut()?.await.ok();
        self.0 = None;
        outcome
    }

    /// Leaves the task alone until the radio ends: what it holds can no longer be let go in peace.
    pub(crate) fn leave(mut self) {
        self.0 = None;
    }

    /// Ends the task and waits until what it held is dropped.
    pub(crate) async fn end(mut self) {
        if let Some(task) = &mut self.0 {
            task.abort();
            let _ = self.outcome().await;
        }
    }
}

impl<T> Drop for Guarded<T> {
    fn drop(&mut self) {
        if let Some(task) = &self.0 {
            task.abort();
        }
    }
}

/// Waits no longer than `limit`, and words an error and a missing answer alike.
pub(crate) async fn within<T>(
    limit: Duration,
    call: impl Future<Output = Result<T, btleplug::Error>>,
) -> Result<T, String> {
    match tokio::time::timeout(limit, call).await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(fault::text(&error)),
        Err(_) => Err(fault::no_answer(limit)),
    }
}
