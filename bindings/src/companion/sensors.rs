//! The paired sensors: what can be done with them without a radio, and the door to it.

use std::sync::{Arc, PoisonError};

use freshlegs_engine::CadenceFactor;
use freshlegs_engine::sensing::KnownSensor;
use freshlegs_store::StoreError;

use super::Companion;
use crate::error::CompanionError;
use crate::sensors::{self, RadioMaker, SensorOptions, Sensors};
use crate::shell::Shell;

#[uniffi::export]
impl Companion {
    /// The paired sensors in order of preference.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn paired_sensors(&self) -> Result<Vec<KnownSensor>, CompanionError> {
        Ok(self.store.sensors()?)
    }

    /// Gives a paired sensor another name.
    ///
    /// # Errors
    ///
    /// `BadInput` when the name is empty, `NotFound` when it is not paired, `StorageFull`,
    /// `Storage`.
    pub fn rename_sensor(&self, identity: String, name: String) -> Result<(), CompanionError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(CompanionError::BadInput {
                reason: "rename the sensor: a name needs a letter".to_owned(),
                offset: None,
            });
        }
        self.change(|companion| companion.store.rename_sensor(&identity, name))
    }

    /// Forgets a sensor, and how it counts: no run is fed by it any more.
    ///
    /// # Errors
    ///
    /// `NotFound` when nothing is remembered of it, `StorageFull`, `Storage`.
    pub fn forget_sensor(&self, identity: String) -> Result<(), CompanionError> {
        self.change(|companion| companion.store.forget_sensor(&identity))
    }

    /// Puts the paired sensors in order of preference, the first one first; those not named follow
    /// in their order so far. Of several sensors of one kind, a run goes by the first that is heard.
    ///
    /// # Errors
    ///
    /// `NotFound` when one is not paired, `StorageFull`, `Storage`.
    pub fn order_sensors(&self, identities: Vec<String>) -> Result<(), CompanionError> {
        self.change(|companion| companion.store.order_sensors(&identities))
    }

    /// Says how a sensor counts cadence, where the runner knows better; with `None` it is found out
    /// anew.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn set_cadence_factor(
        &self,
        identity: String,
        factor: Option<CadenceFactor>,
    ) -> Result<(), CompanionError> {
        self.change(|companion| companion.store.set_cadence_factor(&identity, factor))
    }

    /// Opens the radio; `shell` is told of everything that is heard over it. There is one radio: as
    /// long as it is held, the same one is given out, and tells the shell that it was opened with.
    ///
    /// That Bluetooth is off, missing or forbidden is no error: it may be otherwise in a moment. See
    /// [`SensorsView`](crate::SensorsView).
    ///
    /// # Errors
    ///
    /// `BadInput` when a timing is not known, `Storage`, `Internal`.
    pub fn open_sensors(
        &self,
        options: SensorOptions,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<Sensors>, CompanionError> {
        self.open_radio(&options, sensors::radio(), shell)
    }
}

impl Companion {
    /// Opens a radio of one's own making: for tests without a bus.
    ///
    /// # Errors
    ///
    /// As [`open_sensors`](Self::open_sensors).
    #[doc(hidden)]
    pub fn open_radio(
        &self,
        options: &SensorOptions,
        radio: RadioMaker,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<Sensors>, CompanionError> {
        let mut held = self.sensors.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sensors) = held.upgrade() {
            return Ok(sensors);
        }
        let language = self.store.profile()?.unwrap_or_default().language();
        let sensors = Sensors::open(options, language, &self.store, radio, shell)?;
        *held = Arc::downgrade(&sensors);
        Ok(sensors)
    }

    /// Changes what is remembered of sensors, and tells the radio, where it is open.
    fn change(
        &self,
        change: impl FnOnce(&Self) -> Result<(), StoreError>,
    ) -> Result<(), CompanionError> {
        change(self).map_err(|error| match error {
            StoreError::NotFound => sensors::not_found(),
            other => other.into(),
        })?;
        let held = self.sensors.lock().unwrap_or_else(PoisonError::into_inner);
        // Not under the lock: letting the last reference go waits for a thread.
        let sensors = held.upgrade();
        drop(held);
        if let Some(sensors) = sensors {
            sensors.know()?;
        }
        Ok(())
    }
}
