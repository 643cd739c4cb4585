//! What a single cadence sample says about its sensor: strides of one foot, or steps of both?

use std::ops::RangeInclusive;

use crate::run::CadenceFactor;

/// Above this speed in metres per second people run; qdomyos-zwift takes 6 km/h.
const RUNNING_M_PER_S: f64 = 1.9;

/// Raw values that are strides when running, and those that are steps.
const RAW_STRIDES: RangeInclusive<f64> = 60.0..=115.0;
pub(super) const RAW_STEPS: RangeInclusive<f64> = 130.0..=230.0;
/// Raw values that are strides, and steps, when walking at 0.8 m/s and more.
const WALKING_STRIDES: RangeInclusive<f64> = 40.0..=75.0;
const WALKING_STEPS: RangeInclusive<f64> = 90.0..=150.0;
const WALKING_M_PER_S: f64 = 0.8;

/// Steps per minute of a run, slow shuffle to sprint.
pub(super) const RUNNING_SPM: RangeInclusive<f64> = 115.0..=230.0;

/// Relative difference within which two counts of steps are the same.
const SAME_STEPS: f64 = 0.1;
/// And within which stride length and step rate give the speed.
const SAME_WAY: f64 = 0.15;

/// One value from a sensor with what is known beside it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sample {
    /// As sent, per minute.
    pub(super) raw: f64,
    /// Metres per second, where known.
    pub(super) speed: Option<f64>,
    /// Stride length in metres, where the sensor sends it.
    pub(super) stride_m: Option<f64>,
    /// The phone's step rate, where it has one.
    pub(super) phone_spm: Option<f64>,
}

impl Sample {
    /// What the sample says of its sensor: by the phone's steps, else by the stride length that
    /// was sent with it, else by the range of human step rates; nothing where neither is clear.
    pub(super) fn vote(&self) -> Option<CadenceFactor> {
        let by_phone = self
            .phone_spm
            .and_then(|phone| self.only(|spm| same(spm, phone, SAME_STEPS)));
        if by_phone.is_some() {
            return by_phone;
        }
        let speed = self.running_speed()?;
        let by_stride = self.stride_m.and_then(|stride_m| {
            self.only(|spm| {
                RUNNING_SPM.contains(&spm) && same(stride_m * spm / 120.0, speed, SAME_WAY)
            })
        });
        by_stride.or_else(|| self.by_range())
    }

    /// What the range of human step rates alone says of it.
    pub(super) fn by_range(&self) -> Option<CadenceFactor> {
        in_range(self.raw, &RAW_STRIDES, &RAW_STEPS)
    }

    /// What the sample is while its sensor is unknown and the runner walks.
    pub(super) fn walking_vote(&self) -> Option<CadenceFactor> {
        self.speed
            .filter(|speed| (WALKING_M_PER_S..=RUNNING_M_PER_S).contains(speed))
            .and_then(|_| in_range(self.raw, &WALKING_STRIDES, &WALKING_STEPS))
    }

    /// Metres per second, where that is a run.
    pub(super) fn running_speed(&self) -> Option<f64> {
        self.speed.filter(|&speed| speed > RUNNING_M_PER_S)
    }

    /// Whether nobody steps. No steps at a running speed are a fault of the sensor.
    pub(super) fn is_at_rest(&self) -> bool {
        self.raw <= 0.0 && self.running_speed().is_none()
    }

    /// The one factor whose step rate is as it should be.
    fn only(&self, as_it_should_be: impl Fn(f64) -> bool) -> Option<CadenceFactor> {
        let [strides, steps] = [CadenceFactor::Strides, CadenceFactor::Steps]
            .map(|factor| as_it_should_be(self.raw * factor.multiplier()));
        match (strides, steps) {
            (true, false) => Some(CadenceFactor::Strides),
            (false, true) => Some(CadenceFactor::Steps),
            _ => None,
        }
    }
}

/// Whether `a` is `b`, up to a relative difference.
pub(super) fn same(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * b
}

fn in_range(
    raw: f64,
    strides: &RangeInclusive<f64>,
    steps: &RangeInclusive<f64>,
) -> Option<CadenceFactor> {
    if strides.contains(&raw) {
        Some(CadenceFactor::Strides)
    } else if steps.contains(&raw) {
        Some(CadenceFactor::Steps)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(raw: f64, speed: f64) -> Sample {
        Sample {
            raw,
            speed: Some(speed),
            ..Sample::default()
        }
    }

    #[test]
    fn the_range_of_a_run_tells_strides_from_steps() {
        assert_eq!(sample(82.0, 3.0).vote(), Some(CadenceFactor::Strides));
        assert_eq!(sample(164.0, 3.0).vote(), Some(CadenceFactor::Steps));
        assert_eq!(sample(122.0, 3.0).vote(), None);
        assert_eq!(sample(82.0, 1.0).vote(), None);
    }

    #[test]
    fn the_stride_that_a_pod_sends_decides_where_the_range_does_not() {
        let slow = Sample {
            stride_m: Some(2.2),
            ..sample(118.0, 2.16)
        };
        assert_eq!(slow.vote(), Some(CadenceFactor::Steps));
        // A pod that sends its step as a stride contradicts itself: the range decides.
        let step_for_stride = Sample {
            stride_m: Some(0.85),
            ..sample(180.0, 2.5)
        };
        assert_eq!(step_for_stride.vote(), Some(CadenceFactor::Steps));
    }

    #[test]
    fn the_phones_steps_decide_before_everything_else() {
        let walking = Sample {
            phone_spm: Some(122.0),
            ..sample(120.0, 1.5)
        };
        assert_eq!(walking.vote(), Some(CadenceFactor::Steps));
        let standing = Sample {
            phone_spm: Some(0.0),
            ..sample(0.0, 0.0)
        };
        assert_eq!(standing.vote(), None);
    }

    #[test]
    fn no_steps_at_a_running_speed_are_no_rest() {
        assert!(sample(0.0, 0.2).is_at_rest());
        assert!(!sample(0.0, 3.0).is_at_rest());
    }
}
