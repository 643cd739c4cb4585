//! A file's distances as one counter that never falls.

use std::time::Duration;

use freshlegs_engine::Moment;

/// Two records at most this far apart are one recording with pauses for breath; more is silence.
/// Watches with smart recording write every few seconds, and only when something changed.
pub(super) const SILENCE: Duration = Duration::from_secs(30);

/// Faster than any runner on foot, in metres per second. A first distance beyond it belongs to an
/// earlier session of the same file; a last one beyond it is no rest of this one.
pub(super) const FASTEST_M_PER_S: f64 = 12.0;

/// Distances as recorded, in metres, made into the distance since [`Moment::ZERO`].
///
/// A value that falls below half of the one before is a counter that began again: it goes on from
/// where it was. A smaller fall is a correction: the counter waits until it is made up. A first
/// value that no runner can have covered since the start belongs to an earlier session.
pub(super) fn since_start(recorded: &[(Moment, Option<f64>)]) -> Vec<Option<f64>> {
    let mut counter = Counter::default();
    recorded
        .iter()
        .map(|(at, metres)| {
            metres
                .filter(|metres| metres.is_finite() && *metres >= 0.0)
                .map(|metres| counter.read(*at, metres))
        })
        .collect()
}

/// What a recorded distance becomes, one after the other.
#[derive(Default)]
struct Counter {
    /// The last recorded value; `None` before the first.
    recorded: Option<f64>,
    /// What is added to a recorded value.
    offset: f64,
    /// The distance since the start so far.
    metres: f64,
}

impl Counter {
    fn read(&mut self, at: Moment, recorded: f64) -> f64 {
        match self.recorded {
            None => {
                // Ten seconds of grace: the record may be the sum of what came before the start.
                if recorded > FASTEST_M_PER_S * (at.as_secs_f64() + 10.0) {
                    self.offset = -recorded;
                }
            }
            Some(before) if recorded < before / 2.0 => self.offset = self.metres - recorded,
            Some(_) => {}
        }
        self.recorded = Some(recorded);
        self.metres = self.metres.max(recorded + self.offset);
        self.metres
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(values: &[(u64, Option<f64>)]) -> Vec<Option<f64>> {
        let recorded: Vec<_> = values
            .iter()
            .map(|(secs, metres)| (Moment::from_secs(*secs), *metres))
            .collect();
        since_start(&recorded)
    }

    #[test]
    fn a_counter_that_begins_again_goes_on() {
        let run = [
            (0, Some(0.0)),
            (100, Some(300.0)),
            (101, Some(2.0)),
            (102, Some(5.0)),
        ];
        assert_eq!(
            counted(&run),
            [Some(0.0), Some(300.0), Some(300.0), Some(303.0)]
        );
    }

    #[test]
    fn a_small_step_back_is_waited_out() {
        let run = [
            (0, Some(0.0)),
            (10, Some(30.0)),
            (11, Some(28.0)),
            (12, Some(33.0)),
        ];
        assert_eq!(
            counted(&run),
            [Some(0.0), Some(30.0), Some(30.0), Some(33.0)]
        );
    }

    #[test]
    fn what_an_earlier_session_ran_is_not_counted() {
        let run = [(0, Some(25_000.0)), (1, Some(25_003.0))];
        assert_eq!(counted(&run), [Some(0.0), Some(3.0)]);
        assert_eq!(counted(&[(4, Some(11.0))]), [Some(11.0)]);
    }

    #[test]
    fn nonsense_is_missing() {
        assert_eq!(
            counted(&[(0, Some(f64::NAN)), (1, Some(-3.0))]),
            [None, None]
        );
    }
}
