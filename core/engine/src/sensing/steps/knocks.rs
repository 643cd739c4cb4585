use std::collections::VecDeque;

use super::Acceleration;
use super::samples::SampleClock;
use crate::time::Moment;

/// Hears two knocks on the phone: two short blows 0.15 to 0.5 s apart, and nothing like them
/// before or after.
///
/// A blow is a spike that is over within some 20 ms; the strike of a foot reaches a phone softened,
/// and comes again with each step. So a spike counts only if it is 2.5 g high and two and a half
/// times as high as what steps of late were, and two of them only if there was no third for 0.6 s
/// before and 0.5 s after. The moment is that of the second knock, known 0.5 s later.
///
/// It is an aid and not to be relied upon. Knocks on a phone in a bouncing pocket are often missed,
/// at fewer than 80 samples a second all are, and dropping the phone or fumbling with it can sound
/// like knocks: so whoever uses it asks the runner first, and does nothing that cannot be undone.
/// What was measured on simulated runs is printed by its tests.
#[derive(Clone, Debug, Default)]
pub struct KnockFinder {
    clock: SampleClock,
    /// The last samples, in g, the newest last.
    samples: VecDeque<[f64; 3]>,
    /// How high the highest spike was in each of the last parts of a second, the newest last.
    steps: VecDeque<f64>,
    part: i64,
    blows: VecDeque<f64>,
    heard: VecDeque<Moment>,
}

/// The slowest rate at which a blow of 10 ms is caught: 80 Hz, with room for a rate that is off.
const SLOWEST_S: f64 = 0.0126;
/// A spike is measured against what was this long before and after, in seconds.
const REACH_S: f64 = 0.01;
/// How high it has to be, in g.
const BLOW_G: f64 = 1.2;
/// And how much higher than the steps.
const ABOVE_STEPS: f64 = 1.8;
/// The highest spike of so many parts of a second is remembered, each so long, in seconds.
const PARTS: usize = 6;
const PART_S: f64 = 0.5;
/// Spikes closer than this are the same blow ringing, in seconds.
const SAME_S: f64 = 0.08;
/// How far apart two knocks are, in seconds.
const APART_S: std::ops::RangeInclusive<f64> = 0.15..=0.5;
/// How long nothing may have been before, and after, in seconds.
const QUIET_BEFORE_S: f64 = 0.6;
const QUIET_AFTER_S: f64 = 0.5;

impl KnockFinder {
    /// Nothing heard yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the samples of one delivery.
    pub fn handle(&mut self, now: Moment, delivery: &Acceleration) {
        let Some(placed) = self.clock.place(now, delivery) else {
            return;
        };
        if placed.anew {
            let heard = std::mem::take(&mut self.heard);
            let clock = std::mem::take(&mut self.clock);
            *self = Self {
                clock,
                heard,
                ..Self::default()
            };
        }
        if placed.spacing_s > SLOWEST_S {
            return;
        }
        let reach = (REACH_S / placed.spacing_s).round().max(1.0) as usize;
        let mut at_s = placed.first_s;
        for sample in &delivery.samples {
            self.samples
                .push_back(sample.map(|axis| f64::from(axis) / 1_000.0));
            if self.samples.len() > 2 * reach + 1 {
                self.samples.pop_front();
            }
            if self.samples.len() == 2 * reach + 1 {
                let [before, middle, after] = [0, reach, 2 * reach].map(|n| self.samples[n]);
                let spike = spike(before, middle, after);
                self.spike(at_s - reach as f64 * placed.spacing_s, spike);
            }
            self.decide(at_s);
            at_s += placed.spacing_s;
        }
    }

    /// The moment of the second of two knocks.
    pub fn poll(&mut self) -> Option<Moment> {
        self.heard.pop_front()
    }

    fn spike(&mut self, at_s: f64, height: f64) {
        let part = (at_s / PART_S) as i64;
        if part != self.part || self.steps.is_empty() {
            self.part = part;
            self.steps.push_back(0.0);
            if self.steps.len() > PARTS {
                self.steps.pop_front();
            }
        }
        let needed = (ABOVE_STEPS * self.usual()).max(BLOW_G);
        if let Some(highest) = self.steps.back_mut() {
            *highest = highest.max(height);
        }
        if height >= needed && self.blows.back().is_none_or(|last| at_s - last >= SAME_S) {
            self.blows.push_back(at_s);
            if self.blows.len() > 4 {
                self.blows.pop_front();
            }
        }
    }

    /// The spikes of late without the knocks: the median of the parts, which two blows do not move.
    fn usual(&self) -> f64 {
        let mut parts: Vec<f64> = self.steps.iter().copied().collect();
        parts.sort_by(f64::total_cmp);
        parts.get(parts.len() / 2).copied().unwrap_or(0.0)
    }

    fn decide(&mut self, now_s: f64) {
        let [.., first, second] = self.blows.make_contiguous() else {
            return;
        };
        let (first, second) = (*first, *second);
        if now_s - second < QUIET_AFTER_S {
            return;
        }
        let alone =
            self.blows.len() < 3 || first - self.blows[self.blows.len() - 3] >= QUIET_BEFORE_S;
        self.blows.clear();
        if alone && APART_S.contains(&(second - first)) {
            let us = (second * 1e6).round() as u64;
            self.heard.push_back(Moment::from_micros(us));
        }
    }
}

/// How far a sample stands out from the line between one before and one after, in g.
fn spike(before: [f64; 3], middle: [f64; 3], after: [f64; 3]) -> f64 {
    let mut sum = 0.0;
    for axis in 0..3 {
        let out = middle[axis] - f64::midpoint(before[axis], after[axis]);
        sum += out * out;
    }
    sum.sqrt()
}
