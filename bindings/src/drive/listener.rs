//! What a test hears of a drive, and what it adds up to.

use freshlegs_engine::sensing::gatt::{
    Characteristic, Contact, CrankRevolutions, RscMeasurement, Value, decode,
};
use freshlegs_engine::sensing::steps::Acceleration;
use freshlegs_engine::{Fix, Input, Moment};

use super::Timed;

/// A heart rate held longer than this is no heart rate: between two that are further apart the
/// strap was silent.
const HOLD_S: f64 = 2.5;

/// A notification of 2A37.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pulse {
    pub(super) at: Moment,
    pub(super) bpm: u16,
    pub(super) rr: Vec<u16>,
}

/// Everything heard, by kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listener {
    pub(super) pulses: Vec<Pulse>,
    pub(super) strides: Vec<(Moment, RscMeasurement)>,
    pub(super) cranks: Vec<(Moment, CrankRevolutions)>,
    pub(super) watts: Vec<(Moment, i16)>,
    pub(super) batteries: Vec<u8>,
    pub(super) fixes: Vec<(Moment, Fix)>,
    pub(super) altitudes: Vec<(Moment, f32)>,
    pub(super) felt: Vec<(Moment, Acceleration)>,
    /// Pauses from and to.
    pub(super) pauses: Vec<(Moment, Moment)>,
    pub(super) links: Vec<(Moment, bool)>,
    last: Moment,
}

impl Listener {
    /// Hears a drive to its end.
    ///
    /// # Panics
    /// When time runs backwards, a pause is paused or a notification does not decode.
    pub(super) fn hear(drive: impl IntoIterator<Item = Timed>) -> Self {
        let mut heard = Self::default();
        let mut paused_at = None;
        for Timed { at, input } in drive {
            assert!(at >= heard.last, "{input:?} comes too late");
            heard.last = at;
            match input {
                Input::Notification {
                    characteristic,
                    value,
                    ..
                } => heard.notification(at, characteristic, &value),
                Input::Fix(fix) => heard.fixes.push((at, fix)),
                Input::BarometricAltitude { altitude_m } => heard.altitudes.push((at, altitude_m)),
                Input::SensorLink { connected, .. } => heard.links.push((at, connected)),
                Input::Acceleration(felt) => heard.felt.push((at, felt)),
                Input::Pause => assert_eq!(paused_at.replace(at), None),
                Input::Resume => heard.pauses.push((paused_at.take().unwrap(), at)),
                Input::SensorJoined { .. } => {}
                other => panic!("a drive does not say {other:?}"),
            }
        }
        heard
    }

    fn notification(&mut self, at: Moment, characteristic: Characteristic, bytes: &[u8]) {
        assert!(bytes.len() <= 20, "{bytes:?} need a larger MTU");
        match decode(characteristic, bytes).unwrap() {
            Value::HeartRate(measurement) => {
                assert_eq!(measurement.contact, Contact::Detected);
                self.pulses.push(Pulse {
                    at,
                    bpm: measurement.heart_rate_bpm,
                    rr: measurement.rr.iter().collect(),
                });
            }
            Value::Rsc(measurement) => self.strides.push((at, measurement)),
            Value::Csc(measurement) => self.cranks.push((at, measurement.crank.unwrap())),
            Value::CyclingPower(measurement) => self.watts.push((at, measurement.power_w)),
            Value::Battery(percent) => self.batteries.push(percent),
            Value::RscFeature(_) | Value::BodySensorLocation(_) => {}
            other => panic!("a drive does not say {other:?}"),
        }
    }

    /// Whether nothing was heard after `end`.
    pub(super) fn ended_by(&self, end: Moment) -> bool {
        self.last <= end
    }

    /// Seconds up to `end` without the pauses.
    pub(super) fn moving_s(&self, end: Moment) -> f64 {
        let paused: f64 = self
            .pauses
            .iter()
            .map(|(from, to)| to.secs_since(*from))
            .sum();
        end.as_secs_f64() - paused
    }

    /// What the pod counted, in decimetres.
    pub(super) fn counter(&self) -> impl Iterator<Item = u32> + '_ {
        let strides = self.strides.iter();
        strides.filter_map(|(_, stride)| stride.total_distance_dm)
    }

    /// Metres that the pod counted.
    pub(super) fn pod_m(&self) -> Option<f64> {
        let mut totals = self.counter();
        let first = totals.next()?;
        let last = totals.last().unwrap_or(first);
        Some(f64::from(last - first) / 10.0)
    }

    /// Mean heart rate over moving time.
    pub(super) fn heart_rate_bpm(&self, end: Moment) -> Option<f64> {
        let values = self.pulses.iter().map(|p| (p.at, f64::from(p.bpm)));
        self.mean(&values.collect::<Vec<_>>(), end)
    }

    /// Mean steps per minute over moving time.
    pub(super) fn cadence_spm(&self, end: Moment) -> Option<f64> {
        let values = self.strides.iter();
        let values = values.map(|(at, stride)| (*at, 2.0 * f64::from(stride.cadence_per_min)));
        self.mean(&values.collect::<Vec<_>>(), end)
    }

    /// Time-weighted mean of what is held until the next value, without zeros and pauses.
    fn mean(&self, values: &[(Moment, f64)], end: Moment) -> Option<f64> {
        let ends = values.iter().map(|(at, _)| *at).skip(1).chain([end]);
        let (mut sum, mut secs) = (0.0, 0.0);
        for ((from, value), to) in values.iter().zip(ends) {
            let paused = self.pauses.iter().any(|(a, b)| a <= from && from < b);
            if *value > 0.0 && !paused {
                let held = to.secs_since(*from).min(HOLD_S);
                sum += value * held;
                secs += held;
            }
        }
        (secs > 0.0).then(|| sum / secs)
    }
}
