//! Sensors at a terminal: find, pair, list, watch, take a morning reading.

mod book;
mod pair;
mod read;
mod scan;
mod station;
mod watch;

use std::collections::BTreeSet;

use freshlegs::{CadenceFactor, KnownSensor, LinkState, Offer, Reading};

use crate::args::{SensorsArguments, SensorsCommand};
use crate::desk::Desk;
use crate::exit::{Code, Failure};
use crate::words::harmless;
pub(crate) use station::{options, wait_for_adapter};

/// Obeys one of the commands on sensors.
pub(crate) fn sensors(desk: &mut Desk, arguments: SensorsArguments) -> Result<(), Failure> {
    let timings = arguments.timings;
    match arguments.command {
        SensorsCommand::Scan(arguments) => scan::scan(desk, &timings, &arguments),
        SensorsCommand::Pair(arguments) => pair::pair(desk, &timings, arguments),
        SensorsCommand::Watch(arguments) => watch::watch(desk, &timings, &arguments),
        SensorsCommand::Read(arguments) => read::read(desk, &timings, &arguments),
        SensorsCommand::List => book::list(desk),
        SensorsCommand::Rename(arguments) => book::rename(desk, arguments),
        SensorsCommand::Forget(arguments) => book::forget(desk, &arguments),
        SensorsCommand::Order(arguments) => book::order(desk, &arguments),
        SensorsCommand::Count(arguments) => book::count(desk, &arguments),
    }
}

/// The one of `sensors`, each an address with a name, that is meant by an address or a name.
fn meant(
    what: &str,
    sensors: impl Iterator<Item = (String, Option<String>)> + Clone,
) -> Result<Option<String>, Failure> {
    let same = |a: &str| a.eq_ignore_ascii_case(what) || a.to_lowercase() == what.to_lowercase();
    if let Some((address, _)) = sensors.clone().find(|(address, _)| same(address)) {
        return Ok(Some(address));
    }
    let named: BTreeSet<String> = sensors
        .filter(|(_, name)| name.as_deref().is_some_and(same))
        .map(|(address, _)| address)
        .collect();
    if named.len() > 1 {
        let addresses: Vec<&str> = named.iter().map(String::as_str).collect();
        return Err(Failure::new(
            Code::BadInput,
            format!(
                "tell which {what} is meant: give one of the addresses {}",
                addresses.join(", ")
            ),
        ));
    }
    Ok(named.into_iter().next())
}

/// The paired sensor that is meant.
fn paired(what: &str, known: &[KnownSensor]) -> Result<KnownSensor, Failure> {
    let all = known
        .iter()
        .map(|k| (k.identity.clone(), Some(k.name.clone())));
    let address = meant(what, all)?.ok_or_else(|| {
        Failure::new(
            Code::NothingFound,
            format!("find a paired sensor called {what:?}"),
        )
    })?;
    let found = known.iter().find(|k| k.identity == address).cloned();
    found.ok_or_else(|| Failure::new(Code::Internal, "find a sensor again"))
}

/// What a sensor offers, in words.
fn offers(offers: &[Offer]) -> String {
    let words: Vec<&str> = offers
        .iter()
        .map(|offer| match offer {
            Offer::HeartRate => "heart rate",
            Offer::BeatIntervals => "RR",
            Offer::Pace => "pace",
            Offer::Cadence => "cadence",
            Offer::Power => "power",
            Offer::Treadmill => "treadmill",
            Offer::Battery => "battery",
        })
        .collect();
    if words.is_empty() {
        "nothing known yet".to_owned()
    } else {
        words.join(", ")
    }
}

fn link_word(state: Option<LinkState>) -> &'static str {
    match state {
        None => "let go",
        Some(LinkState::Finding) => "finding",
        Some(LinkState::Connecting) => "connecting",
        Some(LinkState::Streaming) => "streaming",
        Some(LinkState::Silent) => "silent",
        Some(LinkState::Waiting) => "waiting",
    }
}

fn counted(factor: Option<CadenceFactor>) -> &'static str {
    match factor {
        None => "not known yet",
        Some(CadenceFactor::Strides) => "strides",
        Some(CadenceFactor::Steps) => "steps",
    }
}

/// A measurement, in words.
fn reading(reading: &Reading) -> String {
    let number = |value: Option<f64>, unit: &str| match value {
        Some(value) => format!("{value:.0} {unit}"),
        None => format!("– {unit}"),
    };
    let speed = |speed: Option<f64>| match speed {
        Some(speed) => format!("{:.1} km/h", speed * 3.6),
        None => "– km/h".to_owned(),
    };
    match reading {
        Reading::HeartRate {
            heart_rate_bpm,
            contact,
            ..
        } => {
            let skin = if *contact == Some(false) {
                ", off the skin"
            } else {
                ""
            };
            format!("{}{skin}", number(heart_rate_bpm.map(f64::from), "bpm"))
        }
        Reading::Running {
            speed_m_per_s,
            cadence_spm,
            ..
        } => format!(
            "{}, {}",
            speed(Some(*speed_m_per_s)),
            number(*cadence_spm, "spm")
        ),
        Reading::Cadence { cadence_spm } => number(*cadence_spm, "spm"),
        Reading::Power {
            power_w,
            cadence_spm,
        } => match cadence_spm {
            Some(_) => format!("{power_w} W, {}", number(*cadence_spm, "spm")),
            None => format!("{power_w} W"),
        },
        Reading::Treadmill {
            speed_m_per_s,
            incline_percent,
            ..
        } => match incline_percent {
            Some(incline) => format!("{}, {incline:.1} %", speed(*speed_m_per_s)),
            None => speed(*speed_m_per_s),
        },
        Reading::Battery { battery_percent } => format!("battery {battery_percent} %"),
    }
}

/// A name that a stranger's device gave itself, harmless to a terminal.
fn name(name: Option<&str>) -> String {
    name.map_or_else(|| "no name".to_owned(), harmless)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant_of(what: &str) -> Result<Option<String>, Failure> {
        let all = [("AA:01", "Strap"), ("AA:02", "Pod"), ("AA:03", "pod")];
        let all = all.map(|(address, name)| (address.to_owned(), Some(name.to_owned())));
        meant(what, all.into_iter())
    }

    #[test]
    fn a_sensor_is_meant_by_its_address_or_its_name_in_either_case() {
        assert_eq!(meant_of("aa:02"), Ok(Some("AA:02".to_owned())));
        assert_eq!(meant_of("STRAP"), Ok(Some("AA:01".to_owned())));
        assert_eq!(meant_of("watch"), Ok(None));
    }

    #[test]
    fn a_name_that_two_have_is_answered_by_their_addresses() {
        let failure = meant_of("Pod").unwrap_err();
        assert_eq!(failure.code, Code::BadInput);
        assert!(failure.what.contains("AA:02, AA:03"), "{failure}");
    }
}
