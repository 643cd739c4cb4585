use freshlegs_engine::{Input, Moment};
use freshlegs_formats::Salvage;

use super::{ReplayScript, SimulatedRunner, Timed};
use crate::CompanionError;

/// The inputs of a simulated run in order of time, for whoever plays them on a road of its own,
/// such as virtual sensors that send them by radio. Not for shells, which start a simulation.
///
/// About 27 minutes where `minutes` does not say, 1 to 1440. The same seed gives the same run.
pub fn simulated_run(minutes: Option<u32>, seed: u64) -> impl Iterator<Item = (Moment, Input)> {
    let runner = SimulatedRunner {
        minutes,
        seed,
        sensors: true,
        phone: false,
    };
    runner.run().map(parts)
}

/// The inputs of the longest run in a recording, FIT, TCX or GPX, in order of time; as
/// [`simulated_run`], not for shells. Broken files are read as far as they go.
///
/// # Errors
/// [`CompanionError::BadInput`] when the recording cannot be understood or has no session with
/// records.
pub fn recorded_run(
    recording: &[u8],
) -> Result<impl Iterator<Item = (Moment, Input)> + use<>, CompanionError> {
    let activity = freshlegs_formats::read(recording, Salvage::Yes)?;
    let session = activity
        .longest_run()
        .or_else(|| activity.longest_session());
    // Without one the script says what is missing.
    let script = ReplayScript::new(&activity, session.unwrap_or_default())?;
    Ok(script.into_iter().map(parts))
}

fn parts(Timed { at, input }: Timed) -> (Moment, Input) {
    (at, input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_simulated_run_is_that_of_a_simulation() {
        let runner = SimulatedRunner {
            minutes: Some(1),
            seed: 3,
            sensors: true,
            phone: false,
        };
        let expected: Vec<_> = runner.run().map(parts).collect();
        assert_eq!(simulated_run(Some(1), 3).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_recording_that_is_none_is_bad_input() {
        let refused = recorded_run(b"not a recording").err();
        assert!(matches!(refused, Some(CompanionError::BadInput { .. })));
        let empty = recorded_run(b"<gpx version=\"1.1\"></gpx>").err();
        assert!(matches!(empty, Some(CompanionError::BadInput { .. })));
    }
}
