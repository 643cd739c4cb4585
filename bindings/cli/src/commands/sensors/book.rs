//! What is remembered of sensors; none of it needs a radio.

use freshlegs::{CadenceFactor, KnownSensor};
use serde_json::{Value, json};

use super::{counted, name, offers, paired};
use crate::args::{CountArguments, Counted, NamedArguments, OrderArguments, RenameArguments};
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// Lists the paired sensors.
pub(super) fn list(desk: &mut Desk) -> Result<(), Failure> {
    let known = desk.open()?.paired_sensors()?;
    if known.is_empty() {
        return Err(Failure::new(
            Code::NothingFound,
            "find a paired sensor: `freshlegs sensors scan` looks for some, and \
             `freshlegs sensors pair` remembers one",
        ));
    }
    for sensor in &known {
        if desk.json {
            desk.out.json(&to_json(sensor))?;
        } else {
            desk.out.line(&line(sensor))?;
        }
    }
    Ok(())
}

/// Gives one another name.
pub(super) fn rename(desk: &mut Desk, arguments: RenameArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let sensor = paired(&arguments.sensor, &companion.paired_sensors()?)?;
    Ok(companion.rename_sensor(sensor.identity, arguments.name)?)
}

/// Forgets one.
pub(super) fn forget(desk: &mut Desk, arguments: &NamedArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let sensor = paired(&arguments.sensor, &companion.paired_sensors()?)?;
    Ok(companion.forget_sensor(sensor.identity)?)
}

/// Puts them in order.
pub(super) fn order(desk: &mut Desk, arguments: &OrderArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let known = companion.paired_sensors()?;
    let named = arguments.sensors.iter().map(|what| paired(what, &known));
    let order = named
        .map(|sensor| Ok(sensor?.identity))
        .collect::<Result<_, Failure>>()?;
    Ok(companion.order_sensors(order)?)
}

/// Says what one counts.
pub(super) fn count(desk: &mut Desk, arguments: &CountArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let sensor = paired(&arguments.sensor, &companion.paired_sensors()?)?;
    let factor = match arguments.what {
        Counted::Strides => Some(CadenceFactor::Strides),
        Counted::Steps => Some(CadenceFactor::Steps),
        Counted::Auto => None,
    };
    Ok(companion.set_cadence_factor(sensor.identity, factor)?)
}

fn line(sensor: &KnownSensor) -> String {
    let battery = sensor
        .battery_percent
        .map(|percent| format!(", battery {percent} %"))
        .unwrap_or_default();
    let counts = sensor
        .cadence_factor
        .map(|factor| format!(", counts {}", counted(Some(factor))))
        .unwrap_or_default();
    format!(
        "{}  {:<24}{}{counts}{battery}",
        sensor.identity,
        name(Some(&sensor.name)),
        offers(&sensor.offers),
    )
}

pub(super) fn to_json(sensor: &KnownSensor) -> Value {
    json!({
        "type": "sensor",
        "sensor": sensor.identity,
        "name": sensor.name,
        "manufacturer": sensor.manufacturer,
        "model": sensor.model,
        "firmware": sensor.firmware,
        "offers": sensor.offers,
        "cadence_factor": sensor.cadence_factor,
        "battery_percent": sensor.battery_percent,
        "battery_at_utc_ms": sensor.battery_at_utc_ms,
        "priority": sensor.priority,
    })
}
