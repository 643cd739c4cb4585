//! From a sensor's own clock to moments of the run.

use crate::time::Moment;

/// The clock of a sensor, seen through arrivals that are all late, each by another time.
///
/// The arrival that was least late tells how the clocks stand to each other. As quartzes drift,
/// that is forgotten slowly.
#[derive(Clone, Copy, Debug, Default)]
pub struct ArrivalClock {
    least: Option<Offset>,
}

#[derive(Clone, Copy, Debug)]
struct Offset {
    at: Moment,
    us: i64,
}

/// How fast two quartzes drift apart at most, in millionths: two of ±50, and some more for the heat
/// of a body and the cold of a shoe.
const DRIFT_PPM: i64 = 150;

/// From events to seconds: both wrap.
const TICKS_PER_S: i64 = 1_024;
/// The event time wraps every 64 s: after so long a silence a difference means nothing.
const AMBIGUOUS_S: f64 = 63.0;
/// Of so many events the least late is late by little.
const SETTLED: u32 = 12;
/// More strides a second than this are a counter that restarted.
const PLAUSIBLE_PER_S: i64 = 3;

impl ArrivalClock {
    /// The moment of what happened at `sensor_us`, microseconds of the sensor's clock from any
    /// beginning, and arrived at `arrival`. Never later than it arrived.
    pub fn place(&mut self, arrival: Moment, sensor_us: i64) -> Moment {
        let arrival_us = arrival.as_micros().cast_signed();
        let seen = arrival_us.saturating_sub(sensor_us);
        let least = self.least.map_or(seen, |least| {
            let since_us = i64::try_from(arrival.since(least.at).as_micros()).unwrap_or(i64::MAX);
            seen.min(least.us.saturating_add(since_us / 1_000_000 * DRIFT_PPM))
        });
        if self.least.is_none_or(|it| {
            // Kept for a whole second, as a drift is a whole number of microseconds in one.
            least < it.us || arrival.since(it.at).as_secs() >= 1
        }) {
            self.least = Some(Offset {
                at: arrival,
                us: least,
            });
        }
        let us = sensor_us.saturating_add(least).max(0);
        Moment::from_micros(us.cast_unsigned()).min(arrival)
    }
}

/// Moments of strides out of the event times of Cycling Speed and Cadence (2A5B) and Cycling Power
/// (2A63): the time of the last revolution of a crank, in 1/1024 s.
///
/// Events reach us up to a notification's second late. The first dozen only teach how the clocks
/// stand to each other; afterwards a moment is right to the part of a second by which the least late
/// of all events was late: 50 ms with notifications once a second, less with prompt ones.
#[derive(Clone, Copy, Debug, Default)]
pub struct EventTimes {
    clock: ArrivalClock,
    last: Option<Event>,
    events: u32,
}

#[derive(Clone, Copy, Debug)]
struct Event {
    heard: Moment,
    count: u16,
    time: u16,
    /// Ticks without wrapping.
    ticks: i64,
}

impl EventTimes {
    /// Nothing heard yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the counter of revolutions and the time of the last in 1/1024 s, both as they wrap at
    /// 2^16, and gives the moment of the last stride, if it is new and the clock is known.
    pub fn read(&mut self, arrival: Moment, count: u16, time_1024: u16) -> Option<Moment> {
        let fresh = Event {
            heard: arrival,
            count,
            time: time_1024,
            ticks: 0,
        };
        let Some(last) = self.last else {
            self.last = Some(fresh);
            return None;
        };
        let passed = time_1024.wrapping_sub(last.time);
        let strides = count.wrapping_sub(last.count);
        if passed == 0 && strides == 0 {
            self.last = Some(Event {
                heard: arrival,
                ..last
            })
            .filter(|_| arrival.secs_since(last.heard) < AMBIGUOUS_S);
            return None;
        }
        let is_plausible = strides > 0
            && i64::from(strides) * TICKS_PER_S <= i64::from(passed) * PLAUSIBLE_PER_S
            && arrival.secs_since(last.heard) < AMBIGUOUS_S;
        if !is_plausible {
            *self = Self {
                last: Some(fresh),
                ..Self::default()
            };
            return None;
        }
        let ticks = last.ticks + i64::from(passed);
        self.last = Some(Event { ticks, ..fresh });
        self.events = self.events.saturating_add(1);
        let moment = self.clock.place(arrival, ticks * 1_000_000 / TICKS_PER_S);
        (self.events >= SETTLED).then_some(moment)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A pod on one foot with a stride every `stride_s` by a quartz that is off by `ppm`, which
    /// notifies every second. What it says and the true moments.
    fn heard(count: u32, stride_s: f64, ppm: f64, delay: impl Fn(u64) -> f64) -> Vec<f64> {
        let mut times = EventTimes::new();
        let mut errors = Vec::new();
        let true_s = |n: u32| 100.0 + f64::from(n) * stride_s;
        let last_s = true_s(count);
        let mut second = 0;
        loop {
            let sent_s = 101.0 + second as f64;
            if sent_s > last_s {
                return errors;
            }
            let n = ((sent_s - 100.0) / stride_s) as u32;
            let ticks = (true_s(n) * (1.0 + ppm / 1e6) * 1_024.0) as u64;
            let arrival = Moment::from_micros(((sent_s + delay(second)) * 1e6) as u64);
            if let Some(at) = times.read(arrival, (n + 65_500) as u16, ticks as u16) {
                errors.push(at.as_secs_f64() - true_s(n));
            }
            second += 1;
        }
    }

    #[test]
    fn strides_are_placed_to_a_twentieth_of_a_second_across_both_wraps() {
        let delay = |n: u64| 0.02 + (n * 7_919 % 31) as f64 / 1_000.0;
        for ppm in [-80.0, 0.0, 80.0] {
            let errors = heard(3_000, 0.703, ppm, delay);
            assert!(errors.len() > 1_900, "{}", errors.len());
            let off = errors.iter().skip(30).map(|it| it.abs());
            let worst = off.fold(0.0, f64::max);
            println!("{ppm} ppm: at most {:.0} ms off", worst * 1e3);
            assert!(worst < 0.06, "{worst}");
        }
    }

    #[test]
    fn nothing_new_is_nothing_at_all() {
        let mut times = EventTimes::new();
        for second in 0..20_u16 {
            let at = Moment::from_secs(u64::from(second));
            let moment = times.read(at, second, second * 1_024);
            assert_eq!(moment.is_some(), second >= 12, "{second}");
        }
        assert_eq!(times.read(Moment::from_secs(20), 19, 19 * 1_024), None);
    }

    #[test]
    fn a_restarted_counter_and_a_minute_of_silence_start_anew() {
        let mut times = EventTimes::new();
        for second in 0..20_u16 {
            times.read(Moment::from_secs(u64::from(second)), second, second * 1_024);
        }
        assert!(times.read(Moment::from_secs(20), 20, 20 * 1_024).is_some());
        assert_eq!(times.read(Moment::from_secs(21), 3, 21 * 1_024), None);
        assert_eq!(times.read(Moment::from_secs(22), 4, 22 * 1_024), None);
        assert_eq!(times.read(Moment::from_secs(122), 60, 40_000), None);
    }

    proptest! {
        #[test]
        fn no_moment_is_after_its_arrival(
            arrivals in prop::collection::vec((0_u64..100_000_000, any::<u16>(), any::<u16>()), 0..80),
        ) {
            let mut times = EventTimes::new();
            let mut now = Moment::ZERO;
            for (us, count, time) in arrivals {
                now = Moment::from_micros(now.as_micros() + us);
                let at = times.read(now, count, time);
                prop_assert!(at.is_none_or(|at| at <= now));
            }
        }
    }
}
