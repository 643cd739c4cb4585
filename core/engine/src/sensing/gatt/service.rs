use super::Characteristic;
use super::characteristic::assigned;

/// Lists each service once: the enum and its numbers cannot drift apart.
macro_rules! services {
    ($($(#[$meta:meta])* $variant:ident = $uuid:expr;)*) => {
        /// The services in which Fresh Legs looks for characteristics.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Service {
            $($(#[$meta])* $variant,)*
        }

        impl Service {
            /// Every service, in the order of the enum.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The full UUID.
            pub const fn uuid(self) -> u128 {
                match self {
                    $(Self::$variant => $uuid,)*
                }
            }
        }
    };
}

services! {
    /// 180D.
    HeartRate = assigned(0x180D);
    /// 1814.
    RunningSpeedAndCadence = assigned(0x1814);
    /// 1816.
    CyclingSpeedAndCadence = assigned(0x1816);
    /// 1818.
    CyclingPower = assigned(0x1818);
    /// 1826.
    FitnessMachine = assigned(0x1826);
    /// 180F.
    Battery = assigned(0x180F);
    /// 180A.
    DeviceInformation = assigned(0x180A);
    /// FB005C80-02E7-F387-1CAD-8ACD2D8DF0C8.
    PolarMeasurementData = 0xFB00_5C80_02E7_F387_1CAD_8ACD_2D8D_F0C8;
}

impl Service {
    /// The services by which a sensor for runners shows itself when it advertises, and which a
    /// scan is filtered by.
    pub const ADVERTISED: &'static [Self] = &[
        Self::HeartRate,
        Self::RunningSpeedAndCadence,
        Self::CyclingSpeedAndCadence,
        Self::CyclingPower,
        Self::FitnessMachine,
    ];

    /// The service of a full UUID, `None` for one that Fresh Legs does not look into.
    pub fn from_uuid(uuid: u128) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.uuid() == uuid)
    }

    /// The characteristics that Fresh Legs reads or subscribes to in this service.
    pub const fn characteristics(self) -> &'static [Characteristic] {
        match self {
            Self::HeartRate => &[
                Characteristic::HeartRateMeasurement,
                Characteristic::BodySensorLocation,
            ],
            Self::RunningSpeedAndCadence => &[
                Characteristic::RscMeasurement,
                Characteristic::RscFeature,
                Characteristic::SensorLocation,
            ],
            Self::CyclingSpeedAndCadence => &[
                Characteristic::CscMeasurement,
                Characteristic::CscFeature,
                Characteristic::SensorLocation,
            ],
            Self::CyclingPower => &[
                Characteristic::CyclingPowerMeasurement,
                Characteristic::CyclingPowerFeature,
                Characteristic::SensorLocation,
            ],
            Self::FitnessMachine => &[
                Characteristic::TreadmillData,
                Characteristic::FitnessMachineFeature,
                Characteristic::TrainingStatus,
                Characteristic::FitnessMachineStatus,
            ],
            Self::Battery => &[Characteristic::BatteryLevel],
            // Not the serial number: it names its owner.
            Self::DeviceInformation => &[
                Characteristic::ManufacturerName,
                Characteristic::ModelNumber,
                Characteristic::FirmwareRevision,
            ],
            Self::PolarMeasurementData => &[Characteristic::PmdControl, Characteristic::PmdData],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_uuid_leads_back_to_its_service() {
        for &service in Service::ALL {
            assert_eq!(Service::from_uuid(service.uuid()), Some(service));
        }
        assert_eq!(Service::from_uuid(assigned(0x1800)), None);
    }

    #[test]
    fn no_serial_number_is_ever_read() {
        let read: Vec<_> = Service::ALL
            .iter()
            .flat_map(|s| s.characteristics())
            .collect();
        assert!(!read.contains(&&Characteristic::SerialNumber));
    }
}
