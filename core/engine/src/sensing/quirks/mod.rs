//! What sensors get wrong, as one table, and what becomes of it.
//!
//! | quirk | who | what we do | where |
//! |---|---|---|---|
//! | [`CadenceUnit`](Fault::CadenceUnit) | any | votes decide, per sensor | [`fusion`](super::fusion), `cadence.rs`, `vote.rs` |
//! | [`CountsSteps`](Fault::CountsSteps) | TICKR X | begins with steps of both feet | `roster.rs` |
//! | [`CountsStrides`](Fault::CountsStrides) | Zwift `RunPod` | begins with strides of one foot | `roster.rs` |
//! | [`CadenceFlips`](Fault::CadenceFlips) | any | folded back to the rate before | `cadence.rs` |
//! | [`PowerForCadence`](Fault::PowerForCadence) | any; Stryd | not shown, not coached on, said once | `cadence.rs` |
//! | [`CounterRestarts`](Fault::CounterRestarts) | any | speed fills in, distance never falls | `odometer.rs` |
//! | [`PaceWidth`](Fault::PaceWidth) | treadmills | the width that fits the packet | [`TreadmillPace`](super::gatt::TreadmillPace) |
//! | [`ContactUnsupported`](Fault::ContactUnsupported) | any | the bit says nothing | [`Contact`](super::gatt::Contact) |
//! | [`ContactDenied`](Fault::ContactDenied) | any | ten beats outweigh it | `skin.rs` |
//! | [`ZeroRate`](Fault::ZeroRate) | any | no reading, held for no longer than 10 s | `heart_rate.rs` |
//! | [`BeatFills`](Fault::BeatFills) | any; WHOOP | no beats are kept of it | `beats.rs` |
//! | [`BeatFlood`](Fault::BeatFlood) | any; WHOOP | no beats are kept of it | `beats.rs` |
//! | [`BeatsAgainstRate`](Fault::BeatsAgainstRate) | any | no beats are kept of it | `beats.rs` |
//! | [`OpticalBeats`](Fault::OpticalBeats) | bands, and what says that it is no chest strap | no beats are kept of it | `roster.rs` |
//! | [`UnlinksOffSkin`](Fault::UnlinksOffSkin) | Polar H10 | taken off is said once, not lost besides | `roster.rs` |
//! | [`CoinCell`](Fault::CoinCell) | all but what is charged | its charge is a hint | [`battery_is_a_hint`] |
//!
//! What holds for one kind of device is looked up when it joins, by what it says of itself: see
//! [`Habits`]. What holds for any sensor is found out from what it sends, so that nobody's strap
//! has to be in a list; the row says where that is done. Each row has a test of its name, through a
//! whole run.

mod table;

use std::time::Duration;

use crate::input::SensorInfo;
use crate::run::CadenceFactor;

pub use table::TABLE;

/// One thing that sensors get wrong.
#[derive(Clone, Copy, Debug)]
pub struct Quirk {
    /// Which.
    pub fault: Fault,
    /// What it is, in a sentence.
    pub what: &'static str,
    /// Who has it.
    pub who: Who,
    /// What we do.
    pub remedy: Remedy,
    /// How we know: a specification with its section, or a project with its issue.
    pub source: &'static str,
}

/// The name of a quirk.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Fault {
    /// Cadence is of one foot with some sensors and of both with others.
    CadenceUnit,
    /// A sensor of this kind counts steps.
    CountsSteps,
    /// A sensor of this kind counts strides.
    CountsStrides,
    /// Cadence halves or doubles in the middle of a run.
    CadenceFlips,
    /// Power comes in the field for cadence.
    PowerForCadence,
    /// The distance counter begins again.
    CounterRestarts,
    /// Pace has one byte or two.
    PaceWidth,
    /// Contact is claimed by a strap that cannot tell.
    ContactUnsupported,
    /// Contact is denied by a strap that is worn.
    ContactDenied,
    /// The heart rate is 0.
    ZeroRate,
    /// Intervals of exactly 500 ms stand for what was not measured.
    BeatFills,
    /// There are more intervals than there was time for.
    BeatFlood,
    /// The intervals contradict the heart rate beside them.
    BeatsAgainstRate,
    /// The intervals are measured by light.
    OpticalBeats,
    /// The link breaks some time after the strap was taken off.
    UnlinksOffSkin,
    /// The battery is full until it is empty.
    CoinCell,
}

/// Who has a quirk.
#[derive(Clone, Copy, Debug)]
pub enum Who {
    /// Anybody may: it shows in what a sensor sends.
    Any,
    /// These groups of devices.
    Only(&'static [&'static [Device]]),
    /// Everybody else.
    AllBut(&'static [&'static [Device]]),
}

/// How a device is known again. Capitals do not matter, and what follows does not: numbers follow.
#[derive(Clone, Copy, Debug)]
pub enum Device {
    /// Its name begins so, for as long as the runner has not given it another.
    Name(&'static str),
    /// Its maker (2A29) and its model (2A24) begin so; every model where that is empty.
    Model(&'static str, &'static str),
}

/// What we do about a quirk.
#[derive(Clone, Copy, Debug)]
pub enum Remedy {
    /// Every sensor is watched for it.
    Watched,
    /// Its cadence is taken so until it proves otherwise.
    Counts(CadenceFactor),
    /// Its RR intervals are not kept.
    MeasuresLight,
    /// A link that breaks so long after the loss of contact is part of that loss.
    UnlinksOffSkin(Duration),
    /// Its charge is shown as a hint.
    BatteryIsAHint,
}

/// What the table says of one sensor.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Habits {
    /// How it counts cadence, until it proves otherwise.
    pub cadence_factor: Option<CadenceFactor>,
    /// Whether its RR intervals come from light.
    pub measures_light: bool,
    /// How long after the loss of contact it breaks the link by itself.
    pub unlinks_off_skin: Option<Duration>,
    /// Whether its charge is a hint and no promise.
    pub battery_is_a_hint: bool,
}

impl Habits {
    /// Looks a sensor up.
    pub fn of(sensor: &SensorInfo) -> Self {
        let mut habits = Self::default();
        for quirk in TABLE.iter().filter(|quirk| quirk.who.includes(sensor)) {
            match quirk.remedy {
                Remedy::Watched => {}
                Remedy::Counts(factor) => habits.cadence_factor = Some(factor),
                Remedy::MeasuresLight => habits.measures_light = true,
                Remedy::UnlinksOffSkin(after) => habits.unlinks_off_skin = Some(after),
                Remedy::BatteryIsAHint => habits.battery_is_a_hint = true,
            }
        }
        habits
    }
}

impl Who {
    /// Whether a sensor is one of them.
    pub fn includes(self, sensor: &SensorInfo) -> bool {
        let is_in = |groups: &[&[Device]]| {
            let mut devices = groups.iter().copied().flatten();
            devices.any(|device| device.is(sensor))
        };
        match self {
            Self::Any => true,
            Self::Only(groups) => is_in(groups),
            Self::AllBut(groups) => !is_in(groups),
        }
    }
}

impl Device {
    /// Whether a sensor is of this kind.
    pub fn is(self, sensor: &SensorInfo) -> bool {
        match self {
            Self::Name(name) => begins(&sensor.name, name),
            Self::Model(maker, model) => {
                sensor
                    .manufacturer
                    .as_deref()
                    .is_some_and(|text| begins(text, maker))
                    && sensor
                        .model
                        .as_deref()
                        .is_some_and(|text| begins(text, model))
            }
        }
    }
}

/// Whether the charge that a sensor tells is a hint and no promise: a coin cell keeps its voltage
/// almost to the end. A low charge is meant all the same.
pub fn battery_is_a_hint(sensor: &SensorInfo) -> bool {
    Habits::of(sensor).battery_is_a_hint
}

fn begins(text: &str, with: &str) -> bool {
    text.trim_start()
        .get(..with.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(with))
}

#[cfg(test)]
mod tests;
