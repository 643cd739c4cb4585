//! SC Control Point, 2A55, and Sensor Location, 2A5D, which the running and the cycling service
//! share (Running Speed and Cadence Service 1.0, §3.3 and §3.4).
//!
//! One procedure at a time, with indications switched on first; a sensor has 30 s to answer.

use super::bytes::{Reader, Writer};
use super::codes::codes;
use super::{Characteristic, DecodeError};

const SET_CUMULATIVE_VALUE: u8 = 0x01;
const START_CALIBRATION: u8 = 0x02;
const UPDATE_LOCATION: u8 = 0x03;
const REQUEST_LOCATIONS: u8 = 0x04;
const RESPONSE: u8 = 0x10;

/// A command to a foot pod, or its answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScControlPoint<'a> {
    /// Sets the counter: decimetres of a foot pod, wheel revolutions of a cycling sensor.
    SetCumulativeValue(u32),
    /// Starts the calibration.
    StartCalibration,
    /// Tells the sensor where it is worn.
    UpdateLocation(SensorLocation),
    /// Asks where the sensor can be worn.
    RequestSupportedLocations,
    /// The sensor's answer.
    Response(ScResponse<'a>),
}

impl<'a> ScControlPoint<'a> {
    /// Reads a command or an answer.
    ///
    /// # Errors
    /// [`DecodeError`] when it is cut off, too long, or holds a reserved operation, result or
    /// location.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::ScControlPoint, bytes);
        let message = match reader.u8("operation")? {
            SET_CUMULATIVE_VALUE => Self::SetCumulativeValue(reader.u32("cumulative value")?),
            START_CALIBRATION => Self::StartCalibration,
            UPDATE_LOCATION => {
                Self::UpdateLocation(reader.code("location", SensorLocation::from_code)?)
            }
            REQUEST_LOCATIONS => Self::RequestSupportedLocations,
            RESPONSE => Self::Response(ScResponse::read(&mut reader)?),
            other => return Err(reader.reserved("operation", 0, other.into())),
        };
        reader.finish(false)?;
        Ok(message)
    }

    /// Appends the command or answer.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let mut writer = Writer::new(out);
        match self {
            Self::SetCumulativeValue(value) => {
                writer.u8(SET_CUMULATIVE_VALUE);
                writer.u32(*value);
            }
            Self::StartCalibration => writer.u8(START_CALIBRATION),
            Self::UpdateLocation(location) => {
                writer.slice(&[UPDATE_LOCATION, location.code()]);
            }
            Self::RequestSupportedLocations => writer.u8(REQUEST_LOCATIONS),
            Self::Response(response) => {
                writer.slice(&[RESPONSE, response.request, response.result.code()]);
                writer.slice(response.locations);
            }
        }
    }
}

/// The answer to a command.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ScResponse<'a> {
    /// The operation that is answered, as sent: a sensor also answers those it does not know.
    pub request: u8,
    /// How it went.
    pub result: ScResult,
    /// The codes of the supported locations, in answer to that request; otherwise empty.
    pub locations: &'a [u8],
}

impl<'a> ScResponse<'a> {
    /// The supported locations.
    pub fn supported_locations(&self) -> impl Iterator<Item = SensorLocation> + 'a {
        self.locations
            .iter()
            .filter_map(|&code| SensorLocation::from_code(code))
    }

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let request = reader.u8("answered operation")?;
        let result = reader.code("result", ScResult::from_code)?;
        let mut locations: &[u8] = &[];
        if request == REQUEST_LOCATIONS && result == ScResult::Success {
            let start = reader.offset();
            locations = reader.take_rest();
            for (offset, &code) in (start..).zip(locations) {
                if SensorLocation::from_code(code).is_none() {
                    return Err(reader.reserved("location", offset, code.into()));
                }
            }
        }
        Ok(Self {
            request,
            result,
            locations,
        })
    }
}

codes! {
    /// How a sensor took a command.
    ScResult {
        /// Done.
        Success = 1, "success";
        /// The sensor does not know the operation.
        Unsupported = 2, "unsupported";
        /// The parameter is wrong.
        InvalidParameter = 3, "invalid_parameter";
        /// The sensor tried and failed.
        Failed = 4, "failed";
    }
}

codes! {
    /// Where a speed or cadence sensor is mounted: 2A5D.
    SensorLocation {
        /// Elsewhere.
        Other = 0, "other";
        /// On the laces.
        TopOfShoe = 1, "top_of_shoe";
        /// In the shoe.
        InShoe = 2, "in_shoe";
        /// On the hip.
        Hip = 3, "hip";
        /// On the front wheel.
        FrontWheel = 4, "front_wheel";
        /// On the left crank.
        LeftCrank = 5, "left_crank";
        /// On the right crank.
        RightCrank = 6, "right_crank";
        /// In the left pedal.
        LeftPedal = 7, "left_pedal";
        /// In the right pedal.
        RightPedal = 8, "right_pedal";
        /// In the front hub.
        FrontHub = 9, "front_hub";
        /// On the rear dropout.
        RearDropout = 10, "rear_dropout";
        /// On the chainstay.
        Chainstay = 11, "chainstay";
        /// On the rear wheel.
        RearWheel = 12, "rear_wheel";
        /// In the rear hub.
        RearHub = 13, "rear_hub";
        /// On the chest.
        Chest = 14, "chest";
        /// In the spider.
        Spider = 15, "spider";
        /// In the chain ring.
        ChainRing = 16, "chain_ring";
    }
}

impl SensorLocation {
    /// Reads the value.
    ///
    /// # Errors
    /// [`DecodeError`] when it is not exactly one byte of 0 to 16.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::SensorLocation, bytes);
        let location = reader.code("location", Self::from_code)?;
        reader.finish(false)?;
        Ok(location)
    }

    /// Appends the value.
    pub fn encode(self, out: &mut Vec<u8>) {
        out.push(self.code());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{encoded, hex};
    use super::*;

    #[test]
    fn the_examples_of_the_table_decode_and_encode() {
        let answer = |request, result, locations| {
            ScControlPoint::Response(ScResponse {
                request,
                result,
                locations,
            })
        };
        for (text, message) in [
            ("01 00 00 00 00", ScControlPoint::SetCumulativeValue(0)),
            ("10 01 01", answer(1, ScResult::Success, &[])),
            ("02", ScControlPoint::StartCalibration),
            ("10 02 02", answer(2, ScResult::Unsupported, &[])),
            (
                "03 02",
                ScControlPoint::UpdateLocation(SensorLocation::InShoe),
            ),
            ("10 03 01", answer(3, ScResult::Success, &[])),
            ("04", ScControlPoint::RequestSupportedLocations),
            (
                "10 04 01 01 02 03",
                answer(4, ScResult::Success, &[1, 2, 3]),
            ),
        ] {
            assert_eq!(ScControlPoint::decode(&hex(text)), Ok(message));
            assert_eq!(encoded(|out| message.encode(out)), hex(text));
        }
    }

    #[test]
    fn supported_locations_have_names() {
        let bytes = hex("10 04 01 01 02 03");
        let Ok(ScControlPoint::Response(response)) = ScControlPoint::decode(&bytes) else {
            panic!("a response");
        };
        assert!(response.supported_locations().eq([
            SensorLocation::TopOfShoe,
            SensorLocation::InShoe,
            SensorLocation::Hip,
        ]));
    }

    #[test]
    fn reserved_and_leftover_bytes_are_refused_by_name() {
        let reserved = |field, offset, value| {
            Err(DecodeError::Reserved {
                characteristic: Characteristic::ScControlPoint,
                field,
                offset,
                value,
            })
        };
        for (text, expected) in [
            ("05", reserved("operation", 0, 5)),
            ("03 11", reserved("location", 1, 17)),
            ("10 01 00", reserved("result", 2, 0)),
            ("10 04 01 01 20", reserved("location", 4, 32)),
        ] {
            assert_eq!(ScControlPoint::decode(&hex(text)), expected);
        }
        assert!(ScControlPoint::decode(&hex("02 00")).is_err());
        assert!(ScControlPoint::decode(&hex("10 03 01 00")).is_err());
        assert!(ScControlPoint::decode(&[]).is_err());
    }

    #[test]
    fn locations_decode() {
        for (code, location) in [
            (1, SensorLocation::TopOfShoe),
            (3, SensorLocation::Hip),
            (14, SensorLocation::Chest),
        ] {
            assert_eq!(SensorLocation::decode(&[code]), Ok(location));
            assert_eq!(encoded(|out| location.encode(out)), [code]);
        }
        assert!(SensorLocation::decode(&[17]).is_err());
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(
            value: u32,
            location in prop::sample::select(SensorLocation::ALL),
            result in prop::sample::select(ScResult::ALL),
            request in 0_u8..4,
            locations in prop::collection::vec(0_u8..17, 0..17),
        ) {
            let list = ScResponse {
                request: REQUEST_LOCATIONS,
                result: ScResult::Success,
                locations: &locations,
            };
            for message in [
                ScControlPoint::SetCumulativeValue(value),
                ScControlPoint::UpdateLocation(location),
                ScControlPoint::Response(ScResponse { request, result, locations: &[] }),
                ScControlPoint::Response(list),
            ] {
                let bytes = encoded(|out| message.encode(out));
                prop_assert_eq!(ScControlPoint::decode(&bytes), Ok(message));
            }
        }
    }
}
