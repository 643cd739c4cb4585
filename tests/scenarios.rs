//! Runs in simulated time, told as sentences: what is lost, what comes back, what is said.

#![cfg(test)]

use freshlegs_engine::coaching::{Announcements, CueKind, Priority};
use freshlegs_engine::sensing::gatt::Contact;
use freshlegs_engine::sensing::{Motion, Quality, Source};
use freshlegs_engine::session::Session;
use freshlegs_engine::{EventKind, Input, LapRecord, LapTrigger, Output, Save, SensorId, Setup};
use freshlegs_tests::{Rig, Strap, Voice, World};

const STRAP: SensorId = SensorId(0);

fn equipped() -> Rig {
    Rig::equipped(&Setup::default())
}

fn strap_silent_for(seconds: u64) -> Rig {
    let mut rig = equipped();
    rig.run(120);
    rig.world.straps[0] = None;
    rig.run(seconds);
    rig.world.straps[0] = Some(Strap::beating(142));
    rig.run(60);
    rig
}

#[test]
fn a_drop_out_of_one_second_is_passed_over() {
    let rig = strap_silent_for(1);
    assert_eq!(rig.count(CueKind::SensorLost), 0);
    assert_eq!(rig.count(CueKind::SensorBack), 0);
}

#[test]
fn a_drop_out_of_thirty_seconds_is_said_once_and_its_end_once() {
    let rig = strap_silent_for(30);
    assert_eq!(rig.count(CueKind::SensorLost), 1);
    assert_eq!(rig.count(CueKind::SensorBack), 1);
}

#[test]
fn a_drop_out_of_ten_minutes_is_said_once_and_its_end_once() {
    let rig = strap_silent_for(600);
    assert_eq!(rig.count(CueKind::SensorLost), 1);
    assert_eq!(rig.count(CueKind::SensorBack), 1);
    assert_eq!(rig.view.heart_rate_bpm.value, Some(142.0));
    // Ten minutes of silence neither hold the last value nor pull the mean to zero.
    let mean = rig.session().summary().heart_rate_avg_bpm.unwrap();
    assert!((139.0..=143.0).contains(&mean), "{mean}");
}

#[test]
fn a_silent_strap_shows_no_number() {
    let mut rig = equipped();
    rig.run(60);
    assert_eq!(rig.view.heart_rate_bpm.value, Some(140.0));
    rig.world.straps[0] = None;
    rig.run(60);
    assert_eq!(rig.view.heart_rate_bpm.value, None);
    assert_eq!(rig.view.heart_rate_bpm.quality, Quality::Lost);
}

#[test]
fn a_strap_off_the_skin_gives_no_heart_rate_and_no_beats() {
    let mut rig = equipped();
    rig.run(60);
    let beats = beats(&rig);
    rig.world.straps[0] = Some(Strap {
        heart_rate_bpm: 72,
        contact: Contact::NotDetected,
    });
    rig.run(20);
    assert_eq!(rig.view.heart_rate_bpm.quality, Quality::NoContact);
    assert_eq!(rig.view.heart_rate_bpm.value, None);
    assert_eq!(self::beats(&rig), beats);
    assert_eq!(rig.count(CueKind::ContactLost), 1);
}

#[test]
fn a_sensor_that_comes_late_is_taken_up_without_a_word_of_loss() {
    let mut rig = Rig::start(&Setup::default(), World::default());
    rig.run(300);
    rig.join(STRAP, "Strap", 0);
    rig.world.straps = vec![Some(Strap::beating(150))];
    rig.run(30);
    assert_eq!(rig.view.heart_rate_bpm.value, Some(150.0));
    assert_eq!(rig.count(CueKind::SensorLost), 0);
}

#[test]
fn two_straps_never_interleave() {
    let world = World {
        straps: vec![Some(Strap::beating(140)), Some(Strap::beating(160))],
        ..World::default()
    };
    let mut rig = Rig::start(&Setup::default(), world);
    rig.join(SensorId(0), "Second choice", 2);
    rig.join(SensorId(1), "First choice", 1);
    rig.run(300);
    assert_eq!(
        rig.view.heart_rate_bpm.source,
        Some(Source::HeartRateSensor(SensorId(1)))
    );
    let late: Vec<SensorId> = rig
        .saves
        .iter()
        .filter_map(|save| match save {
            Save::Beats(beats) if beats.at.as_secs_f64() > 60.0 => Some(beats.sensor),
            _ => None,
        })
        .collect();
    assert!(late.len() > 200);
    assert!(late.iter().all(|sensor| *sensor == SensorId(1)));

    // The first choice falls silent, and the second takes its place.
    rig.world.straps[1] = None;
    rig.run(60);
    assert_eq!(rig.view.heart_rate_bpm.value, Some(140.0));
    assert_eq!(
        rig.view.heart_rate_bpm.source,
        Some(Source::HeartRateSensor(SensorId(0)))
    );
}

#[test]
fn a_pause_stops_time_and_distance_but_not_the_clock() {
    let mut rig = equipped();
    rig.run(100);
    rig.feed(Input::Pause);
    let before = rig.session().summary();
    rig.run(60);
    assert_eq!(rig.view.motion, Motion::Paused);
    rig.feed(Input::Resume);
    let after = rig.session().summary();
    // What the pod had not yet told when the runner pressed still counts, and no more.
    let late_m = after.distance_m - before.distance_m;
    assert!(late_m < 3.1, "{late_m}");
    assert!((after.moving_s - before.moving_s).abs() < 0.1);
    assert!((after.elapsed_s - before.elapsed_s - 60.0).abs() < 0.1);
    rig.run(100);
    let end = rig.session().summary();
    assert!((end.moving_s - 200.0).abs() < 1.0, "{}", end.moving_s);
    assert!((end.distance_m - 600.0).abs() < 6.0, "{}", end.distance_m);
}

#[test]
fn a_traffic_light_pauses_by_itself_and_a_lost_signal_does_not() {
    let setup = Setup {
        auto_pause: true,
        ..Setup::default()
    };
    let world = World {
        fix_accuracy_m: Some(4.0),
        ..World::default()
    };
    let mut rig = Rig::start(&setup, world);
    rig.run(120);
    rig.world.speed_m_per_s = 0.0;
    rig.run(30);
    assert_eq!(rig.view.motion, Motion::AutoPaused);
    rig.world.speed_m_per_s = 3.0;
    rig.run(60);
    assert_eq!(rig.view.motion, Motion::Moving);

    rig.world.fix_accuracy_m = None;
    rig.run(60);
    assert_eq!(rig.view.motion, Motion::Moving);
}

#[test]
fn a_tunnel_is_said_once_and_costs_no_distance() {
    let world = World {
        fix_accuracy_m: Some(4.0),
        ..World::default()
    };
    let mut rig = Rig::start(&Setup::default(), world);
    rig.run(120);
    rig.world.fix_accuracy_m = None;
    rig.run(60);
    rig.world.fix_accuracy_m = Some(4.0);
    rig.run(60);
    assert_eq!(rig.count(CueKind::LocationLost), 1);
    assert_eq!(rig.count(CueKind::LocationBack), 1);
    let distance_m = rig.session().summary().distance_m;
    assert!((distance_m - 720.0).abs() < 15.0, "{distance_m}");
}

#[test]
fn a_jump_of_the_clock_makes_no_distance_and_never_goes_back() {
    let mut rig = equipped();
    rig.run(120);
    let before = rig.session().summary();
    rig.be_away(3_600);
    rig.run(5);
    let after = rig.session().summary();
    assert!(after.elapsed_s - before.elapsed_s >= 3_600.0);
    assert!(
        after.moving_s - before.moving_s < 30.0,
        "{}",
        after.moving_s
    );
    assert!(after.distance_m >= before.distance_m);
    assert!(
        after.distance_m - before.distance_m < 60.0,
        "{}",
        after.distance_m
    );
}

#[test]
fn a_pod_that_starts_its_counter_anew_takes_nothing_away() {
    let mut rig = equipped();
    rig.run(300);
    rig.reset_pod();
    rig.run(300);
    let distance_m = rig.session().summary().distance_m;
    assert!((distance_m - 1_800.0).abs() < 18.0, "{distance_m}");
}

#[test]
fn a_pod_that_changes_from_strides_to_steps_is_never_shown_halved_for_long() {
    let mut rig = equipped();
    rig.run(180);
    assert_eq!(rig.view.cadence_spm.value.map(f64::round), Some(170.0));
    rig.world.pod_counts_steps = true;
    let mut wrong_s = 0;
    for _ in 0..180 {
        rig.run(1);
        if rig
            .view
            .cadence_spm
            .value
            .is_some_and(|cadence| (cadence - 170.0).abs() > 20.0)
        {
            wrong_s += 1;
        }
    }
    assert!(wrong_s <= 5, "shown wrong for {wrong_s} s");
    assert_eq!(rig.view.cadence_spm.value.map(f64::round), Some(170.0));
}

#[test]
fn kilometres_end_on_the_line() {
    let mut rig = equipped();
    rig.run(1_100);
    rig.feed(Input::Finish);
    let splits = laps(&rig);
    assert_eq!(splits.len(), 4, "{splits:?}");
    for split in &splits[..3] {
        assert_eq!(split.trigger, LapTrigger::Distance);
        assert!((split.distance_m - 1_000.0).abs() < 1e-6);
        assert!((split.moving_s - 333.3).abs() < 2.0, "{}", split.moving_s);
    }
    assert_eq!(splits[3].trigger, LapTrigger::Finish);
    let total: f64 = splits.iter().map(|split| split.distance_m).sum();
    assert!((total - rig.session().summary().distance_m).abs() < 1e-6);
    assert_eq!(rig.count(CueKind::Split), 3);
}

#[test]
fn splits_by_time_end_on_the_second_and_other_numbers_keep_their_own_rhythm() {
    let announcements = r#"
        splits = { duration = "5:00", metrics = ["split_pace"] }
        rules = [{ metrics = ["heart_rate"], duration = "2:00" }]
    "#;
    let setup = Setup {
        announcements: Announcements::parse(announcements).unwrap(),
        ..Setup::default()
    };
    let mut rig = Rig::equipped(&setup);
    rig.run(910);
    let splits = laps(&rig);
    assert_eq!(splits.len(), 3);
    for split in &splits {
        assert_eq!(split.trigger, LapTrigger::Time);
        assert!((split.moving_s - 300.0).abs() < 1e-6);
        assert!(
            (split.distance_m - 900.0).abs() < 9.0,
            "{}",
            split.distance_m
        );
    }
    assert_eq!(rig.count(CueKind::Split), 3);
    assert!(rig.count(CueKind::Announcement) >= 6);
}

#[test]
fn mute_silences_everything_and_nothing_is_made_up_for() {
    let mut rig = equipped();
    rig.run(10);
    rig.feed(Input::Mute(true));
    let before = rig.cues.len();
    rig.world.straps[0] = None;
    rig.run(700);
    assert_eq!(rig.cues.len(), before);
    assert!(rig.view.muted);
    rig.feed(Input::Mute(false));
    rig.run(20);
    assert!(rig.cues.len() <= before + 1);
}

#[test]
fn a_shell_that_never_reports_still_gets_the_next_cue() {
    let mut rig = equipped();
    rig.voice = Voice::Silent;
    rig.run(1_100);
    assert_eq!(rig.count(CueKind::Split), 3);
}

#[test]
fn three_cues_that_fail_leave_tones_alone_and_the_screen_says_so() {
    let mut rig = equipped();
    rig.voice = Voice::Fails;
    rig.run(600);
    assert!(!rig.view.voice_failed);
    rig.run(500);
    assert!(rig.view.voice_failed);
}

#[test]
fn what_is_spoken_is_what_is_shown() {
    let mut rig = equipped();
    rig.run(340);
    let split = rig
        .cues
        .iter()
        .find(|cue| cue.kind == CueKind::Split)
        .unwrap();
    assert!(split.text.contains("hundred and forty"), "{}", split.text);
    assert_eq!(split.priority, Priority::Split);
}

#[test]
fn broken_notifications_are_passed_over() {
    let mut rig = equipped();
    rig.run(30);
    for value in [vec![], vec![0x01], vec![0x10, 0x00], vec![0xFF; 30]] {
        rig.feed(Input::Notification {
            sensor: STRAP,
            characteristic: freshlegs_engine::sensing::gatt::Characteristic::RscMeasurement,
            value,
        });
    }
    rig.run(30);
    assert_eq!(rig.view.heart_rate_bpm.value, Some(140.0));
}

/// Outputs of a session that is fed a log, with timeouts only where the log's moments force them.
fn outputs_of(setup: &Setup, log: &[(freshlegs_engine::Moment, Input)]) -> Vec<String> {
    let mut session = Session::new(setup);
    let mut lines = Vec::new();
    for (at, input) in log {
        session.handle_input(*at, input);
        while let Some(output) = session.poll_output() {
            if !matches!(output, Output::Show(_)) {
                lines.push(format!("{output:?}"));
            }
        }
    }
    lines
}

#[test]
fn a_log_gives_the_same_outputs_however_late_the_timeouts_come() {
    let mut rig = strap_silent_for(30);
    rig.be_away(40);
    rig.run(30);
    rig.feed(Input::Finish);
    let again = outputs_of(&Setup::default(), &rig.log);
    let live: Vec<String> = rig
        .saves
        .iter()
        .filter(|save| !matches!(save, Save::CueEnded { .. }))
        .map(|save| format!("{save:?}"))
        .collect();
    let replayed: Vec<String> = again
        .iter()
        .filter_map(|line| line.strip_prefix("Save(")?.strip_suffix(')'))
        .filter(|line| !line.starts_with("CueEnded"))
        .map(str::to_owned)
        .collect();
    assert_eq!(live, replayed);
    assert!(
        rig.saves.iter().any(|save| {
            matches!(save, Save::Event(event) if event.kind == EventKind::Returned)
        })
    );
}

fn beats(rig: &Rig) -> usize {
    rig.saves
        .iter()
        .filter(|save| matches!(save, Save::Beats(_)))
        .count()
}

fn laps(rig: &Rig) -> Vec<LapRecord> {
    rig.saves
        .iter()
        .filter_map(|save| match save {
            Save::Lap(lap) => Some(*lap),
            _ => None,
        })
        .collect()
}
