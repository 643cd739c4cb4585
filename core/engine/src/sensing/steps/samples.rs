//! When each sample was, and the same samples at an even rate.

use super::Acceleration;
use crate::time::Moment;

/// Where the samples of a delivery lie in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    /// When the first was, in seconds since the run began.
    pub(super) first_s: f64,
    /// From one to the next, in seconds.
    pub(super) spacing_s: f64,
    /// They do not follow upon those before: the first of all, or after a gap.
    pub(super) anew: bool,
}

/// Keeps the samples of successive deliveries evenly apart, though the stamps of their arrival
/// tremble and the sensor's rate is not quite what it says.
#[derive(Clone, Debug, Default)]
pub(super) struct SampleClock {
    last: Option<Last>,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    at_s: f64,
    period_s: f64,
    nominal_us: u32,
}

/// What is off by more is a gap, in seconds.
const GAP_S: f64 = 0.25;
/// What part of the time by which a delivery is off its newest sample is moved.
const FOLLOW: f64 = 0.2;
/// What part of it goes to the rate.
const LEARN: f64 = 0.02;
/// How far the rate may be from what the sensor says: one in ten.
const RATE_OFF: f64 = 0.1;

impl SampleClock {
    /// Places a delivery; `None` if it cannot be read or lies before what was there already.
    pub(super) fn place(&mut self, now: Moment, delivery: &Acceleration) -> Option<Placed> {
        if !delivery.is_readable() {
            return None;
        }
        let count = delivery.samples.len() as f64;
        let nominal_s = f64::from(delivery.period_us) / 1e6;
        let newest_s = now.as_secs_f64() - f64::from(delivery.age_us) / 1e6;
        let known = self
            .last
            .filter(|last| last.nominal_us == delivery.period_us);
        let (placed, last) = match known {
            Some(last) if (newest_s - last.at_s - count * last.period_s).abs() <= GAP_S => {
                let off_s = newest_s - last.at_s - count * last.period_s;
                // Time never runs backwards, whatever the stamps say.
                let spacing_s = (last.period_s + FOLLOW * off_s / count).max(nominal_s / 4.0);
                let period_s = (last.period_s + LEARN * off_s / count)
                    .clamp(nominal_s * (1.0 - RATE_OFF), nominal_s * (1.0 + RATE_OFF));
                let placed = Placed {
                    first_s: last.at_s + spacing_s,
                    spacing_s,
                    anew: false,
                };
                (placed, Last { period_s, ..last })
            }
            _ => {
                let first_s = newest_s - (count - 1.0) * nominal_s;
                if self.last.is_some_and(|last| first_s <= last.at_s) {
                    return None;
                }
                let placed = Placed {
                    first_s,
                    spacing_s: nominal_s,
                    anew: true,
                };
                let last = Last {
                    at_s: first_s,
                    period_s: nominal_s,
                    nominal_us: delivery.period_us,
                };
                (placed, last)
            }
        };
        self.last = Some(Last {
            at_s: placed.first_s + (count - 1.0) * placed.spacing_s,
            ..last
        });
        Some(placed)
    }
}

/// Samples at any rate as means over cells of [`Grid::STEP_S`], one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    /// The last sample: when, and what.
    last: Option<(f64, f64)>,
    /// The number of the cell at hand, whose middle is that many steps into the run.
    cell: i64,
    area: f64,
}

impl Grid {
    /// From one cell to the next, in seconds: 100 Hz, enough for the edge of a foot strike.
    pub(super) const STEP_S: f64 = 0.01;

    /// The next sample does not follow upon the last.
    pub(super) fn restart(&mut self) {
        self.last = None;
    }

    /// Takes a sample and gives every cell that it completes, with its number.
    pub(super) fn take(&mut self, at_s: f64, value: f64, mut cell: impl FnMut(i64, f64)) {
        let Some((mut from_s, mut from)) = self.last else {
            self.cell = (at_s / Self::STEP_S).round() as i64;
            // Before the first sample it is taken to have been the same.
            self.area = value * (at_s - (self.edge_s() - Self::STEP_S));
            self.last = Some((at_s, value));
            return;
        };
        let slope = (value - from) / (at_s - from_s).max(1e-9);
        while from_s < at_s {
            let edge_s = self.edge_s();
            let to_s = edge_s.min(at_s);
            let to = from + slope * (to_s - from_s);
            self.area += f64::midpoint(from, to) * (to_s - from_s);
            if edge_s <= at_s {
                cell(self.cell, self.area / Self::STEP_S);
                self.cell += 1;
                self.area = 0.0;
            }
            (from_s, from) = (to_s, to);
        }
        self.last = Some((at_s, value));
    }

    fn edge_s(&self) -> f64 {
        (self.cell as f64 + 0.5) * Self::STEP_S
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery(count: usize, period_us: u32, age_us: u32) -> Acceleration {
        Acceleration {
            age_us,
            period_us,
            samples: vec![[0, 0, 1_000]; count],
        }
    }

    #[test]
    fn deliveries_whose_stamps_tremble_stay_evenly_apart() {
        let mut clock = SampleClock::default();
        let mut last_s: Option<f64> = None;
        for n in 1..=200_u64 {
            let late_us = (n * 7_919) % 15_000;
            let now = Moment::from_micros(n * 200_000 + late_us);
            let placed = clock.place(now, &delivery(10, 20_000, 0)).unwrap();
            if let Some(last_s) = last_s {
                assert!((placed.first_s - last_s - 0.02).abs() < 0.002);
            }
            last_s = Some(placed.first_s + 9.0 * placed.spacing_s);
        }
    }

    #[test]
    fn a_rate_off_by_three_percent_is_followed() {
        let mut clock = SampleClock::default();
        for n in 1..=400_u64 {
            let now = Moment::from_micros(n * 206_000);
            let placed = clock.place(now, &delivery(10, 20_000, 0)).unwrap();
            if n > 100 {
                let newest_s = placed.first_s + 9.0 * placed.spacing_s;
                assert!((newest_s - now.as_secs_f64()).abs() < 0.01, "{n}");
            }
        }
    }

    #[test]
    fn a_gap_starts_anew_and_what_came_before_is_not_read_twice() {
        let mut clock = SampleClock::default();
        let at = |millis| Moment::from_millis(millis);
        let ten = delivery(10, 20_000, 0);
        assert!(clock.place(at(1_000), &ten).unwrap().anew);
        assert!(!clock.place(at(1_200), &ten).unwrap().anew);
        assert!(clock.place(at(3_000), &ten).unwrap().anew);
        assert_eq!(clock.place(at(2_000), &ten), None);
        assert_eq!(clock.place(at(9_000), &delivery(0, 20_000, 0)), None);
        assert_eq!(clock.place(at(9_000), &delivery(1, 1, 0)), None);
    }

    #[test]
    fn a_straight_line_stays_one_at_any_rate() {
        for period_s in [0.005, 0.008, 0.01, 0.0193, 0.04] {
            let mut grid = Grid::default();
            let mut cells = Vec::new();
            for n in 0..200 {
                let at_s = 5.0 + f64::from(n) * period_s;
                grid.take(at_s, 3.0 * at_s, |cell, value| cells.push((cell, value)));
            }
            assert!(cells.len() > 90);
            for (n, &(cell, value)) in cells.iter().enumerate().skip(1) {
                assert_eq!(cell - cells[0].0, i64::try_from(n).unwrap());
                assert!(
                    (value - 3.0 * cell as f64 * 0.01).abs() < 1e-9,
                    "{period_s}"
                );
            }
        }
    }
}
