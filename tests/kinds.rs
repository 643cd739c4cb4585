//! Each kind of run: what it leaves out, and what it never leaves out.

#![cfg(test)]

use freshlegs_engine::coaching::{CueKind, Plan};
use freshlegs_engine::{Input, RunKind, Setup};
use freshlegs_tests::{Rig, World};

#[test]
fn a_run_with_nothing_at_all_is_timed() {
    let mut rig = Rig::start(&Setup::default(), World::default());
    rig.run(600);
    rig.feed(Input::Finish);
    let summary = rig.session().summary();
    assert!((summary.elapsed_s - 600.0).abs() < 1e-9);
    assert!((summary.moving_s - 600.0).abs() < 1.0);
    assert!(summary.distance_m.abs() < f64::EPSILON);
    assert_eq!(summary.heart_rate_avg_bpm, None);
    assert_eq!(summary.pace_avg_s_per_km, None);
    assert_eq!(rig.count(CueKind::Started), 1);
    assert_eq!(rig.count(CueKind::Finished), 1);
}

#[test]
fn a_treadmill_never_misses_the_sky() {
    let setup = Setup {
        kind: RunKind::Treadmill,
        ..Setup::default()
    };
    let world = World {
        pod: true,
        fix_accuracy_m: Some(5.0),
        ..World::default()
    };
    let mut rig = Rig::start(&setup, world);
    rig.run(60);
    rig.world.fix_accuracy_m = None;
    rig.run(300);
    assert_eq!(rig.count(CueKind::LocationLost), 0);
}

/// An hour at 5:33 per kilometre against a plan that wants 4:00, for one kind of run.
fn too_slow(kind: RunKind, hot: bool) -> Rig {
    let plan = r#"
        pace = { fastest = "3:50", slowest = "4:10" }

        [[steps]]
        kind = "run"
        duration = "20:00"
    "#;
    let mut setup = Setup {
        kind,
        plan: Some(Plan::parse(plan).unwrap()),
        ..Setup::default()
    };
    setup.conditions.hot = hot;
    let mut rig = Rig::equipped(&setup);
    rig.run(900);
    rig
}

#[test]
fn an_easy_run_and_a_race_are_held_to_their_pace() {
    for kind in [
        RunKind::Easy,
        RunKind::Race,
        RunKind::Intervals,
        RunKind::Treadmill,
    ] {
        let rig = too_slow(kind, false);
        assert!(rig.count(CueKind::PaceTooSlow) >= 2, "{kind:?}");
    }
}

#[test]
fn trail_and_heat_turn_pace_into_effort() {
    for rig in [
        too_slow(RunKind::Trail, false),
        too_slow(RunKind::Easy, true),
    ] {
        assert_eq!(rig.count(CueKind::PaceTooSlow), 0);
        assert_eq!(rig.count(CueKind::EffortInsteadOfPace), 1);
    }
}

#[test]
fn a_run_with_friends_is_left_alone() {
    let mut rig = too_slow(RunKind::WithFriends, false);
    assert_eq!(rig.count(CueKind::PaceTooSlow), 0);
    assert_eq!(rig.count(CueKind::Split), 0);
    // The runner's own presses are answered.
    rig.feed(Input::Pause);
    rig.run(10);
    assert_eq!(rig.count(CueKind::Paused), 1);
}
