//! One live run: an inbox, the thread that owns the session, one that writes, one that calls.

mod afterwards;
mod inbox;
mod keeper;
mod phone;
mod pilot;
mod presses;
mod recorder;
mod resumption;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::session::Session;
use freshlegs_engine::view::LiveView;
use freshlegs_engine::{CueOutcome, Input, Moment, SensorId, SensorInfo};
use freshlegs_store::{RunWriter, Store};

use crate::clock::RunClock;
use crate::error::CompanionError;
use crate::messenger::Messenger;
use crate::shell::{Shell, Trouble};
use crate::sound::{SoundFeed, SoundFormat, Soundtrack, Stand};
use afterwards::Afterwards;
pub(crate) use inbox::Inbox;
pub(crate) use keeper::{ANSWERS, HELPED, Keeper};
pub(crate) use pilot::Script;
use pilot::{Pilot, Stage};
use recorder::{Identities, Recorder};
pub(crate) use resumption::{Replayed, replayed};

/// The state of a run as its other threads may read it without waiting for the session.
#[derive(Default)]
pub(crate) struct Published {
    view: Mutex<LiveView>,
    over: Mutex<bool>,
    ended: Condvar,
    broken: AtomicBool,
    offers_cool_down: AtomicBool,
    /// Whether a proof wants the run to break.
    #[cfg(feature = "probe")]
    doomed: AtomicBool,
}

impl Published {
    fn set(&self, view: &LiveView) {
        self.view
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone_from(view);
    }

    /// Panics where a proof asked for it.
    #[cfg(feature = "probe")]
    fn panic_if_doomed(&self) {
        assert!(!self.doomed.load(Ordering::Acquire), "broken on purpose");
    }

    /// The session is over: a cool-down is worth offering, or is not.
    fn finished(&self, offers_cool_down: bool) {
        self.offers_cool_down
            .store(offers_cool_down, Ordering::Release);
    }

    fn end(&self) {
        *self.over() = true;
        self.ended.notify_all();
    }

    fn over(&self) -> MutexGuard<'_, bool> {
        self.over.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A run that is going on.
///
/// Everything here only puts something into the run's queue, or reads the last state that was
/// published: no call waits for the session, the disk or the shell, but for
/// [`wait_until_over`](LiveRun::wait_until_over) and [`sensor_joined`](LiveRun::sensor_joined).
/// When the last reference is dropped without [`finish`](LiveRun::finish) the run stays
/// unfinished, as if the battery had been pulled, and can be resumed.
#[derive(uniffi::Object)]
pub struct LiveRun {
    id: String,
    inbox: Arc<Inbox>,
    clock: RunClock,
    published: Arc<Published>,
    sensors: Identities,
    store: Store,
    stand: Stand,
    /// For a run of the runner's own.
    afterwards: Option<Afterwards>,
}

/// How a run begins.
pub(crate) struct Departure {
    /// The run's identity as the store prints it.
    pub(crate) id: String,
    /// A session, new or brought back to where it was.
    pub(crate) session: Session,
    /// The first input and its moment.
    pub(crate) first: (Moment, Input),
    pub(crate) clock: RunClock,
    pub(crate) script: Option<Script>,
    /// Sensors that joined before the run was resumed.
    pub(crate) sensors: BTreeMap<SensorId, String>,
    /// Where it is written, and what is known of sensors.
    pub(crate) store: Store,
    pub(crate) writer: RunWriter,
    /// Keeps what the run teaches, where it is the runner's own.
    pub(crate) keeper: Option<Keeper>,
    /// Where its sound is written down, if it is.
    pub(crate) soundtrack: Option<Soundtrack>,
}

impl LiveRun {
    /// Starts the threads of a run.
    pub(crate) fn depart(
        departure: Departure,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<Self>, CompanionError> {
        let Departure {
            id,
            session,
            first,
            clock,
            script,
            sensors,
            store,
            writer,
            keeper,
            soundtrack,
        } = departure;
        let inbox = Arc::new(Inbox::new(clock.clone()));
        let published = Arc::new(Published::default());
        let stand = Stand::default();
        let sensors: Identities = Arc::new(Mutex::new(sensors));
        let scripted = script.is_some();
        let afterwards = keeper.is_some().then(|| Afterwards::new(store.clone()));

        let messenger = Messenger::start(shell, {
            let inbox = Arc::clone(&inbox);
            move |id, outcome| {
                // A script answers for its shell.
                if !scripted {
                    inbox.put(Input::CueEnded { id, outcome });
                }
            }
        })
        .map_err(no_thread)?;
        let recorder = Recorder::start(
            store.clone(),
            writer,
            Arc::clone(&sensors),
            keeper,
            messenger.teller(),
        )
        .map_err(no_thread)?;

        let pilot = Pilot::new(
            session,
            clock.clone(),
            Arc::clone(&inbox),
            messenger.clone(),
            recorder,
            Stage {
                published: Arc::clone(&published),
                stand: Arc::clone(&stand),
                soundtrack,
            },
            script,
        );
        std::thread::Builder::new()
            .name("freshlegs-run".to_owned())
            .spawn({
                let published = Arc::clone(&published);
                move || {
                    // The pilot is gone after a panic: nothing of it is looked at again.
                    let flight = AssertUnwindSafe(|| pilot.fly(first));
                    if catch_unwind(flight).is_err() {
                        published.broken.store(true, Ordering::Release);
                        messenger.trouble(Trouble::Broken);
                        messenger.finish(None);
                    }
                    published.end();
                }
            })
            .map_err(no_thread)?;
        Ok(Arc::new(Self {
            id,
            inbox,
            clock,
            published,
            sensors,
            store,
            stand,
            afterwards,
        }))
    }

    /// Puts an input in; a broken run swallows it.
    pub(crate) fn put(&self, input: Input) {
        self.inbox.put(input);
    }

    /// Whether it is over, in whatever way.
    pub(crate) fn is_over(&self) -> bool {
        *self.published.over()
    }

    /// Makes the run's thread panic at its next input.
    #[cfg(feature = "probe")]
    pub(crate) fn doom(&self) {
        self.published.doomed.store(true, Ordering::Release);
    }

    fn send(&self, input: Input) -> Result<(), CompanionError> {
        if self.published.broken.load(Ordering::Acquire) {
            return Err(CompanionError::Broken);
        }
        self.inbox.put(input);
        Ok(())
    }
}

#[uniffi::export]
impl LiveRun {
    /// The run's identity in the store.
    pub fn id(&self) -> String {
        self.id.clone()
    }

    /// Seconds of run time by now, to compare with a cue's `expires_at_s`.
    pub fn elapsed_s(&self) -> f64 {
        self.clock.now().as_secs_f64()
    }

    /// The last view that was published.
    pub fn view(&self) -> LiveView {
        self.published
            .view
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Makes a sensor known to the run. Returns the number by which the run knows it: the same
    /// for the same identity. How it counts cadence is looked up in the store where `info` does not
    /// say, which may wait for the disk.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn sensor_joined(&self, mut info: SensorInfo) -> Result<u16, CompanionError> {
        if info.cadence_factor.is_none() {
            // A sensor that cannot be looked up is found out again.
            info.cadence_factor = self.store.cadence_factor(&info.identity).unwrap_or(None);
        }
        let sensor = {
            let mut sensors = self.sensors.lock().unwrap_or_else(PoisonError::into_inner);
            let known = sensors
                .iter()
                .find(|(_, name)| **name == info.identity)
                .map(|(id, _)| *id);
            let next = sensors
                .last_key_value()
                .map_or(0, |(SensorId(last), _)| last + 1);
            let sensor = known.unwrap_or(SensorId(next));
            sensors.insert(sensor, info.identity.clone());
            sensor
        };
        self.send(Input::SensorJoined { sensor, info })?;
        Ok(sensor.0)
    }

    /// Says that the link to a sensor is up or down.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn sensor_link(&self, sensor: u16, connected: bool) -> Result<(), CompanionError> {
        self.send(Input::SensorLink {
            sensor: SensorId(sensor),
            connected,
        })
    }

    /// Passes on the bytes of a characteristic, as notified or read. Those of a characteristic
    /// that Fresh Legs does not read are left aside, and so is a serial number: it names its owner.
    ///
    /// # Errors
    ///
    /// `BadInput` when `characteristic` is no UUID, `Broken`.
    pub fn notification(
        &self,
        sensor: u16,
        characteristic: String,
        value: Vec<u8>,
    ) -> Result<(), CompanionError> {
        match Characteristic::parse(&characteristic) {
            Some(Characteristic::SerialNumber) => Ok(()),
            Some(characteristic) => self.send(Input::Notification {
                sensor: SensorId(sensor),
                characteristic,
                value,
            }),
            None if crate::decode::is_uuid(&characteristic) => Ok(()),
            None => Err(crate::decode::not_a_uuid(&characteristic)),
        }
    }

    /// A feed of the run's sound beside words: metronome, breath guide and earcons.
    ///
    /// # Errors
    ///
    /// `BadInput` when the sample rate is not 8,000 to 48,000 Hz.
    pub fn sound_feed(&self, format: SoundFormat) -> Result<Arc<SoundFeed>, CompanionError> {
        SoundFeed::open(Arc::clone(&self.stand), self.clock.clone(), format)
    }

    /// Reports that the shell began to speak a cue.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn cue_started(&self, cue_id: u32) -> Result<(), CompanionError> {
        self.send(Input::CueStarted { id: cue_id })
    }

    /// Reports that the shell is done with a cue.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn cue_ended(&self, cue_id: u32, outcome: CueOutcome) -> Result<(), CompanionError> {
        self.send(Input::CueEnded {
            id: cue_id,
            outcome,
        })
    }

    /// Ends the run. It is stored when the shell hears `finished`.
    ///
    /// # Errors
    ///
    /// `Broken`.
    pub fn finish(&self) -> Result<(), CompanionError> {
        self.send(Input::Finish)
    }

    /// Whether a cool-down is worth offering: the run is over, was long enough, and none was offered in
    /// it. [`Companion::start_routine`](crate::Companion::start_routine) plays one.
    pub fn offers_cool_down(&self) -> bool {
        self.published.offers_cool_down.load(Ordering::Acquire)
    }

    /// Waits until the run is over and the shell has heard so, but no longer than `timeout_ms`
    /// milliseconds. Returns whether it is over. Not to be called from within the shell.
    ///
    /// # Errors
    ///
    /// `Broken` when a defect ended it.
    pub fn wait_until_over(&self, timeout_ms: u64) -> Result<bool, CompanionError> {
        let over = self
            .published
            .ended
            .wait_timeout_while(
                self.published.over(),
                Duration::from_millis(timeout_ms),
                |over| !*over,
            )
            .unwrap_or_else(PoisonError::into_inner)
            .0;
        if self.published.broken.load(Ordering::Acquire) {
            return Err(CompanionError::Broken);
        }
        Ok(*over)
    }
}

impl Drop for LiveRun {
    fn drop(&mut self) {
        self.inbox.close();
    }
}

fn no_thread(error: std::io::Error) -> CompanionError {
    CompanionError::Internal {
        reason: format!("start a thread: {error}"),
    }
}
