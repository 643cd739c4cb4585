//! A foot pod, or what poses as one: speed, distance, cadence and power of one sensor.

use super::cadence::{Cadence, Finding};
use super::crank::Crank;
use super::odometer::Scale;
use super::quality::{Heard, Life};
use super::speed::Pacer;
use super::vote::Sample;
use crate::input::SensorId;
use crate::run::CadenceFactor;
use crate::sensing::gatt::{CrankRevolutions, RscMeasurement};
use crate::sensing::{Quality, Signal, Source};
use crate::time::Moment;
use crate::units::{StepsPerMinute, Watts};

/// Below this a pod's own speed in metres per second does not help to read its cadence.
const SLOWEST_M_PER_S: f64 = 0.3;

/// One sensor at the foot.
#[derive(Clone, Debug)]
pub(super) struct Pod {
    pub(super) sensor: SensorId,
    pub(super) pacer: Pacer,
    rsc: StepRate,
    crank: Crank,
    crank_rate: StepRate,
    /// Straps that count steps send 0 m/s for ever: no standstill before the first movement.
    gives_speed: bool,
    power_w: i16,
    pub(super) power_heard: Heard,
}

/// A step rate, however it comes.
#[derive(Clone, Debug)]
struct StepRate {
    cadence: Cadence,
    heard: Heard,
}

impl StepRate {
    fn sample(&mut self, at: Moment, sample: &Sample) -> Option<Finding> {
        let finding = self.cadence.sample(at, sample);
        // What cannot be read is not heard, so that the next best source may speak.
        if self.cadence.steps_per_min().is_some() || sample.is_at_rest() {
            self.heard.hear(at);
        }
        finding
    }
}

/// What else is known of the motion when a pod speaks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beside {
    /// The run's own clock in seconds.
    pub(super) run_s: f64,
    /// Speed by the best source, in metres per second.
    pub(super) speed: Option<f64>,
    /// The phone's step rate.
    pub(super) phone_spm: Option<f64>,
}

impl Pod {
    pub(super) fn new(sensor: SensorId, factor: Option<CadenceFactor>) -> Self {
        let step_rate = |factor| StepRate {
            cadence: Cadence::new(factor),
            heard: Heard::never(Life::FOOT),
        };
        Self {
            sensor,
            pacer: Pacer::new(Source::FootPod(sensor), Life::FOOT),
            rsc: step_rate(factor),
            crank: Crank::default(),
            // A crank turns once for two steps, and pods that pose as one keep to that.
            crank_rate: step_rate(factor.or(Some(CadenceFactor::Strides))),
            gives_speed: false,
            power_w: 0,
            power_heard: Heard::never(Life::FOOT),
        }
    }

    pub(super) fn rsc(
        &mut self,
        at: Moment,
        rsc: &RscMeasurement,
        beside: &Beside,
    ) -> Option<Finding> {
        let speed = rsc.speed_m_per_s();
        self.gives_speed |= rsc.speed_256 > 0;
        if self.gives_speed && self.pacer.speed(at, speed) {
            let odometer = &mut self.pacer.odometer;
            odometer.speed(at, beside.run_s, speed);
            if let Some(total_dm) = rsc.total_distance_dm {
                odometer.count(at, beside.run_s, total_dm, Scale::RSC);
            }
        }
        let own = (speed > SLOWEST_M_PER_S).then_some(speed);
        self.rsc.sample(
            at,
            &Sample {
                raw: f64::from(rsc.cadence_per_min),
                speed: own.or(beside.speed),
                stride_m: rsc.stride_length_cm.map(|cm| f64::from(cm) / 100.0),
                phone_spm: beside.phone_spm,
            },
        )
    }

    pub(super) fn crank(
        &mut self,
        at: Moment,
        crank: CrankRevolutions,
        beside: &Beside,
    ) -> Option<Finding> {
        let raw = self.crank.turn(at, crank)?;
        let finding = self.crank_rate.sample(
            at,
            &Sample {
                raw,
                speed: self.pacer.latest(at).or(beside.speed),
                stride_m: None,
                phone_spm: beside.phone_spm,
            },
        );
        // A sensor has one factor to remember, and it is that of its own word.
        finding.filter(|_| self.rsc.heard.last().is_none())
    }

    pub(super) fn power(&mut self, at: Moment, power_w: i16) {
        self.power_w = power_w;
        self.power_heard.hear(at);
    }

    /// When cadence was heard; what the pod says itself comes before what its crank says.
    pub(super) fn cadence_heard(&self, now: Moment) -> Heard {
        self.step_rate(now).heard
    }

    pub(super) fn cadence_signal(&self, now: Moment) -> Signal<StepsPerMinute> {
        let StepRate { cadence, heard } = self.step_rate(now);
        let quality = heard.quality(now);
        Signal {
            value: cadence
                .steps_per_min()
                .filter(|_| quality != Quality::Lost)
                .map(StepsPerMinute),
            source: Some(self.pacer.source),
            measured_at: heard.last(),
            quality,
        }
    }

    pub(super) fn power_signal(&self, now: Moment) -> Signal<Watts> {
        let quality = self.power_heard.quality(now);
        Signal {
            value: (quality != Quality::Lost).then_some(Watts(self.power_w)),
            source: Some(self.pacer.source),
            measured_at: self.power_heard.last(),
            quality,
        }
    }

    fn step_rate(&self, now: Moment) -> &StepRate {
        if self.rsc.heard.is_fresh(now) || self.crank_rate.heard.last().is_none() {
            &self.rsc
        } else {
            &self.crank_rate
        }
    }
}
