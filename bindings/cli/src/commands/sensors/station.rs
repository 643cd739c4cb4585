//! The radio at a terminal: events in order, and what keeps it from working.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use freshlegs::{
    AdapterState, Companion, CueView, LiveView, SensorEvent, SensorOptions, SensorRow, Sensors,
    Shell, ShellError, Summary, Timing, Trouble,
};

use crate::args::TimingArguments;
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// How long the adapter may take to say how it is.
const FIRST_WORD: Duration = Duration::from_secs(10);
/// How soon an interrupt is noticed.
const PATIENCE: Duration = Duration::from_millis(100);

/// An open radio with what it tells.
pub(super) struct Station {
    pub(super) companion: Arc<Companion>,
    pub(super) sensors: Arc<Sensors>,
    events: Receiver<SensorEvent>,
    interrupted: Arc<AtomicBool>,
}

impl Station {
    /// Opens the radio and waits until Bluetooth is on.
    pub(super) fn open(desk: &Desk, timings: &TimingArguments) -> Result<Self, Failure> {
        let companion = desk.open()?;
        let (sender, events) = mpsc::channel();
        let sensors = companion.open_sensors(options(timings), Arc::new(Ears(sender)))?;
        let interrupted = Arc::new(AtomicBool::new(false));
        ctrlc::set_handler({
            let interrupted = Arc::clone(&interrupted);
            move || {
                if interrupted.swap(true, Ordering::Relaxed) {
                    std::process::exit(130);
                }
            }
        })
        .map_err(|error| Failure::new(Code::Internal, format!("listen for interrupts: {error}")))?;
        let station = Self {
            companion,
            sensors,
            events,
            interrupted,
        };
        wait_for_adapter(&station.sensors)?;
        Ok(station)
    }

    /// The next event, `None` when it is `until`, or at an interrupt.
    pub(super) fn next(&self, until: Option<Instant>) -> Option<SensorEvent> {
        loop {
            let left = until.map_or(PATIENCE, |until| {
                until.saturating_duration_since(Instant::now())
            });
            if left.is_zero() || self.is_interrupted() {
                return None;
            }
            match self.events.recv_timeout(left.min(PATIENCE)) {
                Ok(event) => return Some(event),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }

    pub(super) fn row(&self, identity: &str) -> Option<SensorRow> {
        let rows = self.sensors.view().sensors;
        rows.into_iter().find(|row| row.identity == identity)
    }
}

/// Waits until the adapter has said how it is; a failure where it cannot be used.
pub(crate) fn wait_for_adapter(sensors: &Sensors) -> Result<(), Failure> {
    let give_up = Instant::now() + FIRST_WORD;
    loop {
        let view = sensors.view();
        match view.adapter {
            AdapterState::On => return Ok(()),
            AdapterState::Unknown if Instant::now() < give_up => {
                std::thread::sleep(PATIENCE / 5);
            }
            state => return Err(adapter_failure(state, view.adapter_note)),
        }
    }
}

/// Why the radio cannot be used.
pub(super) fn adapter_failure(state: AdapterState, note: Option<String>) -> Failure {
    let (code, what) = match state {
        AdapterState::Off => (Code::BluetoothOff, "use Bluetooth, which is off"),
        AdapterState::Forbidden => (Code::Permission, "use Bluetooth, which is forbidden"),
        AdapterState::Missing => (Code::NoAdapter, "find a Bluetooth adapter"),
        AdapterState::Unknown | AdapterState::On => {
            (Code::NoAdapter, "hear from the Bluetooth adapter")
        }
    };
    let what = note.map_or_else(|| what.to_owned(), |note| format!("{what}. {note}"));
    Failure::new(code, what)
}

/// The options of the radio.
pub(crate) fn options(timings: &TimingArguments) -> SensorOptions {
    SensorOptions {
        timings: timings
            .timings
            .iter()
            .map(|timing| Timing {
                name: timing.name.clone(),
                ms: timing.time.as_millis() as u64,
            })
            .collect(),
        // BlueZ knows an unpaired device only for as long as it is seen.
        scan_in_runs: true,
    }
}

/// A shell that has only ears for sensors.
struct Ears(Sender<SensorEvent>);

impl Shell for Ears {
    fn speak(&self, _cue: CueView) -> Result<(), ShellError> {
        Ok(())
    }

    fn hush(&self, _cue_id: u32) -> Result<(), ShellError> {
        Ok(())
    }

    fn show(&self, _view: LiveView) -> Result<(), ShellError> {
        Ok(())
    }

    fn sensors(&self, events: Vec<SensorEvent>) -> Result<(), ShellError> {
        for event in events {
            self.0.send(event).map_err(|_| ShellError::Failed {
                reason: "reach the terminal: it is closed".to_owned(),
            })?;
        }
        Ok(())
    }

    fn trouble(&self, _trouble: Trouble) -> Result<(), ShellError> {
        Ok(())
    }

    fn finished(&self, _summary: Summary) -> Result<(), ShellError> {
        Ok(())
    }
}
