//! What Android calls when an app loads this library with `System.loadLibrary`.
//!
//! The generated Kotlin loads it through JNA, which does not call this (java-native-access #1019):
//! an app has to load it itself, before its first use, or it hears no sensors.

use std::ffi::c_void;
use std::panic;

use jni::JavaVM;
use jni::sys::{JNI_ERR, JNI_VERSION_1_6, jint};

/// Shows the virtual machine to Bluetooth. Returns the version of JNI that is needed.
///
/// An app without Bluetooth still runs: what fails is kept, and told by the radio that is opened.
#[expect(
    unsafe_code,
    reason = "the name is what the virtual machine looks for, and the pointer is how it says who it is"
)]
#[unsafe(no_mangle)]
extern "system" fn JNI_OnLoad(vm: *mut jni::sys::JavaVM, _reserved: *mut c_void) -> jint {
    if vm.is_null() {
        return JNI_ERR;
    }
    // A panic must not reach the virtual machine, which knows nothing of unwinding.
    let outcome = panic::catch_unwind(|| {
        // SAFETY: the virtual machine passes the pointer to itself, and outlives the process' Rust.
        let vm = unsafe { JavaVM::from_raw(vm) };
        vm.attach_current_thread(freshlegs_ble::android::init)
    });
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "Bluetooth is not ready"),
        Err(_) => tracing::error!("Bluetooth is not ready: a panic, reported by the panic hook"),
    }
    JNI_VERSION_1_6
}

/// Lets this thread belong to the virtual machine until it ends. Without one, as in a test on the
/// bare system, nothing happens.
pub(crate) fn attach_this_thread() {
    let attached = JavaVM::singleton().and_then(|vm| vm.attach_current_thread(|_| Ok(())));
    if let Err(error) = attached {
        let error: jni::errors::Error = error;
        tracing::warn!(%error, "a thread joins the virtual machine for every call");
    }
}
