use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::coaching::routines::RoutineOrder;
use crate::coaching::{Announcements, AnnouncementsDraft, Metric, Priority, RuleDraft};
use crate::input::SensorHint;
use crate::sensing::{Notice, SensorKind, SensorState};

/// Something that may happen in a second of a run.
#[derive(Clone, Debug)]
enum Happening {
    Nothing,
    Pace(f64, Quality),
    HeartRate(u16, Quality),
    Split(u32),
    Event(CoachEvent),
    Report(CueOutcome),
    Begin,
    Mute(bool),
    Routine(RoutineOrder),
}

fn quality() -> impl Strategy<Value = Quality> {
    prop_oneof![
        Just(Quality::Fresh),
        Just(Quality::Stale),
        Just(Quality::Lost),
        Just(Quality::NoContact)
    ]
}

fn happening() -> impl Strategy<Value = Happening> {
    let sensor = SensorId(3);
    let kind = SensorKind::HeartRate;
    prop_oneof![
        10 => Just(Happening::Nothing),
        3 => (200.0..500.0_f64, quality()).prop_map(|(pace, quality)| Happening::Pace(pace, quality)),
        3 => (90..200_u16, quality()).prop_map(|(bpm, quality)| Happening::HeartRate(bpm, quality)),
        1 => (1..50_u32).prop_map(Happening::Split),
        2 => prop_oneof![
            Just(CoachEvent::Paused),
            Just(CoachEvent::Resumed),
            Just(CoachEvent::AutoPaused),
            Just(CoachEvent::AutoResumed),
            Just(CoachEvent::Returned),
            Just(CoachEvent::Notice(Notice::SensorLost { sensor, kind })),
            Just(CoachEvent::Notice(Notice::SensorBack { sensor, kind })),
            Just(CoachEvent::Notice(Notice::LocationLost)),
            Just(CoachEvent::SensorHint { sensor, hint: SensorHint::Asleep }),
            Just(CoachEvent::SensorHint { sensor, hint: SensorHint::Held }),
            any::<bool>().prop_map(|on| CoachEvent::Bluetooth { on }),
        ].prop_map(Happening::Event),
        3 => prop_oneof![
            Just(CueOutcome::Spoken),
            Just(CueOutcome::Failed),
            Just(CueOutcome::Interrupted),
            Just(CueOutcome::Expired),
        ].prop_map(Happening::Report),
        3 => Just(Happening::Begin),
        1 => any::<bool>().prop_map(Happening::Mute),
        1 => prop_oneof![
            (1..4_u8).prop_map(|level| RoutineOrder::Start { routine: "warm-up".to_owned(), level }),
            Just(RoutineOrder::Next),
            Just(RoutineOrder::Back),
            Just(RoutineOrder::Stop),
            Just(RoutineOrder::Decline),
        ].prop_map(Happening::Routine),
    ]
}

fn setup() -> Setup {
    let every_half_minute = RuleDraft {
        metrics: vec![Metric::HeartRate, Metric::Pace],
        duration: Some("30".to_owned()),
        distance: None,
    };
    let draft = AnnouncementsDraft {
        rules: vec![every_half_minute],
        ..AnnouncementsDraft::default()
    };
    Setup {
        announcements: Announcements::try_from(draft).unwrap(),
        offers_routines: true,
        ..planned(
            "pace = { fastest = \"5:20\", slowest = \"5:40\" }\nheart_rate = { high_bpm = 150 }",
        )
    }
}

/// A cue that went out, and when it is over: at the report, or when none can come any more.
struct Heard {
    cue: Cue,
    over_at: Moment,
}

impl Heard {
    fn new(cue: Cue) -> Self {
        let over_at = cue.at + Self::patience(&cue);
        Self { cue, over_at }
    }

    fn patience(cue: &Cue) -> Duration {
        Duration::from_millis(2 * u64::from(cue.expected_speech_ms) + 3_000)
    }
}

fn play(happenings: &[Happening]) -> Result<Vec<Heard>, TestCaseError> {
    let mut run = Run::silent(&setup());
    run.reports = false;
    run.state.sensors.push(SensorState {
        sensor: SensorId(3),
        name: String::new(),
        kind: Some(SensorKind::HeartRate),
        quality: Quality::Lost,
        battery_percent: None,
    });
    let mut heard: Vec<Heard> = Vec::new();
    run.coach
        .handle_event(run.at(), &CoachEvent::Started, &run.state);
    for happening in std::iter::once(&Happening::Nothing).chain(happenings) {
        let at = run.at();
        let in_air = heard.last_mut().filter(|last| at < last.over_at);
        match happening {
            Happening::Nothing => {}
            Happening::Pace(pace, quality) => {
                run.pace(*pace);
                run.state.speed.quality = *quality;
            }
            Happening::HeartRate(bpm, quality) => {
                run.heart_rate(*bpm);
                run.state.heart_rate.quality = *quality;
            }
            Happening::Split(number) => {
                let lap = LapRecord {
                    number: *number,
                    trigger: LapTrigger::Distance,
                    from: Moment::ZERO,
                    to: at,
                    moving_s: 300.0,
                    distance_m: 1_000.0,
                    heart_rate_avg_bpm: None,
                    cadence_avg_spm: None,
                    ascent_m: None,
                };
                run.coach
                    .handle_event(at, &CoachEvent::Split(lap), &run.state);
            }
            Happening::Event(event) => run.coach.handle_event(at, event, &run.state),
            Happening::Report(outcome) => {
                if let Some(last) = in_air {
                    last.over_at = at;
                    run.coach.cue_ended(at, last.cue.id, *outcome);
                }
            }
            Happening::Begin => {
                if let Some(last) = in_air {
                    last.over_at = at + Heard::patience(&last.cue);
                    run.coach.cue_started(at, last.cue.id);
                }
            }
            Happening::Mute(muted) => run.coach.mute(at, *muted),
            Happening::Routine(order) => run.coach.routine(at, order),
        }
        run.coach.tick(at, &run.state);
        while let Some(order) = run.coach.poll(at) {
            match order {
                Order::Speak(cue) => {
                    prop_assert!(!run.coach.muted(), "spoken while muted");
                    let numbers = [
                        ("Pace ", run.state.speed.quality),
                        ("Heart rate one", run.state.heart_rate.quality),
                    ];
                    for (words, quality) in numbers {
                        prop_assert!(
                            quality == Quality::Fresh || !cue.text.contains(words),
                            "{}",
                            cue.text
                        );
                    }
                    if let Some(last) = heard.last() {
                        prop_assert!(last.over_at <= at, "two cues in the air");
                        let gap_s = match cue.priority {
                            Priority::Rescue => 1.0,
                            _ => 8.0,
                        };
                        prop_assert!(at.secs_since(last.over_at) >= gap_s, "{cue:?} too soon");
                    }
                    heard.push(Heard::new(cue));
                }
                Order::Hush(id) => {
                    let last = heard.last_mut().filter(|last| last.cue.id == id);
                    prop_assert!(last.is_some(), "hushed what was not said");
                    if let Some(last) = last {
                        last.over_at = at;
                    }
                }
            }
        }
        prop_assert!(
            run.coach.poll_timeout().is_none_or(|timeout| timeout > at),
            "a timeout that is already over"
        );
        run.second += 1;
        run.state.elapsed_s += 1.0;
        run.state.moving_s += 1.0;
    }
    Ok(heard)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_cue_at_a_time_spaced_fresh_and_never_while_muted(
        happenings in prop::collection::vec(happening(), 1..400)
    ) {
        play(&happenings)?;
    }

    #[test]
    fn the_same_calls_give_the_same_cues(
        happenings in prop::collection::vec(happening(), 1..200)
    ) {
        let once: Vec<Cue> = play(&happenings)?.into_iter().map(|heard| heard.cue).collect();
        let again: Vec<Cue> = play(&happenings)?.into_iter().map(|heard| heard.cue).collect();
        prop_assert_eq!(once, again);
    }

    #[test]
    fn a_return_is_said_only_after_its_loss_and_a_hint_once(
        happenings in prop::collection::vec(happening(), 1..400)
    ) {
        let kinds: Vec<CueKind> = play(&happenings)?.iter().map(|heard| heard.cue.kind).collect();
        for (loss, back) in [
            (CueKind::SensorLost, CueKind::SensorBack),
            (CueKind::BluetoothOff, CueKind::BluetoothOn),
        ] {
            let both = kinds.iter().filter(|kind| [loss, back].contains(kind));
            let mut is_lost = false;
            for kind in both {
                prop_assert!(*kind == loss || is_lost, "{:?}", kinds);
                is_lost = *kind == loss;
            }
        }
        for hint in [CueKind::SensorAsleep, CueKind::SensorHeld] {
            prop_assert!(kinds.iter().filter(|kind| **kind == hint).count() <= 1);
        }
    }

    #[test]
    fn no_text_makes_the_plan_reader_panic(text in ".{0,200}") {
        let _ = Plan::parse(&text);
    }
}
