//! What is said of metronome and breath guide in a rescue, and what is not.

use super::*;
use crate::coaching::breath::GuideOrder;
use crate::input::CueOutcome;
use crate::sensing::gatt::{Characteristic, RscMeasurement};
use crate::units::StepsPerMinute;

const POD: SensorId = SensorId(1);
/// What guides are announced with.
const ANNOUNCED: [CueKind; 6] = [
    CueKind::MetronomeOn,
    CueKind::MetronomeOff,
    CueKind::BreathOn,
    CueKind::BreathByRate,
    CueKind::BreathOff,
    CueKind::GuideNotNow,
];

/// A run with a foot pod and a shell that speaks every cue in a second.
struct Guided {
    rig: Rig,
    second: u64,
    heard: usize,
}

impl Guided {
    /// Runs at 170 steps a minute for so long.
    fn after(seconds: u64) -> Self {
        let mut setup = Setup::default();
        // Breath comes right after easing.
        setup.rescue.helped.breathe = 1;
        let mut guided = Self {
            rig: Rig::with(&setup),
            second: 0,
            heard: 0,
        };
        let info = SensorInfo::default();
        guided.feed(Input::SensorJoined { sensor: POD, info });
        guided.run(seconds);
        guided
    }

    fn run(&mut self, seconds: u64) -> &mut Self {
        for _ in 0..seconds {
            self.second += 1;
            self.report();
            let measurement = RscMeasurement {
                speed_256: 700,
                cadence_per_min: 170,
                stride_length_cm: None,
                total_distance_dm: None,
                running: true,
            };
            let mut value = Vec::new();
            measurement.encode(&mut value);
            self.feed(Input::Notification {
                sensor: POD,
                characteristic: Characteristic::RscMeasurement,
                value,
            });
        }
        self
    }

    fn feed(&mut self, input: Input) -> &mut Self {
        self.rig.feed(self.second, input);
        self
    }

    fn word(&mut self, word: Word) -> &mut Self {
        self.feed(Input::Word(word))
    }

    fn press(&mut self, order: GuideOrder) -> &mut Self {
        self.feed(Input::Guide(order))
    }

    /// Says that what was spoken has been heard.
    fn report(&mut self) {
        let ids = self.rig.outputs[self.heard..].iter();
        let ids: Vec<u32> = ids
            .filter_map(|output| match output {
                Output::Speak(cue) => Some(cue.id),
                _ => None,
            })
            .collect();
        self.heard = self.rig.outputs.len();
        for id in ids {
            let outcome = CueOutcome::Spoken;
            self.feed(Input::CueStarted { id });
            self.feed(Input::CueEnded { id, outcome });
        }
    }

    fn sounds(&self) -> bool {
        self.rig.view().guide.is_some()
    }

    fn announced(&self) -> Vec<CueKind> {
        let spoken = self.rig.spoken().into_iter();
        spoken.filter(|kind| ANNOUNCED.contains(kind)).collect()
    }
}

#[test]
fn a_breath_guide_of_the_coachs_own_begins_and_ends_without_a_word() {
    let mut guided = Guided::after(900);
    guided.word(Word::Heavy).run(130);
    assert_eq!(guided.rig.spoken().last(), Some(&CueKind::RescueBreathe));
    assert!(guided.sounds());
    guided.word(Word::Better).run(30);
    assert_eq!(guided.rig.spoken().last(), Some(&CueKind::RescueBetter));
    assert!(!guided.sounds());
    assert_eq!(guided.announced(), []);
}

#[test]
fn a_breath_guide_of_the_coachs_own_that_outlasts_its_step_ends_without_a_word() {
    let mut guided = Guided::after(900);
    guided.word(Word::Heavy).run(130);
    assert!(guided.sounds());
    guided.run(130);
    assert!(!guided.sounds());
    assert!(guided.rig.view().rescue.is_some());
    assert_eq!(guided.announced(), []);
}

#[test]
fn a_breath_guide_of_the_runners_is_announced_in_a_rescue_too() {
    let mut guided = Guided::after(900);
    guided.word(Word::Heavy).run(30);
    guided.press(GuideOrder::Breath { pattern: None }).run(20);
    assert_eq!(guided.announced(), [CueKind::BreathByRate]);
    guided.press(GuideOrder::Off).run(20);
    let announced = [CueKind::BreathByRate, CueKind::BreathOff];
    assert_eq!(guided.announced(), announced);
    assert!(guided.rig.view().rescue.is_some());
}

#[test]
fn what_the_runner_asks_for_after_the_coach_is_announced_and_outlives_the_rescue() {
    let mut guided = Guided::after(900);
    guided.word(Word::Heavy).run(130);
    let metronome = GuideOrder::Metronome {
        cadence: Some(StepsPerMinute(172.0)),
        for_s: Some(60),
    };
    guided.press(metronome).run(10);
    guided.word(Word::Better).run(20);
    assert!(guided.rig.view().rescue.is_none());
    assert!(guided.sounds(), "nobody but the runner ends it");
    guided.run(60);
    assert!(!guided.sounds());
    let announced = guided.announced();
    assert_eq!(announced.last(), Some(&CueKind::MetronomeOff));
    assert!(announced.contains(&CueKind::MetronomeOn), "{announced:?}");
}

#[test]
fn a_guide_pressed_just_after_a_rescue_does_not_announce_the_end_of_the_coachs_own() {
    let mut guided = Guided::after(900);
    guided.word(Word::Heavy).run(130);
    guided.word(Word::Better);
    guided.press(GuideOrder::Breath { pattern: None }).run(20);
    assert_eq!(guided.announced(), [CueKind::BreathByRate]);
}

#[test]
fn a_red_flag_silences_the_runners_guide_too_and_says_nothing_of_it() {
    let mut guided = Guided::after(900);
    guided.press(GuideOrder::Breath { pattern: None }).run(20);
    guided.word(Word::Pain).run(20);
    assert!(!guided.sounds());
    assert_eq!(guided.announced(), [CueKind::BreathByRate]);
}
