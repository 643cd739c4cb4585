use proptest::prelude::*;

use super::super::testing::{encoded, hex};
use super::*;

/// The one example that has every field.
const WHOLE: &str = "FE 1F 20 03 EE 02 88 13 00 CE FF 1E 00 64 00 32 00 2C 01 36 01 \
    F4 01 58 02 0A 8C 55 08 07 58 02 9C FF FA 00";

fn whole() -> TreadmillData {
    TreadmillData {
        more_data: false,
        speed_centi_km_per_h: Some(800),
        average_speed_centi_km_per_h: Some(750),
        total_distance_m: Some(5000),
        inclination_permille: Some(-50),
        ramp_angle_decideg: Some(30),
        elevation_gain_dm: Some(100),
        elevation_loss_dm: Some(50),
        pace: TreadmillPace::SecondsPer500M {
            now: Some(300),
            average: Some(310),
        },
        energy_kcal: Some(500),
        energy_kcal_per_h: Some(600),
        energy_kcal_per_min: Some(10),
        heart_rate_bpm: Some(140),
        met_tenths: Some(85),
        elapsed_s: Some(1800),
        remaining_s: Some(600),
        force_n: Some(-100),
        power_w: Some(250),
    }
}

#[test]
fn the_examples_of_the_table_decode_and_encode() {
    let standing = TreadmillData {
        speed_centi_km_per_h: Some(0),
        total_distance_m: Some(0),
        energy_kcal: Some(0),
        energy_kcal_per_h: Some(0),
        energy_kcal_per_min: Some(0),
        elapsed_s: Some(0),
        ..Default::default()
    };
    let running = TreadmillData {
        speed_centi_km_per_h: Some(1250),
        average_speed_centi_km_per_h: Some(1200),
        heart_rate_bpm: Some(155),
        ..Default::default()
    };
    let part = TreadmillData {
        more_data: true,
        ..Default::default()
    };
    let inclined = TreadmillData {
        inclination_permille: Some(25),
        ramp_angle_decideg: Some(-15),
        ..part
    };
    for (text, data) in [
        ("84 04 00 00 00 00 00 00 00 00 00 00 00 00", standing),
        ("02 01 E2 04 B0 04 9B", running),
        (WHOLE, whole()),
        ("01 00", part),
        ("09 00 19 00 F1 FF", inclined),
    ] {
        assert_eq!(TreadmillData::decode(&hex(text)), Ok(data));
        assert_eq!(encoded(|out| data.encode(out)), hex(text));
    }
}

/// 3.06 km/h, mean 3.10, 50 m, 5.0 %: the head of a real packet of a machine with one-byte paces.
const REAL_HEAD: &str = "FE 17 32 01 36 01 32 00 00 32 00 ";

#[test]
fn a_pace_of_one_byte_is_told_by_the_length() {
    let text =
        REAL_HEAD.to_owned() + "FF 7F 05 00 FF FF 05 06 0A 00 2C 01 05 5F 1E 3C 00 00 00 FF 7F";
    let bytes = hex(&text);
    assert_eq!(bytes.len(), 32);
    let data = TreadmillData::decode(&bytes).unwrap();
    assert_eq!(data.inclination_permille, Some(50));
    assert_eq!(data.ramp_angle_decideg, None);
    assert_eq!(data.elevation_gain_dm, Some(5));
    assert_eq!(data.elevation_loss_dm, None);
    assert_eq!(
        data.pace,
        TreadmillPace::TenthsOfKmPerMin {
            now: Some(5),
            average: Some(6),
        }
    );
    assert_eq!(data.energy_kcal, Some(10));
    assert_eq!(data.heart_rate_bpm, Some(95));
    assert_eq!(data.elapsed_s, Some(60));
    assert_eq!(data.force_n, Some(0));
    assert_eq!(data.power_w, None);
    assert_eq!(encoded(|out| data.encode(out)), bytes);
}

#[test]
fn where_no_pace_fits_the_fields_before_it_are_kept() {
    let whole_packet = hex(WHOLE);
    for wrong in [
        whole_packet.get(..whole_packet.len() - 1).unwrap().to_vec(),
        [whole_packet.clone(), vec![0]].concat(),
    ] {
        let expected = TreadmillData {
            pace: TreadmillPace::Unreadable,
            energy_kcal: None,
            energy_kcal_per_h: None,
            energy_kcal_per_min: None,
            heart_rate_bpm: None,
            met_tenths: None,
            elapsed_s: None,
            remaining_s: None,
            force_n: None,
            power_w: None,
            ..whole()
        };
        assert_eq!(TreadmillData::decode(&wrong), Ok(expected));
    }
}

#[test]
fn extra_bytes_are_taken_when_reserved_flags_are_set() {
    let data = TreadmillData::decode(&hex("00 20 E8 03 01 02")).unwrap();
    assert_eq!(data.speed_centi_km_per_h, Some(1000));
    assert_eq!(
        TreadmillData::decode(&hex("00 00 E8 03 01 02")),
        Err(DecodeError::TooLong {
            characteristic: Characteristic::TreadmillData,
            offset: 4,
            extra: 2,
        })
    );
}

#[test]
fn a_cut_packet_without_pace_says_where() {
    assert_eq!(
        TreadmillData::decode(&hex("04 00 E8 03 01 02")),
        Err(DecodeError::TooShort {
            characteristic: Characteristic::TreadmillData,
            field: "total distance",
            offset: 4,
            needed: 3,
            had: 2,
        })
    );
    assert_eq!(
        TreadmillData::decode(&[0]),
        Err(DecodeError::TooShort {
            characteristic: Characteristic::TreadmillData,
            field: "flags",
            offset: 0,
            needed: 2,
            had: 1,
        })
    );
}

fn paces() -> impl Strategy<Value = TreadmillPace> {
    prop_oneof![
        any::<(Option<u16>, Option<u16>)>()
            .prop_map(|(now, average)| TreadmillPace::SecondsPer500M { now, average }),
        any::<(Option<u8>, Option<u8>)>()
            .prop_filter("without any pace the unit is unknown", |(now, average)| {
                now.is_some() || average.is_some()
            })
            .prop_map(|(now, average)| TreadmillPace::TenthsOfKmPerMin { now, average }),
    ]
}

proptest! {
    #[test]
    fn what_is_encoded_decodes_to_itself(
        speeds: (Option<u16>, Option<u16>),
        total_distance_m in prop::option::of(0_u32..0x0100_0000),
        slope in prop::option::of((i16::MIN..NO_I16, i16::MIN..NO_I16)),
        elevation in (prop::option::of(0..NO_U16), prop::option::of(0..NO_U16)),
        pace in paces(),
        energy in (prop::option::of(0..NO_U16), prop::option::of(0..NO_U16), prop::option::of(0..NO_U8)),
        body: (Option<u8>, Option<u8>),
        times: (Option<u16>, Option<u16>),
        force_n in prop::option::of(i16::MIN..NO_I16),
        power_w in prop::option::of(i16::MIN..NO_I16),
    ) {
        let data = TreadmillData {
            more_data: speeds.0.is_none(),
            speed_centi_km_per_h: speeds.0,
            average_speed_centi_km_per_h: speeds.1,
            total_distance_m,
            inclination_permille: slope.map(|both| both.0),
            ramp_angle_decideg: slope.map(|both| both.1),
            elevation_gain_dm: elevation.0,
            elevation_loss_dm: elevation.1,
            pace,
            energy_kcal: energy.0,
            energy_kcal_per_h: energy.1,
            energy_kcal_per_min: energy.2,
            heart_rate_bpm: body.0,
            met_tenths: body.1,
            elapsed_s: times.0,
            remaining_s: times.1,
            force_n,
            power_w,
        };
        let bytes = encoded(|out| data.encode(out));
        prop_assert_eq!(TreadmillData::decode(&bytes), Ok(data));
    }
}
