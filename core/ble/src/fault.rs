//! What a failed call means.

use std::time::Duration;

use btleplug::Error;

use crate::platform;

/// What a failed call means for those who made it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fault {
    /// The platform does not know the object that was spoken to.
    Gone,
    /// The system does not allow it.
    Forbidden,
    /// The way to the system is broken: nothing that was got over it is of use any more.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only a bus is between us and the system")
    )]
    Cut,
    /// Anything else.
    Other,
}

impl Fault {
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::PermissionDenied => Self::Forbidden,
            Error::DeviceNotFound => Self::Gone,
            Error::RuntimeError(text) if speaks_of_a_permission(text) => Self::Forbidden,
            _ => platform::fault(error),
        }
    }
}

/// An error in words, without the full stop that some have.
pub(crate) fn text(error: &Error) -> String {
    let text = error.to_string();
    let text = text.trim().trim_end_matches('.');
    if text.is_empty() {
        "the system does not say why".to_owned()
    } else {
        text.to_owned()
    }
}

/// What to say of a call that took too long.
pub(crate) fn no_answer(limit: Duration) -> String {
    format!("no answer within {} s", limit.as_secs_f64())
}

/// Android words a missing permission as a `SecurityException` of many texts, which all name it
/// (`android.permission.BLUETOOTH_SCAN`).
fn speaks_of_a_permission(text: &str) -> bool {
    text.contains("android.permission.") || text.contains("SecurityException")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_permission_is_told_apart_on_every_platform() {
        assert_eq!(Fault::of(&Error::PermissionDenied), Fault::Forbidden);
        let android = "Need android.permission.BLUETOOTH_SCAN permission for registerScanner";
        assert_eq!(
            Fault::of(&Error::RuntimeError(android.to_owned())),
            Fault::Forbidden
        );
        assert_eq!(
            Fault::of(&Error::RuntimeError("Connection failed".to_owned())),
            Fault::Other
        );
    }

    #[test]
    fn an_unknown_device_is_gone() {
        assert_eq!(Fault::of(&Error::DeviceNotFound), Fault::Gone);
        assert_eq!(Fault::of(&Error::NotConnected), Fault::Other);
    }

    #[test]
    fn a_reason_has_no_full_stop_and_is_never_empty() {
        let stopped = Error::RuntimeError("Not ready.".to_owned());
        assert_eq!(text(&stopped), "Runtime Error: Not ready");
        assert_eq!(
            text(&Error::Other(String::new().into())),
            "the system does not say why"
        );
        assert_eq!(
            no_answer(Duration::from_millis(2500)),
            "no answer within 2.5 s"
        );
    }
}
