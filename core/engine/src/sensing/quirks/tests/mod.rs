//! Each row of the table through a whole run: bytes in, and what is said, shown and kept out.

mod feet;
mod heart;

use std::collections::BTreeSet;

use super::*;
use crate::coaching::CueKind;
use crate::input::{CueOutcome, Input, SensorId};
use crate::output::{Output, Save};
use crate::run::{RunKind, Setup};
use crate::sensing::gatt::{
    Characteristic, Contact, HeartRateMeasurement, RrIntervals, RscMeasurement, Value,
};
use crate::session::Session;
use crate::time::Moment;
use crate::view::LiveView;

const SENSOR: SensorId = SensorId(1);
const OTHER: SensorId = SensorId(2);

/// A run in simulated time.
struct Run {
    session: Session,
    second: u64,
    view: LiveView,
    /// What was said of the sensors, with the second.
    said: Vec<(u64, CueKind)>,
    /// Whose beats were kept, with the second.
    beats: Vec<(u64, SensorId)>,
    factors: Vec<CadenceFactor>,
}

impl Run {
    fn new(kind: RunKind) -> Self {
        let setup = Setup {
            kind,
            ..Setup::default()
        };
        let mut run = Self {
            session: Session::new(&setup),
            second: 0,
            view: LiveView::default(),
            said: Vec::new(),
            beats: Vec::new(),
            factors: Vec::new(),
        };
        run.feed(&Input::Start);
        run
    }

    /// A run that one sensor of this name has joined.
    fn with(name: &str) -> Self {
        let mut run = Self::new(RunKind::Easy);
        run.join(SENSOR, name, 0);
        run
    }

    fn join(&mut self, sensor: SensorId, name: &str, priority: u8) {
        let info = SensorInfo {
            name: name.to_owned(),
            priority,
            ..SensorInfo::default()
        };
        self.feed(&Input::SensorJoined { sensor, info });
    }

    fn link(&mut self, sensor: SensorId, connected: bool) {
        self.feed(&Input::SensorLink { sensor, connected });
    }

    fn notify(&mut self, sensor: SensorId, characteristic: Characteristic, value: &[u8]) {
        self.feed(&Input::Notification {
            sensor,
            characteristic,
            value: value.to_vec(),
        });
    }

    fn send(&mut self, sensor: SensorId, characteristic: Characteristic, value: &Value<'_>) {
        let mut bytes = Vec::new();
        value.encode(&mut bytes);
        self.notify(sensor, characteristic, &bytes);
    }

    fn heart(&mut self, sensor: SensorId, heart_rate_bpm: u16, contact: Contact, rr: &[u16]) {
        let value = Value::HeartRate(HeartRateMeasurement {
            heart_rate_bpm,
            contact,
            rr: RrIntervals::new(rr),
            ..HeartRateMeasurement::default()
        });
        self.send(sensor, Characteristic::HeartRateMeasurement, &value);
    }

    /// A strap that is worn, at 140 beats a minute, for a second.
    fn beat(&mut self, sensor: SensorId) {
        let wander = (self.second % 7) as u16;
        self.heart(
            sensor,
            140,
            Contact::Detected,
            &[436 + wander, 440 - wander],
        );
    }

    /// A pod sends this cadence at this speed for some seconds.
    fn step(&mut self, seconds: u64, cadence_per_min: u8, speed_m_per_s: f64) {
        for _ in 0..seconds {
            let value = Value::Rsc(RscMeasurement {
                speed_256: (speed_m_per_s * 256.0) as u16,
                cadence_per_min,
                ..RscMeasurement::default()
            });
            self.send(SENSOR, Characteristic::RscMeasurement, &value);
            self.tick();
        }
    }

    fn tick(&mut self) {
        self.second += 1;
        self.session.handle_timeout(Moment::from_secs(self.second));
        self.drain();
    }

    fn wait(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.tick();
        }
    }

    fn kinds(&self) -> Vec<CueKind> {
        self.said.iter().map(|&(_, kind)| kind).collect()
    }

    /// The seconds up to `to` in which beats of a sensor were kept, counted.
    fn beats_of(&self, sensor: SensorId, seconds: std::ops::Range<u64>) -> usize {
        self.beats
            .iter()
            .filter(|(at, from)| *from == sensor && seconds.contains(at))
            .count()
    }

    fn feed(&mut self, input: &Input) {
        self.session
            .handle_input(Moment::from_secs(self.second), input);
        self.drain();
    }

    fn drain(&mut self) {
        let mut spoken = Vec::new();
        while let Some(output) = self.session.poll_output() {
            match output {
                Output::Show(view) => self.view = *view,
                Output::Speak(cue) => {
                    spoken.push(cue.id);
                    if cue.priority == crate::coaching::Priority::Sensor {
                        self.said.push((self.second, cue.kind));
                    }
                }
                Output::Save(Save::Beats(beats)) => self.beats.push((self.second, beats.sensor)),
                Output::Save(Save::CadenceFactor { factor, .. }) => self.factors.push(factor),
                Output::Save(_) | Output::Hush(_) | Output::Sound(_) => {}
            }
        }
        for id in spoken {
            self.feed(&Input::CueStarted { id });
            self.feed(&Input::CueEnded {
                id,
                outcome: CueOutcome::Spoken,
            });
        }
    }
}

fn info(name: &str, manufacturer: &str, model: &str) -> SensorInfo {
    SensorInfo {
        name: name.to_owned(),
        manufacturer: Some(manufacturer.to_owned()),
        model: Some(model.to_owned()),
        ..SensorInfo::default()
    }
}

/// The run that shows each quirk; a new quirk does not compile without one.
macro_rules! runs {
    ($($fault:ident => $wing:ident::$run:ident,)*) => {
        fn run_of(fault: Fault) -> (fn(), &'static str) {
            match fault {
                $(Fault::$fault => ($wing::$run, stringify!($run)),)*
            }
        }
    };
}

runs! {
    CadenceUnit => feet::cadence_unit_is_found_out,
    CountsSteps => feet::counts_steps_until_it_proves_otherwise,
    CountsStrides => feet::counts_strides_where_nothing_else_decides,
    CadenceFlips => feet::cadence_flips_are_folded_back,
    PowerForCadence => feet::power_for_cadence_is_said_once_and_not_shown,
    CounterRestarts => feet::counter_restarts_cost_no_distance,
    PaceWidth => feet::pace_width_is_found_by_the_length,
    ContactUnsupported => heart::contact_unsupported_says_nothing,
    ContactDenied => heart::contact_denied_is_outweighed_by_beats,
    ZeroRate => heart::zero_rate_is_no_reading,
    BeatFills => heart::beat_fills_are_not_kept,
    BeatFlood => heart::beat_flood_is_not_kept,
    BeatsAgainstRate => heart::beats_against_rate_are_not_kept,
    OpticalBeats => heart::optical_beats_give_way_to_a_strap,
    UnlinksOffSkin => heart::unlinks_off_skin_is_no_second_loss,
    CoinCell => heart::coin_cell_is_a_hint_and_its_end_is_said,
}

#[test]
fn each_quirk_is_in_the_table_and_at_its_head_once_with_its_source_and_its_run() {
    let head = include_str!("../mod.rs");
    let faults: BTreeSet<Fault> = TABLE.iter().map(|quirk| quirk.fault).collect();
    assert_eq!(faults.len(), TABLE.len());
    for quirk in TABLE {
        let (_, run) = run_of(quirk.fault);
        let name: String = format!("{:?}", quirk.fault)
            .chars()
            .flat_map(|c| {
                let gap = c.is_uppercase().then_some('_');
                gap.into_iter().chain(c.to_lowercase())
            })
            .collect();
        assert!(format!("_{run}").starts_with(&name), "{run}");
        let row = format!("//! | [`{0:?}`](Fault::{0:?}) |", quirk.fault);
        assert_eq!(head.matches(&row).count(), 1, "{row}");
        assert!(!quirk.what.is_empty() && !quirk.source.is_empty());
        // What everybody has needs no look-up, and what is looked up is not everybody's.
        let is_watched = matches!(quirk.remedy, Remedy::Watched);
        assert_eq!(matches!(quirk.who, Who::Any), is_watched, "{row}");
    }
    assert_eq!(head.matches("](Fault::").count(), TABLE.len());
}

#[test]
fn a_device_is_known_by_its_name_or_by_its_maker_and_model() {
    let h10 = Habits {
        unlinks_off_skin: Some(Duration::from_secs(45)),
        battery_is_a_hint: true,
        ..Habits::default()
    };
    let named = |name: &str| SensorInfo {
        name: name.to_owned(),
        ..SensorInfo::default()
    };
    assert_eq!(Habits::of(&named("Polar H10 A1B2C3D4")), h10);
    assert_eq!(Habits::of(&named("polar h10")), h10);
    let renamed = info("My strap", "Polar Electro Oy", "H10");
    assert_eq!(Habits::of(&renamed), h10);
    let unknown = Habits {
        battery_is_a_hint: true,
        ..Habits::default()
    };
    for other in [
        named(""),
        named("Polar H9 12345678"),
        named("H10"),
        named("Pölar"),
        info("My strap", "Polar Electro Oy", "H9"),
        info("My strap", "Somebody", "H10"),
    ] {
        assert_eq!(Habits::of(&other), unknown, "{other:?}");
    }
}
