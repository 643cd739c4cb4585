//! Step rate: whether a sensor counts steps or strides, found out from what it sends.
//!
//! The specification of 2A53 says "1/min" and both feet and one foot are in the field. Three things
//! decide, per sensor:
//!
//! 1. **Votes.** While the runner runs, the phone's own step counter, the stride length that the
//!    pod sends and the range of human step rates each say what a sample must be. After 60 s of
//!    votes the majority decides, or the factor is known from an earlier run. A decision changes
//!    only after 30 s of votes against it without one for it.
//! 2. **Range.** Step rates of running, 115 to 230 per minute, span less than an octave, so a
//!    sample outside them that lies inside when doubled or halved is not left as it is.
//! 3. **Continuity.** Some sensors change their mind in the middle of a run (a Suunto recording
//!    halves for a seventh of its time). A sample near half or twice the rate of the last half
//!    minute at the same speed is folded back. One that fits nothing is not shown.

use super::vote::{RAW_STEPS, RUNNING_SPM, Sample, same};
use crate::run::CadenceFactor;
use crate::time::Moment;

/// At this speed nobody takes fewer than 100 steps a minute: each would be 1.5 m long.
const SURELY_RUNNING_M_PER_S: f64 = 2.5;

/// More than this in a field of one byte is no cadence; Stryd can send power there.
const MOST_RAW: f64 = 230.0;
/// For how long without a break, in seconds, before it is said.
const IMPLAUSIBLE_S: f64 = 3.0;

/// Seconds of votes for a first decision.
const DECISION_S: f64 = 60.0;
/// Seconds of unbroken votes against a decision until it changes.
const REVERSAL_S: f64 = 30.0;
/// One sample speaks for at most this many seconds.
const LONGEST_VOTE_S: f64 = 2.0;

/// Relative difference within which two rates are the same.
const SAME: f64 = 0.15;
/// Relative difference within which two speeds are the same.
const SAME_SPEED: f64 = 0.25;
/// Time constant of the rate to compare with, and seconds until it counts.
const REFERENCE_S: f64 = 20.0;
const REFERENCE_FIRST_S: f64 = 10.0;

/// What a sample has brought to light.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Finding {
    /// The sensor counts like this.
    Factor(CadenceFactor),
    /// What the sensor sends is no cadence.
    Implausible,
}

/// The cadence of one sensor.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cadence {
    steps_per_min: Option<f64>,
    last: Option<Moment>,
    decided: Option<CadenceFactor>,
    strides_s: f64,
    steps_s: f64,
    against_s: f64,
    implausible_s: f64,
    implausible_said: bool,
    reference: Option<Reference>,
}

/// The rate of the last half minute, and the speed that went with it.
#[derive(Clone, Copy, Debug)]
struct Reference {
    spm: f64,
    speed: f64,
    seconds: f64,
}

impl Cadence {
    /// A sensor of which an earlier run has found out how it counts, or whose kind says it.
    pub(super) fn new(decided: Option<CadenceFactor>) -> Self {
        Self {
            decided,
            ..Self::default()
        }
    }

    /// Steps per minute of both feet; `None` at rest and where the sample cannot be read.
    pub(super) fn steps_per_min(&self) -> Option<f64> {
        self.steps_per_min
    }

    /// Takes a sample, and says what it has decided.
    pub(super) fn sample(&mut self, at: Moment, sample: &Sample) -> Option<Finding> {
        let seconds = self
            .last
            .map_or(0.0, |last| at.secs_since(last).min(LONGEST_VOTE_S));
        self.last = Some(at);
        if sample.raw > MOST_RAW {
            self.steps_per_min = None;
            self.implausible_s += seconds;
            if self.implausible_said || self.implausible_s < IMPLAUSIBLE_S {
                return None;
            }
            self.implausible_said = true;
            return Some(Finding::Implausible);
        }
        self.implausible_s = 0.0;
        let vote = sample.vote();
        let finding = vote.and_then(|vote| self.weigh(vote, seconds));
        self.steps_per_min = self
            .factor(vote, sample)
            .and_then(|factor| self.fold(sample, sample.raw * factor.multiplier()));
        if let (Some(spm), Some(speed)) = (self.steps_per_min, sample.running_speed()) {
            self.remember(spm, speed, seconds);
        }
        finding
    }

    /// The factor for this sample: the decision, or before it what is beyond doubt.
    fn factor(&self, vote: Option<CadenceFactor>, sample: &Sample) -> Option<CadenceFactor> {
        self.decided
            .or(vote)
            .or_else(|| self.majority())
            .or_else(|| sample.walking_vote())
            .filter(|_| sample.raw > 0.0)
    }

    fn majority(&self) -> Option<CadenceFactor> {
        if self.strides_s > self.steps_s {
            Some(CadenceFactor::Strides)
        } else if self.steps_s > 0.0 {
            Some(CadenceFactor::Steps)
        } else {
            None
        }
    }

    fn weigh(&mut self, vote: CadenceFactor, seconds: f64) -> Option<Finding> {
        match vote {
            CadenceFactor::Strides => self.strides_s += seconds,
            CadenceFactor::Steps => self.steps_s += seconds,
        }
        let decision = match self.decided {
            Some(decided) if decided == vote => {
                self.against_s = 0.0;
                return None;
            }
            Some(_) => {
                self.against_s += seconds;
                Some(vote).filter(|_| self.against_s >= REVERSAL_S)
            }
            None => self
                .majority()
                .filter(|_| self.strides_s + self.steps_s >= DECISION_S),
        }?;
        self.against_s = 0.0;
        self.decided = Some(decision);
        Some(Finding::Factor(decision))
    }

    /// The octave in which the rate makes sense; `None` where none does.
    fn fold(&self, sample: &Sample, spm: f64) -> Option<f64> {
        let Some(speed) = sample.running_speed() else {
            return Some(spm);
        };
        let octaves = [spm, spm * 2.0, spm * 0.5];
        if let Some(reference) = self.reference
            && reference.seconds >= REFERENCE_FIRST_S
            && same(speed, reference.speed, SAME_SPEED)
            && let Some(folded) = octaves
                .into_iter()
                .find(|&octave| same(octave, reference.spm, SAME))
        {
            return Some(folded);
        }
        if RUNNING_SPM.contains(&spm) {
            return Some(spm);
        }
        // Too fast for anybody is halved; too slow is doubled only at a speed that rules walking out.
        let mistaken = spm > *RUNNING_SPM.end() || (spm < 100.0 && speed >= SURELY_RUNNING_M_PER_S);
        octaves
            .into_iter()
            .find(|octave| mistaken && RAW_STEPS.contains(octave))
    }

    fn remember(&mut self, spm: f64, speed: f64, seconds: f64) {
        let reference = self.reference.get_or_insert(Reference {
            spm,
            speed,
            seconds: 0.0,
        });
        let share = seconds / (REFERENCE_S + seconds);
        reference.spm += (spm - reference.spm) * share;
        reference.speed += (speed - reference.speed) * share;
        reference.seconds += seconds;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Feet {
        cadence: Cadence,
        second: u64,
        shown: Vec<Option<f64>>,
        findings: Vec<(u64, Finding)>,
    }

    impl Feet {
        fn new(factor: Option<CadenceFactor>) -> Self {
            Self {
                cadence: Cadence::new(factor),
                second: 0,
                shown: Vec::new(),
                findings: Vec::new(),
            }
        }

        fn run(&mut self, seconds: u64, raw: f64, speed: f64) {
            let sample = Sample {
                raw,
                speed: Some(speed),
                ..Sample::default()
            };
            self.feed(seconds, &sample);
        }

        fn feed(&mut self, seconds: u64, sample: &Sample) {
            self.shown.clear();
            for _ in 0..seconds {
                let finding = self.cadence.sample(Moment::from_secs(self.second), sample);
                self.findings
                    .extend(finding.map(|finding| (self.second, finding)));
                self.shown.push(self.cadence.steps_per_min());
                self.second += 1;
            }
        }

        fn all_show(&self, spm: f64) -> bool {
            self.shown.iter().all(|&shown| shown == Some(spm))
        }
    }

    const STRIDES: Finding = Finding::Factor(CadenceFactor::Strides);
    const STEPS: Finding = Finding::Factor(CadenceFactor::Steps);

    #[test]
    fn strides_and_steps_are_told_apart_at_once_and_decided_after_a_minute() {
        for (raw, found) in [(82.0, STRIDES), (164.0, STEPS)] {
            let mut feet = Feet::new(None);
            feet.run(90, raw, 3.0);
            assert!(feet.all_show(164.0));
            assert_eq!(feet.findings, [(60, found)]);
        }
    }

    #[test]
    fn a_sensor_that_halves_for_a_while_is_read_right_through_it() {
        let mut feet = Feet::new(None);
        feet.run(300, 82.0, 3.0);
        feet.run(60, 41.0, 3.1);
        assert!(feet.all_show(164.0));
        feet.run(300, 82.0, 3.0);
        assert!(feet.all_show(164.0));
        assert_eq!(feet.findings.len(), 1);
    }

    #[test]
    fn a_decision_changes_after_thirty_seconds_of_evidence() {
        let mut feet = Feet::new(Some(CadenceFactor::Steps));
        feet.run(100, 170.0, 3.0);
        feet.run(29, 85.0, 3.0);
        assert!(feet.all_show(170.0));
        feet.run(2, 170.0, 3.0);
        assert_eq!(feet.findings, []);
        feet.run(60, 85.0, 3.0);
        assert!(feet.all_show(170.0));
        assert_eq!(feet.findings, [(160, STRIDES)]);
    }

    #[test]
    fn a_remembered_factor_holds_where_the_range_does_not_decide() {
        let mut feet = Feet::new(Some(CadenceFactor::Strides));
        feet.run(30, 58.0, 1.4);
        assert!(feet.all_show(116.0));
        assert_eq!(feet.findings, []);
    }

    #[test]
    fn walking_is_read_where_it_is_unmistakable() {
        let mut feet = Feet::new(None);
        feet.run(30, 58.0, 1.4);
        assert!(feet.all_show(116.0));
        feet.run(30, 116.0, 1.4);
        assert!(feet.all_show(116.0));
        feet.run(30, 80.0, 0.6);
        assert!(feet.shown.iter().all(Option::is_none));
    }

    #[test]
    fn a_walk_break_is_not_doubled() {
        let mut feet = Feet::new(None);
        feet.run(120, 82.0, 3.0);
        feet.run(60, 57.0, 1.6);
        assert!(feet.all_show(114.0));
        feet.run(5, 57.0, 2.1);
        assert!(
            feet.shown
                .iter()
                .all(|shown| shown.is_none_or(|spm| spm < 120.0))
        );
    }

    #[test]
    fn the_phones_steps_decide_while_walking_too() {
        let raw = 120.0;
        let phone = Sample {
            raw,
            speed: Some(1.5),
            phone_spm: Some(122.0),
            ..Sample::default()
        };
        let mut feet = Feet::new(None);
        feet.feed(70, &phone);
        assert_eq!(feet.findings, [(60, STEPS)]);
    }

    #[test]
    fn rest_has_no_cadence() {
        let mut feet = Feet::new(Some(CadenceFactor::Strides));
        feet.run(10, 0.0, 0.0);
        assert!(feet.shown.iter().all(Option::is_none));
    }

    #[test]
    fn power_in_the_cadence_field_is_said_once() {
        let mut feet = Feet::new(None);
        feet.run(60, 255.0, 3.0);
        assert!(feet.shown.iter().all(Option::is_none));
        assert_eq!(feet.findings, [(3, Finding::Implausible)]);
    }
}
