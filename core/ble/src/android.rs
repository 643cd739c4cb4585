//! The only door for JNI.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::fault;

static READY: AtomicBool = AtomicBool::new(false);

/// Hands the Java virtual machine to the Bluetooth library; once, before a radio is started.
///
/// To be called from `JNI_OnLoad`, or from another thread whose class loader is the app's: the
/// library looks up its Java classes here.
///
/// # Errors
/// A fragment that reads after "failed to …": the library's Java classes are not part of the app.
pub fn init(env: &mut jni::Env<'_>) -> Result<(), String> {
    btleplug::platform::init(env)
        .map_err(|error| format!("start Bluetooth: {}", fault::text(&error)))?;
    READY.store(true, Ordering::Release);
    Ok(())
}

/// Whether [`init`] was called: without it the Bluetooth library panics.
pub(crate) fn is_ready() -> bool {
    READY.load(Ordering::Acquire)
}
