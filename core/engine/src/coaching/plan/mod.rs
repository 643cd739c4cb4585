//! The plan: steps with targets, from a file or a form.

mod check;
mod draft;
mod measure;
mod parse;
mod progress;

use serde::{Deserialize, Serialize};

use crate::field::FieldError;
use crate::run::{FieldErrors, Profile};
use crate::units::{METRES_PER_MILE, Metres, SecondsPerKilometre};

pub use draft::{
    CadenceDraft, HeartRateDraft, PaceDraft, PaceUnit, PartKind, PlanDraft, StepDraft,
};
pub(super) use measure::{clock, metres, parse_clock, parse_distance, text_or_number};
pub use parse::PlanError;
pub(super) use parse::toml_error;
pub(super) use progress::{Milestone, PlannedStep, Progress};

/// A checked plan: steps with targets, targets for the whole run, or both.
///
/// A target of the whole run holds in every `run` step that has none of its own for the same
/// metric, and in a run without steps. In warm-up, recovery and cool-down it only holds as a
/// ceiling (not too fast, heart rate not too high): nobody is pushed there.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(try_from = "PlanDraft", into = "PlanDraft")]
pub struct Plan {
    name: Option<String>,
    targets: Targets,
    parts: Vec<Part>,
}

/// A part of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// One step.
    Step(Step),
    /// Steps that are run several times over.
    Repeats {
        /// How many times, 1 to 99.
        times: u32,
        /// The steps of one repetition, at least one.
        steps: Vec<Step>,
    },
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is for.
    pub kind: StepKind,
    /// The step's own name.
    pub name: Option<String>,
    /// What ends it.
    pub end: StepEnd,
    /// Its own targets.
    pub targets: Targets,
}

/// What a step is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StepKind {
    /// Getting warm.
    WarmUp,
    /// The run itself.
    Run,
    /// Recovering between efforts.
    Recover,
    /// Ending gently.
    CoolDown,
}

/// What ends a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StepEnd {
    /// Seconds of moving time.
    Time(u32),
    /// Distance.
    Distance(Metres),
    /// The runner presses lap.
    Open,
}

/// The ranges of a step or of the whole run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Targets {
    /// Pace.
    pub pace: Option<PaceRange>,
    /// Heart rate.
    pub heart_rate: Option<HeartRateTarget>,
    /// Cadence.
    pub cadence: Option<CadenceRange>,
}

/// A pace range; at least one end is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaceRange {
    /// Seconds over one `per`.
    pub fastest_s: Option<u32>,
    /// Seconds over one `per`.
    pub slowest_s: Option<u32>,
    /// What the seconds are counted over.
    pub per: PaceUnit,
}

/// A heart-rate target.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HeartRateTarget {
    /// Zone 1 to 5 of the runner's own heart rate.
    Zone(u8),
    /// Beats per minute; at least one end is there.
    Range {
        /// No lower than this.
        low_bpm: Option<u16>,
        /// No higher than this.
        high_bpm: Option<u16>,
    },
}

/// A cadence range in steps per minute of both feet; at least one end is there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct CadenceRange {
    /// No lower than this.
    pub low_spm: Option<u16>,
    /// No higher than this.
    pub high_spm: Option<u16>,
}

/// How long a plan is, where every step ends by the same measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlanLength {
    /// Every step ends by time: seconds of moving time.
    Time(u32),
    /// Every step ends by distance.
    Distance(Metres),
}

impl Plan {
    /// The plan's name.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The targets of the whole run.
    pub fn targets(&self) -> Targets {
        self.targets
    }

    /// The parts in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The targets of the whole run and of every step.
    pub(super) fn all_targets(&self) -> impl Iterator<Item = &Targets> {
        let steps = self.parts.iter().flat_map(|part| match part {
            Part::Step(step) => std::slice::from_ref(step),
            Part::Repeats { steps, .. } => steps.as_slice(),
        });
        std::iter::once(&self.targets).chain(steps.map(|step| &step.targets))
    }

    /// How long the plan is, or `None` where steps are open or time and distance are mixed.
    pub fn length(&self) -> Option<PlanLength> {
        let mut total = None;
        for part in &self.parts {
            let (times, steps) = match part {
                Part::Step(step) => (1, std::slice::from_ref(step)),
                Part::Repeats { times, steps } => (*times, steps.as_slice()),
            };
            for step in steps {
                total = Some(match (total, step.end) {
                    (None, StepEnd::Time(seconds)) => PlanLength::Time(times * seconds),
                    (Some(PlanLength::Time(sum)), StepEnd::Time(seconds)) => {
                        PlanLength::Time(sum.saturating_add(times * seconds))
                    }
                    (None, StepEnd::Distance(Metres(length))) => {
                        PlanLength::Distance(Metres(f64::from(times) * length))
                    }
                    (
                        Some(PlanLength::Distance(Metres(sum))),
                        StepEnd::Distance(Metres(length)),
                    ) => PlanLength::Distance(Metres(sum + f64::from(times) * length)),
                    _ => return None,
                });
            }
        }
        total
    }

    /// Whether this runner can be coached on this plan.
    ///
    /// # Errors
    /// Every heart-rate zone, by its path, when the profile lacks the maximal heart rate that zones
    /// are counted from.
    pub fn check_against(&self, profile: &Profile) -> Result<(), FieldErrors> {
        if profile.maximal_heart_rate_bpm().is_some() {
            return Ok(());
        }
        let mut errors = Vec::new();
        let mut check = |path: &str, targets: &Targets| {
            if matches!(targets.heart_rate, Some(HeartRateTarget::Zone(_))) {
                errors.push(FieldError::new(
                    format!("{path}heart_rate.zone"),
                    "needs the maximal heart rate in the profile",
                ));
            }
        };
        check("", &self.targets);
        for (index, part) in self.parts.iter().enumerate() {
            match part {
                Part::Step(step) => check(&format!("steps[{index}]."), &step.targets),
                Part::Repeats { steps, .. } => {
                    for (inner, step) in steps.iter().enumerate() {
                        check(&format!("steps[{index}].steps[{inner}]."), &step.targets);
                    }
                }
            }
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(FieldErrors(errors))
        }
    }
}

impl PaceRange {
    /// The faster end.
    pub fn fastest(&self) -> Option<SecondsPerKilometre> {
        self.fastest_s.map(|seconds| self.per.pace(seconds))
    }

    /// The slower end.
    pub fn slowest(&self) -> Option<SecondsPerKilometre> {
        self.slowest_s.map(|seconds| self.per.pace(seconds))
    }
}

impl HeartRateTarget {
    /// The limits in beats per minute for this runner, lower end first, or `None` for a zone without a
    /// maximal heart rate.
    ///
    /// The zones are the five bands of Edwards (The Heart Rate Monitor Book, 1993): 50, 60, 70, 80
    /// and 90 % of the maximum. Where the resting heart rate is known the same shares are taken of the
    /// heart-rate reserve (Karvonen, Kentala and Mustala 1957, Ann Med Exp Biol Fenn 35:307–315),
    /// which puts them higher and fits the person better. Zone 1 has no lower end, zone 5 no upper one.
    pub fn limits(&self, profile: &Profile) -> Option<(Option<u16>, Option<u16>)> {
        match *self {
            Self::Range { low_bpm, high_bpm } => Some((low_bpm, high_bpm)),
            Self::Zone(zone) => {
                let most = f64::from(profile.maximal_heart_rate_bpm()?);
                let rest = f64::from(profile.resting_heart_rate_bpm().unwrap_or(0));
                let share = |percent: u8| {
                    let bpm = rest + (most - rest) * f64::from(percent) / 100.0;
                    bpm.round() as u16
                };
                let low = (zone > 1).then(|| share(40 + 10 * zone));
                let high = (zone < 5).then(|| share(50 + 10 * zone));
                Some((low, high))
            }
        }
    }
}

impl PaceUnit {
    /// The pace of one unit in `seconds`.
    fn pace(self, seconds: u32) -> SecondsPerKilometre {
        let kilometres = match self {
            Self::Kilometre => 1.0,
            Self::Mile => METRES_PER_MILE / 1_000.0,
        };
        SecondsPerKilometre(f64::from(seconds) / kilometres)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::ProfileDraft;

    fn profile(rest: Option<u16>, most: Option<u16>) -> Profile {
        Profile::try_from(ProfileDraft {
            resting_heart_rate_bpm: rest,
            maximal_heart_rate_bpm: most,
            ..ProfileDraft::default()
        })
        .unwrap()
    }

    #[test]
    fn a_zone_is_a_share_of_the_reserve_where_rest_is_known() {
        let zone = HeartRateTarget::Zone(2);
        let known = profile(Some(50), Some(190));
        assert_eq!(zone.limits(&known), Some((Some(134), Some(148))));
        let half_known = profile(None, Some(190));
        assert_eq!(zone.limits(&half_known), Some((Some(114), Some(133))));
        assert_eq!(zone.limits(&Profile::default()), None);
    }

    #[test]
    fn the_outer_zones_are_open_to_the_outside() {
        let known = profile(None, Some(200));
        let limits = |zone| HeartRateTarget::Zone(zone).limits(&known);
        assert_eq!(limits(1), Some((None, Some(120))));
        assert_eq!(limits(5), Some((Some(180), None)));
    }

    #[test]
    fn a_zone_without_a_maximum_is_refused_with_its_path() {
        let text = r#"{"steps":[{"kind":"run"},{"kind":"repeats","times":2,"steps":[
            {"kind":"run","distance":400,"heart_rate":{"zone":4}}]}]}"#;
        let plan = Plan::parse(text).unwrap();
        let FieldErrors(errors) = plan.check_against(&Profile::default()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|e| e.field.as_str()).collect();
        assert_eq!(fields, ["steps[1].steps[0].heart_rate.zone"]);
        assert_eq!(plan.check_against(&profile(None, Some(190))), Ok(()));
    }

    #[test]
    fn the_length_is_known_where_all_steps_share_a_measure() {
        let length = |steps: &str| {
            Plan::parse(&format!("{{\"steps\":[{steps}]}}"))
                .unwrap()
                .length()
        };
        let repeats = r#"{"kind":"repeats","times":3,"steps":[{"kind":"run","distance":"1 km"}]}"#;
        assert_eq!(
            length(&format!(r#"{{"kind":"warm_up","distance":500}},{repeats}"#)),
            Some(PlanLength::Distance(Metres(3_500.0)))
        );
        assert_eq!(
            length(r#"{"kind":"run","duration":"1:00:00"},{"kind":"cool_down","duration":300}"#),
            Some(PlanLength::Time(3_900))
        );
        assert_eq!(
            length(&format!(r#"{{"kind":"warm_up","duration":500}},{repeats}"#)),
            None
        );
        assert_eq!(length(r#"{"kind":"run"}"#), None);
    }

    #[test]
    fn a_pace_per_mile_is_kept_to_the_second() {
        let range = PaceRange {
            fastest_s: Some(480),
            slowest_s: None,
            per: PaceUnit::Mile,
        };
        let fastest = range.fastest().unwrap();
        assert!((fastest.seconds_per_mile() - 480.0).abs() < 1e-9);
    }
}
