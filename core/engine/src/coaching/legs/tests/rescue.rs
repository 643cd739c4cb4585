//! What a rescue needs: the runner's own steps at an eased speed, and no questions meanwhile.

use super::*;

/// Forty minutes with waves of pace, which cadence follows by a quarter.
fn wavy() -> Run {
    let mut run = Run::known();
    run.on(2_400, |seconds| {
        let wave = 1.0 + 0.08 * libm::sin(seconds / 300.0);
        World {
            speed: Some(3.0 * wave),
            cadence: Some(170.0 * libm::pow(wave, 0.25)),
            ..STEADY
        }
    });
    run
}

fn cadence_at(run: &Run, speed: f64) -> f64 {
    run.legs.cadence_at(MetresPerSecond(speed)).unwrap().0
}

#[test]
fn the_runners_own_cadence_is_known_at_the_eased_speed() {
    let expected = 170.0 * libm::pow(0.85, 0.25);
    let eased = cadence_at(&wavy(), 0.85 * 3.0);
    assert!((eased - expected).abs() < 1.5, "{eased} {expected}");
}

#[test]
fn a_step_is_as_long_as_speed_and_cadence_say() {
    let run = wavy();
    for speed in [2.2, 3.0, 3.6] {
        let Metres(length) = run.legs.step_length_at(MetresPerSecond(speed)).unwrap();
        let cadence = cadence_at(&run, speed);
        assert!((length * cadence / 60.0 - speed).abs() < 1e-9);
    }
}

#[test]
fn before_the_run_has_shown_enough_the_runs_before_speak() {
    let run = Run::known();
    assert!((cadence_at(&run, 3.0) - 170.0).abs() < 1.0);
    assert!(cadence_at(&run, 2.5) < cadence_at(&run, 3.0));
}

#[test]
fn who_has_never_counted_steps_has_no_cadence() {
    let mut run = Run::with(LegsSetup::default());
    run.on(1_800, |_| World {
        cadence: None,
        ..STEADY
    });
    let speed = MetresPerSecond(3.0);
    assert_eq!(run.legs.cadence_at(speed), None);
    assert_eq!(run.legs.step_length_at(speed), None);
}

#[test]
fn no_speed_has_no_cadence() {
    for speed in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(wavy().legs.cadence_at(MetresPerSecond(speed)), None);
    }
}

#[test]
fn the_usual_speed_is_that_of_this_run_or_the_wanted_one() {
    assert_eq!(Run::known().legs.usual_speed(), None);
    let mut run = Run::known().half_an_hour();
    let usual = run.legs.usual_speed().unwrap().0;
    assert!((usual - 3.0).abs() < 0.05, "{usual}");
    let aim = Some(MetresPerSecond(2.8));
    run.legs.handle_input(run.now, LegsInput::Aim(aim));
    run.on(70, |_| STEADY);
    let usual = run.legs.usual_speed().unwrap().0;
    assert!((usual - 2.8).abs() < 1e-9, "{usual}");
}

#[test]
fn nothing_is_asked_while_suspended_and_the_measure_is_new_afterwards() {
    let mut run = Run::known().half_an_hour();
    run.suspend(true);
    run.on(1_200, fade(0.12));
    assert_eq!(run.asks, []);
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Suspended));
    run.suspend(false);
    run.on(3_600, |_| STEADY.faded(0.12));
    assert_eq!(run.asks, []);
    assert_eq!(run.legs.standing(), Standing::Idle);
}

#[test]
fn evidence_is_frozen_while_suspended_and_starts_anew() {
    let mut run = Run::known().half_an_hour();
    while !matches!(run.legs.standing(), Standing::Watching { .. }) {
        run.on(10, |_| STEADY.faded(0.12));
    }
    run.suspend(true);
    run.on(600, |_| STEADY.faded(0.12));
    run.suspend(false);
    run.on(300, |_| STEADY.faded(0.12));
    assert_eq!(run.asks, []);
}

#[test]
fn a_question_that_waits_is_over_when_a_rescue_begins() {
    let mut run = Run::known().half_an_hour();
    while run.asks.is_empty() {
        run.on(10, |_| STEADY.faded(0.12));
    }
    run.suspend(true);
    assert_eq!(run.legs.standing(), Standing::Shut(Gate::Suspended));
    run.answer(Answer::Heavy);
    assert_eq!(run.legs.answers(), AnswerCounts::default());
}

#[test]
fn a_rescue_teaches_nothing() {
    let mut coached = Run::known().half_an_hour();
    coached.on(20, |_| STEADY);
    let before = coached.legs.model();
    coached.suspend(true);
    coached.on(600, |_| World {
        cadence: Some(180.0),
        ..STEADY.faded(0.15)
    });
    assert_eq!(coached.legs.model().cadence, before.cadence);
}

#[test]
fn what_an_older_version_stored_is_still_read() {
    let old = r#"{ "days_ago": 4, "model": { "minutes": 12, "cadence": { "n": 12, "x": 1.1 } } }"#;
    let run: PastRun = serde_json::from_str(old).unwrap();
    assert_eq!((run.days_ago, run.model.minutes), (4, 12));
    assert_eq!(run.model.heart, Sums::default());
    let counts: AnswerCounts = serde_json::from_str(r#"{ "heavy": 2 }"#).unwrap();
    assert_eq!((counts.heavy, counts.not_heavy), (2, 0));
}

#[test]
fn what_is_stored_is_read_back_as_it_was() {
    let model = wavy().legs.model();
    let text = serde_json::to_string(&model).unwrap();
    assert!(text.len() < 700, "{}", text.len());
    let back: RunModel = serde_json::from_str(&text).unwrap();
    // Decimal digits may cost the last bit.
    let alike = |one: f64, other: f64| (one - other).abs() <= 1e-12 * one.abs();
    assert_eq!(back.cadence.n, model.cadence.n);
    assert!(alike(back.cadence.xy, model.cadence.xy));
    assert!(alike(back.heart.ty, model.heart.ty));
}
