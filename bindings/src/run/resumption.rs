//! The way back into a run that was interrupted.

use std::collections::BTreeMap;

use freshlegs_engine::session::Session;
use freshlegs_engine::{Input, Moment, SensorId, Setup};
use freshlegs_store::StoreError;

use crate::error::CompanionError;

/// A session brought back to where a log of inputs ended, with the sensors that had joined. Its
/// outputs were dealt with when it was live.
pub(crate) fn replayed(
    setup: &Setup,
    log: impl IntoIterator<Item = Result<(Moment, Input), StoreError>>,
) -> Result<(Session, BTreeMap<SensorId, String>), CompanionError> {
    let mut session = Session::new(setup);
    let mut sensors = BTreeMap::new();
    for entry in log {
        let (at, input) = entry?;
        if let Input::SensorJoined { sensor, info } = &input {
            sensors.insert(*sensor, info.identity.clone());
        }
        session.handle_input(at, &input);
        while session.poll_output().is_some() {}
    }
    Ok((session, sensors))
}
