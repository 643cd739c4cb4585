//! What is typed, line by line.

use std::io::{self, Write};

use freshlegs_tests::bluez::{Bluez, Sensor};

use crate::options::Kind;

/// What can be asked for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Command {
    Appear(Kind),
    Vanish(Kind),
    Drop(Kind),
    Hold(Kind, bool),
    Battery(Kind, u8),
    Notify(Kind, Vec<u8>),
    Power(bool),
    Adapter(bool),
    Forbid(bool),
    Daemon(bool),
    Status,
    Quit,
}

impl Command {
    /// Reads a line; `None` for an empty one.
    ///
    /// # Errors
    /// A fragment that reads after "failed to …".
    pub(crate) fn parse(line: &str) -> Result<Option<Self>, String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        Ok(Some(match words.as_slice() {
            [] => return Ok(None),
            ["appear", sensor] => Self::Appear(Kind::parse(sensor)?),
            ["vanish", sensor] => Self::Vanish(Kind::parse(sensor)?),
            ["drop", sensor] => Self::Drop(Kind::parse(sensor)?),
            ["hold", sensor] => Self::Hold(Kind::parse(sensor)?, true),
            ["release", sensor] => Self::Hold(Kind::parse(sensor)?, false),
            ["battery", sensor, percent] => {
                let percent = percent.parse().ok().filter(|percent| *percent <= 100);
                let percent = percent.ok_or("read the battery: expected 0 to 100")?;
                Self::Battery(Kind::parse(sensor)?, percent)
            }
            ["notify", sensor, bytes @ ..] => Self::Notify(Kind::parse(sensor)?, hex(bytes)?),
            ["power", state] => Self::Power(either(state, "on", "off")?),
            ["adapter", state] => Self::Adapter(either(state, "in", "out")?),
            ["forbid", state] => Self::Forbid(either(state, "on", "off")?),
            ["daemon", state] => Self::Daemon(either(state, "start", "stop")?),
            ["status"] => Self::Status,
            ["quit"] => Self::Quit,
            _ => return Err(format!("understand \"{}\": see --help", line.trim())),
        }))
    }
}

/// What there is to command.
pub(crate) struct Scene {
    pub(crate) bluez: Bluez,
    pub(crate) sensors: Vec<(Kind, Sensor)>,
}

impl Scene {
    /// Does as it is told.
    ///
    /// # Errors
    /// A fragment that reads after "failed to …" when there is no such sensor.
    pub(crate) fn obey(&self, command: &Command) -> Result<(), String> {
        match command {
            Command::Appear(kind) => self.sensor(*kind)?.appear(),
            Command::Vanish(kind) => self.sensor(*kind)?.vanish(),
            Command::Drop(kind) => self.sensor(*kind)?.drop_link(),
            Command::Hold(kind, held) => self.sensor(*kind)?.hold_elsewhere(*held),
            Command::Battery(kind, percent) => self.sensor(*kind)?.set_battery(*percent),
            Command::Notify(kind, bytes) => {
                if !self.sensor(*kind)?.notify(bytes) {
                    return Err(format!("notify: nobody listens to the {}", kind.name()));
                }
            }
            Command::Power(on) => self.bluez.power(*on),
            Command::Adapter(true) => self.bluez.add_adapter(),
            Command::Adapter(false) => self.bluez.remove_adapter(),
            Command::Forbid(forbidden) => self.bluez.forbid(*forbidden),
            Command::Daemon(true) => self.bluez.start_daemon(),
            Command::Daemon(false) => self.bluez.stop_daemon(),
            Command::Status => return self.tell().map_err(|error| error.to_string()),
            Command::Quit => {}
        }
        Ok(())
    }

    fn sensor(&self, kind: Kind) -> Result<&Sensor, String> {
        let found = self.sensors.iter().find(|(ours, _)| *ours == kind);
        let missing = || format!("find the {}: it was not asked for", kind.name());
        found.map(|(_, sensor)| sensor).ok_or_else(missing)
    }

    fn tell(&self) -> io::Result<()> {
        let mut output = io::stderr().lock();
        let power = if self.bluez.powered() { "on" } else { "off" };
        let scan = if self.bluez.scanning() { "yes" } else { "no" };
        writeln!(output, "adapter: {power}; scan: {scan}")?;
        for (kind, sensor) in &self.sensors {
            let status = sensor.status();
            let known = if status.known { "known" } else { "unknown" };
            let notified = status.counters.notifications;
            writeln!(
                output,
                "{} {}: {known}, link {:?}, {notified} notifications",
                kind.name(),
                sensor.address(),
                status.link,
            )?;
        }
        Ok(())
    }
}

fn either(word: &str, yes: &str, no: &str) -> Result<bool, String> {
    match word {
        word if word == yes => Ok(true),
        word if word == no => Ok(false),
        _ => Err(format!("understand \"{word}\": expected {yes} or {no}")),
    }
}

fn hex(words: &[&str]) -> Result<Vec<u8>, String> {
    let digits = words.concat();
    let digits: Option<Vec<u8>> = digits
        .chars()
        .map(|digit| digit.to_digit(16).map(|digit| digit as u8))
        .collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2));
    let digits = digits.ok_or("read the bytes: expected pairs of hexadecimal digits")?;
    Ok(digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_may_be_apart_or_together() {
        let expected = Command::Notify(Kind::Strap, vec![0x06, 0x48]);
        for line in ["notify strap 06 48", "  notify  strap 0648 "] {
            assert_eq!(Command::parse(line), Ok(Some(expected.clone())));
        }
        let nothing = Command::Notify(Kind::Pod, Vec::new());
        assert_eq!(Command::parse("notify pod"), Ok(Some(nothing)));
    }

    #[test]
    fn what_is_not_a_command_is_refused() {
        assert_eq!(Command::parse(" "), Ok(None));
        for line in [
            "notify strap 6",
            "notify strap xy",
            "vanish",
            "vanish cat",
            "power maybe",
            "battery strap 101",
            "sing",
        ] {
            assert!(Command::parse(line).is_err(), "{line}");
        }
    }
}
