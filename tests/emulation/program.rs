//! The program `virtual-sensors`.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::skip;

use crate::client::{ADAPTER, Client, Heard};

const STRAP: &str = "AA:BB:CC:00:00:01";

/// The running program.
struct Program {
    process: Child,
    input: ChildStdin,
    address: String,
}

impl Program {
    /// `None` where `dbus-daemon` is not installed.
    fn start(arguments: &[&str]) -> Option<Self> {
        let mut process = Command::new(env!("CARGO_BIN_EXE_virtual-sensors"))
            .args(["--daemon-speed", "20"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let output = process.stdout.as_mut().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let Some(address) = line.trim_end().strip_prefix("DBUS_SYSTEM_BUS_ADDRESS=") else {
            let mut reason = String::new();
            let errors = process.stderr.as_mut().unwrap();
            errors.read_to_string(&mut reason).unwrap();
            assert!(reason.contains("not installed"), "{reason}");
            process.wait().unwrap();
            return None;
        };
        Some(Self {
            input: process.stdin.take().unwrap(),
            address: address.to_owned(),
            process,
        })
    }

    fn say(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// Closes its input and returns what it wrote to standard error.
    fn end(self) -> String {
        let Self {
            mut process, input, ..
        } = self;
        drop(input);
        let mut said = String::new();
        let errors = process.stderr.as_mut().unwrap();
        errors.read_to_string(&mut said).unwrap();
        assert!(process.wait().unwrap().success());
        said
    }
}

macro_rules! program {
    ($($argument:expr),*) => {
        match Program::start(&[$($argument),*]) {
            Some(program) => program,
            None => skip!("dbus-daemon is not installed"),
        }
    };
}

fn connect(client: &mut Client) {
    client.scan(&[0x180D]);
    client.wait(|heard| matches!(heard, Heard::Added(path, _) if path.ends_with("_01")));
    let device = crate::client::device_path(STRAP);
    client
        .call(&device, "org.bluez.Device1", "Connect")
        .unwrap();
    client.wait(|heard| matches!(heard, Heard::Changed(_, what) if what.contains("Resolved")));
    let pulse = Characteristic::HeartRateMeasurement.uuid();
    let path = client.characteristic(STRAP, pulse);
    client
        .call(&path, "org.bluez.GattCharacteristic1", "StartNotify")
        .unwrap();
}

#[test]
fn the_program_plays_a_run_and_obeys() {
    let mut program = program!("--speed", "100", "--seconds", "30");
    let mut client = Client::open_at(&program.address);
    connect(&mut client);
    client.wait(|heard| matches!(heard, Heard::Value(_, value) if value[0] == 0x16));
    program.say("notify strap 06 48");
    client.wait(|heard| matches!(heard, Heard::Value(_, value) if value == &[6, 0x48]));
    program.say("power off");
    client.wait(
        |heard| matches!(heard, Heard::Changed(path, what) if path == ADAPTER && what == "Powered"),
    );
    program.say("status");
    program.say("sing");
    program.say("vanish treadmill");
    let said = program.end();
    let expected = [
        "adapter: off; scan: no",
        "strap AA:BB:CC:00:00:01: known, link Down",
        "failed to understand \"sing\": see --help",
        "failed to find the treadmill: it was not asked for",
    ];
    for line in expected {
        assert!(said.contains(line), "{said}");
    }
}

#[test]
fn the_bus_ends_with_the_program_even_when_it_is_killed() {
    let mut program = program!("--still");
    let socket = program
        .address
        .strip_prefix("unix:path=")
        .unwrap()
        .to_owned();
    assert!(std::os::unix::net::UnixStream::connect(&socket).is_ok());
    program.process.kill().unwrap();
    program.process.wait().unwrap();
    let patience = std::time::Instant::now() + std::time::Duration::from_mins(1);
    while std::os::unix::net::UnixStream::connect(&socket).is_ok() {
        assert!(std::time::Instant::now() < patience, "the bus lives on");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

#[test]
fn the_adapter_can_be_off_missing_or_forbidden() {
    for (state, error) in [
        ("off", "org.bluez.Error.NotReady"),
        ("missing", "org.freedesktop.DBus.Error.UnknownObject"),
        ("forbidden", "org.freedesktop.DBus.Error.AccessDenied"),
    ] {
        let program = program!("--adapter", state, "--still");
        let mut client = Client::open_at(&program.address);
        let scan = client.call(ADAPTER, "org.bluez.Adapter1", "StartDiscovery");
        assert_eq!(scan.unwrap_err(), error);
        assert_eq!(program.end(), "");
    }
}

#[test]
fn a_recording_that_is_none_is_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_virtual-sensors"))
        .args(["--recording", "no such file"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("failed to read no such file: "), "{said}");
}
