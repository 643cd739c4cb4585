//! What the simulated and replayed sensors notify, encoded as sensors encode it.

use freshlegs_engine::sensing::gatt::{
    BodySensorLocation, Characteristic, Contact, CrankRevolutions, CscMeasurement,
    CyclingPowerMeasurement, HeartRateMeasurement, RrIntervals, RscFeature, RscMeasurement, Value,
};
use freshlegs_engine::{Input, SensorId};

/// Most RR intervals that fit beside an 8-bit heart rate in one notification with the default
/// ATT MTU of 23: 20 bytes of value, two of them for flags and heart rate.
pub(super) const MAX_RR: usize = 9;

/// Above this a pod calls it running; between the walk-run transition (about 2 m/s) and the
/// slowest jog.
const RUNNING_FROM_M_PER_S: f64 = 1.9;

/// Heart Rate Measurement, 2A37, of a strap on the skin; heart rate in beats per minute (0: no
/// reading), `rr` in 1/1024 s and at most [`MAX_RR`] long.
pub(super) fn heart_rate(sensor: SensorId, bpm: u8, rr: &[u16]) -> Input {
    let measurement = HeartRateMeasurement {
        heart_rate_bpm: bpm.into(),
        contact: Contact::Detected,
        energy_kj: None,
        rr: RrIntervals::from(rr),
    };
    notification(
        sensor,
        Characteristic::HeartRateMeasurement,
        &Value::HeartRate(measurement),
    )
}

/// What a foot pod says of itself: RSC Feature, 2A54, as read.
pub(super) fn rsc_feature(sensor: SensorId) -> Input {
    let features = RscFeature::TOTAL_DISTANCE | RscFeature::WALKING_OR_RUNNING;
    notification(
        sensor,
        Characteristic::RscFeature,
        &Value::RscFeature(features),
    )
}

/// RSC Measurement, 2A53: speed in m/s, strides per minute, the counter in metres.
pub(super) fn rsc(sensor: SensorId, speed: f64, strides: u8, counter_m: f64) -> Input {
    // `as` saturates: no speed or distance wraps, however wrong a file is.
    let measurement = RscMeasurement {
        speed_256: (speed * 256.0).round() as u16,
        cadence_per_min: strides,
        stride_length_cm: None,
        total_distance_dm: Some((counter_m * 10.0).round() as u32),
        running: speed > RUNNING_FROM_M_PER_S,
    };
    notification(
        sensor,
        Characteristic::RscMeasurement,
        &Value::Rsc(measurement),
    )
}

/// CSC Measurement, 2A5B, of a pod that counts strides as crank revolutions: their number and
/// the time of the last in 1/1024 s, both wrapping.
pub(super) fn strides(sensor: SensorId, count: u16, event_time_1024: u16) -> Input {
    let measurement = CscMeasurement {
        wheel: None,
        crank: Some(CrankRevolutions {
            count,
            event_time_1024,
        }),
    };
    notification(
        sensor,
        Characteristic::CscMeasurement,
        &Value::Csc(measurement),
    )
}

/// Cycling Power Measurement, 2A63, of a running pod: watts and nothing else.
pub(super) fn power(sensor: SensorId, watts: f64) -> Input {
    let measurement = CyclingPowerMeasurement {
        power_w: watts.round() as i16,
        ..CyclingPowerMeasurement::default()
    };
    notification(
        sensor,
        Characteristic::CyclingPowerMeasurement,
        &Value::CyclingPower(measurement),
    )
}

/// Battery Level, 2A19, in percent.
pub(super) fn battery(sensor: SensorId, percent: u8) -> Input {
    notification(
        sensor,
        Characteristic::BatteryLevel,
        &Value::Battery(percent),
    )
}

/// Body Sensor Location, 2A38, of a chest strap.
pub(super) fn worn_on_the_chest(sensor: SensorId) -> Input {
    notification(
        sensor,
        Characteristic::BodySensorLocation,
        &Value::BodySensorLocation(BodySensorLocation::Chest),
    )
}

fn notification(sensor: SensorId, characteristic: Characteristic, value: &Value<'_>) -> Input {
    let mut bytes = Vec::new();
    value.encode(&mut bytes);
    Input::Notification {
        sensor,
        characteristic,
        value: bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(input: Input) -> Vec<u8> {
        match input {
            Input::Notification { value, .. } => value,
            other => panic!("no notification: {other:?}"),
        }
    }

    #[test]
    fn heart_rate_says_contact_and_carries_its_beats() {
        let sensor = SensorId(0);
        assert_eq!(bytes(heart_rate(sensor, 72, &[])), [0x06, 0x48]);
        assert_eq!(
            bytes(heart_rate(sensor, 140, &[436, 434])),
            [0x16, 0x8C, 0xB4, 0x01, 0xB2, 0x01]
        );
        assert_eq!(bytes(heart_rate(sensor, 140, &[436; MAX_RR])).len(), 20);
    }

    #[test]
    fn a_pod_speaks_in_256ths_and_decimetres() {
        let sensor = SensorId(1);
        assert_eq!(
            bytes(rsc(sensor, 3.113, 86, 1_234.5)),
            [0x06, 0x1D, 0x03, 0x56, 0x39, 0x30, 0x00, 0x00]
        );
        assert_eq!(
            bytes(rsc(sensor, 1.0, 50, 0.0)),
            [0x02, 0x00, 0x01, 50, 0, 0, 0, 0]
        );
    }

    #[test]
    fn a_nonsense_speed_or_distance_saturates() {
        let sensor = SensorId(1);
        let value = bytes(rsc(sensor, 1e9, 0, -4.0));
        assert_eq!(value, [0x06, 0xFF, 0xFF, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn power_and_strides_are_their_fields_alone() {
        let sensor = SensorId(1);
        assert_eq!(bytes(power(sensor, 249.6)), [0, 0, 0xFA, 0]);
        assert_eq!(bytes(strides(sensor, 2, 7_577)), [2, 2, 0, 0x99, 0x1D]);
    }

    #[test]
    fn what_is_read_once_is_as_short_as_the_tables_say() {
        let sensor = SensorId(1);
        assert_eq!(bytes(rsc_feature(sensor)), [0x06, 0x00]);
        assert_eq!(bytes(battery(sensor, 14)), [14]);
        assert_eq!(bytes(worn_on_the_chest(sensor)), [1]);
    }
}
