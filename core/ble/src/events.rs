//! What the adapter tells by itself.

use std::pin::Pin;
use std::sync::Arc;

use btleplug::api::CentralEvent;
use btleplug::platform::{Adapter as Handle, PeripheralId};
use futures_util::{Stream, StreamExt as _};

use crate::air::Air;
use crate::device::Call;
use crate::platform;
use crate::scanner::{Proof, Sighting};

/// Passes on what the adapter tells, and never holds it up: but for `BlueZ`, no more than 16 events
/// wait to be heard.
pub(crate) async fn drain(
    air: Arc<Air>,
    adapter: Handle,
    mut stream: Pin<Box<dyn Stream<Item = CentralEvent> + Send>>,
) {
    while let Some(event) = stream.next().await {
        match event {
            CentralEvent::StateUpdate(_) => air.look.notify_one(),
            CentralEvent::DeviceConnected(id) => call(&air, &id, Call::SaidUp),
            CentralEvent::DeviceDisconnected(id) => call(&air, &id, Call::SaidDown),
            event => {
                if let Some((id, proof)) = proof(event) {
                    let sighting = Sighting {
                        adapter: adapter.clone(),
                        id,
                        proof,
                    };
                    let _ = air.sightings.try_send(sighting);
                }
            }
        }
    }
}

fn call(air: &Air, id: &PeripheralId, call: Call) {
    if let Some(door) = air.door(&platform::identity(id)) {
        let _ = door.send(call);
    }
}

/// Whether an event shows that a device advertises now. A device that the platform merely
/// remembers is told as discovered, with its services, when the stream begins, and `BlueZ` tells a
/// connected one's services too.
fn proof(event: CentralEvent) -> Option<(PeripheralId, Proof)> {
    match event {
        CentralEvent::RssiUpdate { id, rssi } => Some((id, Proof::Heard(Some(rssi)))),
        CentralEvent::DeviceUpdated(id)
        | CentralEvent::ManufacturerDataAdvertisement { id, .. }
        | CentralEvent::ServiceDataAdvertisement { id, .. } => Some((id, Proof::Heard(None))),
        CentralEvent::DeviceDiscovered(id) | CentralEvent::ServicesAdvertisement { id, .. } => {
            Some((id, Proof::IfItHasASignal))
        }
        CentralEvent::DeviceConnected(_)
        | CentralEvent::DeviceDisconnected(_)
        | CentralEvent::DeviceServicesModified(_)
        | CentralEvent::StateUpdate(_) => None,
    }
}
