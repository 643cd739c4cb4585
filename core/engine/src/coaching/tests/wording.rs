use std::collections::BTreeSet;

use super::*;
use crate::coaching::announcements::Every;
use crate::coaching::announcer::{Announcer, MetricSet};
use crate::coaching::losses::Thing;
use crate::coaching::picture::Picture;
use crate::coaching::plan::Progress;
use crate::coaching::proposal::{Dose, HeartTrend, Proposal, Subject, Withheld};
use crate::coaching::routines::{self, Part, Routine};
use crate::coaching::targets::{Aim, TargetCoach};
use crate::coaching::words::{Line, Scene, Words};
use crate::coaching::{Announcements, Metric};
use crate::output::Summary;
use crate::run::{Language, Verbosity};
use crate::sensing::SensorKind;
use crate::units::{Grade, Metres, Watts};

const SENSORS: [SensorKind; 4] = [
    SensorKind::HeartRate,
    SensorKind::FootPod,
    SensorKind::Treadmill,
    SensorKind::Power,
];

const LAP: LapRecord = LapRecord {
    number: 42,
    trigger: LapTrigger::Distance,
    from: Moment::ZERO,
    to: Moment::ZERO,
    moving_s: 327.0,
    distance_m: 1_000.0,
    heart_rate_avg_bpm: Some(177.0),
    cadence_avg_spm: Some(177.0),
    ascent_m: Some(127.0),
};

const DOSES: [Dose; 4] = [
    Dose::Times {
        number: 12,
        each_side: false,
    },
    Dose::Times {
        number: 12,
        each_side: true,
    },
    Dose::Time {
        seconds: 77,
        each_side: false,
    },
    Dose::Time {
        seconds: 77,
        each_side: true,
    },
];

/// The keys of every exercise's name.
fn exercises() -> BTreeSet<&'static str> {
    let parts = routines::all().iter().flat_map(Routine::parts);
    parts.map(Part::message).collect()
}

/// Every subject that a cue of this kind can have.
fn subjects(kind: CueKind) -> Vec<Subject> {
    let target = |aim| {
        vec![
            Subject::Target {
                aim,
                on_the_flat: false,
            },
            Subject::Target {
                aim,
                on_the_flat: true,
            },
        ]
    };
    let sensor = SensorId(1);
    match kind {
        CueKind::Started | CueKind::StepStarted | CueKind::PlanComplete => vec![Subject::Step],
        CueKind::Lap | CueKind::Split => vec![
            Subject::Lap(LAP),
            Subject::Lap(LapRecord {
                distance_m: 0.0,
                ..LAP
            }),
        ],
        CueKind::Announcement => Metric::ALL
            .iter()
            .map(|metric| Subject::Numbers(MetricSet::from([*metric].as_slice())))
            .collect(),
        CueKind::PaceTooFast | CueKind::PaceTooSlow | CueKind::PaceOnTarget => target(Aim::Pace),
        CueKind::HeartRateHigh | CueKind::HeartRateLow | CueKind::HeartRateOnTarget => {
            target(Aim::HeartRate)
        }
        CueKind::CadenceHigh | CueKind::CadenceLow | CueKind::CadenceOnTarget => {
            target(Aim::Cadence)
        }
        CueKind::SensorLost | CueKind::SensorBack => SENSORS
            .map(|kind| Subject::Loss(Thing::Sensor(sensor, kind)))
            .to_vec(),
        CueKind::ContactLost | CueKind::ContactBack => vec![Subject::Loss(Thing::Contact(sensor))],
        CueKind::LocationLost | CueKind::LocationBack => vec![Subject::Loss(Thing::Location)],
        CueKind::BluetoothOff | CueKind::BluetoothOn => vec![Subject::Loss(Thing::Bluetooth)],
        CueKind::SensorAsleep | CueKind::SensorHeld => SENSORS
            .into_iter()
            .map(Some)
            .chain([None])
            .map(|kind| Subject::Hint { sensor, kind })
            .collect(),
        CueKind::AutoPaused | CueKind::AutoResumed => vec![Subject::Loss(Thing::Motion)],
        CueKind::BatteryLow => SENSORS
            .into_iter()
            .map(Some)
            .chain([None])
            .map(|kind| Subject::Battery { kind, percent: 11 })
            .collect(),
        CueKind::Finished => vec![
            Subject::Summary(Summary {
                moving_s: 12_345.0,
                ..Summary::default()
            }),
            Subject::Summary(Summary {
                moving_s: 12_345.0,
                distance_m: 42_195.0,
                heart_rate_avg_bpm: Some(177.0),
                pace_avg_s_per_km: Some(327.0),
                ..Summary::default()
            }),
        ],
        CueKind::LegsAsk => [
            None,
            Some(HeartTrend::Lower),
            Some(HeartTrend::Same),
            Some(HeartTrend::Higher),
        ]
        .map(|heart| Subject::Fade { percent: 12, heart })
        .to_vec(),
        CueKind::RescueSteps | CueKind::MetronomeOn => vec![
            Subject::Cadence(None),
            Subject::Cadence(Some(StepsPerMinute(177.0))),
        ],
        CueKind::RescueBreathe => {
            vec![Subject::Breathing(None), Subject::Breathing(Some((3, 2)))]
        }
        CueKind::BreathOn | CueKind::BreathByRate => vec![Subject::Breathing(Some((3, 2)))],
        _ => routine_subjects(kind).unwrap_or_else(|| vec![Subject::Plain]),
    }
}

/// The same for what is said of routines.
fn routine_subjects(kind: CueKind) -> Option<Vec<Subject>> {
    let subjects = match kind {
        CueKind::RoutineStarted => routines::all()
            .iter()
            .map(|routine| Subject::Routine {
                name: routine.message(),
                about_s: 777,
            })
            .collect(),
        CueKind::RoutineExercise => exercises()
            .into_iter()
            .flat_map(|name| {
                DOSES.map(|dose| Subject::Exercise {
                    name,
                    dose,
                    with_how: true,
                })
            })
            .collect(),
        CueKind::RoutineRest => vec![Subject::Rest { seconds: 77 }],
        CueKind::RoutineWithheld => [Withheld::HeavyLegs, Withheld::Pain, Withheld::HardRun]
            .map(Subject::Withheld)
            .to_vec(),
        _ => return None,
    };
    Some(subjects)
}

/// Plans that between them have every end of a step, every kind of target and every end of a range.
const PLANS: [&str; 6] = [
    "pace = { fastest = \"4:37\", slowest = \"5:37\" }\nheart_rate = { low_bpm = 127, high_bpm = 177 }\ncadence = { low_spm = 167, high_spm = 177 }",
    "pace = { fastest = \"4:37\" }\nheart_rate = { low_bpm = 127 }\ncadence = { low_spm = 167 }",
    "pace = { slowest = \"5:37\" }\nheart_rate = { high_bpm = 177 }\ncadence = { high_spm = 177 }",
    "[[steps]]\nkind = \"warm_up\"\nduration = 727\nheart_rate = { low_bpm = 127, high_bpm = 177 }\n[[steps]]\nkind = \"run\"",
    "[[steps]]\nkind = \"repeats\"\ntimes = 77\n[[steps.steps]]\nkind = \"run\"\ndistance = 770\ncadence = { low_spm = 167, high_spm = 177 }",
    "[[steps]]\nkind = \"recover\"\n[[steps]]\nkind = \"cool_down\"\nduration = 300",
];

/// Everything that can be said, in one system of units, in few words and in more.
fn everything(units: UnitSystem) -> Vec<(CueKind, Line)> {
    [Verbosity::Brief, Verbosity::Chatty]
        .into_iter()
        .flat_map(|verbosity| everything_in(&Words::new(Language::English, units, verbosity)))
        .collect()
}

pub(super) fn everything_in(words: &Words) -> Vec<(CueKind, Line)> {
    let units = words.units();
    let picture = Picture {
        elapsed_s: 5_047.0,
        moving_s: 4_927.0,
        distance_m: 13_727.0,
        heart_rate: Some(Bpm(177)),
        speed: Some(MetresPerSecond(2.7)),
        grade_adjusted_speed: Some(MetresPerSecond(2.7)),
        cadence: Some(StepsPerMinute(177.0)),
        grade: Some(Grade(0.0)),
        power: Some(Watts(277)),
        ascent_m: Some(127.0),
        ..Picture::default()
    };
    let mut announcer = Announcer::new(&Announcements::default());
    announcer.tick(&Picture {
        moving_s: 1.0,
        ..picture
    });
    let splits = [
        Every::Distance(Metres(1_000.0)),
        Every::Distance(Metres(1_609.344)),
        Every::Time(300),
    ];
    let mut lines = Vec::new();
    for plan in PLANS {
        let setup = planned(plan);
        let mut progress = setup
            .plan
            .as_ref()
            .and_then(|plan| Progress::new(plan, units));
        loop {
            let mut targets = TargetCoach::new(&setup);
            targets.begin(Moment::ZERO, progress.as_ref().and_then(Progress::current));
            for (kind, split_every) in CueKind::ALL
                .iter()
                .flat_map(|kind| splits.map(|every| (*kind, every)))
            {
                for (subject, choice) in subjects(kind)
                    .into_iter()
                    .flat_map(|subject| [0, 1, 2].map(|choice| (subject, choice)))
                {
                    let proposal = Proposal {
                        kind,
                        priority: kind.priority(),
                        instance: 0,
                        subject,
                        at: Moment::ZERO,
                        expires_at: Moment::ZERO,
                    };
                    let scene = Scene {
                        picture: &picture,
                        announcer: &announcer,
                        targets: &targets,
                        progress: progress.as_ref(),
                        step_result: Some(LAP),
                        split_every,
                        split_metrics: MetricSet::from(Metric::ALL.as_slice()),
                        choice,
                    };
                    lines.extend(words.line(&proposal, &scene).map(|line| (kind, line)));
                }
            }
            // The same plan from its next step on, until there is none.
            let ended = progress
                .as_mut()
                .is_some_and(|way| way.end_open(0.0, 0.0) || way.advance(1e9, 1e9));
            if !ended {
                break;
            }
        }
    }
    lines
}

#[test]
fn every_kind_has_words_for_ear_and_eye() {
    let lines = everything(UnitSystem::Metric);
    for kind in CueKind::ALL {
        assert!(
            lines.iter().any(|(said, _)| said == kind),
            "{kind:?} is never said"
        );
    }
    for (kind, line) in &lines {
        assert!(
            !line.text.trim().is_empty() && !line.screen.trim().is_empty(),
            "{kind:?} {line:?}"
        );
        assert!(line.text.ends_with(['.', '?']), "{}", line.text);
    }
}

#[test]
fn the_key_of_a_kind_is_its_name() {
    for kind in CueKind::ALL {
        let name = serde_json::to_string(kind).unwrap();
        assert_eq!(name, format!("\"{}\"", kind.key().replace('-', "_")));
    }
}

#[test]
fn sentences_are_short_and_hold_no_digits() {
    for units in [UnitSystem::Metric, UnitSystem::Imperial] {
        for (kind, line) in everything(units) {
            assert!(
                !line.text.contains(|c: char| c.is_ascii_digit()),
                "{}",
                line.text
            );
            for sentence in line.text.split_terminator(['.', '?']) {
                let words = sentence.split_whitespace().count();
                assert!((1..=12).contains(&words), "{kind:?}: {sentence}");
                let first = sentence.trim_start().chars().next();
                assert!(
                    first.is_some_and(char::is_uppercase),
                    "{kind:?}: {sentence}"
                );
            }
        }
    }
}

#[test]
fn screens_have_at_most_four_words() {
    for (_, line) in everything(UnitSystem::Imperial) {
        assert!(
            line.screen.split_whitespace().count() <= 4,
            "{}",
            line.screen
        );
    }
}

#[test]
fn no_text_holds_marks_that_turn_its_direction() {
    for (_, line) in everything(UnitSystem::Metric) {
        for text in [&line.text, &line.screen] {
            let is_mark = |c: char| {
                c.is_control()
                    || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert!(!text.contains(is_mark), "{text:?}");
        }
    }
}

#[test]
fn every_message_is_used_and_read_without_an_error() {
    let code = concat!(
        include_str!("../words/phrases/mod.rs"),
        include_str!("../words/phrases/figures.rs"),
        include_str!("../words/phrases/help.rs"),
        include_str!("../words/phrases/links.rs"),
        include_str!("../words/phrases/routines.rs"),
        include_str!("../words/phrases/steps.rs"),
        include_str!("../words/phrases/targets.rs"),
    );
    let kinds: BTreeSet<&str> = CueKind::ALL.iter().map(|kind| kind.key()).collect();
    let exercises = exercises();
    let is_routine = |key: &str| routines::all().iter().any(|known| known.message() == key);
    let mut keys = BTreeSet::new();
    for source in Words::sources(Language::English) {
        let resource = fluent_bundle::FluentResource::try_new((*source).to_owned());
        assert!(resource.is_ok(), "{source}");
        for line in source.lines() {
            if let Some((key, _)) = line
                .split_once(" =")
                .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                assert!(keys.insert(key.to_owned()), "{key} is there twice");
                let is_used = kinds.contains(key)
                    || is_routine(key)
                    || exercises.contains(key)
                    || code.contains(&format!("\"{key}\""));
                assert!(is_used, "{key} is not used");
            }
        }
    }
    let routines = routines::all().iter().map(Routine::message);
    for key in kinds.into_iter().chain(exercises).chain(routines) {
        assert!(keys.contains(key), "{key} has no words");
    }
}

#[test]
fn equal_wordings_take_turns() {
    let texts: BTreeSet<String> = everything(UnitSystem::Metric)
        .into_iter()
        .filter(|(kind, _)| *kind == CueKind::CadenceOnTarget)
        .map(|(_, line)| line.text)
        .collect();
    assert_eq!(texts.len(), 3);
}
