//! The thread that tells the shell of sensors, so that a slow shell keeps no link waiting.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use super::events::SensorEvent;
use crate::shell::Shell;
use crate::threads;

/// So many events may wait for a shell; beyond it readings are left out, for newer ones follow.
const MOST_WAITING: usize = 4_096;

#[derive(Default)]
struct Waiting {
    events: Vec<SensorEvent>,
    closed: bool,
}

#[derive(Default)]
struct Tray {
    waiting: Mutex<Waiting>,
    filled: Condvar,
}

/// Where events wait for the shell. Dropped, it waits until the shell has heard all of them.
pub(super) struct Post {
    tray: Arc<Tray>,
    thread: Option<JoinHandle<()>>,
}

impl Post {
    pub(super) fn start(shell: Arc<dyn Shell>) -> std::io::Result<Self> {
        let tray = Arc::new(Tray::default());
        let thread = threads::that_calls_a_shell("freshlegs-sensor-news", {
            let tray = Arc::clone(&tray);
            move || deliver(&tray, &*shell)
        })?;
        Ok(Self {
            tray,
            thread: Some(thread),
        })
    }

    pub(super) fn put(&self, event: SensorEvent) {
        let mut waiting = self.tray.lock();
        let is_reading = matches!(
            event,
            SensorEvent::Reading { .. } | SensorEvent::Seen { .. }
        );
        if is_reading && waiting.events.len() >= MOST_WAITING {
            return;
        }
        waiting.events.push(event);
        drop(waiting);
        self.tray.filled.notify_one();
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        self.tray.lock().closed = true;
        self.tray.filled.notify_one();
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            // A panic of a shell written in Rust is its own; the panic hook has said so.
            let _ = thread.join();
        }
    }
}

impl Tray {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // A panic of the shell leaves only whole entries behind.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn deliver(tray: &Tray, shell: &dyn Shell) {
    loop {
        let mut waiting = tray.lock();
        while waiting.events.is_empty() && !waiting.closed {
            waiting = tray
                .filled
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        let events = std::mem::take(&mut waiting.events);
        let closed = waiting.closed;
        // The shell is called with no lock held: it may call back.
        drop(waiting);
        if !events.is_empty()
            && let Err(error) = shell.sensors(events)
        {
            tracing::warn!(%error, "the shell failed");
        }
        if closed {
            return;
        }
    }
}
