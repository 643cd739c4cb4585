//! The threads that call a shell.

use std::io;
use std::thread::{Builder, JoinHandle};

/// Starts a thread from which a shell is called. On Android it belongs to the virtual machine from
/// the beginning: else every single call would make it join, and leave again.
pub(crate) fn that_calls_a_shell(
    name: &str,
    work: impl FnOnce() + Send + 'static,
) -> io::Result<JoinHandle<()>> {
    Builder::new().name(name.to_owned()).spawn(move || {
        #[cfg(all(target_os = "android", feature = "ble"))]
        crate::android::attach_this_thread();
        work();
    })
}
