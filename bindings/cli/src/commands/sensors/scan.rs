use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use freshlegs::{AdapterState, Offer, SensorEvent, SensorRow};
use indicatif::ProgressBar;

use super::station::{Station, adapter_failure};
use super::{name, offers};
use crate::args::{ScanArguments, TimingArguments};
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// What was told of a device.
type Told = (Option<String>, Vec<Offer>);

/// Looks for sensors and says what each offers.
pub(super) fn scan(
    desk: &mut Desk,
    timings: &TimingArguments,
    arguments: &ScanArguments,
) -> Result<(), Failure> {
    let station = Station::open(desk, timings)?;
    station.sensors.scan(arguments.all);
    let until = Instant::now() + Duration::from_secs(arguments.seconds);
    let bar = if desk.is_live() {
        ProgressBar::new_spinner().with_message("looking")
    } else {
        ProgressBar::hidden()
    };
    bar.enable_steady_tick(Duration::from_millis(120));

    let mut told: BTreeMap<String, Told> = BTreeMap::new();
    while let Some(event) = station.next(Some(until)) {
        match &event {
            SensorEvent::Seen {
                sensor,
                name,
                offers,
                ..
            } => {
                // A signal that changes is no news.
                let now = (name.clone(), offers.clone());
                if told.insert(sensor.clone(), now.clone()).as_ref() != Some(&now) && desk.json {
                    desk.out.line(&freshlegs::sensor_json_line(event.clone()))?;
                }
                bar.set_message(format!("looking: {} found", told.len()));
            }
            SensorEvent::Adapter { state, text, .. } if *state != AdapterState::On => {
                bar.finish_and_clear();
                return Err(adapter_failure(*state, text.clone()));
            }
            _ => {}
        }
    }
    bar.finish_and_clear();
    station.sensors.stop_scan();
    let mut rows: Vec<SensorRow> = station.sensors.view().sensors;
    rows.retain(|row| told.contains_key(&row.identity));
    if rows.is_empty() {
        return Err(Failure::new(
            Code::NothingFound,
            "find a sensor: wet the strap and wear it, move the pod, \
             and see that no other app or watch holds it",
        ));
    }
    if desk.json {
        return Ok(());
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.rssi_dbm));
    for row in rows {
        desk.out.line(&line(&row))?;
    }
    Ok(())
}

fn line(row: &SensorRow) -> String {
    let signal = match row.rssi_dbm {
        Some(dbm) => format!("{} {dbm} dBm", bars(dbm)),
        None => String::new(),
    };
    let paired = if row.known.is_some() { ", paired" } else { "" };
    format!(
        "{}  {signal:<14}{:<24}{}{paired}",
        row.identity,
        name(row.name.as_deref()),
        offers(&row.offers),
    )
}

/// Four bars at -60 dBm and above, as near as one's own body; none below -95 dBm.
fn bars(dbm: i16) -> &'static str {
    match dbm {
        -60.. => "▂▄▆█",
        -72.. => "▂▄▆ ",
        -84.. => "▂▄  ",
        -95.. => "▂   ",
        _ => "    ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nearer_sensor_has_more_bars() {
        let count = |dbm| bars(dbm).trim().chars().count();
        assert_eq!([-40, -70, -80, -90, -100].map(count), [4, 3, 2, 1, 0]);
    }
}
