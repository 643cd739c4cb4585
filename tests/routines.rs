//! Guided routines through the whole library: by themselves, and within a run.

#![cfg(test)]

use std::sync::Arc;

use freshlegs::{
    Companion, CompanionError, CueKind, LiveView, RunOptions, SimulationOptions, SoundFormat,
    Today, Withheld,
};
use freshlegs_tests::{Collector, Heard};

const LONG_MS: u64 = 120_000;

fn open(folder: &tempfile::TempDir) -> Arc<Companion> {
    Companion::open(folder.path().to_string_lossy().into_owned(), vec![7; 32]).unwrap()
}

fn kinds(shell: &Collector) -> Vec<CueKind> {
    shell.cues().iter().map(|cue| cue.kind).collect()
}

/// Plays a routine to its end, so many times as fast as life.
fn play(companion: &Companion, key: &str, speed: f64) -> Arc<Collector> {
    let shell = Arc::new(Collector::default());
    let routine = companion
        .start_routine(
            key.to_owned(),
            1,
            Today::default(),
            Some(speed),
            shell.clone(),
        )
        .unwrap();
    assert!(routine.wait_until_over(LONG_MS).unwrap());
    shell
}

#[test]
fn a_routine_alone_says_the_same_at_every_speed() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let fast = play(&companion, "warm-up", 2_000.0);
    insta::assert_snapshot!(fast.cue_lines().join("\n"));
    assert_eq!(
        fast.cue_lines(),
        play(&companion, "warm-up", 300.0).cue_lines()
    );
    assert_eq!(kinds(&fast).last(), Some(&CueKind::RoutineDone));
    assert!(matches!(fast.heard().last(), Some(Heard::Finished(_))));
    // It is no run.
    assert!(companion.runs().unwrap().is_empty());
}

#[test]
fn every_routine_is_played_to_its_end_in_about_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let list = companion.routines(Today::default(), 1).unwrap();
    assert_eq!(list.len(), 7);
    for info in list {
        let shell = play(&companion, &info.key, 5_000.0);
        let cues = shell.cues();
        let done = cues.last().unwrap();
        assert_eq!(done.kind, CueKind::RoutineDone, "{}", info.key);
        let share = done.at_s / f64::from(info.about_s);
        assert!((0.8..1.25).contains(&share), "{}: {share}", info.key);
        let started = kinds(&shell).into_iter();
        let parts = started.filter(|kind| *kind == CueKind::RoutineExercise);
        assert!(parts.count() >= info.parts as usize, "{}", info.key);
    }
}

#[test]
fn what_cannot_be_played_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let start = |key: &str, level, today, speed| {
        let shell = Arc::new(Collector::default());
        let started = companion.start_routine(key.to_owned(), level, today, speed, shell);
        started.err().unwrap()
    };
    let fresh = Today::default();
    let heavy = Today {
        leg_heaviness: Some(8),
        ..fresh
    };
    assert!(matches!(
        start("juggling", 1, fresh, None),
        CompanionError::NotFound { .. }
    ));
    for refused in [
        start("warm-up", 0, fresh, None),
        start("warm-up", 4, fresh, None),
        start("warm-up", 1, fresh, Some(0.0)),
        start("plyometrics", 1, heavy, None),
    ] {
        assert!(
            matches!(refused, CompanionError::BadInput { .. }),
            "{refused}"
        );
    }
    let list = companion.routines(heavy, 1).unwrap();
    let jumps = list.iter().find(|info| info.key == "plyometrics").unwrap();
    assert_eq!(
        (jumps.parts, jumps.withheld),
        (0, Some(Withheld::HeavyLegs))
    );
}

#[test]
fn a_routine_by_hand_goes_on_back_and_ends_when_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Collector::default());
    let routine = companion
        .start_routine(
            "mobility".to_owned(),
            1,
            Today::default(),
            None,
            shell.clone(),
        )
        .unwrap();
    let part = |number: u32| {
        move |view: &LiveView| {
            view.routine
                .as_ref()
                .is_some_and(|routine| routine.number == number)
        }
    };
    shell.wait_to_see(part(1));
    routine.next();
    shell.wait_to_see(part(2));
    routine.next();
    shell.wait_to_see(part(3));
    routine.back();
    shell.wait_to_see(part(2));
    let format = SoundFormat {
        sample_rate_hz: 8_000,
        stereo: false,
        float: false,
    };
    assert!(routine.sound_feed(format).is_ok());
    routine.stop();
    assert!(routine.wait_until_over(LONG_MS).unwrap());
    assert!(!kinds(&shell).contains(&CueKind::RoutineDone));
}

#[test]
fn a_warm_up_is_offered_in_a_run_and_played_by_the_same_voice() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let shell = Arc::new(Collector::default());
    let options = RunOptions {
        offers_routines: true,
        ..RunOptions::default()
    };
    let run = companion.start_run(options, shell.clone()).unwrap();
    shell.speak_for(&run);
    shell.wait_for(CueKind::WarmUpOffered);
    assert_eq!(shell.cue(CueKind::RoutineStarted), None);
    run.routine_start("warm-up".to_owned(), 1).unwrap();
    shell.wait_for(CueKind::RoutineStarted);
    shell.wait_for(CueKind::RoutineExercise);
    let view = shell.wait_to_see(|view| view.routine.is_some());
    assert_eq!(view.routine.unwrap().number, 1);
    run.routine_next().unwrap();
    shell.wait_to_see(|view| {
        view.routine
            .as_ref()
            .is_some_and(|routine| routine.number == 2)
    });
    run.routine_stop().unwrap();
    shell.wait_for(CueKind::RoutineStopped);
    shell.wait_to_see(|view| view.routine.is_none());
    // One that there is not is nothing.
    run.routine_start("juggling".to_owned(), 1).unwrap();
    run.finish().unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
}

/// A simulated run of so many minutes that offers routines: what was said, and whether it offers a
/// cool-down in the end.
fn offered(offers_routines: bool, minutes: u32, plan: Option<&str>) -> (Vec<CueKind>, bool) {
    let folder = tempfile::tempdir().unwrap();
    let shell = Arc::new(Collector::default());
    let options = SimulationOptions {
        run: RunOptions {
            offers_routines,
            plan: plan.map(str::to_owned),
            ..RunOptions::default()
        },
        minutes: Some(minutes),
        ..SimulationOptions::default()
    };
    let run = open(&folder)
        .start_simulation(options, shell.clone())
        .unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    (kinds(&shell), run.offers_cool_down())
}

#[test]
fn a_cool_down_is_offered_with_the_end_of_the_plan_or_of_the_run_and_never_twice() {
    // The plan has a warm-up of its own, and is over after 26 minutes and a red light.
    let (kinds, in_the_end) = offered(true, 28, None);
    assert!(!kinds.contains(&CueKind::WarmUpOffered), "{kinds:?}");
    assert!(kinds.contains(&CueKind::CoolDownOffered), "{kinds:?}");
    assert!(!in_the_end);

    let run = "[[steps]]\nkind = \"run\"\nduration = \"60:00\"";
    let (kinds, in_the_end) = offered(true, 15, Some(run));
    assert!(kinds.contains(&CueKind::WarmUpOffered), "{kinds:?}");
    assert!(!kinds.contains(&CueKind::CoolDownOffered), "{kinds:?}");
    assert!(in_the_end);
    // Nobody has to cool down after a few minutes.
    assert!(!offered(true, 5, Some(run)).1);

    let (kinds, in_the_end) = offered(false, 15, Some(run));
    assert!(!kinds.contains(&CueKind::WarmUpOffered) && !in_the_end);
}
