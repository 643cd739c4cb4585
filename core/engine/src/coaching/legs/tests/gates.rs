use super::*;
use crate::run::RunKind;

fn known_but(change: impl Fn(&mut LegsSetup)) -> Run {
    let mut setup = LegsSetup {
        history: History::new(&five_runs()),
        ..LegsSetup::default()
    };
    change(&mut setup);
    Run::with(setup)
}

/// Half an hour as usual and a deep fade, of which nothing must be heard; gives the gate.
fn silent(mut run: Run, world: impl Fn(World) -> World) -> Standing {
    run.on(1_800, |_| STEADY);
    run.on(1_800, |seconds| world(fade(0.12)(seconds)));
    assert_eq!(run.asks, []);
    run.legs.standing()
}

#[test]
fn sensors_do_not_ask_before_five_runs_are_known() {
    let run = known_but(|setup| setup.history = History::new(&five_runs()[..4]));
    let known = Known { runs: 4, of: 5 };
    assert_eq!(run.legs.known(), known);
    assert_eq!(silent(run, |it| it), Standing::Shut(Gate::History(known)));
}

#[test]
fn runs_of_long_ago_do_not_count() {
    let run = known_but(|setup| {
        let mut past = five_runs();
        past[0].days_ago = 29;
        setup.history = History::new(&past);
    });
    assert_eq!(run.legs.known().runs, 4);
}

#[test]
fn a_race_and_a_run_with_friends_are_not_disturbed() {
    for kind in [
        RunKind::Race,
        RunKind::WithFriends,
        RunKind::Intervals,
        RunKind::Trail,
    ] {
        let run = known_but(|setup| setup.kind = kind);
        assert_eq!(silent(run, |it| it), Standing::Shut(Gate::Kind(kind)));
    }
}

#[test]
fn the_last_kilometre_is_the_runners_own() {
    let run = known_but(|setup| setup.distance = Some(Metres(6_000.0)));
    assert_eq!(silent(run, |it| it), Standing::Shut(Gate::NearTheEnd));
}

#[test]
fn a_hill_excuses_any_pace() {
    let climbing = |world: World| World {
        grade: 0.06,
        ..world
    };
    let standing = silent(Run::known(), climbing);
    assert_eq!(standing, Standing::Shut(Gate::Hill));
}

#[test]
fn standing_and_walking_are_no_fade() {
    let mut run = Run::known().half_an_hour();
    run.on(600, |_| World {
        paused: true,
        ..STEADY
    });
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Stopped));
    run.on(60, |_| STEADY);
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Stopped));
    run.on(240, |_| STEADY);
    assert_eq!(run.legs.standing(), Standing::Idle);
    run.on(600, |_| World {
        speed: Some(1.5),
        cadence: Some(115.0),
        ..STEADY
    });
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Walking));
    assert_eq!(run.asks, []);
}

#[test]
fn a_cool_down_is_another_kind_of_running() {
    let mut run = Run::known().half_an_hour();
    run.on(900, |_| World {
        speed: Some(2.1),
        heart_rate: Some(125.0),
        cadence: Some(160.0),
        ..STEADY
    });
    assert_eq!(run.asks, []);
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::AnotherPace));
}

#[test]
fn intervals_that_nobody_announced_are_seen() {
    let mut run = Run::known();
    run.on(3_600, |seconds| World {
        speed: Some(if (seconds as u64 / 180).is_multiple_of(2) {
            3.8
        } else {
            2.5
        }),
        ..STEADY
    });
    assert_eq!(run.asks, []);
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Unsteady));
}

#[test]
fn without_a_pace_nothing_is_known() {
    let blind = |world: World| World {
        speed: None,
        ..world
    };
    let standing = silent(Run::known(), blind);
    assert_eq!(standing, Standing::Shut(Gate::PaceUnknown));
}

#[test]
fn a_run_that_begins_with_stops_has_no_baseline() {
    let mut run = Run::known();
    run.on(1_150, |_| World {
        speed: None,
        ..STEADY
    });
    run.on(120, |_| STEADY);
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::NoBaseline));
}

#[test]
fn a_gate_freezes_the_evidence_and_does_not_clear_it() {
    let mut run = Run::known().half_an_hour();
    let faded = STEADY.faded(0.08);
    while !matches!(run.legs.standing(), Standing::Watching { .. }) {
        run.on(10, |_| faded);
    }
    let Standing::Watching { evidence_s: before } = run.legs.standing() else {
        unreachable!("it watches");
    };
    run.on(200, |_| World {
        grade: 0.06,
        ..faded
    });
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Hill));
    while matches!(run.legs.standing(), Standing::Shut(_)) {
        run.on(10, |_| faded);
    }
    let Standing::Watching { evidence_s } = run.legs.standing() else {
        panic!("{:?}", run.legs.standing());
    };
    assert!(evidence_s >= before, "{evidence_s} {before}");
}
