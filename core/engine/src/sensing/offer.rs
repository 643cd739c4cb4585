use serde::{Deserialize, Serialize};

use super::gatt::{Characteristic, Service};
use super::state::SensorKind;

/// What a sensor has to offer a runner.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// Heart rate.
    HeartRate,
    /// The time from beat to beat, RR. A strap shows only in its measurements whether it has it.
    BeatIntervals,
    /// Speed over ground.
    Pace,
    /// Steps per minute.
    Cadence,
    /// Power.
    Power,
    /// The speed and incline of a belt.
    Treadmill,
    /// The charge of its battery.
    Battery,
}

impl Offer {
    /// What a service promises as soon as it is advertised.
    pub const fn of_service(service: Service) -> &'static [Self] {
        match service {
            Service::HeartRate => &[Self::HeartRate],
            Service::RunningSpeedAndCadence => &[Self::Pace, Self::Cadence],
            Service::CyclingSpeedAndCadence => &[Self::Cadence],
            Service::CyclingPower => &[Self::Power],
            // A bicycle or a rower has it too: `Treadmill Data` decides.
            Service::FitnessMachine
            | Service::DeviceInformation
            | Service::PolarMeasurementData => &[],
            Service::Battery => &[Self::Battery],
        }
    }

    /// What a characteristic promises when it is discovered.
    pub const fn of_characteristic(characteristic: Characteristic) -> &'static [Self] {
        match characteristic {
            Characteristic::HeartRateMeasurement => &[Self::HeartRate],
            Characteristic::RscMeasurement => &[Self::Pace, Self::Cadence],
            Characteristic::CscMeasurement => &[Self::Cadence],
            Characteristic::CyclingPowerMeasurement => &[Self::Power],
            Characteristic::TreadmillData => &[Self::Treadmill],
            Characteristic::BatteryLevel => &[Self::Battery],
            _ => &[],
        }
    }

    /// What a sensor with these offers is in the words of a cue: the first that it is for. A strap
    /// that counts steps as well is a strap.
    pub fn kind(offers: &[Self]) -> Option<SensorKind> {
        let has = |offer| offers.contains(&offer);
        if has(Self::Treadmill) {
            Some(SensorKind::Treadmill)
        } else if has(Self::HeartRate) {
            Some(SensorKind::HeartRate)
        } else if has(Self::Pace) || has(Self::Cadence) {
            Some(SensorKind::FootPod)
        } else if has(Self::Power) {
            Some(SensorKind::Power)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sensor_is_named_after_what_it_is_for() {
        use Offer::{Battery, BeatIntervals, Cadence, HeartRate, Pace, Power, Treadmill};
        for (offers, kind) in [
            (
                &[HeartRate, BeatIntervals, Battery][..],
                Some(SensorKind::HeartRate),
            ),
            (&[HeartRate, Pace, Cadence], Some(SensorKind::HeartRate)),
            (&[Pace, Cadence, Power, Battery], Some(SensorKind::FootPod)),
            (
                &[HeartRate, Treadmill, Pace, Cadence],
                Some(SensorKind::Treadmill),
            ),
            (&[Power], Some(SensorKind::Power)),
            (&[Battery], None),
            (&[], None),
        ] {
            assert_eq!(Offer::kind(offers), kind, "{offers:?}");
        }
    }

    #[test]
    fn what_a_service_promises_its_characteristics_keep() {
        for &service in Service::ALL {
            let kept: Vec<Offer> = service
                .characteristics()
                .iter()
                .flat_map(|&characteristic| Offer::of_characteristic(characteristic))
                .copied()
                .collect();
            for offer in Offer::of_service(service) {
                assert!(kept.contains(offer), "{service:?} promises {offer:?}");
            }
        }
    }
}
