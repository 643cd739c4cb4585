//! What a test hears of a drive, and what it adds up to.

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::{Input, Moment};

use super::Timed;

/// A heart rate held longer than this is no heart rate: between two that are further apart the
/// strap was silent.
const HOLD_S: f64 = 2.5;

/// A notification of 2A37.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pulse {
    pub(super) at: Moment,
    pub(super) bpm: u8,
    pub(super) rr: Vec<u16>,
}

/// A notification of 2A53.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stride {
    pub(super) at: Moment,
    pub(super) speed_256: u16,
    pub(super) per_min: u8,
    pub(super) total_dm: Option<u32>,
}

/// Everything heard, by kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listener {
    pub(super) pulses: Vec<Pulse>,
    pub(super) strides: Vec<Stride>,
    pub(super) cranks: Vec<(Moment, u16, u16)>,
    pub(super) fixes: Vec<(Moment, freshlegs_engine::Fix)>,
    pub(super) altitudes: Vec<(Moment, f32)>,
    /// Pauses from and to.
    pub(super) pauses: Vec<(Moment, Moment)>,
    pub(super) links: Vec<(Moment, bool)>,
    pub(super) others: Vec<(Characteristic, Vec<u8>)>,
    last: Moment,
}

impl Listener {
    /// Hears a drive to its end.
    ///
    /// # Panics
    /// When time runs backwards or a pause is paused.
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
                } => heard.notification(at, characteristic, value),
                Input::Fix(fix) => heard.fixes.push((at, fix)),
                Input::BarometricAltitude { altitude_m } => heard.altitudes.push((at, altitude_m)),
                Input::SensorLink { connected, .. } => heard.links.push((at, connected)),
                Input::Pause => assert_eq!(paused_at.replace(at), None),
                Input::Resume => heard.pauses.push((paused_at.take().unwrap(), at)),
                Input::SensorJoined { .. } => {}
                other => panic!("a drive does not say {other:?}"),
            }
        }
        heard
    }

    fn notification(&mut self, at: Moment, characteristic: Characteristic, value: Vec<u8>) {
        let u16_at = |i: usize| u16::from_le_bytes(value[i..i + 2].try_into().unwrap());
        match characteristic {
            Characteristic::HeartRateMeasurement => {
                assert!(matches!(value[0], 0x06 | 0x16) && value.len() <= 20);
                let rr = (2..value.len()).step_by(2).map(u16_at).collect();
                let bpm = value[1];
                self.pulses.push(Pulse { at, bpm, rr });
            }
            Characteristic::RscMeasurement => {
                let total = value.get(4..8);
                assert_eq!(total.is_some(), value[0] & 2 != 0);
                self.strides.push(Stride {
                    at,
                    speed_256: u16_at(1),
                    per_min: value[3],
                    total_dm: total.map(|b| u32::from_le_bytes(b.try_into().unwrap())),
                });
            }
            Characteristic::CscMeasurement => {
                assert_eq!((value[0], value.len()), (2, 5));
                self.cranks.push((at, u16_at(1), u16_at(3)));
            }
            _ => self.others.push((characteristic, value)),
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

    /// Metres that the pod counted.
    pub(super) fn pod_m(&self) -> Option<f64> {
        let mut totals = self.strides.iter().filter_map(|stride| stride.total_dm);
        let first = totals.next()?;
        let last = totals.next_back().unwrap_or(first);
        Some(f64::from(last - first) / 10.0)
    }

    /// Mean heart rate over moving time.
    pub(super) fn heart_rate_bpm(&self, end: Moment) -> Option<f64> {
        let values = self.pulses.iter().map(|p| (p.at, f64::from(p.bpm)));
        self.mean(values.collect(), end)
    }

    /// Mean steps per minute over moving time.
    pub(super) fn cadence_spm(&self, end: Moment) -> Option<f64> {
        let values = self.strides.iter();
        let values = values.map(|s| (s.at, 2.0 * f64::from(s.per_min)));
        self.mean(values.collect(), end)
    }

    /// Time-weighted mean of what is held until the next value, without zeros and pauses.
    fn mean(&self, values: Vec<(Moment, f64)>, end: Moment) -> Option<f64> {
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
