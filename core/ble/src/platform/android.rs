//! Android, over JNI.

use btleplug::Error;
use btleplug::api::{Central as _, PeripheralProperties};
use btleplug::platform::{Adapter, Peripheral, PeripheralId};
use serde::Deserialize as _;
use serde::de::value::{Error as ValueError, SeqDeserializer};

use crate::fault::Fault;
use crate::{Adapter as State, Identity};

/// A second handle would leak the first one's `BluetoothGatt`, so one is kept.
pub(crate) const HANDLES_LAST: bool = true;

/// Its streams are taken anew for each link.
pub(crate) const STREAMS_LAST: bool = false;

/// A pending connect blocks the queue in which a disconnect would wait, so it is left alone: a
/// later order to connect takes it up again.
pub(crate) const CONNECTS_CAN_BE_CUT: bool = false;

/// The adapter is there at once.
pub(crate) const OPENING_CAN_BE_REPEATED: bool = true;

/// Why the platform cannot be spoken to at all: without the Java virtual machine btleplug panics.
pub(crate) fn ready() -> Result<(), String> {
    crate::android::ready().map_err(|reason| reason.to_string())
}

/// The address.
pub(crate) fn identity(id: &PeripheralId) -> Identity {
    Identity(id.to_string())
}

/// The sensor, seen before or not: Android connects to any address.
pub(crate) async fn known(
    adapter: &Adapter,
    sensor: &Identity,
    held: Option<&Peripheral>,
) -> Result<Option<Peripheral>, Error> {
    if let Some(held) = held {
        return Ok(Some(held.clone()));
    }
    match id(sensor) {
        Some(id) => adapter.add_peripheral(&id).await.map(Some),
        None => Ok(None),
    }
}

pub(crate) fn name(properties: PeripheralProperties) -> Option<String> {
    properties.local_name.or(properties.advertisement_name)
}

/// Taken to be on: Android does not tell btleplug, and the app observes it by itself.
#[expect(clippy::unused_async, reason = "asked of the adapter elsewhere")]
pub(crate) async fn state(_adapter: &Adapter) -> Result<State, Error> {
    Ok(State::On)
}

pub(crate) fn fault(_error: &Error) -> Fault {
    Fault::Other
}

/// An id of an address. Its only constructor is its deserialiser, which takes it for a sequence
/// of one address.
fn id(sensor: &Identity) -> Option<PeripheralId> {
    let fields = [sensor.0.as_str()].into_iter();
    PeripheralId::deserialize(SeqDeserializer::<_, ValueError>::new(fields)).ok()
}
