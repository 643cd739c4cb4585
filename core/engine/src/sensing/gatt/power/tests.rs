use proptest::prelude::*;

use super::super::testing::{encoded, hex};
use super::*;

fn crank_only(power_w: i16, count: u16, event_time_1024: u16) -> CyclingPowerMeasurement {
    CyclingPowerMeasurement {
        power_w,
        crank: Some(CrankRevolutions {
            count,
            event_time_1024,
        }),
        ..Default::default()
    }
}

fn with_torque(torque_32: u16, count: u16, time: u16) -> CyclingPowerMeasurement {
    CyclingPowerMeasurement {
        torque: Some(AccumulatedTorque {
            torque_32,
            from_crank: true,
        }),
        ..crank_only(0, count, time)
    }
}

fn with_everything() -> CyclingPowerMeasurement {
    CyclingPowerMeasurement {
        balance: Some(PedalPowerBalance {
            half_percent: 110,
            from_left: false,
        }),
        wheel: Some(WheelRevolutions {
            count: 12_345,
            event_time: 4096,
        }),
        energy_kj: Some(21),
        ..crank_only(404, 400, 2048)
    }
}

#[test]
fn the_examples_of_the_table_decode_and_encode() {
    let power = |power_w| CyclingPowerMeasurement {
        power_w,
        ..Default::default()
    };
    let whole = "31 08 94 01 6E 39 30 00 00 00 10 90 01 00 08 15 00";
    for (text, measurement) in [
        (
            "2C 00 00 00 9F 00 0C 00 E5 42",
            with_torque(159, 12, 17_125),
        ),
        (
            "2C 00 00 00 DF 00 2B 00 39 F6",
            with_torque(223, 43, 63_033),
        ),
        ("20 00 0B 00 D2 6E 81 08", crank_only(11, 28_370, 2177)),
        ("20 00 14 00 D3 6E 66 0D", crank_only(20, 28_371, 3430)),
        (whole, with_everything()),
        ("00 00 FA 00", power(250)),
        ("00 00 FF FF", power(-1)),
    ] {
        assert_eq!(CyclingPowerMeasurement::decode(&hex(text)), Ok(measurement));
        assert_eq!(encoded(|out| measurement.encode(out)), hex(text));
    }
}

#[test]
fn extremes_and_angles_follow_in_the_order_of_the_flags() {
    let bytes = hex("C0 17 00 00 64 00 9C FF 20 00 E0 FF 5A E0 10 01 00 02 00");
    let measurement = CyclingPowerMeasurement {
        extreme_force_n: Some(Extremes {
            max: 100,
            min: -100,
        }),
        extreme_torque_32: Some(Extremes { max: 32, min: -32 }),
        extreme_angles: Some(ExtremeAngles {
            max_deg: 90,
            min_deg: 270,
        }),
        top_dead_spot_deg: Some(1),
        bottom_dead_spot_deg: Some(2),
        offset_compensation: true,
        ..Default::default()
    };
    assert_eq!(CyclingPowerMeasurement::decode(&bytes), Ok(measurement));
    assert_eq!(encoded(|out| measurement.encode(out)), bytes);
    assert_eq!(
        CyclingPowerMeasurement::decode(&[bytes, vec![3, 0]].concat()),
        Err(DecodeError::TooLong {
            characteristic: Characteristic::CyclingPowerMeasurement,
            offset: 19,
            extra: 2,
        })
    );
}

#[test]
fn features_decode() {
    let crank = CyclingPowerFeature::CRANK_REVOLUTIONS;
    for (text, feature) in [
        ("08 00 00 00", crank),
        (
            "0C 00 00 00",
            crank | CyclingPowerFeature::WHEEL_REVOLUTIONS,
        ),
        ("00 00 00 00", CyclingPowerFeature::default()),
    ] {
        assert_eq!(CyclingPowerFeature::decode(&hex(text)), Ok(feature));
        assert_eq!(encoded(|out| feature.encode(out)), hex(text));
    }
    let pair = CyclingPowerFeature::decode(&hex("00 00 20 00")).unwrap();
    assert_eq!(pair.distributed_system(), Some(true));
    assert_eq!(crank.distributed_system(), None);
}

proptest! {
    #[test]
    fn what_is_encoded_decodes_to_itself(
        power_w: i16,
        balance: Option<(u8, bool)>,
        torque: Option<(u16, bool)>,
        revolutions: (Option<(u32, u16)>, Option<(u16, u16)>),
        extremes: (Option<(i16, i16)>, Option<(i16, i16)>),
        angles in prop::option::of((0_u16..0x1000, 0_u16..0x1000)),
        dead_spots: (Option<u16>, Option<u16>),
        energy_kj: Option<u16>,
        offset_compensation: bool,
    ) {
        let measurement = CyclingPowerMeasurement {
            power_w,
            balance: balance.map(|(half_percent, from_left)| PedalPowerBalance {
                half_percent,
                from_left,
            }),
            torque: torque.map(|(torque_32, from_crank)| AccumulatedTorque {
                torque_32,
                from_crank,
            }),
            wheel: revolutions
                .0
                .map(|(count, event_time)| WheelRevolutions { count, event_time }),
            crank: revolutions.1.map(|(count, event_time_1024)| CrankRevolutions {
                count,
                event_time_1024,
            }),
            extreme_force_n: extremes.0.map(|(max, min)| Extremes { max, min }),
            extreme_torque_32: extremes.1.map(|(max, min)| Extremes { max, min }),
            extreme_angles: angles.map(|(max_deg, min_deg)| ExtremeAngles { max_deg, min_deg }),
            top_dead_spot_deg: dead_spots.0,
            bottom_dead_spot_deg: dead_spots.1,
            energy_kj,
            offset_compensation,
        };
        let bytes = encoded(|out| measurement.encode(out));
        prop_assert_eq!(CyclingPowerMeasurement::decode(&bytes), Ok(measurement));
    }
}
