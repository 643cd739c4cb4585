//! A morning reading at the terminal.

use std::sync::Arc;
use std::time::{Duration, Instant};

use freshlegs::{LiveReading, ReadingPhase, ReadingView};

use super::station::Station;
use super::watch::addresses;
use crate::args::{ReadArguments, TimingArguments};
use crate::commands::value;
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// How often it is looked how it stands.
const LOOK: Duration = Duration::from_secs(1);

/// Guides through a reading and writes it into the journal.
pub(super) fn read(
    desk: &mut Desk,
    timings: &TimingArguments,
    arguments: &ReadArguments,
) -> Result<(), Failure> {
    let station = Station::open(desk, timings)?;
    let strap = addresses(&station, &arguments.sensors)?
        .into_iter()
        .next()
        .ok_or_else(|| Failure::new(Code::NothingFound, "find a paired strap"))?;
    let reading = station.companion.start_reading(Some(arguments.seconds))?;
    station.sensors.read(strap, Arc::clone(&reading));
    let view = follow(desk, &station, &reading, arguments.at_once)?;
    if let Some(refusal) = view.refusal {
        return Err(Failure::new(
            Code::BadInput,
            format!("keep the reading: {refusal}"),
        ));
    }
    if let Some(good) = &view.reading
        && !desk.json
    {
        desk.out.line(&format!(
            "RMSSD {:.1} ms, heart rate {:.0}, artefacts {:.1} %: {}",
            good.rmssd_ms, good.resting_heart_rate_bpm, good.artefacts_percent, good.quality
        ))?;
    }
    let entry = station.companion.keep_reading(reading)?;
    crate::commands::journal::say(desk, "wrote", &entry)
}

/// Shows how it goes until it is over, or the runner interrupts it.
fn follow(
    desk: &mut Desk,
    station: &Station,
    reading: &LiveReading,
    at_once: bool,
) -> Result<ReadingView, Failure> {
    let mut said = None;
    loop {
        let view = reading.view();
        if desk.json {
            desk.out.json(&value(&view))?;
        } else if said.as_ref() != Some(&(view.phase, view.hint.clone())) {
            desk.out.line(&view.headline)?;
            if let Some(hint) = &view.hint {
                desk.out.line(&format!("  {hint}"))?;
            }
            said = Some((view.phase, view.hint.clone()));
        }
        match view.phase {
            ReadingPhase::Over => return Ok(view),
            ReadingPhase::Settling if at_once => reading.skip_settling(),
            _ => {}
        }
        let until = Instant::now() + LOOK;
        while station.next(Some(until)).is_some() {}
        if station.is_interrupted() {
            reading.finish();
        }
    }
}
