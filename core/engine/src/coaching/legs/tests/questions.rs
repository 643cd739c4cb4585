use super::*;

#[test]
fn a_fade_is_asked_about_with_its_reasons() {
    let mut run = Run::known().half_an_hour();
    run.on(900, fade(0.08));
    let [ask] = &run.asks[..] else {
        panic!("{:?}", run.asks);
    };
    assert_eq!(ask.kind, AskKind::Fade);
    let Reason::Slower { percent } = ask.reasons[0] else {
        panic!("{:?}", ask.reasons);
    };
    assert!((4.0..9.0).contains(&percent), "{percent}");
    assert!(ask.reasons.iter().any(|reason| matches!(
        reason,
        Reason::HeartRate {
            trend: Trend::Same,
            ..
        }
    )));
    assert!(
        ask.reasons
            .iter()
            .any(|reason| matches!(reason, Reason::StepLength { percent } if *percent < 0.0))
    );
}

#[test]
fn a_steady_run_is_left_alone() {
    let mut run = Run::known();
    run.on(3 * 3_600, |_| STEADY);
    assert_eq!(run.asks, []);
    assert_eq!(run.legs.standing(), Standing::Idle);
}

#[test]
fn a_climb_and_a_descent_are_no_fade() {
    let mut run = Run::known().half_an_hour();
    // The same effort uphill, then the same speed downhill.
    run.on(900, |_| STEADY.on_slope(0.015));
    run.on(900, |_| World {
        grade: -0.018,
        ..STEADY
    });
    assert!(run.asked_s().is_empty(), "{:?}", run.asks);
}

#[test]
fn easing_at_once_with_a_heart_that_follows_is_known_as_easing() {
    let mut run = Run::known().half_an_hour();
    let eased = World {
        speed: Some(2.7),
        heart_rate: Some(142.0),
        cadence: Some(168.0),
        ..STEADY
    };
    run.on(900, |_| eased);
    let kinds: Vec<_> = run.asks.iter().map(|ask| ask.kind).collect();
    assert_eq!(kinds, [AskKind::Ease]);
}

#[test]
fn a_heart_that_works_harder_at_the_same_pace_is_another_cue() {
    let mut run = Run::known().half_an_hour();
    run.on(900, |seconds| World {
        heart_rate: Some(150.0 + 15.0 * (seconds / 600.0).min(1.0)),
        ..STEADY
    });
    let kinds: Vec<_> = run.asks.iter().map(|ask| ask.kind).collect();
    assert_eq!(kinds, [AskKind::Cardio]);
    assert_eq!(run.asks[0].reasons[0], Reason::SamePace);
}

#[test]
fn a_strap_that_counts_steps_is_no_cardio_cue() {
    let mut run = Run::known().half_an_hour();
    run.on(900, |_| World {
        heart_rate: Some(170.0),
        ..STEADY
    });
    assert_eq!(run.asks, []);
}

#[test]
fn without_a_heart_rate_a_fade_is_found_all_the_same() {
    let blind = |world: World| World {
        heart_rate: None,
        ..world
    };
    let mut run = Run::known();
    run.on(1_800, |_| blind(STEADY));
    run.on(1_200, |seconds| blind(fade(0.08)(seconds)));
    assert_eq!(run.asked_s().len(), 1);
}

#[test]
fn form_that_agrees_is_heard_sooner() {
    let asked = |contact_ms: f64, fewer: f64| {
        let mut run = Run::known();
        for minute in 0..50 {
            let faded = minute >= 30;
            for second in 0..60 {
                let ms = if faded { contact_ms } else { 250.0 };
                run.legs.handle_input(run.now, LegsInput::ContactTime(ms));
                run.on(1, |_| {
                    if faded {
                        let share = (f64::from(minute - 30) + f64::from(second) / 60.0) / 10.0;
                        let world = STEADY.faded(0.08 * share.min(1.0));
                        World {
                            cadence: world.cadence.map(|it| it * fewer),
                            ..world
                        }
                    } else {
                        STEADY
                    }
                });
            }
        }
        run.asked_s()[0]
    };
    assert!(asked(290.0, 0.97) < asked(250.0, 1.0));
}
