use proptest::prelude::*;

use super::super::{Acceleration, KnockFinder, StepFinder};
use super::phone::{Doing, Luck, Phone, Place, Recording};
use crate::time::Moment;

fn heard(recording: &Recording) -> Vec<f64> {
    let mut finder = KnockFinder::new();
    let mut heard = Vec::new();
    for (now, delivery) in &recording.deliveries {
        finder.handle(*now, delivery);
        while let Some(at) = finder.poll() {
            heard.push(at.as_secs_f64());
        }
    }
    heard
}

/// Two knocks every ten seconds: the moments of all, and of the second of each two.
fn pairs(count: u32, seed: u64) -> (Vec<f64>, Vec<f64>) {
    let mut luck = Luck(seed);
    let (mut all, mut seconds) = (Vec::new(), Vec::new());
    for nth in 0..count {
        let first = 8.0 + 10.0 * f64::from(nth) + luck.even();
        let second = first + 0.2 + 0.22 * luck.even();
        all.extend([first, second]);
        seconds.push(second);
    }
    (all, seconds)
}

fn share(phone: Phone, doing: Doing) -> f64 {
    let (knocks, seconds) = pairs(60, 5);
    let heard = heard(&phone.record(&[(doing, 620.0)], &knocks));
    let right = seconds
        .iter()
        .filter(|&&at| heard.iter().any(|it| (it - at).abs() < 0.05))
        .count();
    100.0 * right as f64 / seconds.len() as f64
}

#[test]
fn two_knocks_are_heard_while_standing_walking_and_often_while_running() {
    for place in [Place::Belt, Place::Pocket, Place::Armband, Place::Hand] {
        let phone = Phone {
            place,
            ..Phone::default()
        };
        let shares = [
            share(phone, Doing::Stand),
            share(phone, Doing::Walk { spm: 108.0 }),
            share(phone, Doing::Run { spm: 168.0 }),
        ];
        println!("{place:?}: {shares:.0?} % heard standing, walking, running");
        assert!(shares.iter().all(|&share| share >= 85.0), "{place:?}");
    }
}

#[test]
fn an_hour_of_running_knocks_hardly_ever() {
    let mut count = 0;
    for place in [Place::Belt, Place::Pocket, Place::Armband, Place::Hand] {
        let phone = Phone {
            place,
            seed: 11,
            ..Phone::default()
        };
        let runs: Vec<(Doing, f64)> = (0..5)
            .flat_map(|n| {
                let run = Doing::Run {
                    spm: 150.0 + 10.0 * f64::from(n),
                };
                let walk = Doing::Walk { spm: 110.0 };
                [(run, 150.0), (Doing::Stand, 10.0), (walk, 20.0)]
            })
            .collect();
        count += heard(&phone.record(&runs, &[])).len();
    }
    println!("a quarter of an hour in each of four places: {count} false");
    assert!(count <= 1, "{count}");
}

#[test]
fn a_phone_that_bangs_against_keys_hears_fewer_knocks_and_some_that_are_none() {
    for rattle_g in [3.0, 6.0] {
        let phone = Phone {
            place: Place::Pocket,
            rattle_g,
            ..Phone::default()
        };
        let run = Doing::Run { spm: 168.0 };
        let share = share(phone, run);
        let knocks = heard(&phone.record(&[(run, 1_800.0)], &[])).len();
        println!("rattling at {rattle_g} g: {share:.0} % heard, {knocks} false in half an hour");
        assert!(knocks <= 12, "{rattle_g} {knocks}");
    }
}

#[test]
fn one_knock_three_knocks_and_slow_ones_are_none() {
    let stand = [(Doing::Stand, 20.0)];
    let of = |knocks: &[f64]| heard(&Phone::default().record(&stand, knocks)).len();
    assert_eq!(of(&[5.0]), 0);
    assert_eq!(of(&[5.0, 5.3]), 1);
    assert_eq!(of(&[5.0, 5.3, 5.6]), 0);
    assert_eq!(of(&[5.0, 5.8]), 0);
}

#[test]
fn too_few_samples_hear_nothing_rather_than_anything() {
    let phone = Phone {
        rate_hz: 50.0,
        ..Phone::default()
    };
    let recording = phone.record(&[(Doing::Stand, 20.0)], &[5.0, 5.3]);
    assert!(heard(&recording).is_empty());
}

proptest! {
    #[test]
    fn whatever_is_delivered_steps_and_knocks_come_in_order(
        deliveries in prop::collection::vec(
            (
                0_u64..3_000_000,
                0_u32..12_000_000,
                0_u32..60_000,
                prop::collection::vec(any::<[i16; 3]>(), 0..60),
            ),
            0..60,
        ),
    ) {
        let (mut steps, mut knocks) = (StepFinder::new(), KnockFinder::new());
        let (mut last_step, mut last_knock) = (None, None);
        let mut now = Moment::from_secs(10);
        for (us, age_us, period_us, samples) in deliveries {
            now = Moment::from_micros(now.as_micros() + us);
            let delivery = Acceleration { age_us, period_us, samples };
            steps.handle(now, &delivery);
            knocks.handle(now, &delivery);
            while let Some(step) = steps.poll() {
                prop_assert!(last_step < Some(step.at));
                last_step = Some(step.at);
            }
            while let Some(knock) = knocks.poll() {
                prop_assert!(last_knock < Some(knock));
                last_knock = Some(knock);
            }
        }
    }
}
