use proptest::prelude::*;

use super::*;

/// Seconds from the first loss to the question; the end where none came.
fn asked_after(depth: f64) -> f64 {
    let mut run = Run::known().half_an_hour();
    run.on(1_500, fade(depth));
    run.asked_s().first().map_or(1_500.0, |at_s| at_s - 1_800.0)
}

fn asked_at(hertz: u64, renewed_every: u64, depth: f64) -> f64 {
    let mut run = Run::known();
    run.hertz = hertz;
    run.renewed_every = renewed_every;
    run.on(1_800, |_| STEADY);
    run.on(1_500, fade(depth));
    run.asked_s()[0]
}

/// A piece of a run: its length, its share of the usual speed, its slope, whether it is paused.
type Piece = (u64, f64, f64, bool);

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let piece = (
        60..900_u64,
        0.6..1.1_f64,
        prop_oneof![3 => Just(0.0), 1 => -0.08..0.08_f64],
        prop::bool::weighted(0.1),
    );
    prop::collection::vec(piece, 4..16)
}

fn world(&(_, share, grade, paused): &Piece) -> World {
    World {
        grade,
        paused,
        ..STEADY.faded(1.0 - share)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_deeper_fade_is_never_asked_about_later(
        depth in 0.03..0.14_f64,
        deeper in 0.0..0.06_f64,
    ) {
        prop_assert!(asked_after(depth + deeper) <= asked_after(depth));
    }

    #[test]
    fn the_rate_of_the_ticks_moves_no_question_by_more_than_twenty_seconds(
        depth in 0.08..0.14_f64,
    ) {
        let once = asked_at(1, 1, depth);
        for (hertz, renewed_every) in [(2, 1), (4, 1), (1, 3), (1, 7)] {
            let other = asked_at(hertz, renewed_every, depth);
            prop_assert!((other - once).abs() <= 20.0, "{hertz} Hz/{renewed_every}: {other} {once}");
        }
    }

    #[test]
    fn at_most_three_questions_none_early_none_close_together(pieces in pieces()) {
        let mut run = Run::known();
        for piece in &pieces {
            run.on(piece.0, |_| world(piece));
        }
        let asked_s = run.asked_s();
        prop_assert!(asked_s.len() <= 3, "{asked_s:?}");
        prop_assert!(asked_s.iter().all(|at_s| *at_s >= 1_200.0), "{asked_s:?}");
        prop_assert!(asked_s.windows(2).all(|pair| pair[1] - pair[0] >= 1_200.0), "{asked_s:?}");
    }

    #[test]
    fn nothing_is_asked_under_a_gate(pieces in pieces(), planned_km in 4..20_u32) {
        let mut run = Run::with(LegsSetup {
            history: History::new(&five_runs()),
            distance: Some(Metres(1_000.0 * f64::from(planned_km))),
            ..LegsSetup::default()
        });
        for piece in &pieces {
            for _ in 0..piece.0 {
                let asks = run.asks.len();
                run.on(1, |_| world(piece));
                if run.asks.len() > asks {
                    prop_assert_eq!(run.legs.gate, None);
                    prop_assert!(run.distance_m <= 1_000.0 * f64::from(planned_km - 1));
                }
            }
        }
    }

    #[test]
    fn nothing_is_asked_in_a_pause_or_soon_after_it(pieces in pieces()) {
        let mut run = Run::known();
        let mut resumed_s = 0.0;
        for piece in &pieces {
            let before = run.asks.len();
            run.on(piece.0, |_| world(piece));
            if piece.3 {
                prop_assert_eq!(run.asks.len(), before);
                resumed_s = run.now.as_secs_f64();
            }
            for ask in &run.asks[before..] {
                prop_assert!(ask.at.as_secs_f64() >= resumed_s + 90.0);
            }
        }
    }

    #[test]
    fn whatever_the_clock_does_nothing_breaks(
        steps in prop::collection::vec((0..200_000_000_u64, 0.0..12.0_f64), 1..400),
    ) {
        let mut legs = Legs::new(LegsSetup { history: History::new(&five_runs()), ..LegsSetup::default() });
        let mut at = Moment::ZERO;
        for (micros, speed) in steps {
            at = Moment::from_micros(at.as_micros() + micros);
            let world = World { speed: Some(speed), ..STEADY };
            legs.tick(at, &world.state(at.as_secs_f64(), 0.0));
            // And back, which is no time at all.
            legs.tick(Moment::ZERO, &world.state(at.as_secs_f64(), 0.0));
        }
    }
}

#[test]
fn the_same_run_asks_the_same() {
    let asks = || {
        let mut run = Run::known().half_an_hour();
        run.on(1_500, fade(0.1));
        run.asks
    };
    assert_eq!(asks(), asks());
}

#[test]
fn a_day_without_the_process_is_bounded() {
    let mut run = Run::known().half_an_hour();
    let later = Moment::from_secs(400 * 86_400);
    run.legs.tick(later, &STEADY.state(1_800.0, 5_400.0));
    run.legs.tick(
        later + std::time::Duration::from_secs(30),
        &STEADY.state(1_800.0, 5_400.0),
    );
    assert!(run.legs.collector.bins().len() <= 8_640);
}
