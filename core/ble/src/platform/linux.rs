//! `BlueZ`, over D-Bus.

use bluez_async::BluetoothError;
use btleplug::Error;
use btleplug::api::{Central as _, CentralState, Peripheral as _, PeripheralProperties};
use btleplug::platform::{Adapter, Peripheral, PeripheralId};

use crate::fault::Fault;
use crate::{Adapter as State, Identity};

/// A peripheral stays good when the link goes down and comes up again.
pub(crate) const HANDLES_LAST: bool = true;

/// So does its stream of values, and one is kept: a second one would tell every value twice, and
/// dropping one while a signal arrives makes bluez-async 0.9.0 panic in a task.
pub(crate) const STREAMS_LAST: bool = true;

/// `BlueZ` gives up a connect when it is told to disconnect.
pub(crate) const CONNECTS_CAN_BE_CUT: bool = true;

/// Calls that only ask the adapter may be given up and made again.
pub(crate) const OPENING_CAN_BE_REPEATED: bool = true;

/// Why the platform cannot be spoken to at all.
#[expect(clippy::unnecessary_wraps, reason = "Android has a reason")]
pub(crate) fn ready() -> Result<(), String> {
    Ok(())
}

/// The address. The platform's id holds the adapter's name too (`hci0/dev_C0_FF_EE_00_00_01`),
/// and a sensor stays the same when another adapter hears it.
pub(crate) fn identity(id: &PeripheralId) -> Identity {
    address(&id.to_string())
}

/// The sensor as `BlueZ` knows it, `None` where it does not: it forgets unpaired devices 30 s after
/// they were last connected or seen.
pub(crate) async fn known(
    adapter: &Adapter,
    sensor: &Identity,
    _held: Option<&Peripheral>,
) -> Result<Option<Peripheral>, Error> {
    let peripherals = adapter.peripherals().await?;
    Ok(peripherals
        .into_iter()
        .find(|peripheral| identity(&peripheral.id()) == *sensor))
}

/// The name that the device tells: the other one is made up from its address where it tells none.
pub(crate) fn name(properties: PeripheralProperties) -> Option<String> {
    properties.advertisement_name
}

/// How the adapter is. It is asked for its description first: btleplug takes an adapter that is
/// gone for one that is off.
pub(crate) async fn state(adapter: &Adapter) -> Result<State, Error> {
    adapter.adapter_info().await?;
    Ok(match adapter.adapter_state().await? {
        CentralState::PoweredOn => State::On,
        CentralState::PoweredOff | CentralState::Unknown => State::Off,
    })
}

pub(crate) fn fault(error: &Error) -> Fault {
    dbus_error(error).map_or(Fault::Other, |error| {
        meaning(
            error.name().unwrap_or_default(),
            error.message().unwrap_or_default(),
        )
    })
}

fn dbus_error(error: &Error) -> Option<&dbus::Error> {
    let Error::Other(error) = error else {
        return None;
    };
    match error.downcast_ref::<BluetoothError>() {
        Some(BluetoothError::DbusError(error)) => Some(error),
        _ => None,
    }
}

/// By the names of the D-Bus specification and of bluez/doc; the last text is the dbus crate's for
/// a bus that has closed the connection.
fn meaning(name: &str, message: &str) -> Fault {
    match name {
        "org.freedesktop.DBus.Error.AccessDenied"
        | "org.freedesktop.DBus.Error.AuthFailed"
        | "org.bluez.Error.NotAuthorized"
        | "org.bluez.Error.NotPermitted" => Fault::Forbidden,
        "org.freedesktop.DBus.Error.UnknownObject"
        | "org.freedesktop.DBus.Error.UnknownInterface"
        | "org.freedesktop.DBus.Error.UnknownMethod"
        | "org.bluez.Error.DoesNotExist" => Fault::Gone,
        "org.freedesktop.DBus.Error.Disconnected" => Fault::Cut,
        "org.freedesktop.DBus.Error.Failed" if message == "Failed to send message" => Fault::Cut,
        _ => Fault::Other,
    }
}

fn address(id: &str) -> Identity {
    let device = id.rsplit('/').next().unwrap_or(id);
    let address = device.strip_prefix("dev_").unwrap_or(device);
    Identity(address.replace('_', ":").to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sensor_is_the_same_whichever_adapter_hears_it() {
        let identity = Identity("C0:FF:EE:00:00:01".to_owned());
        assert_eq!(address("hci0/dev_C0_FF_EE_00_00_01"), identity);
        assert_eq!(address("hci1/dev_C0_FF_EE_00_00_01"), identity);
    }

    #[test]
    fn an_error_of_the_bus_is_told_by_its_name() {
        let failed = |name: &str, message: &str| {
            let error = BluetoothError::DbusError(dbus::Error::new_custom(name, message));
            Fault::of(&Error::Other(Box::new(error)))
        };
        assert_eq!(
            failed(
                "org.freedesktop.DBus.Error.UnknownObject",
                "Method \"Connect\" with signature \"\" on interface \"org.bluez.Device1\" doesn't exist"
            ),
            Fault::Gone
        );
        assert_eq!(
            failed(
                "org.freedesktop.DBus.Error.AccessDenied",
                "Rejected send message"
            ),
            Fault::Forbidden
        );
        assert_eq!(
            failed("org.bluez.Error.NotAuthorized", "Operation Not Authorized"),
            Fault::Forbidden
        );
        assert_eq!(
            failed(
                "org.bluez.Error.InProgress",
                "Operation already in progress"
            ),
            Fault::Other
        );
        assert_eq!(
            failed(
                "org.freedesktop.DBus.Error.Failed",
                "Failed to send message"
            ),
            Fault::Cut
        );
        assert_eq!(
            failed(
                "org.freedesktop.DBus.Error.Failed",
                "le-connection-abort-by-local"
            ),
            Fault::Other
        );
    }
}
