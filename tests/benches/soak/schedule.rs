//! When which sensor drops out, why and for how long.

use std::time::Duration;

use freshlegs_engine::Moment;

use crate::air::{Cause, SENSORS};
use crate::luck::Luck;

/// Drop-outs of all sensors together.
pub(crate) const DROPS: usize = 500;
/// How long all of it takes.
pub(crate) const HOURS: u64 = 10;
/// The shortest and the longest drop-out.
const LENGTHS_S: (f64, f64) = (1.0, 600.0);
/// Between two drop-outs of one sensor at least, so that each has its own end.
const APART: Duration = Duration::from_mins(1);
/// Quiet at the beginning and at the end.
const MARGIN: Duration = Duration::from_mins(2);

/// One drop-out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DropOut {
    pub(crate) sensor: usize,
    pub(crate) cause: Cause,
    pub(crate) from: Moment,
    pub(crate) to: Moment,
    /// When the sensor was heard first after its end.
    pub(crate) heard_at: Option<Moment>,
    /// How often it was said to be lost, and to be back.
    pub(crate) said: (u32, u32),
}

impl DropOut {
    pub(crate) fn length(&self) -> Duration {
        self.to.since(self.from)
    }
}

/// The drop-outs in the order of their beginnings.
///
/// Lengths are spread evenly on a logarithmic scale, each sensor's from 1 s to 10 min in shuffled
/// order, with gaps of random length between; one in five is a link that stays up in silence.
pub(crate) fn drops() -> Vec<DropOut> {
    let mut drops: Vec<DropOut> = (0..SENSORS).flat_map(drops_of).collect();
    drops.sort_by_key(|drop| drop.from);
    drops
}

fn drops_of(sensor: usize) -> Vec<DropOut> {
    let mut luck = Luck::new(sensor as u64 + 1);
    let count = DROPS / SENSORS;
    let (shortest, longest) = LENGTHS_S;
    let mut lengths: Vec<Duration> = (0..count)
        .map(|step| {
            let place = step as f64 / (count - 1) as f64;
            Duration::from_secs_f64(shortest * (longest / shortest).powf(place))
        })
        .collect();
    for last in (1..count).rev() {
        lengths.swap(last, luck.below(last as u64 + 1) as usize);
    }
    let weights: Vec<u64> = (0..count).map(|_| luck.below(1_000)).collect();
    let taken = 2 * MARGIN + lengths.iter().sum::<Duration>() + APART * count as u32;
    let free = Duration::from_hours(HOURS).saturating_sub(taken);
    let share = free.as_secs_f64() / weights.iter().sum::<u64>() as f64;
    let mut at = Moment::ZERO + MARGIN;
    lengths
        .into_iter()
        .zip(weights)
        .map(|(length, weight)| {
            let from = at + Duration::from_secs_f64(share * weight as f64);
            let to = from + length;
            at = to + APART;
            DropOut {
                sensor,
                cause: if luck.below(5) == 0 {
                    Cause::Mute
                } else {
                    Cause::Away
                },
                from,
                to,
                heard_at: None,
                said: (0, 0),
            }
        })
        .collect()
}
