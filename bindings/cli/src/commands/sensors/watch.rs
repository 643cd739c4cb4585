use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use freshlegs::SensorEvent;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use super::station::Station;
use super::{link_word, meant, name, reading};
use crate::args::{TimingArguments, WatchArguments};
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};

/// Connects to sensors and shows what they measure.
pub(super) fn watch(
    desk: &mut Desk,
    timings: &TimingArguments,
    arguments: &WatchArguments,
) -> Result<(), Failure> {
    let station = Station::open(desk, timings)?;
    let addresses = addresses(&station, &arguments.sensors)?;
    let until = arguments
        .seconds
        .map(|seconds| Instant::now() + Duration::from_secs(seconds));
    station.sensors.watch(addresses);
    let mut lines = Lines::default();
    let is_live = desk.is_live();
    while let Some(event) = station.next(until) {
        if desk.json {
            desk.out.line(&freshlegs::sensor_json_line(event))?;
            continue;
        }
        let (at_s, sensor, text) = match event {
            SensorEvent::Reading {
                at_s,
                sensor,
                reading: value,
            } => (at_s, sensor, reading(&value)),
            SensorEvent::Link {
                at_s,
                sensor,
                state,
            } => (at_s, sensor, link_word(state).to_owned()),
            SensorEvent::News { text, .. }
            | SensorEvent::Adapter {
                text: Some(text), ..
            } => {
                lines.note(is_live, &text);
                continue;
            }
            SensorEvent::Seen { .. } | SensorEvent::Adapter { .. } => continue,
        };
        let row = station.row(&sensor);
        let called = name(row.and_then(|row| row.name).as_deref().or(Some(&sensor)));
        if is_live {
            lines.set(&sensor, &format!("{called:<24}{text}"));
        } else {
            desk.out.line(&format!("{at_s:>8.1}  {called:<24}{text}"))?;
        }
    }
    Ok(())
}

/// The sensors that are meant: a full address need not be paired or seen.
pub(super) fn addresses(station: &Station, named: &[String]) -> Result<Vec<String>, Failure> {
    let known = station.companion.paired_sensors()?;
    if named.is_empty() {
        if known.is_empty() {
            return Err(Failure::new(
                Code::NothingFound,
                "find a paired sensor: name one, or pair it first",
            ));
        }
        return Ok(known.into_iter().map(|sensor| sensor.identity).collect());
    }
    named
        .iter()
        .map(|what| {
            let all = known
                .iter()
                .map(|k| (k.identity.clone(), Some(k.name.clone())));
            if let Some(address) = meant(what, all)? {
                return Ok(address);
            }
            if is_address(what) {
                return Ok(what.to_uppercase());
            }
            Err(Failure::new(
                Code::NothingFound,
                format!("find a paired sensor called {what:?}"),
            ))
        })
        .collect()
}

/// Whether it is written like `AA:BB:CC:DD:EE:FF`.
fn is_address(text: &str) -> bool {
    let mut parts = text.split(':');
    parts.clone().count() == 6
        && parts.all(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_hexdigit()))
}

/// One line of a terminal for each sensor, kept up to date.
#[derive(Default)]
struct Lines {
    all: MultiProgress,
    of: BTreeMap<String, ProgressBar>,
}

impl Lines {
    fn set(&mut self, sensor: &str, text: &str) {
        let all = &self.all;
        let line = self.of.entry(sensor.to_owned()).or_insert_with(|| {
            let style = ProgressStyle::with_template("{msg}").unwrap_or_else(|_| {
                // Only a wrong template fails, and this one is right.
                ProgressStyle::default_bar()
            });
            all.add(ProgressBar::new_spinner().with_style(style))
        });
        line.set_message(text.to_owned());
        line.tick();
    }

    fn note(&self, is_live: bool, text: &str) {
        if is_live {
            // Where the terminal is closed there is nobody to tell.
            let _ = self.all.println(text);
        } else {
            note(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_name() {
        assert!(is_address("c0:ff:ee:00:00:01"));
        for name in ["Strap", "C0:FF:EE:00:00", "C0:FF:EE:00:00:0G", ""] {
            assert!(!is_address(name), "{name}");
        }
    }
}
