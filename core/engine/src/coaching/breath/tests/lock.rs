use proptest::prelude::*;

use super::super::{StepClock, StepLock};
use super::runner::{moment, steps};
use crate::units::StepsPerMinute;

/// How far each of `steps_s` is from a step of the clock that has heard those before it, as a part of
/// a step, −0.5 to 0.5; the clock hears only `heard`.
fn offs(clock: &mut StepClock, truth_s: &[f64], heard: impl Fn(usize) -> Vec<f64>) -> Vec<f64> {
    let mut offs = Vec::new();
    for (n, &at_s) in truth_s.iter().enumerate() {
        clock.pass(moment(at_s));
        let off = clock.pulse().map(|pulse| {
            let steps = (at_s - pulse.at().as_secs_f64()) / pulse.period_s();
            steps - steps.round()
        });
        offs.push(off.unwrap_or(0.5));
        for heard_s in heard(n) {
            clock.step(moment(heard_s));
        }
    }
    offs
}

/// The share of steps within ±15 % of a step.
fn share(offs: &[f64]) -> f64 {
    let close = offs.iter().filter(|off| off.abs() <= 0.15).count();
    close as f64 / offs.len() as f64
}

/// Four breaths of the shortest pattern.
const FOUR_BREATHS: usize = 12;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn it_locks_within_four_breaths_from_any_phase(
        spm in 140.0_f64..200.0, uneven in 0.0_f64..0.04, from_s in 10.0_f64..11.0, seed: u64,
    ) {
        let truth = steps((from_s, from_s + 60.0), |_| spm, uneven, seed);
        let offs = offs(&mut StepClock::new(), &truth, |n| vec![truth[n]]);
        prop_assert!(share(&offs[FOUR_BREATHS..]) >= 0.9, "{offs:?}");
        prop_assert!(offs[FOUR_BREATHS..].iter().all(|off| off.abs() < 0.4));
    }

    #[test]
    fn lost_steps_are_ridden_through_and_locked_again(
        spm in 140.0_f64..200.0, uneven in 0.0_f64..0.03, lost in 1_usize..9, at in 40_usize..60,
        seed: u64,
    ) {
        let truth = steps((5.0, 60.0), |_| spm, uneven, seed);
        let heard = |n: usize| if (at..at + lost).contains(&n) { vec![] } else { vec![truth[n]] };
        let mut clock = StepClock::new();
        let offs = offs(&mut clock, &truth, heard);
        let gap = &offs[at..at + lost];
        prop_assert!(gap.iter().all(|off| off.abs() < 0.35), "{gap:?}");
        prop_assert!(share(&offs[at + lost + FOUR_BREATHS..]) >= 0.9, "{offs:?}");
        prop_assert_eq!(clock.lock(moment(*truth.last().unwrap())), StepLock::Locked);
    }

    #[test]
    fn a_tempo_that_changes_by_a_tenth_is_followed(
        spm in 145.0_f64..190.0, by in -0.1_f64..0.1, over_s in 10.0_f64..40.0, seed: u64,
    ) {
        let ramp = |at_s: f64| spm * (1.0 + by * ((at_s - 20.0) / over_s).clamp(0.0, 1.0));
        let truth = steps((5.0, 90.0), ramp, 0.02, seed);
        let offs = offs(&mut StepClock::new(), &truth, |n| vec![truth[n]]);
        prop_assert!(share(&offs[FOUR_BREATHS..]) >= 0.9, "{offs:?}");
    }

    #[test]
    fn steps_heard_twice_or_by_halves_change_neither_tempo_nor_phase(
        spm in 140.0_f64..200.0, twice: bool, seed: u64,
    ) {
        let truth = steps((5.0, 60.0), |_| spm, 0.02, seed);
        let glitch = 50..74;
        let heard = |n: usize| match (glitch.contains(&n), twice) {
            (true, true) => vec![truth[n], truth[n] + 30.0 / spm],
            (true, false) if n.is_multiple_of(2) => vec![],
            _ => vec![truth[n]],
        };
        let mut clock = StepClock::new();
        let offs = offs(&mut clock, &truth, heard);
        prop_assert!(share(&offs[FOUR_BREATHS..]) >= 0.93, "{offs:?}");
        prop_assert!((clock.cadence().unwrap().0 / spm - 1.0).abs() < 0.06);
    }

    #[test]
    fn strides_of_one_foot_give_every_step(
        spm in 140.0_f64..200.0, uneven in 0.0_f64..0.03, seed: u64,
    ) {
        let truth = steps((5.0, 60.0), |_| spm, uneven, seed);
        let mut clock = StepClock::new();
        for stride in truth.iter().step_by(2) {
            clock.stride(moment(*stride));
        }
        prop_assert!((clock.cadence().unwrap().0 / spm - 1.0).abs() < 0.06);
        let pulse = clock.pulse().unwrap();
        let last_s = *truth.last().unwrap();
        let off = (last_s - pulse.at().as_secs_f64()) / pulse.period_s();
        prop_assert!((off - off.round()).abs() < 0.2);
    }

    #[test]
    fn whatever_comes_its_numbers_and_its_tempo_stay_sane(
        gaps in prop::collection::vec(0_u64..3_000_000, 0..300),
    ) {
        let mut clock = StepClock::new();
        let mut at_us = 0;
        for (n, gap_us) in gaps.into_iter().enumerate() {
            at_us += gap_us;
            let at = crate::time::Moment::from_micros(at_us);
            match n % 7 {
                6 => clock.rate(at, StepsPerMinute(gap_us as f64 / 10_000.0)),
                5 => clock.stride(at),
                _ => clock.step(at),
            }
            if let Some(pulse) = clock.pulse() {
                prop_assert!((0.25..=0.8).contains(&pulse.period_s()));
            }
        }
    }
}

#[test]
fn a_runner_who_walks_is_followed_and_followed_back() {
    let spm = |at_s: f64| {
        if (20.0..40.0).contains(&at_s) {
            112.0
        } else {
            168.0
        }
    };
    let truth = steps((5.0, 60.0), spm, 0.02, 3);
    let offs = offs(&mut StepClock::new(), &truth, |n| vec![truth[n]]);
    for change_s in [20.0, 40.0] {
        let from = truth.partition_point(|&at_s| at_s < change_s) + FOUR_BREATHS;
        assert!(share(&offs[from..from + 20]) >= 0.9, "{change_s}");
    }
}

#[test]
fn a_tempo_twice_as_slow_is_believed_after_a_while() {
    let spm = |at_s: f64| if at_s < 20.0 { 180.0 } else { 90.0 };
    let truth = steps((5.0, 60.0), spm, 0.01, 3);
    let mut clock = StepClock::new();
    for &at_s in &truth {
        clock.step(moment(at_s));
    }
    assert!((clock.cadence().unwrap().0 - 90.0).abs() < 4.0);
}

#[test]
fn a_rate_has_a_tempo_and_no_phase_until_steps_come() {
    let mut clock = StepClock::new();
    assert_eq!(clock.lock(moment(0.0)), StepLock::Searching);
    for second in 1..10 {
        clock.rate(moment(f64::from(second)), StepsPerMinute(171.0));
    }
    assert_eq!(clock.lock(moment(9.0)), StepLock::RateOnly);
    assert!((clock.cadence().unwrap().0 - 171.0).abs() < 1e-9);
    for step in 0..6 {
        clock.step(moment(9.0 + 0.35 * f64::from(step)));
    }
    assert_eq!(clock.lock(moment(10.8)), StepLock::Locked);
    assert_eq!(clock.lock(moment(12.0)), StepLock::Riding);
    clock.rate(moment(13.0), StepsPerMinute(171.0));
    clock.rate(moment(17.0), StepsPerMinute(171.0));
    assert_eq!(clock.lock(moment(17.0)), StepLock::RateOnly);
    clock.rate(moment(18.0), StepsPerMinute(0.0));
    assert_eq!(clock.lock(moment(18.0)), StepLock::Searching);
    assert_eq!(clock.pulse(), None);
}
