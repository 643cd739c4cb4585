//! A whole run through [`Fusion`], second by second.

mod motion;
mod properties;
mod sensors;

use super::Fusion;
use crate::input::{Fix, SensorId, SensorInfo};
use crate::run::{RunKind, Setup};
use crate::sensing::Notice;
use crate::sensing::gatt::{Contact, HeartRateMeasurement, RrIntervals, RscMeasurement, Value};
use crate::time::Moment;

const STRAP: SensorId = SensorId(1);
const POD: SensorId = SensorId(2);
const BAND: SensorId = SensorId(3);

/// A run that keeps what it has been told to say.
struct Rig {
    fusion: Fusion,
    notices: Vec<(u64, Notice)>,
}

impl Rig {
    fn new(kind: RunKind, auto_pause: bool) -> Self {
        let setup = Setup {
            kind,
            auto_pause,
            ..Setup::default()
        };
        Self {
            fusion: Fusion::new(&setup),
            notices: Vec::new(),
        }
    }

    fn join(&mut self, sensor: SensorId, priority: u8) {
        let info = SensorInfo {
            priority,
            ..SensorInfo::default()
        };
        self.fusion.sensor_joined(Moment::ZERO, sensor, &info);
    }

    fn tick(&mut self, secs: u64) {
        self.fusion.tick(Moment::from_secs(secs));
        self.listen(secs);
    }

    fn heart(&mut self, secs: u64, sensor: SensorId, heart_rate_bpm: u16) {
        self.heart_rate(secs, sensor, heart_rate_bpm, Contact::Unknown);
    }

    /// A rate with one of its beats.
    fn heart_rate(&mut self, secs: u64, sensor: SensorId, bpm: u16, contact: Contact) {
        let rr: Vec<u16> = 61_440_u16.checked_div(bpm).into_iter().collect();
        let measurement = HeartRateMeasurement {
            heart_rate_bpm: bpm,
            contact,
            rr: RrIntervals::new(&rr),
            ..HeartRateMeasurement::default()
        };
        self.value(secs, sensor, &Value::HeartRate(measurement));
    }

    /// A pod at `speed` m/s and 82 strides a minute, without a distance counter.
    fn pod(&mut self, secs: u64, speed: f64) {
        self.value(secs, POD, &Value::Rsc(rsc(speed, None)));
    }

    fn value(&mut self, secs: u64, sensor: SensorId, value: &Value<'_>) {
        self.fusion.value(Moment::from_secs(secs), sensor, value);
        self.listen(secs);
    }

    /// A fix `north_m` north of somewhere in Munich.
    fn fix(&mut self, secs: u64, north_m: f64, speed: f32) {
        self.fusion
            .fix(Moment::from_secs(secs), &fix_at(north_m, Some(speed)));
        self.listen(secs);
    }

    fn pause(&mut self, secs: u64) {
        self.fusion.pause(Moment::from_secs(secs));
        self.listen(secs);
    }

    fn resume(&mut self, secs: u64) {
        self.fusion.resume(Moment::from_secs(secs));
        self.listen(secs);
    }

    fn distance_m(&self) -> f64 {
        self.fusion.state().distance.0
    }

    fn moving_s(&self) -> f64 {
        self.fusion.state().moving_s
    }

    fn listen(&mut self, secs: u64) {
        while let Some(notice) = self.fusion.poll_notice() {
            self.notices.push((secs, notice));
        }
    }
}

fn rsc(speed: f64, total_distance_dm: Option<u32>) -> RscMeasurement {
    RscMeasurement {
        speed_256: (speed * 256.0) as u16,
        cadence_per_min: if speed < 0.5 { 0 } else { 82 },
        total_distance_dm,
        ..RscMeasurement::default()
    }
}

fn fix_at(north_m: f64, speed_m_per_s: Option<f32>) -> Fix {
    Fix {
        latitude_deg: 48.1 + north_m / 111_195.08,
        longitude_deg: 11.5,
        accuracy_m: Some(5.0),
        speed_m_per_s,
        ..Fix::default()
    }
}
