//! The only door for JNI.
//!
//! On Android the Bluetooth library speaks Java, and has to be shown the virtual machine once, on a
//! thread whose class loader knows the app's classes, before anything else of it is touched.

use std::sync::{Mutex, PoisonError};

use jni::Env;

/// What came of [`init`]; `None` while nobody called it.
static OUTCOME: Mutex<Option<Result<(), NotReady>>> = Mutex::new(None);

/// Why Bluetooth cannot be used: a fragment that reads after "failed to …".
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0}")]
pub struct NotReady(String);

impl From<jni::errors::Error> for NotReady {
    fn from(error: jni::errors::Error) -> Self {
        Self(format!("reach the virtual machine: {error}"))
    }
}

/// Makes Bluetooth ready. To be called where the app loads the library; harmless when repeated.
///
/// # Errors
///
/// The Java half of the Bluetooth library is not in the app, or not as this half knows it.
pub fn init(env: &mut Env<'_>) -> Result<(), NotReady> {
    let outcome = btleplug::platform::init(env)
        .map_err(|error| NotReady(format!("find Bluetooth's Java half in the app: {error}")));
    *OUTCOME.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome.clone());
    outcome
}

/// Whether [`init`] succeeded. A radio asks first: without it the Bluetooth library panics.
///
/// # Errors
///
/// What [`init`] said, or that it was never called.
pub fn ready() -> Result<(), NotReady> {
    let outcome = OUTCOME.lock().unwrap_or_else(PoisonError::into_inner);
    outcome.clone().unwrap_or_else(|| {
        let reason = "start Bluetooth: the app did not load the library by System.loadLibrary";
        Err(NotReady(reason.to_owned()))
    })
}
