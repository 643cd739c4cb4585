//! The one scanner.

use std::sync::Arc;
use std::time::{Duration, Instant};

use btleplug::api::{Central as _, Peripheral as _, ScanFilter as PlatformFilter};
use btleplug::platform::{Adapter as Handle, PeripheralId};
use freshlegs_engine::sensing::gatt::Service;
use tokio::sync::{mpsc, watch};
use tokio::time::{sleep_until, timeout};
use tracing::debug;
use uuid::Uuid;

use crate::air::Air;
use crate::fault::{self, Fault};
use crate::sightings::{Sightings, passes};
use crate::{Advertisement, Event, ScanFilter, platform};

/// A scan that was started so short a time ago is not started anew. 20 s: the engine orders one
/// every 30 s in case it has ended unnoticed, and Android allows five starts in 30 s.
const FRESH: Duration = Duration::from_secs(20);

/// A device may have advertised.
pub(crate) struct Sighting {
    pub(crate) adapter: Handle,
    pub(crate) id: PeripheralId,
    pub(crate) proof: Proof,
}

/// How sure it is that it did.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Proof {
    /// It did, with so strong a signal in dBm where that was told.
    Heard(Option<i16>),
    /// It did if the strength of its signal is known.
    IfItHasASignal,
}

impl Proof {
    /// How strong its signal is, where that is known; `None` if it did not advertise at all.
    #[expect(clippy::option_option, reason = "one is whether, the other how strong")]
    fn signal(self, known: Option<i16>) -> Option<Option<i16>> {
        match self {
            Self::Heard(told) => Some(told.or(known)),
            Self::IfItHasASignal => known.map(Some),
        }
    }
}

/// What a scan was ordered for, and how often: an order anew has to be told from none.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Wish {
    pub(crate) filter: Option<ScanFilter>,
    pub(crate) orders: u64,
}

/// Scans while it is wished and the adapter is on.
pub(crate) struct Scanner {
    air: Arc<Air>,
    wishes: watch::Receiver<Wish>,
    sightings: mpsc::Receiver<Sighting>,
    seen: Sightings,
    scan: Option<Scan>,
    retry_at: Option<Instant>,
}

/// A scan that runs, as far as is known.
struct Scan {
    adapter: Handle,
    /// Which adapter that is.
    key: (u64, String),
    filter: ScanFilter,
    since: Instant,
}

impl Scanner {
    pub(crate) fn new(
        air: Arc<Air>,
        wishes: watch::Receiver<Wish>,
        sightings: mpsc::Receiver<Sighting>,
    ) -> Self {
        Self {
            air,
            wishes,
            sightings,
            seen: Sightings::default(),
            scan: None,
            retry_at: None,
        }
    }

    /// Runs until the radio wishes for nothing any more, and leaves no scan running.
    pub(crate) async fn run(mut self) {
        let mut central = self.air.central.clone();
        loop {
            let retry_at = self.retry_at;
            let retry = async {
                match retry_at {
                    Some(at) => sleep_until(at.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                wish = self.wishes.changed() => {
                    if wish.is_err() {
                        self.stop().await;
                        return;
                    }
                    self.fulfil().await;
                }
                changed = central.changed() => {
                    if changed.is_ok() {
                        self.fulfil().await;
                    }
                }
                () = retry => self.fulfil().await,
                Some(sighting) = self.sightings.recv() => self.see(sighting).await,
            }
        }
    }

    /// Brings about what is wished.
    async fn fulfil(&mut self) {
        self.retry_at = None;
        let wish = *self.wishes.borrow_and_update();
        let ready = {
            let central = self.air.central.borrow();
            let adapter = central.ready().ok().cloned();
            adapter.map(|adapter| (adapter, central.key()))
        };
        match (wish.filter, ready) {
            (Some(filter), Some((adapter, key))) => self.start(adapter, key, filter).await,
            (Some(_), None) => self.scan = None,
            (None, _) => self.stop().await,
        }
    }

    async fn start(&mut self, adapter: Handle, key: (u64, String), filter: ScanFilter) {
        let is_fresh =
            |scan: &Scan| scan.filter == filter && scan.key == key && scan.since.elapsed() < FRESH;
        if self.scan.as_ref().is_some_and(is_fresh) {
            return;
        }
        self.stop().await;
        // `BlueZ` would be told to power the adapter on, which the runner may have switched off
        // just now.
        let limit = self.air.timeouts.scan;
        let state = timeout(limit, platform::state(&adapter)).await;
        if !matches!(state, Ok(Ok(crate::Adapter::On))) {
            self.air.look.notify_one();
            self.retry();
            return;
        }
        match timeout(limit, adapter.start_scan(wanted(filter))).await {
            Ok(Ok(())) => {
                self.seen.clear();
                self.scan = Some(Scan {
                    adapter,
                    key,
                    filter,
                    since: Instant::now(),
                });
                self.air.refuse(None);
            }
            Ok(Err(error)) => {
                let reason = format!("scan: {}", fault::text(&error));
                debug!(reason, "no scan");
                let forbidden = Fault::of(&error) == Fault::Forbidden;
                self.air.refuse(forbidden.then_some(reason));
                // One of ours may run unnoticed, and would keep a new one from starting.
                let _ = timeout(limit, adapter.stop_scan()).await;
                self.retry();
            }
            Err(_) => {
                debug!("no answer to the start of a scan");
                self.retry();
            }
        }
    }

    async fn stop(&mut self) {
        if let Some(scan) = self.scan.take() {
            match timeout(self.air.timeouts.scan, scan.adapter.stop_scan()).await {
                Ok(Ok(())) => {}
                // It has ended by itself, most likely with the adapter.
                Ok(Err(error)) => debug!(error = fault::text(&error), "no scan to stop"),
                Err(_) => debug!("no answer to the end of a scan"),
            }
        }
    }

    fn retry(&mut self) {
        self.retry_at = Some(Instant::now() + self.air.timeouts.search);
    }

    async fn see(&mut self, sighting: Sighting) {
        let Some(filter) = self.scan.as_ref().map(|scan| scan.filter) else {
            return;
        };
        let sensor = platform::identity(&sighting.id);
        if !self.seen.is_due(Instant::now(), &sensor) {
            return;
        }
        let asked = async {
            let peripheral = sighting.adapter.peripheral(&sighting.id).await?;
            peripheral.properties().await
        };
        let Ok(Ok(Some(properties))) = timeout(self.air.timeouts.ask, asked).await else {
            return;
        };
        let Some(rssi_dbm) = sighting.proof.signal(properties.rssi) else {
            return;
        };
        let services: Vec<u128> = properties.services.iter().map(Uuid::as_u128).collect();
        if passes(filter, &services, self.air.door(&sensor).is_some()) {
            self.air.tell(Event::Seen(Advertisement {
                sensor,
                name: platform::name(properties),
                rssi_dbm,
                services,
            }));
        }
    }
}

fn wanted(filter: ScanFilter) -> PlatformFilter {
    let services: &[Service] = match filter {
        ScanFilter::Sensors => Service::ADVERTISED,
        ScanFilter::Everything => &[],
    };
    PlatformFilter {
        services: services
            .iter()
            .map(|service| Uuid::from_u128(service.uuid()))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_is_only_remembered_has_no_signal() {
        assert_eq!(Proof::IfItHasASignal.signal(None), None);
        assert_eq!(Proof::IfItHasASignal.signal(Some(-60)), Some(Some(-60)));
    }

    #[test]
    fn a_device_that_was_heard_has_the_signal_that_was_told_with_it() {
        assert_eq!(Proof::Heard(Some(-50)).signal(Some(-60)), Some(Some(-50)));
        assert_eq!(Proof::Heard(None).signal(Some(-60)), Some(Some(-60)));
        assert_eq!(Proof::Heard(None).signal(None), Some(None));
    }
}
