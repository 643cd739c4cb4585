//! The thread that calls the shell, so that a slow shell delays no decision.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use freshlegs_engine::view::{CueView, LiveView};
use freshlegs_engine::{CueOutcome, Summary};

use crate::shell::{Shell, Trouble};
use crate::threads;

/// What waits for the shell. Of views only the newest does; the rest is never dropped, and is
/// bounded by the arbiter, which lets one cue out at a time.
#[derive(Default)]
struct Waiting {
    news: VecDeque<News>,
    view: Option<Box<LiveView>>,
    finished: Option<Summary>,
    closed: bool,
}

enum News {
    Speak(CueView),
    Hush(u32),
    Trouble(Trouble),
}

#[derive(Default)]
struct Tray {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

impl Tray {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // A panic of the shell's thread leaves only whole entries behind.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, change: impl FnOnce(&mut Waiting)) {
        change(&mut self.lock());
        self.changed.notify_one();
    }
}

/// Hands outputs to the shell from a thread of its own. Clones share it.
#[derive(Clone)]
pub(crate) struct Messenger {
    tray: Arc<Tray>,
    thread: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Messenger {
    /// Starts the thread. `unspoken` is called from it for each cue that the shell refused.
    pub(crate) fn start(
        shell: Arc<dyn Shell>,
        unspoken: impl Fn(u32, CueOutcome) + Send + 'static,
    ) -> std::io::Result<Self> {
        let tray = Arc::new(Tray::default());
        let thread = threads::that_calls_a_shell("freshlegs-shell", {
            let tray = Arc::clone(&tray);
            move || deliver(&tray, &*shell, &unspoken)
        })?;
        Ok(Self {
            tray,
            thread: Arc::new(Mutex::new(Some(thread))),
        })
    }

    pub(crate) fn speak(&self, cue: CueView) {
        self.tray
            .put(|waiting| waiting.news.push_back(News::Speak(cue)));
    }

    pub(crate) fn hush(&self, id: u32) {
        self.tray
            .put(|waiting| waiting.news.push_back(News::Hush(id)));
    }

    pub(crate) fn show(&self, view: Box<LiveView>) {
        self.tray.put(|waiting| waiting.view = Some(view));
    }

    pub(crate) fn trouble(&self, trouble: Trouble) {
        self.tray
            .put(|waiting| waiting.news.push_back(News::Trouble(trouble)));
    }

    /// Passes on troubles from another thread.
    pub(crate) fn teller(&self) -> impl Fn(Trouble) + Send + 'static {
        let messenger = self.clone();
        move |trouble| messenger.trouble(trouble)
    }

    /// Says that nothing follows but `summary`, and waits until the shell has heard all of it.
    pub(crate) fn finish(&self, summary: Option<Summary>) {
        self.tray.put(|waiting| {
            waiting.finished = summary;
            waiting.closed = true;
        });
        let thread = self
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = thread {
            // A panic of a shell written in Rust is its own; the panic hook has said so.
            let _ = thread.join();
        }
    }
}

fn deliver(tray: &Tray, shell: &dyn Shell, unspoken: &dyn Fn(u32, CueOutcome)) {
    loop {
        let mut waiting = tray.lock();
        while waiting.news.is_empty() && waiting.view.is_none() && !waiting.closed {
            waiting = tray
                .changed
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        let news = std::mem::take(&mut waiting.news);
        let view = waiting.view.take();
        let closed = waiting.closed;
        let finished = if closed {
            waiting.finished.take()
        } else {
            None
        };
        // The shell is called with no lock held: it may call back.
        drop(waiting);

        for item in news {
            let result = match item {
                News::Speak(cue) => {
                    let id = cue.id;
                    shell
                        .speak(cue)
                        .inspect_err(|_| unspoken(id, CueOutcome::Failed))
                }
                News::Hush(id) => shell.hush(id),
                News::Trouble(trouble) => shell.trouble(trouble),
            };
            log(result);
        }
        if let Some(view) = view {
            log(shell.show(*view));
        }
        if let Some(summary) = finished {
            log(shell.finished(summary));
        }
        if closed {
            return;
        }
    }
}

fn log(result: Result<(), crate::shell::ShellError>) {
    if let Err(error) = result {
        tracing::warn!(%error, "the shell failed");
    }
}
