use std::time::Duration;

use super::{Device, Fault, Quirk, Remedy, Who};
use crate::run::CadenceFactor;

/// Bands that measure the pulse by light. All of them are charged.
const OPTICAL: &[Device] = &[
    Device::Name("Polar OH1"),
    Device::Model("Polar", "OH1"),
    Device::Name("Polar Sense"),
    Device::Name("Polar 360"),
    Device::Name("TICKR FIT"),
    Device::Name("WHOOP"),
    Device::Name("Mi Band"),
    Device::Name("Mi Smart Band"),
    Device::Name("InfiniTime"),
];

/// Pods that are charged.
const CHARGED_PODS: &[Device] = &[Device::Name("Stryd"), Device::Model("Stryd", "")];

/// Every quirk that is known.
pub const TABLE: &[Quirk] = &[
    Quirk {
        fault: Fault::CadenceUnit,
        what: "cadence is of one foot with some sensors and of both with others",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "Running Speed and Cadence Service 1.0 says 1/min only; qdomyos-zwift PR #4083, #4318",
    },
    Quirk {
        fault: Fault::CountsSteps,
        what: "cadence is of both feet",
        who: Who::Only(&[&[Device::Name("TICKR X")]]),
        remedy: Remedy::Counts(CadenceFactor::Steps),
        source: "OpenTracks PR #1170",
    },
    Quirk {
        fault: Fault::CountsStrides,
        what: "cadence is of one foot",
        who: Who::Only(&[&[Device::Name("Zwift RunPod")]]),
        remedy: Remedy::Counts(CadenceFactor::Strides),
        source: "qdomyos-zwift #1099",
    },
    Quirk {
        fault: Fault::CadenceFlips,
        what: "cadence halves or doubles for a while in the middle of a run",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "measured on a recording of a Suunto watch: a seventh of it at half cadence",
    },
    Quirk {
        fault: Fault::PowerForCadence,
        what: "power comes in the field for cadence, as the runner can set a Stryd to do",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "fellrnr.com, Stryd",
    },
    Quirk {
        fault: Fault::CounterRestarts,
        what: "the distance counter begins again when the pod has slept",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "Running Speed and Cadence Service 1.0 lets it be set to any value (2A55, op code 1)",
    },
    Quirk {
        fault: Fault::PaceWidth,
        what: "pace has one byte in older tables and two in newer ones, and no flag says which",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "Fitness Machine Service 1.0, §4.4, against the GATT Specification Supplement",
    },
    Quirk {
        fault: Fault::ContactUnsupported,
        what: "contact is claimed or denied by a strap that does not support it",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "Heart Rate Service 1.0, §3.1.1.1; polar-ble-sdk #470, #691, #763",
    },
    Quirk {
        fault: Fault::ContactDenied,
        what: "contact is denied for a whole connection, while every beat is measured",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "polar-ble-sdk #83",
    },
    Quirk {
        fault: Fault::ZeroRate,
        what: "the heart rate is 0 where none could be measured",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "RunnerUp PR #477; InfiniTime #1881; simcline #7",
    },
    Quirk {
        fault: Fault::BeatFills,
        what: "intervals of exactly 500 ms stand for what could not be measured",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "noop #2371",
    },
    Quirk {
        fault: Fault::BeatFlood,
        what: "more intervals come than there was time for",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "noop #1118",
    },
    Quirk {
        fault: Fault::BeatsAgainstRate,
        what: "intervals contradict the heart rate of their own packet",
        who: Who::Any,
        remedy: Remedy::Watched,
        source: "noop PR #1730; polar-ble-sdk BleHrClientTest, with intervals of 32 and 64 s",
    },
    Quirk {
        fault: Fault::OpticalBeats,
        what: "intervals are measured by light, which follows no single beat in motion",
        who: Who::Only(&[OPTICAL]),
        remedy: Remedy::MeasuresLight,
        source: "polar-ble-sdk PPIData.md: not to be measured accurately during activity",
    },
    Quirk {
        fault: Fault::UnlinksOffSkin,
        what: "the link breaks 45 s after the pod has left the strap",
        who: Who::Only(&[&[Device::Name("Polar H10"), Device::Model("Polar", "H10")]]),
        remedy: Remedy::UnlinksOffSkin(Duration::from_secs(45)),
        source: "FatMaxxer README",
    },
    Quirk {
        fault: Fault::CoinCell,
        what: "a coin cell is at 100 % almost until it is empty",
        who: Who::AllBut(&[OPTICAL, CHARGED_PODS]),
        remedy: Remedy::BatteryIsAHint,
        source: "Laufhelden #123",
    },
];
