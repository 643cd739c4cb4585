//! `CoreBluetooth`.

use btleplug::Error;
use btleplug::api::{Central as _, CentralState, PeripheralProperties, RetrievePeripheralsOptions};
use btleplug::platform::{Adapter, Peripheral, PeripheralId};
use uuid::Uuid;

use crate::fault::Fault;
use crate::{Adapter as State, Identity};

/// When the link goes down, the peripheral and its stream are dead.
pub(crate) const HANDLES_LAST: bool = false;

/// See [`HANDLES_LAST`].
pub(crate) const STREAMS_LAST: bool = false;

/// A pending connect ends with a disconnect.
pub(crate) const CONNECTS_CAN_BE_CUT: bool = true;

/// Every call that looks for the adapter makes a central of its own: one has to do, however long
/// the runner takes to answer the prompt that it raises.
pub(crate) const OPENING_CAN_BE_REPEATED: bool = false;

/// Why the platform cannot be spoken to at all.
#[expect(clippy::unnecessary_wraps, reason = "Android has a reason")]
pub(crate) fn ready() -> Result<(), String> {
    Ok(())
}

/// A number that only this device knows.
pub(crate) fn identity(id: &PeripheralId) -> Identity {
    Identity(id.to_string())
}

/// The sensor, where the system remembers it; always a new handle where the old one is dead.
pub(crate) async fn known(
    adapter: &Adapter,
    sensor: &Identity,
    _held: Option<&Peripheral>,
) -> Result<Option<Peripheral>, Error> {
    let Ok(uuid) = Uuid::parse_str(&sensor.0) else {
        return Ok(None);
    };
    let options = RetrievePeripheralsOptions {
        identifiers: Some(vec![PeripheralId::from(uuid)]),
        services: None,
    };
    let peripherals = adapter.retrieve_peripherals(options).await?;
    Ok(peripherals.into_iter().next())
}

pub(crate) fn name(properties: PeripheralProperties) -> Option<String> {
    properties.local_name.or(properties.advertisement_name)
}

/// How the adapter is. Neither on nor off is what btleplug makes of "unauthorised" and
/// "unsupported"; resetting takes a moment and is the same to it.
pub(crate) async fn state(adapter: &Adapter) -> Result<State, Error> {
    Ok(match adapter.adapter_state().await? {
        CentralState::PoweredOn => State::On,
        CentralState::PoweredOff => State::Off,
        CentralState::Unknown => State::Forbidden {
            reason: "use Bluetooth: the system says neither that it is on nor that it is off, \
                     which it does where the app is not allowed to"
                .to_owned(),
        },
    })
}

pub(crate) fn fault(_error: &Error) -> Fault {
    Fault::Other
}
