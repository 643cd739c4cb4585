use std::io::Write;
use std::time::{Duration, Instant};

use freshlegs::{AdapterState, KnownSensor, SensorEvent};

use super::station::{Station, adapter_failure};
use super::{meant, name, offers, reading};
use crate::args::{PairArguments, TimingArguments};
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};

/// For how long live values are shown before the question.
const LOOK: Duration = Duration::from_secs(4);

/// Finds a sensor, shows what it measures, and remembers it.
pub(super) fn pair(
    desk: &mut Desk,
    timings: &TimingArguments,
    arguments: PairArguments,
) -> Result<(), Failure> {
    let station = Station::open(desk, timings)?;
    let until = Instant::now() + Duration::from_secs(arguments.seconds);
    let address = find(&station, &arguments.sensor, until)?;
    station.sensors.watch(vec![address.clone()]);
    hear(desk, &station, &address, until)?;
    if desk.is_live() && !arguments.yes && !is_right()? {
        note("nothing is remembered");
        return Ok(());
    }
    let sensor = station.sensors.pair(address, arguments.name)?;
    tell(desk, &sensor)
}

/// The address of the sensor that is meant. A scan for everything: whoever names a device means it,
/// whatever it advertises.
fn find(station: &Station, what: &str, until: Instant) -> Result<String, Failure> {
    station.sensors.scan(true);
    loop {
        let view = station.sensors.view();
        let rows = view
            .sensors
            .into_iter()
            .filter(|row| row.seen_s_ago.is_some());
        let all: Vec<_> = rows.map(|row| (row.identity, row.name)).collect();
        if let Some(address) = meant(what, all.into_iter())? {
            station.sensors.stop_scan();
            return Ok(address);
        }
        match station.next(Some(until)) {
            Some(SensorEvent::Adapter { state, text, .. }) if state != AdapterState::On => {
                return Err(adapter_failure(state, text));
            }
            Some(_) => {}
            None => {
                return Err(Failure::new(
                    Code::NothingFound,
                    format!(
                        "find a sensor called {what:?}: `freshlegs sensors scan --all` shows what is there"
                    ),
                ));
            }
        }
    }
}

/// Shows live values for a while, so that the runner knows the sensor as their own.
fn hear(desk: &mut Desk, station: &Station, address: &str, until: Instant) -> Result<(), Failure> {
    let mut look_until = None;
    while let Some(event) = station.next(Some(look_until.unwrap_or(until))) {
        match event {
            SensorEvent::Reading {
                sensor,
                reading: value,
                ..
            } if sensor == address => {
                look_until.get_or_insert_with(|| Instant::now() + LOOK);
                if !desk.json {
                    desk.out.line(&reading(&value))?;
                }
            }
            SensorEvent::News { text, .. } => note(&text),
            SensorEvent::Adapter { state, text, .. } if state != AdapterState::On => {
                return Err(adapter_failure(state, text));
            }
            _ => {}
        }
    }
    if look_until.is_some() || station.row(address).is_some_and(|row| row.latest.is_some()) {
        return Ok(());
    }
    if station.is_interrupted() {
        return Err(Failure::new(
            Code::NothingFound,
            "hear the sensor: interrupted",
        ));
    }
    Err(Failure::new(
        Code::NothingFound,
        format!("hear the sensor {address}: it is there and measures nothing"),
    ))
}

fn is_right() -> Result<bool, Failure> {
    let cannot = |error| Failure::io("ask", &error);
    let mut terminal = std::io::stderr();
    write!(terminal, "Is this yours? [Y/n] ").map_err(cannot)?;
    terminal.flush().map_err(cannot)?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(cannot)?;
    Ok(!answer.trim().to_lowercase().starts_with('n'))
}

fn tell(desk: &mut Desk, sensor: &KnownSensor) -> Result<(), Failure> {
    if desk.json {
        return desk.out.json(&super::book::to_json(sensor));
    }
    let made = [&sensor.manufacturer, &sensor.model, &sensor.firmware];
    let made: Vec<String> = made
        .into_iter()
        .flatten()
        .map(|text| name(Some(text)))
        .collect();
    desk.out.line(&format!(
        "paired {} ({}): {}",
        name(Some(&sensor.name)),
        sensor.identity,
        offers(&sensor.offers)
    ))?;
    if !made.is_empty() {
        desk.out.line(&format!("made by {}", made.join(", ")))?;
    }
    if let Some(percent) = sensor.battery_percent {
        desk.out.line(&format!("battery {percent} %"))?;
    }
    Ok(())
}
