//! The run's own time: what counts as moving, and what only went by.

use std::time::Duration;

use crate::time::Moment;

/// For so long in seconds after a gap a distance may prove that the run went on in it.
const PROOF_S: f64 = 30.0;
/// The least mean speed over a gap, in metres per second, that proves it.
const PROOF_M_PER_S: f64 = 0.5;

/// Moving time, and the time over which distance may be counted.
///
/// Where the process was away, nobody saw whether the runner ran. That time counts as moving when
/// a sensor's counter or the next fix shows the distance, and not otherwise: time and distance
/// come together, so that no average pace is false.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Clock {
    now: Moment,
    // Whole microseconds, as moments are: sums of seconds in floating point would fall short of the
    // full minute at which a step ends.
    moving: Duration,
    run: Duration,
    unproven: Option<Gap>,
}

#[derive(Clone, Copy, Debug)]
struct Gap {
    length: Duration,
    ended: Moment,
}

/// How the time up to now has gone by.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Passage {
    /// In a pause.
    Paused,
    /// Moving, and observed.
    Moving,
    /// Moving when last seen, and not observed.
    Unseen,
}

impl Clock {
    pub(super) fn now(&self) -> Moment {
        self.now
    }

    /// Moving time in seconds.
    pub(super) fn moving_s(&self) -> f64 {
        self.moving.as_secs_f64()
    }

    /// Seconds over which distance may be counted: moving time and gaps.
    pub(super) fn run_s(&self) -> f64 {
        self.run.as_secs_f64()
    }

    /// Time passes to `at`; a moment of the past changes nothing.
    pub(super) fn advance(&mut self, at: Moment, passage: Passage) {
        let passed = at.since(self.now);
        self.now = self.now.max(at);
        match passage {
            Passage::Paused => return,
            Passage::Moving => self.moving += passed,
            Passage::Unseen => {
                let before = self.unproven.map_or(Duration::ZERO, |gap| gap.length);
                self.unproven = Some(Gap {
                    length: before + passed,
                    ended: self.now,
                });
            }
        }
        self.run += passed;
    }

    /// Distance has been added: was there a gap that it explains?
    pub(super) fn prove(&mut self, added_m: f64) {
        if let Some(gap) = self.unproven {
            if added_m >= gap.length.as_secs_f64() * PROOF_M_PER_S {
                self.moving += gap.length;
            } else if self.now.secs_since(gap.ended) < PROOF_S {
                return;
            }
            self.unproven = None;
        }
    }

    /// What a gap leaves open stays so once the runner has paused.
    pub(super) fn pause(&mut self) {
        self.unproven = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_counts_once_a_distance_proves_it() {
        let mut clock = Clock::default();
        clock.advance(Moment::from_secs(10), Passage::Moving);
        clock.advance(Moment::from_secs(610), Passage::Unseen);
        assert!((clock.moving_s() - 10.0).abs() < 1e-9);
        clock.prove(3.0);
        clock.prove(1_800.0);
        clock.prove(1_800.0);
        assert!((clock.moving_s() - 610.0).abs() < 1e-9);
    }

    #[test]
    fn an_unproven_gap_is_forgotten() {
        let mut clock = Clock::default();
        clock.advance(Moment::from_secs(600), Passage::Unseen);
        clock.advance(Moment::from_secs(640), Passage::Moving);
        clock.prove(3.0);
        clock.prove(1_800.0);
        assert!((clock.moving_s() - 40.0).abs() < 1e-9);
    }

    #[test]
    fn a_pause_moves_only_the_present() {
        let mut clock = Clock::default();
        clock.advance(Moment::from_secs(60), Passage::Paused);
        assert_eq!(clock.now(), Moment::from_secs(60));
        assert!(clock.moving_s().abs() < 1e-9 && clock.run_s().abs() < 1e-9);
    }
}
