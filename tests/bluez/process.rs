//! A bus for one test, in a process for one test.

use std::ffi::OsString;
use std::process::Command;

use super::{Bluez, Options};

/// Names the test that a process was started for.
const TEST: &str = "FRESHLEGS_TEST_ON_ITS_OWN_BUS";

/// Where the socket of its bus is to be.
const SOCKET: &str = "FRESHLEGS_TEST_BUS_SOCKET";

/// Runs a test's body in a process of its own, in whose environment `DBUS_SYSTEM_BUS_ADDRESS`
/// leads to an emulated `BlueZ`. Use [`on_its_own_bus!`](crate::on_its_own_bus), which knows the
/// test's name.
///
/// # Panics
/// When the body does. Where `dbus-daemon` is not installed, prints `skipped: why` instead.
#[allow(
    clippy::print_stdout,
    reason = "libtest shows what a test prints, and only that"
)]
pub fn on_its_own_bus(test: &str, options: Options, body: impl FnOnce(Bluez)) {
    // libtest's names begin below the crate.
    let test = test.split_once("::").map_or(test, |(_, below)| below);
    if std::env::var(TEST).is_ok_and(|ours| ours == test) {
        let socket = std::env::var_os(SOCKET).unwrap_or_else(|| OsString::from("bus"));
        let bluez = Bluez::start_at(socket.as_ref(), options).expect("the bus starts");
        return body(bluez);
    }
    if !super::bus::installed() {
        println!("skipped: dbus-daemon is not installed");
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let socket = folder.path().join("bus");
    let program = std::env::current_exe().expect("the path of this program");
    let output = Command::new(program)
        .args([test, "--exact", "--nocapture", "--include-ignored"])
        .env(TEST, test)
        .env(SOCKET, &socket)
        .env(
            "DBUS_SYSTEM_BUS_ADDRESS",
            format!("unix:path={}", socket.display()),
        )
        .output()
        .expect("this program runs again");
    let printed = String::from_utf8_lossy(&output.stdout);
    let said = printed.lines().filter(|line| !is_libtests_own(line));
    for line in said.chain(String::from_utf8_lossy(&output.stderr).lines()) {
        println!("{line}");
    }
    assert!(output.status.success(), "{test} failed in its own process");
    assert!(printed.contains("1 passed"), "{test} was not found");
}

/// Whoever counts results must not count these of the inner process.
fn is_libtests_own(line: &str) -> bool {
    line.is_empty() || line.starts_with("running ") || line.starts_with("test ")
}

/// Runs the rest of a test in a process of its own with an emulated `BlueZ` for its system bus:
/// `on_its_own_bus!(options, |bluez| { … })`. `libdbus` knows one bus per process.
#[macro_export]
macro_rules! on_its_own_bus {
    ($options:expr, $body:expr) => {{
        fn here() {}
        let name = std::any::type_name_of_val(&here);
        let test = name.strip_suffix("::here").unwrap_or(name);
        $crate::bluez::on_its_own_bus(test, $options, $body);
    }};
}
