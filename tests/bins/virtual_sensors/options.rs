//! The command line, read by hand: only the terminal shell has a library for it.

use std::path::PathBuf;

use freshlegs_tests::bluez::VirtualSensor;

pub(crate) const HELP: &str = "\
An emulated BlueZ with virtual sensors, for whoever has no hardware.

Usage: virtual-sensors [OPTIONS]

Prints one line, DBUS_SYSTEM_BUS_ADDRESS=unix:path=…, when everything is ready. Programs that are
started with that in their environment find these sensors instead of real ones. The run begins
when a program first listens to a sensor.

Options:
  --sensors LIST     Which sensors, with commas between: strap, pod, power, treadmill, strides,
                     wristband, headphones [default: strap,pod]
  --recording FILE   Play the longest run of a FIT, TCX or GPX file instead of a simulated runner
  --seed N           Everything that is left to luck in the simulated run [default: 1]
  --speed N          Play the run N times as fast as life [default: 1]
  --seconds N        End the run after N seconds of it; the sensors then stay, and are silent
  --still            Play nothing: sensors say only what they are told to
  --adapter STATE    on, off, missing or forbidden at the start [default: on]
  --daemon-speed N   Let BlueZ itself do everything N times as fast as life [default: 1]
  --help             Print this

Commands, one per line of standard input; the program ends with its input:
  appear SENSOR           It comes into range
  vanish SENSOR           It goes out of range
  drop SENSOR             Its link is lost, it is still there
  hold SENSOR             Another phone or watch takes it
  release SENSOR          … and lets go of it
  battery SENSOR PERCENT  Its battery is at so many percent
  notify SENSOR BYTES     It notifies its measurement: bytes in hexadecimal, as in \"06 48\"
  power on|off            The runner switches Bluetooth on or off
  adapter in|out          The adapter is plugged in or pulled out
  forbid on|off           The system forbids Bluetooth, or allows it again
  daemon start|stop       bluetoothd starts or ends
  status                  Writes how each sensor is to standard error
  quit                    Ends the program
";

/// What the program is to do.
#[derive(Debug)]
pub(crate) struct Options {
    /// Names of the sensors, each with what it is.
    pub(crate) sensors: Vec<(Kind, VirtualSensor)>,
    pub(crate) recording: Option<PathBuf>,
    pub(crate) seed: u64,
    pub(crate) speed: f64,
    pub(crate) seconds: Option<u64>,
    pub(crate) still: bool,
    pub(crate) adapter: AdapterState,
    pub(crate) daemon_speed: u32,
}

/// What the adapter is at the start.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum AdapterState {
    On,
    Off,
    Missing,
    Forbidden,
}

/// A sensor by the name that the commands use.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Strap,
    Pod,
    Power,
    Treadmill,
    Strides,
    Wristband,
    Headphones,
}

impl Kind {
    const ALL: [(&str, Self); 7] = [
        ("strap", Self::Strap),
        ("pod", Self::Pod),
        ("power", Self::Power),
        ("treadmill", Self::Treadmill),
        ("strides", Self::Strides),
        ("wristband", Self::Wristband),
        ("headphones", Self::Headphones),
    ];

    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        let known = Self::ALL.iter().find(|(known, _)| *known == name);
        known
            .map(|(_, kind)| *kind)
            .ok_or_else(|| format!("find a sensor called \"{name}\""))
    }

    pub(crate) fn name(self) -> &'static str {
        Self::ALL[self as usize].0
    }

    /// Whether it measures the heart.
    pub(crate) fn beats(self) -> bool {
        matches!(self, Self::Strap | Self::Wristband)
    }

    fn sensor(self) -> VirtualSensor {
        let address = format!("AA:BB:CC:00:00:{:02X}", self as u8 + 1);
        match self {
            Self::Strap => VirtualSensor::strap("Virtual strap", &address),
            Self::Pod => VirtualSensor::pod("Virtual pod", &address),
            Self::Power => VirtualSensor::power_pod("Virtual power pod", &address),
            Self::Treadmill => VirtualSensor::treadmill("Virtual treadmill", &address),
            Self::Strides => VirtualSensor::stride_pod("Virtual stride pod", &address),
            Self::Wristband => VirtualSensor::wristband("Virtual wristband", &address),
            Self::Headphones => VirtualSensor::headphones("Virtual headphones", &address),
        }
    }
}

impl Options {
    /// Reads the command line without the program's name; `None` when help is asked for.
    ///
    /// # Errors
    /// A fragment that reads after "failed to …".
    pub(crate) fn parse(
        arguments: impl IntoIterator<Item = String>,
    ) -> Result<Option<Self>, String> {
        let mut options = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            if name == "--help" {
                return Ok(None);
            }
            if name == "--still" {
                options.still = true;
                continue;
            }
            let value = arguments.next();
            let value =
                value.ok_or_else(|| format!("read {name}: it is unknown or has no value"))?;
            options.set(&name, &value)?;
        }
        Ok(Some(options))
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let number = |reason: &str| format!("read {name}: \"{value}\" is not {reason}");
        match name {
            "--sensors" => {
                let kinds: Result<Vec<Kind>, _> = value.split(',').map(Kind::parse).collect();
                let kinds = kinds?;
                for (index, kind) in kinds.iter().enumerate() {
                    if kinds[..index].contains(kind) {
                        return Err(format!("read {name}: {} is there twice", kind.name()));
                    }
                }
                self.sensors = equip(&kinds);
            }
            "--recording" => self.recording = Some(value.into()),
            "--seed" => self.seed = value.parse().map_err(|_| number("a whole number"))?,
            "--speed" => {
                let speed: f64 = value.parse().map_err(|_| number("a number"))?;
                if !(speed > 0.0 && speed.is_finite()) {
                    return Err(number("above 0"));
                }
                self.speed = speed;
            }
            "--seconds" => {
                self.seconds = Some(value.parse().map_err(|_| number("a whole number"))?);
            }
            "--adapter" => {
                self.adapter = match value {
                    "on" => AdapterState::On,
                    "off" => AdapterState::Off,
                    "missing" => AdapterState::Missing,
                    "forbidden" => AdapterState::Forbidden,
                    _ => return Err(number("on, off, missing or forbidden")),
                }
            }
            "--daemon-speed" => {
                let speed = value.parse().ok().filter(|speed| *speed > 0);
                self.daemon_speed = speed.ok_or_else(|| number("a whole number above 0"))?;
            }
            _ => return Err(format!("read {name}: there is no such option")),
        }
        Ok(())
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            sensors: equip(&[Kind::Strap, Kind::Pod]),
            recording: None,
            seed: 1,
            speed: 1.0,
            seconds: None,
            still: false,
            adapter: AdapterState::On,
            daemon_speed: 1,
        }
    }
}

fn equip(kinds: &[Kind]) -> Vec<(Kind, VirtualSensor)> {
    kinds.iter().map(|kind| (*kind, kind.sensor())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Option<Options>, String> {
        Options::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn without_options_there_are_a_strap_and_a_pod() {
        let options = parse("").unwrap().unwrap();
        let names: Vec<&str> = options
            .sensors
            .iter()
            .map(|(kind, _)| kind.name())
            .collect();
        assert_eq!(names, ["strap", "pod"]);
    }

    #[test]
    fn every_sensor_has_an_address_of_its_own() {
        let all = Kind::ALL.map(|(name, kind)| {
            assert_eq!((Kind::parse(name), kind.name()), (Ok(kind), name));
            kind.sensor().address
        });
        let different: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len());
    }

    #[test]
    fn a_wrong_option_is_refused_by_its_name() {
        let wrong = [
            ("--sensors strap,scale", "find a sensor called \"scale\""),
            ("--sensors pod,pod", "read --sensors: pod is there twice"),
            ("--speed 0", "read --speed: \"0\" is not above 0"),
            ("--speed", "read --speed: it is unknown or has no value"),
            ("--fast 2", "read --fast: there is no such option"),
            (
                "--adapter lost",
                "read --adapter: \"lost\" is not on, off, missing or forbidden",
            ),
        ];
        for (line, reason) in wrong {
            assert_eq!(parse(line).unwrap_err(), reason);
        }
    }

    #[test]
    fn help_names_every_sensor() {
        assert!(parse("--speed 2 --help").unwrap().is_none());
        for (name, _) in Kind::ALL {
            assert!(HELP.contains(name));
        }
    }
}
