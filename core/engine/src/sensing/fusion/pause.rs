//! Auto-pause: standing at a light is no running, and a lost signal is no standing.

use std::time::Duration;

use crate::sensing::Motion;
use crate::time::Moment;

/// Below this speed in metres per second the runner stands, above the other moves; between them
/// nothing changes. As in UNA's watch, whose dwell is 3 s too.
const STANDING_M_PER_S: f64 = 0.5;
const MOVING_M_PER_S: f64 = 0.9;
/// How long the runner must stand.
const DWELL: Duration = Duration::from_secs(3);
/// Steps per minute that nobody makes standing.
const STEPPING_SPM: f64 = 100.0;

/// What is known of the motion; each `None` while it is not fresh.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    /// When the best source spoke last, and its metres per second as sent.
    pub(super) speed: Option<(Moment, f64)>,
    /// Steps per minute.
    pub(super) cadence: Option<f64>,
    /// Whether the speed would be of the phone's location, and that is lost.
    pub(super) location_lost: bool,
}

/// Whether the runner stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AutoPause {
    standing_since: Option<Moment>,
}

impl AutoPause {
    /// The motion that follows from `motion` and the evidence; a manual pause is never touched.
    pub(super) fn judge(&mut self, motion: Motion, evidence: Evidence) -> Motion {
        let stepping = evidence.cadence.is_some_and(|spm| spm >= STEPPING_SPM);
        match motion {
            Motion::Paused => motion,
            Motion::Moving => {
                let standing = evidence
                    .speed
                    .filter(|&(_, speed)| speed < STANDING_M_PER_S && !stepping);
                let Some((heard, _)) = standing else {
                    self.standing_since = None;
                    return motion;
                };
                // Only a word of the source ends the dwell: its silence is no standing.
                let since = *self.standing_since.get_or_insert(heard);
                if heard >= since + DWELL {
                    Motion::AutoPaused
                } else {
                    motion
                }
            }
            Motion::AutoPaused => {
                let moves = evidence
                    .speed
                    .is_some_and(|(_, speed)| speed >= MOVING_M_PER_S);
                // A pod sleeps while its foot stands, so its silence keeps the pause; without
                // location nobody knows, and a run that is not timed is the worse mistake.
                if moves || stepping || evidence.location_lost {
                    self.standing_since = None;
                    Motion::Moving
                } else {
                    motion
                }
            }
        }
    }

    /// Forgets for how long the runner has stood.
    pub(super) fn interrupt(&mut self) {
        self.standing_since = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(pause: &mut AutoPause, secs: u64, motion: Motion, speed: Option<f64>) -> Motion {
        let evidence = Evidence {
            speed: speed.map(|speed| (Moment::from_secs(secs), speed)),
            ..Evidence::default()
        };
        pause.judge(motion, evidence)
    }

    #[test]
    fn three_seconds_of_standing_pause() {
        let mut pause = AutoPause::default();
        for second in 0..3 {
            assert_eq!(
                judge(&mut pause, second, Motion::Moving, Some(0.1)),
                Motion::Moving
            );
        }
        assert_eq!(
            judge(&mut pause, 3, Motion::Moving, Some(0.1)),
            Motion::AutoPaused
        );
    }

    #[test]
    fn between_the_thresholds_nothing_changes() {
        let mut pause = AutoPause::default();
        for second in 0..60 {
            assert_eq!(
                judge(&mut pause, second, Motion::Moving, Some(0.7)),
                Motion::Moving
            );
            assert_eq!(
                judge(&mut pause, second, Motion::AutoPaused, Some(0.7)),
                Motion::AutoPaused
            );
        }
        assert_eq!(
            judge(&mut pause, 60, Motion::AutoPaused, Some(0.9)),
            Motion::Moving
        );
    }

    #[test]
    fn without_a_speed_nobody_stands() {
        let mut pause = AutoPause::default();
        for second in 0..600 {
            assert_eq!(
                judge(&mut pause, second, Motion::Moving, None),
                Motion::Moving
            );
        }
    }

    #[test]
    fn one_word_and_then_silence_is_no_standing() {
        let mut pause = AutoPause::default();
        let slow = Evidence {
            speed: Some((Moment::from_secs(5), 0.1)),
            ..Evidence::default()
        };
        for _ in 0..10 {
            assert_eq!(pause.judge(Motion::Moving, slow), Motion::Moving);
        }
    }

    #[test]
    fn steps_contradict_standing() {
        let mut pause = AutoPause::default();
        for second in 0..10 {
            let evidence = Evidence {
                speed: Some((Moment::from_secs(second), 0.0)),
                cadence: Some(160.0),
                location_lost: false,
            };
            assert_eq!(pause.judge(Motion::Moving, evidence), Motion::Moving);
        }
    }

    #[test]
    fn the_runners_own_pause_is_left_alone() {
        let mut pause = AutoPause::default();
        assert_eq!(
            judge(&mut pause, 9, Motion::Paused, Some(3.0)),
            Motion::Paused
        );
    }
}
