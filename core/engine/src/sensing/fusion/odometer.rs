//! The way that one source has measured, whether it counts metres or only says how fast.

use std::collections::VecDeque;
use std::time::Duration;

use crate::time::Moment;

/// A speed is held over no longer a silence than this, in seconds.
const HOLD_S: f64 = 5.0;

/// A counter that has not come with so many seconds of speeds is not waited for.
const COUNTER_KEPT_S: f64 = 10.0;

/// A counter may run ahead of the speed by this factor: a pod's speed is smoothed, and the counter
/// is not.
const AHEAD: f64 = 1.5;

/// Metres that a counter has to its credit at first, because a smoothed speed begins late, and at
/// most when it lags behind: recorded counters stand still for seconds and then catch up.
const CREDIT_FIRST_M: f64 = 10.0;
const CREDIT_MOST_M: f64 = 50.0;

/// Where the odometer stood in the past reaches back about half a minute: longer than any source
/// waits for another to fall silent.
const HISTORY: usize = 64;
const HISTORY_SPACING: Duration = Duration::from_millis(500);

/// A counter of distance as a sensor keeps it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Metres in one count.
    pub(super) metres: f64,
    /// The counter's width in bits.
    pub(super) bits: u32,
}

impl Scale {
    /// Total distance of 2A53: 32 bits of decimetres.
    pub(super) const RSC: Self = Self {
        metres: 0.1,
        bits: 32,
    };
    /// Total distance of 2ACD: 24 bits of metres.
    pub(super) const TREADMILL: Self = Self {
        metres: 1.0,
        bits: 24,
    };

    /// Metres from one count to a later one, as if it had wrapped when the later is smaller.
    fn between(self, from: u32, to: u32) -> f64 {
        let mask = u32::MAX >> (32 - self.bits);
        f64::from(to.wrapping_sub(from) & mask) * self.metres
    }
}

/// Metres since a source was first heard. Only runs while the run does, and never back.
#[derive(Clone, Debug, Default)]
pub(super) struct Odometer {
    metres: f64,
    as_of: Moment,
    history: VecDeque<(Moment, f64)>,
    speed: Option<SpeedPoint>,
    counter: Option<Counter>,
}

#[derive(Clone, Copy, Debug)]
struct SpeedPoint {
    run_s: f64,
    speed: f64,
}

#[derive(Clone, Copy, Debug)]
struct Counter {
    run_s: f64,
    value: u32,
    /// Metres by speed that are not yet added, for when the counter turns out to have restarted.
    by_speed: f64,
    /// Seconds of speeds since the counter was read.
    by_speed_s: f64,
    /// Metres by speed that were added because the counter was late; it makes up for them.
    advanced: f64,
    /// The highest speed since the counter was read.
    fastest: f64,
    /// Metres that the counter may still step.
    credit_m: f64,
}

impl Odometer {
    /// Metres so far.
    pub(super) fn metres(&self) -> f64 {
        self.metres
    }

    /// The moment up to which the metres are counted.
    pub(super) fn as_of(&self) -> Moment {
        self.as_of
    }

    /// Metres at an earlier moment; before all that is remembered, the oldest that is.
    pub(super) fn metres_at(&self, at: Moment) -> f64 {
        let later = self.history.partition_point(|&(then, _)| then <= at);
        let before = later.checked_sub(1).and_then(|n| self.history.get(n));
        match (before, self.history.get(later)) {
            (Some(&(t0, m0)), Some(&(t1, m1))) => {
                m0 + (m1 - m0) * at.secs_since(t0) / t1.secs_since(t0)
            }
            (None, Some(&(_, oldest))) => oldest,
            (_, None) => self.metres,
        }
    }

    /// Takes a speed in metres per second at `run_s` seconds of the run's own clock.
    pub(super) fn speed(&mut self, at: Moment, run_s: f64, speed: f64) {
        let (seconds, way) = match self.speed {
            Some(last) if run_s - last.run_s <= HOLD_S => {
                let seconds = (run_s - last.run_s).max(0.0);
                (seconds, 0.5 * (last.speed + speed) * seconds)
            }
            _ => (0.0, 0.0),
        };
        self.speed = Some(SpeedPoint { run_s, speed });
        let Some(counter) = &mut self.counter else {
            self.add(at, way);
            return;
        };
        counter.by_speed_s += seconds;
        counter.fastest = counter.fastest.max(speed);
        counter.by_speed += way;
        if counter.by_speed_s > COUNTER_KEPT_S {
            let late = std::mem::take(&mut counter.by_speed);
            counter.advanced += late;
            self.add(at, late);
        }
    }

    /// Takes a distance counter, after the speed that came with it.
    ///
    /// A step that no runner makes at that speed, and every step back, is a restart of the sensor:
    /// then the speed says how far it went.
    pub(super) fn count(&mut self, at: Moment, run_s: f64, value: u32, scale: Scale) {
        let speed = self.speed.map_or(0.0, |point| point.speed);
        let mut counter = Counter {
            run_s,
            value,
            by_speed: 0.0,
            by_speed_s: 0.0,
            advanced: 0.0,
            fastest: speed,
            credit_m: CREDIT_FIRST_M,
        };
        let mut way = 0.0;
        if let Some(last) = self.counter {
            let running_s = (run_s - last.run_s).max(0.0);
            let stepped = scale.between(last.value, value);
            let earned = AHEAD * last.fastest.max(speed) * running_s;
            let credit_m = last.credit_m.min(CREDIT_MOST_M) + earned;
            if running_s <= 0.0 {
                counter.credit_m = last.credit_m;
                counter.advanced = last.advanced;
            } else if stepped <= credit_m {
                counter.credit_m = credit_m - stepped;
                way = (stepped - last.advanced).max(0.0);
                counter.advanced = (last.advanced - stepped).max(0.0);
            } else {
                way = last.by_speed;
            }
        }
        self.counter = Some(counter);
        self.add(at, way);
    }

    /// Adds metres that are known to have been run up to `at`.
    pub(super) fn add(&mut self, at: Moment, metres: f64) {
        self.metres += metres.max(0.0);
        self.as_of = self.as_of.max(at);
        if let Some(&(last, _)) = self.history.back()
            && at.since(last) < HISTORY_SPACING
        {
            return;
        }
        if self.history.len() == HISTORY {
            self.history.pop_front();
        }
        self.history.push_back((at, self.metres));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rsc(odometer: &mut Odometer, secs: u64, speed: f64, total_dm: u32) {
        let at = Moment::from_secs(secs);
        odometer.speed(at, secs as f64, speed);
        odometer.count(at, secs as f64, total_dm, Scale::RSC);
    }

    #[test]
    fn the_counter_is_followed_and_not_the_speed() {
        let mut odometer = Odometer::default();
        for second in 0..=100_u32 {
            rsc(&mut odometer, second.into(), 2.8, 5_000 + second * 30);
        }
        assert!((odometer.metres() - 300.0).abs() < 1e-6);
    }

    #[test]
    fn a_restarted_pod_goes_on_by_its_speed() {
        let mut odometer = Odometer::default();
        for second in 0..=10_u32 {
            rsc(&mut odometer, second.into(), 3.0, 50_000 + second * 30);
        }
        for second in 11..=20_u32 {
            rsc(&mut odometer, second.into(), 3.0, (second - 11) * 30);
        }
        assert!(
            (odometer.metres() - 60.0).abs() < 1e-6,
            "{}",
            odometer.metres()
        );
    }

    #[test]
    fn a_counter_that_wraps_goes_on() {
        let mut odometer = Odometer::default();
        rsc(&mut odometer, 0, 3.0, u32::MAX - 9);
        rsc(&mut odometer, 1, 3.0, 20);
        assert!((odometer.metres() - 3.0).abs() < 1e-9);
        let mut belt = Odometer::default();
        belt.speed(Moment::ZERO, 0.0, 3.0);
        belt.count(Moment::ZERO, 0.0, 0x00FF_FFFF, Scale::TREADMILL);
        belt.speed(Moment::from_secs(1), 1.0, 3.0);
        belt.count(Moment::from_secs(1), 1.0, 2, Scale::TREADMILL);
        assert!((belt.metres() - 3.0).abs() < 1e-9);
    }

    #[test]
    fn silence_is_bridged_by_the_counter_alone() {
        let mut counting = Odometer::default();
        rsc(&mut counting, 0, 3.0, 0);
        rsc(&mut counting, 600, 3.0, 18_000);
        assert!((counting.metres() - 1_800.0).abs() < 1e-6);
        let mut speaking = Odometer::default();
        speaking.speed(Moment::ZERO, 0.0, 3.0);
        speaking.speed(Moment::from_secs(2), 2.0, 3.0);
        speaking.speed(Moment::from_secs(600), 600.0, 3.0);
        assert!((speaking.metres() - 6.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_counted_while_the_runs_clock_stands() {
        let mut odometer = Odometer::default();
        rsc(&mut odometer, 0, 3.0, 0);
        for second in 1..60_u32 {
            let at = Moment::from_secs(second.into());
            odometer.speed(at, 0.0, 3.0);
            odometer.count(at, 0.0, second * 30, Scale::RSC);
        }
        assert!(odometer.metres().abs() < 1e-9);
    }

    #[test]
    fn a_counter_that_stops_coming_is_replaced_by_speed() {
        let mut odometer = Odometer::default();
        rsc(&mut odometer, 0, 3.0, 0);
        for second in 1..=60 {
            odometer.speed(Moment::from_secs(second), second as f64, 3.0);
        }
        assert!((odometer.metres() - 180.0).abs() < 1e-9);
    }

    #[test]
    fn a_late_counter_makes_up_for_what_speed_has_added() {
        let mut odometer = Odometer::default();
        rsc(&mut odometer, 0, 3.0, 0);
        for second in 1..60_u32 {
            odometer.speed(Moment::from_secs(second.into()), second.into(), 3.2);
        }
        for second in 60..=90_u32 {
            rsc(&mut odometer, second.into(), 3.0, second * 30);
        }
        assert!(
            (odometer.metres() - 270.0).abs() < 1e-6,
            "{}",
            odometer.metres()
        );
    }

    #[test]
    fn a_counter_that_catches_up_is_believed() {
        let mut odometer = Odometer::default();
        for second in 0..=600_u32 {
            rsc(&mut odometer, second.into(), 3.0, second / 7 * 7 * 30);
        }
        assert!(
            (odometer.metres() - 1_785.0).abs() < 1e-6,
            "{}",
            odometer.metres()
        );
    }

    #[test]
    fn the_past_is_interpolated() {
        let mut odometer = Odometer::default();
        odometer.add(Moment::from_secs(10), 0.0);
        odometer.add(Moment::from_secs(110), 300.0);
        assert!((odometer.metres_at(Moment::from_secs(60)) - 150.0).abs() < 1e-9);
        assert!(odometer.metres_at(Moment::ZERO).abs() < 1e-9);
        assert!((odometer.metres_at(Moment::from_secs(200)) - 300.0).abs() < 1e-9);
    }
}
