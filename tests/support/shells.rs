//! Shells for tests.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

use freshlegs::{
    CueKind, CueOutcome, CueView, LiveRun, LiveView, SensorEvent, Shell, ShellError, Summary,
    Trouble,
};

/// How long a test waits for what must come, before it gives up.
const PATIENCE: Duration = Duration::from_mins(2);

/// What a shell was told, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// To speak.
    Speak(CueView),
    /// To stop speaking.
    Hush(u32),
    /// That something is wrong.
    Trouble(Trouble),
    /// That the run is over.
    Finished(Summary),
}

/// A shell that keeps what it is told.
#[derive(Default)]
pub struct Collector {
    heard: Mutex<Vec<Heard>>,
    views: Mutex<Vec<LiveView>>,
    sensors: Mutex<Vec<SensorEvent>>,
    run: OnceLock<Weak<LiveRun>>,
}

impl Collector {
    /// From now on reports to a live run that every cue is spoken, as soon as it hears it.
    pub fn speak_for(&self, run: &Arc<LiveRun>) {
        let _ = self.run.set(Arc::downgrade(run));
        for cue in self.cues() {
            self.report(cue.id);
        }
    }

    /// The cues so far.
    pub fn cues(&self) -> Vec<CueView> {
        self.heard()
            .into_iter()
            .filter_map(|heard| match heard {
                Heard::Speak(cue) => Some(cue),
                _ => None,
            })
            .collect()
    }

    /// The cues so far, a line each: when, of which kind, and the words.
    pub fn cue_lines(&self) -> Vec<String> {
        let line = |cue: CueView| format!("{:.1} {:?}: {}", cue.at_s, cue.kind, cue.text);
        self.cues().into_iter().map(line).collect()
    }

    /// The first cue of this kind.
    pub fn cue(&self, kind: CueKind) -> Option<CueView> {
        self.cues().into_iter().find(|cue| cue.kind == kind)
    }

    /// Waits for the first cue of this kind.
    ///
    /// # Panics
    ///
    /// When it does not come within two minutes.
    pub fn wait_for(&self, kind: CueKind) -> CueView {
        let give_up = Instant::now() + PATIENCE;
        loop {
            if let Some(cue) = self.cue(kind) {
                return cue;
            }
            let heard = self.cue_lines();
            assert!(Instant::now() < give_up, "no {kind:?} in {heard:#?}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until a view is as it should be.
    ///
    /// # Panics
    ///
    /// When none is within two minutes.
    pub fn wait_to_see(&self, is_so: impl Fn(&LiveView) -> bool) -> LiveView {
        let give_up = Instant::now() + PATIENCE;
        loop {
            if let Some(view) = lock(&self.views).last().filter(|view| is_so(view)) {
                return view.clone();
            }
            assert!(Instant::now() < give_up, "{:#?}", lock(&self.views).last());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Everything so far but the views.
    pub fn heard(&self) -> Vec<Heard> {
        lock(&self.heard).clone()
    }

    /// The views so far.
    pub fn views(&self) -> Vec<LiveView> {
        lock(&self.views).clone()
    }

    /// What was told of sensors so far.
    pub fn sensor_events(&self) -> Vec<SensorEvent> {
        lock(&self.sensors).clone()
    }

    /// The JSON lines of the run: its cues and, when it is over, its summary.
    pub fn lines(&self) -> Vec<String> {
        self.heard()
            .into_iter()
            .filter_map(|heard| match heard {
                Heard::Speak(cue) => Some(freshlegs::cue_json_line(cue)),
                Heard::Finished(summary) => Some(freshlegs::summary_json_line(summary)),
                Heard::Hush(_) | Heard::Trouble(_) => None,
            })
            .collect()
    }

    fn report(&self, id: u32) {
        if let Some(run) = self.run.get().and_then(Weak::upgrade) {
            // A run that is broken says so elsewhere.
            let _ = run.cue_started(id);
            let _ = run.cue_ended(id, CueOutcome::Spoken);
        }
    }

    fn push(&self, heard: Heard) {
        lock(&self.heard).push(heard);
    }
}

impl Shell for Collector {
    fn speak(&self, cue: CueView) -> Result<(), ShellError> {
        let id = cue.id;
        self.push(Heard::Speak(cue));
        self.report(id);
        Ok(())
    }

    fn hush(&self, cue_id: u32) -> Result<(), ShellError> {
        self.push(Heard::Hush(cue_id));
        Ok(())
    }

    fn show(&self, view: LiveView) -> Result<(), ShellError> {
        lock(&self.views).push(view);
        Ok(())
    }

    fn sensors(&self, events: Vec<SensorEvent>) -> Result<(), ShellError> {
        lock(&self.sensors).extend(events);
        Ok(())
    }

    fn trouble(&self, trouble: Trouble) -> Result<(), ShellError> {
        self.push(Heard::Trouble(trouble));
        Ok(())
    }

    fn finished(&self, summary: Summary) -> Result<(), ShellError> {
        self.push(Heard::Finished(summary));
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
