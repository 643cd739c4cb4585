use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::time::Moment;

/// How many breaths began on a step.
///
/// By chance alone three in ten would: ±15 % is that part of a step.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Coupling {
    /// Breaths that could be compared with steps.
    pub breaths: u32,
    /// Those of them that began within ±15 % of the time between two steps of one of them.
    pub on_a_step: u32,
}

/// Counts a [`Coupling`] while breaths and steps come in, each in its order, steps late.
#[derive(Clone, Debug, Default)]
pub struct CouplingCount {
    total: Coupling,
    steps: VecDeque<Moment>,
    breaths: VecDeque<Moment>,
}

/// A step that lies further from its neighbour than so many usual steps has lost one in between.
const LOST: f64 = 1.6;
/// So long after a breath all steps around it have been heard, in seconds.
const HEARD_S: f64 = 0.9;
/// Steps that are kept.
const KEPT: usize = 24;

impl Coupling {
    /// How close to a step a breath has to begin, as a part of the time between two steps.
    pub const WITHIN: f64 = 0.15;

    /// Compares the beginnings of breaths with steps, both in order of time. Breaths around which
    /// steps are missing are left out; `None` if that leaves none.
    ///
    /// The breaths may be a guide's or those that were observed.
    pub fn of(breaths: &[Moment], steps: &[Moment]) -> Option<Self> {
        let mut gaps: Vec<f64> = steps
            .windows(2)
            .map(|pair| pair[1].secs_since(pair[0]))
            .collect();
        gaps.sort_by(f64::total_cmp);
        let usual_s = *gaps.get(gaps.len() / 2)?;
        let mut coupling = Self::default();
        for &breath in breaths {
            let after = steps.partition_point(|&step| step < breath);
            let (Some(&before), Some(&next)) = (
                after.checked_sub(1).and_then(|n| steps.get(n)),
                steps.get(after),
            ) else {
                continue;
            };
            let between_s = next.secs_since(before);
            if between_s > LOST * usual_s || between_s <= 0.0 {
                continue;
            }
            let off_s = breath.secs_since(before).min(next.secs_since(breath));
            coupling.breaths += 1;
            coupling.on_a_step += u32::from(off_s <= Self::WITHIN * between_s);
        }
        (coupling.breaths > 0).then_some(coupling)
    }

    /// The share of breaths that began on a step, 0 to 1.
    pub fn share(self) -> Option<f64> {
        (self.breaths > 0).then(|| f64::from(self.on_a_step) / f64::from(self.breaths))
    }
}

impl CouplingCount {
    /// A breath began.
    pub fn breath(&mut self, at: Moment) {
        self.breaths.push_back(at);
        if self.breaths.len() > KEPT {
            self.breaths.pop_front();
        }
    }

    /// A foot touched the ground.
    pub fn step(&mut self, at: Moment) {
        if self.steps.back().is_some_and(|&last| at <= last) {
            return;
        }
        self.steps.push_back(at);
        if self.steps.len() > KEPT {
            self.steps.pop_front();
        }
        while let Some(&breath) = self.breaths.front()
            && at.secs_since(breath) >= HEARD_S
        {
            self.breaths.pop_front();
            if let Some(one) = Coupling::of(&[breath], self.steps.make_contiguous()) {
                self.total.breaths += one.breaths;
                self.total.on_a_step += one.on_a_step;
            }
        }
    }

    /// So far; `None` before the first breath that could be compared.
    pub fn coupling(&self) -> Option<Coupling> {
        (self.total.breaths > 0).then_some(self.total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(from_ms: u64, ms: u64, count: u64) -> Vec<Moment> {
        (0..count)
            .map(|n| Moment::from_millis(from_ms + n * ms))
            .collect()
    }

    #[test]
    fn breaths_on_every_fourth_step_are_coupled_and_those_between_are_not() {
        let steps = every(0, 350, 200);
        let on = Coupling::of(&every(1_430, 1_400, 30), &steps).unwrap();
        assert_eq!((on.breaths, on.on_a_step), (30, 30));
        let between = Coupling::of(&every(1_560, 1_400, 30), &steps).unwrap();
        assert_eq!((between.breaths, between.on_a_step), (30, 0));
    }

    #[test]
    fn breaths_at_a_tempo_of_their_own_meet_three_steps_in_ten() {
        let steps = every(0, 350, 20_000);
        let coupling = Coupling::of(&every(1_000, 1_433, 4_000), &steps).unwrap();
        assert!((coupling.share().unwrap() - 0.3).abs() < 0.02);
    }

    #[test]
    fn where_steps_are_missing_nothing_is_said() {
        let mut steps = every(0, 350, 100);
        steps.drain(40..60);
        let breaths = every(14_050, 700, 9);
        assert_eq!(Coupling::of(&breaths, &steps), None);
        assert_eq!(Coupling::of(&breaths, &[]), None);
        assert_eq!(Coupling::default().share(), None);
    }

    #[test]
    fn counting_along_the_way_comes_to_the_same() {
        let steps = every(0, 350, 400);
        let breaths = every(1_000, 1_433, 60);
        let mut count = CouplingCount::default();
        let mut next = breaths.iter().peekable();
        for &step in &steps {
            while let Some(&&breath) = next.peek()
                && breath <= step
            {
                count.breath(breath);
                next.next();
            }
            count.step(step);
        }
        assert_eq!(count.coupling(), Coupling::of(&breaths, &steps));
    }
}
