//! What was got from the platform for a sensor, and how long it is good for.

use std::sync::Arc;

use btleplug::api::Peripheral as _;
use btleplug::platform::Peripheral;
use tokio::time::timeout;

use super::Failure;
use super::reception::Reception;
use crate::air::Air;
use crate::fault::{self, Fault};
use crate::{Identity, platform};

/// A hold on a sensor.
#[derive(Default)]
pub(super) struct Hold(Option<Held>);

struct Held {
    peripheral: Peripheral,
    /// The way to the system over which it was got.
    opened: u64,
    reception: Option<Reception>,
}

impl Hold {
    pub(super) fn peripheral(&self) -> Option<&Peripheral> {
        self.0.as_ref().map(|held| &held.peripheral)
    }

    /// Gets the sensor from the platform, with what is still good of an earlier time.
    pub(super) async fn acquire(
        &mut self,
        air: &Air,
        sensor: &Identity,
    ) -> Result<Peripheral, Failure> {
        let failed = |gone: bool, reason: String| Failure { gone, reason };
        let (adapter, opened) = {
            let central = air.central.borrow();
            let adapter = central.ready().map_err(|reason| failed(false, reason))?;
            (adapter.clone(), central.opened)
        };
        if self.0.as_ref().is_some_and(|held| held.opened != opened) {
            self.leave();
        }
        let limit = air.timeouts.ask;
        let known = platform::known(&adapter, sensor, self.peripheral());
        let known = match timeout(limit, known).await {
            Ok(Ok(Some(known))) => known,
            Ok(Ok(None)) => return Err(failed(true, "the system does not know it".to_owned())),
            Ok(Err(error)) => {
                let gone = Fault::of(&error) == Fault::Gone;
                return Err(failed(gone, fault::text(&error)));
            }
            Err(_) => return Err(failed(false, fault::no_answer(limit))),
        };
        if platform::HANDLES_LAST
            && let Some(peripheral) = self.peripheral()
            && peripheral.id() == known.id()
        {
            return Ok(peripheral.clone());
        }
        self.let_go().await;
        self.0 = Some(Held {
            peripheral: known.clone(),
            opened,
            reception: None,
        });
        Ok(known)
    }

    /// The peripheral with its stream, which is taken now if it was not taken before.
    pub(super) async fn receive(
        &mut self,
        air: &Arc<Air>,
        sensor: &Identity,
    ) -> Result<(&Peripheral, &Reception), String> {
        let Some(held) = &mut self.0 else {
            return Err("it is not connected".to_owned());
        };
        let reception = match held.reception.take() {
            Some(reception) => reception,
            None => Reception::start(Arc::clone(air), sensor.clone(), &held.peripheral).await?,
        };
        reception.set_open(true);
        Ok((&held.peripheral, held.reception.insert(reception)))
    }

    /// The link is up: values are ours.
    pub(super) fn link_is_up(&self) {
        if let Some(reception) = self.0.as_ref().and_then(|held| held.reception.as_ref()) {
            reception.set_open(true);
        }
    }

    /// The link is down: what still comes is not ours.
    pub(super) async fn link_is_down(&mut self) {
        let Some(held) = &mut self.0 else {
            return;
        };
        if platform::STREAMS_LAST {
            if let Some(reception) = &held.reception {
                reception.set_open(false);
            }
        } else if let Some(reception) = held.reception.take() {
            reception.end().await;
        }
    }

    /// Drops everything.
    pub(super) async fn let_go(&mut self) {
        if let Some(reception) = self.0.take().and_then(|held| held.reception) {
            reception.end().await;
        }
    }

    /// Leaves everything alone, because it ends with the way to the system.
    pub(super) fn leave(&mut self) {
        if let Some(reception) = self.0.take().and_then(|held| held.reception) {
            reception.leave();
        }
    }
}
