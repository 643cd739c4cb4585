//! Battery Level, 2A19 (Battery Service 1.1, §3.1), and the strings of the Device Information
//! Service 1.2, §3.

use super::bytes::Reader;
use super::{Characteristic, DecodeError};

/// Charge in percent, 0 to 100. A hint and no promise: a coin cell may show 100 until it dies.
pub(super) fn battery_percent(bytes: &[u8]) -> Result<u8, DecodeError> {
    let mut reader = Reader::new(Characteristic::BatteryLevel, bytes);
    let percent = reader.code("level", |level| (level <= 100).then_some(level))?;
    reader.finish(false)?;
    Ok(percent)
}

/// The string of `characteristic`, up to a NUL if the sensor sends one.
pub(super) fn text(characteristic: Characteristic, bytes: &[u8]) -> Result<&str, DecodeError> {
    Reader::new(characteristic, bytes).text()
}

#[cfg(test)]
mod tests {
    use super::super::testing::hex;
    use super::*;

    #[test]
    fn a_charge_above_a_hundred_percent_is_refused() {
        assert_eq!(battery_percent(&hex("64")), Ok(100));
        assert_eq!(battery_percent(&hex("0F")), Ok(15));
        assert_eq!(battery_percent(&hex("00")), Ok(0));
        for (bytes, value) in [("65", 0x65), ("FF", 0xFF)] {
            assert_eq!(
                battery_percent(&hex(bytes)),
                Err(DecodeError::Reserved {
                    characteristic: Characteristic::BatteryLevel,
                    field: "level",
                    offset: 0,
                    value,
                })
            );
        }
        assert!(battery_percent(&[]).is_err());
        assert!(battery_percent(&[50, 0]).is_err());
    }

    #[test]
    fn the_strings_of_the_table_decode() {
        for (characteristic, bytes, expected) in [
            (
                Characteristic::ManufacturerName,
                "50 6F 6C 61 72 20 45 6C 65 63 74 72 6F 20 4F 79",
                "Polar Electro Oy",
            ),
            (Characteristic::ModelNumber, "48 31 30", "H10"),
            (Characteristic::ModelNumber, "48 31 30 00 00", "H10"),
            (Characteristic::FirmwareRevision, "33 2E 31 2E 31", "3.1.1"),
            (Characteristic::SoftwareRevision, "", ""),
        ] {
            assert_eq!(text(characteristic, &hex(bytes)), Ok(expected));
        }
    }
}
