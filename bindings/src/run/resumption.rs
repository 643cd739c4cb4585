//! The way back into a run that was interrupted.

use std::collections::BTreeMap;

use freshlegs_engine::session::Session;
use freshlegs_engine::{EventRecord, Input, Moment, Output, Save, SensorId, Setup};
use freshlegs_store::StoreError;

use crate::error::CompanionError;

/// A session brought back to where a log of inputs ended.
pub(crate) struct Replayed {
    pub(crate) session: Session,
    /// The sensors that had joined.
    pub(crate) sensors: BTreeMap<SensorId, String>,
    /// What had happened. All else that it had put out was dealt with when it was live.
    pub(crate) events: Vec<EventRecord>,
}

/// Brings a session back.
pub(crate) fn replayed(
    setup: &Setup,
    log: impl IntoIterator<Item = Result<(Moment, Input), StoreError>>,
) -> Result<Replayed, CompanionError> {
    let mut session = Session::new(setup);
    let mut sensors = BTreeMap::new();
    let mut events = Vec::new();
    for entry in log {
        let (at, input) = entry?;
        if let Input::SensorJoined { sensor, info } = &input {
            sensors.insert(*sensor, info.identity.clone());
        }
        session.handle_input(at, &input);
        while let Some(output) = session.poll_output() {
            if let Output::Save(Save::Event(event)) = output {
                events.push(event);
            }
        }
    }
    Ok(Replayed {
        session,
        sensors,
        events,
    })
}
