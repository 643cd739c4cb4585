use std::collections::VecDeque;

use super::Acceleration;
use super::samples::SampleClock;
use crate::time::Moment;

/// Hears two knocks on the phone: two short blows 0.15 to 0.5 s apart that stand out from all else.
///
/// A blow is a spike that is over within some 20 ms; the strike of a foot reaches a phone softened,
/// and comes again with each step. So both blows have to be 1.2 g high, and twice as high as any
/// other in the 2.5 s before and the 0.5 s after. The moment is that of the second, known 0.5 s
/// later.
///
/// It is an aid and not to be relied upon. At fewer than 80 samples a second nothing is heard; knocks
/// on a phone that rattles are mostly missed; dropping the phone or fumbling with it can sound like
/// knocks. So it is off unless the runner wants it, and what it sets off should be something that a
/// touch undoes. On simulated runs nearly all knocks are heard and none that is none in an hour; with
/// a phone that bangs against keys it is half of them or fewer, and 8 to 18 an hour that are none. No
/// real phone has been knocked on for this.
#[derive(Clone, Debug, Default)]
pub struct KnockFinder {
    clock: SampleClock,
    /// The last samples, in g, the newest last.
    samples: VecDeque<[f64; 3]>,
    blows: VecDeque<Blow>,
    /// Blows up to here have been judged, in seconds.
    judged_s: f64,
    heard: VecDeque<Moment>,
}

/// A spike.
#[derive(Clone, Copy, Debug)]
struct Blow {
    at_s: f64,
    height_g: f64,
}

/// The slowest rate at which a blow of 10 ms is caught: 80 Hz, with room for a rate that is off.
const SLOWEST_S: f64 = 0.0126;
/// A spike is measured against what was this long before and after, in seconds.
const REACH_S: f64 = 0.01;
/// What is lower is no spike, in g.
const SPIKE_G: f64 = 0.4;
/// How high a knock has to be, in g.
const KNOCK_G: f64 = 1.2;
/// And how many times as high as all else.
const ABOVE: f64 = 2.0;
/// Spikes closer than this are the same blow ringing, in seconds.
const SAME_S: f64 = 0.08;
/// How far apart two knocks are, in seconds.
const APART_S: std::ops::RangeInclusive<f64> = 0.15..=0.5;
/// For how long nothing like them may be before, and after, in seconds.
const QUIET_BEFORE_S: f64 = 2.5;
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
            self.judge(at_s);
            at_s += placed.spacing_s;
        }
    }

    /// The moment of the second of two knocks.
    pub fn poll(&mut self) -> Option<Moment> {
        self.heard.pop_front()
    }

    fn spike(&mut self, at_s: f64, height_g: f64) {
        if height_g < SPIKE_G {
            return;
        }
        let blow = Blow { at_s, height_g };
        match self.blows.back_mut() {
            Some(last) if at_s - last.at_s < SAME_S => {
                if height_g > last.height_g {
                    *last = blow;
                }
            }
            _ => self.blows.push_back(blow),
        }
        let oldest_s = at_s - QUIET_BEFORE_S - QUIET_AFTER_S - 2.0 * APART_S.end();
        while self.blows.front().is_some_and(|it| it.at_s < oldest_s) {
            self.blows.pop_front();
        }
    }

    /// Judges the blow that has become old enough, if one has.
    fn judge(&mut self, now_s: f64) {
        let due = |it: &&Blow| it.at_s > self.judged_s && now_s - it.at_s >= QUIET_AFTER_S;
        let Some(second) = self.blows.iter().find(due).copied() else {
            return;
        };
        self.judged_s = second.at_s;
        let first = self
            .blows
            .iter()
            .filter(|it| APART_S.contains(&(second.at_s - it.at_s)))
            .max_by(|a, b| a.height_g.total_cmp(&b.height_g));
        let Some(first) = first else {
            return;
        };
        let lower_g = first.height_g.min(second.height_g);
        let since_s = first.at_s - QUIET_BEFORE_S;
        let is_other = |it: &&Blow| ![first.at_s, second.at_s].contains(&it.at_s);
        let others = self.blows.iter().filter(is_other);
        let highest_g = others
            .filter(|it| it.at_s >= since_s)
            .map(|it| it.height_g)
            .fold(0.0, f64::max);
        if lower_g >= (ABOVE * highest_g).max(KNOCK_G) {
            let us = (second.at_s * 1e6).round() as u64;
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
