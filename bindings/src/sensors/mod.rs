//! Sensors over the air: found, paired, connected, and handed to a run.
//!
//! Where to start: [`Sensors`] is what a shell holds. Behind it the `switchboard` decides without
//! I/O which sensors are wanted and lets the engine's links keep them connected; the `hub` is the
//! thread between it and the radio; `feeds` hands what sensors say to the run that is on.

mod entry;
mod events;
mod exchange;
mod feeds;
mod hub;
mod post;
mod switchboard;
mod words;

use std::sync::Arc;
use std::time::Duration;

use freshlegs_ble::{Identity, ScanFilter};
use freshlegs_engine::Language;
use freshlegs_engine::sensing::fusion::Reading;
use freshlegs_engine::sensing::link::{LinkState, Timings};
use freshlegs_engine::sensing::{KnownSensor, Offer};
use freshlegs_store::Store;

use crate::error::CompanionError;
use crate::reading::LiveReading;
use crate::run::LiveRun;
use crate::shell::Shell;
pub use events::{AdapterState, SensorEvent, SensorNews, sensor_json_line};
use exchange::Ask;
use hub::Hub;
pub(crate) use hub::RadioMaker;
use post::Post;
use switchboard::Switchboard;

/// How sensors are kept connected. The defaults are what runners need; tests need it faster.
#[derive(Clone, Debug, Default, PartialEq, uniffi::Record)]
pub struct SensorOptions {
    /// Waits that differ from the default.
    #[uniffi(default = [])]
    pub timings: Vec<Timing>,
    /// Whether a paired sensor that the system does not know any more is looked for during a run
    /// too. A phone reaches its sensors without; `BlueZ` forgets a device half a minute after it was
    /// last seen.
    #[uniffi(default = false)]
    pub scan_in_runs: bool,
}

/// One wait of the links.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Timing {
    /// Which one, by the name of its field in the engine's `Timings`: "`back_off`".
    pub name: String,
    /// How long, in milliseconds.
    pub ms: u64,
}

/// Everything about the sensors as it stands.
#[derive(Clone, Debug, Default, PartialEq, uniffi::Record)]
pub struct SensorsView {
    /// How Bluetooth is.
    pub adapter: AdapterState,
    /// What the runner can do about it, as a sentence in their language; absent when it is on.
    pub adapter_note: Option<String>,
    /// Whether the runner's search goes on.
    pub scanning: bool,
    /// Every sensor, paired or only seen.
    pub sensors: Vec<SensorRow>,
}

/// One sensor, paired or only seen.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SensorRow {
    /// The platform's name for it, by which it is known again; only ever compared.
    pub identity: String,
    /// The name given to it, else its own; absent where it has none.
    pub name: Option<String>,
    /// What it has to offer, as far as is known.
    pub offers: Vec<Offer>,
    /// Strength of its signal in dBm, when it advertised last.
    pub rssi_dbm: Option<i16>,
    /// Seconds since it advertised last; absent where it has not.
    pub seen_s_ago: Option<f64>,
    /// Where its link is; absent where nobody wants it.
    pub link: Option<LinkState>,
    /// What it measured last over this link: a runner knows their own sensor by it.
    pub latest: Option<Reading>,
    /// Charge in percent, 0 to 100, as it told last.
    pub battery_percent: Option<u8>,
    /// Whether that is a hint and no promise: a coin cell may show 100 until it dies.
    pub battery_is_a_hint: bool,
    /// What is remembered of it, where it is paired.
    pub known: Option<KnownSensor>,
    /// What the runner can do when it is not heard, as a sentence in their language.
    pub note: Option<String>,
}

/// The radio, and everything heard over it.
///
/// Opening it is what makes a phone ask for the permission to use Bluetooth: open it when the
/// runner adds a sensor, or starts a run with paired ones. Every call only puts something into a
/// queue, or reads what was published last, but for [`pair`](Self::pair), which writes to the disk.
/// When the last reference is dropped every sensor is let go.
#[derive(uniffi::Object)]
pub struct Sensors {
    hub: Hub,
    store: Store,
}

impl Sensors {
    pub(crate) fn open(
        options: &SensorOptions,
        language: Language,
        store: &Store,
        radio: RadioMaker,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<Self>, CompanionError> {
        let mut timings = default_timings();
        for timing in &options.timings {
            timings
                .set(&timing.name, Duration::from_millis(timing.ms))
                .map_err(|error| CompanionError::BadInput {
                    reason: error.to_string(),
                    offset: None,
                })?;
        }
        let post = Post::start(shell).map_err(no_thread)?;
        let board = Switchboard::new(language, timings, options.scan_in_runs);
        let hub = Hub::start(board, radio, store.clone(), post).map_err(no_thread)?;
        let sensors = Arc::new(Self {
            hub,
            store: store.clone(),
        });
        sensors.know()?;
        Ok(sensors)
    }

    /// Lets a morning reading hear this strap.
    pub(crate) fn begin_reading(&self, identity: &str, reading: &Arc<LiveReading>) {
        let strap = Identity(identity.to_owned());
        self.hub.feeds().read(strap, reading);
    }

    /// Goes by what the store remembers of sensors now.
    pub(crate) fn know(&self) -> Result<(), CompanionError> {
        self.hub.ask(Ask::Know(self.store.sensors()?));
        Ok(())
    }
}

#[uniffi::export]
impl Sensors {
    /// How everything stands.
    pub fn view(&self) -> SensorsView {
        self.hub.view()
    }

    /// Looks for sensors until [`stop_scan`](Self::stop_scan). With `everything` also for devices
    /// that do not say that they are sensors: some do not.
    pub fn scan(&self, everything: bool) {
        self.hub.ask(Ask::Scan(if everything {
            ScanFilter::Everything
        } else {
            ScanFilter::Sensors
        }));
    }

    /// Looks no more.
    pub fn stop_scan(&self) {
        self.hub.ask(Ask::StopScan);
    }

    /// Connects to these sensors, paired or not, and shows what they measure; those watched before
    /// and not named are let go, unless a run needs them.
    pub fn watch(&self, identities: Vec<String>) {
        let identities = identities.into_iter().map(Identity).collect();
        self.hub.ask(Ask::Watch(identities));
    }

    /// Tries again at once whatever is missing, and looks for it for half a minute.
    pub fn retry(&self) {
        self.hub.ask(Ask::Retry);
    }

    /// Says that Bluetooth is on or off, where only the shell is told: on Android.
    pub fn bluetooth_is(&self, on: bool) {
        self.hub.ask(Ask::Bluetooth(on));
    }

    /// Pairs a sensor: it is remembered, under `name` or its own, and from now on every run is fed
    /// by it. Watch it first, so that the runner sees by its live value that it is theirs.
    ///
    /// # Errors
    ///
    /// `NotFound` when it was never seen or watched, `StorageFull`, `Storage`.
    pub fn pair(
        &self,
        identity: String,
        name: Option<String>,
    ) -> Result<KnownSensor, CompanionError> {
        let name = name
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty());
        let sensor = self
            .hub
            .to_pair(&Identity(identity.clone()), name)
            .ok_or_else(not_found)?;
        self.store.pair_sensor(&sensor)?;
        self.know()?;
        let stored = self.store.sensors()?;
        stored
            .into_iter()
            .find(|known| known.identity == identity)
            .ok_or_else(not_found)
    }

    /// Feeds a run with the paired sensors until it is over: they are connected, what they say
    /// reaches the run, and it is told what becomes of them. No scan goes on during a run unless
    /// it is asked for: by [`scan`](Self::scan), [`retry`](Self::retry) or the options.
    pub fn feed(&self, run: Arc<LiveRun>) {
        self.hub.feeds().begin(&run);
        self.hub.ask(Ask::Serve(true));
    }
}

/// A radio for this platform.
#[cfg(feature = "ble")]
pub(crate) fn radio() -> RadioMaker {
    Box::new(|listener| {
        freshlegs_ble::SystemRadio::start(listener, freshlegs_ble::Timeouts::default())
            .map(|radio| Box::new(radio) as Box<dyn freshlegs_ble::Radio>)
            .map_err(|error| error.to_string())
    })
}

/// A build without one.
#[cfg(not(feature = "ble"))]
pub(crate) fn radio() -> RadioMaker {
    Box::new(|_| Err("use Bluetooth: this build of Fresh Legs has no radio".to_owned()))
}

fn default_timings() -> Timings {
    if cfg!(target_vendor = "apple") {
        Timings::apple()
    } else if cfg!(target_os = "android") {
        Timings::android()
    } else {
        Timings::default()
    }
}

fn no_thread(error: std::io::Error) -> CompanionError {
    CompanionError::Internal {
        reason: format!("start a thread: {error}"),
    }
}

pub(crate) fn not_found() -> CompanionError {
    CompanionError::NotFound {
        what: "the sensor".to_owned(),
    }
}
