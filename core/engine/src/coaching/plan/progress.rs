use super::{Part, Plan, PlanLength, Step, StepEnd};
use crate::run::UnitSystem;
use crate::units::{METRES_PER_MILE, Metres};

/// One step of the plan with its repeats counted out.
#[derive(Clone, Debug)]
pub(crate) struct PlannedStep {
    pub(crate) step: Step,
    /// Which repetition of how many, for the steps of repeats.
    pub(crate) repetition: Option<(u32, u32)>,
    /// Whether a repetition begins with it.
    pub(crate) opens_repetition: bool,
}

/// A point on the way through a plan that is worth a word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Milestone {
    HalfWay,
    LastUnit,
}

/// Where the runner is in the plan.
#[derive(Debug)]
pub(crate) struct Progress {
    steps: Vec<PlannedStep>,
    index: usize,
    began_moving_s: f64,
    began_m: f64,
    length: Option<PlanLength>,
    unit_m: f64,
    half_way_passed: bool,
    last_unit_passed: bool,
}

impl Progress {
    /// The way through `plan`, or `None` where it has no steps.
    pub(crate) fn new(plan: &Plan, units: UnitSystem) -> Option<Self> {
        let mut steps = Vec::new();
        for part in plan.parts() {
            match part {
                Part::Step(step) => steps.push(PlannedStep {
                    step: step.clone(),
                    repetition: None,
                    opens_repetition: false,
                }),
                Part::Repeats {
                    times,
                    steps: inner,
                } => {
                    for repetition in 1..=*times {
                        steps.extend(inner.iter().enumerate().map(|(index, step)| PlannedStep {
                            step: step.clone(),
                            repetition: Some((repetition, *times)),
                            opens_repetition: index == 0,
                        }));
                    }
                }
            }
        }
        (!steps.is_empty()).then(|| Self {
            steps,
            index: 0,
            began_moving_s: 0.0,
            began_m: 0.0,
            length: plan.length(),
            unit_m: match units {
                UnitSystem::Metric => 1_000.0,
                UnitSystem::Imperial => METRES_PER_MILE,
            },
            half_way_passed: false,
            last_unit_passed: false,
        })
    }

    /// The step that is being run, `None` after the last.
    pub(crate) fn current(&self) -> Option<&PlannedStep> {
        self.steps.get(self.index)
    }

    /// The step before the current one.
    pub(crate) fn previous(&self) -> Option<&PlannedStep> {
        self.steps.get(self.index.checked_sub(1)?)
    }

    /// The current step's number, from 1, and how many there are.
    pub(crate) fn number(&self) -> (u32, u32) {
        (self.index as u32 + 1, self.steps.len() as u32)
    }

    /// Seconds of moving time left of a timed step.
    pub(crate) fn left_s(&self, moving_s: f64) -> Option<f64> {
        match self.current()?.step.end {
            StepEnd::Time(seconds) => {
                Some((self.began_moving_s + f64::from(seconds) - moving_s).max(0.0))
            }
            _ => None,
        }
    }

    /// Metres left of a step that has a length.
    pub(crate) fn left_m(&self, distance_m: f64) -> Option<f64> {
        match self.current()?.step.end {
            StepEnd::Distance(Metres(length)) => {
                Some((self.began_m + length - distance_m).max(0.0))
            }
            _ => None,
        }
    }

    /// Ends every step that is over; true when there was one. The next step begins at the exact end
    /// of the last one in its own measure, so that many steps do not drift.
    pub(crate) fn advance(&mut self, moving_s: f64, distance_m: f64) -> bool {
        let before = self.index;
        while let Some(planned) = self.current() {
            match planned.step.end {
                StepEnd::Time(seconds) if moving_s >= self.began_moving_s + f64::from(seconds) => {
                    self.began_moving_s += f64::from(seconds);
                    self.began_m = distance_m;
                }
                StepEnd::Distance(Metres(length)) if distance_m >= self.began_m + length => {
                    self.began_m += length;
                    self.began_moving_s = moving_s;
                }
                _ => break,
            }
            self.index += 1;
        }
        self.index != before
    }

    /// Ends an open step; false when the current step is none.
    pub(crate) fn end_open(&mut self, moving_s: f64, distance_m: f64) -> bool {
        let is_open = self
            .current()
            .is_some_and(|planned| planned.step.end == StepEnd::Open);
        if is_open {
            self.index += 1;
            self.began_moving_s = moving_s;
            self.began_m = distance_m;
        }
        is_open
    }

    /// A milestone that has just been passed, each at most once. Of two at the same time the later one.
    pub(crate) fn milestone(&mut self, moving_s: f64, distance_m: f64) -> Option<Milestone> {
        // Below these a milestone would come on the heels of the start.
        const SHORTEST_UNITS: f64 = 2.5;
        const SHORTEST_S: f64 = 600.0;
        let (half_way, last_unit) = match self.length? {
            PlanLength::Time(total) => {
                let total = f64::from(total);
                (total >= SHORTEST_S && moving_s >= total / 2.0, false)
            }
            PlanLength::Distance(Metres(total)) => {
                let is_long = total >= SHORTEST_UNITS * self.unit_m;
                (
                    is_long && distance_m >= total / 2.0,
                    is_long && distance_m >= total - self.unit_m,
                )
            }
        };
        let half_way_now = half_way && !self.half_way_passed;
        let last_unit_now = last_unit && !self.last_unit_passed;
        self.half_way_passed |= half_way;
        self.last_unit_passed |= last_unit;
        if last_unit_now {
            Some(Milestone::LastUnit)
        } else {
            half_way_now.then_some(Milestone::HalfWay)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(steps: &str) -> Progress {
        let plan = Plan::parse(&format!("{{\"steps\":[{steps}]}}")).unwrap();
        Progress::new(&plan, UnitSystem::Metric).unwrap()
    }

    #[test]
    fn steps_end_by_time_by_distance_and_by_the_lap_button() {
        let mut way = progress(
            r#"{"kind":"warm_up","duration":60},{"kind":"run","distance":400},{"kind":"cool_down"}"#,
        );
        assert!(!way.advance(59.0, 150.0));
        assert_eq!(way.left_s(59.0), Some(1.0));
        assert!(!way.end_open(59.0, 150.0));
        assert!(way.advance(60.5, 155.0));
        assert_eq!(way.left_m(155.0), Some(400.0));
        assert!(!way.advance(150.0, 554.0));
        assert!(way.advance(151.0, 556.0));
        assert_eq!((way.left_s(151.0), way.left_m(556.0)), (None, None));
        assert!(way.end_open(300.0, 900.0));
        assert!(way.current().is_none());
    }

    #[test]
    fn many_timed_steps_do_not_drift() {
        let mut way = progress(
            r#"{"kind":"repeats","times":9,"steps":[{"kind":"run","duration":60},{"kind":"recover","duration":60}]}"#,
        );
        for tick in 0..1_079 {
            way.advance(f64::from(tick) + 0.9, 0.0);
        }
        assert!(way.current().is_some());
        way.advance(1_080.0, 0.0);
        assert!(way.current().is_none());
    }

    #[test]
    fn repetitions_are_counted() {
        let way = progress(
            r#"{"kind":"repeats","times":2,"steps":[{"kind":"run","distance":400},{"kind":"recover","duration":60}]}"#,
        );
        let counted: Vec<_> = way
            .steps
            .iter()
            .map(|step| (step.repetition, step.opens_repetition))
            .collect();
        assert_eq!(
            counted,
            [
                (Some((1, 2)), true),
                (Some((1, 2)), false),
                (Some((2, 2)), true),
                (Some((2, 2)), false)
            ]
        );
    }

    #[test]
    fn half_way_and_the_last_kilometre_come_once() {
        let mut way = progress(r#"{"kind":"run","distance":"5 km"}"#);
        let passed: Vec<_> = (0..=50)
            .filter_map(|hundreds| {
                let distance_m = f64::from(hundreds) * 100.0;
                way.milestone(0.0, distance_m)
                    .map(|milestone| (hundreds, milestone))
            })
            .collect();
        assert_eq!(
            passed,
            [(25, Milestone::HalfWay), (40, Milestone::LastUnit)]
        );
    }
}
