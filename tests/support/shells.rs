//! Shells for tests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use freshlegs::{CueView, LiveView, SensorEvent, Shell, ShellError, Summary, Trouble};

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
}

impl Collector {
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

    fn push(&self, heard: Heard) {
        lock(&self.heard).push(heard);
    }
}

impl Shell for Collector {
    fn speak(&self, cue: CueView) -> Result<(), ShellError> {
        self.push(Heard::Speak(cue));
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
