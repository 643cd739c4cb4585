use proptest::prelude::*;

use super::super::testing::{encoded, hex};
use super::*;

#[test]
fn the_features_of_the_table_decode_and_encode() {
    for (text, machine, targets) in [
        ("07 00 00 00 03 00 00 00", 0x07, 0x03),
        ("80 74 00 00 1F 20 00 00", 0x7480, 0x201F),
        ("00 00 00 00 00 00 00 00", 0, 0),
    ] {
        let feature = FitnessMachineFeature {
            machine: MachineFeatures::from_bits(machine),
            targets: TargetFeatures::from_bits(targets),
        };
        assert_eq!(FitnessMachineFeature::decode(&hex(text)), Ok(feature));
        assert_eq!(encoded(|out| feature.encode(out)), hex(text));
    }
    let bike = FitnessMachineFeature::decode(&hex("80 74 00 00 1F 20 00 00")).unwrap();
    assert!(bike.machine.contains(
        MachineFeatures::RESISTANCE_LEVEL | MachineFeatures::HEART_RATE | MachineFeatures::POWER
    ));
    assert!(bike.targets.contains(TargetFeatures::BIKE_SIMULATION));
    assert!(!bike.machine.contains(MachineFeatures::INCLINATION));
}

#[test]
fn the_training_statuses_of_the_table_decode_and_encode() {
    for (text, phase, words) in [
        ("00 01", TrainingPhase::Idle, None),
        ("00 0D", TrainingPhase::Manual, None),
        ("01 02 57 61 72 6D", TrainingPhase::WarmingUp, Some("Warm")),
    ] {
        let status = TrainingStatus {
            phase,
            text: words,
            extended: false,
        };
        assert_eq!(TrainingStatus::decode(&hex(text)), Ok(status));
        assert_eq!(encoded(|out| status.encode(out)), hex(text));
    }
}

#[test]
fn the_machine_statuses_of_the_table_decode_and_encode() {
    for (text, status) in [
        ("01", FitnessMachineStatus::Reset),
        ("02 01", FitnessMachineStatus::StoppedByUser),
        ("02 02", FitnessMachineStatus::PausedByUser),
        ("03", FitnessMachineStatus::StoppedBySafetyKey),
        ("04", FitnessMachineStatus::Started),
        ("05 E8 03", FitnessMachineStatus::TargetSpeed(1000)),
        ("06 F1 FF", FitnessMachineStatus::TargetInclination(-15)),
        ("0D 88 13 00", FitnessMachineStatus::TargetDistance(5000)),
        (
            "14 01",
            FitnessMachineStatus::Other {
                op_code: 0x14,
                parameter: &[1],
            },
        ),
        ("FF", FitnessMachineStatus::ControlLost),
    ] {
        assert_eq!(FitnessMachineStatus::decode(&hex(text)), Ok(status));
        assert_eq!(encoded(|out| status.encode(out)), hex(text));
    }
}

#[test]
fn reserved_values_are_refused_by_name() {
    let reserved = |characteristic, field, offset, value| DecodeError::Reserved {
        characteristic,
        field,
        offset,
        value,
    };
    let machine = Characteristic::FitnessMachineStatus;
    for (text, error) in [
        ("00", reserved(machine, "operation", 0, 0)),
        ("16", reserved(machine, "operation", 0, 0x16)),
        ("02 03", reserved(machine, "stop or pause", 1, 3)),
    ] {
        assert_eq!(FitnessMachineStatus::decode(&hex(text)), Err(error));
    }
    assert_eq!(
        TrainingStatus::decode(&hex("00 10")),
        Err(reserved(
            Characteristic::TrainingStatus,
            "training phase",
            1,
            0x10
        ))
    );
}

#[test]
fn short_and_long_values_are_refused() {
    assert!(FitnessMachineStatus::decode(&hex("05 E8")).is_err());
    assert!(FitnessMachineStatus::decode(&hex("03 00")).is_err());
    assert!(TrainingStatus::decode(&hex("00")).is_err());
    assert!(TrainingStatus::decode(&hex("00 01 57")).is_err());
    assert!(FitnessMachineFeature::decode(&hex("07 00 00 00")).is_err());
}

#[test]
fn words_that_are_not_utf_8_are_refused_at_their_byte() {
    assert_eq!(
        TrainingStatus::decode(&hex("01 02 57 FF 72")),
        Err(DecodeError::NotUtf8 {
            characteristic: Characteristic::TrainingStatus,
            offset: 3,
        })
    );
}

fn statuses(parameter: &[u8], wide: u16, distance: u32) -> Vec<FitnessMachineStatus<'_>> {
    vec![
        FitnessMachineStatus::TargetSpeed(wide),
        FitnessMachineStatus::TargetInclination(wide.cast_signed()),
        FitnessMachineStatus::TargetHeartRate(wide as u8),
        FitnessMachineStatus::TargetEnergy(wide),
        FitnessMachineStatus::TargetSteps(wide),
        FitnessMachineStatus::TargetStrides(wide),
        FitnessMachineStatus::TargetDistance(distance),
        FitnessMachineStatus::TargetTime(wide),
        FitnessMachineStatus::Other {
            op_code: 0x0F + (wide % 7) as u8,
            parameter,
        },
    ]
}

proptest! {
    #[test]
    fn what_is_encoded_decodes_to_itself(
        phase in prop::sample::select(TrainingPhase::ALL),
        text in prop::option::of("[^\0]{0,20}"),
        extended: bool,
        bits: (u32, u32),
        parameter in prop::collection::vec(any::<u8>(), 0..12),
        wide: u16,
        distance in 0_u32..0x0100_0000,
    ) {
        let status = TrainingStatus { phase, text: text.as_deref(), extended };
        let bytes = encoded(|out| status.encode(out));
        prop_assert_eq!(TrainingStatus::decode(&bytes), Ok(status));

        let feature = FitnessMachineFeature {
            machine: MachineFeatures::from_bits(bits.0),
            targets: TargetFeatures::from_bits(bits.1),
        };
        let bytes = encoded(|out| feature.encode(out));
        prop_assert_eq!(FitnessMachineFeature::decode(&bytes), Ok(feature));

        for status in statuses(&parameter, wide, distance) {
            let bytes = encoded(|out| status.encode(out));
            prop_assert_eq!(FitnessMachineStatus::decode(&bytes), Ok(status));
        }
    }
}
