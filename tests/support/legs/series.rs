//! A recording, second by second, as the session saw it.

use std::path::Path;

use freshlegs::recorded_inputs;
use freshlegs_engine::sensing::RunState;
use freshlegs_engine::session::Session;
use freshlegs_engine::{Input, Moment, RunKind, Setup};
use freshlegs_formats::{Activity, Salvage, read};

use super::inject::Injection;

/// One second of a run.
#[derive(Clone, Debug)]
pub struct Second {
    /// When.
    pub at: Moment,
    /// The picture of the run.
    pub state: RunState,
    /// Ground contact in milliseconds, where the recording has it.
    pub contact_ms: Option<f64>,
}

/// A run, second by second.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// In order of time.
    pub seconds: Vec<Second>,
    /// When the change of the recording began, in seconds since the start.
    pub onset_s: f64,
    /// What kind of run the recording looks like.
    pub kind: RunKind,
}

/// Reads a file and finds its run.
///
/// # Errors
/// Says why there is none.
pub(super) fn open(path: &Path) -> Result<(Activity, usize), String> {
    let bytes = std::fs::read(path).map_err(|error| format!("read the file: {error}"))?;
    let activity = read(&bytes, Salvage::Yes).map_err(|error| error.to_string())?;
    let index = activity
        .longest_run()
        .ok_or("find a run: no session of the file is one")?;
    Ok((activity, index))
}

impl Series {
    /// Takes session `index` of `activity` the whole way: sensor bytes and fixes, the engine's
    /// session, its picture of the run once a second.
    ///
    /// # Errors
    /// Says why it cannot be replayed.
    pub fn record(activity: &Activity, index: usize, injection: Injection) -> Result<Self, String> {
        let mut activity = activity.clone();
        let onset_s = injection.apply(&mut activity.sessions[index]);
        let recorded = recorded_inputs(&activity, index).map_err(|error| error.to_string())?;
        let setup = Setup {
            kind: recorded.kind,
            ..Setup::default()
        };
        let contacts = contacts(&activity.sessions[index]);
        let mut contacts = contacts.into_iter().peekable();
        let mut contact = None;
        let mut session = Session::new(&setup);
        session.handle_input(Moment::ZERO, &Input::Start);
        let mut inputs = recorded.inputs.iter().peekable();
        let mut seconds = Vec::new();
        for second in 1..=recorded.ends_at.as_secs_f64() as u64 {
            let at = Moment::from_secs(second);
            while let Some((then, input)) = inputs.next_if(|(then, _)| *then <= at) {
                session.handle_input(*then, input);
            }
            session.handle_timeout(at);
            while session.poll_output().is_some() {}
            let secs = at.as_secs_f64();
            while let Some(heard) = contacts.next_if(|(then, _)| *then <= secs) {
                contact = Some(heard);
            }
            let mut state = session.state().clone();
            state.sensors.clear();
            seconds.push(Second {
                at,
                state,
                contact_ms: contact
                    .filter(|(then, _)| secs - then < CONTACT_FRESH_S)
                    .map(|(_, ms)| ms),
            });
        }
        Ok(Self {
            seconds,
            onset_s,
            kind: recorded.kind,
        })
    }
}

/// A ground contact older than this says nothing, in seconds: watches with smart recording write
/// one record in several seconds.
const CONTACT_FRESH_S: f64 = 10.0;

/// Ground contacts with their seconds since the start.
fn contacts(session: &freshlegs_formats::Session) -> Vec<(f64, f64)> {
    let start = session.records.first().map(|record| record.at);
    session
        .records
        .iter()
        .filter_map(|record| {
            let since = record.at - start?;
            Some((since.as_seconds_f64(), record.stance_ms?))
        })
        .collect()
}
