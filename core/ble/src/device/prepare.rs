//! Discovery, reads and subscriptions.

use std::sync::Arc;
use std::time::Duration;

use btleplug::api::{CharPropFlags, Characteristic as Handle, Peripheral as _};
use btleplug::platform::Peripheral;
use freshlegs_engine::sensing::gatt::{Characteristic, Service};
use tokio::time::{sleep, timeout};
use tracing::debug;

use super::reception::Reception;
use crate::air::{Air, within};
use crate::{Delivery, Event, Identity, fault};

/// Before discovery is tried again. 500 ms.
const SECOND_TRY: Duration = Duration::from_millis(500);

/// What is subscribed to, and makes a sensor of a device; the first comes first.
const MEASUREMENTS: &[Characteristic] = &[
    Characteristic::HeartRateMeasurement,
    Characteristic::RscMeasurement,
    Characteristic::CscMeasurement,
    Characteristic::CyclingPowerMeasurement,
    Characteristic::TreadmillData,
];

/// What is read where it is there, the most useful first: all of them have one time limit.
const READ: &[Characteristic] = &[
    Characteristic::BatteryLevel,
    Characteristic::ManufacturerName,
    Characteristic::ModelNumber,
    Characteristic::FirmwareRevision,
    Characteristic::RscFeature,
    Characteristic::CscFeature,
    Characteristic::CyclingPowerFeature,
    Characteristic::FitnessMachineFeature,
    Characteristic::BodySensorLocation,
    Characteristic::SensorLocation,
];

/// A characteristic that Fresh Legs reads or subscribes to.
struct Found {
    service: Service,
    characteristic: Characteristic,
    handle: Handle,
}

/// A device that is connected, on its way to become a sensor.
pub(super) struct Preparation<'a> {
    pub(super) air: &'a Arc<Air>,
    pub(super) sensor: &'a Identity,
    pub(super) peripheral: &'a Peripheral,
    pub(super) reception: &'a Reception,
}

impl Preparation<'_> {
    /// Discovers, reads and subscribes; the characteristics that were found, or why it failed.
    pub(super) async fn run(&self, pause: Duration) -> Result<Vec<Characteristic>, String> {
        sleep(pause).await;
        self.discover().await?;
        let found = self.found();
        if !found
            .iter()
            .any(|found| MEASUREMENTS.contains(&found.characteristic))
        {
            return Err("find a measurement: it has none that Fresh Legs knows".to_owned());
        }
        if timeout(self.air.timeouts.reads, self.read(&found))
            .await
            .is_err()
        {
            debug!("not everything was read in time");
        }
        self.subscribe(&found).await?;
        let mut characteristics: Vec<_> = found.iter().map(|found| found.characteristic).collect();
        characteristics.sort_unstable();
        characteristics.dedup();
        Ok(characteristics)
    }

    async fn discover(&self) -> Result<(), String> {
        let discover = || async {
            self.peripheral
                .discover_services()
                .await
                .map_err(|error| fault::text(&error))?;
            // `BlueZ` has none to show while it is still at it.
            if self.peripheral.services().is_empty() {
                return Err("there are none".to_owned());
            }
            Ok(())
        };
        let twice = async {
            match discover().await {
                Ok(()) => Ok(()),
                Err(reason) => {
                    debug!(reason, "discovery is tried again");
                    sleep(SECOND_TRY).await;
                    discover().await
                }
            }
        };
        let limit = self.air.timeouts.discover;
        timeout(limit, twice)
            .await
            .unwrap_or_else(|_| Err(fault::no_answer(limit)))
            .map_err(|reason| format!("discover services: {reason}"))
    }

    fn found(&self) -> Vec<Found> {
        let mut found = Vec::new();
        for handle in self
            .peripheral
            .services()
            .into_iter()
            .flat_map(|service| service.characteristics)
        {
            let service = Service::from_uuid(handle.service_uuid.as_u128());
            let characteristic = Characteristic::from_uuid(handle.uuid.as_u128());
            if let (Some(service), Some(characteristic)) = (service, characteristic)
                && service.characteristics().contains(&characteristic)
            {
                found.push(Found {
                    service,
                    characteristic,
                    handle,
                });
            }
        }
        found
    }

    async fn read(&self, found: &[Found]) {
        for characteristic in READ {
            // The same in several services tells the same: the sensor's place on the body.
            let Some(found) = found.iter().find(|found| {
                found.characteristic == *characteristic
                    && found.handle.properties.contains(CharPropFlags::READ)
            }) else {
                continue;
            };
            let (service, characteristic) = (found.service, found.characteristic);
            self.reception.reads(service, characteristic);
            let read = within(self.air.timeouts.read, self.peripheral.read(&found.handle)).await;
            self.reception
                .has_read(service, characteristic, read.as_deref().ok());
            match read {
                Ok(value) => self.air.tell(Event::Value {
                    sensor: self.sensor.clone(),
                    characteristic,
                    value,
                    delivery: Delivery::Read,
                }),
                Err(reason) => debug!(%characteristic, reason, "not read"),
            }
        }
    }

    /// Subscribes to all measurements, and to the battery; one measurement is enough.
    async fn subscribe(&self, found: &[Found]) -> Result<(), String> {
        let mut listening = false;
        let mut failure = None;
        for characteristic in MEASUREMENTS.iter().chain(&[Characteristic::BatteryLevel]) {
            for found in found.iter().filter(|found| {
                found.characteristic == *characteristic
                    && found
                        .handle
                        .properties
                        .intersects(CharPropFlags::NOTIFY | CharPropFlags::INDICATE)
            }) {
                // Before: the first value may come before the answer.
                self.reception
                    .subscribed(found.service, found.characteristic);
                let subscribed = within(
                    self.air.timeouts.subscribe,
                    self.peripheral.subscribe(&found.handle),
                )
                .await;
                match subscribed {
                    Ok(()) => listening |= MEASUREMENTS.contains(characteristic),
                    Err(reason) => {
                        debug!(%characteristic, reason, "not subscribed");
                        failure.get_or_insert(format!("subscribe to {characteristic}: {reason}"));
                    }
                }
            }
        }
        if listening {
            return Ok(());
        }
        Err(failure.unwrap_or_else(|| "subscribe: no measurement can be notified".to_owned()))
    }
}
