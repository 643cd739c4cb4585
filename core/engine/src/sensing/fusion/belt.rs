//! A treadmill: the belt's speed, its way and its incline.

use super::odometer::Scale;
use super::quality::{Heard, Life};
use super::speed::Pacer;
use crate::input::SensorId;
use crate::sensing::gatt::TreadmillData;
use crate::sensing::{Quality, Signal, Source};
use crate::time::Moment;
use crate::units::Grade;

/// 0.01 km/h in a metre per second.
const CENTI_KM_PER_H: f64 = 360.0;
/// Steeper than this is no treadmill: the steepest sold reach 40 %.
const STEEPEST: f64 = 0.5;

/// One treadmill.
#[derive(Clone, Debug)]
pub(super) struct Belt {
    pub(super) pacer: Pacer,
    incline: f64,
    pub(super) incline_heard: Heard,
}

impl Belt {
    pub(super) fn new(sensor: SensorId) -> Self {
        Self {
            pacer: Pacer::new(Source::Treadmill(sensor), Life::FOOT),
            incline: 0.0,
            incline_heard: Heard::never(Life::FOOT),
        }
    }

    /// Takes one part of a record: each field counts as it comes, because a record is sent in
    /// parts and only the last has the speed.
    pub(super) fn data(&mut self, at: Moment, run_s: f64, data: &TreadmillData) {
        if let Some(centi) = data.speed_centi_km_per_h {
            let speed = f64::from(centi) / CENTI_KM_PER_H;
            if self.pacer.speed(at, speed) {
                self.pacer.odometer.speed(at, run_s, speed);
            }
        }
        if let Some(metres) = data.total_distance_m {
            self.pacer
                .odometer
                .count(at, run_s, metres, Scale::TREADMILL);
        }
        if let Some(permille) = data.inclination_permille {
            let incline = f64::from(permille) / 1_000.0;
            if incline.abs() <= STEEPEST {
                self.incline = incline;
                self.incline_heard.hear(at);
            }
        }
    }

    /// The belt's incline.
    pub(super) fn grade_signal(&self, now: Moment) -> Signal<Grade> {
        let quality = self.incline_heard.quality(now);
        Signal {
            value: (quality != Quality::Lost).then_some(Grade(self.incline)),
            source: Some(self.pacer.source),
            measured_at: self.incline_heard.last(),
            quality,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_in_parts_is_one_record() {
        let mut belt = Belt::new(SensorId(1));
        for second in 0..=60_u32 {
            let at = Moment::from_secs(second.into());
            let distance = TreadmillData {
                more_data: true,
                total_distance_m: Some(100 + second * 3),
                inclination_permille: Some(25),
                ..TreadmillData::default()
            };
            belt.data(at, f64::from(second), &distance);
            let speed = TreadmillData {
                speed_centi_km_per_h: Some(1_080),
                ..TreadmillData::default()
            };
            belt.data(at, f64::from(second), &speed);
        }
        let now = Moment::from_secs(60);
        assert_eq!(belt.pacer.latest(now), Some(3.0));
        assert!((belt.pacer.odometer.metres() - 180.0).abs() < 3.1);
        assert_eq!(belt.grade_signal(now).fresh(), Some(Grade(0.025)));
    }
}
