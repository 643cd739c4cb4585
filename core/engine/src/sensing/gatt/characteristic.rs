use std::fmt;

use serde::{Deserialize, Serialize};

/// The Bluetooth base UUID, into which an assigned number of 16 bits is set (Core Specification,
/// Vol 3, Part B, §2.5.1).
const BASE: u128 = 0x0000_0000_0000_1000_8000_0080_5F9B_34FB;

/// Lists each characteristic once: the enum, its numbers and its names cannot drift apart.
macro_rules! characteristics {
    ($($(#[$meta:meta])* $variant:ident = $uuid:expr, $name:literal;)*) => {
        /// The characteristics that Fresh Legs reads, by their assigned numbers.
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        pub enum Characteristic {
            $($(#[$meta])* $variant,)*
        }

        impl Characteristic {
            /// Every characteristic, in the order of the enum.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The full UUID.
            pub const fn uuid(self) -> u128 {
                match self {
                    $(Self::$variant => $uuid,)*
                }
            }

            /// The name in the list of assigned numbers: "Heart Rate Measurement".
            pub const fn short_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

characteristics! {
    /// 2A37.
    HeartRateMeasurement = assigned(0x2A37), "Heart Rate Measurement";
    /// 2A38.
    BodySensorLocation = assigned(0x2A38), "Body Sensor Location";
    /// 2A53.
    RscMeasurement = assigned(0x2A53), "RSC Measurement";
    /// 2A54.
    RscFeature = assigned(0x2A54), "RSC Feature";
    /// 2A5D.
    SensorLocation = assigned(0x2A5D), "Sensor Location";
    /// 2A55.
    ScControlPoint = assigned(0x2A55), "SC Control Point";
    /// 2A5B.
    CscMeasurement = assigned(0x2A5B), "CSC Measurement";
    /// 2A5C.
    CscFeature = assigned(0x2A5C), "CSC Feature";
    /// 2A63.
    CyclingPowerMeasurement = assigned(0x2A63), "Cycling Power Measurement";
    /// 2A65.
    CyclingPowerFeature = assigned(0x2A65), "Cycling Power Feature";
    /// 2ACD.
    TreadmillData = assigned(0x2ACD), "Treadmill Data";
    /// 2ACC.
    FitnessMachineFeature = assigned(0x2ACC), "Fitness Machine Feature";
    /// 2AD3.
    TrainingStatus = assigned(0x2AD3), "Training Status";
    /// 2ADA.
    FitnessMachineStatus = assigned(0x2ADA), "Fitness Machine Status";
    /// 2A19.
    BatteryLevel = assigned(0x2A19), "Battery Level";
    /// 2A29.
    ManufacturerName = assigned(0x2A29), "Manufacturer Name String";
    /// 2A24.
    ModelNumber = assigned(0x2A24), "Model Number String";
    /// 2A26.
    FirmwareRevision = assigned(0x2A26), "Firmware Revision String";
    /// 2A27.
    HardwareRevision = assigned(0x2A27), "Hardware Revision String";
    /// 2A28.
    SoftwareRevision = assigned(0x2A28), "Software Revision String";
    /// FB005C81-02E7-F387-1CAD-8ACD2D8DF0C8.
    PmdControl = 0xFB00_5C81_02E7_F387_1CAD_8ACD_2D8D_F0C8, "Polar PMD Control Point";
    /// FB005C82-02E7-F387-1CAD-8ACD2D8DF0C8.
    PmdData = 0xFB00_5C82_02E7_F387_1CAD_8ACD_2D8D_F0C8, "Polar PMD Data";
    /// 2A25. It names one device and with it its owner, so it can be decoded but never stored:
    /// serialising it is an error.
    #[serde(skip)]
    SerialNumber = assigned(0x2A25), "Serial Number String";
}

impl Characteristic {
    /// The characteristic of a full UUID, `None` for one that Fresh Legs does not read.
    pub fn from_uuid(uuid: u128) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.uuid() == uuid)
    }

    /// The characteristic of a written UUID in either case: an assigned number of 16 or 32 bits
    /// (`2A37`, `0x2a37`, `00002A37`) or all 128 bits with or without hyphens. `None` for anything
    /// else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text
            .strip_prefix("0x")
            .or_else(|| text.strip_prefix("0X"))
            .unwrap_or(text);
        let hyphenated = text.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        match text.len() {
            4 | 8 => Self::from_uuid(with_base(hex(text)?)),
            32 => Self::from_uuid(hex(text)?),
            36 if hyphenated => Self::from_uuid(hex(&text.replace('-', ""))?),
            _ => None,
        }
    }

    /// The assigned number, `None` for a maker's own characteristic.
    pub const fn assigned_number(self) -> Option<u16> {
        let number = (self.uuid() >> 96) as u16;
        if assigned(number) == self.uuid() {
            Some(number)
        } else {
            None
        }
    }
}

impl fmt::Display for Characteristic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.short_name())?;
        match self.assigned_number() {
            Some(number) => write!(f, " ({number:04X})"),
            None => Ok(()),
        }
    }
}

pub(super) const fn assigned(number: u16) -> u128 {
    with_base(number as u128)
}

const fn with_base(number: u128) -> u128 {
    (number << 96) | BASE
}

/// At most 32 hexadecimal digits; unlike `from_str_radix` it takes no sign.
fn hex(digits: &str) -> Option<u128> {
    digits.chars().try_fold(0_u128, |value, digit| {
        Some((value << 4) | u128::from(digit.to_digit(16)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_uuid_leads_back_to_its_characteristic() {
        for &characteristic in Characteristic::ALL {
            assert_eq!(
                Characteristic::from_uuid(characteristic.uuid()),
                Some(characteristic)
            );
            let written = format!("{:032X}", characteristic.uuid());
            assert_eq!(Characteristic::parse(&written), Some(characteristic));
            if let Some(number) = characteristic.assigned_number() {
                let written = format!("0x{number:04x}");
                assert_eq!(Characteristic::parse(&written), Some(characteristic));
            }
        }
    }

    #[test]
    fn a_uuid_is_read_as_people_write_it() {
        for written in [
            "2A37",
            "2a37",
            "0x2A37",
            "0X2a37",
            "00002A37",
            "00002A37-0000-1000-8000-00805F9B34FB",
            "00002a37-0000-1000-8000-00805f9b34fb",
            "00002a3700001000800000805f9b34fb",
        ] {
            assert_eq!(
                Characteristic::parse(written),
                Some(Characteristic::HeartRateMeasurement),
                "{written}"
            );
        }
        assert_eq!(
            Characteristic::parse("FB005C82-02E7-F387-1CAD-8ACD2D8DF0C8"),
            Some(Characteristic::PmdData)
        );
    }

    #[test]
    fn what_is_no_known_uuid_is_none() {
        for written in [
            "",
            "2A3",
            "2AFF",
            "10002A37",
            "+A37",
            "2A37 ",
            "ü37",
            "0x",
            "00002A37-0000-1000-8000-00805F9B34F",
            "00002A370000-1000-8000-0080-5F9B34FB",
            "0000-2A37-0000-1000-8000-00805F9B34FB",
        ] {
            assert_eq!(Characteristic::parse(written), None, "{written:?}");
        }
    }

    #[test]
    fn a_name_carries_its_assigned_number() {
        assert_eq!(
            Characteristic::HeartRateMeasurement.to_string(),
            "Heart Rate Measurement (2A37)"
        );
        assert_eq!(Characteristic::PmdData.to_string(), "Polar PMD Data");
        assert_eq!(Characteristic::PmdData.assigned_number(), None);
    }

    #[test]
    fn a_serial_number_cannot_be_serialised() {
        assert!(serde_json::to_string(&Characteristic::SerialNumber).is_err());
        assert!(serde_json::to_string(&Characteristic::ModelNumber).is_ok());
    }
}
