//! A private message bus.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Everybody may do everything; the limits of a system bus do not apply.
const CONFIGURATION: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// The shell ends the bus when its own input ends, which it does even when this process is killed.
const SCRIPT: &str = r#"dbus-daemon --nofork --config-file="$0" --print-address=1 &
bus=$!
read -r _
kill "$bus"
wait "$bus"
"#;

/// A `dbus-daemon`, which goes when this is dropped.
#[derive(Debug)]
pub(super) struct Bus {
    shell: Child,
}

impl Bus {
    /// Starts the bus with its configuration in `folder` and its socket at `socket`, and returns
    /// when it listens.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where `dbus-daemon` is not installed, else what went wrong.
    pub(super) fn start(folder: &Path, socket: &Path) -> io::Result<Self> {
        if !installed() {
            let reason = "find dbus-daemon: it is not installed";
            return Err(io::Error::new(io::ErrorKind::NotFound, reason));
        }
        let configuration = folder.join("bus.conf");
        let socket = socket.to_string_lossy();
        std::fs::write(&configuration, CONFIGURATION.replace("SOCKET", &socket))?;
        let mut shell = Command::new("sh")
            .args(["-c", SCRIPT])
            .arg(&configuration)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // It warns of limits that matter to a system's bus only.
            .stderr(File::create(folder.join("bus.log"))?)
            .spawn()?;
        let output = shell.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut address = String::new();
        // It prints its address once it listens.
        BufReader::new(output).read_line(&mut address)?;
        let bus = Self { shell };
        if address.is_empty() {
            let log = std::fs::read_to_string(folder.join("bus.log"))?;
            return Err(io::Error::other(format!("start dbus-daemon: {log}")));
        }
        Ok(bus)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // Whatever the shell says of it, the bus is gone.
        let _ = self.shell.wait();
    }
}

/// Whether there is a `dbus-daemon`.
pub(super) fn installed() -> bool {
    let version = Command::new("dbus-daemon").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}
